// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/download.h"
#include "net/event_stream.h"
#include "net/net_under_test.h"

#include <QBuffer>
#include <QCoroTask>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace slipway;
using namespace slipway::test;

class HttpDeliveryTest : public QObject
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
    void fourAreInFlightAndOneWrites();
    void whatAPersonAsksForGoesFirst();
    void theDeadlineEndsWhatTakesTooLong_data();
    void theDeadlineEndsWhatTakesTooLong();
    void aConnectionThatNeverOpensSentNothing();
    void aCancelFromAnotherThreadEndsIt();
    void theEndOfTheClientEndsWhatIsInFlight();

private:
    std::optional<Servers> servers;
    std::optional<Net> net;
};

void HttpDeliveryTest::aCreatingRequestArrivesOnceWhenTheServerCloses_data()
{
    QTest::addColumn<bool>("isReused");
    QTest::addColumn<bool>("didServerAct");
    QTest::newRow("fresh connection") << false << false;
    QTest::newRow("used connection") << true << false;
    QTest::newRow("fresh connection, the server acted") << false << true;
    QTest::newRow("used connection, the server acted") << true << true;
}

void HttpDeliveryTest::aCreatingRequestArrivesOnceWhenTheServerCloses()
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

void HttpDeliveryTest::aCreatingRequestIsNeverRepeated_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("bad gateway") << QJsonObject{{u"kind"_s, u"bad_gateway"_s}} << 502;
    QTest::newRow("bad gateway, acted") << QJsonObject{{u"kind"_s, u"bad_gateway"_s}, {u"forward"_s, true}} << 502;
    QTest::newRow("not available") << QJsonObject{{u"kind"_s, u"bad_gateway"_s}, {u"status"_s, 503}} << 503;
    QTest::newRow("limited") << QJsonObject{{u"kind"_s, u"too_many"_s}, {u"retry_after"_s, 0}} << 429;
    QTest::newRow("redirect") << QJsonObject{{u"kind"_s, u"redirect"_s}} << 302;
    QTest::newRow("redirect that keeps the method")
        << QJsonObject{{u"kind"_s, u"redirect"_s}, {u"status"_s, 307}} << 307;
    QTest::newRow("lasting redirect that keeps the method")
        << QJsonObject{{u"kind"_s, u"redirect"_s}, {u"status"_s, 308}} << 308;
    QTest::newRow("unauthorized") << QJsonObject{{u"kind"_s, u"unauthorized"_s}} << 401;
    QTest::newRow("challenged") << QJsonObject{{u"kind"_s, u"unauthorized"_s},
                                               {u"www_authenticate"_s, u"Basic realm=\"x\""_s}}
                                << 401;
    QTest::newRow("cut after the headers") << QJsonObject{{u"kind"_s, u"cut_after_headers"_s}} << 0;
    QTest::newRow("cut in the body") << QJsonObject{{u"kind"_s, u"cut_mid_body"_s}} << 0;
}

void HttpDeliveryTest::aCreatingRequestIsNeverRepeated()
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

void HttpDeliveryTest::aWriteWithoutABodyArrivesOnceToo()
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

void HttpDeliveryTest::aCreatingRequestHasABody()
{
    const Exchange answer = QCoro::waitFor(net->client.send(net->create({})));
    QVERIFY(answer.has_value());
    const QJsonObject seen = QJsonDocument::fromJson(answer->body).object();
    QCOMPARE(seen.value("body"_L1).toString(), u"{}"_s);
    QCOMPARE(seen.value("length"_L1).toString(), u"2"_s);
    QCOMPARE(seen.value("type"_L1).toString(), u"application/json"_s);
}

void HttpDeliveryTest::aServerThatDoesNotListenGotNothing()
{
    Request request = net->create();
    request.url.setPort(1);
    const Exchange answer = QCoro::waitFor(net->client.send(request));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().delivery, Delivery::NotSent);
    QVERIFY2(answer.error().error.sentence.contains(u"127.0.0.1:1"_s), qPrintable(answer.error().error.sentence));
}

void HttpDeliveryTest::aDownloadIsStreamedAndChecked()
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

void HttpDeliveryTest::aDownloadThatIsTooLongStops()
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

void HttpDeliveryTest::aDownloadFromAnotherOriginCarriesNoCredentials()
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

void HttpDeliveryTest::eventsArriveUntilTheServerCloses()
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

void HttpDeliveryTest::noEventsWhereThereAreNone()
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

void HttpDeliveryTest::fourAreInFlightAndOneWrites()
{
    ServerProcess origin(u"fake_origin.py"_s);
    HttpClient client(Endpoint{.base = QUrl(origin.url()), .caFile = {}});
    int ended = 0;
    const auto count = [&](const Exchange &exchange) { ended += exchange && exchange->isSuccess() ? 1 : 0; };
    for (int n = 0; n < 3; ++n) {
        const QUrl url(origin.url() + u"/held/write%1"_s.arg(n));
        client.send(Request{.method = Method::Post, .url = url, .body = "{}", .effect = Effect::Converging})
            .then(count);
    }
    for (int n = 0; n < 7; ++n)
        client.send(Request{.url = QUrl(origin.url() + u"/held/read%1"_s.arg(n))}).then(count);
    QTRY_COMPARE(origin.counter(u"waiting"_s), 4);
    QCOMPARE(client.inFlight(), 4);
    origin.post(u"/_test/release"_s, {});
    QTRY_COMPARE(ended, 10);
    QCOMPARE(origin.counter(u"most_waiting"_s), 4);
    QCOMPARE(origin.counter(u"most_writing"_s), 1);
    QCOMPARE(client.inFlight(), 0);
}

