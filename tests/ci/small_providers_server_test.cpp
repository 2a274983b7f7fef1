// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/azure/azure_provider.h"
#include "ci/bitbucket/bitbucket_provider.h"
#include "ci/circleci/circleci_provider.h"
#include "ci/gitea/gitea_provider.h"
#include "ci/teamcity/teamcity_provider.h"
#include "ci/webhook/webhook_provider.h"
#include "support/server_process.h"

#include <QBuffer>
#include <QCoroTask>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

using namespace slipway;
using namespace slipway::ci;
using namespace Qt::StringLiterals;
using slipway::test::ServerProcess;
using Kind = TriggerOutcome::Kind;
using Maker = Result<std::unique_ptr<CiProvider>> (*)(const CiConnection &, net::Secret);

namespace {

/// How one kind is reached and what is started there.
struct KindCase {
    const char *name = "";
    const char *script = "";
    Maker make = nullptr;
    const char *path = "";
    const char *secret = "";
    const char *job = "";
    const char *parameter = "";
    const char *creating = ""; ///< regular expression of the path that creates
    const char *account = "";
    bool tellsRun = true; ///< a trigger answers with the run
};

const std::vector<KindCase> &kinds()
{
    static const std::vector<KindCase> cases{
        {"azure", "fake_azure.py", &azure::makeProvider, "/org/shop", "azpat", "3", "version", ".*/runs.*"},
        {"teamcity", "fake_teamcity.py", &teamcity::makeProvider, "", "tctoken", "App_Build", "version",
         ".*/buildQueue"},
        {"circleci", "fake_circleci.py", &circleci::makeProvider, "/gh/acme/shop", "cctoken", "gh/acme/shop", "version",
         ".*/pipeline"},
        {"gitea", "fake_gitea.py", &gitea::makeProvider, "/acme/shop", "gttoken", "deploy.yml", "version",
         ".*/dispatches", "", false},
        {"bitbucket", "fake_bitbucket.py", &bitbucket::makeProvider, "/acme/shop", "bbaccess", "deploy", "VERSION",
         ".*/pipelines/"},
    };
    return cases;
}

std::unique_ptr<CiProvider> providerOf(const KindCase &kind, const QString &server, const QByteArray &secret,
                                       const QJsonObject &options = {})
{
    CiConnection connection{.name = QString::fromLatin1(kind.name),
                            .url = server + QString::fromLatin1(kind.path),
                            .account = QString::fromLatin1(kind.account)};
    connection.options = options;
    auto made = kind.make(connection, net::Secret(secret));
    return made ? std::move(*made) : nullptr;
}
std::unique_ptr<CiProvider> providerOf(const KindCase &kind, const QString &server)
{
    return providerOf(kind, server, kind.secret);
}

/// A fake as newly started, and a proxy in front of it; both live as long as the tests.
struct Place {
    ServerProcess server;
    ServerProcess proxy;

    explicit Place(const QString &script)
        : server(script),
          proxy(u"fault_proxy.py"_s, {u"--to"_s, QString::number(server.port())})
    {}
};
std::map<QString, std::unique_ptr<Place>> &places()
{
    static std::map<QString, std::unique_ptr<Place>> made;
    return made;
}
Place *placeOf(const QString &script)
{
    std::unique_ptr<Place> &place = places()[script];
    if (!place)
        place = std::make_unique<Place>(script);
    place->server.post(u"/_test/reset"_s, {});
    place->proxy.post(u"/_fault"_s, {{u"kind"_s, u"clear"_s}, {u"counters"_s, true}});
    return place.get();
}

Trigger wishFor(const KindCase &kind, const QString &ref = u"main"_s)
{
    Trigger trigger;
    trigger.job = QString::fromLatin1(kind.job);
    trigger.ref = ref;
    trigger.parameters = {{QString::fromLatin1(kind.parameter), u"4.2"_s}};
    trigger.key = u"key-1"_s;
    trigger.reason = u"Payments 4.2"_s;
    return trigger;
}

struct Sent {
    PendingTrigger pending;
    TriggerOutcome outcome;
    QString runId;
};
Sent send(CiProvider &provider, const Trigger &trigger)
{
    const Result<PendingTrigger> pending = QCoro::waitFor(provider.prepare(trigger));
    if (!pending)
        return {{}, {.kind = Kind::Rejected, .message = pending.error().sentence}, {}};
    Sent sent{*pending, QCoro::waitFor(provider.trigger(trigger, *pending)), {}};
    sent.runId = sent.outcome.runId;
    if (sent.outcome.kind == Kind::Accepted)
        if (const Result<Resolution> found = QCoro::waitFor(provider.resolve(sent.pending)))
            sent.runId = found->runId;
    return sent;
}

/// Reads a run until it is in that state, at most some times.
RunSnapshot runAtLast(CiProvider &provider, const QString &job, const QString &runId, RunState state = RunState::Done)
{
    for (int tries = 0; tries < 10; ++tries) {
        const Result<RunSnapshot> run = QCoro::waitFor(provider.run(job, runId, {}));
        if (run && run->state == state)
            return *run;
    }
    return {};
}

/// A whole log, read to its end piece by piece while the run is followed.
QByteArray logToItsEnd(CiProvider &provider, const QString &job, const QString &runId, const QString &logId)
{
    QByteArray text;
    LogCursor cursor;
    for (int tries = 0; tries < 20; ++tries) {
        const Result<LogPart> part = QCoro::waitFor(provider.log(job, runId, logId, cursor));
        if (!part)
            return part.error().sentence.toUtf8();
        text = part->isReplaced ? part->bytes : text + part->bytes;
        cursor = part->next;
        if (part->isComplete)
            return text;
        if (!part->hasMore)
            (void)QCoro::waitFor(provider.run(job, runId, {}));
    }
    return "the log has no end";
}

CiConnection webhookConnection(const QString &url, const QJsonObject &options)
{
    CiConnection connection{.name = u"Hook"_s, .kind = CiKind::Webhook, .url = url + u"/hook"_s};
    connection.options = options;
    return connection;
}

} // namespace

class SmallProvidersServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { places().clear(); }

    void eachKindTriggersAndFollows_data() { addKinds(); }
    void eachKindTriggersAndFollows();
    void eachKindFindsALostRun_data() { addKinds(); }
    void eachKindFindsALostRun();
    void eachKindLeavesUnsentWhatWasCutOff_data() { addKinds(); }
    void eachKindLeavesUnsentWhatWasCutOff();
    void eachKindSaysThatTheSecretIsWrong_data() { addKinds(); }
    void eachKindSaysThatTheSecretIsWrong();
    void eachKindRefusesWhatTheServerRefuses_data() { addKinds(); }
    void eachKindRefusesWhatTheServerRefuses();

    void azureCancelsAndApproves();
    void azureReadsLogsOfTasks();
    void teamcityCancelsQueuedAndRunning();
    void teamcityKnowsKindsOfParametersAndJoinedBuilds();
    void circleciApprovesCancelsAndReruns();
    void circleciReadsLogsWithoutTheToken();
    void giteaDoesWhatItsVersionCan_data();
    void giteaDoesWhatItsVersionCan();
    void bitbucketStops();
    void bitbucketReadsTheLogByRanges();

    void aPostIsSignedAndFollowed();
    void aConfiguredStatusFindsALostPost();
    void aPostWithoutAStatusIsOnlyTold();
    void aWrongSecretIsRefused();
    void aMissingValueIsAnErrorBeforeSending();
    void wrongOptionsAreNamed_data();
    void wrongOptionsAreNamed();

private:
    static void addKinds()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < std::ssize(kinds()); ++i)
            QTest::newRow(kinds()[static_cast<std::size_t>(i)].name) << i;
    }
    static const KindCase &kind()
    {
        QFETCH(int, index);
        return kinds()[static_cast<std::size_t>(index)];
    }
    static const KindCase &kindOf(const char *name)
    {
        return *std::ranges::find_if(
            kinds(), [&](const KindCase &each) { return QLatin1StringView(each.name) == QLatin1StringView(name); });
    }
};

void SmallProvidersServerTest::eachKindTriggersAndFollows()
{
    const KindCase &which = kind();
    const ServerProcess &server = placeOf(QString::fromLatin1(which.script))->server;
    QCOMPARE(server.problem(), QString());
    const auto provider = providerOf(which, server.url());
    QVERIFY(provider);
    const Result<Probe> probe = QCoro::waitFor(provider->probe({}));
    QVERIFY2(probe, qPrintable(probe ? QString() : probe.error().sentence + probe.error().detail));
    QVERIFY(!probe->identity.isEmpty() && !probe->product.isEmpty() && !probe->version.isEmpty());
    const Result<std::vector<Job>> jobs = QCoro::waitFor(provider->jobs({}));
    QVERIFY(jobs);
    const QString job = QString::fromLatin1(which.job);
    QVERIFY(std::ranges::contains(*jobs, job, &Job::key));
    const Result<JobForm> form = QCoro::waitFor(provider->form(job, u"main"_s));
    QVERIFY(form);
    QCOMPARE(std::ranges::contains(form->parameters, QString::fromLatin1(which.parameter), &ParameterSpec::key),
             provider->abilities().testFlag(Ability::ListParameters));

    const Sent sent = send(*provider, wishFor(which));
    QCOMPARE(sent.outcome.kind, which.tellsRun ? Kind::RunKnown : Kind::Accepted);
    QVERIFY(!sent.runId.isEmpty());
    QCOMPARE(server.counter(u"created"_s), 1);
    const Result<RunSnapshot> first = QCoro::waitFor(provider->run(job, sent.runId, {}));
    QVERIFY(first);
    QVERIFY(first->state == RunState::Queued || first->state == RunState::Running);
    QCOMPARE(first->id, sent.runId);
    const RunSnapshot done = runAtLast(*provider, job, sent.runId);
    QCOMPARE(done.result, RunResult::Success);
    QCOMPARE(done.ref, u"main"_s);
    QVERIFY(!done.headSha.isEmpty());
    const Result<std::vector<RunSnapshot>> runs = QCoro::waitFor(provider->runs(job, 10));
    QVERIFY(runs && runs->size() == 1);
    QCOMPARE(runs->front().id, sent.runId);

    server.post(u"/_test/set"_s, {{u"fail"_s, true}});
    const Sent failing = send(*provider, wishFor(which));
    QCOMPARE(runAtLast(*provider, job, failing.runId).result, RunResult::Failure);
}

