// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/plain_page.h"
#include "support/small_team.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"

#include <QTest>

namespace slipway::test {

using namespace slipway::ui;
using namespace Qt::StringLiterals;

/// The real window on a small workspace, with plain pages.
struct Desk {
    SmallTeam team;
    PlainPages pages;
    MainWindow window{team.workspace.session(), pages.registry(), {}};

    explicit Desk(QSize size = {1440, 900})
    {
        window.resize(size);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }

    [[nodiscard]] QString page() const { return window.currentPage()->route().page; }
    [[nodiscard]] PlainPage *current() const { return static_cast<PlainPage *>(window.currentPage()); }
    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&window, key, modifiers); }
    [[nodiscard]] QString notice() const { return find<NoticeBar>(u"notice"_s)->text(); }
    ReleaseId release() { return team.release(team.payments, u"4.2"_s, QDate(2027, 1, 8)); }
};

} // namespace slipway::test
