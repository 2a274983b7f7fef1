// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/pipelines_view_model.h"

#include "core/base/tr.h"
#include "ui/widgets/pipelines/run_words.h"

#include <algorithm>

namespace slipway::ui::pipelines {

using namespace Qt::StringLiterals;
using service::ConnectionState;
using service::JobView;
using service::RunView;

namespace {

/// A list of runs tells of all of them one after the other; so many are shown one by one, more by reading all anew.
constexpr std::size_t kFew = 4;
constexpr std::chrono::milliseconds kPause{100};

} // namespace

PipelinesViewModel::PipelinesViewModel(PipelinesSource &source, QObject *parent) : QObject(parent), m_source(source)
{
    connect(&source, &PipelinesSource::connectionChanged, this, [this](CiConnectionId connection) {
        if (ConnectionEntry *entry = entryOf(connection)) {
            entry->state = m_source.state(connection);
            Q_EMIT treeChanged();
        }
    });
    connect(&source, &PipelinesSource::runChanged, this, &PipelinesViewModel::runTold);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &PipelinesViewModel::showTold);
}

ConnectionEntry *PipelinesViewModel::entryOf(CiConnectionId connection)
{
    const auto found =
        std::ranges::find(m_connections, connection, [](const ConnectionEntry &entry) { return entry.connection.id; });
    return found == m_connections.end() ? nullptr : &*found;
}

void PipelinesViewModel::readConnections()
{
    std::vector<ConnectionEntry> fresh;
    for (CiConnection &each : m_source.connections()) {
        ConnectionEntry entry;
        if (const ConnectionEntry *before = entryOf(each.id); before && before->connection == each)
            entry = *before;
        entry.connection = std::move(each);
        entry.state = m_source.state(entry.connection.id);
        if (entry.jobs.empty())
            entry.jobs = knownJobs(entry.connection.id);
        fillStates(entry);
        fresh.push_back(std::move(entry));
    }
    m_connections = std::move(fresh);
    if (m_job && !entryOf(m_job->connection)) {
        m_job.reset();
        m_runs.clear();
        m_runKey.clear();
    }
    if (!m_job)
        m_job = liveliestJob();
}

std::optional<JobKey> PipelinesViewModel::liveliestJob() const
{
    std::optional<JobKey> first;
    for (const ConnectionEntry &entry : m_connections)
        for (const JobView &job : jobsOf(entry)) {
            if (isUnderWay(job.state))
                return JobKey{entry.connection.id, job.key};
            if (!first)
                first = JobKey{entry.connection.id, job.key};
        }
    return first;
}

void PipelinesViewModel::readAgain()
{
    readConnections();
    Q_EMIT treeChanged();
    Q_EMIT jobChanged();
    readRuns();
    for (ConnectionEntry &entry : m_connections)
        if (!entry.wasAsked)
            askJobs(entry, false);
}

void PipelinesViewModel::load()
{
    for (ConnectionEntry &entry : m_connections)
        entry.wasAsked = entry.isAsking;
    readAgain();
    askRuns();
}

void PipelinesViewModel::reach(CiConnectionId connection)
{
    if (ConnectionEntry *entry = entryOf(connection); entry && !entry->isAsking)
        askJobs(*entry, true);
}

std::vector<JobView> PipelinesViewModel::knownJobs(CiConnectionId connection)
{
    std::vector<JobView> jobs;
    for (const CiRun &run : m_source.runs(connection, {})) {
        if (std::ranges::contains(jobs, run.job, &JobView::key))
            continue;
        JobView job;
        job.key = job.name = run.job;
        job.state = run.state;
        job.result = run.result;
        jobs.push_back(std::move(job));
    }
    return jobs;
}

void PipelinesViewModel::fillStates(ConnectionEntry &entry)
{
    const std::vector<JobView> known = knownJobs(entry.connection.id);
    for (JobView &job : entry.jobs) {
        const auto ours = std::ranges::find(known, job.key, &JobView::key);
        if (ours == known.end() || (job.state != RunState::Draft && isOver(ours->state)))
            continue;
        job.state = ours->state;
        job.result = ours->result;
    }
}

