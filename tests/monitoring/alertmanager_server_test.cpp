// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/alertmanager/alertmanager_values.h"
#include "monitoring/recordings.h"
#include "monitoring/under_test.h"
#include "monitoring/window_silences.h"

using namespace slipway;
using namespace slipway::monitoring;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QStringList kVersions{u"alertmanager-0.25"_s, u"alertmanager-0.28"_s};

const Alert *alertNamed(const std::vector<Alert> &alerts, const QString &name, const QString &severity = {})
{
    for (const Alert &alert : alerts)
        if (alert.labels.value(u"alertname"_s) == name
            && (severity.isEmpty() || alert.labels.value(u"severity"_s) == severity))
            return &alert;
    return nullptr;
}

} // namespace

class AlertmanagerServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_source.reset(), m_server.reset(); }
    void cleanup();

    void recordedAlertsAreRead();
    void recordedSilencesAreRead();
    void refusalsOfEveryShapeAreRead_data();
    void refusalsOfEveryShapeAreRead();

    void theProbeSaysWhoAnswers();
    void alertsAreFound();
    void alertsAreFiltered();
    void groupsAreThoseOfTheRoute();
    void aSilencedAlertStaysInSight();
    void aWrongFilterIsTold();

    void aSilenceIsCreatedAndEnded();
    void aStartInThePastBecomesNow();
    void aSilenceIsMadeLonger();
    void whatCannotBeSilencedIsToldBeforeSending_data();
    void whatCannotBeSilencedIsToldBeforeSending();
    void whatIsGoneIsNoError();

    void aWindowIsSilencedOnce();
    void aWindowThatGrowsIsSilencedLonger();
    void theEndOfAWindowEndsItsSilences();
    void afterACrashWhatWasForgottenIsEnded();

private:
    /// Of the shop, for an hour from now.
    [[nodiscard]] static Silence wanted()
    {
        return {.matchers = {{u"service"_s, u"shop"_s}, {u"severity"_s, u"critical|warning"_s, true}},
                .startsAt = net::systemNow(),
                .endsAt = std::chrono::floor<std::chrono::seconds>(net::systemNow()) + 1h,
                .createdBy = u"Alice"_s,
                .comment = u"Shop 1.5.0 ships"_s};
    }
    [[nodiscard]] std::vector<Silence> open()
    {
        auto all = get(m_source->silences());
        std::erase_if(all, [](const Silence &each) { return each.state == Silence::State::Expired; });
        return all;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<Source> m_source;
};

void AlertmanagerServerTest::initTestCase()
{
    m_server = std::make_unique<ServerProcess>(u"monitoring/run_alertmanager.py"_s,
                                               QStringList{u"--dir"_s, m_folder.path()}, 60);
    QVERIFY2(m_server->problem().isEmpty(), qPrintable(m_server->problem()));
    m_source = made({.name = u"Alerts"_s, .kind = MonitoringKind::Alertmanager, .url = m_server->url()});
    const QJsonArray alerts{QJsonObject{{u"labels"_s, QJsonObject{{u"alertname"_s, u"HighErrorRate"_s},
                                                                  {u"service"_s, u"shop"_s},
                                                                  {u"severity"_s, u"critical"_s}}},
                                        {u"annotations"_s, QJsonObject{{u"summary"_s, u"6 % errors"_s}}},
                                        {u"generatorURL"_s, u"http://metrics.example/graph"_s}},
                            QJsonObject{{u"labels"_s, QJsonObject{{u"alertname"_s, u"HighErrorRate"_s},
                                                                  {u"service"_s, u"shop"_s},
                                                                  {u"severity"_s, u"warning"_s}}}},
                            QJsonObject{{u"labels"_s, QJsonObject{{u"alertname"_s, u"DiskFull"_s},
                                                                  {u"service"_s, u"db"_s},
                                                                  {u"severity"_s, u"warning"_s}}}}};
    QCOMPARE(m_server->command(u"push "_s + QString::fromUtf8(QJsonDocument(alerts).toJson(QJsonDocument::Compact))),
             u"200"_s);
    // Inhibition is decided when the alerts are grouped.
    std::vector<Alert> found;
    QTRY_VERIFY((found = *get(m_source->alerts({}))).size() == 3
                && alertNamed(found, u"HighErrorRate"_s, u"warning"_s)->state == Alert::State::Suppressed
                && alertNamed(found, u"DiskFull"_s)->state == Alert::State::Firing);
}

