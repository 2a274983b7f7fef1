// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/readiness/content.h"
#include "core/release/plan.h"

#include <cstdint>
#include <vector>

namespace slipway {

/// What a sign-off requirement comes to, from all decisions made on it.
enum class SignoffState : std::uint8_t {
    Pending,   ///< not enough approvals yet
    Approved,  ///< enough people approve the content as it is now
    Rejected,  ///< somebody's latest decision rejects; stands until that person decides anew
    Withdrawn, ///< somebody took their decision back and has not decided anew
    Stale,     ///< there were enough approvals, of content that has changed since
};

/// The latest decision of one person for one role.
struct PersonDecision {
    const Signoff *event = nullptr; ///< in the plan's list
    bool isStale = false;           ///< made on other content than today's
};

/// What the decisions on one requirement come to.
struct SignoffStatus {
    SignoffState state = SignoffState::Pending;
    int approvals = 0; ///< that count: fresh, and not a present or former coordinator's alone where duties are separate
    bool needsSecondPerson = false;        ///< only the coordinator approved what somebody else must
    std::vector<PersonDecision> decisions; ///< one per person, in the order they were made
};

/// Whether who coordinates the release must not give this sign-off alone.
[[nodiscard]] bool isSeparate(const Release &release, const SignoffRequirement &requirement);

/// Judges one requirement. Only the latest event of a person counts; the order of `plan.signoffs` is time.
[[nodiscard]] SignoffStatus signoffStatus(const ReleasePlan &plan, const SignoffRequirement &requirement);
/// The same for many requirements of one plan. @param hashes of that plan
[[nodiscard]] SignoffStatus signoffStatus(const ReleasePlan &plan, const SignoffRequirement &requirement,
                                          ContentHashes &hashes);

/// Whether `person` may decide now.
/// @retval ErrorKind::NotAllowed the person lacks the role, the release is read-only, there is nothing to withdraw, or
///                               duties are separate: who coordinates cannot give it alone
/// @retval ErrorKind::BadInput   rejecting without a comment
[[nodiscard]] Result<> mayDecide(const ReleasePlan &plan, const SignoffRequirement &requirement, const Person &person,
                                 Decision decision, const QString &comment);

/// Whether `person` may let who coordinates give a sign-off alone: only who may override, and whom the rule does not bind.
/// @retval ErrorKind::NotAllowed
[[nodiscard]] Result<> mayLiftSeparation(const ReleasePlan &plan, const Person &person);

template <>
struct EnumText<SignoffState> {
    static constexpr std::array<std::pair<SignoffState, QStringView>, 5> values{{
        {SignoffState::Pending, u"pending"},
        {SignoffState::Approved, u"approved"},
        {SignoffState::Rejected, u"rejected"},
        {SignoffState::Withdrawn, u"withdrawn"},
        {SignoffState::Stale, u"stale"},
    }};
};
/// The word people read, translated.
[[nodiscard]] QString stateWord(SignoffState state);

} // namespace slipway
