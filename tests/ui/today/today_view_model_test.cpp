// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_commands.h"
#include "service/commands/signoff_commands.h"
#include "support/small_team.h"
#include "ui/today/event_model.h"
#include "ui/today/today_view_model.h"
#include "ui/widgets/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using slipway::test::SmallTeam;

class TodayViewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aWorkspaceWithoutReleases_saysSo()
    {
        SmallTeam team;
        TodayViewModel model(team.workspace.session());
        model.load();
        QCOMPARE(model.standing(), TodayViewModel::Standing::EmptyWorkspace);
        team.release(team.payments, u"4.2"_s, QDate(2027, 1, 14));
        model.load();
        QCOMPARE(model.standing(), TodayViewModel::Standing::Ready);
        team.workspace->setActor({});
        model.load();
        QCOMPARE(model.standing(), TodayViewModel::Standing::NoPerson);
        QVERIFY(model.waiting().empty());
    }

    void theDate_isThatOfThePersonsZone()
    {
        SmallTeam team;
        team.workspace.setNow(fromWallTime(QDate(2027, 1, 6), QTime(0, 30), "Europe/Berlin"));
        TodayViewModel model(team.workspace.session());
        model.load();
        QCOMPARE(model.dateText(), u"Wednesday 6 January"_s);
        QCOMPARE(model.clockText(), u"00:30 CET, week 1"_s);
    }

    void midnight_bringsAnotherDay()
    {
        SmallTeam team;
        team.workspace.setNow(fromWallTime(QDate(2027, 1, 6), QTime(23, 59), "Europe/Berlin"));
        TodayViewModel model(team.workspace.session());
        model.load();
        team.workspace.setNow(fromWallTime(QDate(2027, 1, 7), QTime(0, 0), "Europe/Berlin"));
        model.tick();
        QCOMPARE(model.dateText(), u"Thursday 7 January"_s);
    }

    void anItemThatOthersWaitFor_namesThem()
    {
        SmallTeam team;
        const ReleaseId id = team.release(team.payments, u"4.2"_s, QDate(2027, 1, 8));
        team.setState(id, ReleaseState::Planned);
        TodayViewModel model(team.workspace.session());
        model.load();
        QCOMPARE(model.waiting().size(), 2u);
        QCOMPARE(model.waiting()[0].title, u"Build it"_s);
        QCOMPARE(model.shown(model.waiting()[0]).blocks, u"Announce it"_s);
        QVERIFY(model.shown(model.waiting()[1]).blocks.isEmpty());
    }

    void aSignoff_tellsItsFactsWhenItIsShown_butNotWhileItIsFarAndUnasked()
    {
        SmallTeam team;
        const ReleaseId id = team.release(team.payments, u"4.2"_s, QDate(2027, 3, 8));
        team.setState(id, ReleaseState::Planned);
        team.workspace->setActor(team.jonas);
        TodayViewModel model(team.workspace.session());
        model.load();
        const auto signoff = [&] {
            return *std::ranges::find(model.waiting(), service::WaitingCard::Kind::Signoff, &WaitingLine::kind);
        };
        QVERIFY(!signoff().isDetailed);
        QVERIFY(model.shown(signoff()).facts.empty());
        team.workspace.done(service::RequestSignoffs{.release = id});
        model.load();
        QVERIFY(signoff().isDetailed && signoff().facts.empty());
        const auto facts = model.shown(signoff()).facts;
        QCOMPARE(facts.size(), 3u);
        QCOMPARE(facts[1].text, u"Checklist 0 of 2"_s);
    }

    void aCardOfWhatIsGone_staysUntilThePageIsReadAnew()
    {
        SmallTeam team;
        const ReleaseId id = team.release(team.payments, u"4.2"_s, QDate(2027, 1, 8));
        team.setState(id, ReleaseState::Planned);
        team.workspace->setActor(team.jonas);
        TodayViewModel model(team.workspace.session());
        model.load();
        const WaitingLine line = model.waiting().at(0);
        QVERIFY(line.isDetailed);
        const ReleasePlan plan = test::valueOf(team.workspace.queries().release(id)).plan;
        team.workspace->setActor(team.workspace.done(
            service::Save<Person>{{.name = u"Lucía Ortega"_s, .roles = {roles::kManager.toString()}}}));
        for (const SignoffRequirement &each : plan.requirements)
            team.workspace.done(service::RemoveRequirement{id, each.id});
        const QSignalSpy failed(&model, &TodayViewModel::failed);
        const QSignalSpy changed(&model, &TodayViewModel::changed);
        QCOMPARE(model.shown(line), line);
        QCOMPARE(model.waiting().size(), 1u);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(model.waiting().empty());
        QVERIFY(failed.empty());
    }

    void aReleaseUnderWay_tellsWhereItIsWhenItIsShown()
    {
        SmallTeam team;
        const ReleaseId id = team.release(team.payments, u"4.2"_s, QDate(2027, 1, 8));
        team.setState(id, ReleaseState::InProgress);
        TodayViewModel model(team.workspace.session());
        model.load();
        const RunningLine kept = model.running().at(0);
        QVERIFY(kept.progress.isEmpty() && !kept.title.isEmpty() && !kept.when.isEmpty());
        const RunningLine shown = model.shown(kept);
        QVERIFY2(shown.progress.startsWith(u"0 of 2 "), qPrintable(shown.progress));
        QVERIFY2(shown.subtitle.startsWith(u"Work until"), qPrintable(shown.subtitle));
        QCOMPARE(shown.title, kept.title);
        model.tick();
        QCOMPARE(model.running().at(0), shown);
    }

    void timeThatPasses_makesAnItemOverdueWithoutReading()
    {
        SmallTeam team;
        const ReleaseId id = team.release(team.payments, u"4.2"_s, QDate(2027, 1, 8));
        team.setState(id, ReleaseState::Planned);
        team.workspace.setNow(fromWallTime(QDate(2027, 1, 4), QTime(16, 58), "Europe/Berlin"));
        TodayViewModel model(team.workspace.session());
        model.load();
        QCOMPARE(model.waiting().at(0).due, u"today 17:00"_s);
        team.workspace.setNow(fromWallTime(QDate(2027, 1, 4), QTime(17, 3), "Europe/Berlin"));
        QSignalSpy changed(&model, &TodayViewModel::changed);
        model.tick();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.waiting().at(0).due, u"3 min overdue"_s);
        QCOMPARE(model.waiting().at(0).urgency, Urgency::Overdue);
    }

    void grouping_putsTheCardsOfAReleaseTogether()
    {
        SmallTeam team;
        team.setState(team.release(team.payments, u"4.2"_s, QDate(2027, 1, 8)), ReleaseState::Planned);
        team.setState(team.release(team.ledger, u"2.9"_s, QDate(2027, 1, 8)), ReleaseState::Planned);
        TodayViewModel model(team.workspace.session());
        model.load();
        QCOMPARE(model.waiting().size(), 4u);
        model.setGrouped(true);
        const auto &lines = model.waiting();
        QCOMPARE(lines[0].release, lines[1].release);
        QCOMPARE(lines[2].release, lines[3].release);
        QVERIFY(lines[1].release != lines[2].release);
    }

    void theListOfEvents_keepsModelAndViewInStep()
    {
        EventModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        EventLine line;
        line.what = u"Ship"_s;
        line.whose = u"<b>Payments</b> 4.2"_s;
        line.at = fromWallTime({2027, 1, 14}, {14, 0}, "Europe/Berlin");
        line.zone = "Europe/Berlin";
        model.setLines({line, line, line});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"));
        model.setLines({line});
        QCOMPARE(model.rowCount(), 1);
        line.what = u"Start"_s;
        model.setLines({line, line});
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 words::exact(line.at, line.zone) + u", Start, <b>Payments</b> 4.2"_s);
        model.setLines({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TodayViewModelTest)
#include "today_view_model_test.moc"
