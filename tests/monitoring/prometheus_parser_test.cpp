// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/prometheus/point_runs.h"
#include "monitoring/prometheus/prometheus_lists.h"
#include "monitoring/prometheus/query_parser.h"
#include "monitoring/recordings.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <limits>

using namespace slipway;
using namespace slipway::monitoring::prometheus;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kVersions{u"prometheus-2.42"_s, u"prometheus-2.53"_s};

QueryAnswer answerOf(const QByteArray &body)
{
    const auto answer = parseAnswer(body);
    if (!answer)
        qWarning().noquote() << answer.error().sentence << answer.error().detail << body.left(300);
    return answer.value_or(QueryAnswer{});
}

QJsonValue dataOf(const Recording &recording)
{
    return QJsonDocument::fromJson(recording.body).object()[u"data"];
}

} // namespace

class PrometheusParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordedAnswerIsRead_data();
    void everyRecordedAnswerIsRead();
    void aVectorHasOnePointASeries();
    void aMatrixHasItsPointsInOrder();
    void pointsThatAreMissingAreNotThere();
    void valuesOfEveryForm_data();
    void valuesOfEveryForm();
    void scalarsAndStringsAreTold();
    void timesKeepTheirMilliseconds();
    void nativeHistogramsAreRead();
    void floatsAndHistogramsMayComeTogether();
    void warningsAndInfosAreKeptApart();
    void keysMayComeInAnyOrder();
    void namesAndValuesMayHoldAnything();
    void runsOfPointsAreReadExactly();
    void arraysInAnotherFormAreReadTheSlowWay_data();
    void arraysInAnotherFormAreReadTheSlowWay();
    void aRefusedQueryNamesItsPlace();
    void refusalsAreToldApart_data();
    void refusalsAreToldApart();
    void whatIsNoAnswerIsRefused_data();
    void whatIsNoAnswerIsRefused();
    void aCutAnswerIsRefused();
    void rulesTellWhatIsBroken();
    void alertsTellWhatFires();
    void targetsTellTheirHealth();
    void metadataAndSeriesAreRead();
};

void PrometheusParserTest::everyRecordedAnswerIsRead_data()
{
    QTest::addColumn<Recording>("recording");
    for (const QString &version : kVersions)
        for (const auto &[name, recording] : recordings(version).asKeyValueRange())
            if (recording.path.startsWith(u"/api/v1/query"_s) && !recording.isCut
                && !recording.path.startsWith(u"/api/v1/query_exemplars"_s) && recording.body.startsWith('{'))
                QTest::newRow(qPrintable(version + u' ' + name)) << recording;
}

void PrometheusParserTest::everyRecordedAnswerIsRead()
{
    QFETCH(Recording, recording);
    const auto answer = parseAnswer(recording.body);
    QCOMPARE(answer.has_value(), recording.status == 200);
    if (!answer)
        return;
    // The same by another parser.
    const QJsonObject data = dataOf(recording).toObject();
    std::size_t floats = 0;
    std::size_t histograms = 0;
    std::size_t points = 0;
    if (data[u"resultType"] == u"scalar"_s) {
        floats = points = 1;
    } else {
        for (const QJsonValue &each : data[u"result"].toArray()) {
            floats += each.toObject().contains(u"value") || each.toObject().contains(u"values");
            histograms += each.toObject().contains(u"histogram") || each.toObject().contains(u"histograms");
            points +=
                each.toObject().contains(u"value") ? 1 : static_cast<std::size_t>(each[u"values"].toArray().size());
        }
    }
    QCOMPARE(answer->series.size(), floats);
    QCOMPARE(answer->histograms.size(), histograms);
    std::size_t read = 0;
    for (const Series &series : answer->series) {
        QCOMPARE(series.times.size(), series.values.size());
        QVERIFY(std::ranges::is_sorted(series.times));
        read += series.times.size();
    }
    QCOMPARE(read, points);
}

void PrometheusParserTest::aVectorHasOnePointASeries()
{
    for (const QString &version : kVersions) {
        const QueryAnswer answer = answerOf(recordings(version)[u"query_vector"_s].body);
        QCOMPARE(answer.shape, QueryAnswer::Shape::Vector);
        QCOMPARE(answer.series.size(), std::size_t(4));
        QCOMPARE(answer.series[0].labels, (Labels{{u"code"_s, u"200"_s}}));
        QCOMPARE(answer.series[0].times, std::vector<qint64>{1767238200000});
        QCOMPARE(answer.series[0].values, std::vector<double>{117.11333333333334});
        QCOMPARE(answer.series[3].values, std::vector<double>{0.7433333333333334});
    }
}

