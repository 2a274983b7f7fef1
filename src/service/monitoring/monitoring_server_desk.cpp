// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/monitoring/monitoring_server_desk.h"

#include "service/monitoring/monitoring_core.h"

namespace slipway::service {

class MonitoringServerDesk::Private
{
public:
    std::shared_ptr<MonitoringCore> core;
};

MonitoringServerDesk::MonitoringServerDesk(Session &session, std::shared_ptr<net::SecretStore> secrets, MakeSource make,
                                           QObject *parent)
    : MonitoringDesk(parent),
      d(std::make_unique<Private>())
{
    d->core = std::make_shared<MonitoringCore>(*this, session, std::move(secrets), std::move(make));
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) { d->core->noteChanges(changes); });
}

MonitoringServerDesk::~MonitoringServerDesk()
{
    d->core->close();
}

void MonitoringServerDesk::setHaste(double factor)
{
    d->core->setHaste(factor);
}

void MonitoringServerDesk::resume()
{
    d->core->resume();
}

bool MonitoringServerDesk::isIdle() const
{
    return d->core->isIdle();
}

QFuture<Result<ConnectionReport>> MonitoringServerDesk::test(MonitoringConnection connection, QByteArray secret)
{
    return d->core->answered<ConnectionReport>(
        [&](const std::stop_token &) { return d->core->test(std::move(connection), std::move(secret)); });
}

QFuture<Result<>> MonitoringServerDesk::keepSecret(MonitoringConnectionId connection, QByteArray secret)
{
    return d->core->answered<void>(
        [&](const std::stop_token &) { return d->core->keepSecret(connection, std::move(secret)); });
}

QFuture<Result<>> MonitoringServerDesk::forgetSecret(MonitoringConnectionId connection)
{
    return d->core->answered<void>([&](const std::stop_token &) { return d->core->forgetSecret(connection); });
}

ConnectionState MonitoringServerDesk::state(MonitoringConnectionId connection) const
{
    return d->core->stateOf(connection);
}

QFuture<Result<QueryAnswer>> MonitoringServerDesk::instant(MonitoringConnectionId connection, QString expression,
                                                           std::optional<Instant> at)
{
    return d->core->answered<QueryAnswer>(
        [&](const std::stop_token &stop) { return d->core->instant(connection, std::move(expression), at, stop); });
}

QFuture<Result<QueryAnswer>> MonitoringServerDesk::range(MonitoringConnectionId connection, RangeQuery query)
{
    return d->core->answered<QueryAnswer>(
        [&](const std::stop_token &stop) { return d->core->range(connection, std::move(query), stop); });
}

QFuture<Result<ChartAnswer>> MonitoringServerDesk::chart(ChartQuery query)
{
    return d->core->answered<ChartAnswer>(
        [&](const std::stop_token &stop) { return d->core->chart(std::move(query), stop); });
}

QFuture<Result<QStringList>> MonitoringServerDesk::metricNames(MonitoringConnectionId connection)
{
    return d->core->answered<QStringList>([&](const std::stop_token &) { return d->core->metricNames(connection); });
}

QFuture<Result<QStringList>> MonitoringServerDesk::labelNames(MonitoringConnectionId connection, QString metric)
{
    return d->core->answered<QStringList>(
        [&](const std::stop_token &) { return d->core->labelNames(connection, std::move(metric)); });
}

QFuture<Result<QStringList>> MonitoringServerDesk::labelValues(MonitoringConnectionId connection, QString label,
                                                               QString metric)
{
    return d->core->answered<QStringList>(
        [&](const std::stop_token &) { return d->core->labelValues(connection, std::move(label), std::move(metric)); });
}

QFuture<Result<std::optional<MetricMetadata>>> MonitoringServerDesk::metadata(MonitoringConnectionId connection,
                                                                              QString metric)
{
    return d->core->answered<std::optional<MetricMetadata>>(
        [&](const std::stop_token &) { return d->core->metadata(connection, std::move(metric)); });
}

QFuture<Result<std::vector<Alert>>> MonitoringServerDesk::alerts(MonitoringConnectionId connection,
                                                                 std::vector<LabelMatcher> matchers)
{
    return d->core->answered<std::vector<Alert>>(
        [&](const std::stop_token &) { return d->core->alerts(connection, std::move(matchers)); });
}

QFuture<Result<std::vector<CheckState>>> MonitoringServerDesk::checks(MonitoringConnectionId connection,
                                                                      CheckFilter filter)
{
    return d->core->answered<std::vector<CheckState>>(
        [&](const std::stop_token &) { return d->core->checks(connection, std::move(filter)); });
}

QFuture<Result<std::vector<Silence>>> MonitoringServerDesk::silences(MonitoringConnectionId connection)
{
    return d->core->answered<std::vector<Silence>>(
        [&](const std::stop_token &) { return d->core->silences(connection); });
}

QFuture<Result<std::vector<Silence>>> MonitoringServerDesk::silence(MonitoringConnectionId connection, Silence wanted,
                                                                    QString key)
{
    return d->core->answered<std::vector<Silence>>(
        [&](const std::stop_token &) { return d->core->silence(connection, std::move(wanted), std::move(key)); });
}

QFuture<Result<int>> MonitoringServerDesk::endSilences(MonitoringConnectionId connection, QString key)
{
    return d->core->answered<int>(
        [&](const std::stop_token &) { return d->core->endSilences(connection, std::move(key)); });
}

QFuture<Result<QStringList>> MonitoringServerDesk::settleSilences()
{
    return d->core->answered<QStringList>([&](const std::stop_token &) { return d->core->settleSilences(); });
}

QFuture<Result<int>> MonitoringServerDesk::keep(ReleaseId release, std::vector<ChartQuery> charts)
{
    return d->core->answered<int>([&](const std::stop_token &) { return d->core->keep(release, std::move(charts)); });
}

QFuture<Result<>> MonitoringServerDesk::keepForReport(ReleaseId release)
{
    return d->core->answered<void>([&](const std::stop_token &) { return d->core->keepForReport(release); });
}

QFuture<Result<SampleCacheUse>> MonitoringServerDesk::cacheUse()
{
    return d->core->answered<SampleCacheUse>([&](const std::stop_token &) { return d->core->cacheUse(); });
}

QFuture<Result<>> MonitoringServerDesk::setCacheLimit(qint64 bytes)
{
    return d->core->answered<void>([&](const std::stop_token &) { return d->core->setCacheLimit(bytes); });
}

QFuture<Result<>> MonitoringServerDesk::clearCache()
{
    return d->core->answered<void>([&](const std::stop_token &) { return d->core->clearCache(); });
}

} // namespace slipway::service
