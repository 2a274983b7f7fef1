// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/gate.h"
#include "core/readiness/ready_plan.h"

#include <QTest>
#include <rapidcheck.h>

#include <map>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What leave to pass a gate covers, and what it never does.
class GateOverrideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOverride_holdsOnlyForItsContentAndItsGate()
    {
        ReleasePlan plan = aReadyPlan();
        plan.items[1].state = ItemState::Open;
        sign(plan);
        plan.gateOverrides = {overrideOf(plan, plan.phases[1].id)};
        QVERIFY(!checkGate(plan, {}, {}, {}).isGo());
        plan.gateOverrides.push_back(overrideOf(plan, {}));
        const GateAnswer answer = checkGate(plan, {}, {}, {});
        QVERIFY(answer.isGo());
        QCOMPARE(answer.overriddenBy, &plan.gateOverrides[1]);
        QCOMPARE(answer.reasons.size(), 1u);
        plan.items[0].state = ItemState::Open;
        QVERIFY(!checkGate(plan, {}, {}, {}).isGo());
        plan.items[0].state = ItemState::Done;
        QVERIFY(checkGate(plan, {}, {}, {}).isGo());
    }

    void anOverride_coversOnlyWhatItWasGivenFor()
    {
        ReleasePlan plan = aReadyPlan();
        plan.items[1].state = ItemState::Open;
        sign(plan);
        GateOverride given = overrideOf(plan, {});
        given.reasons = overridable(checkGate(plan, {}, {}, {}).reasons);
        plan.gateOverrides = {given};
        QVERIFY(checkGate(plan, {}, {}, {}).isGo());
        SignoffRequirement late = plan.requirements[0];
        late.id = numbered<SignoffRequirementId>(77);
        late.role = u"manager"_s;
        plan.requirements.push_back(late);
        const GateAnswer answer = checkGate(plan, {}, {}, {});
        QVERIFY(!answer.isGo());
        QVERIFY(!answer.overriddenBy);
        QCOMPARE(answer.standing(), 2);
        given.reasons = overridable(answer.reasons);
        plan.gateOverrides.push_back(given);
        QVERIFY(checkGate(plan, {}, {}, {}).isGo());
    }

    void anOverrideOfAnEarlierVersion_coversNoSignoffThatWasAskedForLater()
    {
        ReleasePlan plan = aReadyPlan();
        plan.signoffs.clear();
        const GateOverride given = overrideOf(plan, {});
        plan.gateOverrides = {given};
        plan.requirements[0].id = {Uuid::version7(toUnixMilliseconds(given.at), {})};
        QVERIFY(checkGate(plan, {}, {}, {}).isGo());
        plan.requirements[0].id = {Uuid::version7(toUnixMilliseconds(given.at) + 1, {})};
        QVERIFY(!checkGate(plan, {}, {}, {}).isGo());
    }

    void aFreeze_isNeverCoveredByAnOverrideOfTheGate()
    {
        ReleasePlan plan = aReadyPlan();
        plan.items[1].state = ItemState::Open;
        sign(plan);
        const std::vector<Freeze> freezes{aFreeze(1, u"Quarter-close"_s, "2027-01-14", "2027-01-15")};
        GateOverride given = overrideOf(plan, {});
        for (const bool isNamed : {false, true}) {
            if (isNamed)
                for (const GateReason &each : checkGate(plan, {}, freezes, {}).reasons)
                    given.reasons += each.key();
            plan.gateOverrides = {given};
            const GateAnswer answer = checkGate(plan, {}, freezes, {});
            QVERIFY(!answer.isGo());
            QCOMPARE(answer.standing(), 1);
            QCOMPARE(answer.overriddenBy, &plan.gateOverrides[0]);
            FreezeOverride leave;
            leave.freeze = freezes[0].id;
            leave.release = plan.release.id;
            leave.expires = plan.release.ship + 1ms;
            QVERIFY(checkGate(plan, {}, freezes, {leave}).isGo());
        }
    }

    void whatIsWithdrawnAfterAnOverride_isNotCoveredByIt()
    {
        ReleasePlan plan = aReadyPlan();
        plan.items[1].state = ItemState::Open;
        sign(plan);
        plan.gateOverrides = {overrideOf(plan, {}, at("2027-01-11"))};
        QVERIFY(checkGate(plan, {}, {}, {}).isGo());
        sign(plan, Decision::Withdrawn);
        plan.signoffs.back().at = at("2027-01-12");
        QVERIFY(!checkGate(plan, {}, {}, {}).isGo());
        plan.gateOverrides.push_back(overrideOf(plan, {}, at("2027-01-13")));
        QVERIFY(checkGate(plan, {}, {}, {}).isGo());
    }

    void noOrderOfEvents_letsAGateGoWithARejectionStanding()
    {
        QVERIFY(rc::check("a rejection stands until its person decides anew", [] {
            ReleasePlan plan = aReadyPlan();
            plan.signoffs.clear();
            plan.release.coordinator = numbered<PersonId>(1);
            plan.requirements[0].quorum = *rc::gen::inRange(1, 3);
            std::map<int, Decision> latest;
            const int events = *rc::gen::inRange(1, 25);
            for (int i = 0; i < events; ++i) {
                const Instant when = at("2027-01-04") + std::chrono::hours(i);
                switch (*rc::gen::inRange(0, 5)) {
                case 0: plan.items[1].state = *rc::gen::element(ItemState::Open, ItemState::Done); break;
                case 1: plan.release.scope = *rc::gen::arbitrary<bool>() ? u"more"_s : QString(); break;
                case 2: plan.gateOverrides.push_back(overrideOf(plan, {}, when)); break;
                default: {
                    const int person = *rc::gen::inRange(1, 4);
                    const Decision decision = *rc::gen::element(Decision::Approved, Decision::Rejected,
                                                                Decision::Abstained, Decision::Withdrawn);
                    plan.signoffs.push_back(
                        decisionOn(plan, plan.requirements[0], numbered<PersonId>(person), decision, when));
                    latest[person] = decision;
                }
                }
                const bool isRejected =
                    std::ranges::contains(latest, Decision::Rejected, &std::pair<const int, Decision>::second);
                RC_ASSERT(!isRejected || !checkGate(plan, {}, {}, {}).isGo());
            }
        }));
    }
};

QTEST_GUILESS_MAIN(GateOverrideTest)
#include "gate_override_test.moc"
