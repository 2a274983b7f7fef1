// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/buildbot_provider.h"
#include "support/server_process.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace slipway;
using namespace slipway::ci;
using namespace Qt::StringLiterals;
using slipway::test::ServerProcess;

namespace {

constexpr int kPatience = 30000; // a master restarts in five seconds on an idle machine

/// A master with its worker, in a folder of its own.
class Master
{
public:
    explicit Master(const QStringList &options = {})
        : m_server(u"buildbot/run_buildbot.py"_s, QStringList{u"--dir"_s, m_folder.path()} + options, 90)
    {}
    ServerProcess &server() { return m_server; }

    [[nodiscard]] std::unique_ptr<CiProvider> provider(const QString &account = {}, const QByteArray &password = {},
                                                       const QString &url = {}) const
    {
        auto made = buildbot::makeProvider(CiConnection{.name = u"Builds"_s,
                                                        .kind = CiKind::Buildbot,
                                                        .url = url.isEmpty() ? m_server.url() : url,
                                                        .account = account},
                                           net::Secret(password));
        return made ? std::move(*made) : nullptr;
    }
    /// What the master says, without going through what is tested.
    [[nodiscard]] QJsonObject read(const QString &path) const { return m_server.get(u"/api/v2/"_s + path); }

private:
    QTemporaryDir m_folder;
    ServerProcess m_server;
};

Trigger wish(const QString &job, const QMap<QString, QString> &parameters = {}, const QString &ref = {})
{
    static int number = 0;
    Trigger trigger{.job = job, .ref = ref, .key = u"key-%1"_s.arg(++number), .reason = u"Payments 4.2: %1"_s.arg(job)};
    trigger.parameters = parameters;
    return trigger;
}

} // namespace

class BuildbotServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_provider.reset(), m_master.reset(); }

    void theProbeSaysVersionAndRights();
    void jobsAreTheConfiguredBuilders();
    void theFormHasTheParametersOfTheScheduler();
    void wrongFieldsAreNamedAndNothingIsStarted();
    void aTriggerLeadsToItsRun();
    void aLostAnswerIsFoundByItsKey();
    void aProviderMayGoWhileItAsks();
    void theLogThatGrewIsTheWholeLog();
    void theLogOfARunHasAllItsSteps();
    void aFailedStepFailsTheRun();
    void testsAndLinksAreArtifacts();
    void aRebuildTakesTheSameParameters();
    void aMergedRequestNamesWhatTookItsPlace();
    void aRunningBuildIsStopped();
    void aWaitingRequestIsCancelled();
    void eventsHintAtTheRun();
    void aLostWorkerMakesANewAttempt();
    void theMasterIsRestarted();

    void anAccountSignsIn();

private:
    template <class T>
    T get(QCoro::Task<Result<T>> task)
    {
        Result<T> result = QCoro::waitFor(std::move(task));
        if (!result)
            qWarning().noquote() << "failed:" << result.error().sentence << result.error().detail;
        return result ? std::move(*result) : T{};
    }
    /// Starts it; its queue id, empty when refused.
    QString start(const Trigger &trigger)
    {
        const TriggerOutcome outcome = QCoro::waitFor(m_provider->trigger(trigger, {}));
        if (outcome.kind != TriggerOutcome::Kind::Queued)
            qWarning().noquote() << "not started:" << outcome.message;
        return outcome.queueId;
    }
    RunSnapshot snapshot(const QString &run) { return get(m_provider->run({}, run, {})); }
    /// Reads the run until it is so; what it was last.
    RunSnapshot until(const QString &run, const std::function<bool(const RunSnapshot &)> &isSo)
    {
        RunSnapshot last = snapshot(run);
        QDeadlineTimer deadline(kPatience);
        while (!isSo(last) && !deadline.hasExpired()) {
            QTest::qWait(100);
            last = snapshot(run);
        }
        return last;
    }
    RunSnapshot untilOver(const QString &run)
    {
        return until(run, [](const RunSnapshot &now) { return isOver(now.state); });
    }
    static const RunPart *part(const RunSnapshot &run, const QString &name)
    {
        const auto found = std::ranges::find(run.parts, name, &RunPart::name);
        return found == run.parts.end() ? nullptr : &*found;
    }
    /// How many build sets were made since that was prepared.
    int setsSince(const PendingTrigger &pending) const
    {
        return int(
            m_master->read(u"buildsets?bsid__gt="_s + pending.highestQueued).value(u"buildsets"_s).toArray().size());
    }
    /// The whole log as the master keeps it, lines without the stream's letter.
    QByteArray kept(const QString &step) const
    {
        const QJsonArray logs = m_master->read(u"steps/%1/logs"_s.arg(step)).value(u"logs"_s).toArray();
        const auto id = logs.at(0)[u"logid"].toInteger();
        const QString content =
            m_master->read(u"logs/%1/contents"_s.arg(id)).value(u"logchunks"_s).toArray().at(0)[u"content"].toString();
        QByteArray bytes;
        for (const QString &line : content.split(u'\n', Qt::SkipEmptyParts))
            bytes += line.mid(1).toUtf8() + '\n';
        return bytes;
    }

    std::unique_ptr<Master> m_master;
    std::unique_ptr<CiProvider> m_provider;
};

