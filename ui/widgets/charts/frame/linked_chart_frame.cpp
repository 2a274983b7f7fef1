// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/frame/chart_frame.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace slipway::ui {
namespace {

// Between the layers of Qt Charts: its background and plot area below, its grid at 2, its axes at 3.
constexpr double kUnderGrid = 1.5;
constexpr double kOverGrid = 10;

class FrameView : public QChartView
{
public:
    explicit FrameView(QWidget *parent) : QChartView(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setCacheMode(QGraphicsView::CacheNone);
        setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // a plot changes as a whole
        scene()->setItemIndexMethod(QGraphicsScene::NoIndex);     // a handful of items, which move all the time
        chart()->setAnimationOptions(QChart::NoAnimation);
        chart()->legend()->hide();
        chart()->setBackgroundVisible(false); // the view has it
        chart()->setMargins({});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->setAcceptHoverEvents(false);
        chart()->setMinimumSize(0, 0);
    }

    /// Gives the chart the margins that put its plot where it should be: its axes take some room by themselves.
    void place()
    {
        constexpr int kRounds = 3;
        const QRectF wanted = QRectF(rect()).marginsRemoved(margins);
        for (int i = 0; i < kRounds; ++i) {
            chart()->layout()->activate();
            const QRectF is = chart()->plotArea();
            const QMarginsF off(wanted.left() - is.left(), wanted.top() - is.top(), is.right() - wanted.right(),
                                is.bottom() - wanted.bottom());
            if (off.isNull())
                break;
            // Whole pixels as the chart's margins, which may be less than none; what is left over as its layout's.
            m_taken += off;
            const QMargins whole(floored(m_taken.left()), floored(m_taken.top()), floored(m_taken.right()),
                                 floored(m_taken.bottom()));
            chart()->setMargins(whole);
            chart()->layout()->setContentsMargins(m_taken.left() - whole.left(), m_taken.top() - whole.top(),
                                                  m_taken.right() - whole.right(), m_taken.bottom() - whole.bottom());
        }
        if (resized)
            resized();
    }

    QMarginsF margins;
    std::function<void()> resized;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        place();
    }

private:
    static int floored(double pixels) { return static_cast<int>(std::floor(pixels)); }

    QMarginsF m_taken; ///< margins of chart and layout together
};

/// An axis with ticks where they are wanted. Its names are painted by AxisNames: those of Qt Charts are documents of rich text,
/// which are laid out again at each change, and leave themselves out when they touch each other.
class NamedAxis : public QCategoryAxis
{
public:
    explicit NamedAxis(QObject *parent) : QCategoryAxis(parent)
    {
        setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        setLabelsVisible(false);
        setStartValue(-1e300);
    }

    void show(const FrameAxis &wanted)
    {
        if (wanted == m_shown)
            return;
        if (wanted.ticks != m_shown.ticks) {
            for (const QString &each : categoriesLabels())
                remove(each);
            int number = 0;
            for (const FrameTick &tick : wanted.ticks)
                append(QString::number(number++), tick.at);
        }
        setRange(wanted.from, wanted.to);
        m_shown = wanted;
    }
    [[nodiscard]] const FrameAxis &shown() const { return m_shown; }

private:
    FrameAxis m_shown;
};

/// The names beside the axes, and the axis of time: it changes with each frame, which Qt Charts takes a millisecond for.
class AxisNames : public QGraphicsItem
{
public:
    AxisNames(QChart *chart, const NamedAxis *values) : QGraphicsItem(chart), m_chart(chart), m_values(values)
    {
        setZValue(kOverGrid);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void setLook(const FrameLook &look)
    {
        m_look = look;
        update();
    }
    void setTimes(const FrameAxis &times)
    {
        m_times = times;
        follow();
    }
    void follow()
    {
        prepareGeometryChange();
        update();
    }

    QRectF boundingRect() const override { return QRectF(QPointF(), m_chart->size()); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        constexpr double kGap = 6;
        constexpr double kTick = 4;
        const QRectF plot = m_chart->plotArea();
        const QFontMetricsF metrics(m_look.font);
        painter->setFont(m_look.font);
        painter->setPen(m_look.text);
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // "400 ms" reads the same everywhere
        const FrameAxis &values = m_values->shown();
        for (const FrameTick &tick : values.ticks) {
            const double y = plot.bottom() - (tick.at - values.from) / (values.to - values.from) * plot.height();
            if (y < plot.top() - 1 || y > plot.bottom() + 1)
                continue;
            painter->drawText(
                QPointF(plot.left() - kGap - metrics.horizontalAdvance(tick.text), y + metrics.ascent() / 2 - 1),
                tick.text);
        }
        painter->fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), m_look.axis);
        for (const FrameTick &tick : m_times.ticks) {
            const double x = plot.left() + (tick.at - m_times.from) / (m_times.to - m_times.from) * plot.width();
            if (x < plot.left() - 1 || x > plot.right() + 1)
                continue;
            painter->fillRect(QRectF(std::round(x), plot.bottom(), 1, kTick), m_look.axis);
            const double width = metrics.horizontalAdvance(tick.text);
            const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, m_chart->size().width() - width));
            painter->drawText(QPointF(left, plot.bottom() + kGap + metrics.ascent()), tick.text);
        }
    }

private:
    QChart *m_chart;
    const NamedAxis *m_values;
    FrameAxis m_times;
    FrameLook m_look;
};

class LinkedChartFrame : public ChartFrame
{
public:
    explicit LinkedChartFrame(QWidget *parent) : m_view(new FrameView(parent)), m_values(new NamedAxis(m_view->chart()))
    {
        m_view->chart()->addAxis(m_values, Qt::AlignLeft);
        m_values->setLineVisible(false);
        m_names = new AxisNames(m_view->chart(), m_values);
    }

    QGraphicsView *view() const override { return m_view; }
    QRectF plotArea() const override { return m_view->chart()->plotArea(); }

    void setMargins(const QMargins &margins) override
    {
        if (m_view->margins == QMarginsF(margins))
            return;
        m_view->margins = margins;
        m_view->place();
    }

    void setLook(const FrameLook &look) override
    {
        m_view->setBackgroundBrush(look.background);
        m_values->setGridLinePen(QPen(look.grid, 1));
        m_names->setLook(look);
    }

    void setTimeAxis(const FrameAxis &axis) override { m_names->setTimes(axis); }
    void setValueAxis(const FrameAxis &axis) override
    {
        m_values->show(axis);
        m_names->follow();
    }

    void add(QGraphicsItem *item, Layer layer) override
    {
        item->setParentItem(m_view->chart());
        item->setZValue(layer == Layer::UnderGrid ? kUnderGrid : kOverGrid);
    }

    void onResized(std::function<void()> resized) override { m_view->resized = std::move(resized); }

private:
    FrameView *m_view; ///< the parent's
    NamedAxis *m_values;
    AxisNames *m_names = nullptr; ///< the chart's
};

class LinkedChartFrames : public ChartFrames
{
public:
    std::unique_ptr<ChartFrame> make(QWidget *parent) override { return std::make_unique<LinkedChartFrame>(parent); }
};

} // namespace

ChartFrames &linkedChartFrames()
{
    static LinkedChartFrames made;
    return made;
}

} // namespace slipway::ui
