// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/desk_monitoring_source.h"

#include "core/monitoring/deployment_silences.h"
#include "service/commands/deployment_commands.h"
#include "service/commands/monitoring_commands.h"
#include "service/commands/release_commands.h"
#include "support/team.h"
#include "ui/widgets/monitoring/quiet_monitoring_desk.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// A workspace whose monitoring nobody looks at.
struct Unwatched {
    TemporaryWorkspace workspace;
    Team team{workspace};
    ui::QuietMonitoringDesk desk;
    int found = 0;
    ui::DeskMonitoringSource source{workspace.session(), [this]() -> MonitoringDesk & {
                                        ++found;
                                        return desk;
                                    }};

    void connectTo(bool isSilenced)
    {
        MonitoringConnection made;
        made.name = u"Alerts"_s;
        made.kind = MonitoringKind::Alertmanager;
        made.url = u"http://127.0.0.1:9"_s;
        workspace.done(SaveMonitoringConnection{isSilenced ? withSilences(made, u"*"_s, {u"service=shop"_s}) : made});
    }
    void deploy()
    {
        const ReleaseId release = team.plainRelease(u"4.2"_s);
        team.takeTo(release, {ReleaseState::Planned, ReleaseState::InProgress});
        workspace->setActor(team.henrik);
        workspace.done(StartDeployment{
            .release = release, .environment = team.production, .overrideReason = u"tried in a test"_s});
    }
};

} // namespace

/// When the window asks monitoring servers though no page of them is open.
class DeskMonitoringSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutConnections_nobodyIsAsked()
    {
        Unwatched shown;
        shown.source.resume();
        shown.deploy();
        QCOMPARE(shown.found, 0);
    }

    void aDeployment_isSeenTo_thoughNobodyLooks()
    {
        Unwatched shown;
        shown.connectTo(false);
        shown.source.resume();
        QCOMPARE(shown.found, 0);
        shown.deploy();
        QCOMPARE(shown.found, 1);
    }

    void whatACrashMayHaveLeft_isSeenToAtOnce()
    {
        Unwatched shown;
        shown.connectTo(true);
        QCOMPARE(shown.found, 0);
        shown.source.resume();
        QCOMPARE(shown.found, 1);
        shown.deploy();
        QCOMPARE(shown.found, 1);
    }
};

QTEST_GUILESS_MAIN(DeskMonitoringSourceTest)
#include "desk_monitoring_source_test.moc"
