// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/series/series_file.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace slipway;
using namespace slipway::formats;
using namespace Qt::StringLiterals;

namespace {
using Labels = QMap<QString, QString>;
constexpr double kInfinite = std::numeric_limits<double>::infinity();
} // namespace

class SeriesFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openMetricsAreRead();
    void labelsInAnyOrderAreOneSeries();
    void valuesOfEveryFormAreRead();
    void exemplarsArePassedOver();
    void whatIsWrongIsToldWithItsLine_data();
    void whatIsWrongIsToldWithItsLine();
    void columnsAreSeries();
    void rowsAreSamples();
    void timesOfEveryFormAreRead_data();
    void timesOfEveryFormAreRead();
    void wrongTablesAreToldWithTheirLine_data();
    void wrongTablesAreToldWithTheirLine();
};

void SeriesFileTest::openMetricsAreRead()
{
    const auto file = parseOpenMetrics("# HELP http_requests Requests served.\n"
                                       "# TYPE http_requests counter\n"
                                       "# UNIT latency seconds\n"
                                       "http_requests_total{code=\"200\",path=\"/a b,{}\\\"\\\\\\n\"} 3 1767225600\n"
                                       "http_requests_total{code=\"200\",path=\"/a b,{}\\\"\\\\\\n\"} 5 1767225615.5\n"
                                       "http_requests_total{code=\"500\"} 1 1767225600\n"
                                       "\n"
                                       "up 1 1767225600\n"
                                       "# EOF\n",
                                       u"a.om"_s);
    QVERIFY(file);
    QCOMPARE(file->series.size(), std::size_t(3));
    QCOMPARE(file->series[0], (Series{Labels{{u"__name__"_s, u"http_requests_total"_s},
                                             {u"code"_s, u"200"_s},
                                             {u"path"_s, u"/a b,{}\"\\\n"_s}},
                                      {1767225600000, 1767225615500},
                                      {3, 5}}));
    QCOMPARE(file->series[1].labels.value(u"code"_s), u"500"_s);
    QCOMPARE(file->series[2].labels, (Labels{{u"__name__"_s, u"up"_s}}));
    QCOMPARE(file->metadata.value(u"http_requests"_s).type, u"counter"_s);
    QCOMPARE(file->metadata.value(u"http_requests"_s).help, u"Requests served."_s);
    QCOMPARE(file->metadata.value(u"latency"_s).unit, u"seconds"_s);
}

void SeriesFileTest::labelsInAnyOrderAreOneSeries()
{
    const auto file =
        parseOpenMetrics("a{x=\"1\",y=\"2\"} 1 1\nb 1 1\na{y=\"2\",x=\"1\"} 2 2\na{} 3 3\na 4 4\n# EOF", u"a.om"_s);
    QCOMPARE(file->series.size(), std::size_t(3));
    QCOMPARE(file->series[0].values, (std::vector<double>{1, 2}));
    QCOMPARE(file->series[2].values, (std::vector<double>{3, 4}));
}

void SeriesFileTest::valuesOfEveryFormAreRead()
{
    const auto file = parseOpenMetrics("a -1.5e-3 1\na +Inf 2\na -Inf 3\na NaN 4\na  7  5\n# EOF\n", u"a.om"_s);
    QVERIFY(file);
    const auto &values = file->series[0].values;
    QCOMPARE(values[0], -0.0015);
    QCOMPARE(values[1], kInfinite);
    QCOMPARE(values[2], -kInfinite);
    QVERIFY(std::isnan(values[3]));
    QCOMPARE(values[4], 7.0);
}

void SeriesFileTest::exemplarsArePassedOver()
{
    const auto file = parseOpenMetrics("a_bucket{le=\"+Inf\"} 17 1 # {trace_id=\"x\"} 0.67 1.5\n# EOF\n", u"a.om"_s);
    QVERIFY(file);
    QCOMPARE(file->series[0].values, std::vector<double>{17});
}

