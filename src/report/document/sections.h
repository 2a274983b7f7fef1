// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document/document.h"
#include "report/document/report_clock.h"

/// The sections of a report, one function each. Inside of `report/document` only.
namespace slipway::report {

/// What the sections are made from.
struct Composing {
    const ReleaseReport &report;
    ReportClock clock;
};

[[nodiscard]] Section summarySection(Composing &with);
[[nodiscard]] Section planSection(Composing &with);
[[nodiscard]] Section scopeSection(Composing &with);
[[nodiscard]] Section checklistSection(Composing &with);
[[nodiscard]] Section criteriaSection(Composing &with);
[[nodiscard]] Section signoffSection(Composing &with);
[[nodiscard]] Section pipelineSection(Composing &with);
[[nodiscard]] Section deploymentSection(Composing &with);
[[nodiscard]] Section metricSection(Composing &with);
[[nodiscard]] Section verdictSection(Composing &with);
[[nodiscard]] Section incidentSection(Composing &with);
[[nodiscard]] Section feedbackSection(Composing &with);
[[nodiscard]] Section lessonSection(Composing &with);
[[nodiscard]] Section appendixSection(Composing &with);

/// @{ Tables with their headings, where the report has something to tell.
void addSilences(Composing &with, Section &section);
void addDelivery(Composing &with, Section &section);
/// @}

/// Adds a row. @param cells as many as there are columns
inline void addRow(Table &table, std::initializer_list<Cell> cells)
{
    table.cells.insert(table.cells.end(), cells);
}
/// The table, or a sentence where it has no rows.
[[nodiscard]] Block tableOr(Table table, const QString &none);
/// Only http and https are followed from a report.
[[nodiscard]] QString safeLink(const QString &address);
/// A number with the places it needs: 3, 12.5, 0.004.
[[nodiscard]] QString figureText(double value);

[[nodiscard]] Tone toneOf(ReportOutcome outcome);
[[nodiscard]] Tone toneOf(CriterionState state);
[[nodiscard]] Tone toneOf(AnalysisState state);
/// When the release was meant to ship and did; 0 when it did not.
[[nodiscard]] std::chrono::milliseconds shipDrift(const ReleaseReport &report);

} // namespace slipway::report
