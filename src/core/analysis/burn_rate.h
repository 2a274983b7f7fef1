// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

/// How fast a service uses up its error budget, over several windows at once. Source: The Site Reliability Workbook, chapter 5,
/// "Alerting on SLOs", multiwindow, multi-burn-rate.
namespace slipway {

/// What was promised of a service.
struct ServiceObjective {
    double goodShare = 0.999;     ///< of all events; above 0 and below 1
    std::chrono::days period{30}; ///< over which the budget is counted
    double freezeBelow = 0.1;     ///< share of the budget left, under which a freeze is proposed
};

/// Two windows that are looked at together: the long one says that it matters, the short one that it still goes on.
struct BurnWindows {
    std::chrono::minutes longWindow{0};
    std::chrono::minutes shortWindow{0};
    double rate = 1; ///< as often as the budget allows, from which it is a breach
    bool isUrgent = false;

    bool operator==(const BurnWindows &) const = default;
};

/// The book's: 2 % of the budget in an hour, 5 % in six hours (urgent), 10 % in three days.
[[nodiscard]] std::vector<BurnWindows> usualBurnWindows();

/// How many times as fast as allowed the budget is used at this share of bad events; 1 uses it up just at the period's end.
[[nodiscard]] double burnRate(double badShare, const ServiceObjective &objective);

/// The share of bad events over the last so many minutes; nothing, or NaN: not known (no events, no data).
using BadShareOver = std::function<std::optional<double>(std::chrono::minutes)>;

/// One pair of windows looked at.
struct BurnReading {
    BurnWindows windows;
    std::optional<double> longRate{}; ///< nothing: not known
    std::optional<double> shortRate{};

    /// There are rates over both windows.
    [[nodiscard]] bool isKnown() const { return longRate && shortRate; }
    /// Both windows burn at the rate or faster; a billionth short of it is the rounding of 1 − 0.999.
    [[nodiscard]] bool isBreach() const
    {
        const double limit = windows.rate * (1 - 1e-9);
        return isKnown() && *longRate >= limit && *shortRate >= limit;
    }
};

/// What all windows come to. Unknown where nothing is breached and something is not known: never a pass.
enum class BurnState : std::uint8_t { Within, Slow, Fast, Unknown };

/// The error budget of a service at a moment.
struct BurnReport {
    BurnState state = BurnState::Unknown;
    std::vector<BurnReading> readings;
    std::optional<double> budgetLeft{}; ///< share of the period's budget, below 0 when overdrawn; nothing: not known
    bool proposesFreeze = false;
    QString reason; ///< for people, translated
};

/// Looks at all windows, and at the whole period for what is left.
[[nodiscard]] BurnReport burnReport(const ServiceObjective &objective, const std::vector<BurnWindows> &windows,
                                    const BadShareOver &badShare);

/// A query for one window: `$window` in it replaced as PromQL writes durations (`5m`, `6h`, `3d`).
[[nodiscard]] QString queryOver(QString query, std::chrono::minutes window);

} // namespace slipway
