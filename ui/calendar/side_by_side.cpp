// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/side_by_side.h"

#include <QEvent>
#include <QStyle>

namespace slipway::ui::calendar {

namespace {

constexpr int kBesideFrom = 1100; ///< width of the window

} // namespace

SideBySide::SideBySide(QWidget *main, QWidget *panel, QWidget *parent) : QWidget(parent), m_main(main), m_panel(panel)
{
    m_main->setParent(this);
    m_panel->setParent(this);
}

bool SideBySide::isOver() const
{
    return window()->width() < kBesideFrom;
}

void SideBySide::setPanelShown(bool isShown)
{
    m_isShown = isShown;
    arrange();
}

void SideBySide::arrange()
{
    const int panel = m_isShown ? m_panel->width() : 0;
    const int main = isOver() ? width() : width() - panel;
    m_main->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, main, height())));
    m_panel->setVisible(m_isShown);
    m_panel->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - panel, 0, m_panel->width(), height())));
    if (m_isShown)
        m_panel->raise();
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool SideBySide::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return QWidget::event(event);
}

} // namespace slipway::ui::calendar
