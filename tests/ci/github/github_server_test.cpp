// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "github_site.h"

#include <QBuffer>
#include <QTest>

using namespace slipway;
using namespace slipway::ci;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using Kind = TriggerOutcome::Kind;

namespace {

const QMap<QString, QString> kInputs{{u"version"_s, u"4.2"_s}, {u"level"_s, u"debug"_s}};

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

const Job *jobNamed(const std::vector<Job> &jobs, const QString &key)
{
    const auto found = std::ranges::find(jobs, key, &Job::key);
    return found == jobs.end() ? nullptr : &*found;
}

} // namespace

class GitHubServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { GitHubSite::stopAll(); }
    void theProbeSaysWhoWeAreAndWhatWeMay();
    void theProbeSaysWhatIsMissing_data();
    void theProbeSaysWhatIsMissing();
    void jobsAreWorkflowsAndSayWhyOneCannotBeStarted();
    void listsAreFollowedToTheirEnd();
    void theFormIsReadFromTheFileAtTheRef();
    void theCloudAnswersWithTheRun();
    void aServerThatRefusesTheFieldIsAskedAgainWithoutIt();
    void aServerWithoutTheOldVersionIsSpokenToInTheNew();
    void anEnterpriseServersRunIsFoundByItsKey();
    void withoutAKeyTheOnlyRunThatFitsIsOurs();
    void twoRunsThatFitAreNeverGuessed();
    void refusalsNameTheInputAndStartNothing_data();
    void refusalsNameTheInputAndStartNothing();
    void aLostAnswerIsFoundAndNothingIsStartedTwice();
    void aRateLimitSaysWhenToTryAgain();
    void aRunIsFollowedToItsEnd();
    void whatDidNotChangeCostsNothing();
    void theLogComesWhenTheJobHasEnded();
    void theLogOfARunHoldsAllItsJobs();
    void cancellingIsARequest();
    void whatFailedRunsAgainAsANewAttempt();
    void aGateIsAnsweredOnce();
    void aGateOfOthersCannotBeAnswered();
    void testsComeFromArtifacts();
    void anArtifactThatLeadsOutOfItsFolderIsRefused();
    void anArtifactIsComparedWithItsDigest();
    void aMissingRightIsNamed();
};

void GitHubServerTest::theProbeSaysWhoWeAreAndWhatWeMay()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    QVERIFY2(cloud.server.problem().isEmpty(), qPrintable(cloud.server.problem()));
    const Probe probe = got(cloud.provider()->probe({}));
    QCOMPARE(probe.product, u"GitHub"_s);
    QCOMPARE(probe.version, u"2022-11-28"_s);
    QCOMPARE(probe.identity, u"octocat"_s);
    QVERIFY(probe.abilities.testFlag(Ability::ReturnsRun));
    QVERIFY(
        std::ranges::all_of(probe.findings, [](const auto &each) { return each.mark == Probe::Finding::Mark::Good; }));

    const GitHubSite enterprise(u"ghes"_s);
    const Probe own = got(enterprise.provider()->probe({}));
    QCOMPARE(own.product, u"GitHub Enterprise Server"_s);
    QCOMPARE(own.version, u"3.19.0"_s);
    QVERIFY(!own.abilities.testFlag(Ability::ReturnsRun));
}

void GitHubServerTest::theProbeSaysWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("said");
    QTest::newRow("may only read") << QByteArray("ghp_reader") << u"followed, not started"_s;
    QTest::newRow("may not see it") << QByteArray("ghp_other") << u"no right to see it"_s;
    QTest::newRow("single sign-on") << QByteArray("ghp_sso") << u"single sign-on"_s;
    QTest::newRow("revoked") << QByteArray("ghp_gone") << u"Bad credentials"_s;
}

