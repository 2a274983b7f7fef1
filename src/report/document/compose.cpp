// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "report/document/sections.h"

#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway::report {

Block tableOr(Table table, const QString &none)
{
    if (table.cells.empty())
        return Paragraph{none, Tone::Muted};
    return table;
}

QString safeLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return isWeb && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() ? address : QString();
}

QString figureText(double value)
{
    return QLocale().toString(value, 'g', 4);
}

Tone toneOf(ReportOutcome outcome)
{
    switch (outcome) {
    case ReportOutcome::Open: return Tone::Accent;
    case ReportOutcome::Good: return Tone::Good;
    case ReportOutcome::WithTrouble: return Tone::Warning;
    case ReportOutcome::Bad: return Tone::Bad;
    }
    return Tone::Plain;
}

Tone toneOf(CriterionState state)
{
    return state == CriterionState::Satisfied      ? Tone::Good
           : state == CriterionState::NotSatisfied ? Tone::Bad
                                                   : Tone::Muted;
}

Tone toneOf(AnalysisState state)
{
    return state == AnalysisState::Pass ? Tone::Good : state == AnalysisState::Fail ? Tone::Bad : Tone::Warning;
}

std::chrono::milliseconds shipDrift(const ReleaseReport &report)
{
    for (const ReportMilestone &each : report.milestones)
        if (each.key == u"ship" && each.actual)
            return *each.actual - each.firstPlanned.value_or(each.planned);
    return std::chrono::milliseconds(0);
}

Document composed(const ReleaseReport &report, const QString &hash)
{
    Composing with{report, ReportClock(report.head.zone.toLatin1())};
    Document made;
    made.title = tr("%1: post-release report").arg(titleOf(report.head));
    made.subtitle = outcomeWord(report.head.outcome);
    made.tone = toneOf(report.head.outcome);
    made.author = report.head.coordinator;
    made.language = QLocale().bcp47Name();
    made.zone = report.head.zone.toLatin1();
    made.asOf = report.head.asOf;
    made.hash = hash;
    made.summary = summarySection(with);
    for (auto *section : {planSection, scopeSection, checklistSection, criteriaSection, signoffSection, pipelineSection,
                          deploymentSection, metricSection, verdictSection, incidentSection, feedbackSection,
                          lessonSection, appendixSection})
        made.sections.push_back(section(with));
    std::get<Table>(made.sections.back().blocks.front()).cells.push_back({tr("SHA-256 of the content")});
    std::get<Table>(made.sections.back().blocks.front()).cells.push_back({made.hash});
    return made;
}

} // namespace slipway::report