void AlertmanagerServerTest::cleanup()
{
    for (const Silence &each : open())
        QVERIFY(waitFor(m_source->endSilence(each)));
}

void AlertmanagerServerTest::recordedAlertsAreRead()
{
    for (const QString &version : kVersions) {
        const auto all = recordings(version);
        std::vector<Alert> alerts;
        for (const QJsonValue &each : QJsonDocument::fromJson(all[u"alerts_silenced"_s].body).array())
            alerts.push_back(alertmanager::alertFrom(each.toObject()));
        const Alert *critical = alertNamed(alerts, u"HighErrorRate"_s, u"critical"_s);
        QVERIFY(critical);
        QCOMPARE(critical->state, Alert::State::Suppressed);
        QCOMPARE(critical->silencedBy.size(), 1);
        QCOMPARE(critical->receivers, QStringList{u"devnull"_s});
        QCOMPARE(critical->fingerprint.size(), 16);
        QVERIFY(*critical->endsAt > *critical->startsAt);
        const auto groups = QJsonDocument::fromJson(all[u"alerts_groups"_s].body).array();
        QCOMPARE(alertmanager::groupFrom(groups.first().toObject()).receiver, u"devnull"_s);
    }
}

void AlertmanagerServerTest::recordedSilencesAreRead()
{
    for (const QString &version : kVersions) {
        const auto all = recordings(version);
        const Silence silence = alertmanager::silenceFrom(QJsonDocument::fromJson(all[u"silence_get"_s].body).object());
        QCOMPARE(silence.state, Silence::State::Active);
        QCOMPARE(silence.matchers,
                 (std::vector<LabelMatcher>{{u"service"_s, u"shop"_s}, {u"severity"_s, u"critical|warning"_s, true}}));
        QCOMPARE(alertmanager::silenceFrom(QJsonDocument::fromJson(all[u"silence_get_expired"_s].body).object()).state,
                 Silence::State::Expired);
    }
}

void AlertmanagerServerTest::refusalsOfEveryShapeAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("a JSON text") << u"silence_err_match_empty"_s << u"must not match the empty string"_s;
    QTest::newRow("an object") << u"silence_err_no_comment"_s << u"comment in body is required"_s;
    QTest::newRow("a filter") << u"alerts_err_filter"_s << u"double quote"_s;
    QTest::newRow("nothing") << u"silence_get_unknown"_s << QString();
}

void AlertmanagerServerTest::refusalsOfEveryShapeAreRead()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    for (const QString &version : kVersions) {
        const QString text = alertmanager::refusalText(recordings(version)[name].body);
        QVERIFY2(says.isEmpty() ? text.isEmpty() : text.contains(says), qPrintable(text));
    }
}

void AlertmanagerServerTest::theProbeSaysWhoAnswers()
{
    const Probe probe = get(m_source->probe({}));
    QCOMPARE(probe.product, u"Alertmanager"_s);
    QVERIFY2(QRegularExpression(uR"(^0\.\d+\.\d+$)"_s).match(probe.version).hasMatch(), qPrintable(probe.version));
    QVERIFY(probe.abilities.testFlag(Ability::Silences));
    QVERIFY(!waitFor(m_source->instant(u"up"_s, net::systemNow(), {})));
}

void AlertmanagerServerTest::alertsAreFound()
{
    const auto alerts = *get(m_source->alerts({}));
    QCOMPARE(alerts.size(), std::size_t(3));
    const Alert *critical = alertNamed(alerts, u"HighErrorRate"_s, u"critical"_s);
    QCOMPARE(critical->state, Alert::State::Firing);
    QCOMPARE(critical->annotations.value(u"summary"_s), u"6 % errors"_s);
    QCOMPARE(critical->url, u"http://metrics.example/graph"_s);
    QVERIFY(*critical->startsAt > net::systemNow() - 1h && *critical->startsAt < net::systemNow() + 1min);
    const Alert *warning = alertNamed(alerts, u"HighErrorRate"_s, u"warning"_s);
    QCOMPARE(warning->inhibitedBy, QStringList{critical->fingerprint});
}

