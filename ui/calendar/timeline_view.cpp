// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/timeline_view.h"

#include "ui/calendar/bar_painting.h"
#include "ui/calendar/timeline_painter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace slipway::ui::calendar {

namespace {

constexpr int kHandle = 6;
constexpr double kWheelZoom = 1.0015; ///< for each eighth of a degree
constexpr double kKeyZoom = 1.5;
/// From here on a bar is moved by quarters of an hour, before by days.
constexpr double kFineFrom = 300;
constexpr auto kFineStep = std::chrono::minutes(15);
constexpr double kKeyPan = 0.1;

} // namespace

TimelineView::TimelineView(QWidget *parent) : CalendarCanvas(parent)
{
    setAccessibleName(tr("Timeline"));
}

void TimelineView::setLanes(std::vector<service::CalendarLane> lanes, LaneKind kind, const QString &title,
                            const service::CalendarFilter &filter)
{
    m_filter = filter;
    m_lanes = std::move(lanes);
    m_kind = kind;
    m_title = title;
}

void TimelineView::showSpan(TimeSpan span)
{
    if (viewport()->width() <= TimelinePainter::kLaneHead || !isVisible()) {
        m_wanted = span;
        return;
    }
    m_wanted.reset();
    changeScale([&](TimeScale &scale) { scale = TimeScale(span, scale.width()); });
}

void TimelineView::changeScale(const std::function<void(TimeScale &)> &change)
{
    const TimeSpan before = m_scale.span();
    change(m_scale);
    readLanes();
    viewport()->update();
    if (m_scale.span() != before)
        Q_EMIT visibleSpanChanged(m_scale.span());
}

double TimelineView::zoomLevel() const
{
    const double days = m_scale.width() / m_scale.pixelsPerDay();
    return 1 - std::log(days / TimeScale::kShortestDays) / std::log(TimeScale::kLongestDays / TimeScale::kShortestDays);
}

void TimelineView::setZoomLevel(double level)
{
    const double days = TimeScale::kShortestDays
                        * std::pow(TimeScale::kLongestDays / TimeScale::kShortestDays, 1 - std::clamp(level, 0.0, 1.0));
    const double factor = m_scale.width() / days / m_scale.pixelsPerDay();
    changeScale([&](TimeScale &scale) { scale.zoom(factor, scale.width() / 2.0); });
}

void TimelineView::relayout()
{
    const BarFonts fonts(font());
    m_titleHeight = std::max(24, fonts.titleMetrics.height() + 7);
    m_barHeight = m_titleHeight + std::max(20, fonts.captionMetrics.height() + 4);
    m_rowHeight = m_barHeight + 12;
    m_holdHeight = std::max(28, fonts.captionMetrics.height() + 14);
    m_headHeight = std::max(48, 2 * fonts.smallMetrics.height() + 12);
    const bool isOther = fitScale();
    layOutRows();
    readLanes();
    // Told later: whoever listens may bring a new page, and this one is being laid out.
    if (isOther)
        QMetaObject::invokeMethod(this, [this] { Q_EMIT visibleSpanChanged(m_scale.span()); }, Qt::QueuedConnection);
}

bool TimelineView::fitScale()
{
    const int width = viewport()->width() - TimelinePainter::kLaneHead;
    if (width <= 0 || (!m_wanted && width == m_scale.width()))
        return false;
    if (m_wanted)
        m_scale = TimeScale(*std::exchange(m_wanted, std::nullopt), width);
    else
        m_scale.setWidth(width);
    return true;
}

int TimelineView::rowTop(int row) const
{
    return m_headHeight + rowStart(row) - verticalScrollBar()->value();
}

int TimelineView::rowAt(int y) const
{
    const auto below = std::ranges::upper_bound(m_rowStarts, y - m_headHeight + verticalScrollBar()->value());
    return std::min(static_cast<int>(below - m_rowStarts.begin()) - 1, m_layout.rowCount() - 1);
}

int TimelineView::lastVisibleRow() const
{
    return rowAt(std::max(m_headHeight, viewport()->height() - 1));
}

QRect TimelineView::barAt(int row, TimeSpan span) const
{
    // Beyond the edges a bar is cut off, so that numbers stay small however far one zooms in.
    const double from = std::max(m_scale.x(span.from), -100.0);
    const double to = std::min(m_scale.x(span.to), m_scale.width() + 100.0);
    const int left = TimelinePainter::kLaneHead + static_cast<int>(std::lround(from));
    const int right = TimelinePainter::kLaneHead + static_cast<int>(std::lround(to));
    return {left, rowTop(row) + (m_rowHeight - m_barHeight) / 2, std::max(2, right - left), m_barHeight};
}

bool TimelineView::showsInside(const QRect &bar) const
{
    return bar.width() >= TimelinePainter::kWidthForPhases;
}

