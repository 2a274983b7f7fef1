// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "report/document/sections.h"
#include "report/document/value_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

Gantt ganttOf(Composing &with)
{
    const ReleaseReport &report = with.report;
    Gantt gantt{.from = std::numeric_limits<qint64>::max(), .to = std::numeric_limits<qint64>::min(), .rows = {}};
    const auto reach = [&](qint64 at) {
        gantt.from = std::min(gantt.from, at);
        gantt.to = std::max(gantt.to, at);
    };
    for (const ReportPhase &each : report.phases) {
        GanttRow row{.name = each.name,
                     .figures = u"%1 – %2, %3/%4"_s.arg(with.clock.day(each.from), with.clock.day(each.to))
                                    .arg(each.done)
                                    .arg(each.items)};
        row.from = toUnixMilliseconds(each.from);
        row.to = toUnixMilliseconds(each.to);
        row.done = each.items > 0 ? double(each.done) / each.items : 0;
        if (each.finished)
            row.actual = toUnixMilliseconds(*each.finished);
        row.tone = each.finished && *each.finished > each.to ? Tone::Warning : Tone::Accent;
        reach(*row.from);
        reach(*row.to);
        reach(row.actual.value_or(*row.to));
        gantt.rows.push_back(std::move(row));
    }
    for (const ReportMilestone &each : report.milestones) {
        const Instant planned = each.firstPlanned.value_or(each.planned);
        GanttRow row{.name = each.name, .figures = with.clock.time(planned)};
        row.planned = toUnixMilliseconds(planned);
        if (each.actual) {
            row.actual = toUnixMilliseconds(*each.actual);
            row.figures += u" → "_s + with.clock.time(*each.actual);
            row.tone = *each.actual - planned > std::chrono::hours(24) ? Tone::Warning : Tone::Good;
        }
        reach(*row.planned);
        reach(row.actual.value_or(*row.planned));
        gantt.rows.push_back(std::move(row));
    }
    return gantt;
}

} // namespace

Section planSection(Composing &with)
{
    Section section{u"plan"_s, tr("Plan against what happened")};
    Table table{tr("Milestones"),
                {{tr("Milestone"), 3},
                 {tr("First planned"), 2},
                 {tr("Planned last"), 2},
                 {tr("Happened"), 2},
                 {tr("Drift"), 1.4, true}}};
    for (const ReportMilestone &each : with.report.milestones) {
        const Instant first = each.firstPlanned.value_or(each.planned);
        const auto drift = each.actual ? std::optional(*each.actual - first) : std::nullopt;
        addRow(table,
               {{each.name},
                {with.clock.time(first)},
                {with.clock.time(each.planned)},
                {with.clock.time(each.actual)},
                {drift ? driftText(*drift) : u"–"_s, drift > std::chrono::hours(24) ? Tone::Warning : Tone::Plain,
                 QString::number(drift.value_or(std::chrono::milliseconds(0)).count())}});
    }
    section.blocks.push_back(tableOr(std::move(table), tr("The release has no dates.")));
    Gantt gantt = ganttOf(with);
    if (gantt.from < gantt.to)
        section.blocks.push_back(std::move(gantt));
    return section;
}

Section scopeSection(Composing &with)
{
    Section section{u"scope"_s, tr("Scope")};
    if (!with.report.scope) {
        section.blocks.push_back(Paragraph{tr("No scope was read from a repository."), Tone::Muted});
        return section;
    }
    const ReportScope &scope = *with.report.scope;
    section.blocks.push_back(Facts{
        {{tr("Commits"), QString::number(scope.commits), tr("%1 … %2").arg(scope.from, scope.to)},
         {tr("Merges"), QString::number(scope.merges)},
         {tr("Authors"), QString::number(scope.authors.size())},
         {tr("Issues"), QString::number(scope.issues.size())},
         {tr("Breaking changes"), QString::number(scope.breaking), {}, scope.breaking ? Tone::Warning : Tone::Plain},
         {tr("Taken back again"), QString::number(scope.reverted)}}});
    Table table{tr("Commits"),
                {{tr("Commit"), 1.1}, {tr("What"), 6}, {tr("Author"), 2}, {tr("When"), 1.8}, {tr("Issues"), 1.2}}};
    table.cells.reserve(scope.list.size() * table.columns.size());
    for (const ReportCommit &each : scope.list)
        addRow(table, {{each.sha.left(8)},
                       {each.title, each.isBreaking ? Tone::Warning : Tone::Plain},
                       {each.author},
                       {with.clock.time(each.at)},
                       {each.issues.join(u", "_s)}});
    section.blocks.push_back(tableOr(std::move(table), tr("It has no commits of its own.")));
    if (scope.commits > static_cast<int>(scope.list.size()))
        section.blocks.push_back(
            Paragraph{tr("The newest %1 of %2 are listed.").arg(scope.list.size()).arg(scope.commits), Tone::Muted});
    return section;
}

