// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/budget.h"
#include "net/event_reader.h"
#include "net/failures.h"
#include "net/http_client.h"
#include "net/limits.h"
#include "net/redaction.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::net;
using namespace std::chrono_literals;

namespace {

const Instant kNow = fromUnixMilliseconds(1'795'000'000'000);

QByteArray httpDate(Instant at)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(at), QTimeZone::utc()),
                  u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

Response answered(int status, QList<Header> headers = {}, QByteArray body = {})
{
    Response response{.status = status,
                      .headers = std::move(headers),
                      .body = std::move(body),
                      .url = QUrl(u"https://ci.example/a?token=t0p"_s)};
    response.serverTime = fromHttpDate(response.header("Date"));
    return response;
}

} // namespace

class NetPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryAfterIsReadInAllForms_data();
    void retryAfterIsReadInAllForms();
    void aServerThatDoesNotSayHowLong_isLeftInPeaceForAMinute_data();
    void aServerThatDoesNotSayHowLong_isLeftInPeaceForAMinute();
    void rateHeadersAreReadInAllForms_data();
    void rateHeadersAreReadInAllForms();
    void onlyWhatMayPassIsRepeated_data();
    void onlyWhatMayPassIsRepeated();
    void aFaultOfTheNetworkIsRepeated();
    void waitsDoubleAndSpread();
    void backgroundReadsUseHalfOfWhatRemains();
    void theLastTenthIsForPeople();
    void aPauseTheServerAskedForIsForEverybody();
    void aNewPeriodForgetsTheOldOne();
    void serversAreQuoted_data();
    void serversAreQuoted();
    void aStatusBecomesAnError_data();
    void aStatusBecomesAnError();
    void redactionLeavesNoSecret_data();
    void redactionLeavesNoSecret();
    void eventsAreReadFromAnyPieces();
    void linesOfJsonAreEventsToo();
    void anEventThatIsTooLongEndsTheReading();
    void aRefusedCertificateIsToldApart_data();
    void aRefusedCertificateIsToldApart();
};

void NetPartsTest::retryAfterIsReadInAllForms_data()
{
    QTest::addColumn<QList<Header>>("headers");
    QTest::addColumn<int>("seconds"); // -1: nothing
    const auto row = [](const char *name, QList<Header> headers, int seconds) {
        QTest::newRow(name) << headers << seconds;
    };
    row("none", {}, -1);
    row("seconds", {{"Retry-After", "17"}}, 17);
    row("seconds, spaces", {{"retry-after", " 17 "}}, 17);
    row("negative", {{"Retry-After", "-5"}}, 0);
    row("date", {{"Retry-After", httpDate(kNow + 90s)}, {"Date", httpDate(kNow)}}, 90);
    row("date of a clock that is ten minutes ahead",
        {{"Retry-After", httpDate(kNow + 690s)}, {"Date", httpDate(kNow + 600s)}}, 90);
    row("date without Date", {{"Retry-After", httpDate(kNow + 90s)}}, 90);
    row("date that has passed", {{"Retry-After", httpDate(kNow - 90s)}, {"Date", httpDate(kNow)}}, 0);
    row("words", {{"Retry-After", "soon"}}, -1);
}

void NetPartsTest::aServerThatDoesNotSayHowLong_isLeftInPeaceForAMinute_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("inARow");
    QTest::addColumn<int>("seconds"); // -1: it is no limit
    QTest::newRow("429") << 429 << QByteArray() << 0 << 60;
    QTest::newRow("429 for the first time") << 429 << QByteArray() << 1 << 60;
    QTest::newRow("429 once more") << 429 << QByteArray() << 2 << 120;
    QTest::newRow("429 again and again") << 429 << QByteArray() << 50 << 960;
    QTest::newRow("secondary limit of GitHub")
        << 403 << R"({"message":"You have exceeded a secondary rate limit. Please wait."})"_ba << 1 << 60;
    QTest::newRow("API limit") << 403 << R"({"message":"API Rate Limit exceeded for user ID 1."})"_ba << 1 << 60;
    QTest::newRow("not allowed") << 403 << R"({"message":"Resource not accessible"})"_ba << 1 << -1;
    QTest::newRow("own fault") << 503 << QByteArray() << 1 << -1;
}