void SmallProvidersServerTest::eachKindFindsALostRun()
{
    const KindCase &which = kind();
    const auto &[server, proxy] = *placeOf(QString::fromLatin1(which.script));
    const auto provider = providerOf(which, proxy.url());
    QVERIFY(!send(*provider, wishFor(which)).runId.isEmpty());
    proxy.post(u"/_fault"_s, {{u"kind"_s, u"accept_and_close"_s},
                              {u"method"_s, u"POST"_s},
                              {u"path"_s, QString::fromLatin1(which.creating)},
                              {u"forward"_s, true}});
    Trigger trigger = wishFor(which);
    trigger.key = u"key-2"_s;
    const Sent sent = send(*provider, trigger);
    QCOMPARE(sent.outcome.kind, Kind::Unknown);
    QCOMPARE(server.counter(u"created"_s), 2);
    const Result<Resolution> found = QCoro::waitFor(provider->resolve(sent.pending));
    QVERIFY(found);
    QCOMPARE(found->kind, Resolution::Kind::Found);
    QVERIFY(QCoro::waitFor(provider->run(trigger.job, found->runId, {})));
    QCOMPARE(server.counter(u"created"_s), 2);
    QCOMPARE(proxy.get(u"/_counters"_s)[u"in_url"].toArray(), QJsonArray());
}

void SmallProvidersServerTest::eachKindLeavesUnsentWhatWasCutOff()
{
    const KindCase &which = kind();
    const auto &[server, proxy] = *placeOf(QString::fromLatin1(which.script));
    const auto provider = providerOf(which, proxy.url());
    proxy.post(u"/_fault"_s, {{u"kind"_s, u"accept_and_close"_s}, {u"method"_s, u"POST"_s}});
    const Sent sent = send(*provider, wishFor(which));
    QCOMPARE(sent.outcome.kind, Kind::Unknown);
    const Result<Resolution> found = QCoro::waitFor(provider->resolve(sent.pending));
    QVERIFY(found);
    QCOMPARE(found->kind, Resolution::Kind::NotFound);
    int posts = 0;
    const QJsonObject requests = proxy.get(u"/_counters"_s)[u"requests"].toObject();
    for (auto it = requests.begin(); it != requests.end(); ++it)
        posts += it.key().startsWith(u"POST"_s) ? it->toInt() : 0;
    QCOMPARE(posts, 1);
    QCOMPARE(server.counter(u"created"_s), -1);
}

void SmallProvidersServerTest::eachKindSaysThatTheSecretIsWrong()
{
    const KindCase &which = kind();
    const ServerProcess &server = placeOf(QString::fromLatin1(which.script))->server;
    const auto provider = providerOf(which, server.url(), "not-the-secret");
    const Result<PendingTrigger> pending = QCoro::waitFor(provider->prepare(wishFor(which)));
    QVERIFY(!pending);
    QCOMPARE(pending.error().kind, ErrorKind::NotAllowed);
    QVERIFY(!pending.error().sentence.contains(u"not-the-secret"_s)
            && !pending.error().detail.contains(u"not-the-secret"_s));
    QCOMPARE(QCoro::waitFor(provider->trigger(wishFor(which), {})).kind, Kind::Rejected);
    QCOMPARE(server.counter(u"created"_s), -1);
}

void SmallProvidersServerTest::eachKindRefusesWhatTheServerRefuses()
{
    const KindCase &which = kind();
    const ServerProcess &server = placeOf(QString::fromLatin1(which.script))->server;
    const auto provider = providerOf(which, server.url());
    Trigger wrong = wishFor(which);
    if (qstrcmp(which.name, "azure") == 0 || qstrcmp(which.name, "circleci") == 0)
        wrong.parameters = {{u"versoin"_s, u"4.2"_s}};
    else
        wrong.job = u"nonsense"_s;
    const TriggerOutcome outcome = QCoro::waitFor(provider->trigger(wrong, {}));
    QCOMPARE(outcome.kind, Kind::Rejected);
    QVERIFY(!outcome.message.isEmpty());
    QCOMPARE(server.counter(u"created"_s), -1);
}

