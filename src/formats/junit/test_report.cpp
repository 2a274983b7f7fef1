// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/junit/test_report.h"

namespace slipway::formats {
namespace {

void countTest(TestCounts &counts, TestStatus status)
{
    switch (status) {
    case TestStatus::Passed: ++counts.passed; break;
    case TestStatus::Failed: ++counts.failed; break;
    case TestStatus::Error: ++counts.errors; break;
    case TestStatus::Skipped: ++counts.skipped; break;
    }
}

} // namespace

TestCounts countsOf(const TestReport &report)
{
    TestCounts counts;
    for (const TestCase &each : report.cases)
        countTest(counts, each.status);
    for (const TestSuite &each : report.suites)
        counts.suiteProblems += each.problem.isEmpty() ? 0 : 1;
    return counts;
}

TestCounts countsOf(const TestReport &report, int suite)
{
    // A suite stands behind the one around it, so one pass finds all that lie inside.
    std::vector<bool> isInside(report.suites.size());
    TestCounts counts;
    for (std::size_t i = 0; i < report.suites.size(); ++i) {
        const int parent = report.suites[i].parent;
        isInside[i] = static_cast<int>(i) == suite || (parent >= 0 && isInside[static_cast<std::size_t>(parent)]);
        counts.suiteProblems += isInside[i] && !report.suites[i].problem.isEmpty() ? 1 : 0;
    }
    for (const TestCase &each : report.cases)
        if (each.suite >= 0 && isInside[static_cast<std::size_t>(each.suite)])
            countTest(counts, each.status);
    return counts;
}

QStringList suitePath(const TestReport &report, int suite)
{
    QStringList path;
    for (int at = suite; at >= 0; at = report.suites[static_cast<std::size_t>(at)].parent)
        if (const QString &name = report.suites[static_cast<std::size_t>(at)].name; !name.isEmpty())
            path.prepend(name);
    return path;
}

} // namespace slipway::formats
