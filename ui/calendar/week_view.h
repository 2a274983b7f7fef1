// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/week_layout.h"

namespace slipway::ui {
class Theme;
}

namespace slipway::ui::calendar {

struct BarFonts;

/// One week: bars above, below them the hours with what ships, is reached or takes place.
class WeekView : public CalendarCanvas
{
    Q_OBJECT

public:
    explicit WeekView(QWidget *parent = nullptr);

    /// The week that begins with `first`; `day` becomes current when the current day is in another week.
    void setWeek(QDate first, QDate day);
    [[nodiscard]] const WeekLayout &weekLayout() const { return m_layout; }

    [[nodiscard]] QRect entryRect(EntryKind kind, int entry) const override;
    [[nodiscard]] CanvasHit hitAt(QPoint point) const override;

protected:
    void relayout() override;
    TimeSpan dragTarget(const service::CalendarRelease &release, BarPart part, QPoint press, QPoint now) const override;
    QRect ghostRect() const override;
    QRect dayRect(QDate day) const override;
    int daysDown() const override { return 1; }
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Frame;
    void paintHead(const Frame &frame) const;
    void paintBars(const Frame &frame) const;
    void paintHours(const Frame &frame) const;
    void paintHourGrid(const Frame &frame) const;
    void paintMoment(const Frame &frame, const WeekMoment &moment) const;
    [[nodiscard]] int left(int day) const;
    [[nodiscard]] int left(double position) const;
    [[nodiscard]] int yOf(int minute) const;
    [[nodiscard]] QRect barAt(int firstDay, int lastDay, int lane) const;
    [[nodiscard]] QRect momentRect(const WeekMoment &moment) const;
    [[nodiscard]] QRect moreRect(int day) const;
    [[nodiscard]] const MonthWeek &week() const { return m_layout.bars().weeks().front(); }

    WeekLayout m_layout;
    QDate m_first;
    int m_chipHeight = 38; ///< of a moment: two lines
    int m_barHeight = 22;
    int m_headHeight = 40;
    int m_lanes = 1;
    int m_hoursTop = 100; ///< of the part that scrolls, in the viewport
    int m_hourHeight = 44;
    bool m_wasShown = false;
};

} // namespace slipway::ui::calendar
