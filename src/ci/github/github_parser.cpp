// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/github/github_parser.h"

#include "ci/json_reading.h"
#include "core/base/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::ci::github {

RunState stateOf(const QString &status)
{
    if (status == u"completed")
        return RunState::Done;
    if (status == u"queued" || status == u"requested")
        return RunState::Queued;
    if (status == u"pending")
        return RunState::WaitingResource;
    return status == u"waiting" ? RunState::WaitingGate : RunState::Running;
}

RunResult resultOf(const QString &conclusion)
{
    static const QHash<QString, RunResult> known{
        {u"success"_s, RunResult::Success},     {u"failure"_s, RunResult::Failure},
        {u"cancelled"_s, RunResult::Cancelled}, {u"skipped"_s, RunResult::Skipped},
        {u"timed_out"_s, RunResult::TimedOut},  {u"startup_failure"_s, RunResult::InfraError},
    };
    return conclusion.isEmpty() ? RunResult::None : known.value(conclusion, RunResult::Neutral);
}

namespace {

void setState(const QJsonObject &from, RunState &state, RunResult &result)
{
    state = stateOf(from[u"status"].toString());
    result = state == RunState::Done ? resultOf(from[u"conclusion"].toString()) : RunResult::None;
    if (state == RunState::Done && result == RunResult::None)
        result = RunResult::Unknown;
}

RunPart partFrom(const QJsonObject &json)
{
    RunPart part;
    part.name = json[u"name"].toString();
    setState(json, part.state, part.result);
    part.startedAt = part.state == RunState::Queued ? std::nullopt : isoInstant(json[u"started_at"]);
    part.finishedAt = isoInstant(json[u"completed_at"]);
    return part;
}

QString stateReason(const QString &state)
{
    if (state == u"disabled_manually")
        return tr("This workflow is disabled.");
    if (state == u"disabled_inactivity")
        return tr("GitHub disabled this workflow because nothing happened in the repository for 60 days.");
    if (state == u"disabled_fork")
        return tr("This workflow is disabled because the repository is a fork.");
    return state == u"active" ? QString() : tr("This workflow is not active (%1).").arg(state);
}

} // namespace

Job jobFrom(const QJsonObject &workflow)
{
    Job job;
    job.key = workflow[u"path"].toString();
    job.name = workflow[u"name"].toString();
    job.url = workflow[u"html_url"].toString();
    job.whyNot = stateReason(workflow[u"state"].toString());
    job.mayTrigger = job.whyNot.isEmpty();
    return job;
}

RunSnapshot snapshotFrom(const QJsonObject &run)
{
    RunSnapshot snapshot;
    snapshot.id = textOf(run[u"id"]);
    snapshot.number = textOf(run[u"run_number"]);
    snapshot.title = run[u"display_title"].toString();
    setState(run, snapshot.state, snapshot.result);
    snapshot.attempt = run[u"run_attempt"].toInt(1);
    snapshot.ref = run[u"head_branch"].toString();
    snapshot.headSha = run[u"head_sha"].toString();
    const QString event = run[u"event"].toString();
    snapshot.startedBy = event == u"workflow_dispatch"
                             ? run[u"triggering_actor"][u"login"].toString(run[u"actor"][u"login"].toString())
                             : event;
    snapshot.url = run[u"html_url"].toString();
    snapshot.createdAt = isoInstant(run[u"created_at"]);
    snapshot.updatedAt = isoInstant(run[u"updated_at"]);
    if (snapshot.state != RunState::Queued)
        snapshot.startedAt = isoInstant(run[u"run_started_at"]);
    if (snapshot.state == RunState::Done)
        snapshot.finishedAt = snapshot.updatedAt;
    if (run[u"conclusion"].toString() == u"action_required")
        snapshot.message = tr("GitHub waits for a maintainer to approve this run from a fork.");
    if (snapshot.state == RunState::WaitingResource)
        snapshot.message = tr("Waits for another run of its concurrency group.");
    return snapshot;
}

