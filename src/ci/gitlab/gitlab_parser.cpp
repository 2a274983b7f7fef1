// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/gitlab/gitlab_parser.h"

#include "ci/json_reading.h"
#include "core/base/tr.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::ci::gitlab {

RunState stateOf(const QString &status)
{
    static const QHash<QString, RunState> known{
        {u"created"_s, RunState::Queued},
        {u"preparing"_s, RunState::Queued},
        {u"pending"_s, RunState::Queued},
        {u"scheduled"_s, RunState::Queued},
        {u"waiting_for_resource"_s, RunState::WaitingResource},
        {u"waiting_for_callback"_s, RunState::WaitingResource},
        {u"manual"_s, RunState::WaitingGate},
        {u"canceling"_s, RunState::Cancelling},
        {u"success"_s, RunState::Done},
        {u"failed"_s, RunState::Done},
        {u"canceled"_s, RunState::Done},
        {u"skipped"_s, RunState::Done},
    };
    return known.value(status, RunState::Running);
}

RunResult resultOf(const QString &status)
{
    if (status == u"success")
        return RunResult::Success;
    if (status == u"failed")
        return RunResult::Failure;
    if (status == u"canceled")
        return RunResult::Cancelled;
    return status == u"skipped" ? RunResult::Skipped : RunResult::None;
}

namespace {

/// Failures that are not the fault of what was built.
RunResult resultOfJob(const QJsonObject &job)
{
    const QString reason = job[u"failure_reason"].toString();
    if (reason == u"job_execution_timeout" || reason == u"stuck_or_timeout_failure")
        return RunResult::TimedOut;
    static const QStringList machinery{u"runner_system_failure"_s, u"runner_unsupported"_s, u"api_failure"_s,
                                       u"scheduler_failure"_s, u"data_integrity_failure"_s};
    return machinery.contains(reason) ? RunResult::InfraError : resultOf(job[u"status"].toString());
}

QString logIdOf(const QJsonObject &job)
{
    return textOf(job[u"pipeline"][u"project_id"]) + u'/' + textOf(job[u"id"]);
}

RunPart partFrom(const QJsonObject &job)
{
    RunPart part;
    part.id = textOf(job[u"id"]);
    part.name = job[u"name"].toString();
    part.state = stateOf(job[u"status"].toString());
    part.result = part.state == RunState::Done ? resultOfJob(job) : RunResult::None;
    part.startedAt = isoInstant(job[u"started_at"]);
    part.finishedAt = isoInstant(job[u"finished_at"]);
    part.logId = logIdOf(job);
    part.message = job[u"failure_reason"].toString();
    part.url = job[u"web_url"].toString();
    part.isOptional = job[u"allow_failure"].toBool();
    return part;
}

/// A stage is what its jobs are together.
void sumUp(RunPart &stage)
{
    const auto has = [&](RunState state) {
        return std::ranges::any_of(stage.parts, [state](const RunPart &job) { return job.state == state; });
    };
    const auto came = [&](RunResult result) {
        return std::ranges::any_of(stage.parts,
                                   [result](const RunPart &job) { return job.result == result && !job.isOptional; });
    };
    const bool isOver = std::ranges::all_of(stage.parts, [](const RunPart &job) {
        return job.state == RunState::Done || (job.state == RunState::WaitingGate && job.isOptional);
    });
    if (isOver) {
        stage.state = RunState::Done;
        stage.result = RunResult::Success;
        for (const RunResult result :
             {RunResult::Failure, RunResult::TimedOut, RunResult::InfraError, RunResult::Cancelled})
            if (came(result) && stage.result == RunResult::Success)
                stage.result = result;
        if (std::ranges::all_of(stage.parts, [](const RunPart &job) { return job.result == RunResult::Skipped; }))
            stage.result = RunResult::Skipped;
        else if (stage.result == RunResult::Success && std::ranges::any_of(stage.parts, [](const RunPart &job) {
                     return job.result == RunResult::Failure;
                 }))
            stage.result = RunResult::Unstable;
        return;
    }
    stage.state = has(RunState::Done) ? RunState::Running : RunState::Queued;
    for (const RunState state :
         {RunState::Cancelling, RunState::Running, RunState::WaitingGate, RunState::WaitingResource})
    {
        if (has(state)) {
            stage.state = state;
            return;
        }
    }
}

std::vector<QJsonObject> oldestFirst(const QJsonArray &jobs)
{
    std::vector<QJsonObject> sorted;
    for (const QJsonValue &job : jobs)
        sorted.push_back(job.toObject());
    std::ranges::sort(sorted, {}, [](const QJsonObject &job) { return job[u"id"].toInteger(); });
    return sorted;
}

/// The jobs that count: of each name the newest, as a retry makes a new job of the same name.
std::vector<QJsonObject> currentJobs(const QJsonArray &jobs)
{
    std::vector<QJsonObject> current;
    for (const QJsonObject &job : oldestFirst(jobs)) {
        const auto same =
            std::ranges::find(current, job[u"name"], [](const QJsonObject &other) { return other[u"name"]; });
        if (same == current.end())
            current.push_back(job);
        else
            *same = job;
    }
    return current;
}

std::vector<RunPart> stagesFrom(const QJsonArray &jobs)
{
    std::vector<RunPart> stages;
    for (const QJsonObject &job : currentJobs(jobs)) {
        const QString name = job[u"stage"].toString();
        auto stage = std::ranges::find(stages, name, &RunPart::name);
        if (stage == stages.end()) {
            RunPart made;
            made.id = u"stage:"_s + name;
            made.name = name;
            stage = stages.insert(stages.end(), std::move(made));
        }
        stage->parts.push_back(partFrom(job));
    }
    for (RunPart &stage : stages)
        sumUp(stage);
    return stages;
}

} // namespace

