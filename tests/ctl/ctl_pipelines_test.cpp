// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"
#include "support/server_process.h"

#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway::tests;
using slipway::test::ServerProcess;

/// slipwayctl against a real Buildbot: runs, logs, deployments, and what becomes of a request whose answer never comes.
class CtlPipelinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void connections_areTestedAndNeverHoldATokenInTheAddress();
    void jobs_areListed();
    void aRun_isWaitedFor_greenOrNot();
    void theLog_isWhatTheServerHas();
    void whatIsRefused_isSaid_andNothingStarts();
    void deployingAndRollingBack_takeTheStateOfTheReleaseAlong();
    void aKilledProgram_findsItsRun_andDoesNotSendAgain();
    void anAnswerThatNeverComes_isUnknown_andSentOnce();
    void testsAreImported_countedAsCases();
    void testsOfARunThatIsWaitedFor_landInItsRelease();
    void aStepOfTheRunbook_startsItsJob_onceAndFollowsIt();
    void secretParameters_areSentAndToldToNobody();
    void aRunWithoutALogOfItsOwn_isFollowedToItsEnd();
    void theLastTenthOfABudget_isForPeople();

private:
    [[nodiscard]] int buildsets() const
    {
        return static_cast<int>(m_master->get(u"/api/v2/buildsets"_s)[u"buildsets"].toArray().size());
    }
    [[nodiscard]] QString stateOf(const QString &release) const
    {
        return m_ctl.json({u"release"_s, u"show"_s, release}).json()[u"release"][u"state"].toString();
    }
    QString newRelease(const QString &version) const;
    void connect(const QString &name, const QString &kind, const QString &url, const QString &token,
                 const QStringList &more = {});

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_master;
    Slipwayctl m_ctl;
};

void CtlPipelinesTest::initTestCase()
{
    m_master =
        std::make_unique<ServerProcess>(u"buildbot/run_buildbot.py"_s, QStringList{u"--dir"_s, m_folder.path()}, 90);
    QVERIFY2(m_master->problem().isEmpty(), qPrintable(m_master->problem()));
    QCOMPARE(m_ctl.run({u"workspace"_s, u"init"_s}).status, 0);
    QCOMPARE(m_ctl
                 .run({u"person"_s, u"add"_s, u"Mara"_s, u"--email"_s, u"m@example.org"_s, u"--role"_s,
                       u"release_coordinator"_s})
                 .status,
             0);
    m_ctl.set(u"SLIPWAY_AS"_s, u"Mara"_s);
    QCOMPARE(m_ctl.run({u"product"_s, u"add"_s, u"App"_s}).status, 0);
    QCOMPARE(m_ctl.run({u"environment"_s, u"add"_s, u"production"_s}).status, 0);
    const Ran added = m_ctl.json(
        {u"ci"_s, u"connection"_s, u"add"_s, u"builds"_s, u"--kind"_s, u"buildbot"_s, u"--url"_s, m_master->url()});
    QVERIFY2(added.status == 0, added.all());
}

QString CtlPipelinesTest::newRelease(const QString &version) const
{
    const QString release = u"App/"_s + version;
    m_ctl.run({u"release"_s, u"create"_s, u"App"_s, version, u"--ship"_s, u"2030-01-15T14:00:00Z"_s});
    for (const QString &state : {u"planned"_s, u"in_progress"_s})
        m_ctl.run({u"release"_s, u"state"_s, release, state});
    for (const QString &each : {u"deploy"_s, u"rollback"_s})
        m_ctl.run({u"release"_s, u"job"_s, u"add"_s, release, each, u"--connection"_s, u"builds"_s, u"--job"_s,
                   each + u"-app"_s, u"--purpose"_s, each, u"--param"_s, u"version={{ release.version }}"_s,
                   u"--param"_s, u"environment={{ environment.name }}"_s});
    return release;
}

