// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/chart_contents.h"

#include "core/base/tr.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<std::size_t> nearestIndex(const DenseSeries &series, qint64 time)
{
    if (series.isEmpty())
        return std::nullopt;
    const std::size_t after = series.lowerBound(time);
    if (after == 0)
        return after;
    if (after == series.size())
        return after - 1;
    return time - series.time(after - 1) <= series.time(after) - time ? after - 1 : after;
}

} // namespace

double valueAt(const DenseSeries &series, Instant at)
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    const qint64 time = toUnixMilliseconds(at);
    const auto nearest = nearestIndex(series, time);
    if (!nearest)
        return nothing;
    const qint64 distance = std::abs(series.time(*nearest) - time);
    const qint64 reach = series.step() > 0 ? series.step() : 60'000;
    return distance <= reach ? static_cast<double>(series.value(*nearest)) : nothing;
}

std::optional<Instant> nearestSample(const DenseSeries &series, Instant at)
{
    const auto nearest = nearestIndex(series, toUnixMilliseconds(at));
    return nearest ? std::optional(fromUnixMilliseconds(series.time(*nearest))) : std::nullopt;
}

std::optional<Instant> seriesEnd(const DenseSeries &series, Instant until)
{
    constexpr qint64 kLeastMissing = 60'000;
    const auto hasValueFrom = [&](std::size_t at) {
        return series.summary(series.time(at), std::numeric_limits<qint64>::max()).count > 0;
    };
    if (series.isEmpty() || !hasValueFrom(0))
        return std::nullopt;
    std::size_t last = 0; // from here on there is a value, from `beyond` on there is none
    std::size_t beyond = series.size();
    while (beyond - last > 1) {
        const std::size_t middle = last + (beyond - last) / 2;
        (hasValueFrom(middle) ? last : beyond) = middle;
    }
    const qint64 end = series.time(last);
    const bool isMissing = toUnixMilliseconds(until) - end > std::max(kLeastMissing, 3 * series.step());
    return isMissing ? std::optional(fromUnixMilliseconds(end)) : std::nullopt;
}

QString endedText(Instant at, Instant until, const QByteArray &zone)
{
    const QDateTime end = inZone(at, zone);
    const bool isThatDay = end.date() == inZone(until, zone).date();
    return tr("ended %1", "a series; a time")
        .arg(isThatDay ? end.toString(u"HH:mm"_s) : QLocale().toString(end, u"d MMM HH:mm"_s));
}

int crossingsOf(const DenseSeries &series, const ChartThreshold &threshold, TimeSpan within)
{
    return series.crossings(threshold.value, threshold.isUpper, toUnixMilliseconds(within.from),
                            toUnixMilliseconds(within.to));
}

std::optional<UsualRange> usualRange(const DenseSeries &series, TimeSpan within)
{
    constexpr std::size_t kLeast = 10;
    constexpr std::size_t kEnough = 4096;
    const std::size_t from = series.lowerBound(toUnixMilliseconds(within.from));
    const std::size_t to = series.lowerBound(toUnixMilliseconds(within.to));
    const std::size_t stride = std::max<std::size_t>(1, (to - from) / kEnough);
    std::vector<float> values;
    for (std::size_t at = from; at < to; at += stride)
        if (std::isfinite(series.value(at)))
            values.push_back(series.value(at));
    if (values.size() < kLeast)
        return std::nullopt;
    std::ranges::sort(values);
    const auto share = [&](double part) {
        return static_cast<double>(values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))]);
    };
    return UsualRange{share(0.125), share(0.5), share(0.875)};
}

} // namespace slipway::ui