void NetPartsTest::aServerThatDoesNotSayHowLong_isLeftInPeaceForAMinute()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, inARow);
    QFETCH(int, seconds);
    Response response = answered(status, {}, body);
    response.limitedInARow = inARow;
    QCOMPARE(isLimited(response), seconds >= 0);
    const auto at = freeAgain(response, kNow);
    QCOMPARE(at ? std::chrono::duration_cast<std::chrono::seconds>(*at - kNow).count() : -1, seconds);
    if (seconds >= 0)
        QCOMPARE(waitBeforeRepeat(response, 0, 0.5, kNow), std::chrono::seconds(seconds));
}

void NetPartsTest::retryAfterIsReadInAllForms()
{
    QFETCH(QList<Header>, headers);
    QFETCH(int, seconds);
    const auto at = retryAfter(answered(429, headers), kNow);
    QCOMPARE(at ? std::chrono::duration_cast<std::chrono::seconds>(*at - kNow).count() : -1, seconds);
}

void NetPartsTest::rateHeadersAreReadInAllForms_data()
{
    QTest::addColumn<QList<Header>>("headers");
    QTest::addColumn<int>("remaining"); // -1: nothing
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("resetsIn");
    const auto epoch = [](Instant at) { return QByteArray::number(toUnixMilliseconds(at) / 1000); };
    const auto row = [](const char *name, QList<Header> headers, int remaining, int limit, int resetsIn) {
        QTest::newRow(name) << headers << remaining << limit << resetsIn;
    };
    row("none", {}, -1, 0, 0);
    row("GitHub",
        {{"x-ratelimit-limit", "5000"}, {"x-ratelimit-remaining", "4987"}, {"x-ratelimit-reset", epoch(kNow + 60s)}},
        4987, 5000, 60);
    row("GitLab", {{"RateLimit-Limit", "60"}, {"RateLimit-Remaining", "67"}, {"RateLimit-Reset", epoch(kNow + 60s)}},
        67, 60, 60);
    row("from now", {{"RateLimit-Limit", "60"}, {"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "33"}}, 0, 60, 33);
    row("their clock is ahead",
        {{"x-ratelimit-remaining", "1"}, {"x-ratelimit-reset", epoch(kNow + 660s)}, {"Date", httpDate(kNow + 600s)}}, 1,
        0, 60);
    row("no reset", {{"x-ratelimit-remaining", "1"}}, -1, 0, 0);
    row("no number", {{"x-ratelimit-remaining", "many"}, {"x-ratelimit-reset", "60"}}, -1, 0, 0);
}

void NetPartsTest::rateHeadersAreReadInAllForms()
{
    QFETCH(QList<Header>, headers);
    QFETCH(int, remaining);
    const auto limit = rateLimit(answered(200, headers), kNow);
    QCOMPARE(limit ? limit->remaining : -1, remaining);
    if (!limit)
        return;
    QTEST(limit->limit, "limit");
    QTEST(static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(limit->resetsAt - kNow).count()),
          "resetsIn");
}

void NetPartsTest::onlyWhatMayPassIsRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("repeats");
    for (const auto &[status, repeats] : {std::pair{200, 0},
                                          {301, 0},
                                          {304, 0},
                                          {400, 0},
                                          {401, 0},
                                          {403, 0},
                                          {404, 0},
                                          {408, 5},
                                          {409, 0},
                                          {422, 0},
                                          {429, 5},
                                          {500, 2},
                                          {501, 0},
                                          {502, 5},
                                          {503, 5},
                                          {504, 5}})
        QTest::addRow("%d", status) << status << repeats;
}

void NetPartsTest::onlyWhatMayPassIsRepeated()
{
    QFETCH(int, status);
    int repeats = 0;
    while (waitBeforeRepeat(answered(status), repeats, 0.5, kNow))
        ++repeats;
    QTEST(repeats, "repeats");
}

void NetPartsTest::aFaultOfTheNetworkIsRepeated()
{
    const auto failed = [](Delivery delivery, bool isPassing) {
        return Exchange(std::unexpect, Failure{.error = {}, .delivery = delivery, .isPassing = isPassing});
    };
    QVERIFY(waitBeforeRepeat(failed(Delivery::Unknown, true), 4, 0.5, kNow));
    QVERIFY(!waitBeforeRepeat(failed(Delivery::Unknown, true), 5, 0.5, kNow));
    QVERIFY(waitBeforeRepeat(failed(Delivery::NotSent, true), 1, 0.5, kNow));
    QVERIFY(!waitBeforeRepeat(failed(Delivery::NotSent, true), 2, 0.5, kNow));
    QVERIFY(!waitBeforeRepeat(failed(Delivery::Unknown, false), 0, 0.5, kNow));
}

void NetPartsTest::waitsDoubleAndSpread()
{
    QCOMPARE(waitBeforeRepeat(answered(502), 0, 0.5, kNow), 250ms);
    QCOMPARE(waitBeforeRepeat(answered(502), 1, 0.5, kNow), 500ms);
    QCOMPARE(waitBeforeRepeat(answered(502), 4, 0.5, kNow), 4000ms);
    QCOMPARE(waitBeforeRepeat(answered(502), 1, 0.0, kNow), 400ms);
    QCOMPARE(waitBeforeRepeat(answered(502), 1, 1.0, kNow), 600ms);
    QCOMPARE(waitBeforeRepeat(answered(503, {{"Retry-After", "7"}}), 1, 1.0, kNow), 7000ms);
    QCOMPARE(waitBeforeRepeat(answered(403, {{"Retry-After", "7"}}), 1, 1.0, kNow), 7000ms);
}

void NetPartsTest::backgroundReadsUseHalfOfWhatRemains()
{
    constexpr int kRemaining = 1000;
    const Instant reset = kNow + 1h;
    Budget budget;
    int used = 0;
    for (Instant at = kNow; at < reset;) {
        budget.note(kRemaining - used, kRemaining, reset, at);
        at = budget.nextFree(false, at);
        if (at >= reset)
            break;
        budget.spend(false, at);
        ++used;
    }
    QVERIFY2(used > 450 && used <= 500, qPrintable(QString::number(used)));
    QCOMPARE(budget.nextFree(true, reset - 1s), reset - 1s);
}

void NetPartsTest::theLastTenthIsForPeople()
{
    Budget budget;
    budget.note(99, 1000, kNow + 60s, kNow);
    QCOMPARE(budget.nextFree(false, kNow), kNow + 60s);
    QCOMPARE(budget.nextFree(true, kNow), kNow);
    budget.note(0, 1000, kNow + 60s, kNow);
    QCOMPARE(budget.nextFree(true, kNow), kNow + 60s);
}

void NetPartsTest::aPauseTheServerAskedForIsForEverybody()
{
    Budget budget;
    budget.blockUntil(kNow + 30s);
    budget.blockUntil(kNow + 10s);
    QCOMPARE(budget.nextFree(true, kNow), kNow + 30s);
    QCOMPARE(budget.nextFree(false, kNow + 30s), kNow + 30s);
}

void NetPartsTest::aNewPeriodForgetsTheOldOne()
{
    Budget budget;
    budget.note(0, 1000, kNow + 60s, kNow);
    QCOMPARE(budget.nextFree(false, kNow + 61s), kNow + 61s);
    budget.note(1000, 1000, kNow + 120s, kNow + 61s);
    QCOMPARE(budget.nextFree(false, kNow + 61s), kNow + 61s);

    Budget sliding;
    sliding.note(2, 10, kNow + 60s, kNow);
    sliding.spend(false, kNow);
    QCOMPARE(sliding.nextFree(false, kNow), kNow + 60s);
    sliding.note(10, 10, kNow + 90s, kNow + 30s);
    QCOMPARE(sliding.nextFree(false, kNow + 30s), kNow + 30s);
}

void NetPartsTest::serversAreQuoted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *body, const char *said) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(said);
    };
    row("GitHub",
        R"({"message":"Validation Failed","errors":[{"resource":"X","code":"custom","message":"No ref found"}],"documentation_url":"https://d"})",
        "Validation Failed: No ref found");
    row("GitLab, message", R"({"message":"404 Project Not Found"})", "404 Project Not Found");
    row("GitLab, base", R"({"message":{"base":["Reference not found","Missing CI"]}})",
        "Reference not found, Missing CI");
    row("GitLab, field", R"({"message":{"ref":["is missing"]}})", "ref: is missing");
    row("GitLab, OAuth", R"({"error":"invalid_token","error_description":"Token was revoked."})",
        "invalid_token: Token was revoked.");
    row("Buildbot", R"({"error":{"code":-32602,"message":"invalid"}})", "invalid");
    row("TeamCity", R"({"errors":[{"message":"Nothing is found"}]})", "Nothing is found");
    row("problem", R"({"type":"https://x","title":"Invalid request","status":422,"detail":"ref is required"})",
        "Invalid request: ref is required");
    row("page", "<!DOCTYPE html><html><head><title>\n Error 503\n  Starting </title></head></html>",
        "Error 503 Starting");
    row("nothing", "", "");
    row("text", "plain", "");
    row("a token in it", R"({"message":"bad value token=abcdef"})", "bad value token=…");
    row("array", R"([1,2])", "");
}

