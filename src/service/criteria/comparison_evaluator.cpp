// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/statistics/share_judge.h"
#include "service/criteria/evaluators.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

using Mode = ComparisonCondition::Mode;

/// The two stretches of time, each without its end.
struct ComparedTimes {
    Instant baseline;
    Instant candidate;
};

ComparedTimes timesOf(const ComparisonCondition &asked, const TimeSpan &deployment)
{
    const Instant after = deployment.to + asked.settle;
    return {asked.mode == Mode::Canary ? after : deployment.from - asked.window, after};
}

/// One value a step, NaN where there was none.
std::vector<double> samplesOf(const Series &series, const RangeQuery &query)
{
    std::vector<double> values;
    std::size_t next = 0;
    for (Instant at = query.from; at <= query.to; at += query.step) {
        const qint64 time = toUnixMilliseconds(at);
        while (next < series.times.size() && series.times[next] < time)
            ++next;
        const bool isThere = next < series.times.size() && series.times[next] == time;
        values.push_back(isThere ? series.values[next] : std::numeric_limits<double>::quiet_NaN());
    }
    return values;
}

/// The side that a label names, or the only one.
Result<std::vector<double>> sideOf(const QueryAnswer &answer, const RangeQuery &query, const QString &label,
                                   const QString &value)
{
    const Series *found = nullptr;
    int fitting = 0;
    for (const Series &each : answer.series) {
        if (!label.isEmpty() && each.labels.value(label) != value)
            continue;
        found = &each;
        ++fitting;
    }
    if (fitting > 1)
        return failure(ErrorKind::BadInput,
                       tr("The query answers %n series where one is needed; sum them up.", nullptr, fitting));
    return samplesOf(found ? *found : Series{}, query);
}

QJsonArray numbersOf(const std::vector<double> &values)
{
    QJsonArray array;
    for (const double each : values)
        array.append(std::isfinite(each) ? QJsonValue(each) : QJsonValue());
    return array;
}

QString labelWord(MetricLabel label)
{
    switch (label) {
    case MetricLabel::Pass: return u"pass"_s;
    case MetricLabel::High: return u"high"_s;
    case MetricLabel::Low: return u"low"_s;
    case MetricLabel::NoData: return u"no_data"_s;
    case MetricLabel::NoDataFails: return u"no_data_fails"_s;
    case MetricLabel::Inconclusive: break;
    }
    return u"inconclusive"_s;
}

QJsonValue orNothing(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue();
}

/// What the judgement makes of the measurement.
void settle(MeasurementRecord &record, const MetricJudgement &judged, const ComparisonCondition &asked,
            const ComparedTimes &times)
{
    record.samples = std::min(judged.baselineCount, judged.candidateCount);
    record.detail[u"label"_s] = labelWord(judged.label);
    record.detail[u"ratio"_s] = orNothing(judged.ratio);
    record.detail[u"effect"_s] = orNothing(judged.effect);
    record.detail[u"shift"_s] = orNothing(judged.shift);
    record.detail[u"low"_s] = orNothing(judged.low);
    record.detail[u"high"_s] = orNothing(judged.high);
    record.detail[u"bound"_s] = orNothing(judged.bound);
    record.detail[u"p"_s] = orNothing(judged.p);
    record.detail[u"common_language"_s] = judged.commonLanguage;
    record.detail[u"confidence"_s] = asked.judge.confidence;
    record.detail[u"baseline_count"_s] = judged.baselineCount;
    record.detail[u"candidate_count"_s] = judged.candidateCount;
    record.detail[u"baseline_from"_s] = toRfc3339(times.baseline);
    record.detail[u"candidate_from"_s] = toRfc3339(times.candidate);
    record.detail[u"window_s"_s] = static_cast<double>(asked.window.count()) / 1000;
    record.said = judged.reason;
    if (judged.label == MetricLabel::NoData)
        return; // what no data means, the criterion says
    record.value = judged.ratio ? judged.ratio : judged.effect.value_or(judged.shift);
    record.isJudged = true;
    switch (judged.label) {
    case MetricLabel::Pass: record.phase = MeasurementPhase::Success; break;
    case MetricLabel::High:
    case MetricLabel::Low:
    case MetricLabel::NoDataFails: record.phase = MeasurementPhase::Failure; break;
    case MetricLabel::NoData:
    case MetricLabel::Inconclusive: record.phase = MeasurementPhase::Inconclusive; break;
    }
}

