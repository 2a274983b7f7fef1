// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/line_diff.h"

#include <algorithm>

namespace slipway {
namespace {

constexpr qsizetype kMostLines = 4000;

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Length of the longest common subsequence of the ends from (i, j) on.
class CommonTails
{
public:
    CommonTails(const QStringList &a, const QStringList &b)
        : m_width(b.size() + 1),
          m_length(static_cast<std::size_t>((a.size() + 1) * m_width))
    {
        for (qsizetype i = a.size() - 1; i >= 0; --i)
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    int &at(qsizetype i, qsizetype j) { return m_length[static_cast<std::size_t>(i * m_width + j)]; }

private:
    qsizetype m_width;
    std::vector<int> m_length;
};

} // namespace

std::vector<DiffLine> lineDiff(const QString &before, const QString &after)
{
    const QStringList old = linesOf(before);
    const QStringList fresh = linesOf(after);
    qsizetype head = 0;
    while (head < old.size() && head < fresh.size() && old[head] == fresh[head])
        ++head;
    qsizetype tail = 0;
    while (tail < old.size() - head && tail < fresh.size() - head
           && old[old.size() - 1 - tail] == fresh[fresh.size() - 1 - tail])
        ++tail;
    const QStringList a = old.sliced(head, old.size() - head - tail);
    const QStringList b = fresh.sliced(head, fresh.size() - head - tail);

    std::vector<DiffLine> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    const auto same = [&](const QString &text) {
        lines.push_back({DiffLine::Kind::Same, text, static_cast<int>(++i), static_cast<int>(++j)});
    };
    const auto removed = [&](const QString &text) {
        lines.push_back({DiffLine::Kind::Removed, text, static_cast<int>(++i), 0});
    };
    const auto added = [&](const QString &text) {
        lines.push_back({DiffLine::Kind::Added, text, 0, static_cast<int>(++j)});
    };

    for (const QString &line : old.first(head))
        same(line);
    const bool isTooLong = a.size() > kMostLines || b.size() > kMostLines;
    CommonTails common(isTooLong ? QStringList() : a, isTooLong ? QStringList() : b);
    qsizetype x = 0;
    qsizetype y = 0;
    while (x < a.size() || y < b.size()) {
        if (!isTooLong && x < a.size() && y < b.size() && a[x] == b[y]) {
            same(a[x]);
            ++x;
            ++y;
        } else if (x < a.size() && (isTooLong || y == b.size() || common.at(x + 1, y) >= common.at(x, y + 1))) {
            removed(a[x++]);
        } else {
            added(b[y++]);
        }
    }
    for (const QString &line : old.last(tail))
        same(line);
    return lines;
}

} // namespace slipway
