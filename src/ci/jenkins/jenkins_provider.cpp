// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/jenkins/jenkins_provider.h"

#include "ci/jenkins/jenkins_paths.h"
#include "ci/server_address.h"
#include "core/base/tr.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::jenkins {

JenkinsProvider::JenkinsProvider(net::Endpoint endpoint, QList<net::Header> credentials, QString keyParameter)
    : HttpProvider(std::move(endpoint), std::move(credentials)),
      m_keyParameter(std::move(keyParameter))
{}

Abilities JenkinsProvider::abilities() const
{
    return Ability::ListParameters | Ability::HasQueue | Ability::Cancel | Ability::ForceCancel | Ability::Rerun
           | Ability::LogWhileRunning | Ability::Gates | Ability::Tests | Ability::Artifacts | Ability::MergesTriggers;
}

QByteArray JenkinsProvider::treeOf(const QByteArray &path, const QByteArray &tree)
{
    return path + "?tree=" + tree.toPercentEncoding(",");
}

QByteArray JenkinsProvider::buildPath(const JobKey &job, const QString &runId)
{
    return jobPath(job) + '/' + encoded(runId);
}

QCoro::Task<Result<Probe>> JenkinsProvider::probe(std::stop_token stop)
{
    Probe probe;
    probe.product = u"Jenkins"_s;
    probe.abilities = abilities();
    QElapsedTimer timer;
    timer.start();
    const Result<net::Response> root = co_await http().read(get(treeOf("/api/json", "mode")), stop);
    if (!root)
        co_return std::unexpected(root.error());
    probe.version = QString::fromLatin1(root->header("X-Jenkins"));
    if (probe.version.isEmpty())
        co_return failure(ErrorKind::Remote, slipway::tr("What answers at %1 is not a Jenkins.").arg(root->url.host()));
    probe.findings.push_back({Probe::Finding::Mark::Good, slipway::tr("Server"), u"Jenkins "_s + probe.version,
                              std::chrono::milliseconds(timer.elapsed())});
    const Result<QJsonObject> who = co_await timed(slipway::tr("Account"), "/whoAmI/api/json", &probe);
    if (!who)
        co_return probe;
    probe.identity = (*who)[u"authenticated"].toBool() ? (*who)[u"name"].toString() : QString();
    m_identity = probe.identity;
    probe.findings.back().found = probe.identity;
    const Result<std::vector<Job>> found = co_await jobs(stop);
    const auto mark = found && !found->empty() ? Probe::Finding::Mark::Good : Probe::Finding::Mark::Warning;
    probe.findings.push_back({mark,
                              slipway::tr("Jobs"),
                              found ? slipway::tr("%n job(s) can be seen", nullptr, static_cast<int>(found->size()))
                                    : found.error().sentence,
                              {}});
    co_return probe;
}

QCoro::Task<Result<std::vector<Job>>> JenkinsProvider::jobs(std::stop_token stop)
{
    const Result<QJsonDocument> root = co_await http().readJson(get(treeOf("/api/json", jobsTree())), stop);
    if (!root)
        co_return std::unexpected(root.error());
    co_return jobsFrom(root->object());
}

QCoro::Task<Result<JobFacts>> JenkinsProvider::facts(JobKey job)
{
    const Result<QJsonObject> found = co_await object(treeOf(jobPath(job) + "/api/json", factsTree()));
    if (!found)
        co_return std::unexpected(found.error());
    co_return factsFrom(*found, m_keyParameter);
}

QCoro::Task<Result<JobForm>> JenkinsProvider::form(JobKey job, QString)
{
    Result<JobFacts> found = co_await facts(job);
    if (!found)
        co_return std::unexpected(found.error());
    co_return std::move(found->form);
}

QCoro::Task<Result<std::pair<QString, QString>>> JenkinsProvider::definition(JobKey job, QString)
{
    net::Request request = get(jobPath(job) + "/config.xml");
    request.accept = "application/xml";
    const Result<net::Response> answer = co_await http().read(request);
    if (!answer)
        co_return std::unexpected(answer.error());
    const PipelineScript found = pipelineScript(answer->body);
    if (!found.script.isEmpty())
        co_return std::pair(found.script, u"Jenkinsfile"_s);
    if (!found.path.isEmpty())
        co_return failure(ErrorKind::NotFound,
                          slipway::tr("The definition of this job is the file %1 in its repository.").arg(found.path));
    co_return failure(ErrorKind::NotFound, slipway::tr("This job is configured at the server and has no script."));
}

QCoro::Task<Result<QString>> JenkinsProvider::whoAmI()
{
    if (m_identity.isEmpty()) {
        const Result<QJsonObject> who = co_await object("/whoAmI/api/json");
        if (!who)
            co_return std::unexpected(who.error());
        m_identity = (*who)[u"name"].toString();
    }
    co_return Result<QString>(m_identity);
}

QCoro::Task<> JenkinsProvider::fetchCrumb()
{
    const Result<QJsonObject> issued = co_await object("/crumbIssuer/api/json");
    m_isCrumbKnown = issued || issued.error().kind == ErrorKind::NotFound;
    m_crumb.reset();
    if (issued)
        m_crumb = {(*issued)[u"crumbRequestField"].toString().toLatin1(), (*issued)[u"crumb"].toString().toLatin1()};
}

QCoro::Task<net::Exchange> JenkinsProvider::post(net::Request request)
{
    if (!m_isCrumbKnown)
        co_await fetchCrumb();
    const QList<net::Header> own = request.headers;
    for (int attempt = 0;; ++attempt) {
        request.headers = own;
        if (m_crumb)
            request.headers.append(*m_crumb);
        net::Exchange answer = co_await http().send(request);
        const bool lacksCrumb = answer && answer->status == 403 && answer->body.contains("No valid crumb");
        if (!lacksCrumb || attempt == 1)
            co_return answer;
        co_await fetchCrumb();
    }
}

net::Request JenkinsProvider::formRequest(const QByteArray &path, const QList<std::pair<QString, QString>> &fields,
                                          net::Effect effect) const
{
    net::Request request = get(path);
    request.method = net::Method::Post;
    request.contentType = "application/x-www-form-urlencoded";
    request.body = formBody(fields);
    request.effect = effect;
    request.followsRedirects = false;
    return request;
}

Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret)
{
    Result<net::Endpoint> endpoint = endpointOf(connection);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    QList<net::Header> credentials;
    if (!secret.isEmpty())
        credentials.append(basicCredentials(connection.account, secret));
    return std::make_unique<JenkinsProvider>(std::move(*endpoint), std::move(credentials),
                                             connection.options[u"key_parameter"].toString(u"SLIPWAY_KEY"_s));
}

} // namespace slipway::ci::jenkins
