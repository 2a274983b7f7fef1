// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/registry.h"
#include "monitoring/under_test.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace slipway;
using namespace slipway::monitoring;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant kBegin = fromUnixMilliseconds(1767225600000);
const Instant kRelease = kBegin + 3h;
/// When the readings of the history were verified: 3.5 hours in, half an hour after the release.
const Instant kVerified = fromUnixMilliseconds(1767238200000);
const TimeSpan kHistory{kBegin, kBegin + 6h};

const auto kErrorRatio =
    u"sum by (track) (rate(http_requests_total{code=~\"5..\"}[5m])) / sum by (track) (rate(http_requests_total[5m]))"_s;

/// The newest value of the series with that label.
double valueOf(const QueryAnswer &answer, const QString &label, const QString &value)
{
    for (const Series &series : answer.series)
        if (series.labels.value(label) == value && !series.values.empty())
            return series.values.back();
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace

class PrometheusServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_source.reset(), m_server.reset(); }

    void theProbeSaysWhoAnswers();
    void theVerifiedReadingsAreRead_data();
    void theVerifiedReadingsAreRead();
    void aRangeHasItsPoints();
    void gapsStayGaps();
    void noDataIsNoError();
    void exactlyElevenThousandIntervalsAreOneQuery();
    void longerRangesAreReadInPieces();
    void theTailIsReadAgain();
    void aLongQueryTravels();
    void wordsForCompletionAreRead();
    void aReaderMayStop();
    void theWindowsThreadGoesOnWhileALargeAnswerIsRead();
    void aPasswordOverTls();
    void aWrongPasswordIsTold();
    void anUnknownAuthorityIsRefused();
    void aClientCertificateIsShown();
    void aKeyThatIsNoneIsTold();
    void aTokenAndATenantTravel();
    void whatAServerLacksIsUnknown();
    void whatIsNoPrometheusIsTold();
    void whatAnswersSomethingElseKnowsOfNoAlerts();
    void wrongConnectionsAreRefused_data();
    void wrongConnectionsAreRefused();

    // What is scraped comes some seconds after the start.
    void wrongQueriesNameTheirPlace_data();
    void wrongQueriesNameTheirPlace();
    void metadataIsOfWhatIsScraped();
    void rulesAndAlertsAreLive();
    void targetsAreLive();

private:
    [[nodiscard]] MonitoringConnection connection(const QString &port, const QString &scheme = u"http"_s) const
    {
        return {.name = u"Metrics"_s,
                .kind = MonitoringKind::Prometheus,
                .url = u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_ports[port].toInt()),
                .caFile = scheme == u"https"_s ? m_folder.filePath(u"ca.pem"_s) : QString()};
    }
    [[nodiscard]] QueryAnswer now(const QString &expression, Instant at = kVerified)
    {
        return get(m_source->instant(expression, at, {}));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<Source> m_source;
    QJsonObject m_ports;
};

void PrometheusServerTest::initTestCase()
{
    m_server = std::make_unique<ServerProcess>(u"monitoring/run_prometheus.py"_s,
                                               QStringList{u"--dir"_s, m_folder.path(), u"--secured"_s}, 60);
    QVERIFY2(m_server->problem().isEmpty(), qPrintable(m_server->problem()));
    m_ports = QJsonDocument::fromJson(m_server->command(u"ports"_s).toUtf8()).object();
    m_source = made(connection(u"history"_s));
    QVERIFY(m_source);
}

void PrometheusServerTest::theProbeSaysWhoAnswers()
{
    const Probe probe = get(m_source->probe({}));
    QCOMPARE(probe.product, u"Prometheus"_s);
    QVERIFY2(QRegularExpression(uR"(^[23]\.\d+\.\d+$)"_s).match(probe.version).hasMatch(), qPrintable(probe.version));
    QCOMPARE(probe.findings.size(), std::size_t(2));
    QVERIFY(probe.abilities.testFlag(Ability::Queries));
    QVERIFY(!probe.abilities.testFlag(Ability::Silences));
}

