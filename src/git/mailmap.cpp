// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/mailmap.h"

#include <QFile>

namespace slipway::git {

namespace {

constexpr qint64 kLargestMailmap = 16LL * 1024 * 1024;

QByteArray blobOfHead(git_repository *repository)
{
    git_object *object = nullptr;
    if (git_revparse_single(&object, repository, "HEAD:.mailmap") != 0)
        return {};
    const ObjectHandle owner(object);
    if (git_object_type(object) != GIT_OBJECT_BLOB)
        return {};
    const auto *blob = reinterpret_cast<const git_blob *>(object);
    return {static_cast<const char *>(git_blob_rawcontent(blob)), static_cast<qsizetype>(git_blob_rawsize(blob))};
}

} // namespace

Mailmap Mailmap::of(git_repository *repository)
{
    const char *workTree = git_repository_workdir(repository);
    QFile file(QFile::decodeName(workTree ? workTree : "") + QStringLiteral(".mailmap"));
    if (!workTree || !file.exists())
        return Mailmap(blobOfHead(repository));
    // A link may lead anywhere: as git, it is not followed.
    if (file.symLinkTarget().isEmpty() && file.size() <= kLargestMailmap && file.open(QIODevice::ReadOnly))
        return Mailmap(file.readAll());
    return Mailmap();
}

Mailmap::Mailmap(const QByteArray &text)
{
    for (const QByteArray &line : text.split('\n'))
        if (!line.trimmed().startsWith('#'))
            addLine(line);
}

void Mailmap::addLine(QByteArrayView line)
{
    const auto take = [&line](QByteArray &name, QByteArray &email) {
        const qsizetype open = line.indexOf('<');
        const qsizetype close = line.indexOf('>', open + 1);
        if (open < 0 || close < 0)
            return false;
        name = line.first(open).trimmed().toByteArray();
        email = line.sliced(open + 1, close - open - 1).trimmed().toByteArray();
        line = line.sliced(close + 1);
        return true;
    };
    Proper proper;
    QByteArray name;
    QByteArray email;
    if (!take(proper.name, proper.email))
        return;
    if (!take(name, email)) {
        email = proper.email;
        proper.email.clear();
    }
    QByteArray key = email.toLower();
    if (!name.isEmpty())
        key += '\n' + name.toLower();
    Proper &known = m_proper[key];
    if (!proper.name.isEmpty())
        known.name = proper.name;
    if (!proper.email.isEmpty())
        known.email = proper.email;
}

std::pair<QByteArray, QByteArray> Mailmap::resolved(const char *name, const char *email) const
{
    std::pair<QByteArray, QByteArray> found{name, email};
    if (m_proper.isEmpty())
        return found;
    const QByteArray key = found.second.toLower();
    auto proper = m_proper.constFind(key + '\n' + found.first.toLower());
    if (proper == m_proper.cend())
        proper = m_proper.constFind(key);
    if (proper == m_proper.cend())
        return found;
    if (!proper->name.isEmpty())
        found.first = proper->name;
    if (!proper->email.isEmpty())
        found.second = proper->email;
    return found;
}

} // namespace slipway::git
