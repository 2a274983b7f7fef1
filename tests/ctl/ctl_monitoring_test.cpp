// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"
#include "support/server_process.h"

#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway::tests;
using slipway::test::ServerProcess;

/// slipwayctl against a real Prometheus and a real Alertmanager.
class CtlMonitoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void connections_areAddedTestedEditedAndRemoved();
    void wrongConnections_areRefused_data();
    void wrongConnections_areRefused();
    void aSecret_isNowhereInTheWorkspace();
    void aQuery_isAnsweredAtAnInstant();
    void aQuery_isAnsweredOverARange();
    void aWrongQuery_isWrongUsage_andNamesItsPlace();
    void whatCannotBeReached_isFour();
    void panels_areAddedListedAndRemoved();
    void alertsAndSilences_areListed();
    void theCache_isShownBoundedAndCleared();
    void files_areASourceToo();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    Slipwayctl m_ctl;
};

void CtlMonitoringTest::initTestCase()
{
    m_server = std::make_unique<ServerProcess>(u"monitoring/run_prometheus.py"_s,
                                               QStringList{u"--dir"_s, m_folder.path()}, 60);
    QVERIFY2(m_server->problem().isEmpty(), qPrintable(m_server->problem()));
    QCOMPARE(m_ctl.run({u"workspace"_s, u"init"_s}).status, 0);
    QCOMPARE(m_ctl
                 .run({u"person"_s, u"add"_s, u"Mara"_s, u"--email"_s, u"m@example.org"_s, u"--role"_s,
                       u"release_coordinator"_s})
                 .status,
             0);
    m_ctl.set(u"SLIPWAY_AS"_s, u"Mara"_s);
    QCOMPARE(m_ctl.run({u"product"_s, u"add"_s, u"App"_s}).status, 0);
    QCOMPARE(m_ctl.run({u"environment"_s, u"add"_s, u"production"_s}).status, 0);
    const Ran added = m_ctl.json({u"monitor"_s, u"connection"_s, u"add"_s, u"metrics"_s, u"--kind"_s, u"prometheus"_s,
                                  u"--url"_s, m_server->url()});
    QVERIFY2(added.status == 0, added.all());
}

void CtlMonitoringTest::connections_areAddedTestedEditedAndRemoved()
{
    const Ran tested = m_ctl.json({u"monitor"_s, u"connection"_s, u"test"_s, u"metrics"_s});
    QVERIFY2(tested.status == 0, tested.all());
    QVERIFY2(tested.json()[u"headline"].toString().contains(u"Prometheus"_s), tested.all());
    const Ran added =
        m_ctl.json({u"monitor"_s, u"connection"_s, u"add"_s, u"alerts"_s, u"--kind"_s, u"alertmanager"_s, u"--url"_s,
                    u"https://alerts.example.org"_s, u"--account"_s, u"me"_s, u"--secret-env"_s, u"PW"_s, u"--header"_s,
                    u"X-Scope-OrgID=shop"_s, u"--silence"_s, u"production=service=\"shop\""_s});
    QVERIFY2(added.status == 0, added.all());
    const QJsonObject made = added.json()[u"connection"].toObject();
    QCOMPARE(made[u"auth"].toString(), u"basic"_s);
    QCOMPARE(made[u"secret_from"].toString(), u"environment"_s);
    QCOMPARE(made[u"ca_file"], QJsonValue());
    QCOMPARE(made[u"silences"][u"production"][0].toString(), u"service=\"shop\""_s);
    const Ran edited = m_ctl.json({u"monitor"_s, u"connection"_s, u"edit"_s, u"alerts"_s, u"--name"_s, u"pages"_s,
                                   u"--header"_s, u"X-Scope-OrgID="_s});
    QVERIFY2(edited.status == 0, edited.all());
    QVERIFY(edited.json()[u"connection"][u"headers"].toObject().isEmpty());
    QCOMPARE(m_ctl.run({u"monitor"_s, u"connection"_s, u"remove"_s, u"pages"_s}).status, 0);
    const Ran listed = m_ctl.json({u"monitor"_s, u"connection"_s, u"list"_s});
    QCOMPARE(listed.json()[u"connections"].toArray().size(), 1);
    QVERIFY(listed.json()[u"connections"][0].toObject().contains(u"time_zone"_s));
    QVERIFY(listed.json()[u"connections"][0][u"time_zone"].isNull());
    QCOMPARE(m_ctl
                 .run({u"monitor"_s, u"connection"_s, u"add"_s, u"checks"_s, u"--kind"_s, u"nagios"_s, u"--url"_s,
                       u"https://nagios.example.org/cgi-bin"_s, u"--time-zone"_s, u"Europe/Berlin"_s})
                 .status,
             0);
    const QJsonArray both = m_ctl.json({u"monitor"_s, u"connection"_s, u"list"_s}).json()[u"connections"].toArray();
    QCOMPARE(both.size(), 2);
    for (const QJsonValue &each : both)
        QCOMPARE(each[u"time_zone"].toString(), each[u"name"] == u"checks"_s ? u"Europe/Berlin"_s : QString());
    QCOMPARE(m_ctl.run({u"monitor"_s, u"connection"_s, u"remove"_s, u"checks"_s}).status, 0);
    QVERIFY(m_ctl.run({u"monitor"_s, u"connection"_s, u"list"_s}).out.contains("metrics"));
}