void AlertmanagerServerTest::alertsAreFiltered()
{
    const auto found = [&](const AlertFilter &filter) { return get(m_source->alerts(filter))->size(); };
    QCOMPARE(found({.matchers = {{u"service"_s, u"shop"_s}}}), std::size_t(2));
    QCOMPARE(found({.matchers = {{u"service"_s, u"shop"_s}, {u"severity"_s, u"crit.*"_s, true}}}), std::size_t(1));
    QCOMPARE(found({.matchers = {{u"service"_s, u"shop"_s, false, false}}}), std::size_t(1));
    QCOMPARE(found({.receiver = u"nob.*"_s}), std::size_t(3));
    QCOMPARE(found({.receiver = u"somebody"_s}), std::size_t(0));
}

void AlertmanagerServerTest::groupsAreThoseOfTheRoute()
{
    const auto groups = get(m_source->alertGroups({.matchers = {{u"service"_s, u"shop"_s}}}));
    QCOMPARE(groups.size(), std::size_t(1));
    QCOMPARE(groups[0].labels, (Labels{{u"alertname"_s, u"HighErrorRate"_s}}));
    QCOMPARE(groups[0].receiver, u"nobody"_s);
    QCOMPARE(groups[0].alerts.size(), std::size_t(2));
}

void AlertmanagerServerTest::aSilencedAlertStaysInSight()
{
    const auto silences = get(m_source->silence(wanted()));
    std::vector<Alert> alerts;
    QTRY_COMPARE((alerts = *get(m_source->alerts({.matchers = {{u"severity"_s, u"critical"_s}}}))).at(0).state,
                 Alert::State::Suppressed);
    QCOMPARE(alerts[0].silencedBy, QStringList{silences.at(0).id});
}

void AlertmanagerServerTest::aWrongFilterIsTold()
{
    const auto answer = waitFor(m_source->alerts({.matchers = {{u"service"_s, u"("_s, true}}}));
    QCOMPARE(answer.error().kind, ErrorKind::BadInput);
    QVERIFY2(answer.error().sentence.contains(u"missing closing"_s), qPrintable(answer.error().sentence));
}

void AlertmanagerServerTest::aSilenceIsCreatedAndEnded()
{
    Silence later = wanted();
    later.startsAt += 30min;
    const auto created = get(m_source->silence(later));
    QCOMPARE(created.size(), std::size_t(1));
    QVERIFY(!created[0].id.isEmpty());
    QCOMPARE(created[0].state, Silence::State::Pending);
    QCOMPARE(created[0].matchers, later.matchers);
    QCOMPARE(created[0].startsAt, later.startsAt);
    QCOMPARE(created[0].endsAt, later.endsAt);
    QCOMPARE(created[0].createdBy, u"Alice"_s);
    QCOMPARE(created[0].comment, later.comment);
    QCOMPARE(open().size(), std::size_t(1));
    QVERIFY(waitFor(m_source->endSilence(created[0])));
    QCOMPARE(open().size(), std::size_t(0));
    const auto all = get(m_source->silences());
    QCOMPARE(std::ranges::find(all, created[0].id, &Silence::id)->state, Silence::State::Expired);
}

void AlertmanagerServerTest::aStartInThePastBecomesNow()
{
    Silence past = wanted();
    past.startsAt -= 1h;
    const auto created = get(m_source->silence(past));
    QCOMPARE(created.at(0).state, Silence::State::Active);
    QVERIFY(created[0].startsAt > past.startsAt + 59min);
}

void AlertmanagerServerTest::aSilenceIsMadeLonger()
{
    Silence past = wanted();
    past.startsAt -= 1h;
    Silence known = get(m_source->silence(past)).at(0);
    known.endsAt += 1h;
    known.startsAt = past.startsAt; // what was asked for, not what is stored
    const auto longer = get(m_source->silence(known));
    QCOMPARE(longer.at(0).id, known.id);
    QCOMPARE(longer[0].endsAt, known.endsAt);
    QCOMPARE(open().size(), std::size_t(1));
}

