// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/analysis_page.h"
#include "ui/widgets/table/row_table_model.h"

/// Measured criteria in words and rows.
namespace slipway::ui {

[[nodiscard]] Glyph glyphOfAnalysis(AnalysisState state);
[[nodiscard]] Family familyOfAnalysis(AnalysisState state);
/// The newest value, as people read it; what there is instead of one.
[[nodiscard]] QString newestValueText(const service::AnalysisView &view);
/// What is enough, in the language and unit of people.
[[nodiscard]] QString neededText(const Criterion &criterion);
/// A query that can be wrapped between its parts.
[[nodiscard]] QString wrappableQuery(const QString &query);
/// What the small line shows: the measurements, or of a comparison the samples of the candidate.
struct SparkValues {
    std::vector<MeasurementRecord> values;
    std::optional<double> level; ///< the threshold, or the mean of the baseline
};
[[nodiscard]] SparkValues sparkValues(const service::AnalysisView &view);
/// `running, 0.2 %`.
[[nodiscard]] QString measuredHeadline(const service::AnalysisView &view);
/// When it is measured next and how long it still goes on; of one that is over, when it was decided.
[[nodiscard]] QString measuredTimeText(const service::AnalysisView &view, Instant now, const QByteArray &zone);
/// For a row: the state, and while it runs how much is left or why it may fail soon.
[[nodiscard]] QString measuredStandingText(const service::AnalysisView &view, Instant now);
/// Newest first; the key is the measurement's id.
[[nodiscard]] std::vector<TableRow> measurementRows(const service::AnalysisView &view, Instant now,
                                                    const QByteArray &zone);

} // namespace slipway::ui
