// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gitlab_site.h"

#include <QBuffer>
#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace slipway;
using namespace slipway::ci;
using namespace Qt::StringLiterals;
using slipway::test::ServerProcess;
using namespace slipway::test;
using Kind = TriggerOutcome::Kind;

namespace {

struct Sent {
    PendingTrigger pending;
    TriggerOutcome outcome;
};
Sent send(CiProvider &provider, const Trigger &trigger)
{
    Sent sent;
    const Result<PendingTrigger> pending = QCoro::waitFor(provider.prepare(trigger));
    if (!pending) {
        sent.outcome.kind = Kind::Rejected;
        sent.outcome.message = pending.error().sentence;
        return sent;
    }
    sent.pending = *pending;
    sent.outcome = QCoro::waitFor(provider.trigger(trigger, *pending));
    return sent;
}

template <class T>
T got(QCoro::Task<Result<T>> task)
{
    Result<T> result = QCoro::waitFor(std::move(task));
    if (!result)
        qWarning().noquote() << "failed:" << result.error().sentence << result.error().detail;
    return result ? std::move(*result) : T{};
}

template <class T>
Error errorFrom(QCoro::Task<Result<T>> task)
{
    const Result<T> result = QCoro::waitFor(std::move(task));
    return result ? Error{} : result.error();
}

QStringList namesOf(const std::vector<RunPart> &parts)
{
    QStringList names;
    for (const RunPart &part : parts)
        names.append(part.name);
    return names;
}

QString logIdOf(const RunSnapshot &run, const QString &job)
{
    for (const RunPart &stage : run.parts)
        for (const RunPart &part : stage.parts)
            if (part.name == job)
                return part.logId;
    return {};
}

} // namespace

class GitLabServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theServer = std::make_unique<ServerProcess>(u"fake_gitlab.py"_s);
        QVERIFY2(theServer->problem().isEmpty(), qPrintable(theServer->problem()));
    }
    void cleanupTestCase() { theServer.reset(); }

    void theProbeSaysWhoWeAreAndWhatWeMay();
    void theProbeSaysWhatIsMissing();
    void aServerWithoutProjectListsThoseOfTheAccount();
    void theFormHasInputsAndDescribedVariables();
    void aPipelineIsStartedWithTypedInputs();
    void anOldServerThatWouldIgnoreInputsStartsNothing();
    void refusalsNameTheInputAndStartNothing_data();
    void refusalsNameTheInputAndStartNothing();
    void refusalsAreToldInTheServersWords();
    void aLostAnswerIsFoundByItsKey();
    void withoutAKeyTwoPipelinesAreNeverGuessed();
    void aLimitSaysWhenToTryAgain_data();
    void aLimitSaysWhenToTryAgain();
    void aPipelineIsFollowedThroughItsStages();
    void childPipelinesAreParts();
    void whatDidNotChangeIsSaid();
    void aTraceGrowsAndIsReplaced();
    void anArchivedTraceComesWithoutCredentials();
    void cancellingIsARequest();
    void forceNeedsAMaintainer();
    void whatFailedRunsAgainWithNewIds();
    void allOfItAgainIsANewPipeline();
    void aManualJobIsPlayedOnce();
    void aDeploymentIsApproved();
    void testsComeFromTheReport();
    void artifactsComeWithoutCredentials();
    void freezePeriodsAreRead();
};

void GitLabServerTest::theProbeSaysWhoWeAreAndWhatWeMay()
{
    const GitLabSite site;
    const Probe probe = got(site.provider()->probe({}));
    QCOMPARE(probe.version, u"18.4.1"_s);
    QCOMPARE(probe.identity, u"dana"_s);
    QVERIFY(
        std::ranges::all_of(probe.findings, [](const auto &each) { return each.mark == Probe::Finding::Mark::Good; }));
    QCOMPARE(site.server.counter(u"decoded_paths"_s), 0);
    QCOMPARE(got(GitLabSite::providerAt(site.server.url() + u"/group/ship"_s, "glpat-dev", {{u"auth"_s, u"bearer"_s}})
                     ->probe({}))
                 .identity,
             u"dana"_s);
}

