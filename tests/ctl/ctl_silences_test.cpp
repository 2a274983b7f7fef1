// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"
#include "support/server_process.h"

#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway::tests;
using slipway::test::ServerProcess;

/// slipwayctl deploys through a real Buildbot and keeps a real Alertmanager silent meanwhile.
class CtlSilencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDeployment_isSilenced_andTheSilenceEndsWithIt();
    void aKilledProgram_leavesNoSilenceBehind();
    void anAlertmanagerThatIsAway_isWarnedOf();

private:
    QString newRelease(const QString &version, const QString &job) const
    {
        const QString release = u"App/"_s + version;
        m_ctl.run({u"release"_s, u"create"_s, u"App"_s, version, u"--ship"_s, u"2030-01-15T14:00:00Z"_s});
        for (const QString &state : {u"planned"_s, u"in_progress"_s})
            m_ctl.run({u"release"_s, u"state"_s, release, state});
        const Ran added = m_ctl.run({u"release"_s, u"job"_s, u"add"_s, release, u"deploy"_s, u"--connection"_s,
                                     u"builds"_s, u"--job"_s, job, u"--purpose"_s, u"deploy"_s});
        if (added.status != 0)
            qWarning().noquote() << added.all();
        return release;
    }
    /// Of deployments, in a state.
    [[nodiscard]] QJsonArray silences(const QString &state) const
    {
        QJsonArray found;
        const Ran ran = m_ctl.json({u"monitor"_s, u"silences"_s, u"pages"_s, u"--all"_s});
        for (const QJsonValue &each : ran.json()[u"silences"].toArray())
            if (each[u"state"].toString() == state && each[u"comment"].toString().contains(u"[slipway:"_s))
                found.append(each);
        return found;
    }
    [[nodiscard]] QString runOf(const QString &release) const
    {
        return m_ctl.json({u"ci"_s, u"run"_s, u"list"_s, release}).json()[u"runs"][0][u"id"].toString();
    }

    QTemporaryDir m_buildFolder;
    QTemporaryDir m_alertFolder;
    std::unique_ptr<ServerProcess> m_master;
    std::unique_ptr<ServerProcess> m_alerts;
    Slipwayctl m_ctl;
};

void CtlSilencesTest::initTestCase()
{
    m_alerts = std::make_unique<ServerProcess>(u"monitoring/run_alertmanager.py"_s,
                                               QStringList{u"--dir"_s, m_alertFolder.path()}, 60);
    m_master = std::make_unique<ServerProcess>(u"buildbot/run_buildbot.py"_s,
                                               QStringList{u"--dir"_s, m_buildFolder.path()}, 90);
    for (const auto &each : {m_alerts.get(), m_master.get()})
        QVERIFY2(each->problem().isEmpty(), qPrintable(each->problem()));
    QCOMPARE(m_ctl.run({u"workspace"_s, u"init"_s}).status, 0);
    QCOMPARE(m_ctl
                 .run({u"person"_s, u"add"_s, u"Mara"_s, u"--email"_s, u"m@example.org"_s, u"--role"_s,
                       u"release_coordinator"_s})
                 .status,
             0);
    m_ctl.set(u"SLIPWAY_AS"_s, u"Mara"_s);
    QCOMPARE(m_ctl.run({u"product"_s, u"add"_s, u"App"_s}).status, 0);
    QCOMPARE(m_ctl.run({u"environment"_s, u"add"_s, u"production"_s}).status, 0);
    QCOMPARE(m_ctl
                 .run({u"ci"_s, u"connection"_s, u"add"_s, u"builds"_s, u"--kind"_s, u"buildbot"_s, u"--url"_s,
                       m_master->url()})
                 .status,
             0);
    const Ran added = m_ctl.run({u"monitor"_s, u"connection"_s, u"add"_s, u"pages"_s, u"--kind"_s, u"alertmanager"_s,
                                 u"--url"_s, m_alerts->url(), u"--silence"_s, u"production=service=\"shop\""_s});
    QVERIFY2(added.status == 0, added.all());
}

void CtlSilencesTest::aDeployment_isSilenced_andTheSilenceEndsWithIt()
{
    const QString release = newRelease(u"1.0"_s, u"deploy-app"_s);
    const Ran deployed = m_ctl.json({u"deploy"_s, release, u"production"_s, u"--wait"_s, u"--param"_s, u"version=1.0"_s,
                                     u"--param"_s, u"environment=production"_s});
    QVERIFY2(deployed.status == 0, deployed.all());
    QCOMPARE(silences(u"active"_s).size(), 0);
    const QJsonArray over = silences(u"expired"_s);
    QCOMPARE(over.size(), 1);
    QVERIFY2(over[0][u"comment"].toString().contains(u"production"_s), qPrintable(over[0][u"comment"].toString()));
    QVERIFY2(over[0][u"comment"].toString().contains(deployed.json()[u"deployment"][u"id"].toString()), deployed.all());
}

void CtlSilencesTest::aKilledProgram_leavesNoSilenceBehind()
{
    const QString release = newRelease(u"2.0"_s, u"slow"_s);
    QProcess killed;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SLIPWAY_WORKSPACE"_s, m_ctl.path(u"w.slipway"_s));
    environment.insert(u"SLIPWAY_AS"_s, u"Mara"_s);
    killed.setProcessEnvironment(environment);
    killed.start(QStringLiteral(SLIPWAYCTL), {u"deploy"_s, release, u"production"_s, u"--wait"_s});
    QVERIFY(killed.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(silences(u"active"_s).size(), 1, 20'000);
    killed.kill();
    QVERIFY(killed.waitForFinished());
    QCOMPARE(silences(u"active"_s).size(), 1); // the deployment goes on without us
    const QString run = runOf(release);
    QVERIFY(!run.isEmpty());
    const Ran cancelled = m_ctl.run({u"ci"_s, u"run"_s, u"cancel"_s, run});
    QVERIFY2(cancelled.status == 0, cancelled.all());
    const Ran waited = m_ctl.run({u"ci"_s, u"run"_s, u"wait"_s, run});
    QVERIFY2(waited.status == 1, waited.all()); // it did not end green
    QCOMPARE(silences(u"active"_s).size(), 0);
}

void CtlSilencesTest::anAlertmanagerThatIsAway_isWarnedOf()
{
    QCOMPARE(m_ctl
                 .run({u"monitor"_s, u"connection"_s, u"add"_s, u"gone"_s, u"--kind"_s, u"alertmanager"_s, u"--url"_s,
                       u"http://127.0.0.1:9"_s, u"--silence"_s, u"*=service=\"shop\""_s})
                 .status,
             0);
    const QString release = newRelease(u"3.0"_s, u"deploy-app"_s);
    const Ran deployed = m_ctl.run({u"deploy"_s, release, u"production"_s, u"--wait"_s, u"--param"_s, u"version=3.0"_s,
                                    u"--param"_s, u"environment=production"_s});
    QVERIFY2(deployed.status == 0, deployed.all()); // it is deployed all the same
    QVERIFY2(deployed.err.contains("gone"), deployed.all());
    QCOMPARE(silences(u"active"_s).size(), 0);
}

QTEST_GUILESS_MAIN(CtlSilencesTest)
#include "ctl_silences_test.moc"
