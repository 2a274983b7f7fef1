// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/icinga/icinga_values.h"

#include "core/base/tr.h"
#include "monitoring/json_reading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::monitoring::icinga {

namespace {

CheckState::Status statusOf(int state, bool isService, bool isReachable)
{
    using enum CheckState::Status;
    if (!isService)
        return state == 0 ? Ok : isReachable ? Critical : Unreachable;
    switch (state) {
    case 0: return Ok;
    case 1: return Warning;
    case 2: return Critical;
    default: return Unknown;
    }
}

QMap<QString, QString> variablesIn(const QJsonValue &value)
{
    QMap<QString, QString> variables;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it.value().isString() || it.value().isDouble() || it.value().isBool())
            variables.insert(it.key(), it.value().toVariant().toString());
    return variables;
}

/// Adds `expression == variable` to the parts of a filter.
void require(QStringList &parts, QJsonObject &values, const QString &expression, const QString &value)
{
    const QString variable = u"v%1"_s.arg(values.size());
    parts.append(expression.arg(variable));
    values.insert(variable, value);
}

} // namespace

CheckState checkFrom(const QJsonObject &object)
{
    const QJsonObject attrs = object.value("attrs"_L1).toObject();
    const bool isService = object.value("type"_L1) == "Service"_L1;
    const QJsonValue result = attrs.value("last_check_result"_L1);
    CheckState check;
    check.host = attrs.value(isService ? "host_name"_L1 : "name"_L1).toString();
    if (isService)
        check.service = attrs.value("name"_L1).toString();
    check.alias = attrs.value("display_name"_L1).toString();
    if (result.isObject()) { // without one the state says what would be if nothing came
        const bool isReachable = attrs.value("last_reachable"_L1).toBool(true);
        check.status = statusOf(attrs.value("state"_L1).toInt(), isService, isReachable);
        check.isHard = attrs.value("state_type"_L1).toInt() == 1;
        check.lastHard =
            check.isHard ? check.status : statusOf(attrs.value("last_hard_state"_L1).toInt(), isService, isReachable);
        check.output = result["output"_L1].toString();
        check.performanceData = textsIn(result["performance_data"_L1]).join(u' ');
        check.lastCheck = secondsInstant(attrs.value("last_check"_L1));
        check.lastChange = secondsInstant(attrs.value("last_state_change"_L1));
    }
    check.isInDowntime = attrs.value("downtime_depth"_L1).toInt() > 0;
    check.isAcknowledged = attrs.value("acknowledgement"_L1).toInt() > 0;
    check.attempt = attrs.value("check_attempt"_L1).toInt();
    check.mostAttempts = attrs.value("max_check_attempts"_L1).toInt();
    check.variables = variablesIn(attrs.value("vars"_L1));
    return check;
}

Silence downtimeFrom(const QJsonObject &object, Instant now)
{
    const QJsonObject attrs = object.value("attrs"_L1).toObject();
    Silence downtime;
    downtime.id = object.value("name"_L1).toString();
    downtime.host = attrs.value("host_name"_L1).toString();
    downtime.service = attrs.value("service_name"_L1).toString();
    downtime.withServices = false;
    downtime.startsAt = secondsInstant(attrs.value("start_time"_L1)).value_or(Instant{});
    downtime.endsAt = secondsInstant(attrs.value("end_time"_L1)).value_or(Instant{});
    downtime.createdBy = attrs.value("author"_L1).toString();
    downtime.comment = attrs.value("comment"_L1).toString();
    if (downtime.endsAt <= now)
        downtime.state = Silence::State::Expired;
    else if (downtime.startsAt <= now)
        downtime.state = Silence::State::Active;
    return downtime;
}

QJsonObject queryBody(const CheckFilter &filter, bool ofServices)
{
    QStringList parts;
    QJsonObject values;
    if (!filter.hosts.isEmpty()) {
        parts.append(u"host.name in hosts"_s);
        values.insert(u"hosts"_s, QJsonArray::fromStringList(filter.hosts));
    }
    for (const auto &[name, value] : filter.variables.asKeyValueRange()) {
        const QString key = u"k%1"_s.arg(values.size());
        values.insert(key, name);
        require(parts, values, u"string(host.vars["_s + key + u"]) == %1"_s, value);
    }
    QJsonArray attrs{u"name"_s,
                     u"display_name"_s,
                     u"state"_s,
                     u"state_type"_s,
                     u"last_hard_state"_s,
                     u"last_check_result"_s,
                     u"last_check"_s,
                     u"last_state_change"_s,
                     u"last_reachable"_s,
                     u"downtime_depth"_s,
                     u"acknowledgement"_s,
                     u"check_attempt"_s,
                     u"max_check_attempts"_s,
                     u"vars"_s};
    if (ofServices)
        attrs.append(u"host_name"_s);
    QJsonObject body{{u"attrs"_s, attrs}};
    if (!parts.isEmpty()) {
        body.insert(u"filter"_s, parts.join(u" && "_s));
        body.insert(u"filter_vars"_s, values);
    }
    return body;
}

QJsonObject downtimeBody(const Silence &downtime)
{
    const bool isOfService = !downtime.service.isEmpty();
    const auto seconds = [](Instant at) {
        return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
    };
    return {{u"type"_s, isOfService ? u"Service"_s : u"Host"_s},
            {u"filter"_s, isOfService ? u"host.name == h && service.name == s"_s : u"host.name == h"_s},
            {u"filter_vars"_s, QJsonObject{{u"h"_s, downtime.host}, {u"s"_s, downtime.service}}},
            {u"author"_s, downtime.createdBy.isEmpty() ? u"Slipway"_s : downtime.createdBy},
            {u"comment"_s, downtime.comment},
            {u"start_time"_s, static_cast<qint64>(seconds(downtime.startsAt))},
            {u"end_time"_s, static_cast<qint64>(seconds(downtime.endsAt))},
            {u"fixed"_s, true},
            {u"duration"_s, static_cast<qint64>(seconds(downtime.endsAt) - seconds(downtime.startsAt))},
            {u"all_services"_s, !isOfService && downtime.withServices}};
}

bool isPermitted(const QStringList &permissions, const QString &permission)
{
    return std::ranges::any_of(permissions, [&](const QString &each) {
        return QRegularExpression::fromWildcard(each, Qt::CaseInsensitive,
                                                QRegularExpression::NonPathWildcardConversion)
            .match(permission)
            .hasMatch();
    });
}

std::optional<Error> problemIn(const QJsonArray &results)
{
    for (const QJsonValue &each : results)
        if (const int code = each["code"_L1].toInt(); code >= 300)
            return Error{.kind = code == 404 ? ErrorKind::NotFound : ErrorKind::Remote,
                         .sentence = slipway::tr("Icinga refuses: %1").arg(each["status"_L1].toString()),
                         .where = {},
                         .detail = {}};
    return std::nullopt;
}

} // namespace slipway::monitoring::icinga
