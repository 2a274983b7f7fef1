// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/query.h"

#include "core/base/tr.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace slipway {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

struct RoundStep {
    milliseconds below; ///< a raw step under it …
    milliseconds step;  ///< … becomes this
};

constexpr std::array kRoundSteps{
    RoundStep{15ms, 10ms},         RoundStep{35ms, 20ms},   RoundStep{75ms, 50ms},   RoundStep{150ms, 100ms},
    RoundStep{350ms, 200ms},       RoundStep{750ms, 500ms}, RoundStep{1500ms, 1s},   RoundStep{3500ms, 2s},
    RoundStep{7500ms, 5s},         RoundStep{12500ms, 10s}, RoundStep{17500ms, 15s}, RoundStep{25s, 20s},
    RoundStep{45s, 30s},           RoundStep{90s, 1min},    RoundStep{210s, 2min},   RoundStep{450s, 5min},
    RoundStep{750s, 10min},        RoundStep{1050s, 15min}, RoundStep{25min, 20min}, RoundStep{45min, 30min},
    RoundStep{90min, 1h},          RoundStep{150min, 2h},   RoundStep{270min, 3h},   RoundStep{9h, 6h},
    RoundStep{24h, 12h},           RoundStep{48h, 24h},     RoundStep{24h * 7, 24h}, RoundStep{24h * 21, 24h * 7},
    RoundStep{24h * 42, 24h * 30},
};
constexpr milliseconds kLongestStep = 24h * 365;

milliseconds rounded(double raw)
{
    for (const RoundStep &each : kRoundSteps)
        if (raw < static_cast<double>(each.below.count()))
            return each.step;
    return kLongestStep;
}

milliseconds nextRound(milliseconds step)
{
    for (const RoundStep &each : kRoundSteps)
        if (each.step > step)
            return each.step;
    return kLongestStep;
}

void cutFrom(Series &series, qint64 from)
{
    const auto first = std::ranges::lower_bound(series.times, from);
    const auto kept = first - series.times.begin();
    series.times.erase(first, series.times.end());
    series.values.resize(static_cast<std::size_t>(kept));
}

} // namespace

bool QueryAnswer::hasValues() const
{
    const auto isValue = [](double value) { return !std::isnan(value); };
    return !histograms.empty() || std::ranges::any_of(series, [&](const Series &each) {
        return std::ranges::any_of(each.values, isValue);
    });
}

std::optional<QueryPosition> queryPosition(const QString &where)
{
    const QList<QStringView> parts = QStringView(where).split(u':');
    if (parts.size() != 2)
        return std::nullopt;
    const QueryPosition position{.line = parts[0].toInt(), .column = parts[1].toInt()};
    return position.line > 0 && position.column > 0 ? std::optional(position) : std::nullopt;
}

milliseconds chartStep(TimeSpan span, int pixels, milliseconds shortest)
{
    constexpr int kUnknownWidth = 1500;
    const auto length = static_cast<double>((span.to - span.from).count());
    const double raw = length / (pixels > 0 ? pixels : kUnknownWidth);
    milliseconds step = raw < static_cast<double>(shortest.count()) ? shortest : rounded(raw);
    // Grafana's own rounding may go down, and with it over the server's limit.
    while (length / static_cast<double>(step.count()) > static_cast<double>(kMostIntervals) && step < kLongestStep)
        step = nextRound(step);
    return step;
}

RangeQuery alignedToStep(RangeQuery query)
{
    const auto down = [&](Instant at) {
        const qint64 step = query.step.count();
        const qint64 ms = toUnixMilliseconds(at);
        const qint64 rest = ((ms % step) + step) % step;
        return fromUnixMilliseconds(ms - rest);
    };
    query.from = down(query.from);
    query.to = down(query.to);
    return query;
}

QString fault(const RangeQuery &query)
{
    if (query.step <= 0ms)
        return tr("A query over time needs a step that is longer than nothing");
    if (query.to < query.from)
        return tr("The query ends before it starts");
    if ((query.to - query.from) / query.step >= kMostPoints)
        return tr("That is more than %1 points of one series. Choose a longer step")
            .arg(QLocale().toString(kMostPoints));
    return {};
}

std::vector<RangeQuery> piecesOf(const RangeQuery &query)
{
    std::vector<RangeQuery> pieces;
    RangeQuery piece = query;
    do {
        piece.to = std::min<Instant>(query.to, piece.from + query.step * kMostIntervals);
        pieces.push_back(piece);
        piece.from = piece.to + query.step;
    } while (piece.from <= query.to);
    return pieces;
}

RangeQuery tailOf(const RangeQuery &known, Instant now, int steps)
{
    const qint64 intervals = std::max<qint64>((known.to - known.from) / known.step, 0);
    RangeQuery tail = known;
    tail.from = known.from + known.step * std::max<qint64>(intervals - steps + 1, 0);
    tail.to = std::max(tail.from, now);
    return tail;
}

void replaceTail(std::vector<Series> &known, std::vector<Series> newer, Instant from)
{
    const qint64 cut = toUnixMilliseconds(from);
    for (Series &each : known)
        cutFrom(each, cut);
    for (Series &each : newer) {
        const auto first = std::ranges::lower_bound(each.times, cut) - each.times.begin();
        const auto old = std::ranges::find(known, each.labels, &Series::labels);
        if (old == known.end()) {
            each.times.erase(each.times.begin(), each.times.begin() + first);
            each.values.erase(each.values.begin(), each.values.begin() + first);
            known.push_back(std::move(each));
            continue;
        }
        old->times.insert(old->times.end(), each.times.begin() + first, each.times.end());
        old->values.insert(old->values.end(), each.values.begin() + first, each.values.end());
    }
    std::erase_if(known, [](const Series &each) { return each.times.empty(); });
}

} // namespace slipway
