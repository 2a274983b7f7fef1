// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plot_rivals.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace slipway::bench {

struct QtChartsRival::Parts {
    QChartView view;
    std::vector<QLineSeries *> lines;
    QValueAxis *times = new QValueAxis;
    QValueAxis *values = new QValueAxis;
    std::vector<DenseSeries> series;
};

QtChartsRival::QtChartsRival(QSize size, std::vector<DenseSeries> series) : m_parts(std::make_unique<Parts>())
{
    m_parts->series = std::move(series);
    QChart *chart = m_parts->view.chart();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->addAxis(m_parts->times, Qt::AlignBottom);
    chart->addAxis(m_parts->values, Qt::AlignLeft);
    double low = 1e300;
    double high = -1e300;
    for (const DenseSeries &each : m_parts->series) {
        auto *line = new QLineSeries;
        chart->addSeries(line);
        line->attachAxis(m_parts->times);
        line->attachAxis(m_parts->values);
        QPen pen = line->pen();
        pen.setWidth(1);
        line->setPen(pen);
        m_parts->lines.push_back(line);
        const SeriesSummary all = each.summary(0, each.time(each.size() - 1) + 1);
        low = std::min(low, all.low);
        high = std::max(high, all.high);
    }
    m_parts->values->setRange(low, high);
    m_parts->view.resize(size);
    m_parts->view.show();
    QApplication::processEvents();
}

QtChartsRival::~QtChartsRival() = default;

void QtChartsRival::paint(double from, double to)
{
    const int columns = static_cast<int>(m_parts->view.chart()->plotArea().width());
    m_parts->times->setRange(from, to);
    for (std::size_t i = 0; i < m_parts->series.size(); ++i) {
        const PixelColumns pixels(from, to, columns);
        const std::vector<LineColumn> line = m_parts->series[i].columns(pixels);
        QList<QPointF> points;
        points.reserve(static_cast<qsizetype>(4 * line.size()));
        for (const LineColumn &each : line) {
            const double middle = pixels.time((each.firstX + each.lastX) / 2);
            points.append({pixels.time(each.firstX), static_cast<double>(each.first)});
            points.append({middle, static_cast<double>(each.range.low)});
            points.append({middle, static_cast<double>(each.range.high)});
            points.append({pixels.time(each.lastX), static_cast<double>(each.last)});
        }
        m_parts->lines[i]->replace(points);
    }
    (void)m_parts->view.grab();
}

} // namespace slipway::bench
