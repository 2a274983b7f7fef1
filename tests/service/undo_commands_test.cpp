// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/closure_commands.h"
#include "service/commands/calendar_commands.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/signoff_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<> takeBack(TemporaryWorkspace &workspace, qint64 change)
{
    const auto done = workspace->undo(change).takeResult();
    QCoreApplication::processEvents();
    return done;
}

/// Runs one of the undoable commands with what happens to be there. @return whether it was accepted
bool runAny(TemporaryWorkspace &workspace, const Team &team, ReleaseId release, int choice, int detail)
{
    const ReleasePlan plan = team.plan(release);
    auto run = [&](auto command) {
        const auto answer = workspace->run(std::move(command));
        QCoreApplication::processEvents();
        return answer.has_value();
    };
    const auto index = static_cast<std::size_t>(detail);
    const ItemId item = plan.items.empty() ? ItemId{} : plan.items[index % plan.items.size()].id;
    const PhaseId phase = plan.phases[index % plan.phases.size()].id;
    switch (choice) {
    case 0: return run(MoveShip{release, plan.release.ship + std::chrono::hours(24 * (detail % 9 - 4)), {}});
    case 1:
        return run(
            MoveSpan{release, {plan.release.start - 24h * (detail % 3), plan.release.ship + 24h * (detail % 4)}});
    case 2:
        return run(AddItem{
            .release = release, .phase = phase, .title = u"Item %1"_s.arg(detail), .dueRule = u"T-%1wd"_s.arg(detail)});
    case 3:
        return run(EditItem{
            .release = release, .item = item, .title = u"Renamed %1"_s.arg(detail), .required = detail % 2 == 0});
    case 4:
        return run(
            SetItemState{.release = release, .items = {item}, .state = detail % 2 ? ItemState::Done : ItemState::Open});
    case 5:
        return run(SetItemState{.release = release,
                                .items = {item},
                                .state = ItemState::Blocked,
                                .reason = u"why %1"_s.arg(detail),
                                .evidence = {{u"seen"_s, {}}}});
    case 6: return run(MoveItem{.release = release, .item = item, .phase = phase});
    case 7: return run(RemoveItems{release, {item}});
    case 8:
        return run(EditRelease{.release = release,
                               .scope = u"scope %1"_s.arg(detail),
                               .environment = std::optional(detail % 2 ? team.staging : team.production)});
    case 9:
        return run(EditMilestone{
            .release = release, .milestone = plan.milestones[0].id, .at = plan.release.ship - 24h * (detail + 1)});
    case 10: return run(AddCriterion{.release = release, .title = u"Criterion %1"_s.arg(detail)});
    case 11:
        return !plan.criteria.empty()
               && run(EvaluateCriterion{.release = release,
                                        .criterion = plan.criteria[0].id,
                                        .holds = detail % 2 == 0,
                                        .value = u"%1"_s.arg(detail)});
    case 12: return run(RequireSignoff{.release = release, .role = u"role_%1"_s.arg(detail % 3), .quorum = detail + 1});
    case 13: return run(RequestSignoffs{.release = release});
    case 14:
        return run(BookEnvironment{.release = release,
                                   .environment = team.staging,
                                   .span = {plan.release.start, plan.release.ship},
                                   .note = u"%1"_s.arg(detail)});
    case 15:
        return run(ImportChecklist{.release = release,
                                   .text = "# Part\n- [ ] imported " + QByteArray::number(detail % 3) + "\n",
                                   .sourceName = u"a.md"_s});
    case 16: return run(AddComment{.release = release, .body = u"comment %1"_s.arg(detail)});
    case 17:
        return run(
            ChangeReleaseState{.release = release, .state = detail % 2 ? ReleaseState::Planned : ReleaseState::Draft});
    case 18:
        return run(Save<Freeze>{{.name = u"Freeze %1"_s.arg(detail), .span = {at("2027-05-01"), at("2027-05-02")}}});
    default: return run(Save<Person>{{.name = u"Person %1"_s.arg(detail)}});
    }
}
constexpr int kChoices = 20;

} // namespace

class UndoCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Each run writes some forty transactions to the disk.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=25");
    }

    void undoAndRedo_areIdentityOverAnySequenceOfCommands()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId release = team.release(u"4.2"_s);
        QVERIFY(rc::check("undo all, redo all", [&] {
            const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
                6, rc::gen::pair(rc::gen::inRange(0, kChoices), rc::gen::inRange(0, 9)));
            QList<QStringList> states{workspace.contents()};
            for (const auto &[choice, detail] : steps)
                if (runAny(workspace, team, release, choice, detail) && workspace.contents() != states.back())
                    states.append(workspace.contents());
            for (qsizetype i = states.size() - 1; i > 0; --i) {
                RC_ASSERT(!workspace.undo());
                RC_ASSERT(workspace.contents() == states[i - 1]);
            }
            for (qsizetype i = 1; i < states.size(); ++i) {
                RC_ASSERT(!workspace.redo());
                RC_ASSERT(workspace.contents() == states[i]);
            }
            for (qsizetype i = states.size() - 1; i > 0; --i)
                RC_ASSERT(!workspace.undo());
            RC_ASSERT(workspace.contents() == states[0]);
        }));
        QVERIFY(valueOf(workspace.queries().check()).isSound());
    }

    void everyUndoableCommand_isTakenBackAndDoneAgain_data()
    {
        QTest::addColumn<int>("choice");
        for (int i = 0; i < kChoices; ++i)
            QTest::addRow("command %d", i) << i;
    }
    void everyUndoableCommand_isTakenBackAndDoneAgain()
    {
        QFETCH(const int, choice);
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId release = team.release(u"4.2"_s);
        workspace.done(AddCriterion{.release = release, .title = u"Fast"_s});
        const QStringList before = workspace.contents();
        QVERIFY(runAny(workspace, team, release, choice, 3));
        const QStringList after = workspace.contents();
        QVERIFY(after != before);
        QVERIFY(!workspace->undoText().isEmpty());
        QVERIFY(!workspace.undo());
        QCOMPARE(workspace.contents(), before);
        QVERIFY(workspace->canRedo());
        QVERIFY(!workspace.redo());
        QCOMPARE(workspace.contents(), after);
    }

    void creatingAndRemovingAReleases_canBeTakenBack()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const QStringList empty = workspace.contents();
        const ReleaseId id = team.release(u"4.2"_s);
        const QStringList full = workspace.contents();
        workspace.done(RemoveRelease{id});
        QCOMPARE(workspace.contents(), empty);
        QVERIFY(!workspace.undo());
        QCOMPARE(workspace.contents(), full);
        QVERIFY(!workspace.undo());
        QCOMPARE(workspace.contents(), empty);
        QVERIFY(!workspace.redo());
        QVERIFY(!workspace.redo());
        QCOMPARE(workspace.contents(), empty);
    }

    void aNewCommand_forgetsWhatCouldBeDoneAgain()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace.done(EditRelease{.release = id, .scope = u"one"_s});
        QVERIFY(!workspace.undo());
        workspace.done(EditRelease{.release = id, .notes = u"two"_s});
        QVERIFY(!workspace->canRedo());
        QVERIFY(workspace.redo().has_value());
    }

    void oneChange_isTakenBackAlone_howeverManyFollowed()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace.done(EditRelease{.release = id, .scope = u"one"_s});
        const qint64 scope = workspace->newestChange();
        workspace.done(EditRelease{.release = id, .notes = u"two"_s});
        QVERIFY(takeBack(workspace, scope).has_value());
        const Release release = valueOf(workspace.queries().plan(id)).release;
        QCOMPARE(release.scope, QString());
        QCOMPARE(release.notes, u"two"_s);
        QCOMPARE(takeBack(workspace, scope).error().kind, ErrorKind::NotFound);
    }

    void oneChange_withANewerOneOfTheSameField_staysAndSaysSo()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace.done(EditRelease{.release = id, .scope = u"one"_s});
        const qint64 first = workspace->newestChange();
        workspace.done(EditRelease{.release = id, .scope = u"two"_s});
        QCOMPARE(takeBack(workspace, first).error().kind, ErrorKind::Conflict);
        QCOMPARE(valueOf(workspace.queries().plan(id)).release.scope, u"two"_s);
        QVERIFY(!workspace.undo());
        QCOMPARE(valueOf(workspace.queries().plan(id)).release.scope, u"one"_s);
        QVERIFY(takeBack(workspace, first).has_value());
        QCOMPARE(valueOf(workspace.queries().plan(id)).release.scope, QString());
    }

    void withNothingToTakeBack_thatIsSaid()
    {
        TemporaryWorkspace workspace;
        QVERIFY(!workspace->canUndo());
        QVERIFY(workspace->undoText().isEmpty());
        QCOMPARE(workspace.undo()->kind, ErrorKind::NotFound);
        QCOMPARE(workspace.redo()->kind, ErrorKind::NotFound);
    }

    void whatSomebodyElseChangedSince_isNotLost()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace.done(EditRelease{.release = id, .scope = u"mine"_s});
        const auto other = workspace.secondSession();
        QVERIFY(other->run(EditRelease{.release = id, .scope = u"theirs"_s}));
        QCOMPARE(workspace.undo()->kind, ErrorKind::Conflict);
        QCOMPARE(team.plan(id).release.scope, u"theirs"_s);
    }

    void whatSomebodyElseAdded_isNotTakenAwayWithTheRelease()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        const auto other = workspace.secondSession();
        QVERIFY(other->run(AddItem{.release = id, .title = u"theirs"_s}));
        const QStringList before = workspace.contents();
        QCOMPARE(workspace.undo()->kind, ErrorKind::Conflict);
        QCOMPARE(workspace.contents(), before);
    }

    void whatHappened_cannotBeUndone()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        team.takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        team.makeReady(id);
        const auto isFact = [&] {
            const QStringList before = workspace.contents();
            return workspace.undo().has_value() && workspace.contents() == before;
        };
        for (const ReleaseState state : {ReleaseState::Deploying, ReleaseState::Released}) {
            workspace.done(ChangeReleaseState{.release = id, .state = state});
            QVERIFY(isFact());
        }
        workspace->setActor(team.mara);
        workspace.done(CloseRelease{id, {}, {}, u"all went well"_s, false});
        QVERIFY(isFact());
        // Neither is it a way back to closed.
        workspace.done(ReopenRelease{id, u"too early"_s});
        (void)workspace.undo();
        QCOMPARE(team.plan(id).release.state, ReleaseState::Released);
        (void)workspace.redo();
        QCOMPARE(team.plan(id).release.state, ReleaseState::Released);
    }

    void undo_isNoWayIntoAClosedRelease()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        team.takeTo(id, {ReleaseState::Planned, ReleaseState::InProgress});
        workspace.done(AddItem{.release = id, .title = u"one"_s, .required = false});
        workspace.done(EditRelease{.release = id, .scope = u"scope"_s});
        const auto other = workspace.secondSession();
        other->setActor(team.mara);
        for (const ReleaseState state : {ReleaseState::Deploying, ReleaseState::Released})
            QVERIFY(other->run(ChangeReleaseState{.release = id, .state = state}));
        QVERIFY(other->run(CloseRelease{id, {}, {}, u"all went well"_s, false}));
        const QStringList before = workspace.contents();
        QCOMPARE(workspace.undo()->kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace.undo()->kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace.contents(), before);
    }

    void cancelling_canBeTakenBack()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        team.takeTo(id, {ReleaseState::Planned});
        const QStringList before = workspace.contents();
        team.takeTo(id, {ReleaseState::Cancelled});
        QVERIFY(!workspace.undo());
        QCOMPARE(workspace.contents(), before);
    }

    void theActivityOfTheRelease_tellsOfTheUndo()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace.done(EditRelease{.release = id, .scope = u"scope"_s});
        QVERIFY(!workspace.undo());
        const auto activity = valueOf(workspace.queries().activity(id));
        QCOMPARE(activity.front().action, u"undo"_s);
        QCOMPARE(activity.front().actor, u"Mara"_s);
        QVERIFY(activity.front().isVerified);
        QCOMPARE(activity.size(), 3u);
    }

    void aFreezeThatHasBegun_isLoosenedNeitherByUndoNorByRedo()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        workspace->setActor(team.henrik);
        Freeze freeze{.name = u"Audit"_s, .span = {workspace.now() + 1h, workspace.now() + 5h}};
        freeze.id = workspace.done(Save<Freeze>{freeze});
        workspace->setActor(team.wei);
        workspace.done(Remove<Freeze>{freeze.id});
        QVERIFY(!workspace.undo()); // it is there again
        workspace.setNow(workspace.now() + 2h);
        const auto again = workspace.redo();
        QVERIFY(again && again->kind == ErrorKind::NotAllowed);
        QVERIFY2(again->sentence.contains(u"“Audit”"_s) && again->sentence.contains(u"with a reason"_s),
                 qPrintable(again->sentence));
        QCOMPARE(valueOf(workspace.queries().freezes()).size(), 1u);
        // Another name loosens nothing; what made it longer is not taken back.
        freeze.name = u"The audit"_s;
        workspace.done(Save<Freeze>{freeze});
        QVERIFY(!workspace.undo());
        freeze.name = u"Audit"_s;
        freeze.span.to += 1h;
        workspace.done(Save<Freeze>{freeze});
        QCOMPARE(workspace.undo().value_or(Error{}).kind, ErrorKind::NotAllowed);
        QVERIFY(valueOf(workspace.queries().freezes())[0].span == freeze.span);
        // One that was added before it began stays as well.
        workspace.done(
            Save<Freeze>{{.name = u"Quarter-close"_s, .span = {workspace.now() + 1h, workspace.now() + 5h}}});
        workspace.setNow(workspace.now() + 2h);
        QCOMPARE(workspace.undo().value_or(Error{}).kind, ErrorKind::NotAllowed);
        QCOMPARE(valueOf(workspace.queries().freezes()).size(), 2u);
    }
};

QTEST_GUILESS_MAIN(UndoCommandsTest)
#include "undo_commands_test.moc"