void PrometheusParserTest::aMatrixHasItsPointsInOrder()
{
    const QueryAnswer answer = answerOf(recordings(kVersions[1])[u"range_basic"_s].body);
    QCOMPARE(answer.shape, QueryAnswer::Shape::Matrix);
    QVERIFY(!answer.series.empty());
    const auto &times = answer.series[0].times;
    QVERIFY(times.size() > 3);
    for (std::size_t i = 1; i < times.size(); ++i)
        QCOMPARE(times[i] - times[i - 1], times[1] - times[0]);
}

void PrometheusParserTest::pointsThatAreMissingAreNotThere()
{
    for (const QString &version : kVersions) {
        const QueryAnswer late = answerOf(recordings(version)[u"range_gap_absent"_s].body);
        QVERIFY(late.hasValues());
        const QueryAnswer gap = answerOf(recordings(version)[u"range_nan_gap"_s].body);
        QVERIFY(std::ranges::any_of(gap.series[0].values, [](double value) { return std::isnan(value); }));
        QVERIFY(gap.hasValues());
        QVERIFY(!answerOf(recordings(version)[u"query_empty"_s].body).hasValues());
        QVERIFY(!answerOf(recordings(version)[u"query_nan"_s].body).hasValues());
    }
}

void PrometheusParserTest::valuesOfEveryForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("integer") << "1"_ba << 1.0;
    QTest::newRow("fraction") << "117.11333333333334"_ba << 117.11333333333334;
    QTest::newRow("huge") << "1e+300"_ba << 1e300;
    QTest::newRow("tiny") << "1e-12"_ba << 1e-12;
    QTest::newRow("denormal") << "5e-324"_ba << 5e-324;
    QTest::newRow("negative zero") << "-0"_ba << -0.0;
    QTest::newRow("infinite") << "+Inf"_ba << std::numeric_limits<double>::infinity();
    QTest::newRow("infinite, negative") << "-Inf"_ba << -std::numeric_limits<double>::infinity();
    QTest::newRow("no number") << "NaN"_ba << std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("as alerts write it") << "0e+00"_ba << 0.0;
}

void PrometheusParserTest::valuesOfEveryForm()
{
    QFETCH(QByteArray, text);
    QFETCH(double, value);
    const QueryAnswer answer =
        answerOf(R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,")" + text
                 + R"("]}]}})");
    QCOMPARE(answer.series.size(), std::size_t(1));
    if (std::isnan(value))
        QVERIFY(std::isnan(answer.series[0].values[0]));
    else
        QVERIFY(answer.series[0].values[0] == value);
}

void PrometheusParserTest::scalarsAndStringsAreTold()
{
    for (const QString &version : kVersions) {
        const QueryAnswer scalar = answerOf(recordings(version)[u"query_scalar"_s].body);
        QCOMPARE(scalar.shape, QueryAnswer::Shape::Scalar);
        QCOMPARE(scalar.series.at(0).values, std::vector<double>{42});
        QCOMPARE(scalar.series.at(0).times, std::vector<qint64>{1767238200000});
        const QueryAnswer text = answerOf(recordings(version)[u"query_string"_s].body);
        QCOMPARE(text.shape, QueryAnswer::Shape::Text);
        QCOMPARE(text.text, u"hello"_s);
    }
}

void PrometheusParserTest::timesKeepTheirMilliseconds()
{
    for (const QString &version : kVersions)
        QCOMPARE(answerOf(recordings(version)[u"query_fractional_time"_s].body).series.at(0).times.at(0),
                 qint64(1767238200123));
}

void PrometheusParserTest::nativeHistogramsAreRead()
{
    const QueryAnswer answer = answerOf(recordings(kVersions[1])[u"native_instant"_s].body);
    QVERIFY(answer.series.empty());
    QVERIFY(answer.hasValues());
    QCOMPARE(answer.histograms.size(), std::size_t(1));
    QCOMPARE(answer.histograms[0].labels.value(u"handler"_s), u"/api/v1/query"_s);
    QCOMPARE(answer.histograms[0].times, std::vector<qint64>{1795486729673});
    const NativeHistogram &histogram = answer.histograms[0].histograms.at(0);
    QCOMPARE(histogram.count, 33.0);
    QCOMPARE(histogram.sum, 0.011943104999999999);
    QCOMPARE(histogram.buckets.size(), std::size_t(24));
    QCOMPARE(histogram.buckets[6].left, 0.00013311861971011446);
    QCOMPARE(histogram.buckets[6].count, 2.0);
    QCOMPARE(histogram.buckets[6].bounds, NativeHistogram::Bounds::OpenLeft);
}

