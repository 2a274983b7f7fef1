// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/gate.h"

#include "core/readiness/ready_plan.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Edit = std::function<void(ReleasePlan &)>;

QStringList reasons(const GateAnswer &answer)
{
    QStringList list;
    for (const GateReason &each : answer.reasons)
        list += toText(each.kind) + u": "_s + each.text;
    return list;
}

} // namespace

class GateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReleaseThatIsOver_neverGoes_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("says");
        auto row = [](ReleaseState state, const QString &says) {
            QTest::newRow(qPrintable(toText(state))) << static_cast<int>(state) << says;
        };
        row(ReleaseState::Cancelled, u"release: The release is cancelled; it does not ship any more"_s);
        row(ReleaseState::Closed, u"release: The release is closed; it does not ship any more"_s);
        row(ReleaseState::RolledBack, u"release: The release is rolled back; take it up again before it ships"_s);
        row(ReleaseState::InProgress, {});
        row(ReleaseState::Released, {});
    }
    void aReleaseThatIsOver_neverGoes()
    {
        QFETCH(int, state);
        QFETCH(QString, says);
        ReleasePlan plan = aReadyPlan();
        plan.release.state = static_cast<ReleaseState>(state);
        const GateAnswer ready = checkGate(plan, {}, {}, {});
        QCOMPARE(ready.isGo(), says.isEmpty());
        QCOMPARE(reasons(ready).join(u'|'), says);
        plan.items[1].state = ItemState::Open;
        plan.gateOverrides = {overrideOf(plan, {})};
        QCOMPARE(checkGate(plan, {}, {}, {}).isGo(), says.isEmpty());
        QCOMPARE(checkGate(plan, plan.phases[0].id, {}, {}).isGo(), says.isEmpty());
    }

    void theGateBeforeShipping_saysEachReason_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("expected");
        auto row = [](const char *name, const QStringList &expected, const Edit &edit) {
            QTest::newRow(name) << edit << expected;
        };
        row("nothing is wrong", {}, [](ReleasePlan &) {});
        row("open item", {u"item: Item “Load test” is open"_s}, [](ReleasePlan &p) {
            p.items[1].state = ItemState::Open;
            sign(p);
        });
        row("item of an earlier phase", {u"item: Item “Merge” is in progress"_s}, [](ReleasePlan &p) {
            p.items[0].state = ItemState::InProgress;
            sign(p);
        });
        row("blocked item", {u"item: Item “Load test” is blocked, staging is taken"_s}, [](ReleasePlan &p) {
            p.items[1].state = ItemState::Blocked;
            p.items[1].reason = u"staging is taken"_s;
            sign(p);
        });
        row("item without a phase", {u"item: Item “Load test” is open"_s}, [](ReleasePlan &p) {
            p.items[1].state = ItemState::Open;
            p.items[1].phase.reset();
            sign(p);
        });
        row("item of a phase that is gone", {u"item: Item “Load test” is open"_s}, [](ReleasePlan &p) {
            p.items[1].state = ItemState::Open;
            p.items[1].phase = numbered<PhaseId>(999);
            sign(p);
        });
        row("criterion not evaluated", {u"criterion: Criterion “No blocker” is not evaluated"_s}, [](ReleasePlan &p) {
            p.criteria[0].state = CriterionState::Unknown;
            sign(p);
        });
        row("criterion not satisfied", {u"criterion: Criterion “No blocker” is not satisfied: 2, needs 0"_s},
            [](ReleasePlan &p) {
                p.criteria[0].state = CriterionState::NotSatisfied;
                p.criteria[0].value = u"2"_s;
                p.criteria[0].threshold = u"0"_s;
                sign(p);
            });
        row("nobody signed", {u"signoff: Sign-off QA lead is pending"_s}, [](ReleasePlan &p) { p.signoffs.clear(); });
        row("quorum", {u"signoff: Sign-off QA lead is pending, 1 of 2"_s},
            [](ReleasePlan &p) { p.requirements[0].quorum = 2; });
        row("rejected", {u"signoff: Sign-off QA lead is rejected"_s},
            [](ReleasePlan &p) { sign(p, Decision::Rejected); });
        row("withdrawn", {u"signoff: Sign-off QA lead is withdrawn"_s},
            [](ReleasePlan &p) { sign(p, Decision::Withdrawn); });
        row("stale", {u"signoff: Sign-off QA lead is stale"_s}, [](ReleasePlan &p) { p.release.scope = u"more"_s; });
        row("the coordinator alone", {u"signoff: Sign-off QA lead needs somebody besides the release coordinator"_s},
            [](ReleasePlan &p) {
                p.release.coordinator = numbered<PersonId>(2);
                sign(p);
            });
        row("all at once, items first",
            {u"item: Item “Load test” is open"_s, u"criterion: Criterion “No blocker” is not satisfied"_s,
             u"signoff: Sign-off QA lead is stale"_s},
            [](ReleasePlan &p) {
                p.items[1].state = ItemState::Open;
                p.criteria[0].state = CriterionState::NotSatisfied;
            });
    }
    void theGateBeforeShipping_saysEachReason()
    {
        QFETCH(const Edit, edit);
        QFETCH(const QStringList, expected);
        ReleasePlan plan = aReadyPlan();
        edit(plan);
        const GateAnswer answer = checkGate(plan, {}, {}, {});
        QCOMPARE(reasons(answer), expected);
        QCOMPARE(answer.isGo(), expected.isEmpty());
    }

    void theGateOfAPhase_asksForThatPhaseAndThoseBefore()
    {
        ReleasePlan plan = aReadyPlan();
        plan.items[1].state = ItemState::Open;
        QVERIFY(checkGate(plan, plan.phases[0].id, {}, {}).isGo());
        QVERIFY(!checkGate(plan, plan.phases[1].id, {}, {}).isGo());
        plan.items[0].state = ItemState::Open;
        QVERIFY(!checkGate(plan, plan.phases[0].id, {}, {}).isGo());
        QCOMPARE(checkGate(plan, plan.phases[2].id, {}, {}).reasons.size(), 6u);
    }

    void aGateThePlanDoesNotKnow_asksForEverything()
    {
        const ReleasePlan plan = aReadyPlan();
        QVERIFY(!checkGate(plan, numbered<PhaseId>(999), {}, {}).isGo());
    }

    void aPhaseThatSlippedPastTheShipDate_stillBlocks()
    {
        ReleasePlan plan = aRelease()
                               .withMilestone(u"candidate"_s, u"T-1d"_s)
                               .withPhase(u"development"_s, {}, u"candidate"_s)
                               .withPhase(u"testing"_s, {}, u"candidate+12h"_s)
                               .withItem(u"Load test"_s)
                               .plan();
        plan.milestones[0].actual = plan.release.ship + 24h;
        plan.phases[1].span = {plan.release.ship + 24h, plan.release.ship + 48h};
        QCOMPARE(reasons(checkGate(plan, {}, {}, {})), QStringList{u"item: Item “Load test” is open"_s});
    }

    void phasesMeantForAfterShipping_doNotBlockIt_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("blocks");
        QTest::newRow("from the ship date on") << u"T"_s << u"T+4h"_s << false;
        QTest::newRow("ends after it") << QString() << u"T+2d"_s << false;
        QTest::newRow("from a milestone after it") << u"ga"_s << u"ga+1d"_s << false;
        QTest::newRow("before a milestone after it") << u"S"_s << u"ga"_s << false;
        QTest::newRow("ends with it") << u"S"_s << u"T"_s << true;
        QTest::newRow("ends before it") << QString() << u"T-1d"_s << true;
        QTest::newRow("counted from the start") << u"S"_s << u"S+400d"_s << true;
    }
    void phasesMeantForAfterShipping_doNotBlockIt()
    {
        QFETCH(const QString, start);
        QFETCH(const QString, end);
        QFETCH(const bool, blocks);
        const ReleasePlan plan =
            aRelease().withMilestone(u"ga"_s, u"T+3d"_s).withPhase(u"some"_s, start, end).withItem(u"Thing"_s).plan();
        QCOMPARE(!checkGate(plan, {}, {}, {}).isGo(), blocks);
    }

    void aShipDateInAFreeze_isAReasonOnlyForShipping()
    {
        const ReleasePlan plan = aReadyPlan();
        const std::vector<Freeze> freezes{aFreeze(1, u"Quarter-close"_s, "2027-01-14", "2027-01-15")};
        QCOMPARE(reasons(checkGate(plan, {}, freezes, {})),
                 QStringList{u"freeze: The ship date lies in the freeze “Quarter-close”"_s});
        QVERIFY(checkGate(plan, plan.phases[1].id, freezes, {}).isGo());
        FreezeOverride leave;
        leave.freeze = freezes[0].id;
        leave.release = plan.release.id;
        leave.expires = plan.release.ship + 1ms;
        QVERIFY(checkGate(plan, {}, freezes, {leave}).isGo());
    }

    void aFreezeInForce_countsOnceTheReleaseCouldBeDeployed()
    {
        ReleasePlan plan = aReadyPlan();
        const std::vector<Freeze> freezes{aFreeze(1, u"Quarter-close"_s, "2026-12-28", "2027-01-04")};
        const Instant now = freezes[0].span.from + 1h;
        plan.release.state = ReleaseState::Planned;
        QVERIFY(checkGate(plan, {}, freezes, {}, now).isGo());
        plan.release.state = ReleaseState::InProgress;
        QCOMPARE(reasons(checkGate(plan, {}, freezes, {}, now)),
                 QStringList{u"freeze: The freeze “Quarter-close” is in force now"_s});
        QVERIFY(checkGate(plan, {}, freezes, {}, freezes[0].span.to).isGo());
        QVERIFY(checkGate(plan, plan.phases[1].id, freezes, {}, now).isGo());
        FreezeOverride leave;
        leave.freeze = freezes[0].id;
        leave.release = plan.release.id;
        leave.expires = now + 1ms;
        QVERIFY(checkGate(plan, {}, freezes, {leave}, now).isGo());
        QVERIFY(!checkGate(plan, {}, freezes, {leave}, now + 1ms).isGo());
    }

    void withoutAnOverride_goMeansThatEverythingHolds()
    {
        QVERIFY(rc::check("go only when all blocking things hold", [] {
            ReleasePlan plan = aReadyPlan();
            plan.signoffs.clear();
            for (Item &item : plan.items)
                item.state = *rc::gen::element(ItemState::Open, ItemState::Blocked, ItemState::Done, ItemState::Skipped,
                                               ItemState::Done);
            for (Criterion &criterion : plan.criteria)
                criterion.state =
                    *rc::gen::element(CriterionState::Unknown, CriterionState::Satisfied, CriterionState::Satisfied);
            const bool isSigned = *rc::gen::arbitrary<bool>();
            if (isSigned)
                sign(plan);
            auto isSettled = [](const Item &item) {
                return item.state == ItemState::Done || item.state == ItemState::Skipped;
            };
            const bool expected = isSettled(plan.items[0]) && isSettled(plan.items[1]) && isSettled(plan.items[2])
                                  && plan.criteria[0].state == CriterionState::Satisfied && isSigned;
            RC_ASSERT(checkGate(plan, {}, {}, {}).isGo() == expected);
        }));
    }

    void criteriaFromTheChecklist_countItsRequiredItems_data()
    {
        QTest::addColumn<int>("done");
        QTest::addColumn<int>("skipped");
        QTest::addColumn<int>("open");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("state");
        QTest::newRow("none of three") << 0 << 0 << 3 << 100 << u"0 % (0/3)"_s << u"not_satisfied"_s;
        QTest::newRow("all") << 2 << 1 << 0 << 100 << u"100 % (3/3)"_s << u"satisfied"_s;
        QTest::newRow("just enough") << 2 << 0 << 1 << 66 << u"66 % (2/3)"_s << u"satisfied"_s;
        QTest::newRow("not quite") << 2 << 0 << 1 << 67 << u"66 % (2/3)"_s << u"not_satisfied"_s;
        QTest::newRow("199 of 200") << 199 << 0 << 1 << 100 << u"99 % (199/200)"_s << u"not_satisfied"_s;
        QTest::newRow("nothing to do") << 0 << 0 << 0 << 100 << u"100 % (0/0)"_s << u"satisfied"_s;
    }
    void criteriaFromTheChecklist_countItsRequiredItems()
    {
        QFETCH(const int, done);
        QFETCH(const int, skipped);
        QFETCH(const int, open);
        QFETCH(const int, percent);
        PlanBuilder builder = aRelease()
                                  .withPhase(u"development"_s, {}, u"T-5d"_s)
                                  .withItem(u"Elsewhere"_s)
                                  .withPhase(u"testing"_s, {}, u"T-1d"_s);
        for (int i = 0; i < done; ++i)
            builder.withItem(u"a"_s, {}, ItemState::Done);
        for (int i = 0; i < skipped; ++i)
            builder.withItem(u"b"_s, {}, ItemState::Skipped);
        for (int i = 0; i < open; ++i)
            builder.withItem(u"c"_s, {}, i % 2 ? ItemState::Open : ItemState::Blocked);
        builder.optionalItem(u"optional"_s).withChecklistCriterion(u"testing"_s, percent);
        ReleasePlan plan = builder.plan();
        deriveCriteria(plan);
        QTEST(plan.criteria[0].value, "value");
        QTEST(toText(plan.criteria[0].state), "state");
        QCOMPARE(plan.criteria[0].threshold, u"≥ %1 %"_s.arg(percent));
    }

    void aCriterionOnAPhaseThatIsNotThere_neverHolds()
    {
        ReleasePlan plan = aRelease().withChecklistCriterion(u"tseting"_s, 0).plan();
        deriveCriteria(plan);
        QCOMPARE(toText(plan.criteria[0].state), u"unknown"_s);
        QVERIFY(!checkGate(plan, {}, {}, {}).isGo());
    }
};

QTEST_GUILESS_MAIN(GateTest)
#include "gate_test.moc"
