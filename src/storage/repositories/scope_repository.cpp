// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/scope_repository.h"

namespace slipway::storage {

namespace {

template <class Entity>
std::optional<Entity> firstOf(std::vector<Entity> found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<SignedCommit> signedCommits(const QString &lines)
{
    std::vector<SignedCommit> commits;
    for (const QStringView line : QStringView(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype space = line.indexOf(u' ');
        if (space > 0)
            commits.push_back({line.first(space).toString(), line.sliced(space + 1).toString()});
    }
    return commits;
}

} // namespace

Result<std::optional<ProductRepository>> repositoryOf(Reader &reader, ProductId product)
{
    return reader.where<ProductRepository>("product", product.value, "n LIMIT 1").transform(firstOf<ProductRepository>);
}

Result<std::optional<ScopeSnapshot>> newestSnapshot(Reader &reader, ReleaseId release)
{
    return reader.where<ScopeSnapshot>("release", release.value, "n DESC LIMIT 1").transform(firstOf<ScopeSnapshot>);
}

Result<std::optional<ScopeSnapshot>> previousSnapshot(Reader &reader, ReleaseId release, const QString &head)
{
    return reader
        .select<ScopeSnapshot>("del = 0 AND release = :release AND head <> :head ORDER BY n DESC LIMIT 1",
                               [&](Statement &statement) {
                                   statement.bind(":release", release).bind(":head", head);
                               })
        .transform(firstOf<ScopeSnapshot>);
}

Result<QJsonObject> newestFacts(Reader &reader, ReleaseId release)
{
    auto statement = reader.connection().prepare(
        "SELECT document -> '$.facts' AS facts FROM scope_snapshots WHERE del = 0 AND release = :release"
        " ORDER BY n DESC LIMIT 1");
    if (!statement)
        return std::unexpected(statement.error());
    QJsonObject facts;
    return statement->bind(":release", release)
        .each([&](const Row &row) { facts = QJsonDocument::fromJson(row.text("facts").toUtf8()).object(); })
        .transform([&] { return std::move(facts); });
}

Result<std::vector<ScopeSnapshot>> snapshotHeads(Reader &reader, ReleaseId release, int most)
{
    auto statement = reader.connection().prepare(
        "SELECT id, from_name, from_commit, to_name, head, commits, manifest_hash, taken_at, taken_by FROM scope_snapshots"
        " WHERE del = 0 AND release = :release ORDER BY n DESC LIMIT :most");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<ScopeSnapshot> found;
    return statement->bind(":release", release)
        .bind(":most", most)
        .each([&](const Row &row) {
            ScopeSnapshot &made = found.emplace_back();
            made.id = row.id<ScopeSnapshot>("id");
            made.release = release;
            made.fromName = row.text("from_name");
            made.fromCommit = row.text("from_commit");
            made.toName = row.text("to_name");
            made.head = row.text("head");
            made.commits = static_cast<int>(row.integer("commits"));
            made.manifestHash = row.text("manifest_hash");
            made.takenAt = row.instant("taken_at");
            made.takenBy = row.optionalId<Person>("taken_by");
        })
        .transform([&] { return std::move(found); });
}

Result<std::optional<ScopeContent>> scopeContentOf(Reader &reader, ReleaseId release)
{
    auto statement = reader.connection().prepare(
        "SELECT head, commits, digest, lines, manifest -> '$.artifacts' AS artifacts, manifest -> '$.configuration' AS"
        " configuration FROM scope_snapshots WHERE del = 0 AND release = :release ORDER BY n DESC LIMIT 1");
    if (!statement)
        return std::unexpected(statement.error());
    std::optional<ScopeContent> content;
    const auto read = statement->bind(":release", release).each([&](const Row &row) {
        content = ScopeContent{row.text("head"),
                               signedCommits(row.text("lines")),
                               static_cast<int>(row.integer("commits")),
                               row.text("digest"),
                               QJsonDocument::fromJson(row.text("artifacts").toUtf8()).object(),
                               QJsonDocument::fromJson(row.text("configuration").toUtf8()).object(),
                               {}};
    });
    if (!read)
        return std::unexpected(read.error());
    if (!content)
        return content;
    return lateChangesOf(reader, release).transform([&](std::vector<LateChange> changes) {
        content->lateChanges = std::move(changes);
        return std::move(content);
    });
}

Result<std::vector<LateChange>> lateChangesOf(Reader &reader, ReleaseId release)
{
    return reader.where<LateChange>("release", release.value, "n");
}

Result<std::vector<ScopeExplanation>> explanationsOf(Reader &reader, ReleaseId release)
{
    return reader.where<ScopeExplanation>("release", release.value, "n");
}

Result<std::vector<ReleaseNotes>> notesOf(Reader &reader, ReleaseId release)
{
    return reader.where<ReleaseNotes>("release", release.value, "n");
}

Result<std::vector<NotesPublication>> publicationsOf(Reader &reader, ReleaseId release)
{
    return reader.where<NotesPublication>("release", release.value, "n DESC");
}

Result<std::vector<NotesPublication>> publicationsBeingSent(Reader &reader)
{
    return reader.select<NotesPublication>("del = 0 AND state = 'sending' ORDER BY n", {});
}

Result<std::vector<ReleaseId>> releasesWithRepository(Reader &reader)
{
    auto statement = reader.connection().prepare(
        "SELECT r.id AS id FROM releases AS r JOIN products AS p ON p.id = r.product WHERE r.del = 0 AND p.del = 0"
        " AND p.repository <> '' AND r.state IN ('planned', 'in_progress', 'deploying')"
        " AND EXISTS(SELECT 1 FROM scope_snapshots AS s WHERE s.release = r.id) ORDER BY r.ship, r.n");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<ReleaseId> found;
    return statement->each([&](const Row &row) { found.push_back(row.id<Release>("id")); }).transform([&] {
        return std::move(found);
    });
}

Result<std::vector<ReleaseId>> releasesWithTag(Reader &reader, Instant since)
{
    auto statement = reader.connection().prepare(
        "SELECT r.id AS id FROM releases AS r JOIN products AS p ON p.id = r.product WHERE r.del = 0 AND p.del = 0"
        " AND p.repository <> '' AND r.state <> 'cancelled' AND (r.shipped_at IS NULL OR r.shipped_at > :since)"
        " AND (SELECT s.document ->> '$.facts.tag' FROM scope_snapshots AS s WHERE s.del = 0 AND s.release = r.id"
        " ORDER BY s.n DESC LIMIT 1) <> '' ORDER BY r.product, r.n");
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<ReleaseId> found;
    return statement->bind(":since", since)
        .each([&](const Row &row) { found.push_back(row.id<Release>("id")); })
        .transform([&] { return std::move(found); });
}

} // namespace slipway::storage
