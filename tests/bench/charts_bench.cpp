// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/charts_bench.h"

#include "bench/plot_rivals.h"
#include "ui/widgets/charts/chart_plot.h"
#include "ui/widgets/charts/chart_window.h"

#include <QApplication>
#include <QPixmap>

#include <random>

using namespace Qt::StringLiterals;

namespace slipway::bench {
namespace {

constexpr std::size_t kDense = 10'000'000;
constexpr std::size_t kSparse = 10'000;
constexpr int kLines = 8;
constexpr qint64 kBeat = 15'000;
constexpr QSize kPlot(1200, 700);
constexpr double kFrameTime = 16;

/// A walk with spikes, as load and latency are. Floats, as a cache or a server's answer would be kept for drawing: what each
/// library makes of them is its own affair, and is measured.
std::vector<float> spikyValues(std::size_t count, unsigned seed)
{
    std::minstd_rand random(seed);
    const auto chance = [&] { return static_cast<double>(random()) / std::minstd_rand::max(); };
    std::vector<float> values(count);
    double level = 1000;
    for (float &each : values) {
        level += chance() - 0.5;
        each = static_cast<float>(level + (chance() < 1e-5 ? 60 : 0));
    }
    return values;
}

RawLines denseValues()
{
    RawLines raw;
    for (unsigned i = 0; i < kLines; ++i)
        raw.push_back(spikyValues(kDense, i + 1));
    return raw;
}

/// Our plot of some series.
class OurPlot
{
public:
    OurPlot() : m_plot(m_window)
    {
        m_window.setZone("Europe/Berlin");
        m_plot.resize(kPlot);
        m_plot.show();
        QApplication::processEvents();
    }
    void show(ui::ChartContents contents) { m_plot.setContents(std::move(contents)); }
    void paint(double from, double to)
    {
        const TimeSpan span{fromUnixMilliseconds(static_cast<qint64>(from)),
                            fromUnixMilliseconds(static_cast<qint64>(to))};
        m_window.setWhole(span);
        m_window.show(span);
        m_plot.drawNow();
        (void)m_plot.grab();
    }

private:
    ui::ChartWindow m_window;
    ui::ChartPlot m_plot;
};

/// Takes the values over where they stand and builds the index.
ui::ChartContents contentsOf(RawLines raw)
{
    ui::ChartContents contents;
    for (std::vector<float> &each : raw)
        contents.lines.push_back({u"line"_s, DenseSeries(0, kBeat, std::move(each))});
    return contents;
}

/// Frames that pan by a pixel each, with a share of all samples in view.
template <class Plot>
double frameOf(Plot &plot, std::size_t samples, double share, int rounds)
{
    const double length = static_cast<double>(kBeat) * static_cast<double>(samples);
    int frame = 0;
    return leastOf(rounds, [&] {
        const double from = length * (1 - share) / 2 + ++frame * length * share / kPlot.width();
        plot.paint(from, from + length * share);
    });
}

void addDense(Figures &figures, int rounds)
{
    const double length = static_cast<double>(kBeat) * static_cast<double>(kDense);
    const std::vector<std::pair<QString, double>> views{
        {u"all"_s, 1.0}, {u"a tenth"_s, 0.1}, {u"a thousandth"_s, 0.001}};
    std::vector<double> ours;
    std::vector<double> charts;
    double ourFirst = 0;
    double bytes = 0;
    {
        OurPlot plot;
        ui::ChartContents contents;
        RawLines raw = denseValues();
        ourFirst = leastOf(1, [&] {
            contents = contentsOf(std::move(raw));
            plot.show(contents);
            plot.paint(0, length);
        });
        for (const ui::ChartLine &line : contents.lines)
            bytes += static_cast<double>(line.samples.bytes());
        for (const auto &[name, share] : views)
            ours.push_back(frameOf(plot, kDense, share, rounds));
        std::vector<DenseSeries> series;
        for (const ui::ChartLine &line : contents.lines)
            series.push_back(line.samples);
        QtChartsRival rival(kPlot, std::move(series));
        for (const auto &[name, share] : views)
            charts.push_back(frameOf(rival, kDense, share, std::min(rounds, 5)));
    }
    CustomPlotRival rival(kPlot);
    double first = 0;
    {
        const RawLines raw = denseValues();
        first = leastOf(1, [&] {
            rival.show(raw, kBeat);
            rival.paint(0, length);
        });
    }
    const double theirs = frameOf(rival, kDense, 1.0, std::min(rounds, 3));
    for (std::size_t i = 0; i < views.size(); ++i) {
        figures.push_back(
            {u"charts: a frame of 8 × 10 M, %1 in view"_s.arg(views[i].first), u"ms CPU"_s, ours[i], kFrameTime, 1.0});
        figures.push_back({u"charts: the same, to Qt Charts with M4"_s, u"ms CPU"_s, ours[i], charts[i], 0.2});
    }
    figures.push_back({u"charts: a frame of 8 × 10 M, to QCustomPlot"_s, u"ms CPU"_s, ours.front(), theirs, 1.0 / 15});
    figures.push_back({u"charts: index and first paint, to QCustomPlot"_s, u"ms CPU"_s, ourFirst, first, 0.1});
    figures.push_back({u"charts: memory of 8 × 10 M, to their floats"_s, u"MB"_s, bytes / 1e6,
                       sizeof(float) * kLines * kDense / 1e6, 1.5});
}

void addSparse(Figures &figures, int rounds)
{
    const RawLines raw{spikyValues(kSparse, 3)};
    OurPlot ours;
    ours.show(contentsOf(raw));
    CustomPlotRival rival(kPlot);
    rival.show(raw, kBeat);
    const double here = frameOf(ours, kSparse, 0.9, rounds);
    const double there = frameOf(rival, kSparse, 0.9, rounds);
    figures.push_back({u"charts: a frame of 10,000 × 1, to QCustomPlot"_s, u"ms CPU"_s, here, there, 1.0});
}

} // namespace

Figures chartsFigures(int rounds)
{
    Figures figures;
    addSparse(figures, rounds);
    addDense(figures, rounds);
    return figures;
}

} // namespace slipway::bench
