// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::architecture {
namespace {

using Graph = QMap<QString, QMap<QString, Breach>>; ///< folder → folder it includes from, and the first place that does

/// `src/storage/audit/chain.h` → `storage/audit`; empty for a file that stands in the room itself.
QString subFolder(const QString &path)
{
    QStringList parts = path.split(u'/');
    if (parts.first() == u"src"_s)
        parts.removeFirst();
    return parts.size() < 3 ? QString() : parts[0] + u'/' + parts[1];
}

bool reaches(const Graph &graph, const QString &from, const QString &to)
{
    QSet<QString> seen;
    QStringList open{from};
    while (!open.isEmpty()) {
        const QString folder = open.takeLast();
        if (folder == to)
            return true;
        if (seen.contains(folder))
            continue;
        seen.insert(folder);
        open += graph.value(folder).keys();
    }
    return false;
}

/// Follows one header and tells declarations with a comment from those without.
class HeaderReader
{
public:
    HeaderReader(const SourceFile &file, DocumentedShare &into) : m_file(file), m_into(into) {}

    void run()
    {
        for (qsizetype i = 0; i < m_file.raw.size(); ++i)
            line(i);
    }

private:
    void line(qsizetype i)
    {
        static const QRegularExpression access(uR"(^\s*(public|protected|private|Q_SIGNALS|[\w ]+Q_SLOTS)\s*:)"_s);
        static const QRegularExpression type(uR"(^\s*(template\s*<.*>\s*)?(class|struct|enum class)\s+\w+[^;]*$)"_s);
        static const QRegularExpression function(uR"(^ {0,4}(?! )[\w\[][\w:<>,&*\[\] ]*?[ &*>]([a-z]\w*)\s*\()"_s);
        static const QRegularExpression unimportant(
            uR"x(\boverride\b|=\s*(default|delete)|\boperator\b|^\s*(return|if|for|while|else|case|using|Q_|static_assert)\b|^\s*Q_)x"_s);
        // Clear without words: an accessor whose body stands beside it, a specialisation, what every command has.
        static const QRegularExpression clear(
            uR"x(\)[^;]*\{.*\}\s*$|^\s*(template\s*<.*>\s*)?struct\s+[\w:]+<|\b(execute|subject)\s*\()x"_s);
        const QString raw = m_file.raw[i].trimmed();
        const QString code = m_file.bare.value(i);
        if (raw.isEmpty() || raw == u"}"_s || raw == u"};"_s)
            m_isDocumented = false;
        if (raw.startsWith(u"///"_s))
            m_isDocumented = true;
        if (const auto match = access.match(code); match.hasMatch())
            m_isPublic = match.captured(1) != u"private"_s;
        const bool isType = type.match(code).hasMatch();
        if (isType && code.startsWith(u' ')) // inside of a class: its own access comes back at the end
            m_outer.push_back(m_isPublic);
        if (isType)
            m_isPublic = true;
        const bool isFunction = m_isPublic && m_endedBefore && function.match(code).hasMatch();
        if (code.startsWith(u"};"_s)) {
            m_isPublic = true;
            m_outer.clear();
        } else if (code.trimmed().startsWith(u"};"_s) && !m_outer.isEmpty()) {
            m_isPublic = m_outer.takeLast();
        }
        const QString statement = isFunction ? wholeStatement(i) : code;
        if ((isType || isFunction) && !unimportant.match(statement).hasMatch() && !clear.match(statement).hasMatch())
            count(i, raw.contains(u"///<"_s) || m_isDocumented);
        if (isType)
            m_isDocumented = false;
        if (const QString trimmed = code.trimmed(); !trimmed.isEmpty())
            m_endedBefore = trimmed.endsWith(u';') || trimmed.endsWith(u'{') || trimmed.endsWith(u'}')
                            || trimmed.endsWith(u':') || trimmed.startsWith(u'#') || trimmed.startsWith(u"template"_s)
                            || trimmed.startsWith(u"Q_"_s);
    }

    /// The declaration that begins in a line, to its end.
    [[nodiscard]] QString wholeStatement(qsizetype i) const
    {
        QString whole = m_file.bare.value(i);
        for (qsizetype next = i + 1; !whole.contains(u';') && !whole.contains(u'{') && next < m_file.bare.size();
             ++next)
            whole += u' ' + m_file.bare[next].trimmed();
        return whole;
    }

    void count(qsizetype i, bool isDocumented)
    {
        ++m_into.declared;
        if (isDocumented)
            ++m_into.documented;
        else
            m_into.bare.push_back({m_file.path, i + 1, u"no /// comment"_s});
    }

    const SourceFile &m_file;
    DocumentedShare &m_into;
    bool m_isDocumented = false;
    bool m_isPublic = true;
    QList<bool> m_outer; ///< access around each class that is open
    bool m_endedBefore = true;
};

} // namespace

Breaches folderCycles(const std::vector<SourceFile> &files)
{
    static const QRegularExpression include(uR"x(^\s*#\s*include\s*"([^"]+)")x"_s);
    Graph graph;
    for (const SourceFile &file : files) {
        const QString from = subFolder(file.path);
        for (qsizetype i = 0; i < file.code.size(); ++i) {
            const QRegularExpressionMatch match = include.match(file.code[i]);
            const QString to = match.hasMatch() ? subFolder(match.captured(1)) : QString();
            if (!from.isEmpty() && !to.isEmpty() && from != to && !graph[from].contains(to))
                graph[from].insert(to, {file.path, i + 1, u"%1 and %2 include each other"_s.arg(from, to)});
        }
    }
    Breaches found;
    for (const QString &from : graph.keys())
        for (const auto &[to, where] : graph.value(from).asKeyValueRange())
            if (reaches(graph, to, from))
                found.push_back(where);
    return found;
}

Breaches migrationBreaches(QStringList names)
{
    static const QRegularExpression pattern(uR"(^(\d{4})_[a-z0-9_]+\.sql$)"_s);
    Breaches found;
    names.sort();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QRegularExpressionMatch match = pattern.match(names[i]);
        if (!match.hasMatch() || match.captured(1).toInt() != i + 1)
            found.push_back(
                {u"resources/migrations/"_s + names[i], 0, u"migrations count 0001, 0002, … without gap"_s});
    }
    return found;
}

DocumentedShare documentedShare(const std::vector<SourceFile> &files)
{
    DocumentedShare result;
    for (const SourceFile &file : files)
        if (file.path.endsWith(u".h"_s))
            HeaderReader(file, result).run();
    return result;
}

} // namespace slipway::architecture
