// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/monitoring/chart_variables.h"
#include "core/readiness/measured_series.h"
#include "core/statistics/quantile.h"
#include "service/queries/monitoring_page.h"
#include "service/report/gathering.h"
#include "service/runs/watched_deployment.h"
#include "storage/repositories/analysis_repository.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/samples/kept_samples.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

/// As many places a chart of usual width has; each shows its first, lowest, highest and last value.
constexpr std::size_t kReportColumns = 240;
constexpr int kMostReportedMeasurements = 2'000;
constexpr int kMostReportedSeries = 24;      ///< of one query
constexpr std::chrono::hours kLeastAfter{1}; ///< of one that nobody looked at

std::vector<ReportPoint> thinned(const Series &series)
{
    std::vector<ReportPoint> points;
    const std::size_t count = series.times.size();
    const std::size_t step = (count + kReportColumns - 1) / kReportColumns;
    if (step <= 4) {
        for (std::size_t i = 0; i < count; ++i)
            points.push_back({series.times[i], series.values[i]});
        return points;
    }
    for (std::size_t begin = 0; begin < count; begin += step) {
        const std::size_t end = std::min(begin + step, count);
        std::set<std::size_t> shown{begin, end - 1};
        std::optional<std::size_t> low;
        std::optional<std::size_t> high;
        for (std::size_t i = begin; i < end; ++i) {
            if (std::isnan(series.values[i])) {
                shown.insert(i);
                continue;
            }
            low = !low || series.values[i] < series.values[*low] ? i : low;
            high = !high || series.values[i] > series.values[*high] ? i : high;
        }
        if (low)
            shown.insert({*low, *high});
        for (const std::size_t i : shown)
            if (points.empty() || !std::isnan(points.back().value) || !std::isnan(series.values[i]))
                points.push_back({series.times[i], series.values[i]});
    }
    return points;
}

ReportStatistics statisticsOf(const Series &series, Instant from, Instant to)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < series.times.size(); ++i)
        if (series.times[i] >= toUnixMilliseconds(from) && series.times[i] < toUnixMilliseconds(to)
            && std::isfinite(series.values[i]))
            values.push_back(series.values[i]);
    if (values.empty())
        return {};
    std::ranges::sort(values);
    return {static_cast<int>(values.size()), quantileOfSorted(values, 0.5), quantileOfSorted(values, 0.95),
            values.back()};
}

QString nameOf(const Series &series, const QString &legend)
{
    QString name = legend;
    QStringList parts;
    for (auto each = series.labels.begin(); each != series.labels.end(); ++each) {
        name.replace(u"{{"_s + each.key() + u"}}"_s, each.value());
        if (each.key() != u"__name__")
            parts += each.key() + u'=' + each.value();
    }
    if (!name.isEmpty())
        return name;
    const QString metric = series.labels.value(u"__name__"_s);
    return parts.isEmpty() ? (metric.isEmpty() ? u"value"_s : metric) : metric + u'{' + parts.join(u", "_s) + u'}';
}

/// The newest deployment to where it ships that succeeded; else the newest that is no rollback.
Result<std::optional<Deployment>> reportedDeployment(const Gathered &to)
{
    return storage::deploymentsOf(to.reader, to.wish.release).transform([&](const std::vector<Deployment> &all) {
        std::optional<Deployment> found;
        const auto place = to.plan.release.environment;
        const auto rank = [&](const Deployment &each) {
            return std::tuple(each.outcome == DeploymentOutcome::Succeeded, !place || each.environment == *place,
                              each.startedAt);
        };
        for (const Deployment &each : all)
            if (!each.isRollback && (!found || rank(*found) < rank(each)))
                found = each;
        return found;
    });
}

/// The panel and its query that a kept expression was asked for; null: a criterion's.
std::pair<const Panel *, const PanelQuery *> panelOf(const ReleasePlan &plan, const storage::KeptQuery &kept)
{
    const std::chrono::milliseconds step(kept.query.step);
    const std::chrono::milliseconds range(kept.span.to - kept.span.from);
    for (const Panel &panel : plan.panels)
        for (const PanelQuery &query : panel.queries)
            if (query.expression == kept.query.expression
                || withVariables(query.expression, step, range) == kept.query.expression)
                return {&panel, &query};
    return {nullptr, nullptr};
}

