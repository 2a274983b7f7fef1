// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "monitoring/registry.h"
#include "monitoring/source.h"
#include "net/secret.h"
#include "service/monitoring/monitoring_desk.h"

#include <QCoroTask>
#include <QPromise>

#include <map>

namespace slipway::test {

/// Asks real sources, keeps nothing. A connection that was not added is refused.
class SourceDesk final : public service::MonitoringDesk
{
public:
    void add(const MonitoringConnection &connection, const QByteArray &secret = {})
    {
        auto made = monitoring::makeSource(connection, net::Secret(secret));
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        m_sources[connection.id] = std::move(*made);
    }
    int asked = 0; ///< how many questions there were

    void resume() override {}
    [[nodiscard]] bool isIdle() const override { return true; }
    QFuture<Result<service::ConnectionReport>> test(MonitoringConnection, QByteArray) override
    {
        return refused<service::ConnectionReport>();
    }
    QFuture<Result<>> keepSecret(MonitoringConnectionId, QByteArray) override { return refused<void>(); }
    QFuture<Result<>> forgetSecret(MonitoringConnectionId) override { return refused<void>(); }
    [[nodiscard]] service::ConnectionState state(MonitoringConnectionId) const override { return {}; }
    QFuture<Result<QueryAnswer>> instant(MonitoringConnectionId connection, QString expression,
                                         std::optional<Instant> at) override
    {
        const auto source = sourceOf(connection);
        return source ? answered<QueryAnswer>(source->instant(expression, at.value_or(Instant{}), {}))
                      : refused<QueryAnswer>();
    }
    QFuture<Result<QueryAnswer>> range(MonitoringConnectionId connection, RangeQuery query) override
    {
        const auto source = sourceOf(connection);
        return source ? answered<QueryAnswer>(source->range(query, {})) : refused<QueryAnswer>();
    }
    QFuture<Result<service::ChartAnswer>> chart(service::ChartQuery) override
    {
        return refused<service::ChartAnswer>();
    }
    QFuture<Result<QStringList>> metricNames(MonitoringConnectionId) override { return refused<QStringList>(); }
    QFuture<Result<QStringList>> labelNames(MonitoringConnectionId, QString) override { return refused<QStringList>(); }
    QFuture<Result<QStringList>> labelValues(MonitoringConnectionId, QString, QString) override
    {
        return refused<QStringList>();
    }
    QFuture<Result<std::optional<MetricMetadata>>> metadata(MonitoringConnectionId, QString) override
    {
        return refused<std::optional<MetricMetadata>>();
    }
    QFuture<Result<std::vector<Alert>>> alerts(MonitoringConnectionId connection,
                                               std::vector<LabelMatcher> matchers) override
    {
        const auto source = sourceOf(connection);
        return source ? answered<std::vector<Alert>>(alertsOf(source, matchers)) : refused<std::vector<Alert>>();
    }
    QFuture<Result<std::vector<CheckState>>> checks(MonitoringConnectionId connection, CheckFilter filter) override
    {
        const auto source = sourceOf(connection);
        return source ? answered<std::vector<CheckState>>(source->checks(filter)) : refused<std::vector<CheckState>>();
    }
    QFuture<Result<std::vector<Silence>>> silences(MonitoringConnectionId) override
    {
        return refused<std::vector<Silence>>();
    }
    QFuture<Result<std::vector<Silence>>> silence(MonitoringConnectionId, Silence, QString) override
    {
        return refused<std::vector<Silence>>();
    }
    QFuture<Result<int>> endSilences(MonitoringConnectionId, QString) override { return refused<int>(); }

    QFuture<Result<QStringList>> settleSilences() override { return refused<QStringList>(); }
    QFuture<Result<int>> keep(ReleaseId, std::vector<service::ChartQuery>) override { return refused<int>(); }
    QFuture<Result<>> keepForReport(ReleaseId) override { return refused<void>(); }
    QFuture<Result<service::SampleCacheUse>> cacheUse() override { return refused<service::SampleCacheUse>(); }
    QFuture<Result<>> setCacheLimit(qint64) override { return refused<void>(); }
    QFuture<Result<>> clearCache() override { return refused<void>(); }

private:
    using SourcePtr = std::shared_ptr<monitoring::Source>;

    static QCoro::Task<Result<std::vector<Alert>>> alertsOf(SourcePtr source, std::vector<LabelMatcher> matchers)
    {
        monitoring::AlertFilter filter;
        filter.matchers = matchers;
        const auto found = co_await source->alerts(filter);
        if (!found)
            co_return std::unexpected(found.error());
        co_return found->value_or(std::vector<Alert>{});
    }
    SourcePtr sourceOf(MonitoringConnectionId connection)
    {
        ++asked;
        const auto found = m_sources.find(connection);
        return found == m_sources.end() ? nullptr : found->second;
    }
    template <class T>
    static QFuture<Result<T>> refused()
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(std::unexpected(Error{ErrorKind::Remote, QStringLiteral("not here"), {}, {}})));
        promise.finish();
        return promise.future();
    }
    template <class T>
    static QFuture<Result<T>> answered(QCoro::Task<Result<T>> task)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        [](QCoro::Task<Result<T>> work, std::shared_ptr<QPromise<Result<T>>> to) -> QCoro::Task<> {
            to->addResult(co_await std::move(work));
            to->finish();
        }(std::move(task), std::move(promise));
        return future;
    }

    std::map<MonitoringConnectionId, SourcePtr> m_sources;
};

} // namespace slipway::test