void GitHubServerTest::theProbeSaysWhatIsMissing()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, said);
    const GitHubSite cloud(u"cloud-2022"_s);
    const Result<Probe> probe = QCoro::waitFor(cloud.provider(token)->probe({}));
    QStringList texts;
    if (probe) {
        for (const Probe::Finding &finding : probe->findings)
            if (finding.mark != Probe::Finding::Mark::Good)
                texts.append(finding.found);
    } else {
        texts = {probe.error().sentence, probe.error().detail};
    }
    QVERIFY2(texts.join(u' ').contains(said), qPrintable(texts.join(u' ')));
    QVERIFY(!texts.join(u' ').contains(QString::fromLatin1(token)));
}

void GitHubServerTest::jobsAreWorkflowsAndSayWhyOneCannotBeStarted()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    cloud.finish(cloud.started(), u"failure"_s);
    const std::vector<Job> jobs = got(cloud.provider()->jobs({}));
    QCOMPARE(jobs.size(), 4);
    const Job *release = jobNamed(jobs, kReleaseWorkflow);
    const Job *plain = jobNamed(jobs, kPlainWorkflow);
    QVERIFY(release && release->mayTrigger && !release->last);
    QVERIFY(plain && plain->mayTrigger);
    QCOMPARE(plain->last, RunResult::Failure);
    const Job *check = jobNamed(jobs, u".github/workflows/check.yml"_s);
    QVERIFY(check && !check->mayTrigger && check->whyNot.contains(u"workflow_dispatch"_s));
    const Job *old = jobNamed(jobs, u".github/workflows/old.yml"_s);
    QVERIFY(old && !old->mayTrigger && old->whyNot.contains(u"disabled"_s));
}

void GitHubServerTest::listsAreFollowedToTheirEnd()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    cloud.set(u"page"_s, 1);
    QCOMPARE(got(cloud.provider()->jobs({})).size(), 4);
    const GitHubSite enterprise(u"ghes"_s);
    enterprise.set(u"page"_s, 3);
    enterprise.set(u"base"_s, u"http://ghes.invalid:1"_s); // as a server behind a proxy names itself
    QCOMPARE(got(enterprise.provider()->jobs({})).size(), 4);
}

void GitHubServerTest::theFormIsReadFromTheFileAtTheRef()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    cloud.control(u"workflow"_s, {{u"path"_s, kReleaseWorkflow},
                                  {u"ref"_s, u"release/1.4"_s},
                                  {u"text"_s, u"\"on\": {workflow_dispatch: {inputs: {only: {required: true}}}}\n"_s},
                                  {u"inputs"_s, QJsonObject{{u"only"_s, QJsonObject{}}}}});
    const auto provider = cloud.provider();
    const JobForm form = got(provider->form(kReleaseWorkflow, {}));
    QCOMPARE(form.defaultRef, u"main"_s);
    QCOMPARE(form.keyCarrier, u"client_ref"_s);
    QCOMPARE(form.parameters.size(), 6);
    QVERIFY(form.parameters[0].isRequired);
    QCOMPARE(form.parameters[1].choices, (QStringList{u"info"_s, u"debug"_s}));
    QCOMPARE(form.parameters[2].defaultValue, u"true"_s);
    QCOMPARE(form.parameters[4].type, ParameterSpec::Type::Environment);
    QCOMPARE(form.parameters[4].choices, (QStringList{u"production"_s, u"staging"_s}));
    const JobForm other = got(provider->form(kReleaseWorkflow, u"release/1.4"_s));
    QCOMPARE(other.parameters.size(), 1);
    QCOMPARE(other.parameters.front().key, u"only"_s);
    QVERIFY(got(provider->definition(kReleaseWorkflow, u"main"_s)).first.contains(u"run-name"_s));
    const Error error = errorFrom(provider->form(u".github/workflows/check.yml"_s, {}));
    QCOMPARE(error.kind, ErrorKind::NotAllowed);
    QCOMPARE(errorFrom(provider->form(kReleaseWorkflow, u"nowhere"_s)).kind, ErrorKind::NotFound);
}

