// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <chrono>
#include <cstdint>

namespace slipway {

/// One test of a report, whatever format it came in.
struct TestCaseResult {
    enum class Status : std::uint8_t { Passed, Failed, Error, Skipped };

    QString suite;
    QString className;
    QString name;
    Status status = Status::Passed;
    std::chrono::milliseconds duration{};
    QString message; ///< why it failed or was skipped
    QString details; ///< of a failure: stack, values; cut
    QString file{};
    int line = 0;
    bool isSuite = false; ///< no test, but what kept a suite from running its tests: an error, not counted as a test

    [[nodiscard]] bool isBroken() const { return status == Status::Failed || status == Status::Error; }
    bool operator==(const TestCaseResult &) const = default;
};

} // namespace slipway
