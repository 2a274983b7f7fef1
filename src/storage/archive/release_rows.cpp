// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/archive/release_rows.h"

#include "core/base/tr.h"
#include "core/monitoring/deployment_silences.h"
#include "core/release/entities.h"
#include "storage/audit/audit_chain.h"
#include "storage/repositories/monitoring_repository.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/schema/triggers.h"

#include <QSet>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace slipway::storage {

namespace {

constexpr const char *kReleaseKind = "release";

const Column *columnTo(const EntitySchema &schema, const char *kind)
{
    const auto found = std::ranges::find_if(schema.columns, [&](const Column &each) {
        return each.refersTo && each.type == ColumnType::Blob && std::strcmp(each.refersTo, kind) == 0;
    });
    return found == schema.columns.end() ? nullptr : &*found;
}

/// The column by which rows belong to a release; null: they do not.
const Column *ownerColumn(const EntitySchema &schema)
{
    const Column *column = columnTo(schema, kReleaseKind);
    return column && std::strcmp(column->name, kReleaseKind) == 0 ? column : nullptr;
}

class RowGathering
{
public:
    explicit RowGathering(Reader &reader) : m_connection(reader.connection()) {}

    Result<ReleaseRows> gather(ReleaseId release)
    {
        const EntitySchema &releases = mappingOf<Release>().schema;
        if (const auto done = take(releases, "id = :id AND del = 0", release.value, m_rows.own); !done)
            return std::unexpected(done.error());
        if (m_rows.own.empty())
            return failure(ErrorKind::NotFound, tr("There is no such release any more."));
        for (const EntitySchema *each : allEntities())
            if (const Column *column = ownerColumn(*each))
                if (const auto done =
                        take(*each, QByteArray(column->name) + " = :id AND del = 0", release.value, m_rows.own);
                    !done)
                    return std::unexpected(done.error());
        if (const auto done = takeChildren(); !done)
            return std::unexpected(done.error());
        if (const auto done = takeReferences(m_rows.own); !done)
            return std::unexpected(done.error());
        sort(m_rows.own);
        sort(m_rows.references);
        return std::move(m_rows);
    }

    Result<> addReference(const EntitySchema &schema, const Uuid &id)
    {
        std::vector<ArchivedRow> found;
        return take(schema, "id = :id", id, found).and_then([&] {
            m_rows.references.insert(m_rows.references.end(), found.begin(), found.end());
            return takeReferences(found);
        });
    }

private:
    Result<> take(const EntitySchema &schema, const QByteArray &condition, const Uuid &id,
                  std::vector<ArchivedRow> &rows)
    {
        auto statement = m_connection.prepare("SELECT id, " + asLogged(schema) + " AS fields FROM " + schema.table
                                              + " WHERE " + condition + " ORDER BY id");
        if (!statement)
            return std::unexpected(statement.error());
        return statement->bind(":id", id).each([&](const Row &row) {
            if (!m_seen.contains(row.uuid("id"))) {
                m_seen.insert(row.uuid("id"));
                rows.push_back({&schema, row.uuid("id"), row.bytes("fields")});
            }
        });
    }

    /// What belongs to something of the release without saying which release that is, as the timeline of an incident.
    Result<> takeChildren()
    {
        const std::vector<ArchivedRow> parents = m_rows.own;
        for (const EntitySchema *each : allEntities()) {
            if (ownerColumn(*each) || each == &mappingOf<Release>().schema)
                continue;
            for (const ArchivedRow &parent : parents) {
                const Column *column = parent.schema == &mappingOf<Release>().schema || !ownerColumn(*parent.schema)
                                           ? nullptr
                                           : columnTo(*each, parent.schema->kind);
                if (column)
                    if (const auto done =
                            take(*each, QByteArray(column->name) + " = :id AND del = 0", parent.id, m_rows.own);
                        !done)
                        return done;
            }
        }
        return {};
    }

