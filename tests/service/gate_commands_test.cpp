// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/signoff_commands.h"

#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

DecideSignoff gateDecision(ReleaseId release, Decision made, const QString &comment = {})
{
    return {.release = release, .role = u"qa_lead"_s, .decision = made, .comment = comment};
}

bool isGo(TemporaryWorkspace &workspace, ReleaseId release)
{
    return valueOf(workspace.queries().release(release)).gate.isGo();
}

/// Tries it, and comes back.
bool mayDeploy(TemporaryWorkspace &workspace, ReleaseId release)
{
    if (!workspace->run(ChangeReleaseState{.release = release, .state = ReleaseState::Deploying}))
        return false;
    workspace.done(ChangeReleaseState{.release = release, .state = ReleaseState::InProgress});
    return true;
}

/// One thing of many that may happen to a release in progress; what is refused does not.
void happen(TemporaryWorkspace &workspace, const Team &team, ReleaseId id, const std::vector<ItemId> &items, int what)
{
    const Instant ship = team.plan(id).release.ship;
    const auto freeze = [&](Instant from) {
        workspace.done(Save<Freeze>{{.name = u"Freeze"_s, .span = {from, from + std::chrono::hours(5)}}});
    };
    workspace->setActor(what == 6 ? team.jonas : team.henrik);
    switch (what) {
    case 0: workspace.done(SetItemState{.release = id, .items = items}); break;
    case 1: workspace.done(SetItemState{.release = id, .items = items, .state = ItemState::Open}); break;
    case 2: freeze(workspace.now()); break;
    case 3: freeze(ship); break;
    case 4:
        for (const Freeze &each : valueOf(workspace.queries().freezes()))
            workspace.done(Remove<Freeze>{each.id, u"why"_s});
        break;
    case 5:
        for (const Freeze &each : valueOf(workspace.queries().freezes()))
            (void)workspace->run(OverrideFreeze{id, each.id, u"why"_s, each.span.to});
        break;
    case 6: team.makeReady(id); break;
    case 7: (void)workspace->run(RequireSignoff{.release = id, .role = u"manager"_s}); break;
    case 8: workspace.setNow(workspace.now() + std::chrono::hours(3)); break;
    case 9: workspace.setNow(ship + std::chrono::days(60)); break;
    default: (void)workspace->run(OverrideGate{.release = id, .reason = u"why"_s});
    }
}

} // namespace