/// Of each query that was kept more than once, as its release was watched for longer, the longest.
std::vector<storage::KeptQuery> longestOf(const ReleasePlan &plan, std::vector<storage::KeptQuery> kept)
{
    std::ranges::stable_sort(kept, std::greater(), [](const auto &each) { return each.span.to - each.span.from; });
    std::vector<storage::KeptQuery> longest;
    for (storage::KeptQuery &each : kept) {
        const auto [panel, query] = panelOf(plan, each);
        const auto isSame = [&](const storage::KeptQuery &one) {
            return one.query.connection == each.query.connection
                   && (query ? panelOf(plan, one).second == query : one.query.expression == each.query.expression);
        };
        if (std::ranges::none_of(longest, isSame))
            longest.push_back(std::move(each));
    }
    std::ranges::stable_sort(longest, {},
                             [](const auto &each) { return std::tuple(each.query.connection, each.query.expression); });
    return longest;
}

const Criterion *criterionOf(const ReleasePlan &plan, const QString &expression)
{
    for (const Criterion &each : plan.criteria) {
        const auto asked = readMeasured(each.kind, each.parameters);
        if (!asked || !std::ranges::contains(measuredSeries(*asked), expression, &MeasuredSeries::expression))
            continue;
        // How many events there were is another scale than the value.
        const auto *metric = std::get_if<MetricCondition>(&asked->condition);
        if (!metric || metric->samplesQuery != expression)
            return &each;
    }
    return nullptr;
}

/// Which side of a comparison a series is; empty: it is none of one.
QString sideOf(const Criterion *criterion, const QString &expression)
{
    const auto asked = criterion ? readMeasured(criterion->kind, criterion->parameters)
                                 : Result<MeasuredCriterion>(MeasuredCriterion{});
    const auto *compared = asked ? std::get_if<ComparisonCondition>(&asked->condition) : nullptr;
    if (!compared || compared->baselineQuery.isEmpty())
        return {};
    return compared->baselineQuery == expression ? tr("baseline") : tr("canary");
}

ReportMetric &metricFor(Gathered &to, const Panel *panel, const storage::KeptQuery &kept, const QString &connection)
{
    const Criterion *criterion = panel ? nullptr : criterionOf(to.plan, kept.query.expression);
    const QString title = panel ? panel->title : criterion ? criterion->title : kept.query.expression;
    auto &metrics = to.report.metrics;
    const auto known = std::ranges::find(metrics, title, &ReportMetric::title);
    if (known != metrics.end())
        return *known;
    ReportMetric made{.title = title, .unit = ValueUnit::Number, .queries = {}, .connection = connection};
    if (panel) {
        made.unit = panel->unit;
        for (const PanelThreshold &each : panel->thresholds)
            made.thresholds.push_back({each.name, each.value, each.isUpper});
    } else if (criterion) {
        made.unit = unitIn(criterion->parameters);
    }
    return metrics.emplace_back(std::move(made));
}

Result<> addKept(Gathered &to, const storage::KeptQuery &kept, const ReportWindow &window)
{
    const auto source = to.reader.find(kept.query.connection);
    auto series = storage::keptSeries(to.reader.connection(), kept);
    if (!source || !series)
        return std::unexpected(source ? series.error() : source.error());
    const QString connection = *source ? (*source)->name : QString();
    const auto [panel, query] = panelOf(to.plan, kept);
    ReportMetric &metric = metricFor(to, panel, kept, connection);
    metric.queries += kept.query.expression;
    const QString side = query ? QString() : sideOf(criterionOf(to.plan, kept.query.expression), kept.query.expression);
    for (const QString &each : kept.warnings)
        if (!metric.warnings.contains(each))
            metric.warnings += each;
    for (const Series &each : *series | std::views::take(kMostReportedSeries))
        metric.series.push_back({.name = nameOf(each, query ? query->legend : side),
                                 .before = statisticsOf(each, window.baselineFrom, window.deployedFrom),
                                 .during = statisticsOf(each, window.deployedFrom, window.deployedTo),
                                 .after = statisticsOf(each, window.deployedTo, window.watchedTo),
                                 .points = thinned(each)});
    to.report.queries.push_back({.connection = connection,
                                 .expression = kept.query.expression,
                                 .from = fromUnixMilliseconds(kept.span.from),
                                 .to = fromUnixMilliseconds(kept.span.to),
                                 .stepMilliseconds = kept.query.step,
                                 .askedAt = kept.askedAt});
    return to.goOn();
}