void SmallProvidersServerTest::azureCancelsAndApproves()
{
    const ServerProcess &server = placeOf(u"fake_azure.py"_s)->server;
    const auto provider = providerOf(kindOf("azure"), server.url());
    const Sent running = send(*provider, wishFor(kindOf("azure")));
    QVERIFY(QCoro::waitFor(provider->cancel(u"3"_s, running.runId, {}, CancelMode::Polite))->isAccepted);
    QCOMPARE(QCoro::waitFor(provider->run(u"3"_s, running.runId, {}))->state, RunState::Cancelling);
    QCOMPARE(runAtLast(*provider, u"3"_s, running.runId).result, RunResult::Cancelled);

    Trigger deploy = wishFor(kindOf("azure"));
    deploy.job = u"4"_s;
    const Sent gated = send(*provider, deploy);
    QCOMPARE(runAtLast(*provider, u"4"_s, gated.runId, RunState::WaitingGate).id, gated.runId);
    const Result<std::vector<Gate>> gates = QCoro::waitFor(provider->gates(u"4"_s, gated.runId));
    QVERIFY(gates && gates->size() == 1);
    QCOMPARE(gates->front().message, u"Look at staging first"_s);
    const auto approve = [&] {
        return QCoro::waitFor(
            provider->answer(u"4"_s, gated.runId, gates->front(), GateAnswerKind::Approve, u"seen"_s, {}));
    };
    QVERIFY(approve()->isAccepted);
    QVERIFY(approve()->isGone);
    QCOMPARE(runAtLast(*provider, u"4"_s, gated.runId).result, RunResult::Success);

    const TriggerOutcome again =
        QCoro::waitFor(provider->rerun(u"3"_s, running.runId, RerunMode::All, wishFor(kindOf("azure"))));
    QCOMPARE(again.kind, Kind::RunKnown);
    QCOMPARE(QCoro::waitFor(provider->run(u"3"_s, again.runId, {}))->parameters.value(u"version"_s), u"4.2"_s);
    const Result<JobForm> form = QCoro::waitFor(provider->form(u"3"_s, {}));
    QVERIFY(form);
    QCOMPARE(form->parameters.front().source, ParameterSpec::Source::LastRun);
}

void SmallProvidersServerTest::azureReadsLogsOfTasks()
{
    const ServerProcess &server = placeOf(u"fake_azure.py"_s)->server;
    const auto provider = providerOf(kindOf("azure"), server.url());
    const Sent sent = send(*provider, wishFor(kindOf("azure")));
    const Result<LogPart> early = QCoro::waitFor(provider->log(u"3"_s, sent.runId, {}, {}));
    QVERIFY(early && !early->notYet.isEmpty() && !early->isComplete);
    const QByteArray compile = "2026-11-25T10:00:06Z compiling\n2026-11-25T10:00:07Z über\n2026-11-25T10:00:08Z done\n";
    QCOMPARE(logToItsEnd(*provider, u"3"_s, sent.runId, {}), compile + "2026-11-25T10:01:00Z tests passed\n");
    const RunSnapshot run = runAtLast(*provider, u"3"_s, sent.runId);
    const RunPart &task = run.parts.front().parts.front().parts.front();
    QCOMPARE(task.name, u"Compile"_s);
    QCOMPARE(logToItsEnd(*provider, u"3"_s, sent.runId, task.logId), compile);
}

void SmallProvidersServerTest::teamcityCancelsQueuedAndRunning()
{
    const ServerProcess &server = placeOf(u"fake_teamcity.py"_s)->server;
    const auto provider = providerOf(kindOf("teamcity"), server.url());
    server.post(u"/_test/set"_s, {{u"hold"_s, true}});
    const Sent queued = send(*provider, wishFor(kindOf("teamcity")));
    QVERIFY(QCoro::waitFor(provider->cancel(u"App_Build"_s, queued.runId, {}, CancelMode::Polite))->isAccepted);
    QCOMPARE(runAtLast(*provider, u"App_Build"_s, queued.runId).result, RunResult::Cancelled);
    server.post(u"/_test/set"_s, {{u"hold"_s, false}});
    const Sent running = send(*provider, wishFor(kindOf("teamcity")));
    const RunSnapshot seen = runAtLast(*provider, u"App_Build"_s, running.runId, RunState::Running);
    QCOMPARE(seen.estimatedSeconds, 60);
    QCOMPARE(seen.clientKey, u"key-1"_s);
    QVERIFY(seen.startedAt);
    server.post(u"/_test/set"_s, {{u"hold"_s, true}});
    QCOMPARE(toUnixMilliseconds(*seen.startedAt),
             QDateTime(QDate(2026, 11, 25), QTime(10, 0, 5), QTimeZone::UTC).toMSecsSinceEpoch());
    QVERIFY(QCoro::waitFor(provider->cancel(u"App_Build"_s, running.runId, {}, CancelMode::Polite))->isAccepted);
    QCOMPARE(server.counter(u"cancelled"_s), 2);
    QVERIFY(QCoro::waitFor(provider->cancel(u"App_Build"_s, running.runId, {}, CancelMode::Polite))->isGone);
}

