// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/criteria/evaluators.h"

#include <QJsonArray>

#include <cmath>
#include <map>
#include <set>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

QString burnWord(BurnState state)
{
    switch (state) {
    case BurnState::Within: return u"within"_s;
    case BurnState::Slow: return u"slow"_s;
    case BurnState::Fast: return u"fast"_s;
    case BurnState::Unknown: break;
    }
    return u"unknown"_s;
}

QJsonValue rateOrNull(const std::optional<double> &rate)
{
    return rate && std::isfinite(*rate) ? QJsonValue(*rate) : QJsonValue();
}

void settleBurn(MeasurementRecord &record, const BurnReport &report)
{
    QJsonArray windows;
    std::optional<double> fastest;
    for (const BurnReading &each : report.readings) {
        windows.append(QJsonObject{{u"long_minutes"_s, static_cast<int>(each.windows.longWindow.count())},
                                   {u"short_minutes"_s, static_cast<int>(each.windows.shortWindow.count())},
                                   {u"limit"_s, each.windows.rate},
                                   {u"long_rate"_s, rateOrNull(each.longRate)},
                                   {u"short_rate"_s, rateOrNull(each.shortRate)}});
        if (each.isKnown())
            fastest = std::max(fastest.value_or(0), std::min(*each.longRate, *each.shortRate));
    }
    record.value = fastest;
    record.samples = static_cast<int>(report.readings.size());
    record.said = report.reason;
    if (report.proposesFreeze)
        record.said += u"; "_s + tr("little of the error budget is left: a freeze is advisable");
    record.detail = {{u"burn"_s, burnWord(report.state)},
                     {u"budget_left"_s, rateOrNull(report.budgetLeft)},
                     {u"proposes_freeze"_s, report.proposesFreeze},
                     {u"windows"_s, windows}};
    record.isJudged = fastest.has_value();
    record.phase = report.state == BurnState::Within    ? MeasurementPhase::Success
                   : report.state == BurnState::Unknown ? MeasurementPhase::Inconclusive
                                                        : MeasurementPhase::Failure;
}

} // namespace

Measuring measureSlo(MeasuringOrder order, SloCondition asked)
{
    MeasurementRecord record = blankMeasurement(order, asked.query);
    std::set<std::chrono::minutes> lengths{asked.objective.period};
    for (const BurnWindows &each : usualBurnWindows())
        lengths.insert({each.longWindow, each.shortWindow});
    std::map<std::chrono::minutes, std::optional<double>> shares;
    for (const std::chrono::minutes length : lengths) {
        const auto answer = co_await askInstant(order, queryOver(asked.query, length), order.at);
        const auto share = answer ? singleValue(*answer) : std::unexpected(answer.error());
        if (!share)
            co_return failedMeasurement(order, queryOver(asked.query, length), share.error());
        record.warnings += answer->warnings;
        shares[length] = *share;
    }
    record.warnings.removeDuplicates();
    settleBurn(record, burnReport(asked.objective, usualBurnWindows(),
                                  [&](std::chrono::minutes length) { return shares[length]; }));
    co_return record;
}

} // namespace slipway::service
