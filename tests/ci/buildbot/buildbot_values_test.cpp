// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/events.h"
#include "ci/buildbot/force_scheduler.h"
#include "ci/buildbot/json_rpc.h"
#include "ci/buildbot/log_text.h"
#include "ci/buildbot/snapshot.h"
#include "ci/buildbot/values.h"
#include "formats/fixture.h"

#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::ci;
using namespace slipway::ci::buildbot;
using namespace Qt::StringLiterals;

namespace {

/// One recorded exchange of a version.
struct Recorded {
    int status = 0;
    QJsonDocument body;

    [[nodiscard]] net::Response response() const
    {
        return {.status = status, .body = body.toJson(QJsonDocument::Compact)};
    }
};

Recorded recorded(const QString &version, const QString &name)
{
    const QByteArray file = slipway::tests::fixture(u"ci/buildbot/%1.json"_s.arg(version));
    const QJsonObject exchange = QJsonDocument::fromJson(file).object().value(name).toObject();
    return {exchange.value(u"status"_s).toInt(), QJsonDocument(exchange.value(u"body"_s).toObject())};
}

const ParameterSpec *parameter(const JobForm &form, const QString &key)
{
    const auto found = std::ranges::find(form.parameters, key, &ParameterSpec::key);
    return found == form.parameters.end() ? nullptr : &*found;
}

ForceScheduler schedulerOf(const QString &version)
{
    const auto all =
        listed<ForceScheduler>(recorded(version, u"forceschedulers-of-builder"_s).body, u"forceschedulers"_s);
    return all.empty() ? ForceScheduler{} : all.front();
}

} // namespace

class BuildbotValuesTest : public QObject
{
    Q_OBJECT

private:
    static void versions()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("Debian 12") << u"3.7.0"_s;
        QTest::newRow("Debian 13") << u"4.2.1"_s;
    }

