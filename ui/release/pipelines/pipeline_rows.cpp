// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/pipelines/pipeline_rows.h"

#include "core/base/tr.h"
#include "ui/widgets/pipelines/run_words.h"

#include <QLocale>

namespace slipway::ui::release_pipelines {

using namespace Qt::StringLiterals;
using service::ReleasePage;
using service::ReleasePipelines;

namespace {

/// Its number, and what people should know of its result.
QString runRemark(const CiRun &run)
{
    QStringList parts;
    if (const QString number = runwords::number(run); !number.isEmpty())
        parts += number;
    if (run.isUnverified)
        parts += tr("confirmed by hand, unverified");
    if (isContradicted(run))
        parts += tr("contradicts what was confirmed by hand");
    if (isPassedOver(run))
        parts += tr("passed over");
    if (run.attempt > 1)
        parts += tr("attempt %1").arg(run.attempt);
    return parts.join(u", "_s);
}

TableRow jobRow(const ReleasePipelines::Job &each, const QByteArray &zone, Instant now)
{
    const ReleaseJob &job = each.job;
    const QString id = job.id.toString();
    TableRow row{.key = id,
                 .cells = {{.text = job.name,
                            .second = tr("%1 on %2", "job on connection").arg(job.job, job.connection),
                            .toolTip = tr("Change what is sent"),
                            .link = kEditJob + id,
                            .strong = true}}};
    if (each.newest) {
        const CiRun &run = *each.newest;
        const QString word = runwords::word(run.state, run.result);
        row.cells.push_back({.text = word,
                             .second = runRemark(run),
                             .toolTip = run.message.isEmpty() ? word : run.message,
                             .glyph = runwords::glyphOf(run.state, run.result, run.purpose),
                             .link = kShowRun + run.id.toString(),
                             .word = word});
        row.cells.push_back({.text = runwords::moment(run.startedAt.value_or(run.requestedAt), zone, now),
                             .second = run.ref,
                             .quiet = true});
    } else {
        row.cells.push_back({.text = tr("Not run yet"), .quiet = true});
        row.cells.push_back({});
    }
    if (each.connection)
        row.cells.push_back({.text = tr("Run…"), .link = kRunJob + id});
    else
        row.cells.push_back(
            {.text = tr("Set up…"),
             .second = tr("connection %1 is not set up yet").arg(job.connection),
             .toolTip = tr("This workspace has no connection named %1; add it in the settings.").arg(job.connection),
             .link = kSetUp + id});
    return row;
}

/// A job that would deploy there if its connection were set up.
const ReleaseJob *unconnectedFor(const ReleasePipelines &pipelines, EnvironmentId environment)
{
    for (const ReleasePipelines::Job &each : pipelines.jobs)
        if (each.job.purpose == RunPurpose::Deploy && !each.connection
            && (!each.job.environment || each.job.environment == environment))
            return &each.job;
    return nullptr;
}

} // namespace

const ReleaseJob *jobFor(const ReleasePipelines &pipelines, EnvironmentId environment, RunPurpose purpose)
{
    const ReleaseJob *general = nullptr;
    for (const ReleasePipelines::Job &each : pipelines.jobs) {
        if (each.job.purpose != purpose || !each.connection)
            continue;
        if (each.job.environment == environment)
            return &each.job;
        if (!each.job.environment && !general)
            general = &each.job;
    }
    return general;
}

std::vector<TableRow> jobRows(const ReleasePipelines &pipelines, const ReleasePage &page, Instant now)
{
    std::vector<TableRow> rows;
    const auto addThose = [&](const std::optional<PhaseId> &phase, const QString &title) {
        bool isFirst = true;
        for (const ReleasePipelines::Job &each : pipelines.jobs) {
            if (each.job.phase != phase)
                continue;
            if (std::exchange(isFirst, false))
                rows.push_back({.key = u"phase/"_s + title, .cells = {{.text = title}}, .section = true});
            rows.push_back(jobRow(each, page.plan.release.shipZone, now));
        }
    };
    for (const Phase &phase : page.plan.phases)
        addThose(phase.id, phase.name);
    addThose(std::nullopt, tr("In no phase"));
    return rows;
}

QString jobsSummary(const ReleasePipelines &pipelines)
{
    const Rework &rework = pipelines.rework;
    QStringList parts;
    if (!pipelines.jobs.empty())
        parts += tr("%n job(s)", nullptr, static_cast<int>(pipelines.jobs.size()));
    if (rework.retries > 0)
        parts += tr("%n tried again", nullptr, rework.retries);
    if (rework.skips > 0)
        parts += tr("%n passed over", nullptr, rework.skips);
    if (rework.byHand > 0)
        parts += tr("%n confirmed by hand", nullptr, rework.byHand);
    if (rework.contradicted > 0)
        parts += tr("%n contradicted", nullptr, rework.contradicted);
    return parts.join(u", "_s);
}

std::vector<TableRow> environmentRows(const ReleasePipelines &pipelines, const ReleasePage &page, Instant now)
{
    std::vector<TableRow> rows;
    const QByteArray &zone = page.plan.release.shipZone;
    for (const Environment &place : page.environments) {
        if (!place.products.empty() && !std::ranges::contains(place.products, page.plan.release.product))
            continue;
        const auto last = std::ranges::find(pipelines.deployments, place.id, &Deployment::environment);
        const bool isThere = last != pipelines.deployments.end();
        TableRow row{.key = place.id.toString(), .cells = {{.text = place.name, .strong = true}}};
        if (isThere) {
            const QString what = last->isRollback ? tr("Rollback: %1").arg(runwords::word(last->outcome))
                                                  : runwords::word(last->outcome);
            row.cells.push_back({.text = what,
                                 .second = last->overrideReason.isEmpty()
                                               ? (last->isUnverified ? tr("confirmed by hand") : last->note)
                                               : tr("Override: %1").arg(last->overrideReason),
                                 .toolTip = last->overrideReason.isEmpty() ? last->note : last->overrideReason,
                                 .glyph = runwords::glyphOf(last->outcome),
                                 .word = what});
            row.cells.push_back(
                {.text = runwords::moment(last->finishedAt.value_or(last->startedAt), zone, now), .quiet = true});
        } else {
            row.cells.push_back({.text = tr("Not deployed here yet"), .quiet = true});
            row.cells.push_back({});
        }
        const QString id = place.id.toString();
        const ReleaseJob *unconnected = unconnectedFor(pipelines, place.id);
        row.cells.push_back(jobFor(pipelines, place.id, RunPurpose::Deploy)
                                ? TableCell{.text = tr("Deploy…"), .link = kDeploy + id}
                            : unconnected ? TableCell{.text = tr("Set up…"),
                                                      .second = tr("%1 is not set up yet").arg(unconnected->connection),
                                                      .link = kSetUp + unconnected->id.toString()}
                                          : TableCell{.text = tr("no deploy job"), .quiet = true});
        row.cells.push_back(isThere && jobFor(pipelines, place.id, RunPurpose::Rollback)
                                ? TableCell{.text = tr("Roll back…"), .link = kRollBack + id}
                                : TableCell{});
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TableRow> testRows(const ReleasePipelines &pipelines, const QByteArray &zone, Instant now,
                               const std::map<TestReportId, QString> &newFailures)
{
    std::vector<TableRow> rows;
    const QLocale locale;
    for (const TestReport &each : pipelines.reports) {
        const int bad = each.failed + each.errors;
        const auto compared = newFailures.find(each.id);
        rows.push_back(
            {.key = each.id.toString(),
             .cells = {
                 {.text = each.suite.isEmpty() ? each.source : each.suite,
                  .second = each.ref,
                  .toolTip = each.source,
                  .glyph = bad > 0 ? Glyph::Failed : Glyph::Approved,
                  .word = bad > 0 ? tr("failed") : tr("passed"),
                  .strong = true},
                 {.text = tr("%1 of %2 passed").arg(locale.toString(each.passed), locale.toString(each.total)),
                  .second = each.coverageBasisPoints
                                ? tr("coverage %1 %").arg(locale.toString(*each.coverageBasisPoints / 100.0, 'f', 1))
                                : QString()},
                 {.text = bad > 0 ? tr("%n failed", nullptr, bad) : tr("none failed"),
                  .second = compared == newFailures.end() ? QString() : compared->second,
                  .tone = bad > 0 ? std::optional(Family::Red) : std::nullopt},
                 {.text = runwords::moment(each.at, zone, now),
                  .link = each.run ? kShowRun + each.run->toString() : QString(),
                  .quiet = true}}});
    }
    return rows;
}

} // namespace slipway::ui::release_pipelines
