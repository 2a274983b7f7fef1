// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_stage.h"

#include "service/commands/run_commands.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ci::TriggerOutcome::Kind;
using Found = ci::Resolution::Kind;

/// What CiDesk does where it is easy to start twice, to take a wrong run for ours, or to wait without an end.
class DeskDoubtsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cache = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", m_cache->path().toLocal8Bit());
    }

    void whatWaitsToBeSentAgain_cannotBeSettled_norLookedFor()
    {
        DeskStage stage;
        const auto [run, sent] = limited(stage, 1);
        stage.workspace.setNow(stage.workspace.now() + 61s);
        QCOMPARE(answerOf(stage.desk->settle(run, std::nullopt)).error().kind, ErrorKind::NotAllowed);
        QCOMPARE(valueOf(answerOf(stage.desk->refresh(run))).state, RunState::Sending);
        ServerDesk other(*stage.workspace.operator->(), stage.secrets, [&](const CiConnection &, const QByteArray &) {
            return Result<std::unique_ptr<ci::CiProvider>>(std::make_unique<FakeProvider>(stage.server));
        });
        other.resume();
        QCOMPARE(valueOf(answerOf(other.refresh(run))).state, RunState::Sending);
        QCOMPARE(stage.server->looks, 0);
        // Its desk is closed while it waits: nobody sends it any more.
        stage.desk.reset();
        QCOMPARE(valueOf(answerOf(other.refresh(run))).state, RunState::SendUnknown);
        QCOMPARE(valueOf(answerOf(other.settle(run, std::nullopt))).state, RunState::Rejected);
        QCOMPARE(stage.server->created, 1);
    }

    void whatWasDecidedWhileItWaited_isNotSentAgain()
    {
        DeskStage stage;
        auto [run, sent] = limited(stage, 50);
        stage.workspace.done(RecordRun{run, {.state = RunState::Rejected}, std::nullopt});
        QCOMPARE(valueOf(answerOf(sent)).state, RunState::Rejected);
        QCOMPARE(stage.server->created, 1);
    }

    void theSameRunWithoutACountOfAttempts_endsWithItsNewResult()
    {
        DeskStage stage;
        stage.server->abilities.setFlag(ci::Ability::RerunFailed);
        const CiRun run = stage.trigger();
        const Instant failedAt = stage.workspace.now();
        stage.server->runs.at(u"101"_s).snapshot.finishedAt = failedAt;
        stage.server->finish(u"101"_s, RunResult::Failure);
        QTRY_COMPARE(stage.row(run.id).state, RunState::Done);
        stage.server->outcomes = {{.kind = Kind::RunKnown, .runId = u"101"_s}};
        const CiRun again = valueOf(answerOf(stage.desk->rerun(run.id, true)));
        QCOMPARE(again.attempt, run.attempt);
        QCOMPARE(valueOf(answerOf(stage.desk->refresh(again.id))).state, RunState::Accepted);
        auto over = stage.desk->untilOver(again.id);
        stage.server->runs.at(u"101"_s).snapshot.state = RunState::Running;
        stage.server->runs.at(u"101"_s).snapshot.result = RunResult::None;
        QTRY_COMPARE(stage.row(again.id).state, RunState::Running);
        QCOMPARE(valueOf(answerOf(stage.desk->refresh(run.id))).result, RunResult::Failure); // no longer its business
        stage.server->runs.at(u"101"_s).snapshot.finishedAt = failedAt + 90s;
        stage.server->finish(u"101"_s, RunResult::Success);
        QCOMPARE(valueOf(answerOf(over)).result, RunResult::Success);
        QCOMPARE(stage.row(run.id).result, RunResult::Failure);
    }

    void whatWasPrepared_isWhatIsLookedFor_withoutSecrets()
    {
        DeskStage stage;
        stage.server->defaultBranch = u"main"_s;
        stage.server->outcomes = {{.kind = Kind::Unknown}};
        RunWish wish = stage.wish();
        wish.parameters = {{u"version"_s, u"1.0"_s}};
        wish.secrets = {{u"password"_s, u"hunter2"_s}};
        const CiRun run = valueOf(answerOf(stage.desk->trigger(wish)));
        QTRY_VERIFY(!stage.server->lookedFor.isEmpty());
        const ci::PendingTrigger sought = stage.server->lookedFor.first();
        QCOMPARE(sought.ref, u"main"_s);
        const QJsonObject inputs{{u"slipway_key"_s, run.clientKey}, {u"version"_s, u"1.0"_s}};
        QCOMPARE(sought.parameters, (QJsonObject{{u"inputs"_s, inputs}}));
        QVERIFY(!stage.workspace.contents().join(u'\n').contains(u"hunter2"_s));
    }

    void withoutARef_theDefaultOneIsSentAndWrittenDown()
    {
        DeskStage stage;
        stage.server->form.defaultRef = u"trunk"_s;
        QCOMPARE(stage.trigger().ref, u"trunk"_s);
        QCOMPARE(stage.server->triggers.last().ref, u"trunk"_s);
        RunWish wish = stage.wish();
        wish.refPattern = u"release/.*"_s;
        QCOMPARE(answerOf(stage.desk->trigger(wish, true)).error().kind, ErrorKind::NotAllowed);
        stage.server->form.takesRef = false;
        QCOMPARE(stage.trigger().ref, QString());
        QCOMPARE(stage.server->created, 2);
    }

    void aLongQueue_isReadNoFasterThanAnythingElse()
    {
        DeskStage stage;
        stage.server->outcomes = {{.kind = Kind::Queued, .queueId = u"9"_s}};
        stage.server->always = ci::Resolution{.kind = Found::Waiting, .queueId = u"9"_s};
        const CiRun run = stage.trigger();
        QTest::qWait(400); // thirteen minutes at this haste
        const int before = stage.server->looks;
        QTest::qWait(200);
        QVERIFY2(stage.server->looks - before <= 40, qPrintable(QString::number(stage.server->looks - before)));
        QCOMPARE(stage.row(run.id).state, RunState::Queued);
    }

    void aRunThatIsNotShownYet_isNotLost()
    {
        DeskStage stage;
        stage.setHaste(200);
        stage.server->outcomes = {{.kind = Kind::RunKnown, .runId = u"101"_s}};
        const CiRun run = stage.trigger();
        auto over = stage.desk->untilOver(run.id);
        QTRY_VERIFY(stage.server->reads >= 3);
        QCOMPARE(stage.row(run.id).state, RunState::Accepted);
        stage.server->add(u"101"_s, RunState::Done, RunResult::Success);
        QCOMPARE(valueOf(answerOf(over)).result, RunResult::Success);
    }

    void aRunThatIsNeverShown_isLostAfterAll_untilTheServerKnowsItAgain()
    {
        DeskStage stage;
        stage.server->outcomes = {{.kind = Kind::RunKnown, .runId = u"101"_s}};
        const CiRun run = stage.trigger();
        QTRY_COMPARE(stage.row(run.id).state, RunState::Lost);
        stage.server->add(u"101"_s, RunState::Running);
        QCOMPARE(valueOf(answerOf(stage.desk->refresh(run.id))).state, RunState::Running);
    }

    void aServerWhoseClockIsBehind_isLookedAtAsLongAsAnyOther()
    {
        DeskStage stage;
        stage.setHaste(200);
        stage.server->outcomes = {{.kind = Kind::Accepted, .serverTime = stage.workspace.now() - 700s}};
        stage.server->resolutions = {
            {.kind = Found::NotFound}, {.kind = Found::NotFound}, {.kind = Found::Found, .runId = u"7"_s}};
        stage.server->add(u"7"_s, RunState::Done, RunResult::Success);
        const CiRun run = stage.trigger();
        QCOMPARE(run.sentAt, std::optional(stage.workspace.now()));
        QCOMPARE(valueOf(answerOf(stage.desk->untilOver(run.id))).result, RunResult::Success);
    }

    void theDesk_isNotIdle_beforeTestsAreInTheRelease()
    {
        DeskStage stage;
        RunWish wish = stage.wish();
        wish.release = stage.team.release(u"4.2"_s);
        wish.purpose = RunPurpose::Test;
        stage.server->results = {.isThere = true, .cases = {{.suite = u"s"_s, .name = u"only"_s}}};
        const CiRun run = valueOf(answerOf(stage.desk->trigger(wish)));
        auto over = stage.desk->untilOver(run.id);
        stage.server->finish(u"101"_s, RunResult::Success);
        (void)valueOf(answerOf(over));
        while (!stage.desk->isIdle())
            QTest::qWait(0);
        QCOMPARE(valueOf(stage.workspace.queries().pipelines(*wish.release)).reports.size(), 1U);
    }

    void twoDesks_copyTheSameLogWithoutHarm()
    {
        DeskStage stage;
        const CiRun run = stage.trigger();
        auto &onServer = stage.server->runs.at(u"101"_s);
        onServer.snapshot.state = RunState::Running;
        onServer.log = "line one\nline two\nline three\n";
        const LogFile first = valueOf(answerOf(stage.desk->log(run.id)));
        QCOMPARE(contentOf(first.path), onServer.log);
        auto other = std::make_unique<ServerDesk>(
            *stage.workspace.operator->(), stage.secrets, [&](const CiConnection &, const QByteArray &) {
                return Result<std::unique_ptr<ci::CiProvider>>(std::make_unique<FakeProvider>(stage.server));
            });
        auto slow = other->log(run.id, {});
        QCOMPARE(contentOf(first.path), onServer.log); // not emptied by the one that begins
        const LogFile second = valueOf(answerOf(slow));
        QCOMPARE(contentOf(first.path), onServer.log);
        QCOMPARE(contentOf(second.path), onServer.log);
        onServer.log += "the end\n";
        onServer.isLogWhole = true;
        QVERIFY(valueOf(answerOf(other->log(run.id, {}))).isComplete);
        QVERIFY(contentOf(first.path) != onServer.log);
        other.reset();
        QVERIFY(!QFile::exists(second.path));
        QCOMPARE(contentOf(second.lastingPath), onServer.log);
        QVERIFY(valueOf(answerOf(stage.desk->log(run.id))).isComplete);
        QCOMPARE(contentOf(first.path), onServer.log);
        stage.open();
        QCOMPARE(valueOf(answerOf(stage.desk->log(run.id))).path, first.lastingPath);
    }

    void afterTheMachineSlept_everythingIsReadAtOnce()
    {
        DeskStage stage;
        stage.setHaste(10);
        const CiRun run = stage.trigger();
        QTRY_COMPARE(stage.row(run.id).state, RunState::Queued);
        stage.server->unreachable = Error{ErrorKind::Remote, u"no route"_s, {}, {}};
        for (int i = 0; i < 6; ++i) // it rests for a while after that
            (void)answerOf(stage.desk->refresh(run.id));
        stage.server->unreachable.reset();
        stage.server->finish(u"101"_s, RunResult::Success);
        stage.workspace.setNow(stage.workspace.now() + 8h);
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE(stage.row(run.id).state, RunState::Done);
        QVERIFY2(since.elapsed() < 3'000, qPrintable(QString::number(since.elapsed()))); // it rests for 3.2 s
    }

private:
    /// A run whose request was refused by a limit and waits to be sent again.
    static std::pair<CiRunId, QFuture<Result<CiRun>>> limited(DeskStage &stage, double haste)
    {
        stage.setHaste(haste);
        stage.server->outcomes = {{.kind = Kind::Limited, .retryAt = stage.workspace.now() + 100s}};
        auto sent = stage.desk->trigger(stage.wish());
        CiRunId run;
        const auto waits = [&] {
            const auto runs = valueOf(stage.workspace.queries().newestRuns());
            if (runs.empty() || runs.at(0).message.isEmpty())
                return false;
            run = runs.at(0).id;
            return true;
        };
        if (!QTest::qWaitFor(waits, 2'000))
            qFatal("nothing waits");
        return {run, sent};
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_cache;
};

QTEST_GUILESS_MAIN(DeskDoubtsTest)
#include "desk_doubts_test.moc"