Section checklistSection(Composing &with)
{
    Section section{u"checklist"_s, tr("Checklist")};
    Table table{tr("Items"),
                {{tr("Phase"), 1.6},
                 {tr("Item"), 5},
                 {tr("State"), 1.3},
                 {tr("Owner"), 1.8},
                 {tr("Due"), 1.8},
                 {tr("Done"), 1.8},
                 {tr("Evidence"), 2}}};
    table.cells.reserve(with.report.items.size() * table.columns.size());
    QString words[5];
    for (const auto &[state, word] : EnumText<ItemState>::values)
        words[static_cast<std::size_t>(state)] = stateWord(state);
    const QString optional = tr(" (optional)");
    for (const ReportItem &each : with.report.items) {
        const bool isLate = each.doneAt && each.due && *each.doneAt > *each.due;
        const bool isOpen = each.state != ItemState::Done && each.state != ItemState::Skipped;
        addRow(table, {{each.phase},
                       {(each.required ? each.title : each.title + optional)
                        + (each.reason.isEmpty() ? QString() : u" – "_s + each.reason)},
                       {words[static_cast<std::size_t>(each.state)], isOpen ? each.required ? Tone::Bad : Tone::Muted
                                                                     : each.state == ItemState::Done ? Tone::Good
                                                                                                     : Tone::Muted},
                       {each.owner},
                       {each.due ? with.clock.time(*each.due) : QString()},
                       {each.doneAt ? with.clock.time(*each.doneAt) : QString(), isLate ? Tone::Warning : Tone::Plain},
                       {each.evidence.join(u"; "_s),
                        Tone::Plain,
                        {},
                        each.evidence.size() == 1 ? safeLink(each.evidence.front()) : QString()}});
    }
    section.blocks.push_back(tableOr(std::move(table), tr("The release has no checklist.")));
    return section;
}

Section criteriaSection(Composing &with)
{
    Section section{u"criteria"_s, tr("Criteria")};
    if (with.report.decidedAt)
        section.blocks.push_back(Paragraph{tr("Decided at %1; what stood then stands beside what stands now.")
                                               .arg(with.clock.time(*with.report.decidedAt))});
    Table table{tr("Criteria"),
                {{tr("Criterion"), 4},
                 {tr("When decided"), 1.6},
                 {tr("Value then"), 1.6},
                 {tr("Now"), 1.6},
                 {tr("Value now"), 1.6},
                 {tr("Wanted"), 1.8},
                 {tr("Evaluated"), 1.8}}};
    for (const ReportCriterion &each : with.report.criteria) {
        const MeasuredIn in = measuredIn(with.report, each.title, {each.kind, each.unit});
        addRow(table, {{each.blocking ? each.title : each.title + tr(" (does not block)")},
                       {each.decidedState ? stateWord(*each.decidedState) : u"–"_s,
                        each.decidedState ? toneOf(*each.decidedState) : Tone::Muted},
                       {criterionValue(each.decidedValue, in)},
                       {stateWord(each.state), toneOf(each.state)},
                       {criterionValue(each.value, in)},
                       {criterionThreshold(each.threshold, in)},
                       {with.clock.time(each.evaluatedAt)}});
    }
    section.blocks.push_back(tableOr(std::move(table), tr("The release has no criteria.")));
    return section;
}

} // namespace slipway::report