void GitHubServerTest::theCloudAnswersWithTheRun()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const auto provider = cloud.provider();
    Trigger trigger = wish(kReleaseWorkflow, kInputs);
    trigger.secrets.insert(u"where"_s, u"staging"_s);
    const Sent sent = send(*provider, trigger);
    QCOMPARE(sent.outcome.kind, Kind::RunKnown);
    QVERIFY(sent.outcome.url.startsWith(u"https://"_s));
    QVERIFY(sent.outcome.serverTime);
    QVERIFY(!sent.pending.parameters.contains(u"where"_s)); // secret ones are not written down
    QCOMPARE(sent.pending.actor, u"octocat"_s);
    QCOMPARE(sent.pending.headSha, u"6dcb09b5b57875f334f61aebed695e2e4193db5e"_s);
    const QJsonObject inputs = cloud.change(sent.outcome.runId, {})[u"inputs"_s].toObject();
    QCOMPARE(inputs[u"version"_s].toString(), u"4.2"_s);
    QCOMPARE(inputs[u"where"_s].toString(), u"staging"_s);
    QCOMPARE(inputs[u"client_ref"_s].toString(), trigger.key);
    QCOMPARE(cloud.server.counter(u"created"_s), 1);
    QCOMPARE(cloud.server.counter(u"dispatches"_s), 1);
}

void GitHubServerTest::aServerThatRefusesTheFieldIsAskedAgainWithoutIt()
{
    const GitHubSite cloud(u"cloud-2026"_s);
    const auto provider = cloud.provider();
    QCOMPARE(send(*provider, wish(kReleaseWorkflow, kInputs)).outcome.kind, Kind::RunKnown);
    QCOMPARE(cloud.server.counter(u"created"_s), 1);
    QCOMPARE(cloud.server.counter(u"dispatches"_s), 2);
    QCOMPARE(send(*provider, wish(kReleaseWorkflow, kInputs)).outcome.kind, Kind::RunKnown);
    QCOMPARE(cloud.server.counter(u"dispatches"_s), 3);
}

void GitHubServerTest::aServerWithoutTheOldVersionIsSpokenToInTheNew()
{
    const GitHubSite cloud(u"cloud-2026"_s);
    cloud.set(u"refuse_version"_s, u"2022-11-28"_s);
    const auto provider = cloud.provider();
    QCOMPARE(send(*provider, wish(kReleaseWorkflow, kInputs)).outcome.kind, Kind::RunKnown);
    QCOMPARE(cloud.server.counter(u"dispatches"_s), 1);
    QCOMPARE(got(provider->probe({})).version, u"2026-03-10"_s);
}

void GitHubServerTest::anEnterpriseServersRunIsFoundByItsKey()
{
    const GitHubSite enterprise(u"ghes"_s);
    enterprise.set(u"visible_after"_s, 2);
    const auto provider = enterprise.provider();
    const Sent sent = send(*provider, wish(kReleaseWorkflow, kInputs));
    QCOMPARE(sent.outcome.kind, Kind::Accepted);
    const QString other = enterprise.started({{u"workflow"_s, u"release.yml"_s}});
    QCOMPARE(got(provider->resolve(sent.pending)).kind, Resolution::Kind::NotFound);
    QCOMPARE(got(provider->resolve(sent.pending)).kind, Resolution::Kind::NotFound);
    const Resolution found = got(provider->resolve(sent.pending));
    QCOMPARE(found.kind, Resolution::Kind::Found);
    QVERIFY(found.runId != other);
    QCOMPARE(enterprise.server.counter(u"created"_s), 1);
}

void GitHubServerTest::withoutAKeyTheOnlyRunThatFitsIsOurs()
{
    const GitHubSite enterprise(u"ghes"_s);
    const auto provider = enterprise.provider();
    const QString before = enterprise.started();
    const Sent sent = send(*provider, wish(kPlainWorkflow));
    QCOMPARE(sent.outcome.kind, Kind::Accepted);
    QCOMPARE(sent.pending.highestRun, before);
    (void)enterprise.started({{u"login"_s, u"looker"_s}});
    (void)enterprise.started({{u"event"_s, u"push"_s}});
    (void)enterprise.started({{u"ref"_s, u"release/1.4"_s}});
    const Resolution found = got(provider->resolve(sent.pending));
    QCOMPARE(found.kind, Resolution::Kind::Found);
    QCOMPARE(found.runId.toLongLong(), before.toLongLong() + 1);
}

