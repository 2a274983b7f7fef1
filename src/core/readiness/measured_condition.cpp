// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/measured_condition.h"

#include "core/monitoring/deployment_silences.h"
#include "core/readiness/measured_parameters.h"

#include <algorithm>
#include <cmath>

namespace slipway {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kUsualInterval{60'000};
constexpr milliseconds kShortestInterval{1'000};

std::optional<ValueUnit> unitFrom(MeasuredParameters &given)
{
    return given.word(u"unit"_s, ValueUnit::Number);
}

void readCourse(MeasuredParameters &given, MeasuredCriterion &made)
{
    AnalysisRules &rules = made.rules;
    made.bake = given.duration(u"bake"_s, {});
    made.onFail = given.word(u"on_fail"_s, made.bake > milliseconds(0) ? OnFail::Halt : OnFail::Nothing);
    if (made.onFail != OnFail::Nothing && !made.needsDeployment())
        given.refuse(u"on_fail"_s,
                     tr("“on_fail” needs “bake”: without a deployment there is nothing to halt or to roll back."));
    rules.initialDelay = given.duration(u"initial_delay"_s, rules.initialDelay);
    rules.interval = given.duration(u"interval"_s, {});
    rules.within = given.duration(u"within"_s, made.bake);
    rules.holdFor = given.duration(u"for"_s, {});
    rules.consecutiveSuccesses = given.number(u"successes"_s, 0, 0);
    const bool isCourse = rules.within > milliseconds(0) || rules.holdFor > milliseconds(0)
                          || rules.consecutiveSuccesses > 1 || given.number(u"count"_s, 1, 0) > 1;
    if (isCourse && rules.interval == milliseconds(0))
        rules.interval = kUsualInterval;
    if (rules.interval > milliseconds(0) && rules.interval < kShortestInterval)
        given.refuse(u"interval"_s, tr("“interval” must be a second or more."));
    const int usual = rules.within > milliseconds(0) ? 0 : 1;
    rules.count = given.number(u"count"_s, usual, 0);
    if (!given.has(u"count"_s) && rules.within == milliseconds(0) && rules.interval > milliseconds(0)) {
        const qint64 forHolding = (rules.holdFor + rules.interval - milliseconds(1)) / rules.interval + 1;
        rules.count = static_cast<int>(std::max<qint64>({1, forHolding, rules.consecutiveSuccesses}));
    }
    rules.consecutiveFailures = given.number(u"failures"_s, 0, 0);
    rules.failureLimit = given.number(u"failure_limit"_s, 0, -1);
    rules.inconclusiveLimit = given.number(u"inconclusive_limit"_s, 0, 0);
    const bool isAskedOnce = rules.interval == milliseconds(0) && !made.needsDeployment();
    rules.consecutiveErrorLimit = given.number(u"error_limit"_s, isAskedOnce ? 0 : 4, 0);
    rules.noData = given.word(u"no_data"_s, NoDataPolicy::Inconclusive);
    rules.minimumSamples = given.number(u"min_samples"_s, 1, 0);
}

std::optional<ValueCondition> readThreshold(MeasuredParameters &given, const QString &key, ValueUnit unit)
{
    const auto condition = conditionFrom(given.text(key), unit);
    if (!condition)
        given.refuse(
            key,
            tr("“%1” must be a comparison with a number as <= 0.01, not “%2”.").arg(key, given.text(key).left(40)));
    return condition;
}

MetricCondition readMetric(MeasuredParameters &given, AnalysisRules &rules)
{
    MetricCondition metric;
    rules.unit = *unitFrom(given);
    metric.query = given.neededText(u"query"_s);
    rules.passWhen = readThreshold(given, u"threshold"_s, rules.unit).value_or(ValueCondition{});
    if (given.has(u"fail"_s))
        rules.failWhen = readThreshold(given, u"fail"_s, rules.unit);
    metric.range = given.duration(u"range"_s, {});
    metric.step = given.duration(u"step"_s, metric.step);
    metric.reduction = given.word(u"reduce"_s, metric.reduction);
    metric.samplesQuery = given.text(u"samples"_s);
    if (metric.step < kShortestInterval)
        given.refuse(u"step"_s, tr("“step” must be a second or more."));
    return metric;
}

void readCounts(MeasuredParameters &given, ComparisonCondition &comparison)
{
    comparison.badQuery = given.neededText(u"bad"_s);
    comparison.totalQuery = given.neededText(u"total"_s);
    if (comparison.mode != ComparisonCondition::Mode::Canary)
        return;
    comparison.baselineBadQuery = given.neededText(u"baseline_bad"_s);
    comparison.baselineTotalQuery = given.neededText(u"baseline_total"_s);
}

void readSides(MeasuredParameters &given, ComparisonCondition &comparison)
{
    comparison.query = given.neededText(u"query"_s);
    comparison.baselineQuery = given.text(u"baseline"_s);
    if (comparison.mode != ComparisonCondition::Mode::Canary || !comparison.baselineQuery.isEmpty())
        return;
    comparison.label = given.text(u"label"_s);
    if (comparison.label.isEmpty())
        given.refuse(u"baseline"_s, tr("A canary is compared with a “baseline” query, or a “label” tells both apart."));
    else
        comparison.candidateValue = given.neededText(u"candidate_value"_s),
        comparison.baselineValue = given.neededText(u"baseline_value"_s);
}

JudgeRules readJudge(MeasuredParameters &given)
{
    JudgeRules judge;
    judge.badDirection = given.word(u"direction"_s, Deviation::Increase);
    if (given.has(u"effect"_s))
        judge.allowedIncrease = given.decimal(u"effect"_s, 1, 0, 1e6);
    if (given.has(u"effect_decrease"_s))
        judge.allowedDecrease = given.decimal(u"effect_decrease"_s, 1, 0, 1e6);
    judge.confidence = given.decimal(u"confidence"_s, judge.confidence, 0.5, 0.9999);
    judge.tolerance = given.decimal(u"tolerance"_s, judge.tolerance, 0, 10);
    judge.minimumToTest = given.number(u"min_to_test"_s, judge.minimumToTest, 3);
    judge.minimumToPass = given.number(u"min_to_pass"_s, judge.minimumToPass, 3);
    judge.nanStrategy = given.text(u"nan"_s) == u"replace" ? NanStrategy::Replace : NanStrategy::Remove;
    judge.isWithoutOutliers = given.text(u"outliers"_s) == u"remove";
    return judge;
}

ComparisonCondition readComparison(MeasuredParameters &given, AnalysisRules &rules)
{
    ComparisonCondition comparison;
    rules.unit = *unitFrom(given);
    comparison.mode = given.word(u"mode"_s, comparison.mode);
    if (given.has(u"bad"_s))
        readCounts(given, comparison);
    else
        readSides(given, comparison);
    comparison.window = given.duration(u"window"_s, std::chrono::hours(1));
    comparison.step = given.duration(u"step"_s, comparison.step);
    comparison.settle = given.duration(u"settle"_s, {});
    comparison.judge = readJudge(given);
    if (comparison.step < kShortestInterval)
        given.refuse(u"step"_s, tr("“step” must be a second or more."));
    else if (comparison.window < comparison.step * comparison.judge.minimumToTest)
        given.refuse(u"window"_s, tr("“window” must have room for the %n steps that a test needs.", nullptr,
                                     comparison.judge.minimumToTest));
    rules.initialDelay = comparison.settle + comparison.window;
    return comparison;
}

AlertsCondition readAlerts(MeasuredParameters &given)
{
    AlertsCondition alerts;
    alerts.history = given.text(u"history"_s);
    for (const QString &each : given.texts(u"matchers"_s)) {
        if (const auto matcher = labelMatcher(each))
            alerts.matchers.push_back(*matcher);
        else
            given.refuse(u"matchers"_s, matcher.error().sentence);
    }
    return alerts;
}

ChecksCondition readChecks(MeasuredParameters &given)
{
    ChecksCondition checks;
    checks.filter.hosts = given.texts(u"hosts"_s);
    checks.filter.services = given.texts(u"services"_s);
    checks.isWarningOk = given.truth(u"warning_is_ok"_s, false);
    if (checks.filter.hosts.isEmpty())
        given.refuse(u"hosts"_s, tr("“hosts” is missing: whose services must be well?"));
    return checks;
}

HttpCondition readHttp(MeasuredParameters &given)
{
    HttpCondition http;
    http.url = QUrl(given.neededText(u"url"_s), QUrl::StrictMode);
    const bool isHttp = http.url.scheme() == u"https" || http.url.scheme() == u"http";
    if (!http.url.isValid() || !isHttp || http.url.host().isEmpty() || !http.url.userInfo().isEmpty())
        given.refuse(u"url"_s, tr("“url” must be an address with https or http and without a password."));
    http.status = given.number(u"status"_s, 200, 100, 599);
    http.contains = given.text(u"contains"_s);
    http.timeout = given.duration(u"timeout"_s, http.timeout);
    if (http.timeout < milliseconds(100) || http.timeout > std::chrono::minutes(5))
        given.refuse(u"timeout"_s, tr("“timeout” must be between 100ms and 5m."));
    return http;
}

SloCondition readSlo(MeasuredParameters &given)
{
    SloCondition slo;
    slo.query = given.neededText(u"query"_s);
    if (!slo.query.isEmpty() && !slo.query.contains(u"$window"))
        given.refuse(u"query"_s, tr("“query” needs $window where the length of the window goes."));
    slo.objective.goodShare = given.decimal(u"objective"_s, 99.9, 1, 99.99999) / 100;
    const auto period = given.duration(u"period"_s, slo.objective.period);
    slo.objective.period = std::chrono::floor<std::chrono::days>(period);
    if (slo.objective.period < std::chrono::days(1))
        given.refuse(u"period"_s, tr("“period” must be a day or more."));
    slo.objective.freezeBelow = given.decimal(u"freeze_below"_s, 10, 0, 100) / 100;
    return slo;
}

} // namespace

bool isMeasured(CriterionKind kind)
{
    using enum CriterionKind;
    return kind == Metric || kind == Comparison || kind == Alerts || kind == Checks || kind == Http || kind == Slo;
}

bool isJudgedAfterShipping(const Criterion &criterion)
{
    return isMeasured(criterion.kind)
           && (criterion.kind == CriterionKind::Comparison || !criterion.parameters[u"bake"].toString().isEmpty());
}

QStringList measuredKeys()
{
    return {u"connection"_s,
            u"query"_s,
            u"unit"_s,
            u"fail"_s,
            u"range"_s,
            u"step"_s,
            u"reduce"_s,
            u"samples"_s,
            u"mode"_s,
            u"baseline"_s,
            u"label"_s,
            u"candidate_value"_s,
            u"baseline_value"_s,
            u"bad"_s,
            u"total"_s,
            u"baseline_bad"_s,
            u"baseline_total"_s,
            u"window"_s,
            u"settle"_s,
            u"direction"_s,
            u"effect"_s,
            u"effect_decrease"_s,
            u"confidence"_s,
            u"tolerance"_s,
            u"min_to_test"_s,
            u"min_to_pass"_s,
            u"nan"_s,
            u"outliers"_s,
            u"matchers"_s,
            u"history"_s,
            u"hosts"_s,
            u"services"_s,
            u"warning_is_ok"_s,
            u"url"_s,
            u"status"_s,
            u"contains"_s,
            u"timeout"_s,
            u"objective"_s,
            u"period"_s,
            u"freeze_below"_s,
            u"bake"_s,
            u"on_fail"_s,
            u"initial_delay"_s,
            u"interval"_s,
            u"count"_s,
            u"within"_s,
            u"for"_s,
            u"successes"_s,
            u"failures"_s,
            u"failure_limit"_s,
            u"inconclusive_limit"_s,
            u"error_limit"_s,
            u"no_data"_s,
            u"min_samples"_s};
}

Result<MeasuredCriterion> readMeasured(CriterionKind kind, const QJsonObject &parameters)
{
    MeasuredParameters given(parameters);
    MeasuredCriterion made;
    for (const QString &key : parameters.keys())
        if (key != u"threshold" && !measuredKeys().contains(key))
            given.refuse(key, tr("A measured criterion has no “%1”.").arg(key));
    switch (kind) {
    case CriterionKind::Metric: made.condition = readMetric(given, made.rules); break;
    case CriterionKind::Comparison: made.condition = readComparison(given, made.rules); break;
    case CriterionKind::Alerts: made.condition = readAlerts(given); break;
    case CriterionKind::Checks: made.condition = readChecks(given); break;
    case CriterionKind::Http: made.condition = readHttp(given); break;
    case CriterionKind::Slo: made.condition = readSlo(given); break;
    default: return failure(ErrorKind::BadInput, tr("Servers do not answer criteria of this kind."));
    }
    if (kind == CriterionKind::Alerts || kind == CriterionKind::Checks)
        made.rules.passWhen = {Comparison::Equal, 0};
    readCourse(given, made);
    made.connection = kind == CriterionKind::Http ? given.text(u"connection"_s) : given.neededText(u"connection"_s);
    if (!given.mistake())
        if (const QString wrong = fault(made.rules); !wrong.isEmpty())
            given.refuse(u"interval"_s, wrong + u'.');
    if (given.mistake())
        return std::unexpected(*given.mistake());
    return made;
}

} // namespace slipway
