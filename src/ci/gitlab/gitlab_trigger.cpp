// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/gitlab/gitlab_provider.h"
#include "ci/json_reading.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "core/base/tr.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::gitlab {

namespace {

/// What is kept of the parameters: inputs in their own types, and variables.
const QString kInputs = u"inputs"_s;
const QString kVariables = u"variables"_s;

QJsonArray variableList(const QJsonObject &variables)
{
    QJsonArray list;
    for (auto it = variables.begin(); it != variables.end(); ++it)
        list.append(QJsonObject{{u"key"_s, it.key()}, {u"value"_s, it.value()}});
    return list;
}

bool isCarriedIn(const QJsonObject &parameters, const QString &key)
{
    for (const QString &group : {kInputs, kVariables})
        for (const QJsonValue &value : parameters[group].toObject())
            if (!key.isEmpty() && value.toString() == key)
                return true;
    return false;
}

} // namespace

QCoro::Task<Result<PendingTrigger>> GitLabProvider::prepare(Trigger trigger)
{
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    PendingTrigger pending;
    pending.job = trigger.job;
    pending.ref = trigger.ref;
    pending.key = trigger.key;
    pending.actor = m_user;
    if (pending.ref.isEmpty()) {
        const Result<QString> branch = co_await defaultBranch(trigger.job);
        if (!branch)
            co_return std::unexpected(branch.error());
        pending.ref = *branch;
    }
    CiFile file;
    const Result<Definition> found = co_await definitionAt(trigger.job, pending.ref);
    if (found)
        file = found->file;
    else if (found.error().kind != ErrorKind::NotFound)
        co_return std::unexpected(found.error());
    if (!file.keyParameter.isEmpty())
        trigger.parameters.insert(file.keyParameter, trigger.key);

    QJsonObject inputs;
    QJsonObject variables;
    for (const auto &[name, value] : trigger.parameters.asKeyValueRange()) {
        if (!file.kinds.contains(name)) {
            variables.insert(name, value);
            continue;
        }
        if (!knowsInputs())
            co_return failure(
                ErrorKind::NotAllowed,
                slipway::tr("GitLab %1 would ignore the input “%2” and use its default: inputs of pipelines "
                            "need 17.10. Nothing was started.")
                    .arg(m_version, name));
        const Result<QJsonValue> typed = inputValue(name, value, file.kinds[name]);
        if (!typed)
            co_return std::unexpected(typed.error());
        inputs.insert(name, *typed);
    }
    pending.parameters = QJsonObject{{kInputs, inputs}, {kVariables, variables}};

    const Result<std::vector<RunSnapshot>> newest = co_await runs(trigger.job, 1);
    if (!newest)
        co_return std::unexpected(newest.error());
    pending.highestRun = newest->empty() ? u"0"_s : newest->front().id;
    const Result<Reading> head =
        co_await m_reads.read(get(projectPath(trigger.job) + "/repository/commits/" + encoded(pending.ref)));
    pending.headSha = head ? head->json[u"id"].toString() : QString();
    pending.sentAt = serverNow(http());
    co_return pending;
}

QCoro::Task<TriggerOutcome> GitLabProvider::create(net::Request request)
{
    request.isUrgent = true;
    const net::Exchange answer = co_await http().send(std::move(request));
    const QStringList texts = answer ? textsOfError(answer->body) : QStringList();
    if (std::optional<TriggerOutcome> refused = refusal(answer, fieldErrorsIn(texts))) {
        if (answer && !texts.isEmpty())
            refused->message = texts.join(u' ');
        if (answer && refused->kind == TriggerOutcome::Kind::Rejected
            && (answer->status == 403 || answer->status == 404))
            refused->message = errorOf(*answer).sentence;
        co_return *refused;
    }
    const QJsonObject pipeline = QJsonDocument::fromJson(answer->body).object();
    TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::Accepted, *answer);
    if (pipeline[u"id"].toInteger() > 0) {
        outcome.kind = TriggerOutcome::Kind::RunKnown;
        outcome.runId = textOf(pipeline[u"id"]);
        outcome.number = textOf(pipeline[u"iid"]);
        outcome.url = pipeline[u"web_url"].toString();
    }
    co_return outcome;
}

