// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/forecast.h"

#include "core/base/tr.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <array>

namespace slipway::insights {

namespace {

constexpr int kRunsBetweenQuestions = 512;
/// Of the two imagined releases together.
constexpr double kImaginedWeight = 1;
constexpr double kImaginedOverrun = 1.5;
constexpr std::array<double, 6> kBinEdges{0, 0.2, 0.4, 0.6, 0.8, 1};

double lengthOf(std::chrono::milliseconds length)
{
    return static_cast<double>(length.count());
}

/// 0…1, without the distributions of the standard library, which differ from one to the other.
double drawShare(Random &random)
{
    return static_cast<double>(random() >> 11) * 0x1p-53;
}

/// Real to planned time from the begin of that phase to shipping; of the whole release where it has no such phase.
std::optional<double> ratioFrom(const PastRelease &release, const QString &phase)
{
    const auto found = std::ranges::find_if(release.phases, [&](const PhaseTime &each) {
        return each.key == phase && each.actual && each.planned.from < release.promised;
    });
    const bool has = found != release.phases.end();
    const Instant planned = has                      ? found->planned.from
                            : release.phases.empty() ? release.startedAt
                                                     : release.phases.front().planned.from;
    const double length = lengthOf(release.promised - planned);
    if (length <= 0)
        return std::nullopt;
    return lengthOf(release.shippedAt - (has ? found->actual->from : release.startedAt)) / length;
}

/// Ratios to draw from, each as often as its weight tells.
class Ratios
{
public:
    /// @param least what has passed already
    Ratios(const RunningRelease &release, ProductId product, std::span<const PastRelease> history, double least)
    {
        m_own = static_cast<int>(std::ranges::count(history, product, &PastRelease::product));
        m_others = static_cast<int>(history.size()) - m_own;
        const double borrowed = m_others > 0 ? std::min(1.0, kBorrowedWeight / m_others) : 0;
        for (const PastRelease &each : history)
            if (const auto ratio = ratioFrom(each, release.phase); ratio && *ratio >= least)
                add(*ratio, each.product == product ? 1 : borrowed);
        if (least <= 1)
            add(1, kImaginedWeight / 2);
        add(kImaginedOverrun * std::max(1.0, least), kImaginedWeight / 2);
    }

    [[nodiscard]] int own() const { return m_own; }
    [[nodiscard]] int others() const { return m_others; }

    [[nodiscard]] double drawn(Random &random) const
    {
        const double at = drawShare(random) * m_upTo.back();
        const auto found = std::ranges::upper_bound(m_upTo, at);
        return m_ratios[std::min(static_cast<std::size_t>(found - m_upTo.begin()), m_ratios.size() - 1)];
    }

private:
    void add(double ratio, double weight)
    {
        m_ratios.push_back(ratio);
        m_upTo.push_back((m_upTo.empty() ? 0 : m_upTo.back()) + weight);
    }

