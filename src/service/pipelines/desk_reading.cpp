// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "net/await_future.h"
#include "service/pipelines/desk_core.h"
#include "service/queries/queries.h"
#include "service/runs/known_run.h"

#include <QJsonArray>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {
constexpr int kListedForConfirmed = 20;
constexpr int kLaterRuns = 50;
/// How long before it was confirmed a run may have ended to be the one that was meant, and how far clocks may be apart.
constexpr std::chrono::hours kConfirmedWithin{12};
constexpr std::chrono::minutes kClocksDiffer{5};
} // namespace

QCoro::Task<Result<DeskCore::Reached>> DeskCore::reach(CiRunId id)
{
    auto self = shared_from_this();
    if (isClosed())
        co_return std::unexpected(closedError());
    const auto run = m_session.queries().run(id);
    if (!run)
        co_return std::unexpected(run.error());
    const auto provider = co_await clientOf(run->connection);
    if (!provider)
        co_return std::unexpected(provider.error());
    co_return Reached{*run, *provider};
}

QCoro::Task<Result<CiRun>> DeskCore::record(CiRunId id, RunNews news)
{
    auto self = shared_from_this();
    const auto before = m_session.queries().run(id);
    const auto release = before ? before->release : std::nullopt;
    const auto written = co_await net::AwaitFuture(m_session.start(RecordRun{id, std::move(news), release}));
    if (isClosed() || !written)
        co_return written;
    FollowedRun *mine = followed(id);
    if (!mine)
        co_return written;
    const bool isOther = mine->run.state != written->state || mine->run.attempt != written->attempt;
    const bool isContradiction = isContradicted(*written) && !isContradicted(mine->run);
    const bool needsSomebody = isOther && (isOver(written->state) || written->state == RunState::WaitingGate);
    mine->run = *written;
    if (isOther)
        mine->changedAt = now();
    const auto actor = m_session.actor();
    // What was relied upon and is not so concerns everybody.
    if (isContradiction || (needsSomebody && written->requestedBy == actor && !actor.isNull()))
        Q_EMIT m_desk->runNeedsAttention(*written);
    if (isOther && written->state == RunState::Done && written->purpose == RunPurpose::Test && written->release)
        detach(landTests(id, false));
    co_return written;
}

QCoro::Task<> DeskCore::landTests(CiRunId id, bool onlyFirst)
{
    auto self = shared_from_this();
    ++m_busy;
    const auto landed = co_await importTests(id, onlyFirst);
    // A server that cannot be reached is asked at the next start.
    const bool wasAsked =
        landed || (landed.error().kind != ErrorKind::Remote && landed.error().kind != ErrorKind::NotAllowed);
    if (wasAsked && !isClosed())
        (void)co_await net::AwaitFuture(m_session.start(NoteTestsSought{id}));
    --m_busy;
}

void DeskCore::seekMissedTests(const std::vector<CiRun> &runs)
{
    for (const CiRun &each : runs)
        if (missesTests(each, m_session.now()) && lineOf(each.connection) && m_testsSought.insert(each.id).second)
            detach(landTests(each.id, true));
}

QCoro::Task<Result<CiRun>> DeskCore::refresh(CiRunId id)
{
    auto self = shared_from_this();
    const auto reached = co_await reach(id);
    if (!reached)
        co_return std::unexpected(reached.error());
    const CiRun run = reached->run;
    const CiConnectionId connection = run.connection;
    if (run.state == RunState::Rejected || run.state == RunState::Superseded || run.state == RunState::Draft)
        co_return run;
    follow(run);
    if (run.state == RunState::Sending) {
        if (maySendUntil(run, m_session.now()))
            co_return run;
        // Its sender is gone: it may have started.
        RunNews doubt;
        doubt.state = RunState::SendUnknown;
        doubt.message = tr("The program ended before the server answered. It is looked for.");
        doubt.isFromServer = false;
        if (const auto noted = co_await record(id, doubt); !noted || isClosed())
            co_return noted;
    }
    // No conditional operator: g++ 14 evaluates both arms when they wait.
    Result<CiRun> read = run;
    if (run.externalId.isEmpty())
        read = co_await look(id, reached->provider);
    else
        read = co_await readRun(id, reached->provider);
    if (isClosed())
        co_return std::unexpected(closedError());
    if (read)
        noteReached(connection);
    else
        noteFailure(connection, read.error());
    co_return read;
}