void PrometheusParserTest::floatsAndHistogramsMayComeTogether()
{
    const QueryAnswer answer = answerOf(recordings(kVersions[1])[u"native_range_mixed"_s].body);
    QCOMPARE(answer.shape, QueryAnswer::Shape::Matrix);
    QCOMPARE(answer.series.size(), std::size_t(1));
    QCOMPARE(answer.series[0].values, (std::vector<double>{1, 1, 1}));
    QCOMPARE(answer.histograms.size(), std::size_t(1));
    QCOMPARE(answer.histograms[0].histograms.size(), std::size_t(3));
    QCOMPARE(answer.histograms[0].histograms[2].buckets.back().count, 0.03571428571428571);
    const QueryAnswer both = answerOf(
        R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"a":"b"},"values":[[1,"2"]],)"
        R"("histograms":[[2.5,{"count":"1","sum":"3","buckets":[[3,"-1","1","1"]]}]]}]}})");
    QCOMPARE(both.series.size(), std::size_t(1));
    QCOMPARE(both.histograms.at(0).labels, both.series[0].labels);
    QCOMPARE(both.histograms[0].times, std::vector<qint64>{2500});
    QCOMPARE(both.histograms[0].histograms[0].buckets.at(0).bounds, NativeHistogram::Bounds::ClosedBoth);
}

void PrometheusParserTest::warningsAndInfosAreKeptApart()
{
    const auto newer = recordings(kVersions[1]);
    const QueryAnswer info = answerOf(newer[u"warn_non_counter"_s].body);
    QCOMPARE(info.warnings, QStringList());
    QCOMPARE(info.infos.size(), 1);
    QVERIFY(info.infos[0].contains(u"queue_depth"_s));
    QVERIFY(!answerOf(newer[u"warn_quantile_range"_s].body).warnings.isEmpty());
    QVERIFY(answerOf(recordings(kVersions[0])[u"warn_quantile_range"_s].body).warnings.isEmpty());
    const QueryAnswer newest =
        answerOf(R"({"status":"success","data":{"resultType":"vector","result":[]},"warnings":["w"],"infos":["i"]})");
    QCOMPARE(newest.warnings, QStringList{u"w"_s});
    QCOMPARE(newest.infos, QStringList{u"i"_s});
    QVERIFY(answerOf(R"({"status":"success","data":{"resultType":"vector","result":[]},"warnings":null})")
                .warnings.isEmpty());
}

void PrometheusParserTest::keysMayComeInAnyOrder()
{
    const QueryAnswer asSent = answerOf(
        R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"a":"b"},"values":[[1,"2"],[2,"3"]]}]}})");
    const QueryAnswer turned = answerOf(
        R"({"data":{"result":[{"values":[[1,"2"],[2,"3"]],"metric":{"a":"b"}}],"resultType":"matrix","stats":{"x":[1]}},"status":"success"})");
    QCOMPARE(turned.shape, asSent.shape);
    QCOMPARE(turned.series, asSent.series);
}

void PrometheusParserTest::namesAndValuesMayHoldAnything()
{
    const QueryAnswer answer = answerOf(
        R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"say":"a \"b\" \\ \u00e4\n{\"metric\":"},"value":[1,"2"]}]}})");
    QCOMPARE(answer.series.at(0).labels.value(u"say"_s), u"a \"b\" \\ ä\n{\"metric\":"_s);
}