Job jobFrom(const QJsonObject &project)
{
    Job job;
    job.key = project[u"path_with_namespace"].toString();
    job.name = project[u"name"].toString();
    job.folder = job.key.contains(u'/') ? job.key.section(u'/', 0, -2) : QString();
    job.description = project[u"description"].toString();
    job.url = project[u"web_url"].toString();
    const QJsonObject permissions = project[u"permissions"].toObject();
    const int level = std::max(permissions[u"project_access"][u"access_level"].toInt(),
                               permissions[u"group_access"][u"access_level"].toInt());
    if (!project[u"jobs_enabled"].toBool(true))
        job.whyNot = tr("CI/CD is switched off in this project.");
    else if (!permissions.isEmpty() && level < 30)
        job.whyNot = tr("Starting a pipeline needs the role Developer in this project.");
    job.mayTrigger = job.whyNot.isEmpty();
    return job;
}

RunSnapshot snapshotFrom(const QJsonObject &pipeline)
{
    RunSnapshot run;
    run.id = textOf(pipeline[u"id"]);
    run.number = textOf(pipeline[u"iid"]);
    run.title = pipeline[u"name"].toString();
    const QString status = pipeline[u"status"].toString();
    run.state = stateOf(status);
    run.result = resultOf(status);
    run.ref = pipeline[u"ref"].toString();
    run.headSha = pipeline[u"sha"].toString();
    const QString source = pipeline[u"source"].toString();
    const bool isByPerson = source == u"api" || source == u"web" || source.isEmpty();
    run.startedBy = isByPerson ? pipeline[u"user"][u"username"].toString() : source;
    run.message = pipeline[u"yaml_errors"].toString();
    run.url = pipeline[u"web_url"].toString();
    run.createdAt = isoInstant(pipeline[u"created_at"]);
    run.startedAt = isoInstant(pipeline[u"started_at"]);
    run.finishedAt = run.state == RunState::Done ? isoInstant(pipeline[u"finished_at"]) : std::nullopt;
    run.updatedAt = isoInstant(pipeline[u"updated_at"]);
    if (run.state == RunState::WaitingGate)
        run.message = tr("Waits for a job that a person starts.");
    return run;
}

JobId jobIdFrom(const QString &logId)
{
    const auto digits = [](const QString &text) {
        QByteArray found;
        for (const QChar letter : text)
            if (letter >= u'0' && letter <= u'9')
                found.append(static_cast<char>(letter.unicode()));
        return found;
    };
    return {digits(logId.section(u'/', 0, 0)), digits(logId.section(u'/', 1))};
}

