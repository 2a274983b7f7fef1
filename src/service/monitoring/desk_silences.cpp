// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/monitoring/deployment_silences.h"
#include "monitoring/window_silences.h"
#include "net/await_future.h"
#include "service/monitoring/monitoring_core.h"
#include "service/queries/queries.h"

#include <set>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// A silence lasts that long (and core's margin), and is prolonged while its deployment is under way: a program that dies
/// mutes nobody for hours.
constexpr std::chrono::minutes kSilencedFor{30};
constexpr std::chrono::minutes kProlongedEvery{10};
constexpr std::chrono::minutes kTriedAgainAfter{1};
/// Nagios carries commands out when it comes to them: what was sent before a crash may come about after all was ended.
constexpr std::chrono::minutes kLookedAfterwards{3};
/// One that is under way for longer was forgotten.
constexpr std::chrono::hours kLongestDeployment{24};

bool isUnderWay(const Deployment &deployment)
{
    return deployment.outcome == DeploymentOutcome::Running && !deployment.finishedAt;
}

bool mayBeSilenced(const MonitoringConnection &connection)
{
    return connection.kind == MonitoringKind::Alertmanager || connection.kind == MonitoringKind::Nagios
           || connection.kind == MonitoringKind::Icinga;
}

} // namespace

QCoro::Task<Result<std::vector<Silence>>> MonitoringCore::silences(MonitoringConnectionId id)
{
    auto self = shared_from_this();
    const auto source = co_await clientOf(id);
    if (!source)
        co_return std::unexpected(source.error());
    auto found = co_await (*source)->silences();
    noteOutcome(id, found);
    co_return found;
}

QCoro::Task<Result<std::vector<Silence>>> MonitoringCore::silence(MonitoringConnectionId id, Silence wanted,
                                                                  QString key)
{
    auto self = shared_from_this();
    const auto source = co_await clientOf(id);
    if (!source)
        co_return std::unexpected(source.error());
    const Source kept = *source;
    auto made = co_await monitoring::silenceWindow(kept.get(), std::move(wanted), std::move(key));
    noteOutcome(id, made);
    co_return made;
}

QCoro::Task<Result<int>> MonitoringCore::endSilences(MonitoringConnectionId id, QString key)
{
    auto self = shared_from_this();
    const auto source = co_await clientOf(id);
    if (!source)
        co_return std::unexpected(source.error());
    const Source kept = *source;
    auto ended = co_await monitoring::endWindow(kept.get(), std::move(key));
    noteOutcome(id, ended);
    co_return ended;
}

void MonitoringCore::resume()
{
    m_isResumed = true;
    detach(settleAgain());
    detach(lookAtIncidents());
    detach(keepOfEnded());
}

TimeSpan MonitoringCore::lately() const
{
    // A deployment that begins this very moment is among them.
    return {m_session.now() - kLongestDeployment, m_session.now() + std::chrono::seconds(1)};
}

QCoro::Task<> MonitoringCore::settleAgain()
{
    auto self = shared_from_this();
    ++m_busy;
    const auto settled = co_await settleSilences();
    --m_busy;
    if (isClosed())
        co_return;
    const auto running = m_session.queries().deploymentsDuring(lately());
    const bool isSome = running && std::ranges::any_of(*running, isUnderWay);
    const bool isJustOver = running && std::ranges::any_of(*running, [&](const Deployment &each) {
                                return each.finishedAt && *each.finishedAt > m_session.now() - kLookedAfterwards;
                            });
    if (!settled || !settled->isEmpty() || isJustOver)
        m_settle.start(hurried(kTriedAgainAfter));
    else if (isSome)
        m_settle.start(hurried(kProlongedEvery));
}

QCoro::Task<Result<QStringList>> MonitoringCore::settleSilences()
{
    auto self = shared_from_this();
    if (m_isSettling) { // one after another, or two would make the same silence
        m_settlesAgain = true;
        const auto promise = std::make_shared<QPromise<Result<QStringList>>>();
        promise->start();
        m_settlingToo.push_back(promise);
        co_return co_await net::AwaitFuture<Result<QStringList>>(promise->future());
    }
    m_isSettling = true;
    const Result<QStringList> settled = co_await settleInRounds();
    m_isSettling = false;
    // Who asked meanwhile waits until it is done: a command line ends then.
    for (const auto &each : std::exchange(m_settlingToo, {})) {
        each->addResult(settled);
        each->finish();
    }
    co_return settled;
}

QCoro::Task<Result<QStringList>> MonitoringCore::settleInRounds()
{
    auto self = shared_from_this();
    QStringList problems;
    do {
        m_settlesAgain = false;
        problems.clear();
        const auto connections = m_session.queries().monitoringConnections();
        auto running = m_session.queries().deploymentsDuring(lately());
        if (!connections || !running)
            co_return std::unexpected(connections ? running.error() : connections.error());
        std::erase_if(*running, [&](const Deployment &each) {
            return !isUnderWay(each) || each.startedAt < m_session.now() - kLongestDeployment;
        });
        for (const MonitoringConnection &each : *connections) {
            if (!mayBeSilenced(each) || silenceTexts(each).isEmpty())
                continue;
            const auto done = co_await settleAt(each, *running);
            if (isClosed())
                co_return std::unexpected(closedError());
            if (!done)
                problems += tr("%1: %2").arg(each.name, done.error().sentence);
        }
    } while (m_settlesAgain);
    co_return problems;
}

QCoro::Task<Result<>> MonitoringCore::settleAt(MonitoringConnection connection, std::vector<Deployment> running)
{
    auto self = shared_from_this();
    const auto known = co_await silences(connection.id);
    if (!known)
        co_return std::unexpected(known.error());
    if (isClosed())
        co_return std::unexpected(closedError());
    // Only what this workspace knows to be over: others may deploy from theirs.
    std::set<QString> over;
    for (const Silence &each : *known) {
        const auto id = Uuid::fromString(taggedKey(each.comment));
        if (!id || each.state == Silence::State::Expired)
            continue;
        const auto deployment = m_session.queries().deployment({*id});
        if (deployment && *deployment && !isUnderWay(**deployment))
            over.insert(id->toString());
    }
    for (const QString &each : over) {
        const auto ended = co_await endSilences(connection.id, each);
        if (!ended)
            co_return std::unexpected(ended.error());
        if (isClosed())
            co_return std::unexpected(closedError());
    }
    for (const Deployment &deployment : running) {
        const auto place = m_session.queries().findEnvironment(deployment.environment.toString());
        if (!place)
            continue;
        const auto actor = m_session.queries().findPerson(m_session.actor().toString());
        for (Silence wanted : silencesFor(connection, place->name)) {
            wanted.startsAt = m_session.now();
            wanted.endsAt = m_session.now() + kSilencedFor;
            wanted.createdBy = actor ? actor->name : u"Slipway"_s;
            wanted.comment = tr("Deployment into %1").arg(place->name);
            const auto made = co_await silence(connection.id, wanted, deployment.id.toString());
            if (!made)
                co_return std::unexpected(made.error());
            if (isClosed())
                co_return std::unexpected(closedError());
        }
    }
    co_return Result<>{};
}

} // namespace slipway::service
