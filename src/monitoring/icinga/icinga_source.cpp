// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/icinga/icinga_source.h"

#include "core/base/tr.h"
#include "monitoring/check_selection.h"
#include "monitoring/icinga/icinga_values.h"
#include "monitoring/json_reading.h"
#include "net/limits.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::monitoring::icinga {

namespace {

constexpr auto kListenAgainAfter = 15s;

Error noSuchHost(const Silence &wanted, const QString &server)
{
    const QString what = wanted.service.isEmpty() ? wanted.host : wanted.host + u" / "_s + wanted.service;
    return Error{.kind = ErrorKind::NotFound,
                 .sentence =
                     slipway::tr("%1 knows no %2, or the account of this connection may not see it.", "server, host")
                         .arg(server, what),
                 .where = {},
                 .detail = {}};
}

Error noIcinga(const QString &server)
{
    return Error{.kind = ErrorKind::Remote,
                 .sentence =
                     slipway::tr("%1 does not answer as Icinga 2 does. Check the address; its port is 5665 as a rule.")
                         .arg(server),
                 .where = {},
                 .detail = {}};
}

} // namespace

IcingaSource::IcingaSource(Access access) : HttpSource(std::move(access))
{
    m_again.setSingleShot(true);
    m_again.setInterval(kListenAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &IcingaSource::listen);
}

Abilities IcingaSource::abilities() const
{
    return Abilities{Ability::Checks} | Ability::Silences | Ability::Events;
}

QCoro::Task<Result<Probe>> IcingaSource::probe(std::stop_token)
{
    Probe probe{.product = u"Icinga"_s, .version = {}, .identity = {}, .abilities = abilities(), .findings = {}};
    const Result<QJsonDocument> answer = co_await timed(slipway::tr("Account"), get("/v1/"), &probe);
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonValue about = (*answer)["results"_L1].toArray().first();
    probe.version = about["version"_L1].toString().section(u'-', 0, 0);
    if (probe.version.startsWith(u'r'))
        probe.version.remove(0, 1);
    probe.identity = about["user"_L1].toString();
    if (probe.identity.isEmpty())
        co_return std::unexpected(noIcinga(http().endpoint().base.host()));
    probe.findings.back().found = probe.identity;
    const QStringList permissions = textsIn(about["permissions"_L1]);
    using Mark = Probe::Finding::Mark;
    for (const QString &needed :
         {u"objects/query/Host"_s, u"objects/query/Service"_s, u"objects/query/Downtime"_s,
          u"actions/schedule-downtime"_s, u"actions/remove-downtime"_s, u"events/StateChange"_s})
        if (!isPermitted(permissions, needed))
            probe.findings.push_back({.mark = Mark::Warning,
                                      .what = slipway::tr("Permission"),
                                      .found = slipway::tr("The account lacks %1.").arg(needed)});
    co_return probe;
}

QCoro::Task<Result<QJsonArray>> IcingaSource::results(net::Request request, QString permission)
{
    net::Exchange exchange = co_await http().send(std::move(request));
    if (!exchange)
        co_return std::unexpected(exchange.error().error);
    if (exchange->status == 404) {
        const Result<QJsonDocument> about = co_await http().readJson(get("/v1/"));
        if (!about)
            co_return std::unexpected(about.error());
        if (!isPermitted(textsIn((*about)["results"_L1].toArray().first()["permissions"_L1]), permission))
            co_return failure(
                ErrorKind::NotAllowed,
                slipway::tr("The account of this connection lacks the permission %1 of Icinga.").arg(permission));
        co_return QJsonArray();
    }
    // Actions say what happened to each object with any status; 500 and an empty list: there was none.
    const Result<QJsonDocument> json = co_await net::jsonOf(*exchange);
    const QJsonValue found = json ? json->object().value("results"_L1) : QJsonValue();
    if (exchange->status >= 400 && !found.isArray())
        co_return std::unexpected(
            net::statusError(*exchange, json ? json->object().value("status"_L1).toString() : net::saidBy(*exchange)));
    if (!json)
        co_return std::unexpected(json.error());
    if (!found.isArray())
        co_return std::unexpected(noIcinga(http().endpoint().base.host()));
    co_return found.toArray();
}

QCoro::Task<Result<QJsonArray>> IcingaSource::objects(QByteArray type, QJsonObject body, QString permission)
{
    net::Request request = postJson("/v1/objects/" + type, QJsonDocument(body), net::Effect::Read);
    request.headers.append(net::Header("X-HTTP-Method-Override", "GET"));
    return results(std::move(request), u"objects/query/"_s + permission);
}

