// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/nagios/nagios_values.h"
#include "monitoring/recordings.h"
#include "monitoring/under_test.h"
#include "monitoring/window_silences.h"

using namespace slipway;
using namespace slipway::monitoring;
using namespace slipway::monitoring::nagios;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Status = CheckState::Status;

namespace {

const auto kRecordings = u"nagios-4.4.6"_s;

QJsonObject jsonOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

CheckState checkOf(const std::vector<CheckState> &checks, const QString &host, const QString &service = {})
{
    for (const CheckState &each : checks)
        if (each.host == host && each.service == service)
            return each;
    return {};
}

} // namespace

class NagiosServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_source.reset(), m_server.reset(); }

    void recordedStatesAreRead();
    void recordedDowntimesAreRead();
    void recordedRefusalsAreTold();
    void pagesOfCommandsAreRead_data();
    void pagesOfCommandsAreRead();
    void timesAreWrittenAsTheServerWritesThem_data();
    void timesAreWrittenAsTheServerWritesThem();

    void theClocksChangeWhereTheyDo_data();
    void theClocksChangeWhereTheyDo();
    void anHourThatComesTwice_belongsToTheSpan();

    void theProbeSaysWhoAnswers();
    void statesAreRead();
    void whatIsAskedForByNameMustBeThere();
    void anAccountWithoutRightsSeesNothing();
    void aWrongPasswordIsTold();
    void aWrongAddressIsTold();

    void aDowntimeIsCreatedMadeLongerAndEnded();
    void commandsThatCrossDoNotHarmEachOther();
    void whatCannotBeSetIsTold();
    void anAccountWithoutRightsSetsNothing();
    void aWindowIsSilencedOnceAndCleanedUp();
    void whatACrashLeftHalf_isMadeWholeAndEnded();
    void aDowntimeOverAChangeOfClocks_endsWhenItShould();

private:
    [[nodiscard]] MonitoringConnection connection(const QString &account = u"slipway"_s) const
    {
        return {.name = u"Nagios"_s,
                .kind = MonitoringKind::Nagios,
                .url = m_server->url() + u"/cgi-bin/nagios4"_s,
                .auth = MonitoringAuth::Basic,
                .account = account};
    }
    [[nodiscard]] static Silence wanted(const QString &host, const QString &service = {})
    {
        static int number = 0;
        return {.host = host,
                .service = service,
                .startsAt = net::systemNow(),
                .endsAt = net::systemNow() + 1h,
                .createdBy = u"Alice"_s,
                .comment = u"Shop 1.5.0 ships, %1"_s.arg(++number)};
    }
    void set(const QString &check, int state)
    {
        QCOMPARE(m_server->command(u"set %1 %2"_s.arg(check).arg(state)), u"ok"_s);
    }
    [[nodiscard]] CheckState now(const QString &host, const QString &service = {})
    {
        return checkOf(get(m_source->checks({})), host, service);
    }
    [[nodiscard]] bool isKnown(const QString &id)
    {
        const auto all = get(m_source->silences());
        return std::ranges::find(all, id, &Silence::id) != all.end();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<Source> m_source;
};

void NagiosServerTest::initTestCase()
{
    m_server =
        std::make_unique<ServerProcess>(u"monitoring/run_nagios.py"_s, QStringList{u"--dir"_s, m_folder.path()}, 60);
    QVERIFY2(m_server->problem().isEmpty(), qPrintable(m_server->problem()));
    m_source = made(connection(), "s3cret");
    std::vector<CheckState> checks;
    QTRY_VERIFY((checks = get(m_source->checks({}))).size() == 5
                && std::ranges::none_of(checks, [](const CheckState &each) { return each.status == Status::Pending; }));
}

void NagiosServerTest::recordedStatesAreRead()
{
    const auto all = recordings(kRecordings);
    const auto hosts = dataOf(jsonOf(all[u"hostlist_details"_s].body)).transform(hostsFrom).value();
    QCOMPARE(hosts.size(), std::size_t(2));
    QCOMPARE(hosts[0].host, u"web1"_s);
    QCOMPARE(hosts[0].status, Status::Ok);
    QVERIFY(hosts[0].isHard);
    QCOMPARE(hosts[0].output, u"state 0"_s);
    QCOMPARE(hosts[0].performanceData, u"v=0;1;2;0;3"_s);
    QCOMPARE(hosts[0].lastCheck, fromUnixMilliseconds(1795487054000));
    const auto bad = dataOf(jsonOf(all[u"servicelist_bad"_s].body)).transform(servicesFrom).value();
    QCOMPARE(checkOf(bad, u"web1"_s, u"Error rate"_s).status, Status::Critical);
    QCOMPARE(checkOf(bad, u"web2"_s, u"HTTP"_s).status, Status::Warning);
}

