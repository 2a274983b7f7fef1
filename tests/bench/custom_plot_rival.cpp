// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plot_rivals.h"

#include <QApplication>

#include <qcustomplot.h>

namespace slipway::bench {

struct CustomPlotRival::Parts {
    QCustomPlot plot;
};

CustomPlotRival::CustomPlotRival(QSize size) : m_parts(std::make_unique<Parts>())
{
    m_parts->plot.setNotAntialiasedElements(QCP::aeAll);
    m_parts->plot.setPlottingHint(QCP::phFastPolylines);
    m_parts->plot.resize(size);
    m_parts->plot.show();
    QApplication::processEvents();
}

CustomPlotRival::~CustomPlotRival() = default;

void CustomPlotRival::show(const RawLines &raw, qint64 beat)
{
    double low = 1e300;
    double high = -1e300;
    for (const std::vector<float> &values : raw) {
        QSharedPointer<QCPGraphDataContainer> data(new QCPGraphDataContainer);
        QVector<QCPGraphData> points(static_cast<qsizetype>(values.size()));
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto value = static_cast<double>(values[i]);
            points[static_cast<qsizetype>(i)] = QCPGraphData(static_cast<double>(beat) * static_cast<double>(i), value);
            low = std::min(low, value);
            high = std::max(high, value);
        }
        data->set(points, true);
        QCPGraph *graph = m_parts->plot.addGraph();
        graph->setPen(QPen(Qt::blue, 1));
        graph->setData(data);
    }
    m_parts->plot.yAxis->setRange(low, high);
}

void CustomPlotRival::paint(double from, double to)
{
    m_parts->plot.xAxis->setRange(from, to);
    m_parts->plot.replot(QCustomPlot::rpImmediateRefresh);
    (void)m_parts->plot.grab();
}

} // namespace slipway::bench
