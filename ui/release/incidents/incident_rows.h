// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/incidents_page.h"
#include "ui/widgets/table/row_table_model.h"

#include <vector>

/// Incidents, feedback and notices as rows of tables.
namespace slipway::ui::release_incidents {

/// The sign of a state; the word stands beside it.
[[nodiscard]] Glyph glyphOf(IncidentState state);
/// The same of a notice.
[[nodiscard]] Glyph glyphOf(NoticeState state);

[[nodiscard]] std::vector<TableRow> incidentRows(const service::ReleaseIncidents &page, const QByteArray &zone,
                                                 Instant now);
[[nodiscard]] std::vector<TableRow> timelineRows(const service::IncidentPage &page, const QByteArray &zone);
/// Those of the release, then those of the inbox that may be about it; links `assign:ID` and `dismiss:ID`.
/// @param mayChange whether links are offered
[[nodiscard]] std::vector<TableRow> feedbackRows(const service::ReleaseIncidents &page, const QByteArray &zone,
                                                 bool mayChange);
/// Links `open:ID`.
[[nodiscard]] std::vector<TableRow> noticeRows(const service::ReleaseIncidents &page);
/// "2 under way, 1 resolved"
[[nodiscard]] QString summaryText(const service::ReleaseIncidents &page);

} // namespace slipway::ui::release_incidents