void CtlMonitoringTest::wrongConnections_areRefused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::newRow("no such kind") << QStringList{u"--kind"_s, u"crystal-ball"_s, u"--url"_s, u"https://a.example"_s}
                                  << 2;
    QTest::newRow("credentials in the address")
        << QStringList{u"--kind"_s, u"prometheus"_s, u"--url"_s, u"https://me:hunter2@a.example"_s} << 3;
    QTest::newRow("plain http elsewhere")
        << QStringList{u"--kind"_s, u"icinga2"_s, u"--url"_s, u"http://a.example"_s} << 3;
    QTest::newRow("a token as header") << QStringList{u"--kind"_s,   u"prometheus"_s,
                                                      u"--url"_s,    u"https://a.example"_s,
                                                      u"--header"_s, u"Authorization=Bearer hunter2hunter2"_s}
                                       << 3;
    QTest::newRow("a silence of nothing")
        << QStringList{u"--kind"_s, u"alertmanager"_s, u"--url"_s, u"https://a.example"_s, u"--silence"_s, u"service"_s}
        << 3;
}

void CtlMonitoringTest::wrongConnections_areRefused()
{
    QFETCH(QStringList, more);
    QFETCH(int, status);
    const Ran refused = m_ctl.run(QStringList{u"monitor"_s, u"connection"_s, u"add"_s, u"bad"_s} + more);
    QVERIFY2(refused.status == status, refused.all());
    QVERIFY2(!refused.all().contains("hunter2"), refused.all());
}

void CtlMonitoringTest::aSecret_isNowhereInTheWorkspace()
{
    m_ctl.set(u"METRICS_TOKEN"_s, u"sesame-open-quickly"_s);
    QCOMPARE(m_ctl
                 .run({u"monitor"_s, u"connection"_s, u"add"_s, u"guarded"_s, u"--kind"_s, u"prometheus"_s, u"--url"_s,
                       m_server->url(), u"--secret-env"_s, u"METRICS_TOKEN"_s})
                 .status,
             0);
    QCOMPARE(m_ctl.run({u"monitor"_s, u"query"_s, u"guarded"_s, u"vector(1)"_s}).status, 0);
    for (const QString &name : {u"w.slipway"_s, u"w.slipway-wal"_s})
        QVERIFY(!m_ctl.read(name).contains("sesame-open-quickly"));
    QCOMPARE(m_ctl.run({u"monitor"_s, u"connection"_s, u"remove"_s, u"guarded"_s}).status, 0);
}

void CtlMonitoringTest::aQuery_isAnsweredAtAnInstant()
{
    const QString ratio = u"sum by (track) (rate(http_requests_total{code=~\"5..\"}[5m])) / sum by (track) "
                          "(rate(http_requests_total[5m]))"_s;
    const Ran asked = m_ctl.json({u"monitor"_s, u"query"_s, u"metrics"_s, ratio, u"--at"_s, u"2026-01-01T03:30:00Z"_s});
    QVERIFY2(asked.status == 0, asked.all());
    QCOMPARE(asked.json()[u"result_type"].toString(), u"vector"_s);
    QCOMPARE(asked.json()[u"query"][u"at"].toString(), u"2026-01-01T03:30:00Z"_s);
    QCOMPARE(asked.json()[u"query"][u"from"], QJsonValue());
    double canary = 0;
    for (const QJsonValue &each : asked.json()[u"series"].toArray())
        if (each[u"labels"][u"track"].toString() == u"canary")
            canary = each[u"values"][0][u"value"].toDouble();
    QVERIFY2(std::abs(canary - 0.05851504278222468) < 1e-9, asked.all());
    const Ran text = m_ctl.run({u"monitor"_s, u"query"_s, u"metrics"_s, ratio, u"--at"_s, u"2026-01-01T03:30:00Z"_s});
    QVERIFY2(text.out.contains("track=\"canary\""), text.all());
    const Ran nothing = m_ctl.run({u"monitor"_s, u"query"_s, u"metrics"_s, u"no_such_metric"_s});
    QVERIFY2(nothing.status == 0 && nothing.out.contains("No data"), nothing.all());
    const Ran undefined = m_ctl.json({u"monitor"_s, u"query"_s, u"metrics"_s, u"vector(0) / 0"_s});
    QCOMPARE(undefined.json()[u"series"][0][u"values"][0][u"value"], QJsonValue());
    const Ran infinite = m_ctl.json({u"monitor"_s, u"query"_s, u"metrics"_s, u"vector(1) / 0"_s});
    QCOMPARE(infinite.json()[u"series"][0][u"values"][0][u"value"].toString(), u"+Inf"_s);
}