void GitLabServerTest::theProbeSaysWhatIsMissing()
{
    const GitLabSite site;
    const auto bad = [](const Probe &probe) {
        QStringList texts;
        for (const Probe::Finding &finding : probe.findings)
            if (finding.mark != Probe::Finding::Mark::Good)
                texts.append(finding.found);
        return texts.join(u' ');
    };
    QVERIFY(bad(got(site.provider("glpat-read")->probe({}))).contains(u"“api”"_s));
    QVERIFY(bad(got(site.provider("glpat-none")->probe({}))).contains(u"no right to see it"_s));
    QCOMPARE(errorFrom(site.provider("glpat-gone")->probe({})).kind, ErrorKind::NotAllowed);
    site.set(u"version"_s, u"17.5.0-ee"_s);
    QVERIFY(bad(got(site.provider()->probe({}))).contains(u"17.10"_s));
}

void GitLabServerTest::aServerWithoutProjectListsThoseOfTheAccount()
{
    const GitLabSite site;
    const std::vector<Job> jobs = got(GitLabSite::providerAt(site.server.url())->jobs({}));
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs[0].key, kProject);
    QCOMPARE(jobs[0].folder, u"group"_s);
    QVERIFY(jobs[0].mayTrigger);
}

void GitLabServerTest::theFormHasInputsAndDescribedVariables()
{
    const GitLabSite site;
    const JobForm form = got(site.provider()->form(kProject, {}));
    QStringList keys;
    for (const ParameterSpec &parameter : form.parameters)
        keys.append(parameter.key);
    QCOMPARE(keys, (QStringList{u"version"_s, u"environment"_s, u"level"_s, u"dry_run"_s, u"targets"_s,
                                u"slipway_key"_s, u"DEPLOY_NOTE"_s, u"MODE"_s}));
    QCOMPARE(form.defaultRef, u"main"_s);
    QCOMPARE(form.keyCarrier, u"slipway_key"_s);
    QVERIFY(form.parameters[0].isRequired && !form.parameters[1].isRequired);
    QCOMPARE(form.parameters[1].choices, (QStringList{u"staging"_s, u"production"_s}));
    QCOMPARE(form.parameters[2].type, ParameterSpec::Type::Number);
    QCOMPARE(form.parameters[3].type, ParameterSpec::Type::Boolean);
    QCOMPARE(form.parameters[4].defaultValue, u"[\"linux\"]"_s);
    QCOMPARE(form.parameters[7].defaultValue, u"safe"_s);
    QVERIFY(got(site.provider()->definition(kProject, u"v1.3"_s)).first.startsWith(u"spec:"_s));
}

void GitLabServerTest::aPipelineIsStartedWithTypedInputs()
{
    const GitLabSite site;
    Trigger trigger = wish({{u"version"_s, u"4.2"_s},
                            {u"level"_s, u"5"_s},
                            {u"dry_run"_s, u"false"_s},
                            {u"targets"_s, u"[\"a\",\"b\"]"_s},
                            {u"MODE"_s, u"fast"_s}});
    trigger.secrets.insert(u"PIN"_s, u"1234"_s);
    const Sent sent = send(*site.provider(), trigger);
    QCOMPARE(sent.outcome.kind, Kind::RunKnown);
    QCOMPARE(sent.outcome.number, u"61"_s);
    QVERIFY(!QString::fromUtf8(QJsonDocument(sent.pending.parameters).toJson()).contains(u"1234"_s));
    const QJsonObject made = site.pipeline(sent.outcome.runId);
    QCOMPARE(made[u"inputs"][u"level"].toDouble(), 5.0);
    QCOMPARE(made[u"inputs"][u"dry_run"], QJsonValue(false));
    QCOMPARE(made[u"inputs"][u"targets"].toArray().size(), 2);
    QCOMPARE(made[u"inputs"][u"slipway_key"].toString(), trigger.key);
    QCOMPARE(made[u"variables"].toArray().size(), 2);
    QCOMPARE(site.server.counter(u"created"_s), 1);
    QCOMPARE(site.server.counter(u"posts"_s), 1);
}

