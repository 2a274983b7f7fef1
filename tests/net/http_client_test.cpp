// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/download.h"
#include "net/event_stream.h"
#include "net/http_client.h"
#include "support/server_process.h"

#include <QBuffer>
#include <QCoroTask>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLoggingCategory>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

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
    void aReadIsRepeatedUntilTheFaultHasPassed_data();
    void aReadIsRepeatedUntilTheFaultHasPassed();
    void aWaitBeyondTheDeadlineIsAnErrorThatSaysWhen();
    void aRedirectKeepsCredentialsAtTheirOrigin();
    void aRedirectWithinTheOriginKeepsThem();
    void aRedirectCanBeTheAnswer();
    void cookiesStayWithTheirClientAndOrigin();
    void fourAreInFlightAndOneWrites();
    void whatAPersonAsksForGoesFirst();
    void theDeadlineEndsWhatTakesTooLong_data();
    void theDeadlineEndsWhatTakesTooLong();
    void aConnectionThatNeverOpensSentNothing();
    void aCancelFromAnotherThreadEndsIt();
    void theEndOfTheClientEndsWhatIsInFlight();
    void anAnswerThatIsTooLongIsRefused_data();
    void anAnswerThatIsTooLongIsRefused();
    void packedAnswersAreUnpacked();
    void jsonIsReadWithItsFaults();
    void refusedCredentialsAreTold();
    void theServersClockIsKnown();
    void plainHttpNeedsAPersonsWord();
    void anAuthorityOfOnesOwnIsTrustedOnlyWhenNamed();
    void noSecretIsSaidAnywhere();

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

void HttpClientTest::aReadIsRepeatedUntilTheFaultHasPassed_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("leastWait"); // ms
    const auto row = [](const char *name, QJsonObject fault, int leastWait = 200) {
        QTest::newRow(name) << fault << leastWait;
    };
    row("cut after the headers", {{u"kind"_s, u"cut_after_headers"_s}});
    row("cut in the body", {{u"kind"_s, u"cut_mid_body"_s}});
    row("closed without an answer", {{u"kind"_s, u"accept_and_close"_s}, {u"times"_s, 3}});
    row("bad gateway", {{u"kind"_s, u"bad_gateway"_s}});
    row("bad gateway twice", {{u"kind"_s, u"bad_gateway"_s}, {u"times"_s, 2}}, 600);
    row("not available", {{u"kind"_s, u"bad_gateway"_s}, {u"status"_s, 503}});
    row("gateway timeout", {{u"kind"_s, u"bad_gateway"_s}, {u"status"_s, 504}});
    row("own fault", {{u"kind"_s, u"bad_gateway"_s}, {u"status"_s, 500}});
    row("too many", {{u"kind"_s, u"too_many"_s}});
    row("too many, seconds", {{u"kind"_s, u"too_many"_s}, {u"retry_after"_s, 1}}, 900);
    row("too many, date", {{u"kind"_s, u"too_many"_s}, {u"retry_after_date"_s, 2}}, 900);
}

void HttpClientTest::aReadIsRepeatedUntilTheFaultHasPassed()
{
    QFETCH(QJsonObject, fault);
    QFETCH(int, leastWait);
    fault.insert(u"path"_s, u"/echo"_s);
    net->fault(fault);
    QElapsedTimer clock;
    clock.start();
    const auto answer = QCoro::waitFor(net->client.readJson(net->get(u"/echo"_s)));
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : textOf(answer.error())));
    QVERIFY2(clock.elapsed() >= leastWait, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(net->arrived(u"GET /echo"_s) >= fault.value(u"times"_s).toInt(1) + 1);
}

