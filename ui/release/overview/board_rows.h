// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/release_page.h"
#include "ui/widgets/table/row_table_model.h"

namespace slipway::ui {

/// The go/no-go board as rows: what stands against going first, then a heading, then what is satisfied.
[[nodiscard]] std::vector<TableRow> boardRows(const service::ReleasePage &page, Instant now);

/// What a row of the board is about.
struct BoardKey {
    GateReason::Kind kind = GateReason::Kind::Item;
    Uuid id;
};
/// @return nothing for the heading
[[nodiscard]] std::optional<BoardKey> boardKey(const QString &key);

} // namespace slipway::ui