void GitHubServerTest::twoRunsThatFitAreNeverGuessed()
{
    const GitHubSite enterprise(u"ghes"_s);
    const auto provider = enterprise.provider();
    const Sent sent = send(*provider, wish(kPlainWorkflow));
    (void)enterprise.started();
    const Resolution found = got(provider->resolve(sent.pending));
    QCOMPARE(found.kind, Resolution::Kind::Ambiguous);
    QCOMPARE(found.candidates.size(), 2);
    QVERIFY(found.runId.isEmpty());
}

void GitHubServerTest::refusalsNameTheInputAndStartNothing_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << u"colour"_s << u"red"_s << u"colour"_s;
    QTest::newRow("missing") << u"version"_s << QString() << u"version"_s;
    QTest::newRow("not one of the choices") << u"level"_s << u"loud"_s << u"level"_s;
    QTest::newRow("not a number") << u"retries"_s << u"many"_s << u"retries"_s;
}

void GitHubServerTest::refusalsNameTheInputAndStartNothing()
{
    QFETCH(QString, input);
    QFETCH(QString, value);
    QFETCH(QString, named);
    const GitHubSite cloud(u"cloud-2022"_s);
    QMap<QString, QString> inputs = kInputs;
    inputs[input] = value;
    const Sent sent = send(*cloud.provider(), wish(kReleaseWorkflow, inputs));
    QCOMPARE(sent.outcome.kind, Kind::Rejected);
    QVERIFY2(sent.outcome.fieldErrors.contains(named), qPrintable(sent.outcome.message));
    QCOMPARE(cloud.server.counter(u"created"_s), 0);
    QCOMPARE(cloud.server.counter(u"dispatches"_s), 1);
}

void GitHubServerTest::aLostAnswerIsFoundAndNothingIsStartedTwice()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const ServerProcess proxy(u"fault_proxy.py"_s, {u"--to"_s, QString::number(cloud.server.port())});
    proxy.post(u"/_fault"_s,
               {{u"kind"_s, u"accept_and_close"_s}, {u"method"_s, u"POST"_s}, {u"forward"_s, true}, {u"times"_s, -1}});
    const auto provider = cloud.providerAt(proxy.url());
    const Sent sent = send(*provider, wish(kReleaseWorkflow, kInputs));
    QCOMPARE(sent.outcome.kind, Kind::Unknown);
    QCOMPARE(cloud.server.counter(u"created"_s), 1);
    QCOMPARE(cloud.server.counter(u"dispatches"_s), 1);
    const Resolution found = got(provider->resolve(sent.pending));
    QCOMPARE(found.kind, Resolution::Kind::Found);
    QCOMPARE(cloud.server.counter(u"dispatches"_s), 1);
}

void GitHubServerTest::aRateLimitSaysWhenToTryAgain()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const auto provider = cloud.provider();
    const Trigger trigger = wish(kReleaseWorkflow, kInputs);
    const PendingTrigger pending = got(provider->prepare(trigger));
    cloud.control(u"set"_s, {{u"secondary"_s, 1}, {u"retry_after"_s, 0}}); // its limit without a header
    const TriggerOutcome outcome = QCoro::waitFor(provider->trigger(trigger, pending));
    QCOMPARE(outcome.kind, Kind::Limited);
    QVERIFY(outcome.retryAt && outcome.serverTime);
    QVERIFY(*outcome.retryAt - *outcome.serverTime >= std::chrono::seconds(60));
    QCOMPARE(cloud.server.counter(u"created"_s), 0);

    const GitHubSite exhausted(u"cloud-2022"_s);
    const auto other = exhausted.provider();
    const PendingTrigger again = got(other->prepare(trigger));
    exhausted.control(u"remaining"_s, {{u"value"_s, 0}});
    const TriggerOutcome late = QCoro::waitFor(other->trigger(trigger, again));
    QCOMPARE(late.kind, Kind::Limited);
    QVERIFY(late.retryAt && *late.retryAt - *late.serverTime > std::chrono::minutes(25));
    QCOMPARE(exhausted.server.counter(u"created"_s), 0);
}

