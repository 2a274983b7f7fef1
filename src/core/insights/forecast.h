// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/record.h"

#include <functional>
#include <optional>
#include <random>
#include <span>
#include <vector>

/// The chance that a running release ships on its date, by simulation over what the same team's releases really took.
///
/// Each run draws one release of the history and stretches what is left of the running one as that one was stretched: each
/// remaining phase takes its planned length times the ratio of real to planned length that the drawn release had in the
/// phase of that key. Drawing whole releases keeps what belongs together: who is late in testing is late in deploying. Where
/// the drawn release has no such phase, the ratio is drawn from all releases that have one. The phase under way takes at
/// least as long as it took already: ratios that would have ended it by now are drawn again, and where none is left the rest
/// of its plan is added to now.
namespace slipway::insights {

using Random = std::mt19937_64;

inline constexpr int kForecastRuns = 20'000;
/// With fewer finished releases nothing is forecast.
inline constexpr int kLeastHistory = 5;

/// A finished release of the history.
struct PastRelease {
    ReleaseId id;
    Instant startedAt;
    Instant promised;
    Instant shippedAt;
    std::vector<PhaseTime> phases;     ///< up to shipping
    std::chrono::milliseconds grace{}; ///< how long after `promised` it still counts as on time: the rest of that day
};

/// What is left of a release.
struct RemainingPhase {
    QString key;
    std::chrono::milliseconds planned{};
    std::chrono::milliseconds elapsed{}; ///< of the phase under way; 0 of those to come
};
struct RunningRelease {
    Instant now;
    Instant ship; ///< the date it should be on
    std::vector<RemainingPhase> remaining;
    std::chrono::milliseconds grace{}; ///< see PastRelease
};

/// What is left at `now` of phases in their order: those that have ended are left out.
[[nodiscard]] RunningRelease remainingOf(const std::vector<PhaseTime> &phases, Instant now, Instant ship);

/// What the runs came to. A release that is ready early ships on its date.
struct Forecast {
    double chance = 0; ///< of being on its date or before, 0…1
    Instant even;      ///< shipped by then in half of the runs
    Instant likely;    ///< in 80 %
    Instant sure;      ///< in 95 %
    int runs = 0;
    int history = 0; ///< releases drawn from
};

/// @param isCancelled asked now and then; true ends it with nothing
/// @return nothing with less history than kLeastHistory
[[nodiscard]] std::optional<Forecast> forecast(const RunningRelease &release, std::span<const PastRelease> history,
                                               Random &random, int runs = kForecastRuns,
                                               const std::function<bool()> &isCancelled = {});

/// Forecasts of about one chance, and what became of them.
struct CalibrationBin {
    double least = 0; ///< chance, 0…1
    double most = 0;
    int forecasts = 0;
    double said = 0;     ///< mean chance
    double happened = 0; ///< share that was on time

    bool operator==(const CalibrationBin &) const = default;
};

/// How forecasts would have done in the past.
struct Backtest {
    int forecasts = 0;
    double brier = 0;        ///< mean squared error of the chance; 0 is perfect, 0.25 a coin
    double plainBrier = 0;   ///< of saying the share of releases that were on time until then
    double insideLikely = 0; ///< share that shipped by the 80 % date
    double insideSure = 0;   ///< by the 95 % date
    std::vector<CalibrationBin> bins{};

    bool operator==(const Backtest &) const = default;
};

/// Each release forecast at half of its planned time, from those alone that had shipped before that moment.
/// @param runs for each forecast @return nothing when there is none with history enough
[[nodiscard]] std::optional<Backtest> backtest(std::vector<PastRelease> releases, Random &random, int runs = 2'000,
                                               const std::function<bool()> &isCancelled = {});

/// The method in a few sentences, for people.
[[nodiscard]] QString forecastMethod();

} // namespace slipway::insights
