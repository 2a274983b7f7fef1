// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "report/document/sections.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

constexpr std::size_t kMostWaits = 3;
constexpr std::size_t kMostActions = 5;
constexpr qint64 kLeastWait = 60; // seconds: nobody calls less waiting

template <class List, class Rule>
int countOf(const List &list, Rule rule)
{
    return static_cast<int>(std::ranges::count_if(list, rule));
}

/// Why it came to what it came to, in sentences.
QStringList grounds(const ReleaseReport &report)
{
    QStringList said;
    const auto isTakenBack = [](const ReportDeployment &each) { return each.isRollback; };
    const bool isGivenUp =
        report.head.state == ReleaseState::Cancelled
        || (report.head.state == ReleaseState::RolledBack && !countOf(report.deployments, isTakenBack));
    if (isGivenUp)
        said += tr("The release is %1").arg(stateWord(report.head.state));
    const auto hasFailed = [](const ReportDeployment &each) { return each.outcome == DeploymentOutcome::Failed; };
    const auto isFailedVerdict = [](const ReportVerdict &each) { return each.state == AnalysisState::Fail; };
    if (const int n = countOf(report.deployments, isTakenBack))
        said += tr("%n rollback(s)", nullptr, n);
    if (const int n = countOf(report.deployments, hasFailed))
        said += tr("%n failed deployment(s)", nullptr, n);
    if (const int n = countOf(report.verdicts, isFailedVerdict))
        said += tr("%n watched criterion(a) failed", nullptr, n);
    if (const int n = countOf(report.incidents, [](const auto &each) { return each.isCausedByRelease; }))
        said += tr("%n incident(s) caused by it", nullptr, n);
    if (const int n = countOverrides(report))
        said += tr("%n override(s)", nullptr, n);
    return said;
}

Facts keyFacts(Composing &with)
{
    const ReleaseReport &report = with.report;
    Facts facts;
    facts.facts.push_back(
        {tr("Outcome"), outcomeWord(report.head.outcome), stateWord(report.head.state), toneOf(report.head.outcome)});
    for (const ReportMilestone &each : report.milestones)
        if (each.key == u"ship") {
            const auto drift = shipDrift(report);
            facts.facts.push_back({tr("Shipped"), with.clock.time(each.actual),
                                   each.actual ? driftText(drift) : tr("planned %1").arg(with.clock.time(each.planned)),
                                   drift > std::chrono::hours(24) ? Tone::Warning : Tone::Plain});
        }
    const int done = countOf(report.items, [](const auto &each) { return each.state == ItemState::Done; });
    const int left = countOf(report.items, [](const auto &each) { return each.state == ItemState::Skipped; });
    facts.facts.push_back({tr("Checklist"), u"%1/%2"_s.arg(done).arg(report.items.size()),
                           left > 0 ? tr("%n left out", nullptr, left) : QString()});
    const int held = countOf(report.criteria, [](const auto &each) { return each.state == CriterionState::Satisfied; });
    facts.facts.push_back({tr("Criteria"), u"%1/%2"_s.arg(held).arg(report.criteria.size()), {}});
    const int failed = countOf(report.tests, [](const auto &each) { return each.failed + each.errors > 0; });
    int cases = 0;
    for (const ReportTests &each : report.tests)
        cases += each.total;
    facts.facts.push_back({tr("Tests"), report.tests.empty() ? u"–"_s : QString::number(cases),
                           report.tests.empty() ? tr("no results came in")
                           : failed > 0         ? tr("%n report(s) with failures", nullptr, failed)
                                                : QString(),
                           failed > 0 ? Tone::Warning : Tone::Plain});
    facts.facts.push_back({tr("Deployments"), QString::number(report.deployments.size()), {}});
    facts.facts.push_back({tr("Incidents"),
                           QString::number(report.incidents.size()),
                           {},
                           report.incidents.empty() ? Tone::Plain : Tone::Warning});
    facts.facts.push_back({tr("Overrides"),
                           QString::number(countOverrides(report)),
                           {},
                           report.overrides.empty() ? Tone::Plain : Tone::Warning});
    if (report.scope)
        facts.facts.push_back({tr("Commits"), QString::number(report.scope->commits),
                               tr("by %n author(s)", nullptr, static_cast<int>(report.scope->authors.size()))});
    return facts;
}

} // namespace

Section summarySection(Composing &with)
{
    const ReleaseReport &report = with.report;
    Section section{u"summary"_s, tr("Summary")};
    section.blocks.push_back(keyFacts(with));
    const QStringList why = grounds(report);
    if (!why.isEmpty())
        section.blocks.push_back(Paragraph{why.join(u"; "_s) + u'.', Tone::Warning});
    else if (report.head.outcome != ReportOutcome::Open)
        section.blocks.push_back(Paragraph{tr("Nothing speaks against it."), Tone::Plain});
    if (!report.words.summary.trimmed().isEmpty())
        section.blocks.push_back(Prose{report.words.summary});
    Table table{tr("What waited longest for a decision"), {{tr("Gate"), 3}, {tr("Waited"), 1, true}}};
    for (const ReportWait &each : report.waits | std::views::take(kMostWaits))
        if (each.seconds >= kLeastWait)
            addRow(table,
                   {{roleWord(each.gate)},
                    {lengthText(std::chrono::seconds(each.seconds)), Tone::Plain, QString::number(each.seconds)}});
    if (!table.cells.empty()) {
        section.blocks.push_back(Heading{table.caption});
        section.blocks.push_back(std::move(table));
    }
    Table open{tr("Still to be done"), {{tr("Action item"), 4}, {tr("Owner"), 2}, {tr("Due"), 1.4}}};
    for (const ReportAction &each : report.actions)
        if (!each.doneAt && open.rows() < kMostActions)
            addRow(open, {{each.title}, {each.owner}, {each.due ? with.clock.day(*each.due) : u"–"_s}});
    if (!open.cells.empty()) {
        section.blocks.push_back(Heading{open.caption});
        section.blocks.push_back(std::move(open));
    }
    return section;
}

} // namespace slipway::report
