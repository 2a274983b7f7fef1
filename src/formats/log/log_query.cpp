// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/log/log_query.h"

#include <algorithm>

namespace slipway::formats {

namespace {

constexpr qint64 kLongestLine = 1024 * 1024; ///< a longer one is looked at in pieces

qint64 lineStartAt(QByteArrayView text, qint64 offset)
{
    return offset <= 0 ? 0 : text.first(std::min<qint64>(offset, text.size())).lastIndexOf('\n') + 1;
}

/// One letter for each byte where the text is no UTF-8, so that offsets hold.
QString decoded(QByteArrayView line)
{
    QString text = QString::fromUtf8(line);
    if (text.size() != line.size() && text.toUtf8() != line)
        text = QString::fromLatin1(line);
    return text;
}

} // namespace

bool LogQuery::isPlain() const
{
    return !isPattern && (!ignoresCase || std::ranges::all_of(word, [](char each) { return (each & 0x80) == 0; }));
}

LineMatcher::LineMatcher(const LogQuery &query)
{
    const QString word = QString::fromUtf8(query.word);
    m_pattern.setPattern(query.isPattern ? word : QRegularExpression::escape(word));
    m_pattern.setPatternOptions(
        QRegularExpression::UseUnicodePropertiesOption
        | (query.ignoresCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption));
}

QString LineMatcher::problem() const
{
    return m_pattern.isValid() ? QString() : m_pattern.errorString();
}

void LineMatcher::each(QByteArrayView text, qint64 from, const std::function<bool(qint64, qint64)> &hit) const
{
    if (m_pattern.pattern().isEmpty() || !m_pattern.isValid())
        return;
    for (qint64 begin = lineStartAt(text, from); begin < text.size();) {
        qint64 end = text.indexOf('\n', begin);
        if (end < 0)
            end = text.size();
        const bool isPiece = end - begin > kLongestLine;
        end = std::min(end, begin + kLongestLine);
        const QByteArrayView bytes = text.sliced(begin, end - begin);
        const QString line = decoded(bytes);
        const bool isOneByOne = line.size() == bytes.size();
        qint64 at = begin;
        qsizetype seen = 0;
        for (auto matches = m_pattern.globalMatch(line); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() == 0)
                continue;
            at += isOneByOne ? match.capturedStart() - seen
                             : QStringView(line).sliced(seen, match.capturedStart() - seen).toUtf8().size();
            seen = match.capturedStart();
            const qint64 length = isOneByOne ? match.capturedLength() : match.capturedView().toUtf8().size();
            if (at >= from && !hit(at, length))
                return;
        }
        begin = isPiece ? end : end + 1;
    }
}

} // namespace slipway::formats
