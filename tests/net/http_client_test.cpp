// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/limits.h"
#include "net/net_under_test.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocale>
#include <QLoggingCategory>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::test;

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
    void aReadIsRepeatedUntilTheFaultHasPassed_data();
    void aReadIsRepeatedUntilTheFaultHasPassed();
    void aWaitBeyondTheDeadlineIsAnErrorThatSaysWhen();
    void aLimitWithoutATime_isAskedOnceAndWaitedForLonger();
    void slowAnswersAreWaitedFor_data();
    void slowAnswersAreWaitedFor();
    void whatAPersonAsksForMayUseTheLastTenth();
    void otherHostsTeachNothing();
    void aRedirectKeepsCredentialsAtTheirOrigin();
    void aRedirectWithinTheOriginKeepsThem();
    void aRedirectCanBeTheAnswer();
    void cookiesStayWithTheirClientAndOrigin();
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

void HttpClientTest::aLimitWithoutATime_isAskedOnceAndWaitedForLonger()
{
    net->fault({{u"kind"_s, u"too_many"_s}, {u"times"_s, -1}});
    const auto waits = [&] { return std::chrono::round<std::chrono::seconds>(net->client.nextFree() - systemNow()); };
    const auto refused = QCoro::waitFor(net->client.read(net->get(u"/echo"_s)));
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().sentence.contains(u"asked again at"_s), qPrintable(textOf(refused.error())));
    QCOMPARE(net->arrived(u"GET /echo"_s), 1);
    QVERIFY2(waits() >= 58s && waits() <= 60s, qPrintable(QString::number(waits().count())));
    QVERIFY(!QCoro::waitFor(net->client.read(net->get(u"/echo"_s))).has_value());
    const Exchange write = QCoro::waitFor(net->client.send(net->create()));
    QCOMPARE(write.error().delivery, Delivery::NotSent);
    QCOMPARE(net->arrived(u"GET /echo"_s), 1);
    QCOMPARE(net->created(), 0);
}

void HttpClientTest::slowAnswersAreWaitedFor_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("leastWait"); // ms
    QTest::newRow("a reply that comes late") << QJsonObject{{u"kind"_s, u"delay"_s}, {u"seconds"_s, 0.4}} << 400;
    QTest::newRow("a body that trickles")
        << QJsonObject{{u"kind"_s, u"trickle"_s}, {u"bytes_per_second"_s, 400}} << 300;
}

void HttpClientTest::slowAnswersAreWaitedFor()
{
    QFETCH(QJsonObject, fault);
    QFETCH(int, leastWait);
    net->fault(fault);
    QElapsedTimer clock;
    clock.start();
    const auto answer = QCoro::waitFor(net->client.readJson(net->get(u"/echo"_s)));
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : textOf(answer.error())));
    QVERIFY(answer->object().contains(u"user-agent"_s));
    QVERIFY2(clock.elapsed() >= leastWait, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(net->arrived(u"GET /echo"_s), 1);
}

void HttpClientTest::whatAPersonAsksForMayUseTheLastTenth()
{
    net->client.noteBudget(400, 5000, systemNow() + 600s);
    const auto isAnswered = [&] { return QCoro::waitFor(net->client.read(net->get(u"/echo"_s))).has_value(); };
    QVERIFY(!isAnswered());
    {
        const auto one = net->client.forAPerson();
        auto other = net->client.forAPerson();
        QVERIFY(isAnswered());
        other.reset();
        QVERIFY(isAnswered());
    }
    QVERIFY(!isAnswered());
    QCOMPARE(net->arrived(u"GET /echo"_s), 2);
    const auto outlivesIt = net->client.forAPerson();
    net.reset();
}

void HttpClientTest::otherHostsTeachNothing()
{
    const QJsonObject headers{{u"X-RateLimit-Limit"_s, u"60"_s},
                              {u"X-RateLimit-Remaining"_s, u"0"_s},
                              {u"X-RateLimit-Reset"_s, u"600"_s},
                              {u"Retry-After"_s, u"600"_s}};
    net->script(u"stored"_s, {QJsonObject{{u"status"_s, 503}, {u"headers"_s, headers}}});
    net->fault({{u"kind"_s, u"redirect"_s}, {u"path"_s, u"/scripted/stored"_s}});
    const auto stored = QCoro::waitFor(net->client.read(net->get(u"/scripted/stored"_s)));
    QVERIFY(!stored.has_value());
    QVERIFY(net->client.nextFree() <= systemNow());
    QVERIFY(QCoro::waitFor(net->client.read(net->get(u"/echo"_s))).has_value());
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