void CtlPipelinesTest::connections_areTestedAndNeverHoldATokenInTheAddress()
{
    const Ran tested = m_ctl.json({u"ci"_s, u"connection"_s, u"test"_s, u"builds"_s});
    QVERIFY2(tested.status == 0, tested.all());
    QVERIFY(tested.json()[u"works"].toBool());
    QVERIFY2(tested.json()[u"headline"].toString().contains(u"Buildbot"_s), tested.all());
    const Ran refused = m_ctl.run({u"ci"_s, u"connection"_s, u"add"_s, u"bad"_s, u"--kind"_s, u"buildbot"_s, u"--url"_s,
                                   u"https://me:hunter2@ci.example.org"_s});
    QCOMPARE(refused.status, 3);
    QVERIFY2(!refused.all().contains("hunter2"), refused.all());
    QCOMPARE(m_ctl
                 .run({u"ci"_s, u"connection"_s, u"add"_s, u"bad"_s, u"--kind"_s, u"carrier-pigeon"_s, u"--url"_s,
                       u"https://ci.example.org"_s})
                 .status,
             2);
    const Ran gone = m_ctl.run({u"ci"_s, u"connection"_s, u"add"_s, u"gone"_s, u"--kind"_s, u"buildbot"_s, u"--url"_s,
                                u"http://127.0.0.1:9"_s});
    QCOMPARE(gone.status, 0);
    QCOMPARE(m_ctl.run({u"ci"_s, u"connection"_s, u"test"_s, u"gone"_s}).status, 4);
    QCOMPARE(m_ctl.run({u"ci"_s, u"connection"_s, u"remove"_s, u"gone"_s}).status, 0);
    QCOMPARE(m_ctl.json({u"ci"_s, u"connection"_s, u"list"_s}).json()[u"connections"].toArray().size(), 1);
}

void CtlPipelinesTest::jobs_areListed()
{
    const Ran listed = m_ctl.json({u"ci"_s, u"jobs"_s, u"builds"_s});
    QVERIFY2(listed.status == 0, listed.all());
    QStringList keys;
    for (const QJsonValue &each : listed.json()[u"jobs"].toArray())
        keys += each[u"key"].toString();
    QVERIFY2(keys.contains(u"app-linux"_s) && keys.contains(u"deploy-app"_s), listed.all());
}

void CtlPipelinesTest::aRun_isWaitedFor_greenOrNot()
{
    const QString release = newRelease(u"1.0"_s);
    const Ran green = m_ctl.json({u"ci"_s, u"trigger"_s, release, u"builds/deploy-app"_s, u"--param"_s,
                                  u"version=1.0"_s, u"--param"_s, u"environment=test"_s, u"--wait"_s});
    QVERIFY2(green.status == 0, green.all());
    QCOMPARE(green.json()[u"run"][u"result"].toString(), u"success"_s);
    QVERIFY2(green.err.isEmpty(), green.all()); // no progress line in a pipe
    const Ran red = m_ctl.json({u"ci"_s, u"trigger"_s, release, u"builds/deploy-app"_s, u"--param"_s, u"version=1.0"_s,
                                u"--param"_s, u"environment=test"_s, u"--param"_s, u"fail=true"_s, u"--wait"_s});
    QVERIFY2(red.status == 1, red.all());
    QCOMPARE(red.json()[u"run"][u"result"].toString(), u"failure"_s);
    const Ran list = m_ctl.json({u"ci"_s, u"run"_s, u"list"_s, release});
    QCOMPARE(list.json()[u"runs"].toArray().size(), 2);
    QVERIFY2(m_ctl.run({u"release"_s, u"show"_s, release}).out.contains("1 failed"),
             m_ctl.run({u"release"_s, u"show"_s, release}).all());
    const Ran again = m_ctl.json({u"ci"_s, u"run"_s, u"rerun"_s, red.json()[u"run"][u"id"].toString(), u"--wait"_s});
    QVERIFY2(again.status == 1, again.all());
    const QJsonObject rework{{u"failures"_s, 2}, {u"retries"_s, 1},      {u"skips"_s, 0},
                             {u"by_hand"_s, 0},  {u"contradicted"_s, 0}, {u"aborts"_s, 0}};
    QCOMPARE(m_ctl.json({u"release"_s, u"show"_s, release}).json()[u"release"][u"rework"].toObject(), rework);
    const Ran deployments = m_ctl.json({u"deployments"_s, release});
    QCOMPARE(deployments.json()[u"rework"].toObject(), rework);
    QVERIFY(m_ctl.run({u"deployments"_s, release}).out.contains("1 tried again"));
}

