// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::architecture {
namespace {

/// Walks C++ text once and writes it out twice: without comments, and without comments and strings.
class Stripper
{
public:
    Stripper(const QString &text, SourceFile &into) : m_text(text), m_into(into) {}

    void run()
    {
        while (m_at < m_text.size()) {
            if (starts(u"//"_s)) {
                skipUntil(u"\n"_s, false);
            } else if (starts(u"/*"_s)) {
                skipUntil(u"*/"_s, true);
            } else if (starts(u"R\"("_s)) {
                copyString(u")\""_s, 3);
            } else if (m_text[m_at] == u'"') {
                copyQuoted();
            } else if (starts(u"'\"'"_s) || starts(u"'\\''"_s)) {
                put(m_text.mid(m_at, starts(u"'\"'"_s) ? 3 : 4), false);
            } else {
                put(m_text.mid(m_at, 1), true);
            }
        }
        m_into.code = m_code.split(u'\n');
        m_into.bare = m_bare.split(u'\n');
    }

private:
    bool starts(const QString &mark) const { return QStringView(m_text).sliced(m_at).startsWith(mark); }

    void put(const QString &piece, bool isBare)
    {
        m_code += piece;
        for (const QChar c : piece)
            if (isBare || c == u'\n')
                m_bare += c;
        m_at += piece.size();
    }

    void skipUntil(const QString &end, bool inclusive)
    {
        const qsizetype found = m_text.indexOf(end, m_at + 2);
        const qsizetype stop = found < 0 ? m_text.size() : found + (inclusive ? end.size() : 0);
        const QString newlines(QStringView(m_text).sliced(m_at, stop - m_at).count(u'\n'), u'\n');
        m_code += newlines;
        m_bare += newlines;
        m_at = stop;
    }

    void copyString(const QString &end, qsizetype prefix)
    {
        const qsizetype found = m_text.indexOf(end, m_at + prefix);
        const qsizetype stop = found < 0 ? m_text.size() : found + end.size();
        m_bare += u"\"\""_s;
        put(m_text.mid(m_at, stop - m_at), false);
    }

    void copyQuoted()
    {
        qsizetype stop = m_at + 1;
        while (stop < m_text.size() && m_text[stop] != u'"' && m_text[stop] != u'\n')
            stop += m_text[stop] == u'\\' ? 2 : 1;
        m_bare += u"\"\""_s;
        put(m_text.mid(m_at, std::min(stop + 1, m_text.size()) - m_at), false);
    }

    const QString &m_text;
    SourceFile &m_into;
    QString m_code;
    QString m_bare;
    qsizetype m_at = 0;
};

} // namespace

SourceFile sourceFile(const QString &path, const QString &text)
{
    SourceFile file{path, text.split(u'\n'), {}, {}};
    if (file.raw.last().isEmpty())
        file.raw.removeLast();
    Stripper(text, file).run();
    return file;
}

std::vector<SourceFile> sourceTree(const QString &root, const QStringList &folders, const QStringList &suffixes)
{
    std::vector<SourceFile> files;
    const QDir top(root);
    for (const QString &folder : folders) {
        QDirIterator walk(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            if (!std::ranges::any_of(suffixes, [&](const QString &suffix) { return path.endsWith(suffix); }))
                continue;
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                files.push_back(sourceFile(top.relativeFilePath(path), QString::fromUtf8(file.readAll())));
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace slipway::architecture
