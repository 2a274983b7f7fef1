// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipelines/fake_pipelines.h"

#include "ui/shell/job_strip.h"
#include "ui/shell/run_notifier.h"
#include "ui/shell/run_watch.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/preferences.h"

#include <QAbstractButton>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RunWatchTest : public QObject
{
    Q_OBJECT

    static CiRun run(int number, RunState state)
    {
        CiRun made;
        made.id =
            CiRunId{Uuid::version7(1'700'000'000'000, {0, 0, 0, 0, 0, 0, 0, 0, 0, static_cast<std::uint8_t>(number)})};
        made.job = made.jobName = u"tests"_s;
        made.number = QString::number(number);
        made.state = state;
        return made;
    }

    static QString spokenPage(const Sidebar &sidebar)
    {
        return sidebar.findChildren<QListView *>()
            .first()
            ->model()
            ->index(0, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatRuns_standsInTheStrip_andLeadsToTheRun()
    {
        test::FakePipelines source;
        CiRun running = run(42, RunState::Running);
        running.startedAt = source.m_now - 1min;
        running.estimatedSeconds = 240;
        source.m_runs = {running, run(41, RunState::Done)};
        JobStrip strip;
        Sidebar sidebar({{.id = u"pipelines"_s, .title = u"Pipelines"_s}});
        RunWatch watch(source, strip, sidebar, {});
        QSignalSpy wanted(&watch, &RunWatch::runRequested);
        QTRY_COMPARE(strip.findChildren<QAbstractButton *>().size(), 1);
        QAbstractButton *part = strip.findChildren<QAbstractButton *>().first();
        QCOMPARE(part->accessibleName(), u"tests #42, Running, 25\u2009%"_s);
        part->click();
        QCOMPARE(wanted.at(0).at(0).value<CiRunId>(), running.id);
        source.m_runs.front().state = RunState::Done;
        Q_EMIT source.changed();
        QTRY_VERIFY(strip.isHidden());
        QCOMPARE(spokenPage(sidebar), u"Pipelines"_s);
    }

    void whatNeedsThePerson_isCountedBesideThePage_others_areNot()
    {
        test::FakePipelines source;
        const PersonId me{Uuid::version7(1, {})};
        const PersonId other{Uuid::version7(2, {})};
        source.m_runs = {run(1, RunState::WaitingGate), run(2, RunState::SendUnknown), run(3, RunState::WaitingGate)};
        source.m_runs[0].requestedBy = me;
        source.m_runs[1].requestedBy = me;
        source.m_runs[2].requestedBy = other;
        JobStrip strip;
        Sidebar sidebar({{.id = u"pipelines"_s, .title = u"Pipelines"_s}});
        RunWatch watch(source, strip, sidebar, me);
        QTRY_VERIFY(spokenPage(sidebar).contains(u"2"_s));
    }

    void theDesktop_isToldOfMyRun_unlessTheWindowIsInFrontOrItIsUnwanted_data()
    {
        QTest::addColumn<bool>("isInFront");
        QTest::addColumn<bool>("isWanted");
        QTest::addColumn<int>("told");
        QTest::newRow("elsewhere") << false << true << 1;
        QTest::newRow("in front") << true << true << 0;
        QTest::newRow("unwanted") << false << false << 0;
    }

    void theDesktop_isToldOfMyRun_unlessTheWindowIsInFrontOrItIsUnwanted()
    {
        QFETCH(bool, isInFront);
        QFETCH(bool, isWanted);
        QFETCH(int, told);
        QSettings().clear();
        Preferences preferences = Preferences::load();
        preferences.tellsRunEnded = isWanted;
        preferences.save();
        test::FakePipelines source;
        QStringList titles;
        RunNotifier notifier(
            source, [&] { return isInFront; }, [&](const QString &title, const QString &) { titles += title; });
        CiRun ended = run(42, RunState::Done);
        ended.result = RunResult::Failure;
        Q_EMIT source.runNeedsAttention(ended);
        QCOMPARE(titles.size(), told);
        if (told > 0)
            QCOMPARE(titles.first(), u"tests #42: Failed"_s);
    }
};

QTEST_MAIN(RunWatchTest)
#include "run_watch_test.moc"
