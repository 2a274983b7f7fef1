// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/azure/azure_parser.h"
#include "ci/azure/azure_provider.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "core/base/tr.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::azure {

namespace {

/// Lines of a log's answer, each ended.
QByteArray linesOf(const QJsonObject &answer)
{
    QByteArray text;
    for (const QJsonValue line : answer[u"value"].toArray())
        text += line.toString().toUtf8() + '\n';
    return text;
}

} // namespace

QCoro::Task<Result<std::vector<RunSnapshot>>> AzureProvider::runs(JobKey job, int limit)
{
    const Result<QJsonObject> found =
        co_await askObject("/build/builds?definitions=" + encoded(job) + "&$top=" + QByteArray::number(limit)
                           + "&queryOrder=queueTimeDescending");
    if (!found)
        co_return std::unexpected(found.error());
    std::vector<RunSnapshot> runs;
    for (const QJsonValue build : (*found)[u"value"].toArray())
        runs.push_back(snapshotFrom(build.toObject()));
    co_return runs;
}

QCoro::Task<Result<QJsonArray>> AzureProvider::timeline(QString runId)
{
    const Result<QJsonObject> found = co_await askObject("/build/builds/" + encoded(runId) + "/timeline");
    if (!found)
        co_return std::unexpected(found.error());
    co_return (*found)[u"records"].toArray();
}

QCoro::Task<Result<RunSnapshot>> AzureProvider::run(JobKey, QString runId, QString)
{
    const Result<QJsonObject> build = co_await askObject("/build/builds/" + encoded(runId));
    if (!build)
        co_return std::unexpected(build.error());
    RunSnapshot run = snapshotFrom(*build);
    const Result<QJsonArray> records = co_await timeline(runId);
    if (!records)
        co_return std::unexpected(records.error());
    run.parts = partsFrom(*records);
    if (run.state == RunState::Running && !pendingApprovals(*records).isEmpty())
        run.state = RunState::WaitingGate;
    co_return run;
}

QCoro::Task<Result<LogPart>> AzureProvider::log(JobKey, QString runId, QString logId, LogCursor cursor)
{
    LogPart part;
    QJsonArray done = cursor.state[u"done"].toArray();
    QStringList wanted{logId};
    bool isOver = true;
    if (logId.isEmpty()) {
        const Result<QJsonObject> build = co_await askObject("/build/builds/" + encoded(runId));
        if (!build)
            co_return std::unexpected(build.error());
        const Result<QJsonArray> records = co_await timeline(runId);
        if (!records)
            co_return std::unexpected(records.error());
        wanted = logIds(*records);
        isOver = snapshotFrom(*build).state == RunState::Done;
    }
    wanted.removeIf([&](const QString &id) { return done.contains(id); });
    if (!wanted.isEmpty()) {
        const Result<QJsonObject> lines =
            co_await askObject("/build/builds/" + encoded(runId) + "/logs/" + encoded(wanted.first()));
        if (!lines && lines.error().kind != ErrorKind::NotFound)
            co_return std::unexpected(lines.error());
        if (lines) {
            part.bytes = linesOf(*lines);
            done.append(wanted.takeFirst());
        }
        part.hasMore = lines && !wanted.isEmpty();
    }
    if (done.isEmpty())
        part.notYet = slipway::tr("The log of a task comes when the task has ended.");
    part.isComplete = isOver && wanted.isEmpty();
    part.next.state.insert(u"done"_s, done);
    co_return part;
}

QCoro::Task<Result<Ack>> AzureProvider::cancel(JobKey, QString runId, QString, CancelMode)
{
    co_return ackOf(co_await http().send(withJson(net::Method::Patch, versioned("/build/builds/" + encoded(runId)),
                                                  {{u"status"_s, u"cancelling"_s}}, net::Effect::Converging)));
}

QCoro::Task<Result<std::vector<Gate>>> AzureProvider::gates(JobKey, QString runId)
{
    const Result<QJsonArray> records = co_await timeline(runId);
    if (!records)
        co_return std::unexpected(records.error());
    const QStringList mine = pendingApprovals(*records);
    if (mine.isEmpty())
        co_return std::vector<Gate>{};
    const Result<QJsonObject> found = co_await askObject("/pipelines/approvals?state=pending&$expand=steps");
    if (!found)
        co_return std::unexpected(found.error());
    std::vector<Gate> gates;
    for (const QJsonValue approval : (*found)[u"value"].toArray()) {
        if (!mine.contains(approval[u"id"].toString()))
            continue;
        Gate gate;
        gate.id = approval[u"id"].toString();
        gate.name = slipway::tr("Approval");
        gate.message = approval[u"instructions"].toString();
        gates.push_back(std::move(gate));
    }
    co_return gates;
}

QCoro::Task<Result<Ack>> AzureProvider::answer(JobKey, QString, Gate gate, GateAnswerKind kind, QString comment,
                                               QMap<QString, QString>)
{
    net::Request request = withJson(net::Method::Patch, versioned("/pipelines/approvals"), {}, net::Effect::Converging);
    request.body =
        QJsonDocument(
            QJsonArray{QJsonObject{{u"approvalId"_s, gate.id},
                                   {u"status"_s, kind == GateAnswerKind::Approve ? u"approved"_s : u"rejected"_s},
                                   {u"comment"_s, comment}}})
            .toJson(QJsonDocument::Compact);
    co_return ackOf(co_await http().send(request));
}

QCoro::Task<Result<std::vector<Artifact>>> AzureProvider::artifacts(JobKey, QString runId)
{
    const Result<QJsonObject> found = co_await askObject("/build/builds/" + encoded(runId) + "/artifacts");
    if (!found)
        co_return std::unexpected(found.error());
    std::vector<Artifact> artifacts;
    for (const QJsonValue value : (*found)[u"value"].toArray()) {
        Artifact artifact;
        artifact.id = value[u"resource"][u"downloadUrl"].toString();
        artifact.name = value[u"name"].toString() + u".zip"_s;
        artifact.sizeBytes = value[u"resource"][u"properties"][u"artifactsize"].toString(u"-1"_s).toLongLong();
        artifacts.push_back(std::move(artifact));
    }
    co_return artifacts;
}

QCoro::Task<Result<>> AzureProvider::download(JobKey, QString, Artifact artifact, QIODevice *to)
{
    net::Request request;
    request.url = QUrl(artifact.id, QUrl::StrictMode);
    co_return co_await save(std::move(request), to);
}

Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret)
{
    Result<net::Endpoint> endpoint = endpointOf(connection);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    if (endpoint->base.path().count(u'/') < 2)
        return failure(
            ErrorKind::BadInput,
            tr("The address of %1 names organization and project, as https://dev.azure.com/organization/project.")
                .arg(connection.name),
            u"url"_s);
    QList<net::Header> credentials;
    if (!secret.isEmpty())
        credentials.append(basicCredentials({}, secret));
    return std::make_unique<AzureProvider>(std::move(*endpoint), std::move(credentials));
}

} // namespace slipway::ci::azure