void BuildbotServerTest::initTestCase()
{
    m_master = std::make_unique<Master>();
    QVERIFY2(m_master->server().problem().isEmpty(), qPrintable(m_master->server().problem()));
    m_provider = m_master->provider();
    QVERIFY(m_provider);
}

void BuildbotServerTest::theProbeSaysVersionAndRights()
{
    const Probe probe = get(m_provider->probe({}));
    QCOMPARE(probe.product, u"Buildbot"_s);
    QVERIFY2(probe.version.startsWith(u"3."_s) || probe.version.startsWith(u"4."_s), qPrintable(probe.version));
    QVERIFY(probe.identity.isEmpty());
    QVERIFY(probe.abilities.testFlag(Ability::MergesTriggers));
    for (const Probe::Finding &finding : probe.findings)
        QCOMPARE(finding.mark, Probe::Finding::Mark::Good);
    QCOMPARE(probe.findings.size(), 5U);
}

void BuildbotServerTest::jobsAreTheConfiguredBuilders()
{
    const std::vector<Job> jobs = get(m_provider->jobs({}));
    QStringList names;
    for (const Job &job : jobs)
        names.append(job.name);
    QCOMPARE(names,
             (QStringList{u"app-linux"_s, u"deploy-app"_s, u"retired"_s, u"rollback-app"_s, u"slow"_s, u"unforced"_s}));
    const auto unforced = std::ranges::find(jobs, u"unforced"_s, &Job::key);
    QVERIFY(!unforced->mayTrigger);
    QVERIFY(!unforced->whyNot.isEmpty());
    QVERIFY(jobs.front().mayTrigger);
    QCOMPARE(jobs.front().description, u"Builds and tests the application"_s);
}

void BuildbotServerTest::theFormHasTheParametersOfTheScheduler()
{
    const JobForm form = get(m_provider->form(u"app-linux"_s, {}));
    QCOMPARE(form.defaultRef, u"main"_s);
    QVERIFY(form.warnings.isEmpty());
    QStringList keys;
    for (const ParameterSpec &spec : form.parameters)
        keys.append(spec.key);
    keys.removeOne(u"priority"_s); // 4.x has it with every scheduler
    QCOMPARE(keys, (QStringList{u"username"_s, u"revision"_s, u"flavour"_s, u"debug"_s, u"fail"_s, u"lines"_s,
                                u"deploy_target"_s}));
    QCOMPARE(QCoro::waitFor(m_provider->form(u"nowhere"_s, {})).error().kind, ErrorKind::NotFound);
}

