// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/signoff_commands.h"

#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "storage/sqlite/connection.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

DecideSignoff decision(ReleaseId release, Decision made, const QString &comment = {})
{
    return {.release = release, .role = u"qa_lead"_s, .decision = made, .comment = comment};
}

SignoffRow row(TemporaryWorkspace &workspace, ReleaseId release, std::size_t index = 0)
{
    return valueOf(workspace.queries().release(release)).signoffs[index];
}

} // namespace

class SignoffCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecision_isKeptForEverWithWhatItWasMadeOn()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace->setActor(team.jonas);
        workspace.done(decision(id, Decision::Approved, u" fine "_s));
        const Signoff signoff = team.plan(id).signoffs.at(0);
        QCOMPARE(signoff.person, team.jonas);
        QCOMPARE(signoff.comment, u"fine"_s);
        QCOMPARE(signoff.at, workspace.now());
        QCOMPARE(signoff.contentHash, row(workspace, id).currentHash);
        const QStringList before = workspace.contents();
        const auto refusal = workspace.undo();
        QVERIFY(refusal);
        QCOMPARE(refusal->kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace.contents(), before);
    }

    void aDecisionWhoseContentWasExchanged_isStaleWhereverItIsShown()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace->setActor(team.jonas);
        workspace.done(decision(id, Decision::Approved));
        const SignoffRow signedRow = row(workspace, id);
        QCOMPARE(signedRow.state, SignoffState::Approved);
        QVERIFY(!signedRow.isStale(signedRow.latest.at(0)) && signedRow.changes.empty());
        const auto behind = valueOf(storage::Connection::open(workspace->file(), storage::Connection::Mode::ReadWrite));
        QVERIFY(behind->execute("DROP TRIGGER signoffs_stays;"
                                "UPDATE signoffs SET content = replace(content, '\"title\":\"', '\"title\":\"No ')"));
        const SignoffRow exchanged = row(workspace, id);
        QCOMPARE(exchanged.latest.at(0).contentHash, exchanged.currentHash);
        QCOMPARE(exchanged.state, SignoffState::Stale);
        QVERIFY(exchanged.isStale(exchanged.latest.at(0)));
        QVERIFY(!exchanged.changes.empty());
    }

    void whoMayNotDecide_changesNothing()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const QStringList before = workspace.contents();
        for (const PersonId who : {PersonId{}, team.mara, team.henrik}) {
            workspace->setActor(who);
            QCOMPARE(workspace.refused(decision(id, Decision::Approved)).kind, ErrorKind::NotAllowed);
        }
        workspace->setActor(team.jonas);
        QCOMPARE(workspace.refused(decision(id, Decision::Rejected)).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.refused(decision(id, Decision::Withdrawn)).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace.refused(DecideSignoff{.release = id, .role = u"manager"_s}).kind, ErrorKind::NotFound);
        QCOMPARE(workspace.refused(decision(numbered<ReleaseId>(9'999), Decision::Approved)).kind, ErrorKind::NotFound);
        QCOMPARE(workspace.contents(), before);
    }

    void whoCoordinates_cannotAloneSignForQa_unlessTheTemplateAllowsIt()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace.done(EditRelease{.release = id, .coordinator = std::optional(team.chiara)});
        workspace->setActor(team.chiara);
        QCOMPARE(workspace.refused(decision(id, Decision::Approved)).kind, ErrorKind::NotAllowed);

        Template lenient = valueOf(workspace.queries().findTemplate(u"Standard"_s));
        lenient.id = {};
        lenient.name = u"Hotfix"_s;
        lenient.body.prepend(u"coordinator_may_sign_qa: true\n"_s);
        CreateRelease wish;
        wish.product = team.payments;
        wish.version = u"4.2.1"_s;
        wish.ship = at("2027-01-28T14:00");
        wish.origin = workspace.done(Save<Template>{lenient});
        wish.coordinator = team.chiara;
        const ReleaseId hotfix = workspace.done(wish);
        workspace.done(decision(hotfix, Decision::Approved));
        QCOMPARE(row(workspace, hotfix).state, SignoffState::Approved);
    }

    void theDutiesOfAnyRole_canBeSeparatedAndJoinedAgain()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace.done(RequireSignoff{.release = id, .role = u"release_coordinator"_s, .separateDuties = true});
        team.takeTo(id, {ReleaseState::Planned});
        const DecideSignoff mine{.release = id, .role = u"release_coordinator"_s, .decision = Decision::Approved};
        workspace->setActor(team.mara);
        QCOMPARE(workspace.refused(mine).kind, ErrorKind::NotAllowed);

        RequireSignoff again{.release = id, .role = u"release_coordinator"_s};
        workspace.done(again); // not said: stays
        QCOMPARE(workspace.refused(mine).kind, ErrorKind::NotAllowed);
        again.separateDuties = false;
        workspace->setActor(team.wei);
        QCOMPARE(workspace.refused(again).kind, ErrorKind::NotAllowed); // loosens the gate
        workspace->setActor(team.henrik);
        workspace.done(again);
        workspace->setActor(team.mara);
        workspace.done(mine);
    }

    void whomTheSeparationBinds_cannotLiftIt_norCanWhoMayNotOverride()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        Person mara = valueOf(workspace.queries().findPerson(u"Mara"_s));
        mara.roles += u"qa_lead"_s;
        workspace.done(Save<Person>{mara});
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        const RequireSignoff lift{.release = id, .role = u"qa_lead"_s, .separateDuties = false};
        QCOMPARE(workspace.refused(lift).kind, ErrorKind::NotAllowed); // also when it is asked for the first time
        const auto asked = workspace.done(RequireSignoff{.release = id, .role = u"qa_lead"_s});
        for (const PersonId who : {team.mara, team.wei, PersonId{}}) { // Wei may not in a draft either
            workspace->setActor(who);
            QCOMPARE(workspace.refused(lift).kind, ErrorKind::NotAllowed);
            QCOMPARE(workspace.refused(RemoveRequirement{id, asked}).kind, ErrorKind::NotAllowed);
        }
        workspace->setActor(team.mara);
        team.takeTo(id, {ReleaseState::Planned});
        QCOMPARE(workspace.refused(lift).kind, ErrorKind::NotAllowed);
        EditRelease handOver{.release = id};
        handOver.coordinator = std::optional<PersonId>(team.chiara);
        workspace.done(handOver);
        QCOMPARE(workspace.refused(lift).kind, ErrorKind::NotAllowed); // she did
        QCOMPARE(workspace.refused(decision(id, Decision::Approved)).kind, ErrorKind::NotAllowed);
        workspace->setActor(team.henrik);
        workspace.done(lift);
        workspace->setActor(team.chiara);
        workspace.done(decision(id, Decision::Approved));
    }

    void whatWasLifted_holdsAgainForTheNextCoordinator()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        EditRelease coordinator{.release = id};
        coordinator.coordinator = std::optional<PersonId>();
        workspace.done(coordinator);
        // Nobody coordinates, so she is not bound yet.
        workspace.done(RequireSignoff{.release = id, .role = u"qa_lead"_s, .separateDuties = false});
        coordinator.coordinator = std::optional<PersonId>(team.mara);
        workspace.done(coordinator);
        QVERIFY(isSeparate(team.plan(id).release, team.plan(id).requirements[0]));
        QVERIFY(!workspace.undo());
        QVERIFY(!isSeparate(team.plan(id).release, team.plan(id).requirements[0]));
    }

    void whatTheTemplateLifts_staysLiftedWhoeverCoordinates()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        Template lenient = valueOf(workspace.queries().findTemplate(u"Standard"_s));
        lenient.body.replace(u"role: qa_lead, due"_s, u"role: qa_lead, separate_duties: false, due"_s);
        workspace.done(Save<Template>{lenient});
        const ReleaseId id = team.release(u"4.2"_s);
        EditRelease handOver{.release = id};
        handOver.coordinator = std::optional<PersonId>(team.chiara);
        workspace.done(handOver);
        workspace->setActor(team.chiara);
        workspace.done(decision(id, Decision::Approved));
        QCOMPARE(row(workspace, id).state, SignoffState::Approved);
    }

    void aChangeAfterSigning_makesItStaleAndSaysWhatChanged()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace->setActor(team.jonas);
        workspace.done(decision(id, Decision::Approved));
        QCOMPARE(row(workspace, id).state, SignoffState::Approved);
        QVERIFY(row(workspace, id).changes.empty());
        workspace.done(SetItemState{.release = id, .items = {team.itemCalled(id, u"Build the candidate"_s)}});
        QCOMPARE(row(workspace, id).state, SignoffState::Stale);
        QCOMPARE(row(workspace, id).changes.values(),
                 QList<QStringList>{QStringList{u"“Build the candidate”: state open → done"_s}});
        QVERIFY(!workspace.undo());
        QCOMPARE(row(workspace, id).state, SignoffState::Approved);
    }

    void aStaleApproval_saysWhatChangedEvenAfterSomebodyElseSigned()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace.done(
            RequireSignoff{.release = id, .role = u"qa_lead"_s, .quorum = 2, .phase = team.plan(id).phases[0].id});
        workspace->setActor(team.jonas);
        workspace.done(decision(id, Decision::Approved));
        workspace.done(EditRelease{.release = id, .scope = u"more"_s});
        workspace->setActor(team.chiara);
        workspace.done(decision(id, Decision::Approved));
        QCOMPARE(row(workspace, id).state, SignoffState::Stale);
        QCOMPARE(row(workspace, id).changes.values(), QList<QStringList>{QStringList{u"Release: scope none → more"_s}});
    }

    void everySigner_isToldWhatChangedSinceTheySigned()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace.done(
            RequireSignoff{.release = id, .role = u"qa_lead"_s, .quorum = 2, .phase = team.plan(id).phases[0].id});
        workspace->setActor(team.jonas);
        const SignoffId first = workspace.done(decision(id, Decision::Approved));
        workspace.done(EditRelease{.release = id, .scope = u"one"_s});
        workspace->setActor(team.chiara);
        const SignoffId second = workspace.done(decision(id, Decision::Approved));
        workspace.done(EditRelease{.release = id, .scope = u"two"_s});
        const SignoffRow both = row(workspace, id);
        QCOMPARE(both.changes.value(first), QStringList{u"Release: scope none → two"_s});
        QCOMPARE(both.changes.value(second), QStringList{u"Release: scope one → two"_s});
    }

    void aDecisionOnWhatHasChangedMeanwhile_isRefused()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const QString seen = row(workspace, id).currentHash;
        workspace.done(EditRelease{.release = id, .scope = u"more"_s});
        workspace->setActor(team.jonas);
        DecideSignoff wish = decision(id, Decision::Approved);
        wish.seenHash = seen;
        QCOMPARE(workspace.refused(wish).kind, ErrorKind::Conflict);
        wish.seenHash = row(workspace, id).currentHash;
        workspace.done(wish);
    }

    void aRoleAskedAtTwoGates_canSignBothAndWithdrawEither()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const auto atShip = workspace.done(RequireSignoff{.release = id, .role = u"qa_lead"_s});
        workspace->setActor(team.jonas);
        workspace.done(decision(id, Decision::Approved));
        workspace.done(decision(id, Decision::Approved));
        QCOMPARE(row(workspace, id, 0).state, SignoffState::Approved);
        QCOMPARE(row(workspace, id, 1).state, SignoffState::Approved);
        DecideSignoff withdraw = decision(id, Decision::Withdrawn);
        withdraw.requirement = atShip;
        workspace.done(withdraw);
        QCOMPARE(row(workspace, id, 0).state, SignoffState::Approved);
        QCOMPARE(row(workspace, id, 1).state, SignoffState::Withdrawn);
        workspace.done(decision(id, Decision::Withdrawn));
        QCOMPARE(row(workspace, id, 0).state, SignoffState::Withdrawn);
        QCOMPARE(workspace.refused(decision(id, Decision::Withdrawn)).kind, ErrorKind::NotAllowed);
    }

    void requiringARoleAgain_changesItsQuorum()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        const auto one =
            workspace.done(RequireSignoff{.release = id, .role = u"qa_lead"_s, .dueRule = u"T-2d@12:00"_s});
        QCOMPARE(team.plan(id).requirements[0].due, std::optional(at("2027-01-26T12:00")));
        QCOMPARE(workspace.done(
                     RequireSignoff{.release = id, .role = u" qa_lead "_s, .quorum = 2, .dueRule = u"T-1d@12:00"_s}),
                 one);
        QCOMPARE(team.plan(id).requirements.size(), 1u);
        QCOMPARE(team.plan(id).requirements[0].quorum, 2);
        QCOMPARE(team.plan(id).requirements[0].due, std::optional(at("2027-01-27T12:00")));
        QCOMPARE(workspace.refused(RequireSignoff{.release = id, .role = u" "_s}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.refused(RequireSignoff{.release = id, .role = u"qa_lead"_s, .quorum = 0}).kind,
                 ErrorKind::BadInput);
        QCOMPARE(workspace.refused(RequireSignoff{.release = id, .role = u"manager"_s, .dueRule = u"soon"_s}).kind,
                 ErrorKind::BadInput);
        QCOMPARE(
            workspace.refused(RequireSignoff{.release = id, .role = u"manager"_s, .phase = numbered<PhaseId>(9'999)})
                .kind,
            ErrorKind::NotFound);
        workspace->setActor(team.jonas);
        workspace.done(decision(id, Decision::Approved));
        QCOMPARE(workspace.refused(RemoveRequirement{id, one}).kind, ErrorKind::NotAllowed);
    }

    void takingAwayWhatTheGateAsksFor_needsWhoMayOverrideIt()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        const auto one = workspace.done(RequireSignoff{.release = id, .role = u"qa_lead"_s, .quorum = 2});
        workspace->setActor(team.wei);
        workspace.done(RequireSignoff{.release = id, .role = u"qa_lead"_s});
        workspace.done(RequireSignoff{.release = id, .role = u"qa_lead"_s, .quorum = 2});
        workspace->setActor(team.mara);
        team.takeTo(id, {ReleaseState::Planned});
        workspace->setActor(team.wei);
        QCOMPARE(workspace.refused(RequireSignoff{.release = id, .role = u"qa_lead"_s}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace.refused(RemoveRequirement{id, one}).kind, ErrorKind::NotAllowed);
        workspace.done(RequireSignoff{.release = id, .role = u"qa_lead"_s, .quorum = 3});
        workspace->setActor({});
        QCOMPARE(workspace.refused(RemoveRequirement{id, one}).kind, ErrorKind::NotAllowed);
        workspace->setActor(team.henrik);
        workspace.done(RemoveRequirement{id, one});
        QVERIFY(team.plan(id).requirements.empty());
    }

    void handingTheReleaseOver_doesNotLetItsCoordinatorSignAlone()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        workspace.done(RequireSignoff{.release = id, .role = u"qa_lead"_s});
        EditRelease byChiara{.release = id};
        byChiara.coordinator = std::optional<PersonId>(team.chiara);
        workspace.done(byChiara);
        EditRelease byMara{.release = id};
        byMara.coordinator = std::optional<PersonId>(team.mara);
        workspace.done(byMara);
        QVERIFY(team.plan(id).formerCoordinators.empty()); // of a draft: nothing was coordinated yet
        workspace.done(byChiara);
        team.takeTo(id, {ReleaseState::Planned});
        workspace.done(byMara);
        QCOMPARE(team.plan(id).formerCoordinators, std::vector{team.chiara});
        QVERIFY(!workspace.undo());
        QVERIFY(std::ranges::contains(team.plan(id).formerCoordinators, team.mara));
        QVERIFY(!workspace.redo());
        QCOMPARE(team.plan(id).formerCoordinators.size(), 2);
        workspace->setActor(team.chiara);
        QCOMPARE(workspace.refused(decision(id, Decision::Approved)).kind, ErrorKind::NotAllowed);
        workspace->setActor(team.jonas);
        workspace.done(decision(id, Decision::Approved));
    }

    void whoseRejectionStands_cannotBeRemoved()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        workspace.done(RequireSignoff{.release = id, .role = u"qa_lead"_s});
        workspace->setActor(team.chiara);
        workspace.done(decision(id, Decision::Rejected, u"The load test fails."_s));
        workspace->setActor(team.henrik);
        const Error refused = workspace.refused(Remove<Person>{team.chiara});
        QCOMPARE(refused.kind, ErrorKind::NotAllowed);
        QVERIFY2(refused.sentence.contains(u"Payments 4.2"), qPrintable(refused.sentence));
        workspace->setActor(team.chiara);
        workspace.done(decision(id, Decision::Approved));
        workspace->setActor(team.henrik);
        workspace.done(Remove<Person>{team.chiara});
    }

    void askingForSignoffs_asksWhatIsMissing()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        workspace.done(RequireSignoff{.release = id, .role = u"manager"_s});
        QCOMPARE(workspace.done(RequestSignoffs{.release = id}), 2);
        QCOMPARE(team.plan(id).requirements[0].requestedBy, std::optional(team.mara));
        workspace->setActor(team.jonas);
        workspace.done(decision(id, Decision::Approved));
        QCOMPARE(workspace.done(RequestSignoffs{.release = id}), 1);
    }

    void comments_needAnAuthorAText_andARelease()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        QCOMPARE(workspace.refused(AddComment{.release = id, .body = u" \n"_s}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.refused(AddComment{.release = numbered<ReleaseId>(9'999), .body = u"x"_s}).kind,
                 ErrorKind::NotFound);
        workspace.done(AddComment{.release = id, .body = u"looks good"_s});
        workspace->setActor({});
        QCOMPARE(workspace.refused(AddComment{.release = id, .body = u"x"_s}).kind, ErrorKind::NotAllowed);
        QCOMPARE(valueOf(workspace.queries().release(id)).comments.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(SignoffCommandsTest)
#include "signoff_commands_test.moc"
