// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/release_commands.h"

#include "service/closure/closure_commands.h"
#include "service/commands/calendar_commands.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/signoff_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

FreezeId frozen(TemporaryWorkspace &workspace, const char *from, const char *to)
{
    return workspace.done(Save<Freeze>{{.name = u"Quarter-close"_s, .span = {at(from), at(to)}}});
}

} // namespace

class ReleaseCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReleaseFromATemplate_hasItsDatesOwnersAndBookings()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleasePlan plan = team.plan(team.release(u"4.2"_s));
        QCOMPARE(plan.release.state, ReleaseState::Draft);
        QCOMPARE(plan.release.coordinator, std::optional(team.mara));
        QCOMPARE(plan.release.environment, std::optional(team.production));
        QCOMPARE(toRfc3339(plan.release.start), u"2027-01-14T08:00:00Z"_s);
        QCOMPARE(plan.items.size(), 3u);
        QCOMPARE(plan.items[1].owner, std::optional(team.chiara));
        QCOMPARE(plan.bookings[0].span, plan.phases[0].span);
        QVERIFY(workspace.queries().findRelease(u"payments/4.2"_s));
    }

    void whatCannotBeCreated_leavesNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        for (const char *what : {"no product", "no version", "blank version", "taken", "taken in other case",
                                 "no template", "no coordinator", "no environment", "no zone", "starts too late"})
        {
            const QByteArrayView name(what);
            const ErrorKind kind = name.startsWith("taken") ? ErrorKind::Conflict
                                   : name.endsWith("version") || name == "no zone" || name == "starts too late"
                                       ? ErrorKind::BadInput
                                       : ErrorKind::NotFound;
            QTest::newRow(what) << QString::fromLatin1(what) << static_cast<int>(kind);
        }
    }
    void whatCannotBeCreated_leavesNothing()
    {
        QFETCH(const QString, what);
        QFETCH(const int, kind);
        TemporaryWorkspace workspace;
        const Team team(workspace);
        team.plainRelease(u"4.1rc"_s);
        CreateRelease wish;
        wish.product = team.payments;
        wish.version = u"4.2"_s;
        wish.ship = at("2027-01-28T14:00");
        if (what == u"no product")
            wish.product = numbered<ProductId>(9'999);
        else if (what == u"no version")
            wish.version.clear();
        else if (what == u"blank version")
            wish.version = u"  "_s;
        else if (what == u"taken")
            wish.version = u" 4.1rc "_s;
        else if (what == u"taken in other case")
            wish.version = u"4.1RC"_s;
        else if (what == u"no template")
            wish.origin = numbered<TemplateId>(9'999);
        else if (what == u"no coordinator")
            wish.coordinator = numbered<PersonId>(9'999);
        else if (what == u"no environment")
            wish.environment = numbered<EnvironmentId>(9'999);
        else if (what == u"no zone")
            wish.zone = "Middle/Earth";
        else
            wish.start = at("2027-02-01");
        const QStringList before = workspace.contents();
        QCOMPARE(static_cast<int>(workspace.refused(wish).kind), kind);
        QCOMPARE(workspace.contents(), before);
    }

    void movingTheShipDate_tellsWhatChangesAndWhatCollides()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        frozen(workspace, "2027-02-03", "2027-02-06");
        const QStringList before = workspace.contents();
        const MoveOutcome preview = valueOf(workspace.queries().previewShip(id, at("2027-02-04T14:00")));
        QCOMPARE(workspace.contents(), before);
        const MoveOutcome outcome = workspace.done(MoveShip{id, at("2027-02-04T14:00"), {}});
        QCOMPARE(outcome.changes, preview.changes);
        QCOMPARE(outcome.conflicts, preview.conflicts);
        QCOMPARE(outcome.conflicts.size(), 1u);
        QCOMPARE(outcome.conflicts[0].kind, Conflict::Kind::Freeze);
        QCOMPARE(toRfc3339(team.plan(id).milestones[0].at), u"2027-01-28T17:00:00Z"_s);
        workspace.done(MoveShip{id, at("2027-01-28T14:00"), {}});
        QCOMPARE(workspace.contents().filter(u"release "_s), before.filter(u"release "_s));
        QCOMPARE(workspace.contents(), before);
    }

    void draggingAsPreviewed_doesWhatThePreviewSaid()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const TimeSpan now{team.plan(id).release.start, team.plan(id).release.ship};
        for (const TimeSpan &span : {TimeSpan{now.from + 168h, now.to + 168h}, TimeSpan{now.from, now.to + 48h},
                                     TimeSpan{now.from - 48h, now.to}, TimeSpan{now.from - 24h, now.to + 24h}})
        {
            const MoveOutcome preview = valueOf(workspace.queries().previewMove(id, span));
            const MoveOutcome outcome = workspace.done(MoveSpan{id, span});
            QCOMPARE(outcome.changes, preview.changes);
            QCOMPARE(outcome.conflicts, preview.conflicts);
            QVERIFY(!workspace.undo());
        }
    }

    void theWholePath_endsReadOnly()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        team.takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        team.makeReady(id);
        team.takeTo(id, {ReleaseState::Deploying, ReleaseState::Released});
        const Error past = workspace.refused(ChangeReleaseState{.release = id, .state = ReleaseState::Closed});
        QCOMPARE(past.kind, ErrorKind::NotAllowed);
        QVERIFY2(past.sentence.contains(u"release close"_s), qPrintable(past.sentence));
        workspace.done(CloseRelease{id, {}, {}, u"all went well"_s, false});
        const Release closed = team.plan(id).release;
        QCOMPARE(closed.startedAt, std::optional(workspace.now()));
        QCOMPARE(closed.shippedAt, std::optional(workspace.now()));
        const ItemId item = team.itemCalled(id, u"Load test"_s);
        const QStringList before = workspace.contents();
        workspace->setActor(team.jonas);
        for (const Error &error :
             {workspace.refused(EditRelease{.release = id, .scope = u"more"_s}),
              workspace.refused(MoveShip{id, at("2027-03-01"), {}}),
              workspace.refused(AddItem{.release = id, .title = u"x"_s}),
              workspace.refused(EditItem{.release = id, .item = item, .title = u"x"_s}),
              workspace.refused(SetItemState{.release = id, .items = {item}, .state = ItemState::Open}),
              workspace.refused(RemoveItems{id, {item}}), workspace.refused(MoveItem{.release = id, .item = item}),
              workspace.refused(AddEvidence{id, item.value, {u"x"_s, {}}}),
              workspace.refused(ImportChecklist{.release = id, .text = "- [ ] x\n", .sourceName = u"a.md"_s}),
              workspace.refused(AddCriterion{.release = id, .title = u"x"_s}),
              workspace.refused(RequireSignoff{.release = id, .role = u"manager"_s}),
              workspace.refused(RequestSignoffs{.release = id}),
              workspace.refused(DecideSignoff{.release = id, .role = u"qa_lead"_s}),
              workspace.refused(AddComment{.release = id, .body = u"x"_s}),
              workspace.refused(BookEnvironment{
                  .release = id, .environment = team.staging, .span = {at("2027-01-01"), at("2027-01-02")}}),
              workspace.refused(RemoveRelease{id}),
              workspace.refused(ChangeReleaseState{.release = id, .state = ReleaseState::Draft})})
            QVERIFY2(error.kind == ErrorKind::NotAllowed, qPrintable(error.sentence));
        QCOMPARE(workspace.contents(), before);
    }

    void deploying_isRefusedWithEveryReason()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        team.takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        const QStringList before = workspace.contents();
        const Error error = workspace.refused(ChangeReleaseState{.release = id, .state = ReleaseState::Deploying});
        QCOMPARE(error.kind, ErrorKind::NotAllowed);
        QCOMPARE(error.detail.split(u'\n').size(), 3);
        QCOMPARE(workspace.contents(), before);
    }

    void aFreeze_refusesDeployingWhoeverAsks_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("now") << u"2027-01-04"_s << u"2027-01-05"_s << true;
        QTest::newRow("at the ship date") << u"2027-01-28"_s << u"2027-01-29"_s << true;
        QTest::newRow("between") << u"2027-01-10"_s << u"2027-01-20"_s << false;
        QTest::newRow("over since this moment") << u"2027-01-01"_s << u"2027-01-04T09:00"_s << false;
        QTest::newRow("from this moment on") << u"2027-01-04T09:00"_s << u"2027-01-04T09:01"_s << true;
    }
    void aFreeze_refusesDeployingWhoeverAsks()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const bool, isRefused);
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        team.takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        team.makeReady(id);
        frozen(workspace, qPrintable(from), qPrintable(to));
        for (const PersonId who : {team.mara, team.jonas, team.henrik, PersonId{}}) {
            workspace->setActor(who);
            const auto answer = workspace->run(ChangeReleaseState{.release = id, .state = ReleaseState::Deploying});
            QCOMPARE(answer.has_value(), !isRefused);
            if (!isRefused)
                return;
            QVERIFY(answer.error().detail.contains(u"Quarter-close"));
        }
        QCOMPARE(team.plan(id).release.state, ReleaseState::InProgress);
    }

    void anOverrideOfAFreeze_isRecordedWithRoleReasonAndExpiry()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        team.takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        team.makeReady(id);
        frozen(workspace, "2027-01-04", "2027-01-05");
        const ChangeReleaseState wish{
            .release = id, .state = ReleaseState::Deploying, .overrideReason = u"A security fix"_s};
        QCOMPARE(workspace.refused(wish).kind, ErrorKind::NotAllowed); // Jonas may not
        workspace->setActor({});
        QCOMPARE(workspace.refused(wish).kind, ErrorKind::NotAllowed);
        workspace->setActor(team.henrik);
        QCOMPARE(
            workspace
                .refused(ChangeReleaseState{.release = id, .state = ReleaseState::Deploying, .overrideReason = u"  "_s})
                .kind,
            ErrorKind::BadInput);
        QVERIFY(valueOf(workspace.queries().release(id)).freezeOverrides.empty());
        workspace.done(wish);
        const ReleasePage page = valueOf(workspace.queries().release(id));
        QCOMPARE(page.plan.release.state, ReleaseState::Deploying);
        QCOMPARE(page.freezeOverrides.size(), 1u);
        QCOMPARE(page.freezeOverrides[0].person, team.henrik);
        QCOMPARE(page.freezeOverrides[0].role, u"manager"_s);
        QCOMPARE(page.freezeOverrides[0].reason, u"A security fix"_s);
        QCOMPARE(page.freezeOverrides[0].expires, at("2027-01-05"));
        // Only the freeze stood in the way, so only the freeze was overridden.
        QVERIFY(page.plan.gateOverrides.empty());
        QVERIFY(workspace.undo().has_value());
        QCOMPARE(valueOf(workspace.queries().activity(id)).front().reason, u"A security fix"_s);
    }

    void anOverrideThatExpiresNow_noLongerHelps()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        team.takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        team.makeReady(id);
        const FreezeId freeze = frozen(workspace, "2027-01-04", "2027-01-06");
        workspace->setActor(team.henrik);
        QCOMPARE(workspace.refused(OverrideFreeze{id, freeze, u"why"_s, workspace.now()}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.refused(OverrideFreeze{id, freeze, u" "_s, workspace.now() + 1h}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.refused(OverrideFreeze{id, numbered<FreezeId>(9'999), u"why"_s, workspace.now() + 1h}).kind,
                 ErrorKind::NotFound);
        QCOMPARE(
            workspace.refused(OverrideFreeze{numbered<ReleaseId>(9'999), freeze, u"why"_s, workspace.now() + 1h}).kind,
            ErrorKind::NotFound);
        workspace.done(OverrideFreeze{id, freeze, u"why"_s, workspace.now() + 1h});
        workspace.setNow(workspace.now() + 1h);
        QCOMPARE(workspace.refused(ChangeReleaseState{.release = id, .state = ReleaseState::Deploying}).kind,
                 ErrorKind::NotAllowed);
        workspace.setNow(workspace.now() - 1ms);
        workspace.done(ChangeReleaseState{.release = id, .state = ReleaseState::Deploying});
    }

    void aRolledBackRelease_hasYetToShip()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        team.takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        team.makeReady(id);
        team.takeTo(id, {ReleaseState::Deploying, ReleaseState::Released, ReleaseState::RolledBack});
        QVERIFY(team.plan(id).release.shippedAt);
        team.takeTo(id, {ReleaseState::InProgress});
        QVERIFY(!team.plan(id).release.shippedAt);
    }

    void releasesThatWaitForEachOther_areRefused()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId one = team.plainRelease(u"1"_s);
        const ReleaseId two = team.plainRelease(u"2"_s);
        const ReleaseId three = team.plainRelease(u"3"_s);
        workspace.done(EditRelease{.release = one, .dependsOn = std::vector{two}});
        workspace.done(EditRelease{.release = two, .dependsOn = std::vector{three}});
        for (const ReleaseId each : {one, two, three})
            QCOMPARE(workspace.refused(EditRelease{.release = three, .dependsOn = std::vector{each}}).kind,
                     ErrorKind::BadInput);
        QCOMPARE(
            workspace.refused(EditRelease{.release = three, .dependsOn = std::vector{numbered<ReleaseId>(9'999)}}).kind,
            ErrorKind::NotFound);
    }

    void editing_refusesWhatIsNotThereOrTaken()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId one = team.plainRelease(u"1"_s);
        team.plainRelease(u"2"_s);
        const QStringList before = workspace.contents();
        QCOMPARE(workspace.refused(EditRelease{.release = one, .version = u"2"_s}).kind, ErrorKind::Conflict);
        QCOMPARE(workspace.refused(EditRelease{.release = one, .version = u" "_s}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.refused(EditRelease{.release = one, .coordinator = std::optional(numbered<PersonId>(9'999))})
                     .kind,
                 ErrorKind::NotFound);
        QCOMPARE(
            workspace.refused(EditRelease{.release = one, .environment = std::optional(numbered<EnvironmentId>(9'999))})
                .kind,
            ErrorKind::NotFound);
        QCOMPARE(workspace.refused(EditRelease{.release = numbered<ReleaseId>(9'999), .scope = u"x"_s}).kind,
                 ErrorKind::NotFound);
        QCOMPARE(workspace.contents(), before);
        workspace.done(EditRelease{.release = one, .version = u"1.1"_s, .coordinator = std::optional<PersonId>()});
        QVERIFY(!team.plan(one).release.coordinator);
    }

    void aMilestoneFixedByHand_takesAlongWhatHangsOnIt()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const MilestoneId freeze = team.plan(id).milestones[0].id;
        workspace.done(EditMilestone{.release = id, .milestone = freeze, .at = at("2027-01-20T12:00")});
        QVERIFY(team.plan(id).milestones[0].rule.isEmpty());
        QCOMPARE(team.plan(id).items[0].due, std::optional(at("2027-01-20T12:00")));
        workspace.done(MoveShip{id, at("2027-02-04T14:00"), {}});
        QCOMPARE(team.plan(id).items[0].due, std::optional(at("2027-01-20T12:00")));
    }

    void removing_takesAllThatBelongsToIt()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const QStringList before = workspace.contents();
        const ReleaseId id = team.release(u"4.2"_s);
        workspace.done(RemoveRelease{id});
        QCOMPARE(workspace.contents(), before);
        QVERIFY(valueOf(workspace.queries().check()).isSound());
        const ReleaseId other = team.release(u"4.2"_s);
        team.takeTo(other, {ReleaseState::Planned, ReleaseState::InProgress});
        QCOMPARE(workspace.refused(RemoveRelease{other}).kind, ErrorKind::NotAllowed);
    }

    void bookings_areMadeMovedAndGivenBack()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        const TimeSpan span{at("2027-01-11"), at("2027-01-13")};
        QCOMPARE(
            workspace.refused(BookEnvironment{.release = id, .environment = team.staging, .span = {span.to, span.from}})
                .kind,
            ErrorKind::BadInput);
        QCOMPARE(
            workspace
                .refused(BookEnvironment{.release = id, .environment = numbered<EnvironmentId>(9'999), .span = span})
                .kind,
            ErrorKind::NotFound);
        const BookingId booking =
            workspace.done(BookEnvironment{.release = id, .environment = team.staging, .span = span});
        const ReleaseId other = team.plainRelease(u"4.3"_s);
        workspace.done(BookEnvironment{
            .release = other, .environment = team.staging, .span = {at("2027-01-12"), at("2027-01-20")}});
        const auto conflicts = valueOf(workspace.queries().conflicts({at("2027-01-01"), at("2027-02-01")}));
        QCOMPARE(conflicts.size(), 1u);
        QCOMPARE(conflicts[0].kind, Conflict::Kind::Booking);
        QVERIFY(conflicts[0].proposedEnvironment);
        QCOMPARE(workspace
                     .refused(BookEnvironment{
                         .release = other, .environment = team.production, .span = span, .instead = booking})
                     .kind,
                 ErrorKind::NotFound);
        workspace.done(BookEnvironment{
            .release = id, .environment = *conflicts[0].proposedEnvironment, .span = span, .instead = booking});
        QVERIFY(valueOf(workspace.queries().conflicts({at("2027-01-01"), at("2027-02-01")})).empty());
        QCOMPARE(workspace.refused(RemoveBooking{other, booking}).kind, ErrorKind::NotFound);
        workspace.done(RemoveBooking{id, booking});
        QVERIFY(team.plan(id).bookings.empty());
    }
};

QTEST_GUILESS_MAIN(ReleaseCommandsTest)
#include "release_commands_test.moc"
