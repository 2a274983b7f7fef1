// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/teamcity/teamcity_provider.h"

#include "ci/server_address.h"
#include "ci/teamcity/teamcity_parser.h"
#include "ci/trigger_answer.h"
#include "ci/whole_log.h"
#include "core/base/tr.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::teamcity {

namespace {

QJsonObject queueBody(const Trigger &trigger)
{
    QMap<QString, QString> values = trigger.parameters;
    values.insert(trigger.secrets);
    QJsonArray properties;
    for (const auto &[key, value] : values.asKeyValueRange())
        properties.append(QJsonObject{{u"name"_s, key}, {u"value"_s, value}});
    QJsonObject body{{u"buildType"_s, QJsonObject{{u"id"_s, trigger.job}}},
                     {u"comment"_s, QJsonObject{{u"text"_s, (trigger.reason + u' ' + trigger.key).trimmed()}}},
                     {u"properties"_s, QJsonObject{{u"property"_s, properties}}}};
    if (!trigger.ref.isEmpty())
        body.insert(u"branchName"_s, trigger.ref);
    return body;
}

QByteArray buildPath(const QString &runId)
{
    return "/app/rest/builds/id:" + encoded(runId) + "?fields=" + encoded(QString::fromLatin1(buildFields()));
}

} // namespace

TeamCityProvider::TeamCityProvider(net::Endpoint endpoint, QList<net::Header> credentials)
    : HttpProvider(std::move(endpoint), std::move(credentials))
{}

Abilities TeamCityProvider::abilities() const
{
    return Ability::ListParameters | Ability::ReturnsRun | Ability::HasQueue | Ability::Cancel | Ability::Rerun
           | Ability::LogWhileRunning | Ability::Tests | Ability::MergesTriggers | Ability::CarriesKey;
}

QCoro::Task<Result<Probe>> TeamCityProvider::probe(std::stop_token)
{
    Probe probe;
    probe.product = u"TeamCity"_s;
    probe.abilities = abilities();
    const Result<QJsonObject> server = co_await timed(slipway::tr("Server"), "/app/rest/server", &probe);
    if (!server)
        co_return std::unexpected(server.error());
    probe.version = (*server)[u"version"].toString();
    probe.findings.back().found = u"TeamCity "_s + probe.version;
    const Result<QJsonObject> who = co_await timed(slipway::tr("Account"), "/app/rest/users/current", &probe);
    if (who)
        probe.identity = probe.findings.back().found = (*who)[u"username"].toString();
    co_return probe;
}

QCoro::Task<Result<std::vector<Job>>> TeamCityProvider::jobs(std::stop_token)
{
    const QByteArray fields = "buildType(id,name,projectName,paused,webUrl)";
    const Result<QJsonObject> found =
        co_await object("/app/rest/buildTypes?locator=count:2000&fields=" + fields.toPercentEncoding());
    if (!found)
        co_return std::unexpected(found.error());
    std::vector<Job> jobs;
    for (const QJsonValue buildType : (*found)[u"buildType"].toArray())
        jobs.push_back(jobFrom(buildType.toObject()));
    co_return jobs;
}

QCoro::Task<Result<JobForm>> TeamCityProvider::form(JobKey job, QString)
{
    const QByteArray fields = "property(name,value,type(rawValue))";
    const Result<QJsonObject> found =
        co_await object("/app/rest/buildTypes/id:" + encoded(job) + "/parameters?fields=" + fields.toPercentEncoding());
    if (!found)
        co_return std::unexpected(found.error());
    JobForm form;
    for (const QJsonValue property : (*found)[u"property"].toArray())
        form.parameters.push_back(specFrom(property.toObject()));
    co_return form;
}

QCoro::Task<Result<PendingTrigger>> TeamCityProvider::prepare(Trigger trigger)
{
    const Result<std::vector<RunSnapshot>> newest = co_await runs(trigger.job, 1);
    if (!newest)
        co_return std::unexpected(newest.error());
    PendingTrigger pending = pendingFrom(trigger, http());
    pending.highestRun = newest->empty() ? u"0"_s : newest->front().id;
    co_return pending;
}

QCoro::Task<TriggerOutcome> TeamCityProvider::trigger(Trigger trigger, PendingTrigger)
{
    const net::Exchange answer = co_await http().send(
        withJson(net::Method::Post, "/app/rest/buildQueue", queueBody(trigger), net::Effect::Creating));
    if (std::optional<TriggerOutcome> refused = refusal(answer))
        co_return *refused;
    const QJsonObject build = QJsonDocument::fromJson(answer->body).object();
    TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::Accepted, *answer);
    if (!build[u"id"].isDouble())
        co_return outcome;
    outcome.kind = TriggerOutcome::Kind::RunKnown;
    outcome.runId = QString::number(build[u"id"].toInteger());
    outcome.url = build[u"webUrl"].toString();
    co_return outcome;
}

