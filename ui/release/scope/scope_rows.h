// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/scope_page.h"
#include "ui/widgets/table/row_table_model.h"

#include <vector>

/// What a release takes from its repository as rows of tables.
namespace slipway::ui::release_scope {

/// How many commits the table shows; the command line has all of them.
inline constexpr std::size_t kMostShown = 500;

/// By kind of change, under headings; what breaks first. @param filter words that title, author or a reference must hold
[[nodiscard]] std::vector<TableRow> commitRows(const service::ScopePage &page, const QString &filter);
[[nodiscard]] std::vector<TableRow> authorRows(const service::ScopePage &page);
/// Open ones first; links `explain:SUBJECT`. @param mayChange whether links are offered
[[nodiscard]] std::vector<TableRow> mismatchRows(const service::ScopePage &page, bool mayChange);
/// Late changes, then late commits that nobody asked leave for; links `ask:COMMIT`.
[[nodiscard]] std::vector<TableRow> lateRows(const service::ScopePage &page, bool mayChange);
/// What the manifest says, a line each.
[[nodiscard]] std::vector<TableRow> manifestRows(const service::ScopePage &page);
/// "v4.1.0 → main: 36 commits by 10 people, 2 break something"
[[nodiscard]] QString summaryText(const service::ScopePage &page);

} // namespace slipway::ui::release_scope
