// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/release_archive.h"

#include "core/base/tr.h"
#include "core/release/entities.h"
#include "storage/archive/release_rows.h"
#include "storage/schema/migrations.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

constexpr qint64 kLargestEvidence = 64LL * 1024 * 1024;

void addRows(ArchiveFiles &files, const QString &folder, const std::vector<storage::ArchivedRow> &rows)
{
    for (const storage::ArchivedRow &each : rows)
        files[folder + QLatin1StringView(each.schema->kind) + u".jsonl"_s] +=
            "{\"id\":\"" + each.id.toBytes().toHex() + "\",\"fields\":" + each.fields + "}\n";
}

/// The file of evidence as it was when it was added: from where it lies, else from the archive it came with.
Result<std::optional<QByteArray>> evidenceFile(storage::Reader &reader, const Evidence &evidence)
{
    QFile file(evidence.location);
    if (QFileInfo(file).isFile() && file.size() <= kLargestEvidence && file.open(QIODevice::ReadOnly)) {
        QByteArray bytes = file.readAll();
        if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) == evidence.sha256)
            return bytes;
    }
    return storage::archivedFile(reader, evidence.sha256);
}

Result<> addEvidence(storage::Reader &reader, ReleaseId release, ArchiveFiles &files, QStringList &missing)
{
    const auto evidence = reader.where<Evidence>("release", release.value, "n");
    if (!evidence)
        return std::unexpected(evidence.error());
    for (const Evidence &each : *evidence) {
        if (each.kind != EvidenceKind::File || each.sha256.isEmpty())
            continue;
        const auto bytes = evidenceFile(reader, each);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (*bytes)
            files.insert(u"evidence/"_s + each.sha256, **bytes);
        else
            missing += each.title.isEmpty() ? each.location : each.title;
    }
    return {};
}

} // namespace

Result<QByteArray> archiveOfRelease(const QString &workspace, ReleaseId release, ArchiveSummary *summary,
                                    const JobControlPtr &control)
{
    const auto reader = storage::Reader::open(workspace);
    if (!reader)
        return std::unexpected(reader.error());
    const storage::Snapshot snapshot(**reader);
    const auto rows = storage::rowsOfRelease(**reader, release);
    const auto found = (**reader).find(release);
    if (!rows || !found || !*found)
        return std::unexpected(!rows   ? rows.error()
                               : found ? Error{ErrorKind::NotFound, tr("There is no such release any more."), {}, {}}
                                       : found.error());
    const auto product = (**reader).find((**found).product);
    const auto local = storage::localFactsOf(**reader, release);
    const auto samples = storage::keptSamplesOf(**reader, release);
    const auto audit = storage::auditExtractOf(**reader, release, rows->own);
    if (!product || !local)
        return std::unexpected(product ? local.error() : product.error());
    if (!samples || !audit)
        return std::unexpected(samples ? audit.error() : samples.error());
    ArchiveFiles files;
    addRows(files, u"rows/"_s, rows->own);
    addRows(files, u"references/"_s, rows->references);
    files.insert(u"local.json"_s, *local);
    files.insert(u"samples.jsonl"_s, *samples);
    files.insert(u"audit.jsonl"_s, *audit);
    ArchiveSummary told;
    if (const auto done = addEvidence(**reader, release, files, told.missing); !done)
        return std::unexpected(done.error());
    if (control && control->isCancelled())
        return std::unexpected(cancelled());
    told.title = (*product ? (**product).name : QString()) + u' ' + (**found).version;
    told.rows = static_cast<int>(rows->own.size() + rows->references.size());
    told.files = static_cast<int>(files.size());
    told.contentHash = contentHashOf(files);
    const QJsonObject manifest{{u"schema"_s, storage::allMigrations().back().version},
                               {u"release"_s, QJsonObject{{u"id"_s, release.toString()},
                                                          {u"product"_s, *product ? (**product).name : QString()},
                                                          {u"version"_s, (**found).version}}},
                               {u"missing_evidence"_s, QJsonArray::fromStringList(told.missing)}};
    return packArchive(manifest, files, control.get()).and_then([&](const QByteArray &bytes) -> Result<QByteArray> {
        if (bytes.size() > ArchiveLimits{}.packedBytes)
            return failure(
                ErrorKind::BadInput,
                tr("The archive would be larger than %1 MB.").arg(ArchiveLimits{}.packedBytes / 1024 / 1024));
        told.bytes = bytes.size();
        if (summary)
            *summary = told;
        return bytes;
    });
}

Result<QByteArray> packArchive(const QJsonObject &manifest, const ArchiveFiles &files, JobControl *control)
{
    return archivePacker().packed(manifest, files, control);
}

Result<UnpackedArchive> unpackArchive(const QByteArray &bytes, const QString &name, ArchiveLimits limits,
                                      JobControl *control)
{
    return archivePacker().unpacked(bytes, name, limits, control);
}

Result<UnpackedArchive> readArchive(const QString &name, const JobControlPtr &control)
{
    QFile file(name);
    if (!file.exists())
        return failure(ErrorKind::BadInput, tr("There is no such file."), name);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::BadInput, tr("The archive cannot be read: %1.").arg(file.errorString()), name);
    if (file.size() > ArchiveLimits{}.packedBytes)
        return failure(ErrorKind::BadInput,
                       tr("The archive is larger than %1 MB.").arg(ArchiveLimits{}.packedBytes / 1024 / 1024), name);
    return unpackArchive(file.readAll(), QFileInfo(name).fileName(), {}, control.get());
}

} // namespace slipway::service