void HttpClientTest::aWaitBeyondTheDeadlineIsAnErrorThatSaysWhen()
{
    net->fault({{u"kind"_s, u"too_many"_s}, {u"retry_after"_s, 600}});
    const QDateTime free = QDateTime::currentDateTime().addSecs(600);
    const auto saysWhen = [&](const Error &error) {
        return error.kind == ErrorKind::Remote
               && (error.sentence.contains(QLocale().toString(free.time(), QLocale::ShortFormat))
                   || error.sentence.contains(QLocale().toString(free.addSecs(1).time(), QLocale::ShortFormat)));
    };
    const auto first = QCoro::waitFor(net->client.read(net->get(u"/echo"_s)));
    QVERIFY(!first.has_value());
    QVERIFY2(saysWhen(first.error()), qPrintable(textOf(first.error())));

    const auto second = QCoro::waitFor(net->client.read(net->get(u"/echo"_s)));
    QVERIFY(!second.has_value());
    QVERIFY2(saysWhen(second.error()), qPrintable(textOf(second.error())));
    const Exchange write = QCoro::waitFor(net->client.send(net->create()));
    QCOMPARE(write.error().delivery, Delivery::NotSent);
    QVERIFY(saysWhen(write.error().error));
    QCOMPARE(net->arrived(u"GET /echo"_s), 1);
    QCOMPARE(net->created(), 0);
    QVERIFY(net->client.nextFree() > fromDateTime(free.addSecs(-10)));
}

void HttpClientTest::aRedirectKeepsCredentialsAtTheirOrigin()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        net->fault({{u"kind"_s, u"redirect"_s}, {u"status"_s, status}, {u"path"_s, u"/echo.*"_s}});
        Request request = net->get(u"/echo?status=%1"_s.arg(status));
        request.headers = {{"X-Own-Token", "own-secret-31"}};
        const auto answer = QCoro::waitFor(net->client.read(request));
        QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : textOf(answer.error())));
        QCOMPARE(answer->url.port(), servers->proxy.elsewherePort());
    }
    QVERIFY(net->elsewhere().value(u"requests"_s).toObject().value(u"GET /echo"_s).toInt() >= 5);
    QCOMPARE(net->elsewhere().value(u"credentials"_s).toArray(), QJsonArray());
}

void HttpClientTest::aRedirectWithinTheOriginKeepsThem()
{
    net->script(u"moved"_s,
                {QJsonObject{{u"status"_s, 302}, {u"headers"_s, QJsonObject{{u"Location"_s, u"/echo"_s}}}}});
    Request request = net->get(u"/scripted/moved"_s);
    request.headers = {{"X-Own-Token", "own-secret-31"}};
    const auto answer = QCoro::waitFor(net->client.readJson(request));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->object().value(u"x-own-token"_s).toString(), u"own-secret-31"_s);
    QVERIFY(answer->object().value(u"authorization"_s).toString().endsWith(QString::fromLatin1(kToken)));

    net->script(u"circle"_s,
                {QJsonObject{{u"status"_s, 302}, {u"headers"_s, QJsonObject{{u"Location"_s, u"/scripted/circle"_s}}}}});
    const auto endless = QCoro::waitFor(net->client.read(net->get(u"/scripted/circle"_s)));
    QVERIFY(!endless.has_value());
    QCOMPARE(net->arrived(u"GET /scripted/circle"_s), 11);
}

void HttpClientTest::aRedirectCanBeTheAnswer()
{
    net->fault({{u"kind"_s, u"redirect"_s}, {u"path"_s, u"/echo"_s}});
    Request request = net->get(u"/echo"_s);
    request.followsRedirects = false;
    const auto answer = QCoro::waitFor(net->client.read(request));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 302);
    QVERIFY(answer->header("location").startsWith("http://127.0.0.1:"));
}