QCoro::Task<TriggerOutcome> GitLabProvider::trigger(Trigger trigger, PendingTrigger pending)
{
    if (pending.job.isEmpty()) {
        const Result<PendingTrigger> prepared = co_await prepare(trigger);
        if (!prepared)
            co_return notSent(prepared.error());
        pending = *prepared;
    }
    QJsonObject inputs = pending.parameters[kInputs].toObject();
    QJsonObject variables = pending.parameters[kVariables].toObject();
    CiFile file;
    if (!trigger.secrets.isEmpty())
        if (const Result<Definition> found = co_await definitionAt(trigger.job, pending.ref))
            file = found->file;
    for (const auto &[name, value] : trigger.secrets.asKeyValueRange()) {
        if (!file.kinds.contains(name)) {
            variables.insert(name, value);
            continue;
        }
        const Result<QJsonValue> typed = inputValue(name, value, file.kinds[name]);
        if (!typed)
            co_return notSent(typed.error());
        inputs.insert(name, *typed);
    }
    QJsonObject body{{u"ref"_s, pending.ref}};
    if (!inputs.isEmpty())
        body.insert(kInputs, inputs);
    if (!variables.isEmpty())
        body.insert(kVariables, variableList(variables));
    co_return co_await create(
        withJson(net::Method::Post, projectPath(trigger.job) + "/pipeline", body, net::Effect::Creating));
}

QCoro::Task<Result<bool>> GitLabProvider::carries(QByteArray pipelinePath, QString key)
{
    const Result<Reading> pipeline = co_await m_reads.read(get(pipelinePath));
    if (!pipeline)
        co_return std::unexpected(pipeline.error());
    if (pipeline->json[u"name"].toString().contains(key))
        co_return true;
    const Result<ReadingList> variables = co_await m_reads.list(get(pipelinePath + "/variables?per_page=100"), {}, 500);
    if (!variables)
        co_return false; // only who started it and maintainers may see them
    for (const QJsonValue &variable : variables->entries)
        if (variable[u"value"].toString() == key)
            co_return true;
    co_return false;
}

QCoro::Task<Result<Resolution>> GitLabProvider::resolve(PendingTrigger pending)
{
    const QByteArray path = projectPath(pending.job) + "/pipelines";
    QByteArray query = "?source=api&order_by=id&sort=desc&per_page=50&ref=" + encoded(pending.ref);
    if (!pending.actor.isEmpty())
        query += "&username=" + encoded(pending.actor);
    const Result<ReadingList> newest = co_await m_reads.list(get(path + query), {}, 50);
    if (!newest)
        co_return std::unexpected(newest.error());
    const bool hasKey = isCarriedIn(pending.parameters, pending.key);
    QStringList candidates;
    for (const QJsonValue &pipeline : newest->entries) {
        const QString id = textOf(pipeline[u"id"]);
        if (pipeline[u"id"].toInteger() <= pending.highestRun.toLongLong())
            continue;
        if (hasKey) {
            const Result<bool> isOurs = co_await carries(path + '/' + encoded(id), pending.key);
            if (!isOurs)
                co_return std::unexpected(isOurs.error());
            if (!*isOurs)
                continue;
        }
        candidates.append(id);
    }
    Resolution resolution;
    if (candidates.size() == 1) {
        resolution.kind = Resolution::Kind::Found;
        resolution.runId = candidates.first();
    } else if (candidates.size() > 1) {
        resolution.kind = Resolution::Kind::Ambiguous;
        resolution.candidates = candidates;
        resolution.message = slipway::tr("%n pipelines may be the one that was started. Open them and choose.", nullptr,
                                         static_cast<int>(candidates.size()));
    }
    co_return resolution;
}

QCoro::Task<TriggerOutcome> GitLabProvider::rerun(JobKey job, QString runId, RerunMode mode, Trigger again)
{
    if (mode == RerunMode::All) {
        const Result<PendingTrigger> pending = co_await prepare(again);
        if (!pending)
            co_return notSent(pending.error());
        co_return co_await trigger(again, *pending);
    }
    TriggerOutcome outcome = co_await create(withJson(
        net::Method::Post, projectPath(job) + "/pipelines/" + encoded(runId) + "/retry", {}, net::Effect::Creating));
    if (outcome.kind == TriggerOutcome::Kind::Accepted)
        outcome.kind = TriggerOutcome::Kind::RunKnown;
    if (outcome.kind == TriggerOutcome::Kind::RunKnown)
        outcome.runId = runId;
    co_return outcome;
}

} // namespace slipway::ci::gitlab
