// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"
#include "support/reference_table.h"
#include "support/server_process.h"

#include <QTemporaryDir>
#include <QThread>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace slipway::tests;
using slipway::test::isNear;
using slipway::test::referenceTable;
using slipway::test::ServerProcess;

namespace {

QString errorRatio(const QString &track)
{
    return u"sum(rate(http_requests_total{track=\"%1\",code=~\"5..\"}[2m]))/sum(rate(http_requests_total{track=\"%1\"}[2m]))"_s
        .arg(track);
}
QString latency(const QString &track)
{
    return u"histogram_quantile(0.95,sum by (le)(rate(http_request_duration_seconds_bucket{track=\"%1\"}[2m])))"_s.arg(
        track);
}

} // namespace

/// slipwayctl has a real Prometheus measure the generated history.
class CtlMeasuredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theHistory_givesTheVerdictsOfTheReference_data();
    void theHistory_givesTheVerdictsOfTheReference();
    void aMetric_passesFailsOrCannotBeReached();
    void measurements_areListed();
    void aWatchedDeployment_haltsWhatFollows();
    void thePast_isTried();
    void aDeploymentThatIsTakenBack_isNoPass();
    void whatWasJustDeployed_isNoPastYet();
    void beforeADeployment_whatWatchesIsNotEvaluated();
    void whatCannotBe_isRefused();

private:
    QString newRelease(const QString &version);
    Ran add(const QString &release, const QString &title, const QStringList &more)
    {
        return m_ctl.run(QStringList{u"criterion"_s, u"add"_s, release, title} + more);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    Slipwayctl m_ctl;
};

void CtlMeasuredTest::initTestCase()
{
    m_server = std::make_unique<ServerProcess>(u"monitoring/run_prometheus.py"_s,
                                               QStringList{u"--dir"_s, m_folder.path()}, 90);
    QVERIFY2(m_server->problem().isEmpty(), qPrintable(m_server->problem()));
    QCOMPARE(m_ctl.run({u"workspace"_s, u"init"_s}).status, 0);
    QCOMPARE(m_ctl
                 .run({u"person"_s, u"add"_s, u"Mara"_s, u"--email"_s, u"m@example.org"_s, u"--role"_s,
                       u"release_coordinator"_s})
                 .status,
             0);
    m_ctl.set(u"SLIPWAY_AS"_s, u"Mara"_s);
    QCOMPARE(m_ctl.run({u"product"_s, u"add"_s, u"Shop"_s}).status, 0);
    QCOMPARE(m_ctl.run({u"environment"_s, u"add"_s, u"production"_s}).status, 0);
    for (const auto &[name, url] : {std::pair{u"Shop"_s, m_server->url()}, {u"Dead"_s, u"http://127.0.0.1:1"_s}}) {
        const Ran added =
            m_ctl.run({u"monitor"_s, u"connection"_s, u"add"_s, name, u"--kind"_s, u"prometheus"_s, u"--url"_s, url});
        QVERIFY2(added.status == 0, added.all());
    }
}

QString CtlMeasuredTest::newRelease(const QString &version)
{
    const QString release = u"Shop/"_s + version;
    m_ctl.run({u"release"_s, u"create"_s, u"Shop"_s, version, u"--ship"_s, u"2030-01-15T14:00:00Z"_s});
    for (const QString &state : {u"planned"_s, u"in_progress"_s})
        m_ctl.run({u"release"_s, u"state"_s, release, state});
    const Ran deployed = m_ctl.run({u"deploy"_s, release, u"production"_s, u"--by-hand"_s, u"elsewhere"_s,
                                    u"--started"_s, u"2026-01-01T03:00:00Z"_s});
    if (deployed.status != 0)
        qWarning().noquote() << deployed.all();
    return release;
}

void CtlMeasuredTest::theHistory_givesTheVerdictsOfTheReference_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("pair");
    for (const QString &metric : {u"error_ratio"_s, u"p95"_s})
        for (const QString &pair : {u"canary_vs_concurrent_stable"_s, u"stable_after_vs_before"_s})
            QTest::addRow("%s %s", qPrintable(metric), qPrintable(pair)) << metric << pair;
}

