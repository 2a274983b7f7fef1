// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/test_case.h"

#include <vector>

namespace slipway {

/// The same tests in two reports.
struct TestComparison {
    /// Indices into the newer cases but for `gone`, which counts in the older ones.
    std::vector<std::size_t> newFailures;  ///< broken now, passed or skipped before, or not there before
    std::vector<std::size_t> stillFailing; ///< broken in both
    std::vector<std::size_t> fixed;        ///< pass now, were broken
    std::vector<std::size_t> added;        ///< not there before, not broken
    std::vector<std::size_t> gone;         ///< not there any more
};

/// Tells what became of each test. A test is known again by suite, class and name; of several with one name the worst counts.
[[nodiscard]] TestComparison compareTests(const std::vector<TestCaseResult> &before,
                                          const std::vector<TestCaseResult> &now);

/// A test that sometimes passes and sometimes does not.
struct FlakyTest {
    QString suite;
    QString className;
    QString name;
    int runs = 0;     ///< in how many reports it ran
    int broken = 0;   ///< in how many of them it was broken
    int changes = 0;  ///< how often it was broken in one report and not in the next, or the other way round
    double score = 0; ///< changes ÷ (runs − 1): 0 never changes, 1 changes each time

    bool operator==(const FlakyTest &) const = default;
};

/// Tests that changed at least twice over the reports, oldest report first; the flakiest first. Skipped ones do not count.
[[nodiscard]] std::vector<FlakyTest> flakyTests(const std::vector<std::vector<TestCaseResult>> &reports);

} // namespace slipway
