// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queries/logged_value.h"

#include "core/base/ids.h"
#include "core/base/time.h"
#include "storage/schema/registry.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

bool isTime(const QString &field)
{
    static const QStringList others{u"at"_s,  u"start"_s,   u"ship"_s,          u"actual"_s,
                                    u"due"_s, u"expires"_s, u"expanded_until"_s};
    return others.contains(field) || field.endsWith(u"_at"_s);
}

bool isSwitch(const QString &field)
{
    static const QStringList switches{u"required"_s, u"blocking"_s, u"all_day"_s, u"coordinator_may_sign_qa"_s,
                                      u"separate_duties"_s};
    return switches.contains(field);
}

QJsonValue timeValue(double milliseconds)
{
    return toRfc3339(fromUnixMilliseconds(static_cast<qint64>(milliseconds)));
}

QJsonValue numberValue(const QString &field, const QString &raw)
{
    bool isNumber = false;
    const double number = raw.toDouble(&isNumber);
    if (raw == u"true" || raw == u"false")
        return raw == u"true";
    if (!isNumber)
        return raw;
    return isTime(field) ? timeValue(number) : isSwitch(field) ? QJsonValue(number != 0) : QJsonValue(number);
}

QJsonValue textValue(const QString &field, const QString &raw)
{
    const QJsonDocument document = QJsonDocument::fromJson(raw.toUtf8());
    if (document.isObject())
        return document.object();
    if (!document.isArray())
        return raw;
    QJsonArray list = document.array();
    if (field == u"span")
        for (auto each : list)
            each = timeValue(each.toDouble());
    return list;
}

QString textOf(const QJsonValue &raw)
{
    if (raw.isArray())
        return QString::fromUtf8(QJsonDocument(raw.toArray()).toJson(QJsonDocument::Compact));
    if (raw.isObject())
        return QString::fromUtf8(QJsonDocument(raw.toObject()).toJson(QJsonDocument::Compact));
    return raw.isBool() ? (raw.toBool() ? u"true"_s : u"false"_s) : raw.toVariant().toString();
}

/// Columns that hold a list or more; texts of people that look like one stay as they are.
bool isStructured(const storage::Column &column)
{
    static const QStringList names{u"span"_s, u"roles"_s, u"parameters"_s, u"content"_s, u"filter"_s};
    return column.refersTo || names.contains(QString::fromLatin1(column.name));
}

} // namespace

QJsonValue loggedValue(const QString &kind, const QString &field, const QString &raw)
{
    if (raw.isEmpty())
        return QJsonValue();
    const storage::EntitySchema *schema = storage::entityOfKind(kind);
    if (!schema)
        return raw;
    const auto column =
        std::ranges::find(schema->columns, field, [](const auto &each) { return QString::fromLatin1(each.name); });
    if (column == schema->columns.end())
        return raw;
    switch (column->type) {
    case storage::ColumnType::Integer: return numberValue(field, raw);
    case storage::ColumnType::Blob: {
        const auto id = Uuid::fromBytes(QByteArray::fromHex(raw.toLatin1()));
        return id && raw.size() == 32 ? id->toString() : raw;
    }
    case storage::ColumnType::Text: break;
    }
    return isStructured(*column) ? textValue(field, raw) : QJsonValue(raw);
}

QJsonObject loggedRecord(const QString &kind, const QJsonObject &raw)
{
    QJsonObject record;
    for (auto field = raw.begin(); field != raw.end(); ++field)
        if (field.key() != u"ord" && field.key() != u"del" && field.key() != u"imported")
            record.insert(field.key(), loggedValue(kind, field.key(), textOf(field.value())));
    return record;
}

} // namespace slipway::service
