// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/azure/azure_provider.h"

#include "ci/azure/azure_parser.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "core/base/tr.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::azure {

namespace {

constexpr int kMostPages = 50;

std::unexpected<Error> mustSignIn()
{
    return failure(
        ErrorKind::NotAllowed,
        tr("Azure asks to sign in: the token is wrong, has expired or lacks the scope Build (read and execute)."));
}

/// An answer that is a page to sign in: redirects, 203, HTML.
bool isSignIn(const net::Response &answer)
{
    return answer.status == 203 || (answer.status >= 300 && answer.status < 400 && answer.status != 304)
           || (answer.isSuccess() && answer.header("Content-Type").startsWith("text/html"));
}

/// `main` → `refs/heads/main`; full names stay.
QString fullRef(const QString &ref)
{
    return ref.isEmpty() || ref.startsWith(u"refs/"_s) ? ref : u"refs/heads/"_s + ref;
}

QJsonObject runBody(const QString &ref, const QMap<QString, QString> &parameters, const QMap<QString, QString> &secrets)
{
    QJsonObject body;
    if (!ref.isEmpty())
        body[u"resources"] =
            QJsonObject{{u"repositories"_s, QJsonObject{{u"self"_s, QJsonObject{{u"refName"_s, fullRef(ref)}}}}}};
    QJsonObject values;
    for (const auto &[key, value] : parameters.asKeyValueRange())
        values.insert(key, value);
    body[u"templateParameters"] = values;
    QJsonObject variables;
    for (const auto &[key, value] : secrets.asKeyValueRange())
        variables.insert(key, QJsonObject{{u"value"_s, value}, {u"isSecret"_s, true}});
    body[u"variables"] = variables;
    return body;
}

} // namespace

AzureProvider::AzureProvider(net::Endpoint endpoint, QList<net::Header> credentials)
    : HttpProvider(std::move(endpoint), std::move(credentials))
{}

Abilities AzureProvider::abilities() const
{
    return Ability::ReturnsRun | Ability::Cancel | Ability::Rerun | Ability::Gates | Ability::Artifacts;
}

QCoro::Task<Result<std::pair<QJsonObject, net::Response>>> AzureProvider::ask(net::Request request)
{
    request.followsRedirects = false;
    Result<net::Response> answer = co_await http().read(request);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (isSignIn(*answer))
        co_return mustSignIn();
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (answer->status != 204 && !document.isObject())
        co_return failure(ErrorKind::Remote,
                          slipway::tr("%1 answered in a form that is not known here.").arg(answer->url.host()));
    co_return std::pair(document.object(), std::move(*answer));
}

QCoro::Task<Result<QJsonObject>> AzureProvider::askObject(QByteArray path)
{
    Result<std::pair<QJsonObject, net::Response>> answer = co_await ask(get(versioned(path)));
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return std::move(answer->first);
}

QCoro::Task<Result<QString>> AzureProvider::whoAmI()
{
    if (m_identity.isEmpty()) {
        net::Endpoint organization = http().endpoint();
        organization.base.setPath(organization.base.path().section(u'/', 0, -2));
        net::Request request;
        request.url = under(organization, versioned("/connectionData"));
        const Result<std::pair<QJsonObject, net::Response>> answer = co_await ask(request);
        if (!answer)
            co_return std::unexpected(answer.error());
        m_identity = answer->first[u"authenticatedUser"][u"providerDisplayName"].toString();
    }
    co_return Result<QString>(m_identity);
}

QCoro::Task<Result<Probe>> AzureProvider::probe(std::stop_token stop)
{
    Probe probe;
    probe.product = u"Azure Pipelines"_s;
    probe.version = u"REST 7.1"_s;
    probe.abilities = abilities();
    const Result<QString> identity = co_await whoAmI();
    if (!identity)
        co_return std::unexpected(identity.error());
    probe.identity = *identity;
    probe.findings.push_back({Probe::Finding::Mark::Good, slipway::tr("Account"), *identity, {}});
    const Result<std::vector<Job>> found = co_await jobs(stop);
    probe.findings.push_back({found ? Probe::Finding::Mark::Good : Probe::Finding::Mark::Bad,
                              slipway::tr("Jobs"),
                              found ? slipway::tr("%n job(s) can be seen", nullptr, static_cast<int>(found->size()))
                                    : found.error().sentence,
                              {}});
    co_return probe;
}

