// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/jenkins/jenkins_parser.h"
#include "ci/jenkins/jenkins_paths.h"
#include "ci/json_reading.h"

using namespace Qt::StringLiterals;

namespace slipway::ci::jenkins {

namespace {

RunResult resultOfBuild(const QString &word)
{
    static const QMap<QString, RunResult> kResults{
        {u"SUCCESS"_s, RunResult::Success},   {u"UNSTABLE"_s, RunResult::Unstable}, {u"FAILURE"_s, RunResult::Failure},
        {u"ABORTED"_s, RunResult::Cancelled}, {u"NOT_BUILT"_s, RunResult::Skipped},
    };
    return kResults.value(word, RunResult::Unknown);
}

/// Parameters of all actions; passwords come without a value and are left out.
QMap<QString, QString> parametersOf(const QJsonArray &actions)
{
    QMap<QString, QString> parameters;
    for (const QJsonValue action : actions)
        for (const QJsonValue parameter : action[u"parameters"].toArray())
            if (parameter.toObject().contains(u"value"_s))
                parameters.insert(parameter[u"name"].toString(), textOf(parameter[u"value"]));
    return parameters;
}

/// First value of a field among the causes.
QString fromCauses(const QJsonArray &actions, const QString &field)
{
    for (const QJsonValue action : actions)
        for (const QJsonValue cause : action[u"causes"].toArray())
            if (const QString text = cause[field].toString(); !text.isEmpty())
                return text;
    return {};
}

void addRevision(const QJsonArray &actions, RunSnapshot &run)
{
    for (const QJsonValue action : actions) {
        const QJsonObject revision = action[u"lastBuiltRevision"].toObject();
        if (revision.isEmpty())
            continue;
        run.headSha = revision[u"SHA1"].toString();
        run.ref = revision[u"branch"][0][u"name"].toString();
        for (const QString &prefix : {u"refs/remotes/origin/"_s, u"refs/heads/"_s, u"origin/"_s})
            if (run.ref.startsWith(prefix))
                run.ref.remove(0, prefix.size());
        return;
    }
}

const QMap<QString, RunResult> &finalWordsOfStage()
{
    static const QMap<QString, RunResult> kResults{
        {u"SUCCESS"_s, RunResult::Success},      {u"FAILED"_s, RunResult::Failure},
        {u"ABORTED"_s, RunResult::Cancelled},    {u"UNSTABLE"_s, RunResult::Unstable},
        {u"NOT_EXECUTED"_s, RunResult::Skipped},
    };
    return kResults;
}

/// A word that is not known here ends nothing.
RunState stateOfStage(const QString &word)
{
    if (word == u"PAUSED_PENDING_INPUT"_s)
        return RunState::WaitingGate;
    return finalWordsOfStage().contains(word) ? RunState::Done : RunState::Running;
}

} // namespace

QByteArray queueItemTree()
{
    return "id,why,cancelled,inQueueSince,task[url],executable[number],actions[causes[userId],parameters[name,value]]";
}

QueueItem queueItemFrom(const QJsonObject &item)
{
    QueueItem found;
    const QJsonArray actions = item[u"actions"].toArray();
    found.id = QString::number(item[u"id"].toInteger());
    found.job = jobOfUrl(item[u"task"][u"url"].toString());
    if (const QJsonValue number = item[u"executable"][u"number"]; number.isDouble())
        found.runId = QString::number(number.toInteger());
    found.why = item[u"why"].toString();
    found.user = fromCauses(actions, u"userId"_s);
    found.isCancelled = item[u"cancelled"].toBool();
    found.since = millisecondInstant(item[u"inQueueSince"]);
    found.parameters = parametersOf(actions);
    return found;
}

QByteArray buildTree(bool isWhole)
{
    return QByteArray(
               "number,url,result,building,timestamp,duration,estimatedDuration,displayName,fullDisplayName,description,"
               "queueId,actions[parameters[name,value],causes[shortDescription,userId],"
               "lastBuiltRevision[SHA1,branch[name]]]")
           + (isWhole ? ",artifacts[fileName,relativePath]" : "");
}

RunSnapshot snapshotFrom(const QJsonObject &build, const QString &keyParameter)
{
    RunSnapshot run;
    const QJsonArray actions = build[u"actions"].toArray();
    const bool isBuilding = build[u"building"].toBool();
    const QString result = build[u"result"].toString();
    run.id = QString::number(build[u"number"].toInteger());
    run.number = run.id;
    run.title = build[u"fullDisplayName"].toString(build[u"displayName"].toString());
    run.state = !isBuilding ? RunState::Done : result.isEmpty() ? RunState::Running : RunState::Finishing;
    run.result = result.isEmpty() && isBuilding ? RunResult::None : resultOfBuild(result);
    run.url = build[u"url"].toString();
    run.message = build[u"description"].toString();
    run.startedAt = millisecondInstant(build[u"timestamp"]);
    run.createdAt = run.startedAt;
    if (!isBuilding && run.startedAt)
        run.finishedAt = *run.startedAt + std::chrono::milliseconds(build[u"duration"].toInteger());
    run.estimatedSeconds = static_cast<int>(std::max<qint64>(0, build[u"estimatedDuration"].toInteger() / 1000));
    run.parameters = parametersOf(actions);
    run.clientKey = run.parameters.value(keyParameter);
    run.startedBy = fromCauses(actions, u"userId"_s);
    if (run.startedBy.isEmpty())
        run.startedBy = fromCauses(actions, u"shortDescription"_s);
    addRevision(actions, run);
    return run;
}

QString queueIdOfBuild(const QJsonObject &build)
{
    return QString::number(build[u"queueId"].toInteger());
}

QString userOfBuild(const QJsonObject &build)
{
    return fromCauses(build[u"actions"].toArray(), u"userId"_s);
}

bool isPipelineBuild(const QJsonObject &build)
{
    return build[u"_class"].toString().endsWith(u"WorkflowRun"_s);
}

std::vector<Artifact> artifactsFrom(const QJsonObject &build)
{
    std::vector<Artifact> artifacts;
    const QString base = build[u"url"].toString() + u"artifact/"_s;
    for (const QJsonValue value : build[u"artifacts"].toArray()) {
        Artifact artifact;
        artifact.id = value[u"relativePath"].toString();
        artifact.name = value[u"fileName"].toString();
        artifact.url = base + QString::fromLatin1(artifactPath(artifact.id));
        artifacts.push_back(std::move(artifact));
    }
    return artifacts;
}

std::vector<RunPart> stagesFrom(const QJsonObject &describe)
{
    std::vector<RunPart> parts;
    for (const QJsonValue stage : describe[u"stages"].toArray()) {
        const QString word = stage[u"status"].toString();
        RunPart part;
        part.id = stage[u"id"].toString();
        part.name = stage[u"name"].toString();
        part.state = stateOfStage(word);
        part.startedAt = millisecondInstant(stage[u"startTimeMillis"]);
        part.message = stage[u"error"][u"message"].toString();
        if (part.state == RunState::Done) {
            part.result = finalWordsOfStage().value(word);
            if (part.startedAt)
                part.finishedAt = *part.startedAt + std::chrono::milliseconds(stage[u"durationMillis"].toInteger());
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

bool isPaused(const QJsonObject &describe)
{
    return describe[u"status"].toString() == u"PAUSED_PENDING_INPUT"_s;
}

} // namespace slipway::ci::jenkins