    Result<> takeReferences(const std::vector<ArchivedRow> &from)
    {
        for (const ArchivedRow &row : std::vector<ArchivedRow>(from)) {
            const QJsonObject fields = QJsonDocument::fromJson(row.fields).object();
            for (const Column &column : row.schema->columns) {
                if (!column.refersTo)
                    continue;
                for (const Uuid &id : idsIn(fields.value(QLatin1StringView(column.name)), column.type))
                    for (const QByteArray &kind : QByteArray(column.refersTo).split(' '))
                        if (const EntitySchema *schema = entityOfKind(QString::fromLatin1(kind));
                            schema && !m_seen.contains(id))
                            if (const auto done = addReference(*schema, id); !done)
                                return done;
            }
        }
        return {};
    }

    static std::vector<Uuid> idsIn(const QJsonValue &value, ColumnType type)
    {
        std::vector<Uuid> ids;
        if (type == ColumnType::Blob) {
            if (const auto id = Uuid::fromBytes(QByteArray::fromHex(value.toString().toLatin1())))
                ids.push_back(*id);
            return ids;
        }
        for (const QJsonValue each : QJsonDocument::fromJson(value.toString().toUtf8()).array())
            if (const auto id = Uuid::fromString(each.toString()))
                ids.push_back(*id);
        return ids;
    }

    static void sort(std::vector<ArchivedRow> &rows)
    {
        std::ranges::sort(rows, [](const ArchivedRow &a, const ArchivedRow &b) {
            const int kinds = std::strcmp(a.schema->kind, b.schema->kind);
            return kinds != 0 ? kinds < 0 : a.id < b.id;
        });
    }

