// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/github/github_provider.h"

#include "ci/github/github_parser.h"
#include "ci/json_reading.h"
#include "ci/server_address.h"
#include "ci/trigger_answer.h"
#include "core/base/tr.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway::ci::github {

namespace {

const QByteArray kOldVersion = "2022-11-28";
const QByteArray kNewVersion = "2026-03-10";
constexpr int kMostWorkflows = 300;
constexpr int kMostJobs = 1000;

/// Workflows are addressed by the name of their file; those that GitHub runs itself have none.
QByteArray fileOf(const JobKey &job)
{
    return encoded(job.section(u'/', -1));
}

} // namespace

Error errorOf(const net::Response &response)
{
    Error error = net::statusError(response, net::saidBy(response));
    if (!response.header("X-GitHub-SSO").isEmpty())
        error.sentence =
            slipway::tr("The organization wants single sign-on: authorize the token for it in GitHub's settings, under "
                        "“Personal access tokens”.");
    else if (const QByteArray needed = response.header("X-Accepted-GitHub-Permissions");
             !needed.isEmpty() && response.status == 403)
        error.sentence = slipway::tr("The token lacks a permission: %1. Add it in GitHub's settings.")
                             .arg(QString::fromUtf8(needed));
    else if (response.status == 404)
        error.sentence =
            slipway::tr("GitHub does not know %1, or the token has no right to see it.").arg(response.url.path());
    return error;
}

namespace {

QList<net::Header> bearer(const net::Secret &token)
{
    return token.isEmpty() ? QList<net::Header>{} : QList<net::Header>{{"Authorization", "Bearer " + token.reveal()}};
}

} // namespace

GitHubProvider::GitHubProvider(Address address, net::Secret token, QStringList keyInputs, QByteArray version)
    : HttpProvider(address.api, bearer(token)),
      m_address(std::move(address)),
      m_keyInputs(std::move(keyInputs)),
      m_reads(http(), errorOf),
      m_version(version.isEmpty() ? kOldVersion : std::move(version)),
      m_asksRunId(!m_address.isServer)
{}

Abilities GitHubProvider::abilities() const
{
    Abilities all = Ability::ListParameters | Ability::Cancel | Ability::ForceCancel | Ability::Rerun
                    | Ability::RerunFailed | Ability::Gates | Ability::Tests | Ability::Artifacts | Ability::Releases;
    all.setFlag(Ability::ReturnsRun, !m_address.isServer);
    return all;
}

net::Request GitHubProvider::askServer(const QByteArray &path) const
{
    net::Request request{.url = under(m_address.api, path), .accept = "application/vnd.github+json"};
    if (!m_version.isEmpty())
        request.headers.append({"X-GitHub-Api-Version", m_version});
    return request;
}

net::Request GitHubProvider::ask(const QByteArray &path, net::Method method) const
{
    net::Request request = askServer("/repos/" + m_address.repository.toUtf8() + path);
    request.method = method;
    if (method != net::Method::Get)
        request.effect = net::Effect::Converging;
    return request;
}

QCoro::Task<Result<>> GitHubProvider::ready()
{
    const QByteArrayList versions =
        m_address.isServer ? QByteArrayList{m_version, {}} : QByteArrayList{m_version, kNewVersion, {}};
    for (const QByteArray &version : versions) {
        if (m_isReady)
            co_return Result<>{};
        m_version = version;
        const net::Exchange answer = co_await http().send(askServer("/user"));
        if (!answer)
            co_return std::unexpected(answer.error().error);
        if (answer->status == 400 && net::saidBy(*answer).contains(u"version"_s, Qt::CaseInsensitive))
            continue;
        // The token of an app is nobody's, which is refused here and well.
        if (!answer->isSuccess() && answer->status != 403 && answer->status != 404)
            co_return std::unexpected(errorOf(*answer));
        if (!answer->header("X-GitHub-SSO").isEmpty())
            co_return std::unexpected(errorOf(*answer));
        m_actor = QJsonDocument::fromJson(answer->body)[u"login"].toString();
        m_serverVersion = QString::fromLatin1(answer->header("X-GitHub-Enterprise-Version"));
        m_scopes = QString::fromLatin1(answer->header("X-OAuth-Scopes"));
        m_asksRunId = m_asksRunId && m_version != kNewVersion;
        m_isReady = true;
        co_return Result<>{};
    }
    co_return failure(ErrorKind::Remote,
                      slipway::tr("%1 knows none of the versions of GitHub's API that Slipway speaks.")
                          .arg(m_address.api.base.host()));
}

QCoro::Task<Result<QString>> GitHubProvider::defaultBranch()
{
    const Result<Reading> repository = co_await m_reads.read(ask({}));
    if (!repository)
        co_return std::unexpected(repository.error());
    co_return repository->json[u"default_branch"].toString();
}