Measuring measureSamples(MeasuringOrder order, ComparisonCondition asked, ComparedTimes times)
{
    const auto between = [&](const QString &query, Instant from) {
        return RangeQuery{query, from, from + asked.window - asked.step, asked.step};
    };
    const RangeQuery candidate = between(asked.query, times.candidate);
    const bool isOneQuery = asked.mode == Mode::Canary && asked.baselineQuery.isEmpty();
    const RangeQuery baseline =
        between(asked.baselineQuery.isEmpty() ? asked.query : asked.baselineQuery, times.baseline);
    MeasurementRecord record =
        blankMeasurement(order, isOneQuery || baseline.expression == candidate.expression
                                    ? candidate.expression
                                    : candidate.expression + u"\n/* against */\n"_s + baseline.expression);
    const auto after = co_await askRange(order, candidate);
    if (!after)
        co_return failedMeasurement(order, candidate.expression, after.error());
    Result<QueryAnswer> before = *after;
    if (!isOneQuery)
        before = co_await askRange(order, baseline);
    if (!before)
        co_return failedMeasurement(order, baseline.expression, before.error());
    record.warnings = after->warnings;
    if (!isOneQuery)
        record.warnings += before->warnings;
    record.warnings.removeDuplicates();
    const auto candidateSide = sideOf(*after, candidate, asked.label, asked.candidateValue);
    const auto baselineSide = sideOf(*before, baseline, asked.label, asked.baselineValue);
    if (!candidateSide || !baselineSide)
        co_return failedMeasurement(order, record.query, candidateSide ? baselineSide.error() : candidateSide.error());
    settle(record, judgeMetric(*baselineSide, *candidateSide, asked.judge), asked, times);
    record.detail[u"baseline"_s] = numbersOf(*baselineSide);
    record.detail[u"candidate"_s] = numbersOf(*candidateSide);
    co_return record;
}

/// How often something happened.
struct CountedEvents {
    std::optional<qint64> count; ///< nothing: the server knows of none, or cannot say
    QStringList warnings;
};

/// One count at the end of a stretch; increases of counters are fractions.
QCoro::Task<Result<CountedEvents>> countOver(MeasuringOrder order, QString query, std::chrono::milliseconds window,
                                             Instant from)
{
    constexpr double kMostEvents = 1e15;
    const QString text = queryOver(query, std::chrono::ceil<std::chrono::minutes>(window));
    const auto answer = co_await askInstant(order, text, from + window);
    if (!answer)
        co_return std::unexpected(answer.error());
    const auto value = singleValue(*answer);
    if (!value)
        co_return std::unexpected(value.error());
    CountedEvents events{{}, answer->warnings};
    if (*value && std::isfinite(**value))
        events.count = std::llround(std::clamp(**value, 0.0, kMostEvents));
    co_return events;
}

/// Bad and all events of one side. Extrapolated increases may differ a little where every event is bad.
Result<Proportion> shareFrom(const std::optional<qint64> &bad, const std::optional<qint64> &total)
{
    constexpr qint64 kSlack = 20; // a twentieth
    const qint64 hits = bad.value_or(0);
    const qint64 all = total.value_or(0);
    if (hits > all + std::max<qint64>(1, all / kSlack))
        return failure(
            ErrorKind::BadInput,
            tr("There are more bad events than events, %1 of %2. Are both queries exchanged?").arg(hits).arg(all));
    return Proportion{std::min(hits, all), all};
}

Measuring measureCounts(MeasuringOrder order, ComparisonCondition asked, ComparedTimes times)
{
    const bool isCanary = asked.mode == Mode::Canary;
    const QStringList queries{isCanary ? asked.baselineBadQuery : asked.badQuery,
                              isCanary ? asked.baselineTotalQuery : asked.totalQuery, asked.badQuery, asked.totalQuery};
    MeasurementRecord record = blankMeasurement(order, asked.badQuery + u"\n/* of */\n"_s + asked.totalQuery);
    std::array<std::optional<qint64>, 4> counts{};
    QJsonArray told;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const QString &query = queries[static_cast<qsizetype>(i)];
        const auto count = co_await countOver(order, query, asked.window, i < 2 ? times.baseline : times.candidate);
        if (!count)
            co_return failedMeasurement(order, query, count.error());
        counts[i] = count->count;
        told.append(counts[i] ? QJsonValue(*counts[i]) : QJsonValue());
        record.warnings += count->warnings;
    }
    record.warnings.removeDuplicates();
    const auto baseline = shareFrom(counts[0], counts[1]);
    const auto candidate = shareFrom(counts[2], counts[3]);
    if (!baseline || !candidate)
        co_return failedMeasurement(order, record.query, baseline ? candidate.error() : baseline.error());
    record.detail[u"counts"_s] = told;
    // A query that finds nothing anywhere may just be misspelt.
    if (!counts[0] && !counts[2]) {
        record.said =
            tr("No bad event was found on either side: nobody knows whether the query finds any. Where none is "
               "usual, add “or vector(0)” to it");
        co_return record;
    }
    settle(record, judgeShares(*baseline, *candidate, asked.judge), asked, times);
    record.samples = static_cast<int>(std::min<qint64>({baseline->total, candidate->total, 1'000'000'000}));
    co_return record;
}

} // namespace

Measuring measureComparison(MeasuringOrder order, ComparisonCondition asked)
{
    if (!order.deployment)
        co_return failedMeasurement(order, asked.query,
                                    {ErrorKind::NotAllowed, tr("There is no deployment to compare with."), {}, {}});
    const ComparedTimes times = timesOf(asked, *order.deployment);
    if (asked.isOfCounts())
        co_return co_await measureCounts(order, asked, times);
    co_return co_await measureSamples(order, asked, times);
}

} // namespace slipway::service