void BuildbotServerTest::wrongFieldsAreNamedAndNothingIsStarted()
{
    const auto before = m_master->read(u"buildsets"_s).value(u"buildsets"_s).toArray().size();
    const TriggerOutcome refused = QCoro::waitFor(
        m_provider->trigger(wish(u"deploy-app"_s, {{u"environment"_s, u"mars"_s}, {u"version"_s, u"new"_s}}), {}));
    QCOMPARE(refused.kind, TriggerOutcome::Kind::Rejected);
    QCOMPARE(refused.fieldErrors.keys(), (QStringList{u"environment"_s, u"version"_s}));
    const TriggerOutcome missing = QCoro::waitFor(m_provider->trigger(wish(u"deploy-app"_s), {}));
    QCOMPARE(missing.fieldErrors.keys(), QStringList{u"version"_s});
    const TriggerOutcome unknown = QCoro::waitFor(m_provider->trigger(wish(u"slow"_s, {{u"colour"_s, u"red"_s}}), {}));
    QCOMPARE(unknown.fieldErrors.keys(), QStringList{u"colour"_s});
    QCOMPARE(QCoro::waitFor(m_provider->trigger(wish(u"unforced"_s), {})).kind, TriggerOutcome::Kind::Rejected);
    QCOMPARE(m_master->read(u"buildsets"_s).value(u"buildsets"_s).toArray().size(), before);
}

void BuildbotServerTest::aTriggerLeadsToItsRun()
{
    const Trigger trigger = wish(
        u"app-linux"_s,
        {{u"flavour"_s, u"asan"_s}, {u"debug"_s, u"true"_s}, {u"lines"_s, u"1"_s}, {u"deploy_target"_s, u"prod"_s}},
        u"v4.2"_s);
    PendingTrigger pending = get(m_provider->prepare(trigger));
    QVERIFY(!pending.highestQueued.isEmpty());
    const TriggerOutcome outcome = QCoro::waitFor(m_provider->trigger(trigger, pending));
    QCOMPARE(outcome.kind, TriggerOutcome::Kind::Queued);
    QVERIFY(outcome.url.endsWith(u"/#/buildrequests/"_s + outcome.queueId));
    pending.queueId = outcome.queueId;
    QTRY_COMPARE_WITH_TIMEOUT(get(m_provider->resolve(pending)).kind, Resolution::Kind::Found, kPatience);
    const RunSnapshot run = untilOver(get(m_provider->resolve(pending)).runId);
    QCOMPARE(run.state, RunState::Done);
    QCOMPARE(run.result, RunResult::Success);
    QCOMPARE(run.ref, u"v4.2"_s);
    QCOMPARE(run.clientKey, trigger.key);
    QVERIFY(run.title.endsWith(u"Payments 4.2: app-linux"_s));
    QCOMPARE(run.parameters.value(u"flavour"_s), u"asan"_s);
    QCOMPARE(run.parameters.value(u"debug"_s), u"true"_s);
    QCOMPARE(run.parameters.value(u"deploy_target"_s), u"prod"_s);
    QVERIFY(run.url.contains(u"/#/builders/"_s));
    for (const QString &step : {u"configure"_s, u"compile"_s, u"test"_s, u"package"_s})
        QVERIFY2(part(run, step) && part(run, step)->result == RunResult::Success, qPrintable(step));
    // The master ends a build a moment before its request; only a complete request has a validator.
    const RunSnapshot settled = until(run.id, [](const RunSnapshot &now) { return !now.validator.isEmpty(); });
    QVERIFY(get(m_provider->run({}, run.id, settled.validator)).isUnchanged);
    QCOMPARE(get(m_provider->runs(u"app-linux"_s, 10)).front().id, run.id);
    QCOMPARE(QCoro::waitFor(m_provider->run({}, u"99999"_s, {})).error().kind, ErrorKind::NotFound);
}