std::vector<RunPart> partsFrom(const QJsonArray &jobs)
{
    std::vector<RunPart> parts;
    for (const QJsonValue &value : jobs) {
        const QJsonObject job = value.toObject();
        RunPart part = partFrom(job);
        part.id = textOf(job[u"id"]);
        part.logId = part.id;
        part.url = job[u"html_url"].toString();
        if (const QString runner = job[u"runner_name"].toString(); !runner.isEmpty())
            part.message = tr("on %1", "a CI job on a runner").arg(runner);
        for (const QJsonValue &step : job[u"steps"].toArray()) {
            part.parts.push_back(partFrom(step.toObject()));
            part.parts.back().id = part.id + u'/' + textOf(step[u"number"]);
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<Gate> gatesFrom(const QJsonArray &pending, const QString &requester)
{
    std::vector<Gate> gates;
    for (const QJsonValue &value : pending) {
        const QJsonObject environment = value[u"environment"].toObject();
        Gate gate;
        gate.id = textOf(environment[u"id"]);
        gate.environment = environment[u"name"].toString();
        gate.name = tr("Deployment to %1").arg(gate.environment);
        gate.requester = requester;
        gate.mayAnswer = value[u"current_user_can_approve"].toBool();
        QStringList reviewers;
        for (const QJsonValue &reviewer : value[u"reviewers"].toArray()) {
            const QJsonObject who = reviewer[u"reviewer"].toObject();
            reviewers.append(who[u"login"].toString(who[u"name"].toString()));
        }
        QStringList texts;
        if (!reviewers.isEmpty())
            texts.append(tr("Reviewers: %1").arg(reviewers.join(u", "_s)));
        if (const int minutes = value[u"wait_timer"].toInt(); minutes > 0)
            texts.append(tr("Waits %n minutes in any case", nullptr, minutes));
        gate.message = texts.join(u" · "_s);
        gates.push_back(std::move(gate));
    }
    return gates;
}

std::vector<Artifact> artifactsFrom(const QJsonArray &artifacts)
{
    std::vector<Artifact> found;
    for (const QJsonValue &value : artifacts) {
        Artifact artifact;
        artifact.id = textOf(value[u"id"]);
        artifact.name = value[u"name"].toString();
        artifact.sizeBytes = value[u"size_in_bytes"].toInteger(-1);
        artifact.digest = value[u"digest"].toString();
        artifact.isExpired = value[u"expired"].toBool();
        found.push_back(std::move(artifact));
    }
    return found;
}

QMap<QString, QString> fieldErrorsIn(const QString &message)
{
    QMap<QString, QString> errors;
    static const QRegularExpression one(u"[Ii]nput '([^']+)'"_s);
    static const QRegularExpression unexpected(u"Unexpected inputs provided: \\[([^\\]]*)\\]"_s);
    static const QRegularExpression quoted(u"\"([^\"]+)\""_s);
    for (auto match = one.globalMatch(message); match.hasNext();)
        errors.insert(match.next().captured(1), message);
    if (const auto names = unexpected.match(message); names.hasMatch())
        for (auto name = quoted.globalMatch(names.captured(1)); name.hasNext();)
            errors.insert(name.next().captured(1), tr("The workflow has no such input at this ref."));
    return errors;
}

namespace {

Resolution bound(const QStringList &candidates)
{
    Resolution resolution;
    if (candidates.size() == 1) {
        resolution.kind = Resolution::Kind::Found;
        resolution.runId = candidates.first();
    } else if (candidates.size() > 1) {
        resolution.kind = Resolution::Kind::Ambiguous;
        resolution.candidates = candidates;
        resolution.message = tr("%n runs may be the one that was started. Open them and choose.", nullptr,
                                static_cast<int>(candidates.size()));
    }
    return resolution;
}

bool carriesKey(const PendingTrigger &pending)
{
    for (const QJsonValue &value : pending.parameters)
        if (value.toString() == pending.key)
            return !pending.key.isEmpty();
    return false;
}

} // namespace

Resolution resolutionFrom(const QJsonArray &runs, const PendingTrigger &pending)
{
    const qint64 highest = pending.highestRun.toLongLong();
    QStringList keyed;
    QStringList newer;
    QStringList sameCommit;
    for (const QJsonValue &run : runs) {
        const QString id = textOf(run[u"id"]);
        if (!pending.key.isEmpty() && run[u"display_title"].toString().contains(pending.key))
            keyed.append(id);
        if (run[u"id"].toInteger() <= highest || run[u"event"].toString() != u"workflow_dispatch"
            || (!pending.actor.isEmpty() && run[u"actor"][u"login"].toString() != pending.actor))
            continue;
        newer.append(id);
        if (!pending.headSha.isEmpty() && run[u"head_sha"].toString() == pending.headSha)
            sameCommit.append(id);
    }
    if (!keyed.isEmpty() || carriesKey(pending))
        return bound(keyed);
    return bound(sameCommit.isEmpty() ? newer : sameCommit);
}

} // namespace slipway::ci::github
