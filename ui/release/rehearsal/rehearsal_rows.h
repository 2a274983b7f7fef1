// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/rehearsal_page.h"
#include "ui/widgets/route.h"
#include "ui/widgets/table/row_table_model.h"

namespace slipway::ui {

/// What happened up to a time, one event a row.
[[nodiscard]] std::vector<TableRow> rehearsalTimelineRows(const service::RehearsalPage &page, Instant until);
/// Who is asked up to a time, under the hour; times in the zone of the release and in theirs.
[[nodiscard]] std::vector<TableRow> rehearsalAskedRows(const service::RehearsalPage &page, Instant until);
/// What blocks up to a time; the last column leads to the cause, by its number in the list.
[[nodiscard]] std::vector<TableRow> rehearsalBlockRows(const service::RehearsalPage &page, Instant until);

/// Where the cause of a block is looked after.
[[nodiscard]] Route rehearsalCause(const service::RehearsalPage &page, const RehearsalBlock &block);

} // namespace slipway::ui
