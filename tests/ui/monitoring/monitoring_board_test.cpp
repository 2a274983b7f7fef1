// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_monitoring.h"

#include "support/focusables.h"
#include "ui/style/look.h"
#include "ui/widgets/charts/chart_legend.h"
#include "ui/widgets/charts/chart_plot.h"
#include "ui/widgets/charts/panel_chart.h"
#include "ui/widgets/monitoring/monitoring_board.h"
#include "ui/widgets/monitoring/panel_editor.h"
#include "ui/widgets/monitoring/panel_grid.h"
#include "ui/widgets/monitoring/watch_list.h"
#include "ui/widgets/monitoring/watch_pane.h"
#include "ui/widgets/promql/query_editor.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace slipway;
using namespace slipway::ui;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A board on the screen.
struct Shown {
    FakeMonitoring source;
    std::unique_ptr<MonitoringBoard> board;

    explicit Shown(const std::function<void(FakeMonitoring &)> &prepare = {})
    {
        if (prepare)
            prepare(source);
        board = std::make_unique<MonitoringBoard>(source);
        board->resize(1240, 820);
        board->model().look(monitoringId<ReleaseId>(10), std::nullopt);
        board->show();
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 12; ++i)
            QTest::qWait(5);
    }
    [[nodiscard]] PanelChart *chart(std::size_t at) const { return board->grid()->charts().at(at); }
    template <class W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return board->findChild<W *>(name);
    }
    [[nodiscard]] int asked(const QString &expression) const
    {
        return static_cast<int>(
            std::ranges::count(source.m_desk.m_charts, expression, &service::ChartQuery::expression));
    }
};

} // namespace

class MonitoringBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_look = std::make_unique<Look>(*qApp);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { m_look.reset(); }

    void panels_showWhatTheServersAnswer_withNamesThatTellSeriesApart()
    {
        Shown shown;
        QCOMPARE(shown.board->grid()->charts().size(), 2U);
        QCOMPARE(shown.chart(0)->title(), u"Latency"_s);
        QVERIFY(std::abs(shown.chart(0)->width() - shown.chart(1)->width()) <= 1);
        QCOMPARE(shown.chart(0)->contents().lines.size(), 2U);
        QCOMPARE(shown.chart(0)->contents().lines[1].name, u"node-2"_s);
        QVERIFY(shown.chart(0)->contents().lines[0].usual);
        QCOMPARE(shown.chart(0)->contents().marks.front().text, u"4.2"_s);
        QCOMPARE(shown.chart(0)->contents().thresholds.front().text, u"threshold 300 ms"_s);
        QCOMPARE(shown.chart(0)->standing().kind, ChartStanding::Kind::Ready);
    }

    void aHintOfTheServer_asksForAlertsAnew()
    {
        Shown shown;
        QVERIFY(shown.board->model().alerts().empty());
        Alert alert;
        alert.labels = {{u"alertname"_s, u"HighErrorRate"_s}};
        shown.source.m_desk.m_alerts = {alert};
        Q_EMIT shown.source.m_desk.hinted(monitoringId<MonitoringConnectionId>(9)); // of another server
        QTest::qWait(700);
        QVERIFY(shown.board->model().alerts().empty());
        Q_EMIT shown.source.m_desk.hinted(monitoringId<MonitoringConnectionId>(1));
        QTRY_COMPARE(shown.board->model().alerts().size(), 1U);
    }

    void seriesThatAreTooMany_areSaid()
    {
        Shown shown([](FakeMonitoring &source) {
            source.m_desk.m_answer = [](const service::ChartQuery &query) -> Result<service::ChartAnswer> {
                return FakeMonitoringDesk::waves(query, 60);
            };
        });
        QCOMPARE(shown.chart(0)->contents().lines.size(), 50U);
        QVERIFY2(shown.board->model().panels().front()->warnings.front().startsWith(u"10 more series"_s),
                 qPrintable(shown.board->model().panels().front()->warnings.join(u'|')));
    }

    void valuesAtTheLine_standBesideTheUsualOnes()
    {
        Shown shown;
        QVERIFY(shown.board->watch()->valueLines().join(u'\n').contains(u"usual"_s));
        QCOMPARE(shown.find<QLabel>(u"valuesAt"_s)->text(), u"Newest values"_s);
        QTest::keyClick(shown.chart(0)->plot(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(shown.find<QLabel>(u"valuesAt"_s)->text().startsWith(u"At "_s));
        QCOMPARE(shown.board->watch()->valueLines().size(), 4);
    }

    void zooming_asksForFinerSamples_andKeepsWhatIsShownMeanwhile()
    {
        Shown shown;
        const auto before = shown.source.m_desk.m_charts.front().step;
        shown.source.m_desk.m_charts.clear();
        shown.board->model().window().zoom(0.05, shown.source.m_now - 5h);
        QCOMPARE(shown.chart(0)->contents().lines.size(), 2U);
        QTRY_VERIFY(shown.asked(u"latency"_s) >= 1);
        QVERIFY(shown.source.m_desk.m_charts.front().step < before);
        QVERIFY(shown.source.m_desk.m_charts.front().span == shown.board->model().window().span());
    }

    void choosingATime_asksForIt_andIsRemembered()
    {
        Shown shown;
        shown.source.m_desk.m_charts.clear();
        for (auto *each : shown.board->findChildren<QAbstractButton *>())
            if (each->text() == "7 d"_L1)
                each->click();
        QCOMPARE(shown.board->model().length(), std::chrono::minutes(7 * 24 * 60));
        QVERIFY(shown.asked(u"latency"_s) >= 1);
        QCOMPARE(QSettings().value("monitoring/minutes").toInt(), 7 * 24 * 60);
    }

    void aPause_stopsTime()
    {
        Shown shown;
        shown.find<QToolButton>(u"pause"_s)->click();
        QVERIFY(shown.board->model().isPaused());
        const TimeSpan span = shown.board->model().window().span();
        shown.source.m_desk.m_charts.clear();
        shown.source.m_now += 30s;
        shown.board->model().refresh();
        QVERIFY(shown.source.m_desk.m_charts.empty());
        shown.find<QToolButton>(u"pause"_s)->click();
        QVERIFY(shown.board->model().window().span().to > span.to);
        QVERIFY(!shown.source.m_desk.m_charts.empty());
    }

    void whileNobodyLooks_nothingIsAsked()
    {
        Shown shown;
        shown.board->hide();
        shown.source.m_desk.m_charts.clear();
        shown.board->model().refresh();
        Q_EMIT shown.source.changed();
        QVERIFY(shown.source.m_desk.m_charts.empty());
        shown.board->show();
        QVERIFY(!shown.source.m_desk.m_charts.empty());
    }

    void aServerThatIsAway_leavesWhatIsShown_andIsSaid()
    {
        Shown shown;
        auto *banner = shown.find<QWidget>(u"awayBanner"_s);
        QVERIFY(banner->isHidden());
        shown.source.m_desk.m_answer = [](const service::ChartQuery &) -> Result<service::ChartAnswer> {
            return failure(ErrorKind::Remote, u"prod is not reached: connection refused."_s);
        };
        shown.board->model().load();
        QTRY_VERIFY(!banner->isHidden());
        QCOMPARE(shown.find<QLabel>(u"awayText"_s)->text(),
                 u"prod is not reached: connection refused. What is shown is what was kept."_s);
        QCOMPARE(shown.chart(0)->contents().lines.size(), 2U);
        QCOMPARE(shown.chart(0)->standing().kind, ChartStanding::Kind::Offline);
        shown.source.m_desk.m_answer = [](const service::ChartQuery &query) -> Result<service::ChartAnswer> {
            return FakeMonitoringDesk::waves(query, 2);
        };
        QTest::mouseClick(shown.find<QPushButton>(u"tryAgain"_s), Qt::LeftButton);
        QTRY_VERIFY(banner->isHidden());
        QCOMPARE(shown.chart(0)->standing().kind, ChartStanding::Kind::Ready);
    }

    void whatWasKept_isShownWithWhyItIsOld()
    {
        Shown shown([](FakeMonitoring &source) {
            source.m_desk.m_answer = [](const service::ChartQuery &query) -> Result<service::ChartAnswer> {
                auto answer = FakeMonitoringDesk::waves(query, 1);
                answer.problem = u"prod is not reached since 10:12."_s;
                return answer;
            };
        });
        QCOMPARE(shown.chart(0)->standing(),
                 (ChartStanding{ChartStanding::Kind::Offline, u"prod is not reached since 10:12."_s}));
    }

    void noValues_areNoError()
    {
        Shown shown([](FakeMonitoring &source) {
            source.m_desk.m_answer = [](const service::ChartQuery &) {
                return Result<service::ChartAnswer>(service::ChartAnswer{});
            };
        });
        QCOMPARE(shown.chart(0)->standing().kind, ChartStanding::Kind::Empty);
        QVERIFY(shown.find<QWidget>(u"awayBanner"_s)->isHidden());
    }

    void aPanelWithoutItsConnection_saysWhatToDo()
    {
        Shown shown([](FakeMonitoring &source) { source.m_page.panels[1].connection.reset(); });
        QCOMPARE(shown.chart(1)->standing().kind, ChartStanding::Kind::Failed);
        QVERIFY(shown.chart(1)->standing().sentence.contains(u"“prod”"_s));
    }

    void slowServers_showProgressAfterASecond_andCanBeCancelled()
    {
        Shown shown([](FakeMonitoring &source) { source.m_desk.m_isSlow = true; });
        auto *cancel = shown.find<QPushButton>(u"cancelAsking"_s);
        QVERIFY(!cancel->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), 2000);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!cancel->isVisible());
        QVERIFY(shown.source.m_desk.m_waiting.front()->isCanceled());
    }

    void alerts_standAsideFiringFirst_andAsBandsOnTheCharts()
    {
        Shown shown([](FakeMonitoring &source) {
            Alert alert;
            alert.labels = {{u"alertname"_s, u"QueueGrows"_s}, {u"severity"_s, u"warning"_s}, {u"job"_s, u"worker"_s}};
            alert.annotations = {{u"summary"_s, u"Queue of worker grows"_s}};
            alert.startsAt = source.m_now - 10min;
            source.m_desk.m_alerts = {alert};
            source.m_desk.m_answer = [](const service::ChartQuery &query) -> Result<service::ChartAnswer> {
                if (!query.expression.startsWith(u"ALERTS"))
                    return FakeMonitoringDesk::waves(query, 1);
                service::ChartAnswer answer;
                const std::vector<double> ones(20, 1.0);
                answer.series.push_back(
                    {{{u"__name__"_s, u"ALERTS"_s},
                      {u"alertname"_s, u"HighErrorRate"_s},
                      {u"alertstate"_s, u"firing"_s}},
                     DenseSeries(toUnixMilliseconds(query.span.from + 2h), query.step.count(), ones)});
                return answer;
            };
        });
        WatchModel *rows = shown.board->watch()->alerts()->rows();
        QTRY_COMPARE(rows->rowCount(), 3);
        QVERIFY(rows->index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"firing, Queue of worker grows"_s));
        QVERIFY(rows->index(1).data(Qt::AccessibleTextRole).toString().startsWith(u"resolved, HighErrorRate"_s));
        QVERIFY(rows->index(2).data(Qt::AccessibleTextRole).toString().startsWith(u"Deployment of Payments 4.2"_s));
        QCOMPARE(shown.find<QLabel>(u"alertCount"_s)->text(), u"1 firing"_s);
        QTRY_VERIFY(std::ranges::contains(shown.chart(0)->contents().spans, ChartSpan::Kind::Alert, &ChartSpan::kind));
        Q_EMIT shown.board->watch()->alerts()->activated(rows->index(1));
        QVERIFY(shown.board->model().window().isZoomed());
    }

    void anIncident_isAskedForWithWhatTheChosenAlertTells()
    {
        Shown shown([](FakeMonitoring &source) {
            Alert alert;
            alert.fingerprint = u"f00d"_s;
            alert.labels = {{u"alertname"_s, u"QueueGrows"_s}};
            alert.startsAt = source.m_now - 10min;
            source.m_desk.m_alerts = {alert};
        });
        auto *alerts = shown.board->watch()->alerts();
        QTRY_VERIFY(alerts->rows()->rowCount() > 0);
        auto *open = shown.find<QPushButton>(u"incidentForAlert"_s);
        QTRY_VERIFY(open->isVisible());
        QVERIFY(!open->isEnabled());
        std::vector<IncidentHint> hints;
        connect(shown.board->watch(), &WatchPane::incidentRequested, this,
                [&](const IncidentHint &hint) { hints.push_back(hint); });
        alerts->setCurrentIndex(alerts->rows()->index(0));
        QVERIFY(open->isEnabled());
        QTest::keyClick(open, Qt::Key_Space);
        QCOMPARE(hints.size(), 1u);
        QCOMPARE(hints.front().fingerprint, u"f00d"_s);
        QCOMPARE(hints.front().labels.value(u"alertname"_s), u"QueueGrows"_s);
        QCOMPARE(hints.front().release, shown.board->model().wish().release);
        QVERIFY(hints.front().startedAt.has_value());
    }

    void whatFires_isSaidToBeUnknown_whereNobodyCouldBeAsked()
    {
        Shown shown([](FakeMonitoring &source) {
            source.m_desk.m_alertsProblem = Error{ErrorKind::Remote, u"It is not reached."_s, {}, {}};
        });
        auto *said = shown.find<QLabel>(u"watchStanding"_s);
        QTRY_COMPARE(said->text(), u"Not known now. prod: It is not reached."_s);
        QVERIFY(said->isVisible());
        QCOMPARE(shown.find<QLabel>(u"alertCount"_s)->text(), QString());
        shown.source.m_desk.m_alertsProblem = Error{ErrorKind::NotFound, u"It does not tell its alerts."_s, {}, {}};
        shown.board->model().load();
        QTRY_VERIFY(said->text().startsWith(u"No connection tells alerts."_s));
        shown.source.m_desk.m_alertsProblem.reset();
        shown.board->model().load();
        QTRY_COMPARE(said->text(), u"Nothing is firing, and nothing was in the time shown."_s);
        QCOMPARE(shown.find<QLabel>(u"alertCount"_s)->text(), u"0 firing"_s);
    }

    void anEditedPanel_keepsItsConnection_besideOneThatBeginsAlike()
    {
        Shown shown([](FakeMonitoring &source) {
            MonitoringConnection other;
            other.id = monitoringId<MonitoringConnectionId>(3);
            other.name = u"prod-eu"_s;
            source.m_page.connections.insert(source.m_page.connections.begin(), other);
        });
        Q_EMIT shown.board->grid()->editRequested(shown.source.m_page.panels[0].panel.id);
        auto *editor = shown.board->findChild<PanelEditor *>();
        QVERIFY(editor);
        QCOMPARE(editor->panel().connection, u"prod"_s);
    }

    void checks_standUnderTheAlerts()
    {
        Shown shown([](FakeMonitoring &source) {
            MonitoringConnection nagios;
            nagios.id = monitoringId<MonitoringConnectionId>(2);
            nagios.name = u"nagios"_s;
            nagios.kind = MonitoringKind::Nagios;
            source.m_page.connections.push_back(nagios);
            CheckState disk;
            disk.host = u"web-1"_s;
            disk.service = u"disk"_s;
            disk.status = CheckState::Status::Critical;
            disk.isHard = true;
            disk.output = u"DISK CRITICAL - 2% free"_s;
            CheckState load = disk;
            load.service = u"load"_s;
            load.status = CheckState::Status::Ok;
            source.m_desk.m_checks = {load, disk};
        });
        auto *checks = shown.find<WatchList>(u"checks"_s);
        QTRY_COMPARE(checks->rows()->rowCount(), 2);
        QCOMPARE(checks->rows()->index(0).data(Qt::AccessibleTextRole).toString(),
                 u"critical, disk · web-1, DISK CRITICAL - 2% free"_s);
    }

    void theBakeTime_countsDown_andSaysWhatSpeaksAgainst()
    {
        Shown shown([](FakeMonitoring &source) { source.m_bake = BakeView{source.m_now + 3h + 36min, 2, 0, {}}; });
        QCOMPARE(shown.find<QLabel>(u"bake"_s)->text(), u"Bakes 3 h 36 min more"_s);
        shown.source.m_bake->failed = 1;
        shown.board->model().load();
        QTRY_VERIFY(shown.find<QLabel>(u"bake"_s)->text().startsWith(u"1 criterion"_s));
    }

    void emptyPages_offerTheFirstStep()
    {
        Shown shown([](FakeMonitoring &source) {
            source.m_page.panels.clear();
            source.m_page.connections.clear();
        });
        QVERIFY(shown.find<QWidget>(u"monitoringEmpty"_s)->isVisible());
        QSignalSpy routes(shown.board.get(), &MonitoringBoard::routeRequested);
        shown.find<QAction>(u"addMonitoringConnection"_s)->trigger();
        QCOMPARE(routes.at(0).at(0).value<Route>().page, u"settings"_s);
    }

    void aPanel_isAddedWithAPreview_andTheServersErrorAtItsColumn()
    {
        Shown shown;
        QTest::mouseClick(shown.find<QPushButton>(u"addPanel"_s), Qt::LeftButton);
        auto *editor = shown.board->findChild<PanelEditor *>();
        QVERIFY(editor && editor->isVisible());
        auto *save = editor->findChild<QPushButton *>(u"savePanel"_s);
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(editor->findChild<QLineEdit *>(u"panelTitle"_s), u"Rate"_s);
        auto *query = editor->findChild<QueryEditor *>();
        shown.source.m_desk.m_answer = [](const service::ChartQuery &) -> Result<service::ChartAnswer> {
            return failure(ErrorKind::BadInput, u"parse error: unclosed left parenthesis"_s, u"1:16"_s);
        };
        query->setPlainText(u"sum(rate(x[5m])"_s);
        QTest::keyClick(query, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(query->problemAt(), 15);
        QVERIFY(query->accessibleDescription().contains(u"unclosed"_s));
        QCOMPARE(query->extraSelections().size(), 1);
        shown.source.m_desk.m_answer = [](const service::ChartQuery &asked) -> Result<service::ChartAnswer> {
            return FakeMonitoringDesk::waves(asked, 1);
        };
        query->setPlainText(u"sum(rate(x[5m]))"_s);
        QCOMPARE(query->problemAt(), -1);
        QTest::keyClick(query, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(editor->findChild<PanelChart *>(u"panelPreview"_s)->contents().lines.size(), 1U);
        QTest::keyClicks(editor->findChild<QLineEdit *>(u"panelThreshold"_s), u"12.5"_s);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(shown.source.m_saved.size(), 1U);
        const Panel saved = shown.source.m_saved.front();
        QCOMPARE(saved.release, monitoringId<ReleaseId>(10));
        QCOMPARE(saved.connection, u"prod"_s);
        QCOMPARE(saved.queries, (std::vector<PanelQuery>{{u"sum(rate(x[5m]))"_s, {}}}));
        QCOMPARE(saved.thresholds.front().value, 12.5);
        QVERIFY(shown.find<QWidget>(u"panelSide"_s)->isHidden());
    }

    void aPanel_hasAsManyThresholdsAsAreWanted()
    {
        Shown shown([](FakeMonitoring &source) {
            source.m_page.panels[0].panel.thresholds = {{300, true, u"slow"_s}, {5, false, {}}};
        });
        Q_EMIT shown.board->grid()->editRequested(shown.source.m_page.panels[0].panel.id);
        auto *editor = shown.board->findChild<PanelEditor *>();
        QVERIFY(editor);
        QCOMPARE(editor->panel().thresholds, shown.source.m_page.panels[0].panel.thresholds);
        const auto values = [&] { return editor->findChildren<QLineEdit *>(u"panelThreshold"_s); };
        QTest::mouseClick(editor->findChild<QPushButton *>(u"addThreshold"_s), Qt::LeftButton);
        QCOMPARE(values().size(), 3);
        QCOMPARE(values()[2]->accessibleName(), u"Threshold 3"_s);
        QTest::keyClicks(values()[2], u"many"_s);
        auto *save = editor->findChild<QPushButton *>(u"savePanel"_s);
        QVERIFY(!save->isEnabled());
        values()[2]->setText(u"900.5"_s);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(editor->findChildren<QToolButton *>(u"removeThreshold"_s)[1], Qt::LeftButton);
        const auto left = std::vector<PanelThreshold>{{300, true, u"slow"_s}, {900.5, true, {}}};
        QCOMPARE(editor->panel().thresholds, left);
        QCOMPARE(editor->findChild<PanelChart *>(u"panelPreview"_s)->contents().thresholds.size(), 2U);
        for (auto *each : editor->findChildren<QToolButton *>(u"removeThreshold"_s))
            QTest::mouseClick(each, Qt::LeftButton);
        QVERIFY(editor->panel().thresholds.empty());
        QCOMPARE(values().size(), 1);
        QCOMPARE(values()[0]->text(), QString());
    }

    void panels_areEditedMovedAndRemovedFromTheirMenus()
    {
        Shown shown;
        const auto choose = [&](std::size_t chart, const QString &name) {
            Q_EMIT shown.chart(chart)->menu()->aboutToShow();
            auto *action = shown.chart(chart)->menu()->findChild<QAction *>(name);
            QVERIFY(action && action->isEnabled());
            action->trigger();
        };
        choose(0, u"editPanel"_s);
        auto *editor = shown.board->findChild<PanelEditor *>();
        QCOMPARE(editor->findChild<QLineEdit *>(u"panelTitle"_s)->text(), u"Latency"_s);
        QCOMPARE(editor->panel(), shown.source.m_page.panels[0].panel);
        choose(0, u"movePanelDown"_s);
        QCOMPARE(shown.source.m_moved.front(),
                 std::pair(shown.source.m_page.panels[0].panel.id, std::optional<PanelId>()));
        QSignalSpy undo(shown.board.get(), &MonitoringBoard::undoOffered);
        choose(1, u"removePanel"_s);
        QCOMPARE(shown.board->grid()->charts().size(), 1U);
        QCOMPARE(undo.size(), 1);
    }

    void aWorkspaceThatIsOnlyRead_changesNothing_andSaysWhy()
    {
        Shown shown([](FakeMonitoring &source) { source.m_whyNoChange = u"Only read."_s; });
        auto *add = shown.find<QPushButton>(u"addPanel"_s);
        QVERIFY(!add->isEnabled());
        QCOMPARE(add->toolTip(), u"Only read."_s);
    }

    void everyControl_hasANameAndIsReachedByTab()
    {
        Shown shown;
        shown.board->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown.board.get()));
        QSet<QWidget *> seen;
        QWidget *at = shown.board->firstFocus();
        at->setFocus();
        for (int i = 0; i < 60; ++i) {
            QWidget *focused = QApplication::focusWidget();
            if (!focused || seen.contains(focused))
                break;
            QVERIFY2(!focused->accessibleName().isEmpty() || qobject_cast<QAbstractButton *>(focused),
                     qPrintable(QString::fromLatin1(focused->metaObject()->className()) + focused->objectName()));
            seen.insert(focused);
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        QVERIFY(seen.contains(shown.chart(0)->plot()));
        QVERIFY(seen.contains(shown.chart(1)->plot()));
        QVERIFY(seen.contains(shown.find<QToolButton>(u"pause"_s)));
    }

    void twelvePanelsThatAreRefreshed_leaveTheWindowFree()
    {
        Shown shown([](FakeMonitoring &source) {
            source.m_desk.m_answer = [](const service::ChartQuery &query) -> Result<service::ChartAnswer> {
                if (query.expression.startsWith(u"ALERTS"))
                    return service::ChartAnswer{};
                service::ChartQuery dense = query;
                dense.step =
                    std::chrono::duration_cast<std::chrono::milliseconds>((query.span.to - query.span.from) / 1440);
                return FakeMonitoringDesk::waves(dense, 8);
            };
            while (source.m_page.panels.size() < 12)
                source.addPanel(u"Panel %1"_s.arg(source.m_page.panels.size()),
                                u"q%1"_s.arg(source.m_page.panels.size()), ValueUnit::Number);
        });
        QCOMPARE(shown.board->grid()->charts().size(), 12U);
        QTRY_COMPARE(shown.chart(11)->contents().lines.size(), 8U);
        QTRY_VERIFY(!shown.board->model().isBusy());
        // Each panel is handed on by itself: between two, the window's thread is free.
        QSignalSpy changed(&shown.board->model(), &MonitoringViewModel::panelChanged);
        shown.source.m_now += 5s;
        shown.board->model().refresh();
        QCOMPARE(changed.size(), 0);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        QVERIFY(changed.size() <= 2);
        QTRY_VERIFY(changed.size() >= 12);
    }

private:
    std::unique_ptr<Look> m_look;
};

QTEST_MAIN(MonitoringBoardTest)
#include "monitoring_board_test.moc"
