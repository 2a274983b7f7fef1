// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/analysis_page.h"
#include "service/queries/release_page.h"
#include "ui/widgets/table/row_table_model.h"

namespace slipway::ui {

/// The criteria of a release as rows; the key is the criterion's id.
/// @param analyses how those stand that servers answer
[[nodiscard]] std::vector<TableRow> criteriaRows(const service::ReleasePage &page,
                                                 const service::ReleaseAnalyses &analyses, Instant now,
                                                 const QByteArray &personZone);

} // namespace slipway::ui
