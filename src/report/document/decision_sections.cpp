// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "report/document/sections.h"

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

QString overrideWord(const QString &what)
{
    return what == u"gate"           ? tr("Gate passed")
           : what == u"freeze"       ? tr("Freeze passed")
           : what == u"deployment"   ? tr("Deployed all the same")
           : what == u"incident"     ? tr("Closed with the incident")
           : what == u"skipped_gate" ? tr("Gate left out")
                                     : what;
}

QString purposeWord(RunPurpose purpose)
{
    switch (purpose) {
    case RunPurpose::Build: return tr("Build", "noun");
    case RunPurpose::Test: return tr("Test", "noun");
    case RunPurpose::Deploy: return tr("Deployment");
    case RunPurpose::Rollback: return tr("Rollback");
    case RunPurpose::Other: break;
    }
    return tr("Other", "purpose of a job");
}

QString resultWord(const ReportRun &run)
{
    switch (run.result) {
    case RunResult::Success: return run.isUnverified ? tr("passed, as a person says") : tr("passed", "run");
    case RunResult::Unstable: return tr("unstable");
    case RunResult::Failure: return tr("failed", "run");
    case RunResult::Cancelled: return tr("cancelled", "run");
    case RunResult::Skipped: return tr("skipped", "run");
    default: return isOver(run.state) ? tr("not known", "result") : tr("not over");
    }
}

QString outcomeOfDeployment(DeploymentOutcome outcome)
{
    switch (outcome) {
    case DeploymentOutcome::Running: return tr("not over");
    case DeploymentOutcome::Succeeded: return tr("succeeded");
    case DeploymentOutcome::Failed: return tr("failed", "deployment");
    case DeploymentOutcome::Cancelled: return tr("cancelled", "deployment");
    case DeploymentOutcome::Unknown: break;
    }
    return tr("not known", "result");
}

Cell lengthCell(const std::optional<Instant> &from, const std::optional<Instant> &to)
{
    if (!from || !to || *to < *from)
        return {u"–"_s, Tone::Muted};
    return {lengthText(*to - *from), Tone::Plain, QString::number((*to - *from).count())};
}

} // namespace

Section signoffSection(Composing &with)
{
    Section section{u"signoffs"_s, tr("Sign-offs and overrides")};
    Table table{tr("Sign-offs"),
                {{tr("Role"), 2},
                 {tr("Person"), 2},
                 {tr("Decision"), 1.6},
                 {tr("When"), 1.8},
                 {tr("Waited"), 1.2, true},
                 {tr("Comment"), 4}}};
    for (const ReportSignoff &each : with.report.signoffs) {
        const bool isAgainst = each.decision == Decision::Rejected || each.decision == Decision::Withdrawn;
        addRow(table,
               {{roleWord(each.role)},
                {each.person},
                {each.isStale ? decisionWord(each.decision) + tr(" (changed since)") : decisionWord(each.decision),
                 isAgainst      ? Tone::Bad
                 : each.isStale ? Tone::Warning
                                : Tone::Good},
                {with.clock.time(each.at)},
                lengthCell(each.requestedAt, each.at),
                {each.comment}});
    }
    section.blocks.push_back(tableOr(std::move(table), tr("Nobody signed.")));
    Table overrides{tr("Overrides"),
                    {{tr("What"), 2}, {tr("Of"), 2}, {tr("Person"), 2}, {tr("When"), 1.8}, {tr("Reason"), 5}}};
    for (const ReportOverride &each : with.report.overrides)
        addRow(overrides, {{overrideWord(each.what), Tone::Warning},
                           {each.name},
                           {each.person},
                           {with.clock.time(each.at)},
                           {each.reason}});
    section.blocks.push_back(Heading{tr("Overrides")});
    section.blocks.push_back(tableOr(std::move(overrides), tr("No rule was overridden.")));
    return section;
}

