// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/gitlab/gitlab_provider.h"
#include "ci/gitlab/trace_cursor.h"
#include "ci/json_reading.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "core/base/tr.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::gitlab {

namespace {

constexpr int kDeepestChild = 3;
constexpr int kMostJobs = 2000;
constexpr qint64 kLargestTrace = 256LL * 1024 * 1024;

QByteArray jobPath(const QString &logId)
{
    const JobId id = jobIdFrom(logId);
    return "/projects/" + id.project + "/jobs/" + id.job;
}

} // namespace

QCoro::Task<Result<std::vector<RunSnapshot>>> GitLabProvider::runs(JobKey job, int limit)
{
    const QByteArray size = QByteArray::number(std::clamp(limit, 1, 100));
    const Result<ReadingList> listed =
        co_await m_reads.list(get(projectPath(job) + "/pipelines?order_by=id&sort=desc&per_page=" + size), {}, limit);
    if (!listed)
        co_return std::unexpected(listed.error());
    std::vector<RunSnapshot> runs;
    for (const QJsonValue &pipeline : listed->entries)
        runs.push_back(snapshotFrom(pipeline.toObject()));
    co_return runs;
}

QCoro::Task<Result<PipelineTree>> GitLabProvider::tree(QByteArray project, QByteArray pipeline, int depth,
                                                       QByteArrayList *tags)
{
    PipelineTree found;
    const QByteArray path = project + "/pipelines/" + pipeline;
    const Result<Reading> read = co_await m_reads.read(get(path));
    if (!read)
        co_return std::unexpected(read.error());
    found.pipeline = read->json.object();
    const Result<ReadingList> jobs =
        co_await m_reads.list(get(path + "/jobs?include_retried=true&per_page=100"), {}, kMostJobs);
    if (!jobs)
        co_return std::unexpected(jobs.error());
    found.jobs = jobs->entries;
    tags->append({read->tag, jobs->tag});
    if (depth == 0)
        co_return found;
    const Result<ReadingList> bridges = co_await m_reads.list(get(path + "/bridges?per_page=100"), {}, 200);
    if (!bridges)
        co_return std::unexpected(bridges.error());
    tags->append(bridges->tag);
    for (const QJsonValue &bridge : bridges->entries) {
        const QJsonObject child = bridge[u"downstream_pipeline"].toObject();
        if (child.isEmpty())
            continue;
        Result<PipelineTree> below = co_await tree("/projects/" + textOf(child[u"project_id"]).toLatin1(),
                                                   textOf(child[u"id"]).toLatin1(), depth - 1, tags);
        // A child in a project that this account may not see is shown as the bridge knows it.
        if (!below && below.error().kind != ErrorKind::NotFound && below.error().kind != ErrorKind::NotAllowed)
            co_return std::unexpected(below.error());
        if (!below)
            below = PipelineTree{.pipeline = child};
        below->bridge = bridge.toObject();
        found.children.push_back(std::move(*below));
    }
    co_return found;
}

QCoro::Task<Result<RunSnapshot>> GitLabProvider::run(JobKey job, QString runId, QString validator)
{
    QByteArrayList tags;
    const Result<PipelineTree> read = co_await tree(projectPath(job), encoded(runId), kDeepestChild, &tags);
    if (!read)
        co_return std::unexpected(read.error());
    RunSnapshot snapshot;
    snapshot.id = runId;
    const QString tag = QString::fromLatin1(joinedTag(tags));
    snapshot.isUnchanged = tag == validator;
    if (!snapshot.isUnchanged) {
        snapshot = snapshotFrom(read->pipeline);
        snapshot.parts = partsFrom(*read);
    }
    snapshot.validator = tag;
    co_return snapshot;
}

QCoro::Task<Result<LogPart>> GitLabProvider::log(JobKey, QString, QString logId, LogCursor cursor)
{
    if (logId.isEmpty())
        co_return failure(ErrorKind::NotFound,
                          slipway::tr("A pipeline has no log of its own. Choose one of its jobs."));
    // The job first: what it has written by its end is in the trace that is read afterwards.
    const Result<Reading> job = co_await m_reads.read(get(jobPath(logId)));
    if (!job)
        co_return std::unexpected(job.error());
    const QString status = job->json[u"status"].toString();
    net::Request request = get(jobPath(logId) + "/trace");
    request.accept = "text/plain, */*";
    request.maxBytes = kLargestTrace;
    request.deadline = std::chrono::minutes(5);
    const net::Exchange trace = co_await http().send(std::move(request));
    if (!trace)
        co_return std::unexpected(trace.error().error);
    if (!trace->isSuccess())
        co_return std::unexpected(errorOf(*trace));
    LogPart part = newIn(trace->body, cursor, stateOf(status) == RunState::Done);
    if (trace->body.isEmpty() && !part.isComplete)
        part.notYet = slipway::tr("The job has written nothing yet.");
    co_return part;
}

QCoro::Task<Result<Ack>> GitLabProvider::settled(net::Request request)
{
    const net::Exchange answer = co_await http().send(std::move(request));
    if (answer && answer->status == 403)
        co_return std::unexpected(errorOf(*answer));
    co_return ackOf(answer);
}

