// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/alertmanager/alertmanager_values.h"

#include "monitoring/json_reading.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::monitoring::alertmanager {

namespace {

Alert::State alertState(const QString &word)
{
    if (word == "suppressed"_L1)
        return Alert::State::Suppressed;
    return word == "unprocessed"_L1 ? Alert::State::Unprocessed : Alert::State::Firing;
}

Silence::State silenceState(const QString &word)
{
    if (word == "expired"_L1)
        return Silence::State::Expired;
    return word == "pending"_L1 ? Silence::State::Pending : Silence::State::Active;
}

} // namespace

Alert alertFrom(const QJsonObject &object)
{
    const QJsonValue status = object.value("status"_L1);
    Alert alert;
    alert.fingerprint = object.value("fingerprint"_L1).toString();
    alert.labels = labelsIn(object.value("labels"_L1));
    alert.annotations = labelsIn(object.value("annotations"_L1));
    alert.state = alertState(status["state"_L1].toString());
    alert.startsAt = rfc3339Instant(object.value("startsAt"_L1));
    alert.endsAt = rfc3339Instant(object.value("endsAt"_L1));
    alert.silencedBy = textsIn(status["silencedBy"_L1]);
    alert.inhibitedBy = textsIn(status["inhibitedBy"_L1]);
    for (const QJsonValue &each : object.value("receivers"_L1).toArray())
        alert.receivers.append(each["name"_L1].toString());
    alert.url = object.value("generatorURL"_L1).toString();
    return alert;
}

AlertGroup groupFrom(const QJsonObject &object)
{
    AlertGroup group{.labels = labelsIn(object.value("labels"_L1)),
                     .receiver = object.value("receiver"_L1)["name"_L1].toString(),
                     .alerts = {}};
    for (const QJsonValue &each : object.value("alerts"_L1).toArray())
        group.alerts.push_back(alertFrom(each.toObject()));
    return group;
}

Silence silenceFrom(const QJsonObject &object)
{
    Silence silence;
    silence.id = object.value("id"_L1).toString();
    for (const QJsonValue &each : object.value("matchers"_L1).toArray())
        silence.matchers.push_back({.name = each["name"_L1].toString(),
                                    .value = each["value"_L1].toString(),
                                    .isRegex = each["isRegex"_L1].toBool(),
                                    .isEqual = each["isEqual"_L1].toBool(true)});
    silence.startsAt = rfc3339Instant(object.value("startsAt"_L1)).value_or(Instant{});
    silence.endsAt = rfc3339Instant(object.value("endsAt"_L1)).value_or(Instant{});
    silence.createdBy = object.value("createdBy"_L1).toString();
    silence.comment = object.value("comment"_L1).toString();
    silence.state = silenceState(object.value("status"_L1)["state"_L1].toString());
    return silence;
}

QJsonObject toJson(const Silence &silence)
{
    QJsonArray matchers;
    for (const LabelMatcher &each : silence.matchers)
        matchers.append(QJsonObject{{u"name"_s, each.name},
                                    {u"value"_s, each.value},
                                    {u"isRegex"_s, each.isRegex},
                                    {u"isEqual"_s, each.isEqual}});
    QJsonObject object{{u"matchers"_s, matchers},
                       {u"startsAt"_s, toRfc3339(silence.startsAt)},
                       {u"endsAt"_s, toRfc3339(silence.endsAt)},
                       {u"createdBy"_s, silence.createdBy},
                       {u"comment"_s, silence.comment}};
    if (!silence.id.isEmpty())
        object.insert(u"id"_s, silence.id);
    return object;
}

QString refusalText(const QByteArray &body)
{
    const QJsonValue value = QJsonDocument::fromJson('[' + body + ']').array().first();
    if (value.isObject())
        return value["message"_L1].toString();
    return value.isString() ? value.toString() : QString::fromUtf8(body.left(300)).simplified();
}

} // namespace slipway::monitoring::alertmanager
