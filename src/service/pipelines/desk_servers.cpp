// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "net/await_future.h"
#include "service/pipelines/desk_core.h"
#include "service/queries/queries.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kJobsKept{60};

} // namespace

Result<CiConnection> DeskCore::findConnection(CiConnectionId id)
{
    const auto found = m_session.queries().findConnection(id.toString());
    if (!found)
        return failure(ErrorKind::NotFound, tr("There is no such CI connection any more."));
    return *found;
}

void DeskCore::listenTo(CiConnectionId id, ci::CiProvider &provider)
{
    QObject::connect(&provider, &ci::CiProvider::hinted, m_desk.data(), [this, id](const QString &runId) {
        ServerLine *hinted = knownLine(id);
        if (!hinted)
            return;
        for (auto &[key, each] : hinted->runs)
            if (runId.isEmpty() || each.run.externalId == runId || each.run.queueId == runId
                || each.run.externalId.isEmpty())
                each.due = now();
        arrange();
    });
    QObject::connect(&provider.http(), &net::HttpClient::credentialsRefused, m_desk.data(),
                     [this, id] { noteCredentialsRefused(id); });
    provider.listen();
}

QCoro::Task<Result<ConnectionReport>> DeskCore::test(CiConnection connection, QByteArray secret)
{
    auto self = shared_from_this();
    const auto began = now();
    auto provider = co_await madeClient(connection, secret);
    if (!provider)
        co_return std::unexpected(provider.error());
    const std::shared_ptr<ci::CiProvider> kept = *provider;
    const auto asked = kept->http().forAPerson();
    const auto probe = co_await kept->probe({});
    int jobs = -1;
    if (probe)
        if (const auto all = co_await kept->jobs({}))
            jobs = static_cast<int>(all->size());
    if (isClosed())
        co_return std::unexpected(closedError());
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(now() - began);
    if (ServerLine *line = knownLine(connection.id)) {
        if (probe) {
            line->client.reset(); // made anew with what works
            line->identity = probe->identity;
            line->state.jobs = jobs;
            noteReached(connection.id);
        } else {
            noteFailure(connection.id, probe.error());
            if (probe.error().kind == ErrorKind::NotAllowed)
                setStanding(*line, ConnectionState::Standing::SignInNeeded, probe.error().sentence);
        }
    }
    if (!probe && probe.error().kind == ErrorKind::BadInput)
        co_return std::unexpected(probe.error());
    co_return reportOf(probe, jobs, m_session.now(), took);
}

QCoro::Task<Result<std::vector<JobView>>> DeskCore::jobs(CiConnectionId id, bool isAnew)
{
    auto self = shared_from_this();
    if (ServerLine *line = knownLine(id); line && !isAnew && line->jobs && now() - line->jobs->first < kJobsKept)
        co_return Result<std::vector<JobView>>(line->jobs->second);
    const auto provider = co_await clientOf(id);
    if (!provider)
        co_return std::unexpected(provider.error());
    const auto asked = (*provider)->http().forAPerson();
    const auto found = co_await (*provider)->jobs({});
    if (isClosed())
        co_return std::unexpected(closedError());
    if (!found) {
        noteFailure(id, found.error());
        co_return std::unexpected(found.error());
    }
    std::vector<JobView> views;
    for (const ci::Job &each : *found)
        views.push_back(viewOf(each));
    if (ServerLine *line = knownLine(id)) {
        line->jobs = {now(), views};
        line->state.jobs = static_cast<int>(views.size());
    }
    noteReached(id);
    co_return views;
}

QCoro::Task<Result<JobFormView>> DeskCore::form(CiConnectionId id, QString job, QString ref)
{
    auto self = shared_from_this();
    const auto provider = co_await clientOf(id);
    if (!provider)
        co_return std::unexpected(provider.error());
    const auto asked = (*provider)->http().forAPerson();
    const auto found = co_await (*provider)->form(job, ref);
    const ServerLine *line = isClosed() ? nullptr : knownLine(id);
    if (!line)
        co_return std::unexpected(closedError());
    if (!found) {
        noteFailure(id, found.error());
        co_return std::unexpected(found.error());
    }
    noteReached(id);
    co_return viewOf(*found, line->connection, (*provider)->abilities(), line->identity);
}

QCoro::Task<Result<std::pair<QString, QString>>> DeskCore::definition(CiConnectionId id, QString job, QString ref)
{
    auto self = shared_from_this();
    const auto provider = co_await clientOf(id);
    if (!provider)
        co_return std::unexpected(provider.error());
    const auto asked = (*provider)->http().forAPerson();
    co_return co_await (*provider)->definition(job, ref);
}

QCoro::Task<Result<std::vector<RunView>>> DeskCore::runs(CiConnectionId id, QString job, int most)
{
    auto self = shared_from_this();
    const auto provider = co_await clientOf(id);
    if (!provider)
        co_return std::unexpected(provider.error());
    const auto asked = (*provider)->http().forAPerson();
    const auto found = co_await (*provider)->runs(job, most);
    if (isClosed())
        co_return std::unexpected(closedError());
    if (!found) {
        noteFailure(id, found.error());
        co_return std::unexpected(found.error());
    }
    noteReached(id);
    QHash<QString, CiRunId> ours;
    if (const auto known = m_session.queries().runsOfJob(id, job, 200))
        for (const CiRun &each : *known)
            if (!each.externalId.isEmpty())
                ours.insert(each.externalId, each.id);
    std::vector<RunView> views;
    for (const ci::RunSnapshot &each : *found) {
        views.push_back(viewOf(each, id, job, (*provider)->abilities()));
        if (const auto mine = ours.constFind(each.id); mine != ours.constEnd())
            views.back().id = *mine;
    }
    co_return views;
}

void DeskCore::noteChanges(const ChangeSet &changes)
{
    bool hasRuns = false;
    for (const ChangeSet::Change &each : changes.changes) {
        if (each.kind == u"ci_run") {
            hasRuns = true;
            followConfirmed(CiRunId{each.id});
        }
        if (each.kind != u"ci_connection")
            continue;
        ServerLine *line = knownLine({each.id});
        const auto now = m_session.queries().findConnection(CiConnectionId{each.id}.toString());
        if (!line || !now)
            continue;
        if (line->connection.name == now->name && line->connection == *now)
            continue;
        line->connection = *now;
        line->client.reset();
        line->jobs.reset();
        line->state = {};
        line->restsUntil = {};
        Q_EMIT m_desk->connectionChanged(line->connection.id);
    }
    // Another program has started something, or went on with it.
    if (hasRuns && changes.isForeign && m_isResumed)
        resume();
}

void DeskCore::followConfirmed(CiRunId id)
{
    if (!m_isResumed || followed(id))
        return;
    const auto run = m_session.queries().run(id);
    if (!run || !run->isUnverified || run->state != RunState::Done || !lineOf(run->connection))
        return;
    follow(*run);
    arrange();
}

} // namespace slipway::service