void addAlerts(Gathered &to, const QJsonObject &detail)
{
    const auto add = [&](ReportAlert alert) {
        const auto isSame = [&](const ReportAlert &each) {
            return each.name == alert.name && each.fingerprint == alert.fingerprint && each.startsAt == alert.startsAt;
        };
        if (std::ranges::none_of(to.report.alerts, isSame))
            to.report.alerts.push_back(std::move(alert));
    };
    for (const QJsonValue &each : detail[u"alerts"].toArray()) {
        const QJsonObject labels = each[u"labels"].toObject();
        QStringList parts{labels[u"alertname"].toString()};
        for (auto label = labels.begin(); label != labels.end(); ++label)
            if (label.key() != u"alertname")
                parts += label.key() + u'=' + label.value().toString();
        const auto starts = parseTime(each[u"starts_at"].toString(), {});
        add({.name = parts.join(u" "_s),
             .fingerprint = each[u"fingerprint"].toString(),
             .startsAt = starts ? std::optional(starts->at) : std::nullopt,
             .state = each.toObject().contains(u"last_seen_at"_s) ? u"resolved"_s : u"firing"_s,
             .isSilenced = !each[u"silenced_by"].toArray().isEmpty()});
    }
    for (const QJsonValue &each : detail[u"checks"].toArray())
        if (const QString state = each[u"state"].toString(); state != u"ok" && state != u"up" && !state.isEmpty())
            add({.name = each[u"check"].toString(),
                 .fingerprint = {},
                 .startsAt = {},
                 .state = state,
                 .isSilenced = each[u"in_downtime"].toBool()});
}

std::optional<double> numberIn(const QJsonObject &detail, const QString &key)
{
    return detail[key].isDouble() ? std::optional(detail[key].toDouble()) : std::nullopt;
}

ReportVerdict verdictOf(const AnalysisRecord &course, const Criterion &criterion,
                        const std::vector<MeasurementRecord> &measurements)
{
    ReportVerdict verdict{.criterion = criterion.title,
                          .kind = criterion.kind,
                          .state = course.state,
                          .reason = course.reason,
                          .startedAt = course.startedAt,
                          .decidedAt = course.decidedAt,
                          .measurements = static_cast<int>(measurements.size()),
                          .unit = unitIn(course.parameters)};
    for (const MeasurementRecord &each : measurements)
        verdict.failures += each.phase == MeasurementPhase::Failure ? 1 : 0;
    if (measurements.empty())
        return verdict;
    const MeasurementRecord &last = measurements.back();
    const QJsonObject &detail = last.detail;
    verdict.value = criterion.value;
    verdict.server = last.server;
    verdict.query = last.query;
    verdict.label = detail[u"label"].toString();
    verdict.shift = numberIn(detail, u"shift"_s);
    verdict.low = numberIn(detail, u"low"_s);
    verdict.high = numberIn(detail, u"high"_s);
    verdict.p = numberIn(detail, u"p"_s);
    verdict.baselineCount = detail[u"baseline_count"].toInt();
    verdict.candidateCount = detail[u"candidate_count"].toInt();
    return verdict;
}

} // namespace

Result<> gatherVerdicts(Gathered &to)
{
    const auto courses = storage::newestAnalyses(to.reader, to.wish.release);
    if (!courses)
        return std::unexpected(courses.error());
    for (const Criterion &criterion : to.plan.criteria) {
        const auto course = std::ranges::find(*courses, criterion.id, &AnalysisRecord::criterion);
        if (course == courses->end())
            continue;
        const auto measurements = storage::measurementsOf(to.reader, course->id, kMostReportedMeasurements);
        if (!measurements)
            return std::unexpected(measurements.error());
        to.report.verdicts.push_back(verdictOf(*course, criterion, *measurements));
        to.tell(course->decidedAt);
        for (const MeasurementRecord &each : *measurements) {
            to.report.measurements.push_back(
                {criterion.title, each.at, each.value, each.phase, each.said.isEmpty() ? each.error : each.said});
            to.tell(each.at);
            addAlerts(to, each.detail);
            if (!each.server.isEmpty() && !to.report.versions.contains(each.server))
                to.report.versions += each.server;
        }
    }
    std::ranges::stable_sort(to.report.measurements, {}, &ReportMeasurement::at);
    return {};
}

Result<> gatherMetrics(Gathered &to)
{
    const auto deployment = reportedDeployment(to);
    const auto kept = storage::keptQueriesOf(to.reader.connection(), to.wish.release);
    if (!deployment || !kept)
        return std::unexpected(deployment ? kept.error() : deployment.error());
    if (!*deployment)
        return {};
    const Instant placed = placedAt(**deployment);
    Instant watched = placed;
    for (const ReportVerdict &each : to.report.verdicts)
        watched = std::max(watched, each.decidedAt.value_or(watched));
    for (const storage::KeptQuery &each : *kept)
        watched = std::max(watched, fromUnixMilliseconds(each.span.to));
    if (watched == placed)
        watched = placed + kLeastAfter;
    ReportWindow window{baselineBefore(**deployment, watched).from, (*deployment)->startedAt, placed, watched};
    to.report.window = window;
    to.total += static_cast<int>(kept->size());
    for (const storage::KeptQuery &each : longestOf(to.plan, *kept))
        if (const auto done = addKept(to, each, window); !done)
            return done;
    return {};
}

} // namespace slipway::service
