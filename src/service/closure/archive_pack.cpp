// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/archive_pack.h"

#include "core/base/tr.h"

#include <KZip>
#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTimeZone>

#include <iterator>
#include <memory>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

constexpr int kVersion = 1;
constexpr QLatin1StringView kFormat("slipway-release-archive");
constexpr QLatin1StringView kManifest("manifest.json");
constexpr int kPermissions = 0100644;
constexpr int kDeepest = 3;
constexpr qint64 kChunk = 1024 * 1024;

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The time of every file in the archive: none of its own, so that the same contents make the same bytes.
QDateTime fixedTime()
{
    return {QDate(2000, 1, 1), QTime(0, 0), QTimeZone::UTC};
}

/// How far it is, told to somebody who may cancel it.
class Progress
{
public:
    /// @param total 0: not known
    Progress(JobControl *control, int total) : m_control(control), m_total(total) {}

    [[nodiscard]] bool goOn(int done) const
    {
        if (m_control)
            m_control->report(done, m_total);
        return !m_control || !m_control->isCancelled();
    }

private:
    JobControl *m_control;
    int m_total;
};

/// What a cut-off archive names beyond its end is not there; QBuffer itself would say so on standard error.
class QuietBuffer : public QBuffer
{
public:
    bool seek(qint64 position) override { return position >= 0 && position <= size() && QBuffer::seek(position); }
};

class ArchiveWalk
{
public:
    ArchiveWalk(const QString &name, ArchiveLimits limits, JobControl *control)
        : m_name(name),
          m_limits(limits),
          m_progress(control, 0)
    {}

    Result<> walk(const KArchiveDirectory &folder, const QString &path, int depth)
    {
        if (depth > kDeepest)
            return refused(path);
        for (const QString &name : folder.entries()) {
            const KArchiveEntry *entry = folder.entry(name);
            const QString whole = path + name;
            const bool isOdd = name.isEmpty() || name == "."_L1 || name == ".."_L1 || name.contains(u'\\')
                               || name.contains(u':') || name.contains(u'/');
            if (isOdd || !entry->symLinkTarget().isEmpty())
                return refused(whole);
            if (++m_count > m_limits.files)
                return tooMuch();
            if (!m_progress.goOn(m_count))
                return std::unexpected(cancelled());
            const Result<> done = entry->isDirectory()
                                      ? walk(static_cast<const KArchiveDirectory &>(*entry), whole + u'/', depth + 1)
                                      : take(static_cast<const KArchiveFile &>(*entry), whole);
            if (!done)
                return done;
        }
        return {};
    }

    ArchiveFiles files;

private:
    /// The declared size is not believed: a small archive can unpack to anything.
    Result<> take(const KArchiveFile &file, const QString &path)
    {
        const std::unique_ptr<QIODevice> device(file.createDevice());
        if (!device)
            return failure(ErrorKind::BadInput, tr("“%1” in %2 cannot be unpacked.").arg(path, m_name));
        QByteArray bytes;
        for (;;) {
            const QByteArray chunk = device->read(kChunk);
            if (chunk.isEmpty())
                break;
            bytes += chunk;
            m_bytes += chunk.size();
            if (m_bytes > m_limits.bytes)
                return tooMuch();
        }
        if (bytes.size() != file.size())
            return failure(ErrorKind::BadInput, tr("“%1” in %2 is cut off.").arg(path, m_name));
        files.insert(path, std::move(bytes));
        return {};
    }

    [[nodiscard]] std::unexpected<Error> refused(const QString &path) const
    {
        return failure(ErrorKind::BadInput,
                       tr("%1 was not read: its entry “%2” would lead out of the archive.").arg(m_name, path.left(80)));
    }
    [[nodiscard]] std::unexpected<Error> tooMuch() const
    {
        return failure(ErrorKind::BadInput, tr("%1 was not read: it unpacks to more than %2 MB or %3 files.")
                                                .arg(m_name, QString::number(m_limits.bytes / 1024 / 1024),
                                                     QString::number(m_limits.files)));
    }

    const QString &m_name;
    ArchiveLimits m_limits;
    Progress m_progress;
    int m_count = 0;
    qint64 m_bytes = 0;
};

QJsonArray listOf(const ArchiveFiles &files)
{
    QJsonArray list;
    for (auto each = files.begin(); each != files.end(); ++each)
        list.append(QJsonObject{{u"name"_s, each.key()}, {u"size"_s, each->size()}, {u"sha256"_s, sha256Of(*each)}});
    return list;
}

