// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/readiness/ci_criteria.h"
#include "core/readiness/gate.h"
#include "core/rehearsal/network_builder.h"
#include "core/rehearsal/working_hours.h"
#include "core/release/roles.h"
#include "core/release/transitions.h"

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kItemTakes = 4h;
constexpr std::chrono::milliseconds kJudgingTakes = 30min;
constexpr std::chrono::milliseconds kDecisionTakes = 15min;

} // namespace

RehearsalNetwork NetworkBuilder::build()
{
    addJobs();
    addItems();
    addCriteria();
    addSignoffs();
    const std::size_t gate = addGate();
    const std::vector<std::size_t> soaked = addRings();
    addDeployment(gate, soaked);
    addWhatFollows();
    return std::move(m_net);
}

std::size_t NetworkBuilder::add(RehearsalNode node)
{
    m_net.nodes.push_back(std::move(node));
    return m_net.nodes.size() - 1;
}

Instant NetworkBuilder::startOf(const std::optional<PhaseId> &id) const
{
    const Phase *phase = id ? plan().phase(*id) : nullptr;
    return phase ? std::max(m_scene.now, phase->span.from) : m_scene.now;
}

std::vector<PersonId> NetworkBuilder::holders(QStringView role) const
{
    std::vector<PersonId> found;
    for (const Person &each : m_scene.people)
        if (each.roles.contains(role))
            found.push_back(each.id);
    return found;
}

void NetworkBuilder::ask(RehearsalNode &node, const std::optional<PersonId> &owner, const QString &role) const
{
    node.needsPerson = true;
    node.role = role;
    if (owner)
        node.people = {*owner};
    else if (!role.isEmpty())
        node.people = holders(role);
    else if (release().coordinator)
        node.people = {*release().coordinator};
    if (!node.people.empty())
        return;
    node.stops.emplace_back(RehearsalBlock::Kind::Nobody,
                            role.isEmpty() ? tr("“%1” has no owner, and the release no coordinator").arg(node.title)
                                           : tr("Nobody is %1 to do “%2”").arg(roleWord(role), node.title));
}

std::optional<ReleaseJobId> NetworkBuilder::jobNamed(const QString &name) const
{
    for (const ReleaseJob &each : plan().jobs)
        if (each.name.compare(name, Qt::CaseInsensitive) == 0 || each.job == name
            || (each.connection + u'/' + each.job).compare(name, Qt::CaseInsensitive) == 0)
            return each.id;
    return std::nullopt;
}

RehearsalNode NetworkBuilder::jobNode(const ReleaseJob &job) const
{
    RehearsalNode node;
    node.kind = Kind::Job;
    node.subject = job.id.value;
    node.title = job.name;
    node.job = job.id;
    node.earliest = startOf(job.phase);
    node.takes = rehearsedDuration(m_scene, m_wish, job.id, kUnknownJobTakes);
    node.learnt = lengthOf(m_scene.jobs.value(job.id).durations);
    if (const QString why = m_scene.jobs.value(job.id).whyNot; !why.isEmpty())
        node.stops.emplace_back(RehearsalBlock::Kind::Job, tr("“%1” cannot be started: %2").arg(job.name, why));
    return node;
}

std::optional<Instant> NetworkBuilder::freshFrom(const ReleaseJob &job) const
{
    std::optional<Instant> from;
    for (const Criterion &each : plan().criteria) {
        const int hours = each.parameters[u"max_age_hours"].toInt();
        if (!each.blocking || !isOfCi(each.kind) || hours <= 0)
            continue;
        if (each.kind == CriterionKind::Ci ? jobNamed(each.parameters[u"job"].toString()) != job.id
                                           : job.purpose != RunPurpose::Test)
            continue;
        const Instant latest = release().ship - std::chrono::hours(hours);
        from = std::max(from.value_or(latest), latest);
    }
    return from;
}

void NetworkBuilder::addJobs()
{
    std::vector<std::size_t> builds;
    for (const RunPurpose purpose : {RunPurpose::Build, RunPurpose::Test, RunPurpose::Other})
        for (const ReleaseJob &each : plan().jobs) {
            if (each.purpose != purpose)
                continue;
            const auto fresh = freshFrom(each);
            if (m_scene.jobs.value(each.id).isGreen && (!fresh || *fresh <= m_scene.now))
                continue;
            RehearsalNode node = jobNode(each);
            node.earliest = std::max(node.earliest, fresh.value_or(node.earliest));
            if (purpose != RunPurpose::Build)
                node.after = builds;
            const std::size_t at = add(std::move(node));
            m_jobs.emplace_back(each.id, at);
            if (purpose == RunPurpose::Build)
                builds.push_back(at);
            if (purpose == RunPurpose::Test)
                m_tests.push_back(at);
        }
}