void CtlMeasuredTest::theHistory_givesTheVerdictsOfTheReference()
{
    QFETCH(QString, metric);
    QFETCH(QString, pair);
    const auto query = metric == u"p95" ? latency : errorRatio;
    const bool isCanary = pair.startsWith(u"canary");
    const QString release = newRelease(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    QStringList asked{u"--connection"_s, u"Shop"_s, u"--compare"_s, query(isCanary ? u"canary"_s : u"stable"_s),
                      u"--window"_s,     u"57m"_s,  u"--step"_s,    u"1m"_s,
                      u"--settle"_s,     u"3m"_s,   u"--effect"_s,  u"1.2"_s};
    if (isCanary)
        asked += {u"--mode"_s, u"canary"_s, u"--baseline"_s, query(u"stable"_s)};
    const Ran added = add(release, u"Compared"_s, asked);
    QVERIFY2(added.status == 0, added.all());
    const Ran evaluated = m_ctl.json({u"criterion"_s, u"evaluate"_s, release, u"Compared"_s});
    const QJsonObject expected = referenceTable(u"judge_history.json"_s).object()[metric][pair].toObject();
    QVERIFY2(evaluated.status == (expected[u"label"_s].toString() == u"Pass" ? 0 : 1), evaluated.all());
    const QJsonObject criterion = evaluated.json()[u"criteria"][0].toObject();
    QCOMPARE(criterion[u"measurements"_s].toArray().size(), 1);
    const QJsonObject measured = criterion[u"measurements"_s][0].toObject();
    QVERIFY(isNear(measured[u"value"_s].toDouble(), expected[u"effect"_s].toDouble()));
    QCOMPARE(measured[u"detail"_s][u"candidate_count"_s].toInt(), 57);
    QVERIFY(evaluated.err.contains("Compared"));
}

void CtlMeasuredTest::aMetric_passesFailsOrCannotBeReached()
{
    const QString release = newRelease(u"2.0"_s);
    const auto asked = [](const QString &connection, const QString &query) {
        return QStringList{u"--connection"_s, connection, u"--metric"_s, query, u"--threshold"_s, u"<= 0.01"_s};
    };
    QCOMPARE(add(release, u"Low"_s, asked(u"Shop"_s, u"vector(0.002)"_s)).status, 0);
    QCOMPARE(add(release, u"High"_s, asked(u"Shop"_s, u"vector(0.2)"_s)).status, 0);
    QCOMPARE(add(release, u"None"_s, asked(u"Shop"_s, u"nothing_there"_s)).status, 0);
    QCOMPARE(add(release, u"Away"_s, asked(u"Dead"_s, u"up"_s)).status, 0);
    QCOMPARE(m_ctl.run({u"criterion"_s, u"evaluate"_s, release, u"Low"_s}).status, 0);
    QCOMPARE(m_ctl.run({u"criterion"_s, u"evaluate"_s, release, u"High"_s}).status, 1);
    QCOMPARE(m_ctl.run({u"criterion"_s, u"evaluate"_s, release, u"None"_s}).status, 1);
    const Ran away = m_ctl.run({u"criterion"_s, u"evaluate"_s, release, u"Away"_s});
    QVERIFY2(away.status == 4, away.all());
    // Nothing of it opens the gate.
    const Ran gate = m_ctl.json({u"gate"_s, u"check"_s, release});
    QCOMPARE(gate.status, 1);
    QVERIFY2(gate.out.contains("High") && gate.out.contains("Away") && !gate.out.contains("“Low”"), gate.all());
}

void CtlMeasuredTest::measurements_areListed()
{
    const QString release = u"Shop/2.0"_s;
    const QJsonArray criteria = m_ctl.json({u"criterion"_s, u"list"_s, release}).json()[u"criteria"].toArray();
    QCOMPARE(criteria.size(), 4);
    const QJsonObject low = criteria[0].toObject();
    QCOMPARE(low[u"kind"_s].toString(), u"metric"_s);
    QCOMPARE(low[u"threshold"_s].toString(), u"<= 0.01"_s);
    QCOMPARE(low[u"value"_s].toString(), u"0.002"_s);
    const QJsonObject measured = low[u"measurements"_s][0].toObject();
    QCOMPARE(measured[u"value"_s].toDouble(), 0.002);
    QCOMPARE(measured[u"phase"_s].toString(), u"success"_s);
    QCOMPARE(measured[u"query"_s].toString(), u"vector(0.002)"_s);
    QVERIFY(measured[u"server"_s].toString().contains(u"Shop"));
    QCOMPARE(low[u"analysis"_s][u"state"_s].toString(), u"pass"_s);
}

void CtlMeasuredTest::aWatchedDeployment_haltsWhatFollows()
{
    const QString release = newRelease(u"3.0"_s);
    QCOMPARE(add(release, u"Errors of the canary"_s,
                 {u"--connection"_s, u"Shop"_s, u"--metric"_s, errorRatio(u"canary"_s), u"--threshold"_s, u"<= 1 %"_s,
                  u"--unit"_s, u"ratio"_s, u"--bake"_s, u"2h"_s, u"--interval"_s, u"1m"_s, u"--initial-delay"_s,
                  u"3m"_s, u"--failure-limit"_s, u"2"_s})
                 .status,
             0);
    const Ran watched = m_ctl.run({u"monitor"_s, u"watch"_s, release, u"--for"_s, u"60s"_s});
    QVERIFY2(watched.status == 1, watched.all());
    QCOMPARE(watched.out.count("Errors of the canary: "), 3);
    const Ran shown = m_ctl.run({u"gate"_s, u"check"_s, release});
    QVERIFY2(shown.out.contains("held"), shown.all());
    const QString good = newRelease(u"3.1"_s);
    QCOMPARE(add(good, u"Errors"_s,
                 {u"--connection"_s, u"Shop"_s, u"--metric"_s, errorRatio(u"stable"_s), u"--threshold"_s, u"<= 0.01"_s,
                  u"--bake"_s, u"1h"_s, u"--interval"_s, u"5m"_s})
                 .status,
             0);
    const Ran passed = m_ctl.json({u"monitor"_s, u"watch"_s, good, u"--for"_s, u"60s"_s});
    QVERIFY2(passed.status == 0, passed.all());
    const QJsonObject course = passed.json()[u"watch"][0].toObject();
    QCOMPARE(course[u"state"_s].toString(), u"pass"_s);
    QCOMPARE(course[u"measurements"_s].toArray().size(), 13);
    const auto close = [&](const QString &which, const QStringList &more) {
        return m_ctl.run(QStringList{u"release"_s, u"close"_s, which, u"--no-lessons"_s, u"a test"_s} + more);
    };
    QCOMPARE(close(good, {}).status, 0);
    QCOMPARE(close(release, {}).status, 5);
    const Ran waived = close(release, {u"--waive"_s, u"the canary was ended"_s});
    QVERIFY2(waived.status == 0, waived.all());
}

void CtlMeasuredTest::aDeploymentThatIsTakenBack_isNoPass()
{
    const QString release = newRelease(u"3.2"_s);
    QCOMPARE(m_ctl.run({u"deploy"_s, release, u"production"_s, u"--by-hand"_s, u"again"_s}).status, 0);
    QCOMPARE(add(release, u"Up"_s,
                 {u"--connection"_s, u"Shop"_s, u"--metric"_s, u"vector(0)"_s, u"--threshold"_s, u"<= 1"_s, u"--bake"_s,
                  u"1h"_s, u"--interval"_s, u"1s"_s})
                 .status,
             0);
    Ran undone;
    std::jthread meanwhile([&] {
        QThread::sleep(std::chrono::seconds(3));
        undone = m_ctl.run({u"rollback"_s, release, u"production"_s, u"--by-hand"_s, u"it was slow"_s});
    });
    const Ran watched = m_ctl.json({u"monitor"_s, u"watch"_s, release, u"--for"_s, u"8s"_s});
    meanwhile.join();
    QVERIFY2(undone.status == 0, undone.all());
    QVERIFY2(watched.status == 1, watched.all());
    QVERIFY2(watched.err.contains("does not stand any more"), watched.all());
}

void CtlMeasuredTest::whatWasJustDeployed_isNoPastYet()
{
    const Ran tried = m_ctl.json({u"criterion"_s, u"backtest"_s, u"Shop/3.1"_s, u"--connection"_s, u"Shop"_s,
                                  u"--metric"_s, errorRatio(u"canary"_s), u"--threshold"_s, u"<= 0.01"_s,
                                  u"--interval"_s, u"1m"_s, u"--initial-delay"_s, u"3m"_s, u"--within"_s, u"30m"_s});
    QVERIFY2(tried.status == 1, tried.all());
    const QJsonArray left = tried.json()[u"left_out"].toArray();
    QVERIFY2(std::ranges::any_of(left,
                                 [](const QJsonValue &each) {
                                     return each.toString().contains(u"3.2"_s)
                                            && each.toString().contains(u"still to come"_s);
                                 }),
             tried.all());
}

void CtlMeasuredTest::beforeADeployment_whatWatchesIsNotEvaluated()
{
    const QString release = u"Shop/3.3"_s;
    m_ctl.run({u"release"_s, u"create"_s, u"Shop"_s, u"3.3"_s, u"--ship"_s, u"2030-01-15T14:00:00Z"_s});
    const QStringList asked{u"--connection"_s, u"Shop"_s, u"--metric"_s, u"vector(0)"_s, u"--threshold"_s, u"<= 1"_s};
    QCOMPARE(add(release, u"Before"_s, asked).status, 0);
    QCOMPARE(add(release, u"After"_s, asked + QStringList{u"--bake"_s, u"1h"_s}).status, 0);
    const Ran evaluated = m_ctl.json({u"criterion"_s, u"evaluate"_s, release});
    QVERIFY2(evaluated.status == 0, evaluated.all());
    QCOMPARE(evaluated.json()[u"criteria"].toArray().size(), 1);
    QCOMPARE(m_ctl.run({u"criterion"_s, u"evaluate"_s, release, u"After"_s}).status, 5);
}

void CtlMeasuredTest::thePast_isTried()
{
    const Ran tried = m_ctl.json({u"criterion"_s, u"backtest"_s, u"Shop/3.1"_s, u"--connection"_s, u"Shop"_s,
                                  u"--metric"_s, errorRatio(u"canary"_s), u"--threshold"_s, u"<= 0.01"_s,
                                  u"--interval"_s, u"1m"_s, u"--initial-delay"_s, u"3m"_s, u"--within"_s, u"30m"_s});
    QVERIFY2(tried.status == 1, tried.all());
    QVERIFY(tried.json()[u"counts"][u"good_blocked"_s].toInt() > 0);
    QVERIFY(tried.json()[u"proposal"].isNull());
    // What could not be tried was not right either.
    const Ran untried = m_ctl.json({u"criterion"_s, u"backtest"_s, u"Shop/3.1"_s, u"--connection"_s, u"Dead"_s,
                                    u"--metric"_s, u"up"_s, u"--threshold"_s, u">= 1"_s});
    QVERIFY2(untried.status == 1, untried.all());
    QVERIFY(!untried.json()[u"left_out"].toArray().isEmpty());
}

void CtlMeasuredTest::whatCannotBe_isRefused()
{
    const QString release = newRelease(u"4.0"_s);
    QCOMPARE(add(release, u"No connection"_s, {u"--metric"_s, u"up"_s, u"--threshold"_s, u">= 1"_s}).status, 3);
    QCOMPARE(add(release, u"No comparison"_s,
                 {u"--metric"_s, u"up"_s, u"--connection"_s, u"Shop"_s, u"--threshold"_s, u"1"_s})
                 .status,
             3);
    QCOMPARE(add(release, u"Two"_s, {u"--metric"_s, u"up"_s, u"--http"_s, u"https://shop.example"_s}).status, 3);
    const Ran nothing = m_ctl.run({u"monitor"_s, u"watch"_s, release});
    QVERIFY2(nothing.status == 3, nothing.all());
}

QTEST_GUILESS_MAIN(CtlMeasuredTest)
#include "ctl_measured_test.moc"