void SmallProvidersServerTest::teamcityKnowsKindsOfParametersAndJoinedBuilds()
{
    using Type = ParameterSpec::Type;
    const ServerProcess &server = placeOf(u"fake_teamcity.py"_s)->server;
    const auto provider = providerOf(kindOf("teamcity"), server.url());
    const Result<JobForm> form = QCoro::waitFor(provider->form(u"App_Build"_s, {}));
    QVERIFY(form && form->parameters.size() == 5);
    QCOMPARE(form->parameters[0].label, u"Version"_s);
    QCOMPARE(form->parameters[1].choices, (QStringList{u"staging"_s, u"production"_s}));
    QCOMPARE(form->parameters[2].type, Type::Boolean);
    QCOMPARE(form->parameters[3].type, Type::Secret);
    QCOMPARE(form->parameters[4].type, Type::Text);

    server.post(u"/_test/set"_s, {{u"merge"_s, true}, {u"hold"_s, true}});
    const Sent first = send(*provider, wishFor(kindOf("teamcity")));
    const Sent second = send(*provider, wishFor(kindOf("teamcity")));
    const Result<RunSnapshot> joined = QCoro::waitFor(provider->run(u"App_Build"_s, second.runId, {}));
    QVERIFY(joined);
    QCOMPARE(joined->state, RunState::Superseded);
    QCOMPARE(joined->id, first.runId);
    server.post(u"/_test/set"_s, {{u"hold"_s, false}});
    const QByteArray log =
        "[10:00:05]i: TeamCity server version is 2024.07.3\n[10:00:06] : compiling\n[10:00:09]W: über\n[10:01:05] : Build finished\n";
    QCOMPARE(logToItsEnd(*provider, u"App_Build"_s, first.runId, {}), log);
    const Result<TestResults> tests = QCoro::waitFor(provider->tests(u"App_Build"_s, first.runId));
    QVERIFY(tests && tests->cases.size() == 2);
    QCOMPARE(tests->cases[1].status, TestCase::Status::Failed);
    QCOMPARE(tests->cases[1].name, u"Suite.fails"_s);
}

void SmallProvidersServerTest::circleciApprovesCancelsAndReruns()
{
    const ServerProcess &server = placeOf(u"fake_circleci.py"_s)->server;
    const auto provider = providerOf(kindOf("circleci"), server.url());
    const QString job = u"gh/acme/shop"_s;
    const Sent gated = send(*provider, wishFor(kindOf("circleci"), u"gated"_s));
    const RunSnapshot waiting = runAtLast(*provider, job, gated.runId, RunState::WaitingGate);
    QCOMPARE(waiting.parts.size(), 2U);
    const Result<std::vector<Gate>> gates = QCoro::waitFor(provider->gates(job, gated.runId));
    QVERIFY(gates && gates->size() == 1);
    QCOMPARE(gates->front().name, u"hold"_s);
    QVERIFY(!QCoro::waitFor(provider->answer(job, gated.runId, gates->front(), GateAnswerKind::Reject, {}, {})));
    QVERIFY(QCoro::waitFor(provider->answer(job, gated.runId, gates->front(), GateAnswerKind::Approve, {}, {}))
                ->isAccepted);
    QVERIFY(
        QCoro::waitFor(provider->answer(job, gated.runId, gates->front(), GateAnswerKind::Approve, {}, {}))->isGone);
    QCOMPARE(runAtLast(*provider, job, gated.runId).result, RunResult::Success);

    const Sent stopped = send(*provider, wishFor(kindOf("circleci")));
    runAtLast(*provider, job, stopped.runId, RunState::Running);
    server.post(u"/_test/set"_s, {{u"hold"_s, true}});
    QVERIFY(QCoro::waitFor(provider->cancel(job, stopped.runId, {}, CancelMode::Polite))->isAccepted);
    QCOMPARE(runAtLast(*provider, job, stopped.runId).result, RunResult::Cancelled);
    QVERIFY(QCoro::waitFor(provider->cancel(job, stopped.runId, {}, CancelMode::Polite))->isGone);

    server.post(u"/_test/set"_s, {{u"hold"_s, false}});
    const Sent broken = send(*provider, wishFor(kindOf("circleci"), u"broken"_s));
    const RunSnapshot errored = runAtLast(*provider, job, broken.runId);
    QCOMPARE(errored.result, RunResult::Failure);
    QVERIFY(errored.message.contains(u"schema"_s));

    server.post(u"/_test/set"_s, {{u"fail"_s, true}});
    const Sent failing = send(*provider, wishFor(kindOf("circleci")));
    QCOMPARE(runAtLast(*provider, job, failing.runId).result, RunResult::Failure);
    const int before = server.counter(u"created"_s);
    QCOMPARE(QCoro::waitFor(provider->rerun(job, failing.runId, RerunMode::All, wishFor(kindOf("circleci")))).kind,
             Kind::Rejected); // two workflows
    QCOMPARE(server.counter(u"created"_s), before);
    server.post(u"/_test/set"_s, {{u"fail"_s, false}});
    QCOMPARE(QCoro::waitFor(provider->rerun(job, gated.runId, RerunMode::Failed, wishFor(kindOf("circleci")))).kind,
             Kind::Rejected); // none failed
    server.post(u"/_test/set"_s, {{u"fail"_s, true}});
    const TriggerOutcome again =
        QCoro::waitFor(provider->rerun(job, failing.runId, RerunMode::Failed, wishFor(kindOf("circleci"))));
    QCOMPARE(again.kind, Kind::RunKnown);
    QCOMPARE(server.counter(u"created"_s), before + 1);
    server.post(u"/_test/set"_s, {{u"fail"_s, false}});
    QCOMPARE(runAtLast(*provider, job, again.runId).result, RunResult::Success);
}