/// Leave to pass the gate, and whether the gate and what it guards agree.
class GateCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Each run writes some forty transactions to the disk.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=25");
    }

    void aRejection_outweighsEveryOverride()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        team.takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        workspace->setActor(team.henrik);
        workspace.done(OverrideGate{.release = id, .reason = u"A security fix"_s});
        QVERIFY(valueOf(workspace.queries().release(id)).gate.isGo());
        workspace->setActor(team.jonas);
        workspace.done(gateDecision(id, Decision::Rejected, u"data loss"_s));
        QVERIFY(!valueOf(workspace.queries().release(id)).gate.isGo());
        workspace->setActor(team.henrik);
        QCOMPARE(workspace.refused(OverrideGate{.release = id, .reason = u"still"_s}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace
                     .refused(ChangeReleaseState{
                         .release = id, .state = ReleaseState::Deploying, .overrideReason = u"still"_s})
                     .kind,
                 ErrorKind::NotAllowed);
        workspace->setActor(team.jonas);
        workspace.done(gateDecision(id, Decision::Abstained));
        QVERIFY(valueOf(workspace.queries().release(id)).gate.isGo());
    }

    void anOverrideOfTheGate_isRecordedAndHoldsOnlyForItsContent()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        team.takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        workspace->setActor(team.jonas);
        QCOMPARE(workspace.refused(OverrideGate{.release = id, .reason = u"why"_s}).kind, ErrorKind::NotAllowed);
        workspace->setActor(team.henrik);
        QCOMPARE(workspace.refused(OverrideGate{.release = id, .reason = u" "_s}).kind, ErrorKind::BadInput);
        QCOMPARE(
            workspace.refused(OverrideGate{.release = id, .phase = numbered<PhaseId>(9'999), .reason = u"why"_s}).kind,
            ErrorKind::NotFound);
        workspace.done(OverrideGate{.release = id, .reason = u" A security fix "_s});
        const GateOverride record = team.plan(id).gateOverrides.at(0);
        QCOMPARE(record.person, team.henrik);
        QCOMPARE(record.role, u"manager"_s);
        QCOMPARE(record.reason, u"A security fix"_s);
        QCOMPARE(record.at, workspace.now());
        workspace.done(EditRelease{.release = id, .scope = u"more"_s});
        QVERIFY(!valueOf(workspace.queries().release(id)).gate.isGo());
        workspace.done(EditRelease{.release = id, .scope = QString()});
        workspace.done(ChangeReleaseState{.release = id, .state = ReleaseState::Deploying});
    }

    void deployingWithAReason_recordsTheOverrideOfTheGate()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        team.takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        workspace.done(
            ChangeReleaseState{.release = id, .state = ReleaseState::Deploying, .overrideReason = u"A security fix"_s});
        QCOMPARE(team.plan(id).gateOverrides.size(), 1u);
        QCOMPARE(team.plan(id).gateOverrides[0].role, u"release_coordinator"_s);
        QVERIFY(valueOf(workspace.queries().release(id)).gate.overriddenBy);
    }

    void anOverrideOfTheGate_keepsItsReasons_andCoversNothingNew()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        team.takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        workspace->setActor(team.henrik);
        workspace.done(OverrideGate{.release = id, .reason = u"A security fix"_s});
        const QStringList kept = team.plan(id).gateOverrides.at(0).reasons;
        QCOMPARE(kept.size(), 3);
        QVERIFY(kept.contains(u"item:"_s + team.itemCalled(id, u"Load test"_s).toString()));
        QVERIFY(isGo(workspace, id));
        workspace.done(RequireSignoff{.release = id, .role = u"manager"_s});
        QVERIFY(!isGo(workspace, id));
        QVERIFY(!mayDeploy(workspace, id));
        workspace.done(OverrideGate{.release = id, .reason = u"A security fix"_s});
        QVERIFY(mayDeploy(workspace, id));
        workspace.done(Save<Freeze>{
            {.name = u"Quarter-close"_s, .span = {workspace.now(), workspace.now() + std::chrono::hours(1)}}});
        QVERIFY(!isGo(workspace, id));
        QVERIFY(!mayDeploy(workspace, id));
        workspace.done(OverrideGate{.release = id, .reason = u"A security fix"_s});
        QVERIFY(!isGo(workspace, id));
    }

    void withNothingToOverride_noOverrideIsKeptForLater()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        team.makeReady(id);
        workspace->setActor(team.henrik);
        QCOMPARE(workspace.refused(OverrideGate{.release = id, .reason = u"just in case"_s}).kind,
                 ErrorKind::NotAllowed);
        QVERIFY(team.plan(id).gateOverrides.empty());
    }

    void checkingTheGateAndDeploying_alwaysAgree()
    {
        QVERIFY(rc::check("what the gate says is what happens", [] {
            TemporaryWorkspace workspace;
            const Team team(workspace);
            const ReleaseId id = team.release(u"4.2"_s);
            team.takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
            const auto items = std::vector{team.itemCalled(id, u"Build the candidate"_s)};
            for (const int step : *rc::gen::container<std::vector<int>>(12, rc::gen::inRange(0, 12))) {
                happen(workspace, team, id, items, step);
                RC_ASSERT(isGo(workspace, id) == mayDeploy(workspace, id));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(GateCommandsTest)
#include "gate_commands_test.moc"