Result<> checkAgainst(const QJsonArray &listed, const ArchiveFiles &files, const QString &name)
{
    QSet<QString> known;
    for (const QJsonValue each : listed) {
        const QString path = each[u"name"_s].toString();
        const auto file = files.constFind(path);
        if (file == files.constEnd())
            return failure(ErrorKind::BadInput, tr("“%1” is missing in %2.").arg(path.left(80), name));
        if (each[u"size"_s].toInteger(-1) != file->size() || each[u"sha256"_s].toString() != sha256Of(*file))
            return failure(ErrorKind::BadInput,
                           tr("“%1” in %2 was changed since it was archived.").arg(path.left(80), name));
        known.insert(path);
    }
    for (auto each = files.begin(); each != files.end(); ++each)
        if (!known.contains(each.key()))
            return failure(ErrorKind::BadInput, tr("“%1” does not belong into %2.").arg(each.key().left(80), name));
    return {};
}

class KArchivePacker : public ArchivePacker
{
public:
    Result<QByteArray> packed(const QJsonObject &manifest, const ArchiveFiles &files, JobControl *control) override
    {
        QJsonObject whole = manifest;
        whole[u"format"_s] = kFormat;
        whole[u"format_version"_s] = kVersion;
        whole[u"files"_s] = listOf(files);
        whole[u"content_hash"_s] = contentHashOf(files);
        QBuffer buffer;
        KZip zip(&buffer);
        const auto write = [&](const QString &path, const QByteArray &bytes) {
            return zip.writeFile(path, bytes, kPermissions, {}, {}, fixedTime(), fixedTime(), fixedTime());
        };
        bool isWritten = zip.open(QIODevice::WriteOnly) && write(kManifest, QJsonDocument(whole).toJson());
        const Progress progress(control, static_cast<int>(files.size()));
        for (auto each = files.begin(); isWritten && each != files.end(); ++each) {
            if (!progress.goOn(static_cast<int>(std::distance(files.begin(), each))))
                return std::unexpected(cancelled());
            isWritten = write(each.key(), *each);
        }
        if (!isWritten || !zip.close())
            return failure(ErrorKind::Storage, tr("The archive could not be made."), {}, zip.errorString());
        return buffer.data();
    }

    Result<UnpackedArchive> unpacked(const QByteArray &bytes, const QString &name, ArchiveLimits limits,
                                     JobControl *control) override
    {
        if (bytes.size() > limits.packedBytes)
            return failure(ErrorKind::BadInput,
                           tr("%1 is larger than %2 MB.").arg(name).arg(limits.packedBytes / 1024 / 1024));
        QuietBuffer buffer;
        buffer.setData(bytes);
        KZip zip(&buffer);
        if (!zip.open(QIODevice::ReadOnly))
            return failure(ErrorKind::BadInput, tr("%1 is no release archive, or it is damaged.").arg(name), {},
                           zip.errorString());
        ArchiveWalk walk(name, limits, control);
        if (const auto done = walk.walk(*zip.directory(), {}, 0); !done)
            return std::unexpected(done.error());
        UnpackedArchive archive;
        archive.manifest = QJsonDocument::fromJson(walk.files.take(kManifest)).object();
        if (archive.manifest[u"format"_s].toString() != kFormat)
            return failure(ErrorKind::BadInput, tr("%1 is no release archive.").arg(name));
        if (archive.manifest[u"format_version"_s].toInt() > kVersion)
            return failure(ErrorKind::BadInput,
                           tr("%1 was made by a newer Slipway. Update Slipway to restore it.").arg(name));
        const auto sound = checkAgainst(archive.manifest.take(u"files"_s).toArray(), walk.files, name);
        if (!sound)
            return std::unexpected(sound.error());
        archive.contentHash = contentHashOf(walk.files);
        if (archive.manifest.take(u"content_hash"_s).toString() != archive.contentHash)
            return failure(ErrorKind::BadInput, tr("The manifest of %1 was changed since it was archived.").arg(name));
        archive.files = std::move(walk.files);
        return archive;
    }
};

} // namespace

ArchivePacker &linkedArchivePacker()
{
    static KArchivePacker packer;
    return packer;
}

} // namespace slipway::service
