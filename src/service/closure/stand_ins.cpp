// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/stand_ins.h"

#include "storage/archive/release_rows.h"

#include <QJsonDocument>

#include <ranges>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {
constexpr QLatin1StringView kStandIns("stand_ins");
} // namespace

void StandIns::putInto(const storage::EntitySchema &schema, QJsonObject &fields) const
{
    for (const storage::Column &column : schema.columns) {
        const QLatin1StringView name(column.name);
        if (!column.refersTo || !fields[name].isString())
            continue;
        QString value = fields[name].toString();
        for (auto each = m_here.begin(); each != m_here.end(); ++each)
            value = column.type == storage::ColumnType::Blob
                        ? value.replace(QString::fromLatin1(each.key().toBytes().toHex()),
                                        QString::fromLatin1(each->toBytes().toHex()))
                        : value.replace(each.key().toString(), each->toString());
        fields[name] = value;
    }
}

QByteArray StandIns::line() const
{
    if (m_here.isEmpty())
        return {};
    QJsonObject pairs;
    for (auto each = m_here.begin(); each != m_here.end(); ++each)
        pairs[each.key().toString()] = each->toString();
    return QJsonDocument(QJsonObject{{kStandIns, pairs}}).toJson(QJsonDocument::Compact) + '\n';
}

std::vector<StandIns> StandIns::of(const QByteArray &auditLines)
{
    std::vector<StandIns> all;
    for (const QByteArray &line : auditLines.split('\n')) {
        if (!line.startsWith("{\"stand_ins\":"))
            continue;
        const QJsonObject pairs = QJsonDocument::fromJson(line)[kStandIns].toObject();
        StandIns &made = all.emplace_back();
        for (auto each = pairs.begin(); each != pairs.end(); ++each)
            if (const auto archived = Uuid::fromString(each.key()), here = Uuid::fromString(each.value().toString());
                archived && here)
                made.add(*archived, *here);
    }
    return all;
}

void StandIns::takeOut(const std::vector<StandIns> &all, storage::ArchivedRow &row)
{
    for (const StandIns &each : all | std::views::reverse)
        for (auto pair = each.m_here.begin(); pair != each.m_here.end(); ++pair)
            row.fields.replace(pair->toBytes().toHex(), pair.key().toBytes().toHex())
                .replace(pair->toString().toLatin1(), pair.key().toString().toLatin1());
}

} // namespace slipway::service
