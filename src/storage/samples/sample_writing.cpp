// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/series/sample_block.h"
#include "storage/samples/sample_pieces.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace slipway::storage {

using namespace Qt::StringLiterals;

namespace {

/// What a block takes besides its bytes.
constexpr qint64 kRowBytes = 48;

Result<qint64> rowOfSeries(Connection &connection, qint64 query, const QString &labels)
{
    auto find = connection.prepare("SELECT n FROM sample_series WHERE query = :query AND labels = :labels");
    if (!find)
        return std::unexpected(find.error());
    const auto isThere = find->bind(":query", query).bind(":labels", labels).step();
    if (!isThere)
        return std::unexpected(isThere.error());
    if (*isThere)
        return find->row().integer("n");
    auto add = connection.prepare("INSERT INTO sample_series(query, labels) VALUES(:query, :labels) RETURNING n");
    if (!add)
        return std::unexpected(add.error());
    return add->bind(":query", query).bind(":labels", labels).step().transform([&](bool) {
        return add->row().integer("n");
    });
}

Result<> putBlock(Connection &connection, qint64 piece, qint64 series, const QByteArray &block)
{
    auto put = connection.prepare("INSERT INTO sample_blocks(piece, series, block) VALUES(:piece, :series, :block)");
    if (!put)
        return std::unexpected(put.error());
    return put->bind(":piece", piece).bind(":series", series).bind(":block", block).run();
}

Result<> runFor(Connection &connection, const QByteArray &sql, qint64 row)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(":row", row).run();
}

Result<qint64> putPiece(Connection &connection, qint64 query, qint64 number, SampleSpan covered, Instant now)
{
    auto put = connection.prepare(
        "INSERT INTO sample_pieces(query, piece, covered_from, covered_to, used_at, bytes, kept) VALUES(:query, :piece,"
        " :from, :to, :now, 0, EXISTS(SELECT 1 FROM sample_keeps WHERE query = :query AND from_ms <= :to AND to_ms >= :from))"
        " ON CONFLICT(query, piece) DO UPDATE SET covered_from = excluded.covered_from, covered_to = excluded.covered_to,"
        " used_at = max(used_at, excluded.used_at), kept = max(kept, excluded.kept) RETURNING n");
    if (!put)
        return std::unexpected(put.error());
    return put->bind(":query", query)
        .bind(":piece", number)
        .bind(":from", covered.from)
        .bind(":to", covered.to)
        .bind(":now", now)
        .step()
        .transform([&](bool) { return put->row().integer("n"); });
}

/// Samples of `newer` in `span`, over those of `known` outside of it.
void lay(Series &known, const Series &newer, SampleSpan span)
{
    Series laid{known.labels, {}, {}};
    const auto take = [&](const Series &from, auto isWanted) {
        for (std::size_t i = 0; i < from.times.size(); ++i)
            if (isWanted(from.times[i])) {
                laid.times.push_back(from.times[i]);
                laid.values.push_back(from.values[i]);
            }
    };
    take(known, [&](qint64 time) { return time < span.from; });
    take(newer, [&](qint64 time) { return time >= span.from && time <= span.to; });
    take(known, [&](qint64 time) { return time > span.to; });
    known = std::move(laid);
}

Result<> writeBlocks(Connection &connection, qint64 query, qint64 piece, const QMap<QString, Series> &series)
{
    if (const auto done = runFor(connection, "DELETE FROM sample_blocks WHERE piece = :row", piece); !done)
        return done;
    qint64 bytes = kRowBytes;
    for (auto each = series.begin(); each != series.end(); ++each) {
        if (each->times.empty())
            continue;
        const QByteArray block = packBlock(each->times, each->values);
        bytes += block.size() + kRowBytes;
        const auto done = rowOfSeries(connection, query, each.key()).and_then([&](qint64 row) {
            return putBlock(connection, piece, row, block);
        });
        if (!done)
            return done;
    }
    auto size = connection.prepare("UPDATE sample_pieces SET bytes = :bytes WHERE n = :row");
    if (!size)
        return std::unexpected(size.error());
    return size->bind(":bytes", bytes).bind(":row", piece).run();
}

