// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/source.h"

#include "core/base/tr.h"

namespace slipway::monitoring {

namespace {

std::unexpected<Error> answersNoQueries()
{
    return failure(ErrorKind::NotFound, slipway::tr("This source answers no queries. Choose a connection to Prometheus "
                                                    "or to files."));
}

std::unexpected<Error> hasNoRules()
{
    return failure(ErrorKind::NotFound, slipway::tr("This source has no rules. Choose a connection to Prometheus."));
}

std::unexpected<Error> hasNoAlerts()
{
    return failure(ErrorKind::NotFound, slipway::tr("This source has no alerts. Choose a connection to Alertmanager or "
                                                    "Prometheus."));
}

std::unexpected<Error> hasNoSilences()
{
    return failure(
        ErrorKind::NotFound,
        slipway::tr("This source cannot be silenced. Choose a connection to Alertmanager, Nagios or Icinga."));
}

} // namespace

QCoro::Task<Result<QueryAnswer>> Source::instant(QString, Instant, std::stop_token)
{
    co_return answersNoQueries();
}

QCoro::Task<Result<QueryAnswer>> Source::range(RangeQuery, std::stop_token)
{
    co_return answersNoQueries();
}

QCoro::Task<Result<QStringList>> Source::labelNames(Selection)
{
    co_return answersNoQueries();
}

QCoro::Task<Result<QStringList>> Source::labelValues(QString, Selection)
{
    co_return answersNoQueries();
}

QCoro::Task<Result<std::vector<Labels>>> Source::series(Selection)
{
    co_return answersNoQueries();
}

QCoro::Task<Result<std::optional<QMap<QString, MetricMetadata>>>> Source::metadata(QString)
{
    co_return answersNoQueries();
}

QCoro::Task<Result<std::optional<std::vector<MonitoringRule>>>> Source::rules()
{
    co_return hasNoRules();
}

QCoro::Task<Result<std::optional<std::vector<ScrapeTarget>>>> Source::targets()
{
    co_return hasNoRules();
}

QCoro::Task<Result<std::optional<std::vector<Alert>>>> Source::alerts(AlertFilter)
{
    co_return hasNoAlerts();
}

QCoro::Task<Result<std::vector<AlertGroup>>> Source::alertGroups(AlertFilter)
{
    co_return hasNoAlerts();
}

QCoro::Task<Result<std::vector<CheckState>>> Source::checks(CheckFilter)
{
    co_return failure(ErrorKind::NotFound,
                      slipway::tr("This source knows no hosts and services. Choose a connection to "
                                  "Nagios or Icinga."));
}

QCoro::Task<Result<std::vector<Silence>>> Source::silences()
{
    co_return hasNoSilences();
}

QCoro::Task<Result<std::vector<Silence>>> Source::silence(Silence)
{
    co_return hasNoSilences();
}

QCoro::Task<Result<>> Source::endSilence(Silence)
{
    co_return hasNoSilences();
}

void Source::listen() {}

} // namespace slipway::monitoring
