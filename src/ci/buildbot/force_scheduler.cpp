// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/force_scheduler.h"

#include "core/base/tr.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::buildbot {

namespace {

// Databases keep 256 characters, and "A build was forced by …" comes before ours.
constexpr int kLongestReason = 180;

void addFields(const QJsonArray &from, std::vector<Field> &to)
{
    for (const QJsonValue &value : from) {
        const QJsonObject object = value.toObject();
        if (object.contains(u"fields"_s)) {
            addFields(object.value(u"fields"_s).toArray(), to);
            continue;
        }
        Field field;
        field.key = object.value(u"fullName"_s).toString();
        field.name = object.value(u"name"_s).toString();
        if (field.key.isEmpty())
            continue;
        field.type = object.value(u"type"_s).toString();
        field.label = object.value(u"label"_s).toString();
        field.defaultValue = object.value(u"default"_s);
        field.choices = object.value(u"choices"_s).toVariant().toStringList();
        field.pattern = object.value(u"regex"_s).toString();
        field.maxLength = object.value(u"maxsize"_s).toInt();
        field.isRequired = object.value(u"required"_s).toBool();
        field.isStrict = object.value(u"strict"_s).toBool();
        field.isMultiple = object.value(u"multiple"_s).toBool();
        field.isHidden = object.value(u"hide"_s).toBool() || field.type == u"fixed";
        to.push_back(std::move(field));
    }
}

bool isReason(const Field &field)
{
    return field.key == u"reason";
}

// The branch of a scheduler with one codebase; with more of them each branch is a parameter.
const Field *refField(const ForceScheduler &scheduler)
{
    const auto isBranch = [](const Field &field) { return field.name == u"branch" && !field.isHidden; };
    if (std::ranges::count_if(scheduler.fields, isBranch) != 1)
        return nullptr;
    return &*std::ranges::find_if(scheduler.fields, isBranch);
}

ParameterSpec::Type typeOf(const Field &field)
{
    using Type = ParameterSpec::Type;
    if (field.type == u"bool")
        return Type::Boolean;
    if (field.type == u"int")
        return Type::Number;
    if (field.type == u"list" || field.type == u"inherit")
        return Type::Choice;
    if (field.type == u"textarea" || field.type == u"patch")
        return Type::LongText;
    if (field.type == u"password")
        return Type::Secret;
    if (field.type == u"file")
        return Type::File;
    return Type::Text;
}

QString asText(const QJsonValue &value)
{
    if (value.isArray())
        return value.toVariant().toStringList().join(u',');
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toVariant().toString();
}

ParameterSpec parameterOf(const Field &field)
{
    ParameterSpec parameter;
    parameter.key = field.key;
    parameter.label = field.label.isEmpty() ? field.name : field.label;
    parameter.type = typeOf(field);
    parameter.defaultValue = asText(field.defaultValue);
    if (parameter.type == ParameterSpec::Type::Boolean)
        parameter.defaultValue = field.defaultValue.toBool() ? u"true"_s : u"false"_s;
    parameter.choices = field.choices;
    parameter.isRequired = field.isRequired;
    parameter.isStrict = field.isStrict;
    if (!field.pattern.isEmpty())
        parameter.pattern = u"^(?:%1)"_s.arg(field.pattern);
    return parameter;
}

// A number that is none, or a choice that is not offered, goes as it is: the server says what is wrong with it.
QJsonValue valueOf(const Field &field, const QString &text)
{
    if (field.type == u"bool")
        return text.compare(u"true", Qt::CaseInsensitive) == 0 || text == u"1";
    if (field.isMultiple)
        return QJsonArray::fromStringList(text.split(u',', Qt::SkipEmptyParts));
    if (field.type == u"int") {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    }
    return text;
}

} // namespace

void read(const QJsonObject &from, ForceScheduler &to)
{
    to.name = from.value(u"name"_s).toString();
    to.label = from.value(u"label"_s).toString();
    if (to.label.isEmpty())
        to.label = from.value(u"button_name"_s).toString(to.name);
    to.isEnabled = from.value(u"enabled"_s).toBool(true);
    to.builderNames = from.value(u"builder_names"_s).toVariant().toStringList();
    addFields(from.value(u"all_fields"_s).toArray(), to.fields);
}

JobForm formOf(const ForceScheduler &scheduler)
{
    JobForm form;
    const Field *ref = refField(scheduler);
    form.takesRef = ref != nullptr;
    if (ref)
        form.defaultRef = asText(ref->defaultValue);
    for (const Field &field : scheduler.fields)
        if (!field.isHidden && !isReason(field) && &field != ref)
            form.parameters.push_back(parameterOf(field));
    return form;
}

ForceParameters forceParameters(const ForceScheduler &scheduler, const Trigger &trigger)
{
    ForceParameters result;
    QMap<QString, QString> texts = trigger.parameters;
    texts.insert(trigger.secrets);
    const Field *ref = refField(scheduler);
    if (ref && !trigger.ref.isEmpty())
        texts.insert(ref->key, trigger.ref);
    for (const Field &field : scheduler.fields) {
        if (isReason(field) && field.type != u"fixed")
            texts.insert(field.key, reasonWithKey(trigger.reason, trigger.key, field.maxLength));
        const auto text = texts.constFind(field.key);
        if (text == texts.constEnd())
            continue;
        result.values.insert(field.key, valueOf(field, *text));
        texts.remove(field.key);
    }
    for (const QString &unknown : texts.keys())
        result.errors.insert(unknown, tr("The job has no such parameter."));
    if (!ref && !trigger.ref.isEmpty())
        result.errors.insert(u"ref"_s, tr("The job takes no branch."));
    return result;
}

QString reasonWithKey(const QString &reason, const QString &key, int maxLength)
{
    const QString tail = u"[slipway %1]"_s.arg(key);
    const qsizetype longest = std::min(maxLength > 0 ? maxLength : kLongestReason, kLongestReason);
    const QString head = reason.simplified().left(std::max<qsizetype>(0, longest - tail.size() - 1));
    return head.isEmpty() ? tail : head + u' ' + tail;
}

namespace {
const QRegularExpression &keyPattern()
{
    static const QRegularExpression pattern(uR"(\s*\[slipway ([^\]\s]+)\])"_s);
    return pattern;
}
} // namespace

QString keyIn(const QString &reason)
{
    return keyPattern().match(reason).captured(1);
}

QString withoutKey(QString reason)
{
    return reason.remove(keyPattern());
}

} // namespace slipway::ci::buildbot
