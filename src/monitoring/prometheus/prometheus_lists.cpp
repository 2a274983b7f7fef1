// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/prometheus/prometheus_lists.h"

#include "monitoring/json_reading.h"

using namespace Qt::StringLiterals;

namespace slipway::monitoring::prometheus {

namespace {

Alert alertFrom(const QJsonObject &object)
{
    Alert alert;
    alert.labels = labelsIn(object.value("labels"_L1));
    alert.annotations = labelsIn(object.value("annotations"_L1));
    alert.state = object.value("state"_L1) == "pending"_L1 ? Alert::State::Pending : Alert::State::Firing;
    alert.startsAt = rfc3339Instant(object.value("activeAt"_L1));
    bool isNumber = false;
    const double value = object.value("value"_L1).toString().toDouble(&isNumber);
    if (isNumber)
        alert.value = value;
    return alert;
}

std::vector<Alert> alertsIn(const QJsonValue &list)
{
    std::vector<Alert> alerts;
    for (const QJsonValue &each : list.toArray())
        alerts.push_back(alertFrom(each.toObject()));
    return alerts;
}

MonitoringRule::State stateFrom(const QString &word)
{
    if (word == "firing"_L1)
        return MonitoringRule::State::Firing;
    return word == "pending"_L1 ? MonitoringRule::State::Pending : MonitoringRule::State::Inactive;
}

MonitoringRule ruleFrom(const QJsonObject &object, const QString &group)
{
    MonitoringRule rule;
    rule.group = group;
    rule.name = object.value("name"_L1).toString();
    rule.expression = object.value("query"_L1).toString();
    rule.kind =
        object.value("type"_L1) == "recording"_L1 ? MonitoringRule::Kind::Recording : MonitoringRule::Kind::Alerting;
    if (rule.kind == MonitoringRule::Kind::Alerting)
        rule.state = stateFrom(object.value("state"_L1).toString());
    rule.holdFor = std::chrono::milliseconds(std::llround(object.value("duration"_L1).toDouble() * 1000));
    const QString health = object.value("health"_L1).toString();
    if (health == "ok"_L1)
        rule.health = MonitoringRule::Health::Ok;
    else if (health == "err"_L1)
        rule.health = MonitoringRule::Health::Failing;
    rule.lastError = object.value("lastError"_L1).toString();
    rule.labels = labelsIn(object.value("labels"_L1));
    rule.annotations = labelsIn(object.value("annotations"_L1));
    rule.alerts = alertsIn(object.value("alerts"_L1));
    return rule;
}

} // namespace

std::vector<MonitoringRule> rulesFrom(const QJsonValue &data)
{
    std::vector<MonitoringRule> rules;
    for (const QJsonValue &group : data["groups"_L1].toArray())
        for (const QJsonValue &rule : group["rules"_L1].toArray())
            rules.push_back(ruleFrom(rule.toObject(), group["name"_L1].toString()));
    return rules;
}

std::vector<Alert> alertsFrom(const QJsonValue &data)
{
    return alertsIn(data["alerts"_L1]);
}

std::vector<ScrapeTarget> targetsFrom(const QJsonValue &data)
{
    std::vector<ScrapeTarget> targets;
    for (const QJsonValue &each : data["activeTargets"_L1].toArray()) {
        ScrapeTarget target;
        target.pool = each["scrapePool"_L1].toString();
        target.url = each["scrapeUrl"_L1].toString();
        target.labels = labelsIn(each["labels"_L1]);
        const QString health = each["health"_L1].toString();
        if (health == "up"_L1)
            target.health = ScrapeTarget::Health::Up;
        else if (health == "down"_L1)
            target.health = ScrapeTarget::Health::Down;
        target.lastError = each["lastError"_L1].toString();
        target.lastScrape = rfc3339Instant(each["lastScrape"_L1]);
        targets.push_back(std::move(target));
    }
    return targets;
}

QMap<QString, MetricMetadata> metadataFrom(const QJsonValue &data)
{
    QMap<QString, MetricMetadata> metadata;
    const QJsonObject object = data.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue first = it.value().toArray().first();
        metadata.insert(it.key(), {.type = first["type"_L1].toString(),
                                   .help = first["help"_L1].toString(),
                                   .unit = first["unit"_L1].toString()});
    }
    return metadata;
}

std::vector<Labels> seriesFrom(const QJsonValue &data)
{
    std::vector<Labels> series;
    for (const QJsonValue &each : data.toArray())
        series.push_back(labelsIn(each));
    return series;
}

} // namespace slipway::monitoring::prometheus
