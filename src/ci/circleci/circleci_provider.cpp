// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/circleci/circleci_provider.h"

#include "ci/circleci/circleci_parser.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "core/base/tr.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::circleci {

namespace {

QJsonObject pipelineBody(const Trigger &trigger)
{
    const bool isTag = trigger.ref.startsWith(u"refs/tags/"_s);
    QMap<QString, QString> values = trigger.parameters;
    values.insert(trigger.secrets);
    QJsonObject parameters;
    for (const auto &[key, value] : values.asKeyValueRange())
        parameters.insert(key, value);
    return {{isTag ? u"tag"_s : u"branch"_s, isTag ? trigger.ref.sliced(10) : trigger.ref},
            {u"parameters"_s, parameters}};
}

} // namespace

CircleProvider::CircleProvider(net::Endpoint endpoint, QList<net::Header> credentials, QStringList slug)
    : HttpProvider(std::move(endpoint), std::move(credentials)),
      m_slug(std::move(slug))
{}

Abilities CircleProvider::abilities() const
{
    return Ability::ReturnsRun | Ability::Cancel | Ability::Rerun | Ability::RerunFailed | Ability::Gates
           | Ability::Tests | Ability::Artifacts;
}

QByteArray CircleProvider::projectPath() const
{
    return "/api/v2/project/" + encoded(m_slug[0]) + '/' + encoded(m_slug[1]) + '/' + encoded(m_slug[2]);
}

QCoro::Task<Result<Probe>> CircleProvider::probe(std::stop_token)
{
    Probe probe;
    probe.product = u"CircleCI"_s;
    probe.version = u"API v2"_s;
    probe.abilities = abilities();
    const Result<QJsonObject> who = co_await timed(slipway::tr("Account"), "/api/v2/me", &probe);
    if (!who)
        co_return std::unexpected(who.error());
    probe.identity = probe.findings.back().found = (*who)[u"login"].toString();
    const Result<QJsonObject> project = co_await timed(slipway::tr("Project"), projectPath(), &probe);
    if (project)
        probe.findings.back().found = (*project)[u"slug"].toString();
    co_return probe;
}

QCoro::Task<Result<std::vector<Job>>> CircleProvider::jobs(std::stop_token)
{
    const Result<QJsonObject> project = co_await object(projectPath());
    if (!project)
        co_return std::unexpected(project.error());
    Job job;
    job.key = m_slug.join(u'/');
    job.name = (*project)[u"name"].toString();
    job.folder = (*project)[u"organization_name"].toString();
    co_return std::vector<Job>{job};
}

QCoro::Task<Result<JobForm>> CircleProvider::form(JobKey, QString)
{
    const Result<QJsonObject> project = co_await object(projectPath());
    if (!project)
        co_return std::unexpected(project.error());
    JobForm form;
    form.defaultRef = (*project)[u"vcs_info"][u"default_branch"].toString();
    form.warnings.append(slipway::tr(
        "Parameters are declared in .circleci/config.yml, which the server does not show. Undeclared ones are refused."));
    co_return form;
}

QCoro::Task<Result<QJsonArray>> CircleProvider::items(QByteArray path)
{
    QJsonArray all;
    QByteArray token;
    do {
        const QByteArray page = token.isEmpty() ? QByteArray() : "?page-token=" + token.toPercentEncoding();
        const Result<QJsonObject> answer = co_await object(path + page);
        if (!answer)
            co_return std::unexpected(answer.error());
        for (const QJsonValue item : (*answer)[u"items"].toArray())
            all.append(item);
        token = (*answer)[u"next_page_token"].toString().toUtf8();
    } while (!token.isEmpty() && all.size() < 100'000);
    co_return all;
}

QCoro::Task<Result<QJsonArray>> CircleProvider::workflows(QString pipeline)
{
    co_return co_await items("/api/v2/pipeline/" + encoded(pipeline) + "/workflow");
}

QCoro::Task<Result<PendingTrigger>> CircleProvider::prepare(Trigger trigger)
{
    const Result<QJsonObject> who = co_await object("/api/v2/me");
    if (!who)
        co_return std::unexpected(who.error());
    const Result<std::vector<RunSnapshot>> newest = co_await runs(trigger.job, 1);
    if (!newest)
        co_return std::unexpected(newest.error());
    PendingTrigger pending = pendingFrom(trigger, http());
    pending.highestRun = newest->empty() ? u"0"_s : newest->front().number;
    pending.actor = (*who)[u"login"].toString();
    co_return pending;
}

QCoro::Task<TriggerOutcome> CircleProvider::trigger(Trigger trigger, PendingTrigger)
{
    const net::Exchange answer = co_await http().send(
        withJson(net::Method::Post, projectPath() + "/pipeline", pipelineBody(trigger), net::Effect::Creating));
    if (std::optional<TriggerOutcome> refused = refusal(answer))
        co_return *refused;
    const QJsonObject pipeline = QJsonDocument::fromJson(answer->body).object();
    TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::Accepted, *answer);
    if (pipeline.contains(u"id"_s)) {
        outcome.kind = TriggerOutcome::Kind::RunKnown;
        outcome.runId = pipeline[u"id"].toString();
        outcome.number = QString::number(pipeline[u"number"].toInteger());
    } else if (answer->status == 200 && pipeline.contains(u"message"_s)) {
        outcome.kind = TriggerOutcome::Kind::Rejected;
        outcome.message = pipeline[u"message"].toString();
    }
    co_return outcome;
}

