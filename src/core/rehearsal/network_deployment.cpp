// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/pipeline/runbook_clock.h"
#include "core/rehearsal/network_builder.h"
#include "core/release/roles.h"

#include <algorithm>

namespace slipway {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kDeployingByHandTakes = 30min;

} // namespace

const ReleaseJob *NetworkBuilder::deployJob(const std::optional<EnvironmentId> &place) const
{
    const ReleaseJob *any = nullptr;
    for (const ReleaseJob &each : plan().jobs) {
        if (each.purpose != RunPurpose::Deploy)
            continue;
        if (each.environment == place)
            return &each;
        if (!each.environment && !any)
            any = &each;
    }
    return any;
}

QString NetworkBuilder::placeName(const std::optional<EnvironmentId> &place) const
{
    const auto found =
        std::ranges::find_if(m_scene.environments, [&](const Environment &each) { return place == each.id; });
    return found == m_scene.environments.end() ? QString() : found->name;
}

RehearsalNode NetworkBuilder::deploymentNode(const std::optional<EnvironmentId> &place) const
{
    RehearsalNode node;
    node.kind = Kind::Deployment;
    node.subject = place ? place->value : release().id.value;
    const QString name = placeName(place);
    node.title = name.isEmpty() ? tr("Deployment") : tr("Deployment to %1").arg(name);
    node.place = place;
    node.earliest = m_scene.now;
    node.isInCutover = true;
    return node;
}

void NetworkBuilder::deployWith(RehearsalNode &node) const
{
    if (const ReleaseJob *job = deployJob(node.place)) {
        const RehearsalNode asJob = jobNode(*job);
        node.job = job->id;
        node.takes = asJob.takes;
        node.learnt = asJob.learnt;
        node.stops = asJob.stops;
    } else {
        node.takes = kDeployingByHandTakes;
    }
    ask(node, release().coordinator, release().coordinator ? QString() : roles::kCoordinator.toString());
}

std::chrono::milliseconds NetworkBuilder::plannedFor(const RehearsalNode &node) const
{
    if (!node.job)
        return node.takes;
    const auto &durations = m_scene.jobs.value(*node.job).durations;
    return percentile(durations, 80).value_or(kUnknownJobTakes);
}

std::vector<std::size_t> NetworkBuilder::addRings()
{
    std::vector<std::size_t> last;
    std::chrono::milliseconds ahead{};
    for (std::size_t i = 0; i + 1 < m_scene.rings.size(); ++i)
        if (!m_scene.rings[i].isPassed)
            ahead += plannedOfRing(m_scene.rings[i]);
    for (std::size_t i = 0; i + 1 < m_scene.rings.size(); ++i) {
        const RehearsalRing &ring = m_scene.rings[i];
        if (ring.isPassed)
            continue;
        RehearsalNode node = deploymentNode(ring.ring.environment);
        node.earliest = std::max(m_scene.now, release().ship - ahead);
        node.after = last;
        for (const auto &[id, at] : m_jobs)
            node.after.push_back(at);
        deployWith(node);
        ahead -= plannedOfRing(ring);
        last = {add(std::move(node))};
        if (ring.ring.soakMinutes == 0)
            continue;
        RehearsalNode soak;
        soak.kind = Kind::Soak;
        soak.subject = ring.ring.id.value;
        soak.title = tr("%1 stays green").arg(placeName(ring.ring.environment));
        soak.earliest = m_scene.now;
        soak.after = last;
        soak.takes = std::chrono::minutes(ring.ring.soakMinutes);
        last = {add(std::move(soak))};
    }
    return last;
}

std::chrono::milliseconds NetworkBuilder::plannedOfRing(const RehearsalRing &ring) const
{
    RehearsalNode node = deploymentNode(ring.ring.environment);
    deployWith(node);
    return plannedFor(node) + std::chrono::minutes(ring.ring.soakMinutes);
}

void NetworkBuilder::addDeployment(std::size_t gate, const std::vector<std::size_t> &soaked)
{
    const auto place =
        m_scene.rings.empty() ? release().environment : std::optional(m_scene.rings.back().ring.environment);
    RehearsalNode node = deploymentNode(place);
    node.earliest = std::max(m_scene.now, release().ship);
    node.after = soaked;
    node.after.push_back(gate);
    node.ships = true;
    if (m_scene.steps.empty()) {
        deployWith(node);
        m_net.planned = plannedFor(node);
    } else {
        // When it begins, the steps do it.
        node.title = tr("Cut-over");
    }
    const std::size_t at = add(std::move(node));
    m_net.deployment = at;
    if (!m_scene.steps.empty())
        addSteps(at);
}

void NetworkBuilder::addSteps(std::size_t start)
{
    std::vector<RunbookStep> steps = m_scene.steps;
    for (RunbookStep &each : steps) {
        each.state = StepState::Pending;
        each.startedAt.reset();
        each.finishedAt.reset();
    }
    const RunbookClock clock = clockOf(steps, release().ship, {}, release().ship);
    m_net.planned = clock.planned.to - release().ship;
    const std::size_t first = m_net.nodes.size();
    const auto indexOf = [&](const RunbookStepId &id) {
        return first + std::size_t(std::ranges::find(steps, id, &RunbookStep::id) - steps.begin());
    };
    for (const RunbookStep &each : steps) {
        RehearsalNode node;
        node.kind = Kind::Step;
        node.subject = each.id.value;
        node.title = each.title;
        node.earliest = m_scene.now;
        node.isInCutover = true;
        node.ships = true;
        node.after = {start};
        node.notBefore = {start, std::chrono::minutes(each.startMinutes)};
        node.takes = std::chrono::minutes(each.plannedMinutes);
        for (const RunbookStep *before : stepsBefore(steps, each))
            node.after.push_back(indexOf(before->id));
        const auto job = std::ranges::find_if(plan().jobs, [&](const ReleaseJob &j) { return each.job == j.id; });
        if (job != plan().jobs.end()) {
            const RehearsalNode asJob = jobNode(*job);
            node.job = job->id;
            node.takes = rehearsedDuration(m_scene, m_wish, job->id, node.takes);
            node.learnt = asJob.learnt;
            node.stops = asJob.stops;
        }
        const auto owner = each.owner ? each.owner : each.role.isEmpty() ? release().coordinator : std::nullopt;
        ask(node, owner, owner ? QString() : each.role);
        add(std::move(node));
    }
}

void NetworkBuilder::addWhatFollows()
{
    std::vector<std::size_t> shipping;
    for (std::size_t i = 0; i < m_net.nodes.size(); ++i)
        if (m_net.nodes[i].ships)
            shipping.push_back(i);
    const std::size_t known = m_items.size();
    for (const Item &each : plan().items)
        if (isToBeDone(each) && !isBeforeShipping(each))
            addItem(each);
    for (std::size_t i = known; i < m_items.size(); ++i) {
        auto &after = m_net.nodes[m_items[i].second].after;
        after.insert(after.end(), shipping.begin(), shipping.end());
    }
    linkItems();
}

} // namespace slipway