Result<qint64> putQuery(Connection &connection, const SampleQuery &query, std::optional<Instant> askedAt,
                        const QStringList &warnings)
{
    auto put = connection.prepare(
        "INSERT INTO sample_queries(connection, expression, step_ms, asked_at, warnings) VALUES(:connection, :expression,"
        " :step, :asked, :warnings) ON CONFLICT(connection, expression, step_ms) DO UPDATE SET"
        " asked_at = max(asked_at, excluded.asked_at), warnings = iif(excluded.asked_at > 0, excluded.warnings, warnings)"
        " RETURNING n");
    if (!put)
        return std::unexpected(put.error());
    return put->bind(":connection", query.connection)
        .bind(":expression", query.expression)
        .bind(":step", query.step)
        .bind(":asked", askedAt.value_or(Instant{}))
        .bind(":warnings",
              QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(warnings)).toJson(QJsonDocument::Compact)))
        .step()
        .transform([&](bool) { return put->row().integer("n"); });
}

Result<> dropPieces(Connection &connection, const std::vector<qint64> &rows)
{
    for (const qint64 row : rows)
        if (const auto done = runFor(connection, "DELETE FROM sample_blocks WHERE piece = :row", row).and_then([&] {
                return runFor(connection, "DELETE FROM sample_pieces WHERE n = :row", row);
            });
            !done)
            return done;
    if (rows.empty())
        return {};
    return connection.execute(
        "DELETE FROM sample_queries WHERE NOT EXISTS(SELECT 1 FROM sample_pieces AS p WHERE p.query = sample_queries.n)"
        " AND NOT EXISTS(SELECT 1 FROM sample_keeps AS k WHERE k.query = sample_queries.n);"
        "DELETE FROM sample_series WHERE NOT EXISTS(SELECT 1 FROM sample_queries AS q WHERE q.n = sample_series.query)");
}

} // namespace

Result<> writePiece(Connection &connection, qint64 query, qint64 number, qint64 step, SampleSpan span,
                    const std::vector<Series> &series, Instant now)
{
    const auto known = piecesOfQuery(connection, query, number, number);
    if (!known)
        return std::unexpected(known.error());
    SampleSpan covered = span;
    QMap<QString, Series> laid;
    if (!known->empty()) {
        const SampleSpan before = known->front().covered;
        const bool isJoined = span.from <= before.to + step && span.to >= before.from - step;
        const bool isReplaced = span.from <= before.from && span.to >= before.to;
        // A hole cannot be kept. What is there may be all that is left of it; the next read asks for what lies between.
        if (!isJoined && !isReplaced)
            return {};
        if (isJoined && !isReplaced) {
            const auto isSound = readPiece(connection, known->front(), laid);
            if (!isSound)
                return std::unexpected(isSound.error());
            if (*isSound)
                covered = {std::min(span.from, before.from), std::max(span.to, before.to)};
            else
                laid.clear();
        }
    }
    for (auto each = laid.begin(); each != laid.end(); ++each)
        lay(*each, {}, span);
    for (const Series &each : series)
        lay(laid[labelsText(each.labels)], each, span);
    return putPiece(connection, query, number, covered, now).and_then([&](qint64 piece) {
        return writeBlocks(connection, query, piece, laid);
    });
}

Result<> dropBeyondLimit(Connection &connection)
{
    const auto most = connection.number("SELECT most_bytes FROM sample_limit", SampleCache::kUsualLimit);
    const auto used = connection.number("SELECT coalesce(sum(bytes), 0) FROM sample_pieces WHERE kept = 0");
    if (!most || !used)
        return std::unexpected(most ? used.error() : most.error());
    if (*used <= *most)
        return {};
    auto oldest = connection.prepare("SELECT n, bytes FROM sample_pieces WHERE kept = 0 ORDER BY used_at, n");
    if (!oldest)
        return std::unexpected(oldest.error());
    std::vector<qint64> rows;
    qint64 left = *used;
    return oldest
        ->each([&](const Row &row) {
            if (left > *most)
                rows.push_back(row.integer("n"));
            left -= row.integer("bytes");
        })
        .and_then([&] { return dropPieces(connection, rows); });
}

