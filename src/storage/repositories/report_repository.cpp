// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/report_repository.h"

namespace slipway::storage {

namespace {

/// Tests of the id's first letters.
template <class Entity>
Result<std::vector<Entity>> ofReportsWithPrefix(Reader &reader, const QString &beginning)
{
    return reader.select<Entity>("del = 0 AND substr(lower(hex(id)), 1, length(:begin)) = :begin LIMIT 2",
                                 [&](Statement &s) { s.bind(":begin", beginning); });
}

} // namespace

Result<std::optional<ReportText>> reportTextOf(Reader &reader, ReleaseId release)
{
    return reader.find(idOfReport(release));
}

Result<std::vector<Lesson>> lessonsOf(Reader &reader, ReleaseId release)
{
    return reader.where<Lesson>("release", release.value, "added_at, n");
}

Result<std::vector<Lesson>> lessonsOfProduct(Reader &reader, ProductId product, int most)
{
    return reader.select<Lesson>("del = 0 AND product = :product ORDER BY added_at DESC, n DESC LIMIT :most",
                                 [&](Statement &s) {
                                     s.bind(":product", product);
                                     s.bind(":most", most);
                                 });
}

Result<std::vector<Lesson>> lessonsWithPrefix(Reader &reader, const QString &beginning)
{
    return ofReportsWithPrefix<Lesson>(reader, beginning);
}

Result<std::vector<ActionItem>> actionItemsOf(Reader &reader, ReleaseId release)
{
    return reader.where<ActionItem>("release", release.value, "added_at, n");
}

Result<std::vector<ActionItem>> openActionItemsOfProduct(Reader &reader, ProductId product, int most)
{
    return reader.select<ActionItem>(
        "del = 0 AND done_at IS NULL AND release IN (SELECT id FROM releases WHERE product = :product AND del = 0) "
        "ORDER BY due IS NULL, due, n LIMIT :most",
        [&](Statement &s) {
            s.bind(":product", product);
            s.bind(":most", most);
        });
}

Result<std::vector<ActionItem>> openActionItemsOf(Reader &reader, PersonId owner, int most)
{
    return reader.select<ActionItem>(
        "del = 0 AND done_at IS NULL AND owner = :owner ORDER BY due IS NULL, due, n LIMIT :most", [&](Statement &s) {
            s.bind(":owner", owner);
            s.bind(":most", most);
        });
}

Result<qint64> countOpenActionItems(Reader &reader, PersonId owner)
{
    return reader.count("action_items", "del = 0 AND done_at IS NULL AND owner = :owner",
                        [&](Statement &s) { s.bind(":owner", owner); });
}

Result<std::vector<ActionItem>> openActionItems(Reader &reader, int most)
{
    return reader.select<ActionItem>("del = 0 AND done_at IS NULL ORDER BY due IS NULL, due, n LIMIT :most",
                                     [&](Statement &s) { s.bind(":most", most); });
}

Result<std::vector<ActionItem>> actionItemsWithPrefix(Reader &reader, const QString &beginning)
{
    return ofReportsWithPrefix<ActionItem>(reader, beginning);
}

Result<std::optional<Instant>> firstTime(Reader &reader, const Uuid &entity, const char *field)
{
    auto statement = reader.connection().prepare("SELECT json_extract(fields, :path) AS time FROM oplog WHERE id = :id"
                                                 " AND before IS NULL ORDER BY lseq LIMIT 1");
    if (!statement)
        return std::unexpected(statement.error());
    const auto isThere =
        statement->bind(":path", QString(QStringLiteral("$.") + QLatin1StringView(field))).bind(":id", entity).step();
    if (!isThere)
        return std::unexpected(isThere.error());
    if (!*isThere || statement->row().isNull("time"))
        return std::nullopt;
    return statement->row().instant("time");
}

} // namespace slipway::storage