void PrometheusServerTest::theVerifiedReadingsAreRead_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("track");
    QTest::addColumn<double>("value");
    QTest::newRow("errors, stable") << kErrorRatio << u"stable"_s << 0.0020190065095554706;
    QTest::newRow("errors, canary") << kErrorRatio << u"canary"_s << 0.05851504278222468;
    const auto p95 = u"histogram_quantile(.95, sum by (le, track) (rate(http_request_duration_seconds_bucket[5m])))"_s;
    QTest::newRow("p95, stable") << p95 << u"stable"_s << 0.1700691738113795;
    QTest::newRow("p95, canary") << p95 << u"canary"_s << 0.4938472222222222;
    QTest::newRow("traffic against an hour before")
        << u"sum(rate(http_requests_total[5m])) / sum(rate(http_requests_total[5m] offset 1h))"_s << QString()
        << 1.3155719719133998;
}

void PrometheusServerTest::theVerifiedReadingsAreRead()
{
    QFETCH(QString, expression);
    QFETCH(QString, track);
    QFETCH(double, value);
    const QueryAnswer answer = now(expression);
    // A sum over series is taken in no order that the server promises.
    const double read = valueOf(answer, u"track"_s, track);
    QVERIFY2(std::abs(read - value) <= 1e-12 * value, qPrintable(QString::number(read, 'g', 17)));
    QCOMPARE(answer.series[0].times, std::vector<qint64>{toUnixMilliseconds(kVerified)});
    QCOMPARE(answer.warnings + answer.infos, QStringList());
}

void PrometheusServerTest::aRangeHasItsPoints()
{
    const RangeQuery query{.expression = kErrorRatio, .from = kRelease - 30min, .to = kRelease + 30min, .step = 15s};
    const QueryAnswer answer = get(m_source->range(query, {}));
    QCOMPARE(answer.shape, QueryAnswer::Shape::Matrix);
    const auto of = [&](const QString &track) {
        return *std::ranges::find(answer.series, Labels{{u"track"_s, track}}, &Series::labels);
    };
    QCOMPARE(of(u"stable"_s).times.size(), std::size_t(241));
    QCOMPARE(of(u"stable"_s).times.front(), toUnixMilliseconds(query.from));
    QCOMPARE(of(u"stable"_s).times.back(), toUnixMilliseconds(query.to));
    // The canary begins at the release; a rate needs two samples.
    QCOMPARE(of(u"canary"_s).times.front(), toUnixMilliseconds(kRelease + 15s));
    QVERIFY(std::abs(of(u"canary"_s).values.back() - 0.05851504278222468) < 1e-15);
}

void PrometheusServerTest::gapsStayGaps()
{
    const auto expression = u"queue_depth{instance=\"10.0.0.1:8080\"}"_s;
    const QueryAnswer answer =
        get(m_source->range({.expression = expression, .from = kBegin + 29min, .to = kBegin + 32min, .step = 15s}, {}));
    QCOMPARE(answer.series.at(0).values.size(), std::size_t(13));
    QCOMPARE(std::ranges::count_if(answer.series[0].values, [](double value) { return std::isnan(value); }), 4);
    const QueryAnswer beyond =
        get(m_source->range({.expression = expression, .from = kBegin - 1h, .to = kBegin + 1min, .step = 15s}, {}));
    QCOMPARE(beyond.series.at(0).times,
             (std::vector<qint64>{1767225600000, 1767225615000, 1767225630000, 1767225645000, 1767225660000}));
}

void PrometheusServerTest::noDataIsNoError()
{
    QVERIFY(!now(u"no_such_metric"_s).hasValues());
    const QueryAnswer nothing = now(u"vector(0) / vector(0)"_s);
    QVERIFY(std::isnan(nothing.series.at(0).values.at(0)));
    QVERIFY(!nothing.hasValues());
    QVERIFY(std::isinf(now(u"-vector(1) / vector(0)"_s).series.at(0).values.at(0)));
    QCOMPARE(now(u"scalar(vector(42))"_s).shape, QueryAnswer::Shape::Scalar);
    QCOMPARE(now(u"\"hello\""_s).text, u"hello"_s);
}

void PrometheusServerTest::exactlyElevenThousandIntervalsAreOneQuery()
{
    const QueryAnswer answer =
        get(m_source->range({.expression = u"vector(1)"_s, .from = kBegin, .to = kBegin + 11000s, .step = 1s}, {}));
    QCOMPARE(answer.series.at(0).times.size(), std::size_t(11001));
}