void GitLabServerTest::anOldServerThatWouldIgnoreInputsStartsNothing()
{
    const GitLabSite site;
    site.set(u"version"_s, u"17.9.2"_s);
    const auto provider = site.provider();
    QVERIFY(got(provider->form(kProject, {})).warnings.join(u' ').contains(u"17.10"_s));
    const Sent sent = send(*provider, wish());
    QCOMPARE(sent.outcome.kind, Kind::Rejected);
    QVERIFY(sent.outcome.message.contains(u"would ignore"_s));
    QCOMPARE(site.server.counter(u"created"_s), 0);
}

void GitLabServerTest::refusalsNameTheInputAndStartNothing_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("value");
    QTest::newRow("required") << u"version"_s << QString();
    QTest::newRow("not one of the options") << u"environment"_s << u"moon"_s;
}

void GitLabServerTest::refusalsNameTheInputAndStartNothing()
{
    QFETCH(QString, input);
    QFETCH(QString, value);
    const GitLabSite site;
    QMap<QString, QString> parameters{{u"version"_s, u"4.2"_s}};
    if (value.isNull())
        parameters.remove(input);
    else
        parameters.insert(input, value);
    const Sent sent = send(*site.provider(), wish(parameters));
    QCOMPARE(sent.outcome.kind, Kind::Rejected);
    QVERIFY2(sent.outcome.fieldErrors.contains(input), qPrintable(sent.outcome.message));
    QCOMPARE(site.server.counter(u"created"_s), 0);
    QVERIFY(send(*site.provider(), wish({{u"version"_s, u"1"_s}, {u"level"_s, u"many"_s}}))
                .outcome.message.contains(u"number"_s));
}

void GitLabServerTest::refusalsAreToldInTheServersWords()
{
    const GitLabSite site;
    site.set(u"variables_allowed"_s, false);
    QMap<QString, QString> parameters{{u"version"_s, u"4.2"_s}, {u"MODE"_s, u"fast"_s}};
    QVERIFY(send(*site.provider(), wish(parameters))
                .outcome.message.contains(u"Insufficient permissions to set pipeline variables"_s));
    site.set(u"yaml_error"_s, u"jobs:build config should implement a script"_s);
    QVERIFY(send(*site.provider(), wish()).outcome.message.contains(u"should implement a script"_s));
    const TriggerOutcome reader = send(*site.provider("glpat-read"), wish()).outcome;
    QCOMPARE(reader.kind, Kind::Rejected);
    QVERIFY(reader.message.contains(u"“api”"_s));
    QCOMPARE(site.server.counter(u"created"_s), 0);
}

void GitLabServerTest::aLostAnswerIsFoundByItsKey()
{
    const GitLabSite site;
    const ServerProcess proxy(u"fault_proxy.py"_s, {u"--to"_s, QString::number(site.server.port())});
    proxy.post(u"/_fault"_s,
               {{u"kind"_s, u"accept_and_close"_s}, {u"method"_s, u"POST"_s}, {u"forward"_s, true}, {u"times"_s, -1}});
    const auto provider = GitLabSite::providerAt(proxy.url() + u"/group/ship"_s);
    const Sent sent = send(*provider, wish());
    QCOMPARE(sent.outcome.kind, Kind::Unknown);
    QCOMPARE(site.server.counter(u"created"_s), 1);
    const QString other = site.started();
    const Resolution found = got(provider->resolve(sent.pending));
    QCOMPARE(found.kind, Resolution::Kind::Found);
    QVERIFY(found.runId != other);
    QCOMPARE(site.server.counter(u"posts"_s), 1);
}

void GitLabServerTest::withoutAKeyTwoPipelinesAreNeverGuessed()
{
    const GitLabSite site;
    site.control(
        u"file"_s,
        {{u"path"_s, u".gitlab-ci.yml"_s}, {u"text"_s, u"build: {script: [make]}\n"_s}, {u"inputs"_s, QJsonObject{}}});
    const auto provider = site.provider();
    const QString before = site.started();
    const Sent sent = send(*provider, wish({}));
    QCOMPARE(sent.pending.highestRun, before);
    (void)site.started({{u"user"_s, u"max"_s}});
    (void)site.started({{u"source"_s, u"push"_s}});
    (void)site.started({{u"ref"_s, u"v1.3"_s}});
    QCOMPARE(got(provider->resolve(sent.pending)).runId, sent.outcome.runId);
    (void)site.started();
    const Resolution unclear = got(provider->resolve(sent.pending));
    QCOMPARE(unclear.kind, Resolution::Kind::Ambiguous);
    QCOMPARE(unclear.candidates.size(), 2);
}

