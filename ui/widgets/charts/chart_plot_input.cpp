// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/chart_plot.h"
#include "ui/widgets/charts/frame/chart_frame.h"
#include "ui/widgets/charts/plot_layer.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

/// What is done with a plot by pointer and keyboard.
namespace slipway::ui {

namespace {

constexpr int kLeastDrag = 6; ///< pixels; less is a click
constexpr double kTurn = 120; ///< of a wheel, by one notch
constexpr double kZoomOfTurn = 0.8;
constexpr double kPanOfTurn = 0.1;
constexpr double kPanOfKey = 0.1;
constexpr double kCursorOfKey = 0.01;

} // namespace

bool ChartPlot::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = [event] { return static_cast<QMouseEvent *>(event)->position().toPoint(); };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton || watched == m_frame->view())
            return false;
        setFocus(Qt::MouseFocusReason);
        m_dragFrom = m_dragTo = at().x();
        return true;
    case QEvent::MouseMove: pointerMoved(at()); return true;
    case QEvent::MouseButtonRelease: dragEnded(at()); return true;
    case QEvent::MouseButtonDblClick:
        m_dragFrom.reset();
        m_window.reset();
        return true;
    case QEvent::Leave:
        if (!m_dragFrom && watched != m_frame->view())
            m_window.setCursor(std::nullopt);
        return false;
    case QEvent::Wheel: return turned(*static_cast<QWheelEvent *>(event));
    case QEvent::ContextMenu: Q_EMIT menuRequested(static_cast<QContextMenuEvent *>(event)->globalPos()); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void ChartPlot::pointerMoved(const QPoint &at)
{
    const QRectF area = m_frame->plotArea();
    if (m_dragFrom) {
        m_dragTo = std::clamp(at.x(), static_cast<int>(area.left()), static_cast<int>(area.right()));
        m_over->update();
    }
    if (area.contains(QPointF(at)))
        m_window.setCursor(timeAt(at.x()));
    else
        m_window.setCursor(std::nullopt);
}

void ChartPlot::dragEnded(const QPoint &at)
{
    if (!m_dragFrom)
        return;
    const int from = std::min(*m_dragFrom, at.x());
    const int to = std::max(*m_dragFrom, at.x());
    m_dragFrom.reset();
    m_over->update();
    if (to - from >= kLeastDrag)
        m_window.show({timeAt(from), timeAt(to)});
}

bool ChartPlot::turned(QWheelEvent &event)
{
    const QPoint delta = event.angleDelta();
    const bool isSideways = std::abs(delta.x()) > std::abs(delta.y());
    const double turns = (isSideways ? delta.x() : delta.y()) / kTurn;
    if (turns == 0)
        return false;
    if (isSideways || event.modifiers().testFlag(Qt::ShiftModifier))
        m_window.pan(-turns * kPanOfTurn);
    else
        m_window.zoom(std::pow(kZoomOfTurn, turns), timeAt(event.position().x()));
    event.accept();
    return true;
}

void ChartPlot::moveCursor(double share)
{
    const TimeSpan span = m_window.span();
    const auto by = std::chrono::milliseconds(std::llround(share * static_cast<double>((span.to - span.from).count())));
    const Instant at = m_window.cursor() ? *m_window.cursor() + by : span.to;
    m_window.setCursor(std::clamp(at, span.from, span.to));
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    const int count = static_cast<int>(m_contents.lines.size());
    switch (event->key()) {
    case Qt::Key_Left: isShift ? moveCursor(-kCursorOfKey) : m_window.pan(-kPanOfKey); return;
    case Qt::Key_Right: isShift ? moveCursor(kCursorOfKey) : m_window.pan(kPanOfKey); return;
    case Qt::Key_Up: setPickedOut(m_pickedOut < 0 ? count - 1 : m_pickedOut - 1); return;
    case Qt::Key_Down: setPickedOut(m_pickedOut + 1 < count ? m_pickedOut + 1 : -1); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_window.zoom(kZoomOfTurn); return;
    case Qt::Key_Minus: m_window.zoom(1 / kZoomOfTurn); return;
    case Qt::Key_0:
    case Qt::Key_Home: m_window.reset(); return;
    case Qt::Key_Escape:
        if (m_window.cursor() || m_pickedOut >= 0) {
            m_window.setCursor(std::nullopt);
            setPickedOut(-1);
            return;
        }
        break;
    case Qt::Key_Menu: Q_EMIT menuRequested(mapToGlobal(rect().center())); return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void ChartPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (parentWidget())
        parentWidget()->update();
}

void ChartPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (parentWidget())
        parentWidget()->update();
}

} // namespace slipway::ui
