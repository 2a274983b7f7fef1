// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/runbook_page.h"
#include "ui/widgets/table/row_table_model.h"

#include <vector>

namespace slipway::ui {

/// The sign of how a step stands.
[[nodiscard]] Glyph stepGlyph(const service::RunbookPage::Step &row);
/// The steps of a runbook as rows of its table: step, who, planned, expected, late.
[[nodiscard]] std::vector<TableRow> runbookRows(const service::RunbookPage &page);

/// "3 of 8 done, 12 min late, ends 15:10"
[[nodiscard]] QString runbookSummary(const service::RunbookPage &page);
/// "Next: Stop the workers (Wei Zhang)"; empty when nothing can begin.
[[nodiscard]] QString nextActorText(const service::RunbookPage &page);
/// Until when rolling back is safe, or why that is not known.
[[nodiscard]] QString rollbackText(const service::RunbookPage &page, Instant now);
/// `T+00:12`, or `T−00:05` before the start.
[[nodiscard]] QString elapsedText(Instant start, Instant now);

} // namespace slipway::ui