QCoro::Task<Result<QByteArray>> GitHubProvider::file(QString path, QString ref)
{
    const Result<Reading> file = co_await m_reads.read(ask("/contents/" + encoded(path) + "?ref=" + encoded(ref)));
    if (!file && file.error().kind == ErrorKind::NotFound)
        co_return failure(
            ErrorKind::NotFound,
            slipway::tr("There is no %1 at %2, or the token may not read the repository's contents.").arg(path, ref));
    if (!file)
        co_return std::unexpected(file.error());
    if (file->json[u"encoding"].toString() != u"base64")
        co_return failure(ErrorKind::Remote, slipway::tr("%1 is not a file that GitHub shows.").arg(path));
    co_return QByteArray::fromBase64(file->json[u"content"].toString().toLatin1());
}

QCoro::Task<Result<WorkflowFile>> GitHubProvider::workflow(JobKey job, QString ref)
{
    const Result<QByteArray> text = co_await file(job, ref);
    if (!text)
        co_return std::unexpected(text.error());
    co_return parseWorkflow(*text, job, m_keyInputs);
}

QCoro::Task<Result<std::pair<QString, QString>>> GitHubProvider::definition(JobKey job, QString ref)
{
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    Result<QString> branch = ref;
    if (ref.isEmpty())
        branch = co_await defaultBranch();
    if (!branch)
        co_return std::unexpected(branch.error());
    const Result<QByteArray> text = co_await file(job, *branch);
    if (!text)
        co_return std::unexpected(text.error());
    co_return std::pair(QString::fromUtf8(*text), job.section(u'/', -1));
}

QCoro::Task<QStringList> GitHubProvider::environments()
{
    QStringList names;
    const Result<ReadingList> found = co_await m_reads.list(ask("/environments?per_page=100"), u"environments"_s, 300);
    if (found)
        for (const QJsonValue &each : found->entries)
            names.append(each[u"name"].toString());
    co_return names;
}

QCoro::Task<Result<JobForm>> GitHubProvider::form(JobKey job, QString ref)
{
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    JobForm form;
    const Result<QString> branch = co_await defaultBranch();
    if (!branch)
        co_return std::unexpected(branch.error());
    form.defaultRef = *branch;
    Result<WorkflowFile> file = co_await workflow(job, ref.isEmpty() ? *branch : ref);
    if (!file)
        co_return std::unexpected(file.error());
    if (!file->isDispatchable)
        co_return failure(ErrorKind::NotAllowed,
                          slipway::tr("%1 cannot be started by hand at %2: it has no “workflow_dispatch” there.")
                              .arg(job, ref.isEmpty() ? *branch : ref));
    form.parameters = std::move(file->inputs);
    form.keyCarrier = file->keyInput;
    for (ParameterSpec &parameter : form.parameters)
        if (parameter.type == ParameterSpec::Type::Environment)
            parameter.choices = co_await environments();
    if (m_address.isServer && form.keyCarrier.isEmpty())
        form.warnings.append(
            slipway::tr("An Enterprise Server does not tell which run it started. Give the workflow an input "
                        "“slipway_key” and show it in “run-name”, so that the run is found for sure."));
    co_return form;
}

QCoro::Task<Result<std::vector<Job>>> GitHubProvider::jobs(std::stop_token stop)
{
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    const Result<QString> branch = co_await defaultBranch();
    if (!branch)
        co_return std::unexpected(branch.error());
    const Result<ReadingList> listed =
        co_await m_reads.list(ask("/actions/workflows?per_page=100"), u"workflows"_s, kMostWorkflows, stop);
    if (!listed)
        co_return std::unexpected(listed.error());
    const Result<ReadingList> newest =
        co_await m_reads.list(ask("/actions/runs?per_page=100"), u"workflow_runs"_s, 100, stop);
    if (!newest)
        co_return std::unexpected(newest.error());

    std::vector<Job> jobs;
    std::vector<QCoro::Task<Result<WorkflowFile>>> files;
    for (const QJsonValue &each : listed->entries) {
        Job job = jobFrom(each.toObject());
        for (const QJsonValue &run : newest->entries) {
            if (run[u"workflow_id"] != each[u"id"])
                continue;
            const bool isDone = stateOf(run[u"status"].toString()) == RunState::Done;
            job.isRunning |= !isDone;
            if (isDone && !job.last)
                job.last = resultOf(run[u"conclusion"].toString());
        }
        if (job.mayTrigger)
            files.push_back(workflow(job.key, *branch));
        jobs.push_back(std::move(job));
    }
    std::size_t next = 0;
    for (Job &job : jobs) {
        if (!job.mayTrigger)
            continue;
        const Result<WorkflowFile> file = co_await files[next++];
        job.mayTrigger = file && file->isDispatchable;
        if (!file)
            job.whyNot = file.error().sentence;
        else if (!file->isDispatchable)
            job.whyNot = slipway::tr("It has no “workflow_dispatch” on %1.").arg(*branch);
    }
    co_return jobs;
}