void PrometheusParserTest::runsOfPointsAreReadExactly()
{
    // Every number of digits before and behind the point, and what does not fit into a word.
    std::vector<double> values{0, -0.5, 1e22, 1e300, 5e-324, 9007199254740993.0, 0.1 + 0.2, -123456789012345.67};
    for (int power = -12; power < 12; ++power)
        for (const double number : {1.0, 3.3, 7.123456789, 9.999999999999998})
            values.push_back(number * std::pow(10, power));
    QByteArray body = R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[)";
    for (std::size_t i = 0; i < values.size(); ++i)
        body += (i ? ",[" : "[") + QByteArray::number(1767225600 + qint64(i)) + (i % 2 ? ".250" : "") + ",\""
                + QByteArray::number(values[i], 'g', QLocale::FloatingPointShortest) + "\"]";
    body += "]},{\"metric\":{\"a\":\"b\"},\"values\":[[-1.5,\"+Inf\"],[2,\"-Inf\"],[3,\"NaN\"]]}]}}";
    QByteArray rest = body;
    const auto runs = takePointRuns(rest);
    QCOMPARE(runs.size(), std::size_t(2));
    QVERIFY(rest.contains("\"values\":0}") && rest.contains("\"values\":1}"));
    const QueryAnswer answer = answerOf(body);
    QCOMPARE(answer.series.size(), std::size_t(2));
    QCOMPARE(answer.series[0].values, values);
    QCOMPARE(answer.series[0].times[1], 1767225601250);
    QCOMPARE(answer.series[1].times, (std::vector<qint64>{-1500, 2000, 3000}));
    QVERIFY(std::isinf(answer.series[1].values[0]) && answer.series[1].values[0] > 0);
    QVERIFY(std::isnan(answer.series[1].values[2]));
}

void PrometheusParserTest::arraysInAnotherFormAreReadTheSlowWay_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("blanks") << R"( [ [1, "2"] , [2.5 ,"3"] ])"_ba;
    QTest::newRow("blanks inside") << R"([[1, "2"],[2.5,"3"]])"_ba;
    QTest::newRow("an exponent in a time") << R"([[1e0,"2"],[2.5,"3"]])"_ba;
}

void PrometheusParserTest::arraysInAnotherFormAreReadTheSlowWay()
{
    QFETCH(QByteArray, values);
    const QueryAnswer answer = answerOf(
        R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":)" + values + "}]}}");
    QCOMPARE(answer.series.size(), std::size_t(1));
    QCOMPARE(answer.series[0].times, (std::vector<qint64>{1000, 2500}));
    QCOMPARE(answer.series[0].values, (std::vector<double>{2, 3}));
}

void PrometheusParserTest::aRefusedQueryNamesItsPlace()
{
    for (const QString &version : kVersions) {
        const auto refused = parseAnswer(recordings(version)[u"err_parse"_s].body);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QCOMPARE(queryPosition(refused.error().where), (QueryPosition{1, 16}));
        QVERIFY(refused.error().sentence.contains(u"unclosed left parenthesis"_s));
    }
}

void PrometheusParserTest::refusalsAreToldApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("many to many") << u"err_422_many_to_many"_s << ErrorKind::BadInput << u"match group"_s;
    QTest::newRow("same labels twice") << u"err_422_dup_series"_s << ErrorKind::BadInput << u"same labelset"_s;
    QTest::newRow("took too long") << u"err_503_timeout"_s << ErrorKind::Remote << u"took too long"_s;
    QTest::newRow("time") << u"err_bad_time"_s << ErrorKind::BadInput << u"yesterday"_s;
    QTest::newRow("end before start") << u"err_end_before_start"_s << ErrorKind::BadInput << u"before start"_s;
    QTest::newRow("too many points") << u"range_limit_11000_over"_s << ErrorKind::BadInput << u"11,000"_s;
    QTest::newRow("range vector") << u"err_range_vector_in_range"_s << ErrorKind::BadInput << u"range vector"_s;
    QTest::newRow("no matcher") << u"err_series_no_match"_s << ErrorKind::BadInput << u"match[]"_s;
}

void PrometheusParserTest::refusalsAreToldApart()
{
    QFETCH(QString, name);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    for (const QString &version : kVersions) {
        const auto refusal = refusalIn(recordings(version)[name].body);
        QVERIFY(refusal);
        const Error error = queryError(*refusal);
        QCOMPARE(error.kind, kind);
        QVERIFY2(error.sentence.contains(says), qPrintable(error.sentence));
    }
}

void PrometheusParserTest::whatIsNoAnswerIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a text") << "404 page not found"_ba;
    QTest::newRow("a page") << "<html>"_ba;
    QTest::newRow("a list") << "[1]"_ba;
    QTest::newRow("another API") << R"({"message":"hello"})"_ba;
    QTest::newRow("success without data") << R"({"status":"success"})"_ba;
    QTest::newRow("half a point")
        << R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[[1]]}]}})"_ba;
    QTest::newRow("three in a point")
        << R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[[1,"2","3"]]}]}})"_ba;
    QTest::newRow("a number for points")
        << R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":7}]}})"_ba;
    QTest::newRow("a number for a text")
        << R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,2]}]}})"_ba;
    QTest::newRow("an open text")
        << R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"2)"_ba;
}

