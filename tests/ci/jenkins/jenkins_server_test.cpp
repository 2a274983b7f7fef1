// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/jenkins/jenkins_provider.h"
#include "support/server_process.h"

#include <QBuffer>
#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace slipway;
using namespace slipway::ci;
using namespace Qt::StringLiterals;
using slipway::test::ServerProcess;
using Kind = TriggerOutcome::Kind;

namespace {

/// A Jenkins, the proxy with faults in front of it, and providers of both.
struct Site {
    ServerProcess server{u"fake_jenkins.py"_s};
    ServerProcess proxy{u"fault_proxy.py"_s, {u"--to"_s, QString::number(server.port())}};

    /// As newly started.
    void reset() const
    {
        server.post(u"/_test/reset"_s, {});
        fault({{u"kind"_s, u"clear"_s}, {u"counters"_s, true}});
    }

    [[nodiscard]] static std::unique_ptr<CiProvider> providerOf(const QString &url, const QByteArray &secret,
                                                                const QString &account = u"admin"_s)
    {
        auto made = jenkins::makeProvider(
            CiConnection{.name = u"Builds"_s, .kind = CiKind::Jenkins, .url = url, .account = account},
            net::Secret(secret));
        return made ? std::move(*made) : nullptr;
    }
    [[nodiscard]] std::unique_ptr<CiProvider> direct(const QByteArray &secret = "11aa22") const
    {
        return providerOf(server.url(), secret);
    }
    [[nodiscard]] std::unique_ptr<CiProvider> faulty() const { return providerOf(proxy.url(), "11aa22"); }

    void fault(const QJsonObject &what) const { proxy.post(u"/_fault"_s, what); }
    [[nodiscard]] QJsonObject arrived() const { return proxy.get(u"/_counters"_s); }
    [[nodiscard]] int arrived(const QString &request) const { return arrived()[u"requests"][request].toInt(); }
    [[nodiscard]] QJsonObject build(const QString &job, int number) const
    {
        return server.post(u"/_test/build"_s, {{u"job"_s, job}, {u"number"_s, number}});
    }
    void set(const QJsonObject &settings) const { server.post(u"/_test/set"_s, settings); }
    void plan(const QString &job, const QJsonArray &steps) const
    {
        server.post(u"/_test/plan"_s, {{u"job"_s, job}, {u"steps"_s, steps}});
    }
    void step(const QString &job, QJsonObject what) const
    {
        what.insert(u"job"_s, job);
        what.insert(u"number"_s, 1);
        server.post(u"/_test/step"_s, what);
    }
    [[nodiscard]] QString started(const QString &job) const
    {
        return QString::number(server.post(u"/_test/start"_s, {{u"job"_s, job}})[u"number"].toInt());
    }
};

Trigger wish(const QString &job, const QMap<QString, QString> &parameters = {})
{
    static int count = 0;
    Trigger trigger;
    trigger.job = job;
    trigger.parameters = parameters;
    trigger.key = u"key-%1"_s.arg(++count);
    return trigger;
}

/// Everything that is written down, and the answer.
struct Sent {
    PendingTrigger pending;
    TriggerOutcome outcome;
};
Sent send(CiProvider &provider, const Trigger &trigger)
{
    const Result<PendingTrigger> pending = QCoro::waitFor(provider.prepare(trigger));
    if (!pending)
        return {{}, {.kind = Kind::Rejected, .message = pending.error().sentence}};
    Sent sent{*pending, QCoro::waitFor(provider.trigger(trigger, *pending))};
    sent.pending.queueId = sent.outcome.queueId;
    return sent;
}

Resolution resolvedAtLast(CiProvider &provider, const PendingTrigger &pending)
{
    for (int tries = 0; tries < 10; ++tries) {
        const Result<Resolution> resolution = QCoro::waitFor(provider.resolve(pending));
        if (!resolution || resolution->kind != Resolution::Kind::Waiting)
            return resolution.value_or(Resolution{});
    }
    return {};
}

RunSnapshot runAtLast(CiProvider &provider, const QString &job, const QString &runId, RunState state)
{
    for (int tries = 0; tries < 12; ++tries) {
        const Result<RunSnapshot> run = QCoro::waitFor(provider.run(job, runId, {}));
        if (run && run->state == state)
            return *run;
    }
    return {};
}

} // namespace

class JenkinsServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_site.reset(); }
    void init() { m_site->reset(); }

    void theProbeSaysVersionAndIdentity();
    void whatIsNoJenkinsIsToldSo();
    void aServerThatStartsIsAskedAgain();
    void jobsStandInTheirFolders();
    void theFormHasEachKindOfParameter();
    void aDefinitionIsTheScriptOrItsPlace();

    void aTriggerLeadsThroughTheQueueToItsRun();
    void aJobWithoutParametersIsStarted();
    void aFileGoesAlong();
    void whatIsWrongIsNotSent();
    void aDisabledJobIsRefused();
    void whatWasNotScheduledIsRefused();
    void aReaderIsRefused();
    void aPasswordNeedsACrumb();
    void withoutProtectionThereIsNoCrumb();
    void equalRequestsAreJoined();
    void ourKeyKeepsRequestsApart();
    void aForgottenRequestIsFoundByItsBuild();
    void aWaitingRequestIsCancelled_data();
    void aWaitingRequestIsCancelled();

    void aRunIsFinishingWhileItsPostBuildStepsWork();
    void theLogThatGrewIsTheWholeLog();
    void aReplacedLogBeginsAnew();
    void stagesAreShownWhereThereAreSome();
    void aGateIsAnsweredOnce();
    void aGateWithInputsTakesThem();
    void aRejectedGateEndsTheRun();
    void stoppingTakesItsTime();
    void whatDoesNotStopIsKilled();
    void aRerunRepeatsTheParameters();
    void testsOfOneReportAndOfMany();
    void artifactsAreDownloaded();

    void aLostAnswerIsFoundAndNotSentAgain();
    void aRequestThatNeverArrivedIsNotFound();
    void whatCannotBeToldApartIsLeftToAPerson();
    void aPageOfAProxyIsNoAnswer();
    void aLimitSaysWhenToTryAgain();
    void credentialsStayWithTheirServer();
    void aRevokedTokenIsTold();
    void bytesThatAreNoTextAreReplaced();
    void brokenAnswersAreErrors_data();
    void brokenAnswersAreErrors();

