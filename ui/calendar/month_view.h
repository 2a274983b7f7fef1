// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/month_geometry.h"

namespace slipway::ui {
class Theme;
}

namespace slipway::ui::calendar {

struct BarFonts;

/// A month as rows of weeks.
class MonthView : public CalendarCanvas
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    /// The month of `day`, from the first day of its first week.
    void setMonth(QDate day, QDate first, int weeks);
    [[nodiscard]] const MonthLayout &monthLayout() const { return m_layout; }

    [[nodiscard]] QRect entryRect(EntryKind kind, int entry) const override;
    [[nodiscard]] CanvasHit hitAt(QPoint point) const override;

protected:
    void relayout() override;
    TimeSpan dragTarget(const service::CalendarRelease &release, BarPart part, QPoint press, QPoint now) const override;
    QRect ghostRect() const override;
    QRect dayRect(QDate day) const override;
    QString tipOf(const CanvasHit &hit) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Frame;
    void paintHead(const Frame &frame) const;
    void paintDays(const Frame &frame) const;
    void paintDay(const Frame &frame, int week, int day) const;
    void paintHolds(const Frame &frame, QDate day, const QRect &cell, QRect &line) const;
    /// Environments that are held or waited for on a day, as indices.
    [[nodiscard]] std::vector<int> holdsOn(QDate day) const;
    /// Logical place of the sign that something is held on a day.
    [[nodiscard]] QRect holdSign(const QRect &cell) const;
    void paintHatch(const Frame &frame) const;
    void paintSegments(const Frame &frame) const;
    void paintGhost(const Frame &frame) const;
    [[nodiscard]] std::vector<std::pair<int, MonthSegment>> ghostSegments() const;
    [[nodiscard]] int weekOf(int dayIndex) const { return dayIndex / 7; }
    [[nodiscard]] QString timeOf(int release) const;
    /// Logical place of a milestone's diamond; empty when it is not on that part of the bar.
    [[nodiscard]] QRect diamondOf(const service::CalendarMilestone &milestone, int week,
                                  const MonthSegment &part) const;
    void paintMilestones(const Frame &frame, int week, const MonthSegment &part) const;

    MonthLayout m_layout;
    MonthGeometry m_geometry;
    QDate m_month;
    QDate m_first;
    int m_weeks = 0;
};

} // namespace slipway::ui::calendar
