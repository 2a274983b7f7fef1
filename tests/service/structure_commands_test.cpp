// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/structure_commands.h"

#include "service/commands/analysis_commands.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

QStringList phasesOf(const ReleasePlan &plan)
{
    QStringList names;
    for (const Phase &each : plan.phases)
        names += each.key + u'=' + each.name;
    return names;
}

QStringList milestonesOf(const ReleasePlan &plan)
{
    QStringList names;
    for (const Milestone &each : plan.milestones)
        names += each.key;
    return names;
}

} // namespace

/// Phases, milestones and criteria that are added, changed and taken away.
class StructureCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhase_isAddedRenamedAndRemoved()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const ReleasePlan before = team.plan(id);
        const PhaseId made = workspace.done(AddPhase{.release = id,
                                                     .name = u"Security review"_s,
                                                     .key = {},
                                                     .startRule = {},
                                                     .endRule = u"T-1d"_s,
                                                     .after = before.phases[0].id});
        ReleasePlan plan = team.plan(id);
        QCOMPARE(phasesOf(plan).at(1), u"security_review=Security review"_s);
        QCOMPARE(plan.phases.size(), before.phases.size() + 1);
        QCOMPARE(plan.phases[1].span.from, plan.phases[0].span.to);
        workspace.done(EditPhase{.release = id,
                                 .phase = made,
                                 .name = u"Audit"_s,
                                 .startRule = {},
                                 .endRule = {},
                                 .description = u"By the *security* team"_s});
        plan = team.plan(id);
        QCOMPARE(phasesOf(plan).at(1), u"security_review=Audit"_s);
        QCOMPARE(plan.phases[1].description, u"By the *security* team"_s);
        workspace.done(RemovePhase{id, made});
        QCOMPARE(phasesOf(team.plan(id)), phasesOf(before));
        QVERIFY(!workspace.undo());
        QCOMPARE(phasesOf(team.plan(id)).at(1), u"security_review=Audit"_s);
    }

    void whatHoldsAPhase_keepsIt()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const Phase testing = team.plan(id).phases[0];
        const Error refused = workspace.refused(RemovePhase{id, testing.id});
        QCOMPARE(refused.kind, ErrorKind::NotAllowed);
        QVERIFY2(refused.sentence.contains(testing.name), qPrintable(refused.sentence));
        const PhaseId empty = workspace.done(AddPhase{.release = id, .name = u"Extra"_s});
        workspace.done(AddCriterion{.release = id,
                                    .phase = {},
                                    .title = u"Extra done"_s,
                                    .kind = CriterionKind::Checklist,
                                    .parameters = {{u"phase"_s, u"extra"_s}, {u"percent"_s, 100}}});
        QVERIFY(workspace.refused(RemovePhase{id, empty}).sentence.contains(u"Extra done"_s));
        QCOMPARE(workspace.refused(AddPhase{.release = id, .name = u"EXTRA"_s}).kind, ErrorKind::Conflict);
        QCOMPARE(workspace.refused(AddPhase{.release = id, .name = u" "_s}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.refused(AddPhase{.release = id, .name = u"T"_s}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.refused(AddPhase{.release = id, .name = u"X"_s, .endRule = u"soon"_s}).kind,
                 ErrorKind::BadInput);
    }

    void aMilestone_standsByItsDateAndIsKeptWhileSomethingFollowsIt()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.plainRelease(u"4.2"_s);
        const MilestoneId candidate =
            workspace.done(AddMilestone{.release = id, .name = u"Candidate"_s, .key = {}, .rule = u"T-2d"_s});
        const MilestoneId freeze =
            workspace.done(AddMilestone{.release = id, .name = u"Code freeze"_s, .key = {}, .rule = u"T-5d@18:00"_s});
        QCOMPARE(milestonesOf(team.plan(id)), (QStringList{u"code_freeze"_s, u"candidate"_s}));
        workspace.done(EditMilestone{.release = id, .milestone = candidate, .rule = u"code_freeze+1d"_s});
        QCOMPARE(workspace.refused(RemoveMilestone{id, freeze}).kind, ErrorKind::NotAllowed);
        workspace.done(EditMilestone{.release = id, .milestone = candidate, .at = at("2027-01-26T12:00")});
        workspace.done(RemoveMilestone{id, freeze});
        QCOMPARE(milestonesOf(team.plan(id)), QStringList{u"candidate"_s});
        QVERIFY(!workspace.undo());
        QCOMPARE(milestonesOf(team.plan(id)), (QStringList{u"code_freeze"_s, u"candidate"_s}));
        QCOMPARE(workspace.refused(AddMilestone{.release = id, .name = u"x"_s}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.refused(AddMilestone{.release = id, .name = u"candidate"_s, .rule = u"T"_s}).kind,
                 ErrorKind::Conflict);
    }

    void aCriterion_isChangedAndAnotherThresholdIsJudgedAnew()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const CriterionId criterion = workspace.done(AddCriterion{.release = id, .title = u"Fast"_s});
        workspace.done(EvaluateCriterion{
            .release = id, .criterion = criterion, .holds = true, .value = u"180 ms"_s, .evidence = {}});
        const auto now = [&] {
            const ReleasePlan plan = team.plan(id);
            return *std::ranges::find(plan.criteria, criterion, &Criterion::id);
        };
        workspace.done(EditCriterion{.release = id, .criterion = criterion, .title = u"Fast enough"_s});
        QCOMPARE(now().state, CriterionState::Satisfied);
        workspace.done(EditCriterion{.release = id, .criterion = criterion, .threshold = u"< 100 ms"_s});
        QCOMPARE(now().state, CriterionState::Unknown);
        QCOMPARE(now().title, u"Fast enough"_s);
        QVERIFY(!workspace.undo());
        QCOMPARE(now().state, CriterionState::Satisfied);

        team.takeTo(id, {ReleaseState::Planned});
        const EditCriterion looser{.release = id, .criterion = criterion, .blocking = false};
        workspace->setActor(team.wei);
        QCOMPARE(workspace.refused(looser).kind, ErrorKind::NotAllowed);
        workspace->setActor(team.henrik);
        workspace.done(looser);
        QCOMPARE(workspace.refused(EditCriterion{.release = id, .criterion = criterion, .percent = 50}).kind,
                 ErrorKind::BadInput);
    }

    void aMetricsThreshold_isAParameter()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const QJsonObject metric{
            {u"connection"_s, u"Metrics"_s}, {u"query"_s, u"errors"_s}, {u"threshold"_s, u"<= 0.01"_s}};
        const CriterionId criterion = workspace.done(AddCriterion{
            .release = id, .title = u"Errors"_s, .kind = CriterionKind::Metric, .parameters = metric});
        const CriterionId address = workspace.done(AddCriterion{.release = id,
                                                                .title = u"Answers"_s,
                                                                .kind = CriterionKind::Http,
                                                                .parameters = {{u"url"_s, u"https://shop.example/"_s}}});
        const auto now = [&] {
            const ReleasePlan plan = team.plan(id);
            return *std::ranges::find(plan.criteria, criterion, &Criterion::id);
        };
        const AnalysisRecord course = workspace.done(StartAnalysis{id, criterion});
        workspace.done(EditCriterion{
            .release = id, .criterion = criterion, .title = u"Few errors"_s, .threshold = u"<= 0.02"_s});
        QCOMPARE(now().title, u"Few errors"_s);
        QCOMPARE(now().parameters[u"threshold"].toString(), u"<= 0.02"_s);
        QCOMPARE(now().threshold, u"<= 0.02"_s);
        QCOMPARE(valueOf(workspace.queries().newestAnalysis(criterion)).value().state, AnalysisState::Inconclusive);
        QCOMPARE(course.state, AnalysisState::Running);
        QCOMPARE(workspace.refused(EditCriterion{.release = id, .criterion = criterion, .threshold = u"few"_s}).where,
                 u"threshold"_s);
        QCOMPARE(workspace.refused(EditCriterion{.release = id, .criterion = address, .threshold = u"< 1"_s}).kind,
                 ErrorKind::BadInput);
        QVERIFY(!workspace.undo());
        QCOMPARE(now().title, u"Errors"_s);
        QCOMPARE(now().threshold, u"<= 0.01"_s);
    }

    void nothingOfAClosedRelease_isChanged()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const ReleaseId id = team.release(u"4.2"_s);
        const Phase phase = team.plan(id).phases[0];
        const CriterionId criterion = workspace.done(AddCriterion{.release = id, .title = u"Fast"_s});
        const MilestoneId milestone =
            workspace.done(AddMilestone{.release = id, .name = u"Candidate"_s, .key = {}, .rule = u"T-2d"_s});
        team.makeReady(id);
        team.takeTo(id, {ReleaseState::Planned, ReleaseState::Cancelled});
        const QStringList before = workspace.contents();
        QCOMPARE(workspace.refused(AddPhase{.release = id, .name = u"X"_s}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace.refused(EditPhase{.release = id, .phase = phase.id, .name = u"X"_s}).kind,
                 ErrorKind::NotAllowed);
        QCOMPARE(workspace.refused(RemovePhase{id, phase.id}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace.refused(AddMilestone{.release = id, .name = u"X"_s, .rule = u"T"_s}).kind,
                 ErrorKind::NotAllowed);
        QCOMPARE(workspace.refused(RemoveMilestone{id, milestone}).kind, ErrorKind::NotAllowed);
        QCOMPARE(workspace.refused(EditCriterion{.release = id, .criterion = criterion, .title = u"X"_s}).kind,
                 ErrorKind::NotAllowed);
        QCOMPARE(workspace.contents(), before);
    }
};

QTEST_GUILESS_MAIN(StructureCommandsTest)
#include "structure_commands_test.moc"