private Q_SLOTS:
    void buildersHaveNamesAndAreConfigured_data() { versions(); }
    void buildersHaveNamesAndAreConfigured()
    {
        QFETCH(QString, version);
        const auto builders = listed<Builder>(recorded(version, u"builders"_s).body, u"builders"_s);
        QCOMPARE(builders.size(), 2U);
        const auto app = std::ranges::find(builders, u"app-linux"_s, &Builder::name);
        QVERIFY(app != builders.end());
        QVERIFY(app->id > 0);
        QVERIFY(app->isConfigured);
        QCOMPARE(app->description, u"the app"_s);
    }

    void aBuilderWithoutMastersIsHistory()
    {
        Builder builder;
        read(QJsonObject{{u"builderid"_s, 7}, {u"name"_s, u"old"_s}, {u"masterids"_s, QJsonArray{}}}, builder);
        QVERIFY(!builder.isConfigured);
    }

    void theFormHasEveryVisibleFieldUnderItsFullName_data() { versions(); }
    void theFormHasEveryVisibleFieldUnderItsFullName()
    {
        QFETCH(QString, version);
        const JobForm form = formOf(schedulerOf(version));
        QVERIFY(form.takesRef);
        QCOMPARE(form.defaultRef, u"main"_s);
        QStringList keys;
        for (const ParameterSpec &spec : form.parameters)
            keys.append(spec.key);
        keys.removeOne(u"priority"_s); // 4.x has it with every scheduler
        QCOMPARE(keys, (QStringList{u"username"_s, u"revision"_s, u"flavour"_s, u"debug"_s, u"fail"_s, u"lines"_s,
                                    u"deploy_target"_s}));

        QCOMPARE(parameter(form, u"flavour"_s)->type, ParameterSpec::Type::Choice);
        QCOMPARE(parameter(form, u"flavour"_s)->choices, (QStringList{u"release"_s, u"debug"_s, u"asan"_s}));
        QVERIFY(parameter(form, u"flavour"_s)->isStrict);
        QCOMPARE(parameter(form, u"flavour"_s)->defaultValue, u"release"_s);
        QCOMPARE(parameter(form, u"debug"_s)->type, ParameterSpec::Type::Boolean);
        QCOMPARE(parameter(form, u"debug"_s)->defaultValue, u"false"_s);
        QCOMPARE(parameter(form, u"debug"_s)->label, u"Verbose"_s);
        QCOMPARE(parameter(form, u"lines"_s)->type, ParameterSpec::Type::Number);
        QCOMPARE(parameter(form, u"lines"_s)->defaultValue, u"12"_s);
        QCOMPARE(parameter(form, u"deploy_target"_s)->label, u"Target"_s);
    }

    void textsBecomeWhatEachFieldTakes_data() { versions(); }
    void textsBecomeWhatEachFieldTakes()
    {
        QFETCH(QString, version);
        Trigger trigger{.job = u"app-linux"_s, .ref = u"v4.2"_s, .key = u"0190-key"_s, .reason = u"Payments 4.2"_s};
        trigger.parameters = {
            {u"debug"_s, u"true"_s}, {u"fail"_s, u"false"_s}, {u"lines"_s, u"7"_s}, {u"deploy_target"_s, u"prod"_s}};
        const ForceParameters sent = forceParameters(schedulerOf(version), trigger);
        QVERIFY(sent.errors.isEmpty());
        QCOMPARE(sent.values, (QJsonObject{{u"branch"_s, u"v4.2"_s},
                                           {u"debug"_s, true},
                                           {u"fail"_s, false},
                                           {u"lines"_s, 7},
                                           {u"deploy_target"_s, u"prod"_s},
                                           {u"reason"_s, u"Payments 4.2 [slipway 0190-key]"_s}}));
    }

    void aParameterTheJobLacksIsNotSent()
    {
        Trigger trigger{.job = u"app-linux"_s, .key = u"k"_s};
        trigger.parameters = {{u"colour"_s, u"red"_s}};
        const ForceParameters sent = forceParameters(schedulerOf(u"3.7.0"_s), trigger);
        QCOMPARE(sent.errors.keys(), QStringList{u"colour"_s});
        QVERIFY(!sent.values.contains(u"colour"_s));
    }

    void aLongReasonKeepsTheKey()
    {
        const QString key = u"01931f0e-7c3a-7d51-9a0e-2b8f5e1c4d6a"_s;
        const QString reason = reasonWithKey(u"word "_s.repeated(100), key);
        QVERIFY(reason.size() <= 180);
        QCOMPARE(keyIn(u"A build was forced by 'ada': "_s + reason), key);
        QVERIFY(!withoutKey(reason).contains(key));
        QCOMPARE(keyIn(u"rebuild"_s), QString());
    }

    void anAnswerToForceNamesTheRequest_data() { versions(); }
    void anAnswerToForceNamesTheRequest()
    {
        QFETCH(QString, version);
        const auto builders = listed<Builder>(recorded(version, u"builders"_s).body, u"builders"_s);
        const qint64 app = std::ranges::find(builders, u"app-linux"_s, &Builder::name)->id;
        const TriggerOutcome outcome = outcomeOf(recorded(version, u"force"_s).response(), app);
        QCOMPARE(outcome.kind, TriggerOutcome::Kind::Queued);
        QCOMPARE(outcome.queueId, u"1"_s);
    }

    void refusalsSayWhichFieldIsWrong_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");
        for (const QString &version : {u"3.7.0"_s, u"4.2.1"_s}) {
            QTest::addRow("%s choice", qPrintable(version)) << version << u"err-invalid-choice"_s << u"flavour"_s;
            QTest::addRow("%s number", qPrintable(version)) << version << u"err-bad-int"_s << u"lines"_s;
            QTest::addRow("%s missing", qPrintable(version)) << version << u"err-missing-required"_s << u"reason"_s;
            QTest::addRow("%s name", qPrintable(version)) << version << u"err-bad-username"_s << u"username"_s;
        }
    }
    void refusalsSayWhichFieldIsWrong()
    {
        QFETCH(QString, version);
        QFETCH(QString, name);
        QFETCH(QString, field);
        const TriggerOutcome outcome = outcomeOf(recorded(version, name).response(), 1);
        QCOMPARE(outcome.kind, TriggerOutcome::Kind::Rejected);
        QCOMPARE(outcome.fieldErrors.keys(), QStringList{field});
        QCOMPARE(outcome.message, outcome.fieldErrors.first());
    }

    void whatIsNoDefiniteRefusalIsInDoubt()
    {
        const TriggerOutcome forbidden = outcomeOf(recorded(u"3.7.0"_s, u"forbidden"_s).response(), 1);
        QCOMPARE(forbidden.kind, TriggerOutcome::Kind::Rejected);
        QCOMPARE(forbidden.message, u"you need to have role 'admins'"_s);
        const TriggerOutcome broken = outcomeOf(recorded(u"3.7.0"_s, u"err-unknown-scheduler"_s).response(), 1);
        QCOMPARE(broken.kind, TriggerOutcome::Kind::Unknown);
    }

    void aBuildThatRunsShowsWhatIsKnownSoFar_data() { versions(); }
    void aBuildThatRunsShowsWhatIsKnownSoFar()
    {
        QFETCH(QString, version);
        const RunSnapshot run = snapshotOf(
            {.request = listed<BuildRequest>(recorded(version, u"buildrequest-early"_s).body, u"buildrequests"_s).at(0),
             .set = listed<BuildSet>(recorded(version, u"buildset-early"_s).body, u"buildsets"_s).at(0),
             .builds = listed<Build>(recorded(version, u"build-running"_s).body, u"builds"_s),
             .steps = listed<Step>(recorded(version, u"steps-running"_s).body, u"steps"_s)});
        QCOMPARE(run.id, u"1"_s);
        QCOMPARE(run.number, u"1"_s);
        QCOMPARE(run.state, RunState::Running);
        QCOMPARE(run.result, RunResult::None);
        QCOMPARE(run.ref, u"main"_s);
        QCOMPARE(run.headSha, u"abc123"_s);
        QCOMPARE(run.startedBy, u"Desk Top <desk@example.invalid>"_s);
        QCOMPARE(run.parameters.value(u"flavour"_s), u"asan"_s);
        QVERIFY(run.startedAt.has_value());
        QVERIFY(!run.finishedAt.has_value());
        const auto compile = std::ranges::find(run.parts, u"compile"_s, &RunPart::name);
        QVERIFY(compile != run.parts.end());
        QCOMPARE(compile->state, RunState::Running);
        const auto configure = std::ranges::find(run.parts, u"configure"_s, &RunPart::name);
        QCOMPARE(configure->state, RunState::Done);
        QCOMPARE(configure->result, RunResult::Success);
    }

    void theEndOfABuildIsItsResult_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("build");
        QTest::addColumn<RunResult>("result");
        for (const QString &version : {u"3.7.0"_s, u"4.2.1"_s}) {
            QTest::addRow("%s good", qPrintable(version)) << version << u"build-complete"_s << RunResult::Success;
            QTest::addRow("%s failed", qPrintable(version)) << version << u"build-failed"_s << RunResult::Failure;
            QTest::addRow("%s stopped", qPrintable(version)) << version << u"build-stopped"_s << RunResult::Cancelled;
        }
    }
    void theEndOfABuildIsItsResult()
    {
        QFETCH(QString, version);
        QFETCH(QString, build);
        QFETCH(RunResult, result);
        const RunSnapshot run = snapshotOf({.request = {.id = 1, .isClaimed = true, .isComplete = true},
                                            .builds = listed<Build>(recorded(version, build).body, u"builds"_s)});
        QCOMPARE(run.state, RunState::Done);
        QCOMPARE(run.result, result);
        QVERIFY(run.finishedAt.has_value());
    }

    void aRequestCancelledInTheQueueIsCancelled_data() { versions(); }
    void aRequestCancelledInTheQueueIsCancelled()
    {
        QFETCH(QString, version);
        const RunSnapshot run = snapshotOf(
            {.request =
                 listed<BuildRequest>(recorded(version, u"buildrequest-cancelled"_s).body, u"buildrequests"_s).at(0),
             .builds = listed<Build>(recorded(version, u"builds-of-cancelled-request"_s).body, u"builds"_s)});
        QCOMPARE(run.state, RunState::Done);
        QCOMPARE(run.result, RunResult::Cancelled);
    }

    void aBuildGivenUpWaitsForItsNext()
    {
        const Build lost{.id = 3,
                         .number = 1,
                         .request = 9,
                         .isComplete = true,
                         .results = Results::Retry,
                         .stateText = u"retry lost connection"_s};
        RequestFacts facts{.request = {.id = 9, .isClaimed = false}, .builds = {lost}};
        const RunSnapshot waiting = snapshotOf(facts);
        QCOMPARE(waiting.state, RunState::Queued);
        QCOMPARE(waiting.attempt, 1);
        QVERIFY(waiting.message.contains(u"retry lost connection"_s));

        facts.builds.push_back({.id = 4, .number = 2, .request = 9, .stateText = u"building"_s});
        const RunSnapshot again = snapshotOf(facts);
        QCOMPARE(again.state, RunState::Running);
        QCOMPARE(again.attempt, 2);
        QCOMPARE(again.number, u"2"_s);
        QCOMPARE(again.id, waiting.id);
    }

    void mergedRequestsAreSupersededByTheFirstThatWasBuilt_data() { versions(); }
    void mergedRequestsAreSupersededByTheFirstThatWasBuilt()
    {
        QFETCH(QString, version);
        const auto requests = listed<BuildRequest>(recorded(version, u"collapse-requests"_s).body, u"buildrequests"_s);
        const auto facts = [&](qint64 id) {
            return RequestFacts{.request = *std::ranges::find(requests, id, &BuildRequest::id),
                                .set = {.stamps = {{.branch = u"main"_s}}}};
        };
        QVERIFY(isMerged(facts(8)));
        QCOMPARE(snapshotOf(facts(8)).state, RunState::Superseded);
        QVERIFY(!isMerged(facts(9)));
        QVERIFY(mayHaveReplaced(facts(8), facts(9)));
        QVERIFY(!mayHaveReplaced(facts(8), facts(7)));
        RequestFacts elsewhere = facts(9);
        elsewhere.set.stamps.front().branch = u"stable"_s;
        QVERIFY(!mayHaveReplaced(facts(8), elsewhere));
    }

    void theStreamsLettersAreTakenOffAndKeptAsStretches()
    {
        const LogText text = logText(u"hrun\noone\neoops\nealas\noétwo\n"_s, u's');
        QCOMPARE(text.bytes, QByteArray("run\none\noops\nalas\nétwo\n"));
        QCOMPARE(text.lines, 5);
        QCOMPARE(text.stretches, (std::vector<LogStretch>{{0, 4, LogStream::Header}, {8, 10, LogStream::Error}}));
        QCOMPARE(logText(u"hello\n"_s, u't').bytes, QByteArray("hello\n"));
        QCOMPARE(logText(QString(), u's').lines, 0);
    }

    void aRecordedChunkLosesNothingButTheLetters_data() { versions(); }
    void aRecordedChunkLosesNothingButTheLetters()
    {
        QFETCH(QString, version);
        const auto chunks = listed<LogChunk>(recorded(version, u"logchunk"_s).body, u"logchunks"_s);
        const LogText text = logText(chunks.at(0).content, u's');
        QCOMPARE(text.lines, chunks.at(0).content.count(u'\n'));
        QCOMPARE(text.bytes.size(), chunks.at(0).content.toUtf8().size() - text.lines);
        QVERIFY(text.bytes.contains("\n[1] CC file1.c\n"));
    }

    void eventsTellTheRequestTheyAreAbout_data() { versions(); }
    void eventsTellTheRequestTheyAreAbout()
    {
        QFETCH(QString, version);
        const QByteArray stream = slipway::tests::fixture(u"ci/buildbot/events-%1.txt"_s.arg(version));
        int told = 0;
        for (const QByteArray &line : stream.split('\n')) {
            if (!line.startsWith("data: {"))
                continue;
            const EventFacts facts = eventFacts(line.mid(6));
            QVERIFY(facts.request > 0 && facts.build > 0);
            ++told;
        }
        QVERIFY(told > 3);
        QCOMPARE(eventFacts("no JSON").request, 0);
        QCOMPARE(eventFacts(R"({"key":["steps","4","new"],"message":{"stepid":4,"buildid":3}})").build, 3);
    }
};

QTEST_GUILESS_MAIN(BuildbotValuesTest)
#include "buildbot_values_test.moc"
