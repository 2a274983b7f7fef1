// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/jenkins/jenkins_server_test.h"

using namespace slipway;
using namespace slipway::ci;
using namespace slipway::test;
using namespace Qt::StringLiterals;

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