void SmallProvidersServerTest::circleciReadsLogsWithoutTheToken()
{
    const ServerProcess &server = placeOf(u"fake_circleci.py"_s)->server;
    const auto provider = providerOf(kindOf("circleci"), server.url());
    const QString job = u"gh/acme/shop"_s;
    const Sent sent = send(*provider, wishFor(kindOf("circleci")));
    const RunSnapshot running = runAtLast(*provider, job, sent.runId, RunState::Running);
    QCOMPARE(logToItsEnd(*provider, job, sent.runId, running.parts.front().parts.front().logId),
             QByteArray("Build-agent version 1.0\n+ make check\r\n3 tests, 0 failed, über\r\n"));
    QCOMPARE(server.counter(u"leaked"_s), -1);
    QVERIFY(!QCoro::waitFor(provider->log(job, sent.runId, {}, {})));
    const Result<TestResults> tests = QCoro::waitFor(provider->tests(job, sent.runId));
    QVERIFY(tests && tests->cases.size() == 4);
    const Result<std::vector<Artifact>> artifacts = QCoro::waitFor(provider->artifacts(job, sent.runId));
    QVERIFY(artifacts && artifacts->front().name == u"out/app.zip"_s);
    QBuffer bytes;
    QVERIFY(bytes.open(QIODevice::WriteOnly));
    QVERIFY(QCoro::waitFor(provider->download(job, sent.runId, artifacts->front(), &bytes)));
    QVERIFY(bytes.data().contains("Build-agent"));
}

void SmallProvidersServerTest::giteaDoesWhatItsVersionCan_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<bool>("hasLog");
    QTest::addColumn<bool>("mayCancel");
    QTest::addColumn<bool>("mayRerun");
    QTest::newRow("gitea-1.24") << u"Gitea"_s << false << false << false;
    QTest::newRow("gitea-1.25") << u"Gitea"_s << true << false << false;
    QTest::newRow("gitea-1.27") << u"Gitea"_s << true << false << true;
    QTest::newRow("forgejo-11") << u"Forgejo"_s << false << true << false;
}

void SmallProvidersServerTest::giteaDoesWhatItsVersionCan()
{
    QFETCH(QString, product);
    QFETCH(bool, hasLog);
    QFETCH(bool, mayCancel);
    QFETCH(bool, mayRerun);
    const ServerProcess &server = placeOf(u"fake_gitea.py"_s)->server;
    server.post(u"/_test/set"_s, {{u"flavour"_s, QString::fromLatin1(QTest::currentDataTag())}});
    const auto provider = providerOf(kindOf("gitea"), server.url());
    const Result<Probe> probe = QCoro::waitFor(provider->probe({}));
    QVERIFY(probe);
    QCOMPARE(probe->product, product);
    QCOMPARE(probe->abilities.testFlag(Ability::LogWhileRunning), hasLog);
    QCOMPARE(probe->abilities.testFlag(Ability::Cancel), mayCancel);
    QCOMPARE(probe->abilities.testFlag(Ability::Rerun), mayRerun);
    server.post(u"/_test/other"_s, {});
    const QString job = u"deploy.yml"_s;
    const Sent sent = send(*provider, wishFor(kindOf("gitea")));
    QCOMPARE(sent.outcome.kind == Kind::RunKnown, product == u"Forgejo"_s);
    QVERIFY(!sent.runId.isEmpty());
    const Result<RunSnapshot> first = QCoro::waitFor(provider->run(job, sent.runId, {}));
    QVERIFY(first);
    const Result<LogPart> log = QCoro::waitFor(provider->log(job, sent.runId, {}, {}));
    QCOMPARE(log.has_value(), hasLog);
    if (hasLog)
        QVERIFY(logToItsEnd(*provider, job, sent.runId, {}).endsWith("\U0001f3c1 done\n"));
    const Result<Ack> ack = QCoro::waitFor(provider->cancel(job, sent.runId, {}, CancelMode::Polite));
    QCOMPARE(ack.has_value(), mayCancel);
    const RunSnapshot done = runAtLast(*provider, job, sent.runId);
    QCOMPARE(done.result, mayCancel ? RunResult::Cancelled : RunResult::Success);
    const TriggerOutcome again =
        QCoro::waitFor(provider->rerun(job, sent.runId, RerunMode::All, wishFor(kindOf("gitea"))));
    QCOMPARE(again.kind, mayRerun ? Kind::RunKnown : Kind::Rejected);
}

