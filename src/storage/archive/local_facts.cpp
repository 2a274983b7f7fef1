// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "storage/archive/release_rows.h"

using namespace Qt::StringLiterals;

namespace slipway::storage {

namespace {

/// Larger blocks than the program writes are none of ours.
constexpr qsizetype kLargestBlock = 4 * 1024 * 1024;

std::unexpected<Error> notOurs(const QString &what)
{
    return failure(ErrorKind::BadInput, tr("The archive holds %1 that Slipway did not write.").arg(what));
}

QJsonValue orNullOf(const Row &row, const char *column)
{
    return row.isNull(column) ? QJsonValue() : QJsonValue(row.integer(column));
}

QString hexOfColumn(const Row &row, const char *column)
{
    return QString::fromLatin1(row.bytes(column).toHex());
}

Result<qint64> insertedRow(Transaction &transaction, const QByteArray &sql,
                           const std::function<void(Statement &)> &bind)
{
    auto statement = transaction.connection().prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    bind(*statement);
    return statement->step().and_then([&](bool isThere) -> Result<qint64> {
        return isThere ? Result<qint64>(sqlite3_column_int64(statement->handle(), 0)) : 0;
    });
}

Result<QJsonArray> piecesOf(Reader &reader, qint64 query)
{
    auto statement = reader.connection().prepare(R"(
        SELECT p.n AS n, p.piece AS piece, p.covered_from AS covered_from, p.covered_to AS covered_to, p.bytes AS bytes,
          s.labels AS labels, b.block AS block
        FROM sample_pieces AS p LEFT JOIN sample_blocks AS b ON b.piece = p.n LEFT JOIN sample_series AS s ON s.n = b.series
        WHERE p.query = :query AND p.kept = 1 ORDER BY p.piece, s.labels)");
    if (!statement)
        return std::unexpected(statement.error());
    QJsonArray pieces;
    std::optional<qint64> last;
    QJsonObject piece;
    QJsonArray series;
    const auto close = [&] {
        if (!last)
            return;
        piece[u"series"_s] = series;
        pieces.append(piece);
        series = {};
    };
    const auto done = statement->bind(":query", query).each([&](const Row &row) {
        if (last != row.integer("n")) {
            close();
            last = row.integer("n");
            piece = {{u"piece"_s, row.integer("piece")},
                     {u"from"_s, row.integer("covered_from")},
                     {u"to"_s, row.integer("covered_to")},
                     {u"bytes"_s, row.integer("bytes")}};
        }
        if (!row.isNull("block"))
            series.append(QJsonObject{{u"labels"_s, row.text("labels")},
                                      {u"block"_s, QString::fromLatin1(row.bytes("block").toBase64())}});
    });
    close();
    return done.transform([&] { return pieces; });
}

Result<> restorePieces(Transaction &transaction, qint64 query, const QJsonArray &pieces, Instant now)
{
    for (const QJsonValue value : pieces) {
        const QJsonObject piece = value.toObject();
        const auto row = insertedRow(
            transaction,
            "INSERT INTO sample_pieces(query, piece, covered_from, covered_to, used_at, bytes, kept) VALUES(:query, :piece,"
            " :from, :to, :now, :bytes, 1) ON CONFLICT(query, piece) DO NOTHING RETURNING n",
            [&](Statement &statement) {
                statement.bind(":query", query)
                    .bind(":piece", piece[u"piece"_s].toInteger())
                    .bind(":from", piece[u"from"_s].toInteger())
                    .bind(":to", piece[u"to"_s].toInteger())
                    .bind(":now", now)
                    .bind(":bytes", piece[u"bytes"_s].toInteger());
            });
        if (!row)
            return std::unexpected(row.error());
        if (*row == 0) // this copy has that time already
            continue;
        for (const QJsonValue each : piece[u"series"_s].toArray()) {
            const QByteArray block = QByteArray::fromBase64(each[u"block"_s].toString().toLatin1());
            if (block.isEmpty() || block.size() > kLargestBlock)
                return notOurs(tr("samples"));
            const auto series =
                insertedRow(transaction,
                            "INSERT INTO sample_series(query, labels) VALUES(:query, :labels)"
                            " ON CONFLICT(query, labels) DO UPDATE SET labels = labels RETURNING n",
                            [&](Statement &statement) {
                                statement.bind(":query", query).bind(":labels", each[u"labels"_s].toString());
                            });
            if (!series)
                return std::unexpected(series.error());
            auto write = transaction.connection().prepare(
                "INSERT INTO sample_blocks(piece, series, block) VALUES(:piece, :series, :block)");
            if (!write)
                return std::unexpected(write.error());
            if (const auto done = write->bind(":piece", *row).bind(":series", *series).bind(":block", block).run();
                !done)
                return done;
        }
    }
    return {};
}

} // namespace

Result<QByteArray> localFactsOf(Reader &reader, ReleaseId release)
{
    QJsonObject facts;
    auto promised = reader.connection().prepare("SELECT promised FROM delivery_releases WHERE release = :release");
    if (!promised)
        return std::unexpected(promised.error());
    if (const auto done = promised->bind(":release", release).each([&](const Row &row) {
            facts[u"promised"_s] = row.integer("promised");
        });
        !done)
        return std::unexpected(done.error());
    auto spans = reader.connection().prepare(
        "SELECT subject, state, reason, from_at, to_at FROM work_spans WHERE release = :release ORDER BY from_at, subject, state");
    if (!spans)
        return std::unexpected(spans.error());
    QJsonArray list;
    return spans->bind(":release", release)
        .each([&](const Row &row) {
            list.append(QJsonObject{{u"subject"_s, hexOfColumn(row, "subject")},
                                    {u"state"_s, row.text("state")},
                                    {u"reason"_s, row.text("reason")},
                                    {u"from"_s, row.integer("from_at")},
                                    {u"to"_s, orNullOf(row, "to_at")}});
        })
        .transform([&] {
            facts[u"spans"_s] = list;
            return QJsonDocument(facts).toJson(QJsonDocument::Compact) + '\n';
        });
}

Result<> restoreLocalFacts(Transaction &transaction, ReleaseId release, const QByteArray &json)
{
    const QJsonObject facts = QJsonDocument::fromJson(json).object();
    auto remove = transaction.connection().prepare("DELETE FROM work_spans WHERE release = :release");
    if (!remove)
        return std::unexpected(remove.error());
    if (const auto done = remove->bind(":release", release).run(); !done)
        return done;
    for (const QJsonValue each : facts[u"spans"_s].toArray()) {
        const auto subject = Uuid::fromBytes(QByteArray::fromHex(each[u"subject"_s].toString().toLatin1()));
        if (!subject)
            return notOurs(tr("times of work"));
        auto write =
            transaction.connection().prepare("INSERT INTO work_spans(subject, release, state, reason, from_at, to_at)"
                                             " VALUES(:subject, :release, :state, :reason, :from, :to)");
        if (!write)
            return std::unexpected(write.error());
        write->bind(":subject", *subject)
            .bind(":release", release)
            .bind(":state", each[u"state"_s].toString())
            .bind(":reason", each[u"reason"_s].toString())
            .bind(":from", each[u"from"_s].toInteger());
        if (each[u"to"_s].isDouble())
            write->bind(":to", each[u"to"_s].toInteger());
        else
            write->bindNull(":to");
        if (const auto done = write->run(); !done)
            return done;
    }
    if (!facts[u"promised"_s].isDouble())
        return {};
    auto write = transaction.connection().prepare(
        "INSERT INTO delivery_releases(release, product, promised, shipped_at, is_rolled_back)"
        " SELECT id, product, :promised, NULL, 0 FROM releases WHERE id = :release"
        " ON CONFLICT(release) DO UPDATE SET promised = excluded.promised");
    if (!write)
        return std::unexpected(write.error());
    return write->bind(":release", release).bind(":promised", facts[u"promised"_s].toInteger()).run();
}

Result<std::vector<Uuid>> connectionsOfSamples(Reader &reader, ReleaseId release)
{
    auto statement = reader.connection().prepare(
        "SELECT DISTINCT q.connection AS connection FROM sample_keeps AS k JOIN sample_queries AS q ON q.n = k.query"
        " WHERE k.release = :release ORDER BY 1");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<Uuid> ids;
    return statement->bind(":release", release)
        .each([&](const Row &row) { ids.push_back(row.uuid("connection")); })
        .transform([&] { return std::move(ids); });
}

Result<QByteArray> keptSamplesOf(Reader &reader, ReleaseId release)
{
    auto statement = reader.connection().prepare(R"(
        SELECT q.n AS n, q.connection AS connection, q.expression AS expression, q.step_ms AS step, q.asked_at AS asked,
          q.warnings AS warnings, k.from_ms AS from_ms, k.to_ms AS to_ms
        FROM sample_keeps AS k JOIN sample_queries AS q ON q.n = k.query WHERE k.release = :release
        ORDER BY q.connection, q.expression, q.step_ms)");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<std::pair<qint64, QJsonObject>> queries;
    const auto read = statement->bind(":release", release).each([&](const Row &row) {
        queries.emplace_back(row.integer("n"), QJsonObject{{u"connection"_s, hexOfColumn(row, "connection")},
                                                           {u"expression"_s, row.text("expression")},
                                                           {u"step_ms"_s, row.integer("step")},
                                                           {u"asked_at"_s, row.integer("asked")},
                                                           {u"warnings"_s, row.text("warnings")},
                                                           {u"from"_s, row.integer("from_ms")},
                                                           {u"to"_s, row.integer("to_ms")}});
    });
    if (!read)
        return std::unexpected(read.error());
    QByteArray lines;
    for (auto &[number, query] : queries) {
        const auto pieces = piecesOf(reader, number);
        if (!pieces)
            return std::unexpected(pieces.error());
        query[u"pieces"_s] = *pieces;
        lines += QJsonDocument(query).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

Result<> restoreSamples(Transaction &transaction, ReleaseId release, const QByteArray &lines, Instant now)
{
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject query = QJsonDocument::fromJson(line).object();
        const auto connection = Uuid::fromBytes(QByteArray::fromHex(query[u"connection"_s].toString().toLatin1()));
        if (!connection || query[u"step_ms"_s].toInteger() <= 0)
            return notOurs(tr("samples"));
        const auto row = insertedRow(
            transaction,
            "INSERT INTO sample_queries(connection, expression, step_ms, asked_at, warnings) VALUES(:connection, :expression,"
            " :step, :asked, :warnings) ON CONFLICT(connection, expression, step_ms) DO UPDATE SET asked_at ="
            " max(asked_at, excluded.asked_at) RETURNING n",
            [&](Statement &statement) {
                statement.bind(":connection", *connection)
                    .bind(":expression", query[u"expression"_s].toString())
                    .bind(":step", query[u"step_ms"_s].toInteger())
                    .bind(":asked", query[u"asked_at"_s].toInteger())
                    .bind(":warnings", query[u"warnings"_s].toString());
            });
        if (!row)
            return std::unexpected(row.error());
        const auto kept =
            insertedRow(transaction,
                        "INSERT INTO sample_keeps(release, query, from_ms, to_ms) VALUES(:release, :query,"
                        " :from, :to) ON CONFLICT(release, query) DO NOTHING RETURNING n",
                        [&](Statement &statement) {
                            statement.bind(":release", release)
                                .bind(":query", *row)
                                .bind(":from", query[u"from"_s].toInteger())
                                .bind(":to", query[u"to"_s].toInteger());
                        });
        if (!kept)
            return std::unexpected(kept.error());
        if (const auto done = restorePieces(transaction, *row, query[u"pieces"_s].toArray(), now); !done)
            return done;
    }
    return {};
}

} // namespace slipway::storage