void PrometheusServerTest::longerRangesAreReadInPieces()
{
    const QueryAnswer answer = get(m_source->range(
        {.expression = u"sum by (track) (queue_depth)"_s, .from = kBegin, .to = kBegin + 6h, .step = 1s}, {}));
    QCOMPARE(answer.series.size(), std::size_t(1));
    const auto &times = answer.series[0].times;
    QCOMPARE(times.size(), std::size_t(6 * 3600 + 1));
    for (std::size_t i = 1; i < times.size(); ++i)
        QCOMPARE(times[i] - times[i - 1], qint64(1000));
}

void PrometheusServerTest::theTailIsReadAgain()
{
    const RangeQuery first{
        .expression = u"sum(rate(http_requests_total[1m]))"_s, .from = kBegin + 1h, .to = kBegin + 2h, .step = 15s};
    std::vector<Series> known = get(m_source->range(first, {})).series;
    known.at(0).values.back() = -1; // as if the last sample had come late
    const RangeQuery tail = tailOf(first, first.to + 30s);
    replaceTail(known, get(m_source->range(tail, {})).series, tail.from);
    RangeQuery whole = first;
    whole.to += 30s;
    QCOMPARE(known, get(m_source->range(whole, {})).series);
}

void PrometheusServerTest::aLongQueryTravels()
{
    const QString long1 = u"vector(1)"_s + QString(u" + vector(1)"_s).repeated(800); // 10 kB
    QCOMPARE(now(long1).series.at(0).values.at(0), 801.0);
}

void PrometheusServerTest::wrongQueriesNameTheirPlace_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("says");
    QTest::newRow("open bracket") << u"sum(rate(x[5m])"_s << u"1:16"_s << u"unclosed left parenthesis"_s;
    QTest::newRow("second line") << u"sum(\n  rate(x[5m]) by\n)"_s << u"2:15"_s << u"unexpected"_s;
    QTest::newRow("no range") << u"rate(x)"_s << u"1:6"_s << u"range vector"_s;
    QTest::newRow("many to many") << u"up / on() up"_s << QString() << u"match"_s;
}

