// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ci_waiting.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/given_measured.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/measuring_waiting.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/pick.h"
#include "app/ctl/text.h"
#include "core/base/duration_text.h"

#include <algorithm>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace backtest_verb {

/// Those of a criterion of the release, or as given.
Result<QJsonObject> triedParameters(Call &call, const ReleasePlan &plan)
{
    const auto kind = givenMeasuredKind(call);
    if (!kind)
        return std::unexpected(kind.error());
    if (*kind) {
        if (**kind != CriterionKind::Metric)
            return failure(ErrorKind::BadInput, tr("Only a metric can be tried on the past."));
        return givenMeasured(call, **kind);
    }
    return pickByTitle(plan.criteria, call.text("CRITERION"), tr("criterion"),
                       [](const Criterion &each) { return each.title; })
        .and_then([](const Criterion &found) -> Result<QJsonObject> {
            if (found.kind != CriterionKind::Metric)
                return failure(ErrorKind::BadInput, tr("Only a metric can be tried on the past."));
            return found.parameters;
        });
}

QJsonObject caseJson(const BacktestCase &tried)
{
    return {{u"release"_s, tried.name},
            {u"good"_s, tried.wasGood},
            {u"state"_s, toText(tried.state)},
            {u"reason"_s, orNull(tried.reason)},
            {u"decided_at"_s, orNull(tried.decidedAt)}};
}

QJsonObject countsJson(const Backtest &result)
{
    return {{u"good_passed"_s, result.goodPassed},
            {u"good_blocked"_s, result.goodBlocked},
            {u"bad_passed"_s, result.badPassed},
            {u"bad_blocked"_s, result.badBlocked},
            {u"undecided"_s, result.undecided}};
}

QString countsText(const Backtest &result)
{
    return tr("Of %1 good releases %2 would have been blocked; of %3 bad ones %4 would have passed")
        .arg(result.goodPassed + result.goodBlocked)
        .arg(result.goodBlocked)
        .arg(result.badPassed + result.badBlocked)
        .arg(result.badPassed);
}

Result<Answer> backtest(Call &call)
{
    const auto plan = call.plan();
    if (!plan)
        return std::unexpected(plan.error());
    const auto parameters = triedParameters(call, *plan);
    if (!parameters)
        return std::unexpected(parameters.error());
    const MeasuringDesks desks = makeMeasuringDesks(call);
    return waitedFor(desks.analysis->backtest(plan->release.id, *parameters))
        .transform([&](const service::BacktestReport &report) {
            Table table({tr("RELEASE"), tr("WAS"), tr("WOULD HAVE"), tr("WHY")});
            for (const BacktestCase &each : report.result.cases)
                table.add(
                    {each.name, each.wasGood ? tr("good") : tr("taken back"), analysisWord(each.state), each.reason});
            QStringList text{table.text(tr("There is no data of earlier deployments.")), countsText(report.result)};
            for (const QString &each : report.left)
                text += tr("Left out: %1").arg(each);
            Answer answer{.text = {},
                          .json = {{u"cases"_s, jsonList(report.result.cases, caseJson)},
                                   {u"counts"_s, countsJson(report.result)},
                                   {u"left_out"_s, QJsonArray::fromStringList(report.left)},
                                   {u"proposal"_s, QJsonValue()}}};
            if (report.proposal) {
                text += tr("Better: threshold %1, for %2. %3")
                            .arg(report.proposal->threshold)
                            .arg(durationCode(report.proposal->holdFor), countsText(report.proposal->result));
                answer.json[u"proposal"_s] =
                    QJsonObject{{u"threshold"_s, report.proposal->threshold},
                                {u"for_s"_s, static_cast<double>(report.proposal->holdFor.count()) / 1000},
                                {u"counts"_s, countsJson(report.proposal->result)}};
            }
            answer.text = text.join(u'\n');
            answer.isYes = !report.result.cases.empty() && report.result.goodBlocked + report.result.badPassed == 0;
            return answer;
        });
}

} // namespace backtest_verb
} // namespace

void addCriterionBacktest(CommandTree &tree)
{
    auto verb = tree.verb(
        "backtest",
        tr("Tries a metric on the last deployments of the product: how often it would have blocked good\n"
           "releases or passed bad ones, and what would be better; exit status 1 when it ever was wrong, or could not be tried"));
    verb.argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .optionalArgument("CRITERION", Value::Text, tr("Id, or a part of its title; without: as the options say"))
        .option("--threshold", "CONDITION", Value::Text, tr("What is enough, as <= 0.01"))
        .option("--within", "DURATION", Value::Text, tr("How long it may take to decide"))
        .option("--kind", "KIND", Value::Text, tr("metric"));
    addMeasuredOptions(verb).needsOneOf({"CRITERION", "--metric"}).does(backtest_verb::backtest);
}

} // namespace slipway::ctl