QRect TimelineView::diamondOf(const service::CalendarMilestone &milestone, const TimeSpan &span, const QRect &bar) const
{
    if (!showsInside(bar) || !isInside(milestone, span) || !m_scale.span().contains(milestone.at))
        return {};
    constexpr int size = TimelinePainter::kMilestone;
    const int left = TimelinePainter::kLaneHead + static_cast<int>(std::lround(m_scale.x(milestone.at))) - size / 2;
    // On the line between name and phases, where neither has letters.
    return {left, bar.top() + m_titleHeight - size / 2, size, size};
}

CanvasHit TimelineView::hitAt(QPoint point) const
{
    const QPoint at = logical(point);
    CanvasHit hit;
    if (at.x() < TimelinePainter::kLaneHead || at.y() < m_headHeight || m_layout.rowCount() == 0)
        return hit;
    const double x = at.x() - TimelinePainter::kLaneHead;
    hit.day = dayIn(m_scale.at(x), page().zone);
    if (at.y() >= rowTop(m_layout.rowCount()))
        return hit;
    const int row = rowAt(at.y());
    const Instant near = m_scale.at(x);
    for (const TimelineBar &each :
         m_layout.bars(row, {near - m_scale.lengthOf(kHandle), near + m_scale.lengthOf(kHandle)}))
    {
        const QRect bar = barAt(row, each.span);
        if (!bar.adjusted(-2, 0, kHandle, 0).contains(at))
            continue;
        hit.release = each.release;
        const bool isWide = bar.width() > 4 * kHandle;
        hit.part = isWide && at.x() < bar.left() + kHandle    ? BarPart::StartEdge
                   : isWide && at.x() > bar.right() - kHandle ? BarPart::ShipEdge
                                                              : BarPart::Body;
        const auto &milestones = release(each.release).milestones;
        for (int i = 0; i < std::ssize(milestones); ++i)
            if (diamondOf(milestones[static_cast<std::size_t>(i)], each.span, bar).adjusted(-2, -2, 2, 2).contains(at))
                hit.milestone = i;
        return hit;
    }
    for (const TimelineHold &each : m_layout.holds(row))
        if (holdAt(row, each.span).contains(at)) {
            hit.hold = each.hold;
            return hit;
        }
    hit.lane = m_layout.laneOfRow(row);
    const TimelineLane &lane = this->lane(hit.lane);
    if (!lane.counts.empty()) {
        const auto edge = std::ranges::upper_bound(m_reader.edges(), near);
        const auto part = edge - m_reader.edges().begin() - 1;
        if (part >= 0 && part < std::ssize(lane.counts) && lane.counts[static_cast<std::size_t>(part)].all() > 0
            && countRect({hit.lane, static_cast<int>(part)}).contains(at))
        {
            hit.count = static_cast<int>(part);
            return hit;
        }
    }
    for (int i = 0; i < std::ssize(page().freezes); ++i) {
        const service::CalendarFreeze &freeze = page().freezes[static_cast<std::size_t>(i)];
        if (freeze.span.contains(near) && TimelineLayout::concerns(freeze, lane, m_kind))
            hit.freeze = i;
    }
    return hit;
}

TimeSpan TimelineView::dragTarget(const service::CalendarRelease &release, BarPart part, QPoint press, QPoint now) const
{
    const double pixels = logical(now).x() - logical(press).x();
    if (m_scale.pixelsPerDay() < kFineFrom) {
        const int days = static_cast<int>(std::lround(pixels / m_scale.pixelsPerDay()));
        return movedByDays(release.span, part, days, release.zone);
    }
    const auto steps = std::lround(static_cast<double>(m_scale.lengthOf(pixels).count())
                                   / static_cast<double>(std::chrono::milliseconds(kFineStep).count()));
    return movedBy(release.span, part, kFineStep * steps);
}

QRect TimelineView::ghostRect() const
{
    if (!drag() || !drag()->isStarted)
        return {};
    const int row = m_layout.rowOf(drag()->release);
    return row < 0 ? QRect() : visual(barAt(row, drag()->shown));
}

QRect TimelineView::dayRect(QDate day) const
{
    const double from = std::clamp(m_scale.x(startOfDay(day, page().zone)), 0.0, static_cast<double>(m_scale.width()));
    return visual(QRect(TimelinePainter::kLaneHead + static_cast<int>(from), m_headHeight, 2, m_rowHeight));
}

void TimelineView::reveal(int release)
{
    const int row = m_layout.rowOf(release);
    if (row < 0)
        return;
    revealRow(row);
    const TimeSpan span = this->release(release).span;
    if (!span.overlaps(m_scale.span()))
        changeScale([&](TimeScale &scale) { scale.pan(scale.x(span.from) - scale.width() / 4.0); });
}

