// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/monitoring_shapes.h"

#include "app/ctl/json_shapes.h"
#include "app/ctl/text.h"
#include "core/monitoring/deployment_silences.h"
#include "core/monitoring/panel_json.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject textsJson(const QMap<QString, QString> &texts)
{
    QJsonObject json;
    for (auto each = texts.begin(); each != texts.end(); ++each)
        json.insert(each.key(), each.value());
    return json;
}

QJsonValue sampleJson(double value)
{
    if (std::isnan(value))
        return {};
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(sampleText(value));
}

} // namespace

QString kindWord(MonitoringKind kind)
{
    return kind == MonitoringKind::Icinga ? u"icinga2"_s : toText(kind);
}

QStringList monitoringKindWords()
{
    QStringList words;
    for (const auto &[kind, word] : EnumText<MonitoringKind>::values)
        words += kindWord(kind);
    return words;
}

std::optional<MonitoringKind> monitoringKindFrom(const QString &word)
{
    for (const auto &[kind, text] : EnumText<MonitoringKind>::values)
        if (word == kindWord(kind))
            return kind;
    return std::nullopt;
}

QJsonObject monitoringConnectionJson(const MonitoringConnection &connection)
{
    QJsonObject silences;
    const auto texts = silenceTexts(connection);
    for (auto each = texts.begin(); each != texts.end(); ++each)
        silences.insert(each.key(), QJsonArray::fromStringList(*each));
    return {{u"id"_s, connection.id.toString()},
            {u"name"_s, connection.name},
            {u"kind"_s, kindWord(connection.kind)},
            {u"url"_s, connection.url},
            {u"auth"_s, toText(connection.auth)},
            {u"account"_s, orNull(connection.account)},
            {u"secret_from"_s, toText(connection.secretKind)},
            {u"secret_name"_s, orNull(connection.secretName)},
            {u"headers"_s, textsJson(connection.headers)},
            {u"ca_file"_s, orNull(connection.caFile)},
            {u"certificate_file"_s, orNull(connection.certificateFile)},
            {u"key_file"_s, orNull(connection.keyFile)},
            {u"plain_http"_s, connection.mayUsePlainHttp},
            {u"time_zone"_s, orNull(connection.options[u"time_zone"].toString())},
            {u"silences"_s, silences}};
}

QJsonObject panelJson(const Panel &panel)
{
    return {{u"id"_s, panel.id.toString()},
            {u"release_id"_s, orNull(panel.release)},
            {u"environment_id"_s, orNull(panel.environment)},
            {u"title"_s, panel.title},
            {u"connection"_s, panel.connection},
            {u"queries"_s, jsonList(panel.queries,
                                    [](const PanelQuery &each) {
                                        return QJsonObject{{u"expression"_s, each.expression},
                                                           {u"legend"_s, orNull(each.legend)}};
                                    })},
            {u"unit"_s, toText(panel.unit)},
            {u"thresholds"_s, jsonList(panel.thresholds, [](const PanelThreshold &each) {
                 return QJsonObject{{u"value"_s, each.value},
                                    {u"bad"_s, each.isUpper ? u"above"_s : u"below"_s},
                                    {u"name"_s, orNull(each.name)}};
             })}};
}

QJsonObject seriesJson(const Series &series)
{
    QJsonArray values;
    for (std::size_t i = 0; i < series.times.size(); ++i)
        values.append(QJsonObject{{u"at"_s, toRfc3339(fromUnixMilliseconds(series.times[i]))},
                                  {u"value"_s, sampleJson(series.values[i])}});
    return {{u"labels"_s, textsJson(series.labels)}, {u"values"_s, values}};
}

QString alertStateWord(Alert::State state)
{
    switch (state) {
    case Alert::State::Pending: return u"pending"_s;
    case Alert::State::Firing: return u"firing"_s;
    case Alert::State::Suppressed: return u"suppressed"_s;
    case Alert::State::Unprocessed: break;
    }
    return u"unprocessed"_s;
}