void GitLabServerTest::aLimitSaysWhenToTryAgain_data()
{
    QTest::addColumn<bool>("withHeaders");
    QTest::addColumn<int>("seconds");
    QTest::newRow("the server says when") << true << 7;
    QTest::newRow("it says nothing") << false << 60;
}

void GitLabServerTest::aLimitSaysWhenToTryAgain()
{
    QFETCH(bool, withHeaders);
    QFETCH(int, seconds);
    const GitLabSite site;
    const auto provider = site.provider();
    const Trigger trigger = wish();
    const PendingTrigger pending = got(provider->prepare(trigger));
    site.control(u"set"_s, {{u"limited"_s, 1}, {u"limit_headers"_s, withHeaders}});
    const TriggerOutcome outcome = QCoro::waitFor(provider->trigger(trigger, pending));
    QCOMPARE(outcome.kind, Kind::Limited);
    QVERIFY(outcome.retryAt && outcome.serverTime);
    const auto wait = std::chrono::floor<std::chrono::seconds>(*outcome.retryAt - *outcome.serverTime);
    QCOMPARE(wait, std::chrono::seconds(seconds));
    QCOMPARE(site.server.counter(u"created"_s), 0);
}

void GitLabServerTest::aPipelineIsFollowedThroughItsStages()
{
    const GitLabSite site;
    site.set(u"page"_s, 2); // lists come in several pages
    const auto provider = site.provider();
    const QString run = site.started();
    const RunSnapshot queued = got(provider->run(kProject, run, {}));
    QCOMPARE(queued.state, RunState::Queued);
    QCOMPARE(namesOf(queued.parts), (QStringList{u"build"_s, u"test"_s, u"deploy"_s}));
    site.status(run, u"build"_s, u"running"_s);
    QCOMPARE(got(provider->run(kProject, run, {})).state, RunState::Running);
    site.status(run, u"build"_s, u"success"_s);
    site.status(run, u"unit"_s, u"success"_s);
    site.status(run, u"lint"_s, u"failed"_s);
    const RunSnapshot waiting = got(provider->run(kProject, run, {}));
    QCOMPARE(waiting.state, RunState::WaitingGate);
    QCOMPARE(waiting.parts[0].result, RunResult::Success);
    QCOMPARE(waiting.parts[1].result, RunResult::Unstable); // only what may fail has failed
    QCOMPARE(waiting.parts[2].state, RunState::WaitingGate);
    site.job(run, u"deploy"_s, {{u"status"_s, u"failed"_s}, {u"failure_reason"_s, u"runner_system_failure"_s}});
    const RunSnapshot done = got(provider->run(kProject, run, {}));
    QCOMPARE(done.state, RunState::Done);
    QCOMPARE(done.result, RunResult::Failure);
    QCOMPARE(done.parts[2].parts[0].result, RunResult::InfraError);
    QVERIFY(done.finishedAt);
    site.control(u"forget"_s, {{u"pipeline"_s, run.toLongLong()}});
    QCOMPARE(errorFrom(provider->run(kProject, run, {})).kind, ErrorKind::NotFound);
}

void GitLabServerTest::childPipelinesAreParts()
{
    const GitLabSite site;
    const QString run = site.started();
    const QString child = QString::number(
        site.control(u"child"_s, {{u"pipeline"_s, run.toLongLong()}, {u"bridge"_s, u"images"_s}})[u"id"].toInteger());
    site.control(u"child"_s, {{u"pipeline"_s, child.toLongLong()}, {u"bridge"_s, u"scan"_s}});
    site.status(child, u"inner"_s, u"running"_s);
    const auto provider = site.provider();
    const RunSnapshot snapshot = got(provider->run(kProject, run, {}));
    const RunPart &images = snapshot.parts.back();
    QCOMPARE(images.name, u"images"_s);
    QCOMPARE(images.state, RunState::Running);
    QCOMPARE(namesOf(images.parts), (QStringList{u"test"_s, u"scan"_s}));
    QCOMPARE(images.parts[0].parts[0].name, u"inner"_s);
    site.job(child, u"inner"_s, {{u"trace"_s, u"from the child\n"_s}});
    QCOMPARE(got(provider->log(kProject, run, images.parts[0].parts[0].logId, {})).bytes, "from the child\n");
    QCOMPARE(got(provider->runs(kProject, 10)).size(), 1); // children are not runs of their own
}

