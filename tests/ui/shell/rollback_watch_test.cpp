// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rollback_watch.h"

#include "service/commands/deployment_commands.h"
#include "service/commands/runbook_commands.h"
#include "support/team.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A release whose cut-over may begin, and three rollbacks of ten minutes each to learn from.
struct Watched {
    TemporaryWorkspace workspace;
    Team team{workspace};
    ReleaseId release;

    Watched()
    {
        workspace->setActor(team.mara);
        const ReleaseId before = team.release(u"4.1"_s);
        for (int i = 0; i < RollbackWindow::kFewest; ++i)
            for (const bool isRollback : {false, true}) {
                const Instant from = workspace.now();
                workspace.setNow(from + 10min);
                workspace.done(RecordDeployment{.release = before,
                                                .environment = team.staging,
                                                .isRollback = isRollback,
                                                .startedAt = from,
                                                .finishedAt = workspace.now(),
                                                .note = u"by hand"_s});
            }
        release = team.plainRelease(u"4.2"_s);
        workspace.done(AddRunbookStep{.release = release, .text = {.title = u"Move the data"_s}, .after = {}});
    }

    void later(std::chrono::minutes time) { workspace.setNow(workspace.now() + time); }
};

} // namespace

class RollbackWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void beforeTheLastSafeRollbackPasses_thePersonIsTold_once()
    {
        Watched watched;
        watched.workspace.done(StartCutover{.release = watched.release, .windowEnd = watched.workspace.now() + 60min});
        RollbackWatch watch(watched.workspace.session());
        QSignalSpy alarms(&watch, &RollbackWatch::alarmRaised);
        const auto look = [&] {
            watch.look();
            QTest::qWait(1); // the answer comes through the event loop
        };
        watched.later(30min); // the last safe rollback is 50 minutes after the start
        look();
        QCOMPARE(alarms.size(), 0);
        watched.later(6min);
        watch.look();
        QTRY_COMPARE(alarms.size(), 1);
        QCOMPARE(alarms[0][0].value<ReleaseId>(), watched.release);
        QCOMPARE(alarms[0][1].toString(), u"Payments 4.2: decide whether to roll back"_s);
        QVERIFY2(alarms[0][2].toString().contains(u"in 14 minutes"_s), qPrintable(alarms[0][2].toString()));
        watched.later(20min);
        watch.look();
        QVERIFY(valueOf(watched.workspace.queries().rollbackStandings()).at(0).window.standing
                == RollbackWindow::Standing::Passed);
        look();
        QCOMPARE(alarms.size(), 1);
    }

    void aRehearsal_alarmsNobody()
    {
        Watched watched;
        watched.workspace.done(StartCutover{
            .release = watched.release, .windowEnd = watched.workspace.now() + 12min, .isRehearsal = true});
        QVERIFY(valueOf(watched.workspace.queries().rollbackStandings()).empty());
    }
};

QTEST_MAIN(RollbackWatchTest)
#include "rollback_watch_test.moc"
