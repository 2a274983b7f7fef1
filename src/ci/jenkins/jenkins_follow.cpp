// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/jenkins/jenkins_paths.h"
#include "ci/jenkins/jenkins_provider.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "core/base/tr.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::jenkins {

namespace {

/// A finished log comes in one answer, whatever its size.
constexpr qint64 kLargestLog = 512LL * 1024 * 1024;

} // namespace

QCoro::Task<Result<std::vector<RunSnapshot>>> JenkinsProvider::runs(JobKey job, int limit)
{
    const QByteArray tree = "builds[" + buildTree(false) + "]{0," + QByteArray::number(limit) + '}';
    const Result<QJsonObject> found = co_await object(treeOf(jobPath(job) + "/api/json", tree));
    if (!found)
        co_return std::unexpected(found.error());
    std::vector<RunSnapshot> runs;
    for (const QJsonValue build : (*found)[u"builds"].toArray())
        runs.push_back(snapshotFrom(build.toObject(), m_keyParameter));
    co_return runs;
}

QCoro::Task<Result<RunSnapshot>> JenkinsProvider::run(JobKey job, QString runId, QString)
{
    const Result<QJsonObject> build = co_await object(treeOf(buildPath(job, runId) + "/api/json", buildTree(true)));
    if (!build)
        co_return std::unexpected(build.error());
    RunSnapshot run = snapshotFrom(*build, m_keyParameter);
    if (isPipelineBuild(*build))
        co_await addStages(job, &run);
    co_return run;
}

QCoro::Task<> JenkinsProvider::addStages(JobKey job, RunSnapshot *run)
{
    const Result<QJsonObject> describe = co_await object(buildPath(job, run->id) + "/wfapi/describe");
    if (!describe)
        co_return;
    run->parts = stagesFrom(*describe);
    if (run->state == RunState::Running && isPaused(*describe))
        run->state = RunState::WaitingGate;
}

QCoro::Task<Result<LogPart>> JenkinsProvider::log(JobKey job, QString runId, QString, LogCursor cursor)
{
    const qint64 start = cursor.state[u"start"].toInteger();
    net::Request request = get(buildPath(job, runId) + "/logText/progressiveText?start=" + QByteArray::number(start));
    request.accept = "text/plain";
    request.maxBytes = kLargestLog;
    const Result<net::Response> answer = co_await http().read(request);
    if (!answer)
        co_return std::unexpected(answer.error());
    bool isNumber = false;
    const qint64 next = answer->header("X-Text-Size").toLongLong(&isNumber);
    if (!isNumber)
        co_return failure(ErrorKind::Remote,
                          slipway::tr("The log of run %1 did not come from Jenkins itself.").arg(runId));
    LogPart part;
    part.bytes = answer->body;
    part.next.state.insert(u"start"_s, next);
    part.isReplaced = next < start;
    part.isComplete = answer->header("X-More-Data").isEmpty();
    part.hasMore = !part.isComplete && !part.bytes.isEmpty();
    co_return part;
}

QCoro::Task<Result<Ack>> JenkinsProvider::cancel(JobKey job, QString runId, QString queueId, CancelMode mode)
{
    if (runId.isEmpty())
        co_return co_await cancelItem(queueId);
    const QString name = job + u'#' + runId;
    QByteArray verb = "stop";
    if (mode == CancelMode::Force) {
        verb = m_terminated.contains(name) ? "kill" : "term";
        m_terminated.insert(name);
    }
    const net::Request request = formRequest(buildPath(job, runId) + '/' + verb,
                                             {{u"verb"_s, QString::fromLatin1(verb)}}, net::Effect::Converging);
    const net::Exchange answer = co_await post(request);
    if (answer && answer->status == 404 && mode == CancelMode::Force) {
        Ack ack;
        ack.message = slipway::tr("Only pipelines can be ended by force. Stop it politely, or end it at the server.");
        co_return ack;
    }
    co_return ackOf(answer);
}

