// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "service/criteria/evaluators.h"

#include <QJsonArray>

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

QString statusWord(CheckState::Status status)
{
    switch (status) {
    case CheckState::Status::Pending: return u"pending"_s;
    case CheckState::Status::Ok: return u"ok"_s;
    case CheckState::Status::Warning: return u"warning"_s;
    case CheckState::Status::Critical: return u"critical"_s;
    case CheckState::Status::Unknown: return u"unknown"_s;
    case CheckState::Status::Unreachable: return u"unreachable"_s;
    }
    return {};
}

QString checkName(const CheckState &check)
{
    return check.isService() ? check.host + u'/' + check.service : check.host;
}

bool isWell(const CheckState &check, const ChecksCondition &asked)
{
    return check.lastHard == CheckState::Status::Ok
           || (asked.isWarningOk && check.lastHard == CheckState::Status::Warning);
}

/// Hosts and services that were named and that the server does not have.
QStringList missingOf(const std::vector<CheckState> &checks, const CheckFilter &filter)
{
    QStringList missing;
    for (const QString &host : filter.hosts) {
        if (!std::ranges::contains(checks, host, &CheckState::host))
            missing += host;
        for (const QString &service : filter.services)
            if (std::ranges::none_of(
                    checks, [&](const CheckState &each) { return each.host == host && each.service == service; }))
                missing += host + u'/' + service;
    }
    return missing;
}

} // namespace

Measuring measureChecks(MeasuringOrder order, ChecksCondition asked)
{
    const QString query = u"checks(%1; %2)"_s.arg(asked.filter.hosts.join(u','), asked.filter.services.join(u','));
    MeasurementRecord record = blankMeasurement(order, query);
    if (order.isPast || !order.desk)
        co_return failedMeasurement(
            order, query,
            {ErrorKind::Remote, tr("Nobody looked then, and the server does not know it any more."), {}, {}});
    const auto answer = co_await net::AwaitFuture(order.desk->checks(order.connection, asked.filter));
    if (!answer)
        co_return failedMeasurement(order, query, answer.error());
    QStringList bad;
    QStringList pending;
    QJsonArray found;
    for (const CheckState &each : *answer) {
        found.append(QJsonObject{{u"check"_s, checkName(each)},
                                 {u"state"_s, statusWord(each.lastHard)},
                                 {u"in_downtime"_s, each.isInDowntime},
                                 {u"output"_s, each.output.left(300)}});
        if (each.lastHard == CheckState::Status::Pending)
            pending += checkName(each);
        else if (!isWell(each, asked))
            bad += tr("%1 is %2").arg(checkName(each), statusWord(each.lastHard));
    }
    const QStringList missing = missingOf(*answer, asked.filter);
    record.samples = static_cast<int>(answer->size());
    record.detail = {{u"checks"_s, found}, {u"missing"_s, QJsonArray::fromStringList(missing)}};
    if (!bad.isEmpty()) {
        record.value = static_cast<double>(bad.size());
        record.said = bad.mid(0, 5).join(u"; "_s);
    } else if (!missing.isEmpty()) {
        record.said = tr("The server does not know %1").arg(missing.mid(0, 5).join(u", "_s));
    } else if (!pending.isEmpty() || answer->empty()) {
        record.said = tr("Not checked yet: %1").arg(pending.mid(0, 5).join(u", "_s));
    } else {
        record.value = 0;
        record.said = tr("%n checks are ok", nullptr, record.samples);
    }
    co_return record;
}

} // namespace slipway::service
