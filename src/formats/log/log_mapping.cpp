// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/log/log_mapping.h"

#include "core/base/tr.h"

#include <sys/mman.h>
#include <sys/stat.h>

namespace slipway::formats {

Result<std::shared_ptr<const LogMapping>> LogMapping::open(const QString &path)
{
    auto mapping = std::make_shared<LogMapping>();
    QFile &file = mapping->m_file;
    file.setFileName(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, tr("The log is not there any more. Get it from the server again."), path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::Storage, tr("The log cannot be read: %1.").arg(file.errorString()), path);
    struct stat status{};
    if (fstat(file.handle(), &status) != 0 || !S_ISREG(status.st_mode))
        return failure(ErrorKind::Storage, tr("This is no file that could be a log. Choose another one."), path);
    mapping->m_device = status.st_dev;
    mapping->m_inode = status.st_ino;
    if (status.st_size == 0)
        return mapping;
    const uchar *data = file.map(0, status.st_size);
    if (!data)
        return failure(ErrorKind::Storage, tr("The log cannot be read: %1.").arg(file.errorString()), path);
    mapping->m_bytes = QByteArrayView(data, status.st_size);
    mapping->m_guard.emplace(mapping->m_bytes);
    return mapping;
}

bool LogMapping::isWhole() const
{
    struct stat status{};
    return fstat(m_file.handle(), &status) == 0 && status.st_size >= m_bytes.size();
}

LogMapping::Change LogMapping::change() const
{
    struct stat status{};
    if (stat(QFile::encodeName(m_file.fileName()).constData(), &status) != 0)
        return Change::Gone;
    if (status.st_dev != m_device || status.st_ino != m_inode || status.st_size < m_bytes.size())
        return Change::Replaced;
    return status.st_size > m_bytes.size() ? Change::Grown : Change::None;
}

} // namespace slipway::formats
