// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/text.h"

#include "core/base/harmless_text.h"

#include <algorithm>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWidestCell = 300;

/// Columns a terminal uses for it: marks that stand on the letter before them take none.
qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t each : text.toUcs4()) {
        const auto category = QChar::category(each);
        const bool isMark =
            category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
        const bool isWide = (each >= 0x1100 && each <= 0x115F) || (each >= 0x2E80 && each <= 0xA4CF)
                            || (each >= 0xAC00 && each <= 0xD7A3) || (each >= 0xF900 && each <= 0xFAFF)
                            || (each >= 0xFF00 && each <= 0xFF60) || (each >= 0x1F300 && each <= 0x1FAFF);
        width += isMark ? 0 : isWide ? 2 : 1;
    }
    return width;
}

/// Damerau-Levenshtein distance, neighbours swapped counting one.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<std::vector<qsizetype>> d(static_cast<std::size_t>(a.size() + 1),
                                          std::vector<qsizetype>(static_cast<std::size_t>(b.size() + 1)));
    auto at = [&](qsizetype i, qsizetype j) -> qsizetype & {
        return d[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
    };
    for (qsizetype i = 0; i <= a.size(); ++i)
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = i + j;
                continue;
            }
            const qsizetype replaced = at(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1);
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    return at(a.size(), b.size());
}

/// A cell, cut where it would push the columns behind it out of sight.
QString fittingCell(const QString &text)
{
    if (text.size() <= kWidestCell || widthOf(text) <= kWidestCell)
        return text;
    QString fitting = text.left(kWidestCell - 1);
    while (widthOf(fitting) > kWidestCell - 1 || fitting.back().isHighSurrogate())
        fitting.chop(1);
    return fitting + u'…';
}

} // namespace

QString plain(const QString &text)
{
    return harmlessText(text, false);
}

QString plainLines(const QString &text)
{
    return harmlessText(text, true);
}

QString wallText(Instant at, const QByteArray &zone)
{
    const QByteArray name = zone.isEmpty() ? QByteArray("UTC") : zone;
    return inZone(at, name).toString(u"yyyy-MM-dd HH:mm "_s) + QString::fromLatin1(name);
}

QString wallText(const std::optional<Instant> &at, const QByteArray &zone)
{
    return at ? wallText(*at, zone) : u"–"_s;
}

QStringList nearest(const QString &word, const QStringList &known)
{
    const QString typed = word.left(40).toLower();
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString &each : known) {
        const bool begins = typed.size() > 1 && each.startsWith(typed);
        const qsizetype far = begins ? 0 : distance(typed, each.toLower());
        if (far <= std::max<qsizetype>(1, each.size() / 3))
            near.emplace_back(far, each);
    }
    std::ranges::stable_sort(near, {}, &std::pair<qsizetype, QString>::first);
    QStringList words;
    for (const auto &[far, each] : near)
        words += each;
    return words.mid(0, 3);
}

Table::Table(const QStringList &headers)
{
    m_rows.push_back(headers);
}

void Table::add(const QStringList &cells)
{
    QStringList row;
    for (const QString &each : cells) {
        const QString text = each.isEmpty() ? u"–"_s : plain(each);
        row += row.size() + 1 < cells.size() ? fittingCell(text) : text;
    }
    m_rows.push_back(std::move(row));
}

QString Table::text(const QString &whenEmpty) const
{
    if (isEmpty())
        return whenEmpty;
    std::vector<qsizetype> widths(static_cast<std::size_t>(m_rows.front().size()), 0);
    for (const QStringList &row : m_rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], widthOf(row[i]));
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i] + QString(widths[static_cast<std::size_t>(i)] - widthOf(row[i]) + 2, u' ');
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace slipway::ctl