void SeriesFileTest::whatIsWrongIsToldWithItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("cut") << "a 1 1\na 2 2\n"_ba << 2 << u"# EOF"_s;
    QTest::newRow("nothing") << ""_ba << 1 << u"# EOF"_s;
    QTest::newRow("no time") << "a 1 1\na 2\n# EOF\n"_ba << 2 << u"no time"_s;
    QTest::newRow("no time, an exemplar") << "a 2 # {x=\"1\"} 3\n# EOF\n"_ba << 1 << u"no time"_s;
    QTest::newRow("no value") << "a one 1\n# EOF\n"_ba << 1 << u"“one”"_s;
    QTest::newRow("half a value") << "a 1x 1\n# EOF\n"_ba << 1 << u"“1x”"_s;
    QTest::newRow("a day for a time") << "a 1 2026-01-01\n# EOF\n"_ba << 1 << u"“2026-01-01”"_s;
    QTest::newRow("milliseconds for seconds") << "a 1 1767225600000000\n# EOF\n"_ba << 1 << u"seconds"_s;
    QTest::newRow("earlier") << "a 1 2\nb 1 1\na 1 1\n# EOF\n"_ba << 3 << u"Sort"_s;
    QTest::newRow("twice") << "a 1 2\na 1 2\n# EOF\n"_ba << 2 << u"Sort"_s;
    QTest::newRow("no name") << "{x=\"1\"} 1 1\n# EOF\n"_ba << 1 << u"name of a metric"_s;
    QTest::newRow("open labels") << "a{x=\"1\" 1 1\n# EOF\n"_ba << 1 << u"labels"_s;
    QTest::newRow("open value of a label") << "a{x=\"1} 1 1\n# EOF\n"_ba << 1 << u"labels"_s;
    QTest::newRow("labels without quotes") << "a{x=1} 1 1\n# EOF\n"_ba << 1 << u"labels"_s;
}

void SeriesFileTest::whatIsWrongIsToldWithItsLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, says);
    const auto file = parseOpenMetrics(text, u"a.om"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::BadInput);
    QCOMPARE(file.error().where, u"a.om:%1"_s.arg(line));
    QVERIFY2(file.error().sentence.contains(says), qPrintable(file.error().sentence));
}

void SeriesFileTest::columnsAreSeries()
{
    const auto file =
        parseSeriesCsv("time;errors;latency ms\n2026-01-01T00:00:00Z;0.5;12\n2026-01-01T00:01:00Z;;13.5\n", u"a.csv"_s);
    QVERIFY(file);
    QCOMPARE(file->series.size(), std::size_t(2));
    QCOMPARE(file->series[0].labels, (Labels{{u"__name__"_s, u"errors"_s}}));
    QVERIFY(std::isnan(file->series[0].values[1])); // a gap
    QCOMPARE(file->series[1],
             (Series{Labels{{u"__name__"_s, u"latency ms"_s}}, {1767225600000, 1767225660000}, {12, 13.5}}));
}

void SeriesFileTest::rowsAreSamples()
{
    const auto file = parseSeriesCsv(
        "metric,instance,timestamp,Value\nup,web1,1767225600,1\nup,web2,1767225600,0\nup,web1,1767225615,NaN\n"
        "load,,1767225600,2\n",
        u"a.csv"_s);
    QVERIFY(file);
    QCOMPARE(file->series.size(), std::size_t(3));
    QCOMPARE(file->series[0].labels, (Labels{{u"__name__"_s, u"up"_s}, {u"instance"_s, u"web1"_s}}));
    QCOMPARE(file->series[0].times, (std::vector<qint64>{1767225600000, 1767225615000}));
    QCOMPARE(file->series[2].labels, (Labels{{u"__name__"_s, u"load"_s}}));
}

void SeriesFileTest::timesOfEveryFormAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("seconds") << "1767225600"_ba;
    QTest::newRow("seconds with a fraction") << "1767225600.000"_ba;
    QTest::newRow("milliseconds") << "1767225600000"_ba;
    QTest::newRow("ISO, UTC") << "2026-01-01T00:00:00Z"_ba;
    QTest::newRow("ISO, an offset") << "2026-01-01T01:00:00+01:00"_ba;
    QTest::newRow("ISO, no zone") << "2026-01-01 00:00:00"_ba;
    QTest::newRow("a day") << "2026-01-01"_ba;
}

void SeriesFileTest::timesOfEveryFormAreRead()
{
    QFETCH(QByteArray, text);
    const auto file = parseSeriesCsv("when,a\n" + text + ",1\n", u"a.csv"_s);
    QVERIFY(file);
    QCOMPARE(file->series[0].times, std::vector<qint64>{1767225600000});
}

void SeriesFileTest::wrongTablesAreToldWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("no values") << "time\n1\n"_ba << 1 << u"no column of values"_s;
    QTest::newRow("no time") << "time,a\n1,1\nsoon,2\n"_ba << 3 << u"“soon”"_s;
    QTest::newRow("no value") << "time,a\n1,1\n\n2,\"1,5\"\n"_ba << 4 << u"“1,5” in column “a”"_s;
    QTest::newRow("earlier") << "time,a\n2,1\n1,2\n"_ba << 3 << u"Sort"_s;
    QTest::newRow("an open quote") << "time,a\n1,\"1\n"_ba << 2 << u"quote"_s;
}

void SeriesFileTest::wrongTablesAreToldWithTheirLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, says);
    const auto file = parseSeriesCsv(text, u"a.csv"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::BadInput);
    QCOMPARE(file.error().where, u"a.csv:%1"_s.arg(line));
    QVERIFY2(file.error().sentence.contains(says), qPrintable(file.error().sentence));
}

QTEST_GUILESS_MAIN(SeriesFileTest)
#include "series_file_test.moc"