QCoro::Task<Result<std::vector<RunSnapshot>>> GitHubProvider::runs(JobKey job, int limit)
{
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    const QByteArray size = QByteArray::number(std::clamp(limit, 1, 100));
    const Result<ReadingList> listed = co_await m_reads.list(
        ask("/actions/workflows/" + fileOf(job) + "/runs?per_page=" + size), u"workflow_runs"_s, limit);
    if (!listed)
        co_return std::unexpected(listed.error());
    std::vector<RunSnapshot> runs;
    for (const QJsonValue &run : listed->entries)
        runs.push_back(snapshotFrom(run.toObject()));
    co_return runs;
}

QCoro::Task<Result<RunSnapshot>> GitHubProvider::run(JobKey, QString runId, QString validator)
{
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    const QByteArray path = "/actions/runs/" + encoded(runId);
    const Result<Reading> run = co_await m_reads.read(ask(path));
    if (!run)
        co_return std::unexpected(run.error());
    const Result<ReadingList> jobs =
        co_await m_reads.list(ask(path + "/jobs?filter=latest&per_page=100"), u"jobs"_s, kMostJobs);
    if (!jobs)
        co_return std::unexpected(jobs.error());
    RunSnapshot snapshot;
    snapshot.id = runId;
    snapshot.validator = QString::fromLatin1(joinedTag({run->tag, jobs->tag}));
    snapshot.isUnchanged = snapshot.validator == validator;
    if (!snapshot.isUnchanged) {
        const QString tag = snapshot.validator;
        snapshot = snapshotFrom(run->json.object());
        snapshot.validator = tag;
        snapshot.parts = partsFrom(jobs->entries);
    }
    co_return snapshot;
}

QCoro::Task<Result<Ack>> GitHubProvider::cancel(JobKey, QString runId, QString, CancelMode mode)
{
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    const QByteArray verb = mode == CancelMode::Force ? "/force-cancel" : "/cancel";
    const net::Exchange answer = co_await http().send(ask("/actions/runs/" + encoded(runId) + verb, net::Method::Post));
    if (answer && answer->status == 403)
        co_return std::unexpected(errorOf(*answer));
    co_return ackOf(answer);
}

QCoro::Task<Result<std::vector<Gate>>> GitHubProvider::gates(JobKey, QString runId)
{
    if (const Result<> known = co_await ready(); !known)
        co_return std::unexpected(known.error());
    const QByteArray path = "/actions/runs/" + encoded(runId);
    const Result<Reading> pending = co_await m_reads.read(ask(path + "/pending_deployments"));
    if (!pending)
        co_return std::unexpected(pending.error());
    if (pending->json.array().isEmpty())
        co_return std::vector<Gate>{};
    const Result<Reading> run = co_await m_reads.read(ask(path));
    if (!run)
        co_return std::unexpected(run.error());
    co_return gatesFrom(pending->json.array(), run->json[u"triggering_actor"][u"login"].toString());
}

QCoro::Task<Result<Ack>> GitHubProvider::answer(JobKey job, QString runId, Gate gate, GateAnswerKind kind,
                                                QString comment, QMap<QString, QString>)
{
    const Result<std::vector<Gate>> open = co_await gates(job, runId);
    if (!open)
        co_return std::unexpected(open.error());
    if (std::ranges::find(*open, gate.id, &Gate::id) == open->end())
        co_return Ack{.isGone = true,
                      .message = slipway::tr("%1 was answered already, or the run has ended.").arg(gate.name)};
    net::Request request = ask("/actions/runs/" + encoded(runId) + "/pending_deployments", net::Method::Post);
    request.contentType = "application/json";
    request.isUrgent = true;
    request.body =
        QJsonDocument(QJsonObject{{u"environment_ids"_s, QJsonArray{gate.id.toLongLong()}},
                                  {u"state"_s, kind == GateAnswerKind::Approve ? u"approved"_s : u"rejected"_s},
                                  {u"comment"_s, comment}})
            .toJson(QJsonDocument::Compact);
    const net::Exchange answered = co_await http().send(std::move(request));
    if (answered && answered->status == 422 && net::saidBy(*answered).contains(u"No pending"_s))
        co_return Ack{.isGone = true, .message = net::saidBy(*answered)};
    if (answered && answered->status == 403)
        co_return std::unexpected(errorOf(*answered));
    co_return ackOf(answered);
}

Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret)
{
    Result<Address> address = addressOf(connection);
    if (!address)
        return std::unexpected(address.error());
    address->api.fixedHeaders.append(net::Header("User-Agent", "Slipway"));
    const QString key = connection.options[u"key_parameter"].toString();
    const QStringList keys =
        key.isEmpty() ? QStringList{u"slipway_key"_s, u"client_ref"_s} : QStringList{key.toLower()};
    return std::make_unique<GitHubProvider>(std::move(*address), std::move(secret), keys,
                                            connection.options[u"api_version"].toString().toLatin1());
}

} // namespace slipway::ci::github
