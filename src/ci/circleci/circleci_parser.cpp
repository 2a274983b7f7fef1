// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/circleci/circleci_parser.h"

#include "ci/json_reading.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::ci::circleci {

namespace {

const QMap<QString, RunResult> &finalWords()
{
    static const QMap<QString, RunResult> kResults{
        {u"success"_s, RunResult::Success},
        {u"failed"_s, RunResult::Failure},
        {u"error"_s, RunResult::InfraError},
        {u"canceled"_s, RunResult::Cancelled},
        {u"not_run"_s, RunResult::Skipped},
        {u"retried"_s, RunResult::Unknown},
        {u"unauthorized"_s, RunResult::Failure},
        {u"timedout"_s, RunResult::TimedOut},
        {u"infrastructure_fail"_s, RunResult::InfraError},
        {u"terminated-unknown"_s, RunResult::InfraError},
    };
    return kResults;
}

/// A word that is not known here ends nothing.
RunState stateOfWord(const QString &word)
{
    static const QMap<QString, RunState> kStates{
        {u"running"_s, RunState::Running}, {u"failing"_s, RunState::Running}, {u"on_hold"_s, RunState::WaitingGate},
        {u"queued"_s, RunState::Queued},   {u"blocked"_s, RunState::Queued},  {u"not_running"_s, RunState::Queued},
    };
    return finalWords().contains(word) ? RunState::Done : kStates.value(word, RunState::Running);
}

/// How bad a result is; the worst of several is what they come to.
int badness(RunResult result)
{
    static const std::vector<RunResult> kOrder{RunResult::Skipped,   RunResult::Success,    RunResult::Unknown,
                                               RunResult::Cancelled, RunResult::InfraError, RunResult::TimedOut,
                                               RunResult::Failure};
    return static_cast<int>(std::ranges::find(kOrder, result) - kOrder.begin());
}

RunPart partFromStatus(const QJsonObject &object)
{
    RunPart part;
    part.id = object[u"id"].toString();
    part.name = object[u"name"].toString();
    part.state = stateOfWord(object[u"status"].toString());
    if (part.state == RunState::Done)
        part.result = finalWords().value(object[u"status"].toString());
    part.finishedAt = isoInstant(object[u"stopped_at"]);
    return part;
}

} // namespace

RunSnapshot snapshotFrom(const QJsonObject &pipeline)
{
    RunSnapshot run;
    run.id = pipeline[u"id"].toString();
    run.number = QString::number(pipeline[u"number"].toInteger());
    run.state = RunState::Queued;
    run.ref = pipeline[u"vcs"][u"branch"].toString(pipeline[u"vcs"][u"tag"].toString());
    run.headSha = pipeline[u"vcs"][u"revision"].toString();
    run.startedBy = pipeline[u"trigger"][u"actor"][u"login"].toString();
    run.createdAt = isoInstant(pipeline[u"created_at"]);
    run.updatedAt = isoInstant(pipeline[u"updated_at"]);
    if (pipeline[u"state"].toString() == u"errored"_s) {
        run.state = RunState::Done;
        run.result = RunResult::Failure;
        run.message = pipeline[u"errors"][0][u"message"].toString();
    }
    return run;
}

void addWorkflows(RunSnapshot &run, const std::vector<RunPart> &workflows)
{
    if (workflows.empty() || run.state == RunState::Done)
        return;
    const auto any = [&](RunState state) { return std::ranges::contains(workflows, state, &RunPart::state); };
    run.startedAt = workflows.front().startedAt;
    run.state = any(RunState::WaitingGate) ? RunState::WaitingGate
                : any(RunState::Running)   ? RunState::Running
                : any(RunState::Queued)    ? RunState::Queued
                                           : RunState::Done;
    if (run.state != RunState::Done)
        return;
    run.result = std::ranges::max(workflows, {}, [](const RunPart &part) { return badness(part.result); }).result;
    run.finishedAt = std::ranges::max(workflows, {}, &RunPart::finishedAt).finishedAt;
}

RunPart workflowFrom(const QJsonObject &workflow)
{
    RunPart part = partFromStatus(workflow);
    part.startedAt = isoInstant(workflow[u"created_at"]);
    return part;
}

std::vector<RunPart> newestOfEachName(const std::vector<RunPart> &workflows)
{
    std::vector<RunPart> newest;
    for (const RunPart &each : workflows) {
        const auto same = std::ranges::find(newest, each.name, &RunPart::name);
        if (same == newest.end())
            newest.push_back(each);
        else if (each.startedAt > same->startedAt)
            *same = each;
    }
    return newest;
}

RunPart jobPartFrom(const QJsonObject &job)
{
    RunPart part = partFromStatus(job);
    part.startedAt = isoInstant(job[u"started_at"]);
    if (job[u"job_number"].isDouble())
        part.logId = QString::number(job[u"job_number"].toInteger());
    return part;
}

TestCase testFrom(const QJsonObject &test)
{
    const QString result = test[u"result"].toString();
    TestCase found;
    found.suite = test[u"file"].toString();
    found.className = test[u"classname"].toString();
    found.name = test[u"name"].toString();
    found.status = result == u"success"_s   ? TestCase::Status::Passed
                   : result == u"skipped"_s ? TestCase::Status::Skipped
                   : result == u"error"_s   ? TestCase::Status::Error
                                            : TestCase::Status::Failed;
    found.duration = std::chrono::milliseconds(std::llround(test[u"run_time"].toDouble() * 1000));
    found.message = test[u"message"].toString();
    return found;
}

QByteArray outputText(const QByteArray &json)
{
    QByteArray text;
    for (const QJsonValue entry : QJsonDocument::fromJson(json).array())
        text += entry[u"message"].toString().toUtf8();
    return text;
}

} // namespace slipway::ci::circleci