void NetPartsTest::serversAreQuoted()
{
    QFETCH(QByteArray, body);
    QTEST(saidBy(answered(422, {}, body)), "said");
}

void NetPartsTest::aStatusBecomesAnError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<Header>>("headers");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, int status, QList<Header> headers, ErrorKind kind, const char *part) {
        QTest::newRow(name) << status << headers << kind << QString::fromUtf8(part);
    };
    row("401", 401, {}, ErrorKind::NotAllowed, "secret");
    row("403", 403, {}, ErrorKind::NotAllowed, "account");
    row("403, limited", 403, {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "60"}}, ErrorKind::Remote,
        "asked again at");
    row("404", 404, {}, ErrorKind::NotFound, "does not know");
    row("429", 429, {}, ErrorKind::Remote, "too often");
    row("429 with a time", 429, {{"Retry-After", "60"}}, ErrorKind::Remote, "asked again at");
    row("503 with a time", 503, {{"Retry-After", "60"}}, ErrorKind::Remote, "not available before");
    row("500", 500, {}, ErrorKind::Remote, "500");
    row("422", 422, {}, ErrorKind::Remote, "422");
}

void NetPartsTest::aStatusBecomesAnError()
{
    QFETCH(int, status);
    QFETCH(QList<Header>, headers);
    QFETCH(QString, part);
    const Error error = statusError(answered(status, headers), u"No ref"_s);
    QTEST(error.kind, "kind");
    QVERIFY2(error.sentence.contains(part), qPrintable(error.sentence));
    QVERIFY2(error.sentence.contains(u"ci.example"_s) && error.sentence.endsWith(u"No ref"_s),
             qPrintable(error.sentence));
    QVERIFY2(!error.detail.contains(u"t0p"_s), qPrintable(error.detail));
}

