// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/release_archive.h"

#include "core/base/tr.h"
#include "service/closure/seal.h"
#include "service/command_context.h"
#include "storage/archive/release_rows.h"
#include "storage/schema/migrations.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

struct PlannedRow {
    const storage::EntitySchema *schema = nullptr;
    Uuid id;
    QJsonObject fields;
};

std::unexpected<Error> notOurs(const QString &file)
{
    return failure(ErrorKind::BadInput, tr("“%1” of the archive is not as Slipway writes it.").arg(file));
}

class Restoring
{
public:
    Restoring(CommandContext &context, const UnpackedArchive &archive) : m_context(context), m_archive(archive) {}

    Result<RestoredRelease> restore()
    {
        const auto id = Uuid::fromString(m_archive.manifest[u"release"_s][u"id"_s].toString());
        if (!id)
            return notOurs(u"manifest.json"_s);
        m_restored.release = ReleaseId{*id};
        if (m_archive.manifest[u"schema"_s].toInt() > storage::allMigrations().back().version)
            return failure(ErrorKind::BadInput,
                           tr("The archive was made by a newer Slipway. Update Slipway to restore it."));
        return isFree()
            .and_then([&] { return readFiles(); })
            .and_then([&] { return checkOwnership(); })
            .and_then([&] { return checkNames(); })
            .and_then([&] { return writeRows(); })
            .and_then([&] { return writeRest(); })
            .and_then([&] { return checkSeal(); })
            .transform([&] { return m_restored; });
    }

private:
    storage::Transaction &transaction() { return m_context.transaction(); }

    Result<> isFree()
    {
        const auto there =
            storage::hasRow(transaction(), storage::mappingOf<Release>().schema, m_restored.release.value);
        if (!there)
            return std::unexpected(there.error());
        return *there ? failure(ErrorKind::Conflict,
                                tr("The release is in this workspace already, or was removed from it; "
                                   "nothing was changed."))
                      : Result<>{};
    }

    Result<> readFiles()
    {
        for (auto file = m_archive.files.begin(); file != m_archive.files.end(); ++file) {
            const QString &name = file.key();
            const bool isOwn = name.startsWith("rows/"_L1);
            if (!isOwn && !name.startsWith("references/"_L1)) {
                const bool isKnown = name == "local.json"_L1 || name == "samples.jsonl"_L1 || name == "audit.jsonl"_L1
                                     || name.startsWith("evidence/"_L1);
                if (!isKnown)
                    return notOurs(name);
                continue;
            }
            const storage::EntitySchema *schema =
                storage::entityOfKind(name.section(u'/', 1).section(u".jsonl"_s, 0, 0));
            if (!schema || !name.endsWith(u".jsonl"_s))
                return notOurs(name);
            for (const QByteArray &line : file->split('\n')) {
                if (line.isEmpty())
                    continue;
                const QJsonObject object = QJsonDocument::fromJson(line).object();
                const auto id = Uuid::fromBytes(QByteArray::fromHex(object[u"id"_s].toString().toLatin1()));
                if (!id || !object[u"fields"_s].isObject())
                    return notOurs(name);
                (isOwn ? m_own : m_references).push_back({schema, *id, object[u"fields"_s].toObject()});
            }
        }
        return {};
    }

    /// An archive brings one release and what belongs to it, nothing of others.
    Result<> checkOwnership() const
    {
        QSet<QString> mine;
        for (const PlannedRow &each : m_own)
            mine.insert(QString::fromLatin1(each.id.toBytes().toHex()));
        const QString release = QString::fromLatin1(m_restored.release.value.toBytes().toHex());
        if (!mine.contains(release))
            return notOurs(u"rows/release.jsonl"_s);
        for (const PlannedRow &each : m_own) {
            bool isMine = each.id == m_restored.release.value;
            for (const storage::Column &column : each.schema->columns)
                if (column.refersTo && column.type == storage::ColumnType::Blob) {
                    const QString to = each.fields[QLatin1StringView(column.name)].toString();
                    isMine =
                        isMine || to == release || (mine.contains(to) && qstrcmp(column.refersTo, "incident") == 0);
                }
            if (!isMine)
                return notOurs(u"rows/%1.jsonl"_s.arg(QLatin1StringView(each.schema->kind)));
        }
        return {};
    }

