// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include <QCoreApplication>

#ifdef SLIPWAY_HAS_TODAY
#include "ui/today/today_page.h"
#endif
#ifdef SLIPWAY_HAS_CALENDAR
#include "ui/calendar/calendar_page.h"
#endif
#ifdef SLIPWAY_HAS_RELEASES
#include "ui/releases/releases_page.h"
#endif
#ifdef SLIPWAY_HAS_RELEASE
#include "ui/release/release_detail_page.h"
#endif
#ifdef SLIPWAY_HAS_SETTINGS
#include "ui/settings/settings_page.h"
#endif
#ifdef SLIPWAY_HAS_NEW_RELEASE
#include "ui/new_release/new_release_dialog.h"
#endif

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway::ui::pages", text);
}

template <class P>
Page *make(service::Session &session, QWidget *parent)
{
    return new P(session, parent);
}

std::vector<PageEntry> entries()
{
    std::vector<PageEntry> list;
#ifdef SLIPWAY_HAS_TODAY
    list.push_back({u"today"_s, tr("Today"), u"view-pim-tasks"_s, QKeySequence(Qt::CTRL | Qt::Key_1), make<TodayPage>});
#endif
#ifdef SLIPWAY_HAS_CALENDAR
    list.push_back({u"calendar"_s, tr("Calendar"), u"view-calendar-month"_s, QKeySequence(Qt::CTRL | Qt::Key_2),
                    make<CalendarPage>});
#endif
#ifdef SLIPWAY_HAS_RELEASES
    list.push_back({u"releases"_s, tr("Releases"), u"package"_s, QKeySequence(Qt::CTRL | Qt::Key_3), make<ReleasesPage>,
#ifdef SLIPWAY_HAS_RELEASE
                    make<ReleaseDetailPage>
#endif
    });
#endif
#ifdef SLIPWAY_HAS_SETTINGS
    list.push_back({u"settings"_s,
                    tr("Settings"),
                    u"configure"_s,
                    QKeySequence(Qt::CTRL | Qt::Key_Comma),
                    make<SettingsPage>,
                    {},
                    true,
                    SettingsPage::sections()});
#endif
    return list;
}

QDialog *newReleaseDialog([[maybe_unused]] service::Session &session, [[maybe_unused]] QDate ship,
                          [[maybe_unused]] std::function<void(ReleaseId)> created, [[maybe_unused]] QWidget *parent)
{
#ifdef SLIPWAY_HAS_NEW_RELEASE
    auto *dialog = new NewReleaseDialog(session, ship, parent);
    QObject::connect(dialog, &NewReleaseDialog::created, dialog, std::move(created));
    return dialog;
#else
    return nullptr;
#endif
}

} // namespace

PageRegistry slipwayPages()
{
    return {entries, newReleaseDialog};
}

} // namespace slipway::ui
