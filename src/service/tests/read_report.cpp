// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tests/read_report.h"

#include "core/base/tr.h"
#include "formats/coverage/coverage.h"
#include "formats/junit/junit_parser.h"
#include "formats/loadtest/load_test.h"
#include "formats/tap/tap_parser.h"
#include "service/tests/packed_cases.h"

#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostSuitesKept = 500;
constexpr qsizetype kLookedAtBytes = 4'096;

using Status = TestCaseResult::Status;

Status statusOf(formats::TestStatus status)
{
    switch (status) {
    case formats::TestStatus::Failed: return Status::Failed;
    case formats::TestStatus::Error: return Status::Error;
    case formats::TestStatus::Skipped: return Status::Skipped;
    case formats::TestStatus::Passed: break;
    }
    return Status::Passed;
}

std::chrono::milliseconds shortened(const std::optional<std::chrono::microseconds> &duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration.value_or(std::chrono::microseconds{}));
}

void addCases(std::vector<TestCaseResult> &cases, const formats::TestReport &report)
{
    std::vector<QString> suites;
    for (int i = 0; i < std::ssize(report.suites); ++i)
        suites.push_back(formats::suitePath(report, i).join(u" / "_s));
    const auto nameOf = [&](int suite) { return suite < 0 ? QString() : suites[static_cast<std::size_t>(suite)]; };
    for (const formats::TestCase &each : report.cases)
        cases.push_back({nameOf(each.suite), each.className, each.name, statusOf(each.status), shortened(each.duration),
                         each.message, each.details, each.file, each.line});
    // A suite that could not be set up has run none of its tests: that is an error, though no test says so.
    for (int i = 0; i < std::ssize(report.suites); ++i) {
        const formats::TestSuite &suite = report.suites[static_cast<std::size_t>(i)];
        if (!suite.problem.isEmpty())
            cases.push_back({nameOf(i),
                             {},
                             tr("(the suite itself)"),
                             Status::Error,
                             {},
                             suite.problem,
                             suite.details,
                             {},
                             0,
                             true});
    }
}

enum class ReportKind : std::uint8_t { Junit, Tap, Coverage, LoadTest };

ReportKind kindOfRoot(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    if (!reader.readNextStartElement())
        return ReportKind::Junit;
    if (reader.name() == "testResults"_L1)
        return ReportKind::LoadTest;
    return reader.name() == "coverage"_L1 || reader.name() == "report"_L1 ? ReportKind::Coverage : ReportKind::Junit;
}

/// What a file is, by what it begins with: an XML file by its root.
ReportKind kindOf(const ReadReportFile &file)
{
    QByteArray begin = file.bytes.first(std::min(file.bytes.size(), kLookedAtBytes)).trimmed();
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin = begin.sliced(3).trimmed();
    if (begin.startsWith('<'))
        return kindOfRoot(file.bytes);
    if (begin.startsWith('{') || begin.contains("timeStamp,"))
        return ReportKind::LoadTest;
    return begin.startsWith("TN:") || begin.startsWith("SF:") ? ReportKind::Coverage : ReportKind::Tap;
}

QJsonObject measuresOf(const formats::LoadTestResult &result)
{
    QJsonObject measures{{u"count"_s, result.requests}, {u"error_rate"_s, result.errorRate}};
    if (result.average)
        measures[u"average_ms"_s] = result.average->count();
    if (result.p95)
        measures[u"p95_ms"_s] = result.p95->count();
    if (result.p99)
        measures[u"p99_ms"_s] = result.p99->count();
    return measures;
}

/// What files add up to.
struct Collected {
    std::vector<TestCaseResult> cases;
    QJsonObject measures;
    qint64 linesCovered = 0;
    qint64 linesTotal = 0;
};

Result<> collect(const ReadReportFile &file, Collected &all)
{
    switch (kindOf(file)) {
    case ReportKind::Junit:
        return formats::parseJunit(file.bytes, file.name).transform([&](const formats::TestReport &report) {
            addCases(all.cases, report);
        });
    case ReportKind::Tap:
        return formats::parseTap(file.bytes, file.name).transform([&](const formats::TestReport &report) {
            addCases(all.cases, report);
        });
    case ReportKind::Coverage:
        return formats::parseCoverage(file.bytes, file.name).transform([&](const formats::Coverage &coverage) {
            all.linesCovered += coverage.linesCovered;
            all.linesTotal += coverage.linesTotal;
        });
    case ReportKind::LoadTest: break;
    }
    return formats::parseLoadTest(file.bytes, file.name).transform([&](const formats::LoadTestResult &result) {
        all.measures = measuresOf(result);
    });
}

QJsonObject suiteCounts(const std::vector<TestCaseResult> &cases)
{
    QMap<QString, std::pair<int, int>> counts;
    for (const TestCaseResult &each : cases) {
        if (each.isSuite)
            continue;
        auto &[total, skipped] = counts[each.suite];
        ++total;
        skipped += each.status == Status::Skipped ? 1 : 0;
    }
    QJsonObject suites;
    for (auto each = counts.begin(); each != counts.end() && suites.size() < kMostSuitesKept; ++each)
        if (!each.key().isEmpty())
            suites[each.key()] = QJsonObject{{u"total"_s, each->first}, {u"skipped"_s, each->second}};
    return suites;
}

} // namespace

TestReport reportOf(const std::vector<TestCaseResult> &cases, const QString &suite, const QString &source)
{
    TestReport report;
    report.suite = suite;
    report.source = source;
    std::chrono::milliseconds duration{};
    for (const TestCaseResult &each : cases) {
        report.passed += each.status == Status::Passed ? 1 : 0;
        report.failed += each.status == Status::Failed ? 1 : 0;
        report.errors += each.status == Status::Error ? 1 : 0;
        report.skipped += each.status == Status::Skipped ? 1 : 0;
        duration += each.duration;
    }
    report.total = static_cast<int>(std::ranges::count(cases, false, &TestCaseResult::isSuite));
    report.durationMilliseconds = static_cast<int>(std::min<qint64>(duration.count(), std::numeric_limits<int>::max()));
    if (const QJsonObject suites = suiteCounts(cases); !suites.isEmpty())
        report.measures[u"suites"_s] = suites;
    report.cases = packCases(cases);
    return report;
}

Result<TestReport> readTestReport(const std::vector<ReadReportFile> &files, const QString &suite)
{
    if (files.empty())
        return failure(ErrorKind::BadInput, tr("There is no report to read."));
    Collected all;
    QStringList names;
    for (const ReadReportFile &each : files) {
        if (const auto done = collect(each, all); !done)
            return std::unexpected(done.error());
        names += QFileInfo(each.name).fileName();
    }
    const QString called =
        suite.trimmed().isEmpty() ? QFileInfo(files.front().name).completeBaseName() : suite.trimmed();
    TestReport report = reportOf(all.cases, called, names.join(u", "_s));
    for (auto each = all.measures.begin(); each != all.measures.end(); ++each)
        report.measures[each.key()] = each.value();
    // Rounded down: what is not wholly covered must not read as if it were.
    if (all.linesTotal > 0)
        report.coverageBasisPoints = static_cast<int>(all.linesCovered * 10'000 / all.linesTotal);
    return report;
}

} // namespace slipway::service
