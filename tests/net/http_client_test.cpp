// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_client.h"
#include "support/server_process.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::net;
using namespace slipway::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kToken = "tok-8c1f00d5"_ba;

/// A server, and the proxy with its faults in front of it.
struct Servers {
    ServerProcess origin{u"fake_origin.py"_s};
    ServerProcess proxy{u"fault_proxy.py"_s, {u"--to"_s, QString::number(origin.port())}};
};

/// A client with credentials that knows only the proxy, and what arrived since it began.
struct Net {
    const Servers &servers;
    HttpClient client{Endpoint{.base = QUrl(servers.proxy.url()), .caFile = {}}};
    QJsonObject before = servers.proxy.get(u"/_counters"_s);
    int createdBefore = std::max(servers.origin.counter(u"created"_s), 0);

    explicit Net(const Servers &started) : servers(started)
    {
        fault({{u"kind"_s, u"clear"_s}});
        client.setCredentials({{"Authorization", "Bearer " + kToken}, {"PRIVATE-TOKEN", "private-77aa"}});
    }

    [[nodiscard]] QUrl at(const QString &path) const { return QUrl(servers.proxy.url() + path); }
    void fault(const QJsonObject &what) const { servers.proxy.post(u"/_fault"_s, what); }
    void script(const QString &name, const QJsonArray &answers) const
    {
        servers.origin.post(u"/_test/script"_s, {{u"name"_s, name}, {u"answers"_s, answers}});
    }
    /// How often that request arrived at the proxy.
    [[nodiscard]] int arrived(const QString &request) const
    {
        const auto count = [&](const QJsonObject &counters) {
            return counters.value(u"requests"_s).toObject().value(request).toInt();
        };
        return count(servers.proxy.get(u"/_counters"_s)) - count(before);
    }
    [[nodiscard]] int created() const { return std::max(servers.origin.counter(u"created"_s), 0) - createdBefore; }
    [[nodiscard]] Request get(const QString &path) const { return Request{.url = at(path)}; }
    [[nodiscard]] Request create(const QByteArray &body = "{}") const
    {
        return Request{.method = Method::Post,
                       .url = at(u"/create"_s),
                       .body = body,
                       .contentType = "application/json",
                       .effect = Effect::Creating,
                       .deadline = 5s};
    }
    /// Requests and credentials that came to the other origin since the servers were started.
    [[nodiscard]] QJsonObject elsewhere() const
    {
        return servers.proxy.get(u"/_counters"_s).value(u"elsewhere"_s).toObject();
    }
};

QString textOf(const Error &error)
{
    return error.sentence + u'|' + error.where + u'|' + error.detail;
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        servers.emplace();
        QVERIFY2(servers->origin.problem().isEmpty(), qPrintable(servers->origin.problem()));
        QVERIFY2(servers->proxy.problem().isEmpty(), qPrintable(servers->proxy.problem()));
    }
    void init() { net.emplace(*servers); }
    void cleanup() { net.reset(); }
    void cleanupTestCase() { servers.reset(); }

    void aReadCarriesCredentialsAndAccept();
    void aCreatingRequestArrivesOnceWhenTheServerCloses_data();
    void aCreatingRequestArrivesOnceWhenTheServerCloses();
    void aCreatingRequestIsNeverRepeated_data();
    void aCreatingRequestIsNeverRepeated();
    void aWriteWithoutABodyArrivesOnceToo();
    void aCreatingRequestHasABody();
    void aServerThatDoesNotListenGotNothing();

private:
    std::optional<Servers> servers;
    std::optional<Net> net;
};

void HttpClientTest::aReadCarriesCredentialsAndAccept()
{
    const auto answer = QCoro::waitFor(net->client.readJson(net->get(u"/echo"_s)));
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : textOf(answer.error())));
    const QJsonObject headers = answer->object();
    QCOMPARE(headers.value("authorization"_L1).toString(), u"Bearer "_s + QString::fromLatin1(kToken));
    QCOMPARE(headers.value("accept"_L1).toString(), u"application/json"_s);
    QVERIFY(headers.value("user-agent"_L1).toString().startsWith(u"Slipway/"_s));
}

void HttpClientTest::aCreatingRequestArrivesOnceWhenTheServerCloses_data()
{
    QTest::addColumn<bool>("isReused");
    QTest::addColumn<bool>("didServerAct");
    QTest::newRow("fresh connection") << false << false;
    QTest::newRow("used connection") << true << false;
    QTest::newRow("fresh connection, the server acted") << false << true;
    QTest::newRow("used connection, the server acted") << true << true;
}