void GitHubServerTest::aRunIsFollowedToItsEnd()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const auto provider = cloud.provider();
    const QString run = cloud.started();
    QCOMPARE(got(provider->run(kPlainWorkflow, run, {})).state, RunState::Queued);
    cloud.change(run, {{u"status"_s, u"pending"_s}});
    QCOMPARE(got(provider->run(kPlainWorkflow, run, {})).state, RunState::WaitingResource);
    const QJsonArray steps{QJsonArray{u"checkout"_s, u"completed"_s, u"success"_s},
                           QJsonArray{u"make"_s, u"in_progress"_s, QJsonValue::Null}};
    cloud.change(run,
                 {{u"status"_s, u"in_progress"_s},
                  {u"jobs"_s, QJsonArray{QJsonObject{
                                  {u"name"_s, u"build"_s}, {u"status"_s, u"in_progress"_s}, {u"steps"_s, steps}}}}});
    const RunSnapshot running = got(provider->run(kPlainWorkflow, run, {}));
    QCOMPARE(running.state, RunState::Running);
    QCOMPARE(running.parts.size(), 1);
    QCOMPARE(running.parts[0].parts.size(), 2);
    QCOMPARE(running.parts[0].parts[0].result, RunResult::Success);
    QCOMPARE(running.parts[0].parts[1].state, RunState::Running);
    QCOMPARE(running.startedBy, u"octocat"_s);
    cloud.finish(run, u"failure"_s);
    const RunSnapshot done = got(provider->run(kPlainWorkflow, run, {}));
    QCOMPARE(done.state, RunState::Done);
    QCOMPARE(done.result, RunResult::Failure);
    QVERIFY(done.finishedAt);
    cloud.change(run, {{u"conclusion"_s, u"stale"_s}});
    QCOMPARE(got(provider->run(kPlainWorkflow, run, {})).result, RunResult::Neutral);
    QCOMPARE(got(provider->runs(kPlainWorkflow, 5)).size(), 1);
    cloud.control(u"forget"_s, {{u"run"_s, run.toLongLong()}});
    QCOMPARE(errorFrom(provider->run(kPlainWorkflow, run, {})).kind, ErrorKind::NotFound);
}

void GitHubServerTest::whatDidNotChangeCostsNothing()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const auto provider = cloud.provider();
    const QString run = cloud.started();
    const RunSnapshot first = got(provider->run(kPlainWorkflow, run, {}));
    QVERIFY(!first.isUnchanged);
    const RunSnapshot second = got(provider->run(kPlainWorkflow, run, first.validator));
    QVERIFY(second.isUnchanged);
    QCOMPARE(cloud.server.counter(u"not_modified"_s), 2);
    cloud.change(run, {{u"jobs"_s, QJsonArray{QJsonObject{{u"name"_s, u"build"_s}, {u"status"_s, u"in_progress"_s}}}}});
    QVERIFY(!got(provider->run(kPlainWorkflow, run, second.validator)).isUnchanged);
}

