// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/monitoring/monitoring_core.h"

#include <QRegularExpression>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kListsKept{60};
/// How far back completion looks; where nothing is found, farther.
constexpr std::chrono::days kNamesWithin{31};
constexpr std::chrono::days kNamesEver{3 * 365};

QString selectorOf(const QString &metric)
{
    static const QRegularExpression plain(u"^[A-Za-z_:][A-Za-z0-9_:]*$"_s);
    return plain.match(metric).hasMatch() ? metric : u"{%1}"_s.arg(toText(LabelMatcher{u"__name__"_s, metric}));
}

monitoring::Selection selectionOf(const QString &metric, TimeSpan span)
{
    return {metric.isEmpty() ? QStringList() : QStringList{selectorOf(metric)}, span};
}

} // namespace

QCoro::Task<Result<QueryAnswer>> MonitoringCore::instant(MonitoringConnectionId id, QString expression,
                                                         std::optional<Instant> at, std::stop_token stop)
{
    auto self = shared_from_this();
    const auto source = co_await clientOf(id);
    if (!source)
        co_return std::unexpected(source.error());
    auto answer = co_await (*source)->instant(std::move(expression), at.value_or(serverNow(id)), stop);
    noteOutcome(id, answer);
    co_return answer;
}

QCoro::Task<Result<QueryAnswer>> MonitoringCore::range(MonitoringConnectionId id, RangeQuery query,
                                                       std::stop_token stop)
{
    auto self = shared_from_this();
    if (query.step.count() <= 0 || query.to < query.from)
        co_return failure(ErrorKind::BadInput, tr("A range needs a step, and an end after its beginning."));
    const auto source = co_await clientOf(id);
    if (!source)
        co_return std::unexpected(source.error());
    auto answer = co_await (*source)->range(std::move(query), stop);
    noteOutcome(id, answer);
    co_return answer;
}

QCoro::Task<Result<QStringList>> MonitoringCore::listed(
    MonitoringConnectionId id, QString key,
    std::function<QCoro::Task<Result<QStringList>>(std::shared_ptr<monitoring::Source>, TimeSpan)> ask)
{
    auto self = shared_from_this();
    if (SourceLine *line = knownLine(id))
        if (const auto found = line->lists.find(key);
            found != line->lists.end() && now() - found->second.first < kListsKept)
            co_return Result<QStringList>(found->second.second);
    const auto source = co_await clientOf(id);
    if (!source)
        co_return std::unexpected(source.error());
    const Instant end = serverNow(id);
    auto list = co_await ask(*source, TimeSpan{end - kNamesWithin, end});
    if (list && list->isEmpty() && !isClosed())
        list = co_await ask(*source, TimeSpan{end - kNamesEver, end});
    noteOutcome(id, list);
    if (list && !isClosed())
        if (SourceLine *line = knownLine(id))
            line->lists[key] = {now(), *list};
    co_return list;
}

QCoro::Task<Result<QStringList>> MonitoringCore::metricNames(MonitoringConnectionId id)
{
    return listed(id, u"metrics"_s, [](std::shared_ptr<monitoring::Source> source, TimeSpan span) {
        return source->labelValues(u"__name__"_s, {{}, span});
    });
}

QCoro::Task<Result<QStringList>> MonitoringCore::labelNames(MonitoringConnectionId id, QString metric)
{
    return listed(id, u"labels "_s + metric, [metric](std::shared_ptr<monitoring::Source> source, TimeSpan span) {
        return source->labelNames(selectionOf(metric, span));
    });
}

QCoro::Task<Result<QStringList>> MonitoringCore::labelValues(MonitoringConnectionId id, QString label, QString metric)
{
    return listed(id, u"values %1 %2"_s.arg(label, metric),
                  [label, metric](std::shared_ptr<monitoring::Source> source, TimeSpan span) {
                      return source->labelValues(label, selectionOf(metric, span));
                  });
}

QCoro::Task<Result<std::optional<MetricMetadata>>> MonitoringCore::metadata(MonitoringConnectionId id, QString metric)
{
    auto self = shared_from_this();
    const auto source = co_await clientOf(id);
    if (!source)
        co_return std::unexpected(source.error());
    const auto all = co_await (*source)->metadata(metric);
    noteOutcome(id, all);
    if (!all)
        co_return std::unexpected(all.error());
    std::optional<MetricMetadata> found;
    if (*all)
        if (const auto it = (*all)->constFind(metric); it != (*all)->constEnd())
            found = *it;
    co_return Result<std::optional<MetricMetadata>>(found);
}

QCoro::Task<Result<std::vector<Alert>>> MonitoringCore::alerts(MonitoringConnectionId id,
                                                               std::vector<LabelMatcher> matchers)
{
    auto self = shared_from_this();
    const auto source = co_await clientOf(id);
    if (!source)
        co_return std::unexpected(source.error());
    auto found = co_await (*source)->alerts({std::move(matchers), {}});
    noteOutcome(id, found);
    if (!found)
        co_return std::unexpected(found.error());
    if (!*found)
        co_return failure(ErrorKind::NotFound, tr("This server does not tell its alerts."));
    co_return Result<std::vector<Alert>>(std::move(**found));
}

QCoro::Task<Result<std::vector<CheckState>>> MonitoringCore::checks(MonitoringConnectionId id, CheckFilter filter)
{
    auto self = shared_from_this();
    const auto source = co_await clientOf(id);
    if (!source)
        co_return std::unexpected(source.error());
    auto found = co_await (*source)->checks(std::move(filter));
    noteOutcome(id, found);
    co_return found;
}

} // namespace slipway::service
