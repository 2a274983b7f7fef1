// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "net/await_future.h"
#include "service/pipelines/desk_core.h"
#include "service/queries/queries.h"

#include <QRandomGenerator>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostInFlight = 4;
/// From this many runs of one job on, one list tells of all of them.
constexpr std::size_t kListedFrom = 4;
constexpr int kSpareListed = 10;
constexpr std::chrono::milliseconds kSlowestLook{15'000};
/// Timers stand still while the machine sleeps: how often the clocks are compared, and how far apart tells of a sleep.
constexpr std::chrono::milliseconds kClockLook{10'000};
constexpr std::chrono::seconds kSlept{10};
constexpr std::chrono::minutes kUnreachableForLong{5};
constexpr std::chrono::milliseconds kConfirmAfter{2'000};

bool isInDoubt(RunState state)
{
    return state == RunState::SendUnknown || state == RunState::Unresolved;
}

/// Its request was taken, or may have been, and what became of it is not known.
bool isToBeFound(const CiRun &run)
{
    return run.externalId.isEmpty();
}

} // namespace

double DeskCore::jitter() const
{
    return QRandomGenerator::global()->generateDouble() * 2 - 1;
}

FollowedRun *DeskCore::followed(CiRunId id)
{
    for (auto &[connection, line] : m_lines)
        if (const auto found = line.runs.find(id); found != line.runs.end())
            return &found->second;
    return nullptr;
}

FollowedRun &DeskCore::follow(const CiRun &run)
{
    FollowedRun &followed = m_lines[run.connection].runs[run.id];
    if (followed.run.id.isNull()) {
        followed.changedAt = now();
        followed.due = now();
    }
    followed.run = run;
    return followed;
}

void DeskCore::followNow(const CiRun &run)
{
    if (!lineOf(run.connection))
        return;
    FollowedRun &followed = follow(run);
    followed.changedAt = now();
    followed.due = now();
    followed.isGivenUp = false;
    followed.lookingSince.reset();
    if (isOver(run.state) && run.state != RunState::Done)
        ended(followed);
    arrange();
}

void DeskCore::resume()
{
    m_isResumed = true;
    const auto open = m_session.queries().runsUnderWay();
    if (!open)
        return;
    for (const CiRun &each : *open) {
        if (!lineOf(each.connection))
            continue;
        FollowedRun &followed = follow(each);
        if (each.state != RunState::Sending)
            continue;
        // Another program may be sending it this very moment.
        if (const auto until = maySendUntil(each, m_session.now()))
            followed.due = now() + hurried(std::max(*until - m_session.now(), std::chrono::milliseconds(0)));
    }
    if (const auto recent = m_session.queries().newestRuns()) {
        for (const CiRun &each : *recent)
            if (each.isUnverified && each.state == RunState::Done && lineOf(each.connection))
                follow(each);
        seekMissedTests(*recent);
    }
    arrange();
}

std::chrono::milliseconds DeskCore::paceOf(const FollowedRun &followed) const
{
    const auto quiet = std::chrono::duration_cast<std::chrono::milliseconds>((now() - followed.changedAt) * m_haste);
    return hurried(pollPace(quiet, followed.watchers > 0 ? Attention::Visible : m_attention, jitter()));
}

void DeskCore::arrange()
{
    if (isClosed())
        return;
    std::optional<SteadyTime> next;
    for (const auto &[connection, line] : m_lines) {
        if (line.state.standing == ConnectionState::Standing::SignInNeeded)
            continue;
        for (const auto &[id, each] : line.runs)
            if (!each.isBusy && !each.isGivenUp && line.inFlight < kMostInFlight)
                next = std::min(next.value_or(SteadyTime::max()), std::max(each.due, line.restsUntil));
    }
    if (!next || *next == SteadyTime::max())
        return m_timer.stop();
    const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(*next - now());
    m_timer.start(std::clamp(wait, std::chrono::milliseconds(0), hurried(kClockLook)));
}

bool DeskCore::wasAsleep()
{
    const auto [wall, steady] = std::exchange(m_lookedAtClock, {m_session.now(), now()});
    return m_lookedAtClock.first - wall >= kSlept + (m_lookedAtClock.second - steady);
}

void DeskCore::tick()
{
    if (wasAsleep())
        for (auto &[connection, line] : m_lines) {
            line.restsUntil = {};
            for (auto &[id, each] : line.runs)
                each.due = std::min(each.due, now());
        }
    for (auto &[connection, line] : m_lines)
        if (line.state.standing != ConnectionState::Standing::SignInNeeded && line.restsUntil <= now())
            readDue(line);
    arrange();
}

void DeskCore::readDue(ServerLine &line)
{
    std::map<QString, std::vector<CiRunId>> byJob;
    std::vector<CiRunId> single;
    for (auto &[id, each] : line.runs) {
        if (each.isBusy || each.isGivenUp || each.due > now())
            continue;
        const bool isListable = !isToBeFound(each.run) && isUnderWay(each.run.state) && each.watchers == 0;
        if (isListable)
            byJob[each.run.job].push_back(id);
        else
            single.push_back(id);
    }
    for (const auto &[job, ids] : byJob)
        if (ids.size() < kListedFrom)
            single.insert(single.end(), ids.begin(), ids.end());
    for (const auto &[job, ids] : byJob) {
        if (ids.size() < kListedFrom || line.inFlight >= kMostInFlight)
            continue;
        ++line.inFlight;
        for (const CiRunId each : ids)
            line.runs[each].isBusy = true;
        detach(readList(line.connection.id, job, ids));
    }
    for (const CiRunId each : single) {
        if (line.inFlight >= kMostInFlight)
            return;
        ++line.inFlight;
        line.runs[each].isBusy = true;
        detach(readOne(each));
    }
}

QCoro::Task<> DeskCore::readOne(CiRunId id)
{
    auto self = shared_from_this();
    ++m_busy;
    const CiConnectionId connection = followed(id)->run.connection;
    const auto read = co_await refresh(id);
    --m_busy;
    if (isClosed())
        co_return;
    if (ServerLine *line = knownLine(connection))
        --line->inFlight;
    finishReading(id, read);
    arrange();
}

QCoro::Task<> DeskCore::readList(CiConnectionId connection, QString job, std::vector<CiRunId> ids)
{
    auto self = shared_from_this();
    ++m_busy;
    Result<std::vector<ci::RunSnapshot>> found = std::unexpected(closedError());
    if (const auto provider = co_await clientOf(connection))
        found = co_await (*provider)->runs(job, static_cast<int>(ids.size()) + kSpareListed);
    else
        found = std::unexpected(provider.error());
    for (const CiRunId each : ids) {
        if (isClosed())
            co_return;
        const FollowedRun *mine = followed(each);
        if (!mine)
            continue;
        Result<CiRun> read = mine->run;
        if (!found) {
            read = std::unexpected(found.error());
        } else {
            const auto snapshot = std::ranges::find(*found, mine->run.externalId, &ci::RunSnapshot::id);
            // No conditional operator: g++ 14 evaluates both arms when they wait.
            if (snapshot == found->end())
                read = co_await refresh(each);
            else
                read = co_await took(each, *snapshot);
        }
        if (!isClosed())
            finishReading(each, read);
    }
    --m_busy;
    if (isClosed())
        co_return;
    if (ServerLine *line = knownLine(connection))
        --line->inFlight;
    if (found)
        noteReached(connection);
    else
        noteFailure(connection, found.error());
    arrange();
}

bool DeskCore::needsPerson(const FollowedRun &followed)
{
    return followed.isGivenUp && isInDoubt(followed.run.state);
}

void DeskCore::finishReading(CiRunId id, const Result<CiRun> &read)
{
    FollowedRun *mine = followed(id);
    if (!mine)
        return;
    mine->isBusy = false;
    if (!read) {
        if (!mine->failingSince)
            mine->failingSince = now();
        mine->due = now() + paceOf(*mine);
        const bool isHopeless =
            read.error().kind != ErrorKind::Remote || now() - *mine->failingSince >= hurried(kUnreachableForLong);
        if (isHopeless)
            for (const auto &each : std::exchange(mine->waiting, {})) {
                each->addResult(Result<CiRun>(std::unexpected(read.error())));
                each->finish();
            }
        return;
    }
    mine->failingSince.reset();
    if (isOver(mine->run.state) || needsPerson(*mine)) {
        ended(*mine);
        return;
    }
    if (mine->lookingSince) {
        const auto looking =
            std::chrono::duration_cast<std::chrono::milliseconds>((now() - *mine->lookingSince) * m_haste);
        mine->due = now() + hurried(lookPace(looking, jitter()).value_or(kSlowestLook));
        return;
    }
    mine->due = now() + paceOf(*mine);
}

void DeskCore::ended(FollowedRun &followed)
{
    for (const auto &each : std::exchange(followed.waiting, {})) {
        each->addResult(Result<CiRun>(followed.run));
        each->finish();
    }
    if (!isOver(followed.run.state))
        return;
    // One read more: some servers still change a result after they said it.
    if (followed.run.state == RunState::Done && !followed.isConfirmed) {
        followed.isConfirmed = true;
        followed.due = now() + hurried(kConfirmAfter);
        return;
    }
    if (followed.watchers == 0) {
        const CiRun run = followed.run;
        m_lines[run.connection].runs.erase(run.id);
        return;
    }
    followed.due = SteadyTime::max();
}

std::shared_ptr<void> DeskCore::watch(CiRunId id)
{
    const auto run = m_session.queries().run(id);
    if (!run || !lineOf(run->connection))
        return {};
    FollowedRun &mine = follow(*run);
    ++mine.watchers;
    mine.changedAt = now();
    mine.due = now();
    arrange();
    for (auto &[key, copy] : m_logs)
        if (key.first == id && !copy.file.isComplete && !copy.isBusy)
            detach(copyMore(id, key.second));
    return {reinterpret_cast<void *>(1), [weak = weak_from_this(), id](void *) {
                const auto core = weak.lock();
                if (!core || core->isClosed())
                    return;
                if (FollowedRun *watched = core->followed(id)) {
                    --watched->watchers;
                    if (watched->watchers == 0 && watched->isConfirmed && isOver(watched->run.state))
                        watched->due = core->now();
                    core->arrange();
                }
            }};
}

QFuture<Result<CiRun>> DeskCore::untilOver(CiRunId id)
{
    auto promise = std::make_shared<QPromise<Result<CiRun>>>();
    promise->start();
    const auto run = m_session.queries().run(id);
    const auto line = run ? lineOf(run->connection) : Result<ServerLine *>(std::unexpected(run.error()));
    if (!line || isOver(run->state)) {
        promise->addResult(line ? Result<CiRun>(*run) : Result<CiRun>(std::unexpected(line.error())));
        promise->finish();
        return promise->future();
    }
    FollowedRun &mine = follow(*run);
    if (needsPerson(mine)) {
        promise->addResult(Result<CiRun>(mine.run));
        promise->finish();
    } else {
        mine.waiting.push_back(promise);
        arrange();
    }
    return promise->future();
}

std::optional<RunView> DeskCore::liveView(CiRunId id) const
{
    for (const auto &[connection, line] : m_lines) {
        const auto found = line.runs.find(id);
        if (found == line.runs.end() || !found->second.newest || !line.client)
            continue;
        RunView view = viewOf(*found->second.newest, connection, found->second.run.job, line.client->abilities());
        view.id = id;
        // Asked to stop is not yet stopped.
        if (found->second.run.state == RunState::Cancelling && isUnderWay(view.state))
            view.state = RunState::Cancelling;
        return view;
    }
    return std::nullopt;
}

} // namespace slipway::service
