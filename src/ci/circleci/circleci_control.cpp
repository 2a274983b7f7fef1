// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/circleci/circleci_parser.h"
#include "ci/circleci/circleci_provider.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "core/base/tr.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::circleci {

QCoro::Task<Result<Ack>> CircleProvider::cancel(JobKey, QString runId, QString, CancelMode)
{
    const Result<QJsonArray> found = co_await workflows(runId);
    if (!found)
        co_return std::unexpected(found.error());
    Ack ack;
    ack.isGone = true;
    for (const QJsonValue workflow : *found) {
        const RunPart part = workflowFrom(workflow.toObject());
        if (part.state == RunState::Done)
            continue;
        const Result<Ack> one = ackOf(co_await http().send(withJson(
            net::Method::Post, "/api/v2/workflow/" + encoded(part.id) + "/cancel", {}, net::Effect::Converging)));
        if (!one)
            co_return std::unexpected(one.error());
        ack.isAccepted |= one->isAccepted;
        ack.isGone &= one->isGone;
    }
    if (ack.isGone)
        ack.message = slipway::tr("No workflow of it is running.");
    co_return ack;
}

/// A workflow that runs again is a new workflow of the same pipeline. More than one would be more than one creating request.
QCoro::Task<TriggerOutcome> CircleProvider::rerun(JobKey, QString runId, RerunMode mode, Trigger)
{
    const Result<QJsonArray> found = co_await workflows(runId);
    if (!found)
        co_return notSent(found.error());
    std::vector<RunPart> all;
    for (const QJsonValue workflow : *found)
        all.push_back(workflowFrom(workflow.toObject()));
    std::vector<RunPart> candidates = newestOfEachName(all);
    if (mode == RerunMode::Failed)
        std::erase_if(candidates, [](const RunPart &part) { return part.result != RunResult::Failure; });
    if (candidates.size() != 1)
        co_return notSent({ErrorKind::NotAllowed,
                           slipway::tr("From here one workflow at a time can run again, and %n come(s) into question. "
                                       "Choose in the browser, or start a new run.",
                                       nullptr, static_cast<int>(candidates.size())),
                           {},
                           {}});
    const QJsonObject body{{u"from_failed"_s, mode == RerunMode::Failed}};
    const net::Exchange answer = co_await http().send(
        withJson(net::Method::Post, "/api/v2/workflow/" + encoded(candidates.front().id) + "/rerun", body,
                 net::Effect::Creating));
    if (std::optional<TriggerOutcome> refused = refusal(answer))
        co_return *refused;
    TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::RunKnown, *answer);
    outcome.runId = runId;
    co_return outcome;
}

QCoro::Task<Result<std::vector<Gate>>> CircleProvider::gates(JobKey, QString runId)
{
    const Result<QJsonArray> found = co_await workflows(runId);
    if (!found)
        co_return std::unexpected(found.error());
    std::vector<Gate> gates;
    for (const QJsonValue workflow : *found) {
        const QString id = workflow[u"id"].toString();
        const Result<QJsonArray> jobs = co_await items("/api/v2/workflow/" + encoded(id) + "/job");
        if (!jobs)
            co_return std::unexpected(jobs.error());
        for (const QJsonValue job : *jobs) {
            if (job[u"type"].toString() != u"approval"_s || job[u"status"].toString() != u"on_hold"_s)
                continue;
            Gate gate;
            gate.id = id + u'/' + job[u"approval_request_id"].toString();
            gate.name = job[u"name"].toString();
            gate.message = workflow[u"name"].toString();
            gates.push_back(std::move(gate));
        }
    }
    co_return gates;
}

QCoro::Task<Result<Ack>> CircleProvider::answer(JobKey, QString, Gate gate, GateAnswerKind kind, QString,
                                                QMap<QString, QString>)
{
    if (kind == GateAnswerKind::Reject)
        co_return failure(ErrorKind::NotAllowed, slipway::tr("CircleCI knows no refusal. Cancel the run instead."));
    const QByteArray path =
        "/api/v2/workflow/" + encoded(gate.id.section(u'/', 0, 0)) + "/approve/" + encoded(gate.id.section(u'/', 1));
    co_return ackOf(co_await http().send(withJson(net::Method::Post, path, {}, net::Effect::Converging)));
}

QCoro::Task<Result<QStringList>> CircleProvider::jobNumbers(QString pipeline)
{
    const Result<QJsonArray> found = co_await workflows(pipeline);
    if (!found)
        co_return std::unexpected(found.error());
    QStringList numbers;
    for (const QJsonValue workflow : *found) {
        const Result<QJsonArray> jobs =
            co_await items("/api/v2/workflow/" + encoded(workflow[u"id"].toString()) + "/job");
        if (!jobs)
            co_return std::unexpected(jobs.error());
        for (const QJsonValue job : *jobs)
            if (const QString number = jobPartFrom(job.toObject()).logId; !number.isEmpty())
                numbers.append(number);
    }
    co_return numbers;
}

QCoro::Task<Result<TestResults>> CircleProvider::tests(JobKey, QString runId)
{
    const Result<QStringList> numbers = co_await jobNumbers(runId);
    if (!numbers)
        co_return std::unexpected(numbers.error());
    TestResults results;
    for (const QString &number : *numbers) {
        const Result<QJsonArray> found = co_await items(projectPath() + '/' + encoded(number) + "/tests");
        if (!found)
            co_return std::unexpected(found.error());
        for (const QJsonValue test : *found)
            results.cases.push_back(testFrom(test.toObject()));
    }
    results.isThere = !results.cases.empty();
    co_return results;
}

QCoro::Task<Result<std::vector<Artifact>>> CircleProvider::artifacts(JobKey, QString runId)
{
    const Result<QStringList> numbers = co_await jobNumbers(runId);
    if (!numbers)
        co_return std::unexpected(numbers.error());
    std::vector<Artifact> artifacts;
    for (const QString &number : *numbers) {
        const Result<QJsonArray> found = co_await items(projectPath() + '/' + encoded(number) + "/artifacts");
        if (!found)
            co_return std::unexpected(found.error());
        for (const QJsonValue value : *found) {
            Artifact artifact;
            artifact.id = value[u"url"].toString();
            artifact.name = value[u"path"].toString();
            artifacts.push_back(std::move(artifact));
        }
    }
    co_return artifacts;
}

QCoro::Task<Result<>> CircleProvider::download(JobKey, QString, Artifact artifact, QIODevice *to)
{
    net::Request request;
    request.url = QUrl(artifact.id, QUrl::StrictMode);
    co_return co_await save(std::move(request), to);
}

} // namespace slipway::ci::circleci