private:
    std::unique_ptr<Site> m_site;
};

void JenkinsServerTest::initTestCase()
{
    m_site = std::make_unique<Site>();
    QCOMPARE(m_site->server.problem(), QString());
    QCOMPARE(m_site->proxy.problem(), QString());
}

void JenkinsServerTest::theProbeSaysVersionAndIdentity()
{
    const auto provider = m_site->direct();
    const Result<Probe> probe = QCoro::waitFor(provider->probe({}));
    QVERIFY(probe);
    QCOMPARE(probe->version, u"2.462.3"_s);
    QCOMPARE(probe->identity, u"admin"_s);
    QVERIFY(std::ranges::all_of(
        probe->findings, [](const Probe::Finding &finding) { return finding.mark == Probe::Finding::Mark::Good; }));
    QCOMPARE(m_site->server.counter(u"posts"_s), -1);

    const Result<Probe> refused = QCoro::waitFor(m_site->direct("hunter3")->probe({}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
    for (const QString &text : {refused.error().sentence, refused.error().detail})
        QVERIFY(!text.contains(u"hunter3"_s) && !text.contains(u"Basic"_s));
}

void JenkinsServerTest::whatIsNoJenkinsIsToldSo()
{
    m_site->fault({{u"kind"_s, u"huge_json"_s}, {u"megabytes"_s, 1}});
    const Result<Probe> probe = QCoro::waitFor(m_site->faulty()->probe({}));
    QVERIFY(!probe);
    QVERIFY(probe.error().sentence.contains(u"Jenkins"_s));
}

void JenkinsServerTest::aServerThatStartsIsAskedAgain()
{
    m_site->set({{u"starting"_s, 1}});
    const Result<Probe> probe = QCoro::waitFor(m_site->direct()->probe({}));
    QVERIFY(probe);
    QCOMPARE(probe->version, u"2.462.3"_s);
}

void JenkinsServerTest::jobsStandInTheirFolders()
{
    const Result<std::vector<Job>> jobs = QCoro::waitFor(m_site->direct()->jobs({}));
    QVERIFY(jobs);
    QStringList keys;
    for (const Job &job : *jobs)
        keys.append(job.key);
    keys.sort();
    QCOMPARE(keys, (QStringList{u"old"_s, u"plain"_s, u"release"_s, u"team/deploy"_s, u"team/site/feature%2Fx"_s,
                                u"team/site/main"_s, u"upload"_s}));
    const auto branch = std::ranges::find(*jobs, u"team/site/feature%2Fx"_s, &Job::key);
    QCOMPARE(branch->name, u"feature/x"_s);
    QCOMPARE(branch->folder, u"team/site"_s);
    QCOMPARE(std::ranges::find(*jobs, u"release"_s, &Job::key)->last, RunResult::Success);
    const auto old = std::ranges::find(*jobs, u"old"_s, &Job::key);
    QVERIFY(!old->mayTrigger && !old->whyNot.isEmpty());
}

void JenkinsServerTest::theFormHasEachKindOfParameter()
{
    using Type = ParameterSpec::Type;
    const Result<JobForm> form = QCoro::waitFor(m_site->direct()->form(u"release"_s, {}));
    QVERIFY(form);
    QCOMPARE(form->keyCarrier, u"SLIPWAY_KEY"_s);
    QVERIFY(!form->takesRef);
    QMap<QString, Type> types;
    for (const ParameterSpec &spec : form->parameters)
        types.insert(spec.key, spec.type);
    const QMap<QString, Type> expected{{u"VERSION"_s, Type::Text},  {u"DRY_RUN"_s, Type::Boolean},
                                       {u"TARGET"_s, Type::Choice}, {u"NOTES"_s, Type::LongText},
                                       {u"PIN"_s, Type::Secret},    {u"FROM"_s, Type::Text},
                                       {u"ACCOUNT"_s, Type::Text},  {u"MOOD"_s, Type::Text}};
    QCOMPARE(types, expected);
    QCOMPARE(form->parameters[1].defaultValue, u"true"_s);
    QCOMPARE(form->parameters[2].choices, (QStringList{u"staging"_s, u"production"_s}));
    QCOMPARE(form->parameters[2].defaultValue, u"staging"_s);
    QCOMPARE(form->parameters[4].defaultValue, QString());
    QCOMPARE(form->warnings.size(), 1);
    QVERIFY(form->warnings.first().contains(u"MoodParameterDefinition"_s));
}

void JenkinsServerTest::aDefinitionIsTheScriptOrItsPlace()
{
    const auto provider = m_site->direct();
    const auto script = QCoro::waitFor(provider->definition(u"release"_s, {}));
    QVERIFY(script);
    QCOMPARE(script->first, u"pipeline {\n  agent any // <any>\n}"_s);
    const auto elsewhere = QCoro::waitFor(provider->definition(u"team/deploy"_s, {}));
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().kind, ErrorKind::NotFound);
    QVERIFY(elsewhere.error().sentence.contains(u"ci/Jenkinsfile"_s));
    QVERIFY(!QCoro::waitFor(provider->definition(u"plain"_s, {})));
}

void JenkinsServerTest::aTriggerLeadsThroughTheQueueToItsRun()
{
    const auto provider = m_site->direct();
    Trigger trigger = wish(u"release"_s, {{u"VERSION"_s, u"4.2+ä&b=c"_s}, {u"NOTES"_s, u"one\ntwo"_s}});
    trigger.secrets = {{u"PIN"_s, u"1234"_s}};
    const Sent sent = send(*provider, trigger);
    QCOMPARE(sent.outcome.kind, Kind::Queued);
    QCOMPARE(sent.outcome.queueId, u"7"_s);
    QVERIFY(sent.outcome.serverTime);
    QVERIFY(!sent.pending.parameters.contains(u"PIN"_s));
    QCOMPARE(sent.pending.actor, u"admin"_s);

    const Result<Resolution> first = QCoro::waitFor(provider->resolve(sent.pending));
    QVERIFY(first);
    QCOMPARE(first->kind, Resolution::Kind::Waiting);
    QCOMPARE(first->message, u"Waiting for next available executor"_s); // no quiet period
    const Resolution found = resolvedAtLast(*provider, sent.pending);
    QCOMPARE(found.kind, Resolution::Kind::Found);
    QCOMPARE(found.runId, u"1"_s);

    const QJsonObject values = m_site->build(u"release"_s, 1)[u"values"].toObject();
    QCOMPARE(values[u"VERSION"].toString(), u"4.2+ä&b=c"_s);
    QCOMPARE(values[u"NOTES"].toString(), u"one\ntwo"_s);
    QCOMPARE(values[u"PIN"].toString(), u"1234"_s);
    QCOMPARE(values[u"TARGET"].toString(), u"staging"_s);
    QCOMPARE(values[u"SLIPWAY_KEY"].toString(), trigger.key);
    QCOMPARE(m_site->server.counter(u"created"_s), 1);
    QCOMPARE(m_site->server.counter(u"posts"_s), 1);
    QCOMPARE(QCoro::waitFor(provider->run(u"release"_s, u"1"_s, {}))->clientKey, trigger.key);
}

void JenkinsServerTest::aJobWithoutParametersIsStarted()
{
    const auto provider = m_site->direct();
    const Sent sent = send(*provider, wish(u"team/site/feature%2Fx"_s));
    QCOMPARE(sent.outcome.kind, Kind::Queued);
    QCOMPARE(resolvedAtLast(*provider, sent.pending).runId, u"1"_s);
    QCOMPARE(QCoro::waitFor(provider->runs(u"team/site/feature%2Fx"_s, 5))->size(), 1U);
}

void JenkinsServerTest::aFileGoesAlong()
{
    const auto provider = m_site->direct();
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("bytes\n");
    file.flush();
    const Sent sent = send(*provider, wish(u"upload"_s, {{u"NAME"_s, u"ü"_s}, {u"FILE"_s, file.fileName()}}));
    QCOMPARE(sent.outcome.kind, Kind::Queued);
    QCOMPARE(resolvedAtLast(*provider, sent.pending).runId, u"1"_s);
    const QJsonObject values = m_site->build(u"upload"_s, 1)[u"values"].toObject();
    QCOMPARE(values[u"NAME"].toString(), u"ü"_s);
    QVERIFY(values[u"FILE"].toString().startsWith(u"bytes"_s));

    const Sent missing = send(*provider, wish(u"upload"_s, {{u"FILE"_s, u"/no/such/file"_s}}));
    QCOMPARE(missing.outcome.kind, Kind::Rejected);
    QCOMPARE(m_site->server.counter(u"created"_s), 1);
}

void JenkinsServerTest::whatIsWrongIsNotSent()
{
    const auto provider = m_site->direct();
    const Sent sent = send(*provider, wish(u"release"_s, {{u"TARGET"_s, u"moon"_s}, {u"VERSOIN"_s, u"4.2"_s}}));
    QCOMPARE(sent.outcome.kind, Kind::Rejected);
    QCOMPARE(sent.outcome.fieldErrors.keys(), (QStringList{u"TARGET"_s, u"VERSOIN"_s}));
    QCOMPARE(m_site->server.counter(u"posts"_s), -1);
}

void JenkinsServerTest::aDisabledJobIsRefused()
{
    const Sent sent = send(*m_site->direct(), wish(u"old"_s));
    QCOMPARE(sent.outcome.kind, Kind::Rejected);
    QVERIFY(sent.outcome.message.contains(u"409"_s));
    QCOMPARE(m_site->server.counter(u"created"_s), -1);
}

void JenkinsServerTest::whatWasNotScheduledIsRefused()
{
    m_site->set({{u"refuse_schedule"_s, 1}});
    const Sent sent = send(*m_site->direct(), wish(u"plain"_s));
    QCOMPARE(sent.outcome.kind, Kind::Rejected);
    QVERIFY(sent.outcome.message.contains(u"schedule"_s));
}

void JenkinsServerTest::aReaderIsRefused()
{
    const Sent sent = send(*Site::providerOf(m_site->server.url(), "11rr", u"reader"_s), wish(u"plain"_s));
    QCOMPARE(sent.outcome.kind, Kind::Rejected);
    QCOMPARE(m_site->server.counter(u"created"_s), -1);
}

void JenkinsServerTest::aPasswordNeedsACrumb()
{
    const auto provider = m_site->direct("hunter2");
    QCOMPARE(send(*provider, wish(u"plain"_s)).outcome.kind, Kind::Queued);
    QCOMPARE(m_site->server.counter(u"refused_crumbs"_s), -1);
    m_site->server.post(u"/_test/expire_sessions"_s, {});
    QCOMPARE(send(*provider, wish(u"release"_s)).outcome.kind, Kind::Queued);
    QCOMPARE(m_site->server.counter(u"refused_crumbs"_s), 1);
    QCOMPARE(m_site->server.counter(u"created"_s), 2);
}

void JenkinsServerTest::withoutProtectionThereIsNoCrumb()
{
    m_site->set({{u"crumbs"_s, false}});
    QCOMPARE(send(*m_site->direct("hunter2"), wish(u"plain"_s)).outcome.kind, Kind::Queued);
}

void JenkinsServerTest::equalRequestsAreJoined()
{
    const auto provider = m_site->direct();
    m_site->set({{u"hold"_s, true}});
    const Sent first = send(*provider, wish(u"team/deploy"_s, {{u"VERSION"_s, u"4.2"_s}}));
    const Result<JobForm> form = QCoro::waitFor(provider->form(u"team/deploy"_s, {}));
    QVERIFY(form && form->warnings.size() == 1);
    const Sent second = send(*provider, wish(u"team/deploy"_s, {{u"VERSION"_s, u"4.2"_s}}));
    QCOMPARE(second.outcome.kind, Kind::Queued);
    QCOMPARE(second.outcome.queueId, first.outcome.queueId);
    QVERIFY(first.outcome.message.isEmpty() && !second.outcome.message.isEmpty());
    QCOMPARE(m_site->server.counter(u"created"_s), 1);
    QCOMPARE(m_site->server.counter(u"merged"_s), 1);

    m_site->server.post(u"/_test/release_queue"_s, {});
    const Resolution joined = resolvedAtLast(*provider, second.pending);
    QCOMPARE(joined.kind, Resolution::Kind::Superseded);
    QCOMPARE(joined.runId, u"1"_s);
    QCOMPARE(resolvedAtLast(*provider, first.pending).kind, Resolution::Kind::Found);
}

void JenkinsServerTest::ourKeyKeepsRequestsApart()
{
    const auto provider = m_site->direct();
    m_site->set({{u"hold"_s, true}});
    const Sent first = send(*provider, wish(u"release"_s));
    const Sent second = send(*provider, wish(u"release"_s));
    QVERIFY(first.outcome.queueId != second.outcome.queueId);
    QCOMPARE(m_site->server.counter(u"merged"_s), -1);
}

void JenkinsServerTest::aForgottenRequestIsFoundByItsBuild()
{
    const auto provider = m_site->direct();
    const Sent sent = send(*provider, wish(u"release"_s));
    QCOMPARE(resolvedAtLast(*provider, sent.pending).kind, Resolution::Kind::Found);
    m_site->server.post(u"/_test/forget_items"_s, {});
    const Resolution found = resolvedAtLast(*provider, sent.pending);
    QCOMPARE(found.kind, Resolution::Kind::Found);
    QCOMPARE(found.runId, u"1"_s);
    PendingTrigger unknown = sent.pending;
    unknown.queueId = u"99"_s;
    QCOMPARE(resolvedAtLast(*provider, unknown).kind, Resolution::Kind::NotFound);
}

void JenkinsServerTest::aWaitingRequestIsCancelled_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("204") << 204;
    QTest::newRow("302 to the root") << 302;
    QTest::newRow("404 after success") << 404;
}

