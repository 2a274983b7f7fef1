// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/icinga/icinga_values.h"
#include "monitoring/recordings.h"
#include "monitoring/under_test.h"
#include "monitoring/window_silences.h"

#include <QSignalSpy>

using namespace slipway;
using namespace slipway::monitoring;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Status = CheckState::Status;

namespace {

QJsonObject firstResult(const QString &recording)
{
    return QJsonDocument::fromJson(recordings(u"icinga2-2.13.6"_s)[recording].body)[u"results"]
        .toArray()
        .first()
        .toObject();
}

} // namespace

class IcingaServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_source.reset(), m_server.reset(); }

    void recordedDowntimesAreRead();
    void permissionsHoldWildcards_data();
    void permissionsHoldWildcards();

    void theProbeSaysWhoAnswersAndWhatIsLacking();
    void aClientCertificateIsAnAccount();
    void aWrongPasswordIsTold();

    void statesAreRead();
    void aSoftStateIsNoHardOne();
    void hostsAreFoundByTheirVariables();
    void whatIsAskedForByNameMustBeThere();
    void namesCannotChangeTheFilter();
    void aMissingPermissionIsNamed();

    void aDowntimeIsCreatedAndEnded();
    void aHostGoesDownWithItsServices();
    void aDowntimeIsMadeLonger();
    void whatCannotBeSetIsTold();
    void aWindowIsSilencedOnceAndCleanedUp();
    void nothingIsCalledForWhileAWindowIsProlonged();

    void newsAreHintedAt();
    void whoMayNotListenHearsNothing();

private:
    [[nodiscard]] MonitoringConnection connection(const QString &account = u"slipway"_s) const
    {
        return {.name = u"Icinga"_s,
                .kind = MonitoringKind::Icinga,
                .url = u"https://127.0.0.1:%1"_s.arg(m_server->port()),
                .auth = MonitoringAuth::Basic,
                .account = account,
                .caFile = m_folder.filePath(u"ca.pem"_s)};
    }
    [[nodiscard]] static Silence wanted(const QString &host, const QString &service = {})
    {
        return {.host = host,
                .service = service,
                .startsAt = net::systemNow(),
                .endsAt = net::systemNow() + 1h,
                .createdBy = u"Alice"_s,
                .comment = u"Shop 1.5.0 \"ships\"; all of it"_s};
    }
    void set(const QString &object, int state)
    {
        QCOMPARE(m_server->command(u"set %1 %2"_s.arg(object).arg(state)), u"200"_s);
    }
    [[nodiscard]] CheckState now(const QString &host, const QString &service = {})
    {
        for (const CheckState &each : get(m_source->checks({.hosts = {host}})))
            if (each.service == service)
                return each;
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<Source> m_source;
};

void IcingaServerTest::initTestCase()
{
    m_server =
        std::make_unique<ServerProcess>(u"monitoring/run_icinga.py"_s, QStringList{u"--dir"_s, m_folder.path()}, 60);
    QVERIFY2(m_server->problem().isEmpty(), qPrintable(m_server->problem()));
    m_source = made(connection(), "s3cret");
}

void IcingaServerTest::recordedDowntimesAreRead()
{
    const Silence downtime = icinga::downtimeFrom(firstResult(u"downtimes"_s), fromUnixMilliseconds(1795487476000));
    QCOMPARE(downtime.id, u"web1!6e8fe6fa-5ff5-4149-82d2-b4a5431b4837"_s);
    QCOMPARE(downtime.host, u"web1"_s);
    QCOMPARE(downtime.service, QString());
    QCOMPARE(downtime.state, Silence::State::Active);
    QCOMPARE(downtime.endsAt, fromUnixMilliseconds(1795489276000));
}

void IcingaServerTest::permissionsHoldWildcards_data()
{
    QTest::addColumn<QString>("permission");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("as it stands") << u"status/query"_s << true;
    QTest::newRow("by a wildcard") << u"objects/query/Host"_s << true;
    QTest::newRow("in other letters") << u"STATUS/query"_s << true;
    QTest::newRow("another") << u"actions/schedule-downtime"_s << false;
    QTest::newRow("longer") << u"status/query/all"_s << false;
}

