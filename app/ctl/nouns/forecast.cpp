// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/insights/insights.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace forecast_verbs {

QJsonValue forecastJson(const service::ReleaseForecast &told)
{
    if (!told.forecast)
        return {};
    QJsonObject json{{u"chance"_s, told.forecast->chance},
                     {u"p50"_s, toRfc3339(told.forecast->even)},
                     {u"p80"_s, toRfc3339(told.forecast->likely)},
                     {u"p95"_s, toRfc3339(told.forecast->sure)},
                     {u"runs"_s, told.forecast->runs},
                     {u"history"_s, told.forecast->own + told.forecast->others},
                     {u"history_of_product"_s, told.forecast->own},
                     {u"backtest"_s, QJsonValue()}};
    if (told.backtest)
        json[u"backtest"_s] =
            QJsonObject{{u"forecasts"_s, told.backtest->forecasts},
                        {u"brier"_s, told.backtest->brier},
                        {u"brier_of_share"_s, told.backtest->plainBrier},
                        {u"inside_p80"_s, told.backtest->insideLikely},
                        {u"inside_p95"_s, told.backtest->insideSure},
                        {u"bins"_s, jsonList(told.backtest->bins, [](const insights::CalibrationBin &each) {
                             return QJsonObject{{u"from"_s, each.least},
                                                {u"to"_s, each.most},
                                                {u"forecasts"_s, each.forecasts},
                                                {u"said"_s, each.said},
                                                {u"happened"_s, each.happened}};
                         })}};
    return json;
}

Result<Answer> forecast(Call &call)
{
    const auto release = call.release();
    const auto seed = call.number("--seed", 1, 0, std::numeric_limits<int>::max());
    const auto reader = service::Insights::open(call.session().file(), call.session().surroundings());
    if (!release || !seed || !reader)
        return std::unexpected(!release ? release.error() : !seed ? seed.error() : reader.error());
    return (*reader)
        ->forecast(release->id, static_cast<quint64>(*seed))
        .transform([&](const service::ReleaseForecast &told) {
            QString text = told.whyNot;
            if (told.forecast) {
                text = tr("Chance to ship on %1 or before: %2")
                           .arg(wallText(release->ship, told.zone), service::rateText(told.forecast->chance));
                text += u'\n'
                        + tr("Shipped in 50 % of the runs by %1, in 80 % by %2, in 95 % by %3.")
                              .arg(wallText(told.forecast->even, told.zone), wallText(told.forecast->likely, told.zone),
                                   wallText(told.forecast->sure, told.zone));
                text += u'\n'
                        + tr("%1 over %2 of the product and %3 of others, which count less.")
                              .arg(tr("%n run(s)", nullptr, told.forecast->runs),
                                   tr("%n release(s)", nullptr, told.forecast->own))
                              .arg(told.forecast->others);
            }
            if (told.backtest) {
                text +=
                    u'\n'
                    + tr("Back-test over %1: Brier score %2, %3 of saying the share that was on time; %4 shipped by their 80 % date.")
                          .arg(tr("%n release(s)", nullptr, told.backtest->forecasts))
                          .arg(told.backtest->brier, 0, 'f', 3)
                          .arg(told.backtest->plainBrier, 0, 'f', 3)
                          .arg(service::rateText(told.backtest->insideLikely));
                Table bins({tr("SAID"), tr("FORECASTS"), tr("MEAN SAID"), tr("ON TIME")});
                for (const insights::CalibrationBin &each : told.backtest->bins)
                    if (each.forecasts > 0)
                        bins.add({u"%1–%2 %"_s.arg(each.least * 100).arg(each.most * 100),
                                  QString::number(each.forecasts), service::rateText(each.said),
                                  service::rateText(each.happened)});
                text += u'\n' + bins.text({}) + u'\n' + insights::forecastMethod();
            }
            return Answer{.text = text,
                          .json = {{u"forecast"_s, forecastJson(told)}, {u"why_not"_s, orNull(told.whyNot)}},
                          .isYes = told.forecast.has_value()};
        });
}

} // namespace forecast_verbs
} // namespace

void addForecast(CommandTree &tree)
{
    using namespace forecast_verbs;
    tree.single("forecast",
                tr("The chance that a release ships on its date, by simulation; exit status 1 without data enough"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .option("--seed", "N", Value::Number, tr("Of the simulation; the same gives the same. Without: 1"))
        .byAnybody()
        .does(forecast);
}

} // namespace slipway::ctl
