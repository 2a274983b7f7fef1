// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/gitlab/gitlab_provider.h"

#include "ci/server_address.h"
#include "core/base/tr.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace slipway::ci::gitlab {

namespace {

constexpr int kMostProjects = 500;
const QString kUsualFile = u".gitlab-ci.yml"_s;

} // namespace

Error errorOf(const net::Response &response)
{
    const QStringList texts = textsOfError(response.body);
    Error error = net::statusError(response, texts.join(u' '));
    if (response.status == 404)
        error.sentence =
            slipway::tr("GitLab does not know %1, or the token has no right to see it.").arg(response.url.path());
    else if (response.status == 403 && response.body.contains("insufficient_scope"))
        error.sentence = slipway::tr("The token may only look. Make one with the scope “api” in GitLab's settings.");
    return error;
}

GitLabProvider::GitLabProvider(Address address, QList<net::Header> credentials, QStringList keyNames)
    : HttpProvider(address.api, std::move(credentials)),
      m_address(std::move(address)),
      m_keyNames(std::move(keyNames)),
      m_reads(http(), errorOf)
{}

Abilities GitLabProvider::abilities() const
{
    return Ability::ListParameters | Ability::ReturnsRun | Ability::Cancel | Ability::ForceCancel | Ability::Rerun
           | Ability::RerunFailed | Ability::LogWhileRunning | Ability::Gates | Ability::Tests | Ability::Artifacts
           | Ability::Freezes | Ability::Releases;
}

QByteArray GitLabProvider::projectPath(const JobKey &job)
{
    return "/projects/" + encoded(job);
}

bool GitLabProvider::knowsInputs() const
{
    return QVersionNumber::fromString(m_version) >= QVersionNumber(17, 10);
}

QCoro::Task<Result<>> GitLabProvider::ready()
{
    if (m_isReady)
        co_return Result<>{};
    const Result<Reading> who = co_await m_reads.read(get("/user"));
    if (!who)
        co_return std::unexpected(who.error());
    const Result<Reading> version = co_await m_reads.read(get("/version"));
    if (!version)
        co_return std::unexpected(version.error());
    m_user = who->json[u"username"].toString();
    m_version = version->json[u"version"].toString();
    m_isReady = true;
    co_return Result<>{};
}

QCoro::Task<Result<QString>> GitLabProvider::defaultBranch(JobKey job)
{
    const Result<Reading> project = co_await m_reads.read(get(projectPath(job)));
    if (!project)
        co_return std::unexpected(project.error());
    co_return project->json[u"default_branch"].toString();
}

QCoro::Task<Result<std::vector<Job>>> GitLabProvider::jobs(std::stop_token stop)
{
    std::vector<Job> jobs;
    if (!m_address.project.isEmpty()) {
        const Result<Reading> project = co_await m_reads.read(get(projectPath(m_address.project)), stop);
        if (!project)
            co_return std::unexpected(project.error());
        jobs.push_back(jobFrom(project->json.object()));
    } else {
        const Result<ReadingList> projects = co_await m_reads.list(
            get("/projects?membership=true&archived=false&pagination=keyset&order_by=id&sort=asc&per_page=100"), {},
            kMostProjects, stop);
        if (!projects)
            co_return std::unexpected(projects.error());
        for (const QJsonValue &project : projects->entries)
            jobs.push_back(jobFrom(project.toObject()));
    }
    if (jobs.size() > 1)
        co_return jobs;
    for (Job &job : jobs) {
        const Result<std::vector<RunSnapshot>> newest = co_await runs(job.key, 5);
        if (!newest)
            continue;
        for (const RunSnapshot &run : *newest) {
            job.isRunning |= run.state != RunState::Done;
            if (run.state == RunState::Done && !job.last)
                job.last = run.result;
        }
    }
    co_return jobs;
}