void GitLabServerTest::whatDidNotChangeIsSaid()
{
    const GitLabSite site;
    const auto provider = site.provider();
    const QString run = site.started();
    const RunSnapshot first = got(provider->run(kProject, run, {}));
    QVERIFY(got(provider->run(kProject, run, first.validator)).isUnchanged);
    QVERIFY(site.server.counter(u"not_modified"_s) >= 3);
    site.status(run, u"build"_s, u"running"_s);
    QVERIFY(!got(provider->run(kProject, run, first.validator)).isUnchanged);
}

void GitLabServerTest::aTraceGrowsAndIsReplaced()
{
    const GitLabSite site;
    const auto provider = site.provider();
    const QString run = site.started();
    const QString log = logIdOf(got(provider->run(kProject, run, {})), u"build"_s);
    QVERIFY(!got(provider->log(kProject, run, log, {})).notYet.isEmpty());
    site.status(run, u"build"_s, u"running"_s);
    site.job(run, u"build"_s, {{u"trace"_s, u"one\n"_s}});
    const LogPart one = got(provider->log(kProject, run, log, {}));
    QCOMPARE(one.bytes, "one\n");
    site.job(run, u"build"_s, {{u"append"_s, u"two\n"_s}});
    const LogPart two = got(provider->log(kProject, run, log, one.next));
    QCOMPARE(two.bytes, "two\n");
    QVERIFY(!two.isReplaced && !two.isComplete);
    site.job(run, u"build"_s, {{u"trace"_s, u"[MASKED]\nother\n"_s}});
    const LogPart masked = got(provider->log(kProject, run, log, two.next));
    QVERIFY(masked.isReplaced);
    QCOMPARE(masked.bytes, "[MASKED]\nother\n");
    site.job(run, u"build"_s,
             {{u"trace_base64"_s, QString::fromLatin1(QByteArray("[MASKED]\nother\n\xE2\x9C").toBase64())}});
    const LogPart cut = got(provider->log(kProject, run, log, masked.next));
    QVERIFY(cut.bytes.isEmpty() && !cut.isReplaced); // half a letter is held back
    site.job(run, u"build"_s, {{u"trace"_s, u"[MASKED]\nother\n✓\n"_s}, {u"status"_s, u"success"_s}});
    const LogPart last = got(provider->log(kProject, run, log, cut.next));
    QCOMPARE(last.bytes, "\xE2\x9C\x93\n");
    QVERIFY(last.isComplete);
}

void GitLabServerTest::anArchivedTraceComesWithoutCredentials()
{
    const GitLabSite site;
    const auto provider = site.provider();
    const QString run = site.started();
    site.job(run, u"build"_s, {{u"trace"_s, u"all\n"_s}, {u"status"_s, u"success"_s}});
    site.set(u"archived"_s, true);
    const LogPart part =
        got(provider->log(kProject, run, logIdOf(got(provider->run(kProject, run, {})), u"build"_s), {}));
    QCOMPARE(part.bytes, "all\n");
    QVERIFY(part.isComplete);
    QCOMPARE(site.server.counter(u"stored"_s), 1);
    QCOMPARE(site.server.counter(u"leaked_credentials"_s), 0);
}

void GitLabServerTest::cancellingIsARequest()
{
    const GitLabSite site;
    site.set(u"canceling_reads"_s, 1);
    const auto provider = site.provider();
    const QString run = site.started();
    site.status(run, u"build"_s, u"running"_s);
    QVERIFY(got(provider->cancel(kProject, run, {}, CancelMode::Polite)).isAccepted);
    QCOMPARE(got(provider->run(kProject, run, {})).state, RunState::Cancelling);
    QCOMPARE(got(provider->run(kProject, run, {})).result, RunResult::Cancelled);
    const int cancelled = site.server.counter(u"cancelled"_s);
    QVERIFY(got(provider->cancel(kProject, run, {}, CancelMode::Polite)).isGone); // GitLab itself would say 200
    QCOMPARE(site.server.counter(u"cancelled"_s), cancelled);
}

