// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/commands/release_commands.h"
#include "ui/widgets/table/row_table_model.h"

namespace slipway::ui {

/// What moving would do, as rows: first dates whose day changes, then those that move within their day.
[[nodiscard]] std::vector<TableRow> moveRows(const service::MoveOutcome &outcome, const QByteArray &zone);

/// The first free slot that a conflict of the move proposes; nothing when none does.
[[nodiscard]] std::optional<Instant> proposedSlot(const service::MoveOutcome &outcome, ReleaseId release);

} // namespace slipway::ui