void JenkinsServerTest::aWaitingRequestIsCancelled()
{
    QFETCH(int, status);
    m_site->set({{u"hold"_s, true}, {u"cancel_status"_s, status}});
    const auto provider = m_site->direct();
    const Sent sent = send(*provider, wish(u"release"_s));
    const Result<Ack> ack =
        QCoro::waitFor(provider->cancel(u"release"_s, {}, sent.outcome.queueId, CancelMode::Polite));
    QVERIFY(ack && ack->isAccepted);
    QCOMPARE(resolvedAtLast(*provider, sent.pending).kind, Resolution::Kind::Cancelled);
    QCOMPARE(m_site->server.counter(u"builds"_s), -1);
}

void JenkinsServerTest::aRunIsFinishingWhileItsPostBuildStepsWork()
{
    const auto provider = m_site->direct();
    const QString id = m_site->started(u"release"_s);
    const Result<RunSnapshot> first = QCoro::waitFor(provider->run(u"release"_s, id, {}));
    QVERIFY(first);
    QCOMPARE(first->state, RunState::Running);
    QCOMPARE(first->result, RunResult::None);
    QCOMPARE(first->ref, u"release/4.2"_s);
    QCOMPARE(first->headSha.size(), 40);
    QCOMPARE(first->estimatedSeconds, 60);
    QCOMPARE(first->startedBy, u"Started by timer"_s);
    QVERIFY(first->startedAt && !first->finishedAt);
    const RunSnapshot finishing = runAtLast(*provider, u"release"_s, id, RunState::Finishing);
    QCOMPARE(finishing.result, RunResult::Success);
    const RunSnapshot done = runAtLast(*provider, u"release"_s, id, RunState::Done);
    QCOMPARE(done.result, RunResult::Success);
    QVERIFY(done.finishedAt);
    const Result<RunSnapshot> none = QCoro::waitFor(provider->run(u"release"_s, u"99"_s, {}));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void JenkinsServerTest::theLogThatGrewIsTheWholeLog()
{
    const auto provider = m_site->direct();
    QString many;
    for (int line = 0; line < 12'000; ++line)
        many += u"line %1\n"_s.arg(line);
    m_site->plan(
        u"plain"_s,
        {QJsonObject{{u"log"_s, u"first\r\nunfinished"_s}, {u"note"_s, u"n"_s}},
         QJsonObject{{u"log"_s, u" line\n"_s}, {u"note"_s, u"in the middle"_s}}, QJsonObject{{u"log"_s, many}},
         QJsonObject{{u"log"_s, u"ü end without newline"_s}, {u"result"_s, u"FAILURE"_s}, {u"building"_s, false}}});
    const QString id = m_site->started(u"plain"_s);
    QByteArray text;
    QList<qint64> offsets;
    LogCursor cursor;
    const auto readOn = [&] {
        for (;;) {
            const Result<LogPart> part = QCoro::waitFor(provider->log(u"plain"_s, id, {}, cursor));
            if (!part || part->isReplaced)
                return false;
            text += part->bytes;
            cursor = part->next;
            offsets.append(cursor.state[u"start"].toInteger());
            if (!part->hasMore)
                return part->isComplete;
        }
    };
    QVERIFY(!readOn()); // the file does not exist yet
    QCOMPARE(text, QByteArray());
    for (int step = 0; step < 3; ++step) {
        QVERIFY(QCoro::waitFor(provider->run(u"plain"_s, id, {})));
        QVERIFY(!readOn());
        QVERIFY(text.isEmpty() || text.endsWith('\n'));
    }
    QCOMPARE(runAtLast(*provider, u"plain"_s, id, RunState::Done).result, RunResult::Failure);
    QVERIFY(readOn());
    QCOMPARE(text, QByteArray("first\nunfinished line\n") + many.toUtf8() + "ü end without newline");
    QVERIFY(offsets.last() > text.size()); // annotations are in the file and not in the text
}

void JenkinsServerTest::aReplacedLogBeginsAnew()
{
    const auto provider = m_site->direct();
    m_site->plan(u"plain"_s, {});
    const QString id = m_site->started(u"plain"_s);
    m_site->step(u"plain"_s, {{u"log"_s, u"a long first line\n"_s}});
    const Result<LogPart> first = QCoro::waitFor(provider->log(u"plain"_s, id, {}, {}));
    m_site->step(u"plain"_s, {{u"replace_log"_s, u"new\n"_s}});
    const Result<LogPart> second = QCoro::waitFor(provider->log(u"plain"_s, id, {}, first->next));
    QVERIFY(second && second->isReplaced);
    QCOMPARE(second->bytes, QByteArray("new\n"));
}

void JenkinsServerTest::stagesAreShownWhereThereAreSome()
{
    const auto provider = m_site->direct();
    const QString id = m_site->started(u"release"_s);
    const RunSnapshot done = runAtLast(*provider, u"release"_s, id, RunState::Done);
    QCOMPARE(done.parts.size(), 2U);
    QCOMPARE(done.parts[0].name, u"Build"_s);
    QCOMPARE(done.parts[1].state, RunState::Done);
    QCOMPARE(done.parts[1].result, RunResult::Success);
    m_site->set({{u"wfapi"_s, false}});
    QVERIFY(QCoro::waitFor(provider->run(u"release"_s, id, {}))->parts.empty());
    QVERIFY(QCoro::waitFor(provider->gates(u"release"_s, id))->empty());
}

void JenkinsServerTest::aGateIsAnsweredOnce()
{
    const auto provider = m_site->direct("hunter2");
    m_site->plan(
        u"team/deploy"_s,
        {QJsonObject{{u"stage"_s, u"Production"_s},
                     {u"input"_s,
                      QJsonObject{{u"id"_s, u"Go live?"_s}, {u"message"_s, u"<b>Sure?</b>"_s}, {u"ok"_s, u"Ship"_s}}}},
         QJsonObject{{u"result"_s, u"SUCCESS"_s}, {u"building"_s, false}}});
    const QString id = m_site->started(u"team/deploy"_s);
    const RunSnapshot waiting = runAtLast(*provider, u"team/deploy"_s, id, RunState::WaitingGate);
    QCOMPARE(waiting.parts.front().state, RunState::WaitingGate);
    const Result<std::vector<Gate>> gates = QCoro::waitFor(provider->gates(u"team/deploy"_s, id));
    QVERIFY(gates && gates->size() == 1);
    QCOMPARE(gates->front().message, u"<b>Sure?</b>"_s);
    const auto approve = [&] {
        return QCoro::waitFor(provider->answer(u"team/deploy"_s, id, gates->front(), GateAnswerKind::Approve, {}, {}));
    };
    const Result<Ack> ack = approve();
    QVERIFY(ack && ack->isAccepted);
    const Result<Ack> late = approve();
    QVERIFY(late && late->isGone && !late->isAccepted);
    QCOMPARE(m_site->server.counter(u"answers"_s), 1);
    QCOMPARE(runAtLast(*provider, u"team/deploy"_s, id, RunState::Done).result, RunResult::Success);
}

void JenkinsServerTest::aGateWithInputsTakesThem()
{
    const auto provider = m_site->direct();
    const QJsonArray inputs{QJsonObject{{u"type"_s, u"ChoiceParameterDefinition"_s},
                                        {u"name"_s, u"WHERE"_s},
                                        {u"description"_s, u"d"_s},
                                        {u"definition"_s, QJsonObject{{u"choices"_s, QJsonArray{u"a"_s, u"b"_s}}}}},
                            QJsonObject{{u"type"_s, u"StringParameterDefinition"_s},
                                        {u"name"_s, u"WHO"_s},
                                        {u"definition"_s, QJsonObject{{u"defaultVal"_s, u"me"_s}}}}};
    m_site->plan(
        u"team/deploy"_s,
        {QJsonObject{{u"input"_s, QJsonObject{{u"id"_s, u"Go"_s}, {u"message"_s, u"Go?"_s}, {u"inputs"_s, inputs}}}}});
    const QString id = m_site->started(u"team/deploy"_s);
    runAtLast(*provider, u"team/deploy"_s, id, RunState::WaitingGate);
    const Result<std::vector<Gate>> gates = QCoro::waitFor(provider->gates(u"team/deploy"_s, id));
    QVERIFY(gates && gates->size() == 1);
    QCOMPARE(gates->front().inputs[0].choices, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(gates->front().inputs[1].defaultValue, u"me"_s);
    QVERIFY(QCoro::waitFor(provider->answer(u"team/deploy"_s, id, gates->front(), GateAnswerKind::Approve, {},
                                            {{u"WHERE"_s, u"b"_s}}))
                ->isAccepted);
    const QJsonObject values = m_site->build(u"team/deploy"_s, 1)[u"answered"][0][u"values"].toObject();
    QCOMPARE(values, (QJsonObject{{u"WHERE"_s, u"b"_s}, {u"WHO"_s, u"me"_s}}));
}

void JenkinsServerTest::aRejectedGateEndsTheRun()
{
    const auto provider = m_site->direct();
    m_site->plan(u"team/deploy"_s,
                 {QJsonObject{{u"input"_s, QJsonObject{{u"id"_s, u"Go"_s}, {u"message"_s, u"Go?"_s}}}}});
    const QString id = m_site->started(u"team/deploy"_s);
    runAtLast(*provider, u"team/deploy"_s, id, RunState::WaitingGate);
    const Result<std::vector<Gate>> gates = QCoro::waitFor(provider->gates(u"team/deploy"_s, id));
    QVERIFY(QCoro::waitFor(provider->answer(u"team/deploy"_s, id, gates->front(), GateAnswerKind::Reject, {}, {}))
                ->isAccepted);
    QCOMPARE(runAtLast(*provider, u"team/deploy"_s, id, RunState::Done).result, RunResult::Cancelled);
}

void JenkinsServerTest::stoppingTakesItsTime()
{
    const auto provider = m_site->direct();
    m_site->plan(u"plain"_s, {});
    const QString id = m_site->started(u"plain"_s);
    const Result<Ack> ack = QCoro::waitFor(provider->cancel(u"plain"_s, id, {}, CancelMode::Polite));
    QVERIFY(ack && ack->isAccepted); // the answer leads to another host, which is not asked
    QCOMPARE(QCoro::waitFor(provider->run(u"plain"_s, id, {}))->state, RunState::Running);
    QCOMPARE(runAtLast(*provider, u"plain"_s, id, RunState::Done).result, RunResult::Cancelled);
    const Result<Ack> forced = QCoro::waitFor(provider->cancel(u"plain"_s, id, {}, CancelMode::Force));
    QVERIFY(forced && !forced->isAccepted && !forced->message.isEmpty());
}

void JenkinsServerTest::whatDoesNotStopIsKilled()
{
    const auto provider = m_site->direct();
    m_site->plan(u"release"_s, {});
    const QString id = m_site->started(u"release"_s);
    m_site->server.post(u"/_test/build"_s, {{u"job"_s, u"release"_s}, {u"number"_s, 1}, {u"stubborn"_s, true}});
    for (const CancelMode mode : {CancelMode::Polite, CancelMode::Force}) {
        QVERIFY(QCoro::waitFor(provider->cancel(u"release"_s, id, {}, mode))->isAccepted);
        QCOMPARE(runAtLast(*provider, u"release"_s, id, RunState::Done).id, QString());
    }
    QVERIFY(QCoro::waitFor(provider->cancel(u"release"_s, id, {}, CancelMode::Force))->isAccepted);
    QCOMPARE(runAtLast(*provider, u"release"_s, id, RunState::Done).result, RunResult::Cancelled);
    for (const QString &verb : {u"stop"_s, u"term"_s, u"kill"_s})
        QCOMPARE(m_site->server.counter(verb), 1);
}

void JenkinsServerTest::aRerunRepeatsTheParameters()
{
    const auto provider = m_site->direct();
    m_site->server.post(
        u"/_test/start"_s,
        {{u"job"_s, u"release"_s},
         {u"values"_s, QJsonObject{{u"VERSION"_s, u"9.9"_s}, {u"PIN"_s, u"old"_s}, {u"SLIPWAY_KEY"_s, u"before"_s}}}});
    Trigger again = wish(u"release"_s);
    const TriggerOutcome lacking = QCoro::waitFor(provider->rerun(u"release"_s, u"1"_s, RerunMode::All, again));
    QCOMPARE(lacking.kind, Kind::Rejected);
    QCOMPARE(lacking.fieldErrors.keys(), QStringList{u"PIN"_s});
    QCOMPARE(m_site->server.counter(u"created"_s), -1);

    again.secrets = {{u"PIN"_s, u"new"_s}};
    const TriggerOutcome outcome = QCoro::waitFor(provider->rerun(u"release"_s, u"1"_s, RerunMode::All, again));
    QCOMPARE(outcome.kind, Kind::Queued);
    PendingTrigger pending;
    pending.job = u"release"_s;
    pending.queueId = outcome.queueId;
    QCOMPARE(resolvedAtLast(*provider, pending).runId, u"2"_s);
    const QJsonObject values = m_site->build(u"release"_s, 2)[u"values"].toObject();
    QCOMPARE(values[u"VERSION"].toString(), u"9.9"_s);
    QCOMPARE(values[u"PIN"].toString(), u"new"_s);
    QCOMPARE(values[u"SLIPWAY_KEY"].toString(), again.key);
    QCOMPARE(QCoro::waitFor(provider->rerun(u"release"_s, u"1"_s, RerunMode::Failed, again)).kind, Kind::Rejected);
    QCOMPARE(m_site->server.counter(u"created"_s), 1);
}

void JenkinsServerTest::testsOfOneReportAndOfMany()
{
    const auto provider = m_site->direct();
    const QString id = m_site->started(u"plain"_s);
    const Result<TestResults> none = QCoro::waitFor(provider->tests(u"plain"_s, id));
    QVERIFY(none && !none->isThere);

    const auto aCase = [](const QString &name, const QString &status) {
        return QJsonObject{{u"className"_s, u"app.Suite"_s},
                           {u"name"_s, name},
                           {u"status"_s, status},
                           {u"duration"_s, 0.25},
                           {u"errorDetails"_s, u"expected <1>"_s}};
    };
    const QJsonObject suite{
        {u"name"_s, u"unit"_s},
        {u"cases"_s, QJsonArray{aCase(u"a"_s, u"PASSED"_s), aCase(u"b"_s, u"FIXED"_s), aCase(u"c"_s, u"REGRESSION"_s),
                                aCase(u"d"_s, u"SKIPPED"_s), aCase(u"e"_s, u"FAILED"_s)}}};
    m_site->step(u"plain"_s, {{u"tests"_s, QJsonObject{{u"failCount"_s, 2}, {u"suites"_s, QJsonArray{suite}}}}});
    const Result<TestResults> one = QCoro::waitFor(provider->tests(u"plain"_s, id));
    QVERIFY(one && one->isThere);
    QList<TestCase::Status> statuses;
    for (const TestCase &test : one->cases)
        statuses.append(test.status);
    using Status = TestCase::Status;
    QCOMPARE(statuses, (QList{Status::Passed, Status::Passed, Status::Failed, Status::Skipped, Status::Failed}));
    QCOMPARE(one->cases[2].duration, std::chrono::milliseconds(250));
    QCOMPARE(one->cases[2].message, u"expected <1>"_s);

    const QJsonObject child{{u"result"_s, QJsonObject{{u"suites"_s, QJsonArray{suite}}}}};
    m_site->step(u"plain"_s, {{u"tests"_s, QJsonObject{{u"childReports"_s, QJsonArray{child, child}}}}});
    QCOMPARE(QCoro::waitFor(provider->tests(u"plain"_s, id))->cases.size(), 10U);
}

void JenkinsServerTest::artifactsAreDownloaded()
{
    const auto provider = m_site->faulty();
    const QString id = m_site->started(u"plain"_s);
    m_site->step(u"plain"_s, {{u"artifacts"_s, QJsonObject{{u"out/app ü#1.zip"_s, u"the bytes"_s}}}});
    const Result<std::vector<Artifact>> artifacts = QCoro::waitFor(provider->artifacts(u"plain"_s, id));
    QVERIFY(artifacts && artifacts->size() == 1);
    QCOMPARE(artifacts->front().name, u"app ü#1.zip"_s);
    m_site->fault({{u"kind"_s, u"redirect"_s}, {u"path"_s, u".*/artifact/.*"_s}});
    QBuffer bytes;
    QVERIFY(bytes.open(QIODevice::WriteOnly));
    QVERIFY(QCoro::waitFor(provider->download(u"plain"_s, id, artifacts->front(), &bytes)));
    QCOMPARE(bytes.data(), QByteArray("the bytes"));
    const QJsonValue elsewhere = m_site->arrived()[u"elsewhere"];
    QCOMPARE(elsewhere[u"requests"].toObject().size(), 1);
    QCOMPARE(elsewhere[u"credentials"].toArray(), QJsonArray());
}

void JenkinsServerTest::aLostAnswerIsFoundAndNotSentAgain()
{
    const auto provider = m_site->faulty();
    m_site->fault({{u"kind"_s, u"accept_and_close"_s}, {u"method"_s, u"POST"_s}, {u"forward"_s, true}});
    const Sent sent = send(*provider, wish(u"release"_s, {{u"VERSION"_s, u"4.2"_s}}));
    QCOMPARE(sent.outcome.kind, Kind::Unknown);
    QCOMPARE(m_site->arrived(u"POST /job/release/buildWithParameters"_s), 1);
    QCOMPARE(m_site->server.counter(u"created"_s), 1);

    PendingTrigger pending = sent.pending;
    const Result<Resolution> waiting = QCoro::waitFor(provider->resolve(pending));
    QVERIFY(waiting);
    QCOMPARE(waiting->kind, Resolution::Kind::Waiting);
    pending.queueId = waiting->queueId;
    QCOMPARE(resolvedAtLast(*provider, pending).runId, u"1"_s);
    pending.queueId.clear(); // as after a restart of the program
    QCOMPARE(resolvedAtLast(*provider, pending).runId, u"1"_s);
    QCOMPARE(m_site->server.counter(u"created"_s), 1);
    QCOMPARE(m_site->server.counter(u"posts"_s), 1);
}

void JenkinsServerTest::aRequestThatNeverArrivedIsNotFound()
{
    const auto provider = m_site->faulty();
    m_site->server.post(u"/_test/start"_s, {{u"job"_s, u"release"_s}});
    m_site->fault({{u"kind"_s, u"accept_and_close"_s}, {u"method"_s, u"POST"_s}});
    const Sent sent = send(*provider, wish(u"release"_s));
    QCOMPARE(sent.outcome.kind, Kind::Unknown);
    QCOMPARE(m_site->arrived(u"POST /job/release/buildWithParameters"_s), 1);
    QCOMPARE(resolvedAtLast(*provider, sent.pending).kind, Resolution::Kind::NotFound);
    QCOMPARE(m_site->server.counter(u"posts"_s), -1);
}

void JenkinsServerTest::whatCannotBeToldApartIsLeftToAPerson()
{
    const auto provider = m_site->faulty();
    m_site->fault({{u"kind"_s, u"accept_and_close"_s}, {u"method"_s, u"POST"_s}, {u"forward"_s, true}});
    const Sent sent = send(*provider, wish(u"plain"_s));
    QCOMPARE(sent.outcome.kind, Kind::Unknown);
    const Result<Resolution> waiting = QCoro::waitFor(provider->resolve(sent.pending));
    QVERIFY(waiting);
    QCOMPARE(waiting->kind, Resolution::Kind::Waiting);
    PendingTrigger pending = sent.pending;
    pending.queueId = waiting->queueId;
    QCOMPARE(resolvedAtLast(*provider, pending).runId, u"1"_s);
    const Sent other = send(*provider, wish(u"plain"_s)); // the same by the same account, which no key tells apart
    QCOMPARE(resolvedAtLast(*provider, other.pending).runId, u"2"_s);
    const Result<Resolution> ambiguous = QCoro::waitFor(provider->resolve(sent.pending));
    QVERIFY(ambiguous);
    QCOMPARE(ambiguous->kind, Resolution::Kind::Ambiguous);
    QCOMPARE(ambiguous->candidates, (QStringList{u"2"_s, u"1"_s}));
}

void JenkinsServerTest::aPageOfAProxyIsNoAnswer()
{
    const auto provider = m_site->faulty();
    m_site->fault({{u"kind"_s, u"bad_gateway"_s}, {u"method"_s, u"POST"_s}, {u"forward"_s, true}});
    const Sent sent = send(*provider, wish(u"plain"_s));
    QCOMPARE(sent.outcome.kind, Kind::Unknown);
    QCOMPARE(m_site->server.counter(u"created"_s), 1);
    QCOMPARE(m_site->arrived(u"POST /job/plain/build"_s), 1);
}

void JenkinsServerTest::aLimitSaysWhenToTryAgain()
{
    m_site->fault({{u"kind"_s, u"too_many"_s}, {u"method"_s, u"POST"_s}, {u"retry_after"_s, 90}});
    const Sent sent = send(*m_site->faulty(), wish(u"plain"_s));
    QCOMPARE(sent.outcome.kind, Kind::Limited);
    QVERIFY(sent.outcome.retryAt && sent.outcome.serverTime);
    const auto wait = std::chrono::round<std::chrono::seconds>(*sent.outcome.retryAt - *sent.outcome.serverTime);
    QVERIFY2(wait >= std::chrono::seconds(85) && wait <= std::chrono::seconds(95),
             QByteArray::number(qint64(wait.count())));
    QCOMPARE(m_site->server.counter(u"created"_s), -1);
}

void JenkinsServerTest::credentialsStayWithTheirServer()
{
    const auto provider = m_site->faulty();
    m_site->fault({{u"kind"_s, u"redirect"_s}, {u"method"_s, u"POST"_s}, {u"status"_s, 301}});
    const Sent sent = send(*provider, wish(u"plain"_s));
    QVERIFY2(sent.outcome.kind == Kind::Rejected, qPrintable(sent.outcome.message));
    QCOMPARE(m_site->arrived()[u"elsewhere"][u"requests"].toObject(), QJsonObject());
    m_site->fault({{u"kind"_s, u"redirect"_s}});
    QVERIFY(QCoro::waitFor(provider->jobs({})));
    const QJsonObject counted = m_site->arrived();
    QCOMPARE(counted[u"elsewhere"][u"requests"].toObject().size(), 1);
    QCOMPARE(counted[u"elsewhere"][u"credentials"].toArray(), QJsonArray());
    QCOMPARE(counted[u"in_url"].toArray(), QJsonArray());
}

void JenkinsServerTest::aRevokedTokenIsTold()
{
    const auto provider = m_site->faulty();
    QVERIFY(QCoro::waitFor(provider->jobs({})));
    QSignalSpy refused(&provider->http(), &net::HttpClient::credentialsRefused);
    m_site->fault({{u"kind"_s, u"unauthorized"_s}, {u"www_authenticate"_s, u"Basic realm=\"Jenkins\""_s}});
    const Result<std::vector<Job>> jobs = QCoro::waitFor(provider->jobs({}));
    QVERIFY(!jobs);
    QCOMPARE(jobs.error().kind, ErrorKind::NotAllowed);
    QVERIFY(!jobs.error().sentence.contains(u"11aa22"_s));
    QVERIFY(refused.size() >= 1);
}

void JenkinsServerTest::bytesThatAreNoTextAreReplaced()
{
    const auto provider = m_site->faulty();
    const QString id = m_site->started(u"plain"_s);
    m_site->fault({{u"kind"_s, u"invalid_utf8"_s}});
    const Result<RunSnapshot> run = QCoro::waitFor(provider->run(u"plain"_s, id, {}));
    QVERIFY(run);
    QCOMPARE(run->id, id);
}

void JenkinsServerTest::brokenAnswersAreErrors_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("40 MB of JSON") << QJsonObject{{u"kind"_s, u"huge_json"_s}, {u"megabytes"_s, 40}};
    QTest::newRow("40 MB of JSON of unknown length")
        << QJsonObject{{u"kind"_s, u"huge_json"_s}, {u"megabytes"_s, 40}, {u"chunked"_s, true}};
}

void JenkinsServerTest::brokenAnswersAreErrors()
{
    QFETCH(QJsonObject, fault);
    m_site->fault(fault);
    const Result<RunSnapshot> run = QCoro::waitFor(m_site->faulty()->run(u"plain"_s, m_site->started(u"plain"_s), {}));
    QVERIFY(!run);
    QVERIFY(!run.error().sentence.isEmpty());
}

QTEST_GUILESS_MAIN(JenkinsServerTest)
#include "jenkins_server_test.moc"