QCoro::Task<Result<CiRun>> DeskCore::look(CiRunId id, Provider provider)
{
    auto self = shared_from_this();
    FollowedRun *mine = followed(id);
    if (!mine)
        co_return std::unexpected(closedError());
    if (!mine->lookingSince)
        mine->lookingSince = now();
    // Confirmed by hand without having been asked for from here: there is no key to find it by.
    if (mine->run.isUnverified && mine->run.clientKey.isEmpty())
        co_return co_await lookForConfirmed(id, provider);
    const auto found = co_await provider->resolve(pendingOf(mine->run));
    if (isClosed())
        co_return std::unexpected(closedError());
    if (!found)
        co_return std::unexpected(found.error());
    co_return co_await tookResolution(id, *found);
}

QCoro::Task<Result<CiRun>> DeskCore::lookForConfirmed(CiRunId id, Provider provider)
{
    auto self = shared_from_this();
    const CiRun run = followed(id)->run;
    const auto listed = co_await provider->runs(run.job, kListedForConfirmed);
    if (isClosed())
        co_return std::unexpected(closedError());
    if (!listed)
        co_return std::unexpected(listed.error());
    const auto known = m_session.queries().runsOfJob(run.connection, run.job, kListedForConfirmed * 2);
    if (!known)
        co_return std::unexpected(known.error());
    const Instant confirmed = run.finishedAt.value_or(run.requestedAt);
    std::vector<ci::RunSnapshot> fitting;
    for (const ci::RunSnapshot &each : *listed) {
        const auto ended = each.finishedAt;
        const bool isInTime = ended && *ended <= confirmed + kClocksDiffer && *ended >= confirmed - kConfirmedWithin;
        if (isInTime && !std::ranges::contains(*known, each.id, &CiRun::externalId))
            fitting.push_back(each);
    }
    // Which of several it was only a person can tell.
    FollowedRun *mine = followed(id);
    if (!mine || fitting.size() != 1)
        co_return Result<CiRun>(run);
    mine->lookingSince.reset();
    RunNews news;
    news.externalId = fitting.front().id;
    news.isFromServer = false;
    const auto bound = co_await record(id, news);
    if (!bound || isClosed())
        co_return bound;
    co_return co_await readRun(id, provider);
}

QCoro::Task<Result<CiRun>> DeskCore::tookResolution(CiRunId id, ci::Resolution found)
{
    auto self = shared_from_this();
    FollowedRun *mine = followed(id);
    if (!mine)
        co_return std::unexpected(closedError());
    const CiRun run = mine->run;
    using enum ci::Resolution::Kind;
    // Confirmed by hand, and looked for to be verified: it stays as it is until it is found.
    if (run.state == RunState::Done && found.kind != Found)
        co_return run;
    RunNews news;
    news.message = found.message;
    if (!found.queueId.isEmpty())
        news.queueId = found.queueId;
    switch (found.kind) {
    case Found: {
        mine->lookingSince.reset();
        if (run.state != RunState::Done)
            news.state = RunState::Accepted;
        news.isFromServer = run.state != RunState::Done;
        news.externalId = found.runId;
        const auto bound = co_await record(id, news);
        if (!bound || isClosed())
            co_return bound;
        const auto provider = co_await clientOf(run.connection);
        if (!provider)
            co_return bound;
        co_return co_await readRun(id, *provider);
    }
    case Waiting:
        mine->lookingSince.reset(); // it is known where it is: read as any other from here on
        news.state = RunState::Queued;
        break;
    case Superseded: {
        news.state = RunState::Superseded;
        const auto others = m_session.queries().runsOfJob(run.connection, run.job, 50);
        if (others && !found.runId.isEmpty())
            for (const CiRun &each : *others)
                if (each.externalId == found.runId && each.id != id)
                    news.supersededBy = std::optional(each.id);
        break;
    }
    case Cancelled:
        news.state = RunState::Done;
        news.result = RunResult::Cancelled;
        news.finishedAt = std::optional(m_session.now());
        break;
    case Ambiguous:
        mine->isGivenUp = true;
        news.state = run.state == RunState::SendUnknown ? RunState::SendUnknown : RunState::Unresolved;
        news.message = found.message.isEmpty() ? tr("More than one run of the server could be this one. Choose which.")
                                               : found.message;
        news.detail = QJsonObject{{u"candidates"_s, QJsonArray::fromStringList(found.candidates)}};
        break;
    case NotFound: {
        const auto looking = std::chrono::duration_cast<std::chrono::milliseconds>(
            (now() - mine->lookingSince.value_or(now())) * m_haste);
        const bool isLate = isSoughtLong(*mine);
        const bool wasTaken = run.state != RunState::SendUnknown;
        news.message.reset();
        if (isLate) {
            mine->isGivenUp = true;
            news.message = wasTaken
                               ? tr("The server took the request, but no run of it can be found.")
                               : tr("Probably not started: the server has no run of it. Start it again if you like.");
        }
        if (wasTaken && (isLate || looking >= kSoonFound))
            news.state = RunState::Unresolved;
        break;
    }
    }
    const auto written = co_await record(id, news);
    if (!isClosed() && written)
        if (FollowedRun *still = followed(id); still && still->isGivenUp)
            Q_EMIT m_desk->runNeedsAttention(*written);
    co_return written;
}

