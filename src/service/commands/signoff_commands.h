// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "service/commands/command.h"

namespace slipway::service {

/// Asks a role for its decision; a role that is required already gets the new quorum.
struct RequireSignoff {
    static constexpr const char *kWord = "signoff.require";
    using Answer = SignoffRequirementId;

    ReleaseId release;
    QString role;
    int quorum = 1;
    std::optional<PhaseId> phase;
    QString dueRule;
    std::optional<bool> separateDuties{}; ///< as SignoffRequirement::separateDuties; none: stays

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Takes a requirement back. One that has been decided on stays.
struct RemoveRequirement {
    static constexpr const char *kWord = "signoff.unrequire";
    using Answer = Done;

    ReleaseId release;
    SignoffRequirementId requirement;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Asks, or asks again, everybody whose decision is missing or stale.
struct RequestSignoffs {
    static constexpr const char *kWord = "signoff.request";
    using Answer = int; ///< how many requirements were asked for

    ReleaseId release;
    std::vector<SignoffRequirementId> requirements; ///< empty: all that are missing

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// The acting person's decision for a role, on the content as it is now. Can be withdrawn, never undone.
struct DecideSignoff {
    static constexpr const char *kWord = "signoff.decide";
    using Answer = SignoffId;

    ReleaseId release;
    QString role;
    Decision decision = Decision::Approved;
    QString comment;
    QString seenHash; ///< what the person looked at; empty: whatever it is now
    std::optional<SignoffRequirementId>
        requirement{}; ///< which, when several phases need the role; none: the first that waits

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::Conflict   the content changed since it was looked at
    /// @retval ErrorKind::NotAllowed see mayDecide
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Lets the release pass a gate that says no-go, as its content is now.
struct OverrideGate {
    static constexpr const char *kWord = "gate.override";
    using Answer = GateOverrideId;

    ReleaseId release;
    std::optional<PhaseId> phase;
    QString reason;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Lets the release ship in a freeze until `expires`.
struct OverrideFreeze {
    static constexpr const char *kWord = "freeze.override";
    using Answer = FreezeOverrideId;

    ReleaseId release;
    FreezeId freeze;
    QString reason;
    Instant expires;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::BadInput the expiry is past
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Says something about a release or a part of it, in the acting person's name.
struct AddComment {
    static constexpr const char *kWord = "comment.add";
    using Answer = CommentId;

    ReleaseId release;
    std::optional<Uuid> about;
    QString body;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
