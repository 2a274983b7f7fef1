// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/bar_move.h"
#include "ui/calendar/calendar_source.h"
#include "ui/calendar/month_layout.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <functional>

class QMenu;

namespace slipway::ui::calendar {

class DragTip;

/// What lies under a point.
struct CanvasHit {
    int release = -1; ///< index into the page
    BarPart part = BarPart::None;
    int milestone = -1; ///< index into those of the release
    int freeze = -1;
    int note = -1;
    int hold = -1;
    int lane = -1;  ///< of `count`
    int count = -1; ///< a stretch of time in which a crowded lane counts what ships
    QDate day;
    bool isMore = false; ///< the "+n" of the day
};

/// A bar being moved, by the mouse or by keys.
struct BarDrag {
    int release = -1;
    BarPart part = BarPart::Body;
    QPoint press;
    TimeSpan span;  ///< where the bar is held
    TimeSpan shown; ///< where it would go: a start that stands for itself stays
    bool isStarted = false;
    bool isByKeys = false;
};

/// What the painted views of the calendar share: the page, the current bar and day, moving bars with a preview,
/// tooltips, menus, keys, and one accessible child for each bar, freeze and event.
///
/// Derived classes lay out left to right; visual() and logical() mirror.
class CalendarCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CalendarCanvas(QWidget *parent = nullptr);
    ~CalendarCanvas() override;

    /// @param source for previews and details; outlives the canvas
    void setSource(CalendarSource *source) { m_source = source; }
    /// Keeps the current bar and day, and where the view is scrolled to.
    void setPage(service::CalendarPage page, Instant now);
    /// Environments that are held; shown with the next page.
    void setHolds(std::vector<CalendarHold> holds) { m_holds = std::move(holds); }
    [[nodiscard]] const std::vector<CalendarHold> &holds() const { return m_holds; }
    /// Releases in a conflict, now and when more are read.
    void setMarks(const MarkedReleases &marked);
    [[nodiscard]] const service::CalendarPage &page() const { return m_page; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QDate currentDay() const { return m_currentDay; }
    void setCurrent(int release);
    void setCurrentDay(QDate day);
    /// Makes the release current when it is on the page.
    bool selectRelease(ReleaseId release);
    [[nodiscard]] const std::optional<BarDrag> &drag() const { return m_drag; }
    void activate(int release);
    void showBarMenu(int release);
    void showFreezeMenu(int freeze, QPoint at);
    void showDayMenu(QDate day, QPoint at);

    /// Visual rectangle of an entry in the viewport, the first part of it that is shown; empty when none is.
    [[nodiscard]] virtual QRect entryRect(EntryKind kind, int entry) const = 0;
    [[nodiscard]] QRect barRect(int release) const { return entryRect(EntryKind::Release, release); }
    /// Everything about a release in words; reads its milestones when they were not needed before.
    [[nodiscard]] QString descriptionOf(int release);
    /// What is at a visual point of the viewport.
    [[nodiscard]] virtual CanvasHit hitAt(QPoint point) const = 0;

Q_SIGNALS:
    void releaseActivated(slipway::ReleaseId release);
    void releaseMoved(slipway::ReleaseId release, slipway::TimeSpan span);
    void newReleaseRequested(QDate day);
    void dayListRequested(QDate day, QPoint globalPosition);
    void freezeRequested(QDate day);
    void freezeEditRequested(slipway::FreezeId freeze);
    void freezeRemoveRequested(slipway::FreezeId freeze);
    void stepRequested(int direction);
    void todayRequested();
    void refused(const QString &sentence);

protected:
    /// The page is another one and not laid out yet.
    virtual void pageReplaced() {}
    virtual void relayout() = 0;
    /// Where dragging from `press` to `now` puts the held part.
    [[nodiscard]] virtual TimeSpan dragTarget(const service::CalendarRelease &release, BarPart part, QPoint press,
                                              QPoint now) const = 0;
    /// Visual rectangle of the ghost, for the tip.
    [[nodiscard]] virtual QRect ghostRect() const = 0;
    /// Visual rectangle of a day, for its menu and list.
    [[nodiscard]] virtual QRect dayRect(QDate day) const = 0;
    virtual void reveal(int release) { Q_UNUSED(release); }
    virtual void revealDay(QDate day) { Q_UNUSED(day); }
    [[nodiscard]] virtual bool handleKey(QKeyEvent *event);
    /// How many days the key Down goes on.
    [[nodiscard]] virtual int daysDown() const { return 7; }

    [[nodiscard]] QRect visual(const QRect &logical) const;
    [[nodiscard]] QRectF visual(const QRectF &logical) const;
    [[nodiscard]] QPoint logical(QPoint visual) const;
    [[nodiscard]] const service::CalendarRelease &release(int index) const
    {
        return m_page.releases[static_cast<std::size_t>(index)];
    }
    /// What the pointer rests on beside entries and days.
    [[nodiscard]] virtual QString tipOf(const CanvasHit &hit) const;
    [[nodiscard]] CalendarSource *source() const { return m_source; }
    /// More releases of the same page; what was there keeps its place.
    void addReleases(std::vector<service::CalendarRelease> releases);
    /// Reads phases and milestones of releases that do not have them yet.
    void needDetails(const std::vector<int> &releases);
    [[nodiscard]] int hovered() const { return m_hovered; }
    [[nodiscard]] bool isHovered(int release) const { return m_hovered == release; }
    [[nodiscard]] bool showsFocusOn(int release) const { return release == m_current && hasFocus(); }
    [[nodiscard]] bool isDragged(int release) const
    {
        return m_drag && m_drag->isStarted && m_drag->release == release;
    }
    /// Releases whose bars are on `day`, in the order of the page.
    [[nodiscard]] std::vector<int> releasesOn(QDate day) const;
    void moveDay(int days);
    void moveWithinDay(int direction);

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
    void hoverAt(QPoint point);
    void holdAt(TimeSpan span);
    void startKeyMove(int days, BarPart part);
    void updateDragTip(QPoint near);
    void showPreview();
    void endDrag(bool drop);
    bool handleMoveKey(QKeyEvent *event);
    bool navigateByKey(QKeyEvent *event);
    [[nodiscard]] QString tipAt(QPoint point);
    void popUp(QMenu *menu, QPoint at);
    void tellReordered();

    service::CalendarPage m_page;
    std::vector<CalendarHold> m_holds;
    MarkedReleases m_marked = std::make_shared<std::set<ReleaseId>>();
    Instant m_now;
    CalendarSource *m_source = nullptr;
    std::optional<BarDrag> m_drag;
    DragTip *m_tip = nullptr;
    QTimer m_previewTimer;
    QPoint m_tipPoint;
    QDate m_currentDay;
    ReleaseId m_currentId;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace slipway::ui::calendar
