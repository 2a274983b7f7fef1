// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/buildbot_provider.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ci::buildbot {

namespace {

constexpr int kMostSets = 1000; // build sets kept in memory
constexpr int kBuildsForEstimate = 5;

QString validatorOf(const RequestFacts &known)
{
    return known.request.isComplete ? u"complete-%1"_s.arg(known.builds.size()) : QString();
}

} // namespace

QCoro::Task<Result<BuildSet>> BuildbotProvider::setOf(BuildRequest request)
{
    if (const auto known = m_sets.constFind(request.buildSet); known != m_sets.constEnd())
        co_return *known;
    const Result<BuildSet> set = co_await m_api.buildSet(request.buildSet);
    if (set) {
        if (m_sets.size() >= kMostSets)
            m_sets.clear();
        m_sets.insert(request.buildSet, *set);
    }
    co_return set;
}

QCoro::Task<Result<RequestFacts>> BuildbotProvider::facts(qint64 id, bool withSteps)
{
    RequestFacts known;
    const Result<BuildRequest> request = co_await m_api.request(id);
    if (!request)
        co_return std::unexpected(request.error());
    known.request = *request;
    const Result<BuildSet> set = co_await setOf(*request);
    if (!set)
        co_return std::unexpected(set.error());
    known.set = *set;
    Result<std::vector<Build>> builds = co_await m_api.buildsOf(id);
    if (!builds)
        co_return std::unexpected(std::move(builds.error()));
    known.builds = std::move(*builds);
    if (withSteps && !known.builds.empty()) {
        Result<std::vector<Step>> steps = co_await m_api.stepsOf(known.builds.back().id);
        if (!steps)
            co_return std::unexpected(std::move(steps.error()));
        known.steps = std::move(*steps);
    }
    co_return known;
}

// The median of the last successful builds.
QCoro::Task<int> BuildbotProvider::estimateOf(qint64 builder)
{
    if (const auto known = m_estimates.constFind(builder); known != m_estimates.constEnd())
        co_return *known;
    const auto builds = co_await m_api.list<Build>("builders/" + QByteArray::number(builder)
                                                       + "/builds?complete=true&results=0&order=-number&limit="
                                                       + QByteArray::number(kBuildsForEstimate),
                                                   u"builds"_s);
    if (!builds)
        co_return 0;
    std::vector<int> seconds;
    for (const Build &build : *builds)
        if (build.startedAt && build.completedAt)
            seconds.push_back(int((*build.completedAt - *build.startedAt) / std::chrono::seconds(1)));
    std::ranges::sort(seconds);
    const int median = seconds.empty() ? 0 : std::max(1, seconds[seconds.size() / 2]);
    m_estimates.insert(builder, median);
    co_return median;
}

QCoro::Task<Result<RunSnapshot>> BuildbotProvider::run(JobKey, QString runId, QString validator)
{
    const qint64 id = runId.toLongLong();
    Result<RequestFacts> known = co_await facts(id, false);
    if (!known)
        co_return std::unexpected(std::move(known.error()));
    if (!validator.isEmpty() && validator == validatorOf(*known)) {
        RunSnapshot same;
        same.id = runId;
        same.validator = validator;
        same.isUnchanged = true;
        co_return same;
    }
    if (!known->builds.empty()) {
        Result<std::vector<Step>> steps = co_await m_api.stepsOf(known->builds.back().id);
        if (!steps)
            co_return std::unexpected(std::move(steps.error()));
        known->steps = std::move(*steps);
    }
    if (known->request.isComplete)
        m_estimates.remove(known->request.builder);
    else
        known->estimatedSeconds = co_await estimateOf(known->request.builder);
    RunSnapshot snapshot = snapshotOf(*known);
    if (snapshot.state == RunState::Queued && snapshot.message.isEmpty())
        snapshot.message = co_await whyItWaits(known->request.builder);
    snapshot.url = pageOf(known->request, known->builds);
    snapshot.validator = validatorOf(*known);
    co_return snapshot;
}

QCoro::Task<Result<std::vector<RunSnapshot>>> BuildbotProvider::runs(JobKey job, int limit)
{
    const Result<Target> found = co_await target(job);
    if (!found)
        co_return std::unexpected(found.error());
    const QByteArray base = "builders/" + QByteArray::number(found->builder.id);
    const auto builds = co_await m_api.list<Build>(
        base + "/builds?order=-number&property=*&limit=" + QByteArray::number(limit), u"builds"_s);
    if (!builds)
        co_return std::unexpected(builds.error());
    const auto requests = co_await m_api.list<BuildRequest>(
        base + "/buildrequests?order=-buildrequestid&limit=" + QByteArray::number(limit), u"buildrequests"_s);
    if (!requests)
        co_return std::unexpected(requests.error());

    std::vector<RunSnapshot> runs;
    for (const BuildRequest &request : *requests) {
        RequestFacts known{.request = request};
        for (const Build &build : *builds)
            if (build.request == request.id)
                known.builds.push_back(build);
        std::ranges::sort(known.builds, {}, &Build::id);
        if (const Result<BuildSet> set = co_await setOf(request))
            known.set = *set;
        RunSnapshot snapshot = snapshotOf(known);
        snapshot.url = pageOf(request, known.builds);
        runs.push_back(std::move(snapshot));
    }
    co_return runs;
}

} // namespace slipway::ci::buildbot