QCoro::Task<Result<std::vector<Job>>> AzureProvider::jobs(std::stop_token stop)
{
    std::vector<Job> jobs;
    QByteArray token;
    for (int page = 0; page < kMostPages && !stop.stop_requested(); ++page) {
        const QByteArray more = token.isEmpty() ? QByteArray() : "&continuationToken=" + token.toPercentEncoding();
        const auto answer = co_await ask(get(versioned("/pipelines?$top=100" + more)));
        if (!answer)
            co_return std::unexpected(answer.error());
        for (const QJsonValue pipeline : answer->first[u"value"].toArray())
            jobs.push_back(jobFrom(pipeline.toObject()));
        token = answer->second.header("x-ms-continuationtoken");
        if (token.isEmpty())
            break;
    }
    co_return jobs;
}

QCoro::Task<Result<JobForm>> AzureProvider::form(JobKey job, QString)
{
    const Result<std::vector<RunSnapshot>> newest = co_await runs(job, 1);
    if (!newest)
        co_return std::unexpected(newest.error());
    JobForm form;
    form.warnings.append(
        slipway::tr("The server does not tell the parameters of a pipeline; those of its newest run are offered."));
    if (newest->empty())
        co_return form;
    for (const auto &[key, value] : newest->front().parameters.asKeyValueRange()) {
        ParameterSpec spec;
        spec.key = key;
        spec.label = key;
        spec.defaultValue = value;
        spec.source = ParameterSpec::Source::LastRun;
        form.parameters.push_back(std::move(spec));
    }
    co_return form;
}

QCoro::Task<Result<PendingTrigger>> AzureProvider::prepare(Trigger trigger)
{
    const Result<QString> identity = co_await whoAmI();
    if (!identity)
        co_return std::unexpected(identity.error());
    const Result<std::vector<RunSnapshot>> newest = co_await runs(trigger.job, 1);
    if (!newest)
        co_return std::unexpected(newest.error());
    PendingTrigger pending = pendingFrom(trigger, http());
    pending.highestRun = newest->empty() ? u"0"_s : newest->front().id;
    pending.actor = *identity;
    co_return pending;
}

QCoro::Task<TriggerOutcome> AzureProvider::trigger(Trigger trigger, PendingTrigger)
{
    const net::Request request =
        withJson(net::Method::Post, versioned("/pipelines/" + encoded(trigger.job) + "/runs"),
                 runBody(trigger.ref, trigger.parameters, trigger.secrets), net::Effect::Creating);
    const net::Exchange answer = co_await http().send(request);
    if (answer && isSignIn(*answer))
        co_return notSent(mustSignIn().error());
    if (std::optional<TriggerOutcome> refused = refusal(answer))
        co_return *refused;
    const QJsonObject run = QJsonDocument::fromJson(answer->body).object();
    TriggerOutcome outcome = outcomeAt(TriggerOutcome::Kind::Accepted, *answer);
    if (!run[u"id"].isDouble())
        co_return outcome;
    outcome.kind = TriggerOutcome::Kind::RunKnown;
    outcome.runId = QString::number(run[u"id"].toInteger());
    outcome.number = run[u"name"].toString();
    outcome.url = run[u"_links"][u"web"][u"href"].toString();
    co_return outcome;
}

QCoro::Task<Result<Resolution>> AzureProvider::resolve(PendingTrigger pending)
{
    const Result<std::vector<RunSnapshot>> newest = co_await runs(pending.job, 20);
    if (!newest)
        co_return std::unexpected(newest.error());
    co_return newerThan(*newest, pending, &RunSnapshot::id, [&](const RunSnapshot &run) {
        return run.startedBy == pending.actor && (pending.ref.isEmpty() || fullRef(run.ref) == fullRef(pending.ref))
               && agree(run.parameters, textsOf(pending.parameters));
    });
}

QCoro::Task<TriggerOutcome> AzureProvider::rerun(JobKey job, QString runId, RerunMode mode, Trigger again)
{
    if (mode == RerunMode::Failed)
        co_return notSent(
            {ErrorKind::NotAllowed, slipway::tr("Run it again as a whole, or retry a stage in the browser."), {}, {}});
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

} // namespace slipway::ci::azure