void BuildbotServerTest::aLostAnswerIsFoundByItsKey()
{
    ServerProcess proxy(u"fault_proxy.py"_s, {u"--to"_s, QString::number(m_master->server().port())});
    QVERIFY2(proxy.problem().isEmpty(), qPrintable(proxy.problem()));
    const auto throughProxy = m_master->provider({}, {}, proxy.url());
    const auto loseTheAnswerTo = [&](const QString &path) {
        proxy.post(
            u"/_fault"_s,
            {{u"kind"_s, u"accept_and_close"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, path}, {u"forward"_s, true}});
    };

    const Trigger trigger = wish(u"rollback-app"_s, {{u"version"_s, u"4.1"_s}, {u"environment"_s, u"staging"_s}});
    const PendingTrigger pending = get(throughProxy->prepare(trigger));
    QCOMPARE(get(m_provider->resolve(pending)).kind, Resolution::Kind::NotFound);
    loseTheAnswerTo(u"/api/v2/forceschedulers/force-rollback"_s);
    QCOMPARE(QCoro::waitFor(throughProxy->trigger(trigger, pending)).kind, TriggerOutcome::Kind::Unknown);
    QTRY_COMPARE_WITH_TIMEOUT(get(m_provider->resolve(pending)).kind, Resolution::Kind::Found, kPatience);
    const RunSnapshot run = untilOver(get(m_provider->resolve(pending)).runId);
    QCOMPARE(run.clientKey, trigger.key);
    QCOMPARE(run.result, RunResult::Success);
    QCOMPARE(setsSince(pending), 1);

    // A rebuild carries no key: a person must say whether it is the one.
    const PendingTrigger again = get(m_provider->prepare(wish(u"rollback-app"_s)));
    loseTheAnswerTo(u"/api/v2/builds/.*"_s);
    QCOMPARE(QCoro::waitFor(throughProxy->rerun({}, run.id, RerunMode::All, {})).kind, TriggerOutcome::Kind::Unknown);
    const Resolution perhaps = get(m_provider->resolve(again));
    QCOMPARE(perhaps.kind, Resolution::Kind::Ambiguous);
    QCOMPARE(perhaps.candidates.size(), 1);
    QCOMPARE(setsSince(again), 1);
    QCOMPARE(untilOver(perhaps.candidates.front()).result, RunResult::Success);
}

void BuildbotServerTest::aProviderMayGoWhileItAsks()
{
    auto leaving = m_master->provider();
    leaving->listen();
    bool isAnswered = false;
    const auto note = [&isAnswered](const auto &) { isAnswered = true; };
    auto run = leaving->run({}, u"1"_s, {}).then(note);
    auto jobs = leaving->jobs({}).then(note);
    auto probe = leaving->probe({}).then(note);
    auto start = leaving->trigger(wish(u"slow"_s), {}).then(note);
    leaving.reset();
    QVERIFY(isAnswered);
}

void BuildbotServerTest::theLogThatGrewIsTheWholeLog()
{
    const QString run = start(wish(u"app-linux"_s, {{u"lines"_s, u"12"_s}}));
    const RunSnapshot compiling = until(run, [](const RunSnapshot &now) { return part(now, u"compile"_s) != nullptr; });
    QVERIFY(part(compiling, u"compile"_s));
    const QString step = part(compiling, u"compile"_s)->logId;

    LogPart read;
    QByteArray shown;
    QByteArray errors;
    int pieces = 0;
    QDeadlineTimer deadline(kPatience);
    while (!read.isComplete && !deadline.hasExpired()) {
        read = get(m_provider->log({}, run, step, read.next));
        QVERIFY(!read.isReplaced);
        for (const LogStretch &stretch : read.stretches)
            if (stretch.stream == LogStream::Error)
                errors += read.bytes.mid(stretch.from, stretch.size);
        shown += read.bytes;
        pieces += read.bytes.isEmpty() ? 0 : 1;
        QTest::qWait(read.hasMore ? 0 : 100);
    }
    QVERIFY(read.isComplete);
    QVERIFY2(pieces >= 3, qPrintable(QString::number(pieces)));
    QCOMPARE(shown, kept(step));
    QVERIFY(shown.contains("\n[12] CC file12.c\n"));
    QVERIFY(shown.contains("\x1b[32mok\x1b[0m na\u00efve \u2713\n"));
    QCOMPARE(errors, QByteArray("warning: unused variable\n"));
    QCOMPARE(get(m_provider->log({}, run, step, {})).bytes, shown);
}

