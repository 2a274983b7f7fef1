// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/monitoring/monitoring_source.h"
#include "ui/widgets/monitoring/quiet_monitoring_desk.h"

#include <QPromise>

#include <cmath>
#include <functional>

namespace slipway::test {

template <class Id>
Id monitoringId(quint64 number)
{
    std::array<std::uint8_t, 10> random{};
    random[9] = static_cast<std::uint8_t>(number);
    return Id{Uuid::version7(1'767'225'600'000, random)};
}

/// Who asks servers, scripted.
class FakeMonitoringDesk : public ui::QuietMonitoringDesk
{
public:
    template <class T>
    static QFuture<Result<T>> ready(T value)
    {
        return QtFuture::makeReadyValueFuture(Result<T>(std::move(value)));
    }

    QFuture<Result<service::ChartAnswer>> chart(service::ChartQuery query) override
    {
        m_charts.push_back(query);
        if (m_isSlow) {
            auto promise = std::make_shared<QPromise<Result<service::ChartAnswer>>>();
            promise->start();
            m_waiting.push_back(promise);
            return promise->future();
        }
        return QtFuture::makeReadyValueFuture(m_answer(query));
    }
    QFuture<Result<QStringList>> metricNames(MonitoringConnectionId) override
    {
        return ready(QStringList{QStringLiteral("http_requests_total"), QStringLiteral("queue_depth")});
    }
    QFuture<Result<QStringList>> labelNames(MonitoringConnectionId, QString metric) override
    {
        m_asked.append(QStringLiteral("labels of ") + metric);
        return ready(QStringList{QStringLiteral("code"), QStringLiteral("job")});
    }
    QFuture<Result<QStringList>> labelValues(MonitoringConnectionId, QString label, QString metric) override
    {
        m_asked.append(QStringLiteral("values of ") + label + u' ' + metric);
        return ready(QStringList{QStringLiteral("200"), QStringLiteral("500")});
    }
    QFuture<Result<std::vector<Alert>>> alerts(MonitoringConnectionId, std::vector<LabelMatcher>) override
    {
        if (m_alertsProblem)
            return QtFuture::makeReadyValueFuture(Result<std::vector<Alert>>(std::unexpected(*m_alertsProblem)));
        return ready(m_alerts);
    }
    QFuture<Result<std::vector<CheckState>>> checks(MonitoringConnectionId, CheckFilter) override
    {
        return ready(m_checks);
    }
    QFuture<Result<std::vector<Silence>>> silences(MonitoringConnectionId) override { return ready(m_silences); }

    /// A wave of one sample in `step` over the span, of so many series.
    static service::ChartAnswer waves(const service::ChartQuery &query, int series, double level = 100)
    {
        service::ChartAnswer answer;
        const auto count = static_cast<std::size_t>((query.span.to - query.span.from) / query.step) + 1;
        for (int line = 0; line < series; ++line) {
            std::vector<double> values(count);
            for (std::size_t i = 0; i < count; ++i)
                values[i] = level * (line + 1) + level / 10 * std::sin(static_cast<double>(i) / 9 + line);
            answer.series.push_back({{{QStringLiteral("instance"), QStringLiteral("node-%1").arg(line + 1)}},
                                     DenseSeries(toUnixMilliseconds(query.span.from), query.step.count(), values)});
        }
        answer.askedAt = query.span.to;
        return answer;
    }