void HttpClientTest::aCreatingRequestArrivesOnceWhenTheServerCloses()
{
    QFETCH(bool, isReused);
    QFETCH(bool, didServerAct);
    if (isReused)
        QVERIFY(QCoro::waitFor(net->client.read(net->get(u"/echo"_s))).has_value());
    net->fault({{u"kind"_s, u"accept_and_close"_s}, {u"method"_s, u"POST"_s}, {u"forward"_s, didServerAct}, {u"times"_s, 1}});

    const Exchange answer = QCoro::waitFor(net->client.send(net->create()));

    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().delivery, Delivery::Unknown);
    QCOMPARE(answer.error().error.kind, ErrorKind::Remote);
    QCOMPARE(net->arrived(u"POST /create"_s), 1);
    QCOMPARE(net->created(), didServerAct ? 1 : 0);
}

void HttpClientTest::aCreatingRequestIsNeverRepeated_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("bad gateway") << QJsonObject{{u"kind"_s, u"bad_gateway"_s}} << 502;
    QTest::newRow("bad gateway, acted") << QJsonObject{{u"kind"_s, u"bad_gateway"_s}, {u"forward"_s, true}} << 502;
    QTest::newRow("not available") << QJsonObject{{u"kind"_s, u"bad_gateway"_s}, {u"status"_s, 503}} << 503;
    QTest::newRow("limited") << QJsonObject{{u"kind"_s, u"too_many"_s}, {u"retry_after"_s, 0}} << 429;
    QTest::newRow("redirect") << QJsonObject{{u"kind"_s, u"redirect"_s}} << 302;
    QTest::newRow("redirect that keeps the method") << QJsonObject{{u"kind"_s, u"redirect"_s}, {u"status"_s, 307}} << 0;
    QTest::newRow("unauthorized") << QJsonObject{{u"kind"_s, u"unauthorized"_s}} << 401;
    QTest::newRow("challenged") << QJsonObject{{u"kind"_s, u"unauthorized"_s}, {u"www_authenticate"_s, u"Basic realm=\"x\""_s}}
                                << 401;
    QTest::newRow("cut after the headers") << QJsonObject{{u"kind"_s, u"cut_after_headers"_s}} << 0;
    QTest::newRow("cut in the body") << QJsonObject{{u"kind"_s, u"cut_mid_body"_s}} << 0;
}

void HttpClientTest::aCreatingRequestIsNeverRepeated()
{
    QFETCH(QJsonObject, fault);
    QFETCH(int, status);
    net->fault(fault);

    const Exchange answer = QCoro::waitFor(net->client.send(net->create()));

    QCOMPARE(answer ? answer->status : 0, status);
    if (!answer)
        QCOMPARE(answer.error().delivery, Delivery::Unknown);
    QCOMPARE(net->arrived(u"POST /create"_s), 1);
    QVERIFY(net->elsewhere().value(u"requests"_s).toObject().isEmpty());
}

void HttpClientTest::aWriteWithoutABodyArrivesOnceToo()
{
    net->fault({{u"kind"_s, u"accept_and_close"_s}, {u"method"_s, u"DELETE|POST"_s}, {u"times"_s, -1}});
    for (const Method method : {Method::Delete, Method::Post}) {
        const Exchange answer =
            QCoro::waitFor(net->client.send(Request{.method = method, .url = net->at(u"/gone"_s), .effect = Effect::Converging}));
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().delivery, Delivery::Unknown);
    }
    QCOMPARE(net->arrived(u"POST /gone"_s), 1);
    QCOMPARE(net->arrived(u"DELETE /gone"_s), 1);
}

void HttpClientTest::aCreatingRequestHasABody()
{
    const Exchange answer = QCoro::waitFor(net->client.send(net->create({})));
    QVERIFY(answer.has_value());
    const QJsonObject seen = QJsonDocument::fromJson(answer->body).object();
    QCOMPARE(seen.value("body"_L1).toString(), u"{}"_s);
    QCOMPARE(seen.value("length"_L1).toString(), u"2"_s);
    QCOMPARE(seen.value("type"_L1).toString(), u"application/json"_s);
}

void HttpClientTest::aServerThatDoesNotListenGotNothing()
{
    Request request = net->create();
    request.url.setPort(1);
    const Exchange answer = QCoro::waitFor(net->client.send(request));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().delivery, Delivery::NotSent);
    QVERIFY2(answer.error().error.sentence.contains(u"127.0.0.1:1"_s), qPrintable(answer.error().error.sentence));
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
