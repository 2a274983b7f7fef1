// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/signoffs.h"

#include "support/plan_builder.h"

#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

const PersonId kCoordinator = numbered<PersonId>(1);
const PersonId kJonas = numbered<PersonId>(2);
const PersonId kChiara = numbered<PersonId>(3);

ReleasePlan aPlan(int quorum = 1, const QString &role = u"qa_lead"_s)
{
    return aRelease().coordinatedBy(kCoordinator).withItem(u"Load test"_s).requiring(role, quorum).plan();
}

void decide(ReleasePlan &plan, PersonId person, Decision decision, std::size_t requirement = 0)
{
    plan.signoffs.push_back(decisionOn(plan, plan.requirements[requirement], person, decision));
}

QString stateOf(const ReleasePlan &plan, std::size_t requirement = 0)
{
    return toText(signoffStatus(plan, plan.requirements[requirement]).state);
}

Person holder(PersonId id, const QString &name = u"Jonas"_s)
{
    Person person = aPerson(0, name, {u"qa_lead"_s});
    person.id = id;
    return person;
}

} // namespace

class SignoffsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Events: who (1 the coordinator, 2, 3) and a/r/b(stain)/w; `*` changes the content.
    void whatARequirementComesTo_followsFromAllDecisions_data()
    {
        QTest::addColumn<int>("quorum");
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("state");
        auto row = [](int quorum, const char *events, const char *state) {
            QTest::addRow("%d: %s", quorum, events)
                << quorum << QString::fromLatin1(events) << QString::fromLatin1(state);
        };
        row(1, "", "pending");
        row(1, "2a", "approved");
        row(1, "2b", "pending");
        row(1, "2r", "rejected");
        row(1, "2a 2w", "withdrawn");
        row(1, "2a 2w 2a", "approved");
        row(1, "2a 3r", "rejected");
        row(1, "3r 2a", "rejected");
        row(1, "3r 2a 3a", "approved");
        row(1, "3r 3b 2a", "approved");
        row(1, "3r 3w 2a", "withdrawn");
        row(1, "2r 3w", "rejected");
        row(1, "2a *", "stale");
        row(1, "2a * 2a", "approved");
        row(1, "2a * 3a", "approved");
        row(1, "2r *", "rejected");
        row(1, "2a 2w *", "withdrawn");
        row(1, "2b *", "pending");
        row(1, "2r * 2a", "approved");
        row(2, "2a", "pending");
        row(2, "2a 2a", "pending");
        row(2, "2a 3a", "approved");
        row(2, "2a * 3a", "stale");
        row(2, "2a 3a *", "stale");
        row(2, "2a 3a 3b", "pending");
        row(2, "2a 3a 3w", "withdrawn");
        row(2, "1a 2a", "approved");
        row(1, "1a", "pending");
        row(1, "1a 2a", "approved");
        row(1, "1a 2a 2b", "pending");
        row(1, "1r", "rejected");
        row(1, "1a 2a *", "stale");
    }
    void whatARequirementComesTo_followsFromAllDecisions()
    {
        QFETCH(const int, quorum);
        QFETCH(const QString, events);
        QFETCH(const QString, state);
        ReleasePlan plan = aPlan(quorum);
        for (const QString &event : events.split(u' ', Qt::SkipEmptyParts)) {
            if (event == u"*") {
                plan.release.scope += u"more"_s;
                continue;
            }
            const Decision decision = event[1] == u'a'   ? Decision::Approved
                                      : event[1] == u'r' ? Decision::Rejected
                                      : event[1] == u'b' ? Decision::Abstained
                                                         : Decision::Withdrawn;
            decide(plan, numbered<PersonId>(event[0].digitValue()), decision);
        }
        QCOMPARE(stateOf(plan), state);
    }

    void onlyTheLatestDecisionOfAPerson_counts()
    {
        ReleasePlan plan = aPlan(2);
        for (int i = 0; i < 5; ++i)
            decide(plan, kJonas, Decision::Approved);
        const SignoffStatus status = signoffStatus(plan, plan.requirements[0]);
        QCOMPARE(status.approvals, 1);
        QCOMPARE(status.decisions.size(), 1u);
        QCOMPARE(status.decisions[0].event, &plan.signoffs.back());
    }

    void aDecisionOfAnotherRole_doesNotCount()
    {
        ReleasePlan plan = aPlan();
        Signoff other = decisionOn(plan, plan.requirements[0], kJonas, Decision::Approved);
        other.role = u"manager"_s;
        plan.signoffs.push_back(other);
        QCOMPARE(stateOf(plan), u"pending"_s);
    }

    void whoCoordinates_cannotAloneSignForQa()
    {
        ReleasePlan plan = aPlan();
        const auto refused =
            mayDecide(plan, plan.requirements[0], holder(kCoordinator, u"Mara"_s), Decision::Approved, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
        QVERIFY(refused.error().sentence.startsWith(u"Mara "));
        QVERIFY(mayDecide(plan, plan.requirements[0], holder(kCoordinator), Decision::Rejected, u"no"_s));
        QVERIFY(mayDecide(plan, plan.requirements[0], holder(kJonas), Decision::Approved, {}));

        decide(plan, kCoordinator, Decision::Approved);
        QVERIFY(signoffStatus(plan, plan.requirements[0]).needsSecondPerson);
        QCOMPARE(signoffStatus(plan, plan.requirements[0]).approvals, 0);
    }

    void whoHandedTheReleaseOver_cannotAloneSignForQaEither()
    {
        ReleasePlan plan = aPlan();
        plan.release.coordinator = kChiara;
        plan.formerCoordinators = {kCoordinator};
        QVERIFY(!mayDecide(plan, plan.requirements[0], holder(kCoordinator), Decision::Approved, {}));
        QVERIFY(mayDecide(plan, plan.requirements[0], holder(kJonas), Decision::Approved, {}));
        decide(plan, kCoordinator, Decision::Approved);
        QVERIFY(signoffStatus(plan, plan.requirements[0]).needsSecondPerson);
        plan.release.coordinator = {};
        QCOMPARE(stateOf(plan), u"stale"_s);
    }

    void theTemplate_mayLetTheCoordinatorSignForQa()
    {
        ReleasePlan plan = aPlan();
        plan.release.coordinatorMaySignQa = true;
        QVERIFY(mayDecide(plan, plan.requirements[0], holder(kCoordinator), Decision::Approved, {}));
        decide(plan, kCoordinator, Decision::Approved);
        QCOMPARE(stateOf(plan), u"approved"_s);
    }

    void aRequirement_maySeparateTheDutiesOfAnyRoleOrLiftThat()
    {
        ReleasePlan plan = aPlan(1, u"security"_s);
        plan.requirements[0].separateDuties = true;
        const auto ofSecurity = [](PersonId id) {
            Person person = holder(id);
            person.roles = {u"security"_s};
            return person;
        };
        const auto refused = mayDecide(plan, plan.requirements[0], ofSecurity(kCoordinator), Decision::Approved, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
        QVERIFY2(refused.error().sentence.contains(u"Security"_s), qPrintable(refused.error().sentence));
        QVERIFY(mayDecide(plan, plan.requirements[0], ofSecurity(kJonas), Decision::Approved, {}));
        decide(plan, kCoordinator, Decision::Approved);
        QVERIFY(signoffStatus(plan, plan.requirements[0]).needsSecondPerson);

        plan = aPlan();
        plan.requirements[0].separateDuties = false;
        QVERIFY(mayDecide(plan, plan.requirements[0], holder(kCoordinator), Decision::Approved, {}));
        decide(plan, kCoordinator, Decision::Approved);
        QCOMPARE(stateOf(plan), u"approved"_s);
    }

    void inOtherRoles_theCoordinatorMaySign()
    {
        ReleasePlan plan = aPlan(1, u"manager"_s);
        decide(plan, kCoordinator, Decision::Approved);
        QCOMPARE(stateOf(plan), u"approved"_s);
    }

    void aDecision_holdsOnlyWhereContentAndHashAreThoseOfToday()
    {
        ReleasePlan plan = aPlan();
        decide(plan, kJonas, Decision::Approved);
        Signoff &event = plan.signoffs.front();
        const Signoff whole = event;
        QCOMPARE(stateOf(plan), u"approved"_s);
        event.content.clear(); // not kept: its hash alone tells
        QCOMPARE(stateOf(plan), u"approved"_s);
        event.contentHash.back() = event.contentHash.back() == u'0' ? u'1' : u'0';
        QCOMPARE(stateOf(plan), u"stale"_s);
        event.content = whole.content;
        QCOMPARE(stateOf(plan), u"stale"_s);
        event = whole;
        event.content.replace(u"Load test"_s, u"Load text"_s);
        QVERIFY(event.content != whole.content);
        QCOMPARE(stateOf(plan), u"stale"_s);
    }

    void handingTheReleaseOverToSignIt_makesTheSignatureStale()
    {
        ReleasePlan plan = aPlan();
        plan.release.coordinator = kChiara;
        decide(plan, kCoordinator, Decision::Approved);
        QCOMPARE(stateOf(plan), u"approved"_s);
        plan.release.coordinator = kCoordinator;
        QCOMPARE(stateOf(plan), u"stale"_s);
    }

    void whoMayDecide_data()
    {
        QTest::addColumn<bool>("holdsRole");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("decision");
        QTest::addColumn<QString>("comment");
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<int>("refusedAs");
        const int fine = -1;
        const int notAllowed = static_cast<int>(ErrorKind::NotAllowed);
        const int badInput = static_cast<int>(ErrorKind::BadInput);
        auto row = [](const char *name, bool holdsRole, ReleaseState state, Decision decision, const char *comment,
                      const char *earlier, int refusedAs) {
            QTest::newRow(name) << holdsRole << static_cast<int>(state) << static_cast<int>(decision)
                                << QString::fromLatin1(comment) << QString::fromLatin1(earlier) << refusedAs;
        };
        using enum ReleaseState;
        row("approve", true, InProgress, Decision::Approved, "", "", fine);
        row("approve without the role", false, InProgress, Decision::Approved, "", "", notAllowed);
        row("approve when closed", true, Closed, Decision::Approved, "", "", notAllowed);
        row("approve when cancelled", true, Cancelled, Decision::Approved, "", "", notAllowed);
        row("reject with a comment", true, InProgress, Decision::Rejected, "too slow", "", fine);
        row("reject without", true, InProgress, Decision::Rejected, "", "", badInput);
        row("reject with blanks", true, InProgress, Decision::Rejected, " \n", "", badInput);
        row("abstain", true, InProgress, Decision::Abstained, "", "", fine);
        row("withdraw nothing", true, InProgress, Decision::Withdrawn, "", "", notAllowed);
        row("withdraw an approval", true, InProgress, Decision::Withdrawn, "", "a", fine);
        row("withdraw a rejection", true, InProgress, Decision::Withdrawn, "", "r", fine);
        row("withdraw twice", true, InProgress, Decision::Withdrawn, "", "aw", notAllowed);
        row("withdraw after deciding anew", true, InProgress, Decision::Withdrawn, "", "awa", fine);
    }
    void whoMayDecide()
    {
        QFETCH(const bool, holdsRole);
        QFETCH(const int, state);
        QFETCH(const int, decision);
        QFETCH(const QString, comment);
        QFETCH(const QString, earlier);
        QFETCH(const int, refusedAs);
        ReleasePlan plan = aPlan();
        plan.release.state = static_cast<ReleaseState>(state);
        for (const QChar each : earlier)
            decide(plan, kJonas,
                   each == u'a'   ? Decision::Approved
                   : each == u'r' ? Decision::Rejected
                                  : Decision::Withdrawn);
        Person person = holder(kJonas);
        if (!holdsRole)
            person.roles = {u"manager"_s};
        const auto answer = mayDecide(plan, plan.requirements[0], person, static_cast<Decision>(decision), comment);
        QCOMPARE(answer ? -1 : static_cast<int>(answer.error().kind), refusedAs);
    }

    void somebodyElsesDecision_cannotBeWithdrawn()
    {
        ReleasePlan plan = aPlan();
        decide(plan, kJonas, Decision::Approved);
        QVERIFY(!mayDecide(plan, plan.requirements[0], holder(kChiara, u"Chiara"_s), Decision::Withdrawn, {}));
    }

    void aRoleAskedAtTwoGates_decidesOnEachOfThem()
    {
        ReleasePlan plan = aRelease()
                               .withPhase(u"development"_s, {}, u"T-5d"_s)
                               .withItem(u"Merge"_s)
                               .requiring(u"qa_lead"_s)
                               .withPhase(u"testing"_s, {}, u"T-1d"_s)
                               .withItem(u"Load test"_s)
                               .requiring(u"qa_lead"_s)
                               .plan();
        decide(plan, kJonas, Decision::Approved, 0);
        QCOMPARE(stateOf(plan, 0), u"approved"_s);
        QCOMPARE(stateOf(plan, 1), u"pending"_s);
        decide(plan, kJonas, Decision::Approved, 1);
        QCOMPARE(stateOf(plan, 0), u"approved"_s);
        QCOMPARE(stateOf(plan, 1), u"approved"_s);
        decide(plan, kJonas, Decision::Rejected, 0);
        QCOMPARE(stateOf(plan, 0), u"rejected"_s);
        QCOMPARE(stateOf(plan, 1), u"approved"_s);
    }

    void anEarlierGate_doesNotGetStaleByWorkOfLaterPhases()
    {
        ReleasePlan plan = aRelease()
                               .withPhase(u"development"_s, {}, u"T-5d"_s)
                               .withItem(u"Merge"_s)
                               .requiring(u"qa_lead"_s)
                               .withPhase(u"testing"_s, {}, u"T-1d"_s)
                               .withItem(u"Load test"_s)
                               .plan();
        decide(plan, kJonas, Decision::Approved);
        plan.items[1].state = ItemState::Done;
        QCOMPARE(stateOf(plan), u"approved"_s);
        plan.items[0].state = ItemState::Done;
        QCOMPARE(stateOf(plan), u"stale"_s);
    }

    void whatIsWatchedAfterShipping_makesNoSignatureStale_butThoseOfLaterGates()
    {
        ReleasePlan plan = aRelease()
                               .withPhase(u"testing"_s, {}, u"T-1d"_s)
                               .withItem(u"Load test"_s)
                               .requiring(u"qa_lead"_s)
                               .withPhase(u"monitoring"_s, u"T"_s, u"T+2d"_s)
                               .withItem(u"Watch"_s)
                               .requiring(u"qa_lead"_s)
                               .plan();
        Criterion watched;
        watched.id = numbered<CriterionId>(1);
        watched.release = plan.release.id;
        watched.title = u"Errors in production"_s;
        watched.kind = CriterionKind::Metric;
        watched.parameters = {{u"connection"_s, u"Shop"_s},
                              {u"query"_s, u"errors"_s},
                              {u"threshold"_s, u"<= 1"_s},
                              {u"bake"_s, u"1h"_s}};
        plan.criteria.push_back(watched);
        decide(plan, kJonas, Decision::Approved, 0);
        decide(plan, kJonas, Decision::Approved, 1);
        plan.criteria.back().state = CriterionState::Satisfied;
        plan.criteria.back().value = u"0.2"_s;
        QCOMPARE(stateOf(plan, 0), u"approved"_s);
        QCOMPARE(stateOf(plan, 1), u"stale"_s);
        decide(plan, kJonas, Decision::Approved, 1);
        // What is asked is part of what was signed.
        plan.criteria.back().parameters[u"threshold"_s] = u"<= 5"_s;
        QCOMPARE(stateOf(plan, 0), u"stale"_s);
    }
};

QTEST_GUILESS_MAIN(SignoffsTest)
#include "signoffs_test.moc"
