// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_stage.h"

#include "service/commands/run_commands.h"
#include "service/commands/test_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/plan_builder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ci::TriggerOutcome::Kind;

class CiDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Ids of runs are the same each time; logs kept by an earlier run of this test would be taken for theirs.
    void init()
    {
        m_cache = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", m_cache->path().toLocal8Bit());
    }

    void aRun_isSentOnce_andFollowedToItsEnd()
    {
        DeskStage stage;
        const CiRun run = stage.trigger();
        QCOMPARE(stage.server->created, 1);
        QCOMPARE(run.state, RunState::Accepted);
        QCOMPARE(run.externalId, u"101"_s);
        QCOMPARE(run.before[u"highest_run"].toString(), u"41"_s);
        auto over = stage.desk->untilOver(run.id);
        stage.server->runs.at(u"101"_s).snapshot.state = RunState::Running;
        QTRY_COMPARE(stage.row(run.id).state, RunState::Running);
        stage.server->finish(u"101"_s, RunResult::Success);
        QCOMPARE(valueOf(answerOf(over)).result, RunResult::Success);
        QCOMPARE(stage.server->created, 1);
    }

    void whatIsWrong_isSaidBeforeAnythingIsWrittenOrSent()
    {
        DeskStage stage;
        stage.server->form.parameters = {
            {.key = u"version"_s, .isRequired = true},
            {.key = u"mode"_s, .type = ci::ParameterSpec::Type::Choice, .choices = {u"a"_s}}};
        RunWish wish = stage.wish();
        QCOMPARE(answerOf(stage.desk->trigger(wish)).error().kind, ErrorKind::BadInput);
        wish.parameters = {{u"version"_s, u"1"_s}, {u"mode"_s, u"b"_s}};
        QCOMPARE(answerOf(stage.desk->trigger(wish)).error().kind, ErrorKind::BadInput);
        wish.parameters = {{u"version"_s, u"1"_s}, {u"other"_s, u"b"_s}};
        const auto refused = answerOf(stage.desk->trigger(wish));
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().sentence.contains(u"other"_s));
        wish.parameters = {{u"version"_s, u"1"_s}};
        wish.refPattern = u"release/.*"_s;
        QCOMPARE(answerOf(stage.desk->trigger(wish)).error().kind, ErrorKind::NotAllowed);
        stage.server->unreachable = Error{ErrorKind::Remote, u"no route"_s, {}, {}};
        wish.refPattern.clear();
        QCOMPARE(answerOf(stage.desk->trigger(wish)).error().kind, ErrorKind::Remote);
        QCOMPARE(stage.server->created, 0);
        QVERIFY(valueOf(stage.workspace.queries().newestRuns()).empty());
        QCOMPARE(stage.desk->state(stage.connection).standing, ConnectionState::Standing::NotReached);
    }

    void aSecondOne_within30Seconds_needsAWord()
    {
        DeskStage stage;
        stage.trigger();
        QCOMPARE(answerOf(stage.desk->trigger(stage.wish())).error().kind, ErrorKind::Conflict);
        QCOMPARE(stage.server->created, 1);
        stage.trigger();
        QCOMPARE(stage.server->created, 2);
    }

    void secrets_areSentAndNeverWrittenDown()
    {
        DeskStage stage;
        RunWish wish = stage.wish();
        wish.secrets = {{u"password"_s, u"hunter2"_s}};
        (void)valueOf(answerOf(stage.desk->trigger(wish)));
        QCOMPARE(stage.server->triggers.at(0).secrets.value(u"password"_s), u"hunter2"_s);
        QVERIFY(!stage.workspace.contents().join(u'\n').contains(u"hunter2"_s));

        // Whoever gave it: what the server calls a secret is one.
        stage.server->form.parameters = {{.key = u"version"_s},
                                         {.key = u"pin"_s, .type = ci::ParameterSpec::Type::Secret}};
        wish = stage.wish();
        wish.parameters = {{u"version"_s, u"4.2"_s}, {u"pin"_s, u"hunter3"_s}};
        const CiRun run = valueOf(answerOf(stage.desk->trigger(wish, true)));
        QCOMPARE(stage.server->triggers.at(1).secrets.value(u"pin"_s), u"hunter3"_s);
        QCOMPARE(stage.server->triggers.at(1).parameters.keys(), QStringList{u"version"_s});
        QCOMPARE(run.parameters, (QJsonObject{{u"version"_s, u"4.2"_s}}));
        QVERIFY(!stage.workspace.contents().join(u'\n').contains(u"hunter3"_s));
    }

    void aRefusedRequest_isRejectedWithItsReasons()
    {
        DeskStage stage;
        stage.server->outcomes = {
            {.kind = Kind::Rejected, .fieldErrors = {{u"version"_s, u"must be numeric"_s}}, .message = u"no"_s}};
        const CiRun run = stage.trigger();
        QCOMPARE(run.state, RunState::Rejected);
        QVERIFY(run.message.contains(u"version: must be numeric"_s));
    }

    void noAnswer_isLookedForByItsKey_andNeverSentAgain()
    {
        DeskStage stage;
        stage.server->outcomes = {{.kind = Kind::Unknown}};
        stage.server->startsThoughUnanswered = true;
        const CiRun run = stage.trigger();
        QCOMPARE(run.state, RunState::SendUnknown);
        QTRY_COMPARE(stage.row(run.id).externalId, u"101"_s);
        QTRY_COMPARE(stage.row(run.id).state, RunState::Queued);
        QCOMPARE(stage.server->created, 1);
    }

    void noAnswer_andNothingFound_isLeftToAPerson()
    {
        DeskStage stage;
        stage.server->outcomes = {{.kind = Kind::Unknown}};
        const CiRun run = stage.trigger();
        const QSignalSpy attention(stage.desk.get(), &CiDesk::runNeedsAttention);
        const CiRun doubt = valueOf(answerOf(stage.desk->untilOver(run.id)));
        QCOMPARE(doubt.state, RunState::SendUnknown);
        QVERIFY2(doubt.message.contains(u"Probably not started"_s), qPrintable(doubt.message));
        QCOMPARE(attention.size(), 1);
        QVERIFY(stage.server->looks > 3);
        QCOMPARE(stage.server->created, 1);
        QCOMPARE(valueOf(answerOf(stage.desk->settle(run.id, std::nullopt))).state, RunState::Rejected);
        QCOMPARE(stage.server->created, 1);
    }

    void afterACrashWhileSending_itIsFound_notSentAgain()
    {
        DeskStage stage;
        RequestRun request;
        request.run.connection = stage.connection;
        request.run.job = u"app"_s;
        request.run.clientKey = u"the key"_s;
        const CiRun sending = stage.workspace.done(request);
        stage.server->add(u"77"_s, RunState::Running, RunResult::None, u"the key"_s);
        stage.workspace.setNow(stage.workspace.now() + 61s);
        stage.desk->resume();
        QTRY_COMPARE(stage.row(sending.id).externalId, u"77"_s);
        QTRY_COMPARE(stage.row(sending.id).state, RunState::Running);
        QCOMPARE(stage.server->created, 0);
    }

    void aRequestThatAnotherProgramMaySendNow_isLeftAlone()
    {
        DeskStage stage;
        stage.setHaste(1);
        RequestRun request;
        request.run.connection = stage.connection;
        request.run.job = u"app"_s;
        request.run.clientKey = u"the key"_s;
        const CiRun sending = stage.workspace.done(request);
        stage.desk->resume();
        QCOMPARE(valueOf(answerOf(stage.desk->refresh(sending.id))).state, RunState::Sending);
        QCOMPARE(stage.server->looks, 0);
    }

    void aRateLimit_isWaitedForInSight()
    {
        DeskStage stage;
        stage.setHaste(60'000);
        stage.server->outcomes = {{.kind = Kind::Limited, .retryAt = stage.workspace.now() + 60s},
                                  {.kind = Kind::RunKnown, .runId = u"5"_s}};
        stage.server->add(u"5"_s, RunState::Queued);
        auto sent = stage.desk->trigger(stage.wish());
        const auto isTold = [&] {
            const auto runs = valueOf(stage.workspace.queries().newestRuns());
            return runs.size() == 1 && !runs.at(0).message.isEmpty();
        };
        QVERIFY(QTest::qWaitFor(isTold, 2'000));
        QCOMPARE(valueOf(answerOf(sent)).externalId, u"5"_s);
        QCOMPARE(stage.server->created, 2);
    }

    void moreThanOneCandidate_isNeverGuessed()
    {
        DeskStage stage;
        stage.server->outcomes = {{.kind = Kind::Accepted}};
        stage.server->resolutions = {{.kind = ci::Resolution::Kind::Ambiguous, .candidates = {u"1"_s, u"2"_s}}};
        const CiRun run = stage.trigger();
        const CiRun doubt = valueOf(answerOf(stage.desk->untilOver(run.id)));
        QCOMPARE(doubt.state, RunState::Unresolved);
        stage.server->add(u"2"_s, RunState::Running);
        (void)valueOf(answerOf(stage.desk->settle(run.id, u"2"_s)));
        QTRY_COMPARE(stage.row(run.id).state, RunState::Running);
    }

    void aMergedRequest_isSuperseded()
    {
        DeskStage stage;
        const CiRun first = stage.trigger();
        QTRY_COMPARE(stage.row(first.id).state, RunState::Queued);
        stage.server->outcomes = {{.kind = Kind::Queued, .queueId = u"9"_s}};
        stage.server->resolutions = {{.kind = ci::Resolution::Kind::Superseded, .runId = u"101"_s}};
        const CiRun second = stage.trigger();
        QTRY_COMPARE(stage.row(second.id).state, RunState::Superseded);
        QCOMPARE(stage.row(second.id).supersededBy, std::optional(first.id));
    }

    void aRunTheServerForgot_isLost()
    {
        DeskStage stage;
        const CiRun run = stage.trigger();
        QTRY_COMPARE(stage.row(run.id).state, RunState::Queued);
        stage.server->runs.clear();
        QTRY_COMPARE(stage.row(run.id).state, RunState::Lost);
    }

    void anOutage_isRiddenOut()
    {
        DeskStage stage;
        const CiRun run = stage.trigger();
        QTRY_COMPARE(stage.row(run.id).state, RunState::Queued);
        stage.server->unreachable = Error{ErrorKind::Remote, u"no route"_s, {}, {}};
        QTRY_COMPARE(stage.desk->state(stage.connection).standing, ConnectionState::Standing::NotReached);
        QCOMPARE(stage.row(run.id).state, RunState::Queued);
        stage.server->finish(u"101"_s, RunResult::Success);
        stage.server->unreachable.reset();
        QTRY_COMPARE(stage.row(run.id).state, RunState::Done);
        QCOMPARE(stage.desk->state(stage.connection).standing, ConnectionState::Standing::Reached);
    }

    void refusedCredentials_pauseReading()
    {
        DeskStage stage;
        const CiRun run = stage.trigger();
        QTRY_COMPARE(stage.row(run.id).state, RunState::Queued);
        stage.server->unreachable = Error{ErrorKind::NotAllowed, u"token revoked"_s, {}, {}};
        stage.server->isTokenRevoked = true;
        QTRY_COMPARE(stage.desk->state(stage.connection).standing, ConnectionState::Standing::SignInNeeded);
        const int reads = stage.server->reads;
        QTest::qWait(50); // hundreds of paces at this haste
        QVERIFY(stage.server->reads <= reads + 1);
    }

    void whatOneRunIsRefused_saysNothingOfTheOthers()
    {
        DeskStage stage;
        const CiRun hidden = stage.trigger();
        const CiRun seen = stage.trigger();
        QTRY_COMPARE(stage.row(seen.id).state, RunState::Queued);
        auto over = stage.desk->untilOver(seen.id);
        stage.server->refused.insert(hidden.externalId);
        QCOMPARE(answerOf(stage.desk->refresh(hidden.id)).error().kind, ErrorKind::NotAllowed);
        QCOMPARE(stage.desk->state(stage.connection).standing, ConnectionState::Standing::Reached);
        QCOMPARE(answerOf(stage.desk->untilOver(hidden.id)).error().kind, ErrorKind::NotAllowed);
        stage.server->finish(seen.externalId, RunResult::Success);
        QCOMPARE(valueOf(answerOf(over)).result, RunResult::Success);
    }

    void manyRuns_areReadByListAndAtMostFourAtOnce()
    {
        DeskStage stage;
        std::vector<CiRun> runs;
        for (int i = 0; i < 20; ++i)
            runs.push_back(stage.trigger());
        stage.server->mostAtOnce = 0; // of what is read from here on
        for (int i = 0; i < 20; ++i)
            stage.server->runs.at(QString::number(101 + i)).snapshot.state = RunState::Running;
        QTRY_VERIFY(std::ranges::all_of(
            runs, [&](const CiRun &each) { return stage.row(each.id).state == RunState::Running; }));
        QVERIFY(stage.server->lists > 0);
        QVERIFY(stage.server->mostAtOnce <= 4);
    }

    void cancelling_isShownUntilTheServerConfirms()
    {
        DeskStage stage;
        const CiRun run = stage.trigger();
        stage.server->runs.at(u"101"_s).snapshot.state = RunState::Running;
        QTRY_COMPARE(stage.row(run.id).state, RunState::Running);
        (void)valueOf(answerOf(stage.desk->cancel(run.id)));
        QCOMPARE(stage.row(run.id).state, RunState::Cancelling);
        (void)valueOf(answerOf(stage.desk->refresh(run.id)));
        QCOMPARE(stage.row(run.id).state, RunState::Cancelling);
        stage.server->finish(u"101"_s, RunResult::Cancelled);
        QTRY_COMPARE(stage.row(run.id).result, RunResult::Cancelled);
        QCOMPARE(answerOf(stage.desk->cancel(run.id)).error().kind, ErrorKind::NotAllowed);
    }

    void runningAgain_isOneMoreRequest()
    {
        DeskStage stage;
        const CiRun run = stage.trigger();
        stage.server->finish(u"101"_s, RunResult::Failure);
        QTRY_COMPARE(stage.row(run.id).state, RunState::Done);
        const CiRun again = valueOf(answerOf(stage.desk->rerun(run.id, false)));
        QCOMPARE(again.rerunOf, std::optional(run.id));
        QCOMPARE(again.externalId, u"102"_s);
        QVERIFY(again.clientKey != run.clientKey);
        QCOMPARE(stage.server->created, 2);
        QCOMPARE(answerOf(stage.desk->rerun(run.id, true)).error().kind, ErrorKind::NotFound);
    }

    void theSameRunAsANextAttempt_doesNotShowTheOldResult()
    {
        DeskStage stage;
        const CiRun run = stage.trigger();
        stage.server->finish(u"101"_s, RunResult::Failure);
        QTRY_COMPARE(stage.row(run.id).state, RunState::Done);
        stage.server->outcomes = {{.kind = Kind::RunKnown, .runId = u"101"_s, .isNextAttempt = true}};
        const CiRun again = valueOf(answerOf(stage.desk->rerun(run.id, false)));
        QCOMPARE(again.attempt, 2);
        QCOMPARE(valueOf(answerOf(stage.desk->refresh(again.id))).state, RunState::Accepted);
        stage.server->runs.at(u"101"_s).snapshot.attempt = 2;
        stage.server->finish(u"101"_s, RunResult::Success);
        QTRY_COMPARE(stage.row(again.id).result, RunResult::Success);
        QCOMPARE(stage.row(run.id).result, RunResult::Failure);
    }

    void aGate_isAnsweredOnce()
    {
        DeskStage stage;
        const CiRun run = stage.trigger();
        stage.server->runs.at(u"101"_s).snapshot.state = RunState::WaitingGate;
        stage.server->gates = {{.id = u"g"_s, .name = u"Production"_s, .needsComment = true}};
        QCOMPARE(valueOf(answerOf(stage.desk->gates(run.id))).at(0).name, u"Production"_s);
        QCOMPARE(answerOf(stage.desk->answerGate(run.id, u"g"_s, true, {})).error().kind, ErrorKind::BadInput);
        (void)valueOf(answerOf(stage.desk->answerGate(run.id, u"g"_s, true, u"go"_s)));
        QTRY_COMPARE(stage.row(run.id).state, RunState::Running);
        QVERIFY(valueOf(answerOf(stage.desk->answerGate(run.id, u"g"_s, true, u"go"_s))).contains(u"already"_s));
    }

    void aRunOfTheServer_isTakenUpOnce()
    {
        DeskStage stage;
        stage.server->add(u"9"_s, RunState::Running);
        QVERIFY(!valueOf(answerOf(stage.desk->runs(stage.connection, u"app"_s))).at(0).id);
        const CiRun mine = valueOf(answerOf(stage.desk->adopt(stage.connection, u"app"_s, u"9"_s, {})));
        QCOMPARE(valueOf(answerOf(stage.desk->adopt(stage.connection, u"app"_s, u"9"_s, {}))).id, mine.id);
        QCOMPARE(valueOf(answerOf(stage.desk->runs(stage.connection, u"app"_s))).at(0).id, std::optional(mine.id));
        stage.server->finish(u"9"_s, RunResult::Success);
        QTRY_COMPARE(stage.row(mine.id).result, RunResult::Success);
    }

    void aLog_growsInAFile_andIsNotFetchedTwice()
    {
        DeskStage stage;
        const CiRun run = stage.trigger();
        auto &onServer = stage.server->runs.at(u"101"_s);
        onServer.snapshot.state = RunState::Running;
        onServer.log = "line one\nline two\nline three\n";
        const QSignalSpy grown(stage.desk.get(), &CiDesk::logChanged);
        const auto token = stage.desk->watch(run.id);
        const LogFile log = valueOf(answerOf(stage.desk->log(run.id)));
        const auto kept = [&] {
            QFile file(log.path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(kept(), onServer.log);
        QVERIFY(!log.isComplete);
        QVERIFY(!grown.isEmpty());
        onServer.log += "the end\n";
        onServer.isLogWhole = true;
        QTRY_COMPARE(kept(), onServer.log);
        QTRY_VERIFY(valueOf(answerOf(stage.desk->log(run.id))).isComplete);
    }

    void testsOfARun_landInItsRelease()
    {
        DeskStage stage;
        RunWish wish = stage.wish();
        wish.release = stage.team.release(u"4.2"_s);
        wish.purpose = RunPurpose::Test;
        const CiRun run = valueOf(answerOf(stage.desk->trigger(wish)));
        stage.server->artifacts = {
            {{.id = u"a"_s, .name = u"reports/TEST-all.xml"_s},
             "<testsuite name='s'><testcase name='a'/><testcase name='b'><failure/></testcase></testsuite>"},
            {{.id = u"b"_s, .name = u"app.tar.gz"_s}, "x"}};
        stage.server->finish(u"101"_s, RunResult::Success);
        const auto reports = [&] { return valueOf(stage.workspace.queries().pipelines(*wish.release)).reports; };
        QTRY_COMPARE(reports().size(), 1U);
        QCOMPARE(reports().at(0).failed, 1);
        QCOMPARE(reports().at(0).run, std::optional(run.id));
        stage.server->results = {.isThere = true, .cases = {{.suite = u"s"_s, .name = u"only"_s}}};
        QCOMPARE(valueOf(answerOf(stage.desk->importTests(run.id))), 1);
    }

    /// Another program recorded its end and was gone before its tests were read.
    void testsOfARunThatNobodySawEnd_landOnceWhenTheDeskIsBack()
    {
        DeskStage stage;
        RunWish wish = stage.wish();
        wish.release = stage.team.release(u"4.2"_s);
        wish.purpose = RunPurpose::Test;
        const CiRun run = valueOf(answerOf(stage.desk->trigger(wish)));
        stage.desk.reset();
        stage.server->results = {.isThere = true, .cases = {{.suite = u"s"_s, .name = u"one"_s}}};
        stage.server->finish(run.externalId, RunResult::Success);
        RunNews news;
        news.state = RunState::Done;
        news.result = RunResult::Success;
        news.finishedAt = std::optional(stage.workspace.now());
        stage.workspace.done(RecordRun{run.id, news, wish.release});
        const auto reports = [&] { return valueOf(stage.workspace.queries().pipelines(*wish.release)).reports; };
        stage.open();
        stage.server->unreachable = Error{ErrorKind::Remote, u"no route"_s, {}, {}};
        stage.desk->resume();
        QTRY_VERIFY(stage.desk->isIdle());
        QVERIFY(reports().empty());
        stage.server->unreachable.reset();
        stage.open();
        stage.desk->resume();
        QTRY_COMPARE(reports().size(), 1U);
        QCOMPARE(reports().at(0).run, std::optional(run.id));
        QTRY_VERIFY(stage.row(run.id).detail.contains(run_marks::kTestsSought));

        // Removed by a person, it does not come back.
        stage.workspace.done(RemoveTestReport{*wish.release, reports().at(0).id});
        stage.open();
        stage.desk->resume();
        QTRY_VERIFY(stage.desk->isIdle());
        QVERIFY(reports().empty());
    }

    void freezesOfTheServer_becomeFreezeWindows_once()
    {
        DeskStage stage;
        stage.server->freezes = {
            {.id = u"1"_s, .startCron = u"0 18 * * 5"_s, .endCron = u"0 7 * * 1"_s, .zone = "Europe/Berlin"}};
        QCOMPARE(valueOf(answerOf(stage.desk->importFreezes(stage.connection, 28))).taken, 4);
        (void)valueOf(answerOf(stage.desk->importFreezes(stage.connection, 28)));
        QCOMPARE(valueOf(stage.workspace.queries().freezes()).size(), 4U);
    }

    void aFreezeOfTheServerThatHasBegun_staysAndTheOthersAreTaken()
    {
        DeskStage stage;
        stage.server->freezes = {
            {.id = u"1"_s, .startCron = u"0 8 * * 1"_s, .endCron = u"0 18 * * 1"_s, .zone = "Europe/Berlin"}};
        const auto take = [&] { return valueOf(answerOf(stage.desk->importFreezes(stage.connection, 28))); };
        const int all = take().taken;
        QVERIFY(all > 2);
        const auto endsAtNoon = [&] {
            return std::ranges::count_if(valueOf(stage.workspace.queries().freezes()),
                                         [](const Freeze &each) { return each.span.to - each.span.from == 4h; });
        };
        stage.server->freezes.front().endCron = u"0 12 * * 1"_s;
        stage.workspace->setActor(stage.team.wei);
        const FreezeImport again = take();
        QCOMPARE(again.taken, all - 1);
        QCOMPARE(again.warnings.size(), 1);
        QVERIFY2(again.warnings.front().contains(u"Freeze of CI"_s), qPrintable(again.warnings.front()));
        QCOMPARE(endsAtNoon(), all - 1);
        stage.workspace->setActor(stage.team.henrik);
        QVERIFY(take().warnings.isEmpty());
        QCOMPARE(endsAtNoon(), all);
    }

    void aJobOfARelease_isFilledIn()
    {
        DeskStage stage;
        ReleaseJob job;
        job.release = stage.team.release(u"4.2"_s);
        job.name = u"Deploy"_s;
        job.connection = u"ci"_s;
        job.job = u"app"_s;
        job.purpose = RunPurpose::Deploy;
        job.ref = u"release/{{ release.version }}"_s;
        job.refPattern = u"release/.*"_s;
        job.parameters = {{u"target"_s, u"{{ environment.name }}"_s}, {u"who"_s, u"{{ person.name }}"_s}};
        job.id = stage.workspace.done(AddReleaseJob{job});
        const RunWish wish = valueOf(answerOf(stage.desk->wish(job.id)));
        QCOMPARE(wish.ref, u"release/4.2"_s);
        QCOMPARE(wish.environment, std::optional(stage.team.production));
        QCOMPARE(wish.parameters.value(u"target"_s), u"production"_s);
        job.parameters = {{u"commit"_s, u"{{ scope.head }}"_s}};
        stage.workspace.done(EditReleaseJob{job});
        const Error missing = answerOf(stage.desk->wish(job.id)).error();
        QVERIFY2(missing.sentence.contains(u"commit"_s) && missing.sentence.contains(u"scope.head"_s),
                 qPrintable(missing.sentence));
    }

    void aRunThatIsFollowed_canStillBeAddedToARelease()
    {
        DeskStage stage;
        stage.server->add(u"9"_s, RunState::Done, RunResult::Success);
        const ReleaseId release = stage.team.plainRelease(u"4.2"_s);
        const ReleaseId other = stage.team.plainRelease(u"4.3"_s);
        const CiRun mine = valueOf(answerOf(stage.desk->adopt(stage.connection, u"app"_s, u"9"_s, {})));
        QVERIFY(!mine.release);
        const CiRun added = valueOf(answerOf(stage.desk->adopt(stage.connection, u"app"_s, u"9"_s, release)));
        QCOMPARE(added.id, mine.id);
        QCOMPARE(stage.row(mine.id).release, std::optional(release));
        QCOMPARE(valueOf(stage.workspace.queries().pipelines(release)).runs.size(), 1U);
        QCOMPARE(answerOf(stage.desk->adopt(stage.connection, u"app"_s, u"9"_s, other)).error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(valueOf(answerOf(stage.desk->adopt(stage.connection, u"app"_s, u"9"_s, {}))).release,
                 std::optional(release));
    }

    void theSecret_comesFromItsPlace()
    {
        DeskStage stage;
        CiConnection connection = valueOf(stage.workspace.queries().findConnection(u"CI"_s));
        connection.secretKind = SecretKind::Keyring;
        stage.workspace.done(SaveConnection{connection});
        QCOMPARE(answerOf(stage.desk->jobs(stage.connection)).error().kind, ErrorKind::NotFound);
        QCOMPARE(stage.desk->state(stage.connection).standing, ConnectionState::Standing::SignInNeeded);
        QVERIFY(answerOf(stage.desk->keepSecret(stage.connection, "token")));
        QCOMPARE(valueOf(answerOf(stage.desk->jobs(stage.connection))).size(), 1U);
        QCOMPARE(stage.secretGiven, QByteArray("token"));
        const ConnectionReport report = valueOf(answerOf(stage.desk->test(connection, "typed")));
        QVERIFY(report.works);
        QCOMPARE(stage.secretGiven, QByteArray("typed"));
    }

    void closingTheDesk_whileItWaits_isHarmless()
    {
        DeskStage stage;
        const CiRun run = stage.trigger();
        auto over = stage.desk->untilOver(run.id);
        auto reading = stage.desk->refresh(run.id);
        stage.desk.reset();
        QVERIFY(!answerOf(over));
        QVERIFY(!answerOf(reading));
    }

private:
    std::unique_ptr<QTemporaryDir> m_cache;
};

QTEST_GUILESS_MAIN(CiDeskTest)
#include "ci_desk_test.moc"