void CtlMonitoringTest::aQuery_isAnsweredOverARange()
{
    const QStringList about{u"monitor"_s, u"query"_s, u"metrics"_s, u"queue_depth"_s};
    const Ran asked = m_ctl.json(about
                                 + QStringList{u"--from"_s, u"2026-01-01T00:00:00Z"_s, u"--to"_s,
                                               u"2026-01-01T01:00:00Z"_s, u"--step"_s, u"60s"_s});
    QVERIFY2(asked.status == 0, asked.all());
    QCOMPARE(asked.json()[u"result_type"].toString(), u"matrix"_s);
    QCOMPARE(asked.json()[u"query"][u"step"].toDouble(), 60.0);
    QVERIFY(asked.json()[u"series"][0][u"values"].toArray().size() >= 60);
    const Ran back = m_ctl.json(about + QStringList{u"--range"_s, u"2h"_s, u"--to"_s, u"2026-01-01T06:00:00Z"_s});
    QVERIFY2(back.status == 0, back.all());
    QCOMPARE(back.json()[u"query"][u"from"].toString(), u"2026-01-01T04:00:00Z"_s);
    QCOMPARE(m_ctl.run(about + QStringList{u"--step"_s, u"60s"_s}).status, 2);
    QCOMPARE(m_ctl.run(about + QStringList{u"--range"_s, u"soon"_s}).status, 2);
}

void CtlMonitoringTest::aWrongQuery_isWrongUsage_andNamesItsPlace()
{
    const Ran wrong = m_ctl.json({u"monitor"_s, u"query"_s, u"metrics"_s, u"sum(rate(x[5m])"_s});
    QCOMPARE(wrong.status, 2);
    QCOMPARE(wrong.json()[u"error"][u"where"].toString(), u"1:16"_s);
    QCOMPARE(wrong.json()[u"error"][u"kind"].toString(), u"usage"_s);
}

void CtlMonitoringTest::whatCannotBeReached_isFour()
{
    QCOMPARE(m_ctl
                 .run({u"monitor"_s, u"connection"_s, u"add"_s, u"gone"_s, u"--kind"_s, u"prometheus"_s, u"--url"_s,
                       u"http://127.0.0.1:9"_s})
                 .status,
             0);
    QCOMPARE(m_ctl.run({u"monitor"_s, u"query"_s, u"gone"_s, u"up"_s}).status, 4);
    QCOMPARE(m_ctl.run({u"monitor"_s, u"connection"_s, u"test"_s, u"gone"_s}).status, 4);
    QCOMPARE(m_ctl.run({u"monitor"_s, u"query"_s, u"no such"_s, u"up"_s}).status, 3);
    QCOMPARE(m_ctl.run({u"monitor"_s, u"connection"_s, u"remove"_s, u"gone"_s}).status, 0);
}

