// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/small_providers_server_test.h"

using namespace slipway;
using namespace slipway::ci;
using namespace slipway::test;
using namespace Qt::StringLiterals;

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
