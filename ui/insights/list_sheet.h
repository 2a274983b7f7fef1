// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/insights/insights.h"
#include "ui/widgets/route.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/table/row_table_model.h"

namespace slipway::ui {

class InsightExport;

/// The list a number is made of. A row of a release leads to it.
class ListSheet : public Sheet
{
    Q_OBJECT

public:
    ListSheet(const service::InsightTable &table, InsightExport &files, QWidget *parent);

Q_SIGNALS:
    void routeRequested(const slipway::ui::Route &route);
};

/// Rows of a table for RowTable: the first cell of a row with a release or an incident is a link.
[[nodiscard]] std::vector<TableRow> rowsOf(const service::InsightTable &table);
/// Where the link of such a row leads; nothing: nowhere.
[[nodiscard]] std::optional<Route> routeOfLink(const QString &link);

} // namespace slipway::ui
