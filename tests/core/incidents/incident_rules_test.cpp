// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_rules.h"

#include <QTest>

#include <rapidcheck.h>

using namespace slipway;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant kNoon{std::chrono::sys_days{std::chrono::January / 14 / 2027} + 12h};

Incident incidentAt(Instant detected)
{
    Incident incident;
    incident.id = {Uuid::version7(1, {1})};
    incident.title = u"Checkout fails"_s;
    incident.detectedAt = detected;
    return incident;
}

DeploymentId deploymentId()
{
    return {Uuid::version7(2, {2})};
}

} // namespace

/// What an incident may be, and what follows from its times.
class IncidentRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theState_followsFromTheTimes()
    {
        Incident incident = incidentAt(kNoon);
        QCOMPARE(stateOf(incident), IncidentState::Open);
        QVERIFY(isUnderWay(incident));
        incident.mitigatedAt = kNoon + 5min;
        QCOMPARE(stateOf(incident), IncidentState::Mitigated);
        QVERIFY(isUnderWay(incident));
        incident.resolvedAt = kNoon + 9min;
        QCOMPARE(stateOf(incident), IncidentState::Resolved);
        QVERIFY(!isUnderWay(incident));
    }

    void itBegan_whenTheHarmBegan_elseWhenItWasDetected()
    {
        Incident incident = incidentAt(kNoon);
        QCOMPARE(beganAt(incident), kNoon);
        incident.startedAt = kNoon - 20min;
        QCOMPARE(beganAt(incident), kNoon - 20min);
    }

    void times_standInOneOrder_andInThePast_data()
    {
        QTest::addColumn<int>("started");
        QTest::addColumn<int>("detected");
        QTest::addColumn<int>("mitigated");
        QTest::addColumn<int>("resolved");
        QTest::addColumn<QString>("wrong");
        constexpr int none = 999;
        QTest::newRow("only detected") << none << -60 << none << none << QString();
        QTest::newRow("all in order") << -60 << -50 << -40 << -30 << QString();
        QTest::newRow("all at once") << -60 << -60 << -60 << -60 << QString();
        QTest::newRow("not mitigated before it was resolved") << none << -60 << none << -30 << QString();
        QTest::newRow("detected before it began") << -40 << -50 << none << none << u"it began"_s;
        QTest::newRow("mitigated before it was detected") << none << -40 << -50 << none << u"it was mitigated"_s;
        QTest::newRow("resolved before it was mitigated") << none << -60 << -20 << -30 << u"it was resolved"_s;
        QTest::newRow("resolved before it began") << -50 << -45 << none << -60 << u"it was resolved"_s;
        QTest::newRow("detected in the future") << none << 5 << none << none << u"future"_s;
        QTest::newRow("resolved in the future") << none << -60 << none << 1 << u"future"_s;
    }
    void times_standInOneOrder_andInThePast()
    {
        QFETCH(int, started);
        QFETCH(int, detected);
        QFETCH(int, mitigated);
        QFETCH(int, resolved);
        QFETCH(QString, wrong);
        const auto at = [](int minutes) {
            return minutes == 999 ? std::nullopt : std::optional<Instant>(kNoon + std::chrono::minutes(minutes));
        };
        Incident incident = incidentAt(*at(detected));
        incident.startedAt = at(started);
        incident.mitigatedAt = at(mitigated);
        incident.resolvedAt = at(resolved);
        const auto sound = checkIncident(incident, kNoon);
        QCOMPARE(sound.has_value(), wrong.isEmpty());
        if (!sound)
            QVERIFY2(sound.error().sentence.contains(wrong), qPrintable(sound.error().sentence));
    }

    void aTitle_isNeeded()
    {
        Incident incident = incidentAt(kNoon);
        incident.title = u"  "_s;
        QCOMPARE(checkIncident(incident, kNoon).error().where, u"title"_s);
    }

    void advancing_goesForward_andReopeningForgets()
    {
        const Incident open = incidentAt(kNoon - 1h);
        const auto mitigated = advanced(open, IncidentState::Mitigated, kNoon - 30min);
        QVERIFY(mitigated);
        QCOMPARE(mitigated->mitigatedAt, std::optional(kNoon - 30min));
        QCOMPARE(advanced(*mitigated, IncidentState::Mitigated, kNoon).error().kind, ErrorKind::NotAllowed);
        auto resolved = advanced(*mitigated, IncidentState::Resolved, kNoon);
        QVERIFY(resolved);
        QCOMPARE(resolved->mitigatedAt, std::optional(kNoon - 30min));
        QCOMPARE(advanced(*resolved, IncidentState::Mitigated, kNoon).error().kind, ErrorKind::NotAllowed);
        resolved->waiver = u"accepted"_s;
        const auto again = advanced(*resolved, IncidentState::Open, kNoon);
        QVERIFY(again);
        QVERIFY(!again->mitigatedAt && !again->resolvedAt);
        QCOMPARE(again->waiver, QString());
        QCOMPARE(advanced(*again, IncidentState::Open, kNoon).error().kind, ErrorKind::NotAllowed);
    }

    void resolvingAtOnce_leavesTheMitigationUnknown()
    {
        const auto resolved = advanced(incidentAt(kNoon - 1h), IncidentState::Resolved, kNoon);
        QVERIFY(resolved);
        QVERIFY(!resolved->mitigatedAt);
    }

    void theSameAlert_isFoundOnlyWhileItsIncidentIsUnderWay()
    {
        std::vector<Incident> all{incidentAt(kNoon), incidentAt(kNoon)};
        all[0].fingerprint = u"abc"_s;
        all[0].resolvedAt = kNoon;
        QCOMPARE(openedBySameAlert(all, u"abc"_s), nullptr);
        all[1].fingerprint = u"abc"_s;
        all[1].mitigatedAt = kNoon;
        QCOMPARE(openedBySameAlert(all, u"abc"_s), &all[1]);
        QCOMPARE(openedBySameAlert(all, u"other"_s), nullptr);
        all[1].fingerprint.clear();
        QCOMPARE(openedBySameAlert(all, QString()), nullptr);
    }

    void whatIsUnderWay_andNobodyWaived_blocksClosing()
    {
        std::vector<Incident> all{incidentAt(kNoon), incidentAt(kNoon), incidentAt(kNoon), incidentAt(kNoon)};
        all[1].causedBy = deploymentId();
        all[2].causedBy = deploymentId();
        all[2].waiver = u"known, fixed in 4.3"_s;
        all[3].causedBy = deploymentId();
        all[3].resolvedAt = kNoon;
        const auto blocking = blockingClose(all);
        QCOMPARE(blocking, (std::vector<const Incident *>{&all[0], &all[1]}));
    }

    void aFingerprint_isOfTheLabelsAlone()
    {
        const Labels a{{u"alertname"_s, u"Slow"_s}, {u"service"_s, u"shop"_s}};
        const Labels same{{u"service"_s, u"shop"_s}, {u"alertname"_s, u"Slow"_s}};
        QCOMPARE(fingerprintOf(a), fingerprintOf(same));
        QCOMPARE(fingerprintOf(a).size(), 16);
        // What stands in one label cannot be moved into the next one.
        QVERIFY(fingerprintOf({{u"a"_s, u"bc"_s}}) != fingerprintOf({{u"ab"_s, u"c"_s}}));
    }

    void differentLabels_haveDifferentFingerprints()
    {
        QVERIFY(rc::check("labels decide", [](const std::map<std::string, std::string> &one,
                                              const std::map<std::string, std::string> &other) {
            const auto labels = [](const std::map<std::string, std::string> &of) {
                Labels made;
                for (const auto &[key, value] : of)
                    made.insert(QString::fromStdString(key), QString::fromStdString(value));
                return made;
            };
            RC_PRE(labels(one) != labels(other));
            RC_ASSERT(fingerprintOf(labels(one)) != fingerprintOf(labels(other)));
        }));
    }

    void anAlert_proposesSeverityAndTitle_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("severity");
        QTest::newRow("our own word") << u"sev1"_s << 1;
        QTest::newRow("disaster") << u"Disaster"_s << 1;
        QTest::newRow("critical") << u"critical"_s << 2;
        QTest::newRow("page") << u"page"_s << 2;
        QTest::newRow("warning") << u"warning"_s << 3;
        QTest::newRow("none") << QString() << 3;
        QTest::newRow("unknown word") << u"purple"_s << 3;
        QTest::newRow("info") << u"info"_s << 4;
    }
    void anAlert_proposesSeverityAndTitle()
    {
        QFETCH(QString, word);
        QFETCH(int, severity);
        QCOMPARE(static_cast<int>(proposedSeverity({{u"severity"_s, word}})) + 1, severity);
        QCOMPARE(proposedTitle({{u"alertname"_s, u"Slow"_s}, {u"instance"_s, u"a:9090"_s}}), u"Slow on a:9090"_s);
        QCOMPARE(proposedTitle({{u"alertname"_s, u"Slow"_s}}, {{u"summary"_s, u"p95 is\nhigh"_s}}), u"p95 is high"_s);
        QCOMPARE(proposedTitle({}), u"Alert"_s);
        const QString wide(400, u'x');
        QVERIFY(proposedTitle({{u"alertname"_s, wide}}).size() <= 300);
        QVERIFY(proposedTitle({{u"alertname"_s, wide}, {u"instance"_s, wide}}).size() <= 300);
    }
};

QTEST_GUILESS_MAIN(IncidentRulesTest)
#include "incident_rules_test.moc"
