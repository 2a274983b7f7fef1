// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/record.h"

#include <functional>
#include <optional>
#include <random>
#include <span>
#include <vector>

/// The chance that a running release ships on its date, by simulation over what releases really took.
///
/// Each run draws one finished release and measures it from the begin of the phase that the running one is in: the time it
/// really took from there to shipping, against the time that was planned for it, is one ratio for all that is left. One
/// ratio for the whole rest keeps what belongs together: who is late in testing is late in deploying, and what is made up
/// later is made up. What the phase under way took already is known: releases that would have shipped by now are not drawn.
///
/// With few data the draws are smoothed in two ways. Releases of other products are drawn besides those of the same one, all
/// of them together as often as kBorrowedWeight of its own. And, together as often as one release, two are imagined: one that
/// takes what was planned, and one that takes half as long again as planned, or as it took already.
namespace slipway::insights {

using Random = std::mt19937_64;

inline constexpr int kForecastRuns = 20'000;
/// With fewer finished releases, of all products, nothing is forecast.
inline constexpr int kLeastHistory = 5;
/// Releases of the same product that those of all others together count for.
inline constexpr double kBorrowedWeight = 5;

/// A finished release of the history.
struct PastRelease {
    ReleaseId id;
    ProductId product;
    Instant startedAt;
    Instant promised;
    Instant shippedAt;
    std::vector<PhaseTime> phases;     ///< up to shipping, planned as measuredPhases() tells
    std::chrono::milliseconds grace{}; ///< how long after `promised` it still counts as on time: the rest of that day
};

/// Where a release stands.
struct RunningRelease {
    Instant now;
    Instant ship;                      ///< the date it should be on
    QString phase;                     ///< key of the one under way; when all have ended, of the last one
    Instant begun;                     ///< when that phase began
    Instant plannedBegin;              ///< when it should have begun
    std::chrono::milliseconds grace{}; ///< see PastRelease
};

/// Where a release stands at `now`. @param phases see measuredPhases() @param start when the release began
[[nodiscard]] RunningRelease runningAt(const std::vector<PhaseTime> &phases, Instant start, Instant now, Instant ship);

/// What the runs came to. A release that is ready early ships on its date.
struct Forecast {
    double chance = 0; ///< of being on its date or before, 0…1
    Instant even;      ///< shipped by then in half of the runs
    Instant likely;    ///< in 80 %
    Instant sure;      ///< in 95 %
    int runs = 0;
    int own = 0;    ///< releases of the same product drawn from
    int others = 0; ///< of other products
};

/// @param product whose releases of the history are its own
/// @param isCancelled asked now and then; true ends it with nothing
/// @return nothing with less history than kLeastHistory
[[nodiscard]] std::optional<Forecast> forecast(const RunningRelease &release, ProductId product,
                                               std::span<const PastRelease> history, Random &random,
                                               int runs = kForecastRuns, const std::function<bool()> &isCancelled = {});

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
