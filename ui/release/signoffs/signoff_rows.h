// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/release_page.h"
#include "ui/widgets/table/row_table_model.h"

namespace slipway::ui {

/// The sign-offs of a release as rows, one a requirement; the key is the requirement's id.
[[nodiscard]] std::vector<TableRow> signoffRows(const service::ReleasePage &page);

/// How the sign-offs stand, in a sentence: "2 of 5 signed, 2 stale, 1 pending."
[[nodiscard]] QString signoffSummary(const service::ReleasePage &page);

/// The decision of a row that has to be looked at: the person's own when they made one, else the newest.
[[nodiscard]] const Signoff *decisionToLookAt(const service::SignoffRow &row, PersonId person);

} // namespace slipway::ui