std::vector<RunPart> partsFrom(const PipelineTree &tree)
{
    std::vector<RunPart> parts = stagesFrom(tree.jobs);
    for (const PipelineTree &child : tree.children) {
        RunPart part;
        part.id = u"pipeline:"_s + textOf(child.pipeline[u"id"]);
        part.name = child.bridge[u"name"].toString();
        const QString status = child.pipeline[u"status"].toString();
        part.state = stateOf(status);
        part.result = resultOf(status);
        part.startedAt = isoInstant(child.pipeline[u"started_at"]);
        part.finishedAt = part.state == RunState::Done ? isoInstant(child.pipeline[u"finished_at"]) : std::nullopt;
        part.url = child.pipeline[u"web_url"].toString();
        part.isOptional = child.bridge[u"allow_failure"].toBool();
        part.parts = partsFrom(child);
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<Gate> manualJobsIn(const PipelineTree &tree)
{
    std::vector<Gate> gates;
    for (const QJsonObject &job : currentJobs(tree.jobs)) {
        if (job[u"status"].toString() != u"manual")
            continue;
        Gate gate;
        gate.id = u"job:"_s + logIdOf(job);
        gate.name = job[u"name"].toString();
        gate.environment = job[u"environment"][u"name"].toString();
        gate.message = job[u"allow_failure"].toBool()
                           ? tr("A job that a person may start; the pipeline does not wait for it.")
                           : tr("The pipeline waits until a person starts this job.");
        gate.requester = tree.pipeline[u"user"][u"username"].toString();
        gates.push_back(std::move(gate));
    }
    for (const PipelineTree &child : tree.children)
        std::ranges::move(manualJobsIn(child), std::back_inserter(gates));
    return gates;
}

std::vector<Gate> approvalsFrom(const QJsonArray &deployments, const QString &pipelineId)
{
    std::vector<Gate> gates;
    for (const QJsonValue &deployment : deployments) {
        if (textOf(deployment[u"deployable"][u"pipeline"][u"id"]) != pipelineId)
            continue;
        Gate gate;
        gate.id = u"deployment:"_s + textOf(deployment[u"id"]);
        gate.environment = deployment[u"environment"][u"name"].toString();
        gate.name = tr("Deployment to %1").arg(gate.environment);
        gate.requester = deployment[u"user"][u"username"].toString();
        if (const int missing = deployment[u"pending_approval_count"].toInt(); missing > 0)
            gate.message = tr("%n approvals are missing", nullptr, missing);
        gates.push_back(std::move(gate));
    }
    return gates;
}

TestResults testsFrom(const QJsonObject &report)
{
    TestResults results;
    for (const QJsonValue &suite : report[u"test_suites"].toArray()) {
        for (const QJsonValue &from : suite[u"test_cases"].toArray()) {
            TestCase test;
            test.suite = suite[u"name"].toString();
            test.className = from[u"classname"].toString();
            test.name = from[u"name"].toString();
            const QString status = from[u"status"].toString();
            test.status = status == u"failed"    ? TestCase::Status::Failed
                          : status == u"error"   ? TestCase::Status::Error
                          : status == u"skipped" ? TestCase::Status::Skipped
                                                 : TestCase::Status::Passed;
            test.duration = std::chrono::milliseconds(qRound64(from[u"execution_time"].toDouble() * 1000));
            test.message = textOf(from[u"system_output"]);
            test.details = textOf(from[u"stack_trace"]);
            results.cases.push_back(std::move(test));
        }
        if (const QString problem = suite[u"suite_error"].toString(); !problem.isEmpty()) {
            TestCase unread;
            unread.suite = suite[u"name"].toString();
            unread.name = unread.suite;
            unread.status = TestCase::Status::Error;
            unread.message = problem;
            results.cases.push_back(std::move(unread));
        }
    }
    results.isThere = !results.cases.empty();
    return results;
}

std::vector<Artifact> artifactsFrom(const PipelineTree &tree)
{
    std::vector<Artifact> artifacts;
    for (const QJsonObject &job : currentJobs(tree.jobs)) {
        const QJsonObject file = job[u"artifacts_file"].toObject();
        if (file.isEmpty())
            continue;
        Artifact artifact;
        artifact.id = logIdOf(job);
        artifact.name = u"%1: %2"_s.arg(job[u"name"].toString(), file[u"filename"].toString());
        artifact.sizeBytes = file[u"size"].toInteger(-1);
        artifact.url = job[u"web_url"].toString();
        artifacts.push_back(std::move(artifact));
    }
    for (const PipelineTree &child : tree.children)
        std::ranges::move(artifactsFrom(child), std::back_inserter(artifacts));
    return artifacts;
}

std::vector<ServerFreeze> freezesFrom(const QJsonArray &periods)
{
    std::vector<ServerFreeze> freezes;
    for (const QJsonValue &period : periods)
        freezes.push_back({.id = textOf(period[u"id"]),
                           .startCron = period[u"freeze_start"].toString(),
                           .endCron = period[u"freeze_end"].toString(),
                           .zone = period[u"cron_timezone"].toString(u"UTC"_s).toUtf8()});
    return freezes;
}

namespace {

void collectTexts(const QJsonValue &value, const QString &field, QStringList &texts)
{
    if (value.isString())
        texts.append(field.isEmpty() ? value.toString() : field + u' ' + value.toString());
    for (const QJsonValue &each : value.toArray())
        collectTexts(each, field, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collectTexts(it.value(), it.key() == u"base"_s ? field : it.key(), texts);
}

} // namespace

QStringList textsOfError(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    QStringList texts;
    collectTexts(json[u"message"], {}, texts);
    if (const QString description = json[u"error_description"].toString(); !description.isEmpty())
        texts.append(description);
    else
        collectTexts(json[u"error"], {}, texts);
    return texts;
}

QMap<QString, QString> fieldErrorsIn(const QStringList &texts)
{
    QMap<QString, QString> errors;
    static const QRegularExpression one(u"`([^`]+)` input: (.+)"_s);
    static const QRegularExpression unknown(u"Given inputs not defined in the `spec` section[^:]*: (.+)"_s);
    for (const QString &text : texts) {
        if (const auto match = one.match(text); match.hasMatch())
            errors.insert(match.captured(1), match.captured(2));
        if (const auto match = unknown.match(text); match.hasMatch())
            for (const QString &name : match.captured(1).split(u',', Qt::SkipEmptyParts))
                errors.insert(name.trimmed(), tr("The pipeline has no such input at this ref."));
    }
    return errors;
}

} // namespace slipway::ci::gitlab
