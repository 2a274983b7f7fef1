// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"

#include "formats/delivery/delivery_file.h"
#include "formats/table/feedback_rows.h"
#include "formats/table/table.h"

namespace slipway::fuzz {

namespace {

void schedule(const formats::Table &table)
{
    for (const auto &row : table.rows)
        require(row.cells.size() == table.columns.size(), "a row has a cell for each column");
    const auto rows = formats::scheduleFrom(table, {}, QStringLiteral("table"), "Europe/Berlin");
    if (!rows)
        requireGoodError(rows.error());
    const auto said = formats::feedbackFrom(table, QStringLiteral("table"), "Europe/Berlin");
    if (!said)
        requireGoodError(said.error());
}

} // namespace

void runOne(QByteArrayView bytes)
{
    for (const QString &name : {QStringLiteral("delivery.json"), QStringLiteral("delivery.csv")})
        if (const auto delivered = formats::parseDelivery(bytes, name); !delivered)
            requireGoodError(delivered.error());
    if (const auto table = formats::parseJsonTable(bytes, QStringLiteral("table.json")))
        schedule(*table);
    else
        requireGoodError(table.error());
    const auto table = formats::parseCsv(bytes, QStringLiteral("table.csv"));
    if (!table) {
        requireGoodError(table.error());
        return;
    }
    schedule(*table);
    std::vector<QStringList> rows;
    for (const auto &row : table->rows)
        rows.push_back(row.cells);
    const auto again = formats::parseCsv(formats::writeCsv(table->columns, rows), QStringLiteral("again.csv"));
    require(again.has_value(), "what is written can be read");
    require(again->columns.size() == table->columns.size() && again->rows.size() == table->rows.size(),
            "no row is lost by writing");
    for (std::size_t i = 0; i < rows.size(); ++i)
        require(again->rows[i].cells == rows[i], "cells come back as they were");
}

} // namespace slipway::fuzz
