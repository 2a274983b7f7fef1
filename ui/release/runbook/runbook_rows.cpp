// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/runbook/runbook_rows.h"

#include "core/base/tr.h"
#include "service/queries/rehearsal_page.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

QString stepStateWord(const RunbookStep &step)
{
    switch (step.state) {
    case StepState::Pending: return tr("pending");
    case StepState::Running: return tr("running");
    case StepState::Done: return step.isUnverified ? tr("done, not verified") : tr("done");
    case StepState::Failed: return tr("failed");
    case StepState::Skipped: return tr("skipped");
    }
    return {};
}

QString kindWord(StepKind kind)
{
    switch (kind) {
    case StepKind::Manual: return {};
    case StepKind::Job: return tr("CI job");
    case StepKind::Checkpoint: return tr("checkpoint: go or no-go");
    case StepKind::PointOfNoReturn: return tr("point of no return");
    }
    return {};
}

QString secondLine(const service::RunbookPage::Step &row)
{
    QStringList parts;
    if (row.step.state != StepState::Pending || row.clock.isReady)
        parts += row.clock.isReady && row.step.state == StepState::Pending ? tr("may begin") : stepStateWord(row.step);
    if (const QString kind = kindWord(row.step.kind); !kind.isEmpty())
        parts += kind;
    return parts.join(u", "_s);
}

TableCell lateCell(const service::RunbookPage::Step &row)
{
    const auto late = row.clock.late.count();
    if (late == 0)
        return {.text = {}};
    const QString text = late > 0 ? tr("%n min late", nullptr, int(late)) : tr("%n min early", nullptr, int(-late));
    return {.text = text, .tone = late > 0 ? std::optional(Family::Red) : std::nullopt, .quiet = late < 0};
}

} // namespace

Glyph stepGlyph(const service::RunbookPage::Step &row)
{
    switch (row.step.state) {
    case StepState::Pending: return Glyph::ItemOpen;
    case StepState::Running: return Glyph::Running;
    case StepState::Done: return row.step.isUnverified ? Glyph::Stale : Glyph::ItemDone;
    case StepState::Failed: return Glyph::Failed;
    case StepState::Skipped: return Glyph::ItemSkipped;
    }
    return Glyph::None;
}

std::vector<TableRow> runbookRows(const service::RunbookPage &page)
{
    std::vector<TableRow> rows;
    const QByteArray &zone = page.release.shipZone;
    for (const auto &each : page.steps) {
        const QString took = tr("%n min", nullptr, each.step.plannedMinutes);
        rows.push_back({.key = each.step.id.toString(),
                        .cells = {{.text = release_text::oneLine(each.step.title),
                                   .second = secondLine(each),
                                   .toolTip = release_text::oneLine(each.step.title, 2000),
                                   .glyph = stepGlyph(each),
                                   .spoken = stepStateWord(each.step),
                                   .strong = page.isRunning() && each.clock.isReady},
                                  {.text = each.who, .person = each.step.owner ? each.who : QString()},
                                  {.text = words::clock(each.clock.planned.from, zone),
                                   .second = took,
                                   .toolTip = words::exact(each.clock.planned.from, zone)},
                                  {.text = page.cutover ? words::clock(each.clock.expected.from, zone) : QString(),
                                   .second = page.cutover ? tr("to %1").arg(words::clock(each.clock.expected.to, zone))
                                                          : QString(),
                                   .toolTip = words::exact(each.clock.expected.from, zone)},
                                  page.cutover ? lateCell(each) : TableCell{.text = {}}}});
    }
    return rows;
}

QString runbookSummary(const service::RunbookPage &page)
{
    if (page.steps.empty())
        return {};
    const int all = int(page.steps.size());
    const QString ends = words::clock(page.clock.expected.to, page.release.shipZone);
    if (!page.cutover) {
        const auto minutes =
            std::chrono::duration_cast<std::chrono::minutes>(page.clock.planned.to - page.clock.planned.from);
        return tr("%1, %2 as planned").arg(tr("%n steps", nullptr, all), tr("%n min", nullptr, int(minutes.count())));
    }
    QString text = tr("%1 of %2 settled").arg(page.clock.settled).arg(all);
    if (page.clock.late.count() > 0)
        text += u", "_s + tr("%n min late", nullptr, int(page.clock.late.count()));
    return text + u", "_s
           + (page.isRunning()          ? tr("ends about %1").arg(ends)
              : page.cutover->isAborted ? tr("given up")
                                        : tr("ended %1").arg(ends));
}

QString nextActorText(const service::RunbookPage &page)
{
    QStringList next;
    for (const auto &each : page.steps)
        if (each.clock.isReady)
            next += each.who.isEmpty() ? each.step.title : tr("%1 (%2)").arg(each.step.title, each.who);
    return next.isEmpty() ? QString() : tr("Next: %1").arg(next.join(u", "_s));
}

QString rollbackText(const service::RunbookPage &page, Instant now)
{
    const RollbackWindow &window = page.rollback;
    if (window.samples < RollbackWindow::kFewest)
        return service::rollbackUnknownText(window.samples);
    if (!window.lastSafe)
        return tr("Last safe rollback: say when the window ends to know it");
    const QString at = words::clock(*window.lastSafe, page.release.shipZone);
    if (window.standing == RollbackWindow::Standing::Passed)
        return tr("The last safe rollback was at %1").arg(at);
    const auto left = std::chrono::ceil<std::chrono::minutes>(*window.lastSafe - now);
    return tr("Last safe rollback at %1, in %n min", nullptr, int(left.count())).arg(at);
}

QString elapsedText(Instant start, Instant now)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - start).count();
    const auto size = std::abs(seconds);
    return u"T%1%2:%3:%4"_s.arg(seconds < 0 ? u"−"_s : u"+"_s)
        .arg(size / 3600, 2, 10, QLatin1Char('0'))
        .arg(size / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

} // namespace slipway::ui