void GitLabServerTest::forceNeedsAMaintainer()
{
    const GitLabSite site;
    site.set(u"canceling_reads"_s, 100);
    const QString run = site.started();
    site.status(run, u"build"_s, u"running"_s);
    QCOMPARE(errorFrom(site.provider()->cancel(kProject, run, {}, CancelMode::Force)).kind, ErrorKind::NotAllowed);
    QVERIFY(got(site.provider("glpat-maint")->cancel(kProject, run, {}, CancelMode::Force)).isAccepted);
    QCOMPARE(got(site.provider()->run(kProject, run, {})).result, RunResult::Cancelled);
}

void GitLabServerTest::whatFailedRunsAgainWithNewIds()
{
    const GitLabSite site;
    const auto provider = site.provider();
    const QString run = site.started();
    site.status(run, u"build"_s, u"failed"_s);
    const RunSnapshot before = got(provider->run(kProject, run, {}));
    const TriggerOutcome outcome = QCoro::waitFor(provider->rerun(kProject, run, RerunMode::Failed, {}));
    QCOMPARE(outcome.kind, Kind::RunKnown);
    QCOMPARE(outcome.runId, run);
    const RunSnapshot after = got(provider->run(kProject, run, {}));
    QVERIFY(logIdOf(before, u"build"_s) != logIdOf(after, u"build"_s));
    QCOMPARE(namesOf(after.parts), namesOf(before.parts)); // the stages keep their order
    QCOMPARE(after.parts[0].parts.size(), 1);
    QCOMPARE(after.state, RunState::Queued);
    QCOMPARE(site.server.counter(u"created"_s), 0);
}

void GitLabServerTest::allOfItAgainIsANewPipeline()
{
    const GitLabSite site;
    const auto provider = site.provider();
    const QString run = site.started();
    const TriggerOutcome outcome = QCoro::waitFor(provider->rerun(kProject, run, RerunMode::All, wish()));
    QCOMPARE(outcome.kind, Kind::RunKnown);
    QVERIFY(outcome.runId != run);
    QCOMPARE(site.server.counter(u"created"_s), 1);
}

void GitLabServerTest::aManualJobIsPlayedOnce()
{
    const GitLabSite site;
    const auto provider = site.provider();
    const QString run = site.started();
    for (const QString &job : {u"build"_s, u"unit"_s, u"lint"_s})
        site.status(run, job, u"success"_s);
    const std::vector<Gate> gates = got(provider->gates(kProject, run));
    QCOMPARE(gates.size(), 1);
    QCOMPARE(gates[0].name, u"deploy"_s);
    QCOMPARE(errorFrom(provider->answer(kProject, run, gates[0], GateAnswerKind::Reject, {}, {})).kind,
             ErrorKind::NotAllowed);
    QVERIFY(got(provider->answer(kProject, run, gates[0], GateAnswerKind::Approve, {}, {{u"WHERE"_s, u"here"_s}}))
                .isAccepted);
    QCOMPARE(site.job(run, u"deploy"_s)[u"played_with"][0][u"value"].toString(), u"here"_s);
    QVERIFY(got(provider->answer(kProject, run, gates[0], GateAnswerKind::Approve, {}, {})).isGone);
    QCOMPARE(site.server.counter(u"played"_s), 1);
}

