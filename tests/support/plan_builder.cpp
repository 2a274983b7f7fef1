// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan_builder.h"

#include "core/base/order_key.h"
#include "core/readiness/content.h"
#include "core/schedule/reschedule.h"

#include <memory>

namespace slipway::test {

using namespace Qt::StringLiterals;

Instant at(const char *text, const QByteArray &zone)
{
    const auto time = parseTime(QString::fromLatin1(text), zone);
    if (!time)
        qFatal("the test says “%s”, which is no time", text);
    return time->at;
}

std::function<Uuid()> countingIds(int first)
{
    return [next = std::make_shared<int>(first)] { return numbered<ItemId>((*next)++).value; };
}

PlanBuilder::PlanBuilder()
{
    m_plan.release.id = numbered<ReleaseId>(1);
    m_plan.release.product = numbered<ProductId>(2);
    m_plan.release.version = u"4.2"_s;
    m_plan.release.shipZone = "Europe/Berlin";
    m_plan.release.ship = at("2027-01-14T14:00");
    m_plan.release.start = at("2026-12-17T09:00");
}

PlanBuilder &PlanBuilder::shipping(const char *when)
{
    m_plan.release.ship = at(when, m_plan.release.shipZone);
    return *this;
}

PlanBuilder &PlanBuilder::starting(const char *when)
{
    m_plan.release.start = at(when, m_plan.release.shipZone);
    return *this;
}

PlanBuilder &PlanBuilder::startingBy(const QString &rule)
{
    m_plan.release.startRule = rule;
    return *this;
}

PlanBuilder &PlanBuilder::in(ReleaseState state)
{
    m_plan.release.state = state;
    return *this;
}

PlanBuilder &PlanBuilder::inZone(const QByteArray &zone)
{
    m_plan.release.shipZone = zone;
    return *this;
}

PlanBuilder &PlanBuilder::coordinatedBy(PersonId person)
{
    m_plan.release.coordinator = person;
    return *this;
}

PlanBuilder &PlanBuilder::numberedAs(int n)
{
    m_plan.release.id = numbered<ReleaseId>(n);
    return *this;
}

PlanBuilder &PlanBuilder::withMilestone(const QString &key, const QString &rule)
{
    Milestone milestone;
    milestone.id = numbered<MilestoneId>(m_next++);
    milestone.release = m_plan.release.id;
    milestone.key = key;
    milestone.name = key;
    milestone.rule = rule;
    milestone.at = m_plan.release.ship;
    milestone.order = orderkey::initial(std::ssize(m_plan.milestones));
    m_plan.milestones.push_back(milestone);
    return *this;
}

PlanBuilder &PlanBuilder::withPhase(const QString &key, const QString &startRule, const QString &endRule)
{
    Phase phase;
    phase.id = numbered<PhaseId>(m_next++);
    phase.release = m_plan.release.id;
    phase.key = key;
    phase.name = key;
    phase.startRule = startRule;
    phase.endRule = endRule;
    phase.span = {m_plan.release.start, m_plan.release.ship};
    phase.order = orderkey::initial(std::ssize(m_plan.phases));
    m_plan.phases.push_back(phase);
    return *this;
}

PlanBuilder &PlanBuilder::withItem(const QString &title, const QString &dueRule, ItemState state)
{
    Item item;
    item.id = numbered<ItemId>(m_next++);
    item.release = m_plan.release.id;
    item.phase = lastPhase();
    item.title = title;
    item.dueRule = dueRule;
    item.state = state;
    item.order = orderkey::initial(std::ssize(m_plan.items));
    m_plan.items.push_back(item);
    return *this;
}

PlanBuilder &PlanBuilder::optionalItem(const QString &title)
{
    withItem(title);
    m_plan.items.back().required = false;
    return *this;
}

PlanBuilder &PlanBuilder::withCriterion(const QString &title, CriterionState state, bool blocking)
{
    Criterion criterion;
    criterion.id = numbered<CriterionId>(m_next++);
    criterion.release = m_plan.release.id;
    criterion.phase = lastPhase();
    criterion.title = title;
    criterion.state = state;
    criterion.blocking = blocking;
    m_plan.criteria.push_back(criterion);
    return *this;
}

PlanBuilder &PlanBuilder::withChecklistCriterion(const QString &phaseKey, int percent)
{
    withCriterion(u"Checklist of "_s + phaseKey, CriterionState::Unknown);
    m_plan.criteria.back().kind = CriterionKind::Checklist;
    m_plan.criteria.back().parameters = {{u"phase"_s, phaseKey}, {u"percent"_s, percent}};
    return *this;
}

PlanBuilder &PlanBuilder::requiring(const QString &role, int quorum)
{
    SignoffRequirement requirement;
    requirement.id = numbered<SignoffRequirementId>(m_next++);
    requirement.release = m_plan.release.id;
    requirement.role = role;
    requirement.quorum = quorum;
    requirement.phase = lastPhase();
    m_plan.requirements.push_back(requirement);
    return *this;
}

PlanBuilder &PlanBuilder::booking(EnvironmentId environment)
{
    Booking booking;
    booking.id = numbered<BookingId>(m_next++);
    booking.environment = environment;
    booking.release = m_plan.release.id;
    booking.phase = lastPhase();
    booking.span = {m_plan.release.start, m_plan.release.ship};
    m_plan.bookings.push_back(booking);
    return *this;
}

ReleasePlan PlanBuilder::plan(const WorkCalendar &calendar) const
{
    const auto resolved = withResolvedDates(m_plan, calendar);
    if (!resolved)
        qFatal("the plan of the test has a bad rule: %s", qPrintable(resolved.error().sentence));
    return *resolved;
}

std::optional<PhaseId> PlanBuilder::lastPhase() const
{
    return m_plan.phases.empty() ? std::nullopt : std::optional(m_plan.phases.back().id);
}

Signoff decisionOn(const ReleasePlan &plan, const SignoffRequirement &requirement, PersonId person, Decision decision,
                   Instant when)
{
    const SignedContent content = signedContent(plan, requirement.phase);
    Signoff signoff;
    signoff.id = numbered<SignoffId>(5'000 + static_cast<int>(plan.signoffs.size()));
    signoff.release = plan.release.id;
    signoff.role = requirement.role;
    signoff.person = person;
    signoff.decision = decision;
    signoff.at = when;
    signoff.contentHash = content.hash;
    signoff.content = content.document;
    return signoff;
}

Person aPerson(int n, const QString &name, const QStringList &roles)
{
    Person person;
    person.id = numbered<PersonId>(n);
    person.name = name;
    person.roles = roles;
    return person;
}

Freeze aFreeze(int n, const QString &name, const char *from, const char *to)
{
    Freeze freeze;
    freeze.id = numbered<FreezeId>(n);
    freeze.name = name;
    freeze.span = {at(from), at(to)};
    freeze.zone = "Europe/Berlin";
    return freeze;
}

} // namespace slipway::test
