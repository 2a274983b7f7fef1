// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/burn_rate.h"

#include "core/base/tr.h"
#include "core/series/value_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

std::optional<double> known(std::optional<double> share)
{
    return share && !std::isnan(*share) ? share : std::nullopt;
}

QString lengthText(std::chrono::minutes window)
{
    return valueText(static_cast<double>(window.count()) * 60, ValueUnit::Seconds);
}

QString breachText(const BurnReading &reading)
{
    return tr("The error budget is used %1 times as fast as allowed over %2, and over the last %3")
        .arg(valueText(std::min(*reading.longRate, *reading.shortRate), ValueUnit::Number),
             lengthText(reading.windows.longWindow), lengthText(reading.windows.shortWindow));
}

} // namespace

std::vector<BurnWindows> usualBurnWindows()
{
    using namespace std::chrono_literals;
    return {{1h, 5min, 14.4, true}, {6h, 30min, 6, true}, {std::chrono::days(3), 6h, 1, false}};
}

double burnRate(double badShare, const ServiceObjective &objective)
{
    return badShare / (1 - objective.goodShare);
}

BurnReport burnReport(const ServiceObjective &objective, const std::vector<BurnWindows> &windows,
                      const BadShareOver &badShare)
{
    const auto rateOver = [&](std::chrono::minutes window) {
        return known(badShare(window)).transform([&](double share) { return burnRate(share, objective); });
    };
    BurnReport report;
    for (const BurnWindows &each : windows)
        report.readings.push_back({each, rateOver(each.longWindow), rateOver(each.shortWindow)});
    if (const auto used = rateOver(objective.period)) {
        report.budgetLeft = 1 - *used;
        report.proposesFreeze = *report.budgetLeft < objective.freezeBelow;
    }
    const auto urgent = std::ranges::find_if(
        report.readings, [](const BurnReading &each) { return each.isBreach() && each.windows.isUrgent; });
    const auto slow = std::ranges::find_if(report.readings, &BurnReading::isBreach);
    if (urgent != report.readings.end()) {
        report.state = BurnState::Fast;
        report.reason = breachText(*urgent);
    } else if (slow != report.readings.end()) {
        report.state = BurnState::Slow;
        report.reason = breachText(*slow);
    } else if (report.readings.empty() || !std::ranges::all_of(report.readings, &BurnReading::isKnown)) {
        report.reason = tr("How fast the error budget is used is not known over all windows");
    } else {
        report.state = BurnState::Within;
        report.reason = tr("The error budget is not used faster than allowed");
    }
    return report;
}

QString queryOver(QString query, std::chrono::minutes window)
{
    const auto minutes = window.count();
    const QString text = minutes % 1440 == 0 ? u"%1d"_s.arg(minutes / 1440)
                         : minutes % 60 == 0 ? u"%1h"_s.arg(minutes / 60)
                                             : u"%1m"_s.arg(minutes);
    return query.replace(u"$window"_s, text);
}

} // namespace slipway
