// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/azure/azure_parser.h"

#include "ci/http_provider.h"
#include "ci/json_reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::azure {

namespace {

/// Of a build or of a part; a word that is not known here says that something is going on.
RunState stateOfWord(const QString &word)
{
    static const QMap<QString, RunState> kStates{
        {u"completed"_s, RunState::Done},    {u"cancelling"_s, RunState::Cancelling},
        {u"notStarted"_s, RunState::Queued}, {u"postponed"_s, RunState::Queued},
        {u"none"_s, RunState::Queued},       {u"pending"_s, RunState::Queued},
        {QString(), RunState::Queued},
    };
    return kStates.value(word, RunState::Running);
}

RunResult resultFrom(const QString &word)
{
    static const QMap<QString, RunResult> kResults{
        {u"succeeded"_s, RunResult::Success},
        {u"partiallySucceeded"_s, RunResult::Unstable},
        {u"succeededWithIssues"_s, RunResult::Unstable},
        {u"failed"_s, RunResult::Failure},
        {u"canceled"_s, RunResult::Cancelled},
        {u"abandoned"_s, RunResult::InfraError},
        {u"skipped"_s, RunResult::Skipped},
    };
    return kResults.value(word, RunResult::Unknown);
}

RunPart partFrom(const QJsonObject &record)
{
    RunPart part;
    part.id = record[u"id"].toString();
    part.name = record[u"name"].toString();
    part.state = stateOfWord(record[u"state"].toString());
    if (part.state == RunState::Done)
        part.result = resultFrom(record[u"result"].toString());
    part.startedAt = isoInstant(record[u"startTime"]);
    part.finishedAt = isoInstant(record[u"finishTime"]);
    if (const QJsonValue log = record[u"log"][u"id"]; log.isDouble())
        part.logId = QString::number(log.toInteger());
    part.message = record[u"issues"][0][u"message"].toString();
    return part;
}

std::vector<QJsonObject> childrenOf(const QJsonArray &records, const QString &parent)
{
    std::vector<QJsonObject> children;
    for (const QJsonValue record : records)
        if (record[u"parentId"].toString() == parent)
            children.push_back(record.toObject());
    std::ranges::stable_sort(children, {}, [](const QJsonObject &record) { return record[u"order"].toInt(); });
    return children;
}

/// @param depth guards against a server that names a record its own ancestor
void addParts(const QJsonArray &records, const QString &parent, int depth, std::vector<RunPart> &parts)
{
    for (const QJsonObject &record : childrenOf(records, parent)) {
        const QString type = record[u"type"].toString();
        const QString id = record[u"id"].toString();
        if (depth == 0 || id.isEmpty() || type.startsWith(u"Checkpoint"_s))
            continue;
        if (type == u"Phase"_s) {
            addParts(records, id, depth - 1, parts);
            continue;
        }
        RunPart part = partFrom(record);
        addParts(records, id, depth - 1, part.parts);
        parts.push_back(std::move(part));
    }
}

void addLogs(const std::vector<RunPart> &parts, QStringList &ids)
{
    for (const RunPart &part : parts) {
        if (part.parts.empty() && !part.logId.isEmpty())
            ids.append(part.logId);
        addLogs(part.parts, ids);
    }
}

} // namespace

QByteArray versioned(const QByteArray &path)
{
    return "/_apis" + path + (path.contains('?') ? '&' : '?') + "api-version=7.1";
}

Job jobFrom(const QJsonObject &pipeline)
{
    Job job;
    job.key = QString::number(pipeline[u"id"].toInteger());
    job.name = pipeline[u"name"].toString();
    job.folder = pipeline[u"folder"].toString().replace(u'\\', u'/');
    while (job.folder.startsWith(u'/'))
        job.folder.remove(0, 1);
    job.url = pipeline[u"_links"][u"web"][u"href"].toString();
    return job;
}

RunSnapshot snapshotFrom(const QJsonObject &build)
{
    RunSnapshot run;
    run.id = QString::number(build[u"id"].toInteger());
    run.number = build[u"buildNumber"].toString();
    run.title = build[u"definition"][u"name"].toString() + u' ' + run.number;
    run.state = stateOfWord(build[u"status"].toString());
    if (run.state == RunState::Done)
        run.result = resultFrom(build[u"result"].toString());
    run.ref = build[u"sourceBranch"].toString();
    if (run.ref.startsWith(u"refs/heads/"_s))
        run.ref.remove(0, 11);
    run.headSha = build[u"sourceVersion"].toString();
    run.startedBy = requesterOf(build);
    run.url = build[u"_links"][u"web"][u"href"].toString();
    run.createdAt = isoInstant(build[u"queueTime"]);
    run.startedAt = isoInstant(build[u"startTime"]);
    run.finishedAt = isoInstant(build[u"finishTime"]);
    run.updatedAt = isoInstant(build[u"lastChangedDate"]);
    run.parameters = textsOf(build[u"templateParameters"].toObject());
    return run;
}

std::vector<RunPart> partsFrom(const QJsonArray &records)
{
    std::vector<RunPart> parts;
    addParts(records, {}, 8, parts);
    return parts;
}

QStringList pendingApprovals(const QJsonArray &records)
{
    QStringList ids;
    for (const QJsonValue record : records)
        if (record[u"type"].toString() == u"Checkpoint.Approval"_s && record[u"state"].toString() != u"completed"_s)
            ids.append(record[u"id"].toString());
    return ids;
}

QStringList logIds(const QJsonArray &records)
{
    QStringList ids;
    addLogs(partsFrom(records), ids);
    return ids;
}

QString requesterOf(const QJsonObject &build)
{
    return build[u"requestedFor"][u"displayName"].toString();
}

} // namespace slipway::ci::azure
