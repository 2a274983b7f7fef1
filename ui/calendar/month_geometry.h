// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

#include <algorithm>

namespace slipway::ui::calendar {

/// Where weeks, days and lanes lie in pixels, left to right. Pure.
class MonthGeometry
{
public:
    MonthGeometry() = default;
    /// @param barHeight and headHeight as the font needs them
    MonthGeometry(QSize size, int weeks, int barHeight, int headHeight)
        : m_size(size),
          m_weeks(std::max(1, weeks)),
          m_barHeight(barHeight),
          m_headHeight(headHeight)
    {}

    static constexpr int kWeekColumn = 32; ///< column of the week numbers
    static constexpr int kHatchTop = 27;   ///< hatch begins below the number of the day

    [[nodiscard]] int headHeight() const { return m_headHeight; }
    /// First bar below the top of a cell.
    [[nodiscard]] int firstBar() const { return std::max(28, m_barHeight + 6); }
    [[nodiscard]] int pitch() const { return m_barHeight + 2; }
    [[nodiscard]] int top(int week) const { return m_headHeight + (m_size.height() - m_headHeight) * week / m_weeks; }
    [[nodiscard]] int left(int day) const { return kWeekColumn + (m_size.width() - kWeekColumn) * day / 7; }
    [[nodiscard]] int left(double position) const
    {
        return kWeekColumn + static_cast<int>((m_size.width() - kWeekColumn) * position / 7);
    }
    [[nodiscard]] QRect cell(int week, int day) const
    {
        return {left(day), top(week), left(day + 1) - left(day), top(week + 1) - top(week)};
    }
    /// How many lanes of bars a week has room for; at least one.
    [[nodiscard]] int lanes() const
    {
        const int height = (m_size.height() - m_headHeight) / m_weeks;
        return std::max(1, (height - firstBar()) / pitch());
    }
    [[nodiscard]] QRect bar(int week, int firstDay, int lastDay, int lane) const
    {
        return {left(firstDay) + 1, top(week) + firstBar() + lane * pitch(), left(lastDay + 1) - left(firstDay) - 3,
                m_barHeight};
    }
    /// Where the "+n" of a day stands.
    [[nodiscard]] QRect more(int week, int day) const
    {
        const QRect whole = cell(week, day);
        const int width = std::min(44, whole.width() / 2);
        return {whole.right() - width, whole.top(), width, firstBar() - 1};
    }
    /// Week and day at a point, both -1 outside.
    [[nodiscard]] std::pair<int, int> dayAt(QPoint point) const
    {
        if (point.x() < kWeekColumn || point.x() >= m_size.width() || point.y() < m_headHeight
            || point.y() >= m_size.height())
            return {-1, -1};
        int week =
            std::min(m_weeks - 1, (point.y() - m_headHeight) * m_weeks / std::max(1, m_size.height() - m_headHeight));
        int day = std::min(6, (point.x() - kWeekColumn) * 7 / std::max(1, m_size.width() - kWeekColumn));
        while (week + 1 < m_weeks && point.y() >= top(week + 1))
            ++week;
        while (day + 1 < 7 && point.x() >= left(day + 1))
            ++day;
        return {week, day};
    }

private:
    QSize m_size;
    int m_weeks = 1;
    int m_barHeight = 22;
    int m_headHeight = 28;
};

} // namespace slipway::ui::calendar
