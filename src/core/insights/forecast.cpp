// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/forecast.h"

#include "core/base/tr.h"
#include "core/statistics/quantile.h"

#include <QHash>

#include <algorithm>

namespace slipway::insights {

namespace {

constexpr int kRunsBetweenQuestions = 512;
constexpr int kRedraws = 16;
constexpr std::array<double, 6> kBinEdges{0, 0.2, 0.4, 0.6, 0.8, 1};

double lengthOf(std::chrono::milliseconds length)
{
    return static_cast<double>(length.count());
}

/// Without the distributions of the standard library, which differ from one to the other.
std::size_t drawBelow(Random &random, std::size_t count)
{
    const Random::result_type limit = Random::max() - Random::max() % count;
    for (;;)
        if (const auto value = random(); value < limit)
            return static_cast<std::size_t>(value % count);
}

/// Ratios of real to planned length, by release and by phase.
class Ratios
{
public:
    explicit Ratios(std::span<const PastRelease> history)
    {
        for (const PastRelease &release : history) {
            auto &mine = m_releases.emplace_back();
            for (const PhaseTime &each : release.phases) {
                const double planned = lengthOf(each.planned.to - each.planned.from);
                if (!each.actual || planned <= 0)
                    continue;
                const double ratio = lengthOf(each.actual->to - each.actual->from) / planned;
                mine.insert(each.key, ratio);
                m_byPhase[each.key].push_back(ratio);
                m_all.push_back(ratio);
            }
        }
    }

    [[nodiscard]] std::size_t releases() const { return m_releases.size(); }

    [[nodiscard]] double of(std::size_t release, const QString &phase, Random &random) const
    {
        if (const auto own = m_releases[release].constFind(phase); own != m_releases[release].constEnd())
            return *own;
        return drawn(phase, random);
    }
    /// The ratio of any release in that phase.
    [[nodiscard]] double drawn(const QString &phase, Random &random) const
    {
        const auto known = m_byPhase.constFind(phase);
        const std::vector<double> &from = known != m_byPhase.constEnd() ? *known : m_all;
        return from.empty() ? 1 : from[drawBelow(random, from.size())];
    }

private:
    std::vector<QHash<QString, double>> m_releases;
    QHash<QString, std::vector<double>> m_byPhase;
    std::vector<double> m_all;
};

/// How long what is left takes in one run, in milliseconds.
double oneRun(const RunningRelease &release, const Ratios &ratios, Random &random)
{
    const std::size_t like = drawBelow(random, ratios.releases());
    double left = 0;
    for (const RemainingPhase &each : release.remaining) {
        const double planned = lengthOf(each.planned);
        const double elapsed = lengthOf(each.elapsed);
        double length = planned * ratios.of(like, each.key, random);
        for (int i = 0; length < elapsed && i < kRedraws; ++i)
            length = planned * ratios.drawn(each.key, random);
        left += length >= elapsed ? length - elapsed : std::max(planned - elapsed, 0.0);
    }
    return left;
}

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

RunningRelease remainingOf(const std::vector<PhaseTime> &phases, Instant now, Instant ship)
{
    RunningRelease release{now, ship, {}};
    Instant begun = now;
    bool isFirst = true;
    Instant ended = phases.empty() ? now : phases.front().planned.from;
    for (const PhaseTime &each : phases) {
        if (each.actual && each.actual->to <= now && release.remaining.empty()) {
            ended = each.actual->to;
            continue;
        }
        // What is planned for after shipping does not hold it up.
        if (each.planned.from >= ship)
            continue;
        begun = isFirst ? std::min(ended, now) : now;
        const auto planned = std::min(each.planned.to, ship) - each.planned.from;
        release.remaining.push_back({each.key, planned, isFirst ? now - begun : std::chrono::milliseconds(0)});
        isFirst = false;
    }
    return release;
}

std::optional<Forecast> forecast(const RunningRelease &release, std::span<const PastRelease> history, Random &random,
                                 int runs, const std::function<bool()> &isCancelled)
{
    if (history.size() < kLeastHistory || runs <= 0)
        return std::nullopt;
    const Ratios ratios(history);
    std::vector<double> left;
    left.reserve(static_cast<std::size_t>(runs));
    int onTime = 0;
    const double allowed = lengthOf(release.ship + release.grace - release.now);
    for (int i = 0; i < runs; ++i) {
        if (i % kRunsBetweenQuestions == 0 && isCancelled && isCancelled())
            return std::nullopt;
        left.push_back(oneRun(release, ratios, random));
        onTime += left.back() <= allowed ? 1 : 0;
    }
    std::ranges::sort(left);
    const auto shippedBy = [&](double share) {
        return std::max(after(release.now, quantileOfSorted(left, share)), release.ship);
    };
    return Forecast{static_cast<double>(onTime) / runs, shippedBy(0.5), shippedBy(0.8), shippedBy(0.95), runs,
                    static_cast<int>(history.size())};
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
        RunningRelease then = remainingOf(asOf(each.phases, at), at, each.promised);
        then.grace = each.grace;
        const auto told = forecast(then, known, random, runs);
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
        "Each run draws one finished release of the team and stretches what is left of this one as that one was "
        "stretched, phase by phase; the phase under way takes at least as long as it took already. The chance is the "
        "share of runs that end on the date or before. The back-test forecasts every finished release at half of its "
        "planned time from those that had shipped by then: of what was given a chance of 70 %, about 70 % should have "
        "been on time.");
}

} // namespace slipway::insights
