// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/monitoring_bench.h"

#include "bench/need.h"
#include "core/series/dense_series.h"
#include "service/session.h"
#include "storage/samples/sample_cache.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace slipway::bench {

namespace {

constexpr qint64 kStep = 15'000;
constexpr qint64 kMonthSteps = 30 * 24 * 240;
constexpr qint64 kFrom = 1'767'225'600'000;
/// A person does not notice that long.
constexpr double kAllowedMilliseconds = 50;
constexpr double kAllowedBytes = 2.5;

/// Requests that were counted, as most series begin.
Series countedMonth()
{
    std::minstd_rand random(11);
    Series series{{{u"__name__"_s, u"http_requests_total"_s}}, {}, {}};
    double count = 0;
    for (qint64 i = 0; i < kMonthSteps; ++i) {
        series.times.push_back(kFrom + i * kStep);
        count += 600 + static_cast<double>(random() % 60);
        series.values.push_back(count);
    }
    return series;
}

} // namespace

Figures samplesFigures(int rounds)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"w.slipway"_s);
    (void)need(service::Session::create(file, service::Surroundings::real()));
    const storage::SampleQuery query{{Uuid::version5({}, "bench")}, u"http_requests_total"_s, kStep};
    const storage::SampleSpan month{kFrom, kFrom + (kMonthSteps - 1) * kStep};
    {
        const auto cache = need(storage::SampleCache::open(file));
        need(cache->write(query, month, {countedMonth()}, fromUnixMilliseconds(month.to)));
    }
    double opened = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        const auto cache = need(storage::SampleCache::open(file));
        const auto kept = need(cache->read(query, month, fromUnixMilliseconds(month.to)));
        const DenseSeries dense(kept.series.front(), kStep);
        const double taken = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        opened = round == 0 ? taken : std::min(opened, taken);
        if (!kept.missing.empty() || dense.size() != static_cast<std::size_t>(kMonthSteps))
            qFatal("the month is not whole");
    }
    const auto use = need(need(storage::SampleCache::open(file))->use());
    return {{.name = u"30 days of a series opened from the workspace, to what is allowed"_s,
             .unit = u"ms"_s,
             .value = opened,
             .floor = kAllowedMilliseconds,
             .target = 1},
            {.name = u"bytes of a kept sample with all around it, to what is allowed"_s,
             .unit = u"bytes"_s,
             .value = static_cast<double>(use.bytes) / static_cast<double>(kMonthSteps),
             .floor = kAllowedBytes,
             .target = 1}};
}

} // namespace slipway::bench