void GitLabServerTest::aDeploymentIsApproved()
{
    const GitLabSite site;
    const auto provider = site.provider();
    const QString run = site.started();
    const qint64 deployment =
        site.control(u"block"_s, {{u"pipeline"_s, run.toLongLong()}, {u"job"_s, u"build"_s}})[u"id"].toInteger();
    const std::vector<Gate> gates = got(provider->gates(kProject, run));
    const auto gate = std::ranges::find(gates, u"production"_s, &Gate::environment);
    QVERIFY(gate != gates.end());
    QVERIFY(got(provider->answer(kProject, run, *gate, GateAnswerKind::Approve, u"go"_s, {})).isAccepted);
    const QJsonArray approvals =
        site.control(u"approvals"_s, {{u"deployment"_s, deployment}})[u"approvals"_s].toArray();
    QCOMPARE(approvals.size(), 1);
    QCOMPARE(approvals[0][u"comment"].toString(), u"go"_s);
    QVERIFY(got(provider->answer(kProject, run, *gate, GateAnswerKind::Approve, {}, {})).isGone);
    site.control(u"block"_s, {{u"pipeline"_s, run.toLongLong()},
                              {u"job"_s, u"build"_s},
                              {u"environment"_s, u"staging"_s},
                              {u"mine"_s, false}});
    const std::vector<Gate> others = got(provider->gates(kProject, run));
    const auto notMine = std::ranges::find(others, u"staging"_s, &Gate::environment);
    QVERIFY(notMine != others.end());
    QVERIFY(errorFrom(provider->answer(kProject, run, *notMine, GateAnswerKind::Approve, {}, {}))
                .sentence.contains(u"permission"_s));
}

void GitLabServerTest::testsComeFromTheReport()
{
    const GitLabSite site;
    const auto provider = site.provider();
    const QString run = site.started();
    QVERIFY(!got(provider->tests(kProject, run)).isThere);
    const QJsonArray cases{
        QJsonObject{{u"status"_s, u"success"_s}, {u"name"_s, u"one"_s}, {u"execution_time"_s, 0.25}},
        QJsonObject{{u"status"_s, u"failed"_s}, {u"name"_s, u"two"_s}, {u"system_output"_s, u"no"_s}},
        QJsonObject{{u"status"_s, u"skipped"_s}, {u"name"_s, u"three"_s}}};
    site.control(u"report"_s, {{u"pipeline"_s, run.toLongLong()},
                               {u"suites"_s, QJsonArray{QJsonObject{{u"name"_s, u"unit"_s}, {u"cases"_s, cases}}}}});
    QVERIFY(!got(provider->tests(kProject, run)).isThere); // the server keeps what it said for two minutes
    site.control(u"expire_reports"_s);
    const TestResults results = got(provider->tests(kProject, run));
    QVERIFY(results.isThere);
    QCOMPARE(results.cases.size(), 3);
    QCOMPARE(results.cases[0].duration, std::chrono::milliseconds(250));
    QCOMPARE(results.cases[1].status, TestCase::Status::Failed);
    QCOMPARE(results.cases[1].message, u"no"_s);
    QCOMPARE(results.cases[2].status, TestCase::Status::Skipped);
}

void GitLabServerTest::artifactsComeWithoutCredentials()
{
    const GitLabSite site;
    const auto provider = site.provider();
    const QString run = site.started();
    site.control(
        u"artifact"_s,
        {{u"pipeline"_s, run.toLongLong()}, {u"name"_s, u"build"_s}, {u"entries"_s, QJsonObject{{u"a"_s, u"b"_s}}}});
    const std::vector<Artifact> artifacts = got(provider->artifacts(kProject, run));
    QCOMPARE(artifacts.size(), 1);
    QBuffer bytes;
    QVERIFY(bytes.open(QIODevice::WriteOnly));
    QVERIFY(QCoro::waitFor(provider->download(kProject, run, artifacts[0], &bytes)));
    QCOMPARE(bytes.size(), artifacts[0].sizeBytes);
    QCOMPARE(site.server.counter(u"stored"_s), 1);
    QCOMPARE(site.server.counter(u"leaked_credentials"_s), 0);
}

void GitLabServerTest::freezePeriodsAreRead()
{
    const GitLabSite site;
    const std::vector<ServerFreeze> freezes = got(site.provider()->freezes());
    QCOMPARE(freezes.size(), 1);
    QCOMPARE(freezes[0].startCron, u"0 23 * * 5"_s);
    QCOMPARE(freezes[0].endCron, u"0 8 * * 1"_s);
    QCOMPARE(freezes[0].zone, "Europe/Berlin");
}

QTEST_GUILESS_MAIN(GitLabServerTest)
#include "gitlab_server_test.moc"
