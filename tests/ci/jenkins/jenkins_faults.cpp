// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/jenkins/jenkins_server_test.h"

using namespace slipway;
using namespace slipway::ci;
using namespace slipway::test;
using namespace Qt::StringLiterals;

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
    pending.queueId.clear(); // as after a restart of the program, which keeps what was asked for
    pending.parameters.remove(u"SLIPWAY_KEY"_s);
    (void)m_site->started(u"release"_s); // somebody else's
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

void JenkinsServerTest::anAnswerCutShortIsNoAnswer()
{
    const auto provider = m_site->faulty();
    m_site->fault({{u"kind"_s, u"cut_after_headers"_s}, {u"method"_s, u"POST"_s}});
    const Sent sent = send(*provider, wish(u"release"_s));
    QCOMPARE(sent.outcome.kind, Kind::Unknown);
    QCOMPARE(m_site->server.counter(u"created"_s), 1);
    QCOMPARE(m_site->arrived(u"POST /job/release/buildWithParameters"_s), 1);
    QCOMPARE(QCoro::waitFor(provider->resolve(sent.pending))->kind, Resolution::Kind::Waiting);
    m_site->fault({{u"kind"_s, u"cut_mid_body"_s}, {u"method"_s, u"GET"_s}});
    QVERIFY(QCoro::waitFor(provider->jobs({}))); // what only reads is asked again
}

void JenkinsServerTest::aWrongDateChangesNothing_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("fast") << 600;
    QTest::newRow("slow") << -600;
}

void JenkinsServerTest::aWrongDateChangesNothing()
{
    QFETCH(int, seconds);
    const auto provider = m_site->faulty();
    m_site->fault({{u"kind"_s, u"skewed_date"_s}, {u"seconds"_s, seconds}});
    const Sent sent = send(*provider, wish(u"release"_s));
    QVERIFY(std::abs(qint64(provider->http().clockOffset().count()) - seconds * 1000) < 5000);
    QCOMPARE(resolvedAtLast(*provider, sent.pending).kind, Resolution::Kind::Found);
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