void NagiosServerTest::recordedDowntimesAreRead()
{
    const auto all = recordings(kRecordings);
    const auto downtimes =
        downtimesFrom(dataOf(jsonOf(all[u"downtimelist"_s].body)).value(), fromUnixMilliseconds(1795487072000));
    QCOMPARE(downtimes.size(), std::size_t(4));
    QCOMPARE(downtimes[0].id, u"1"_s);
    QCOMPARE(downtimes[0].service, QString());
    QCOMPARE(downtimes[0].state, Silence::State::Active);
    QCOMPARE(downtimes[2].service, u"Error rate"_s);
    QCOMPARE(downtimes[3].state, Silence::State::Pending);
    QCOMPARE(downtimes[3].startsAt, fromUnixMilliseconds(1795487668000));
}

void NagiosServerTest::recordedRefusalsAreTold()
{
    const auto all = recordings(kRecordings);
    const auto unknown = dataOf(jsonOf(all[u"host_unknown"_s].body));
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    QVERIFY(unknown.error().sentence.contains(u"'nope' could not be found"_s));
    QCOMPARE(dataOf(jsonOf(all[u"service_missing_arg"_s].body)).error().kind, ErrorKind::Remote);
    QCOMPARE(dataOf(QJsonObject{{u"hello"_s, 1}}).error().kind, ErrorKind::Remote);
}

void NagiosServerTest::pagesOfCommandsAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CommandPage::Outcome>("outcome");
    QTest::addColumn<QString>("says");
    using enum CommandPage::Outcome;
    QTest::newRow("taken") << u"cmdcgi_host_downtime"_s << Taken << QString();
    QTest::newRow("ended") << u"cmdcgi_delete_downtime"_s << Taken << QString();
    QTest::newRow("no token") << u"cmdcgi_no_csrf_cookie"_s << WrongToken << u"CSRF cookie"_s;
    QTest::newRow("unknown host") << u"cmdcgi_unknown_host"_s << NotAllowed << u"not authorized"_s;
    QTest::newRow("no rights") << u"cmdcgi_viewer_denied"_s << NotAllowed << u"not authorized"_s;
    QTest::newRow("dates") << u"cmdcgi_bad_dates"_s << Refused << u"Start or end time not valid"_s;
    QTest::newRow("no comment") << u"cmdcgi_no_comment"_s << Refused << u"Comment was not entered"_s;
}

void NagiosServerTest::pagesOfCommandsAreRead()
{
    QFETCH(QString, name);
    QFETCH(CommandPage::Outcome, outcome);
    QFETCH(QString, says);
    const CommandPage page = commandPage(recordings(kRecordings)[name].body);
    QCOMPARE(page.outcome, outcome);
    QVERIFY2(page.text.contains(says), qPrintable(page.text));
}

void NagiosServerTest::timesAreWrittenAsTheServerWritesThem_data()
{
    QTest::addColumn<QString>("prefilled");
    QTest::addColumn<QString>("later");
    QTest::newRow("ISO") << u"2026-11-05 02:24:31"_s << u"2026-11-05 03:24:32"_s;
    QTest::newRow("strict ISO") << u"2026-11-05T02:24:31"_s << u"2026-11-05T03:24:32"_s;
    QTest::newRow("US") << u"11-05-2026 02:24:31"_s << u"11-05-2026 03:24:32"_s;
    QTest::newRow("Europe") << u"05-11-2026 02:24:31"_s << u"05-11-2026 03:24:32"_s;
    QTest::newRow("Europe, in India") << u"05-11-2026 07:54:31"_s << u"05-11-2026 08:54:32"_s;
    QTest::newRow("US, in New York, the day before") << u"11-04-2026 21:24:31"_s << u"11-04-2026 22:24:32"_s;
}

void NagiosServerTest::timesAreWrittenAsTheServerWritesThem()
{
    QFETCH(QString, prefilled);
    QFETCH(QString, later);
    const Instant now = fromDateTime(QDateTime(QDate(2026, 11, 5), QTime(2, 24, 32), QTimeZone::UTC));
    const auto clock = WallClock::from(prefilled, now);
    QVERIFY(clock);
    QCOMPARE(clock->write(now + 1h), later);
    QVERIFY(!WallClock::from(u"tomorrow"_s, now));
}