QCoro::Task<Result<QJsonArray>> IcingaSource::action(QByteArray name, QJsonObject body)
{
    return results(postJson("/v1/actions/" + name, QJsonDocument(body), net::Effect::Creating),
                   u"actions/"_s + QString::fromLatin1(name));
}

QCoro::Task<Result<std::vector<CheckState>>> IcingaSource::checks(CheckFilter filter)
{
    const Result<QJsonArray> hosts = co_await objects("hosts", queryBody(filter, false), u"Host"_s);
    if (!hosts)
        co_return std::unexpected(hosts.error());
    const Result<QJsonArray> services = co_await objects("services", queryBody(filter, true), u"Service"_s);
    if (!services)
        co_return std::unexpected(services.error());
    std::vector<CheckState> all;
    for (const QJsonArray &list : {*hosts, *services})
        for (const QJsonValue &each : list)
            all.push_back(checkFrom(each.toObject()));
    co_return selectedChecks(std::move(all), filter, http().endpoint().base.host());
}

QCoro::Task<Result<std::vector<Silence>>> IcingaSource::silences()
{
    const Result<QJsonArray> found = co_await objects("downtimes", {}, u"Downtime"_s);
    if (!found)
        co_return std::unexpected(found.error());
    std::vector<Silence> downtimes;
    const Instant now = net::systemNow() + http().clockOffset();
    for (const QJsonValue &each : *found)
        downtimes.push_back(downtimeFrom(each.toObject(), now));
    co_return downtimes;
}

QCoro::Task<Result<std::vector<Silence>>> IcingaSource::silence(Silence wanted)
{
    if (wanted.host.isEmpty() || wanted.comment.isEmpty() || wanted.endsAt <= wanted.startsAt)
        co_return failure(ErrorKind::BadInput,
                          slipway::tr("A downtime needs a host, a comment that says why, and an end after its start."));
    const Result<QJsonArray> taken = co_await action("schedule-downtime", downtimeBody(wanted));
    if (!taken)
        co_return std::unexpected(taken.error());
    if (taken->isEmpty())
        co_return std::unexpected(noSuchHost(wanted, http().endpoint().base.host()));
    if (const auto problem = problemIn(*taken))
        co_return std::unexpected(*problem);
    QStringList names;
    for (const QJsonValue &each : *taken) {
        names.append(each["name"_L1].toString());
        for (const QJsonValue &child : each["service_downtimes"_L1].toArray())
            names.append(child["name"_L1].toString());
    }
    if (!wanted.id.isEmpty()) {
        const Result<> replaced = co_await endSilence(wanted);
        if (!replaced)
            co_return std::unexpected(replaced.error());
    }
    Result<std::vector<Silence>> known = co_await silences();
    if (known)
        std::erase_if(*known, [&](const Silence &each) { return !names.contains(each.id); });
    co_return known;
}

QCoro::Task<Result<>> IcingaSource::endSilence(Silence silence)
{
    const Result<QJsonArray> taken =
        co_await action("remove-downtime", {{u"type"_s, u"Downtime"_s},
                                            {u"filter"_s, u"downtime.__name == n"_s},
                                            {u"filter_vars"_s, QJsonObject{{u"n"_s, silence.id}}}});
    if (!taken)
        co_return std::unexpected(taken.error());
    // One that was ended with its host meanwhile is no error.
    if (const auto problem = problemIn(*taken); problem && problem->kind != ErrorKind::NotFound)
        co_return std::unexpected(*problem);
    co_return Result<>{};
}

void IcingaSource::listen()
{
    const QJsonObject body{{u"queue"_s, u"slipway-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)},
                           {u"types"_s, QJsonArray{u"StateChange"_s, u"DowntimeAdded"_s, u"DowntimeRemoved"_s}}};
    m_events = std::make_unique<net::EventStream>(
        http(), postJson("/v1/events", QJsonDocument(body), net::Effect::Read), nullptr, net::EventFraming::JsonLines);
    connect(m_events.get(), &net::EventStream::opened, this, &Source::hinted); // what came while nobody listened
    connect(m_events.get(), &net::EventStream::received, this, &Source::hinted);
    connect(m_events.get(), &net::EventStream::ended, this, [this](const Error &why) {
        if (why.kind == ErrorKind::Remote)
            m_again.start();
    });
    m_events->open();
}

Result<std::unique_ptr<Source>> makeSource(const MonitoringConnection &connection, const net::Secret &secret)
{
    return accessOf(connection, secret).transform([](Access &&access) -> std::unique_ptr<Source> {
        return std::make_unique<IcingaSource>(std::move(access));
    });
}

} // namespace slipway::monitoring::icinga
