// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/gitea/gitea_provider.h"

#include "ci/gitea/gitea_parser.h"
#include "ci/server_address.h"
#include "core/base/tr.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::gitea {

GiteaProvider::GiteaProvider(net::Endpoint endpoint, QList<net::Header> credentials, QStringList names)
    : HttpProvider(std::move(endpoint), std::move(credentials)),
      m_names(std::move(names))
{}

Abilities GiteaProvider::abilities() const
{
    Abilities abilities = Ability::ListParameters | Ability::Releases;
    if (!m_features)
        return abilities;
    abilities.setFlag(Ability::ReturnsRun, m_features->tellsRun);
    abilities.setFlag(Ability::Cancel, m_features->mayCancel);
    abilities.setFlag(Ability::Rerun, m_features->mayRerun);
    abilities.setFlag(Ability::RerunFailed, m_features->mayRerun);
    abilities.setFlag(Ability::LogWhileRunning, m_features->hasJobs);
    return abilities;
}

QByteArray GiteaProvider::repositoryPath(const QByteArray &below) const
{
    return "/api/v1/repos/" + encoded(m_names[0]) + '/' + encoded(m_names[1]) + below;
}

QCoro::Task<Result<GiteaProvider::Features>> GiteaProvider::features()
{
    if (m_features)
        co_return Result<Features>(*m_features);
    const Result<QJsonObject> described = co_await object("/swagger.v1.json");
    if (!described)
        co_return std::unexpected(described.error());
    const QJsonObject paths = (*described)[u"paths"].toObject();
    const auto has = [&](const QString &below) { return paths.contains(u"/repos/{owner}/{repo}/actions"_s + below); };
    Features found;
    found.hasRuns = has(u"/runs/{run}"_s) || has(u"/runs/{run_id}"_s);
    found.hasJobs = has(u"/runs/{run}/jobs"_s) && has(u"/jobs/{job_id}/logs"_s);
    found.hasWorkflows = has(u"/workflows"_s);
    found.mayCancel = has(u"/runs/{run}/cancel"_s) || has(u"/runs/{run_id}/cancel"_s);
    found.mayRerun = has(u"/runs/{run}/rerun"_s);
    found.tellsRun = (*described)[u"definitions"][u"DispatchWorkflowOption"][u"properties"].toObject().contains(
        u"return_run_info"_s);
    m_features = found;
    co_return found;
}

QCoro::Task<Result<QString>> GiteaProvider::whoAmI()
{
    if (m_identity.isEmpty()) {
        const Result<QJsonObject> user = co_await object("/api/v1/user");
        if (!user)
            co_return std::unexpected(user.error());
        m_identity = (*user)[u"login"].toString();
    }
    co_return Result<QString>(m_identity);
}

QCoro::Task<Result<Probe>> GiteaProvider::probe(std::stop_token)
{
    Probe probe;
    const Result<QJsonObject> version = co_await timed(slipway::tr("Server"), "/api/v1/version", &probe);
    if (!version)
        co_return std::unexpected(version.error());
    probe.version = (*version)[u"version"].toString();
    probe.product = probe.version.contains(u"gitea"_s) ? u"Forgejo"_s : u"Gitea"_s;
    probe.findings.back().found = probe.product + u' ' + probe.version;
    const Result<QString> identity = co_await whoAmI();
    probe.findings.push_back({identity ? Probe::Finding::Mark::Good : Probe::Finding::Mark::Bad,
                              slipway::tr("Account"),
                              identity ? *identity : identity.error().sentence,
                              {}});
    probe.identity = identity.value_or(QString());
    const Result<Features> found = co_await features();
    if (!found)
        co_return probe;
    probe.findings.push_back({found->hasJobs ? Probe::Finding::Mark::Good : Probe::Finding::Mark::Warning,
                              slipway::tr("Jobs and logs"),
                              found->hasJobs
                                  ? slipway::tr("This version gives them")
                                  : slipway::tr("This version does not give them; open the run in a browser"),
                              {}});
    probe.findings.push_back({found->mayCancel ? Probe::Finding::Mark::Good : Probe::Finding::Mark::Warning,
                              slipway::tr("Cancel"),
                              found->mayCancel ? slipway::tr("This version can") : slipway::tr("This version cannot"),
                              {}});
    probe.abilities = abilities();
    co_return probe;
}

QCoro::Task<Result<std::pair<QString, QStringList>>> GiteaProvider::workflowFiles()
{
    for (const QString &folder : {u".forgejo/workflows"_s, u".gitea/workflows"_s, u".github/workflows"_s}) {
        const Result<QJsonDocument> listing =
            co_await http().readJson(get(repositoryPath("/contents/" + folder.toUtf8())));
        if (!listing && listing.error().kind != ErrorKind::NotFound)
            co_return std::unexpected(listing.error());
        if (!listing)
            continue;
        QStringList names;
        for (const QJsonValue file : listing->array())
            if (const QString name = file[u"name"].toString(); name.endsWith(u".yml"_s) || name.endsWith(u".yaml"_s))
                names.append(name);
        co_return std::pair(folder, names);
    }
    co_return failure(ErrorKind::NotFound, slipway::tr("The repository has no folder of workflows."));
}

QCoro::Task<Result<std::vector<Job>>> GiteaProvider::jobs(std::stop_token)
{
    const Result<std::pair<QString, QStringList>> files = co_await workflowFiles();
    if (!files)
        co_return std::unexpected(files.error());
    std::vector<Job> jobs;
    for (const QString &name : files->second) {
        Job job;
        job.key = name;
        job.name = name.section(u'.', 0, -2);
        jobs.push_back(std::move(job));
    }
    co_return jobs;
}

QCoro::Task<Result<JobForm>> GiteaProvider::form(JobKey job, QString ref)
{
    const Result<std::pair<QString, QStringList>> files = co_await workflowFiles();
    if (!files)
        co_return std::unexpected(files.error());
    const QByteArray path = files->first.toUtf8() + '/' + encoded(job);
    net::Request request =
        get(repositoryPath("/raw/" + path + (ref.isEmpty() ? QByteArray() : "?ref=" + encoded(ref))));
    request.accept = "*/*";
    const Result<net::Response> text = co_await http().read(request);
    if (!text)
        co_return std::unexpected(text.error());
    Result<std::vector<ParameterSpec>> inputs = inputsOf(text->body, files->first + u'/' + job);
    if (!inputs)
        co_return std::unexpected(inputs.error());
    JobForm form;
    form.parameters = std::move(*inputs);
    form.defaultRef = ref;
    if (ref.isEmpty()) {
        const Result<QJsonObject> repository = co_await object(repositoryPath({}));
        if (!repository)
            co_return std::unexpected(repository.error());
        form.defaultRef = (*repository)[u"default_branch"].toString();
    }
    co_return form;
}

Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret)
{
    Result<RepositoryAddress> address = repositoryOf(connection, 2);
    if (!address)
        return std::unexpected(address.error());
    QList<net::Header> credentials;
    if (!secret.isEmpty())
        credentials.append({"Authorization", "token " + secret.reveal()});
    return std::make_unique<GiteaProvider>(std::move(address->endpoint), std::move(credentials), address->names);
}

} // namespace slipway::ci::gitea
