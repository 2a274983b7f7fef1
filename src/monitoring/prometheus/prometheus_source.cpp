// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/prometheus/prometheus_source.h"

#include "core/base/tr.h"
#include "monitoring/json_reading.h"
#include "monitoring/prometheus/prometheus_lists.h"
#include "monitoring/prometheus/query_parser.h"
#include "net/await_future.h"
#include "net/limits.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace slipway::monitoring::prometheus {

namespace {

/// Under the deadline of the request, so that the server frees a query that nobody waits for any more.
const auto kServerPatience = u"25s"_s;
constexpr qint64 kLargestAnswer = 256LL * 1024 * 1024;
/// Smaller answers are parsed sooner than a thread takes them.
constexpr qsizetype kParsedHere = 16 * 1024;

QString seconds(Instant at)
{
    return QString::number(static_cast<double>(toUnixMilliseconds(at)) / 1000, 'f', 3);
}

QList<std::pair<QString, QString>> fieldsOf(const Selection &selection)
{
    QList<std::pair<QString, QString>> fields;
    for (const QString &matcher : selection.matchers)
        fields.append({u"match[]"_s, matcher});
    if (selection.span)
        fields.append({{u"start"_s, seconds(selection.span->from)}, {u"end"_s, seconds(selection.span->to)}});
    return fields;
}

/// Servers of the same API that lack an endpoint say so each in its own way.
bool isMissing(const net::Response &response)
{
    return response.status == 404 || response.status == 405 || response.status == 501
           || (response.status == 400 && response.body.contains("unsupported path"));
}

Error refusedBy(const net::Response &response)
{
    const auto refusal = refusalIn(response.body);
    if (refusal && !refusal->type.isEmpty() && response.status != 401 && response.status != 403)
        return queryError(*refusal);
    return net::statusError(response, refusal ? refusal->text : net::saidBy(response));
}

/// Joins the pieces of a long range: series with the same labels go on where they were.
class PieceJoin
{
public:
    void add(QueryAnswer piece)
    {
        m_whole.shape = piece.shape;
        for (Series &each : piece.series)
            append(std::move(each));
        for (HistogramSeries &each : piece.histograms)
            append(std::move(each));
        for (const QString &text : std::as_const(piece.warnings))
            if (!m_whole.warnings.contains(text))
                m_whole.warnings.append(text);
        for (const QString &text : std::as_const(piece.infos))
            if (!m_whole.infos.contains(text))
                m_whole.infos.append(text);
    }
    [[nodiscard]] QueryAnswer take() { return std::move(m_whole); }

private:
    void append(Series &&more)
    {
        const auto known = std::ranges::find(m_whole.series, more.labels, &Series::labels);
        if (known == m_whole.series.end()) {
            m_whole.series.push_back(std::move(more));
            return;
        }
        known->times.insert(known->times.end(), more.times.begin(), more.times.end());
        known->values.insert(known->values.end(), more.values.begin(), more.values.end());
    }
    void append(HistogramSeries &&more)
    {
        const auto known = std::ranges::find(m_whole.histograms, more.labels, &HistogramSeries::labels);
        if (known == m_whole.histograms.end()) {
            m_whole.histograms.push_back(std::move(more));
            return;
        }
        known->times.insert(known->times.end(), more.times.begin(), more.times.end());
        std::ranges::move(more.histograms, std::back_inserter(known->histograms));
    }

    QueryAnswer m_whole;
};

} // namespace

Abilities PrometheusSource::abilities() const
{
    return Abilities{Ability::Queries} | Ability::Rules | Ability::Alerts;
}

QCoro::Task<Result<Probe>> PrometheusSource::probe(std::stop_token stop)
{
    Probe probe{
        .product = u"Prometheus API"_s, .version = {}, .identity = {}, .abilities = abilities(), .findings = {}};
    QElapsedTimer timer;
    timer.start();
    const auto query = co_await instant(u"vector(1)"_s, net::systemNow(), stop);
    if (!query)
        co_return std::unexpected(query.error());
    probe.findings.push_back({.what = slipway::tr("Query"),
                              .found = slipway::tr("answers"),
                              .took = std::chrono::milliseconds(timer.restart())});
    const auto build = co_await data(get("/api/v1/status/buildinfo"), stop);
    if (!build)
        co_return std::unexpected(build.error());
    using Mark = Probe::Finding::Mark;
    Probe::Finding finding{.mark = Mark::Warning,
                           .what = slipway::tr("Version"),
                           .found = slipway::tr("The server does not say it."),
                           .took = std::chrono::milliseconds(timer.elapsed())};
    if (*build) {
        static const QRegularExpression leading(uR"(^\d+\.\d+(\.\d+)?)"_s);
        const QString application = (**build)["application"_L1].toString();
        probe.product = application.isEmpty() ? u"Prometheus"_s : application;
        probe.version = leading.match((**build)["version"_L1].toString()).captured();
        finding.mark = Mark::Good;
        finding.found = probe.product + u' ' + probe.version;
    }
    probe.findings.push_back(std::move(finding));
    co_return probe;
}

QCoro::Task<Result<QueryAnswer>> PrometheusSource::asked(QByteArray path, Fields fields, std::stop_token stop)
{
    fields.append({u"timeout"_s, kServerPatience});
    net::Request request = postForm(path, fields);
    request.maxBytes = kLargestAnswer;
    net::Exchange exchange = co_await http().send(std::move(request), std::move(stop));
    if (!exchange)
        co_return std::unexpected(exchange.error().error);
    if (exchange->status >= 400)
        co_return std::unexpected(refusedBy(*exchange));
    if (exchange->body.size() <= kParsedHere)
        co_return parseAnswer(std::move(exchange->body));
    net::AwaitFuture aside(
        QtConcurrent::run([body = std::move(exchange->body)]() mutable { return parseAnswer(std::move(body)); }));
    co_return co_await aside;
}

