// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/rehearsal/rehearsal_rows.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

Glyph eventGlyph(const RehearsalEvent &event)
{
    switch (event.kind) {
    case RehearsalEvent::Kind::Milestone: return Glyph::MilestoneAhead;
    case RehearsalEvent::Kind::Blocked: return Glyph::Blocked;
    case RehearsalEvent::Kind::Asked: return event.reach == Reach::AtWork ? Glyph::Pending : Glyph::Warning;
    case RehearsalEvent::Kind::Begun: return Glyph::Running;
    case RehearsalEvent::Kind::Failed: return Glyph::Failed;
    case RehearsalEvent::Kind::Ended: return Glyph::ItemDone;
    case RehearsalEvent::Kind::LastSafeRollback: return Glyph::Warning;
    case RehearsalEvent::Kind::Shipped: return Glyph::Released;
    }
    return Glyph::None;
}

QString eventKindWord(RehearsalEvent::Kind kind)
{
    switch (kind) {
    case RehearsalEvent::Kind::Milestone: return tr("milestone");
    case RehearsalEvent::Kind::Blocked: return tr("blocked");
    case RehearsalEvent::Kind::Asked: return tr("asked");
    case RehearsalEvent::Kind::Begun: return tr("begins");
    case RehearsalEvent::Kind::Failed: return tr("fails");
    case RehearsalEvent::Kind::Ended: return tr("done");
    case RehearsalEvent::Kind::LastSafeRollback: return tr("rollback");
    case RehearsalEvent::Kind::Shipped: return tr("shipped");
    }
    return {};
}

QString tabOf(RehearsalTask::Kind kind)
{
    switch (kind) {
    case RehearsalTask::Kind::Item: return u"checklist"_s;
    case RehearsalTask::Kind::Criterion: return u"criteria"_s;
    case RehearsalTask::Kind::Signoff: return u"signoffs"_s;
    case RehearsalTask::Kind::Job: return u"pipelines"_s;
    case RehearsalTask::Kind::Step: return u"runbook"_s;
    default: return u"overview"_s;
    }
}

TableCell timeCell(Instant at, const QByteArray &zone)
{
    return {.text = timeText(at, zone), .toolTip = words::exact(at, zone), .quiet = true};
}

} // namespace

std::vector<TableRow> rehearsalTimelineRows(const service::RehearsalPage &page, Instant until)
{
    std::vector<TableRow> rows;
    for (const RehearsalEvent &each : page.rehearsal.events) {
        if (each.at > until)
            break;
        QString text = release_text::oneLine(eventText(page, each), 300);
        if (each.kind == RehearsalEvent::Kind::Asked && each.reach != Reach::AtWork)
            text += u" · "_s + service::reachWord(each.reach);
        rows.push_back({.key = u"event/%1"_s.arg(rows.size()),
                        .cells = {timeCell(each.at, page.release.shipZone),
                                  {.text = text,
                                   .toolTip = text,
                                   .glyph = eventGlyph(each),
                                   .word = eventKindWord(each.kind),
                                   .strong = each.kind == RehearsalEvent::Kind::Shipped
                                             || each.kind == RehearsalEvent::Kind::Blocked}}});
    }
    return rows;
}

std::vector<TableRow> rehearsalAskedRows(const service::RehearsalPage &page, Instant until)
{
    std::vector<TableRow> rows;
    const QByteArray &zone = page.release.shipZone;
    QString hour;
    for (std::size_t i = 0; i < page.asked.size() && page.asked[i].at <= until; ++i) {
        const auto &each = page.asked[i];
        const QDateTime wall = inZone(each.at, zone);
        const QString begins = timeText(fromWallTime(wall.date(), QTime(wall.time().hour(), 0), zone), zone);
        if (begins != hour)
            rows.push_back({.key = u"hour/"_s + begins, .cells = {{.text = begins}}, .section = true});
        hour = begins;
        const bool isOff = each.reach != Reach::AtWork;
        rows.push_back({.key = u"asked/%1"_s.arg(i),
                        .cells = {{.text = each.name, .second = each.role, .person = each.name},
                                  {.text = timeText(each.at, each.zone),
                                   .second = words::zoneShort(each.at, each.zone),
                                   .toolTip = words::exact(each.at, each.zone)},
                                  {.text = service::reachText(each),
                                   .glyph = isOff ? Glyph::Warning : Glyph::None,
                                   .tone = isOff ? std::optional(Family::Amber) : std::nullopt,
                                   .quiet = !isOff},
                                  {.text = release_text::oneLine(each.what, 300), .toolTip = each.what}}});
    }
    return rows;
}

std::vector<TableRow> rehearsalBlockRows(const service::RehearsalPage &page, Instant until)
{
    std::vector<TableRow> rows;
    const QByteArray &zone = page.release.shipZone;
    const auto &blocks = page.rehearsal.blocks;
    for (std::size_t i = 0; i < blocks.size() && blocks[i].at <= until; ++i)
        rows.push_back({.key = u"block/%1"_s.arg(i),
                        .cells = {{.text = release_text::oneLine(blocks[i].text, 300),
                                   .toolTip = blocks[i].text,
                                   .glyph = blocks[i].until ? Glyph::Warning : Glyph::Blocked,
                                   .word = blocks[i].until ? tr("delays") : tr("blocks")},
                                  timeCell(blocks[i].at, zone),
                                  blocks[i].until ? timeCell(*blocks[i].until, zone)
                                                  : TableCell{.text = tr("not by itself"), .tone = Family::Red},
                                  {.text = tr("Show the cause"), .link = QString::number(i)}}});
    return rows;
}

Route rehearsalCause(const service::RehearsalPage &page, const RehearsalBlock &block)
{
    using Kind = RehearsalBlock::Kind;
    if (block.kind == Kind::Freeze)
        return {.page = u"settings"_s, .tab = u"freezes"_s, .focus = block.subject};
    if (block.kind == Kind::Booking || block.kind == Kind::Lease || block.kind == Kind::Dependency)
        return {.page = u"releases"_s, .release = ReleaseId{block.subject}, .tab = u"overview"_s};
    const auto &tasks = page.rehearsal.tasks;
    const auto task = std::ranges::find(tasks, block.subject, &RehearsalTask::subject);
    const QString tab = task == tasks.end() ? u"overview"_s : tabOf(task->kind);
    const bool isJob = block.kind == Kind::Job && tab != u"runbook"_s;
    return {
        .page = u"releases"_s, .release = page.release.id, .tab = isJob ? u"pipelines"_s : tab, .focus = block.subject};
}

} // namespace slipway::ui
