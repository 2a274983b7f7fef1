// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/bar_painting.h"
#include "ui/calendar/timeline_view.h"

namespace slipway::ui::calendar {

/// Paints one frame of the timeline: only the lanes, rows and bars that are seen are touched.
class TimelinePainter
{
public:
    static constexpr int kLaneHead = 168;      ///< column of the lanes' names
    static constexpr int kWidthForPhases = 72; ///< narrower bars show no phases and no milestones
    static constexpr int kMilestone = 11;      ///< size of its diamond

    TimelinePainter(const TimelineView &view, QPainter &painter);

    void paint();

private:
    /// Where a phase is drawn: behind those before it. Phases for which nothing is left there share the cell of the last.
    struct PhaseCell {
        QRect cell;
        QString name;
        double done = 0; ///< share, 0 to 1; the mean of those that share it
        int more = 0;    ///< others that share it
    };

    [[nodiscard]] std::vector<PhaseCell> phaseCells(const service::CalendarRelease &release, const QRect &strip) const;
    void paintGround();
    void paintFreezes();
    void paintBars();
    void paintCounts(int lane);
    void paintHolds(int row);
    void paintHold(const QRect &bar, const CalendarHold &hold);
    void paintBar(int row, const TimelineBar &bar);
    void paintBarAt(const QRect &bar, const service::CalendarRelease &release, bool isGhost);
    void paintNarrow(const QRect &bar, const service::CalendarRelease &release);
    void paintPhases(const QRect &bar, const service::CalendarRelease &release);
    void paintMilestones(const QRect &bar, const service::CalendarRelease &release);
    void paintPhaseName(const QRect &inside, const PhaseCell &phase);
    void paintVersion(const QRect &bar, const service::CalendarRelease &release);
    void paintHoverLabel();
    void paintTitle(const QRect &bar, const service::CalendarRelease &release, bool isGhost);
    void paintFreezeNames();
    void paintToday();
    void paintTimeHead();
    void paintLaneHeads();
    [[nodiscard]] QRect bandOf(const TimeSpan &span, int top, int bottom) const;
    [[nodiscard]] std::optional<QRect> freeRectFor(const QRect &band, QSize size,
                                                   const std::vector<QRect> &taken) const;
    [[nodiscard]] int x(Instant at) const;
    [[nodiscard]] const QColor &color(Token token) const { return m_theme.color(token); }
    [[nodiscard]] QRect visual(const QRect &rect) const { return m_view.visual(rect); }

    const TimelineView &m_view;
    QPainter &m_painter;
    const Theme &m_theme;
    BarFonts m_fonts;
    TimeSpan m_span;
    TimeAxis m_axis;
    int m_bottom; ///< of the last row, or of the viewport
    Qt::LayoutDirection m_direction;
};

} // namespace slipway::ui::calendar
