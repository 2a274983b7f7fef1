// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/samples/kept_samples.h"

#include "storage/samples/sample_pieces.h"
#include "storage/sqlite/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace slipway::storage {

namespace {

void trimTo(Series &series, SampleSpan span)
{
    const auto from = std::ranges::lower_bound(series.times, span.from) - series.times.begin();
    const auto to = std::ranges::upper_bound(series.times, span.to) - series.times.begin();
    series.times.erase(series.times.begin() + to, series.times.end());
    series.values.erase(series.values.begin() + to, series.values.end());
    series.times.erase(series.times.begin(), series.times.begin() + from);
    series.values.erase(series.values.begin(), series.values.begin() + from);
}

} // namespace

Result<std::vector<KeptQuery>> keptQueriesOf(Connection &connection, ReleaseId release)
{
    auto statement = connection.prepare(
        "SELECT q.connection, q.expression, q.step_ms, q.asked_at, q.warnings, k.from_ms, k.to_ms FROM sample_keeps k"
        " JOIN sample_queries q ON q.n = k.query WHERE k.release = :release ORDER BY q.connection, q.expression, q.step_ms");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<KeptQuery> kept;
    return statement->bind(":release", release)
        .each([&](const Row &row) {
            KeptQuery each{{row.id<MonitoringConnection>("connection"), row.text("expression"), row.integer("step_ms")},
                           {row.integer("from_ms"), row.integer("to_ms")},
                           row.instant("asked_at"),
                           {}};
            for (const QJsonValue &warning : QJsonDocument::fromJson(row.bytes("warnings")).array())
                each.warnings += warning.toString();
            kept.push_back(std::move(each));
        })
        .transform([&] { return std::move(kept); });
}

Result<std::vector<Series>> keptSeries(Connection &connection, const KeptQuery &kept)
{
    const auto row = rowOfQuery(connection, kept.query);
    if (!row)
        return std::unexpected(row.error());
    const auto pieces = piecesOfQuery(connection, *row, pieceAt(kept.span.from, kept.query.step),
                                      pieceAt(kept.span.to, kept.query.step));
    if (!pieces)
        return std::unexpected(pieces.error());
    QMap<QString, Series> series;
    for (const SamplePiece &each : *pieces)
        if (const auto isSound = readPiece(connection, each, series); !isSound)
            return std::unexpected(isSound.error());
    std::vector<Series> list;
    for (auto each = series.begin(); each != series.end(); ++each) {
        trimTo(*each, kept.span);
        each->labels = labelsOf(each.key());
        if (!each->times.empty())
            list.push_back(std::move(*each));
    }
    return list;
}

} // namespace slipway::storage