void NagiosServerTest::theClocksChangeWhereTheyDo_data()
{
    QTest::addColumn<QString>("prefilled");
    QTest::addColumn<QString>("now"); // UTC
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("shown");
    QTest::newRow("forward") << u"2026-03-29 01:30:00"_s << u"2026-03-29T00:30:00Z"_s << u"2026-03-29T01:30:00Z"_s
                             << u"2026-03-29 03:30:00"_s;
    QTest::newRow("back") << u"2026-10-25 01:30:00"_s << u"2026-10-24T23:30:00Z"_s << u"2026-10-25T02:30:00Z"_s
                          << u"2026-10-25 03:30:00"_s;
    QTest::newRow("months later") << u"2026-11-05 03:24:32"_s << u"2026-11-05T02:24:32Z"_s << u"2027-04-15T10:00:00Z"_s
                                  << u"2027-04-15 12:00:00"_s;
}

void NagiosServerTest::theClocksChangeWhereTheyDo()
{
    QFETCH(QString, prefilled);
    QFETCH(QString, now);
    QFETCH(QString, later);
    QFETCH(QString, shown);
    const auto clock = WallClock::from(prefilled, parseTime(now, {})->at, "Europe/Berlin");
    QVERIFY(clock);
    QCOMPARE(clock->write(parseTime(later, {})->at), shown);
    // A zone of another distance is none of this server.
    const auto other = WallClock::from(prefilled, parseTime(now, {})->at, "Asia/Tokyo");
    QVERIFY(other && other->write(parseTime(now, {})->at) == prefilled);
}

void NagiosServerTest::anHourThatComesTwice_belongsToTheSpan()
{
    const auto at = [](const QString &text) { return parseTime(text, {})->at; };
    const auto clock = WallClock::from(u"2026-10-25 01:30:00"_s, at(u"2026-10-24T23:30:00Z"_s), "Europe/Berlin");
    // Berlin shows 02:00 to 03:00 from 00:00Z on, and again from 01:00Z on.
    const TimeSpan ends = clock->clear({at(u"2026-10-24T23:30:00Z"_s), at(u"2026-10-25T00:30:00Z"_s)});
    QCOMPARE(ends.from, at(u"2026-10-24T23:30:00Z"_s));
    QCOMPARE(ends.to, at(u"2026-10-25T02:00:00Z"_s));
    const TimeSpan begins = clock->clear({at(u"2026-10-25T01:10:00Z"_s), at(u"2026-10-25T05:00:00Z"_s)});
    QCOMPARE(begins.from, at(u"2026-10-24T23:59:59Z"_s));
    QCOMPARE(begins.to, at(u"2026-10-25T05:00:00Z"_s));
    const TimeSpan plain{at(u"2026-10-25T03:10:00Z"_s), at(u"2026-10-25T05:00:00Z"_s)};
    QCOMPARE(clock->clear(plain), plain);
}

void NagiosServerTest::theProbeSaysWhoAnswers()
{
    const Probe probe = get(m_source->probe({}));
    QCOMPARE(probe.product, u"Nagios Core"_s);
    QVERIFY2(probe.version.startsWith(u"4."_s), qPrintable(probe.version));
    QCOMPARE(probe.identity, u"slipway"_s);
    QVERIFY(probe.abilities.testFlag(Ability::Checks));
}

void NagiosServerTest::statesAreRead()
{
    const auto checks = get(m_source->checks({.hosts = {u"web1"_s}}));
    QCOMPARE(checks.size(), std::size_t(3));
    QVERIFY(!checks[0].isService());
    QCOMPARE(checks[1].service, u"Error rate"_s);
    QCOMPARE(checks[2].service, u"HTTP"_s);
    QVERIFY(checks[2].lastCheck > net::systemNow() - 1h);
    QCOMPARE(checks[2].mostAttempts, 2);
    QCOMPARE(checks[2].lastHard, Status::Ok);
    set(u"errors"_s, 2);
    set(u"http"_s, 1);
    // One attempt makes the one hard, two the other.
    QTRY_VERIFY(now(u"web1"_s, u"Error rate"_s).lastHard == Status::Critical);
    CheckState http;
    QTRY_VERIFY((http = now(u"web1"_s, u"HTTP"_s)).status == Status::Warning);
    QCOMPARE(http.lastHard, http.isHard ? Status::Warning : Status::Ok);
    QTRY_VERIFY((http = now(u"web1"_s, u"HTTP"_s)).lastHard == Status::Warning);
    QCOMPARE(http.attempt, 2);
    const auto bad = get(m_source->checks({.hosts = {u"web1"_s}, .onlyBad = true}));
    QCOMPARE(bad.size(), std::size_t(2));
    QCOMPARE(bad[0].output, u"state 2"_s);
    QCOMPARE(bad[0].performanceData, u"v=2;1;2;0;3"_s);
}