void BuildbotServerTest::theLogOfARunHasAllItsSteps()
{
    const QString run = get(m_provider->runs(u"app-linux"_s, 1)).front().id;
    untilOver(run);
    LogPart read;
    QByteArray shown;
    QDeadlineTimer deadline(kPatience);
    while (!read.isComplete && !deadline.hasExpired()) {
        read = get(m_provider->log({}, run, {}, read.next));
        shown += read.bytes;
    }
    QVERIFY(read.isComplete);
    QByteArray expected;
    const RunSnapshot whole = snapshot(run);
    for (const RunPart &step : whole.parts)
        if (const QByteArray log = kept(step.logId); !log.isEmpty())
            expected += "=== " + step.name.toUtf8() + " ===\n" + log;
    QCOMPARE(shown, expected);
    QVERIFY(shown.contains("=== package ===\n"));
}

void BuildbotServerTest::aFailedStepFailsTheRun()
{
    const RunSnapshot run = untilOver(start(wish(u"app-linux"_s, {{u"fail"_s, u"true"_s}, {u"lines"_s, u"1"_s}})));
    QCOMPARE(run.state, RunState::Done);
    QCOMPARE(run.result, RunResult::Failure);
    QCOMPARE(part(run, u"test"_s)->result, RunResult::Failure);
    QVERIFY(!part(run, u"package"_s));
    const QByteArray log = get(m_provider->log({}, run.id, part(run, u"test"_s)->logId, {})).bytes;
    QVERIFY(log.contains("FAILED\n"));
    const std::vector<Job> jobs = get(m_provider->jobs({}));
    QCOMPARE(jobs.front().last, std::optional(RunResult::Failure));
}

void BuildbotServerTest::testsAndLinksAreArtifacts()
{
    const std::vector<RunSnapshot> runs = get(m_provider->runs(u"app-linux"_s, 5));
    const std::vector<Artifact> ofFailed = get(m_provider->artifacts({}, runs.at(0).id));
    QCOMPARE(ofFailed.size(), 1U); // it never came to publish its link
    QCOMPARE(ofFailed.front().name, u"junit.xml"_s);
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QCoro::waitFor(m_provider->download({}, runs.at(0).id, ofFailed.front(), &file)).has_value());
    QVERIFY(file.data().startsWith("<testsuite name=\"app\" tests=\"2\" failures=\"1\">\n<testcase "));
    QVERIFY(file.data().endsWith("</testsuite>\n"));
    const TestResults tests = get(m_provider->tests({}, runs.at(0).id));
    QVERIFY(tests.isThere);
    QCOMPARE(tests.cases.size(), 2U);
    QCOMPARE(tests.cases.back().name, u"stops"_s);
    QCOMPARE(tests.cases.back().status, TestCase::Status::Failed);

    const std::vector<Artifact> ofGood = get(m_provider->artifacts({}, runs.at(1).id));
    QCOMPARE(ofGood.size(), 2U);
    QCOMPARE(ofGood.back().url, u"https://files.example.invalid/app.tar.gz"_s);
    QCOMPARE(QCoro::waitFor(m_provider->download({}, runs.at(1).id, ofGood.back(), &file)).error().kind,
             ErrorKind::NotFound);
}

void BuildbotServerTest::aRebuildTakesTheSameParameters()
{
    const RunSnapshot before =
        untilOver(start(wish(u"deploy-app"_s, {{u"version"_s, u"4.2"_s}, {u"environment"_s, u"staging"_s}})));
    QCOMPARE(before.result, RunResult::Success);
    const TriggerOutcome outcome = QCoro::waitFor(m_provider->rerun({}, before.id, RerunMode::All, {}));
    QCOMPARE(outcome.kind, TriggerOutcome::Kind::Queued);
    QVERIFY(outcome.queueId != before.id);
    const RunSnapshot after = untilOver(outcome.queueId);
    QCOMPARE(after.result, RunResult::Success);
    QCOMPARE(after.parameters, before.parameters);
    QCOMPARE(after.parameters.value(u"environment"_s), u"staging"_s);
}