Result<> SampleCache::writing(const std::function<Result<>()> &work)
{
    if (m_connection->isReadOnly())
        return failure(ErrorKind::Storage, tr("The workspace cannot be written: samples are not kept."),
                       m_connection->file());
    if (m_connection->hasMoved())
        return failure(ErrorKind::Storage, tr("The workspace file was moved, deleted or replaced while it was open."),
                       m_connection->file());
    auto done = m_connection->execute("BEGIN IMMEDIATE").and_then(work).and_then([&] {
        return m_connection->execute("COMMIT");
    });
    if (!done)
        m_connection->rollBack();
    return done;
}

Result<> SampleCache::write(const SampleQuery &query, SampleSpan span, const std::vector<Series> &series, Instant now,
                            const QStringList &warnings)
{
    if (span.isEmpty())
        return {};
    return writing([&] {
        return putQuery(*m_connection, query, now, warnings)
            .and_then([&](qint64 row) -> Result<> {
                for (qint64 each = pieceAt(span.from, query.step); each <= pieceAt(span.to, query.step); ++each) {
                    const SampleSpan whole = spanOfPiece(each, query.step);
                    const SampleSpan part{std::max(span.from, whole.from), std::min(span.to, whole.to)};
                    if (const auto done = writePiece(*m_connection, row, each, query.step, part, series, now); !done)
                        return done;
                }
                return {};
            })
            .and_then([&] { return dropBeyondLimit(*m_connection); });
    });
}

Result<> SampleCache::keep(ReleaseId release, const SampleQuery &query, SampleSpan span)
{
    return writing([&] {
        return putQuery(*m_connection, query, {}, {}).and_then([&](qint64 row) -> Result<> {
            auto keep = m_connection->prepare(
                "INSERT INTO sample_keeps(release, query, from_ms, to_ms) VALUES(:release, :query, :from, :to)"
                " ON CONFLICT(release, query) DO UPDATE SET from_ms = min(from_ms, excluded.from_ms),"
                " to_ms = max(to_ms, excluded.to_ms)");
            if (!keep)
                return std::unexpected(keep.error());
            if (const auto done = keep->bind(":release", release)
                                      .bind(":query", row)
                                      .bind(":from", span.from)
                                      .bind(":to", span.to)
                                      .run();
                !done)
                return done;
            return runFor(
                *m_connection,
                "UPDATE sample_pieces SET kept = 1 WHERE query = :row AND EXISTS(SELECT 1 FROM sample_keeps AS k"
                " WHERE k.query = :row AND k.from_ms <= covered_to AND k.to_ms >= covered_from)",
                row);
        });
    });
}

Result<> SampleCache::setLimit(qint64 bytes)
{
    if (bytes < kLeastLimit)
        return failure(ErrorKind::BadInput, tr("Samples need at least 1 MiB."));
    return writing([&] {
        return runFor(*m_connection,
                      "INSERT INTO sample_limit VALUES(1, :row) ON CONFLICT(one) DO UPDATE SET"
                      " most_bytes = excluded.most_bytes",
                      bytes)
            .and_then([&] { return dropBeyondLimit(*m_connection); });
    });
}

Result<> SampleCache::clear()
{
    return writing([&]() -> Result<> {
        auto all = m_connection->prepare("SELECT n FROM sample_pieces WHERE kept = 0");
        if (!all)
            return std::unexpected(all.error());
        std::vector<qint64> rows;
        return all->each([&](const Row &row) { rows.push_back(row.integer("n")); }).and_then([&] {
            return dropPieces(*m_connection, rows);
        });
    });
}

void SampleCache::dropDamaged(const std::vector<qint64> &pieces)
{
    if (!pieces.empty())
        (void)writing([&] { return dropPieces(*m_connection, pieces); });
}

} // namespace slipway::storage
