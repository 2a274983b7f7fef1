// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/plan.h"
#include "core/schedule/work_calendar.h"

#include <functional>

/// Plans for tests, said in few words. Zone and clock are those of Berlin unless a test is about others.
namespace slipway::test {

/// `2027-01-14T14:00`, in `zone`.
[[nodiscard]] Instant at(const char *text, const QByteArray &zone = "Europe/Berlin");

/// The n-th id of a kind; the same number always gives the same id.
template <class EntityId>
[[nodiscard]] EntityId numbered(int n)
{
    Uuid id;
    id.bytes[15] = static_cast<std::uint8_t>(n);
    id.bytes[14] = static_cast<std::uint8_t>(n >> 8);
    id.bytes[6] = 0x70;
    id.bytes[8] = 0x80;
    return {id};
}

/// Ids that count up from `first`.
[[nodiscard]] std::function<Uuid()> countingIds(int first = 1);

/// Makes a release with what belongs to it. `aRelease()` alone ships Thu 14 Jan 2027 14:00 and starts 20 working days before.
class PlanBuilder
{
public:
    PlanBuilder();

    PlanBuilder &shipping(const char *when);
    PlanBuilder &starting(const char *when);
    PlanBuilder &startingBy(const QString &rule);
    PlanBuilder &in(ReleaseState state);
    PlanBuilder &inZone(const QByteArray &zone);
    PlanBuilder &coordinatedBy(PersonId person);
    PlanBuilder &numberedAs(int n);
    PlanBuilder &withMilestone(const QString &key, const QString &rule);
    PlanBuilder &withPhase(const QString &key, const QString &startRule, const QString &endRule);
    /// In the phase added last; none before the first.
    PlanBuilder &withItem(const QString &title, const QString &dueRule = {}, ItemState state = ItemState::Open);
    PlanBuilder &optionalItem(const QString &title);
    PlanBuilder &withCriterion(const QString &title, CriterionState state, bool blocking = true);
    PlanBuilder &withChecklistCriterion(const QString &phaseKey, int percent);
    PlanBuilder &requiring(const QString &role, int quorum = 1);
    PlanBuilder &booking(EnvironmentId environment);

    /// With every date worked out from its rule.
    [[nodiscard]] ReleasePlan plan(const WorkCalendar &calendar = {}) const;
    /// As it was said, dates unresolved.
    [[nodiscard]] ReleasePlan raw() const { return m_plan; }

private:
    [[nodiscard]] std::optional<PhaseId> lastPhase() const;

    ReleasePlan m_plan;
    int m_next = 100;
};

[[nodiscard]] inline PlanBuilder aRelease()
{
    return {};
}

/// The decision of one person on the plan as it is now.
[[nodiscard]] Signoff decisionOn(const ReleasePlan &plan, const SignoffRequirement &requirement, PersonId person,
                                 Decision decision, Instant when = at("2027-01-10T12:00"));

[[nodiscard]] Person aPerson(int n, const QString &name, const QStringList &roles = {});
[[nodiscard]] Freeze aFreeze(int n, const QString &name, const char *from, const char *to);

} // namespace slipway::test
