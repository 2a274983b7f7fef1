// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pipelines/desk_pipelines_source.h"

#include "ci/registry.h"
#include "service/commands/run_commands.h"
#include "service/pipelines/server_desk.h"
#include "support/fake_provider.h"
#include "support/server_process.h"
#include "support/small_team.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using slipway::test::ServerProcess;
using Standing = service::ConnectionState::Standing;

namespace {

constexpr double kHaste = 200;
const QString kProject = u"group/ship"_s;

std::unique_ptr<ServerProcess> theGitLab;

template <class T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        qFatal("the source did not answer");
    return future.takeResult();
}

/// How often the GitLab was asked for anything.
int requests()
{
    int sum = 0;
    const QJsonObject counters = theGitLab->get(u"/_test/counters"_s);
    for (auto each = counters.begin(); each != counters.end(); ++each)
        if (each.key().contains(u" /api/"_s))
            sum += each.value().toInt();
    return sum;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the window sees of a GitLab over HTTP.
struct Window {
    test::SmallTeam team;
    std::shared_ptr<test::FakeSecrets> secrets = std::make_shared<test::FakeSecrets>();
    DeskPipelinesSource source;
    CiConnectionId connection;

    explicit Window(const QString &address = theGitLab->url()) : source(team.workspace.session(), maker())
    {
        theGitLab->post(u"/_test/reset"_s, {});
        CiConnection made;
        made.name = u"GitLab"_s;
        made.kind = CiKind::GitLab;
        made.url = address + u'/' + kProject;
        made.secretKind = SecretKind::Keyring;
        connection = test::valueOf(answerOf(source.saveConnection(made)));
        if (!answerOf(source.keepSecret(connection, "glpat-dev")))
            qFatal("the token is not kept");
    }

    DeskPipelinesSource::MakeDesk maker()
    {
        return [this](service::Session &session) {
            auto desk = std::make_unique<service::ServerDesk>(session, secrets,
                                                              [](const CiConnection &line, const QByteArray &secret) {
                                                                  return ci::makeProvider(line, net::Secret(secret));
                                                              });
            desk->setHaste(kHaste);
            return desk;
        };
    }
    CiRun start()
    {
        service::RunWish wish{.connection = connection, .job = kProject};
        wish.ref = u"main"_s;
        wish.parameters = {{u"version"_s, u"4.2"_s}};
        return test::valueOf(answerOf(source.trigger(wish, true)));
    }
    [[nodiscard]] CiRun row(CiRunId id) { return *source.run(id); }
    static void job(const CiRun &run, const QString &name, QJsonObject with)
    {
        with.insert(u"pipeline"_s, run.externalId.toLongLong());
        with.insert(u"name"_s, name);
        theGitLab->post(u"/_test/job"_s, with);
    }
    /// Where the log of a job of the pipeline is found.
    QString logOf(const CiRun &run, const QString &name)
    {
        for (const service::PartView &stage : source.view(run).parts)
            for (const service::PartView &part : stage.parts)
                if (part.name == name)
                    return part.id;
        return {};
    }
};

} // namespace

class DeskPipelinesSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theGitLab = std::make_unique<ServerProcess>(u"fake_gitlab.py"_s);
        QVERIFY2(theGitLab->problem().isEmpty(), qPrintable(theGitLab->problem()));
    }
    void cleanupTestCase() { theGitLab.reset(); }
    void init()
    {
        m_cache = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", m_cache->path().toLocal8Bit());
    }

    void nobodyIsAsked_untilSomebodyLooks()
    {
        Window window;
        const int before = requests();
        QCOMPARE(window.source.state(window.connection).standing, Standing::NotTried);
        QCOMPARE(window.source.connections().size(), 1U);
        window.source.resume();
        QCOMPARE(requests(), before);
    }

    void whatNobodySawEnd_isTakenUpAtTheStart()
    {
        Window window;
        CiRun ended;
        ended.connection = window.connection;
        ended.job = kProject;
        ended.release = window.team.release(window.team.payments, u"4.2"_s, QDate(2027, 1, 28));
        ended.purpose = RunPurpose::Test;
        ended.state = RunState::Done;
        ended.result = RunResult::Success;
        ended.externalId = u"7"_s;
        ended.finishedAt = window.source.now();
        window.team.workspace.done(service::AdoptRun{ended});
        const int before = requests();
        DeskPipelinesSource later(window.team.workspace.session(), window.maker());
        later.resume();
        QTRY_VERIFY(requests() > before);
    }

    void jobs_andThatTheServerIsReached_areTold()
    {
        Window window;
        QSignalSpy told(&window.source, &PipelinesSource::connectionChanged);
        const auto jobs = test::valueOf(answerOf(window.source.askJobs(window.connection, true)));
        QCOMPARE(jobs.size(), 1U);
        QCOMPARE(jobs.front().key, kProject);
        QVERIFY(told.size() > 0);
        QCOMPARE(window.source.state(window.connection).standing, Standing::Reached);
    }

    void changesOfState_arriveByThemselves()
    {
        Window window;
        const CiRun run = window.start();
        QCOMPARE(theGitLab->counter(u"created"_s), 1);
        const auto watched = window.source.watch(run.id);
        QSignalSpy told(&window.source, &PipelinesSource::runChanged);
        Window::job(run, u"build"_s, {{u"status"_s, u"running"_s}});
        QTRY_COMPARE(window.row(run.id).state, RunState::Running);
        QVERIFY(told.size() > 0);
        QTRY_VERIFY(!window.logOf(window.row(run.id), u"build"_s).isEmpty());
        Window::job(run, u"build"_s, {{u"status"_s, u"failed"_s}});
        for (const QString &name : {u"unit"_s, u"lint"_s, u"deploy"_s})
            Window::job(run, name, {{u"status"_s, u"skipped"_s}});
        QTRY_COMPARE(window.row(run.id).state, RunState::Done);
        QCOMPARE(window.row(run.id).result, RunResult::Failure);
    }

    void theLog_isFollowedAsItGrows()
    {
        Window window;
        const CiRun run = window.start();
        const auto watched = window.source.watch(run.id);
        Window::job(run, u"build"_s, {{u"status"_s, u"running"_s}, {u"trace"_s, u"one\n"_s}});
        QTRY_VERIFY(!window.logOf(window.row(run.id), u"build"_s).isEmpty());
        const QString part = window.logOf(window.row(run.id), u"build"_s);
        const auto file = test::valueOf(answerOf(window.source.log(run.id, part)));
        QCOMPARE(contentsOf(file.path), "one\n");
        QSignalSpy told(&window.source, &PipelinesSource::logChanged);
        Window::job(run, u"build"_s, {{u"append"_s, u"two\n"_s}});
        QTRY_COMPARE(contentsOf(file.path), "one\ntwo\n");
        QVERIFY(told.size() > 0);
        QCOMPARE(told.at(0).at(1).toString(), part);
    }

    void cancelling_actsAtTheServer()
    {
        Window window;
        const CiRun run = window.start();
        const auto watched = window.source.watch(run.id);
        Window::job(run, u"build"_s, {{u"status"_s, u"running"_s}});
        QTRY_COMPARE(window.row(run.id).state, RunState::Running);
        QVERIFY(answerOf(window.source.cancel(run.id, false)).has_value());
        Window::job(run, u"build"_s, {{u"status"_s, u"canceled"_s}});
        QTRY_COMPARE(window.row(run.id).state, RunState::Done);
        QCOMPARE(window.row(run.id).result, RunResult::Cancelled);
    }

    void whatFailed_isRunAgain()
    {
        Window window;
        const CiRun run = window.start();
        const auto watched = window.source.watch(run.id);
        Window::job(run, u"build"_s, {{u"status"_s, u"failed"_s}});
        QTRY_COMPARE(window.row(run.id).state, RunState::Done);
        const CiRun again = test::valueOf(answerOf(window.source.rerun(run.id, true)));
        QTRY_VERIFY(!isOver(window.row(again.id).state));
        QCOMPARE(theGitLab->counter(u"created"_s), 1);
        const auto followed = window.source.watch(again.id);
        for (const QString &name : {u"build"_s, u"unit"_s, u"lint"_s})
            Window::job(again, name, {{u"status"_s, u"success"_s}});
        QTRY_COMPARE(window.row(again.id).state, RunState::WaitingGate);
        QCOMPARE(window.row(run.id).result, RunResult::Failure);
    }

    void aManualJob_isApprovedFromTheWindow()
    {
        Window window;
        const CiRun run = window.start();
        const auto watched = window.source.watch(run.id);
        for (const QString &name : {u"build"_s, u"unit"_s, u"lint"_s})
            Window::job(run, name, {{u"status"_s, u"success"_s}});
        QTRY_COMPARE(window.row(run.id).state, RunState::WaitingGate);
        const auto gates = test::valueOf(answerOf(window.source.gates(run.id)));
        QCOMPARE(gates.size(), 1U);
        QVERIFY(answerOf(window.source.answerGate(run.id, gates.front().id, true, {}, {})).has_value());
        QCOMPARE(theGitLab->counter(u"played"_s), 1);
        Window::job(run, u"deploy"_s, {{u"status"_s, u"success"_s}});
        QTRY_COMPARE(window.row(run.id).result, RunResult::Success);
    }

    void aServerThatIsAway_isTold_andNothingIsLost()
    {
        ServerProcess proxy(u"fault_proxy.py"_s, {u"--to"_s, QString::number(theGitLab->port())});
        Window window(proxy.url());
        const CiRun run = window.start();
        proxy.post(u"/_fault"_s, {{u"kind"_s, u"bad_gateway"_s}, {u"times"_s, -1}});
        const auto jobs = answerOf(window.source.askJobs(window.connection, true));
        QVERIFY(!jobs);
        QVERIFY(!jobs.error().sentence.isEmpty());
        QCOMPARE(window.source.state(window.connection).standing, Standing::NotReached);
        QVERIFY(!window.source.state(window.connection).message.isEmpty());
        QVERIFY(!isOver(window.row(run.id).state));
    }

    void asking_neverHoldsTheWindowUp()
    {
        ServerProcess proxy(u"fault_proxy.py"_s, {u"--to"_s, QString::number(theGitLab->port())});
        Window window(proxy.url());
        proxy.post(u"/_fault"_s, {{u"kind"_s, u"delay"_s}, {u"seconds"_s, 0.5}, {u"times"_s, 2}});
        QElapsedTimer clock;
        clock.start();
        auto jobs = window.source.askJobs(window.connection, true);
        auto runs = window.source.askRuns(window.connection, kProject);
        QVERIFY2(clock.elapsed() < 250, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!jobs.isFinished() && !runs.isFinished());
        QVERIFY(answerOf(jobs).has_value());
        QVERIFY(answerOf(runs).has_value());
    }

private:
    std::unique_ptr<QTemporaryDir> m_cache;
};

QTEST_MAIN(DeskPipelinesSourceTest)
#include "desk_pipelines_source_test.moc"
