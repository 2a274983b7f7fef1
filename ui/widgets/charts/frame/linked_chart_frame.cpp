// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/frame/chart_frame.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPen>

#include <algorithm>

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
        chart()->setAnimationOptions(QChart::NoAnimation);
        chart()->legend()->hide();
        chart()->setBackgroundRoundness(0);
        chart()->setMargins({});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->setAcceptHoverEvents(false);
    }

    void place()
    {
        chart()->setPlotArea(QRectF(rect()).marginsRemoved(margins));
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
};

/// An axis with names where they are wanted.
class NamedAxis : public QCategoryAxis
{
public:
    explicit NamedAxis(QObject *parent) : QCategoryAxis(parent)
    {
        setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        setTruncateLabels(false);
        setStartValue(-1e300);
    }

    void show(const FrameAxis &wanted)
    {
        if (wanted == m_shown)
            return;
        if (wanted.ticks != m_shown.ticks) {
            for (const QString &each : categoriesLabels())
                remove(each);
            QString text;
            for (const FrameTick &tick : wanted.ticks) {
                // Names must differ; blanks of no width tell those that do not.
                text = tick.text;
                while (categoriesLabels().contains(text))
                    text += QChar(0x200B);
                append(text, tick.at);
            }
        }
        setRange(wanted.from, wanted.to);
        m_shown = wanted;
    }

private:
    FrameAxis m_shown;
};

class LinkedChartFrame : public ChartFrame
{
public:
    explicit LinkedChartFrame(QWidget *parent)
        : m_view(new FrameView(parent)),
          m_times(new NamedAxis(m_view->chart())),
          m_values(new NamedAxis(m_view->chart()))
    {
        m_view->chart()->addAxis(m_times, Qt::AlignBottom);
        m_view->chart()->addAxis(m_values, Qt::AlignLeft);
        m_times->setGridLineVisible(false);
        m_values->setLineVisible(false);
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
        m_view->chart()->setBackgroundBrush(look.background);
        m_view->chart()->setBackgroundPen(Qt::NoPen);
        m_view->setBackgroundBrush(look.background);
        for (NamedAxis *axis : {m_times, m_values}) {
            axis->setLabelsFont(look.font);
            axis->setLabelsBrush(look.text);
            axis->setLinePen(QPen(look.axis, 1));
            axis->setGridLinePen(QPen(look.grid, 1));
        }
    }

    void setTimeAxis(const FrameAxis &axis) override { m_times->show(axis); }
    void setValueAxis(const FrameAxis &axis) override { m_values->show(axis); }

    void add(QGraphicsItem *item, Layer layer) override
    {
        item->setParentItem(m_view->chart());
        item->setZValue(layer == Layer::UnderGrid ? kUnderGrid : kOverGrid);
    }

    void onResized(std::function<void()> resized) override { m_view->resized = std::move(resized); }

private:
    FrameView *m_view; ///< the parent's
    NamedAxis *m_times;
    NamedAxis *m_values;
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