void GitHubServerTest::theLogComesWhenTheJobHasEnded()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const auto provider = cloud.provider();
    const QString run = cloud.started();
    const QString job = got(provider->run(kPlainWorkflow, run, {})).parts.front().logId;
    const LogPart early = got(provider->log(kPlainWorkflow, run, job, {}));
    QVERIFY(!early.notYet.isEmpty() && early.bytes.isEmpty() && !early.isComplete);
    cloud.finish(run, u"failure"_s, u"compiling\n##[error]broken"_s);
    const LogPart whole = got(provider->log(kPlainWorkflow, run, job, early.next));
    QVERIFY(whole.isComplete && whole.notYet.isEmpty());
    QVERIFY(whole.bytes.startsWith("20")); // the time, no byte order mark
    QVERIFY(whole.bytes.contains("##[error]broken\n"));
    const LogPart after = got(provider->log(kPlainWorkflow, run, job, whole.next));
    QVERIFY(after.isComplete && after.bytes.isEmpty());
    QCOMPARE(cloud.server.counter(u"stored"_s), 1);
    QCOMPARE(cloud.server.counter(u"leaked_credentials"_s), 0);
    cloud.set(u"logs_gone"_s, true);
    QCOMPARE(errorFrom(provider->log(kPlainWorkflow, run, job, {})).kind, ErrorKind::NotFound);
}

void GitHubServerTest::theLogOfARunHoldsAllItsJobs()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const QString run = cloud.started();
    cloud.finish(run, u"success"_s, u"made"_s);
    cloud.change(run, {{u"jobs"_s, QJsonArray{QJsonObject{{u"name"_s, u"lint"_s},
                                                          {u"status"_s, u"completed"_s},
                                                          {u"conclusion"_s, u"success"_s},
                                                          {u"log"_s, u"clean"_s}}}}});
    const LogPart log = got(cloud.provider()->log(kPlainWorkflow, run, {}, {}));
    const qsizetype build = log.bytes.indexOf("##[group]build\n");
    const qsizetype lint = log.bytes.indexOf("##[group]lint\n");
    QVERIFY(build == 0 && lint > build);
    QCOMPARE(log.bytes.count("made\n"), 1);
    QCOMPARE(log.bytes.count("clean\n"), 1);
    QCOMPARE(cloud.server.counter(u"leaked_credentials"_s), 0);
}

void GitHubServerTest::cancellingIsARequest()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const auto provider = cloud.provider();
    const QString run = cloud.started();
    cloud.change(run, {{u"status"_s, u"in_progress"_s}, {u"stubborn"_s, true}});
    QVERIFY(got(provider->cancel(kPlainWorkflow, run, {}, CancelMode::Polite)).isAccepted);
    QCOMPARE(got(provider->run(kPlainWorkflow, run, {})).state, RunState::Running);
    QVERIFY(got(provider->cancel(kPlainWorkflow, run, {}, CancelMode::Force)).isAccepted);
    QCOMPARE(got(provider->run(kPlainWorkflow, run, {})).result, RunResult::Cancelled);
    const Ack late = got(provider->cancel(kPlainWorkflow, run, {}, CancelMode::Polite));
    QVERIFY(late.isGone && !late.message.isEmpty());
}

void GitHubServerTest::whatFailedRunsAgainAsANewAttempt()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const auto provider = cloud.provider();
    const QString run = cloud.started();
    QCOMPARE(QCoro::waitFor(provider->rerun(kPlainWorkflow, run, RerunMode::All, {})).kind,
             Kind::Rejected); // still runs
    cloud.finish(run, u"failure"_s);
    cloud.change(run, {{u"jobs"_s,
                        QJsonArray{QJsonObject{
                            {u"name"_s, u"lint"_s}, {u"status"_s, u"completed"_s}, {u"conclusion"_s, u"success"_s}}}}});
    const RunSnapshot before = got(provider->run(kPlainWorkflow, run, {}));
    const TriggerOutcome outcome = QCoro::waitFor(provider->rerun(kPlainWorkflow, run, RerunMode::Failed, {}));
    QCOMPARE(outcome.kind, Kind::RunKnown);
    QCOMPARE(outcome.runId, run);
    const RunSnapshot after = got(provider->run(kPlainWorkflow, run, {}));
    QCOMPARE(after.attempt, 2);
    QCOMPARE(after.state, RunState::Queued);
    QVERIFY(after.parts[0].id != before.parts[0].id);
    QCOMPARE(after.parts[0].state, RunState::Queued);
    QCOMPARE(after.parts[1].result, RunResult::Success);
    QCOMPARE(cloud.server.counter(u"reruns"_s), 1);
    cloud.set(u"rerun_refused"_s, u"Unable to retry this workflow run because it was created over a month ago"_s);
    cloud.finish(run, u"failure"_s);
    const TriggerOutcome late = QCoro::waitFor(provider->rerun(kPlainWorkflow, run, RerunMode::All, {}));
    QCOMPARE(late.kind, Kind::Rejected);
    QVERIFY(late.message.contains(u"over a month ago"_s));
}

