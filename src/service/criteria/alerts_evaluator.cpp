// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/monitoring/alert_history.h"
#include "service/criteria/evaluators.h"

#include <QJsonArray>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// What fired at some time since the last measurement.
struct Fired {
    std::vector<Alert> fresh;
    std::vector<Alert> over;  ///< of the fresh ones, those that do not fire any more
    std::vector<Alert> older; ///< fired before the deployment, and still do
};

QString alertName(const Alert &alert, bool isOver)
{
    const QString name = alert.labels.value(u"alertname"_s);
    if (isOver)
        return tr("%1 (over)", "an alert that has ended").arg(name);
    return alert.silencedBy.isEmpty() ? name : tr("%1 (silenced)").arg(name);
}

QJsonObject alertJson(const Alert &alert, bool isOver)
{
    QJsonObject labels;
    for (auto each = alert.labels.begin(); each != alert.labels.end(); ++each)
        labels[each.key()] = each.value();
    const auto time = [](const std::optional<Instant> &at) { return at ? QJsonValue(toRfc3339(*at)) : QJsonValue(); };
    QJsonObject json{{u"labels"_s, labels},
                     {u"starts_at"_s, time(alert.startsAt)},
                     {u"fingerprint"_s, alert.fingerprint},
                     {u"silenced_by"_s, QJsonArray::fromStringList(alert.silencedBy)}};
    if (isOver)
        json[u"last_seen_at"_s] = time(alert.endsAt);
    return json;
}

QString queryText(const std::vector<LabelMatcher> &matchers)
{
    QStringList parts;
    for (const LabelMatcher &each : matchers)
        parts += toText(each);
    return u"alerts{%1}"_s.arg(parts.join(u','));
}

/// From when on an alert counts that is over; nothing: nobody looked before, and nothing was deployed.
std::optional<Instant> lookedSince(const MeasuringOrder &order)
{
    if (order.since && order.deployment)
        return std::max(*order.since, order.deployment->from);
    return order.since ? order.since : order.deployment ? std::optional(order.deployment->from) : std::nullopt;
}

void takePresent(Fired &fired, const std::vector<Alert> &present, const MeasuringOrder &order,
                 const AlertsCondition &asked)
{
    for (const Alert &each : present) {
        if (each.state == Alert::State::Pending || !match(asked.matchers, each.labels))
            continue;
        // One without a begin may be new: it counts.
        const bool isOlder = order.deployment && each.startsAt && *each.startsAt < order.deployment->from;
        (isOlder ? fired.older : fired.fresh).push_back(each);
    }
}

void takePast(Fired &fired, const std::vector<Alert> &past, const MeasuringOrder &order)
{
    const auto since = lookedSince(order);
    for (const Alert &each : past) {
        const auto isThis = [&](const Alert &other) { return isSameAlert(each, other); };
        const bool isOld = order.deployment && (!each.startsAt || *each.startsAt < order.deployment->from);
        const bool wasTold = since && each.endsAt && *each.endsAt < *since;
        if (isOld || wasTold || std::ranges::any_of(fired.fresh, isThis) || std::ranges::any_of(fired.older, isThis)
            || std::ranges::any_of(fired.over, isThis))
            continue;
        fired.over.push_back(each);
    }
}

/// What fired since the last measurement, as the server that keeps samples of alerts tells it.
QCoro::Task<Result<std::vector<Alert>>> keptAlerts(MeasuringOrder order, AlertsCondition asked)
{
    const auto since = lookedSince(order);
    if (!order.history || !since || !order.desk)
        co_return std::vector<Alert>{};
    const Instant from = order.deployment ? order.deployment->from : *since;
    MeasuringOrder other = order;
    other.connection = *order.history;
    const auto told = co_await askInstant(other, firedQuery(asked.matchers, from, order.at), order.at);
    if (!told)
        co_return std::unexpected(told.error());
    co_return firedIn(told->series, from - kAlertLookback);
}

} // namespace

Measuring measureAlerts(MeasuringOrder order, AlertsCondition asked)
{
    const QString query = queryText(asked.matchers);
    MeasurementRecord record = blankMeasurement(order, query);
    if ((order.isPast && !order.history) || !order.desk)
        co_return failedMeasurement(
            order, query,
            {ErrorKind::Remote, tr("Nobody looked then, and the server does not know it any more."), {}, {}});
    Fired fired;
    if (!order.isPast) {
        const auto answer = co_await net::AwaitFuture(order.desk->alerts(order.connection, asked.matchers));
        if (!answer)
            co_return failedMeasurement(order, query, answer.error());
        takePresent(fired, *answer, order, asked);
    }
    const auto kept = co_await keptAlerts(order, asked);
    if (!kept)
        co_return failedMeasurement(order, query, kept.error());
    takePast(fired, order.seen, order);
    takePast(fired, *kept, order);
    QStringList names;
    QJsonArray found;
    for (const auto &[alerts, isOver] : {std::pair{&fired.fresh, false}, {&fired.over, true}})
        for (const Alert &each : *alerts) {
            names += alertName(each, isOver);
            found.append(alertJson(each, isOver));
        }
    const int older = static_cast<int>(fired.older.size());
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
