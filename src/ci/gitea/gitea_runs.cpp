// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/gitea/gitea_parser.h"
#include "ci/gitea/gitea_provider.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "ci/whole_log.h"
#include "core/base/tr.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::gitea {

QCoro::Task<Result<PendingTrigger>> GiteaProvider::prepare(Trigger trigger)
{
    const Result<QString> identity = co_await whoAmI();
    if (!identity)
        co_return std::unexpected(identity.error());
    const Result<std::vector<RunSnapshot>> newest = co_await runs({}, 1);
    if (!newest)
        co_return std::unexpected(newest.error());
    PendingTrigger pending = pendingFrom(trigger, http());
    pending.highestRun = newest->empty() ? u"0"_s : newest->front().id;
    pending.actor = *identity;
    co_return pending;
}

QCoro::Task<TriggerOutcome> GiteaProvider::trigger(Trigger trigger, PendingTrigger)
{
    const Result<Features> found = co_await features();
    if (!found)
        co_return notSent(found.error());
    QMap<QString, QString> values = trigger.parameters;
    values.insert(trigger.secrets);
    QJsonObject inputs;
    for (const auto &[key, value] : values.asKeyValueRange())
        inputs.insert(key, value);
    QJsonObject body{{u"ref"_s, trigger.ref}, {u"inputs"_s, inputs}};
    if (found->tellsRun)
        body.insert(u"return_run_info"_s, true);
    const QByteArray path = repositoryPath("/actions/workflows/" + encoded(trigger.job) + "/dispatches");
    const net::Exchange answer = co_await http().send(withJson(net::Method::Post, path, body, net::Effect::Creating));
    if (std::optional<TriggerOutcome> refused = refusal(answer))
        co_return *refused;
    const QJsonObject run = QJsonDocument::fromJson(answer->body).object();
    TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::Accepted, *answer);
    if (!run[u"id"].isDouble())
        co_return outcome;
    outcome.kind = TriggerOutcome::Kind::RunKnown;
    outcome.runId = QString::number(run[u"id"].toInteger());
    outcome.number = QString::number(run[u"run_number"].toInteger());
    co_return outcome;
}

QCoro::Task<Result<Resolution>> GiteaProvider::resolve(PendingTrigger pending)
{
    const Result<std::vector<RunSnapshot>> newest = co_await runs(pending.job, 30);
    if (!newest)
        co_return std::unexpected(newest.error());
    co_return newerThan(*newest, pending, &RunSnapshot::id, [&](const RunSnapshot &run) {
        return (run.startedBy.isEmpty() || run.startedBy == pending.actor)
               && (pending.ref.isEmpty() || run.ref.isEmpty()
                   || pending.ref.section(u'/', -1) == run.ref.section(u'/', -1));
    });
}

/// Of one workflow only those started by hand; of all (an empty key) every one.
QCoro::Task<Result<std::vector<RunSnapshot>>> GiteaProvider::runs(JobKey job, int limit)
{
    const Result<Features> offered = co_await features();
    if (!offered)
        co_return std::unexpected(offered.error());
    const QByteArray listing = offered->hasRuns ? "/actions/runs?limit=50" : "/actions/tasks?limit=50";
    const Result<QJsonObject> found = co_await object(repositoryPath(listing));
    if (!found)
        co_return std::unexpected(found.error());
    QJsonArray wanted;
    for (const QJsonValue run : (*found)[u"workflow_runs"].toArray())
        if (job.isEmpty() || (workflowOf(run.toObject()) == job && isDispatched(run.toObject())))
            wanted.append(run);
    std::vector<RunSnapshot> runs;
    if (offered->hasRuns)
        for (const QJsonValue run : wanted)
            runs.push_back(snapshotFrom(run.toObject()));
    else
        runs = runsFromTasks(wanted);
    runs.resize(std::min(runs.size(), static_cast<std::size_t>(std::max(0, limit))));
    co_return runs;
}

