// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <vector>

/// Tables from other tools, and release schedules read from them.
namespace slipway::formats {

/// Named columns and rows of text.
struct Table {
    /// The cells of one row.
    struct Row {
        QStringList cells; ///< as many as there are columns
        int line = 0;      ///< where it begins; 0 in JSON
    };
    QStringList columns;
    std::vector<Row> rows;
};

/// CSV after RFC 4180; the separator (comma, semicolon or tab) is the one that the first line holds most of outside of quotes,
/// or what a line `sep=;` says. Rows may be shorter than the header, as spreadsheets write them; empty rows are left out. Blanks
/// around cells without quotes and the apostrophe that writeCsv() puts before a formula are taken off.
/// @retval ErrorKind::BadInput a row longer than the header, an open quote, no header, or too many cells; `where` names the line
[[nodiscard]] Result<Table> parseCsv(QByteArrayView bytes, const QString &sourceName);

/// JSON: a list of objects, an object of objects (their keys become the column `key`), or such a thing somewhere inside of an
/// object. Objects in a row become columns named with dots (`dates.ga`), lists of values one cell.
/// @retval ErrorKind::BadInput not JSON, with the line; or no list of objects in it, or too many cells
[[nodiscard]] Result<Table> parseJsonTable(QByteArrayView bytes, const QString &sourceName);

/// Cells that a spreadsheet would run as a formula are written with an apostrophe before them. parseCsv() reads back what was
/// written when the cells are not blank all along a row.
[[nodiscard]] QByteArray writeCsv(const QStringList &columns, const std::vector<QStringList> &rows);

/// A release as a row of the table tells it.
struct ScheduleRow {
    QString product; ///< empty: not in the table
    QString version;
    std::optional<Instant> start;
    std::optional<Instant> ship;
    bool startIsDay = false; ///< the table names a day without a time; the time is ten o'clock
    bool shipIsDay = false;
    QString state; ///< word of the table
    int line = 0;
};

/// Finds product, version, start, ship and state in a table. Dates may be written as ISO 8601, `14.1.2027`, `14 Jan 2027`,
/// `Jan 14, 2027`, or with slashes when the column shows which part is the day; `N/A`, `TBD` and the like are no date.
/// @param columns field → column name; fields that are missing are matched by the names other tools use, and a column is only
///                taken for dates when a good part of it are dates
/// @retval ErrorKind::BadInput a mapped column is not there, no column for version or ship, or a cell is no date
[[nodiscard]] Result<std::vector<ScheduleRow>> scheduleFrom(const Table &table, const QMap<QString, QString> &columns,
                                                            const QString &sourceName, const QByteArray &zone);

} // namespace slipway::formats
