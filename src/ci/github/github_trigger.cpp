// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/github/github_parser.h"
#include "ci/github/github_provider.h"
#include "ci/json_reading.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "core/base/tr.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::github {

namespace {

const QString kRunDetails = u"return_run_details"_s;

QString shortRef(QString ref)
{
    for (const QString &prefix : {u"refs/heads/"_s, u"refs/tags/"_s})
        if (ref.startsWith(prefix))
            return ref.sliced(prefix.size());
    return ref;
}

} // namespace

QCoro::Task<QString> GitHubProvider::headOf(QString ref)
{
    const Result<Reading> branch = co_await m_reads.read(ask("/branches/" + encoded(ref)));
    co_return branch ? branch->json[u"commit"][u"sha"].toString() : QString();
}

QCoro::Task<Result<PendingTrigger>> GitHubProvider::prepare(Trigger trigger)
{
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    PendingTrigger pending;
    pending.job = trigger.job;
    pending.ref = shortRef(trigger.ref);
    pending.key = trigger.key;
    pending.actor = m_actor;
    if (pending.ref.isEmpty()) {
        const Result<QString> branch = co_await defaultBranch();
        if (!branch)
            co_return std::unexpected(branch.error());
        pending.ref = *branch;
    }
    const Result<WorkflowFile> file = co_await workflow(trigger.job, pending.ref);
    if (!file)
        co_return std::unexpected(file.error());
    if (!file->isDispatchable)
        co_return failure(ErrorKind::NotAllowed,
                          slipway::tr("%1 cannot be started by hand at %2: it has no “workflow_dispatch” there.")
                              .arg(trigger.job, pending.ref));
    for (const auto &[name, value] : trigger.parameters.asKeyValueRange())
        pending.parameters.insert(name, value);
    if (!file->keyInput.isEmpty())
        pending.parameters.insert(file->keyInput, trigger.key);

    const Result<std::vector<RunSnapshot>> newest = co_await runs(trigger.job, 1);
    if (!newest)
        co_return std::unexpected(newest.error());
    pending.highestRun = newest->empty() ? u"0"_s : newest->front().id;
    pending.headSha = co_await headOf(pending.ref);
    pending.sentAt = serverNow(http());
    co_return pending;
}

QCoro::Task<TriggerOutcome> GitHubProvider::dispatch(JobKey job, QString ref, QJsonObject inputs)
{
    QJsonObject body{{u"ref"_s, ref}};
    if (!inputs.isEmpty())
        body.insert(u"inputs"_s, inputs);
    if (m_asksRunId)
        body.insert(kRunDetails, true);
    net::Request request =
        ask("/actions/workflows/" + encoded(job.section(u'/', -1)) + "/dispatches", net::Method::Post);
    request.effect = net::Effect::Creating;
    request.contentType = "application/json";
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.isUrgent = true;
    const net::Exchange answer = co_await http().send(std::move(request));

    const QString said = answer ? net::saidBy(*answer) : QString();
    if (std::optional<TriggerOutcome> refused = refusal(answer, fieldErrorsIn(said))) {
        if (answer && (answer->status == 403 || answer->status == 404)
            && refused->kind == TriggerOutcome::Kind::Rejected)
            refused->message = errorOf(*answer).sentence;
        co_return *refused;
    }
    const QJsonDocument told = QJsonDocument::fromJson(answer->body);
    TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::Accepted, *answer);
    if (const qint64 run = told[u"workflow_run_id"].toInteger(); run > 0) {
        outcome.kind = TriggerOutcome::Kind::RunKnown;
        outcome.runId = QString::number(run);
        outcome.url = told[u"html_url"].toString();
    }
    co_return outcome;
}

QCoro::Task<TriggerOutcome> GitHubProvider::trigger(Trigger trigger, PendingTrigger pending)
{
    if (const Result<> known = co_await ready(); !known)
        co_return notSent(known.error());
    if (pending.job.isEmpty()) {
        const Result<PendingTrigger> prepared = co_await prepare(trigger);
        if (!prepared)
            co_return notSent(prepared.error());
        pending = *prepared;
    }
    QJsonObject inputs = pending.parameters;
    for (const auto &[name, value] : trigger.secrets.asKeyValueRange())
        inputs.insert(name, value);
    TriggerOutcome outcome = co_await dispatch(trigger.job, pending.ref, inputs);
    // A server that does not know the field has refused the whole request: nothing was started yet.
    if (m_asksRunId && outcome.kind == TriggerOutcome::Kind::Rejected && outcome.message.contains(kRunDetails)) {
        m_asksRunId = false;
        outcome = co_await dispatch(trigger.job, pending.ref, inputs);
    }
    co_return outcome;
}

QCoro::Task<Result<Resolution>> GitHubProvider::resolve(PendingTrigger pending)
{
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    // No `created`: the published description allows it no comparison, and the newest run's id tells more.
    QByteArray path = "/actions/workflows/" + encoded(pending.job.section(u'/', -1))
                      + "/runs?event=workflow_dispatch&per_page=50&branch=" + encoded(pending.ref);
    if (!pending.actor.isEmpty())
        path += "&actor=" + encoded(pending.actor);
    const Result<ReadingList> newest = co_await m_reads.list(ask(path), u"workflow_runs"_s, 50);
    if (!newest)
        co_return std::unexpected(newest.error());
    co_return resolutionFrom(newest->entries, pending);
}

QCoro::Task<TriggerOutcome> GitHubProvider::rerun(JobKey, QString runId, RerunMode mode, Trigger)
{
    if (const Result<> known = co_await ready(); !known)
        co_return notSent(known.error());
    const QByteArray verb = mode == RerunMode::Failed ? "/rerun-failed-jobs" : "/rerun";
    net::Request request = ask("/actions/runs/" + encoded(runId) + verb, net::Method::Post);
    request.effect = net::Effect::Creating;
    request.contentType = "application/json";
    request.body = R"({"enable_debug_logging":false})";
    request.isUrgent = true;
    const net::Exchange answer = co_await http().send(std::move(request));
    if (std::optional<TriggerOutcome> refused = refusal(answer))
        co_return *refused;
    TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::RunKnown, *answer);
    outcome.runId = runId;
    outcome.isNextAttempt = true;
    co_return outcome;
}

} // namespace slipway::ci::github
