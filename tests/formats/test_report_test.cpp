// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/fixture.h"
#include "formats/junit/junit_parser.h"
#include "formats/tap/tap_parser.h"

#include <QTest>

using namespace slipway;
using namespace slipway::formats;
using namespace slipway::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

formats::TestReport reportOf(const QByteArray &xml)
{
    auto report = parseJunit(xml, u"report.xml"_s);
    if (!report)
        qFatal("%s: %s", qPrintable(report.error().where), qPrintable(report.error().sentence));
    return *report;
}

const TestCase *testNamed(const formats::TestReport &report, const QString &name)
{
    const auto found = std::ranges::find(report.cases, name, &TestCase::name);
    return found == report.cases.end() ? nullptr : &*found;
}

} // namespace

class TestReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testsAreCountedFromTheirElements_inEveryDialect_data()
    {
        QTest::addColumn<int>("passed");
        QTest::addColumn<int>("failed");
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("skipped");
        QTest::addColumn<int>("suites");
        QTest::newRow("ctest__libical.xml") << 52 << 0 << 0 << 0 << 1;
        QTest::newRow("go-junit-report__012-report.xml") << 6 << 4 << 0 << 1 << 1;
        QTest::newRow("go-junit-report__035-report.xml") << 9 << 0 << 0 << 0 << 1;
        QTest::newRow("gotestsum__go-std.xml") << 145 << 0 << 0 << 1 << 3;
        QTest::newRow("gtest__disabled.xml") << 6 << 19 << 1 << 5 << 2;
        QTest::newRow("gtest__googletest-output-test.xml") << 26 << 58 << 0 << 2 << 39;
        QTest::newRow("junit-plugin__junit-report-1472.xml") << 2652 << 1 << 0 << 0 << 108;
        QTest::newRow("junit-plugin__junit-report-bad-duration.xml") << 2 << 0 << 0 << 0 << 1;
        QTest::newRow("junit-plugin__junit-report-nested-testsuites.xml") << 2 << 0 << 0 << 0 << 4;
        QTest::newRow("phpunit__phpunit.xml") << 10 << 2 << 0 << 0 << 4;
        QTest::newRow("publish-unit-test-result-action__with-xml-entities.xml") << 0 << 1 << 1 << 2 << 1;
        QTest::newRow("pytest__junit.fail.xml") << 3 << 1 << 0 << 1 << 1;
        QTest::newRow("scalatest__DiffOptionsSuite.xml") << 5 << 0 << 0 << 0 << 1;
        QTest::newRow("test-reporter__jest-junit.xml") << 1 << 4 << 0 << 1 << 2;
        QTest::newRow("xunit-plugin__junit5.xml") << 5 << 1 << 0 << 0 << 1;
    }
    void testsAreCountedFromTheirElements_inEveryDialect()
    {
        QFETCH(int, passed);
        QFETCH(int, failed);
        QFETCH(int, errors);
        QFETCH(int, skipped);
        const formats::TestReport report =
            reportOf(fixture(u"junit/"_s + QString::fromLatin1(QTest::currentDataTag())));
        const TestCounts counts = countsOf(report);
        QCOMPARE(counts.passed, passed);
        QCOMPARE(counts.failed, failed);
        QCOMPARE(counts.errors, errors);
        QCOMPARE(counts.skipped, skipped);
        QTEST(static_cast<int>(report.suites.size()), "suites");
        for (const TestCase &each : report.cases)
            QVERIFY2(each.status != TestStatus::Failed || !each.message.isEmpty(), qPrintable(each.name));
    }

    void whatIsNoJunit_isRefusedWithLineAndRemedy_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("says");
        QTest::newRow("NUnit") << fixture(u"junit/test-reporter__dotnet-nunit.xml"_s) << u"report.xml:2"_s
                               << u"NUnit 3"_s;
        QTest::newRow("another root") << fixture(u"junit/publish-unit-test-result-action__non-junit.xml"_s)
                                      << u"report.xml:2"_s << u"<suites>"_s;
        QTest::newRow("cut off") << fixture(u"junit/truncated__ctest.xml"_s) << u"report.xml:631"_s << u"cut off"_s;
        QTest::newRow("corrupt") << fixture(u"junit/pytest__corrupt.xml"_s) << u"report.xml:11"_s << u"cut off"_s;
        QTest::newRow("wrong nesting") << QByteArray("<testsuite>\n<testcase></testsuite>") << u"report.xml:2"_s
                                       << u"well-formed"_s;
        QTest::newRow("two documents") << QByteArray("<testsuite/>\n<testsuite/>") << u"report.xml:2"_s
                                       << u"well-formed"_s;
        QTest::newRow("empty") << QByteArray(" \n") << u"report.xml:1"_s << u"empty"_s;
        QTest::newRow("no XML") << QByteArray("ok 1") << u"report.xml:1"_s << u"well-formed"_s;
        QTest::newRow("entities") << QByteArray("<!DOCTYPE t [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n"
                                                "<testsuite name=\"&b;\"/>")
                                  << u"report.xml:1"_s << u"entities"_s;
        QTest::newRow("an entity that nobody declared")
            << QByteArray("<testsuite>\n<testcase name=\"&passwd;\"/></testsuite>") << u"report.xml:2"_s
            << u"well-formed"_s;
        QTest::newRow("too deep") << "<testsuites>" + QByteArray("<testsuite>\n").repeated(1000)
                                         + QByteArray("</testsuite>").repeated(1000) + "</testsuites>"
                                  << u"report.xml:65"_s << u"64"_s;
    }
    void whatIsNoJunit_isRefusedWithLineAndRemedy()
    {
        QFETCH(QByteArray, xml);
        QVERIFY(!xml.isNull());
        const auto report = parseJunit(xml, u"report.xml"_s);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::BadInput);
        QTEST(report.error().where, "where");
        QFETCH(QString, says);
        QVERIFY2(report.error().sentence.contains(says), qPrintable(report.error().sentence));
        QVERIFY(report.error().sentence.endsWith(u'.'));
    }

    void aTooLargeReport_isRefusedBeforeItIsRead()
    {
        const QByteArrayView bytes("<testsuite/>", 12);
        const auto report = parseJunit(QByteArrayView(bytes.data(), kLargestReportBytes + 1), u"report.xml"_s);
        QVERIFY(!report);
        QVERIFY(report.error().sentence.contains(u"256"_s));
    }

    void theStrongestElementDecides_andATestCountsOnce()
    {
        const formats::TestReport report =
            reportOf("<testsuite><testcase name='both'><failure message='first'>one</failure>"
                     "<failure message='second'>two</failure></testcase>"
                     "<testcase name='worse'><failure message='f'/><error message='e'>stack</error>"
                     "<skipped/></testcase>"
                     "<testcase name='told' status='failed'/>"
                     "<testcase name='flaky'><flakyFailure message='once'/></testcase></testsuite>");
        QCOMPARE(countsOf(report), (TestCounts{1, 2, 1, 0, 0}));
        QCOMPARE(testNamed(report, u"both"_s)->message, u"first"_s);
        QCOMPARE(testNamed(report, u"both"_s)->details, u"one\n\ntwo"_s);
        QCOMPARE(testNamed(report, u"worse"_s)->status, TestStatus::Error);
        QCOMPARE(testNamed(report, u"worse"_s)->message, u"e"_s);
        QCOMPARE(testNamed(report, u"worse"_s)->details, u"stack"_s);
    }

    void durationsAreReadAsRunnersWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("microseconds"); // -1: none
        const auto row = [](const char *text, qint64 microseconds) {
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text) << microseconds;
        };
        row("0.259983", 259'983);
        row("1,234.5", 1'234'500'000);
        row("1,234,567", 1'234'567'000'000);
        row("1,234", 1'234'000'000);
        row("0,234", 234'000);
        row("12,5", 12'500'000);
        row("1e-3", 1'000);
        row(" 7 ", 7'000'000);
        row("NaN", -1);
        row("inf", -1);
        row("-345345", -1);
        row("1e300", -1);
        row("soon", -1);
        row("", -1);
    }
    void durationsAreReadAsRunnersWriteThem()
    {
        QFETCH(QString, text);
        const formats::TestReport report =
            reportOf("<testsuite><testcase name='a' time='" + text.toLatin1() + "'/></testsuite>");
        QTEST(qint64(report.cases.front().duration.value_or(-1us).count()), "microseconds");
    }

    void suitesInSuites_keepTheirPath_andASuiteMayHaveAProblemOfItsOwn()
    {
        const formats::TestReport report =
            reportOf(fixture(u"junit/junit-plugin__junit-report-nested-testsuites.xml"_s));
        QCOMPARE(report.name, u"Automated Tests"_s);
        const int deepest = 3;
        QCOMPARE(suitePath(report, deepest),
                 (QStringList{u"test.AutomatedTests"_s, u"test.db.DatabaseTest"_s, u"test.3rdlevel"_s}));
        QCOMPARE(report.suites[deepest].problem, u"bla bla"_s);
        QVERIFY(report.suites[deepest].details.contains(u"Test:35"_s));
        QCOMPARE(countsOf(report).suiteProblems, 1);
        QCOMPARE(countsOf(report, 0), (TestCounts{2, 0, 0, 0, 1}));
        QCOMPARE(countsOf(report, 1), (TestCounts{1, 0, 0, 0, 0}));
        QCOMPARE(testNamed(report, u"testTable"_s)->suite, 2);
    }

    void whatATestSaysOfItself_isKept()
    {
        const formats::TestReport pytest = reportOf(fixture(u"junit/pytest__junit.fail.xml"_s));
        const TestCase *failed = testNamed(pytest, u"test_rsh_events"_s);
        QCOMPARE(failed->className, u"test.test_spark.SparkTests"_s);
        QCOMPARE(failed->file, u"test/test_spark.py"_s);
        QCOMPARE(failed->line, 819);
        QCOMPARE(failed->duration, 7'541'000us);
        QVERIFY(failed->message.contains(u"AssertionError: 143 != 0"_s));
        QVERIFY(failed->details.contains(u"do_test_rsh(command, 143"_s));
        const formats::TestReport entities =
            reportOf(fixture(u"junit/publish-unit-test-result-action__with-xml-entities.xml"_s));
        QCOMPARE(entities.cases[0].name, u"Test with \"quotes\" in the test name"_s);
        QCOMPARE(entities.cases[2].message, u"A message with &"_s);
        const formats::TestReport jest = reportOf(fixture(u"junit/test-reporter__jest-junit.xml"_s));
        QCOMPARE(testNamed(jest, u"Exception in test"_s)->message, u"Error: Some error"_s);
    }

    void rawOutputOfPrograms_doesNotSpoilTheReport()
    {
        const formats::TestReport report =
            reportOf("<testsuite><testcase name='a'><system-out>\x1b[31mred\x1b[0m\x07</system-out>"
                     "<failure>\x1b[1mbold</failure></testcase></testsuite>");
        QCOMPARE(report.cases.front().details, u"\uFFFD[1mbold"_s);
    }

    void longTexts_areCut()
    {
        const formats::TestReport report = reportOf("<testsuite><testcase name='a'><failure>" + QByteArray(1 << 20, 'x')
                                                    + "</failure></testcase></testsuite>");
        QCOMPARE(report.cases.front().details.size(), kLongestTestText);
    }

    void tap_isReadWithSkipsTodosSubtestsAndDiagnostics()
    {
        const auto report =
            parseTap("TAP version 14\n1..6\nok 1 - opens\nnot ok 2 - reads \\# lines\n  ---\n"
                     "  message: 'it was empty'\n  duration_ms: 12.5\n  ok: false\n  ...\n"
                     "ok 3 # SKIP no network\nnot ok 4 - later # TODO not written yet\n"
                     "# Subtest: inner\n    ok 1 - one\n    not ok 2 - two\n    1..2\nnot ok 5 - inner\n"
                     "some output\nok 6\n",
                     u"run.tap"_s);
        QVERIFY(report);
        QCOMPARE(countsOf(*report), (TestCounts{3, 2, 0, 2, 0}));
        const TestCase &read = report->cases[1];
        QCOMPARE(read.name, u"reads # lines"_s);
        QCOMPARE(read.status, TestStatus::Failed);
        QCOMPARE(read.message, u"it was empty"_s);
        QCOMPARE(read.duration, 12'500us);
        QCOMPARE(report->cases[2].message, u"no network"_s);
        QCOMPARE(suitePath(*report, testNamed(*report, u"two"_s)->suite), QStringList{u"inner"_s});
        QCOMPARE(report->cases.back().suite, -1);
    }

    void tap_tellsWhatDidNotRun()
    {
        const auto report = parseTap("1..4\nok 1\nBail out! The database is gone\n", u"run.tap"_s);
        QVERIFY(report);
        const TestCounts counts = countsOf(*report);
        QCOMPARE(counts.passed, 1);
        QVERIFY(counts.suiteProblems > 0);
        QString problems;
        for (const TestSuite &suite : report->suites)
            problems += suite.problem;
        QVERIFY(problems.contains(u"The database is gone"_s));
        QVERIFY(problems.contains(u"3 of 4"_s));
    }

    void tap_isRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("no tests") << QByteArray("hello\nworld\n") << u"run.tap:1"_s;
        QTest::newRow("a plan without end") << QByteArray("ok 1\n1..99999999999999999999\n") << u"run.tap:2"_s;
        QTest::newRow("not UTF-8") << QByteArray("ok 1\nok 2 \xff\n") << u"run.tap:2"_s;
    }
    void tap_isRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        const auto report = parseTap(text, u"run.tap"_s);
        QVERIFY(!report);
        QTEST(report.error().where, "where");
    }
};

QTEST_GUILESS_MAIN(TestReportTest)
#include "test_report_test.moc"