    int m_own = 0;
    int m_others = 0;
    std::vector<double> m_ratios;
    std::vector<double> m_upTo; ///< weights added up
};

Instant after(Instant now, double milliseconds)
{
    return now + std::chrono::milliseconds(static_cast<qint64>(milliseconds));
}

bool wasOnTime(const PastRelease &release)
{
    return release.shippedAt <= release.promised + release.grace;
}

std::vector<CalibrationBin> binsOf(const std::vector<std::pair<double, bool>> &said)
{
    std::vector<CalibrationBin> bins;
    for (std::size_t i = 0; i + 1 < kBinEdges.size(); ++i) {
        CalibrationBin bin{kBinEdges[i], kBinEdges[i + 1], 0, 0, 0};
        for (const auto &[chance, happened] : said) {
            const bool isLast = i + 2 == kBinEdges.size();
            if (chance < bin.least || (isLast ? chance > bin.most : chance >= bin.most))
                continue;
            ++bin.forecasts;
            bin.said += chance;
            bin.happened += happened ? 1 : 0;
        }
        if (bin.forecasts > 0) {
            bin.said /= bin.forecasts;
            bin.happened /= bin.forecasts;
        }
        bins.push_back(bin);
    }
    return bins;
}

/// The phases of a finished release as they stood at that moment.
std::vector<PhaseTime> asOf(std::vector<PhaseTime> phases, Instant at)
{
    for (PhaseTime &each : phases)
        if (each.actual && each.actual->to > at)
            each.actual.reset();
    return phases;
}

} // namespace

RunningRelease runningAt(const std::vector<PhaseTime> &phases, Instant start, Instant now, Instant ship)
{
    RunningRelease running{now, ship, {}, start, start, {}};
    Instant at = start;
    for (const PhaseTime &each : phases) {
        // What is planned for after shipping does not hold it up.
        if (each.planned.from >= ship)
            continue;
        running.phase = each.key;
        running.begun = at;
        running.plannedBegin = each.planned.from;
        if (!each.actual || each.actual->to > now)
            break;
        at = each.actual->to;
    }
    return running;
}

std::optional<Forecast> forecast(const RunningRelease &release, ProductId product, std::span<const PastRelease> history,
                                 Random &random, int runs, const std::function<bool()> &isCancelled)
{
    const double planned = lengthOf(release.ship - release.plannedBegin);
    if (history.size() < kLeastHistory || runs <= 0 || planned <= 0)
        return std::nullopt;
    const double passed = lengthOf(release.now - release.begun);
    const Ratios ratios(release, product, history, passed / planned);
    std::vector<double> left;
    left.reserve(static_cast<std::size_t>(runs));
    int onTime = 0;
    const double allowed = lengthOf(release.ship + release.grace - release.now);
    for (int i = 0; i < runs; ++i) {
        if (i % kRunsBetweenQuestions == 0 && isCancelled && isCancelled())
            return std::nullopt;
        left.push_back(planned * ratios.drawn(random) - passed);
        onTime += left.back() <= allowed ? 1 : 0;
    }
    std::ranges::sort(left);
    const auto shippedBy = [&](double share) {
        return std::max(after(release.now, quantileOfSorted(left, share)), release.ship);
    };
    return Forecast{static_cast<double>(onTime) / runs,
                    shippedBy(0.5),
                    shippedBy(0.8),
                    shippedBy(0.95),
                    runs,
                    ratios.own(),
                    ratios.others()};
}

std::optional<Backtest> backtest(std::vector<PastRelease> releases, Random &random, int runs,
                                 const std::function<bool()> &isCancelled)
{
    std::ranges::sort(releases, {}, &PastRelease::shippedAt);
    Backtest test;
    std::vector<std::pair<double, bool>> said;
    for (const PastRelease &each : releases) {
        if (isCancelled && isCancelled())
            return std::nullopt;
        const Instant at = each.startedAt + (each.promised - each.startedAt) / 2;
        std::vector<PastRelease> known;
        for (const PastRelease &other : releases)
            if (other.shippedAt < at)
                known.push_back(other);
        RunningRelease then = runningAt(asOf(each.phases, at), each.startedAt, at, each.promised);
        then.grace = each.grace;
        const auto told = forecast(then, each.product, known, random, runs);
        if (!told)
            continue;
        const bool happened = wasOnTime(each);
        const double plain =
            static_cast<double>(std::ranges::count_if(known, wasOnTime)) / static_cast<double>(known.size());
        const auto error = [&](double chance) { return (chance - (happened ? 1 : 0)) * (chance - (happened ? 1 : 0)); };
        ++test.forecasts;
        test.brier += error(told->chance);
        test.plainBrier += error(plain);
        test.insideLikely += each.shippedAt <= told->likely + each.grace ? 1 : 0;
        test.insideSure += each.shippedAt <= told->sure + each.grace ? 1 : 0;
        said.emplace_back(told->chance, happened);
    }
    if (test.forecasts == 0)
        return std::nullopt;
    for (double *each : {&test.brier, &test.plainBrier, &test.insideLikely, &test.insideSure})
        *each /= test.forecasts;
    test.bins = binsOf(said);
    return test;
}

QString forecastMethod()
{
    return tr(
        "Each run draws one finished release and takes how long it was from the begin of the phase this release is in "
        "to shipping, against what was planned: one ratio, by which all that is left of this one is stretched. "
        "Releases that would have shipped by now are not drawn. With few data it is careful: the releases of all other "
        "products together count as much as five of this one, and two imagined ones – as planned, and half as long "
        "again – as much as one. The chance is the share of runs that end on the day or "
        "before. The back-test forecasts every finished release at half of its planned time in the same way, from "
        "those alone that had shipped by then: of what was given a chance of 70 %, about 70 % should have been on "
        "time. Brier score: mean squared error of the chance; lower is better.");
}

} // namespace slipway::insights