void NagiosServerTest::whatIsAskedForByNameMustBeThere()
{
    const auto host = waitFor(m_source->checks({.hosts = {u"web1"_s, u"web9"_s}}));
    QCOMPARE(host.error().kind, ErrorKind::NotFound);
    QVERIFY(host.error().sentence.contains(u"web9"_s));
    const auto service = waitFor(m_source->checks({.hosts = {u"web2"_s}, .services = {u"Error rate"_s}}));
    QCOMPARE(service.error().kind, ErrorKind::NotFound);
    QCOMPARE(get(m_source->checks({.services = {u"HTTP"_s}})).size(), std::size_t(2));
}

void NagiosServerTest::anAccountWithoutRightsSeesNothing()
{
    const auto viewer = made(connection(u"viewer"_s), "look");
    QCOMPARE(get(viewer->checks({})).size(), std::size_t(0));
    QCOMPARE(waitFor(viewer->checks({.hosts = {u"web1"_s}})).error().kind, ErrorKind::NotFound);
}

void NagiosServerTest::aWrongPasswordIsTold()
{
    QCOMPARE(waitFor(made(connection(), "guessed")->probe({})).error().kind, ErrorKind::NotAllowed);
}

void NagiosServerTest::aWrongAddressIsTold()
{
    MonitoringConnection wrong = connection();
    wrong.url = m_server->url();
    const auto answer = waitFor(made(wrong, "s3cret")->checks({}));
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
}

void NagiosServerTest::aDowntimeIsCreatedMadeLongerAndEnded()
{
    Silence plain = wanted(u"web2"_s, u"HTTP"_s);
    plain.comment += u"; \"all\" of <it> & Rückweg → 🚀"_s;
    const auto created = get(m_source->silence(plain));
    QCOMPARE(created.size(), std::size_t(1));
    QVERIFY(created[0].id.toInt() > 0);
    QCOMPARE(created[0].service, u"HTTP"_s);
    QCOMPARE(created[0].startsAt, std::chrono::floor<std::chrono::seconds>(plain.startsAt)); // in the server's own zone
    QCOMPARE(created[0].endsAt, std::chrono::floor<std::chrono::seconds>(plain.endsAt));
    QCOMPARE(created[0].comment, storedComment(plain.comment));
    QVERIFY(created[0].comment.endsWith(u"  \"all\" of it & Ruckweg ? ?"_s));
    QTRY_VERIFY(now(u"web2"_s, u"HTTP"_s).isInDowntime);
    QVERIFY(!now(u"web2"_s).isInDowntime);
    Silence known = created[0];
    known.endsAt += 1h;
    const auto longer = get(m_source->silence(known));
    QCOMPARE(longer.size(), std::size_t(1));
    QVERIFY(longer[0].id != known.id);
    QCOMPARE(longer[0].endsAt, known.endsAt);
    QVERIFY(!isKnown(known.id));
    QVERIFY(waitFor(m_source->endSilence(longer[0])));
    QVERIFY(!isKnown(longer[0].id));
    QVERIFY(waitFor(m_source->endSilence(longer[0]))); // gone already
}

void NagiosServerTest::commandsThatCrossDoNotHarmEachOther()
{
    Silence hostOnly = wanted(u"web2"_s);
    hostOnly.withServices = false;
    auto one = m_source->silence(wanted(u"web1"_s, u"HTTP"_s));
    auto two = m_source->silence(hostOnly);
    auto first = get(std::move(one));
    auto second = get(std::move(two));
    QCOMPARE(first.size(), std::size_t(1));
    QCOMPARE(second.size(), std::size_t(1));
    QCOMPARE(second[0].service, QString());
    auto endOne = m_source->endSilence(first[0]);
    auto endTwo = m_source->endSilence(second[0]);
    QVERIFY(waitFor(std::move(endOne)));
    QVERIFY(waitFor(std::move(endTwo)));
    QCOMPARE(get(m_source->silences()).size(), std::size_t(0));
}

void NagiosServerTest::whatCannotBeSetIsTold()
{
    Silence wrong = wanted(u"web1"_s, u"HTTP"_s);
    wrong.comment.clear();
    QCOMPARE(waitFor(m_source->silence(wrong)).error().kind, ErrorKind::BadInput);
    wrong = wanted(u"web1"_s);
    wrong.endsAt = wrong.startsAt;
    QCOMPARE(waitFor(m_source->silence(wrong)).error().kind, ErrorKind::BadInput);
    QCOMPARE(waitFor(m_source->silence(wanted(u"web9"_s))).error().kind, ErrorKind::NotFound);
    QCOMPARE(waitFor(m_source->silence(wanted(u"web1"_s, u"Disk"_s))).error().kind, ErrorKind::NotAllowed);
    QCOMPARE(get(m_source->silences()).size(), std::size_t(0));
}