QCoro::Task<Result<Resolution>> TeamCityProvider::resolve(PendingTrigger pending)
{
    const Result<std::vector<RunSnapshot>> newest = co_await runs(pending.job, 50);
    if (!newest)
        co_return std::unexpected(newest.error());
    co_return newerThan(*newest, pending, &RunSnapshot::id,
                        [&](const RunSnapshot &run) { return run.clientKey == pending.key; });
}

QCoro::Task<Result<std::vector<RunSnapshot>>> TeamCityProvider::runs(JobKey job, int limit)
{
    const QString locator = u"defaultFilter:false,state:any,buildType:(id:%1),count:%2"_s.arg(job).arg(limit);
    const Result<QJsonObject> found =
        co_await object("/app/rest/builds?locator=" + encoded(locator)
                        + "&fields=" + encoded(u"build(%1)"_s.arg(QString::fromLatin1(buildFields()))));
    if (!found)
        co_return std::unexpected(found.error());
    std::vector<RunSnapshot> runs;
    for (const QJsonValue build : (*found)[u"build"].toArray())
        runs.push_back(snapshotFrom(build.toObject()));
    co_return runs;
}

QCoro::Task<Result<RunSnapshot>> TeamCityProvider::run(JobKey, QString runId, QString)
{
    const Result<QJsonObject> build = co_await object(buildPath(runId));
    if (!build)
        co_return std::unexpected(build.error());
    RunSnapshot run = snapshotFrom(*build);
    if (run.id != runId) {
        run.state = RunState::Superseded;
        run.message = slipway::tr("TeamCity joined it with build %1, which waited already.").arg(run.id);
    }
    co_return run;
}

QCoro::Task<Result<LogPart>> TeamCityProvider::log(JobKey, QString runId, QString, LogCursor cursor)
{
    const Result<QJsonObject> build = co_await object(buildPath(runId));
    if (!build)
        co_return std::unexpected(build.error());
    net::Request request = get("/downloadBuildLog.html?buildId=" + encoded(runId));
    request.accept = "text/plain";
    request.maxBytes = 512LL * 1024 * 1024;
    const Result<net::Response> answer = co_await http().read(request);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return grownPart(answer->body, cursor, snapshotFrom(*build).state == RunState::Done);
}

QCoro::Task<Result<Ack>> TeamCityProvider::cancel(JobKey, QString runId, QString, CancelMode)
{
    const Result<QJsonObject> build = co_await object(buildPath(runId));
    if (!build)
        co_return std::unexpected(build.error());
    const QByteArray place =
        snapshotFrom(*build).state == RunState::Queued ? "/app/rest/buildQueue/id:" : "/app/rest/builds/id:";
    const QJsonObject body{{u"comment"_s, u"Slipway"_s}, {u"readdIntoQueue"_s, false}};
    co_return ackOf(
        co_await http().send(withJson(net::Method::Post, place + encoded(runId), body, net::Effect::Converging)));
}

QCoro::Task<TriggerOutcome> TeamCityProvider::rerun(JobKey job, QString runId, RerunMode mode, Trigger again)
{
    if (mode == RerunMode::Failed)
        co_return notSent({ErrorKind::NotAllowed, slipway::tr("TeamCity runs a build again only as a whole."), {}, {}});
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

QCoro::Task<Result<TestResults>> TeamCityProvider::tests(JobKey, QString runId)
{
    const QString locator = u"build:(id:%1),count:100000"_s.arg(runId);
    const QByteArray fields = "testOccurrence(name,status,ignored,duration,details)";
    const Result<QJsonObject> found = co_await object("/app/rest/testOccurrences?locator=" + encoded(locator)
                                                      + "&fields=" + fields.toPercentEncoding());
    if (!found)
        co_return std::unexpected(found.error());
    co_return testsFrom(*found);
}

Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret)
{
    Result<net::Endpoint> endpoint = endpointOf(connection);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    QList<net::Header> credentials;
    if (!secret.isEmpty())
        credentials.append({"Authorization", "Bearer " + secret.reveal()});
    return std::make_unique<TeamCityProvider>(std::move(*endpoint), std::move(credentials));
}

} // namespace slipway::ci::teamcity