std::optional<std::size_t> NetworkBuilder::nodeOfJob(ReleaseJobId id) const
{
    const auto found = std::ranges::find(m_jobs, id, &std::pair<ReleaseJobId, std::size_t>::first);
    return found == m_jobs.end() ? std::nullopt : std::optional(found->second);
}

void NetworkBuilder::waitForRuns(RehearsalNode &node, QStringView kind, const QJsonObject &condition) const
{
    if (kind != u"ci") {
        node.after.insert(node.after.end(), m_tests.begin(), m_tests.end());
        const bool hasTests = std::ranges::contains(plan().jobs, RunPurpose::Test, &ReleaseJob::purpose);
        if (!hasTests)
            node.stops.emplace_back(
                RehearsalBlock::Kind::Criterion,
                tr("“%1” needs reports of tests, and no job of the release runs tests").arg(node.title));
        return;
    }
    const QString name = condition[u"job"].toString();
    const auto job = jobNamed(name);
    if (!job)
        node.stops.emplace_back(RehearsalBlock::Kind::Criterion,
                                tr("“%1” needs a run of “%2”, which is no job of the release").arg(node.title, name));
    else if (const auto at = nodeOfJob(*job))
        node.after.push_back(*at);
}

void NetworkBuilder::addItem(const Item &item)
{
    RehearsalNode node;
    node.kind = Kind::Item;
    node.subject = item.id.value;
    node.title = item.title;
    node.earliest = startOf(item.phase);
    node.due = item.due;
    node.isBegunForDue = item.due.has_value();
    node.takes = kItemTakes;
    if (item.state == ItemState::Blocked)
        node.stops.emplace_back(RehearsalBlock::Kind::Item, tr("“%1” is blocked: %2").arg(item.title, item.reason));
    if (item.automation.isEmpty()) {
        ask(node, item.owner, {});
    } else {
        node.takes = {};
        waitForRuns(node, item.automation[u"kind"].toString(), item.automation);
    }
    m_items.emplace_back(item.id, add(std::move(node)));
}

bool NetworkBuilder::isToBeDone(const Item &item) const
{
    return item.required && item.state != ItemState::Done && item.state != ItemState::Skipped;
}

bool NetworkBuilder::isBeforeShipping(const Item &item) const
{
    return !plan().madeUpBy(item.id) && belongsToGate(plan(), item.phase, {});
}

void NetworkBuilder::addItems()
{
    for (const Item &each : plan().items)
        if (isToBeDone(each) && isBeforeShipping(each))
            addItem(each);
    linkItems();
}

void NetworkBuilder::linkItems()
{
    for (const auto &[id, at] : m_items) {
        const Item *item = plan().item(id);
        for (const ItemId &needed : item->dependsOn)
            if (const auto other = std::ranges::find(m_items, needed, &std::pair<ItemId, std::size_t>::first);
                other != m_items.end() && !std::ranges::contains(m_net.nodes[at].after, other->second))
                m_net.nodes[at].after.push_back(other->second);
    }
}

void NetworkBuilder::addCriteria()
{
    for (const Criterion &each : plan().criteria) {
        const bool counts = each.blocking && belongsToGate(plan(), each.phase, {});
        const bool isOpen = each.state != CriterionState::Satisfied
                            || (isOfCi(each.kind) && each.parameters[u"max_age_hours"].toInt() > 0);
        if (!counts || !isOpen || each.kind == CriterionKind::Checklist)
            continue;
        RehearsalNode node;
        node.kind = Kind::Criterion;
        node.subject = each.id.value;
        node.title = each.title;
        node.earliest = m_scene.now;
        if (isOfCi(each.kind)) {
            waitForRuns(node, toText(each.kind), each.parameters);
        } else {
            const Phase *phase = each.phase ? plan().phase(*each.phase) : nullptr;
            node.due = phase ? phase->span.to : release().ship;
            node.isBegunForDue = true;
            node.takes = kJudgingTakes;
            ask(node, each.owner, {});
        }
        m_criteria.emplace_back(each.phase, add(std::move(node)));
    }
}

