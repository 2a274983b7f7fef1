// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/gitea/gitea_parser.h"

#include "ci/json_reading.h"
#include "ci/yaml_reading.h"
#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::gitea {

namespace {

/// `status` alone (Forgejo, tasks), or `completed` with a `conclusion` (Gitea's runs).
void readStatus(const QJsonObject &object, RunState &state, RunResult &result)
{
    static const QMap<QString, RunResult> kResults{
        {u"success"_s, RunResult::Success},     {u"failure"_s, RunResult::Failure},
        {u"cancelled"_s, RunResult::Cancelled}, {u"canceled"_s, RunResult::Cancelled},
        {u"skipped"_s, RunResult::Skipped},     {u"neutral"_s, RunResult::Neutral},
        {u"timed_out"_s, RunResult::TimedOut},
    };
    static const QMap<QString, RunState> kStates{
        {u"waiting"_s, RunState::Queued},          {u"queued"_s, RunState::Queued},
        {u"requested"_s, RunState::Queued},        {u"pending"_s, RunState::Queued},
        {u"blocked"_s, RunState::WaitingResource}, {u"running"_s, RunState::Running},
        {u"in_progress"_s, RunState::Running},
    };
    const QString status = object[u"status"].toString();
    const QString word = status == u"completed"_s ? object[u"conclusion"].toString() : status;
    const bool isOver = status == u"completed"_s || kResults.contains(status);
    state = isOver ? RunState::Done : kStates.value(status, RunState::Running);
    result = isOver ? kResults.value(word, RunResult::Unknown) : RunResult::None;
}

/// The first of several names under which servers give the same.
QJsonValue firstOf(const QJsonObject &object, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names)
        if (const QJsonValue value = object[name]; !value.isUndefined() && !value.isNull())
            return value;
    return {};
}

} // namespace

RunSnapshot snapshotFrom(const QJsonObject &object)
{
    RunSnapshot run;
    run.id = QString::number(object[u"id"].toInteger());
    run.number = textOf(firstOf(object, {u"run_number", u"index_in_repo"}));
    run.title = firstOf(object, {u"display_title", u"title"}).toString();
    readStatus(object, run.state, run.result);
    run.attempt = std::max(1, object[u"run_attempt"].toInt(1));
    run.ref = firstOf(object, {u"head_branch", u"prettyref"}).toString();
    run.headSha = firstOf(object, {u"head_sha", u"commit_sha"}).toString();
    run.startedBy = firstOf(object, {u"actor", u"trigger_user"})[u"login"].toString();
    run.url = firstOf(object, {u"html_url", u"url"}).toString();
    run.createdAt = isoInstant(firstOf(object, {u"created_at", u"created"}));
    run.startedAt = isoInstant(firstOf(object, {u"run_started_at", u"started_at", u"started"}));
    if (run.state == RunState::Done)
        run.finishedAt = isoInstant(firstOf(object, {u"completed_at", u"stopped", u"updated_at"}));
    return run;
}

std::vector<RunSnapshot> runsFromTasks(const QJsonArray &tasks)
{
    std::vector<RunSnapshot> runs;
    for (const QJsonValue value : tasks) {
        RunSnapshot task = snapshotFrom(value.toObject());
        RunPart part = jobPartFrom(value.toObject());
        part.logId.clear();
        task.id = task.number;
        const auto known = std::ranges::find(runs, task.id, &RunSnapshot::id);
        RunSnapshot &run = known == runs.end() ? runs.emplace_back(task) : *known;
        if (known != runs.end() && task.state != RunState::Done)
            run.state = task.state;
        if (task.result == RunResult::Failure || run.result == RunResult::None)
            run.result = task.result;
        run.parts.push_back(std::move(part));
    }
    for (RunSnapshot &run : runs)
        if (run.state != RunState::Done)
            run.result = RunResult::None;
    return runs;
}

RunPart jobPartFrom(const QJsonObject &job)
{
    RunPart part;
    part.id = QString::number(job[u"id"].toInteger());
    part.logId = part.id;
    part.name = job[u"name"].toString();
    readStatus(job, part.state, part.result);
    part.startedAt = isoInstant(firstOf(job, {u"started_at", u"run_started_at"}));
    part.finishedAt = isoInstant(job[u"completed_at"]);
    return part;
}

QString workflowOf(const QJsonObject &run)
{
    const QString path = firstOf(run, {u"workflow_id", u"path"}).toString();
    return path.section(u'@', 0, 0).section(u'/', -1);
}

bool isDispatched(const QJsonObject &run)
{
    return run[u"event"].toString() == u"workflow_dispatch"_s;
}

Result<std::vector<ParameterSpec>> inputsOf(const QByteArray &yaml, const QString &path)
{
    const Result<std::vector<YAML::Node>> documents = yamlDocuments(yaml, path);
    if (!documents)
        return std::unexpected(documents.error());
    const YAML::Node root = documents->empty() ? YAML::Node() : documents->front();
    YAML::Node on = yamlAt(root, "on");
    if (!on.IsDefined())
        on = yamlAt(root, "true");
    const bool isNamed = yamlText(on) == u"workflow_dispatch"_s || yamlTexts(on).contains(u"workflow_dispatch"_s);
    if (!isNamed && !yamlAt(on, "workflow_dispatch").IsDefined())
        return failure(ErrorKind::NotAllowed,
                       tr("%1 cannot be started by hand: it has no workflow_dispatch.").arg(path), path);
    std::vector<ParameterSpec> inputs;
    const YAML::Node declared = yamlAt(yamlAt(on, "workflow_dispatch"), "inputs");
    if (!declared.IsDefined() || !declared.IsMap())
        return inputs;
    for (const auto &entry : declared) {
        using Type = ParameterSpec::Type;
        static const QMap<QString, Type> kTypes{
            {u"boolean"_s, Type::Boolean}, {u"number"_s, Type::Number}, {u"choice"_s, Type::Choice}};
        ParameterSpec spec;
        spec.key = yamlText(entry.first);
        spec.label = spec.key;
        spec.description = yamlText(yamlAt(entry.second, "description"));
        spec.type = kTypes.value(yamlText(yamlAt(entry.second, "type")), Type::Text);
        spec.defaultValue = yamlText(yamlAt(entry.second, "default"));
        spec.choices = yamlTexts(yamlAt(entry.second, "options"));
        spec.isRequired = isYamlTrue(yamlAt(entry.second, "required"));
        spec.source = ParameterSpec::Source::Definition;
        inputs.push_back(std::move(spec));
    }
    return inputs;
}

} // namespace slipway::ci::gitea
