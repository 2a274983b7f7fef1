// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/gate.h"

#include "core/base/tr.h"
#include "core/pipeline/ci_condition.h"
#include "core/readiness/rollback_condition.h"
#include "core/release/transitions.h"

#include <QLocale>

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

/// @return whether the release is over or held, so that no override helps
bool checkState(const ReleasePlan &plan, std::vector<GateReason> &reasons)
{
    const Release &release = plan.release;
    if (plan.hold)
        reasons.push_back(
            {GateReason::Kind::Release, release.id.value, tr("The release is held: %1").arg(plan.hold->reason)});
    switch (release.state) {
    case ReleaseState::Closed:
    case ReleaseState::Cancelled:
        reasons.push_back({GateReason::Kind::Release, release.id.value,
                           tr("The release is %1; it does not ship any more").arg(stateWord(release.state))});
        return true;
    case ReleaseState::RolledBack:
        reasons.push_back({GateReason::Kind::Release, release.id.value,
                           tr("The release is %1; take it up again before it ships").arg(stateWord(release.state))});
        return true;
    default: return plan.hold.has_value();
    }
}

void checkItems(const ReleasePlan &plan, std::optional<PhaseId> gate, std::vector<GateReason> &reasons)
{
    for (const Item &item : plan.items) {
        if (!item.required || plan.madeUpBy(item.id) || !belongsToGate(plan, item.phase, gate))
            continue;
        if (item.state == ItemState::Done || item.state == ItemState::Skipped)
            continue;
        const QString state = item.state == ItemState::Blocked && !item.reason.isEmpty()
                                  ? tr("blocked, %1").arg(item.reason)
                                  : stateWord(item.state);
        reasons.push_back({GateReason::Kind::Item, item.id.value, tr("Item “%1” is %2").arg(item.title, state)});
    }
}

void checkCriteria(const ReleasePlan &plan, std::optional<PhaseId> gate, std::vector<GateReason> &reasons)
{
    for (const Criterion &criterion : plan.criteria) {
        if (!criterion.blocking || !belongsToGate(plan, criterion.phase, gate)
            || criterion.state == CriterionState::Satisfied)
            continue;
        if (isAnsweredLater(plan, criterion, gate))
            continue;
        QString text = tr("Criterion “%1” is %2").arg(criterion.title, stateWord(criterion.state));
        if (const QString lack = rollbackLack(criterion); !lack.isEmpty())
            text += u": "_s + lack;
        else if (!criterion.value.isEmpty() && !criterion.threshold.isEmpty())
            text += tr(": %1, needs %2").arg(criterion.value, criterion.threshold);
        reasons.push_back({GateReason::Kind::Criterion, criterion.id.value, text});
    }
}

std::vector<GateReason> unverifiedCriteria(const ReleasePlan &plan, std::optional<PhaseId> gate)
{
    std::vector<GateReason> found;
    for (const Criterion &each : plan.criteria)
        if (each.blocking && belongsToGate(plan, each.phase, gate) && each.state == CriterionState::Satisfied
            && isUnverifiedValue(each.value))
            found.push_back({GateReason::Kind::Criterion, each.id.value,
                             tr("Criterion “%1” is unverified: confirmed by hand").arg(each.title)});
    return found;
}

QString signoffText(const SignoffRequirement &requirement, const SignoffStatus &status)
{
    const QString role = roleWord(requirement.role);
    if (status.needsSecondPerson && status.state != SignoffState::Rejected && status.state != SignoffState::Withdrawn)
        return tr("Sign-off %1 needs somebody besides the release coordinator").arg(role);
    if (requirement.quorum > 1 && status.state == SignoffState::Pending)
        return tr("Sign-off %1 is pending, %2 of %3").arg(role).arg(status.approvals).arg(requirement.quorum);
    return tr("Sign-off %1 is %2").arg(role, stateWord(status.state));
}

void checkSignoffs(const ReleasePlan &plan, std::optional<PhaseId> gate, ContentHashes &hashes,
                   std::vector<GateReason> &reasons)
{
    for (const SignoffRequirement &requirement : plan.requirements) {
        if (!belongsToGate(plan, requirement.phase, gate))
            continue;
        const SignoffStatus status = signoffStatus(plan, requirement, hashes);
        if (status.state != SignoffState::Approved)
            reasons.push_back({GateReason::Kind::Signoff, requirement.id.value, signoffText(requirement, status)});
    }
}

void deriveFromChecklist(const ReleasePlan &plan, Criterion &criterion)
{
    const QString key = criterion.parameters[u"phase"].toString();
    const int wanted = criterion.parameters[u"percent"].toInt(100);
    if (!key.isEmpty() && !plan.phaseByKey(key)) {
        criterion.value.clear();
        criterion.state = CriterionState::Unknown;
        return;
    }
    int all = 0;
    int settled = 0;
    for (const Item &item : plan.items) {
        const Phase *phase = item.phase ? plan.phase(*item.phase) : nullptr;
        if (!item.required || plan.madeUpBy(item.id) || (!key.isEmpty() && (!phase || phase->key != key)))
            continue;
        ++all;
        settled += item.state == ItemState::Done || item.state == ItemState::Skipped ? 1 : 0;
    }
    const int percent = all == 0 ? 100 : settled * 100 / all;
    // Signed and stored, therefore the same in every language.
    criterion.value = u"%1 % (%2/%3)"_s.arg(percent).arg(settled).arg(all);
    criterion.threshold = u"≥ %1 %"_s.arg(wanted);
    criterion.state = percent >= wanted ? CriterionState::Satisfied : CriterionState::NotSatisfied;
}