void HttpClientTest::cookiesStayWithTheirClientAndOrigin()
{
    const auto cookieOf = [&](HttpClient &client) {
        return QCoro::waitFor(client.readJson(net->get(u"/echo"_s)))->object().value(u"cookie"_s).toString();
    };
    const auto answer = QCoro::waitFor(net->client.read(net->get(u"/cookie"_s)));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->header("set-cookie"), QByteArray());
    QCOMPARE(cookieOf(net->client), u"session=cookie-secret"_s);
    HttpClient other(Endpoint{.base = QUrl(servers->proxy.url()), .caFile = {}});
    QCOMPARE(cookieOf(other), QString());

    net->fault({{u"kind"_s, u"redirect"_s}, {u"path"_s, u"/echo"_s}});
    QVERIFY(QCoro::waitFor(net->client.read(net->get(u"/echo"_s))).has_value());
    QCOMPARE(net->elsewhere().value(u"credentials"_s).toArray(), QJsonArray());
}

void HttpClientTest::fourAreInFlightAndOneWrites()
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

void HttpClientTest::whatAPersonAsksForGoesFirst()
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

void HttpClientTest::theDeadlineEndsWhatTakesTooLong_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("a reply that does not come") << QJsonObject{{u"kind"_s, u"delay"_s}, {u"seconds"_s, 5}};
    QTest::newRow("a body that trickles") << QJsonObject{{u"kind"_s, u"trickle"_s}, {u"bytes_per_second"_s, 20}};
}

void HttpClientTest::theDeadlineEndsWhatTakesTooLong()
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

void HttpClientTest::aConnectionThatNeverOpensSentNothing()
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

void HttpClientTest::aCancelFromAnotherThreadEndsIt()
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

void HttpClientTest::theEndOfTheClientEndsWhatIsInFlight()
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

void HttpClientTest::anAnswerThatIsTooLongIsRefused_data()
{
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("length announced") << false;
    QTest::newRow("in pieces") << true;
}

void HttpClientTest::anAnswerThatIsTooLongIsRefused()
{
    QFETCH(bool, isChunked);
    net->fault({{u"kind"_s, u"huge_json"_s}, {u"megabytes"_s, 16}, {u"chunked"_s, isChunked}});
    Request request = net->get(u"/echo"_s);
    request.maxBytes = 1024 * 1024;
    const auto answer = QCoro::waitFor(net->client.readJson(request));
    QVERIFY(!answer.has_value());
    QVERIFY2(answer.error().sentence.contains(u"longer than"_s), qPrintable(textOf(answer.error())));
    QCOMPARE(net->arrived(u"GET /echo"_s), 1);
}

void HttpClientTest::packedAnswersAreUnpacked()
{
    // Far smaller on the wire than unpacked, as logs are; the cap is for what is unpacked.
    net->script(u"packed"_s,
                {QJsonObject{{u"body"_s, u"[1234567890]\n"_s}, {u"repeat"_s, 1'000'000}, {u"gzip"_s, true}}});
    const auto answer = QCoro::waitFor(net->client.read(net->get(u"/scripted/packed"_s)));
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : textOf(answer.error())));
    QCOMPARE(answer->body.size(), 13'000'000);
    Request small = net->get(u"/scripted/packed"_s);
    small.maxBytes = 1'000'000;
    QVERIFY(!QCoro::waitFor(net->client.read(small)).has_value());
}