void SmallProvidersServerTest::bitbucketStops()
{
    const ServerProcess &server = placeOf(u"fake_bitbucket.py"_s)->server;
    const auto provider = providerOf(kindOf("bitbucket"), server.url());
    server.post(u"/_test/set"_s, {{u"pause"_s, true}});
    const Sent sent = send(*provider, wishFor(kindOf("bitbucket")));
    QVERIFY(sent.runId.startsWith(u'{'));
    QCOMPARE(runAtLast(*provider, u"deploy"_s, sent.runId, RunState::WaitingGate).id, sent.runId);
    QVERIFY(QCoro::waitFor(provider->cancel(u"deploy"_s, sent.runId, {}, CancelMode::Polite))->isAccepted);
    QCOMPARE(runAtLast(*provider, u"deploy"_s, sent.runId).result, RunResult::Cancelled);
    QVERIFY(QCoro::waitFor(provider->cancel(u"deploy"_s, sent.runId, {}, CancelMode::Polite))->isGone);
    const TriggerOutcome again =
        QCoro::waitFor(provider->rerun(u"deploy"_s, sent.runId, RerunMode::All, wishFor(kindOf("bitbucket"))));
    QCOMPARE(again.kind, Kind::RunKnown);
    const QJsonObject repeated = server.post(u"/_test/pipeline"_s, {{u"number"_s, 2}});
    QCOMPARE(repeated[u"variables"][0][u"value"].toString(), u"4.2"_s);
}

void SmallProvidersServerTest::bitbucketReadsTheLogByRanges()
{
    const ServerProcess &server = placeOf(u"fake_bitbucket.py"_s)->server;
    const auto provider = providerOf(kindOf("bitbucket"), server.url());
    const Sent sent = send(*provider, wishFor(kindOf("bitbucket")));
    const Result<LogPart> early = QCoro::waitFor(provider->log(u"deploy"_s, sent.runId, {}, {}));
    QVERIFY(early && !early->notYet.isEmpty());
    QCOMPARE(logToItsEnd(*provider, u"deploy"_s, sent.runId, {}), QByteArray("+ make deploy\nüber\nuploading\ndone\n"));
}

void SmallProvidersServerTest::aPostIsSignedAndFollowed()
{
    const ServerProcess &server = placeOf(u"fake_webhook.py"_s)->server;
    const QJsonObject options{
        {u"body"_s,
         u"{\"version\": \"v{{VERSION}}\", \"ref\": \"{{ref}}\", \"id\": \"{{key}}\", \"deep\": [\"{{VERSION}}\"]}"_s},
        {u"status_url_pointer"_s, u"/links/status~1url"_s},
        {u"state_pointer"_s, u"/state/of~0it/1/word"_s}};
    auto made = webhook::makeProvider(webhookConnection(server.url(), options), net::Secret("whsecret"));
    QVERIFY(made);
    CiProvider &provider = **made;
    const Result<JobForm> form = QCoro::waitFor(provider.form(u"post"_s, {}));
    QVERIFY(form && form->takesRef && form->parameters.size() == 1);
    Trigger trigger;
    trigger.job = u"post"_s;
    trigger.ref = u"main"_s;
    trigger.key = u"key-1"_s;
    trigger.parameters = {{u"VERSION"_s, u"4.2\", \"evil\": \"ü"_s}};
    const Sent sent = send(provider, trigger);
    QCOMPARE(sent.outcome.kind, Kind::RunKnown);
    const QJsonObject received = server.post(u"/_test/received"_s, {})[u"received"][0].toObject();
    QCOMPARE(received[u"version"].toString(), u"v4.2\", \"evil\": \"ü"_s);
    QVERIFY(!received.contains(u"evil"_s));
    QCOMPARE(received[u"id"].toString(), u"key-1"_s);
    QList<RunState> states;
    for (int i = 0; i < 3; ++i)
        states.append(QCoro::waitFor(provider.run(u"post"_s, sent.runId, {}))->state);
    QCOMPARE(states, (QList{RunState::Running, RunState::Running, RunState::Done}));
    QCOMPARE(QCoro::waitFor(provider.run(u"post"_s, sent.runId, {}))->result, RunResult::Success);
    server.post(u"/_test/set"_s, {{u"words"_s, QJsonArray{u"BROKEN"_s}}});
    const Result<RunSnapshot> unknown = QCoro::waitFor(provider.run(u"post"_s, sent.runId, {}));
    QCOMPARE(unknown->state, RunState::Running);
    QVERIFY(unknown->message.contains(u"BROKEN"_s));
    server.post(u"/_test/set"_s, {{u"words"_s, QJsonArray{u"Failed"_s}}});
    QCOMPARE(QCoro::waitFor(provider.run(u"post"_s, sent.runId, {}))->result, RunResult::Failure);
    QCOMPARE(server.counter(u"created"_s), 1);
}

