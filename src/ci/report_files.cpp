// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/report_files.h"

#include "formats/junit/junit_parser.h"

using namespace Qt::StringLiterals;

namespace slipway::ci {

namespace {

TestCase::Status statusOf(formats::TestStatus status)
{
    switch (status) {
    case formats::TestStatus::Passed: return TestCase::Status::Passed;
    case formats::TestStatus::Failed: return TestCase::Status::Failed;
    case formats::TestStatus::Error: return TestCase::Status::Error;
    case formats::TestStatus::Skipped: break;
    }
    return TestCase::Status::Skipped;
}

} // namespace

bool isReportFile(const QString &path)
{
    return path.endsWith(u".xml"_s, Qt::CaseInsensitive);
}

void addReport(const QByteArray &bytes, const QString &path, TestResults &results)
{
    const Result<formats::TestReport> report = formats::parseJunit(bytes, path);
    if (!report)
        return;
    results.isThere = true;
    for (const formats::TestCase &from : report->cases) {
        TestCase test;
        test.suite = from.suite < 0 ? report->name : formats::suitePath(*report, from.suite).join(u" › "_s);
        test.className = from.className;
        test.name = from.name;
        test.status = statusOf(from.status);
        test.duration =
            std::chrono::duration_cast<std::chrono::milliseconds>(from.duration.value_or(std::chrono::microseconds{}));
        test.message = from.message;
        test.details = from.details;
        results.cases.push_back(std::move(test));
    }
    for (const formats::TestSuite &suite : report->suites) {
        if (suite.problem.isEmpty())
            continue;
        TestCase test;
        test.suite = suite.name;
        test.name = suite.name;
        test.status = TestCase::Status::Error;
        test.message = suite.problem;
        test.details = suite.details;
        results.cases.push_back(std::move(test));
    }
}

} // namespace slipway::ci
