// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/given_measured.h"

#include "core/base/tr.h"

#include <QJsonArray>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<const char *, CriterionKind>, 6> kMeasuredFlags{
    {{"--metric", CriterionKind::Metric},
     {"--compare", CriterionKind::Comparison},
     {"--alerts", CriterionKind::Alerts},
     {"--checks", CriterionKind::Checks},
     {"--http", CriterionKind::Http},
     {"--slo", CriterionKind::Slo}}};

struct MeasuredOption {
    const char *flag;
    const char *key;
    const char *value;
    const char *help;
};
/// Those whose value is the parameter as it stands.
constexpr std::array<MeasuredOption, 36> kMeasuredOptions{{
    {"--connection", "connection", "NAME",
     QT_TRANSLATE_NOOP("slipway", "Whom to ask: the name of a monitoring connection")},
    {"--fail", "fail", "CONDITION",
     QT_TRANSLATE_NOOP("slipway", "Of --metric: what fails, as > 0.05; between the two it is inconclusive")},
    {"--unit", "unit", "UNIT", QT_TRANSLATE_NOOP("slipway", "number, s, ms, ratio, %, bytes, bytes/s or /s")},
    {"--range", "range", "DURATION",
     QT_TRANSLATE_NOOP("slipway", "Of --metric: look at so long instead of one moment")},
    {"--step", "step", "DURATION", QT_TRANSLATE_NOOP("slipway", "Between two samples of a range")},
    {"--reduce", "reduce", "HOW",
     QT_TRANSLATE_NOOP("slipway", "What several values come to: worst, last, mean, min or max")},
    {"--samples", "samples", "EXPR",
     QT_TRANSLATE_NOOP("slipway", "How many events stand behind the value, for --min-samples")},
    {"--mode", "mode", "MODE", QT_TRANSLATE_NOOP("slipway", "Of --compare: before_after or canary")},
    {"--baseline", "baseline", "EXPR",
     QT_TRANSLATE_NOOP("slipway", "Of --compare: the query of what a canary is compared with")},
    {"--label", "label", "LABEL",
     QT_TRANSLATE_NOOP("slipway", "Of --compare: the label that tells canary and baseline apart")},
    {"--candidate-value", "candidate_value", "VALUE", QT_TRANSLATE_NOOP("slipway", "Of --label: the canary's")},
    {"--baseline-value", "baseline_value", "VALUE", QT_TRANSLATE_NOOP("slipway", "Of --label: the baseline's")},
    {"--bad", "bad", "EXPR",
     QT_TRANSLATE_NOOP("slipway", "Of --compare: bad events over $window, where counts are known")},
    {"--total", "total", "EXPR", QT_TRANSLATE_NOOP("slipway", "Of --compare: all events over $window")},
    {"--baseline-bad", "baseline_bad", "EXPR", QT_TRANSLATE_NOOP("slipway", "Bad events of the baseline")},
    {"--baseline-total", "baseline_total", "EXPR", QT_TRANSLATE_NOOP("slipway", "All events of the baseline")},
    {"--window", "window", "DURATION", QT_TRANSLATE_NOOP("slipway", "Of --compare: how long each side is looked at")},
    {"--settle", "settle", "DURATION", QT_TRANSLATE_NOOP("slipway", "Of --compare: left out after the deployment")},
    {"--direction", "direction", "WHICH", QT_TRANSLATE_NOOP("slipway", "What is bad: increase, decrease or either")},
    {"--effect", "effect", "RATIO",
     QT_TRANSLATE_NOOP("slipway", "Of --compare: from which ratio of the means an increase counts, as 1.2")},
    {"--history", "history", "NAME",
     QT_TRANSLATE_NOOP("slipway",
                       "Of --alerts: the Prometheus whose rules fire, for those that are over by the next look")},
    {"--expect-status", "status", "CODE", QT_TRANSLATE_NOOP("slipway", "Of --http: without: 200")},
    {"--contains", "contains", "TEXT", QT_TRANSLATE_NOOP("slipway", "Of --http: what the answer must contain")},
    {"--timeout", "timeout", "DURATION", QT_TRANSLATE_NOOP("slipway", "Of --http: how long to wait; without: 10s")},
    {"--objective", "objective", "PERCENT", QT_TRANSLATE_NOOP("slipway", "Of --slo: share of good events, as 99.9")},
    {"--period", "period", "DURATION",
     QT_TRANSLATE_NOOP("slipway", "Of --slo: over which the budget is counted; without: 30d")},
    {"--interval", "interval", "DURATION", QT_TRANSLATE_NOOP("slipway", "Between two measurements")},
    {"--count", "count", "N", QT_TRANSLATE_NOOP("slipway", "How many measurements")},
    {"--for", "for", "DURATION", QT_TRANSLATE_NOOP("slipway", "How long it must hold without a break")},
    {"--initial-delay", "initial_delay", "DURATION", QT_TRANSLATE_NOOP("slipway", "Before the first measurement")},
    {"--failure-limit", "failure_limit", "N",
     QT_TRANSLATE_NOOP("slipway", "Failures that are put up with; -1: any number")},
    {"--successes", "successes", "N", QT_TRANSLATE_NOOP("slipway", "Passes after so many in a row")},
    {"--failures", "failures", "N", QT_TRANSLATE_NOOP("slipway", "Fails after so many in a row")},
    {"--no-data", "no_data", "POLICY",
     QT_TRANSLATE_NOOP("slipway", "What no data counts as: fail, inconclusive or pass")},
    {"--min-samples", "min_samples", "N", QT_TRANSLATE_NOOP("slipway", "With fewer it is inconclusive")},
    {"--bake", "bake", "DURATION",
     QT_TRANSLATE_NOOP("slipway", "Watch it so long after each deployment; then it blocks closing, not shipping")},
}};

} // namespace

