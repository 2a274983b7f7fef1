// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/report/learned_rows.h"

#include "core/base/tr.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace slipway::ui::release_report {

namespace {

TableCell timeCell(const std::optional<Instant> &at, const QByteArray &zone)
{
    return at ? TableCell{.text = words::when(*at, zone), .toolTip = words::exact(*at, zone)}
              : TableCell{.text = u"–"_s, .quiet = true};
}

Glyph glyphOfVerdict(AnalysisState state)
{
    return state == AnalysisState::Pass   ? Glyph::Approved
           : state == AnalysisState::Fail ? Glyph::Failed
                                          : Glyph::Warning;
}

QString driftWords(std::chrono::milliseconds drift)
{
    if (std::chrono::abs(drift) < std::chrono::minutes(1))
        return tr("on time");
    const Instant zero{};
    const QString length = words::age(zero, zero + std::chrono::abs(drift));
    return drift.count() > 0 ? tr("%1 late").arg(length) : tr("%1 early").arg(length);
}

} // namespace

std::vector<TableRow> lessonRows(const service::ReportPage &page)
{
    std::vector<TableRow> rows;
    for (const service::LessonRow &each : page.lessons) {
        const bool isGood = each.lesson.kind == LessonKind::WentWell;
        rows.push_back({.key = each.lesson.id.toString(),
                        .cells = {{.text = each.lesson.title,
                                   .toolTip = each.lesson.body,
                                   .glyph = isGood ? Glyph::Approved : Glyph::Warning,
                                   .word = kindWord(each.lesson.kind)},
                                  {.text = kindWord(each.lesson.kind), .quiet = true},
                                  {.text = each.lesson.item.isEmpty() ? u"–"_s : each.lesson.item},
                                  {.text = each.takenInto.isEmpty() ? u"–"_s : each.takenInto, .quiet = true}}});
    }
    return rows;
}

std::vector<TableRow> actionRows(const service::ReportPage &page, Instant now, bool mayChange)
{
    std::vector<TableRow> rows;
    for (const service::ActionRow &each : page.actions) {
        const QString id = each.action.id.toString();
        const bool isDone = each.action.isDone();
        TableCell due = each.action.due ? TableCell{.text = isDone ? words::when(*each.action.due, each.zone)
                                                                   : words::due(*each.action.due, each.zone, now),
                                                    .toolTip = words::exact(*each.action.due, each.zone)}
                                        : TableCell{.text = u"–"_s, .quiet = true};
        if (each.isOverdue)
            due.tone = Family::Red;
        rows.push_back(
            {.key = id,
             .cells = {{.text = each.action.title,
                        .toolTip = each.action.outcome,
                        .glyph = isDone           ? Glyph::Approved
                                 : each.isOverdue ? Glyph::Overdue
                                                  : Glyph::Draft,
                        .word = isDone           ? tr("done")
                                : each.isOverdue ? tr("overdue")
                                                 : tr("to be done")},
                       {.text = each.owner.isEmpty() ? tr("nobody") : each.owner, .quiet = each.owner.isEmpty()},
                       due,
                       {.text = isDone ? tr("Reopen") : tr("Done"),
                        .link = mayChange ? (isDone ? u"reopen:"_s : u"done:"_s) + id : QString()}}});
    }
    return rows;
}

std::vector<TableRow> courseRows(const ReleaseReport &report, const QByteArray &zone)
{
    std::vector<TableRow> rows;
    for (const ReportMilestone &each : report.milestones) {
        const Instant first = each.firstPlanned.value_or(each.planned);
        rows.push_back({.key = u"date:"_s + each.key,
                        .cells = {{.text = each.name,
                                   .glyph = each.actual ? Glyph::Approved : Glyph::Draft,
                                   .word = each.actual ? tr("happened") : tr("planned")},
                                  timeCell(first, zone),
                                  timeCell(each.actual, zone),
                                  {.text = each.actual ? driftWords(*each.actual - first) : QString()}}});
    }
    for (const ReportVerdict &each : report.verdicts)
        rows.push_back(
            {.key = u"verdict:"_s + each.criterion,
             .cells = {{.text = each.criterion, .glyph = glyphOfVerdict(each.state), .word = analysisWord(each.state)},
                       timeCell(each.startedAt, zone),
                       timeCell(each.decidedAt, zone),
                       {.text = each.reason, .toolTip = each.reason}}});
    return rows;
}

QString standingText(const service::ReportPage &page, const std::optional<ReleaseReport> &report,
                     const QByteArray &zone)
{
    QStringList parts;
    if (report)
        parts += outcomeWord(report->head.outcome);
    if (page.isFrozen())
        parts += page.frozenBy.isEmpty()
                     ? tr("frozen %1").arg(words::when(*page.text.frozenAt, zone))
                     : tr("frozen %1 by %2").arg(words::when(*page.text.frozenAt, zone), page.frozenBy);
    else if (page.isWritten)
        parts += tr("written %1").arg(words::when(page.text.writtenAt, zone));
    else
        parts += tr("writes itself when the bake time is over");
    return parts.join(u" · "_s);
}

} // namespace slipway::ui::release_report