void AlertmanagerServerTest::whatCannotBeSilencedIsToldBeforeSending_data()
{
    QTest::addColumn<Silence>("wrong");
    Silence wrong = wanted();
    wrong.matchers.clear();
    QTest::newRow("all alerts there are") << wrong;
    wrong.matchers = {{u"service"_s, u".*"_s, true}, {u"severity"_s, {}}};
    QTest::newRow("all, in other words") << wrong;
    wrong = wanted();
    wrong.matchers[1].value = u"("_s;
    QTest::newRow("no expression") << wrong;
    wrong = wanted();
    wrong.comment.clear();
    QTest::newRow("no reason") << wrong;
    wrong = wanted();
    wrong.endsAt = wrong.startsAt;
    QTest::newRow("no time") << wrong;
}

void AlertmanagerServerTest::whatCannotBeSilencedIsToldBeforeSending()
{
    QFETCH(Silence, wrong);
    const auto refused = waitFor(m_source->silence(wrong));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(open().empty());
}

void AlertmanagerServerTest::whatIsGoneIsNoError()
{
    const Silence known = get(m_source->silence(wanted())).at(0);
    QVERIFY(waitFor(m_source->endSilence(known)));
    QVERIFY(waitFor(m_source->endSilence(known)));
    QVERIFY(waitFor(m_source->endSilence(Silence{.id = u"00000000-0000-0000-0000-000000000000"_s})));
    QVERIFY(!waitFor(m_source->endSilence(Silence{.id = u"abc"_s})));
}

void AlertmanagerServerTest::aWindowIsSilencedOnce()
{
    const Silence plain = wanted();
    const auto first = get(silenceWindow(m_source.get(), plain, u"d-17"_s));
    QCOMPARE(first.at(0).comment, u"Shop 1.5.0 ships [slipway:d-17]"_s);
    QCOMPARE(first[0].endsAt, plain.endsAt + kSilenceMargin);
    const auto again = get(silenceWindow(m_source.get(), plain, u"d-17"_s)); // as after a crash
    QCOMPARE(again.at(0).id, first[0].id);
    QCOMPARE(open().size(), std::size_t(1));
}

void AlertmanagerServerTest::aWindowThatGrowsIsSilencedLonger()
{
    Silence plain = wanted();
    const auto first = get(silenceWindow(m_source.get(), plain, u"d-17"_s));
    plain.endsAt += 1h;
    const auto longer = get(silenceWindow(m_source.get(), plain, u"d-17"_s));
    QCOMPARE(longer.at(0).id, first.at(0).id);
    QCOMPARE(open().at(0).endsAt, plain.endsAt + kSilenceMargin);
}

void AlertmanagerServerTest::theEndOfAWindowEndsItsSilences()
{
    QVERIFY(waitFor(silenceWindow(m_source.get(), wanted(), u"d-17"_s)));
    QVERIFY(waitFor(silenceWindow(m_source.get(), wanted(), u"d-18"_s)));
    QVERIFY(waitFor(m_source->silence(wanted()))); // somebody else's
    QCOMPARE(open().size(), std::size_t(3));
    QCOMPARE(get(endWindow(m_source.get(), u"d-17"_s)), 1);
    QCOMPARE(get(endWindow(m_source.get(), u"d-17"_s)), 0);
    QCOMPARE(open().size(), std::size_t(2));
}

void AlertmanagerServerTest::afterACrashWhatWasForgottenIsEnded()
{
    QVERIFY(waitFor(silenceWindow(m_source.get(), wanted(), u"d-17"_s)));
    QVERIFY(waitFor(silenceWindow(m_source.get(), wanted(), u"d-18"_s)));
    QVERIFY(waitFor(m_source->silence(wanted())));
    QCOMPARE(get(endForgotten(m_source.get(), {u"d-18"_s})), 1);
    const auto left = open();
    QCOMPARE(left.size(), std::size_t(2));
    QVERIFY(std::ranges::none_of(left, [](const Silence &each) { return isOpenFor(each, u"d-17"_s); }));
}

QTEST_GUILESS_MAIN(AlertmanagerServerTest)
#include "alertmanager_server_test.moc"
