// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_canvas.h"

#include "ui/calendar/calendar_text.h"
#include "ui/calendar/canvas_accessible.h"
#include "ui/calendar/drag_tip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

namespace slipway::ui::calendar {

CalendarCanvas::CalendarCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_tip(new DragTip(this))
{
    installCanvasAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

CalendarCanvas::~CalendarCanvas() = default;

void CalendarCanvas::setPage(const service::CalendarPage &page, Instant now)
{
    endDrag(false);
    m_page = page;
    m_now = now;
    m_hovered = -1;
    const auto found = std::ranges::find(m_page.releases, m_currentId, &service::CalendarRelease::id);
    m_current = found == m_page.releases.end() ? -1 : static_cast<int>(found - m_page.releases.begin());
    if (!m_currentDay.isValid())
        m_currentDay = dayIn(now, page.zone);
    relayout();
    viewport()->update();
    QAccessibleEvent reset(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reset);
}

void CalendarCanvas::setCurrent(int release)
{
    m_current = release;
    m_currentId = release < 0 ? ReleaseId{} : this->release(release).id;
    if (release >= 0) {
        reveal(release);
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(release);
        QAccessible::updateAccessibility(&focus);
    }
    viewport()->update();
}

void CalendarCanvas::setCurrentDay(QDate day)
{
    m_currentDay = day;
    viewport()->update();
}

void CalendarCanvas::activate(int release)
{
    setCurrent(release);
    Q_EMIT releaseActivated(this->release(release).id);
}

void CalendarCanvas::showBarMenu(int release)
{
    setCurrent(release);
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("calendarBarMenu"));
    menu->addAction(tr("Open"), this, [this, release] { activate(release); });
    menu->addSeparator();
    const auto moveBy = [this, release](int days) {
        const service::CalendarRelease &held = this->release(release);
        Q_EMIT releaseMoved(held.id, movedByDays(held.span, BarPart::Body, days, held.zone));
    };
    const std::array<std::pair<QString, int>, 4> moves{{{tr("Move a day earlier"), -1}, {tr("Move a day later"), 1},
                                                        {tr("Move a week earlier"), -7}, {tr("Move a week later"), 7}}};
    for (const auto &[words, days] : moves) {
        QAction *action = menu->addAction(words, this, [moveBy, by = days] { moveBy(by); });
        action->setEnabled(isMovable(this->release(release).state));
        if (!action->isEnabled())
            action->setToolTip(text::datesStand(this->release(release)));
    }
    menu->setToolTipsVisible(true);
    menu->popup(viewport()->mapToGlobal(barRect(release).center()));
}

QRect CalendarCanvas::visual(const QRect &logical) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), logical);
}

QPoint CalendarCanvas::logical(QPoint visual) const
{
    return QStyle::visualPos(layoutDirection(), viewport()->rect(), visual);
}

bool CalendarCanvas::showsFocusOn(int release) const
{
    return release == m_current && hasFocus();
}

std::vector<int> CalendarCanvas::releasesOn(QDate day) const
{
    const DayGrid grid(day, 1, m_page.zone);
    std::vector<int> found;
    for (int i = 0; i < std::ssize(m_page.releases); ++i) {
        if (!daysOf(grid, release(i).span, true).isEmpty())
            found.push_back(i);
    }
    return found;
}

QString CalendarCanvas::tipAt(QPoint point) const
{
    const CanvasHit hit = hitAt(point);
    if (hit.release >= 0)
        return text::tip(release(hit.release), locale());
    if (hit.note >= 0)
        return text::tip(m_page.notes[static_cast<std::size_t>(hit.note)], m_page.zone, locale());
    if (hit.freeze >= 0)
        return text::tip(m_page.freezes[static_cast<std::size_t>(hit.freeze)], locale());
    const auto holiday = std::ranges::find(m_page.holidays, hit.day, &service::CalendarHoliday::day);
    return holiday == m_page.holidays.end() ? QString() : holiday->name;
}

bool CalendarCanvas::event(QEvent *event)
{
    // Esc ends a move and nothing else; a dialog or panel around must not take it as its own.
    if (event->type() == QEvent::ShortcutOverride && m_drag
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        relayout();
    return QAbstractScrollArea::event(event);
}

bool CalendarCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = m_drag && m_drag->isStarted ? QString() : tipAt(help->pos());
        // Names come from outside: as rich text only when escaped.
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(tip), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const CanvasHit hit = hitAt(event->pos());
    if (hit.day.isValid())
        m_currentDay = hit.day;
    if (hit.isMore) {
        showMore(hit.day);
        return;
    }
    setCurrent(hit.release);
    if (hit.release >= 0 && isMovable(release(hit.release).state))
        m_drag = BarDrag{hit.release, hit.part, event->pos(), release(hit.release).span, false, false};
}

void CalendarCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        const CanvasHit hit = hitAt(event->pos());
        const bool isEdge = hit.part == BarPart::StartEdge || hit.part == BarPart::ShipEdge;
        const bool mayResize = isEdge && hit.release >= 0 && isMovable(release(hit.release).state);
        viewport()->setCursor(mayResize ? Qt::SizeHorCursor : Qt::ArrowCursor);
        if (hit.release != m_hovered) {
            m_hovered = hit.release;
            viewport()->update();
        }
        return;
    }
    if (m_drag->isByKeys)
        return;
    if (!m_drag->isStarted
        && (event->pos() - m_drag->press).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->isStarted = true;
    const TimeSpan target = dragTarget(release(m_drag->release), m_drag->part, m_drag->press, event->pos());
    const bool isNew = target != m_drag->span || !m_tip->isVisible();
    m_drag->span = target;
    if (isNew)
        updateDragTip(event->pos());
    else
        m_tip->showNear(event->pos());
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
    else if (hit.day.isValid() && !hit.isMore)
        Q_EMIT newReleaseRequested(hit.day);
}

void CalendarCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const int release = event->reason() == QContextMenuEvent::Mouse ? hitAt(event->pos()).release : m_current;
    if (release >= 0)
        showBarMenu(release);
}

void CalendarCanvas::updateDragTip(QPoint near)
{
    if (m_preview)
        m_tip->setPreview(m_preview(release(m_drag->release).id, m_drag->span), m_drag->isByKeys);
    m_tip->showNear(near);
}

void CalendarCanvas::endDrag(bool drop)
{
    if (!m_drag)
        return;
    const BarDrag ended = *m_drag;
    m_drag.reset();
    m_tip->hide();
    viewport()->update();
    if (drop && ended.span != release(ended.release).span)
        Q_EMIT releaseMoved(release(ended.release).id, ended.span);
}

void CalendarCanvas::startKeyMove(int days)
{
    if (m_current < 0)
        return;
    const service::CalendarRelease &held = release(m_current);
    if (!isMovable(held.state)) {
        Q_EMIT refused(text::datesStand(held));
        return;
    }
    if (!m_drag)
        m_drag = BarDrag{m_current, BarPart::Body, {}, held.span, true, true};
    m_drag->span = movedByDays(m_drag->span, BarPart::Body, days, held.zone);
    viewport()->update();
    updateDragTip(ghostRect().isValid() ? ghostRect().center() : barRect(m_current).center());
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
    m_current = -1;
    moveDay(direction * daysDown());
    const std::vector<int> there = releasesOn(m_currentDay);
    if (!there.empty())
        setCurrent(direction > 0 ? there.front() : there.back());
}

bool CalendarCanvas::handleKey(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveDay(-forward);
        return true;
    case Qt::Key_Right:
        moveDay(forward);
        return true;
    case Qt::Key_Up:
        moveWithinDay(-1);
        return true;
    case Qt::Key_Down:
        moveWithinDay(1);
        return true;
    default:
        return false;
    }
}

bool CalendarCanvas::navigateByKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_M:
        Q_EMIT modeRequested(CalendarMode::Month);
        return true;
    case Qt::Key_W:
        Q_EMIT modeRequested(CalendarMode::Week);
        return true;
    case Qt::Key_T:
        Q_EMIT modeRequested(CalendarMode::Timeline);
        return true;
    case Qt::Key_A:
        Q_EMIT modeRequested(CalendarMode::Agenda);
        return true;
    case Qt::Key_Home:
        setCurrentDay(dayIn(m_now, m_page.zone));
        Q_EMIT todayRequested();
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT stepRequested(event->key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    default:
        return false;
    }
}

void CalendarCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers().testFlag(Qt::AltModifier);
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isMove && isArrow) {
        startKeyMove((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1);
        return;
    }
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
    if (event->key() == Qt::Key_Space) {
        const std::vector<int> here = releasesOn(m_currentDay);
        setCurrent(m_current >= 0 || here.empty() ? m_current : here.front());
        return;
    }
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (handleKey(event) || navigateByKey(event)))
        return;
    QAbstractScrollArea::keyPressEvent(event);
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

void CalendarCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

} // namespace slipway::ui::calendar
