// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rehearsal/network.h"

#include "core/rehearsal/network_builder.h"

#include <algorithm>
#include <random>

namespace slipway {

namespace {

/// Puts the nodes into an order in which each stands after what it waits for; those that wait for each other come last and
/// no longer do.
void sortByWaiting(RehearsalNetwork &net)
{
    const std::size_t count = net.nodes.size();
    std::vector<std::size_t> place(count, count);
    std::vector<RehearsalNode> sorted;
    const auto isReady = [&](const RehearsalNode &node) {
        return std::ranges::all_of(node.after, [&](std::size_t each) { return place[each] != count; });
    };
    for (bool isStuck = false; sorted.size() < count;) {
        const std::size_t before = sorted.size();
        for (std::size_t i = 0; i < count; ++i)
            if (place[i] == count && (isStuck || isReady(net.nodes[i]))) {
                place[i] = sorted.size();
                sorted.push_back(net.nodes[i]);
                if (isStuck)
                    break;
            }
        isStuck = sorted.size() == before;
    }
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t &each : sorted[i].after)
            each = place[each];
        std::erase_if(sorted[i].after, [&](std::size_t each) { return each >= i; });
        std::ranges::sort(sorted[i].after);
        sorted[i].after.erase(std::ranges::unique(sorted[i].after).begin(), sorted[i].after.end());
        if (sorted[i].notBefore)
            sorted[i].notBefore->first = place[sorted[i].notBefore->first];
    }
    if (net.deployment)
        net.deployment = place[*net.deployment];
    net.nodes = std::move(sorted);
}

} // namespace

std::optional<RehearsalLength> lengthOf(const std::vector<std::chrono::milliseconds> &durations)
{
    if (std::ssize(durations) < RehearsalLength::kFewest)
        return std::nullopt;
    return RehearsalLength{int(durations.size()), *percentile(durations, 80)};
}

std::chrono::milliseconds rehearsedDuration(const RehearsalScene &scene, const RehearsalWish &wish, ReleaseJobId job,
                                            std::chrono::milliseconds otherwise)
{
    const auto durations = scene.jobs.value(job).durations;
    int percent = wish.percent;
    if (const auto length = lengthOf(durations); length && !wish.seed)
        return length->p80;
    if (wish.seed) {
        // Each job by itself: what goes wrong with one does not change what another is given.
        quint64 mixed = *wish.seed;
        for (const std::uint8_t each : job.value.bytes)
            mixed = (mixed ^ each) * 0x100000001b3;
        percent = 1 + int(std::mt19937_64(mixed)() % 100);
    }
    return percentile(durations, percent).value_or(otherwise);
}

bool isMeant(const RehearsalScene &scene, const RehearsalNode &node, const RehearsalFault &fault)
{
    const auto isSame = [&](const QString &name) { return name.compare(fault.what, Qt::CaseInsensitive) == 0; };
    const auto job = std::ranges::find_if(scene.plan.jobs, [&](const ReleaseJob &each) { return node.job == each.id; });
    const bool hasJob = job != scene.plan.jobs.end();
    if (fault.kind == RehearsalFault::Kind::Away && !hasJob)
        return false;
    return isSame(node.title) || isSame(node.subject.toString())
           || (hasJob && (isSame(job->name) || isSame(job->job) || isSame(job->connection)));
}

RehearsalNetwork networkOf(const RehearsalScene &scene, const RehearsalWish &wish)
{
    RehearsalNetwork net = NetworkBuilder(scene, wish).build();
    sortByWaiting(net);
    return net;
}

} // namespace slipway