void PrometheusParserTest::whatIsNoAnswerIsRefused()
{
    QFETCH(QByteArray, body);
    const auto answer = parseAnswer(body);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Remote);
    QVERIFY(!answer.error().sentence.isEmpty());
}

void PrometheusParserTest::aCutAnswerIsRefused()
{
    const QByteArray whole = recordings(kVersions[1])[u"range_basic"_s].body;
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QVERIFY(!parseAnswer(whole.left(size)));
    QVERIFY(!parseAnswer(recordings(kVersions[0])[u"range_limit_11000_exact"_s].body));
}

void PrometheusParserTest::rulesTellWhatIsBroken()
{
    const auto rules = rulesFrom(dataOf(recordings(kVersions[0])[u"rules"_s]));
    const auto named = [&](const QString &name) { return *std::ranges::find(rules, name, &MonitoringRule::name); };
    QCOMPARE(named(u"job:up:sum"_s).kind, MonitoringRule::Kind::Recording);
    QCOMPARE(named(u"TargetDown"_s).state, MonitoringRule::State::Firing);
    QCOMPARE(named(u"TargetDown"_s).holdFor, std::chrono::milliseconds(4000));
    QCOMPARE(named(u"TargetDown"_s).alerts.at(0).labels.value(u"service"_s), u"shop"_s);
    QCOMPARE(named(u"NeverFiring"_s).state, MonitoringRule::State::Inactive);
    QCOMPARE(named(u"NeverFiring"_s).health, MonitoringRule::Health::Ok);
    const auto broken = rulesFrom(dataOf(recordings(kVersions[1])[u"rules_err_health"_s]));
    QCOMPARE(broken.at(0).name, u"BrokenAtRuntime"_s);
    QCOMPARE(broken[0].health, MonitoringRule::Health::Failing);
    QVERIFY(!broken[0].lastError.isEmpty());
}

void PrometheusParserTest::alertsTellWhatFires()
{
    for (const QString &version : kVersions) {
        const auto alerts = alertsFrom(dataOf(recordings(version)[u"alerts"_s]));
        const auto down = std::ranges::find_if(
            alerts, [](const Alert &alert) { return alert.labels.value(u"alertname"_s) == u"TargetDown"_s; });
        QVERIFY(down != alerts.end());
        QCOMPARE(down->state, version == kVersions[0] ? Alert::State::Firing : Alert::State::Pending);
        QCOMPARE(down->value, 0.0);
        QVERIFY(down->startsAt.has_value());
    }
    const auto alerts = alertsFrom(dataOf(recordings(kVersions[0])[u"alerts"_s]));
    QCOMPARE(alerts.at(0).startsAt, fromUnixMilliseconds(1795486487504)); // nine decimals
}

void PrometheusParserTest::targetsTellTheirHealth()
{
    for (const QString &version : kVersions) {
        const auto targets = targetsFrom(dataOf(recordings(version)[u"targets_active"_s]));
        const auto dead = std::ranges::find(targets, u"deadtarget"_s, &ScrapeTarget::pool);
        QVERIFY(dead != targets.end());
        QCOMPARE(dead->health, ScrapeTarget::Health::Down);
        QVERIFY(dead->lastError.contains(u"refused"_s));
        QVERIFY(dead->lastScrape.has_value());
        QCOMPARE(std::ranges::find(targets, u"node"_s, &ScrapeTarget::pool)->health, ScrapeTarget::Health::Up);
    }
}

void PrometheusParserTest::metadataAndSeriesAreRead()
{
    const auto all = recordings(kVersions[0]);
    QCOMPARE(metadataFrom(dataOf(all[u"metadata_prom"_s])).value(u"prometheus_build_info"_s).type, u"gauge"_s);
    const auto series = seriesFrom(dataOf(all[u"series"_s]));
    QCOMPARE(series.size(), std::size_t(3));
    QCOMPARE(series[2].value(u"track"_s), u"canary"_s);
}

QTEST_GUILESS_MAIN(PrometheusParserTest)
#include "prometheus_parser_test.moc"
