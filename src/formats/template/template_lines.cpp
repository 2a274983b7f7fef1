// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/template/template_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

qsizetype indentOf(const QString &line)
{
    const auto first = std::ranges::find_if(line, [](QChar c) { return c != u' '; });
    return first - line.begin();
}

bool isBesideContent(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith(u'#') || trimmed == "---"_L1;
}

bool startsElement(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed == "-"_L1 || trimmed.startsWith("- "_L1);
}

QString keyOf(const QString &line)
{
    static const QRegularExpression key(u"^ *([A-Za-z_]+) *:(?: |$)"_s);
    return key.match(line).captured(1);
}

/// Cuts at the lines that are indented as the first one and begin an entry.
template <class Begins>
std::optional<YamlBlock> cut(const QStringList &lines, Begins begins)
{
    YamlBlock block;
    QStringList pending;
    for (const QString &line : lines) {
        if (isBesideContent(line)) {
            pending += line;
            continue;
        }
        const qsizetype indent = indentOf(line);
        if (block.entries.empty())
            block.indent = indent;
        if (indent < block.indent)
            return std::nullopt;
        if (indent == block.indent && begins(line)) {
            block.entries.push_back({{}, std::exchange(pending, {}), {line}});
            continue;
        }
        if (block.entries.empty())
            return std::nullopt;
        block.entries.back().lines += std::exchange(pending, {}) + QStringList(line);
    }
    block.tail = pending;
    return block.entries.empty() ? std::nullopt : std::optional(std::move(block));
}

} // namespace

const YamlEntry *YamlBlock::find(const QString &key) const
{
    const auto found = std::ranges::find(entries, key, &YamlEntry::key);
    return found == entries.end() ? nullptr : &*found;
}

std::optional<YamlBlock> splitMapping(const QStringList &lines)
{
    // A list may stand at the indentation of its key.
    auto block = cut(lines, [](const QString &line) { return !startsElement(line); });
    if (!block)
        return block;
    for (YamlEntry &each : block->entries) {
        each.key = keyOf(each.lines.front());
        if (each.key.isEmpty())
            return std::nullopt;
    }
    return block;
}

std::optional<YamlBlock> splitSequence(const QStringList &lines)
{
    return cut(lines, startsElement);
}

QStringList joined(const std::vector<YamlEntry> &entries, const QStringList &tail)
{
    QStringList lines;
    for (const YamlEntry &each : entries)
        lines += each.lead + each.lines;
    return lines + tail;
}

QStringList indented(const QStringList &lines, qsizetype indent)
{
    const qsizetype by = lines.isEmpty() ? 0 : indent - indentOf(lines.front());
    QStringList moved;
    for (const QString &line : lines)
        moved += by >= 0 ? QString(by, u' ') + line : line.mid(std::min(-by, indentOf(line)));
    return moved;
}

QStringList withoutDash(QStringList lines)
{
    if (!lines.isEmpty())
        if (const qsizetype dash = indentOf(lines.front()); dash < lines.front().size())
            lines.front()[dash] = u' ';
    return lines;
}

bool isBareKey(const QString &line)
{
    static const QRegularExpression bare(u"^ *[A-Za-z_]+ *: *(#.*)?$"_s);
    return bare.match(line).hasMatch();
}

bool isFlowElement(const YamlEntry &entry)
{
    return withoutDash(entry.lines).front().trimmed().startsWith(u'{');
}

QString flowPart(const YamlEntry &entry)
{
    static const QRegularExpression special(u"[,\\[\\]{}]"_s);
    const QString line = entry.lines.front().trimmed();
    QString value = line.section(u':', 1).trimmed();
    const bool isPlain = !value.isEmpty() && !u"\"'[{"_s.contains(value[0]);
    if (isPlain && value.contains(special))
        value = u'"' + value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    return entry.key + u": "_s + value;
}

QString commentBehind(const QString &line)
{
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!quote.isNull()) {
            if (c == u'\\' && quote == u'"')
                ++i;
            else if (c == quote)
                quote = {};
            continue;
        }
        const bool isAfterBlank = i > 0 && line[i - 1] == u' ';
        if ((c == u'"' || c == u'\'') && (isAfterBlank || (i > 0 && u"[{,"_s.contains(line[i - 1]))))
            quote = c;
        else if (c == u'#' && isAfterBlank && !line.first(i).trimmed().isEmpty()) {
            qsizetype from = i;
            while (line[from - 1] == u' ')
                --from;
            return line.sliced(from);
        }
    }
    return {};
}

} // namespace slipway::formats
