// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/small_providers_server_test.h"

using namespace slipway;
using namespace slipway::ci;
using namespace slipway::test;
using namespace Qt::StringLiterals;

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

QTEST_GUILESS_MAIN(SmallProvidersServerTest)