Verb &addMeasuredOptions(Verb &verb)
{
    verb.option("--metric", "EXPR", Value::Text, tr("A query against --threshold"))
        .option(
            "--compare", "EXPR", Value::Text,
            tr("A query after against before the deployment, or a canary against a baseline; - with --bad and --total"))
        .flag("--alerts", tr("No new alert since the deployment; silenced ones count"))
        .manyOption("--match", "MATCHER", Value::Text, tr("Of --alerts: which, as service=\"shop\"; may be repeated"))
        .manyOption("--checks", "HOST", Value::Text,
                    tr("These hosts are well, as Nagios or Icinga believe; may be repeated"))
        .manyOption("--service", "NAME", Value::Text,
                    tr("Of --checks: only these services of the hosts; may be repeated"))
        .flag("--warning-is-ok", tr("Of --checks: a warning is put up with"))
        .option("--http", "URL", Value::Text, tr("The address answers as it should"))
        .option("--slo", "EXPR", Value::Text,
                tr("The share of bad events over $window uses up no error budget too fast"))
        .wordOption("--on-fail", "WHAT", {u"halt"_s, u"rollback"_s, u"nothing"_s},
                    tr("Of --bake: pull the cord, roll back by itself, or only propose it; without: halt"));
    for (const MeasuredOption &each : kMeasuredOptions)
        verb.option(each.flag, each.value, Value::Text, tr(each.help));
    return verb;
}

Result<std::optional<CriterionKind>> givenMeasuredKind(const Call &call)
{
    std::optional<CriterionKind> kind;
    for (const auto &[flag, each] : kMeasuredFlags) {
        if (!call.has(flag))
            continue;
        if (kind)
            return failure(ErrorKind::BadInput,
                           tr("Give one of --metric, --compare, --alerts, --checks, --http and --slo."));
        kind = each;
    }
    const auto named = fromText<CriterionKind>(call.given("--kind").value_or(QString()));
    if (named && isMeasured(*named) && kind != named)
        return failure(ErrorKind::BadInput,
                       tr("--kind %1 needs the option of that name that says what is measured.").arg(toText(*named)));
    if (kind && named && kind != named)
        return failure(ErrorKind::BadInput, tr("--kind says otherwise than what is measured."));
    return kind;
}

Result<QJsonObject> givenMeasured(const Call &call, CriterionKind kind)
{
    QJsonObject asked;
    for (const MeasuredOption &each : kMeasuredOptions)
        if (call.has(each.flag))
            asked[QLatin1StringView(each.key)] = call.text(each.flag);
    for (const auto &[flag, key] : {std::pair{"--within", "within"}, {"--on-fail", "on_fail"}})
        if (call.has(flag))
            asked[QLatin1StringView(key)] = call.text(flag);
    switch (kind) {
    case CriterionKind::Metric:
        asked[u"query"_s] = call.text("--metric");
        asked[u"threshold"_s] = call.text("--threshold");
        break;
    case CriterionKind::Comparison:
        if (call.text("--compare") != u"-")
            asked[u"query"_s] = call.text("--compare");
        break;
    case CriterionKind::Alerts: asked[u"matchers"_s] = QJsonArray::fromStringList(call.all("--match")); break;
    case CriterionKind::Checks:
        asked[u"hosts"_s] = QJsonArray::fromStringList(call.all("--checks"));
        asked[u"services"_s] = QJsonArray::fromStringList(call.all("--service"));
        if (call.has("--warning-is-ok"))
            asked[u"warning_is_ok"_s] = true;
        break;
    case CriterionKind::Http: asked[u"url"_s] = call.text("--http"); break;
    case CriterionKind::Slo: asked[u"query"_s] = call.text("--slo"); break;
    default: break;
    }
    return readMeasured(kind, asked).transform([&](const MeasuredCriterion &) { return asked; });
}

} // namespace slipway::ctl
