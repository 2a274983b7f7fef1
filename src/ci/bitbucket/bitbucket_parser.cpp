// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/bitbucket/bitbucket_parser.h"

#include "ci/json_reading.h"
#include "ci/yaml_reading.h"

using namespace Qt::StringLiterals;

namespace slipway::ci::bitbucket {

namespace {

void readState(const QJsonObject &state, RunState &to, RunResult &result)
{
    static const QMap<QString, RunResult> kResults{
        {u"SUCCESSFUL"_s, RunResult::Success}, {u"FAILED"_s, RunResult::Failure},   {u"ERROR"_s, RunResult::InfraError},
        {u"STOPPED"_s, RunResult::Cancelled},  {u"EXPIRED"_s, RunResult::TimedOut}, {u"NOT_RUN"_s, RunResult::Skipped},
    };
    const QString name = state[u"name"].toString();
    const QString stage = state[u"stage"][u"name"].toString();
    if (name == u"COMPLETED"_s) {
        to = RunState::Done;
        result = kResults.value(state[u"result"][u"name"].toString(), RunResult::Unknown);
    } else if (name == u"PENDING"_s || name == u"READY"_s) {
        to = RunState::Queued;
    } else {
        to = stage == u"PAUSED"_s || stage == u"HALTED"_s ? RunState::WaitingGate : RunState::Running;
    }
}

ParameterSpec variableFrom(const YAML::Node &node)
{
    ParameterSpec spec;
    spec.key = yamlText(yamlAt(node, "name"));
    spec.label = spec.key;
    spec.description = yamlText(yamlAt(node, "description"));
    spec.defaultValue = yamlText(yamlAt(node, "default"));
    spec.choices = yamlTexts(yamlAt(node, "allowed-values"));
    spec.type = spec.choices.isEmpty() ? ParameterSpec::Type::Text : ParameterSpec::Type::Choice;
    spec.source = ParameterSpec::Source::Definition;
    return spec;
}

} // namespace

QString keyVariable()
{
    return u"SLIPWAY_KEY"_s;
}

RunSnapshot snapshotFrom(const QJsonObject &pipeline)
{
    RunSnapshot run;
    run.id = pipeline[u"uuid"].toString();
    run.number = QString::number(pipeline[u"build_number"].toInteger());
    run.title = customName(pipeline);
    readState(pipeline[u"state"].toObject(), run.state, run.result);
    run.ref = pipeline[u"target"][u"ref_name"].toString();
    run.headSha = pipeline[u"target"][u"commit"][u"hash"].toString();
    run.startedBy = pipeline[u"creator"][u"display_name"].toString();
    run.createdAt = isoInstant(pipeline[u"created_on"]);
    run.startedAt = run.state == RunState::Queued ? std::nullopt : run.createdAt;
    run.finishedAt = isoInstant(pipeline[u"completed_on"]);
    for (const QJsonValue variable : pipeline[u"variables"].toArray())
        if (variable.toObject().contains(u"value"_s))
            run.parameters.insert(variable[u"key"].toString(), variable[u"value"].toString());
    run.clientKey = run.parameters.value(keyVariable());
    return run;
}

QString customName(const QJsonObject &pipeline)
{
    const QJsonValue selector = pipeline[u"target"][u"selector"];
    return selector[u"type"].toString() == u"custom"_s ? selector[u"pattern"].toString() : QString();
}

RunPart stepFrom(const QJsonObject &step)
{
    RunPart part;
    part.id = step[u"uuid"].toString();
    part.logId = part.id;
    part.name = step[u"name"].toString();
    readState(step[u"state"].toObject(), part.state, part.result);
    part.startedAt = isoInstant(step[u"started_on"]);
    part.finishedAt = isoInstant(step[u"completed_on"]);
    return part;
}

Result<std::vector<CustomPipeline>> customPipelines(const QByteArray &yaml)
{
    const Result<std::vector<YAML::Node>> documents = yamlDocuments(yaml, u"bitbucket-pipelines.yml"_s);
    if (!documents)
        return std::unexpected(documents.error());
    std::vector<CustomPipeline> pipelines;
    const YAML::Node root = documents->empty() ? YAML::Node() : documents->front();
    const YAML::Node custom = yamlAt(yamlAt(root, "pipelines"), "custom");
    if (!custom.IsDefined() || !custom.IsMap())
        return pipelines;
    for (const auto &entry : custom) {
        CustomPipeline pipeline;
        pipeline.name = yamlText(entry.first);
        if (entry.second.IsSequence())
            for (const YAML::Node &step : entry.second)
                if (const YAML::Node variables = yamlAt(step, "variables");
                    variables.IsDefined() && variables.IsSequence())
                    for (const YAML::Node &variable : variables)
                        pipeline.variables.push_back(variableFrom(variable));
        pipelines.push_back(std::move(pipeline));
    }
    return pipelines;
}

} // namespace slipway::ci::bitbucket