void HttpClientTest::jsonIsReadWithItsFaults()
{
    const auto readScripted = [&](const QJsonObject &answer) {
        net->script(u"json"_s, {answer});
        return QCoro::waitFor(net->client.readJson(net->get(u"/scripted/json"_s)));
    };
    net->fault({{u"kind"_s, u"invalid_utf8"_s}, {u"path"_s, u"/scripted/json"_s}});
    const auto odd = readScripted({{u"body"_s, u"{\"name\": \"main\"}"_s}});
    QVERIFY(odd.has_value());
    QVERIFY(odd->object().value(u"name"_s).toString().endsWith(u"main"_s));

    QVERIFY(readScripted({{u"body"_s, u"null"_s}})->isNull());
    QVERIFY(readScripted({{u"status"_s, 304}})->isNull());
    const auto page =
        readScripted({{u"body"_s, u"<html><title>Sign in</title></html>"_s}, {u"type"_s, u"text/html"_s}});
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ErrorKind::Remote);
    QVERIFY2(page.error().sentence.contains(u"Sign in"_s), qPrintable(textOf(page.error())));

    const QString many = u"[%1 0]"_s.arg(u"{\"a\": 1},"_s.repeated(50'000));
    QCOMPARE(readScripted({{u"body"_s, many}})->array().size(), 50'001);
}

void HttpClientTest::refusedCredentialsAreTold()
{
    QSignalSpy refused(&net->client, &HttpClient::credentialsRefused);
    net->fault({{u"kind"_s, u"unauthorized"_s}, {u"www_authenticate"_s, u"Basic realm=\"x\""_s}});
    const auto answer = QCoro::waitFor(net->client.read(net->get(u"/echo"_s)));
    QCOMPARE(answer.error().kind, ErrorKind::NotAllowed);
    QVERIFY(answer.error().sentence.contains(u"Bad credentials"_s));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(net->arrived(u"GET /echo"_s), 1);

    Request bare = net->get(u"/echo"_s);
    bare.withCredentials = false;
    QVERIFY(!QCoro::waitFor(net->client.read(bare)).has_value());
    QCOMPARE(refused.count(), 1);
}

void HttpClientTest::theServersClockIsKnown()
{
    for (const int skew : {600, -600}) {
        net->fault({{u"kind"_s, u"clear"_s}});
        net->fault({{u"kind"_s, u"skewed_date"_s}, {u"seconds"_s, skew}});
        const auto answer = QCoro::waitFor(net->client.read(net->get(u"/echo"_s)));
        QVERIFY(answer.has_value() && answer->serverTime);
        const auto off = std::chrono::abs(net->client.clockOffset() - std::chrono::seconds(skew));
        QVERIFY2(off < 2s, qPrintable(QString::number(off.count())));
    }
}

void HttpClientTest::plainHttpNeedsAPersonsWord()
{
    HttpClient client(Endpoint{.base = QUrl(u"http://ci.invalid"_s), .caFile = {}});
    const Exchange refused = QCoro::waitFor(client.send(Request{.url = QUrl(u"http://ci.invalid/a"_s)}));
    QCOMPARE(refused.error().delivery, Delivery::NotSent);
    QVERIFY2(refused.error().error.sentence.contains(u"https:"_s), qPrintable(textOf(refused.error().error)));
    QVERIFY(!QCoro::waitFor(client.send(Request{.url = QUrl(u"file:///etc/passwd"_s)})).has_value());

    // Without a person's word a server cannot lead there either.
    net->script(u"away"_s, {QJsonObject{{u"status"_s, 302},
                                        {u"headers"_s, QJsonObject{{u"Location"_s, u"http://ci.invalid/b"_s}}}}});
    const auto away = QCoro::waitFor(net->client.read(net->get(u"/scripted/away"_s)));
    QVERIFY(!away.has_value());
    QVERIFY2(away.error().sentence.contains(u"https:"_s), qPrintable(textOf(away.error())));
}

void HttpClientTest::anAuthorityOfOnesOwnIsTrustedOnlyWhenNamed()
{
    const QTemporaryDir folder;
    const auto openssl = [&](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(u"openssl"_s, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    };
    const QStringList key{u"-newkey"_s, u"ec"_s,    u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                          u"-nodes"_s,  u"-days"_s, u"2"_s};
    QVERIFY2(
        openssl(QStringList{u"req"_s, u"-x509"_s} + key
                + QStringList{u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s, u"-subj"_s, u"/CN=Our authority"_s}),
        "openssl is missing: packaging/dependencies.sh installs it");
    QVERIFY(openssl(QStringList{u"req"_s, u"-x509"_s} + key
                    + QStringList{u"-keyout"_s, u"server.key"_s, u"-out"_s, u"server.pem"_s, u"-subj"_s,
                                  u"/CN=server"_s, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca.key"_s, u"-addext"_s,
                                  u"subjectAltName=IP:127.0.0.1"_s, u"-addext"_s,
                                  u"basicConstraints=critical,CA:FALSE"_s}));
    const ServerProcess origin(u"fake_origin.py"_s, {u"--certificate"_s, folder.filePath(u"server.pem"_s), u"--key"_s,
                                                     folder.filePath(u"server.key"_s)});
    QVERIFY2(origin.problem().isEmpty(), qPrintable(origin.problem()));
    const QUrl base(u"https://127.0.0.1:%1"_s.arg(origin.port()));
    const auto ask = [&](const QString &caFile, const QString &path = u"/echo"_s) {
        HttpClient client(Endpoint{.base = base, .caFile = caFile});
        client.setCredentials({{"Authorization", "Bearer " + kToken}});
        return QCoro::waitFor(client.send(Request{.url = QUrl(base.toString() + path)}));
    };

    const Exchange trusted = ask(folder.filePath(u"ca.pem"_s));
    QVERIFY2(trusted.has_value(), qPrintable(trusted ? QString() : textOf(trusted.error().error)));
    QVERIFY(trusted->body.contains(kToken));

    const Exchange refused = ask({});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().delivery, Delivery::NotSent);
    QVERIFY2(refused.error().error.sentence.contains(u"PEM"_s), qPrintable(textOf(refused.error().error)));

    const Exchange unreadable = ask(folder.filePath(u"missing.pem"_s));
    QVERIFY(!unreadable.has_value());
    QVERIFY(unreadable.error().error.sentence.contains(u"missing.pem"_s));
}

void HttpClientTest::noSecretIsSaidAnywhere()
{
    static QString logged;
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text + u'\n'; });
    const auto restore = qScopeGuard([&] {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
    });
    QLoggingCategory::setFilterRules(u"*.debug=true"_s);
    QString said;
    const auto note = [&](const Exchange &exchange) {
        said += exchange ? textOf(statusError(*exchange, saidBy(*exchange))) : textOf(exchange.error().error);
        said += u'\n';
    };
    const QString token = QString::fromLatin1(kToken);
    const QList<QJsonObject> faults{
        {{u"kind"_s, u"accept_and_close"_s}},
        {{u"kind"_s, u"unauthorized"_s}},
        {{u"kind"_s, u"bad_gateway"_s}},
        {{u"kind"_s, u"cut_mid_body"_s}},
        {{u"kind"_s, u"redirect"_s}},
        {{u"kind"_s, u"too_many"_s}, {u"retry_after"_s, 0}},
        {{u"kind"_s, u"huge_json"_s}, {u"megabytes"_s, 2}},
    };
    for (const QJsonObject &fault : faults) {
        net->fault({{u"kind"_s, u"clear"_s}});
        net->fault(fault);
        Request request = net->create(R"({"token": ")" + kToken + R"("})");
        request.url = QUrl(servers->proxy.url() + u"/create?private_token="_s + token);
        request.url.setUserName(u"me"_s);
        request.url.setPassword(token);
        request.maxBytes = 1024 * 1024;
        request.withCredentials = true;
        note(QCoro::waitFor(net->client.send(request)));
    }
    // A server that says back what it was told.
    net->script(u"mirror"_s,
                {QJsonObject{{u"status"_s, 400}, {u"body"_s, u"{\"message\": \"%1 is no number\"}"_s.arg(token)}}});
    note(QCoro::waitFor(net->client.send(net->get(u"/scripted/mirror"_s))));
    Request nowhere = net->create();
    nowhere.url = QUrl(u"http://127.0.0.1:1/?token="_s + token);
    note(QCoro::waitFor(net->client.send(nowhere)));

    QCOMPARE(said.count(u'\n'), faults.size() + 2);
    QVERIFY2(said.contains(u"… is no number"_s), qPrintable(said));
    QVERIFY2(!said.contains(token) && !said.contains(u"private-77aa"_s), qPrintable(said));
    QVERIFY2(!logged.contains(token) && !logged.contains(u"private-77aa"_s), qPrintable(logged));
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