QString checkStatusWord(CheckState::Status status)
{
    using enum CheckState::Status;
    switch (status) {
    case Pending: return u"pending"_s;
    case Ok: return u"ok"_s;
    case Warning: return u"warning"_s;
    case Critical: return u"critical"_s;
    case Unreachable: return u"unreachable"_s;
    case Unknown: break;
    }
    return u"unknown"_s;
}

QString silenceStateWord(Silence::State state)
{
    switch (state) {
    case Silence::State::Pending: return u"pending"_s;
    case Silence::State::Active: return u"active"_s;
    case Silence::State::Expired: break;
    }
    return u"expired"_s;
}

QJsonObject alertJson(const Alert &alert)
{
    return {{u"fingerprint"_s, orNull(alert.fingerprint)},
            {u"state"_s, alertStateWord(alert.state)},
            {u"labels"_s, textsJson(alert.labels)},
            {u"annotations"_s, textsJson(alert.annotations)},
            {u"starts_at"_s, orNull(alert.startsAt)},
            {u"ends_at"_s, orNull(alert.endsAt)},
            {u"silenced_by"_s, QJsonArray::fromStringList(alert.silencedBy)},
            {u"inhibited_by"_s, QJsonArray::fromStringList(alert.inhibitedBy)},
            {u"url"_s, orNull(alert.url)}};
}

QJsonObject checkJson(const CheckState &check)
{
    return {{u"host"_s, check.host},
            {u"service"_s, orNull(check.service)},
            {u"status"_s, checkStatusWord(check.status)},
            {u"hard"_s, check.isHard},
            {u"last_hard_status"_s, checkStatusWord(check.lastHard)},
            {u"in_downtime"_s, check.isInDowntime},
            {u"acknowledged"_s, check.isAcknowledged},
            {u"attempt"_s, check.attempt},
            {u"max_attempts"_s, check.mostAttempts},
            {u"output"_s, orNull(check.output)},
            {u"last_check"_s, orNull(check.lastCheck)},
            {u"last_change"_s, orNull(check.lastChange)}};
}

QJsonObject silenceJson(const Silence &silence)
{
    return {
        {u"id"_s, silence.id},
        {u"state"_s, silenceStateWord(silence.state)},
        {u"matchers"_s, jsonList(silence.matchers, [](const LabelMatcher &each) { return QJsonValue(toText(each)); })},
        {u"host"_s, orNull(silence.host)},
        {u"service"_s, orNull(silence.service)},
        {u"starts_at"_s, toRfc3339(silence.startsAt)},
        {u"ends_at"_s, toRfc3339(silence.endsAt)},
        {u"created_by"_s, orNull(silence.createdBy)},
        {u"comment"_s, orNull(silence.comment)},
        {u"deployment_id"_s, orNull(taggedKey(silence.comment))}};
}

QString labelsText(const QMap<QString, QString> &labels)
{
    QStringList pairs;
    for (auto each = labels.begin(); each != labels.end(); ++each)
        if (each.key() != u"__name__")
            pairs += toText(LabelMatcher{each.key(), each.value()});
    const QString name = labels.value(u"__name__"_s);
    return name.isEmpty() || !pairs.isEmpty() ? name + u'{' + pairs.join(u", "_s) + u'}' : name;
}

QString sampleText(double value)
{
    if (std::isnan(value))
        return u"NaN"_s;
    if (std::isinf(value))
        return value > 0 ? u"+Inf"_s : u"-Inf"_s;
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

Result<qint64> givenBytes(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,12})\\s*([KMG]?)(i?B)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(text.trimmed());
    if (!found.hasMatch())
        return failure(ErrorKind::BadInput, tr("“%1” is no size. Write 256M, 1G, or bytes.").arg(text));
    const QString unit = found.captured(2).toUpper();
    const int shift = unit == u"K" ? 10 : unit == u"M" ? 20 : unit == u"G" ? 30 : 0;
    return found.captured(1).toLongLong() << shift;
}

} // namespace slipway::ctl
