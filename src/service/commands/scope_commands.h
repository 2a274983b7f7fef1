// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/scope_condition.h"
#include "core/scope/late_change.h"
#include "core/scope/scope_records.h"
#include "service/commands/command.h"

/// What releases take from their repositories: how they are read, what was seen, what came late.
namespace slipway::service {

/// Says how a product's repository is read; there is one such record for each product.
struct SaveProductRepository {
    static constexpr const char *kWord = "product.repository";
    using Answer = ProductRepositoryId;

    ProductRepository repository;  ///< its id is not looked at
    std::optional<QString> path{}; ///< where the clone lies; none: as it is

    [[nodiscard]] Uuid subject() const { return repository.product.value; }
    /// @retval ErrorKind::BadInput a pattern, a path or the template is none
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Writes down what was seen in the repository. The same as the newest is not written again.
struct RecordScope {
    static constexpr const char *kWord = "scope.record";
    static constexpr bool kIsUndoable = false;
    using Answer = ScopeSnapshotId;

    ScopeSnapshot snapshot; ///< id, time and person are filled in

    [[nodiscard]] Uuid subject() const { return snapshot.release.value; }
    /// @retval ErrorKind::NotAllowed the release has shipped or is over
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// As RecordScope, seen by itself: the branch moved, a tag came or went.
struct ObserveScope {
    static constexpr const char *kWord = "scope.observe";
    static constexpr bool kIsUndoable = false;
    static constexpr bool kIsFact = true;
    using Answer = ScopeSnapshotId;

    ScopeSnapshot snapshot;

    [[nodiscard]] Uuid subject() const { return snapshot.release.value; }
    /// @retval ErrorKind::NotAllowed the release has shipped or is over
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Writes down what the remote made of the tag that was recorded: it was moved or deleted there, or is as it was again. What was
/// recorded of the scope stays. Also of releases that have shipped; nothing is written to one that is closed.
struct NoteTagUpstream {
    static constexpr const char *kWord = "scope.tag";
    static constexpr bool kIsUndoable = false;
    static constexpr bool kIsFact = true;
    using Answer = Done;

    ReleaseId release;
    QString tag; ///< with its commit as recorded: of another one nothing is said
    QString commit;
    QString upstreamCommit; ///< what it stands for there; empty: it is not there

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Says why a mismatch between tickets and build is all right.
struct ExplainMismatch {
    static constexpr const char *kWord = "scope.explain";
    static constexpr bool kIsUndoable = false;
    using Answer = ScopeExplanationId;

    ReleaseId release;
    QString about; ///< reference or commit id
    QString reason;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::BadInput no reason @retval ErrorKind::NotAllowed nobody acts
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Asks for leave for commits that come after the code freeze.
struct RequestLateChange {
    static constexpr const char *kWord = "late_change.request";
    using Answer = LateChangeId;

    ReleaseId release;
    QString title;
    QStringList commits; ///< ids or their beginnings, of the scope
    ChangeRisk risk = ChangeRisk::Medium;
    std::optional<PersonId> owner;
    QString tests;
    QString reason;
    QStringList affects; ///< roles

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::BadInput title, reason or commits are missing, or a commit is not in the scope
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Gives or refuses leave. Who asked for it does not decide; who decides may override gates.
struct DecideLateChange {
    static constexpr const char *kWord = "late_change.decide";
    static constexpr bool kIsUndoable = false;
    using Answer = Done;

    LateChangeId change;
    bool isApproved = false;
    QString comment; ///< needed for refusing

    [[nodiscard]] Uuid subject() const { return change.value; }
    /// @retval ErrorKind::NotAllowed the person may not, or it was decided already
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