void TimelineView::moveToNeighbour(int rows, int bars)
{
    if (page().isByLane && moveInCrowd(rows, bars))
        return;
    if (current() < 0) {
        for (int row = firstVisibleRow(); row <= lastVisibleRow(); ++row) {
            const auto seen = m_layout.bars(row, m_scale.span());
            if (!seen.empty()) {
                setCurrent(seen.front().release);
                return;
            }
        }
        return;
    }
    const int row = m_layout.rowOf(current());
    if (bars != 0) {
        const auto all = m_layout.bars(row, {Instant::min(), Instant::max()});
        const auto here = std::ranges::find(all, current(), &TimelineBar::release) - all.begin() + bars;
        if (here >= 0 && here < std::ssize(all))
            setCurrent(all[static_cast<std::size_t>(here)].release);
        return;
    }
    const Instant middle = release(current()).span.from;
    for (int next = row + rows; next >= 0 && next < m_layout.rowCount(); next += rows) {
        const auto all = m_layout.bars(next, {Instant::min(), Instant::max()});
        const auto nearest = std::ranges::min_element(
            all, {}, [&](const TimelineBar &bar) { return std::chrono::abs(bar.span.from - middle); });
        if (nearest != all.end()) {
            setCurrent(nearest->release);
            return;
        }
    }
}

bool TimelineView::handleKey(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: moveToNeighbour(0, -forward); return true;
    case Qt::Key_Right: moveToNeighbour(0, forward); return true;
    case Qt::Key_Up: moveToNeighbour(-1, 0); return true;
    case Qt::Key_Down: moveToNeighbour(1, 0); return true;
    default: return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (m_counted && current() < 0 && !drag()) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            zoomTo(*m_counted);
            return;
        }
        if (event->key() == Qt::Key_Escape) {
            m_counted.reset();
            viewport()->update();
            return;
        }
    }
    const bool isZoom = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal || event->key() == Qt::Key_Minus;
    if (isZoom && !event->modifiers().testFlag(Qt::AltModifier)) {
        const QRect bar = current() < 0                                    ? QRect()
                          : logical(barRect(current()).topLeft()).isNull() ? QRect()
                                                                           : visual(barRect(current()));
        const double x = bar.isEmpty() ? m_scale.width() / 2.0 : bar.center().x() - TimelinePainter::kLaneHead;
        changeScale([&](TimeScale &scale) { scale.zoom(event->key() == Qt::Key_Minus ? 1 / kKeyZoom : kKeyZoom, x); });
        return;
    }
    const bool isPan =
        event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right);
    if (isPan) {
        const bool isForward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        changeScale([&](TimeScale &scale) { scale.pan(scale.width() * (isForward ? kKeyPan : -kKeyPan)); });
        return;
    }
    CalendarCanvas::keyPressEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double x = logical(event->position().toPoint()).x() - TimelinePainter::kLaneHead;
        changeScale([&](TimeScale &scale) {
            scale.zoom(std::pow(kWheelZoom, turn.y() != 0 ? turn.y() : turn.x()), std::max(0.0, x));
        });
        event->accept();
        return;
    }
    const bool isSideways = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turn.x()) > std::abs(turn.y());
    if (isSideways) {
        const int by = turn.x() != 0 ? turn.x() : turn.y();
        changeScale([&](TimeScale &scale) { scale.pan(layoutDirection() == Qt::RightToLeft ? by : -by); });
        event->accept();
        return;
    }
    CalendarCanvas::wheelEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    CalendarCanvas::mousePressEvent(event);
    m_counted.reset();
    m_press = event->button() == Qt::LeftButton ? std::optional(event->pos()) : std::nullopt;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && hitAt(event->pos()).release < 0))
        m_panFrom = event->pos();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_panFrom) {
        CalendarCanvas::mouseMoveEvent(event);
        return;
    }
    const QPoint by = logical(event->pos()) - logical(*m_panFrom);
    m_panFrom = event->pos();
    viewport()->setCursor(Qt::ClosedHandCursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
    changeScale([&](TimeScale &scale) { scale.pan(-by.x()); });
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_panFrom)
        viewport()->setCursor(Qt::ArrowCursor);
    m_panFrom.reset();
    const std::optional<QPoint> press = std::exchange(m_press, std::nullopt);
    const bool isClick =
        press && (event->pos() - *press).manhattanLength() < QApplication::startDragDistance() && !drag();
    if (const CanvasHit hit = hitAt(event->pos()); isClick && hit.count >= 0)
        zoomTo({hit.lane, hit.count});
    CalendarCanvas::mouseReleaseEvent(event);
}

void TimelineView::scrollContentsBy(int, int)
{
    readLanes();
    viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    std::vector<int> shown;
    if (m_layout.rowCount() > 0) {
        for (int row = firstVisibleRow(); row <= lastVisibleRow(); ++row)
            for (const TimelineBar &bar : m_layout.bars(row, m_scale.span()))
                if (showsInside(barAt(row, bar.span)))
                    shown.push_back(bar.release);
    }
    needDetails(shown);
    QPainter painter(viewport());
    TimelinePainter(*this, painter).paint();
}

} // namespace slipway::ui::calendar