void IcingaServerTest::permissionsHoldWildcards()
{
    QFETCH(QString, permission);
    QFETCH(bool, isHeld);
    QCOMPARE(icinga::isPermitted({u"objects/query/*"_s, u"status/query"_s}, permission), isHeld);
    QVERIFY(icinga::isPermitted({u"*"_s}, permission));
}

void IcingaServerTest::theProbeSaysWhoAnswersAndWhatIsLacking()
{
    const Probe probe = get(m_source->probe({}));
    QCOMPARE(probe.product, u"Icinga"_s);
    QVERIFY2(QRegularExpression(uR"(^2\.\d+\.\d+$)"_s).match(probe.version).hasMatch(), qPrintable(probe.version));
    QCOMPARE(probe.identity, u"slipway"_s);
    QCOMPARE(probe.findings.size(), std::size_t(1));
    const Probe viewer = get(made(connection(u"viewer"_s), "look")->probe({}));
    QCOMPARE(viewer.findings.size(), std::size_t(6));
    QCOMPARE(viewer.findings[1].mark, Probe::Finding::Mark::Warning);
    QVERIFY(viewer.findings[1].found.contains(u"objects/query/Service"_s));
}

void IcingaServerTest::aClientCertificateIsAnAccount()
{
    MonitoringConnection byCertificate = connection();
    byCertificate.auth = MonitoringAuth::None;
    byCertificate.certificateFile = m_folder.filePath(u"client.pem"_s);
    byCertificate.keyFile = m_folder.filePath(u"client.key"_s);
    QCOMPARE(get(made(byCertificate)->probe({})).identity, u"by-certificate"_s);
}

void IcingaServerTest::aWrongPasswordIsTold()
{
    const auto refused = waitFor(made(connection(), "guessed")->checks({}));
    QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
    QVERIFY(!refused.error().sentence.contains(u"guessed"_s));
}

void IcingaServerTest::statesAreRead()
{
    const auto before = get(m_source->checks({.hosts = {u"web1"_s}}));
    QCOMPARE(before.size(), std::size_t(3));
    QCOMPARE(before[0].status, Status::Pending);
    QCOMPARE(before[0].alias, u"Shop web 1"_s);
    QCOMPARE(before[0].variables, (QMap<QString, QString>{{u"unit"_s, u"shop"_s}, {u"rank"_s, u"1"_s}}));
    QCOMPARE(before[1].service, u"error rate"_s);
    set(u"web1"_s, 0);
    set(u"web1!error rate"_s, 2);
    QCOMPARE(now(u"web1"_s).status, Status::Ok);
    const CheckState errors = now(u"web1"_s, u"error rate"_s);
    QCOMPARE(errors.status, Status::Critical);
    QCOMPARE(errors.lastHard, Status::Critical);
    QVERIFY(errors.isHard);
    QCOMPARE(errors.output, u"state 2"_s);
    QCOMPARE(errors.performanceData, u"v=2"_s);
    QVERIFY(errors.lastCheck > net::systemNow() - 1h && errors.lastCheck < net::systemNow() + 1min);
    const auto bad = get(m_source->checks({.onlyBad = true}));
    QCOMPARE(bad.size(), std::size_t(1));
    set(u"web1!error rate"_s, 0);
    QCOMPARE(get(m_source->checks({.onlyBad = true})).size(), std::size_t(0));
}

void IcingaServerTest::aSoftStateIsNoHardOne()
{
    set(u"web2!http"_s, 0);
    set(u"web2!http"_s, 1);
    CheckState http = now(u"web2"_s, u"http"_s);
    QCOMPARE(http.status, Status::Warning);
    QVERIFY(!http.isHard);
    QCOMPARE(http.lastHard, Status::Ok);
    QCOMPARE(http.mostAttempts, 2);
    set(u"web2!http"_s, 1);
    http = now(u"web2"_s, u"http"_s);
    QVERIFY(http.isHard);
    QCOMPARE(http.lastHard, Status::Warning);
    set(u"web2!http"_s, 0);
}

void IcingaServerTest::hostsAreFoundByTheirVariables()
{
    const auto hosts = [&](const QMap<QString, QString> &variables) {
        QStringList names;
        for (const CheckState &each : get(m_source->checks({.variables = variables})))
            if (!each.isService())
                names.append(each.host);
        return names;
    };
    QCOMPARE(hosts({{u"unit"_s, u"shop"_s}}), (QStringList{u"web1"_s, u"web2"_s}));
    QCOMPARE(hosts({{u"unit"_s, u"shop"_s}, {u"rank"_s, u"1"_s}}), QStringList{u"web1"_s});
    QCOMPARE(hosts({{u"unit"_s, u"nowhere"_s}}), QStringList());
    QCOMPARE(get(m_source->checks({.variables = {{u"unit"_s, u"shop"_s}}})).size(), std::size_t(5));
    QCOMPARE(get(m_source->checks({})).size(), std::size_t(6));
}

