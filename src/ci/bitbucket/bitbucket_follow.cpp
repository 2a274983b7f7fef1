// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/bitbucket/bitbucket_parser.h"
#include "ci/bitbucket/bitbucket_provider.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "core/base/tr.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::bitbucket {

/// Of one custom pipeline; all of the repository for an empty key.
QCoro::Task<Result<std::vector<RunSnapshot>>> BitbucketProvider::runs(JobKey job, int limit)
{
    const Result<QJsonObject> found = co_await object(repositoryPath("/pipelines/?sort=-created_on&pagelen=100"));
    if (!found)
        co_return std::unexpected(found.error());
    std::vector<RunSnapshot> runs;
    for (const QJsonValue pipeline : (*found)[u"values"].toArray())
        if (std::ssize(runs) < limit && (job.isEmpty() || customName(pipeline.toObject()) == job))
            runs.push_back(snapshotFrom(pipeline.toObject()));
    co_return runs;
}

QCoro::Task<Result<QJsonArray>> BitbucketProvider::steps(QString runId)
{
    const Result<QJsonObject> found =
        co_await object(repositoryPath("/pipelines/" + encoded(runId) + "/steps/?pagelen=100"));
    if (!found)
        co_return std::unexpected(found.error());
    co_return (*found)[u"values"].toArray();
}

QCoro::Task<Result<RunSnapshot>> BitbucketProvider::run(JobKey, QString runId, QString)
{
    const Result<QJsonObject> pipeline = co_await object(repositoryPath("/pipelines/" + encoded(runId)));
    if (!pipeline)
        co_return std::unexpected(pipeline.error());
    const Result<QJsonArray> found = co_await steps(runId);
    if (!found)
        co_return std::unexpected(found.error());
    RunSnapshot run = snapshotFrom(*pipeline);
    for (const QJsonValue step : *found)
        run.parts.push_back(stepFrom(step.toObject()));
    co_return run;
}

QCoro::Task<Result<LogPart>> BitbucketProvider::log(JobKey, QString runId, QString logId, LogCursor cursor)
{
    const Result<QJsonArray> found = co_await steps(runId);
    if (!found)
        co_return std::unexpected(found.error());
    std::vector<RunPart> parts;
    for (const QJsonValue step : *found)
        parts.push_back(stepFrom(step.toObject()));
    const auto part = logId.isEmpty() ? parts.begin() : std::ranges::find(parts, logId, &RunPart::logId);
    if (part == parts.end())
        co_return failure(ErrorKind::NotFound, slipway::tr("Run %1 has no such step.").arg(runId));
    const qint64 known = cursor.state[u"bytes"].toInteger();
    net::Request request =
        get(repositoryPath("/pipelines/" + encoded(runId) + "/steps/" + encoded(part->logId) + "/log"));
    request.accept = "*/*";
    request.maxBytes = 512LL * 1024 * 1024;
    if (known > 0)
        request.headers.append({"Range", "bytes=" + QByteArray::number(known) + '-'});
    const net::Exchange answer = co_await http().send(request);
    if (!answer)
        co_return std::unexpected(answer.error().error);
    LogPart log;
    log.next = cursor;
    log.isComplete = part->state == RunState::Done;
    if (answer->status == 404) {
        log.notYet = slipway::tr("The step has not written anything yet.");
        co_return log;
    }
    if (answer->status == 416)
        co_return log;
    if (!answer->isSuccess())
        co_return std::unexpected(net::statusError(*answer, net::saidBy(*answer)));
    log.bytes = answer->body;
    log.isReplaced = known > 0 && answer->status == 200;
    log.next.state.insert(u"bytes"_s, (answer->status == 206 ? known : 0) + qint64(log.bytes.size()));
    co_return log;
}

QCoro::Task<Result<Ack>> BitbucketProvider::cancel(JobKey, QString runId, QString, CancelMode)
{
    const net::Exchange answer = co_await http().send(
        withJson(net::Method::Post, repositoryPath("/pipelines/" + encoded(runId) + "/stopPipeline"), {},
                 net::Effect::Converging));
    if (!answer || answer->status != 400)
        co_return ackOf(answer);
    Ack ack;
    ack.isGone = true;
    ack.message = net::saidBy(*answer);
    co_return ack;
}

} // namespace slipway::ci::bitbucket