void CtlMonitoringTest::panels_areAddedListedAndRemoved()
{
    const QString release =
        m_ctl.id({u"release"_s, u"create"_s, u"App"_s, u"1.0"_s, u"--ship"_s, u"2030-01-15T14:00:00Z"_s});
    QVERIFY(!release.isEmpty());
    const Ran added = m_ctl.json({u"monitor"_s, u"panel"_s, u"add"_s, u"Latency"_s, u"--release"_s, u"App/1.0"_s,
                                  u"--connection"_s, u"metrics"_s, u"--query"_s, u"a"_s, u"--legend"_s, u"{{track}}"_s,
                                  u"--query"_s, u"b"_s, u"--unit"_s, u"s"_s, u"--above"_s, u"0.3"_s});
    QVERIFY2(added.status == 0, added.all());
    const QJsonObject panel = added.json()[u"panel"].toObject();
    QCOMPARE(panel[u"queries"].toArray().size(), 2);
    QCOMPARE(panel[u"queries"][1][u"legend"], QJsonValue());
    QCOMPARE(panel[u"thresholds"][0][u"bad"].toString(), u"above"_s);
    const QStringList ofRelease{u"--release"_s, u"App/1.0"_s};
    const auto count = [&] {
        return m_ctl.json(QStringList{u"monitor"_s, u"panel"_s, u"list"_s} + ofRelease)
            .json()[u"panels"]
            .toArray()
            .size();
    };
    const qsizetype before = count();
    QVERIFY(before >= 1);
    QCOMPARE(m_ctl.run(QStringList{u"monitor"_s, u"panel"_s, u"remove"_s, u"latency"_s} + ofRelease).status, 0);
    QCOMPARE(count(), before - 1);
    QCOMPARE(m_ctl.run({u"monitor"_s, u"panel"_s, u"list"_s}).status, 2);
    QCOMPARE(m_ctl
                 .run({u"monitor"_s, u"panel"_s, u"add"_s, u"No query"_s, u"--environment"_s, u"production"_s,
                       u"--connection"_s, u"metrics"_s})
                 .status,
             3);
}

void CtlMonitoringTest::alertsAndSilences_areListed()
{
    // A target that nobody answers at makes its alert fire within seconds.
    QTRY_VERIFY_WITH_TIMEOUT(
        m_ctl.json({u"monitor"_s, u"alerts"_s, u"metrics"_s, u"--match"_s, u"alertname=TargetDown"_s})
                .json()[u"alerts"][0][u"state"]
                .toString()
            == u"firing"_s,
        30'000);
    QTemporaryDir folder;
    const ServerProcess server(u"monitoring/run_alertmanager.py"_s, {u"--dir"_s, folder.path()}, 60);
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    QCOMPARE(m_ctl
                 .run({u"monitor"_s, u"connection"_s, u"add"_s, u"pages"_s, u"--kind"_s, u"alertmanager"_s, u"--url"_s,
                       server.url()})
                 .status,
             0);
    const Ran silences = m_ctl.json({u"monitor"_s, u"silences"_s, u"pages"_s});
    QVERIFY2(silences.status == 0, silences.all());
    QVERIFY(silences.json()[u"silences"].isArray());
    // What a source lacks is said.
    QCOMPARE(m_ctl.run({u"monitor"_s, u"checks"_s, u"pages"_s}).status, 3);
}

void CtlMonitoringTest::theCache_isShownBoundedAndCleared()
{
    const Ran shown = m_ctl.json({u"monitor"_s, u"cache"_s});
    QVERIFY2(shown.status == 0, shown.all());
    QCOMPARE(shown.json()[u"cache"][u"limit"].toInteger(), qint64(256) << 20);
    const Ran limited = m_ctl.json({u"monitor"_s, u"cache"_s, u"--limit"_s, u"64M"_s, u"--clear"_s});
    QCOMPARE(limited.json()[u"cache"][u"limit"].toInteger(), qint64(64) << 20);
    QCOMPARE(limited.json()[u"cache"][u"oldest"], QJsonValue());
    QCOMPARE(m_ctl.run({u"monitor"_s, u"cache"_s, u"--limit"_s, u"lots"_s}).status, 3);
    QCOMPARE(m_ctl.run({u"workspace"_s, u"check"_s}).status, 0);
}

void CtlMonitoringTest::files_areASourceToo()
{
    const QString file = m_ctl.write(
        u"load.om"_s, "# TYPE load gauge\nload{host=\"a\"} 1 1767225600\nload{host=\"a\"} 3 1767225615\n# EOF\n");
    QCOMPARE(m_ctl.run({u"monitor"_s, u"connection"_s, u"add"_s, u"past"_s, u"--kind"_s, u"file"_s, u"--url"_s, file})
                 .status,
             0);
    const Ran asked =
        m_ctl.json({u"monitor"_s, u"query"_s, u"past"_s, u"load"_s, u"--from"_s, u"2026-01-01T00:00:00Z"_s, u"--to"_s,
                    u"2026-01-01T00:00:30Z"_s, u"--step"_s, u"15s"_s});
    QVERIFY2(asked.status == 0, asked.all());
    QCOMPARE(asked.json()[u"series"][0][u"values"][1][u"value"].toDouble(), 3.0);
}

QTEST_GUILESS_MAIN(CtlMonitoringTest)
#include "ctl_monitoring_test.moc"
