// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/signoffs/line_diff.h"

#include <QStringList>

#include <algorithm>

namespace slipway::ui {
namespace {

constexpr qsizetype kMostCells = 4'000'000;

using Kind = DiffLine::Kind;

/// Lengths of the longest common subsequences of the tails.
class Table
{
public:
    Table(const QStringList &before, const QStringList &after)
        : m_width(after.size() + 1),
          m_cells(static_cast<std::size_t>((before.size() + 1) * m_width))
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i)
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                cell(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    [[nodiscard]] int at(qsizetype i, qsizetype j) const { return m_cells[static_cast<std::size_t>(i * m_width + j)]; }

private:
    int &cell(qsizetype i, qsizetype j) { return m_cells[static_cast<std::size_t>(i * m_width + j)]; }

    qsizetype m_width;
    std::vector<int> m_cells;
};

std::vector<DiffLine> wholeDiff(const QStringList &before, const QStringList &after)
{
    std::vector<DiffLine> lines;
    const auto add = [&](Kind kind, qsizetype number, const QString &text) {
        lines.push_back({kind, static_cast<int>(number) + 1, text});
    };
    qsizetype i = 0;
    qsizetype j = 0;
    if (before.size() * after.size() <= kMostCells) {
        const Table table(before, after);
        while (i < before.size() && j < after.size()) {
            if (before[i] == after[j]) {
                add(Kind::Same, j, after[j]);
                ++i;
                ++j;
            } else if (table.at(i + 1, j) >= table.at(i, j + 1)) {
                add(Kind::Removed, i, before[i]);
                ++i;
            } else {
                add(Kind::Added, j, after[j]);
                ++j;
            }
        }
    }
    for (; i < before.size(); ++i)
        add(Kind::Removed, i, before[i]);
    for (; j < after.size(); ++j)
        add(Kind::Added, j, after[j]);
    return lines;
}

QStringList linesOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(QLatin1Char('\n'));
}

} // namespace

std::vector<DiffLine> lineDiff(const QString &before, const QString &after, int around)
{
    std::vector<DiffLine> all = wholeDiff(linesOf(before), linesOf(after));
    if (around < 0)
        return all;
    std::vector<DiffLine> near;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::size_t from = i >= static_cast<std::size_t>(around) ? i - static_cast<std::size_t>(around) : 0;
        const std::size_t to = std::min(all.size(), i + static_cast<std::size_t>(around) + 1);
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = all.begin() + static_cast<std::ptrdiff_t>(to);
        if (std::any_of(begin, end, [](const DiffLine &each) { return each.kind != Kind::Same; }))
            near.push_back(all[i]);
    }
    return near;
}

} // namespace slipway::ui