void PrometheusServerTest::wrongQueriesNameTheirPlace()
{
    QFETCH(QString, expression);
    QFETCH(QString, where);
    QFETCH(QString, says);
    // `up` of several targets is there only now.
    const bool isLive = expression.startsWith(u"up"_s);
    if (isLive)
        QTRY_VERIFY(now(u"up"_s, net::systemNow()).series.size() > 1);
    const auto answer = waitFor(m_source->instant(expression, isLive ? net::systemNow() : kVerified, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::BadInput);
    QCOMPARE(answer.error().where, where);
    QVERIFY2(answer.error().sentence.contains(says), qPrintable(answer.error().sentence));
}

void PrometheusServerTest::wordsForCompletionAreRead()
{
    const Selection selection{.matchers = {u"http_requests_total"_s, u"queue_depth"_s}, .span = kHistory};
    QCOMPARE(get(m_source->labelNames(selection)),
             (QStringList{u"__name__"_s, u"code"_s, u"instance"_s, u"job"_s, u"track"_s, u"version"_s}));
    QCOMPARE(get(m_source->labelValues(u"__name__"_s, selection)),
             (QStringList{u"http_requests_total"_s, u"queue_depth"_s}));
    QCOMPARE(get(m_source->labelValues(u"track"_s, {.span = kHistory})), (QStringList{u"canary"_s, u"stable"_s}));
    const auto series = get(m_source->series({.matchers = {u"http_requests_total{code=\"500\"}"_s}, .span = kHistory}));
    QCOMPARE(series.size(), std::size_t(3));
    QCOMPARE(series[0].value(u"__name__"_s), u"http_requests_total"_s);
    QCOMPARE(get(m_source->labelValues(u"track"_s, {.span = TimeSpan{kBegin - 48h, kBegin - 24h}})), QStringList());
    const auto all = waitFor(m_source->series({}));
    QVERIFY(!all);
    QCOMPARE(all.error().kind, ErrorKind::BadInput);
}

void PrometheusServerTest::metadataIsOfWhatIsScraped()
{
    std::optional<QMap<QString, MetricMetadata>> found;
    QTRY_VERIFY((found = get(m_source->metadata(u"node_load1"_s))) && found->contains(u"node_load1"_s));
    QCOMPARE(found->value(u"node_load1"_s).type, u"gauge"_s);
    QVERIFY(!found->value(u"node_load1"_s).help.isEmpty());
    QCOMPARE(get(m_source->metadata(u"http_requests_total"_s))->size(), 0); // history alone has none
    QVERIFY(get(m_source->metadata({}))->size() > 20);
}

void PrometheusServerTest::rulesAndAlertsAreLive()
{
    std::vector<MonitoringRule> rules;
    const auto named = [&](const QString &name) { return *std::ranges::find(rules, name, &MonitoringRule::name); };
    QTRY_VERIFY(!(rules = *get(m_source->rules())).empty()
                && named(u"TargetDown"_s).state == MonitoringRule::State::Firing
                && named(u"BrokenAtRuntime"_s).health == MonitoringRule::Health::Failing);
    QCOMPARE(rules.size(), std::size_t(4));
    QVERIFY(named(u"BrokenAtRuntime"_s).lastError.contains(u"match"_s));
    QCOMPARE(named(u"job:up:sum"_s).kind, MonitoringRule::Kind::Recording);
    QCOMPARE(named(u"WillTakeLong"_s).state, MonitoringRule::State::Pending);

    const auto alerts = get(m_source->alerts({.matchers = {{u"service"_s, u"sh.p"_s, true}, {u"job"_s, u"nobody"_s}}}));
    QCOMPARE(alerts->size(), std::size_t(1));
    QCOMPARE(alerts->at(0).state, Alert::State::Firing);
    QCOMPARE(alerts->at(0).labels.value(u"alertname"_s), u"TargetDown"_s);
    QVERIFY(alerts->at(0).annotations.value(u"summary"_s).endsWith(u"is down"_s));
    QVERIFY(*alerts->at(0).startsAt > net::systemNow() - 1h);
    const auto pending = get(m_source->alerts({.matchers = {{u"alertname"_s, u"WillTakeLong"_s}}}));
    QCOMPARE(pending->size(), std::size_t(1));
    QCOMPARE(pending->at(0).state, Alert::State::Pending);
    // Its history, for shading a chart.
    QVERIFY(now(u"ALERTS{alertstate=\"firing\"}"_s, net::systemNow()).hasValues());
}

void PrometheusServerTest::targetsAreLive()
{
    std::vector<ScrapeTarget> targets;
    const auto of = [&](const QString &pool) { return *std::ranges::find(targets, pool, &ScrapeTarget::pool); };
    QTRY_VERIFY((targets = *get(m_source->targets())).size() == 3 && of(u"node"_s).health == ScrapeTarget::Health::Up
                && of(u"nobody"_s).health == ScrapeTarget::Health::Down);
    QVERIFY(of(u"nobody"_s).lastError.contains(u"refused"_s));
    QVERIFY(of(u"node"_s).lastScrape > net::systemNow() - 1h);
    QCOMPARE(valueOf(now(u"up"_s, net::systemNow()), u"job"_s, u"node"_s), 1.0);
}

void PrometheusServerTest::aReaderMayStop()
{
    std::stop_source stop;
    auto task = m_source->range(
        {.expression = u"sum(rate(http_requests_total[6h]))"_s, .from = kBegin, .to = kBegin + 6h, .step = 1s},
        stop.get_token());
    stop.request_stop();
    const auto answer = waitFor(std::move(task));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Remote);
}

void PrometheusServerTest::theWindowsThreadGoesOnWhileALargeAnswerIsRead()
{
    QTimer timer;
    QElapsedTimer since;
    qint64 longest = 0;
    int ticks = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        longest = std::max(longest, since.restart());
        ++ticks;
    });
    timer.start(1);
    since.start();
    const QueryAnswer answer = get(m_source->range(
        {.expression = u"http_request_duration_seconds_bucket"_s, .from = kBegin, .to = kBegin + 11000s, .step = 1s},
        {}));
    QCOMPARE(answer.series.size(), std::size_t(30));
    QCOMPARE(answer.series[0].values.size(), std::size_t(11001));
    QVERIFY(ticks > 3);
    QVERIFY2(longest < 500,
             qPrintable(QString::number(longest))); // the parse alone takes longer in a build without optimisation
}

void PrometheusServerTest::aPasswordOverTls()
{
    MonitoringConnection tls = connection(u"tls"_s, u"https"_s);
    tls.auth = MonitoringAuth::Basic;
    tls.account = u"slipway"_s;
    const auto source = made(tls, "s3cret");
    QCOMPARE(get(source->instant(u"vector(7)"_s, kVerified, {})).series.at(0).values.at(0), 7.0);
    QVERIFY(!get(source->probe({})).version.isEmpty());
}

