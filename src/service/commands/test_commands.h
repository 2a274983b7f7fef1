// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/test_report.h"
#include "service/commands/command.h"

namespace slipway::service {

/// Keeps results of tests with a release; criteria that hang on them follow. Read the file with readTestReport() first.
struct AddTestReport {
    static constexpr const char *kWord = "tests.import";
    using Answer = TestReport;

    TestReport report;      ///< id, time and importer are given here
    bool onlyFirst = false; ///< of its run: one that is there already is the answer

    [[nodiscard]] Uuid subject() const { return report.release.value; }
    /// @return the report that is there already when the same results came from the same source before
    /// @retval ErrorKind::NotAllowed the release is closed or cancelled
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Takes a report away again; criteria follow.
struct RemoveTestReport {
    static constexpr const char *kWord = "tests.remove";
    using Answer = Done;

    ReleaseId release;
    TestReportId report;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed who acts may not take away what the gate asks for
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
