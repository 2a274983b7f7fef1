// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/release_report.h"
#include "service/queries/report_page.h"
#include "ui/widgets/table/row_table_model.h"

/// The rows of the report's tab.
namespace slipway::ui::release_report {

[[nodiscard]] std::vector<TableRow> lessonRows(const service::ReportPage &page);
/// @param mayChange action items can be ticked
[[nodiscard]] std::vector<TableRow> actionRows(const service::ReportPage &page, Instant now, bool mayChange);
/// Dates and verdicts: what the report says, in short.
[[nodiscard]] std::vector<TableRow> courseRows(const ReleaseReport &report, const QByteArray &zone);
/// One line: what it came to, and how the report stands.
[[nodiscard]] QString standingText(const service::ReportPage &page, const std::optional<ReleaseReport> &report,
                                   const QByteArray &zone);

} // namespace slipway::ui::release_report