QCoro::Task<Result<RunSnapshot>> GiteaProvider::run(JobKey, QString runId, QString)
{
    const Result<Features> offered = co_await features();
    if (!offered)
        co_return std::unexpected(offered.error());
    if (!offered->hasRuns) {
        const Result<std::vector<RunSnapshot>> newest = co_await runs({}, 1000);
        if (!newest)
            co_return std::unexpected(newest.error());
        const auto known = std::ranges::find(*newest, runId, &RunSnapshot::id);
        if (known == newest->end())
            co_return failure(ErrorKind::NotFound, slipway::tr("The server no longer lists run %1.").arg(runId));
        co_return *known;
    }
    const QByteArray path = repositoryPath("/actions/runs/" + encoded(runId));
    const Result<QJsonObject> found = co_await object(path);
    if (!found)
        co_return std::unexpected(found.error());
    RunSnapshot run = snapshotFrom(*found);
    if (!offered->hasJobs)
        co_return run;
    const Result<QJsonObject> jobs = co_await object(path + "/jobs");
    if (!jobs)
        co_return std::unexpected(jobs.error());
    for (const QJsonValue job : (*jobs)[u"jobs"].toArray())
        run.parts.push_back(jobPartFrom(job.toObject()));
    co_return run;
}

QCoro::Task<Result<LogPart>> GiteaProvider::log(JobKey job, QString runId, QString logId, LogCursor cursor)
{
    const Result<Features> offered = co_await features();
    if (!offered)
        co_return std::unexpected(offered.error());
    if (!offered->hasJobs)
        co_return failure(ErrorKind::NotFound,
                          slipway::tr("This version of the server does not give logs. Open the run in a browser."));
    const Result<RunSnapshot> run = co_await this->run(job, runId, {});
    if (!run)
        co_return std::unexpected(run.error());
    const auto part = logId.isEmpty() ? run->parts.begin() : std::ranges::find(run->parts, logId, &RunPart::logId);
    if (part == run->parts.end())
        co_return failure(ErrorKind::NotFound, slipway::tr("Run %1 has no such job.").arg(runId));
    net::Request request = get(repositoryPath("/actions/jobs/" + encoded(part->logId) + "/logs"));
    request.accept = "text/plain";
    request.maxBytes = 512LL * 1024 * 1024;
    const Result<net::Response> answer = co_await http().read(request);
    if (answer)
        co_return grownPart(answer->body, cursor, part->state == RunState::Done);
    if (answer.error().kind != ErrorKind::NotFound)
        co_return std::unexpected(answer.error());
    LogPart nothing;
    nothing.next = cursor;
    nothing.notYet = slipway::tr("The job has not written anything yet.");
    nothing.isComplete = part->state == RunState::Done;
    co_return nothing;
}

QCoro::Task<Result<Ack>> GiteaProvider::cancel(JobKey, QString runId, QString, CancelMode)
{
    const Result<Features> offered = co_await features();
    if (!offered)
        co_return std::unexpected(offered.error());
    if (!offered->mayCancel)
        co_return failure(
            ErrorKind::NotFound,
            slipway::tr("This version of the server cannot cancel from outside. Open the run in a browser."));
    const QByteArray path = repositoryPath("/actions/runs/" + encoded(runId) + "/cancel");
    co_return ackOf(co_await http().send(withJson(net::Method::Post, path, {}, net::Effect::Converging)));
}

QCoro::Task<TriggerOutcome> GiteaProvider::rerun(JobKey, QString runId, RerunMode mode, Trigger)
{
    const Result<Features> offered = co_await features();
    if (!offered)
        co_return notSent(offered.error());
    if (!offered->mayRerun)
        co_return notSent({ErrorKind::NotFound,
                           slipway::tr("This version of the server cannot run it again from outside. Start a new run."),
                           {},
                           {}});
    const QByteArray verb = mode == RerunMode::Failed ? "/rerun-failed-jobs" : "/rerun";
    const net::Exchange answer = co_await http().send(withJson(
        net::Method::Post, repositoryPath("/actions/runs/" + encoded(runId) + verb), {}, net::Effect::Creating));
    if (std::optional<TriggerOutcome> refused = refusal(answer))
        co_return *refused;
    TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::RunKnown, *answer);
    outcome.runId = runId;
    outcome.isNextAttempt = true;
    co_return outcome;
}

} // namespace slipway::ci::gitea