QCoro::Task<Result<GitLabProvider::Definition>> GitLabProvider::definitionAt(JobKey job, QString ref)
{
    const Result<Reading> project = co_await m_reads.read(get(projectPath(job)));
    if (!project)
        co_return std::unexpected(project.error());
    Definition definition{.path = project->json[u"ci_config_path"].toString()};
    if (definition.path.isEmpty())
        definition.path = kUsualFile;
    if (definition.path.contains(u'@') || definition.path.startsWith(u"http"_s))
        co_return failure(
            ErrorKind::NotFound,
            slipway::tr("The definition of %1 stands outside of the project, at %2.").arg(job, definition.path));
    net::Request request =
        get(projectPath(job) + "/repository/files/" + encoded(definition.path) + "/raw?ref=" + encoded(ref));
    request.accept = "*/*";
    const Result<net::Response> text = co_await http().read(std::move(request));
    if (!text && text.error().kind == ErrorKind::NotFound)
        co_return failure(ErrorKind::NotFound,
                          slipway::tr("There is no %1 in %2 at %3.").arg(definition.path, job, ref));
    if (!text)
        co_return std::unexpected(text.error());
    Result<CiFile> file = parseCiFile(text->body, definition.path, m_keyNames);
    if (!file)
        co_return std::unexpected(file.error());
    definition.text = QString::fromUtf8(text->body);
    definition.file = std::move(*file);
    co_return definition;
}

QCoro::Task<Result<std::pair<QString, QString>>> GitLabProvider::definition(JobKey job, QString ref)
{
    Result<QString> branch = ref;
    if (ref.isEmpty())
        branch = co_await defaultBranch(job);
    if (!branch)
        co_return std::unexpected(branch.error());
    Result<Definition> found = co_await definitionAt(job, *branch);
    if (!found)
        co_return std::unexpected(found.error());
    co_return std::pair(found->text, found->path.section(u'/', -1));
}

QCoro::Task<Result<JobForm>> GitLabProvider::form(JobKey job, QString ref)
{
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    const Result<QString> branch = co_await defaultBranch(job);
    if (!branch)
        co_return std::unexpected(branch.error());
    JobForm form;
    form.defaultRef = *branch;
    Result<Definition> found = co_await definitionAt(job, ref.isEmpty() ? *branch : ref);
    if (!found && found.error().kind != ErrorKind::NotFound)
        co_return std::unexpected(found.error());
    if (!found) {
        form.warnings.append(found.error().sentence);
        co_return form;
    }
    form.parameters = std::move(found->file.inputs);
    if (!form.parameters.empty() && !knowsInputs()) {
        form.parameters.clear();
        form.warnings.append(slipway::tr("GitLab %1 knows no inputs of pipelines (17.10 is the first that does): their "
                                         "defaults are used.")
                                 .arg(m_version));
    }
    std::ranges::move(found->file.variables, std::back_inserter(form.parameters));
    form.keyCarrier = found->file.keyParameter;
    if (found->file.hasIncludes && form.parameters.empty())
        form.warnings.append(slipway::tr("%1 includes other files; inputs and variables declared there are not shown.")
                                 .arg(found->path));
    co_return form;
}

QCoro::Task<Result<std::vector<ServerFreeze>>> GitLabProvider::freezes()
{
    if (m_address.project.isEmpty())
        co_return std::vector<ServerFreeze>{};
    const Result<ReadingList> periods =
        co_await m_reads.list(get(projectPath(m_address.project) + "/freeze_periods?per_page=100"), {}, 300);
    if (!periods)
        co_return std::unexpected(periods.error());
    co_return freezesFrom(periods->entries);
}

Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret)
{
    Result<Address> address = addressOf(connection);
    if (!address)
        return std::unexpected(address.error());
    QList<net::Header> credentials;
    if (!secret.isEmpty() && connection.options[u"auth"].toString() == u"bearer")
        credentials.append({"Authorization", "Bearer " + secret.reveal()});
    else if (!secret.isEmpty())
        credentials.append({"PRIVATE-TOKEN", secret.reveal()});
    const QString key = connection.options[u"key_parameter"].toString(u"slipway_key"_s).toLower();
    return std::make_unique<GitLabProvider>(std::move(*address), std::move(credentials), QStringList{key});
}

} // namespace slipway::ci::gitlab
