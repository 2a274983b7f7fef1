// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/rollback_condition.h"

#include "core/readiness/gate.h"
#include "core/readiness/ready_plan.h"

#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const EnvironmentId kRehearsedOn = numbered<EnvironmentId>(7);

/// A ready plan that asks whether rolling back was rehearsed in staging in the last 30 days.
ReleasePlan askingPlan()
{
    ReleasePlan plan = aReadyPlan();
    Criterion criterion;
    criterion.id = numbered<CriterionId>(99);
    criterion.release = plan.release.id;
    criterion.title = u"Rollback"_s;
    criterion.kind = CriterionKind::Rollback;
    criterion.parameters = {{u"max_age_days"_s, 30}, {u"environment"_s, u"Staging"_s}};
    plan.criteria.push_back(criterion);
    return plan;
}

RollbackEvidence rehearsedEvidence(std::vector<RollbackEvidence::Rehearsal> rehearsals)
{
    return {{}, std::move(rehearsals), {{kRehearsedOn, u"staging"_s}}};
}

} // namespace

class RollbackConditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutPlanAndRehearsal_itIsNoGo_andSaysWhatIsMissing()
    {
        ReleasePlan plan = askingPlan();
        deriveRollbackCriteria(plan, rehearsedEvidence({}), plan.release.ship);
        const Criterion &criterion = plan.criteria.back();
        QCOMPARE(criterion.state, CriterionState::NotSatisfied);
        QCOMPARE(criterion.value, u"no plan, not rehearsed"_s);
        QCOMPARE(criterion.threshold, u"plan, rehearsed ≤ 30 d Staging"_s);
        QCOMPARE(rollbackLack(criterion),
                 u"there is no rollback plan: write one, or name a rollback job; rolling back was "
                 "never rehearsed in Staging"_s);
        const GateAnswer gate = checkGate(plan, {}, {}, {});
        QVERIFY(!gate.isGo());
        QVERIFY2(gate.reasons[0].text.contains(u"there is no rollback plan"_s), qPrintable(gate.reasons[0].text));
    }

    void aPlan_isWrittenOrAJob_data()
    {
        QTest::addColumn<QString>("ofRelease");
        QTest::addColumn<QString>("ofProduct");
        QTest::addColumn<bool>("hasJob");
        QTest::addColumn<bool>("isForAnotherPlace");
        QTest::addColumn<QString>("value");
        QTest::newRow("release") << u"https://wiki/rollback"_s << QString() << false << false << u"plan: release"_s;
        QTest::newRow("product") << QString() << u"Redeploy"_s << false << false << u"plan: product"_s;
        QTest::newRow("job") << QString() << QString() << true << false << u"plan: job Back"_s;
        QTest::newRow("job elsewhere") << QString() << QString() << true << true << u"no plan"_s;
        QTest::newRow("blank") << u"  "_s << QString() << false << false << u"no plan"_s;
    }

    void aPlan_isWrittenOrAJob()
    {
        QFETCH(QString, ofRelease);
        QFETCH(QString, ofProduct);
        QFETCH(bool, hasJob);
        QFETCH(bool, isForAnotherPlace);
        QFETCH(QString, value);
        ReleasePlan plan = askingPlan();
        plan.release.environment = numbered<EnvironmentId>(1);
        plan.release.rollbackPlan = ofRelease;
        if (hasJob) {
            ReleaseJob job;
            job.purpose = RunPurpose::Rollback;
            job.name = u"Back"_s;
            job.environment = isForAnotherPlace ? kRehearsedOn : *plan.release.environment;
            plan.jobs.push_back(job);
        }
        RollbackEvidence evidence = rehearsedEvidence({{kRehearsedOn, plan.release.ship - std::chrono::days(2)}});
        evidence.productPlan = ofProduct;
        deriveRollbackCriteria(plan, evidence, plan.release.ship);
        const Criterion &criterion = plan.criteria.back();
        QVERIFY2(criterion.value.startsWith(value), qPrintable(criterion.value));
        QCOMPARE(criterion.state, value == u"no plan"_s ? CriterionState::NotSatisfied : CriterionState::Satisfied);
    }

    void aRehearsal_countsForSomeDays_andOnlyWhereItIsAskedFor()
    {
        ReleasePlan plan = askingPlan();
        plan.release.rollbackPlan = u"Redeploy"_s;
        const Instant now = plan.release.ship;
        const auto stateWith = [&](const RollbackEvidence &evidence) {
            deriveRollbackCriteria(plan, evidence, now);
            return plan.criteria.back().state;
        };
        QCOMPARE(stateWith(rehearsedEvidence({{kRehearsedOn, now - std::chrono::days(30)}})),
                 CriterionState::Satisfied);
        QVERIFY(rollbackLack(plan.criteria.back()).isEmpty());
        QCOMPARE(stateWith(rehearsedEvidence({{kRehearsedOn, now - std::chrono::days(30) - 1ms}})),
                 CriterionState::NotSatisfied);
        QVERIFY(rollbackLack(plan.criteria.back()).contains(u"older than 30 days"_s));
        QCOMPARE(stateWith(rehearsedEvidence({{numbered<EnvironmentId>(8), now - 1h}})), CriterionState::NotSatisfied);
        plan.criteria.back().parameters.remove(u"environment"_s);
        QCOMPARE(stateWith(rehearsedEvidence({{numbered<EnvironmentId>(8), now - 1h}})), CriterionState::Satisfied);
    }

    void whatAPersonRecords_countsWhenItCanBeFollowed()
    {
        ReleasePlan plan = askingPlan();
        plan.release.rollbackPlan = u"Redeploy"_s;
        const Instant now = plan.release.ship;
        Evidence seen{numbered<EvidenceId>(5),
                      plan.release.id,
                      plan.criteria.back().id.value,
                      EvidenceKind::Text,
                      u"It went well"_s,
                      {},
                      {},
                      {},
                      now - std::chrono::days(1)};
        plan.evidence.push_back(seen);
        deriveRollbackCriteria(plan, rehearsedEvidence({}), now);
        QCOMPARE(plan.criteria.back().state, CriterionState::NotSatisfied);
        plan.evidence.back().kind = EvidenceKind::Link;
        plan.evidence.back().location = u"https://ci.example.org/rollback/7"_s;
        deriveRollbackCriteria(plan, rehearsedEvidence({}), now);
        QCOMPARE(plan.criteria.back().state, CriterionState::Satisfied);
    }

    void whatMakesUpForAGate_isNoReasonOfOne_norSignedFor()
    {
        ReleasePlan plan = aReadyPlan();
        const QString before = signedContent(plan, {}).hash;
        Item item;
        item.id = numbered<ItemId>(500);
        item.release = plan.release.id;
        item.title = u"Make up for: Load test"_s;
        plan.items.push_back(item);
        QVERIFY(!checkGate(plan, {}, {}, {}).isGo());
        plan.skippedGates.push_back({.id = numbered<SkippedGateId>(1),
                                     .release = plan.release.id,
                                     .title = u"Load test"_s,
                                     .reason = {},
                                     .owner = {},
                                     .dueRule = u"T+2d"_s,
                                     .required = true,
                                     .backfill = item.id,
                                     .order = {}});
        QVERIFY(checkGate(plan, {}, {}, {}).isGo());
        QCOMPARE(signedContent(plan, {}).hash, before);
    }

    void aCondition_saysHowOldARehearsalMayBe()
    {
        QVERIFY(checkRollbackCondition({}));
        QVERIFY(checkRollbackCondition({{u"max_age_days"_s, 1}}));
        QVERIFY(!checkRollbackCondition({{u"max_age_days"_s, 0}}));
        QVERIFY(!checkRollbackCondition({{u"max_age_days"_s, 4000}}));
    }
};

QTEST_GUILESS_MAIN(RollbackConditionTest)
#include "rollback_condition_test.moc"
