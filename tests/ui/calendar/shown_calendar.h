// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/plan_builder.h"
#include "support/team.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/month_geometry.h"

#include <QTest>

namespace slipway::test {

/// A page over a team's workspace, shown in a window; "now" is Mon 4 Jan 2027.
struct Shown {
    TemporaryWorkspace workspace;
    Team team{workspace};
    std::unique_ptr<ui::CalendarPage> page;

    void open(const QString &tab, QSize size = {1232, 800})
    {
        page = std::make_unique<ui::CalendarPage>(workspace.session());
        page->resize(size);
        ui::Route route;
        route.page = QStringLiteral("calendar");
        route.tab = tab;
        page->openRoute(route);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->firstFocus()->setFocus();
    }

    [[nodiscard]] ui::calendar::CalendarCanvas &canvas() const
    {
        return *qobject_cast<ui::calendar::CalendarCanvas *>(page->firstFocus());
    }
    [[nodiscard]] int indexOf(ReleaseId id) const
    {
        const auto &all = canvas().page().releases;
        const auto found = std::ranges::find(all, id, &service::CalendarRelease::id);
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }
    [[nodiscard]] QPoint barOf(ReleaseId id) const
    {
        const QRect bar = canvas().barRect(indexOf(id));
        return {bar.left() + bar.width() / 2, bar.center().y()};
    }
    [[nodiscard]] Instant shipOf(ReleaseId id) { return valueOf(workspace.queries().plan(id)).release.ship; }
    [[nodiscard]] int dayWidth() const
    {
        return (canvas().viewport()->width() - ui::calendar::MonthGeometry::kWeekColumn) / 7;
    }
    void drag(QPoint from, QPoint by, bool drop = true) const
    {
        QWidget *viewport = canvas().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, from + by / 2);
        QTest::mouseMove(viewport, from + by);
        if (drop)
            QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + by);
    }
    [[nodiscard]] QWidget *tip() const { return canvas().findChild<QWidget *>(QStringLiteral("calendarDragTip")); }
};

} // namespace slipway::test