QCoro::Task<Result<CiRun>> DeskCore::readRun(CiRunId id, Provider provider)
{
    auto self = shared_from_this();
    FollowedRun *mine = followed(id);
    if (!mine)
        co_return std::unexpected(closedError());
    const CiRun run = mine->run;
    const QString validator = mine->newest ? mine->newest->validator : QString();
    auto snapshot = co_await provider->run(run.job, run.externalId, validator);
    if (isClosed())
        co_return std::unexpected(closedError());
    if (snapshot)
        co_return co_await took(id, std::move(*snapshot));
    if (snapshot.error().kind != ErrorKind::NotFound)
        co_return std::unexpected(snapshot.error());
    mine = followed(id);
    if (!mine)
        co_return std::unexpected(closedError());
    // Never seen yet: servers may show a run a while after they named it.
    const bool wasSeen = mine->newest || run.startedAt || run.state != RunState::Accepted;
    if (!wasSeen && !mine->lookingSince)
        mine->lookingSince = now();
    if (!wasSeen && !isSoughtLong(*mine))
        co_return Result<CiRun>(mine->run);
    RunNews lost;
    lost.state = RunState::Lost;
    lost.message = tr("The server no longer knows this run.");
    co_return co_await record(id, lost);
}

bool DeskCore::isSoughtLong(const FollowedRun &followed) const
{
    const auto looking = (now() - followed.lookingSince.value_or(now())) * m_haste;
    const auto since = m_session.now() - followed.run.sentAt.value_or(followed.run.requestedAt);
    return !lookPace(std::chrono::duration_cast<std::chrono::milliseconds>(looking), 0) || !lookPace(since, 0);
}

bool DeskCore::isOfOtherAttempt(const CiRun &run, const ci::RunSnapshot &snapshot) const
{
    // Some servers run again under the same id and count no attempts: what ended before is what the earlier run came to.
    if (run.rerunOf && snapshot.state == RunState::Done) {
        const auto earlier = m_session.queries().run(*run.rerunOf);
        if (earlier && earlier->externalId == snapshot.id && earlier->attempt == snapshot.attempt && earlier->finishedAt
            && !earlier->isUnverified && snapshot.finishedAt && *snapshot.finishedAt <= *earlier->finishedAt)
            return true;
    }
    if (run.state != RunState::Done)
        return false;
    const auto others = m_session.queries().runsOfJob(run.connection, run.job, kLaterRuns);
    return others && std::ranges::any_of(*others, [&](const CiRun &each) {
               return each.rerunOf == run.id && each.externalId == run.externalId;
           });
}

QCoro::Task<Result<CiRun>> DeskCore::took(CiRunId id, ci::RunSnapshot snapshot)
{
    auto self = shared_from_this();
    FollowedRun *mine = followed(id);
    if (!mine)
        co_return std::unexpected(closedError());
    if (snapshot.isUnchanged)
        co_return Result<CiRun>(mine->run);
    mine->lookingSince.reset();
    const bool isOlder =
        snapshot.attempt < mine->run.attempt || isOfOtherAttempt(mine->run, snapshot)
        || (mine->newest && mine->newest->updatedAt && snapshot.updatedAt
            && *snapshot.updatedAt < *mine->newest->updatedAt && snapshot.attempt == mine->newest->attempt);
    if (isOlder)
        co_return Result<CiRun>(mine->run);
    // Lists come without parts; those that are known stay.
    if (snapshot.parts.empty() && mine->newest && mine->newest->attempt == snapshot.attempt)
        snapshot.parts = mine->newest->parts;
    mine->newest = snapshot;
    const ServerLine *line = knownLine(mine->run.connection);
    const ci::Abilities abilities = line && line->client ? line->client->abilities() : ci::Abilities{};
    RunNews news = newsOf(mine->run, snapshot, viewOf(snapshot, mine->run.connection, mine->run.job, abilities));
    Q_EMIT m_desk->runChanged(id);
    if (news.state && !mayFollow(mine->run.state, *news.state))
        co_return Result<CiRun>(mine->run);
    if (!isNews(mine->run, news))
        co_return Result<CiRun>(mine->run);
    co_return co_await record(id, std::move(news));
}

} // namespace slipway::service