void BuildbotServerTest::aMergedRequestNamesWhatTookItsPlace()
{
    const QString running = start(wish(u"slow"_s));
    QCOMPARE(until(running, [](const RunSnapshot &now) { return now.state == RunState::Running; }).state,
             RunState::Running);
    const QString merged = start(wish(u"slow"_s));
    const JobForm form = get(m_provider->form(u"slow"_s, {}));
    QCOMPARE(form.warnings.size(), 1);
    PendingTrigger pending{.queueId = merged};
    QCOMPARE(get(m_provider->resolve(pending)).kind, Resolution::Kind::Waiting);
    QCOMPARE(snapshot(merged).state, RunState::Queued);
    const QString newer = start(wish(u"slow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(get(m_provider->resolve(pending)).kind, Resolution::Kind::Superseded, kPatience);
    QCOMPARE(get(m_provider->resolve(pending)).runId, newer);
    QCOMPARE(snapshot(merged).state, RunState::Superseded);
    QCOMPARE(snapshot(newer).state, RunState::Queued);
}

void BuildbotServerTest::aRunningBuildIsStopped()
{
    const std::vector<RunSnapshot> runs = get(m_provider->runs(u"slow"_s, 10));
    const auto running = std::ranges::find(runs, RunState::Running, &RunSnapshot::state);
    QVERIFY(running != runs.end());
    QVERIFY(get(m_provider->cancel({}, running->id, {}, CancelMode::Polite)).isAccepted);
    const RunSnapshot stopped = untilOver(running->id);
    QCOMPARE(stopped.result, RunResult::Cancelled);
    QVERIFY(stopped.message.contains(u"stopped from Slipway"_s));
    const Ack late = get(m_provider->cancel({}, running->id, {}, CancelMode::Polite));
    QVERIFY(!late.isAccepted && late.isGone);
}

void BuildbotServerTest::aWaitingRequestIsCancelled()
{
    const QString running = get(m_provider->runs(u"slow"_s, 1)).front().id;
    QCOMPARE(until(running, [](const RunSnapshot &now) { return now.state == RunState::Running; }).state,
             RunState::Running);
    const QString waiting = start(wish(u"slow"_s));
    QVERIFY(get(m_provider->cancel({}, {}, waiting, CancelMode::Polite)).isAccepted);
    const RunSnapshot cancelled = untilOver(waiting);
    QCOMPARE(cancelled.state, RunState::Done);
    QCOMPARE(cancelled.result, RunResult::Cancelled);
    QCOMPARE(get(m_provider->resolve(PendingTrigger{.queueId = waiting})).kind, Resolution::Kind::Cancelled);
    QCOMPARE(QCoro::waitFor(m_provider->rerun({}, waiting, RerunMode::All, {})).kind, TriggerOutcome::Kind::Rejected);
    get(m_provider->cancel({}, running, {}, CancelMode::Polite));
    QCOMPARE(untilOver(running).result, RunResult::Cancelled);
}

void BuildbotServerTest::eventsHintAtTheRun()
{
    QSignalSpy hints(m_provider.get(), &CiProvider::hinted);
    m_provider->listen();
    QTRY_VERIFY_WITH_TIMEOUT(hints.contains(QVariantList{QString()}), kPatience);
    hints.clear();
    const QString run = start(wish(u"rollback-app"_s, {{u"version"_s, u"4.1"_s}}));
    QTRY_VERIFY_WITH_TIMEOUT(hints.contains(QVariantList{run}), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(snapshot(run).state, RunState::Done, kPatience);
}

void BuildbotServerTest::aLostWorkerMakesANewAttempt()
{
    const QString run = start(wish(u"slow"_s));
    QCOMPARE(until(run, [](const RunSnapshot &now) { return part(now, u"long"_s) != nullptr; }).attempt, 1);
    QCOMPARE(m_master->server().command(u"kill-worker"_s), u"kill-worker"_s);
    const RunSnapshot waiting = until(run, [](const RunSnapshot &now) { return now.state == RunState::Queued; });
    QCOMPARE(waiting.state, RunState::Queued);
    QVERIFY2(waiting.message.contains(u"lost"_s), qPrintable(waiting.message));
    QCOMPARE(m_master->server().command(u"start-worker"_s, 60), u"start-worker"_s);
    const RunSnapshot again =
        until(run, [](const RunSnapshot &now) { return now.attempt == 2 && now.state == RunState::Running; });
    QCOMPARE(again.attempt, 2);
    QCOMPARE(again.state, RunState::Running);
    QCOMPARE(again.id, run);
}

void BuildbotServerTest::theMasterIsRestarted()
{
    const QString run = get(m_provider->runs(u"slow"_s, 1)).front().id;
    QSignalSpy hints(m_provider.get(), &CiProvider::hinted);
    QCOMPARE(m_master->server().command(u"restart-master"_s, 90), u"restart-master"_s);
    const RunSnapshot after = snapshot(run);
    QVERIFY2(after.state == RunState::Done || after.state == RunState::Running || after.state == RunState::Queued,
             qPrintable(after.message));
    QTRY_VERIFY_WITH_TIMEOUT(hints.contains(QVariantList{QString()}), kPatience);

    const std::vector<Job> jobs = get(m_provider->jobs({}));
    QVERIFY(std::ranges::find(jobs, u"retired"_s, &Job::key) == jobs.end());
    hints.clear();
    const QString next = start(wish(u"deploy-app"_s, {{u"version"_s, u"4.3"_s}}));
    QCOMPARE(untilOver(next).result, RunResult::Success);
    QTRY_VERIFY_WITH_TIMEOUT(hints.contains(QVariantList{next}), kPatience);
}

void BuildbotServerTest::anAccountSignsIn()
{
    Master guarded({u"--auth"_s, u"--session-seconds"_s, u"3"_s});
    QVERIFY2(guarded.server().problem().isEmpty(), qPrintable(guarded.server().problem()));

    m_provider = guarded.provider();
    QCOMPARE(QCoro::waitFor(m_provider->trigger(wish(u"deploy-app"_s, {{u"version"_s, u"1"_s}}), {})).kind,
             TriggerOutcome::Kind::Rejected);
    const Probe nobody = get(m_provider->probe({}));
    QVERIFY(std::ranges::any_of(
        nobody.findings, [](const Probe::Finding &finding) { return finding.mark == Probe::Finding::Mark::Warning; }));

    m_provider = guarded.provider(u"alice@example.invalid"_s, "wrong");
    const Probe refused = get(m_provider->probe({}));
    QVERIFY(std::ranges::any_of(
        refused.findings, [](const Probe::Finding &finding) { return finding.mark == Probe::Finding::Mark::Bad; }));
    QCOMPARE(QCoro::waitFor(m_provider->trigger(wish(u"deploy-app"_s, {{u"version"_s, u"1"_s}}), {})).kind,
             TriggerOutcome::Kind::Rejected);

    m_provider = guarded.provider(u"bob@example.invalid"_s, "pw");
    QCOMPARE(get(m_provider->probe({})).identity, u"bob@example.invalid"_s);
    const TriggerOutcome forbidden =
        QCoro::waitFor(m_provider->trigger(wish(u"deploy-app"_s, {{u"version"_s, u"1"_s}}), {}));
    QCOMPARE(forbidden.kind, TriggerOutcome::Kind::Rejected);
    QCOMPARE(forbidden.message, u"you need to have role 'admins'"_s);
    QCOMPARE(guarded.read(u"buildsets"_s).value(u"buildsets"_s).toArray().size(), 0);

    m_provider = guarded.provider(u"alice@example.invalid"_s, "secret");
    const RunSnapshot run = untilOver(start(wish(u"deploy-app"_s, {{u"version"_s, u"1"_s}})));
    QCOMPARE(run.result, RunResult::Success);
    QVERIFY(run.startedBy.contains(u"alice"_s));
    // The session has three seconds; when the server calls us nobody it has ended, and the next start signs in again.
    const auto isSignedIn = [&] {
        return !buildbot::userIn(
                    QJsonDocument::fromJson(QCoro::waitFor(m_provider->http().read(net::Request{
                                                               .url = QUrl(guarded.server().url() + u"/config"_s)}))
                                                ->body)
                        .object())
                    .isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!isSignedIn(), kPatience);
    QCOMPARE(untilOver(start(wish(u"deploy-app"_s, {{u"version"_s, u"2"_s}}))).result, RunResult::Success);
    m_provider.reset();
}

QTEST_GUILESS_MAIN(BuildbotServerTest)
#include "buildbot_server_test.moc"
