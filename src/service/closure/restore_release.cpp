// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/release_archive.h"

#include "core/base/tr.h"
#include "service/closure/seal.h"
#include "service/closure/stand_ins.h"
#include "service/command_context.h"
#include "storage/archive/release_rows.h"
#include "storage/schema/migrations.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

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
            .and_then([&] { return findStandIns(); })
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

    /// Who lives here is the one whom the archive names: by id, else by e-mail. Names by which things are called stay unique.
    Result<> findStandIns()
    {
        const auto people = transaction().all<Person>("n");
        const auto templates = transaction().all<Template>("n");
        if (!people || !templates)
            return std::unexpected(people ? templates.error() : people.error());
        for (PlannedRow &each : m_references) {
            const auto there = storage::hasRow(transaction(), *each.schema, each.id);
            if (!there)
                return std::unexpected(there.error());
            if (*there)
                continue;
            const bool isPerson = each.schema == &storage::mappingOf<Person>().schema;
            const Result<> done =
                isPerson ? matchPerson(each, *people)
                : each.schema == &storage::mappingOf<Template>().schema && isTemplateHere(each, *templates)
                    ? Result<>{}
                    : takeName(each);
            if (!done)
                return done;
        }
        return {};
    }

    Result<> matchPerson(const PlannedRow &row, const std::vector<Person> &people)
    {
        const QString email = row.fields[u"email"_s].toString().trimmed();
        const QString name = row.fields[u"name"_s].toString();
        const Person *found = nullptr;
        for (const Person &each : people) {
            if (email.isEmpty() || each.email.trimmed().compare(email, Qt::CaseInsensitive) != 0)
                continue;
            if (found)
                return failure(ErrorKind::Conflict,
                               tr("This workspace has several people with the e-mail %1, “%2” and “%3”; the archive "
                                  "names one. Give them different ones first. Nothing was changed.")
                                   .arg(email, found->name, each.name));
            found = &each;
        }
        if (found)
            return standIn(row.id, found->id.value, found->name);
        if (std::ranges::any_of(people,
                                [&](const Person &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; }))
            m_restored.namesakes += email.isEmpty() ? name : name + u" <"_s + email + u'>';
        return {};
    }

    /// The seal of a closed release is over two people; who takes the place of both would break it.
    Result<> standIn(const Uuid &archived, const Uuid &here, const QString &name)
    {
        const bool isTaken =
            std::ranges::contains(m_standingIn, here) || std::ranges::contains(m_references, here, &PlannedRow::id);
        const bool isClosed = std::ranges::any_of(m_own, [&](const PlannedRow &each) {
            return each.id == m_restored.release.value && each.fields[u"state"_s].toString() == u"closed";
        });
        if (isTaken && isClosed)
            return failure(ErrorKind::Conflict,
                           tr("The archive names two people who would both be %1 here, by their e-mail. The release is "
                              "closed, and its seal tells them apart: give %1 another e-mail while it is restored. "
                              "Nothing was changed.")
                               .arg(name));
        m_standIns.add(archived, here);
        m_standingIn.push_back(here);
        return {};
    }

    bool isTemplateHere(const PlannedRow &row, const std::vector<Template> &templates)
    {
        const auto same = std::ranges::find_if(templates, [&](const Template &each) {
            return each.name == row.fields[u"name"_s].toString() && each.body == row.fields[u"body"_s].toString();
        });
        if (same == templates.end() || std::ranges::contains(m_standingIn, same->id.value))
            return false;
        m_standIns.add(row.id, same->id.value);
        m_standingIn.push_back(same->id.value);
        return true;
    }

    /// What people call the same place is the same place.
    Result<> placeOfThatName(const PlannedRow &row, const std::vector<std::pair<Uuid, QString>> &names)
    {
        const QString name = row.fields[u"name"_s].toString();
        const auto here = std::ranges::find_if(
            names, [&](const auto &each) { return each.second.compare(name, Qt::CaseInsensitive) == 0; });
        if (std::ranges::contains(m_standingIn, here->first)
            || std::ranges::contains(m_references, here->first, &PlannedRow::id))
            return failure(
                ErrorKind::Conflict,
                tr("The archive has several environments that would be “%1” here. Nothing was changed.").arg(name));
        m_standIns.add(row.id, here->first);
        m_standingIn.push_back(here->first);
        return {};
    }

    /// Products are called by their names and are other ones here; what else is called the same gets another name.
    Result<> takeName(PlannedRow &row)
    {
        if (std::ranges::none_of(row.schema->columns,
                                 [](const storage::Column &each) { return qstrcmp(each.name, "name") == 0; }))
            return {};
        const auto names = storage::namesOf(transaction(), *row.schema);
        if (!names)
            return std::unexpected(names.error());
        const QString name = row.fields[u"name"_s].toString();
        const auto isTaken = [&](const QString &wanted) {
            return std::ranges::any_of(
                *names, [&](const auto &each) { return each.second.compare(wanted, Qt::CaseInsensitive) == 0; });
        };
        if (!isTaken(name))
            return {};
        const QLatin1StringView kind(row.schema->kind);
        if (kind == "environment"_L1)
            return placeOfThatName(row, *names);
        if (kind == "product"_L1)
            return failure(ErrorKind::Conflict,
                           tr("This workspace has another product called “%1”. Rename it first.").arg(name));
        const QJsonValue release = m_archive.manifest[u"release"_s];
        const QString from = release[u"product"_s].toString() + u' ' + release[u"version"_s].toString();
        QString other = tr("%1 (of %2)", "name of something, the release it came with").arg(name, from);
        for (int i = 2; isTaken(other); ++i)
            other =
                tr("%1 (of %2, %3)", "name of something, the release it came with, a number").arg(name, from).arg(i);
        row.fields[u"name"_s] = other;
        m_restored.renamed += other;
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
                if (*there || m_standIns.contains(each.id)) {
                    ++m_restored.known;
                    continue;
                }
                if (const auto done = m_context.goOn(m_restored.rows, rows); !done)
                    return done;
                QJsonObject fields = each.fields;
                m_standIns.putInto(*each.schema, fields);
                if (const auto done = transaction().insertLogged(*each.schema, each.id, fields); !done)
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
                                                 m_archive.files.value(u"audit.jsonl"_s) + m_standIns.line());
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
    StandIns m_standIns;
    std::vector<Uuid> m_standingIn; ///< who takes the place of somebody
};

} // namespace

QStringList warningsOf(const RestoredRelease &restored)
{
    QStringList warnings;
    for (const QString &each : restored.renamed)
        warnings += tr("Its name was taken here; it is called “%1” now.").arg(each);
    for (const QString &each : restored.namesakes)
        warnings += tr("%1 is called as somebody else here: name them by e-mail.").arg(each);
    return warnings;
}

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