void IcingaServerTest::whatIsAskedForByNameMustBeThere()
{
    const auto host = waitFor(m_source->checks({.hosts = {u"web1"_s, u"web9"_s}}));
    QCOMPARE(host.error().kind, ErrorKind::NotFound);
    QVERIFY(host.error().sentence.contains(u"web9"_s));
    QCOMPARE(waitFor(m_source->checks({.hosts = {u"web2"_s}, .services = {u"error rate"_s}})).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(get(m_source->checks({.hosts = {u"db1"_s}})).size(), std::size_t(1)); // it has no services
}

void IcingaServerTest::namesCannotChangeTheFilter()
{
    const auto answer = waitFor(m_source->checks({.hosts = {u"x\" || true || \""_s}}));
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
    QCOMPARE(get(m_source->checks({.variables = {{u"unit\" || true"_s, u"a\" || true || \""_s}}})).size(),
             std::size_t(0));
}

void IcingaServerTest::aMissingPermissionIsNamed()
{
    const auto viewer = made(connection(u"viewer"_s), "look");
    const auto checks = waitFor(viewer->checks({}));
    QCOMPARE(checks.error().kind, ErrorKind::NotAllowed);
    QVERIFY(checks.error().sentence.contains(u"objects/query/Service"_s));
    const auto downtime = waitFor(viewer->silence(wanted(u"web1"_s)));
    QCOMPARE(downtime.error().kind, ErrorKind::NotAllowed);
    QVERIFY(downtime.error().sentence.contains(u"actions/schedule-downtime"_s));
}

void IcingaServerTest::aDowntimeIsCreatedAndEnded()
{
    const Silence plain = wanted(u"web2"_s, u"http"_s);
    const auto created = get(m_source->silence(plain));
    QCOMPARE(created.size(), std::size_t(1));
    QVERIFY(created[0].id.startsWith(u"web2!http!"_s));
    QCOMPARE(created[0].startsAt, std::chrono::floor<std::chrono::seconds>(plain.startsAt));
    QCOMPARE(created[0].endsAt, std::chrono::floor<std::chrono::seconds>(plain.endsAt));
    QCOMPARE(created[0].comment, plain.comment);
    QCOMPARE(created[0].createdBy, u"Alice"_s);
    QCOMPARE(created[0].state, Silence::State::Active);
    QTRY_VERIFY(now(u"web2"_s, u"http"_s).isInDowntime);
    QVERIFY(!now(u"web2"_s).isInDowntime);
    QVERIFY(waitFor(m_source->endSilence(created[0])));
    QCOMPARE(get(m_source->silences()).size(), std::size_t(0));
    QVERIFY(waitFor(m_source->endSilence(created[0]))); // gone already
}

void IcingaServerTest::aHostGoesDownWithItsServices()
{
    const auto created = get(m_source->silence(wanted(u"web1"_s)));
    QCOMPARE(created.size(), std::size_t(3));
    const auto host = std::ranges::find(created, QString(), &Silence::service);
    QVERIFY(host != created.end());
    QVERIFY(waitFor(m_source->endSilence(*host))); // and with it those of its services
    for (const Silence &each : get(m_source->silences()))
        QVERIFY(waitFor(m_source->endSilence(each)));
    QCOMPARE(get(m_source->silences()).size(), std::size_t(0));
    Silence hostOnly = wanted(u"web1"_s);
    hostOnly.withServices = false;
    const auto alone = get(m_source->silence(hostOnly));
    QCOMPARE(alone.size(), std::size_t(1));
    QVERIFY(waitFor(m_source->endSilence(alone[0])));
}

void IcingaServerTest::aDowntimeIsMadeLonger()
{
    Silence known = get(m_source->silence(wanted(u"web2"_s, u"http"_s))).at(0);
    const QString before = known.id;
    known.endsAt += 1h;
    const auto longer = get(m_source->silence(known));
    QCOMPARE(longer.size(), std::size_t(1));
    QVERIFY(longer[0].id != before);
    QCOMPARE(longer[0].endsAt, known.endsAt);
    QCOMPARE(get(m_source->silences()).size(), std::size_t(1));
    QVERIFY(waitFor(m_source->endSilence(longer[0])));
}

void IcingaServerTest::whatCannotBeSetIsTold()
{
    Silence wrong = wanted(u"web1"_s);
    wrong.comment.clear();
    QCOMPARE(waitFor(m_source->silence(wrong)).error().kind, ErrorKind::BadInput);
    const auto unknown = waitFor(m_source->silence(wanted(u"web9"_s)));
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    QVERIFY(unknown.error().sentence.contains(u"web9"_s));
    QCOMPARE(waitFor(m_source->silence(wanted(u"web1"_s, u"disk"_s))).error().kind, ErrorKind::NotFound);
    QCOMPARE(get(m_source->silences()).size(), std::size_t(0));
}

void IcingaServerTest::aWindowIsSilencedOnceAndCleanedUp()
{
    const auto first = get(silenceWindow(m_source.get(), wanted(u"web1"_s), u"d-17"_s));
    QCOMPARE(first.size(), std::size_t(3));
    QCOMPARE(get(silenceWindow(m_source.get(), wanted(u"web1"_s), u"d-17"_s)).size(), first.size()); // as after a crash
    QVERIFY(waitFor(m_source->silence(wanted(u"web2"_s, u"http"_s))));                               // somebody else's
    QCOMPARE(get(endForgotten(m_source.get(), {u"d-17"_s})), 0);
    QCOMPARE(get(endForgotten(m_source.get(), {})), 3);
    const auto left = get(m_source->silences());
    QCOMPARE(left.size(), std::size_t(1));
    QVERIFY(waitFor(m_source->endSilence(left[0])));
}

void IcingaServerTest::nothingIsCalledForWhileAWindowIsProlonged()
{
    QCOMPARE(get(silenceWindow(m_source.get(), wanted(u"web1"_s), u"d-19"_s)).size(), std::size_t(3));
    const auto observer = made(connection(), "s3cret");
    const auto isQuiet = [&] {
        const auto checks = get(observer->checks({.hosts = {u"web1"_s}}));
        return checks.size() == 3 && std::ranges::all_of(checks, &CheckState::isInDowntime);
    };
    QTRY_VERIFY(isQuiet());
    Silence longer = wanted(u"web1"_s);
    longer.endsAt += 30min;
    std::optional<std::vector<Silence>> prolonged;
    [](Source *source, Silence asked, std::optional<std::vector<Silence>> *answer) -> QCoro::Task<> {
        *answer = (co_await silenceWindow(source, asked, u"d-19"_s)).value_or(std::vector<Silence>{});
    }(m_source.get(), longer, &prolonged);
    int looks = 0;
    while (!prolonged || looks < 3) {
        QVERIFY2(isQuiet(), qPrintable(u"not quiet at look %1"_s.arg(looks)));
        ++looks;
    }
    QCOMPARE(prolonged->size(), std::size_t(3));
    const auto left = get(m_source->silences());
    QCOMPARE(left.size(), std::size_t(3)); // none is left of those before
    QVERIFY(std::ranges::all_of(left, [&](const Silence &each) { return each.endsAt >= longer.endsAt; }));
    QCOMPARE(get(endWindow(m_source.get(), u"d-19"_s)), 3);
}

void IcingaServerTest::newsAreHintedAt()
{
    const auto listener = made(connection(), "s3cret");
    QSignalSpy hints(listener.get(), &Source::hinted);
    listener->listen();
    QTRY_COMPARE(hints.size(), 1); // the stream is open
    set(u"web1!http"_s, 2);
    QTRY_COMPARE_WITH_TIMEOUT(hints.size(), 2, 15000); // Icinga may tell it up to five seconds late
}

void IcingaServerTest::whoMayNotListenHearsNothing()
{
    const auto viewer = made(connection(u"viewer"_s), "look");
    QSignalSpy hints(viewer.get(), &Source::hinted);
    viewer->listen();
    QVERIFY(waitFor(viewer->probe({}))); // asked later, answered later
    QCOMPARE(hints.size(), 0);
}

QTEST_GUILESS_MAIN(IcingaServerTest)
#include "icinga_server_test.moc"