void PipelinesViewModel::askJobs(ConnectionEntry &entry, bool isAnew)
{
    entry.isAsking = true;
    entry.wasAsked = true;
    Q_EMIT treeChanged();
    m_source.askJobs(entry.connection.id, isAnew)
        .then(this, [this, id = entry.connection.id](Result<std::vector<JobView>> jobs) {
            ConnectionEntry *asked = entryOf(id);
            if (!asked)
                return;
            asked->isAsking = false;
            asked->state = m_source.state(id);
            if (jobs)
                asked->jobs = std::move(*jobs);
            fillStates(*asked);
            if (const auto first = m_job ? std::nullopt : liveliestJob())
                chooseJob(*first);
            Q_EMIT treeChanged();
            Q_EMIT jobChanged();
        });
}

void PipelinesViewModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    Q_EMIT treeChanged();
}

std::vector<JobView> PipelinesViewModel::jobsOf(const ConnectionEntry &entry) const
{
    std::vector<JobView> shown;
    for (const JobView &each : entry.jobs)
        if (m_filter.isEmpty() || each.name.contains(m_filter, Qt::CaseInsensitive)
            || each.folder.contains(m_filter, Qt::CaseInsensitive)
            || entry.connection.name.contains(m_filter, Qt::CaseInsensitive))
            shown.push_back(each);
    std::ranges::stable_sort(shown, [](const JobView &a, const JobView &b) {
        if (a.folder != b.folder)
            return QString::localeAwareCompare(a.folder, b.folder) < 0;
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return shown;
}

QString PipelinesViewModel::jobName() const
{
    if (!m_job)
        return {};
    for (const ConnectionEntry &entry : m_connections)
        if (entry.connection.id == m_job->connection)
            for (const JobView &each : entry.jobs)
                if (each.key == m_job->job)
                    return each.name;
    return m_job->job;
}

QString PipelinesViewModel::connectionName() const
{
    for (const ConnectionEntry &entry : m_connections)
        if (m_job && entry.connection.id == m_job->connection)
            return entry.connection.name;
    return {};
}

void PipelinesViewModel::chooseJob(const JobKey &job)
{
    if (m_job == job)
        return;
    m_job = job;
    m_runs.clear();
    m_runKey.clear();
    m_run.reset();
    m_ours.reset();
    Q_EMIT jobChanged();
    readRuns();
    askRuns();
}

QString PipelinesViewModel::keyOf(const RunView &run)
{
    return run.id ? run.id->toString() : u"server/"_s + run.externalId;
}

void PipelinesViewModel::readRuns()
{
    if (!m_job) {
        readRun();
        Q_EMIT runsChanged();
        return;
    }
    // What the server told of others' runs stays until it is asked again.
    std::vector<RunView> others;
    for (const RunView &each : m_runs)
        if (!each.id)
            others.push_back(each);
    mergeRuns(others);
}

void PipelinesViewModel::askRuns()
{
    if (!m_job)
        return;
    m_isAskingRuns = true;
    m_source.askRuns(m_job->connection, m_job->job).then(this, [this, job = *m_job](Result<std::vector<RunView>> runs) {
        if (m_job != job)
            return;
        m_isAskingRuns = false;
        if (runs)
            mergeRuns(*runs);
        else
            Q_EMIT runsChanged();
    });
}

void PipelinesViewModel::mergeRuns(const std::vector<RunView> &fromServer)
{
    std::vector<RunView> merged;
    for (const CiRun &each : m_source.runs(m_job->connection, m_job->job))
        merged.push_back(m_source.view(each));
    for (const RunView &each : fromServer) {
        const auto same = std::ranges::find_if(merged, [&](const RunView &ours) {
            return (each.id && ours.id == each.id)
                   || (!each.externalId.isEmpty() && ours.externalId == each.externalId);
        });
        if (same == merged.end())
            merged.push_back(each);
    }
    const auto begin = [](const RunView &run) {
        return run.createdAt ? *run.createdAt : run.startedAt.value_or(Instant{});
    };
    std::ranges::stable_sort(merged, std::ranges::greater{}, begin);
    m_runs = std::move(merged);
    const bool isGone = !m_runKey.isEmpty()
                        && std::ranges::none_of(m_runs, [this](const RunView &run) { return keyOf(run) == m_runKey; });
    if ((m_runKey.isEmpty() || isGone) && !m_runs.empty()) {
        Q_EMIT runsChanged();
        chooseRun(keyOf(m_runs.front()));
        return;
    }
    readRun();
    Q_EMIT runsChanged();
}

void PipelinesViewModel::chooseRun(const QString &key)
{
    if (m_runKey == key && m_run)
        return;
    m_runKey = key;
    m_gates.clear();
    readRun();
    Q_EMIT runChosen();
    readGates();
}

void PipelinesViewModel::showRun(CiRunId run)
{
    const auto found = m_source.run(run);
    if (!found)
        return;
    const JobKey job{found->connection, found->job};
    if (m_job != job)
        chooseJob(job);
    chooseRun(run.toString());
    Q_EMIT runsChanged();
}

void PipelinesViewModel::readRun()
{
    const auto found = std::ranges::find_if(m_runs, [this](const RunView &run) { return keyOf(run) == m_runKey; });
    m_run = found == m_runs.end() ? std::nullopt : std::optional(*found);
    m_ours.reset();
    if (m_run && m_run->id)
        m_ours = m_source.run(*m_run->id);
    if (m_ours)
        m_run = m_source.view(*m_ours);
    setWatching(m_isWatching);
    Q_EMIT runChanged();
}

void PipelinesViewModel::setWatching(bool isWatching)
{
    m_isWatching = isWatching;
    const std::optional<CiRunId> wanted =
        isWatching && m_ours && !isOver(m_ours->state) ? std::optional(m_ours->id) : std::nullopt;
    if (wanted == m_watched)
        return;
    m_watched = wanted;
    m_watch = wanted ? m_source.watch(*wanted) : nullptr;
}

void PipelinesViewModel::readGates()
{
    if (!m_ours || m_ours->state != RunState::WaitingGate) {
        if (!std::exchange(m_gates, {}).empty())
            Q_EMIT gatesChanged();
        return;
    }
    m_source.gates(m_ours->id).then(this, [this, id = m_ours->id](Result<std::vector<service::GateView>> gates) {
        if (!m_ours || m_ours->id != id)
            return;
        if (!gates)
            return Q_EMIT failed(gates.error());
        m_gates = std::move(*gates);
        Q_EMIT gatesChanged();
    });
}

void PipelinesViewModel::showStateOf(CiRunId run)
{
    const auto told = m_source.run(run);
    ConnectionEntry *entry = told ? entryOf(told->connection) : nullptr;
    if (!entry)
        return;
    const std::vector<CiRun> ofJob = m_source.runs(told->connection, told->job);
    const auto job = std::ranges::find(entry->jobs, told->job, &JobView::key);
    if (job == entry->jobs.end() || ofJob.empty() || ofJob.front().id != run
        || (job->state == told->state && job->result == told->result))
        return;
    job->state = told->state;
    job->result = told->result;
    Q_EMIT treeChanged();
}

void PipelinesViewModel::runTold(CiRunId run)
{
    m_told.insert(run);
    if (!m_pause.isActive())
        showTold();
}

void PipelinesViewModel::showTold()
{
    const std::set<CiRunId> told = std::exchange(m_told, {});
    if (told.empty())
        return;
    const std::optional<RunState> before = m_ours ? std::optional(m_ours->state) : std::nullopt;
    if (told.size() <= kFew) {
        for (const CiRunId run : told)
            takeUp(run);
        Q_EMIT runsChanged();
    } else {
        readAgain();
    }
    m_pause.start();
    if (!m_ours || !told.contains(m_ours->id))
        return;
    if (told.size() <= kFew)
        readRun();
    if (m_ours && (m_ours->state != before || m_ours->state == RunState::WaitingGate))
        readGates();
}

void PipelinesViewModel::takeUp(CiRunId run)
{
    showStateOf(run);
    for (RunView &each : m_runs)
        if (each.id == run)
            if (const auto ours = m_source.run(run))
                each = m_source.view(*ours);
}

} // namespace slipway::ui::pipelines
