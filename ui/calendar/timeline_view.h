// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/count_painting.h"
#include "ui/calendar/lane_reader.h"
#include "ui/calendar/time_axis.h"
#include "ui/calendar/time_scale.h"
#include "ui/calendar/timeline_layout.h"

namespace slipway::ui::calendar {

/// Lanes of bars with phases inside, over a time that zooms from a day to two years.
class TimelineView : public CalendarCanvas
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// @param filter of the page, for what is read of it lane by lane
    void setLanes(std::vector<service::CalendarLane> lanes, LaneKind kind, const QString &title,
                  const service::CalendarFilter &filter);
    /// Shows this span; visibleSpanChanged() follows.
    void showSpan(TimeSpan span);
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    [[nodiscard]] const TimelineLayout &timelineLayout() const { return m_layout; }
    /// Goes to a release that may stand in a lane not read yet, or counted at this zoom.
    void seek(ReleaseId release, const Uuid &lane, const TimeSpan &span);
    /// 0 (two years) … 1 (a day)
    [[nodiscard]] double zoomLevel() const;
    void setZoomLevel(double level);

    [[nodiscard]] QRect entryRect(EntryKind kind, int entry) const override;
    [[nodiscard]] CanvasHit hitAt(QPoint point) const override;

Q_SIGNALS:
    void visibleSpanChanged(slipway::TimeSpan span);

protected:
    void pageReplaced() override;
    void relayout() override;
    QString tipOf(const CanvasHit &hit) const override;
    TimeSpan dragTarget(const service::CalendarRelease &release, BarPart part, QPoint press, QPoint now) const override;
    QRect ghostRect() const override;
    QRect dayRect(QDate day) const override;
    void reveal(int release) override;
    bool handleKey(QKeyEvent *event) override;
    int daysDown() const override { return 1; }
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class TimelinePainter;

    /// A stretch in which a lane counts what ships.
    struct Counted {
        int lane = 0;
        int part = 0;

        bool operator==(const Counted &) const = default;
    };

    void changeScale(const std::function<void(TimeScale &)> &change);
    /// Takes the size of the viewport or the span asked for. @return whether the scale is another one
    [[nodiscard]] bool fitScale();
    void layOutRows();
    /// Of a crowded page: reads the lanes in sight, as bars or counts.
    void readLanes();
    void moveToNeighbour(int rows, int bars);
    void revealRow(int row);
    void setCounted(const Counted &counted);
    /// To the count or bar nearest to a time in the next lane that has any. @return whether there is one
    bool moveToLane(int from, int direction, Instant near);
    /// Moves among counts, and between them and bars. @return false: the next bar is in the same lane
    [[nodiscard]] bool moveInCrowd(int rows, int bars);
    void zoomTo(const Counted &counted);
    [[nodiscard]] const TimelineLane &lane(int index) const
    {
        return m_layout.lanes()[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] TimeSpan stretchOf(int part) const;
    /// Logical rectangle of a count.
    [[nodiscard]] QRect countRect(const Counted &counted) const;
    [[nodiscard]] QString wordsOf(const Counted &counted) const;
    /// Top of a row from the top of the first one.
    [[nodiscard]] int rowStart(int row) const { return m_rowStarts[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowTop(int row) const;
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] int firstVisibleRow() const { return std::max(0, rowAt(m_headHeight)); }
    [[nodiscard]] int lastVisibleRow() const;
    /// Whether a bar is so wide that what is inside of it is shown.
    [[nodiscard]] bool showsInside(const QRect &bar) const;
    /// Logical place of a milestone's diamond on its bar; empty when the bar does not show it.
    [[nodiscard]] QRect diamondOf(const service::CalendarMilestone &milestone, const TimeSpan &span,
                                  const QRect &bar) const;
    /// Logical rectangle of a bar in a row.
    [[nodiscard]] QRect barAt(int row, TimeSpan span) const;
    /// Logical rectangle of a held environment in a row.
    [[nodiscard]] QRect holdAt(int row, TimeSpan span) const;

    TimelineLayout m_layout;
    LaneReader m_reader;
    mutable CountPictures m_pictures;
    std::optional<Counted> m_counted; ///< the current one, when no bar is
    std::optional<QPoint> m_press;
    bool m_isReading = false;
    service::CalendarFilter m_filter;
    TimeScale m_scale;
    std::vector<service::CalendarLane> m_lanes;
    LaneKind m_kind = LaneKind::Product;
    QString m_title;
    std::optional<TimeSpan> m_wanted; ///< to be shown once the size is known
    std::optional<QPoint> m_panFrom;
    std::vector<int> m_rowStarts{0}; ///< of each row, and the end of the last
    int m_rowHeight = 56;
    int m_holdHeight = 28; ///< of a row of held environments
    int m_barHeight = 44;
    int m_titleHeight = 24;
    int m_headHeight = 48;
};

} // namespace slipway::ui::calendar