QCoro::Task<Result<Ack>> GitLabProvider::forceCancel(PipelineTree tree)
{
    Ack ack{.isGone = true, .message = slipway::tr("Nothing of it runs any more.")};
    for (const QJsonValue &job : tree.jobs) {
        const RunState state = stateOf(job[u"status"].toString());
        if (state == RunState::Done || state == RunState::WaitingGate)
            continue;
        const QString id = textOf(job[u"pipeline"][u"project_id"]) + u'/' + textOf(job[u"id"]);
        net::Request request = get(jobPath(id) + "/cancel?force=true");
        request.method = net::Method::Post;
        request.effect = net::Effect::Converging;
        const Result<Ack> one = co_await settled(std::move(request));
        if (!one)
            co_return one;
        ack = *one;
    }
    for (const PipelineTree &child : tree.children) {
        const Result<Ack> below = co_await forceCancel(child);
        if (!below)
            co_return below;
        if (below->isAccepted)
            ack = *below;
    }
    co_return ack;
}

QCoro::Task<Result<Ack>> GitLabProvider::cancel(JobKey job, QString runId, QString, CancelMode mode)
{
    QByteArrayList tags;
    const Result<PipelineTree> before = co_await tree(projectPath(job), encoded(runId), kDeepestChild, &tags);
    if (!before)
        co_return std::unexpected(before.error());
    // Cancelling a pipeline that has ended answers 200 as well.
    if (stateOf(before->pipeline[u"status"].toString()) == RunState::Done)
        co_return Ack{.isGone = true, .message = slipway::tr("The pipeline had ended already.")};
    if (mode == CancelMode::Force)
        co_return co_await forceCancel(*before);
    net::Request request = get(projectPath(job) + "/pipelines/" + encoded(runId) + "/cancel");
    request.method = net::Method::Post;
    request.effect = net::Effect::Converging;
    co_return co_await settled(std::move(request));
}

QCoro::Task<Result<std::vector<Gate>>> GitLabProvider::gates(JobKey job, QString runId)
{
    QByteArrayList tags;
    const Result<PipelineTree> read = co_await tree(projectPath(job), encoded(runId), kDeepestChild, &tags);
    if (!read)
        co_return std::unexpected(read.error());
    std::vector<Gate> gates = manualJobsIn(*read);
    const Result<ReadingList> blocked = co_await m_reads.list(
        get(projectPath(job) + "/deployments?status=blocked&order_by=updated_at&sort=desc&per_page=50"), {}, 50);
    // Approvals are of a paid tier, and deployments may be hidden from this account: the manual jobs stand without them.
    if (blocked)
        std::ranges::move(approvalsFrom(blocked->entries, runId), std::back_inserter(gates));
    co_return gates;
}

QCoro::Task<Result<Ack>> GitLabProvider::answer(JobKey job, QString runId, Gate gate, GateAnswerKind kind,
                                                QString comment, QMap<QString, QString> inputs)
{
    const Result<std::vector<Gate>> open = co_await gates(job, runId);
    if (!open)
        co_return std::unexpected(open.error());
    const Ack gone{.isGone = true, .message = slipway::tr("%1 waits no longer.").arg(gate.name)};
    if (std::ranges::find(*open, gate.id, &Gate::id) == open->end())
        co_return gone;
    if (gate.id.startsWith(u"deployment:"_s)) {
        const QByteArray path = projectPath(job) + "/deployments/" + encoded(gate.id.section(u':', 1)) + "/approval";
        const QString word = kind == GateAnswerKind::Approve ? u"approved"_s : u"rejected"_s;
        co_return co_await settled(
            withJson(net::Method::Post, path, {{u"status"_s, word}, {u"comment"_s, comment}}, net::Effect::Converging));
    }
    if (kind == GateAnswerKind::Reject)
        co_return failure(ErrorKind::NotAllowed,
                          slipway::tr("A manual job can be started, not refused. Cancel the pipeline instead."));
    QJsonArray variables;
    for (const auto &[name, value] : inputs.asKeyValueRange())
        variables.append(QJsonObject{{u"key"_s, name}, {u"value"_s, value}});
    const net::Exchange played =
        co_await http().send(withJson(net::Method::Post, jobPath(gate.id.section(u':', 1)) + "/play",
                                      {{u"job_variables_attributes"_s, variables}}, net::Effect::Creating));
    if (played && played->status == 400 && played->body.contains("Unplayable"))
        co_return gone;
    if (played && played->status == 403)
        co_return std::unexpected(errorOf(*played));
    co_return ackOf(played);
}

QCoro::Task<Result<TestResults>> GitLabProvider::tests(JobKey job, QString runId)
{
    const QByteArray path = projectPath(job) + "/pipelines/" + encoded(runId);
    const Result<Reading> summary = co_await m_reads.read(get(path + "/test_report_summary"));
    if (!summary)
        co_return std::unexpected(summary.error());
    if (summary->json[u"total"][u"count"].toInteger() == 0)
        co_return TestResults{};
    const Result<Reading> report = co_await m_reads.read(get(path + "/test_report"));
    if (!report)
        co_return std::unexpected(report.error());
    co_return testsFrom(report->json.object());
}

QCoro::Task<Result<std::vector<Artifact>>> GitLabProvider::artifacts(JobKey job, QString runId)
{
    QByteArrayList tags;
    const Result<PipelineTree> read = co_await tree(projectPath(job), encoded(runId), kDeepestChild, &tags);
    if (!read)
        co_return std::unexpected(read.error());
    co_return artifactsFrom(*read);
}

QCoro::Task<Result<>> GitLabProvider::download(JobKey, QString, Artifact artifact, QIODevice *to)
{
    return save(get(jobPath(artifact.id) + "/artifacts"), to);
}

} // namespace slipway::ci::gitlab