/// Versions answer a successful cancel with 204, 302 or 404; the request itself tells what happened.
QCoro::Task<Result<Ack>> JenkinsProvider::cancelItem(QString queueId)
{
    const net::Request request =
        formRequest("/queue/cancelItem?id=" + encoded(queueId), {{u"id"_s, queueId}}, net::Effect::Converging);
    const net::Exchange answer = co_await post(request);
    if (answer && (answer->status == 401 || answer->status == 403))
        co_return ackOf(answer);
    const Result<QJsonObject> read =
        co_await object(treeOf("/queue/item/" + encoded(queueId) + "/api/json", queueItemTree()));
    if (!read && read.error().kind != ErrorKind::NotFound)
        co_return std::unexpected(read.error());
    Ack ack;
    if (!read) {
        ack.isGone = true;
        ack.message = slipway::tr("The server no longer knows the request.");
        co_return ack;
    }
    const QueueItem item = queueItemFrom(*read);
    ack.isAccepted = item.isCancelled;
    ack.isGone = !item.runId.isEmpty();
    if (ack.isGone)
        ack.message = slipway::tr("It has been started as run %1.").arg(item.runId);
    co_return ack;
}

QCoro::Task<Result<std::vector<Gate>>> JenkinsProvider::gates(JobKey job, QString runId)
{
    const Result<QJsonDocument> found =
        co_await http().readJson(get(buildPath(job, runId) + "/wfapi/pendingInputActions"));
    if (found)
        co_return gatesFrom(found->array());
    if (found.error().kind == ErrorKind::NotFound)
        co_return std::vector<Gate>{};
    co_return std::unexpected(found.error());
}

QCoro::Task<Result<Ack>> JenkinsProvider::answer(JobKey job, QString runId, Gate gate, GateAnswerKind kind, QString,
                                                 QMap<QString, QString> inputs)
{
    const QByteArray base = buildPath(job, runId);
    const QByteArray id = encoded(gate.id);
    if (kind == GateAnswerKind::Approve && !gate.inputs.empty()) {
        QJsonArray parameters;
        for (const ParameterSpec &spec : gate.inputs)
            parameters.append(
                QJsonObject{{u"name"_s, spec.key}, {u"value"_s, inputs.value(spec.key, spec.defaultValue)}});
        const QByteArray json = QJsonDocument(QJsonObject{{u"parameter"_s, parameters}}).toJson(QJsonDocument::Compact);
        co_return ackOf(co_await post(formRequest(base + "/wfapi/inputSubmit?inputId=" + id,
                                                  {{u"json"_s, QString::fromUtf8(json)}}, net::Effect::Converging)));
    }
    const QByteArray verb = kind == GateAnswerKind::Approve ? "proceedEmpty" : "abort";
    co_return ackOf(co_await post(
        formRequest(base + "/input/" + id + '/' + verb, {{u"json"_s, u"{}"_s}}, net::Effect::Converging)));
}

QCoro::Task<Result<TestResults>> JenkinsProvider::tests(JobKey job, QString runId)
{
    const Result<QJsonObject> report =
        co_await object(treeOf(buildPath(job, runId) + "/testReport/api/json", testsTree()));
    if (report)
        co_return testsFrom(*report);
    if (report.error().kind == ErrorKind::NotFound)
        co_return TestResults{};
    co_return std::unexpected(report.error());
}

QCoro::Task<Result<std::vector<Artifact>>> JenkinsProvider::artifacts(JobKey job, QString runId)
{
    const Result<QJsonObject> build = co_await object(treeOf(buildPath(job, runId) + "/api/json", buildTree(true)));
    if (!build)
        co_return std::unexpected(build.error());
    co_return artifactsFrom(*build);
}

QCoro::Task<Result<>> JenkinsProvider::download(JobKey job, QString runId, Artifact artifact, QIODevice *to)
{
    co_return co_await save(get(buildPath(job, runId) + "/artifact/" + artifactPath(artifact.id)), to);
}

} // namespace slipway::ci::jenkins
