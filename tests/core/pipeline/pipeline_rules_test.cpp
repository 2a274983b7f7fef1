// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/ci_condition.h"
#include "core/pipeline/poll_pace.h"
#include "core/pipeline/ref_rule.h"
#include "core/pipeline/rework.h"
#include "core/pipeline/run_history.h"
#include "core/pipeline/test_comparison.h"
#include "core/readiness/ci_criteria.h"
#include "support/plan_builder.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = TestCaseResult::Status;

namespace {

const Instant kNow = at("2027-01-10T12:00");
const CiConnectionId kServer = numbered<CiConnectionId>(1);

CiRun aRun(int n, RunResult result, Instant finished)
{
    CiRun run;
    run.id = numbered<CiRunId>(n);
    run.connection = kServer;
    run.job = u"app-integration"_s;
    run.jobName = u"integration"_s;
    run.ref = u"release/4.2"_s;
    run.headSha = u"1a2b3c4d5e6f7a8b"_s;
    run.state = RunState::Done;
    run.result = result;
    run.finishedAt = finished;
    return run;
}

TestReport aReport(int n, const QString &suite, int passed, int failed, int skipped, Instant when)
{
    TestReport report;
    report.id = numbered<TestReportId>(n);
    report.suite = suite;
    report.passed = passed;
    report.failed = failed;
    report.skipped = skipped;
    report.total = passed + failed + skipped;
    report.at = when;
    return report;
}

CiEvidence evidenceOf(std::vector<CiRun> runs, std::vector<TestReport> reports = {})
{
    ReleaseJob job;
    job.name = u"Integration tests"_s;
    job.connection = u"BUILDBOT"_s;
    job.job = u"app-integration"_s;
    return {{job}, std::move(runs), std::move(reports), {{kServer, u"Buildbot"_s}}};
}

TestCaseResult aCase(const QString &name, Status status)
{
    TestCaseResult test;
    test.suite = u"s"_s;
    test.name = name;
    test.status = status;
    return test;
}

} // namespace

class PipelineRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pollPace_isTwoSecondsAtFirst_andGrowsToItsLimit()
    {
        QCOMPARE(pollPace(0s, Attention::Minimized, 0), 2'000ms);
        QCOMPARE(pollPace(29'999ms, Attention::Visible, 0), 2'000ms);
        QCOMPARE(pollPace(30s, Attention::Visible, 0), 3'000ms);
        QCOMPARE(pollPace(33s, Attention::Visible, 0), 4'500ms);
        QCOMPARE(pollPace(1h, Attention::Visible, 0), 15'000ms);
        QCOMPARE(pollPace(1h, Attention::Background, 0), 60'000ms);
        QCOMPARE(pollPace(24h, Attention::Minimized, 0), 300'000ms);
        QCOMPARE(pollPace(1h, Attention::Visible, 1), 18'000ms);
        QCOMPARE(pollPace(1h, Attention::Visible, -1), 12'000ms);
        QCOMPARE(pollPace(1h, Attention::Visible, 7), 18'000ms);
    }

    void pollPace_neverShrinksWhileNothingChanges()
    {
        rc::check([] {
            const auto a = std::chrono::milliseconds(*rc::gen::inRange(0, 10'000'000));
            const auto b = a + std::chrono::milliseconds(*rc::gen::inRange(0, 10'000'000));
            for (const Attention each : {Attention::Visible, Attention::Background, Attention::Minimized})
                RC_ASSERT(pollPace(a, each, 0) <= pollPace(b, each, 0));
            RC_ASSERT(pollPace(a, Attention::Visible, 0) <= pollPace(a, Attention::Background, 0));
        });
    }

    void looking_endsAfterTenMinutes()
    {
        QCOMPARE(lookPace(0s, 0), std::optional(2'000ms));
        QCOMPARE(lookPace(60s, 0), std::optional(15'000ms));
        QCOMPARE(lookPace(599s, 0), std::optional(15'000ms));
        QCOMPARE(lookPace(600s, 0), std::nullopt);
    }

    void progress_followsTheClock_andIsNeverDoneBeforeTheServerSaysSo()
    {
        QCOMPARE(expectedSeconds({}), 0);
        QCOMPARE(expectedSeconds({30s, 500s, 20s}), 30);
        QCOMPARE(expectedSeconds(std::vector<std::chrono::seconds>(40, 0s)), 1);
        QVERIFY(!expectedProgress(std::nullopt, 60, kNow));
        QVERIFY(!expectedProgress(kNow, 0, kNow));
        QCOMPARE(expectedProgress(kNow, 60, kNow + 30s), std::optional(0.5));
        QCOMPARE(expectedProgress(kNow, 60, kNow - 30s), std::optional(0.0));
        rc::check([] {
            const int elapsed = *rc::gen::inRange(0, 1'000'000);
            const auto a = *expectedProgress(kNow, 60, kNow + std::chrono::milliseconds(elapsed));
            const auto b = *expectedProgress(kNow, 60, kNow + std::chrono::milliseconds(elapsed + 1'000));
            RC_ASSERT(a <= b && b <= 0.99);
        });
    }

    void refs_matchWholly_withOrWithoutTheirPrefix()
    {
        QVERIFY(refFits({}, {}));
        QVERIFY(refFits(u"release/.*"_s, u"release/4.2"_s));
        QVERIFY(refFits(u"release/.*"_s, u"refs/heads/release/4.2"_s));
        QVERIFY(refFits(u"refs/tags/v.*"_s, u"refs/tags/v4"_s));
        QCOMPARE(refFits(u"release/4"_s, u"release/4.2"_s).error().kind, ErrorKind::NotAllowed);
        QCOMPARE(refFits(u"a|b"_s, u"ab"_s).error().kind, ErrorKind::NotAllowed);
        QCOMPARE(refFits(u"main"_s, {}).error().kind, ErrorKind::NotAllowed);
        QCOMPARE(refFits(u"("_s, u"main"_s).error().kind, ErrorKind::BadInput);
    }

    void theLastRun_decides_andAnOldOneIsNotKnown()
    {
        const QJsonObject condition{{u"job"_s, u"integration TESTS"_s}, {u"max_age_hours"_s, 24}};
        QCOMPARE(judgeRuns(condition, evidenceOf({}), kNow).verdict, Verdict::Unknown);
        auto answer = judgeRuns(condition, evidenceOf({aRun(1, RunResult::Success, kNow - 2h)}), kNow);
        QCOMPARE(answer.verdict, Verdict::Holds);
        QCOMPARE(answer.value, u"success 1a2b3c4d5e"_s);
        QCOMPARE(answer.threshold, u"success, ≤ 24 h"_s);
        QCOMPARE(answer.validUntil, std::optional(kNow + 22h));
        answer = judgeRuns(condition,
                           evidenceOf({aRun(2, RunResult::Failure, kNow - 1h), aRun(1, RunResult::Success, kNow - 2h)}),
                           kNow);
        QCOMPARE(answer.verdict, Verdict::Fails);
        QCOMPARE(answer.run, std::optional(numbered<CiRunId>(2)));
        QCOMPARE(judgeRuns(condition, evidenceOf({aRun(1, RunResult::Success, kNow - 25h)}), kNow).verdict,
                 Verdict::Unknown);
        QCOMPARE(judgeRuns(condition, evidenceOf({aRun(1, RunResult::Unstable, kNow - 1h)}), kNow).verdict,
                 Verdict::Fails);
    }

    void aRun_underWayOrOfAnotherJobOrRef_doesNotDecide()
    {
        CiRun running = aRun(2, RunResult::None, kNow);
        running.state = RunState::Running;
        CiRun other = aRun(3, RunResult::Failure, kNow);
        other.job = u"other"_s;
        other.jobName = u"other"_s;
        CiRun elsewhere = aRun(4, RunResult::Failure, kNow);
        elsewhere.ref = u"main"_s;
        CiRun superseded = aRun(5, RunResult::None, kNow);
        superseded.state = RunState::Superseded;
        const auto evidence =
            evidenceOf({running, other, elsewhere, superseded, aRun(1, RunResult::Success, kNow - 1h)});
        const QJsonObject condition{{u"job"_s, u"Buildbot/app-integration"_s}, {u"ref"_s, u"release/4.2"_s}};
        QCOMPARE(judgeRuns(condition, evidence, kNow).run, std::optional(numbered<CiRunId>(1)));
        QCOMPARE(judgeRuns({{u"job"_s, u"deploy"_s}}, evidence, kNow).verdict, Verdict::Unknown);
    }

    void whatAPersonConfirmed_saysSo()
    {
        CiRun run = aRun(1, RunResult::Success, kNow);
        run.isUnverified = true;
        const auto answer = judgeRuns({{u"job"_s, u"integration"_s}}, evidenceOf({run}), kNow);
        QCOMPARE(answer.verdict, Verdict::Holds);
        QCOMPARE(answer.value, u"success 1a2b3c4d5e (unverified)"_s);
    }

    void tests_areJudgedByFailuresShareAndSuites_data()
    {
        QTest::addColumn<QJsonObject>("condition");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("no failures wanted") << QJsonObject{{u"suite"_s, u"unit"_s}} << Verdict::Fails;
        QTest::newRow("one let pass") << QJsonObject{{u"suite"_s, u"unit"_s}, {u"max_failures"_s, 1}} << Verdict::Holds;
        QTest::newRow("share met") << QJsonObject{{u"suite"_s, u"unit"_s}, {u"min_pass_percent"_s, 99.9}}
                                   << Verdict::Holds;
        QTest::newRow("share just missed")
            << QJsonObject{{u"suite"_s, u"unit"_s}, {u"min_pass_percent"_s, 99.91}} << Verdict::Fails;
        QTest::newRow("both asked, one missed")
            << QJsonObject{{u"suite"_s, u"unit"_s}, {u"min_pass_percent"_s, 50}, {u"max_failures"_s, 0}}
            << Verdict::Fails;
        QTest::newRow("another suite") << QJsonObject{{u"suite"_s, u"smoke"_s}} << Verdict::Holds;
        QTest::newRow("no such suite") << QJsonObject{{u"suite"_s, u"load"_s}} << Verdict::Unknown;
        QTest::newRow("all suites together") << QJsonObject{{u"max_failures"_s, 1}} << Verdict::Holds;
        QTest::newRow("a suite inside ran")
            << QJsonObject{{u"max_failures"_s, 1}, {u"not_skipped"_s, QJsonArray{u"Checkout"_s}}} << Verdict::Holds;
        QTest::newRow("a suite inside was skipped")
            << QJsonObject{{u"max_failures"_s, 1}, {u"not_skipped"_s, QJsonArray{u"Refund"_s}}} << Verdict::Fails;
        QTest::newRow("a suite is missing")
            << QJsonObject{{u"max_failures"_s, 1}, {u"not_skipped"_s, QJsonArray{u"Chaos"_s}}} << Verdict::Fails;
        QTest::newRow("too old") << QJsonObject{{u"suite"_s, u"smoke"_s}, {u"max_age_hours"_s, 1}} << Verdict::Unknown;
    }

    void tests_areJudgedByFailuresShareAndSuites()
    {
        QFETCH(QJsonObject, condition);
        QFETCH(Verdict, verdict);
        TestReport unit = aReport(1, u"Unit"_s, 999, 1, 5, kNow - 1h);
        unit.measures = {{u"suites"_s, QJsonObject{{u"Checkout"_s, QJsonObject{{u"total"_s, 3}, {u"skipped"_s, 2}}},
                                                   {u"Refund"_s, QJsonObject{{u"total"_s, 3}, {u"skipped"_s, 3}}}}}};
        const auto evidence = evidenceOf(
            {}, {unit, aReport(2, u"smoke"_s, 10, 0, 0, kNow - 2h), aReport(3, u"unit"_s, 0, 1'000, 0, kNow - 3h)});
        QCOMPARE(judgeTests(condition, evidence, kNow).verdict, verdict);
    }

    void aShare_isNeverRoundedUpToAll()
    {
        const auto evidence = evidenceOf({}, {aReport(1, u"unit"_s, 99'999, 1, 0, kNow)});
        const auto answer = judgeTests({{u"min_pass_percent"_s, 100}}, evidence, kNow);
        QCOMPARE(answer.verdict, Verdict::Fails);
        QCOMPARE(answer.value, u"99.99 % (99999/100000), 1 failed"_s);
    }

    void allSkipped_isNotKnown()
    {
        const auto evidence = evidenceOf({}, {aReport(1, u"unit"_s, 0, 0, 7, kNow)});
        QCOMPARE(judgeTests({}, evidence, kNow).verdict, Verdict::Unknown);
    }

    void coverage_isThatOfTheNewestReportThatHasOne()
    {
        TestReport covered = aReport(1, u"unit"_s, 10, 0, 0, kNow - 1h);
        covered.coverageBasisPoints = 8'125;
        const auto evidence = evidenceOf({}, {aReport(2, u"unit"_s, 10, 0, 0, kNow), covered});
        auto answer = judgeCoverage({{u"percent"_s, 81.25}}, evidence, kNow);
        QCOMPARE(answer.verdict, Verdict::Holds);
        QCOMPARE(answer.value, u"81.25 %"_s);
        QCOMPARE(answer.threshold, u"≥ 81.25 %"_s);
        QCOMPARE(judgeCoverage({{u"percent"_s, 81.26}}, evidence, kNow).verdict, Verdict::Fails);
        QCOMPARE(judgeCoverage({{u"percent"_s, 50}}, evidenceOf({}), kNow).verdict, Verdict::Unknown);
    }

    void conditions_mustSayWhatTheyNeed()
    {
        QVERIFY(checkCondition(u"ci", {{u"job"_s, u"x"_s}}));
        QVERIFY(!checkCondition(u"ci", {}));
        QVERIFY(!checkCondition(u"coverage", {}));
        QVERIFY(!checkCondition(u"coverage", {{u"percent"_s, 101}}));
        QVERIFY(!checkCondition(u"tests", {{u"max_failures"_s, -1}}));
        QVERIFY(!checkCondition(u"tests", {{u"max_age_hours"_s, u"a day"_s}}));
        QVERIFY(checkCondition(u"tests", {}));
    }

    void criteriaAndItems_follow()
    {
        ReleasePlan plan = aRelease()
                               .withPhase(u"testing"_s, {}, {})
                               .withItem(u"Green build"_s)
                               .withItem(u"By hand"_s)
                               .withCriterion(u"Integration"_s, CriterionState::Unknown)
                               .plan();
        plan.items[0].automation = {{u"kind"_s, u"ci"_s}, {u"job"_s, u"integration"_s}};
        plan.criteria[0].kind = CriterionKind::Ci;
        plan.criteria[0].parameters = {{u"job"_s, u"integration"_s}};
        QVERIFY(hangsOnCi(plan));
        const auto green = evidenceOf({aRun(1, RunResult::Success, kNow)});
        deriveCiCriteria(plan, green, kNow);
        QCOMPARE(plan.criteria[0].state, CriterionState::Satisfied);
        QCOMPARE(automaticSteps(plan, green, kNow),
                 (std::vector<AutomaticStep>{{plan.items[0].id, ItemState::Done, numbered<CiRunId>(1)}}));
        plan.items[0].state = ItemState::Done;
        QVERIFY(automaticSteps(plan, green, kNow).empty());
        QVERIFY(automaticSteps(plan, evidenceOf({}), kNow).empty());
        const auto red = evidenceOf({aRun(2, RunResult::Failure, kNow)});
        QCOMPARE(automaticSteps(plan, red, kNow).at(0).state, ItemState::Open);
        plan.items[0].state = ItemState::Blocked;
        QVERIFY(automaticSteps(plan, red, kNow).empty());
    }

    void comparedTests_fallIntoWhatBecameOfThem()
    {
        const std::vector before{aCase(u"stays"_s, Status::Passed), aCase(u"breaks"_s, Status::Passed),
                                 aCase(u"fixed"_s, Status::Error), aCase(u"still"_s, Status::Failed),
                                 aCase(u"gone"_s, Status::Passed)};
        const std::vector now{aCase(u"fixed"_s, Status::Passed), aCase(u"stays"_s, Status::Passed),
                              aCase(u"still"_s, Status::Error),  aCase(u"breaks"_s, Status::Failed),
                              aCase(u"new"_s, Status::Passed),   aCase(u"new and red"_s, Status::Failed),
                              aCase(u"stays"_s, Status::Failed)};
        const TestComparison result = compareTests(before, now);
        QCOMPARE(result.newFailures, (std::vector<std::size_t>{3, 5, 6}));
        QCOMPARE(result.stillFailing, (std::vector<std::size_t>{2}));
        QCOMPARE(result.fixed, (std::vector<std::size_t>{0}));
        QCOMPARE(result.added, (std::vector<std::size_t>{4}));
        QCOMPARE(result.gone, (std::vector<std::size_t>{4}));
    }

    void rework_countsWhatWasDoneMoreThanOnce()
    {
        CiRun twice = aRun(1, RunResult::Success, kNow);
        twice.attempt = 3;
        CiRun again = aRun(2, RunResult::Failure, kNow);
        again.rerunOf = twice.id;
        CiRun byHand = aRun(3, RunResult::Success, kNow);
        byHand.isUnverified = true;
        CiRun skipped = aRun(4, RunResult::Failure, kNow);
        skipped.detail[run_marks::kSkipped] = QJsonObject{};
        CiRun contradicted = aRun(5, RunResult::Failure, kNow);
        contradicted.detail[run_marks::kContradicted] = u"success"_s;
        RunbookStep manual;
        manual.id.value.bytes[15] = 1;
        RunbookStep ofJob;
        ofJob.id.value.bytes[15] = 2;
        ofJob.run = twice.id;
        Cutover real;
        real.id.value.bytes[15] = 1;
        Cutover rehearsal;
        rehearsal.id.value.bytes[15] = 2;
        rehearsal.isRehearsal = true;
        const auto event = [](const Cutover &cutover, const RunbookStep &step, RunbookEvent::Kind kind) {
            RunbookEvent made;
            made.cutover = cutover.id;
            made.step = step.id;
            made.kind = kind;
            return made;
        };
        using Kind = RunbookEvent::Kind;
        const Rework rework =
            reworkOf({twice, again, byHand, skipped, contradicted}, {manual, ofJob}, {real, rehearsal},
                     {event(real, manual, Kind::Failed), event(real, manual, Kind::Retried),
                      event(real, manual, Kind::Skipped), event(real, ofJob, Kind::Retried),
                      event(rehearsal, manual, Kind::Retried), event(real, manual, Kind::Aborted)});
        QCOMPARE(rework,
                 (Rework{.retries = 4, .failures = 6, .skips = 2, .byHand = 2, .contradicted = 1, .aborts = 1}));
        QVERIFY(reworkOf({aRun(6, RunResult::Success, kNow)}, {}, {}, {}).isEmpty());
    }

    void aTestThatComesAndGoes_isFlaky()
    {
        const auto report = [](Status a, Status b) { return std::vector{aCase(u"a"_s, a), aCase(u"b"_s, b)}; };
        const auto flaky =
            flakyTests({report(Status::Passed, Status::Passed), report(Status::Failed, Status::Passed),
                        report(Status::Skipped, Status::Failed), report(Status::Passed, Status::Failed)});
        QCOMPARE(flaky.size(), 1U);
        QCOMPARE(flaky[0].name, u"a"_s);
        QCOMPARE(flaky[0].runs, 3);
        QCOMPARE(flaky[0].score, 1.0);
    }
};

QTEST_APPLESS_MAIN(PipelineRulesTest)
#include "pipeline_rules_test.moc"
