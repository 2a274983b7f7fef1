// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/samples/sample_cache.h"

#include "core/base/tr.h"
#include "core/series/sample_block.h"
#include "storage/samples/sample_pieces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway::storage {

using namespace Qt::StringLiterals;

namespace {

/// A use is noted at most that often, so that reading seldom writes.
constexpr std::chrono::minutes kUseNoted{30};

QStringList textsOf(const QByteArray &json)
{
    QStringList texts;
    for (const QJsonValue &each : QJsonDocument::fromJson(json).array())
        texts += each.toString();
    return texts;
}

void addMissing(std::vector<SampleSpan> &missing, SampleSpan span, qint64 step)
{
    if (span.isEmpty())
        return;
    if (!missing.empty() && missing.back().to + step >= span.from)
        missing.back().to = span.to;
    else
        missing.push_back(span);
}

/// What of `wanted` a piece lacks, up to what it covers: that stays without a hole.
void addLacking(std::vector<SampleSpan> &missing, SampleSpan wanted, const SamplePiece *piece, qint64 step)
{
    if (!piece)
        return addMissing(missing, wanted, step);
    if (wanted.from < piece->covered.from)
        addMissing(missing, {wanted.from, piece->covered.from - step}, step);
    if (wanted.to > piece->covered.to)
        addMissing(missing, {piece->covered.to + step, wanted.to}, step);
}

void cutTo(Series &series, SampleSpan span)
{
    const auto first = std::ranges::lower_bound(series.times, span.from) - series.times.begin();
    const auto last = std::ranges::upper_bound(series.times, span.to) - series.times.begin();
    series.times.erase(series.times.begin() + last, series.times.end());
    series.values.erase(series.values.begin() + last, series.values.end());
    series.times.erase(series.times.begin(), series.times.begin() + first);
    series.values.erase(series.values.begin(), series.values.begin() + first);
}

} // namespace

qint64 pieceAt(qint64 time, qint64 step)
{
    const qint64 length = step * SampleCache::kPieceSteps;
    return time >= 0 ? time / length : -((length - 1 - time) / length);
}

SampleSpan spanOfPiece(qint64 number, qint64 step)
{
    const qint64 from = number * SampleCache::kPieceSteps * step;
    return {from, from + (SampleCache::kPieceSteps - 1) * step};
}