QCoro::Task<Result<Resolution>> CircleProvider::resolve(PendingTrigger pending)
{
    Result<std::vector<RunSnapshot>> newest = co_await runs(pending.job, 20);
    if (!newest)
        co_return std::unexpected(newest.error());
    co_return newerThan(*newest, pending, &RunSnapshot::number, [&](const RunSnapshot &run) {
        return run.ref == pending.ref && (run.startedBy.isEmpty() || run.startedBy == pending.actor);
    });
}

QCoro::Task<Result<std::vector<RunSnapshot>>> CircleProvider::runs(JobKey, int limit)
{
    const Result<QJsonObject> first = co_await object(projectPath() + "/pipeline");
    if (!first)
        co_return std::unexpected(first.error());
    std::vector<RunSnapshot> runs;
    for (const QJsonValue pipeline : (*first)[u"items"].toArray())
        if (std::ssize(runs) < limit)
            runs.push_back(snapshotFrom(pipeline.toObject()));
    co_return runs;
}

QCoro::Task<Result<RunSnapshot>> CircleProvider::run(JobKey, QString runId, QString)
{
    const Result<QJsonObject> pipeline = co_await object("/api/v2/pipeline/" + encoded(runId));
    if (!pipeline)
        co_return std::unexpected(pipeline.error());
    RunSnapshot run = snapshotFrom(*pipeline);
    const Result<QJsonArray> found = co_await workflows(runId);
    if (!found)
        co_return std::unexpected(found.error());
    std::vector<RunPart> all;
    for (const QJsonValue workflow : *found)
        all.push_back(workflowFrom(workflow.toObject()));
    // What ran again stays in the list beside its last attempts.
    for (RunPart &part : newestOfEachName(all)) {
        const Result<QJsonArray> jobs = co_await items("/api/v2/workflow/" + encoded(part.id) + "/job");
        if (!jobs)
            co_return std::unexpected(jobs.error());
        for (const QJsonValue job : *jobs)
            part.parts.push_back(jobPartFrom(job.toObject()));
        run.parts.push_back(std::move(part));
    }
    addWorkflows(run, run.parts);
    co_return run;
}

QCoro::Task<Result<LogPart>> CircleProvider::log(JobKey, QString, QString logId, LogCursor cursor)
{
    if (logId.isEmpty())
        co_return failure(ErrorKind::NotFound, slipway::tr("CircleCI keeps a log for each job; choose one."));
    const QByteArray vcs = m_slug[0] == u"gh"_s ? "github" : m_slug[0] == u"bb"_s ? "bitbucket" : encoded(m_slug[0]);
    const QByteArray path =
        "/api/v1.1/project/" + vcs + '/' + encoded(m_slug[1]) + '/' + encoded(m_slug[2]) + '/' + encoded(logId);
    const Result<QJsonObject> job = co_await object(path);
    if (!job)
        co_return std::unexpected(job.error());
    QStringList outputs;
    for (const QJsonValue step : (*job)[u"steps"].toArray())
        for (const QJsonValue action : step[u"actions"].toArray())
            if (const QString url = action[u"output_url"].toString(); !url.isEmpty())
                outputs.append(url);
    qsizetype done = cursor.state[u"outputs"].toInteger();
    LogPart part;
    if (done < outputs.size()) {
        net::Request request;
        request.url = QUrl(outputs[done], QUrl::StrictMode);
        request.withCredentials = false;
        const Result<net::Response> answer = co_await http().read(request);
        if (!answer)
            co_return std::unexpected(answer.error());
        part.bytes = outputText(answer->body);
        ++done;
    } else if (done == 0) {
        part.notYet = slipway::tr("The log of a step comes when the step has ended.");
    }
    part.next.state.insert(u"outputs"_s, qint64(done));
    part.hasMore = done < outputs.size();
    part.isComplete = !part.hasMore && (*job)[u"lifecycle"].toString() == u"finished"_s;
    co_return part;
}

Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret)
{
    Result<RepositoryAddress> address = repositoryOf(connection, 3);
    if (!address)
        return std::unexpected(address.error());
    if (address->names.first() == u"github"_s)
        address->names.first() = u"gh"_s;
    if (address->endpoint.base.host() == u"app.circleci.com"_s)
        address->endpoint.base = QUrl(u"https://circleci.com"_s);
    QList<net::Header> credentials;
    if (!secret.isEmpty())
        credentials.append({"Circle-Token", secret.reveal()});
    return std::make_unique<CircleProvider>(std::move(address->endpoint), std::move(credentials), address->names);
}

} // namespace slipway::ci::circleci