void NetPartsTest::redactionLeavesNoSecret_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"Authorization: Bearer s3cr3t", "authorization: Basic czNjcjN0 s3cr3t", "PRIVATE-TOKEN: s3cr3t",
          "Circle-Token=s3cr3t", "Cookie: a=1; session=s3cr3t", "Set-Cookie: session=s3cr3t; Path=/",
          "X-Vault-Token: s3cr3t", "https://host/x?token=s3cr3t&a=1", "https://host/x?sig=s3cr3t",
          "https://host/x?X-Amz-Signature=s3cr3t", "https://host/x?private_token=s3cr3t",
          "https://host/x?access_token=s3cr3t", "https://me:s3cr3t@host/", "password=s3cr3t"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
}

void NetPartsTest::redactionLeavesNoSecret()
{
    QFETCH(QString, text);
    QVERIFY2(!redacted(text).contains(u"s3cr3t"_s), qPrintable(redacted(text)));
    if (text.startsWith(u"https:"_s))
        QVERIFY2(!redacted(QUrl(text)).contains(u"s3cr3t"_s), qPrintable(redacted(QUrl(text))));
}

void NetPartsTest::eventsAreReadFromAnyPieces()
{
    const QByteArray stream =
        "\xEF\xBB\xBF: a comment\nevent: build\r\ndata: one\rdata:two\ndata\nid: 4\n\nretry: 10\ndata: x\r\n\r\n"
        "event: no data\n\ndata: unfinished"_ba;
    for (qsizetype size = 1; size <= stream.size(); ++size) {
        EventReader reader(1000);
        QList<ServerEvent> events;
        for (qsizetype at = 0; at < stream.size(); at += size)
            events += reader.feed(QByteArrayView(stream).sliced(at, std::min(size, stream.size() - at)));
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].name, "build");
        QCOMPARE(events[0].data, "one\ntwo\n");
        QCOMPARE(events[0].id, "4");
        QCOMPARE(events[1].name, "message");
        QCOMPARE(events[1].data, "x");
        QCOMPARE(events[1].id, "4");
    }
}

