// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/incident_commands.h"

#include "service/closure/closure_commands.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Labels kSlow{{u"alertname"_s, u"Slow"_s}, {u"severity"_s, u"critical"_s}, {u"instance"_s, u"shop:9090"_s}};

QStringList timelineOf(const IncidentPage &page)
{
    QStringList lines;
    for (const TimelineRow &each : page.timeline)
        lines += each.text.isEmpty() ? each.what : each.what + u": "_s + each.text;
    return lines;
}

} // namespace

/// An incident from its alert to its end, and what it keeps from happening.
class IncidentCommandsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Team> m_team;
    ReleaseId m_release;
    DeploymentId m_deployment;

    TemporaryWorkspace &workspace() { return *m_workspace; }
    IncidentPage page(IncidentId id) { return valueOf(workspace().queries().incident(id)); }
    void later(std::chrono::milliseconds by) { workspace().setNow(workspace().now() + by); }

    IncidentId opened(const QString &title, std::optional<DeploymentId> causedBy = {})
    {
        OpenIncident command;
        command.title = title;
        command.release = m_release;
        command.causedBy = causedBy;
        return workspace().done(command).id;
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_team = std::make_unique<Team>(*m_workspace);
        m_release = m_team->plainRelease(u"4.2"_s);
        workspace()->setActor(m_team->mara);
        m_team->takeTo(m_release, {ReleaseState::Planned, ReleaseState::InProgress});
        RecordDeployment deployed;
        deployed.release = m_release;
        deployed.environment = m_team->production;
        deployed.startedAt = workspace().now() - 2h;
        deployed.finishedAt = workspace().now() - 110min;
        deployed.note = u"by hand"_s;
        m_deployment = workspace().done(deployed).id;
    }

    void openedByHand_itBelongsToWhoOpensIt_andTakesPlaceFromItsDeployment()
    {
        OpenIncident command;
        command.title = u"  Checkout\n fails "_s;
        command.causedBy = m_deployment;
        command.startedAt = workspace().now() - 20min;
        const auto made = workspace().done(command);
        QVERIFY(made.isNew);
        const IncidentPage shown = page(made.id);
        QCOMPARE(shown.row.incident.title, u"Checkout fails"_s);
        QCOMPARE(shown.row.incident.release, std::optional(m_release));
        QCOMPARE(shown.row.incident.environment, std::optional(m_team->production));
        QCOMPARE(shown.row.owner, u"Mara"_s);
        QCOMPARE(shown.row.state, IncidentState::Open);
        QCOMPARE(shown.row.incident.source, IncidentSource::Hand);
        QCOMPARE(timelineOf(shown), (QStringList{u"It began"_s, u"Detected"_s, u"Opened"_s}));
    }

    void withoutAPlaceOrATitle_itIsRefused()
    {
        OpenIncident command;
        command.title = u"Somewhere"_s;
        QCOMPARE(workspace().refused(command).kind, ErrorKind::BadInput);
        command.environment = m_team->production;
        QVERIFY(!workspace().done(command).id.isNull());
        command.title = u" "_s;
        QCOMPARE(workspace().refused(command).where, u"title"_s);
        command.title = u"Tomorrow"_s;
        command.detectedAt = workspace().now() + 1h;
        QCOMPARE(workspace().refused(command).kind, ErrorKind::BadInput);
    }

    void aDeploymentOfAnotherRelease_isRefused()
    {
        OpenIncident command;
        command.title = u"Checkout fails"_s;
        command.release = m_team->plainRelease(u"4.3"_s);
        command.causedBy = m_deployment;
        const Error error = workspace().refused(command);
        QCOMPARE(error.kind, ErrorKind::BadInput);
        QVERIFY2(error.sentence.contains(u"4.2"_s), qPrintable(error.sentence));
        command.causedBy = DeploymentId{Uuid::version7(5, {5})};
        QCOMPARE(workspace().refused(command).kind, ErrorKind::NotFound);
    }

    void theSameAlert_opensNoSecondOneWhileTheFirstIsUnderWay()
    {
        OpenIncident command;
        command.environment = m_team->production;
        command.labels = kSlow;
        const auto first = workspace().done(command);
        QVERIFY(first.isNew);
        QCOMPARE(page(first.id).row.incident.title, u"Slow on shop:9090"_s);
        QCOMPARE(page(first.id).row.incident.severity, Severity::Sev2);
        QCOMPARE(page(first.id).row.incident.source, IncidentSource::Alert);
        later(1min);
        const auto again = workspace().done(command);
        QVERIFY(!again.isNew);
        QCOMPARE(again.id, first.id);
        QVERIFY(timelineOf(page(first.id)).contains(u"Alert fired"_s));
        // Another server tells the same alert under a fingerprint of its own.
        OpenIncident elsewhere = command;
        elsewhere.fingerprint = u"91f2"_s;
        QCOMPARE(workspace().done(elsewhere).id, first.id);
        later(1min);
        workspace().done(AdvanceIncident{first.id, IncidentState::Mitigated, {}, {}, {}});
        QVERIFY(!workspace().done(command).isNew);
        later(1min);
        workspace().done(AdvanceIncident{first.id, IncidentState::Resolved, {}, {}, {}});
        const auto next = workspace().done(command);
        QVERIFY(next.isNew);
        QVERIFY(next.id != first.id);
    }

    void theEndOfAnAlert_isNoted_andOfAnUnknownOneNothingHappens()
    {
        OpenIncident command;
        command.environment = m_team->production;
        command.fingerprint = u"f00"_s;
        command.title = u"Slow"_s;
        const auto made = workspace().done(command);
        QCOMPARE(workspace().done(NoteAlertEnded{u"f00"_s, workspace().now()}), std::optional(made.id));
        QCOMPARE(timelineOf(page(made.id)).last(), u"Alert ended"_s);
        QCOMPARE(page(made.id).row.state, IncidentState::Open);
        QVERIFY(!workspace().done(NoteAlertEnded{u"f00"_s, workspace().now()})); // once
        QVERIFY(!workspace().done(NoteAlertEnded{u"other"_s, workspace().now()}));
        QVERIFY(!workspace().done(NoteAlertEnded{QString(), workspace().now()}));
    }

    void itIsMitigatedResolvedAndReopened_eachOnRecord()
    {
        const IncidentId id = opened(u"Checkout fails"_s, m_deployment);
        later(10min);
        workspace().done(AdvanceIncident{id, IncidentState::Mitigated, {}, u"switched off the new basket"_s, {}});
        later(10min);
        QCOMPARE(workspace().refused(AdvanceIncident{id, IncidentState::Resolved, workspace().now() - 1h, {}, {}}).kind,
                 ErrorKind::BadInput);
        workspace().done(
            AdvanceIncident{id, IncidentState::Resolved, workspace().now() - 2min, u"4.2.1"_s, m_deployment});
        QCOMPARE(page(id).row.state, IncidentState::Resolved);
        QCOMPARE(page(id).row.incident.fixedBy, std::optional(m_deployment));
        QCOMPARE(workspace().refused(AdvanceIncident{id, IncidentState::Resolved, {}, {}, {}}).kind,
                 ErrorKind::NotAllowed);
        QCOMPARE(workspace().refused(AdvanceIncident{id, IncidentState::Open, {}, {}, {}}).kind, ErrorKind::BadInput);
        workspace().done(AdvanceIncident{id, IncidentState::Open, {}, u"it fails again"_s, {}});
        QVERIFY(!page(id).row.incident.mitigatedAt);
        const QStringList lines = timelineOf(page(id));
        QVERIFY2(lines.contains(u"Mitigated: switched off the new basket"_s), qPrintable(lines.join(u'|')));
        QVERIFY2(lines.contains(u"Resolved: 4.2.1"_s), qPrintable(lines.join(u'|')));
        QVERIFY2(lines.contains(u"Opened again: it fails again"_s), qPrintable(lines.join(u'|')));
    }

    void editing_tellsSeverityAndLinksInTheTimeline()
    {
        const IncidentId id = opened(u"Checkout fails"_s);
        EditIncident edit;
        edit.incident = id;
        edit.severity = Severity::Sev1;
        edit.cause = u"a missing index"_s;
        edit.causedBy = std::optional(m_deployment);
        edit.owner = std::optional(m_team->jonas);
        later(1min);
        workspace().done(edit);
        const IncidentPage shown = page(id);
        QCOMPARE(shown.row.incident.cause, u"a missing index"_s);
        QCOMPARE(shown.row.owner, u"Jonas"_s);
        const QStringList lines = timelineOf(shown);
        QVERIFY2(lines.contains(u"Severity changed: Sev 3 → Sev 1"_s), qPrintable(lines.join(u'|')));
        QVERIFY(std::ranges::any_of(lines, [](const QString &each) { return each.startsWith(u"Linked: caused by"); }));
        EditIncident early;
        early.incident = id;
        early.resolvedAt = workspace().now();
        QCOMPARE(workspace().refused(early).kind, ErrorKind::NotAllowed);
    }

    void whatIsUnderWay_keepsItsReleaseOpen_untilItIsWaivedOrResolved()
    {
        m_team->takeTo(m_release, {ReleaseState::Deploying, ReleaseState::Released});
        const IncidentId linked = opened(u"A typo"_s);
        const IncidentId caused = opened(u"Checkout fails"_s, m_deployment);
        const CloseRelease close{m_release, {}, {}, u"all went well"_s, false};
        const Error error = workspace().refused(close);
        QCOMPARE(error.kind, ErrorKind::NotAllowed);
        QVERIFY2(error.sentence.contains(u"Checkout fails"_s), qPrintable(error.sentence));
        // Nobody knows its cause yet; it stands against closing all the same.
        QVERIFY2(error.detail.contains(u"A typo"_s), qPrintable(error.detail));
        workspace().done(AdvanceIncident{linked, IncidentState::Resolved, {}, {}, {}});
        QVERIFY(!workspace().refused(close).detail.contains(u"A typo"_s));
        workspace()->setActor(m_team->wei);
        QCOMPARE(workspace().refused(WaiveIncident{caused, u"known"_s}).kind, ErrorKind::NotAllowed);
        workspace()->setActor(m_team->henrik);
        QVERIFY(!workspace()->run(WaiveIncident{caused, u"  "_s}));
        workspace().done(WaiveIncident{caused, u"mended with 4.3"_s});
        QCOMPARE(page(caused).row.incident.waivedBy, std::optional(m_team->henrik));
        workspace().done(close);
        // What is noticed later is still told.
        later(1h);
        QVERIFY(!opened(u"Reports are late"_s, m_deployment).isNull());
    }

    void aResolvedOne_keepsNothing()
    {
        m_team->takeTo(m_release, {ReleaseState::Deploying, ReleaseState::Released});
        const IncidentId caused = opened(u"Checkout fails"_s, m_deployment);
        workspace().done(AdvanceIncident{caused, IncidentState::Resolved, {}, {}, {}});
        QCOMPARE(workspace().refused(WaiveIncident{caused, u"known"_s}).kind, ErrorKind::NotAllowed);
        workspace().done(CloseRelease{m_release, {}, {}, u"all went well"_s, false});
    }

    void openingIsUndone_andDoneAgain()
    {
        const IncidentId id = opened(u"Checkout fails"_s);
        QVERIFY(!workspace().undo());
        QVERIFY(!workspace().queries().incident(id));
        QVERIFY(!workspace().redo());
        workspace().done(AdvanceIncident{id, IncidentState::Resolved, {}, u"gone"_s, {}});
        QVERIFY(!workspace().undo());
        QCOMPARE(page(id).row.state, IncidentState::Open);
        QVERIFY(!timelineOf(page(id)).contains(u"Resolved: gone"_s));
    }

    void itShows_inSearchActivityAndOnTheOwnersToday()
    {
        const IncidentId id = opened(u"Checkout fails in Lisbon"_s, m_deployment);
        const auto hits = valueOf(workspace().queries().search(u"lisbon"_s));
        QCOMPARE(hits.size(), 1u);
        QCOMPARE(hits.front().kind, u"incident"_s);
        QCOMPARE(hits.front().release, std::optional(m_release));
        const auto activity = valueOf(workspace().queries().activity(m_release, 5));
        QVERIFY2(activity.front().summary.contains(u"Lisbon"_s), qPrintable(activity.front().summary));
        QVERIFY(activity.front().isVerified);
        const auto today = valueOf(workspace().queries().today(m_team->mara));
        QVERIFY(std::ranges::any_of(today.waiting, [&](const WaitingCard &each) { return each.id == id.value; }));
        QCOMPARE(today.waiting.front().kind, WaitingCard::Kind::Incident);
        const int before = valueOf(workspace().queries().waitingCount(m_team->mara));
        workspace().done(AdvanceIncident{id, IncidentState::Resolved, {}, {}, {}});
        QCOMPARE(valueOf(workspace().queries().waitingCount(m_team->mara)), before - 1);
    }

    void oneOfAnEnvironmentAlone_showsOnTheReleaseThatRunsThere_andTodayLeadsToIt()
    {
        OpenIncident command;
        command.title = u"The disk is full"_s;
        command.environment = m_team->production;
        const IncidentId id = workspace().done(command).id;
        const auto page = valueOf(workspace().queries().releaseIncidents(m_release));
        QCOMPARE(page.incidents.size(), 1u);
        QCOMPARE(page.incidents.front().incident.id, id);
        const auto today = valueOf(workspace().queries().today(m_team->mara));
        QCOMPARE(today.waiting.front().id, id.value);
        QCOMPARE(today.waiting.front().release, m_release);
        QVERIFY(valueOf(workspace().queries().releaseIncidents(m_team->plainRelease(u"4.3"_s))).incidents.empty());
        workspace().done(AdvanceIncident{id, IncidentState::Resolved, {}, {}, {}});
        QVERIFY(valueOf(workspace().queries().releaseIncidents(m_release)).incidents.empty());
    }

    void notes_needATextAndAPast()
    {
        const IncidentId id = opened(u"Checkout fails"_s);
        QCOMPARE(workspace().refused(NoteOnIncident{id, u" "_s, {}}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace().refused(NoteOnIncident{id, u"soon"_s, workspace().now() + 1min}).kind,
                 ErrorKind::BadInput);
        workspace().done(NoteOnIncident{id, u"called the hoster"_s, {}});
        QCOMPARE(timelineOf(page(id)).last(), u"Note: called the hoster"_s);
    }

    void itIsFound_byIdItsBeginningAndAPartOfItsTitle()
    {
        const IncidentId id = opened(u"Checkout fails"_s);
        opened(u"Checkout is slow"_s);
        auto &queries = workspace().queries();
        QCOMPARE(valueOf(queries.findIncident(id.toString())).id, id);
        QCOMPARE(valueOf(queries.findIncident(u"fails"_s)).id, id);
        QCOMPARE(queries.findIncident(u"checkout"_s).error().kind, ErrorKind::BadInput);
        QCOMPARE(queries.findIncident(u"nothing"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(queries.findIncident(QString()).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(IncidentCommandsTest)
#include "incident_commands_test.moc"