    /// Names by which things are called are unique in a workspace.
    Result<> checkNames()
    {
        const auto products = transaction().all<Product>("n");
        if (!products)
            return std::unexpected(products.error());
        for (const PlannedRow &each : m_references) {
            if (each.schema != &storage::mappingOf<Product>().schema)
                continue;
            for (const Product &product : *products)
                if (product.id.value != each.id
                    && product.name.compare(each.fields[u"name"_s].toString(), Qt::CaseInsensitive) == 0)
                    return failure(
                        ErrorKind::Conflict,
                        tr("This workspace has another product called “%1”. Rename it first.").arg(product.name));
        }
        return {};
    }

    Result<> writeRows()
    {
        const int rows = static_cast<int>(m_references.size() + m_own.size());
        for (const auto *list : {&m_references, &m_own})
            for (const PlannedRow &each : *list) {
                const auto there = storage::hasRow(transaction(), *each.schema, each.id);
                if (!there)
                    return std::unexpected(there.error());
                if (*there && list == &m_own)
                    return failure(ErrorKind::Conflict,
                                   tr("Something of the release is in this workspace already; nothing "
                                      "was changed."));
                if (*there) {
                    ++m_restored.known;
                    continue;
                }
                if (const auto done = m_context.goOn(m_restored.rows, rows); !done)
                    return done;
                if (const auto done = transaction().insertLogged(*each.schema, each.id, each.fields); !done)
                    return done;
                ++m_restored.rows;
            }
        return {};
    }

    Result<> writeRest()
    {
        for (auto file = m_archive.files.begin(); file != m_archive.files.end(); ++file)
            if (file.key().startsWith("evidence/"_L1)) {
                const QString name = file.key().section(u'/', 1);
                if (name != QString::fromLatin1(QCryptographicHash::hash(*file, QCryptographicHash::Sha256).toHex()))
                    return notOurs(file.key());
                if (const auto done = storage::keepArchivedFile(transaction(), name, *file); !done)
                    return done;
            }
        return storage::restoreLocalFacts(transaction(), m_restored.release, m_archive.files.value(u"local.json"_s))
            .and_then([&] {
                return storage::restoreSamples(transaction(), m_restored.release,
                                               m_archive.files.value(u"samples.jsonl"_s), m_context.now());
            })
            .and_then([&] {
                return storage::keepAuditExtract(transaction(), m_restored.release,
                                                 m_archive.files.value(u"audit.jsonl"_s));
            });
    }

    Result<> checkSeal()
    {
        const auto standing = sealOf(transaction(), m_restored.release);
        if (!standing)
            return std::unexpected(standing.error());
        m_restored.isSealed = standing->isWhole();
        if (standing->closure && !standing->isOpen && !standing->isWhole())
            return failure(ErrorKind::BadInput,
                           tr("The seal of the closed release is broken: what the archive holds is not "
                              "what was closed. Nothing was changed."));
        return {};
    }

    CommandContext &m_context;
    const UnpackedArchive &m_archive;
    RestoredRelease m_restored;
    std::vector<PlannedRow> m_own;
    std::vector<PlannedRow> m_references;
};

} // namespace

Uuid RestoreRelease::subject() const
{
    return Uuid::fromString(archive->manifest[u"release"_s][u"id"_s].toString()).value_or(Uuid{});
}

Result<RestoredRelease> RestoreRelease::execute(CommandContext &context) const
{
    return Restoring(context, *archive).restore().and_then([&](RestoredRelease restored) {
        return context.get(restored.release).transform([&](const Release &release) {
            context.setSummary(tr("Restore %1 from an archive").arg(context.titleOf(release)));
            context.setReason(tr("content %1").arg(archive->contentHash));
            return restored;
        });
    });
}

} // namespace slipway::service
