// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sample_monitoring.h"

#include "service/commands/deployment_commands.h"
#include "service/commands/monitoring_commands.h"
#include "service/queries/queries.h"
#include "service/session.h"

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::window {

namespace {

/// One quantity of the history.
struct SampleCurve {
    QStringView expression;
    QStringView name;
    double level;
    double noise;     ///< share of the level
    double worse;     ///< what is added at the height of the trouble
    double first = 0; ///< what is added soon after the deployment
};

constexpr std::array kSampleCurves{
    SampleCurve{u"error_ratio", u"errors", 0.0012, 0.16, 0.0052, 0.0021},
    SampleCurve{u"latency_p95", u"p95", 0.180, 0.04, 0.138, 0.072},
    SampleCurve{u"latency_p50", u"p50", 0.064, 0.03, 0.020},
    SampleCurve{u"notifications", u"sent", 430, 0.045, 0},
    SampleCurve{u"queue_depth", u"worker-1", 24, 0.10, 28},
    SampleCurve{u"queue_depth", u"worker-2", 33, 0.09, 19},
    SampleCurve{u"queue_depth", u"worker-3", 40, 0.07, 13},
    SampleCurve{u"queue_depth", u"worker-4", 19, 0.12, 48},
};
constexpr auto kTroubleAfter = 13h + 20min;
constexpr auto kFirstAfter = 2h + 10min;

/// Between −1 and 1, the same for the same numbers.
double sampleNoise(quint64 line, quint64 at)
{
    quint64 mixed = (at * 6364136223846793005ULL + line * 1442695040888963407ULL) ^ 0x9e3779b97f4a7c15ULL;
    mixed ^= mixed >> 33;
    mixed *= 0xff51afd7ed558ccdULL;
    mixed ^= mixed >> 33;
    return static_cast<double>(mixed >> 11) / static_cast<double>(1ULL << 53) * 2 - 1;
}

double bellOf(std::chrono::milliseconds distance, std::chrono::minutes width)
{
    const double share =
        static_cast<double>(distance.count()) / static_cast<double>(std::chrono::milliseconds(width).count());
    return std::exp(-share * share);
}

DenseSeries curveOf(const SampleCurve &curve, quint64 line, const service::ChartQuery &query, Instant deployed)
{
    std::vector<double> values;
    double slow = 0;
    const qint64 step = query.step.count();
    const qint64 first = toUnixMilliseconds(query.span.from) / step * step;
    for (qint64 at = first; at <= toUnixMilliseconds(query.span.to); at += step) {
        const Instant time = fromUnixMilliseconds(at);
        slow = slow * 0.7 + sampleNoise(line, static_cast<quint64>(at / step)) * 0.3;
        const double ofDay = std::sin(static_cast<double>(at % 86'400'000) / 86'400'000 * 2 * std::numbers::pi);
        values.push_back(curve.level * (1 + curve.noise * (slow * 1.6 + 0.25 * ofDay))
                         + curve.worse * bellOf(time - deployed - kTroubleAfter, 28min)
                         + curve.first * bellOf(time - deployed - kFirstAfter, 34min));
    }
    return {first, step, values};
}

Panel samplePanel(ReleaseId release, const QString &title, ValueUnit unit, std::vector<PanelQuery> queries,
                  std::vector<PanelThreshold> thresholds)
{
    Panel panel;
    panel.release = release;
    panel.title = title;
    panel.connection = u"Metrics"_s;
    panel.unit = unit;
    panel.queries = std::move(queries);
    panel.thresholds = std::move(thresholds);
    return panel;
}

} // namespace

SampleMonitoringDesk::SampleMonitoringDesk(Instant now, Instant deployed, QObject *parent)
    : QuietMonitoringDesk(parent),
      m_now(now),
      m_deployed(deployed)
{}

QFuture<Result<service::ChartAnswer>> SampleMonitoringDesk::chart(service::ChartQuery query)
{
    service::ChartAnswer answer;
    answer.askedAt = m_now;
    for (std::size_t i = 0; i < kSampleCurves.size(); ++i)
        if (const SampleCurve &curve = kSampleCurves[i]; query.expression == curve.expression)
            answer.series.push_back({{{u"name"_s, curve.name.toString()}}, curveOf(curve, i, query, m_deployed)});
    if (query.expression.startsWith(u"ALERTS")) {
        const auto fired = [&](QStringView name, QStringView severity, Instant from, std::chrono::minutes length) {
            const std::vector<double> ones(static_cast<std::size_t>(length / query.step) + 1, 1.0);
            answer.series.push_back({{{u"alertname"_s, name.toString()},
                                      {u"severity"_s, severity.toString()},
                                      {u"environment"_s, u"production"_s}},
                                     DenseSeries(toUnixMilliseconds(from), query.step.count(), ones)});
        };
        fired(u"Error rate above 0.5 %", u"critical", m_deployed + kTroubleAfter - 12min, 21min);
        fired(u"p95 latency above 300 ms", u"warning", m_deployed + kTroubleAfter - 9min, 18min);
    }
    return QtFuture::makeReadyValueFuture(Result<service::ChartAnswer>(std::move(answer)));
}

QFuture<Result<std::vector<Alert>>> SampleMonitoringDesk::alerts(MonitoringConnectionId, std::vector<LabelMatcher>)
{
    const auto alert = [](const QString &title, const QString &where, Instant since) {
        Alert firing;
        firing.labels = {{u"alertname"_s, title}, {u"severity"_s, u"warning"_s}, {u"instance"_s, where}};
        firing.startsAt = since;
        return firing;
    };
    return QtFuture::makeReadyValueFuture(Result<std::vector<Alert>>(
        std::vector{alert(u"Queue of worker-4 grows"_s, u"production"_s, m_now - 44min),
                    alert(u"Certificate ends in 12 d"_s, u"smtp.meridian.example"_s, m_now - 51h)}));
}

QFuture<Result<QStringList>> SampleMonitoringDesk::metricNames(MonitoringConnectionId)
{
    QStringList names;
    for (const SampleCurve &curve : kSampleCurves)
        if (!names.contains(curve.expression.toString()))
            names.append(curve.expression.toString());
    return QtFuture::makeReadyValueFuture(Result<QStringList>(names));
}

std::optional<WatchedSample> watchSample(service::Session &session)
{
    const auto choices = session.queries().monitoringChoices();
    const auto environments = session.queries().environments();
    if (!choices || !environments)
        return std::nullopt;
    const auto watched = std::ranges::find_if(choices->releases, [](const service::MonitoringChoice &each) {
        return each.title.startsWith(u"Notifications") && each.state == ReleaseState::Released;
    });
    const auto production = std::ranges::find(*environments, u"production"_s, &Environment::name);
    if (watched == choices->releases.end() || production == environments->end())
        return std::nullopt;
    MonitoringConnection metrics;
    metrics.name = u"Metrics"_s;
    metrics.url = u"http://127.0.0.1:9090"_s;
    const Instant deployed = session.now() - 20h - 24min;
    (void)session.run(service::SaveMonitoringConnection{metrics});
    (void)session.run(service::RecordDeployment{.release = watched->release,
                                                .environment = production->id,
                                                .startedAt = deployed - 9min,
                                                .finishedAt = deployed,
                                                .overrideReason = {},
                                                .note = u"Run 204"_s});
    if (const auto old = session.queries().panels(watched->release))
        for (const Panel &each : *old)
            (void)session.run(service::RemovePanel{each.id});
    for (const Panel &panel :
         {samplePanel(watched->release, u"Error rate"_s, ValueUnit::Ratio, {{u"error_ratio"_s, u"errors"_s}},
                      {{0.005, true, {}}}),
          samplePanel(watched->release, u"Latency"_s, ValueUnit::Seconds,
                      {{u"latency_p95"_s, u"p95"_s}, {u"latency_p50"_s, u"p50"_s}}, {{0.3, true, {}}}),
          samplePanel(watched->release, u"Throughput"_s, ValueUnit::PerSecond, {{u"notifications"_s, u"sent"_s}},
                      {{200, false, {}}}),
          samplePanel(watched->release, u"Queue depth"_s, ValueUnit::Number, {{u"queue_depth"_s, u"{{name}}"_s}},
                      {{80, true, {}}})})
        (void)session.run(service::SavePanel{panel});
    return WatchedSample{watched->release, deployed};
}

} // namespace slipway::window
