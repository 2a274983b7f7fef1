// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/known_run.h"

#include "core/base/tr.h"

#include <QJsonArray>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// Servers throw results away after a while.
constexpr std::chrono::days kTestsSoughtFor{14};

QJsonValue momentJson(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toUnixMilliseconds(*at)) : QJsonValue();
}

std::optional<Instant> momentOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(fromUnixMilliseconds(value.toInteger())) : std::nullopt;
}

QJsonArray partsJson(const std::vector<PartView> &parts)
{
    QJsonArray list;
    for (const PartView &part : parts) {
        QJsonObject object{{u"id"_s, part.id},
                           {u"name"_s, part.name},
                           {u"state"_s, toText(part.state)},
                           {u"result"_s, toText(part.result)},
                           {u"started_at"_s, momentJson(part.startedAt)},
                           {u"finished_at"_s, momentJson(part.finishedAt)},
                           {u"has_log"_s, part.hasLog},
                           {u"message"_s, part.message},
                           {u"url"_s, part.url}};
        if (!part.parts.empty())
            object[u"parts"] = partsJson(part.parts);
        list.append(object);
    }
    return list;
}

std::vector<PartView> partsOf(const QJsonArray &list)
{
    std::vector<PartView> parts;
    for (const QJsonValue &each : list)
        parts.push_back({.id = each[u"id"].toString(),
                         .name = each[u"name"].toString(),
                         .state = fromText<RunState>(each[u"state"].toString()).value_or(RunState::Queued),
                         .result = fromText<RunResult>(each[u"result"].toString()).value_or(RunResult::None),
                         .startedAt = momentOf(each[u"started_at"]),
                         .finishedAt = momentOf(each[u"finished_at"]),
                         .hasLog = each[u"has_log"].toBool(),
                         .message = each[u"message"].toString(),
                         .url = each[u"url"].toString(),
                         .parts = partsOf(each[u"parts"].toArray())});
    return parts;
}

} // namespace

RunView knownRun(const CiRun &run)
{
    RunView view;
    view.id = run.id;
    view.connection = run.connection;
    view.job = run.job;
    view.externalId = run.externalId;
    view.number = run.number;
    view.title = run.detail[u"title"].toString();
    view.state = run.state;
    view.result = run.result;
    view.attempt = run.attempt;
    view.ref = run.ref;
    view.headSha = run.headSha;
    view.startedBy = run.detail[u"started_by"].toString();
    view.message = run.message;
    view.url = run.url;
    view.createdAt = run.requestedAt;
    view.startedAt = run.startedAt;
    view.finishedAt = run.finishedAt;
    view.estimatedSeconds = run.estimatedSeconds;
    for (auto at = run.parameters.begin(); at != run.parameters.end(); ++at)
        view.parameters.insert(at.key(), at.value().toVariant().toString());
    view.parts = partsOf(run.detail[u"parts"].toArray());
    view.mayCancel = run.detail[u"may_cancel"].toBool();
    view.mayForce = run.detail[u"may_force"].toBool();
    view.mayRerun = run.detail[u"may_rerun"].toBool();
    view.mayRerunFailed = run.detail[u"may_rerun_failed"].toBool();
    return view;
}

QJsonObject detailOf(const RunView &run)
{
    return {{u"title"_s, run.title},
            {u"started_by"_s, run.startedBy},
            {u"parts"_s, partsJson(run.parts)},
            {u"may_cancel"_s, run.mayCancel},
            {u"may_force"_s, run.mayForce},
            {u"may_rerun"_s, run.mayRerun},
            {u"may_rerun_failed"_s, run.mayRerunFailed}};
}

bool missesTests(const CiRun &run, Instant now)
{
    return run.state == RunState::Done && run.purpose == RunPurpose::Test && run.release && !run.externalId.isEmpty()
           && !run.isUnverified && !run.detail.contains(run_marks::kTestsSought)
           && run.finishedAt.value_or(run.requestedAt) > now - kTestsSoughtFor;
}

QString runTitle(const CiRun &run)
{
    const QString name = run.jobName.isEmpty() ? run.job : run.jobName;
    return run.number.isEmpty() ? tr("“%1”").arg(name) : tr("“%1” %2").arg(name, run.number);
}

} // namespace slipway::service
