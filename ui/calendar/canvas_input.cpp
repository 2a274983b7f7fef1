// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_text.h"
#include "ui/calendar/drag_tip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace slipway::ui::calendar {

bool CalendarCanvas::event(QEvent *event)
{
    // Esc ends a move and nothing else; a dialog or panel around must not take it as its own.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool endsMove = m_drag && key->key() == Qt::Key_Escape;
        const bool isMoving =
            key->modifiers().testFlag(Qt::AltModifier) && key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if (endsMove || isMoving) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        relayout();
    return QAbstractScrollArea::event(event);
}

void CalendarCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const CanvasHit hit = hitAt(event->pos());
    if (hit.day.isValid())
        m_currentDay = hit.day;
    if (hit.isMore) {
        Q_EMIT dayListRequested(hit.day, viewport()->mapToGlobal(event->pos()));
        return;
    }
    setCurrent(hit.release);
    if (hit.release >= 0 && isMovable(release(hit.release).state))
        m_drag = BarDrag{hit.release, hit.part, event->pos(), release(hit.release).span, release(hit.release).span};
}

void CalendarCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        hoverAt(event->pos());
        return;
    }
    const int distance = (event->pos() - m_drag->press).manhattanLength();
    if (m_drag->isByKeys || (!m_drag->isStarted && distance < QApplication::startDragDistance()))
        return;
    m_drag->isStarted = true;
    const TimeSpan target = dragTarget(release(m_drag->release), m_drag->part, m_drag->press, event->pos());
    const bool isNew = target != m_drag->span || !m_tip->isVisible();
    holdAt(target);
    if (isNew)
        updateDragTip(event->pos());
    else
        m_tip->showNear(m_tipPoint = event->pos());
    viewport()->update();
}

void CalendarCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drag && !m_drag->isByKeys)
        endDrag(m_drag->isStarted);
}

void CalendarCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    endDrag(false);
    const CanvasHit hit = hitAt(event->pos());
    if (hit.release >= 0)
        activate(hit.release);
    else if (hit.freeze >= 0)
        Q_EMIT freezeEditRequested(m_page.freezes[static_cast<std::size_t>(hit.freeze)].id);
    else if (hit.day.isValid() && !hit.isMore && hit.note < 0)
        Q_EMIT newReleaseRequested(hit.day);
}

void CalendarCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Mouse) {
        if (m_current >= 0)
            showBarMenu(m_current);
        else
            showDayMenu(m_currentDay, dayRect(m_currentDay).center());
        return;
    }
    const CanvasHit hit = hitAt(event->pos());
    if (hit.release >= 0) {
        showBarMenu(hit.release);
    } else if (hit.freeze >= 0) {
        showFreezeMenu(hit.freeze, event->pos());
    } else if (hit.day.isValid()) {
        setCurrent(-1);
        setCurrentDay(hit.day);
        showDayMenu(hit.day, event->pos());
    }
}

void CalendarCanvas::startKeyMove(int days, BarPart part)
{
    if (m_current < 0)
        return;
    const service::CalendarRelease &held = release(m_current);
    if (!isMovable(held.state)) {
        Q_EMIT refused(text::datesStand(held));
        return;
    }
    if (!m_drag)
        m_drag = BarDrag{m_current, part, {}, held.span, held.span, true, true};
    holdAt(movedByDays(m_drag->span, part, days, held.zone));
    viewport()->update();
    const QRect ghost = ghostRect();
    updateDragTip(ghost.isValid() ? ghost.center() : barRect(m_current).center());
}

void CalendarCanvas::moveDay(int days)
{
    setCurrentDay(m_currentDay.addDays(days));
    const std::vector<int> here = releasesOn(m_currentDay);
    if (m_current >= 0 && !std::ranges::contains(here, m_current))
        setCurrent(here.empty() ? -1 : here.front());
}

void CalendarCanvas::moveWithinDay(int direction)
{
    const std::vector<int> here = releasesOn(m_currentDay);
    const auto at = std::ranges::find(here, m_current);
    if (at == here.end()) {
        if (here.empty())
            moveDay(direction * daysDown());
        else
            setCurrent(direction > 0 ? here.front() : here.back());
        return;
    }
    const auto next = at - here.begin() + direction;
    if (next >= 0 && next < std::ssize(here)) {
        setCurrent(here[static_cast<std::size_t>(next)]);
        return;
    }
    setCurrent(-1);
    setCurrentDay(m_currentDay.addDays(direction * daysDown()));
    const std::vector<int> there = releasesOn(m_currentDay);
    if (!there.empty())
        setCurrent(direction > 0 ? there.front() : there.back());
}

bool CalendarCanvas::handleKey(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: moveDay(-forward); return true;
    case Qt::Key_Right: moveDay(forward); return true;
    case Qt::Key_Up: moveWithinDay(-1); return true;
    case Qt::Key_Down: moveWithinDay(1); return true;
    default: return false;
    }
}

bool CalendarCanvas::handleMoveKey(QKeyEvent *event)
{
    if (!event->modifiers().testFlag(Qt::AltModifier))
        return false;
    const BarPart part = event->modifiers().testFlag(Qt::ShiftModifier) ? BarPart::ShipEdge : BarPart::Body;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: startKeyMove(-forward, part); return true;
    case Qt::Key_Right: startKeyMove(forward, part); return true;
    case Qt::Key_Up: startKeyMove(-7, part); return true;
    case Qt::Key_Down: startKeyMove(7, part); return true;
    default: return false;
    }
}

bool CalendarCanvas::navigateByKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        setCurrentDay(dayIn(m_now, m_page.zone));
        Q_EMIT todayRequested();
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: Q_EMIT stepRequested(event->key() == Qt::Key_PageUp ? -1 : 1); return true;
    case Qt::Key_Space:
        Q_EMIT dayListRequested(m_currentDay, viewport()->mapToGlobal(dayRect(m_currentDay).center()));
        return true;
    default: return false;
    }
}

void CalendarCanvas::keyPressEvent(QKeyEvent *event)
{
    if (handleMoveKey(event))
        return;
    if (event->key() == Qt::Key_Escape && m_drag) {
        endDrag(false);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_drag)
            endDrag(true);
        else if (m_current >= 0)
            activate(m_current);
        else
            Q_EMIT newReleaseRequested(m_currentDay);
        return;
    }
    if (m_drag)
        return;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (handleKey(event) || navigateByKey(event)))
        return;
    QWidget::keyPressEvent(event);
}

void CalendarCanvas::focusInEvent(QFocusEvent *)
{
    viewport()->update();
}

void CalendarCanvas::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        endDrag(false);
    viewport()->update();
}

} // namespace slipway::ui::calendar
