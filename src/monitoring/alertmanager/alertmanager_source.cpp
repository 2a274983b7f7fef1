// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/alertmanager/alertmanager_source.h"

#include "core/base/tr.h"
#include "monitoring/alertmanager/alertmanager_values.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::monitoring::alertmanager {

namespace {

QList<std::pair<QString, QString>> filterFields(const AlertFilter &filter)
{
    // Silenced and inhibited alerts are asked for: a silence stops calls, it does not make a release look well.
    QList<std::pair<QString, QString>> fields{
        {u"active"_s, u"true"_s}, {u"silenced"_s, u"true"_s}, {u"inhibited"_s, u"true"_s}};
    for (const LabelMatcher &matcher : filter.matchers)
        fields.append({u"filter"_s, toText(matcher)});
    if (!filter.receiver.isEmpty())
        fields.append({u"receiver"_s, filter.receiver});
    return fields;
}

/// Why Alertmanager would refuse it, in words that help.
std::optional<QString> problemOf(const Silence &silence)
{
    if (std::ranges::all_of(silence.matchers, [](const LabelMatcher &each) { return match({each}, {}); }))
        return slipway::tr("This silence would silence everything. Give it a label that must have a value.");
    for (const LabelMatcher &each : silence.matchers)
        if (each.isRegex && !QRegularExpression(each.value).isValid())
            return slipway::tr("“%1” is not a regular expression.").arg(each.value);
    if (silence.comment.isEmpty())
        return slipway::tr("A silence needs a comment that says why.");
    if (silence.endsAt <= silence.startsAt)
        return slipway::tr("A silence ends after it starts.");
    return std::nullopt;
}

Error refused(const net::Response &response)
{
    const QString text = refusalText(response.body);
    if (response.status == 400 || response.status == 422)
        return Error{.kind = ErrorKind::BadInput,
                     .sentence = slipway::tr("Alertmanager does not take this: %1").arg(text),
                     .where = {},
                     .detail = {}};
    return net::statusError(response, text);
}

/// Whatever else answers with success tells of no alerts because it has none.
Result<QJsonArray> listIn(const QJsonDocument &answer)
{
    if (!answer.isArray())
        return failure(ErrorKind::Remote, slipway::tr("The answer is not that of an Alertmanager. Check the address of "
                                                      "the connection."));
    return answer.array();
}

/// Alertmanager before 0.28 answers a fault of its own when a silence is gone.
bool isGone(const net::Response &response)
{
    return response.status == 404
           || (response.status == 500 && refusalText(response.body).contains("silence not found"_L1));
}

} // namespace

Abilities AlertmanagerSource::abilities() const
{
    return Abilities{Ability::Alerts} | Ability::Silences;
}

QCoro::Task<Result<Probe>> AlertmanagerSource::probe(std::stop_token)
{
    Probe probe{.product = u"Alertmanager"_s, .version = {}, .identity = {}, .abilities = abilities(), .findings = {}};
    const Result<QJsonDocument> status = co_await timed(slipway::tr("Status"), get("/api/v2/status"), &probe);
    if (!status)
        co_return std::unexpected(status.error());
    static const QRegularExpression leading(uR"(^\d+\.\d+(\.\d+)?)"_s);
    probe.version = leading.match((*status)["versionInfo"_L1]["version"_L1].toString()).captured();
    if (probe.version.isEmpty())
        co_return failure(ErrorKind::Remote, slipway::tr("%1 does not answer as Alertmanager does. Check the address.")
                                                 .arg(http().endpoint().base.host()));
    probe.findings.back().found = probe.product + u' ' + probe.version;
    co_return probe;
}

QCoro::Task<Result<QJsonDocument>> AlertmanagerSource::answered(net::Request request)
{
    net::Exchange exchange = co_await http().send(std::move(request));
    if (!exchange)
        co_return std::unexpected(exchange.error().error);
    if (exchange->status >= 400)
        co_return std::unexpected(refused(*exchange));
    co_return co_await net::jsonOf(std::move(*exchange));
}

QCoro::Task<Result<std::optional<std::vector<Alert>>>> AlertmanagerSource::alerts(AlertFilter filter)
{
    const Result<QJsonDocument> answer = co_await answered(get("/api/v2/alerts", filterFields(filter)));
    const Result<QJsonArray> list = answer.and_then(listIn);
    if (!list)
        co_return std::unexpected(list.error());
    std::vector<Alert> alerts;
    for (const QJsonValue &each : *list)
        alerts.push_back(alertFrom(each.toObject()));
    co_return std::optional(std::move(alerts));
}

QCoro::Task<Result<std::vector<AlertGroup>>> AlertmanagerSource::alertGroups(AlertFilter filter)
{
    const Result<QJsonDocument> answer = co_await answered(get("/api/v2/alerts/groups", filterFields(filter)));
    const Result<QJsonArray> list = answer.and_then(listIn);
    if (!list)
        co_return std::unexpected(list.error());
    std::vector<AlertGroup> groups;
    for (const QJsonValue &each : *list)
        groups.push_back(groupFrom(each.toObject()));
    co_return groups;
}

QCoro::Task<Result<std::vector<Silence>>> AlertmanagerSource::silences()
{
    const Result<QJsonDocument> answer = co_await answered(get("/api/v2/silences"));
    const Result<QJsonArray> list = answer.and_then(listIn);
    if (!list)
        co_return std::unexpected(list.error());
    std::vector<Silence> silences;
    for (const QJsonValue &each : *list)
        silences.push_back(silenceFrom(each.toObject()));
    co_return silences;
}

QCoro::Task<Result<Silence>> AlertmanagerSource::stored(QString id)
{
    const Result<QJsonDocument> answer = co_await answered(get("/api/v2/silence/" + net::encoded(id)));
    co_return answer.transform([](const QJsonDocument &json) { return silenceFrom(json.object()); });
}

QCoro::Task<Result<std::vector<Silence>>> AlertmanagerSource::silence(Silence wanted)
{
    if (!wanted.id.isEmpty()) {
        // It keeps its id only when what cannot be changed is what the server has stored.
        Result<Silence> known = co_await stored(wanted.id);
        if (!known)
            co_return std::unexpected(known.error());
        wanted.matchers = known->matchers;
        wanted.startsAt = known->startsAt;
    }
    if (const auto problem = problemOf(wanted))
        co_return failure(ErrorKind::BadInput, *problem);
    const Result<QJsonDocument> answer =
        co_await answered(postJson("/api/v2/silences", QJsonDocument(toJson(wanted)), net::Effect::Creating));
    if (!answer)
        co_return std::unexpected(answer.error());
    const Result<Silence> created = co_await stored((*answer)["silenceID"_L1].toString());
    co_return created.transform([](const Silence &silence) { return std::vector{silence}; });
}

QCoro::Task<Result<>> AlertmanagerSource::endSilence(Silence silence)
{
    net::Request request = get("/api/v2/silence/" + net::encoded(silence.id));
    request.method = net::Method::Delete;
    request.effect = net::Effect::Converging;
    const net::Exchange exchange = co_await http().send(std::move(request));
    if (!exchange)
        co_return std::unexpected(exchange.error().error);
    if (exchange->status >= 400 && !isGone(*exchange))
        co_return std::unexpected(refused(*exchange));
    co_return Result<>{};
}

Result<std::unique_ptr<Source>> makeSource(const MonitoringConnection &connection, const net::Secret &secret)
{
    return accessOf(connection, secret).transform([](Access &&access) -> std::unique_ptr<Source> {
        return std::make_unique<AlertmanagerSource>(std::move(access));
    });
}

} // namespace slipway::monitoring::alertmanager
