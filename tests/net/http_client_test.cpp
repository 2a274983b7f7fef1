// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/download.h"
#include "net/event_stream.h"
#include "net/http_client.h"
#include "support/server_process.h"

#include <QBuffer>
#include <QCoroTask>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
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
    void aDownloadIsStreamedAndChecked();
    void aDownloadThatIsTooLongStops();
    void aDownloadFromAnotherOriginCarriesNoCredentials();
    void eventsArriveUntilTheServerCloses();
    void noEventsWhereThereAreNone();

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
    net->fault(
        {{u"kind"_s, u"accept_and_close"_s}, {u"method"_s, u"POST"_s}, {u"forward"_s, didServerAct}, {u"times"_s, 1}});

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
    QTest::newRow("challenged") << QJsonObject{{u"kind"_s, u"unauthorized"_s},
                                               {u"www_authenticate"_s, u"Basic realm=\"x\""_s}}
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
        const Exchange answer = QCoro::waitFor(
            net->client.send(Request{.method = method, .url = net->at(u"/gone"_s), .effect = Effect::Converging}));
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

void HttpClientTest::aDownloadIsStreamedAndChecked()
{
    net->script(
        u"artifact"_s,
        {QJsonObject{{u"body"_s, u"0123456789abcdef"_s}, {u"repeat"_s, 20'000}, {u"type"_s, u"application/zip"_s}}});
    const QByteArray whole = "0123456789abcdef"_ba.repeated(20'000);
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    qint64 progress = 0;
    Download wanted{.request = net->get(u"/scripted/artifact"_s),
                    .to = &to,
                    .sha256 = QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().toUpper(),
                    .progress = [&](qint64 received, qint64 expected) {
                        progress = received;
                        QCOMPARE(expected, whole.size());
                    }};

    QCOMPARE(QCoro::waitFor(download(net->client, wanted)), Result<qint64>(whole.size()));
    QCOMPARE(to.data(), whole);
    QCOMPARE(progress, whole.size());

    wanted.sha256 = "00"_ba.repeated(32);
    const auto differs = QCoro::waitFor(download(net->client, wanted));
    QVERIFY(!differs.has_value());
    QCOMPARE(differs.error().kind, ErrorKind::Conflict);
}

void HttpClientTest::aDownloadThatIsTooLongStops()
{
    net->fault({{u"kind"_s, u"huge_json"_s}, {u"megabytes"_s, 8}, {u"chunked"_s, true}});
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    Download wanted{.request = net->get(u"/echo"_s), .to = &to};
    wanted.request.maxBytes = 1024 * 1024;
    const auto tooLong = QCoro::waitFor(download(net->client, wanted));
    QVERIFY2(!tooLong.has_value(), qPrintable(QString::number(tooLong.value_or(0))));
    QCOMPARE(tooLong.error().kind, ErrorKind::BadInput);
    QVERIFY(to.size() <= wanted.request.maxBytes);
    QCOMPARE(net->arrived(u"GET /echo"_s), 1);
}

void HttpClientTest::aDownloadFromAnotherOriginCarriesNoCredentials()
{
    net->fault({{u"kind"_s, u"redirect"_s}, {u"path"_s, u"/echo"_s}});
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    const auto written = QCoro::waitFor(download(net->client, {.request = net->get(u"/echo"_s), .to = &to}));
    QVERIFY(written.has_value());
    QVERIFY(*written > 0);
    QVERIFY(net->elsewhere().value(u"requests"_s).toObject().contains(u"GET /echo"_s));
    QCOMPARE(net->elsewhere().value(u"credentials"_s).toArray(), QJsonArray());
}

void HttpClientTest::eventsArriveUntilTheServerCloses()
{
    servers->origin.post(u"/_test/events"_s,
                         {{u"pieces"_s, QJsonArray{u"event: handshake\ndata: 17\n\n: alive\n"_s, u"event: ev"_s,
                                                   u"ent\r\ndata: {\"a\":"_s, u"\r\ndata: 1}\r\nid: 5\r\n\r\n"_s}}});
    EventStream stream(net->client, net->get(u"/sse"_s));
    QSignalSpy opened(&stream, &EventStream::opened);
    QSignalSpy ended(&stream, &EventStream::ended);
    QList<ServerEvent> events;
    connect(&stream, &EventStream::received, this, [&](const ServerEvent &event) { events.append(event); });
    stream.open();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0].name, "handshake");
    QCOMPARE(events[0].data, "17");
    QCOMPARE(events[1].name, "event");
    QCOMPARE(events[1].data, "{\"a\":\n1}");
    QCOMPARE(events[1].id, "5");
}

void HttpClientTest::noEventsWhereThereAreNone()
{
    for (const auto &[path, kind] :
         {std::pair{u"/echo"_s, ErrorKind::Remote}, std::pair{u"/nothing"_s, ErrorKind::NotFound}})
    {
        EventStream stream(net->client, net->get(path));
        std::optional<Error> why;
        connect(&stream, &EventStream::ended, this, [&](const Error &error) { why = error; });
        QSignalSpy opened(&stream, &EventStream::opened);
        stream.open();
        QTRY_VERIFY(why.has_value());
        QCOMPARE(why->kind, kind);
        QCOMPARE(opened.count(), 0);
    }
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