void PrometheusServerTest::aWrongPasswordIsTold()
{
    MonitoringConnection tls = connection(u"tls"_s, u"https"_s);
    const auto nobody = waitFor(made(tls)->probe({}));
    QCOMPARE(nobody.error().kind, ErrorKind::NotAllowed);
    tls.auth = MonitoringAuth::Basic;
    tls.account = u"slipway"_s;
    const auto wrong = waitFor(made(tls, "guessed")->instant(u"up"_s, kVerified, {}));
    QCOMPARE(wrong.error().kind, ErrorKind::NotAllowed);
    QVERIFY(!wrong.error().sentence.contains(u"guessed"_s));
}

void PrometheusServerTest::anUnknownAuthorityIsRefused()
{
    MonitoringConnection tls = connection(u"tls"_s, u"https"_s);
    tls.caFile.clear();
    const auto answer = waitFor(made(tls)->instant(u"up"_s, kVerified, {}));
    QCOMPARE(answer.error().kind, ErrorKind::Remote);
    // Plain HTTP to a port that speaks TLS is answered by a text.
    const auto plain = waitFor(made(connection(u"tls"_s))->labelValues(u"job"_s, {}));
    QVERIFY2(plain.error().sentence.contains(u"HTTPS"_s), qPrintable(plain.error().sentence));
}

void PrometheusServerTest::aClientCertificateIsShown()
{
    MonitoringConnection mtls = connection(u"mtls"_s, u"https"_s);
    const auto unknown = waitFor(made(mtls)->instant(u"vector(7)"_s, kVerified, {}));
    QCOMPARE(unknown.error().kind, ErrorKind::NotAllowed);
    QVERIFY2(unknown.error().sentence.contains(u"client certificate"_s), qPrintable(unknown.error().sentence));
    mtls.certificateFile = m_folder.filePath(u"client.pem"_s);
    mtls.keyFile = m_folder.filePath(u"client.key"_s);
    QCOMPARE(get(made(mtls)->instant(u"vector(7)"_s, kVerified, {})).series.at(0).values.at(0), 7.0);
}

void PrometheusServerTest::aKeyThatIsNoneIsTold()
{
    MonitoringConnection mtls = connection(u"mtls"_s, u"https"_s);
    mtls.certificateFile = m_folder.filePath(u"client.pem"_s); // and the key is not in it
    const auto answer = waitFor(made(mtls)->instant(u"vector(7)"_s, kVerified, {}));
    QCOMPARE(answer.error().kind, ErrorKind::BadInput);
    QCOMPARE(answer.error().where, mtls.certificateFile);
    mtls.certificateFile = m_folder.filePath(u"missing.pem"_s);
    QCOMPARE(waitFor(made(mtls)->instant(u"vector(7)"_s, kVerified, {})).error().where, mtls.certificateFile);
}

void PrometheusServerTest::aTokenAndATenantTravel()
{
    MonitoringConnection proxy = connection(u"proxy"_s);
    proxy.url += u"/prometheus/"_s;
    proxy.auth = MonitoringAuth::Bearer;
    const auto tenantless = waitFor(made(proxy, "sesame")->instant(u"vector(7)"_s, kVerified, {}));
    QCOMPARE(tenantless.error().kind, ErrorKind::NotAllowed);
    proxy.headers = {{u"X-Scope-OrgID"_s, u"shop"_s}};
    QCOMPARE(waitFor(made(proxy, "wrong")->instant(u"vector(7)"_s, kVerified, {})).error().kind, ErrorKind::NotAllowed);
    const auto source = made(proxy, "sesame");
    QCOMPARE(get(source->instant(u"vector(7)"_s, kVerified, {})).series.at(0).values.at(0), 7.0);
    QCOMPARE(waitFor(source->instant(u"sum("_s, kVerified, {})).error().where, u"1:5"_s);
}

void PrometheusServerTest::whatAServerLacksIsUnknown()
{
    MonitoringConnection proxy = connection(u"proxy"_s);
    proxy.url += u"/prometheus"_s;
    proxy.auth = MonitoringAuth::Bearer;
    proxy.headers = {{u"X-Scope-OrgID"_s, u"shop"_s}};
    const auto source = made(proxy, "sesame");
    const Probe probe = get(source->probe({}));
    QCOMPARE(probe.product, u"Prometheus API"_s);
    QCOMPARE(probe.version, QString());
    QCOMPARE(probe.findings.back().mark, Probe::Finding::Mark::Warning);
    for (const auto &isKnown :
         {waitFor(source->rules()).transform([](const auto &found) { return found.has_value(); }),
          waitFor(source->targets()).transform([](const auto &found) { return found.has_value(); }),
          waitFor(source->metadata({})).transform([](const auto &found) { return found.has_value(); }),
          waitFor(source->alerts({})).transform([](const auto &found) { return found.has_value(); })})
    {
        QVERIFY(isKnown);
        QVERIFY(!*isKnown);
    }
    QCOMPARE(get(source->labelValues(u"track"_s, {.span = kHistory})).size(), 2);
}

