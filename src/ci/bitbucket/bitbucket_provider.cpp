// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/bitbucket/bitbucket_provider.h"

#include "ci/bitbucket/bitbucket_parser.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "core/base/tr.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::bitbucket {

namespace {

QJsonObject pipelineBody(const Trigger &trigger)
{
    const bool isTag = trigger.ref.startsWith(u"refs/tags/"_s);
    QJsonObject target{{u"type"_s, u"pipeline_ref_target"_s},
                       {u"ref_type"_s, isTag ? u"tag"_s : u"branch"_s},
                       {u"ref_name"_s, isTag ? trigger.ref.sliced(10) : trigger.ref}};
    if (!trigger.job.isEmpty())
        target.insert(u"selector"_s, QJsonObject{{u"type"_s, u"custom"_s}, {u"pattern"_s, trigger.job}});
    QJsonArray variables;
    for (const auto &[key, value] : trigger.parameters.asKeyValueRange())
        variables.append(QJsonObject{{u"key"_s, key}, {u"value"_s, value}});
    for (const auto &[key, value] : trigger.secrets.asKeyValueRange())
        variables.append(QJsonObject{{u"key"_s, key}, {u"value"_s, value}, {u"secured"_s, true}});
    return {{u"target"_s, target}, {u"variables"_s, variables}};
}

} // namespace

BitbucketProvider::BitbucketProvider(net::Endpoint endpoint, QList<net::Header> credentials, QStringList names)
    : HttpProvider(std::move(endpoint), std::move(credentials)),
      m_names(std::move(names))
{}

Abilities BitbucketProvider::abilities() const
{
    return Ability::ListParameters | Ability::ReturnsRun | Ability::Cancel | Ability::Rerun | Ability::LogWhileRunning;
}

QByteArray BitbucketProvider::repositoryPath(const QByteArray &below) const
{
    return "/2.0/repositories/" + encoded(m_names[0]) + '/' + encoded(m_names[1]) + below;
}

QCoro::Task<Result<Probe>> BitbucketProvider::probe(std::stop_token)
{
    Probe probe;
    probe.product = u"Bitbucket Pipelines"_s;
    probe.version = u"API 2.0"_s;
    probe.abilities = abilities();
    const Result<QJsonObject> repository = co_await timed(slipway::tr("Repository"), repositoryPath({}), &probe);
    if (!repository)
        co_return std::unexpected(repository.error());
    probe.findings.back().found = (*repository)[u"full_name"].toString();
    m_mainBranch = (*repository)[u"mainbranch"][u"name"].toString();
    const Result<QJsonObject> who = co_await object("/2.0/user");
    if (who)
        probe.identity = (*who)[u"display_name"].toString();
    co_return probe;
}

QCoro::Task<Result<QByteArray>> BitbucketProvider::pipelinesFile(QString ref)
{
    if (ref.isEmpty() && m_mainBranch.isEmpty()) {
        const Result<QJsonObject> repository = co_await object(repositoryPath({}));
        if (!repository)
            co_return std::unexpected(repository.error());
        m_mainBranch = (*repository)[u"mainbranch"][u"name"].toString();
    }
    net::Request request =
        get(repositoryPath("/src/" + encoded(ref.isEmpty() ? m_mainBranch : ref) + "/bitbucket-pipelines.yml"));
    request.accept = "*/*";
    Result<net::Response> text = co_await http().read(request);
    if (!text)
        co_return std::unexpected(text.error());
    co_return std::move(text->body);
}

QCoro::Task<Result<std::vector<Job>>> BitbucketProvider::jobs(std::stop_token)
{
    const Result<QByteArray> text = co_await pipelinesFile({});
    if (!text)
        co_return std::unexpected(text.error());
    const Result<std::vector<CustomPipeline>> pipelines = customPipelines(*text);
    if (!pipelines)
        co_return std::unexpected(pipelines.error());
    std::vector<Job> jobs;
    Job branch;
    branch.name = slipway::tr("What runs on a branch");
    jobs.push_back(std::move(branch));
    for (const CustomPipeline &pipeline : *pipelines) {
        Job job;
        job.key = pipeline.name;
        job.name = pipeline.name;
        jobs.push_back(std::move(job));
    }
    co_return jobs;
}

