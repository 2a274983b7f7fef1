// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "formats/table/table.h"

#include "formats/table/schedule_dates.h"
#include "formats/text/source_text.h"

#include <algorithm>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> instantOf(const std::optional<TableDate> &date)
{
    return date ? std::optional(date->at) : std::nullopt;
}

struct Field {
    QString name;
    bool isDate = false;
    QStringList known; ///< names other tools give the column, most telling first
};

const std::vector<Field> &fields()
{
    static const std::vector<Field> all{
        {u"product"_s, false, {u"product"_s, u"project"_s, u"application"_s, u"app"_s, u"service"_s, u"component"_s}},
        {u"version"_s,
         false,
         {u"version"_s, u"release name"_s, u"release_name"_s, u"fix version"_s, u"cycle"_s, u"tag_name"_s, u"tag"_s,
          u"name"_s, u"key"_s, u"release"_s, u"series"_s, u"title"_s, u"summary"_s, u"milestone"_s}},
        {u"ship"_s,
         true,
         {u"ship"_s,
          u"ship date"_s,
          u"ship_date"_s,
          u"release date"_s,
          u"release_date"_s,
          u"releasedate"_s,
          u"target date"_s,
          u"target_date"_s,
          u"planned date"_s,
          u"ga"_s,
          u"ga date"_s,
          u"released"_s,
          u"released_at"_s,
          u"release"_s,
          u"first_release"_s,
          u"initial_release"_s,
          u"date"_s,
          u"due"_s,
          u"due date"_s,
          u"due_date"_s,
          u"due_on"_s,
          u"published_at"_s,
          u"start"_s,
          u"end"_s,
          u"to"_s}},
        {u"start"_s,
         true,
         {u"start"_s, u"start date"_s, u"start_date"_s, u"startdate"_s, u"created"_s, u"created_at"_s, u"begin"_s,
          u"from"_s, u"branch"_s}},
        {u"state"_s, false, {u"state"_s, u"status"_s}},
    };
    return all;
}

/// Finds the column of each field.
class Columns
{
public:
    Columns(const Table &table, const QMap<QString, QString> &mapped, const QString &sourceName, const QByteArray &zone)
        : m_table(table),
          m_mapped(mapped),
          m_source(sourceName),
          m_zone(zone)
    {}

    Result<> find()
    {
        for (const QString &name : m_mapped.keys())
            if (std::ranges::none_of(fields(), [&](const Field &field) { return field.name == name; }))
                return failure(
                    ErrorKind::BadInput,
                    tr("There is no field “%1” to map; there are product, version, start, ship and state.").arg(name),
                    m_source);
        for (const Field &field : fields())
            if (const auto done = findMapped(field); !done)
                return done;
        for (const Field &field : fields())
            if (!m_mapped.contains(field.name))
                m_places[field.name] = guessed(field);
        for (const QString &needed : {u"version"_s, u"ship"_s})
            if (m_places[needed] < 0)
                return failureAt(m_source, 1,
                                 tr("No column tells the %1. Name it: --map %1=COLUMN. The table has: %2.")
                                     .arg(needed, columnNames()));
        return {};
    }

    /// -1: not in the table
    [[nodiscard]] qsizetype of(const QString &field) const { return m_places.value(field, -1); }

private:
    Result<> findMapped(const Field &field)
    {
        const auto mapped = m_mapped.constFind(field.name);
        if (mapped == m_mapped.constEnd())
            return {};
        const qsizetype index = m_table.columns.indexOf(mapped->simplified(), 0, Qt::CaseInsensitive);
        if (index < 0) {
            const QString near = nearestWord(*mapped, m_table.columns);
            const QString remedy = near.isEmpty() ? QString() : u' ' + tr("Did you mean “%1”?").arg(near);
            return failureAt(m_source, 1,
                             tr("There is no column “%1” for the %2. The table has: %3.")
                                     .arg(mapped->left(60), field.name, columnNames())
                                 + remedy);
        }
        m_places[field.name] = index;
        return {};
    }

    /// `release` may head the versions or the dates; a column of dates must hold some.
    [[nodiscard]] bool suits(qsizetype column, const Field &field, const QString &name) const
    {
        return field.isDate ? holdsDates(column) : name != u"release" || !holdsDates(column);
    }

    /// A column is used once.
    [[nodiscard]] qsizetype guessed(const Field &field) const
    {
        for (const QString &name : field.known) {
            const qsizetype index = m_table.columns.indexOf(name, 0, Qt::CaseInsensitive);
            const bool isTaken = std::ranges::any_of(m_places, [&](qsizetype place) { return place == index; });
            if (index >= 0 && !isTaken && suits(index, field, name))
                return index;
        }
        return -1;
    }

