// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

/// What reports of automated tests hold, whatever format they came in.
namespace slipway::formats {

/// How one test ended.
enum class TestStatus : std::uint8_t {
    Passed,
    Failed, ///< an assertion did not hold
    Error,  ///< the test itself could not run to its end
    Skipped,
};

/// A named group of tests, perhaps inside of another.
struct TestSuite {
    QString name;
    int parent = -1; ///< index of the suite around it; -1: none
    std::optional<std::chrono::microseconds> duration;
    QString problem; ///< what went wrong outside of its tests, as in the set-up; empty: nothing
    QString details; ///< of the problem: stack, output
};

/// One test.
struct TestCase {
    int suite = -1; ///< index into the suites; -1: it stands outside of any
    QString className;
    QString name;
    TestStatus status = TestStatus::Passed;
    std::optional<std::chrono::microseconds> duration; ///< nothing when the report has none, or nonsense
    QString message;                                   ///< why it failed or was skipped, in a line or more
    QString details;                                   ///< stack and values; cut at kLongestTestText
    QString file;
    int line = 0; ///< in `file`; 0: unknown
};

/// How many tests ended how. Counted from the tests themselves, never from what a report says of itself.
struct TestCounts {
    qint64 passed = 0;
    qint64 failed = 0;
    qint64 errors = 0;
    qint64 skipped = 0;
    qint64 suiteProblems = 0; ///< suites with a problem of their own; not among the tests

    bool operator==(const TestCounts &) const = default;
    [[nodiscard]] qint64 total() const { return passed + failed + errors + skipped; }
    /// Share of those that ran, in 0…1; nothing when none ran.
    [[nodiscard]] std::optional<double> passRate() const
    {
        const qint64 ran = total() - skipped;
        return ran > 0 ? std::optional(static_cast<double>(passed) / static_cast<double>(ran)) : std::nullopt;
    }
};

/// A report as it was read.
struct TestReport {
    QString name;
    std::vector<TestSuite> suites; ///< a suite stands behind the one around it
    std::vector<TestCase> cases;   ///< in the order of the report
};

inline constexpr qsizetype kLongestTestText = 64 * 1024; ///< letters of one message or of one test's details
inline constexpr qint64 kMostTestTexts =
    64 * 1024 * 1024;                          ///< letters of details in a report; those beyond are left out
inline constexpr int kDeepestTestNesting = 64; ///< suites in suites

/// Counts all tests of the report.
[[nodiscard]] TestCounts countsOf(const TestReport &report);
/// Counts the tests of one suite and of those in it.
[[nodiscard]] TestCounts countsOf(const TestReport &report, int suite);
/// Names from the outermost suite to this one; those without a name are left out.
[[nodiscard]] QStringList suitePath(const TestReport &report, int suite);

} // namespace slipway::formats
