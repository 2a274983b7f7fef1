// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/bar_move.h"
#include "ui/calendar/calendar_source.h"
#include "ui/calendar/calendar_view_model.h"
#include "ui/calendar/ink.h"

#include <QAbstractScrollArea>

#include <functional>

namespace slipway::ui::calendar {

class DragTip;

/// What lies under a point.
struct CanvasHit {
    int release = -1; ///< index into the page
    BarPart part = BarPart::None;
    int freeze = -1;
    int note = -1;
    QDate day;
    bool isMore = false; ///< the "+n" of the day
};

/// A bar being moved, by the mouse or by keys.
struct BarDrag {
    int release = -1;
    BarPart part = BarPart::Body;
    QPoint press;
    TimeSpan span; ///< where the bar would go
    bool isStarted = false;
    bool isByKeys = false;
};

/// What the painted views of the calendar share: the page, the current bar and day, moving bars with a preview,
/// tooltips, the menu, keys, and one accessible child for each bar. Rectangles of derived classes are logical,
/// left to right; visual() mirrors them.
class CalendarCanvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    using Preview = std::function<MovePreview(ReleaseId, TimeSpan)>;

    explicit CalendarCanvas(QWidget *parent = nullptr);
    ~CalendarCanvas() override;

    void setPage(const service::CalendarPage &page, Instant now);
    void setPreview(Preview preview) { m_preview = std::move(preview); }
    [[nodiscard]] const service::CalendarPage &page() const { return m_page; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QDate currentDay() const { return m_currentDay; }
    void setCurrent(int release);
    void setCurrentDay(QDate day);
    [[nodiscard]] const std::optional<BarDrag> &drag() const { return m_drag; }
    void activate(int release);
    void showBarMenu(int release);

    /// Visual rectangle of a bar in the viewport, the first part of it that is shown; empty when none is.
    [[nodiscard]] virtual QRect barRect(int release) const = 0;
    /// What is at a visual point of the viewport.
    [[nodiscard]] virtual CanvasHit hitAt(QPoint point) const = 0;

Q_SIGNALS:
    void releaseActivated(slipway::ReleaseId release);
    void releaseMoved(slipway::ReleaseId release, slipway::TimeSpan span);
    void newReleaseRequested(QDate day);
    void stepRequested(int direction);
    void todayRequested();
    void modeRequested(slipway::ui::calendar::CalendarMode mode);
    void refused(const QString &sentence);

protected:
    virtual void relayout() = 0;
    /// Where dragging from `press` to `now` puts the held part.
    [[nodiscard]] virtual TimeSpan dragTarget(const service::CalendarRelease &release, BarPart part, QPoint press,
                                              QPoint now) const = 0;
    /// Visual rectangle of the ghost, for the tip.
    [[nodiscard]] virtual QRect ghostRect() const = 0;
    virtual void reveal(int release) { Q_UNUSED(release); }
    virtual void showMore(QDate day) { Q_UNUSED(day); }
    [[nodiscard]] virtual bool handleKey(QKeyEvent *event);
    /// Days the view shows, for moving between them by keys.
    [[nodiscard]] virtual int daysDown() const { return 7; }

    [[nodiscard]] QRect visual(const QRect &logical) const;
    [[nodiscard]] QPoint logical(QPoint visual) const;
    [[nodiscard]] const service::CalendarRelease &release(int index) const
    {
        return m_page.releases[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] bool isHovered(int release) const { return m_hovered == release; }
    [[nodiscard]] bool showsFocusOn(int release) const;
    [[nodiscard]] bool isDragged(int release) const { return m_drag && m_drag->isStarted && m_drag->release == release; }
    /// Releases whose bars are on `day`, in the order of the page.
    [[nodiscard]] std::vector<int> releasesOn(QDate day) const;

    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void startKeyMove(int days);
    void updateDragTip(QPoint near);
    void endDrag(bool drop);
    void moveDay(int days);
    void moveWithinDay(int direction);
    [[nodiscard]] QString tipAt(QPoint point) const;
    bool navigateByKey(QKeyEvent *event);

    service::CalendarPage m_page;
    Instant m_now;
    Preview m_preview;
    std::optional<BarDrag> m_drag;
    DragTip *m_tip = nullptr;
    QDate m_currentDay;
    ReleaseId m_currentId;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace slipway::ui::calendar