void SmallProvidersServerTest::aConfiguredStatusFindsALostPost()
{
    const auto &[server, proxy] = *placeOf(u"fake_webhook.py"_s);
    const QJsonObject options{{u"status_url"_s, server.url() + u"/status/{{key}}"_s},
                              {u"state_pointer"_s, u"/state/of~0it/1/word"_s}};
    auto made = webhook::makeProvider(webhookConnection(proxy.url(), options), net::Secret("whsecret"));
    QVERIFY(made);
    proxy.post(u"/_fault"_s, {{u"kind"_s, u"accept_and_close"_s}, {u"method"_s, u"POST"_s}, {u"forward"_s, true}});
    Trigger trigger;
    trigger.key = u"1"_s;
    const Sent sent = send(**made, trigger);
    QCOMPARE(sent.outcome.kind, Kind::Unknown);
    const Result<Resolution> found = QCoro::waitFor((*made)->resolve(sent.pending));
    QVERIFY(found);
    QCOMPARE(found->kind, Resolution::Kind::Found);
    QVERIFY(QCoro::waitFor((*made)->run({}, found->runId, {})));
    QCOMPARE(server.counter(u"created"_s), 1);
    PendingTrigger never = sent.pending;
    never.key = u"nonsense"_s;
    QCOMPARE(QCoro::waitFor((*made)->resolve(never))->kind, Resolution::Kind::NotFound);
}

void SmallProvidersServerTest::aPostWithoutAStatusIsOnlyTold()
{
    const ServerProcess &server = placeOf(u"fake_webhook.py"_s)->server;
    server.post(u"/_test/set"_s, {{u"answer"_s, QJsonObject{}}, {u"header"_s, u"X-Hub-Signature-256"_s}});
    auto made = webhook::makeProvider(
        webhookConnection(server.url(), {{u"signature_header"_s, u"X-Hub-Signature-256"_s}}), net::Secret("whsecret"));
    QVERIFY(made);
    Trigger trigger;
    trigger.key = u"key-1"_s;
    const Sent sent = send(**made, trigger);
    QCOMPARE(sent.outcome.kind, Kind::RunKnown);
    const Result<RunSnapshot> run = QCoro::waitFor((*made)->run({}, sent.runId, {}));
    QCOMPARE(run->state, RunState::Done);
    QCOMPARE(run->result, RunResult::Neutral);
    QVERIFY(!QCoro::waitFor((*made)->log({}, sent.runId, {}, {})));
}

void SmallProvidersServerTest::aWrongSecretIsRefused()
{
    const ServerProcess &server = placeOf(u"fake_webhook.py"_s)->server;
    auto made = webhook::makeProvider(webhookConnection(server.url(), {}), net::Secret("other"));
    const Sent sent = send(**made, Trigger{.key = u"key-1"_s});
    QCOMPARE(sent.outcome.kind, Kind::Rejected);
    QVERIFY(!sent.outcome.message.contains(u"other"_s));
    QCOMPARE(server.counter(u"bad_signature"_s), 1);
    QCOMPARE(server.counter(u"created"_s), -1);
}

void SmallProvidersServerTest::aMissingValueIsAnErrorBeforeSending()
{
    const ServerProcess &server = placeOf(u"fake_webhook.py"_s)->server;
    auto made = webhook::makeProvider(webhookConnection(server.url(), {{u"body"_s, u"{\"v\": \"{{VERSION}}\"}"_s}}),
                                      net::Secret("whsecret"));
    const Result<PendingTrigger> pending = QCoro::waitFor((*made)->prepare({}));
    QVERIFY(!pending);
    QCOMPARE(pending.error().kind, ErrorKind::BadInput);
    QVERIFY(pending.error().sentence.contains(u"VERSION"_s));
    QCOMPARE(QCoro::waitFor((*made)->trigger({}, {})).kind, Kind::Rejected);
    QCOMPARE(server.counter(u"created"_s), -1);
}

void SmallProvidersServerTest::wrongOptionsAreNamed_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("where");
    QTest::newRow("body") << QJsonObject{{u"body"_s, u"{{VERSION}}"_s}} << u"body"_s;
    QTest::newRow("pointer") << QJsonObject{{u"state_pointer"_s, u"state"_s}} << u"state_pointer"_s;
    QTest::newRow("tilde") << QJsonObject{{u"status_url_pointer"_s, u"/a~2"_s}} << u"status_url_pointer"_s;
    QTest::newRow("address") << QJsonObject{{u"status_url"_s, u"file:///etc/passwd"_s}} << u"status_url"_s;
    QTest::newRow("credentials") << QJsonObject{{u"status_url"_s, u"https://me:pass@example.com/"_s}}
                                 << u"status_url"_s;
}

void SmallProvidersServerTest::wrongOptionsAreNamed()
{
    QFETCH(QJsonObject, options);
    QFETCH(QString, where);
    const auto made = webhook::makeProvider(webhookConnection(u"https://example.com"_s, options), {});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::BadInput);
    QCOMPARE(made.error().where, where);
}

QTEST_GUILESS_MAIN(SmallProvidersServerTest)
#include "small_providers_server_test.moc"