void NagiosServerTest::anAccountWithoutRightsSetsNothing()
{
    const auto viewer = made(connection(u"viewer"_s), "look");
    QCOMPARE(waitFor(viewer->silence(wanted(u"web1"_s, u"HTTP"_s))).error().kind, ErrorKind::NotAllowed);
    QCOMPARE(get(m_source->silences()).size(), std::size_t(0));
}

void NagiosServerTest::aWindowIsSilencedOnceAndCleanedUp()
{
    const Silence plain = wanted(u"web1"_s);
    const auto first = get(silenceWindow(m_source.get(), plain, u"d-17"_s));
    QCOMPARE(first.size(), std::size_t(3)); // the host with its services
    QCOMPARE(std::ranges::count_if(first, [](const Silence &each) { return each.service.isEmpty(); }), 1);
    QCOMPARE(get(silenceWindow(m_source.get(), plain, u"d-17"_s)).size(), first.size()); // as after a crash
    QCOMPARE(get(m_source->silences()).size(), std::size_t(3));
    Silence longer = plain;
    longer.endsAt += 30min;
    const auto prolonged = get(silenceWindow(m_source.get(), longer, u"d-17"_s));
    QStringList ids;
    for (const Silence &each : prolonged)
        ids += each.host + u'/' + each.service;
    ids.sort();
    QCOMPARE(ids, (QStringList{u"web1/"_s, u"web1/Error rate"_s, u"web1/HTTP"_s})); // each waited for by itself
    QCOMPARE(get(m_source->silences()).size(), std::size_t(3));
    QCOMPARE(get(endForgotten(m_source.get(), {u"d-17"_s})), 0);
    QCOMPARE(get(endWindow(m_source.get(), u"d-17"_s)), 3);
    QCOMPARE(get(m_source->silences()).size(), std::size_t(0));
}

void NagiosServerTest::whatACrashLeftHalf_isMadeWholeAndEnded()
{
    // The host was told, and the program was killed before its services were.
    Silence half = wanted(u"web1"_s);
    half.withServices = false;
    half.comment = taggedComment(half.comment, u"d-18"_s);
    half.endsAt = std::chrono::ceil<std::chrono::seconds>(half.endsAt + kSilenceMargin);
    const auto host = get(m_source->silence(half));
    QCOMPARE(host.size(), std::size_t(1));
    Silence plain = wanted(u"web1"_s);
    plain.endsAt = half.endsAt - kSilenceMargin;
    const auto whole = get(silenceWindow(m_source.get(), plain, u"d-18"_s));
    QCOMPARE(whole.size(), std::size_t(3));
    QVERIFY(std::ranges::contains(whole, host.front().id, &Silence::id)); // what is there stays
    QCOMPARE(get(m_source->silences()).size(), std::size_t(3));
    // The other way round: only services have theirs.
    QVERIFY(waitFor(m_source->endSilence(host.front())));
    QCOMPARE(get(silenceWindow(m_source.get(), plain, u"d-18"_s)).size(), std::size_t(3));
    QCOMPARE(get(endWindow(m_source.get(), u"d-18"_s)), 3);
    QCOMPARE(get(m_source->silences()).size(), std::size_t(0));
}

void NagiosServerTest::aDowntimeOverAChangeOfClocks_endsWhenItShould()
{
    QTemporaryDir folder;
    ServerProcess server(u"monitoring/run_nagios.py"_s, {u"--dir"_s, folder.path(), u"--zone"_s, u"Europe/Berlin"_s},
                         60);
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    MonitoringConnection berlin = connection();
    berlin.url.replace(m_server->url(), server.url());
    berlin.options[u"time_zone"_s] = u"Europe/Berlin"_s;
    const auto source = made(berlin, "s3cret");
    // From a summer into a winter or the other way round, whichever it is now.
    Silence year = wanted(u"web1"_s, u"HTTP"_s);
    year.endsAt = std::chrono::floor<std::chrono::seconds>(year.startsAt) + 24h * 183;
    const auto created = get(source->silence(year));
    QCOMPARE(created.size(), std::size_t(1));
    QCOMPARE(created[0].startsAt, std::chrono::floor<std::chrono::seconds>(year.startsAt));
    QCOMPARE(created[0].endsAt, year.endsAt);
}

QTEST_GUILESS_MAIN(NagiosServerTest)
#include "nagios_server_test.moc"
