// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/calendar_page.h"

#include <QMenu>

namespace slipway::ui::calendar {

/// Everything on one day, as a menu: freezes, releases, events, holidays. Made when "+n" or a day is opened.
class DayListMenu : public QMenu
{
    Q_OBJECT

public:
    /// @param page holds the one day
    DayListMenu(const service::CalendarPage &page, QDate day, QWidget *parent);

Q_SIGNALS:
    void releaseChosen(slipway::ReleaseId release);
    void freezeChosen(slipway::FreezeId freeze);
    /// There is more than fits a menu.
    void agendaRequested(QDate day);

private:
    QAction *addLine(const QIcon &icon, QString words, const QString &toolTip);
};

} // namespace slipway::ui::calendar
