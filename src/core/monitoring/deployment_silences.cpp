// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/deployment_silences.h"

#include "core/base/tr.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr QStringView kAnyEnvironment = u"*";

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &each : list.toArray())
        texts += each.toString().trimmed();
    texts.removeAll(QString());
    return texts;
}

/// As Alertmanager reads it (pkg/labels): a backslash before anything else than n, \ and " is one, as in `"web\d+"`.
QString unquoted(const QString &text)
{
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return text;
    const QString inside = text.sliced(1).chopped(1);
    QString value;
    for (qsizetype i = 0; i < inside.size(); ++i) {
        const QChar next = i + 1 < inside.size() ? inside[i + 1] : QChar();
        const bool isEscape = inside[i] == u'\\' && (next == u'n' || next == u'"' || next == u'\\');
        value += !isEscape ? inside[i] : next == u'n' ? QChar(u'\n') : next;
        i += isEscape ? 1 : 0;
    }
    return value;
}

Silence silenceOfHost(const QString &text)
{
    Silence silence;
    const qsizetype slash = text.indexOf(u'/');
    silence.host = (slash < 0 ? text : text.left(slash)).trimmed();
    silence.service = slash < 0 ? QString() : text.sliced(slash + 1).trimmed();
    silence.withServices = silence.service.isEmpty();
    return silence;
}

bool matchesNothingAtAll(const LabelMatcher &matcher)
{
    return match({matcher}, {});
}

} // namespace

Result<LabelMatcher> labelMatcher(const QString &text)
{
    static const QRegularExpression form(u"^\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*(=~|!~|!=|=)\\s*(.*?)\\s*$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto found = form.match(text);
    if (!found.hasMatch())
        return failure(ErrorKind::BadInput,
                       tr("“%1” names no label and value. Write it like service=\"shop\" or code=~\"5..\".").arg(text));
    const QString sign = found.captured(2);
    const LabelMatcher matcher{found.captured(1), unquoted(found.captured(3)), sign.endsWith(u'~'),
                               !sign.startsWith(u'!')};
    if (matcher.isRegex && !QRegularExpression(matcher.value).isValid())
        return failure(ErrorKind::BadInput, tr("“%1” is not a regular expression.").arg(matcher.value));
    return matcher;
}

QMap<QString, QStringList> silenceTexts(const MonitoringConnection &connection)
{
    QMap<QString, QStringList> all;
    const QJsonObject object = connection.options[u"silence"].toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        all.insert(each.key(), textsIn(each.value()));
    return all;
}

std::vector<Silence> silencesFor(const MonitoringConnection &connection, const QString &environment)
{
    const auto all = silenceTexts(connection);
    QStringList texts = all.value(kAnyEnvironment.toString());
    for (auto each = all.begin(); each != all.end(); ++each)
        if (each.key().compare(environment, Qt::CaseInsensitive) == 0)
            texts = *each;
    std::vector<Silence> silences;
    if (connection.kind == MonitoringKind::Nagios || connection.kind == MonitoringKind::Icinga) {
        for (const QString &each : texts)
            silences.push_back(silenceOfHost(each));
        return silences;
    }
    if (connection.kind != MonitoringKind::Alertmanager)
        return silences;
    Silence silence;
    for (const QString &each : texts)
        if (auto matcher = labelMatcher(each))
            silence.matchers.push_back(std::move(*matcher));
    if (!silence.matchers.empty() && silence.matchers.size() == std::size_t(texts.size()))
        silences.push_back(std::move(silence));
    return silences;
}

Result<> checkSilences(const MonitoringConnection &connection)
{
    const auto all = silenceTexts(connection);
    const bool hasSome = std::ranges::any_of(all, [](const QStringList &each) { return !each.isEmpty(); });
    if (hasSome && (connection.kind == MonitoringKind::Prometheus || connection.kind == MonitoringKind::File))
        return failure(
            ErrorKind::BadInput,
            tr("Nobody is called by %1: silences are made at Alertmanager, Nagios or Icinga.").arg(connection.name),
            u"silence"_s);
    if (connection.kind != MonitoringKind::Alertmanager)
        return {};
    for (auto each = all.begin(); each != all.end(); ++each) {
        bool isSelective = each->isEmpty();
        for (const QString &text : *each) {
            const auto matcher = labelMatcher(text);
            if (!matcher)
                return failure(ErrorKind::BadInput, matcher.error().sentence, u"silence"_s);
            isSelective = isSelective || !matchesNothingAtAll(*matcher);
        }
        if (!isSelective)
            return failure(ErrorKind::BadInput,
                           tr("The silence for “%1” would silence everything: one of its matchers must name a value.")
                               .arg(each.key()),
                           u"silence"_s);
    }
    return {};
}

MonitoringConnection withSilences(MonitoringConnection connection, const QString &environment, const QStringList &texts)
{
    QJsonObject object = connection.options[u"silence"].toObject();
    for (const QString &key : object.keys())
        if (key.compare(environment, Qt::CaseInsensitive) == 0)
            object.remove(key);
    if (!texts.isEmpty())
        object.insert(environment, QJsonArray::fromStringList(texts));
    if (object.isEmpty())
        connection.options.remove(u"silence"_s);
    else
        connection.options.insert(u"silence"_s, object);
    return connection;
}

} // namespace slipway