QCoro::Task<Result<QueryAnswer>> PrometheusSource::instant(QString expression, Instant at, std::stop_token stop)
{
    co_return co_await asked("/api/v1/query", {{u"query"_s, expression}, {u"time"_s, seconds(at)}}, std::move(stop));
}

QCoro::Task<Result<QueryAnswer>> PrometheusSource::range(RangeQuery query, std::stop_token stop)
{
    if (const QString wrong = fault(query); !wrong.isEmpty())
        co_return failure(ErrorKind::BadInput, wrong);
    PieceJoin whole;
    for (const RangeQuery &piece : piecesOf(query)) {
        Result<QueryAnswer> answer =
            co_await asked("/api/v1/query_range",
                           {{u"query"_s, piece.expression},
                            {u"start"_s, seconds(piece.from)},
                            {u"end"_s, seconds(piece.to)},
                            {u"step"_s, QString::number(static_cast<double>(piece.step.count()) / 1000, 'f', 3)}},
                           stop);
        if (!answer)
            co_return answer;
        whole.add(std::move(*answer));
    }
    co_return whole.take();
}

QCoro::Task<Result<std::optional<QJsonValue>>> PrometheusSource::data(net::Request request, std::stop_token stop)
{
    net::Exchange exchange = co_await http().send(std::move(request), std::move(stop));
    if (!exchange)
        co_return std::unexpected(exchange.error().error);
    if (isMissing(*exchange))
        co_return std::optional<QJsonValue>();
    if (exchange->status >= 400)
        co_return std::unexpected(refusedBy(*exchange));
    const Result<QJsonDocument> json = co_await net::jsonOf(std::move(*exchange));
    if (!json)
        co_return std::unexpected(json.error());
    // Whatever else answers knows of no alerts, which must not look as if there were none.
    const QJsonObject envelope = json->object();
    if (envelope.value("status"_L1) != "success"_L1 || !envelope.contains("data"_L1))
        co_return failure(ErrorKind::Remote, slipway::tr("The answer is not that of a Prometheus. Check the address of "
                                                         "the connection."));
    co_return std::optional<QJsonValue>(envelope.value("data"_L1));
}

QCoro::Task<Result<QJsonValue>> PrometheusSource::neededData(net::Request request)
{
    const Result<std::optional<QJsonValue>> found = co_await data(std::move(request));
    if (!found)
        co_return std::unexpected(found.error());
    if (!*found)
        co_return failure(
            ErrorKind::NotFound,
            slipway::tr("%1 does not answer as Prometheus does. Check the address of the connection; some "
                        "servers want a path behind the host, such as /prometheus.")
                .arg(http().endpoint().base.host()));
    co_return QJsonValue(**found);
}

QCoro::Task<Result<QStringList>> PrometheusSource::labelNames(Selection selection)
{
    const auto found = co_await neededData(postForm("/api/v1/labels", fieldsOf(selection)));
    co_return found.transform(textsIn);
}

QCoro::Task<Result<QStringList>> PrometheusSource::labelValues(QString label, Selection selection)
{
    const auto found =
        co_await neededData(get("/api/v1/label/" + net::encoded(label) + "/values", fieldsOf(selection)));
    co_return found.transform(textsIn);
}

QCoro::Task<Result<std::vector<Labels>>> PrometheusSource::series(Selection selection)
{
    const auto found = co_await neededData(postForm("/api/v1/series", fieldsOf(selection)));
    co_return found.transform(seriesFrom);
}

QCoro::Task<Result<std::optional<QMap<QString, MetricMetadata>>>> PrometheusSource::metadata(QString metric)
{
    const auto found =
        co_await data(get("/api/v1/metadata", metric.isEmpty() ? Fields() : Fields{{u"metric"_s, metric}}));
    co_return found.transform([](const auto &json) { return json.transform(metadataFrom); });
}

QCoro::Task<Result<std::optional<std::vector<MonitoringRule>>>> PrometheusSource::rules()
{
    const auto found = co_await data(get("/api/v1/rules"));
    co_return found.transform([](const auto &json) { return json.transform(rulesFrom); });
}

QCoro::Task<Result<std::optional<std::vector<ScrapeTarget>>>> PrometheusSource::targets()
{
    const auto found = co_await data(get("/api/v1/targets", {{u"state"_s, u"active"_s}}));
    co_return found.transform([](const auto &json) { return json.transform(targetsFrom); });
}

QCoro::Task<Result<std::optional<std::vector<Alert>>>> PrometheusSource::alerts(AlertFilter filter)
{
    // Alerts are filtered here: an expression that is none would fit no alert, and nobody else refuses it.
    for (const LabelMatcher &each : filter.matchers)
        if (each.isRegex && !QRegularExpression(each.value).isValid())
            co_return failure(ErrorKind::BadInput, slipway::tr("“%1” is not a regular expression.").arg(each.value));
    const auto found = co_await data(get("/api/v1/alerts"));
    co_return found.transform([&](const auto &json) {
        return json.transform([&](const QJsonValue &list) {
            std::vector<Alert> alerts = alertsFrom(list);
            std::erase_if(alerts, [&](const Alert &alert) { return !match(filter.matchers, alert.labels); });
            return alerts;
        });
    });
}

Result<std::unique_ptr<Source>> makeSource(const MonitoringConnection &connection, const net::Secret &secret)
{
    return accessOf(connection, secret).transform([](Access &&access) -> std::unique_ptr<Source> {
        return std::make_unique<PrometheusSource>(std::move(access));
    });
}

} // namespace slipway::monitoring::prometheus