void HttpDeliveryTest::whatAPersonAsksForGoesFirst()
{
    ServerProcess origin(u"fake_origin.py"_s);
    HttpClient client(Endpoint{.base = QUrl(origin.url()), .caFile = {}});
    int ended = 0;
    const auto ask = [&](const QString &name, bool isUrgent) {
        client.send(Request{.url = QUrl(origin.url() + u"/held/"_s + name), .isUrgent = isUrgent})
            .then([&](const Exchange &) { ++ended; });
    };
    for (const QString &name : {u"0"_s, u"1"_s, u"2"_s, u"3"_s})
        ask(name, false);
    QTRY_COMPARE(origin.counter(u"waiting"_s), 4);
    ask(u"late"_s, false);
    ask(u"later"_s, false);
    ask(u"urgent"_s, true);
    const auto came = [&](qsizetype at) {
        return origin.post(u"/_test/order"_s, {}).value(u"order"_s).toArray().at(at).toString();
    };
    origin.post(u"/_test/release"_s, {{u"name"_s, u"0"_s}});
    QTRY_COMPARE(came(4), u"urgent"_s);
    origin.post(u"/_test/release"_s, {{u"name"_s, u"urgent"_s}});
    QTRY_COMPARE(came(5), u"late"_s);
    origin.post(u"/_test/release"_s, {});
    QTRY_COMPARE(ended, 7);
}

void HttpDeliveryTest::theDeadlineEndsWhatTakesTooLong_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("a reply that does not come") << QJsonObject{{u"kind"_s, u"delay"_s}, {u"seconds"_s, 5}};
    QTest::newRow("a body that trickles") << QJsonObject{{u"kind"_s, u"trickle"_s}, {u"bytes_per_second"_s, 20}};
}

void HttpDeliveryTest::theDeadlineEndsWhatTakesTooLong()
{
    QFETCH(QJsonObject, fault);
    fault.insert(u"times"_s, 2);
    net->fault(fault);
    Request read = net->get(u"/echo"_s);
    read.deadline = 300ms;
    QElapsedTimer clock;
    clock.start();
    const auto answer = QCoro::waitFor(net->client.read(read));
    QVERIFY(!answer.has_value());
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(answer.error().sentence.contains(u"did not answer"_s), qPrintable(textOf(answer.error())));

    Request write = net->create();
    write.deadline = 300ms;
    const Exchange written = QCoro::waitFor(net->client.send(write));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().delivery, Delivery::Unknown);
    QCOMPARE(net->arrived(u"POST /create"_s), 1);
}

void HttpDeliveryTest::aConnectionThatNeverOpensSentNothing()
{
    // A listener whose queue is full leaves further connections hanging.
    QTcpServer full;
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> queued;
    for (int n = 0; n < 4; ++n) {
        queued.push_back(std::make_unique<QTcpSocket>());
        queued.back()->connectToHost(QHostAddress::LocalHost, full.serverPort());
        queued.back()->waitForConnected(100);
    }
    Request request = net->create();
    request.url.setPort(full.serverPort());
    request.deadline = 300ms;
    const Exchange answer = QCoro::waitFor(net->client.send(request));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().delivery, Delivery::NotSent);
}

void HttpDeliveryTest::aCancelFromAnotherThreadEndsIt()
{
    net->fault({{u"kind"_s, u"delay"_s}, {u"seconds"_s, 3}});
    std::stop_source stop;
    std::optional<Exchange> answer;
    net->client.send(net->get(u"/echo"_s), stop.get_token()).then([&](Exchange exchange) {
        answer = std::move(exchange);
    });
    QTRY_COMPARE(net->arrived(u"GET /echo"_s), 1);
    std::jthread([&] { stop.request_stop(); }).join();
    QVERIFY(!answer);
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 500);
    QVERIFY(!answer->has_value());
    QVERIFY2(answer->error().error.sentence.contains(u"cancelled"_s), qPrintable(textOf(answer->error().error)));
    QCOMPARE(net->client.inFlight(), 0);

    const Exchange late = QCoro::waitFor(net->client.send(net->create(), stop.get_token()));
    QVERIFY(!late.has_value());
    QCOMPARE(late.error().delivery, Delivery::NotSent);
    QCOMPARE(net->arrived(u"POST /create"_s), 0);
}

void HttpDeliveryTest::theEndOfTheClientEndsWhatIsInFlight()
{
    auto client = std::make_unique<HttpClient>(Endpoint{.base = QUrl(servers->proxy.url()), .caFile = {}});
    net->fault({{u"kind"_s, u"delay"_s}, {u"seconds"_s, 3}, {u"times"_s, 4}});
    int failed = 0;
    for (int n = 0; n < 6; ++n)
        client->send(net->get(u"/echo"_s)).then([&](const Exchange &exchange) { failed += exchange ? 0 : 1; });
    EventStream stream(*client, net->get(u"/sse"_s));
    stream.open();
    QTRY_COMPARE(client->inFlight(), 4);
    client.reset();
    QCOMPARE(failed, 6);

    // An exchange may be what ends its client.
    client = std::make_unique<HttpClient>(Endpoint{.base = QUrl(servers->proxy.url()), .caFile = {}});
    net->fault({{u"kind"_s, u"clear"_s}});
    client->send(net->get(u"/nothing"_s)).then([&](const Exchange &) { client.reset(); });
    QTRY_VERIFY(!client);
}

QTEST_GUILESS_MAIN(HttpDeliveryTest)
#include "http_delivery_test.moc"