void CtlPipelinesTest::theLog_isWhatTheServerHas()
{
    const QString run = m_ctl.json({u"ci"_s, u"run"_s, u"list"_s, u"App/1.0"_s}).json()[u"runs"][0][u"id"].toString();
    const Ran log = m_ctl.run({u"ci"_s, u"run"_s, u"log"_s, run});
    QVERIFY2(log.status == 0 && !log.out.isEmpty(), log.all());
    const QString name = QString::fromLatin1("builds/deploy-app/");
    const Ran shown = m_ctl.json({u"ci"_s, u"run"_s, u"show"_s, run.left(8)});
    QVERIFY2(shown.status == 0 || shown.status == 3, shown.all()); // ids of one second may begin alike
    const QString number = m_ctl.json({u"ci"_s, u"run"_s, u"show"_s, run}).json()[u"run"][u"number"].toString();
    QCOMPARE(m_ctl.json({u"ci"_s, u"run"_s, u"show"_s, name + number}).json()[u"run"][u"id"].toString(), run);
    QCOMPARE(m_ctl.run({u"ci"_s, u"run"_s, u"log"_s, run}).out, log.out);
}

void CtlPipelinesTest::whatIsRefused_isSaid_andNothingStarts()
{
    const int before = buildsets();
    const Ran missing = m_ctl.run({u"ci"_s, u"trigger"_s, u"App/1.0"_s, u"builds/deploy-app"_s});
    QVERIFY2(missing.status == 1 || missing.status == 3, missing.all());
    QCOMPARE(m_ctl.run({u"ci"_s, u"trigger"_s, u"App/1.0"_s, u"nothing"_s}).status, 3);
    QCOMPARE(m_ctl.run({u"deploy"_s, u"App/1.0"_s, u"moon"_s}).status, 3);
    QCOMPARE(buildsets(), before);
}

void CtlPipelinesTest::deployingAndRollingBack_takeTheStateOfTheReleaseAlong()
{
    const QString release = newRelease(u"2.0"_s);
    QCOMPARE(m_ctl.run({u"hold"_s, release, u"--reason"_s, u"smells"_s}).status, 0);
    QCOMPARE(m_ctl.run({u"deploy"_s, release, u"production"_s, u"--wait"_s}).status, 5);
    QCOMPARE(m_ctl.run({u"let-go"_s, release, u"--reason"_s, u"it was the drain"_s}).status, 0);
    const Ran deployed = m_ctl.json({u"deploy"_s, release, u"production"_s, u"--wait"_s});
    QVERIFY2(deployed.status == 0, deployed.all());
    QCOMPARE(deployed.json()[u"deployment"][u"outcome"].toString(), u"succeeded"_s);
    QCOMPARE(deployed.json()[u"run"][u"parameters"][u"version"].toString(), u"2.0"_s);
    QCOMPARE(stateOf(release), u"released"_s);
    const Ran back = m_ctl.json({u"rollback"_s, release, u"production"_s, u"--wait"_s});
    QVERIFY2(back.status == 0, back.all());
    QCOMPARE(stateOf(release), u"rolled_back"_s);
    QCOMPARE(m_ctl.json({u"deployments"_s, release}).json()[u"deployments"].toArray().size(), 2);
}