    [[nodiscard]] bool holdsDates(qsizetype column) const
    {
        constexpr std::size_t kLooked = 200;
        int dates = 0;
        int others = 0;
        for (std::size_t i = 0; i < std::min(m_table.rows.size(), kLooked); ++i) {
            const QString &cell = m_table.rows[i].cells[column];
            if (isNoDate(cell))
                continue;
            // Only whether it is one matters here, not which.
            ++(tableDateOf(cell, SlashOrder::DayFirst, m_zone) || tableDateOf(cell, SlashOrder::MonthFirst, m_zone)
                   ? dates
                   : others);
        }
        return 3 * dates >= others;
    }

    [[nodiscard]] QString columnNames() const
    {
        constexpr qsizetype kMostNamed = 20;
        QStringList names = m_table.columns.first(std::min(kMostNamed, m_table.columns.size()));
        if (names.size() < m_table.columns.size())
            names += u"…"_s;
        return names.join(u", "_s).left(400);
    }

    const Table &m_table;
    const QMap<QString, QString> &m_mapped;
    QString m_source;
    QByteArray m_zone;
    QMap<QString, qsizetype> m_places;
};

class ScheduleReader
{
public:
    ScheduleReader(const Table &table, const Columns &columns, const QString &sourceName, const QByteArray &zone)
        : m_table(table),
          m_columns(columns),
          m_source(sourceName),
          m_zone(zone)
    {
        for (const QString &field : {u"start"_s, u"ship"_s})
            m_orders[field] = slashOrderOf(cellsOf(columns.of(field)));
    }

    Result<std::vector<ScheduleRow>> read()
    {
        std::vector<ScheduleRow> rows;
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            const Table::Row &row = m_table.rows[i];
            ScheduleRow out;
            out.product = cell(row, u"product"_s);
            out.version = cell(row, u"version"_s);
            out.state = cell(row, u"state"_s);
            out.line = row.line;
            if (out.version.isEmpty())
                continue;
            const auto start = date(row, i, u"start"_s, out);
            const auto ship = date(row, i, u"ship"_s, out);
            if (!start || !ship)
                return std::unexpected(start ? ship.error() : start.error());
            out.start = instantOf(*start);
            out.ship = instantOf(*ship);
            out.startIsDay = *start && (*start)->isDay;
            out.shipIsDay = *ship && (*ship)->isDay;
            rows.push_back(std::move(out));
        }
        return rows;
    }

private:
    [[nodiscard]] QStringList cellsOf(qsizetype column) const
    {
        QStringList cells;
        if (column >= 0)
            for (const Table::Row &row : m_table.rows)
                cells += row.cells[column];
        return cells;
    }

    [[nodiscard]] QString cell(const Table::Row &row, const QString &field) const
    {
        const qsizetype column = m_columns.of(field);
        return column < 0 ? QString() : row.cells[column].simplified();
    }

    Result<std::optional<TableDate>> date(const Table::Row &row, std::size_t number, const QString &field,
                                          const ScheduleRow &out) const
    {
        const QString text = cell(row, field);
        if (isNoDate(text))
            return std::nullopt;
        const auto time = tableDateOf(text, m_orders[field], m_zone);
        if (time)
            return time;
        const bool isAmbiguous =
            m_orders[field] == SlashOrder::Unknown
            && (tableDateOf(text, SlashOrder::DayFirst, m_zone) || tableDateOf(text, SlashOrder::MonthFirst, m_zone));
        const QString sentence =
            isAmbiguous ? tr("“%1” in column “%2” may be two dates. Write it as 2027-01-14.")
                        : tr("“%1” in column “%2” is no date. Write it as 2027-01-14 or 2027-01-14T14:00.");
        const QString said = sentence.arg(text.left(40), m_table.columns[m_columns.of(field)]);
        if (row.line > 0)
            return failureAt(m_source, row.line, said);
        return failure(ErrorKind::BadInput, said,
                       tr("%1, entry %2 (%3)").arg(m_source).arg(number + 1).arg(out.version.left(40)));
    }

    const Table &m_table;
    const Columns &m_columns;
    QString m_source;
    QByteArray m_zone;
    QMap<QString, SlashOrder> m_orders;
};

} // namespace

Result<std::vector<ScheduleRow>> scheduleFrom(const Table &table, const QMap<QString, QString> &columns,
                                              const QString &sourceName, const QByteArray &zone)
{
    Columns places(table, columns, sourceName, zone);
    return places.find().and_then([&] { return ScheduleReader(table, places, sourceName, zone).read(); });
}

} // namespace slipway::formats
