// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/table/table.h"

#include "formats/text/source_text.h"

#include <QCoreApplication>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}

/// The names other tools give the columns, most telling first.
const QMap<QString, QStringList> &knownNames()
{
    static const QMap<QString, QStringList> names{
        {u"product"_s, {u"product"_s, u"project"_s, u"application"_s, u"app"_s, u"service"_s, u"component"_s}},
        {u"version"_s, {u"version"_s, u"release name"_s, u"cycle"_s, u"fix version"_s, u"name"_s, u"key"_s, u"series"_s, u"title"_s, u"summary"_s}},
        {u"start"_s, {u"start"_s, u"start date"_s, u"created"_s, u"begin"_s, u"from"_s, u"branch"_s}},
        {u"ship"_s, {u"ship"_s, u"ship date"_s, u"release date"_s, u"released"_s, u"release"_s, u"first_release"_s, u"date"_s, u"due"_s, u"due date"_s, u"start"_s, u"end"_s, u"to"_s}},
        {u"state"_s, {u"state"_s, u"status"_s}},
    };
    return names;
}

Result<qsizetype> columnFor(const Table &table, const QMap<QString, QString> &columns, const QString &field, const QString &sourceName)
{
    if (const auto mapped = columns.constFind(field); mapped != columns.constEnd()) {
        const qsizetype index = table.columns.indexOf(*mapped, 0, Qt::CaseInsensitive);
        if (index < 0)
            return failureAt(sourceName, 1, tr("There is no column “%1”. The table has: %2.").arg(*mapped, table.columns.join(u", "_s)));
        return index;
    }
    for (const QString &name : knownNames()[field])
        if (const qsizetype index = table.columns.indexOf(name, 0, Qt::CaseInsensitive); index >= 0)
            return index;
    return -1;
}

/// `YYYY-MM` counts as its first day.
std::optional<Instant> dateIn(const QString &cell, const QByteArray &zone)
{
    const auto time = parseTime(cell.size() == 7 ? cell + u"-01"_s : cell, zone, QTime(10, 0));
    return time ? std::optional(time->at) : std::nullopt;
}

} // namespace

Result<std::vector<ScheduleRow>> scheduleFrom(const Table &table, const QMap<QString, QString> &columns, const QString &sourceName,
                                              const QByteArray &zone)
{
    for (const QString &field : columns.keys())
        if (!knownNames().contains(field))
            return failure(ErrorKind::BadInput, tr("There is no field “%1” to map; there are product, version, start, ship and state.").arg(field));
    QMap<QString, qsizetype> places;
    for (const QString &field : knownNames().keys()) {
        const auto index = columnFor(table, columns, field, sourceName);
        if (!index)
            return std::unexpected(index.error());
        places[field] = *index;
    }
    for (const QString &needed : {u"version"_s, u"ship"_s})
        if (places[needed] < 0)
            return failureAt(sourceName, 1, tr("No column tells the %1. Name it: --map %1=COLUMN. The table has: %2.").arg(needed, table.columns.join(u", "_s)));
    if (places[u"start"_s] == places[u"ship"_s])
        places[u"start"_s] = -1;
    std::vector<ScheduleRow> rows;
    for (const Table::Row &row : table.rows) {
        auto cell = [&](const QString &field) { return places[field] < 0 ? QString() : row.cells[places[field]]; };
        ScheduleRow out{cell(u"product"_s), cell(u"version"_s), {}, {}, cell(u"state"_s), row.line};
        for (const auto &[field, target] : {std::pair{u"start"_s, &out.start}, std::pair{u"ship"_s, &out.ship}}) {
            const QString text = cell(field);
            if (text.isEmpty())
                continue;
            *target = dateIn(text, zone);
            if (!*target)
                return failureAt(sourceName, std::max(1, row.line), tr("“%1” in column “%2” is no date. Write it as 2027-01-14 or 2027-01-14T14:00.").arg(text.left(40), table.columns[places[field]]));
        }
        if (!out.version.isEmpty())
            rows.push_back(std::move(out));
    }
    return rows;
}

} // namespace slipway::formats
