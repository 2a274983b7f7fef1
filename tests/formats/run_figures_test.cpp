// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/coverage/coverage.h"
#include "formats/loadtest/load_test.h"

#include <QTest>

using namespace slipway;
using namespace slipway::formats;
using namespace Qt::StringLiterals;

namespace {

/// A hundred samples of 1 … 100 ms, shuffled, four of them failed.
QByteArray jmeterCsv(const QByteArray &separator)
{
    QByteArray text = QByteArray("timeStamp,elapsed,label,responseCode,success\n").replace(',', separator);
    for (int i = 1; i <= 100; ++i)
        text += "1732480000000" + separator + QByteArray::number((i * 37) % 101) + separator + "\"a \"\"b\"\""
                + separator + "\nc\"" + separator + "200" + separator + (i % 25 == 0 ? "false" : "true") + "\r\n";
    return text;
}

} // namespace

/// Results of load tests and coverage.
class RunFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void k6Summaries_areReadInBothForms_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("summary export") << QByteArray(R"x({"metrics": {"http_reqs": {"count": 1200, "rate": 40},
                 "http_req_failed": {"passes": 12, "fails": 1188, "value": 0.01},
                 "http_req_duration": {"avg": 80.5, "p(90)": 150, "p(95)": 210.25}}})x");
        QTest::newRow("handleSummary") << QByteArray(
            R"x({"metrics": {"http_reqs": {"type": "counter", "values": {"count": 1200, "rate": 40}},
                 "http_req_failed": {"type": "rate", "values": {"rate": 0.01, "passes": 12, "fails": 1188}},
                 "http_req_duration": {"values": {"avg": 80.5, "p(90)": 150, "p(95)": 210.25}}}})x");
    }
    void k6Summaries_areReadInBothForms()
    {
        QFETCH(QByteArray, json);
        const auto result = parseLoadTest(json, u"k6.json"_s);
        QVERIFY(result);
        QCOMPARE(result->tool, LoadTestTool::K6);
        QCOMPARE(result->requests, 1200);
        QCOMPARE(result->errorRate, 0.01);
        QCOMPARE(result->average->count(), 80.5);
        QCOMPARE(result->p95->count(), 210.25);
        QVERIFY(!result->p99);
    }

    void jmeterSamples_giveNearestRankPercentiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("commas") << jmeterCsv(",");
        QTest::newRow("tabs") << jmeterCsv("\t");
        QByteArray xml = "<?xml version=\"1.0\"?>\n<testResults version=\"1.2\">\n";
        for (int i = 1; i <= 100; ++i)
            xml += "<httpSample t=\"" + QByteArray::number(101 - i) + "\" s=\"" + (i % 25 == 0 ? "false" : "true")
                   + "\" lb=\"page\"><httpSample t=\"9999\" s=\"false\"/></httpSample>\n";
        QTest::newRow("XML") << xml + "</testResults>";
    }
    void jmeterSamples_giveNearestRankPercentiles()
    {
        QFETCH(QByteArray, text);
        const auto result = parseLoadTest(text, u"run.jtl"_s);
        QVERIFY2(result, result ? "" : qPrintable(result.error().sentence));
        QCOMPARE(result->tool, LoadTestTool::JMeter);
        QCOMPARE(result->requests, 100);
        QCOMPARE(result->errorRate, 0.04);
        QCOMPARE(result->average->count(), 50.5);
        QCOMPARE(result->p95->count(), 95);
        QCOMPARE(result->p99->count(), 99);
    }

    void loadTests_areRefusedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("cut JSON") << QByteArray("{\n\"metrics\": {") << u"f:2"_s;
        QTest::newRow("other JSON") << QByteArray("{}") << u"f:1"_s;
        QTest::newRow("a share above one") << QByteArray(
            R"({"metrics":{"http_reqs":{"count":1},"http_req_failed":{"value":2},"http_req_duration":{"avg":1}}})")
                                           << u"f:1"_s;
        QTest::newRow("other columns") << QByteArray("a,b\n1,2\n") << u"f:1"_s;
        QTest::newRow("no number") << QByteArray("elapsed,success\n5,true\nlong,true\n") << u"f:3"_s;
        QTest::newRow("cut line") << QByteArray("elapsed,success\n5,true\n5") << u"f:3"_s;
        QTest::newRow("an open quote") << QByteArray("elapsed,success\n5,true\n\"5") << u"f:3"_s;
        QTest::newRow("no samples") << QByteArray("elapsed,success\n") << u"f:1"_s;
        QTest::newRow("other XML") << QByteArray("<html/>") << u"f:1"_s;
        QTest::newRow("cut XML") << QByteArray("<testResults>\n<sample t='1' s='true'/>") << u"f:2"_s;
        QTest::newRow("no time") << QByteArray("<testResults>\n<sample s='true'/></testResults>") << u"f:2"_s;
        QTest::newRow("empty") << QByteArray() << u"f:1"_s;
    }
    void loadTests_areRefusedWithTheirLine()
    {
        QFETCH(QByteArray, text);
        const auto result = parseLoadTest(text, u"f"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::BadInput);
        QTEST(result.error().where, "where");
    }

    void coverage_isReadFromThreeFormats_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("format");
        const auto format = [](CoverageFormat each) { return static_cast<int>(each); };
        QTest::newRow("Cobertura") << QByteArray(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE coverage SYSTEM \"coverage-04.dtd\">\n"
            "<coverage line-rate=\"0.6\" lines-covered=\"3\" lines-valid=\"5\"/>")
                                   << format(CoverageFormat::Cobertura);
        QTest::newRow("Cobertura without sums") << QByteArray(
            "<coverage><packages><package><classes><class><methods><method><lines><line number='1' hits='1'/>"
            "</lines></method></methods><lines><line number='1' hits='1'/><line number='2' hits='0'/>"
            "<line number='3' hits='7'/><line number='4' hits='0'/><line number='5' hits='1'/>"
            "</lines></class></classes></package></packages></coverage>")
                                                << format(CoverageFormat::Cobertura);
        QTest::newRow("JaCoCo") << QByteArray(
            "<!DOCTYPE report PUBLIC \"-//JACOCO//DTD Report 1.1//EN\" \"report.dtd\"><report name=\"r\">"
            "<package><counter type=\"LINE\" missed=\"9\" covered=\"9\"/></package>"
            "<counter type=\"BRANCH\" missed=\"1\" covered=\"1\"/>"
            "<counter type=\"LINE\" missed=\"2\" covered=\"3\"/></report>")
                                << format(CoverageFormat::JaCoCo);
        QTest::newRow("lcov") << QByteArray("TN:\nSF:a.c\nDA:1,0\nLF:2\nLH:1\nend_of_record\n"
                                            "SF:b.c\nDA:1,4\nDA:2,0\nDA:3,1,abc=\nend_of_record\n")
                              << format(CoverageFormat::Lcov);
    }
    void coverage_isReadFromThreeFormats()
    {
        QFETCH(QByteArray, text);
        const auto coverage = parseCoverage(text, u"coverage"_s);
        QVERIFY2(coverage, coverage ? "" : qPrintable(coverage.error().sentence));
        QTEST(static_cast<int>(coverage->format), "format");
        QCOMPARE(coverage->linesTotal, 5);
        QCOMPARE(coverage->linesCovered, 3);
        QCOMPARE(coverage->lineRate(), 0.6);
    }

    void coverage_isRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("other text") << QByteArray("hello") << u"f:1"_s;
        QTest::newRow("other XML") << QByteArray("\n<testsuite/>") << u"f:2"_s;
        QTest::newRow("cut XML") << QByteArray("<report>\n<package>") << u"f:2"_s;
        QTest::newRow("no lines") << QByteArray("<report/>") << u"f:1"_s;
        QTest::newRow("more than all") << QByteArray("<coverage lines-covered='9' lines-valid='5'/>") << u"f:1"_s;
        QTest::newRow("no hits") << QByteArray("<coverage>\n<line number='1'/></coverage>") << u"f:2"_s;
        QTest::newRow("wrong number") << QByteArray("SF:a\nLF:many\nend_of_record\n") << u"f:2"_s;
        QTest::newRow("cut tracefile") << QByteArray("SF:a\nDA:1,1\n") << u"f:2"_s;
        QTest::newRow("entities") << QByteArray("<!DOCTYPE r [<!ENTITY a \"b\">]><report/>") << u"f:1"_s;
    }
    void coverage_isRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        const auto coverage = parseCoverage(text, u"f"_s);
        QVERIFY(!coverage);
        QTEST(coverage.error().where, "where");
    }
};

QTEST_GUILESS_MAIN(RunFiguresTest)
#include "run_figures_test.moc"
