// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "core/base/tr.h"
#include "ui/calendar/calendar_page.h"
#include "ui/insights/insights_page.h"
#include "ui/monitoring/monitoring_page.h"
#include "ui/new_release/new_release_dialog.h"
#include "ui/pipelines/pipelines_page.h"
#include "ui/release/release_detail_page.h"
#include "ui/releases/releases_page.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/monitoring/desk_monitoring_source.h"
#include "ui/widgets/monitoring/quiet_monitoring_desk.h"
#include "ui/widgets/pipelines/session_pipelines_source.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

template <class P>
Page *make(service::Session &session, QWidget *parent)
{
    return new P(session, parent);
}

/// The one given, or one of the session that asks no server.
PipelinesSource &pipelinesOf(service::Session &session, PipelinesSource *given)
{
    if (given)
        return *given;
    auto *known = session.findChild<PipelinesSource *>(Qt::FindDirectChildrenOnly);
    return known ? *known : *new SessionPipelinesSource(session, &session);
}

/// The same of monitoring.
MonitoringSource &monitoringOf(service::Session &session, MonitoringSource *given)
{
    if (given)
        return *given;
    if (auto *known = session.findChild<MonitoringSource *>(Qt::FindDirectChildrenOnly))
        return *known;
    auto *desk = new QuietMonitoringDesk(&session);
    return *new DeskMonitoringSource(session, [desk]() -> service::MonitoringDesk & { return *desk; }, &session);
}

std::vector<PageEntry> entries(PipelinesSource *pipelines, MonitoringSource *monitoring)
{
    std::vector<PageEntry> list;
    list.push_back({u"today"_s, tr("Today"), u"view-pim-tasks"_s, QKeySequence(Qt::CTRL | Qt::Key_1),
                    [pipelines](service::Session &session, QWidget *parent) {
                        return new TodayPage(session, parent, &pipelinesOf(session, pipelines));
                    }});
    list.push_back({u"calendar"_s, tr("Calendar"), u"view-calendar-month"_s, QKeySequence(Qt::CTRL | Qt::Key_2),
                    make<CalendarPage>});
    list.push_back({u"releases"_s, tr("Releases"), u"package"_s, QKeySequence(Qt::CTRL | Qt::Key_3), make<ReleasesPage>,
                    [pipelines, monitoring](service::Session &session, QWidget *parent) {
                        return new ReleaseDetailPage(session, parent, &pipelinesOf(session, pipelines),
                                                     &monitoringOf(session, monitoring));
                    }});
    list.push_back({u"pipelines"_s, tr("Pipelines"), u"run-build"_s, QKeySequence(Qt::CTRL | Qt::Key_4),
                    [pipelines](service::Session &session, QWidget *parent) {
                        return new PipelinesPage(session, pipelinesOf(session, pipelines), parent);
                    }});
    list.push_back({u"monitoring"_s, tr("Monitoring"), u"office-chart-line"_s, QKeySequence(Qt::CTRL | Qt::Key_5),
                    [monitoring](service::Session &session, QWidget *parent) {
                        return new MonitoringPage(session, monitoringOf(session, monitoring), parent);
                    }});
    list.push_back(
        {u"insights"_s, tr("Insights"), u"office-chart-bar"_s, QKeySequence(Qt::CTRL | Qt::Key_6), make<InsightsPage>});
    list.push_back({u"settings"_s,
                    tr("Settings"),
                    u"configure"_s,
                    QKeySequence(Qt::CTRL | Qt::Key_Comma),
                    [pipelines, monitoring](service::Session &session, QWidget *parent) {
                        return new SettingsPage(session, parent, &pipelinesOf(session, pipelines),
                                                &monitoringOf(session, monitoring));
                    },
                    {},
                    true,
                    SettingsPage::sections()});
    return list;
}

QDialog *newReleaseDialog(service::Session &session, QDate ship, std::function<void(ReleaseId)> created,
                          QWidget *parent)
{
    auto *dialog = new NewReleaseDialog(session, ship, parent);
    QObject::connect(dialog, &NewReleaseDialog::created, dialog, std::move(created));
    return dialog;
}

} // namespace

PageRegistry slipwayPages(PipelinesSource *pipelines, MonitoringSource *monitoring)
{
    return {[pipelines, monitoring] { return entries(pipelines, monitoring); }, newReleaseDialog,
            [pipelines](service::Session &session) -> PipelinesSource & { return pipelinesOf(session, pipelines); }};
}

} // namespace slipway::ui