    std::function<Result<service::ChartAnswer>(const service::ChartQuery &)> m_answer =
        [](const service::ChartQuery &query) -> Result<service::ChartAnswer> {
        if (query.expression.startsWith(u"ALERTS"))
            return service::ChartAnswer{};
        return waves(query, 2);
    };
    bool m_isSlow = false;
    std::vector<std::shared_ptr<QPromise<Result<service::ChartAnswer>>>> m_waiting;
    std::vector<service::ChartQuery> m_charts;
    QStringList m_asked;
    std::vector<Alert> m_alerts;
    std::optional<Error> m_alertsProblem; ///< why nobody can tell them
    std::vector<CheckState> m_checks;
    std::vector<Silence> m_silences;
};

/// A workspace with one release, panels of it and one Prometheus.
class FakeMonitoring : public ui::MonitoringSource
{
public:
    FakeMonitoring()
    {
        MonitoringConnection prod;
        prod.id = monitoringId<MonitoringConnectionId>(1);
        prod.name = QStringLiteral("prod");
        m_page.title = QStringLiteral("Payments 4.2");
        m_page.connections = {prod};
        service::MonitoringChoice choice;
        choice.release = monitoringId<ReleaseId>(10);
        choice.title = m_page.title;
        choice.state = ReleaseState::Released;
        choice.ship = m_now - std::chrono::hours(10);
        choice.panels = 2;
        m_choices.releases = {choice};
        Environment production;
        production.id = monitoringId<EnvironmentId>(20);
        production.name = QStringLiteral("production");
        m_choices.environments = {production};
        addPanel(QStringLiteral("Latency"), QStringLiteral("latency"), ValueUnit::Milliseconds);
        addPanel(QStringLiteral("Errors"), QStringLiteral("errors"), ValueUnit::PerSecond);
        m_page.panels[0].panel.thresholds = {{300, true, {}}};
        service::DeploymentMark mark;
        mark.deployment.id = monitoringId<DeploymentId>(30);
        mark.deployment.startedAt = m_now - std::chrono::hours(10);
        mark.deployment.finishedAt = m_now - std::chrono::hours(10) + std::chrono::minutes(5);
        mark.release = m_page.title;
        mark.environment = QStringLiteral("production");
        m_page.deployments = {mark};
        m_page.watched = mark;
        m_page.baseline = TimeSpan{mark.deployment.startedAt - std::chrono::hours(10), mark.deployment.startedAt};
    }

    Panel &addPanel(const QString &title, const QString &expression, ValueUnit unit)
    {
        Panel panel;
        panel.id = monitoringId<PanelId>(40 + m_page.panels.size());
        panel.release = monitoringId<ReleaseId>(10);
        panel.title = title;
        panel.connection = QStringLiteral("prod");
        panel.queries = {{expression, {}}};
        panel.unit = unit;
        m_page.panels.push_back({panel, m_page.connections.front().id});
        return m_page.panels.back().panel;
    }

    Result<service::MonitoringChoices> choices() override { return m_choices; }
    Result<service::MonitoringPage> page(const service::MonitoringWish &wish) override
    {
        m_wish = wish;
        return m_page;
    }
    std::optional<ui::BakeView> bake(ReleaseId) override { return m_bake; }
    Instant now() const override { return m_now; }
    QByteArray zone() const override { return "Europe/Berlin"; }
    QString whyNoChange() const override { return m_whyNoChange; }
    Answer<PanelId> savePanel(Panel panel) override
    {
        m_saved.push_back(panel);
        return QtFuture::makeReadyValueFuture(Result<PanelId>(panel.id));
    }
    Answer<void> removePanel(PanelId panel) override
    {
        std::erase_if(m_page.panels, [&](const auto &each) { return each.panel.id == panel; });
        Q_EMIT changed();
        return QtFuture::makeReadyValueFuture(Result<void>());
    }
    Answer<void> movePanel(PanelId panel, std::optional<PanelId> before) override
    {
        m_moved.emplace_back(panel, before);
        return QtFuture::makeReadyValueFuture(Result<void>());
    }
    Result<> writeFile(const QString &name, const QByteArray &bytes) override
    {
        m_written = {name, bytes};
        return {};
    }
    service::MonitoringDesk &desk() override { return m_desk; }

    Instant m_now = fromUnixMilliseconds(1'767'262'500'000);
    service::MonitoringChoices m_choices;
    service::MonitoringPage m_page;
    service::MonitoringWish m_wish;
    std::optional<ui::BakeView> m_bake;
    QString m_whyNoChange;
    FakeMonitoringDesk m_desk;
    std::vector<Panel> m_saved;
    std::vector<std::pair<PanelId, std::optional<PanelId>>> m_moved;
    std::pair<QString, QByteArray> m_written;
};

} // namespace slipway::test