void PrometheusServerTest::whatIsNoPrometheusIsTold()
{
    const auto source = made(connection(u"node"_s)); // an exporter
    const auto answer = waitFor(source->labelNames({}));
    QVERIFY(!answer);
    QVERIFY2(answer.error().sentence.contains(u"Check the address"_s), qPrintable(answer.error().sentence));
    QVERIFY(!waitFor(source->instant(u"up"_s, kVerified, {})));
    QVERIFY(!waitFor(source->silences()));
    QVERIFY(!waitFor(source->checks({})));
    const auto nobody = waitFor(made(connection(u"dead"_s))->instant(u"up"_s, kVerified, {}));
    QCOMPARE(nobody.error().kind, ErrorKind::Remote);
}

void PrometheusServerTest::whatAnswersSomethingElseKnowsOfNoAlerts()
{
    MonitoringConnection elsewhere = connection(u"proxy"_s);
    elsewhere.url += u"/elsewhere"_s;
    for (const MonitoringKind kind : {MonitoringKind::Prometheus, MonitoringKind::Alertmanager}) {
        elsewhere.kind = kind;
        const auto answer = waitFor(made(elsewhere)->alerts({}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Remote);
        QVERIFY2(answer.error().sentence.contains(u"Check the address"_s), qPrintable(answer.error().sentence));
    }
    QVERIFY(!waitFor(made(elsewhere)->silences()));
    elsewhere.kind = MonitoringKind::Icinga;
    QCOMPARE(waitFor(made(elsewhere)->checks({})).error().kind, ErrorKind::Remote);
    elsewhere.kind = MonitoringKind::Nagios;
    QCOMPARE(waitFor(made(elsewhere)->checks({})).error().kind, ErrorKind::Remote);
    // An expression that is none fits no alert.
    const auto wrong = waitFor(m_source->alerts({.matchers = {{u"service"_s, u"("_s, true, false}}}));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::BadInput);
    QCOMPARE(
        waitFor(m_source->range({.expression = u"up"_s, .from = kBegin, .to = kBegin, .step = 0s}, {})).error().kind,
        ErrorKind::BadInput);
}

void PrometheusServerTest::wrongConnectionsAreRefused_data()
{
    QTest::addColumn<MonitoringConnection>("wrong");
    QTest::addColumn<QString>("where");
    const MonitoringConnection right{.name = u"Metrics"_s, .url = u"https://metrics.example"_s};
    MonitoringConnection wrong = right;
    wrong.url = u"metrics.example"_s;
    QTest::newRow("no web address") << wrong << u"url"_s;
    wrong = right;
    wrong.url = u"http://metrics.example"_s;
    QTest::newRow("not encrypted") << wrong << u"url"_s;
    wrong = right;
    wrong.url = u"https://me:secret@metrics.example"_s;
    QTest::newRow("a password in it") << wrong << u"url"_s;
    wrong = right;
    wrong.headers = {{u"X Scope"_s, u"1"_s}};
    QTest::newRow("a header's name") << wrong << u"headers"_s;
    wrong.headers = {{u"X-Scope"_s, u"1\r\nHost: elsewhere"_s}};
    QTest::newRow("a header's value") << wrong << u"headers"_s;
    wrong = right;
    wrong.auth = MonitoringAuth::Basic;
    QTest::newRow("nobody") << wrong << u"account"_s;
    wrong.auth = MonitoringAuth::Bearer;
    QTest::newRow("no token") << wrong << u"secret"_s;
}

void PrometheusServerTest::wrongConnectionsAreRefused()
{
    QFETCH(MonitoringConnection, wrong);
    QFETCH(QString, where);
    const auto source = makeSource(wrong, {});
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::BadInput);
    QCOMPARE(source.error().where, where);
}

QTEST_GUILESS_MAIN(PrometheusServerTest)
#include "prometheus_server_test.moc"
