// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/template/template_conditions.h"

#include "core/pipeline/ci_condition.h"
#include "core/readiness/measured_condition.h"
#include "core/readiness/rollback_condition.h"
#include "formats/template/template_mapping.h"

#include <QJsonArray>

namespace slipway::formats {

namespace {
constexpr int kLongestAgeHours = 24 * 365;
constexpr int kMostLetPass = 1'000'000;
constexpr int kOldestDays = 3650;
} // namespace

QStringList conditionKeys()
{
    return {u"job"_s,         u"ref"_s,    u"suite"_s, u"max_age_hours"_s, u"max_failures"_s, u"min_pass_percent"_s,
            u"not_skipped"_s, u"percent"_s};
}

QJsonObject readCondition(QStringView kind, const TemplateMapping &map)
{
    QJsonObject condition;
    for (const char *key : {"job", "ref", "suite"})
        if (const QString text = map.text(key); !text.isEmpty())
            condition[QLatin1StringView(key)] = text;
    if (map.has("max_age_hours"))
        condition[u"max_age_hours"_s] = map.number("max_age_hours", 0, 0, kLongestAgeHours);
    if (map.has("max_failures"))
        condition[u"max_failures"_s] = map.number("max_failures", 0, 0, kMostLetPass);
    for (const char *key : {"min_pass_percent", "percent"})
        if (map.has(key))
            condition[QLatin1StringView(key)] = map.decimal(key, 0, 100);
    if (map.has("not_skipped"))
        condition[u"not_skipped"_s] = QJsonArray::fromStringList(map.words("not_skipped"));
    if (const auto sound = checkCondition(kind, condition); !sound)
        throw TemplateMistake{map.line(), sound.error().sentence};
    return condition;
}

QStringList rollbackConditionKeys()
{
    return {u"max_age_days"_s, u"environment"_s};
}

QJsonObject readRollbackCondition(const TemplateMapping &map)
{
    QJsonObject condition{{u"max_age_days"_s, map.number("max_age_days", kRehearsalDays, 1, kOldestDays)}};
    if (const QString place = map.text("environment"); !place.isEmpty())
        condition[u"environment"_s] = place;
    return condition;
}

QJsonObject readMeasuredCondition(CriterionKind kind, const TemplateMapping &map)
{
    static const QStringList lists{u"matchers"_s, u"hosts"_s, u"services"_s};
    static const QStringList numbers{
        u"effect"_s,      u"effect_decrease"_s, u"confidence"_s,    u"tolerance"_s,          u"min_to_test"_s,
        u"min_to_pass"_s, u"status"_s,          u"objective"_s,     u"freeze_below"_s,       u"count"_s,
        u"successes"_s,   u"failures"_s,        u"failure_limit"_s, u"inconclusive_limit"_s, u"error_limit"_s,
        u"min_samples"_s};
    QJsonObject condition;
    for (const QString &key : measuredKeys() + QStringList{u"threshold"_s}) {
        const QByteArray name = key.toLatin1();
        if (!map.has(name.constData()))
            continue;
        if (lists.contains(key))
            condition[key] = QJsonArray::fromStringList(map.words(name.constData()));
        else if (key == u"warning_is_ok")
            condition[key] = map.truth(name.constData(), false);
        else if (numbers.contains(key))
            condition[key] = map.decimal(name.constData(), -1, 1e6);
        else
            condition[key] = map.text(name.constData());
    }
    if (const auto sound = readMeasured(kind, condition); !sound)
        throw TemplateMistake{map.lineOfKey(sound.error().where.toLatin1().constData()), sound.error().sentence};
    return condition;
}

QJsonObject readAutomation(const YAML::Node &node, TemplateBudget &budget)
{
    const TemplateMapping map(node, tr("“automatic”"), QStringList{u"kind"_s} + conditionKeys(), budget);
    const QString kind = map.text("kind").isEmpty() ? u"ci"_s : map.text("kind");
    if (kind != u"ci" && kind != u"tests" && kind != u"coverage")
        throw TemplateMistake{map.lineOfKey("kind"),
                              tr("An item can be done by ci, tests or coverage, not by “%1”.").arg(kind.left(60))};
    QJsonObject condition = readCondition(kind, map);
    condition[u"kind"_s] = kind;
    return condition;
}

} // namespace slipway::formats
