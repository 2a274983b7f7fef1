// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/look.h"
#include "ui/theme/series_look.h"
#include "ui/widgets/charts/chart_legend.h"
#include "ui/widgets/charts/chart_plot.h"
#include "ui/widgets/charts/panel_chart.h"

#include <QClipboard>
#include <QGraphicsView>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <cmath>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kNow = fromUnixMilliseconds(1'767'225'600'000);

ChartContents contentsOf(int lines, double factor = 1)
{
    ChartContents contents;
    contents.unit = ValueUnit::Milliseconds;
    for (int line = 0; line < lines; ++line) {
        std::vector<double> values(241);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = factor * (100 * (line + 1) + 10 * std::sin(static_cast<double>(i) / 9));
        contents.lines.push_back(
            {u"series %1"_s.arg(line + 1), DenseSeries(toUnixMilliseconds(kNow - 1h), 15'000, values)});
    }
    return contents;
}

/// Two charts beside each other over one window.
struct Charts {
    ChartWindow window;
    QWidget page;
    PanelChart *one;
    PanelChart *other;

    Charts()
    {
        window.setZone("Europe/Berlin");
        window.setWhole({kNow - 1h, kNow});
        auto *row = new QHBoxLayout(&page);
        one = new PanelChart(window);
        other = new PanelChart(window);
        one->setTitle(u"Latency"_s, u"ms"_s);
        other->setTitle(u"Queue"_s, {});
        row->addWidget(one);
        row->addWidget(other);
        one->setContents(contentsOf(2));
        other->setContents(contentsOf(1, 0.1));
        page.resize(1000, 420);
        page.show();
        QCoreApplication::processEvents();
        one->plot()->drawNow();
    }

    [[nodiscard]] QWidget *canvas() const { return one->plot()->findChild<QGraphicsView *>()->viewport(); }
    [[nodiscard]] QPoint at(Instant time) const
    {
        return {static_cast<int>(std::lround(one->plot()->xOf(time))), one->plot()->height() / 2};
    }
    void turn(QPoint delta, Qt::KeyboardModifiers keys = {}, Instant over = kNow - 30min) const
    {
        const QPointF place = at(over);
        QWheelEvent event(place, canvas()->mapToGlobal(place), {}, delta, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas(), &event);
    }
};

} // namespace

class PanelChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_look = std::make_unique<Look>(*qApp);
    }
    void cleanupTestCase() { m_look.reset(); }

    void pointing_readsAllChartsAtOneTime()
    {
        Charts charts;
        QTest::mouseMove(charts.canvas(), charts.at(kNow - 30min));
        QVERIFY(charts.window.cursor());
        QVERIFY(std::chrono::abs(*charts.window.cursor() - (kNow - 30min)) < 30s);
        QTRY_VERIFY(charts.other->legend()->rows().front().value != charts.other->legend()->rows().front().last);
        const double here = valueAt(charts.one->contents().lines[0].samples, *charts.window.cursor());
        QTRY_COMPARE(charts.one->legend()->rows().front().value, valueText(here, ValueUnit::Milliseconds));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(charts.canvas(), &leave);
        QVERIFY(!charts.window.cursor());
    }

    void dragging_zoomsAllCharts_andADoubleClickShowsTheWhole()
    {
        Charts charts;
        QTest::mousePress(charts.canvas(), Qt::LeftButton, {}, charts.at(kNow - 45min));
        QTest::mouseMove(charts.canvas(), charts.at(kNow - 30min));
        QTest::mouseRelease(charts.canvas(), Qt::LeftButton, {}, charts.at(kNow - 15min));
        QVERIFY(charts.window.isZoomed());
        QVERIFY(std::chrono::abs(charts.window.span().from - (kNow - 45min)) < 30s);
        QVERIFY(std::chrono::abs(charts.window.span().to - (kNow - 15min)) < 30s);
        QTest::mouseDClick(charts.canvas(), Qt::LeftButton, {}, charts.at(kNow - 30min));
        QVERIFY(!charts.window.isZoomed());
    }

    void aClick_zoomsNothing()
    {
        Charts charts;
        QTest::mouseClick(charts.canvas(), Qt::LeftButton, {}, charts.at(kNow - 45min));
        QVERIFY(!charts.window.isZoomed());
        QVERIFY(charts.one->plot()->hasFocus() || !charts.page.isActiveWindow());
    }

    void theWheel_zoomsAroundThePointer_andPansWithShiftOrSideways()
    {
        Charts charts;
        charts.turn({0, 120});
        const TimeSpan zoomed = charts.window.span();
        QVERIFY(std::chrono::abs((zoomed.to - zoomed.from) - 48min) < 1s);
        QVERIFY(std::chrono::abs(zoomed.from + (zoomed.to - zoomed.from) / 2 - (kNow - 30min)) < 1min);
        charts.turn({0, 120}, Qt::ShiftModifier);
        QVERIFY(charts.window.span().from < zoomed.from);
        const TimeSpan panned = charts.window.span();
        charts.turn({-120, 0});
        QVERIFY(charts.window.span().from > panned.from);
    }

    void theKeyboard_doesTheSame()
    {
        Charts charts;
        ChartPlot *plot = charts.one->plot();
        QTest::keyClick(plot, Qt::Key_Plus);
        QVERIFY(charts.window.isZoomed());
        const TimeSpan zoomed = charts.window.span();
        QTest::keyClick(plot, Qt::Key_Left);
        QVERIFY(charts.window.span().from < zoomed.from);
        QTest::keyClick(plot, Qt::Key_Right);
        QCOMPARE(charts.window.span(), zoomed);
        QTest::keyClick(plot, Qt::Key_Minus);
        QTest::keyClick(plot, Qt::Key_0);
        QVERIFY(!charts.window.isZoomed());
        QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(charts.window.cursor(), kNow);
        QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(charts.window.cursor(), kNow - 36s);
        QTest::keyClick(plot, Qt::Key_Down);
        QCOMPARE(plot->pickedOut(), 0);
        QTest::keyClick(plot, Qt::Key_Escape);
        QVERIFY(!charts.window.cursor());
        QCOMPARE(plot->pickedOut(), -1);
    }

    void chartsOfOneWindow_haveTheirTimesBelowEachOther()
    {
        Charts charts;
        charts.one->setContents(contentsOf(1, 1e7));
        charts.one->plot()->drawNow();
        charts.other->plot()->drawNow();
        QCOMPARE(charts.one->plot()->plotArea().left(), charts.other->plot()->plotArea().left());
        const auto beside = [](const PanelChart *chart) {
            return chart->plot()->width() - chart->plot()->plotArea().right();
        };
        QCOMPARE(beside(charts.one), beside(charts.other));
    }

    void nameAndDescription_sayTheNewestValues()
    {
        Charts charts;
        QCOMPARE(charts.one->plot()->accessibleName(), u"Chart Latency"_s);
        const QString said = charts.one->plot()->accessibleDescription();
        QVERIFY2(said.contains(u"series 1: "_s) && said.contains(u"newest "_s), qPrintable(said));
    }

    void standings_areSaidInWords_andLoadingAfterAWhile()
    {
        Charts charts;
        auto *note = charts.one->findChild<QLabel *>(u"chartNote"_s);
        QVERIFY(!note->isVisible());
        charts.one->setStanding({ChartStanding::Kind::Loading, u"Asking prod."_s});
        QVERIFY(!note->isVisible());
        QTRY_VERIFY(note->isVisible());
        charts.one->setStanding({ChartStanding::Kind::Offline, u"prod is not reached since 10:12."_s});
        QCOMPARE(note->text(), u"prod is not reached since 10:12."_s);
        QVERIFY(charts.one->plot()->accessibleDescription().startsWith(note->text()));
        charts.one->setStanding({});
        QVERIFY(!note->isVisible());
    }

    void dataAndPicture_areCopied()
    {
        Charts charts;
        QSignalSpy told(charts.one, &PanelChart::told);
        charts.one->menu()->findChild<QAction *>(u"copyCsv"_s)->trigger();
        const QString csv = QGuiApplication::clipboard()->text();
        QVERIFY(csv.startsWith(u"time,series 1,series 2\r\n2025-12-31T23:00:00Z,"_s)
                || csv.startsWith(u"time,series 1,series 2\n2025-12-31T23:00:00Z,"_s));
        charts.one->menu()->findChild<QAction *>(u"copyImage"_s)->trigger();
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
        QCOMPARE(told.size(), 2);
    }

    void fromRightToLeft_namesAreMirrored_andTimeStillRunsToTheRight()
    {
        Charts charts;
        charts.page.setLayoutDirection(Qt::RightToLeft);
        charts.one->legend()->setTable(true);
        QCoreApplication::processEvents();
        const auto *title = charts.one->findChild<QLabel *>(u"chartTitle"_s);
        QCOMPARE(charts.one->width() - title->geometry().right() - 1, 16);
        QVERIFY(charts.one->plot()->xOf(kNow) > charts.one->plot()->xOf(kNow - 30min));
        const QRectF plot = charts.one->plot()->plotArea();
        QVERIFY(plot.left() > charts.one->plot()->width() - plot.right()); // values at the left
        const QImage legend = charts.one->legend()->grab().toImage();
        const auto hasSample = [&](int from, int to) {
            const QColor wanted = seriesLook(0, themeOf(charts.one)).color;
            for (int x = from; x < to; ++x)
                for (int y = 0; y < legend.height(); ++y)
                    if (legend.pixelColor(x, y) == wanted)
                        return true;
            return false;
        };
        QVERIFY(hasSample(legend.width() - 24, legend.width()));
        QVERIFY(!hasSample(0, 24));
    }

    void chartsThatChangeAtOnce_areDrawnInTurnsOfTheirOwn()
    {
        ChartWindow window;
        QObject one;
        auto gone = std::make_unique<QObject>();
        QStringList drawn;
        int turns = 0;
        QTimer turn;
        connect(&turn, &QTimer::timeout, &turn, [&] { ++turns; });
        turn.start(0);
        QObject other;
        window.drawInTurn(&one, [&] { drawn.append(u"one %1"_s.arg(turns)); });
        window.drawInTurn(&one, [&] { drawn.append(u"again"_s); });
        window.drawInTurn(gone.get(), [&] { drawn.append(u"gone"_s); });
        window.drawInTurn(&other, [&] { drawn.append(u"other %1"_s.arg(turns)); });
        gone.reset();
        QTRY_COMPARE(drawn.size(), 2);
        QVERIFY(drawn[0].startsWith(u"one"_s) && drawn[1].startsWith(u"other"_s));
        QVERIFY(drawn[0].last(1) != drawn[1].last(1));
        window.drawInTurn(&one, [&] { drawn.append(u"left"_s); });
        window.leaveTurn(&one);
        QTest::qWait(10);
        QCOMPARE(drawn.size(), 2);
    }

    void zooming_looksAtTheDataOnly()
    {
        Charts charts;
        charts.window.zoom(0.1, kNow - 30min);
        charts.one->plot()->drawNow();
        const QByteArray csv = charts.one->csv();
        QCOMPARE(csv.count('\n'), 1 + 25);
    }

private:
    std::unique_ptr<Look> m_look;
};

QTEST_MAIN(PanelChartTest)
#include "panel_chart_test.moc"
