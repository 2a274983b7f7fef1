// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/series_bench.h"

#include "core/series/dense_series.h"
#include "core/series/sample_block.h"

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace slipway::bench {
namespace {

constexpr std::size_t kSamples = 10'000'000;
constexpr qint64 kStep = 15'000;
constexpr int kColumns = 1200;
constexpr int kSeries = 8;
constexpr std::size_t kMonth = 30UL * 24 * 240; ///< samples of 30 days at one in 15 s
constexpr std::size_t kDay = 24UL * 240;

/// A walk with spikes, as load and latency are.
std::vector<double> walkOf(std::size_t count, unsigned seed)
{
    std::minstd_rand random(seed);
    const auto chance = [&] { return static_cast<double>(random()) / std::minstd_rand::max(); };
    std::vector<double> values(count);
    double level = 0;
    for (double &each : values) {
        level += chance() - 0.5;
        each = level + (chance() < 1e-5 ? 60 : 0);
    }
    return values;
}

/// What any drawing from the raw samples does at least: looks at each once, without an index.
double lowestPlusHighest(const std::vector<double> &values)
{
    double low = values.front();
    double high = values.front();
    for (const double each : values) {
        low = std::min(low, each);
        high = std::max(high, each);
    }
    return low + high;
}

void addDrawing(Figures &figures, int rounds)
{
    const std::vector<double> values = walkOf(kSamples, 1);
    volatile double seen = 0;
    const double scan = leastOf(rounds, [&] { seen = lowestPlusHighest(values); });
    const double copy = leastOf(rounds, [&] {
        const std::vector<float> floats(values.begin(), values.end());
        seen = static_cast<double>(floats[floats.size() / 2]);
    });
    std::vector<DenseSeries> all(kSeries);
    const double build = leastOf(rounds, [&] { all[0] = DenseSeries(0, kStep, values); });
    for (int i = 1; i < kSeries; ++i)
        all[static_cast<std::size_t>(i)] = DenseSeries(0, kStep, walkOf(kSamples, static_cast<unsigned>(i) + 1));
    figures.push_back({u"series: index of 10 M samples, to copying them as floats"_s, u"ms"_s, build, copy, 8});
    figures.push_back({u"series: memory of 10 M samples, to the floats"_s, u"MB"_s,
                       static_cast<double>(all[0].bytes()) / 1e6, sizeof(float) * kSamples / 1e6, 1.5});

    const auto length = static_cast<double>(kStep) * static_cast<double>(kSamples);
    for (const auto &[name, share] :
         {std::pair(u"all"_s, 1.0), std::pair(u"a tenth"_s, 0.1), std::pair(u"a thousandth"_s, 0.001)})
    {
        int frame = 0;
        const double frameTime = leastOf(rounds, [&] {
            const double from = length * (1 - share) / 2 + ++frame * length * share / kColumns;
            for (const DenseSeries &each : all)
                seen = static_cast<double>(each.columns(PixelColumns(from, from + length * share, kColumns)).size());
        });
        figures.push_back({u"series: lines of 8 × 10 M samples, %1 in view, to a scan"_s.arg(name), u"ms"_s, frameTime,
                           kSeries * scan, 0.2});
    }
    const std::vector<qint64> next{kStep * static_cast<qint64>(kSamples)};
    const std::vector<double> value{1};
    const double live = leastOf(rounds, [&] { seen = static_cast<double>(all[0].withTail(next, value).size()); });
    figures.push_back({u"series: a live sample behind 10 M, to building them"_s, u"ms"_s, live, build, 0.01});
}

void addBlocks(Figures &figures, int rounds)
{
    std::vector<qint64> times(kMonth);
    std::vector<double> counts(kMonth);
    const std::vector<double> walk = walkOf(kMonth, 3);
    QByteArray text;
    for (std::size_t i = 0; i < kMonth; ++i) {
        times[i] = 1'767'225'600'000 + kStep * static_cast<qint64>(i);
        counts[i] = (i > 0 ? counts[i - 1] : 0) + std::round(600 + (i > 0 ? 50 * (walk[i] - walk[i - 1]) : 0));
        text += QByteArray::number(times[i]) + ' ' + QByteArray::number(counts[i], 'g', 17) + '\n';
    }
    std::vector<QByteArray> blocks;
    qsizetype bytes = 0;
    for (std::size_t from = 0; from < kMonth; from += kDay) {
        blocks.push_back(packBlock(std::span(times).subspan(from, kDay), std::span(counts).subspan(from, kDay)));
        bytes += blocks.back().size();
    }
    volatile double seen = 0;
    const double parse = leastOf(rounds, [&] {
        for (const QByteArray &line : text.split('\n'))
            seen = line.mid(line.indexOf(' ') + 1).toDouble();
    });
    const double unpack = leastOf(rounds, [&] {
        for (const QByteArray &each : blocks)
            seen = unpackBlock(each, {}).value().values.back();
    });
    figures.push_back({u"series: 30 days of blocks, to reading them as text"_s, u"ms"_s, unpack, parse, 0.5});
    figures.push_back({u"series: bytes of a counter's sample, to its 16 as they are"_s, u"bytes"_s,
                       static_cast<double>(bytes) / static_cast<double>(kMonth), 16, 2.5 / 16});
}

} // namespace

Figures seriesFigures(int rounds)
{
    Figures figures;
    addDrawing(figures, rounds);
    addBlocks(figures, rounds);
    return figures;
}

} // namespace slipway::bench
