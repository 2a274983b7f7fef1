// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/search_index.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::storage {

using namespace Qt::StringLiterals;

namespace {

/// Ranking every row of a word that a million items hold would take longer than a person waits.
constexpr int kMostRanked = 2'000;

QString matchExpression(const QString &text)
{
    // Marks stay with their letter: the tokenizer folds them, in composed and decomposed text alike.
    static const QRegularExpression notWord(u"[^\\p{L}\\p{N}\\p{M}]+"_s);
    QStringList terms;
    for (const QString &word : text.split(notWord, Qt::SkipEmptyParts))
        terms += u'"' + word + u"\"*"_s;
    return terms.join(u' ');
}

const EntitySchema *entityNumbered(int number)
{
    const auto found = std::ranges::find(allEntities(), number, &EntitySchema::number);
    return found == allEntities().end() ? nullptr : *found;
}

Result<std::optional<Uuid>> idOfRow(Reader &reader, const EntitySchema &schema, qint64 n)
{
    auto statement =
        reader.connection().prepare(QByteArray("SELECT id FROM ") + schema.table + " WHERE n = :n AND del = 0");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(":n", n).step().transform(
        [&](bool isThere) { return isThere ? std::optional(statement->row().uuid("id")) : std::nullopt; });
}

} // namespace

Result<std::vector<SearchMatch>> searchText(Reader &reader, const QString &text, int most)
{
    std::vector<SearchMatch> matches;
    const QString expression = matchExpression(text);
    if (expression.isEmpty())
        return matches;
    auto statement = reader.connection().prepare(
        "SELECT rowid AS row FROM (SELECT rowid, bm25(search, 4.0, 1.0) AS score FROM search WHERE search MATCH :words"
        " ORDER BY rowid DESC LIMIT :ranked) ORDER BY score LIMIT :most");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<qint64> rows;
    const auto done = statement->bind(":words", expression)
                          .bind(":ranked", kMostRanked)
                          .bind(":most", most)
                          .each([&](const Row &row) { rows.push_back(row.integer("row")); });
    if (!done)
        return std::unexpected(done.error());
    for (const qint64 row : rows) {
        const EntitySchema *schema = entityNumbered(static_cast<int>(row % 32));
        if (!schema)
            continue;
        const auto id = idOfRow(reader, *schema, row / 32);
        if (!id)
            return std::unexpected(id.error());
        if (*id)
            matches.push_back({schema, **id});
    }
    return matches;
}

} // namespace slipway::storage
