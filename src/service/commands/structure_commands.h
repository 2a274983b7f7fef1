// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "service/commands/command.h"

/// Commands about what a release is made of: phases, milestones and criteria. Undo brings back what was taken away.
namespace slipway::service {

/// Adds a phase; it begins when the one before ends, and ends when the release ships, unless rules say otherwise.
struct AddPhase {
    static constexpr const char *kWord = "phase.add";
    using Answer = PhaseId;

    ReleaseId release;
    QString name;
    QString key; ///< empty: made from the name
    QString startRule;
    QString endRule;
    std::optional<PhaseId> after; ///< none: at the end

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::Conflict there is a phase of that key or name
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Changes what is given. The key stays, for rules and criteria name it.
struct EditPhase {
    static constexpr const char *kWord = "phase.edit";
    using Answer = Done;

    ReleaseId release;
    PhaseId phase;
    std::optional<QString> name;
    std::optional<QString> startRule;
    std::optional<QString> endRule;
    std::optional<QString> description;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Takes a phase away that nothing belongs to.
struct RemovePhase {
    static constexpr const char *kWord = "phase.remove";
    using Answer = Done;

    ReleaseId release;
    PhaseId phase;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed items, criteria, sign-offs or bookings belong to it, or a criterion counts its items
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Adds a milestone, by a rule or on a date; it stands among the others by its date.
struct AddMilestone {
    static constexpr const char *kWord = "milestone.add";
    using Answer = MilestoneId;

    ReleaseId release;
    QString name;
    QString key;  ///< empty: made from the name
    QString rule; ///< see `DueRule`
    std::optional<Instant> at;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::BadInput neither rule nor date, both, or a rule that cannot be followed
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Takes a milestone away that no date follows.
struct RemoveMilestone {
    static constexpr const char *kWord = "milestone.remove";
    using Answer = Done;

    ReleaseId release;
    MilestoneId milestone;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed the rule of something hangs on it
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Changes what is given. A manual criterion with another threshold has to be judged anew.
struct EditCriterion {
    static constexpr const char *kWord = "criterion.edit";
    using Answer = Done;

    ReleaseId release;
    CriterionId criterion;
    std::optional<QString> title;
    std::optional<QString> threshold; ///< of a metric what its server decides by: it has to be measured anew
    std::optional<bool> blocking;
    std::optional<std::optional<PhaseId>> phase;
    std::optional<std::optional<PersonId>> owner;
    std::optional<int> percent;        ///< of kind checklist
    std::optional<QString> countedKey; ///< of kind checklist: key of the phase whose items count; empty: all

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed it would ask for less, and who acts may not loosen a gate
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