void GitHubServerTest::aGateIsAnsweredOnce()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const auto provider = cloud.provider();
    const QString run = cloud.started();
    QVERIFY(got(provider->gates(kPlainWorkflow, run)).empty());
    cloud.control(u"gate"_s, {{u"run"_s, run.toLongLong()}});
    QCOMPARE(got(provider->run(kPlainWorkflow, run, {})).state, RunState::WaitingGate);
    const std::vector<Gate> gates = got(provider->gates(kPlainWorkflow, run));
    QCOMPARE(gates.size(), 1);
    QCOMPARE(gates[0].environment, u"production"_s);
    QCOMPARE(gates[0].requester, u"octocat"_s);
    QVERIFY(gates[0].mayAnswer);
    QVERIFY(got(provider->answer(kPlainWorkflow, run, gates[0], GateAnswerKind::Approve, u"go"_s, {})).isAccepted);
    const QJsonArray approvals =
        cloud.control(u"approvals"_s, {{u"run"_s, run.toLongLong()}})[u"approvals"_s].toArray();
    QCOMPARE(approvals.size(), 1);
    QCOMPARE(approvals[0][u"comment"_s].toString(), u"go"_s);
    QCOMPARE(got(provider->run(kPlainWorkflow, run, {})).state, RunState::Running);
    QVERIFY(got(provider->answer(kPlainWorkflow, run, gates[0], GateAnswerKind::Reject, {}, {})).isGone);

    cloud.control(u"gate"_s, {{u"run"_s, run.toLongLong()}});
    QVERIFY(got(provider->answer(kPlainWorkflow, run, gates[0], GateAnswerKind::Reject, u"no"_s, {})).isAccepted);
    QCOMPARE(got(provider->run(kPlainWorkflow, run, {})).result, RunResult::Failure);
}

void GitHubServerTest::aGateOfOthersCannotBeAnswered()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const QString run = cloud.started();
    cloud.control(u"gate"_s, {{u"run"_s, run.toLongLong()}, {u"can_approve"_s, false}, {u"wait_timer"_s, 30}});
    const auto provider = cloud.provider();
    const std::vector<Gate> gates = got(provider->gates(kPlainWorkflow, run));
    QVERIFY(gates.size() == 1 && !gates[0].mayAnswer);
    QVERIFY(gates[0].message.contains(u"30"_s));
    QVERIFY(errorFrom(provider->answer(kPlainWorkflow, run, gates[0], GateAnswerKind::Approve, {}, {}))
                .sentence.contains(u"reviewer"_s));
    const auto reader = cloud.provider("ghp_reader");
    QVERIFY(errorFrom(reader->answer(kPlainWorkflow, run, gates[0], GateAnswerKind::Approve, {}, {}))
                .sentence.contains(u"deployments=write"_s));
}

void GitHubServerTest::testsComeFromArtifacts()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const auto provider = cloud.provider();
    const QString run = cloud.started();
    QVERIFY(!got(provider->tests(kPlainWorkflow, run)).isThere);
    const QString report =
        u"<testsuite name=\"core\"><testcase classname=\"a\" name=\"one\" time=\"0.5\"/>"
        "<testcase classname=\"a\" name=\"two\"><failure message=\"no\">stack</failure></testcase></testsuite>"_s;
    cloud.control(
        u"artifact"_s,
        {{u"run"_s, run.toLongLong()},
         {u"name"_s, u"test-results"_s},
         {u"entries"_s, QJsonObject{{u"core/a.xml"_s, report}, {u"notes.xml"_s, u"<x/>"_s}, {u"a.txt"_s, u"a"_s}}}});
    cloud.control(
        u"artifact"_s,
        {{u"run"_s, run.toLongLong()}, {u"name"_s, u"binaries"_s}, {u"entries"_s, QJsonObject{{u"b.xml"_s, report}}}});
    const TestResults results = got(provider->tests(kPlainWorkflow, run));
    QVERIFY(results.isThere);
    QCOMPARE(results.cases.size(), 2);
    QCOMPARE(results.cases[0].duration, std::chrono::milliseconds(500));
    QCOMPARE(results.cases[1].status, TestCase::Status::Failed);
    QCOMPARE(results.cases[1].message, u"no"_s);
    QCOMPARE(cloud.server.counter(u"leaked_credentials"_s), 0);
}