QString labelsText(const QMap<QString, QString> &labels)
{
    QJsonObject object;
    for (auto each = labels.begin(); each != labels.end(); ++each)
        object.insert(each.key(), each.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> labelsOf(const QString &text)
{
    QMap<QString, QString> labels;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto each = object.begin(); each != object.end(); ++each)
        labels.insert(each.key(), each.value().toString());
    return labels;
}

Result<qint64> rowOfQuery(Connection &connection, const SampleQuery &query)
{
    auto statement = connection.prepare(
        "SELECT n FROM sample_queries WHERE connection = :connection AND expression = :expression AND step_ms = :step");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(":connection", query.connection)
        .bind(":expression", query.expression)
        .bind(":step", query.step)
        .step()
        .transform([&](bool isThere) { return isThere ? statement->row().integer("n") : 0; });
}

Result<std::vector<SamplePiece>> piecesOfQuery(Connection &connection, qint64 query, qint64 first, qint64 last)
{
    auto statement =
        connection.prepare("SELECT n, piece, covered_from, covered_to FROM sample_pieces WHERE query = :query"
                           " AND piece BETWEEN :first AND :last ORDER BY piece");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<SamplePiece> pieces;
    return statement->bind(":query", query)
        .bind(":first", first)
        .bind(":last", last)
        .each([&](const Row &row) {
            pieces.push_back(
                {row.integer("n"), row.integer("piece"), {row.integer("covered_from"), row.integer("covered_to")}});
        })
        .transform([&] { return std::move(pieces); });
}

Result<bool> readPiece(Connection &connection, const SamplePiece &piece, QMap<QString, Series> &series)
{
    auto statement = connection.prepare("SELECT s.labels AS labels, b.block AS block FROM sample_blocks AS b"
                                        " JOIN sample_series AS s ON s.n = b.series WHERE b.piece = :piece");
    if (!statement)
        return std::unexpected(statement.error());
    bool isSound = true;
    std::vector<std::pair<QString, Samples>> found;
    const auto done = statement->bind(":piece", piece.row).each([&](const Row &row) {
        auto samples = unpackBlock(row.bytes("block"), row.text("labels"));
        isSound = isSound && samples;
        if (samples)
            found.emplace_back(row.text("labels"), std::move(*samples));
    });
    if (!done)
        return std::unexpected(done.error());
    if (!isSound)
        return false;
    for (auto &[labels, samples] : found) {
        Series &into = series[labels];
        into.times.insert(into.times.end(), samples.times.begin(), samples.times.end());
        into.values.insert(into.values.end(), samples.values.begin(), samples.values.end());
    }
    return true;
}

SampleCache::SampleCache(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

SampleCache::~SampleCache() = default;

Result<std::unique_ptr<SampleCache>> SampleCache::open(const QString &file)
{
    auto connection = Connection::open(file, Connection::Mode::ReadWrite);
    if (!connection)
        connection = Connection::open(file, Connection::Mode::ReadOnly);
    if (!connection)
        return std::unexpected(connection.error());
    // Samples can be asked for again: a power cut may lose the last ones, and tears none.
    return (*connection)
        ->execute("PRAGMA synchronous = NORMAL; PRAGMA trusted_schema = 0; PRAGMA temp_store = MEMORY;")
        .transform([&] { return std::unique_ptr<SampleCache>(new SampleCache(std::move(*connection))); });
}

Result<KeptSamples> SampleCache::read(const SampleQuery &query, SampleSpan span, Instant now)
{
    KeptSamples kept;
    auto row = m_connection->prepare("SELECT n, asked_at, warnings FROM sample_queries WHERE connection = :connection"
                                     " AND expression = :expression AND step_ms = :step");
    if (!row)
        return std::unexpected(row.error());
    const auto isThere = row->bind(":connection", query.connection)
                             .bind(":expression", query.expression)
                             .bind(":step", query.step)
                             .step();
    if (!isThere)
        return std::unexpected(isThere.error());
    if (!*isThere) {
        kept.missing.push_back(span);
        return kept;
    }
    kept.askedAt = row->row().instant("asked_at");
    kept.warnings = textsOf(row->row().bytes("warnings"));
    const qint64 number = row->row().integer("n");
    const SampleSpan numbers{pieceAt(span.from, query.step), pieceAt(span.to, query.step)};
    auto pieces = piecesOfQuery(*m_connection, number, numbers.from, numbers.to);
    if (!pieces)
        return std::unexpected(pieces.error());
    QMap<QString, Series> series;
    std::vector<qint64> damaged;
    for (const SamplePiece &each : *pieces) {
        const auto isSound = readPiece(*m_connection, each, series);
        if (!isSound)
            return std::unexpected(isSound.error());
        if (!*isSound)
            damaged.push_back(each.row);
    }
    std::erase_if(*pieces, [&](const SamplePiece &each) { return std::ranges::contains(damaged, each.row); });
    for (qint64 each = numbers.from; each <= numbers.to; ++each) {
        const SampleSpan whole = spanOfPiece(each, query.step);
        const auto found = std::ranges::find(*pieces, each, &SamplePiece::number);
        addLacking(kept.missing, {std::max(span.from, whole.from), std::min(span.to, whole.to)},
                   found == pieces->end() ? nullptr : &*found, query.step);
    }
    for (auto each = series.begin(); each != series.end(); ++each) {
        cutTo(*each, span);
        each->labels = labelsOf(each.key());
        if (!each->times.empty())
            kept.series.push_back(std::move(*each));
    }
    dropDamaged(damaged);
    noteUse(number, numbers, now);
    return kept;
}

void SampleCache::noteUse(qint64 query, SampleSpan pieces, Instant now)
{
    const auto stale = m_connection->number(
        "SELECT count(*) FROM sample_pieces WHERE query = " + QByteArray::number(query) + " AND piece BETWEEN "
        + QByteArray::number(pieces.from) + " AND " + QByteArray::number(pieces.to) + " AND used_at < "
        + QByteArray::number(toUnixMilliseconds(now - kUseNoted)));
    if (!stale || *stale == 0)
        return;
    // Not noted while somebody else writes: only what is dropped first depends on it.
    (void)writing([&]() -> Result<> {
        auto statement = m_connection->prepare(
            "UPDATE sample_pieces SET used_at = :now WHERE query = :query AND piece BETWEEN :first AND :last");
        if (!statement)
            return std::unexpected(statement.error());
        return statement->bind(":now", now)
            .bind(":query", query)
            .bind(":first", pieces.from)
            .bind(":last", pieces.to)
            .run();
    });
}

Result<SampleUse> SampleCache::use()
{
    return sampleUse(*m_connection);
}

Result<SampleUse> sampleUse(Connection &connection)
{
    auto statement = connection.prepare(
        "SELECT (SELECT coalesce(sum(bytes), 0) FROM sample_pieces) AS bytes,"
        " (SELECT coalesce(sum(bytes), 0) FROM sample_pieces WHERE kept <> 0) AS kept,"
        " (SELECT most_bytes FROM sample_limit) AS most, (SELECT count(*) FROM sample_series) AS series,"
        " (SELECT min(covered_from) FROM sample_pieces) AS oldest");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->step().transform([&](bool) {
        const Row row = statement->row();
        SampleUse use{row.integer("bytes"),
                      row.integer("kept"),
                      row.isNull("most") ? SampleCache::kUsualLimit : row.integer("most"),
                      static_cast<int>(row.integer("series")),
                      {}};
        if (!row.isNull("oldest"))
            use.oldest = row.instant("oldest");
        return use;
    });
}

} // namespace slipway::storage
