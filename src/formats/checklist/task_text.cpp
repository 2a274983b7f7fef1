// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/checklist/task_text.h"

#include "formats/checklist/checklist.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::formats {

namespace {

constexpr qsizetype kLongestTitleKey = 120;

const QRegularExpression &mentionPattern()
{
    static const QRegularExpression pattern(uR"((?<![\w@/.`])@(\w[\w-]*(?:[./]\w[\w-]*)*))"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

struct CodeSpan {
    qsizetype from;
    qsizetype to;
};

qsizetype ticksAt(const QString &line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line[end] == u'`')
        ++end;
    return end - at;
}

/// Where runs of backticks begin, by their length.
QHash<qsizetype, std::vector<qsizetype>> runsByLength(const QString &line)
{
    QHash<qsizetype, std::vector<qsizetype>> runs;
    for (qsizetype at = line.indexOf(u'`'); at >= 0;) {
        const qsizetype length = ticksAt(line, at);
        runs[length].push_back(at);
        at = line.indexOf(u'`', at + length);
    }
    return runs;
}

/// Code spans of one line (CommonMark §6.1): a run of backticks up to the next run of the same length.
std::vector<CodeSpan> codeSpans(const QString &line)
{
    std::vector<CodeSpan> spans;
    const auto runs = runsByLength(line);
    for (qsizetype at = 0; at < line.size() && !runs.isEmpty();) {
        const qsizetype open = line[at] == u'\\' ? 0 : ticksAt(line, at);
        if (open == 0) {
            at += line[at] == u'\\' ? 2 : 1;
            continue;
        }
        const auto same = runs.constFind(open);
        const auto close = same == runs.constEnd() ? std::vector<qsizetype>::const_iterator()
                                                   : std::ranges::lower_bound(*same, at + open);
        if (same == runs.constEnd() || close == same->end()) {
            at += open;
            continue;
        }
        spans.push_back({at, *close + open});
        at = *close + open;
    }
    return spans;
}

void blank(QString &text, qsizetype from, qsizetype to)
{
    std::fill(text.begin() + from, text.begin() + to, u'`');
}

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() < 0x80 && (c.isPunct() || c.isSymbol());
}

} // namespace

QString withoutCode(const QString &title)
{
    QString masked = title;
    for (const CodeSpan &span : codeSpans(title))
        blank(masked, span.from, span.to);
    static const QRegularExpression target(uR"(\]\([^()]*(?:\([^()]*\)[^()]*)*\))"_s);
    for (auto it = target.globalMatch(masked); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        blank(masked, match.capturedStart() + 1, match.capturedEnd());
    }
    return masked;
}

QStringList takeComments(QString &title)
{
    QStringList comments;
    QString rest;
    const std::vector<CodeSpan> spans = codeSpans(title);
    auto span = spans.begin();
    // Once no comment ends, none does: looking again from each start would take the square of the length.
    bool mayEnd = true;
    for (qsizetype at = 0; at < title.size();) {
        while (span != spans.end() && span->from < at)
            ++span;
        const bool opens = mayEnd && QStringView(title).sliced(at).startsWith(u"<!--");
        const qsizetype end = opens ? title.indexOf(u"-->", at + 4) : -1;
        mayEnd = mayEnd && (!opens || end >= 0);
        if (span != spans.end() && span->from == at) {
            rest += QStringView(title).sliced(at, span->to - at);
            at = span->to;
        } else if (end >= 0) {
            comments.append(title.sliced(at, end + 3 - at));
            at = end + 3;
        } else {
            rest += title[at++];
        }
    }
    title = rest.simplified();
    return comments;
}

QStringList mentionsIn(const QString &title)
{
    QStringList names;
    const QString masked = withoutCode(title);
    for (auto it = mentionPattern().globalMatch(masked); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

QString takeOwner(QString &title)
{
    const QString masked = withoutCode(title);
    const QStringList mentions = mentionsIn(title);
    if (mentions.isEmpty())
        return {};
    const QString &last = mentions.last();
    const qsizetype inBrackets = masked.size() - last.size() - 3;
    const bool bracketed =
        masked.endsWith("(@"_L1 + last + ')'_L1) && (inBrackets == 0 || masked[inBrackets - 1] == u' ');
    const qsizetype bare = masked.size() - last.size() - 1;
    const bool alone = mentions.size() == 1 && masked.endsWith(u'@' + last) && (bare == 0 || masked[bare - 1] == u' ');
    if (!bracketed && !alone)
        return mentions.first();
    QString owner = last;
    title = title.first(bracketed ? inBrackets : bare).trimmed();
    return owner;
}

QStringList bareAddresses(const QString &title)
{
    static const QRegularExpression address(uR"((?<![\w(])(?:https?|ftp)://[^\s<>"`\])]+)"_s);
    QStringList found;
    QString masked = withoutCode(title);
    for (auto it = address.globalMatch(masked); it.hasNext();) {
        QString url = it.next().captured();
        while (!url.isEmpty() && u".,;:!?*_'"_s.contains(url.back()))
            url.chop(1);
        found.append(url);
    }
    return found;
}

QString escapedInline(const QString &text)
{
    QString out;
    const auto at = [&](qsizetype i) { return i >= 0 && i < text.size() ? text[i] : QChar(u' '); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = at(i + 1);
        const bool insideWord = at(i - 1).isLetterOrNumber() && next.isLetterOrNumber();
        const bool escape =
            (c == u'\\' && (isAsciiPunctuation(next) || i + 1 == text.size())) || c == u'`' || c == u'*'
            || (c == u'_' && !insideWord) || (c == u'<') || (c == u'&' && (next == u'#' || next.isLetter()))
            || (c == u']' && (next == u'(' || next == u'[' || next == u':')) || (c == u'#' && i + 1 == text.size());
        if (escape)
            out += u'\\';
        out += c;
    }
    return out;
}

QString escapedParagraph(const QString &text)
{
    QString out = escapedInline(text);
    static const QRegularExpression number(uR"(^(\d{1,9})([.)]))"_s);
    if (!out.isEmpty() && u"#>-+=~|:["_s.contains(out.front()))
        out.prepend(u'\\');
    out.replace(number, uR"(\1\\\2)"_s);
    return out;
}

std::optional<bool> takeBox(QString &text)
{
    const bool box = text.size() >= 3 && text[0] == u'[' && text[2] == u']' && (text.size() == 3 || text[3].isSpace());
    if (!box || !u" xX"_s.contains(text[1]))
        return std::nullopt;
    const bool checked = text[1] != u' ';
    text = text.sliced(3).trimmed();
    return checked;
}

QString titleKey(const QString &title)
{
    static const QRegularExpression link(uR"(\[([^\[\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\))"_s);
    static const QRegularExpression marks(uR"([*_`~\\\[\]<>])"_s);
    static const QRegularExpression mention(uR"(\(?(?<![\w@/.])@[\w./-]+\)?)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ordinal(uR"(^(?:(?:step\s+)?\d+(?:\.\d+)*[.):]|[a-z][.)])\s+)"_s);
    QString key = title.normalized(QString::NormalizationForm_C);
    key.replace(link, u"\\1"_s).remove(mention).remove(marks);
    key = key.toCaseFolded().simplified().remove(ordinal);
    while (!key.isEmpty() && u".:;,! "_s.contains(key.back()))
        key.chop(1);
    if (key.isEmpty())
        key = title.toCaseFolded().simplified();
    if (key.size() <= kLongestTitleKey)
        return key;
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    return key.first(kLongestTitleKey - 13) + u'~' + QString::fromLatin1(hash);
}

} // namespace slipway::formats