    Connection &m_connection;
    ReleaseRows m_rows;
    QSet<Uuid> m_seen;
};

/// Those that were told to keep quiet about a deployment of the release: its report tells of it.
Result<std::vector<Uuid>> connectionsOfSilences(Reader &reader, ReleaseId release)
{
    const auto any = reader.select<MonitoringConnection>("1 = 1 LIMIT 1", {});
    if (!any || any->empty())
        return any ? Result<std::vector<Uuid>>() : std::unexpected(any.error());
    const auto deployments = deploymentsOf(reader, release);
    if (!deployments)
        return std::unexpected(deployments.error());
    std::vector<Uuid> ids;
    for (const Deployment &each : *deployments) {
        const auto place = reader.find(each.environment);
        const auto there = monitoringConnectionsAt(reader, each.startedAt);
        if (!place || !there)
            return std::unexpected(place ? there.error() : place.error());
        for (const MonitoringConnection &connection : *there)
            if (*place && !silencesFor(connection, (*place)->name).empty())
                ids.push_back(connection.id.value);
    }
    return ids;
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray auditLine(const AuditEntry &entry)
{
    return lineOf({{u"number"_s, entry.number},
                   {u"replica"_s, entry.replica.toString()},
                   {u"txn"_s, entry.txn},
                   {u"at"_s, toUnixMilliseconds(entry.at)},
                   {u"actor"_s, entry.actor.toString()},
                   {u"action"_s, entry.action},
                   {u"subject"_s, entry.subject.toString()},
                   {u"summary"_s, entry.summary},
                   {u"reason"_s, entry.reason},
                   {u"log_digest"_s, hexOf(entry.opsDigest)},
                   {u"previous"_s, hexOf(entry.previous)},
                   {u"hash"_s, hexOf(entry.hash)}});
}

} // namespace

Result<ReleaseRows> rowsOfRelease(Reader &reader, ReleaseId release)
{
    RowGathering gathering(reader);
    return gathering.gather(release).and_then([&](ReleaseRows rows) -> Result<ReleaseRows> {
        auto connections = connectionsOfSamples(reader, release);
        const auto silencing = connectionsOfSilences(reader, release);
        if (!connections || !silencing)
            return std::unexpected(connections ? silencing.error() : connections.error());
        connections->insert(connections->end(), silencing->begin(), silencing->end());
        for (const Uuid &each : *connections)
            if (!std::ranges::contains(rows.references, each, &ArchivedRow::id)) {
                auto statement =
                    reader.connection().prepare("SELECT id, " + asLogged(mappingOf<MonitoringConnection>().schema)
                                                + " AS fields FROM monitoring_connections WHERE id = :id");
                if (!statement)
                    return std::unexpected(statement.error());
                const auto done = statement->bind(":id", each).each([&](const Row &row) {
                    rows.references.push_back(
                        {&mappingOf<MonitoringConnection>().schema, row.uuid("id"), row.bytes("fields")});
                });
                if (!done)
                    return std::unexpected(done.error());
            }
        std::ranges::sort(rows.references, [](const ArchivedRow &a, const ArchivedRow &b) {
            const int kinds = std::strcmp(a.schema->kind, b.schema->kind);
            return kinds != 0 ? kinds < 0 : a.id < b.id;
        });
        return rows;
    });
}

Result<QByteArray> keptAuditOf(Reader &reader, ReleaseId release)
{
    auto kept = reader.connection().prepare("SELECT entries FROM archived_audits WHERE release = :release");
    if (!kept)
        return std::unexpected(kept.error());
    QByteArray lines;
    return kept->bind(":release", release).each([&](const Row &row) { lines = row.bytes("entries"); }).transform([&] {
        return lines;
    });
}

Result<QByteArray> auditExtractOf(Reader &reader, ReleaseId release, const std::vector<ArchivedRow> &own)
{
    const auto kept = keptAuditOf(reader, release);
    if (!kept)
        return kept;
    QByteArray lines = *kept;
    QSet<Uuid> subjects{release.value};
    for (const ArchivedRow &each : own)
        subjects.insert(each.id);
    return forEachAudit(reader,
                        [&](const AuditEntry &entry) {
                            if (subjects.contains(entry.subject) && entry.action != "release.restore"_L1)
                                lines += auditLine(entry);
                        })
        .transform([&] { return lines; });
}

Result<> keepAuditExtract(Transaction &transaction, ReleaseId release, const QByteArray &lines)
{
    auto write = transaction.connection().prepare("INSERT OR REPLACE INTO archived_audits VALUES(:release, :entries)");
    if (!write)
        return std::unexpected(write.error());
    return write->bind(":release", release).bind(":entries", QString::fromUtf8(lines)).run();
}

Result<std::optional<QByteArray>> archivedFile(Reader &reader, const QString &sha256)
{
    auto read = reader.connection().prepare("SELECT bytes FROM archived_files WHERE sha256 = :sha256");
    if (!read)
        return std::unexpected(read.error());
    std::optional<QByteArray> bytes;
    return read->bind(":sha256", sha256).each([&](const Row &row) { bytes = row.bytes("bytes"); }).transform([&] {
        return bytes;
    });
}

Result<> keepArchivedFile(Transaction &transaction, const QString &sha256, const QByteArray &bytes)
{
    auto write = transaction.connection().prepare("INSERT OR IGNORE INTO archived_files VALUES(:sha256, :bytes)");
    if (!write)
        return std::unexpected(write.error());
    return write->bind(":sha256", sha256).bind(":bytes", bytes).run();
}

Result<std::vector<std::pair<Uuid, QString>>> namesOf(Reader &reader, const EntitySchema &schema)
{
    auto read = reader.connection().prepare(QByteArray("SELECT id, name FROM ") + schema.table + " WHERE del = 0");
    if (!read)
        return std::unexpected(read.error());
    std::vector<std::pair<Uuid, QString>> names;
    return read->each([&](const Row &row) { names.emplace_back(row.uuid("id"), row.text("name")); }).transform([&] {
        return names;
    });
}

Result<bool> hasRow(Reader &reader, const EntitySchema &schema, const Uuid &id)
{
    auto read = reader.connection().prepare(QByteArray("SELECT 1 AS one FROM ") + schema.table + " WHERE id = :id");
    if (!read)
        return std::unexpected(read.error());
    return read->bind(":id", id).step();
}

} // namespace slipway::storage