void NetPartsTest::linesOfJsonAreEventsToo()
{
    EventReader reader(1000, EventFraming::JsonLines);
    QCOMPARE(reader.feed("{\"a\":").size(), 0);
    const auto events = reader.feed("1}\r\n\n{\"data: b\":2}\n{\"c\"");
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0].data, "{\"a\":1}");
    QCOMPARE(events[1].data, "{\"data: b\":2}");
    QCOMPARE(reader.feed(":3}\n").at(0).data, "{\"c\":3}");
}

void NetPartsTest::aRefusedCertificateIsToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("none, TLS 1.2")
        << u"Error while reading: error:0A000412:SSL routines::ssl/tls alert bad certificate"_s << true;
    QTest::newRow("none, TLS 1.2, OpenSSL before 3.2")
        << u"Error while reading: error:0A000412:SSL routines::sslv3 alert bad certificate"_s << true;
    QTest::newRow("none, TLS 1.3")
        << u"Error while reading: error:0A00045C:SSL routines::tlsv13 alert certificate required"_s << true;
    QTest::newRow("of nobody it knows") << u"Error while reading: error:0A000418:SSL routines::tlsv1 alert unknown ca"_s
                                        << true;
    QTest::newRow("ours is not asked about") << u"The certificate is self-signed, and untrusted"_s << false;
    QTest::newRow("another alert") << u"error:0A000410:SSL routines::ssl/tls alert handshake failure"_s << false;
    QTest::newRow("another alert, OpenSSL before 3.2")
        << u"error:0A000410:SSL routines::sslv3 alert handshake failure"_s << false;
    QTest::newRow("closed") << u"The remote host closed the connection"_s << false;
}

void NetPartsTest::aRefusedCertificateIsToldApart()
{
    QFETCH(QString, text);
    QFETCH(bool, isRefused);
    QCOMPARE(isCertificateRefused(text), isRefused);
    const Error error = networkError(QUrl(u"https://metrics.example"_s), QNetworkReply::UnknownNetworkError, text);
    QCOMPARE(error.kind, isRefused ? ErrorKind::NotAllowed : ErrorKind::Remote);
}

void NetPartsTest::anEventThatIsTooLongEndsTheReading()
{
    EventReader reader(100);
    QCOMPARE(reader.feed("data: ok\n\n").size(), 1);
    for (int line = 0; line < 10; ++line)
        QVERIFY(reader.feed("data: 0123456789\n").isEmpty());
    QVERIFY(reader.isTooLong());
    QVERIFY(reader.feed("\n\ndata: more\n\n").isEmpty());
}

QTEST_GUILESS_MAIN(NetPartsTest)
#include "net_parts_test.moc"