void GitHubServerTest::anArtifactThatLeadsOutOfItsFolderIsRefused()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const QString run = cloud.started();
    cloud.control(u"artifact"_s, {{u"run"_s, run.toLongLong()},
                                  {u"name"_s, u"reports"_s},
                                  {u"entries"_s, QJsonObject{{u"../../evil.xml"_s, u"<x/>"_s}}}});
    const Error error = errorFrom(cloud.provider()->tests(kPlainWorkflow, run));
    QCOMPARE(error.kind, ErrorKind::BadInput);
    QVERIFY(error.sentence.contains(u".."_s));
}

void GitHubServerTest::anArtifactIsComparedWithItsDigest()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const auto provider = cloud.provider();
    const QString run = cloud.started();
    const QJsonObject entries{{u"a.txt"_s, u"hello"_s}};
    cloud.control(u"artifact"_s, {{u"run"_s, run.toLongLong()}, {u"name"_s, u"good"_s}, {u"entries"_s, entries}});
    cloud.control(u"artifact"_s, {{u"run"_s, run.toLongLong()},
                                  {u"name"_s, u"bad"_s},
                                  {u"entries"_s, entries},
                                  {u"digest"_s, u"sha256:"_s + QString(64, u'0')}});
    cloud.control(u"artifact"_s,
                  {{u"run"_s, run.toLongLong()}, {u"name"_s, u"old"_s}, {u"entries"_s, entries}, {u"expired"_s, true}});
    const std::vector<Artifact> artifacts = got(provider->artifacts(kPlainWorkflow, run));
    QCOMPARE(artifacts.size(), 3);
    QVERIFY(artifacts[2].isExpired);
    QBuffer bytes;
    QVERIFY(bytes.open(QIODevice::WriteOnly));
    QVERIFY(QCoro::waitFor(provider->download(kPlainWorkflow, run, artifacts[0], &bytes)));
    QVERIFY(bytes.data().startsWith("PK"));
    QCOMPARE(bytes.size(), artifacts[0].sizeBytes);
    QVERIFY(!QCoro::waitFor(provider->download(kPlainWorkflow, run, artifacts[1], &bytes)));
    QVERIFY(!QCoro::waitFor(provider->download(kPlainWorkflow, run, artifacts[2], &bytes)));
    QCOMPARE(cloud.server.counter(u"leaked_credentials"_s), 0);
}

void GitHubServerTest::aMissingRightIsNamed()
{
    const GitHubSite cloud(u"cloud-2022"_s);
    const auto reader = cloud.provider("ghp_reader");
    const Sent sent = send(*reader, wish(kReleaseWorkflow, kInputs));
    QCOMPARE(sent.outcome.kind, Kind::Rejected);
    QVERIFY2(sent.outcome.message.contains(u"actions=write"_s), qPrintable(sent.outcome.message));
    QCOMPARE(cloud.server.counter(u"created"_s), 0);
    const Sent disabled = send(*cloud.provider(), wish(u".github/workflows/old.yml"_s));
    QCOMPARE(disabled.outcome.kind, Kind::Rejected);
    QVERIFY(disabled.outcome.message.contains(u"disabled"_s));
}

QTEST_GUILESS_MAIN(GitHubServerTest)
#include "github_server_test.moc"
