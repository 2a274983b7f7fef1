// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/criteria/evaluators.h"

#include <QJsonArray>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

QString alertName(const Alert &alert)
{
    const QString name = alert.labels.value(u"alertname"_s);
    return alert.silencedBy.isEmpty() ? name : tr("%1 (silenced)").arg(name);
}

QJsonObject alertJson(const Alert &alert)
{
    QJsonObject labels;
    for (auto each = alert.labels.begin(); each != alert.labels.end(); ++each)
        labels[each.key()] = each.value();
    return {{u"labels"_s, labels},
            {u"starts_at"_s, alert.startsAt ? QJsonValue(toRfc3339(*alert.startsAt)) : QJsonValue()},
            {u"fingerprint"_s, alert.fingerprint},
            {u"silenced_by"_s, QJsonArray::fromStringList(alert.silencedBy)}};
}

QString queryText(const std::vector<LabelMatcher> &matchers)
{
    QStringList parts;
    for (const LabelMatcher &each : matchers)
        parts += toText(each);
    return u"alerts{%1}"_s.arg(parts.join(u','));
}

} // namespace

Measuring measureAlerts(MeasuringOrder order, AlertsCondition asked)
{
    const QString query = queryText(asked.matchers);
    MeasurementRecord record = blankMeasurement(order, query);
    if (order.isPast || !order.desk)
        co_return failedMeasurement(
            order, query,
            {ErrorKind::Remote, tr("Nobody looked then, and the server does not know it any more."), {}, {}});
    const auto answer = co_await net::AwaitFuture(order.desk->alerts(order.connection, asked.matchers));
    if (!answer)
        co_return failedMeasurement(order, query, answer.error());
    QStringList names;
    QJsonArray found;
    int older = 0;
    for (const Alert &each : *answer) {
        if (each.state == Alert::State::Pending || !match(asked.matchers, each.labels))
            continue;
        // One without a begin may be new: it counts.
        if (order.deployment && each.startsAt && *each.startsAt < order.deployment->from) {
            ++older;
            continue;
        }
        names += alertName(each);
        found.append(alertJson(each));
    }
    record.value = static_cast<double>(names.size());
    record.samples = 1;
    record.detail = {{u"alerts"_s, found}, {u"older"_s, older}};
    record.said =
        names.isEmpty()
            ? (older > 0 ? tr("No new alert; %n were there before", nullptr, older) : tr("No alert"))
            : tr("%n new alerts: %1", nullptr, static_cast<int>(names.size())).arg(names.mid(0, 5).join(u", "_s));
    co_return record;
}

} // namespace slipway::service
