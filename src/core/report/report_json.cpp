// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_json.h"

#include "core/base/tr.h"
#include "core/report/report_fields.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

template <class T>
inline constexpr bool isOptionalValue = false;
template <class T>
inline constexpr bool isOptionalValue<std::optional<T>> = true;
template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;

void writeText(QByteArray &out, const QString &text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char each : utf8) {
        const auto code = static_cast<unsigned char>(each);
        if (each == '"' || each == '\\') {
            out += '\\';
            out += each;
        } else if (each == '\n') {
            out += "\\n";
        } else if (code < 0x20) {
            out += "\\u00";
            out += kHex[code >> 4];
            out += kHex[code & 15];
        } else {
            out += each;
        }
    }
    out += '"';
}

void writeNumber(QByteArray &out, double value)
{
    // Infinity has no number in JSON; the texts stand for it.
    if (std::isnan(value))
        out += "null";
    else if (std::isinf(value))
        out += value > 0 ? "\"+Inf\"" : "\"-Inf\"";
    else
        out += QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

/// @param version whose fields the report has
template <class T>
void write(QByteArray &out, const T &value, int version)
{
    if constexpr (isReportPart<T>) {
        const char *before = "\"";
        const auto writeField = [&](const auto &field) {
            if (field.since > version)
                return;
            out += std::exchange(before, ",\"");
            out += field.key;
            out += "\":";
            write(out, value.*field.member, version);
        };
        out += '{';
        std::apply([&](const auto &...field) { (writeField(field), ...); }, kReportFields<T>);
        out += '}';
    } else if constexpr (std::is_same_v<T, ReportPoint>) {
        out += '[' + QByteArray::number(value.time) + ',';
        writeNumber(out, value.value);
        out += ']';
    } else if constexpr (isOptionalValue<T>) {
        if (value)
            write(out, *value, version);
        else
            out += "null";
    } else if constexpr (isList<T> || std::is_same_v<T, QStringList>) {
        out += '[';
        bool isFirst = true;
        for (const auto &each : value) {
            if (!std::exchange(isFirst, false))
                out += ',';
            write(out, each, version);
        }
        out += ']';
    } else if constexpr (std::is_same_v<T, QString>) {
        writeText(out, value);
    } else if constexpr (std::is_same_v<T, Instant>) {
        writeText(out, toRfc3339(value));
    } else if constexpr (std::is_same_v<T, bool>) {
        out += value ? "true" : "false";
    } else if constexpr (std::is_same_v<T, double>) {
        writeNumber(out, value);
    } else if constexpr (std::is_enum_v<T>) {
        writeText(out, toText(value));
    } else {
        out += QByteArray::number(value);
    }
}

double numberFrom(const QJsonValue &json)
{
    const QString text = json.toString();
    if (text == u"+Inf" || text == u"-Inf")
        return text == u"+Inf" ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity();
    return json.toDouble(std::numeric_limits<double>::quiet_NaN());
}

template <class T>
void read(const QJsonValue &json, T &value)
{
    if constexpr (isReportPart<T>) {
        const QJsonObject object = json.toObject();
        std::apply(
            [&](const auto &...field) { (read(object[QLatin1StringView(field.key)], value.*field.member), ...); },
            kReportFields<T>);
    } else if constexpr (std::is_same_v<T, ReportPoint>) {
        value.time = json[0].toInteger();
        value.value = numberFrom(json[1]);
    } else if constexpr (isOptionalValue<T>) {
        if (!json.isNull() && !json.isUndefined())
            read(json, value.emplace());
    } else if constexpr (isList<T>) {
        const QJsonArray array = json.toArray();
        value.reserve(static_cast<std::size_t>(array.size()));
        for (const QJsonValue &each : array)
            read(each, value.emplace_back());
    } else if constexpr (std::is_same_v<T, QStringList>) {
        for (const QJsonValue &each : json.toArray())
            value += each.toString();
    } else if constexpr (std::is_same_v<T, QString>) {
        value = json.toString();
    } else if constexpr (std::is_same_v<T, Instant>) {
        value = parseTime(json.toString(), {}).value_or(ZonedTime{}).at;
    } else if constexpr (std::is_same_v<T, bool>) {
        value = json.toBool();
    } else if constexpr (std::is_same_v<T, double>) {
        value = numberFrom(json);
    } else if constexpr (std::is_enum_v<T>) {
        value = fromText<T>(json.toString()).value_or(value);
    } else {
        value = static_cast<T>(json.toInteger());
    }
}

template <class T>
QJsonObject schemaOf()
{
    if constexpr (isReportPart<T>) {
        QJsonObject properties;
        QJsonArray required;
        std::apply(
            [&](const auto &...field) {
                ((properties[QLatin1StringView(field.key)] =
                      schemaOf<std::remove_cvref_t<decltype(std::declval<T &>().*field.member)>>(),
                  required.append(QLatin1StringView(field.key))),
                 ...);
            },
            kReportFields<T>);
        return {{u"type"_s, u"object"_s},
                {u"properties"_s, properties},
                {u"required"_s, required},
                {u"additionalProperties"_s, false}};
    } else if constexpr (std::is_same_v<T, ReportPoint>) {
        return {{u"type"_s, u"array"_s},
                {u"description"_s, u"milliseconds since 1970 in UTC, and the value; null: a gap"_s},
                {u"minItems"_s, 2},
                {u"maxItems"_s, 2}};
    } else if constexpr (isOptionalValue<T>) {
        return {{u"anyOf"_s, QJsonArray{schemaOf<typename T::value_type>(), QJsonObject{{u"type"_s, u"null"_s}}}}};
    } else if constexpr (isList<T>) {
        return {{u"type"_s, u"array"_s}, {u"items"_s, schemaOf<typename T::value_type>()}};
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return {{u"type"_s, u"array"_s}, {u"items"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
    } else if constexpr (std::is_same_v<T, QString>) {
        return {{u"type"_s, u"string"_s}};
    } else if constexpr (std::is_same_v<T, Instant>) {
        return {{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}};
    } else if constexpr (std::is_same_v<T, bool>) {
        return {{u"type"_s, u"boolean"_s}};
    } else if constexpr (std::is_same_v<T, double>) {
        return {{u"type"_s, QJsonArray{u"number"_s, u"string"_s, u"null"_s}}};
    } else if constexpr (std::is_enum_v<T>) {
        QJsonArray words;
        for (const auto &[value, word] : EnumText<T>::values)
            words.append(word.toString());
        return {{u"type"_s, u"string"_s}, {u"enum"_s, words}};
    } else {
        return {{u"type"_s, u"integer"_s}};
    }
}

QByteArray ownJson(const ReleaseReport &report)
{
    QByteArray out;
    out.reserve(1 << 20);
    write(out, report, report.version);
    return out;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray toJson(const ReleaseReport &report)
{
    const QByteArray own = ownJson(report);
    return R"({"format":"slipway-report","version":)" + QByteArray::number(report.version) + R"(,"content_sha256":")"
           + sha256(own) + R"(","report":)" + own + "}\n";
}

QString contentHash(const ReleaseReport &report)
{
    return QString::fromLatin1(sha256(ownJson(report)));
}

Result<ReleaseReport> reportFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[u"format"].toString() != u"slipway-report")
        return failure(ErrorKind::BadInput, tr("This is not a report of Slipway."));
    if (root[u"version"].toInt() > kReportVersion)
        return failure(ErrorKind::BadInput, tr("A newer Slipway wrote this report. Read it with that one."));
    ReleaseReport report;
    report.version = root[u"version"].toInt();
    read(root[u"report"], report);
    if (contentHash(report) != root[u"content_sha256"].toString())
        return failure(ErrorKind::BadInput, tr("The report was changed after it was written: its content does not have "
                                               "the hash it was given."));
    return report;
}

QByteArray reportSchema()
{
    const QJsonObject schema{
        {u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s},
        {u"title"_s, u"Post-release report of Slipway"_s},
        {u"type"_s, u"object"_s},
        {u"properties"_s,
         QJsonObject{{u"format"_s, QJsonObject{{u"const"_s, u"slipway-report"_s}}},
                     {u"version"_s, QJsonObject{{u"const"_s, kReportVersion}}},
                     {u"content_sha256"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"pattern"_s, u"^[0-9a-f]{64}$"_s}}},
                     {u"report"_s, schemaOf<ReleaseReport>()}}},
        {u"required"_s, QJsonArray{u"format"_s, u"version"_s, u"content_sha256"_s, u"report"_s}},
        {u"additionalProperties"_s, false}};
    return QJsonDocument(schema).toJson();
}

} // namespace slipway
