// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/zip_entries.h"

#include "core/base/tr.h"

#include <KZip>
#include <QBuffer>

using namespace Qt::StringLiterals;

namespace slipway::ci {

namespace {

class ZipWalk
{
public:
    ZipWalk(const QString &name, const std::function<bool(const QString &)> &isWanted, ZipLimits limits)
        : m_name(name),
          m_isWanted(isWanted),
          m_limits(limits)
    {}

    Result<> walk(const KArchiveDirectory &folder, const QString &path, int depth)
    {
        if (depth > 64)
            return refused(path);
        for (const QString &name : folder.entries()) {
            const KArchiveEntry *entry = folder.entry(name);
            const QString whole = path + name;
            if (name == u".."_s || name.contains(u'\\') || name.contains(u':') || !entry->symLinkTarget().isEmpty())
                return refused(whole);
            if (++m_count > m_limits.entries)
                return tooMuch();
            const Result<> done = entry->isDirectory()
                                      ? walk(static_cast<const KArchiveDirectory &>(*entry), whole + u'/', depth + 1)
                                      : take(static_cast<const KArchiveFile &>(*entry), whole);
            if (!done)
                return done;
        }
        return {};
    }

    std::vector<ZipEntry> found;

private:
    /// The declared size is not believed: a small archive can unpack to anything.
    Result<> take(const KArchiveFile &file, const QString &path)
    {
        if (!m_isWanted(path))
            return {};
        const std::unique_ptr<QIODevice> device(file.createDevice());
        QByteArray bytes = device ? device->read(m_limits.bytes - m_bytes + 1) : QByteArray();
        m_bytes += bytes.size();
        if (m_bytes > m_limits.bytes)
            return tooMuch();
        if (bytes.size() != file.size())
            return failure(ErrorKind::BadInput, tr("“%1” in %2 is cut off.").arg(path, m_name));
        found.push_back({path, std::move(bytes)});
        return {};
    }

    [[nodiscard]] std::unexpected<Error> refused(const QString &path) const
    {
        return failure(ErrorKind::BadInput,
                       tr("%1 was not read: its entry “%2” would lead out of its folder.").arg(m_name, path));
    }
    [[nodiscard]] std::unexpected<Error> tooMuch() const
    {
        return failure(ErrorKind::BadInput, tr("%1 was not read: it unpacks to more than %2 MB or %3 files.")
                                                .arg(m_name, QString::number(m_limits.bytes / 1024 / 1024),
                                                     QString::number(m_limits.entries)));
    }

    const QString &m_name;
    const std::function<bool(const QString &)> &m_isWanted;
    ZipLimits m_limits;
    int m_count = 0;
    qint64 m_bytes = 0;
};

} // namespace

Result<std::vector<ZipEntry>> zipEntries(const QByteArray &archive, const QString &name,
                                         const std::function<bool(const QString &)> &isWanted, ZipLimits limits)
{
    QBuffer buffer;
    buffer.setData(archive);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::ReadOnly))
        return failure(ErrorKind::BadInput, tr("%1 is not a zip archive, or it is damaged.").arg(name), {},
                       zip.errorString());
    ZipWalk walk(name, isWanted, limits);
    if (const Result<> done = walk.walk(*zip.directory(), {}, 0); !done)
        return std::unexpected(done.error());
    return std::move(walk.found);
}

} // namespace slipway::ci