Section pipelineSection(Composing &with)
{
    Section section{u"pipelines"_s, tr("CI runs and tests")};
    Table runs{tr("CI runs"),
               {{tr("Job"), 3},
                {tr("Number"), 1},
                {tr("For"), 1.4},
                {tr("Result"), 2},
                {tr("Commit"), 1.3},
                {tr("Started"), 1.8},
                {tr("Took"), 1.2, true}}};
    for (const ReportRun &each : with.report.runs)
        addRow(runs, {{each.job, Tone::Plain, {}, safeLink(each.url)},
                      {each.number, Tone::Plain, each.number},
                      {purposeWord(each.purpose)},
                      {each.message.isEmpty() ? resultWord(each) : resultWord(each) + u": "_s + each.message,
                       each.result == RunResult::Success   ? Tone::Good
                       : each.result == RunResult::Failure ? Tone::Bad
                                                           : Tone::Warning},
                      {each.commit.left(8)},
                      {with.clock.time(each.startedAt)},
                      lengthCell(each.startedAt, each.finishedAt)});
    section.blocks.push_back(tableOr(std::move(runs), tr("No CI job ran for it.")));
    Table tests{tr("Test results"),
                {{tr("Suite"), 3},
                 {tr("Tests"), 1, true},
                 {tr("Passed"), 1, true},
                 {tr("Failed"), 1, true},
                 {tr("Skipped"), 1, true},
                 {tr("Coverage"), 1.4, true},
                 {tr("Took"), 1.2, true},
                 {tr("When"), 1.8}}};
    for (const ReportTests &each : with.report.tests) {
        const int broken = each.failed + each.errors;
        addRow(tests, {{each.suite.isEmpty() ? each.source : each.suite},
                       {QString::number(each.total)},
                       {QString::number(each.passed)},
                       {QString::number(broken), broken > 0 ? Tone::Bad : Tone::Good},
                       {QString::number(each.skipped)},
                       {each.coverageBasisPoints ? figureText(*each.coverageBasisPoints / 100.0) + u" %"_s : u"–"_s},
                       {lengthText(std::chrono::milliseconds(each.durationMilliseconds)), Tone::Plain,
                        QString::number(each.durationMilliseconds)},
                       {with.clock.time(each.at)}});
    }
    section.blocks.push_back(Heading{tr("Test results")});
    section.blocks.push_back(tableOr(std::move(tests), tr("No test results came in.")));
    return section;
}

Section deploymentSection(Composing &with)
{
    Section section{u"deployments"_s, tr("Deployments and rollbacks")};
    Table table{tr("Deployments"),
                {{tr("Environment"), 1.8},
                 {tr("What"), 1.6},
                 {tr("Outcome"), 1.5},
                 {tr("Started"), 2.3},
                 {tr("Took"), 1.2, true},
                 {tr("Person"), 2},
                 {tr("Note"), 4}}};
    for (const ReportDeployment &each : with.report.deployments) {
        QStringList notes{each.note};
        if (!each.overrideReason.isEmpty())
            notes +=
                (each.isRollback ? tr("in spite of what stood in the way: %1") : tr("although the gate said no-go: %1"))
                    .arg(each.overrideReason);
        if (each.isUnverified)
            notes += tr("confirmed by hand");
        notes.removeAll(QString());
        addRow(table,
               {{each.environment},
                {each.isRollback ? tr("Rollback") : tr("Deployment"), each.isRollback ? Tone::Warning : Tone::Plain},
                {outcomeOfDeployment(each.outcome), each.outcome == DeploymentOutcome::Succeeded ? Tone::Good
                                                    : each.outcome == DeploymentOutcome::Failed  ? Tone::Bad
                                                                                                 : Tone::Warning},
                {with.clock.time(each.startedAt)},
                lengthCell(each.startedAt, each.finishedAt),
                {each.person},
                {notes.join(u"; "_s)}});
    }
    section.blocks.push_back(tableOr(std::move(table), tr("It was deployed nowhere.")));
    addSilences(with, section);
    addDelivery(with, section);
    return section;
}

} // namespace slipway::report
