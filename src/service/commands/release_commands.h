// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "core/schedule/conflicts.h"
#include "core/schedule/reschedule.h"
#include "service/commands/command.h"

namespace slipway::service {

/// Makes a release, from a template when one is named.
struct CreateRelease {
    static constexpr const char *kWord = "release.create";
    using Answer = ReleaseId;

    ProductId product;
    QString version;
    Instant ship;
    QByteArray zone;              ///< empty: the product's
    std::optional<Instant> start; ///< none: the template's rule, else 20 working days before the ship date
    std::optional<TemplateId> origin;
    std::optional<PersonId> coordinator; ///< none: who does it, when they are a release coordinator, else the owner
    std::optional<EnvironmentId> environment;
    std::optional<TrainId> train;

    [[nodiscard]] Uuid subject() const { return {}; }
    /// @retval ErrorKind::Conflict the product has that version already
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// What a move of the dates of a release does, or would do.
struct MoveOutcome {
    std::vector<DateChange> changes;
    std::vector<Conflict> conflicts; ///< of the release at its new dates
    std::optional<QTime>
        skipped{}; ///< the wall time it should ship at, when the clocks skip it that day: it ships later
};

/// Moves the ship date; what is relative to it follows.
struct MoveShip {
    static constexpr const char *kWord = "release.move";
    using Answer = MoveOutcome;

    ReleaseId release;
    Instant ship;
    QByteArray zone;                ///< empty: keep
    std::optional<QTime> skipped{}; ///< what was typed for `ship` when the clocks skip it; told in the outcome

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Fixes both ends of a release, as dragging a bar or an edge of it does. An end that stays the same is left alone.
struct MoveSpan {
    static constexpr const char *kWord = "release.move";
    using Answer = MoveOutcome;

    ReleaseId release;
    TimeSpan span;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Takes a release to another state. Deploying asks the gate, the freezes and the rings; an override is
/// recorded for each. Once it is released, items make up for the gates that were left out. Closing is a command of its own,
/// see CloseRelease.
struct ChangeReleaseState {
    static constexpr const char *kWord = "release.state";
    using Answer = Done;

    ReleaseId release;
    ReleaseState state = ReleaseState::Planned;
    QString overrideReason; ///< empty: no override

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed with every reason in `detail`, one a line; always for closed
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Changes what is given.
struct EditRelease {
    static constexpr const char *kWord = "release.edit";
    using Answer = Done;

    ReleaseId release;
    std::optional<QString> version;
    std::optional<QString> scope;
    std::optional<QString> notes;
    std::optional<std::optional<PersonId>> coordinator;
    std::optional<std::optional<EnvironmentId>> environment;
    std::optional<std::vector<ReleaseId>> dependsOn;
    std::optional<QString> rollbackPlan{};

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Changes a milestone's name, its date by hand or by rule, or says when it was reached.
struct EditMilestone {
    static constexpr const char *kWord = "milestone.edit";
    using Answer = Done;

    ReleaseId release;
    MilestoneId milestone;
    std::optional<Instant> at; ///< fixes it: its rule goes
    std::optional<std::optional<Instant>> actual;
    std::optional<QString> name{};
    std::optional<QString> rule{}; ///< instead of `at`

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Removes a release that never began, with all that belongs to it. Undo brings it back.
struct RemoveRelease {
    static constexpr const char *kWord = "release.remove";
    using Answer = Done;

    ReleaseId release;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed it is not draft, planned or cancelled
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Makes a recurring schedule.
struct CreateTrain {
    static constexpr const char *kWord = "train.create";
    using Answer = TrainId;

    QString name; ///< empty: the product's name
    ProductId product;
    TemplateId origin;
    QString rrule;
    Instant start;
    QByteArray zone;
    QString versionPattern;

    [[nodiscard]] Uuid subject() const { return product.value; }
    /// @retval ErrorKind::BadInput the rule is none of RFC 5545, or the pattern cannot tell two releases apart
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Creates the releases of a train up to a day; those that are there already stay.
struct ExpandTrain {
    static constexpr const char *kWord = "train.expand";
    using Answer = std::vector<ReleaseId>;

    TrainId train;
    Instant until;
    std::optional<Instant> from{}; ///< those before it are left out for good

    [[nodiscard]] Uuid subject() const { return train.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