/// When somebody last took a decision of this gate back that still stands so; nothing when nobody did.
std::optional<Instant> lastWithdrawal(const ReleasePlan &plan, std::optional<PhaseId> gate, ContentHashes &hashes)
{
    std::optional<Instant> last;
    for (const SignoffRequirement &requirement : plan.requirements) {
        if (!belongsToGate(plan, requirement.phase, gate))
            continue;
        const SignoffStatus status = signoffStatus(plan, requirement, hashes);
        for (const PersonDecision &each : status.decisions)
            if (each.event->decision == Decision::Withdrawn && (!last || each.event->at > *last))
                last = each.event->at;
    }
    return last;
}

/// An earlier version did not keep what an override was given for: its content hash binds items and criteria, and it covers
/// no sign-off that was asked for after it.
bool coversUnnamed(const GateOverride &given, const GateReason &reason)
{
    return reason.kind != GateReason::Kind::Signoff || reason.id.madeAt() <= toUnixMilliseconds(given.at);
}

bool covers(const GateOverride &given, const std::vector<GateReason> &reasons)
{
    return std::ranges::all_of(reasons, [&](const GateReason &each) {
        return each.hasOwnOverride()
               || (given.reasons.isEmpty() ? coversUnnamed(given, each) : given.reasons.contains(each.key()));
    });
}

/// No override outweighs a rejection, whichever came first; and none holds against what was withdrawn after it.
const GateOverride *standingOverride(const ReleasePlan &plan, std::optional<PhaseId> gate, ContentHashes &hashes,
                                     const std::vector<GateReason> &reasons)
{
    if (!std::ranges::contains(plan.gateOverrides, gate, &GateOverride::phase) || hasRejection(plan, gate))
        return nullptr;
    const auto withdrawn = lastWithdrawal(plan, gate, hashes);
    const QString today = hashes.of(gate);
    for (const GateOverride &each : plan.gateOverrides)
        if (each.phase == gate && each.contentHash == today && (!withdrawn || each.at >= *withdrawn)
            && covers(each, reasons))
            return &each;
    return nullptr;
}

void checkFreezes(const Release &release, const std::vector<Freeze> &freezes,
                  const std::vector<FreezeOverride> &overrides, std::optional<Instant> now,
                  std::vector<GateReason> &reasons)
{
    const auto atShip = freezesInTheWay(release, release.ship, freezes, overrides);
    for (const Freeze *freeze : atShip)
        reasons.push_back({GateReason::Kind::Freeze, freeze->id.value,
                           tr("The ship date lies in the freeze “%1”").arg(freeze->name)});
    const bool couldDeploy = release.state == ReleaseState::Deploying
                             || std::ranges::contains(nextStates(release.state), ReleaseState::Deploying);
    if (!now || !couldDeploy)
        return;
    for (const Freeze *freeze : freezesInTheWay(release, *now, freezes, overrides))
        if (!std::ranges::contains(atShip, freeze))
            reasons.push_back(
                {GateReason::Kind::Freeze, freeze->id.value, tr("The freeze “%1” is in force now").arg(freeze->name)});
}

} // namespace

QString GateReason::key() const
{
    return toText(kind) + u':' + id.toString();
}

int GateAnswer::standing() const
{
    return static_cast<int>(
        std::ranges::count_if(reasons, [&](const GateReason &each) { return !isOverridden(each); }));
}

QStringList overridable(const std::vector<GateReason> &reasons)
{
    QStringList keys;
    for (const GateReason &each : reasons)
        if (!each.hasOwnOverride())
            keys += each.key();
    return keys;
}

bool hasRejection(const ReleasePlan &plan, std::optional<PhaseId> gate)
{
    ContentHashes hashes(plan);
    return std::ranges::any_of(plan.requirements, [&](const SignoffRequirement &each) {
        return belongsToGate(plan, each.phase, gate)
               && signoffStatus(plan, each, hashes).state == SignoffState::Rejected;
    });
}

void deriveCriteria(ReleasePlan &plan)
{
    for (Criterion &criterion : plan.criteria)
        if (criterion.kind == CriterionKind::Checklist)
            deriveFromChecklist(plan, criterion);
}

GateAnswer checkGate(const ReleasePlan &plan, std::optional<PhaseId> phase, const std::vector<Freeze> &freezes,
                     const std::vector<FreezeOverride> &overrides, std::optional<Instant> now)
{
    ContentHashes hashes(plan);
    return checkGate(plan, phase, freezes, overrides, now, hashes);
}

GateAnswer checkGate(const ReleasePlan &plan, std::optional<PhaseId> phase, const std::vector<Freeze> &freezes,
                     const std::vector<FreezeOverride> &overrides, std::optional<Instant> now, ContentHashes &hashes)
{
    GateAnswer answer;
    answer.unverified = unverifiedCriteria(plan, phase);
    const bool isOver = checkState(plan, answer.reasons);
    checkItems(plan, phase, answer.reasons);
    checkCriteria(plan, phase, answer.reasons);
    checkSignoffs(plan, phase, hashes, answer.reasons);
    if (!phase)
        checkFreezes(plan.release, freezes, overrides, now, answer.reasons);
    if (!isOver && !std::ranges::all_of(answer.reasons, &GateReason::hasOwnOverride))
        answer.overriddenBy = standingOverride(plan, phase, hashes, answer.reasons);
    return answer;
}

} // namespace slipway