void CtlPipelinesTest::aKilledProgram_findsItsRun_andDoesNotSendAgain()
{
    ServerProcess proxy(u"fault_proxy.py"_s, {u"--to"_s, QString::number(m_master->port())});
    QVERIFY2(proxy.problem().isEmpty(), qPrintable(proxy.problem()));
    QCOMPARE(
        m_ctl
            .run({u"ci"_s, u"connection"_s, u"add"_s, u"slowly"_s, u"--kind"_s, u"buildbot"_s, u"--url"_s, proxy.url()})
            .status,
        0);
    const QString path = u"/api/v2/forceschedulers/force-rollback"_s;
    proxy.post(u"/_fault"_s,
               {{u"kind"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, path}, {u"seconds"_s, 40}});
    const int before = buildsets();
    const QString release = newRelease(u"3.0"_s);
    QProcess killed;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SLIPWAY_WORKSPACE"_s, m_ctl.path(u"w.slipway"_s));
    environment.insert(u"SLIPWAY_AS"_s, u"Mara"_s);
    killed.setProcessEnvironment(environment);
    killed.start(QStringLiteral(SLIPWAYCTL), {u"ci"_s, u"trigger"_s, release, u"slowly/rollback-app"_s, u"--param"_s,
                                              u"version=3.0"_s, u"--param"_s, u"environment=test"_s, u"--wait"_s});
    QVERIFY(killed.waitForStarted());
    const auto sent = [&] { return proxy.get(u"/_counters"_s)[u"forwarded"][u"POST "_s + path].toInt(); };
    QTRY_COMPARE_WITH_TIMEOUT(sent(), 1, 20'000);
    killed.kill();
    QVERIFY(killed.waitForFinished());
    const auto first = [&] { return m_ctl.json({u"ci"_s, u"run"_s, u"list"_s, release}).json()[u"runs"][0]; };
    QCOMPARE(first()[u"state"].toString(), u"sending"_s);
    const QString run = first()[u"id"].toString();
    QTRY_VERIFY2_WITH_TIMEOUT(
        !m_ctl.json({u"ci"_s, u"run"_s, u"show"_s, run}).json()[u"run"][u"external_id"].toString().isEmpty(),
        "the run was not found", 20'000);
    const Ran waited = m_ctl.json({u"ci"_s, u"run"_s, u"wait"_s, run});
    QVERIFY2(waited.status == 0, waited.all());
    QCOMPARE(waited.json()[u"run"][u"result"].toString(), u"success"_s);
    QCOMPARE(sent(), 1);
    QCOMPARE(buildsets(), before + 1);
}

void CtlPipelinesTest::anAnswerThatNeverComes_isUnknown_andSentOnce()
{
    ServerProcess proxy(u"fault_proxy.py"_s, {u"--to"_s, QString::number(m_master->port())});
    QVERIFY2(proxy.problem().isEmpty(), qPrintable(proxy.problem()));
    QCOMPARE(
        m_ctl
            .run({u"ci"_s, u"connection"_s, u"add"_s, u"closes"_s, u"--kind"_s, u"buildbot"_s, u"--url"_s, proxy.url()})
            .status,
        0);
    const QString path = u"/api/v2/forceschedulers/force-rollback"_s;
    proxy.post(u"/_fault"_s, {{u"kind"_s, u"accept_and_close"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, path}});
    const QString release = newRelease(u"4.0"_s);
    const int before = buildsets();
    const Ran unknown = m_ctl.json({u"ci"_s, u"trigger"_s, release, u"closes/rollback-app"_s, u"--param"_s,
                                    u"version=4.0"_s, u"--param"_s, u"environment=test"_s});
    QVERIFY2(unknown.status == 4, unknown.all());
    QCOMPARE(unknown.json()[u"error"][u"kind"].toString(), u"remote"_s);
    QCOMPARE(proxy.get(u"/_counters"_s)[u"requests"][u"POST "_s + path].toInt(), 1);
    const QString run = m_ctl.json({u"ci"_s, u"run"_s, u"list"_s, release}).json()[u"runs"][0][u"id"].toString();
    const Ran shown = m_ctl.json({u"ci"_s, u"run"_s, u"show"_s, run});
    QCOMPARE(shown.json()[u"run"][u"state"].toString(), u"send_unknown"_s);
    QCOMPARE(buildsets(), before);
    const Ran settled = m_ctl.json({u"ci"_s, u"run"_s, u"settle"_s, run, u"--never"_s});
    QCOMPARE(settled.json()[u"run"][u"state"].toString(), u"rejected"_s);
    QCOMPARE(proxy.get(u"/_counters"_s)[u"requests"][u"POST "_s + path].toInt(), 1);
}

void CtlPipelinesTest::testsAreImported_countedAsCases()
{
    const QString file =
        m_ctl.write(u"junit.xml"_s, "<testsuite name='s' tests='99'><testcase name='a'/>"
                                    "<testcase name='b'><failure message='x'/></testcase></testsuite>");
    const QString release = newRelease(u"5.0"_s);
    QCOMPARE(m_ctl
                 .run({u"criterion"_s, u"add"_s, release, u"All pass"_s, u"--kind"_s, u"tests"_s, u"--min-pass"_s,
                       u"99.5"_s})
                 .status,
             0);
    const Ran imported = m_ctl.json({u"tests"_s, u"import"_s, release, file, u"--suite"_s, u"Unit"_s});
    QVERIFY2(imported.status == 0, imported.all());
    QCOMPARE(imported.json()[u"tests"].toObject(),
             (QJsonObject{{u"total"_s, 2}, {u"passed"_s, 1}, {u"failed"_s, 1}, {u"errors"_s, 0}, {u"skipped"_s, 0}}));
    const QJsonValue criterion = m_ctl.json({u"criterion"_s, u"list"_s, release}).json()[u"criteria"][0];
    QCOMPARE(criterion[u"state"].toString(), u"not_satisfied"_s);
    QVERIFY(criterion[u"value"].toString().contains(u"50 %"_s));
    QCOMPARE(m_ctl.run({u"gate"_s, u"check"_s, release}).status, 1);
    QCOMPARE(m_ctl.run({u"tests"_s, u"import"_s, release, m_ctl.write(u"x.xml"_s, "<html/>")}).status, 3);
}

void CtlPipelinesTest::testsOfARunThatIsWaitedFor_landInItsRelease()
{
    const QString release = newRelease(u"5.1"_s);
    QCOMPARE(m_ctl
                 .run({u"release"_s, u"job"_s, u"add"_s, release, u"unit"_s, u"--connection"_s, u"builds"_s, u"--job"_s,
                       u"app-linux"_s, u"--purpose"_s, u"test"_s})
                 .status,
             0);
    const Ran run = m_ctl.json({u"ci"_s, u"trigger"_s, release, u"unit"_s, u"--wait"_s});
    QVERIFY2(run.status == 0, run.all());
    const Ran listed = m_ctl.json({u"tests"_s, u"list"_s, release});
    QVERIFY2(listed.json()[u"reports"].toArray().size() == 1, listed.all());
}

void CtlPipelinesTest::aStepOfTheRunbook_startsItsJob_onceAndFollowsIt()
{
    const QString release = newRelease(u"6.0"_s);
    const Ran named = m_ctl.run({u"release"_s, u"job"_s, u"add"_s, release, u"migrate"_s, u"--connection"_s,
                                 u"builds"_s, u"--job"_s, u"deploy-app"_s, u"--purpose"_s, u"other"_s, u"--param"_s,
                                 u"version={{ release.version }}"_s, u"--param"_s, u"environment=test"_s});
    QVERIFY2(named.status == 0, named.all());
    const Ran added = m_ctl.run({u"runbook"_s, u"add"_s, release, u"Migrate the data"_s, u"--job"_s, u"migrate"_s});
    QVERIFY2(added.status == 0, added.all());
    QCOMPARE(m_ctl.run({u"runbook"_s, u"begin"_s, release, u"Migrate"_s}).status, 5); // the cut-over has not begun
    QCOMPARE(m_ctl.run({u"runbook"_s, u"start"_s, release}).status, 0);
    const int before = buildsets();
    const Ran red =
        m_ctl.json({u"runbook"_s, u"begin"_s, release, u"Migrate"_s, u"--param"_s, u"fail=true"_s, u"--wait"_s});
    QVERIFY2(red.status == 1, red.all());
    const auto step = [&] { return m_ctl.json({u"runbook"_s, u"show"_s, release}).json()[u"steps"][0].toObject(); };
    QCOMPARE(step()[u"state"].toString(), u"failed"_s);
    const Ran green = m_ctl.json({u"runbook"_s, u"begin"_s, release, u"Migrate"_s, u"--wait"_s});
    QVERIFY2(green.status == 0, green.all());
    QCOMPARE(step()[u"state"].toString(), u"done"_s);
    QCOMPARE(step()[u"run"].toString(), green.json()[u"run"][u"id"].toString());
    QCOMPARE(buildsets(), before + 2);
    QCOMPARE(m_ctl.run({u"runbook"_s, u"begin"_s, release, u"Migrate"_s}).status, 5); // it is done
    QCOMPARE(buildsets(), before + 2);
}

void CtlPipelinesTest::connect(const QString &name, const QString &kind, const QString &url, const QString &token,
                               const QStringList &more)
{
    const QString variable = u"TOKEN_"_s + name;
    m_ctl.set(variable, token);
    const Ran added = m_ctl.run(QStringList{u"ci"_s, u"connection"_s, u"add"_s, name, u"--kind"_s, kind, u"--url"_s,
                                            url, u"--token-env"_s, variable}
                                + more);
    QVERIFY2(added.status == 0, added.all());
}

void CtlPipelinesTest::secretParameters_areSentAndToldToNobody()
{
    const ServerProcess jenkins(u"fake_jenkins.py"_s);
    connect(u"jk"_s, u"jenkins"_s, jenkins.url(), u"11aa22"_s, {u"--account"_s, u"admin"_s});
    const QString release = newRelease(u"7.0"_s);
    m_ctl.set(u"RELEASE_PIN"_s, u"pin-of-the-environment"_s);
    const QString file = m_ctl.write(u"pin"_s, "pin-of-the-file\n");
    const QStringList trigger{u"--json"_s,     u"ci"_s,      u"trigger"_s, release,
                              u"jk/release"_s, u"--again"_s, u"--param"_s, u"VERSION=7.0"_s};
    const auto pinOf = [&](const QJsonValue &run, int number) {
        m_ctl.run({u"ci"_s, u"run"_s, u"show"_s, run[u"id"].toString()}); // leaves the queue while it is looked at
        return jenkins.post(u"/_test/build"_s, {{u"job"_s, u"release"_s}, {u"number"_s, number}})[u"values"][u"PIN"]
            .toString();
    };

    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup);
    const Ran open = m_ctl.run(trigger + QStringList{u"--param-file"_s, u"PIN="_s + file});
    QVERIFY2(open.status == 5 && open.all().contains("chmod 600"), open.all());
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QCOMPARE(m_ctl.run(trigger + QStringList{u"--param-env"_s, u"PIN=NOT_SET_ANYWHERE"_s}).status, 3);
    QCOMPARE(m_ctl.run(trigger + QStringList{u"--param-env"_s, u"PIN=RELEASE_PIN"_s, u"--param"_s, u"PIN=x"_s}).status,
             3);
    QCOMPARE(jenkins.counter(u"created"_s), -1);

    QByteArray told;
    int number = 0;
    const std::vector<std::pair<QStringList, QString>> ways{
        {{u"--param"_s, u"PIN=pin-of-the-line"_s}, u"pin-of-the-line"_s},
        {{u"--param-env"_s, u"PIN=RELEASE_PIN"_s}, u"pin-of-the-environment"_s},
        {{u"--param-file"_s, u"PIN="_s + file}, u"pin-of-the-file"_s},
    };
    for (const auto &[way, pin] : ways) {
        const Ran ran = m_ctl.run(trigger + way);
        QVERIFY2(ran.status == 0, ran.all());
        QCOMPARE(ran.json()[u"run"][u"parameters"].toObject(), (QJsonObject{{u"VERSION"_s, u"7.0"_s}}));
        ++number;
        QTRY_COMPARE_WITH_TIMEOUT(pinOf(ran.json()[u"run"], number), pin, 10'000);
        told += ran.all();
    }
    QCOMPARE(jenkins.counter(u"created"_s), 3);
    // Named in a release it would stand in the workspace; that PIN is a secret only the server's form tells.
    const auto named = [&](const QString &parameter) {
        const Ran ran = m_ctl.json({u"release"_s, u"job"_s, u"add"_s, release, u"pinned"_s, u"--connection"_s, u"jk"_s,
                                    u"--job"_s, u"release"_s, u"--param"_s, parameter});
        told += ran.all();
        return ran.status;
    };
    QCOMPARE(named(u"PIN=pin-of-the-release"_s), 3);
    QCOMPARE(named(u"API_TOKEN=pin-of-the-release"_s), 3);
    QCOMPARE(named(u"VERSION=7.0"_s), 0);
    told += m_ctl.json({u"ci"_s, u"run"_s, u"list"_s, release}).all();
    for (const QString &each : {u"w.slipway"_s, u"w.slipway-wal"_s})
        told += m_ctl.read(each);
    QVERIFY(!told.contains("pin-of-the"));
}

void CtlPipelinesTest::aRunWithoutALogOfItsOwn_isFollowedToItsEnd()
{
    const ServerProcess gitlab(u"fake_gitlab.py"_s);
    gitlab.post(u"/_test/plan"_s,
                {{u"jobs"_s, QJsonArray{QJsonObject{{u"name"_s, u"build"_s}, {u"stage"_s, u"build"_s}}}}});
    connect(u"gl"_s, u"gitlab"_s, gitlab.url() + u"/group/ship"_s, u"glpat-dev"_s);
    const QString release = newRelease(u"8.0"_s);
    const Ran started =
        m_ctl.json({u"ci"_s, u"trigger"_s, release, u"gl"_s, u"--ref"_s, u"main"_s, u"--param"_s, u"version=8.0"_s});
    QVERIFY2(started.status == 0, started.all());
    QProcess following;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SLIPWAY_WORKSPACE"_s, m_ctl.path(u"w.slipway"_s));
    environment.insert(u"SLIPWAY_AS"_s, u"Mara"_s);
    environment.insert(u"TOKEN_gl"_s, u"glpat-dev"_s);
    following.setProcessEnvironment(environment);
    QByteArray said;
    QObject::connect(&following, &QProcess::readyReadStandardError, &following,
                     [&] { said += following.readAllStandardError(); });
    following.start(QStringLiteral(SLIPWAYCTL),
                    {u"ci"_s, u"run"_s, u"wait"_s, started.json()[u"run"][u"id"].toString(), u"--follow"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(said.contains("Warning: "), said, 20'000);
    QCOMPARE(following.state(), QProcess::Running);
    gitlab.post(u"/_test/job"_s, {{u"pipeline"_s, started.json()[u"run"][u"external_id"].toString().toLongLong()},
                                  {u"name"_s, u"build"_s},
                                  {u"status"_s, u"success"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(following.state(), QProcess::NotRunning, 20'000);
    QVERIFY2(following.exitCode() == 0, said);
}

void CtlPipelinesTest::theLastTenthOfABudget_isForPeople()
{
    const ServerProcess github(u"fake_github.py"_s);
    connect(u"gh"_s, u"github"_s, github.url(), u"ghp_writer"_s,
            {u"--option"_s, u"repository=octo/ship"_s, u"--option"_s, u"api_url="_s + github.url()});
    github.post(u"/_test/remaining"_s, {{u"value"_s, 400}});
    const QString release = newRelease(u"9.0"_s);
    const Ran jobs = m_ctl.json({u"ci"_s, u"jobs"_s, u"gh"_s});
    QVERIFY2(jobs.status == 0, jobs.all());
    const Ran started =
        m_ctl.json({u"ci"_s, u"trigger"_s, release, u"gh/.github/workflows/plain.yml"_s, u"--ref"_s, u"main"_s});
    QVERIFY2(started.status == 0, started.all());
    const Ran shown = m_ctl.json({u"ci"_s, u"run"_s, u"show"_s, started.json()[u"run"][u"id"].toString()});
    QVERIFY2(shown.status == 0, shown.all());
}

QTEST_GUILESS_MAIN(CtlPipelinesTest)
#include "ctl_pipelines_test.moc"