std::vector<std::size_t> NetworkBuilder::contentOf(const std::optional<PhaseId> &gate) const
{
    std::vector<std::size_t> content;
    const auto take = [&](const std::optional<PhaseId> &phase, std::size_t at) {
        if (gate ? phase && belongsToGate(plan(), phase, gate) : true)
            content.push_back(at);
    };
    for (const auto &[id, at] : m_items)
        take(plan().item(id)->phase, at);
    for (const auto &[phase, at] : m_criteria)
        take(phase, at);
    return content;
}

std::vector<PersonId> NetworkBuilder::eligible(const SignoffRequirement &requirement) const
{
    std::vector<PersonId> found = holders(requirement.role);
    if (isSeparate(release(), requirement))
        std::erase_if(found, [&](PersonId each) {
            return each == release().coordinator || std::ranges::contains(plan().formerCoordinators, each);
        });
    return found;
}

std::vector<std::chrono::milliseconds> NetworkBuilder::decisionsOf(QStringView role) const
{
    const WorkingHours hours(m_scene);
    std::vector<std::chrono::milliseconds> took;
    for (const RehearsalDecision &each : m_scene.decisions) {
        const auto person = std::ranges::find(m_scene.people, each.person, &Person::id);
        if (each.role == role && person != m_scene.people.end())
            took.push_back(hours.workBetween(*person, {each.askedAt, each.decidedAt}));
    }
    return took;
}

void NetworkBuilder::addSignoffs()
{
    ContentHashes hashes(plan());
    for (const SignoffRequirement &each : plan().requirements) {
        if (!belongsToGate(plan(), each.phase, {}))
            continue;
        std::vector<std::size_t> content = contentOf(each.phase);
        const SignoffStatus status = signoffStatus(plan(), each, hashes);
        // What was signed changes when anything of it is still to be done.
        if (status.state == SignoffState::Approved && content.empty())
            continue;
        RehearsalNode node;
        node.kind = Kind::Signoff;
        node.subject = each.id.value;
        node.title = tr("Sign-off %1").arg(roleWord(each.role));
        node.earliest = m_scene.now;
        node.due = each.due;
        node.after = std::move(content);
        node.learnt = lengthOf(decisionsOf(each.role));
        node.takes = node.learnt ? node.learnt->p80 : kDecisionTakes;
        node.needsPerson = true;
        node.role = each.role;
        node.quorum = std::max(1, each.quorum);
        node.people = eligible(each);
        stopSignoff(node, each, status);
        add(std::move(node));
    }
}

void NetworkBuilder::stopSignoff(RehearsalNode &node, const SignoffRequirement &requirement,
                                 const SignoffStatus &status) const
{
    const QString role = roleWord(requirement.role);
    if (status.state == SignoffState::Rejected)
        node.stops.emplace_back(RehearsalBlock::Kind::Signoff,
                                tr("Sign-off %1 is rejected; who did must decide anew").arg(role));
    const int there = int(node.people.size());
    if (there < node.quorum)
        node.stops.emplace_back(
            RehearsalBlock::Kind::Nobody,
            there == 0 ? tr("Nobody may give the sign-off %1").arg(role)
                       : tr("Sign-off %1 needs %2, and only %3 may give it").arg(role).arg(node.quorum).arg(there));
}

std::size_t NetworkBuilder::addGate()
{
    RehearsalNode node;
    node.kind = Kind::Gate;
    node.subject = release().id.value;
    node.title = tr("Gate before shipping");
    node.earliest = m_scene.now;
    for (std::size_t i = 0; i < m_net.nodes.size(); ++i)
        node.after.push_back(i);
    if (plan().hold)
        node.stops.emplace_back(RehearsalBlock::Kind::Release, tr("The release is held: %1").arg(plan().hold->reason));
    const ReleaseState state = release().state;
    if (isReadOnly(state) || state == ReleaseState::Released || state == ReleaseState::RolledBack)
        node.stops.emplace_back(RehearsalBlock::Kind::Release,
                                tr("The release is %1; it does not ship").arg(stateWord(state)));
    for (const Release &each : m_scene.dependencies) {
        if (each.shippedAt || each.state == ReleaseState::Released || each.state == ReleaseState::Closed)
            continue;
        if (each.ship < m_scene.now || isReadOnly(each.state))
            node.stops.emplace_back(RehearsalBlock::Kind::Dependency,
                                    tr("%1 must ship before it, and has no date ahead").arg(each.version));
    }
    return add(std::move(node));
}

} // namespace slipway