QCoro::Task<Result<JobForm>> BitbucketProvider::form(JobKey job, QString ref)
{
    const Result<QByteArray> text = co_await pipelinesFile(ref);
    if (!text)
        co_return std::unexpected(text.error());
    const Result<std::vector<CustomPipeline>> pipelines = customPipelines(*text);
    if (!pipelines)
        co_return std::unexpected(pipelines.error());
    JobForm form;
    form.defaultRef = ref.isEmpty() ? m_mainBranch : ref;
    const auto found = std::ranges::find(*pipelines, job, &CustomPipeline::name);
    if (found == pipelines->end() && !job.isEmpty())
        co_return failure(ErrorKind::NotFound,
                          slipway::tr("There is no custom pipeline %1 on %2.").arg(job, form.defaultRef));
    if (found == pipelines->end())
        co_return form;
    for (const ParameterSpec &variable : found->variables) {
        if (variable.key == keyVariable())
            form.keyCarrier = variable.key;
        else
            form.parameters.push_back(variable);
    }
    co_return form;
}

QCoro::Task<Result<PendingTrigger>> BitbucketProvider::prepare(Trigger trigger)
{
    if (m_identity.isEmpty())
        if (const Result<QJsonObject> who = co_await object("/2.0/user"))
            m_identity = (*who)[u"display_name"].toString();
    const Result<std::vector<RunSnapshot>> newest = co_await runs({}, 1);
    if (!newest)
        co_return std::unexpected(newest.error());
    PendingTrigger pending = pendingFrom(trigger, http());
    pending.highestRun = newest->empty() ? u"0"_s : newest->front().number;
    pending.actor = m_identity;
    co_return pending;
}

QCoro::Task<TriggerOutcome> BitbucketProvider::trigger(Trigger trigger, PendingTrigger)
{
    const Result<JobForm> declared = co_await form(trigger.job, trigger.ref);
    if (!declared)
        co_return notSent(declared.error());
    if (!declared->keyCarrier.isEmpty())
        trigger.parameters.insert(declared->keyCarrier, trigger.key);
    const net::Exchange answer = co_await http().send(
        withJson(net::Method::Post, repositoryPath("/pipelines/"), pipelineBody(trigger), net::Effect::Creating));
    if (std::optional<TriggerOutcome> refused = refusal(answer)) {
        const QString detail =
            answer ? QJsonDocument::fromJson(answer->body)[u"error"][u"detail"].toString() : QString();
        if (!detail.isEmpty())
            refused->message = detail;
        co_return *refused;
    }
    const QJsonObject pipeline = QJsonDocument::fromJson(answer->body).object();
    TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::Accepted, *answer);
    if (!pipeline.contains(u"uuid"_s))
        co_return outcome;
    outcome.kind = TriggerOutcome::Kind::RunKnown;
    outcome.runId = pipeline[u"uuid"].toString();
    outcome.number = QString::number(pipeline[u"build_number"].toInteger());
    co_return outcome;
}

QCoro::Task<Result<Resolution>> BitbucketProvider::resolve(PendingTrigger pending)
{
    const Result<std::vector<RunSnapshot>> newest = co_await runs(pending.job, 20);
    if (!newest)
        co_return std::unexpected(newest.error());
    co_return newerThan(*newest, pending, &RunSnapshot::number, [&](const RunSnapshot &run) {
        if (!run.clientKey.isEmpty())
            return run.clientKey == pending.key;
        return run.ref == pending.ref && (pending.actor.isEmpty() || run.startedBy == pending.actor)
               && agree(run.parameters, textsOf(pending.parameters));
    });
}

QCoro::Task<TriggerOutcome> BitbucketProvider::rerun(JobKey job, QString runId, RerunMode mode, Trigger again)
{
    if (mode == RerunMode::Failed)
        co_return notSent(
            {ErrorKind::NotAllowed, slipway::tr("Bitbucket runs a pipeline again only as a whole."), {}, {}});
    const Result<RunSnapshot> before = co_await run(job, runId, {});
    if (!before)
        co_return notSent(before.error());
    again.job = job;
    again.ref = before->ref;
    QMap<QString, QString> values = before->parameters;
    values.insert(again.parameters);
    again.parameters = values;
    co_return co_await trigger(again, {});
}

Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret)
{
    Result<RepositoryAddress> address = repositoryOf(connection, 2);
    if (!address)
        return std::unexpected(address.error());
    if (address->endpoint.base.host() == u"bitbucket.org"_s)
        address->endpoint.base = QUrl(u"https://api.bitbucket.org"_s);
    QList<net::Header> credentials;
    if (!secret.isEmpty() && connection.account.isEmpty())
        credentials.append({"Authorization", "Bearer " + secret.reveal()});
    else if (!secret.isEmpty())
        credentials.append(basicCredentials(connection.account, secret));
    return std::make_unique<BitbucketProvider>(std::move(address->endpoint), std::move(credentials), address->names);
}

} // namespace slipway::ci::bitbucket
