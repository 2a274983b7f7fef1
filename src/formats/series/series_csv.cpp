// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"
#include "core/base/tr.h"
#include "formats/series/series_builder.h"
#include "formats/series/series_file.h"
#include "formats/table/table.h"
#include "formats/text/source_text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::formats {

namespace {

/// A number this large is milliseconds: as seconds it would be beyond the year 5138.
constexpr double kLeastMilliseconds = 1e11;
constexpr double kFarthestMilliseconds = 253'402'300'799'000.0;

std::optional<qint64> sampleTime(const QString &text)
{
    const QByteArray latin = text.trimmed().toLatin1();
    if (const auto number = sampleValue(std::string_view(latin.constData(), static_cast<std::size_t>(latin.size())))) {
        const double ms = std::abs(*number) < kLeastMilliseconds ? *number * 1000 : *number;
        return std::abs(ms) <= kFarthestMilliseconds ? std::optional<qint64>(std::llround(ms)) : std::nullopt;
    }
    const auto time = parseTime(text.trimmed(), {});
    return time ? std::optional<qint64>(toUnixMilliseconds(time->at)) : std::nullopt;
}

/// Where the columns stand that are no series or label.
struct CsvLayout {
    qsizetype time = 0;
    qsizetype value = -1; ///< -1: each column is a series
};

CsvLayout layoutOf(const QStringList &columns)
{
    const auto named = [&](const QStringList &names) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (names.contains(columns[i].toLower()))
                return i;
        return qsizetype(-1);
    };
    return {.time = std::max<qsizetype>(named({u"time"_s, u"timestamp"_s, u"date"_s, u"ts"_s}), 0),
            .value = named({u"value"_s})};
}

class SeriesCsv
{
public:
    SeriesCsv(const Table &table, const QString &source)
        : m_table(table),
          m_source(source),
          m_layout(layoutOf(table.columns))
    {}

    Result<SeriesFile> read()
    {
        if (m_table.columns.size() < 2)
            return failureAt(m_source, 1, tr("There is no column of values beside the one of times."));
        for (const Table::Row &row : m_table.rows) {
            const auto time = sampleTime(row.cells[m_layout.time]);
            if (!time)
                return failureAt(m_source, row.line,
                                 tr("“%1” in column “%2” is no time. Write seconds since 1970 or 2027-01-14T13:00:00Z.")
                                     .arg(row.cells[m_layout.time], m_table.columns[m_layout.time]));
            const Result<> added = m_layout.value < 0 ? addColumns(row, *time) : addRow(row, *time);
            if (!added)
                return std::unexpected(added.error());
        }
        return SeriesFile{.series = m_builder.take(), .metadata = {}};
    }

private:
    Result<> addColumns(const Table::Row &row, qint64 time)
    {
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            if (i != m_layout.time)
                if (const Result<> added = add({{u"__name__"_s, m_table.columns[i]}}, row, i, time); !added)
                    return added;
        return {};
    }

    Result<> addRow(const Table::Row &row, qint64 time)
    {
        QMap<QString, QString> labels;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            if (i == m_layout.time || i == m_layout.value || row.cells[i].isEmpty())
                continue;
            const QString column = m_table.columns[i];
            const bool isName = column.toLower() == u"metric" || column.toLower() == u"name" || column == u"__name__";
            labels.insert(isName ? u"__name__"_s : column, row.cells[i]);
        }
        return add(labels, row, m_layout.value, time);
    }

    Result<> add(const QMap<QString, QString> &labels, const Table::Row &row, qsizetype column, qint64 time)
    {
        const QByteArray text = row.cells[column].trimmed().toLatin1();
        const auto value = text.isEmpty()
                               ? std::optional(std::numeric_limits<double>::quiet_NaN())
                               : sampleValue(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        if (!value)
            return failureAt(m_source, row.line,
                             tr("“%1” in column “%2” is no value. Write a number with a point, NaN, or nothing.")
                                 .arg(row.cells[column], m_table.columns[column]));
        if (!m_builder.add(m_builder.indexOf(labels), time, *value))
            return failureAt(
                m_source, row.line,
                tr("The sample is not later than the one before it in the same series. Sort each series by time."));
        return {};
    }

    const Table &m_table;
    QString m_source;
    CsvLayout m_layout;
    SeriesBuilder m_builder;
};

} // namespace

Result<SeriesFile> parseSeriesCsv(QByteArrayView bytes, const QString &sourceName)
{
    const Result<Table> table = parseCsv(bytes, sourceName);
    if (!table)
        return std::unexpected(table.error());
    return SeriesCsv(*table, sourceName).read();
}

} // namespace slipway::formats
