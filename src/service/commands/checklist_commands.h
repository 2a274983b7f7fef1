// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "service/commands/command.h"

namespace slipway::service {

/// Evidence as a person gives it: a link, a path of a file, or a sentence.
struct NewEvidence {
    QString location;
    QString title;
};

/// Adds an item at the end; under another one it takes that one's phase.
struct AddItem {
    static constexpr const char *kWord = "item.add";
    using Answer = ItemId;

    ReleaseId release;
    std::optional<PhaseId> phase;
    std::optional<ItemId> parent;
    QString title;
    bool required = true;
    std::optional<PersonId> owner;
    QString dueRule;
    std::optional<Instant> due;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Changes what is given. A due rule replaces a fixed date and the other way round.
struct EditItem {
    static constexpr const char *kWord = "item.edit";
    using Answer = Done;

    ReleaseId release;
    ItemId item;
    std::optional<QString> title;
    std::optional<QString> body;
    std::optional<bool> required;
    std::optional<std::optional<PersonId>> owner;
    std::optional<QString> dueRule;
    std::optional<std::optional<Instant>> due;
    std::optional<std::optional<PhaseId>> phase;
    std::optional<std::vector<ItemId>> dependsOn;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::BadInput a dependency would go round in a circle
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Moves items to another state: done (with evidence), reopened, blocked, skipped, begun.
struct SetItemState {
    static constexpr const char *kWord = "item.state";
    using Answer = Done;

    ReleaseId release;
    std::vector<ItemId> items;
    ItemState state = ItemState::Done;
    QString reason; ///< needed to block and to skip
    std::vector<NewEvidence> evidence;
    QString comment;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed what it depends on is not done yet, or the release is read-only
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Puts an item between two others, perhaps in another phase or under another item.
struct MoveItem {
    static constexpr const char *kWord = "item.move";
    using Answer = Done;

    ReleaseId release;
    ItemId item;
    std::optional<PhaseId> phase;
    std::optional<ItemId> parent;
    std::optional<ItemId> after; ///< none: to the front

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Removes items; nothing waits for them any more.
struct RemoveItems {
    static constexpr const char *kWord = "item.remove";
    using Answer = Done;

    ReleaseId release;
    std::vector<ItemId> items; ///< with what is nested under them

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Adds what shows that an item was done or a criterion holds.
struct AddEvidence {
    static constexpr const char *kWord = "evidence.add";
    using Answer = EvidenceId;

    ReleaseId release;
    Uuid about; ///< item or criterion
    NewEvidence evidence;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::BadInput the file cannot be read
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Takes evidence away again.
struct RemoveEvidence {
    static constexpr const char *kWord = "evidence.remove";
    using Answer = Done;

    ReleaseId release;
    EvidenceId evidence;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// What reading a Markdown task list did.
struct ChecklistImport {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int phasesAdded = 0;
    int retitled = 0;    ///< of those updated: the file gave them another title
    int moved = 0;       ///< of those updated: the file put them under another heading
    int missing = 0;     ///< imported before from this file and no longer in it; left as they are
    int fencedTasks = 0; ///< boxes inside code blocks, left out
    QStringList unknownOwners;
    QStringList phasesRenamed{}; ///< "before → after", where the file renamed the heading
    QStringList notes{}; ///< sentences: what of the file was not taken, because it was changed here or may not be
};

/// Reads a Markdown task list into a release: headings become phases, what stands under them their description, and a plain bullet
/// around tasks goes before their titles. The same file again updates and does not double: only what changed in it since is
/// taken, and where the same was changed here, too, that stays and is told. A file of another name is another list.
struct ImportChecklist {
    static constexpr const char *kWord = "checklist.import";
    using Answer = ChecklistImport;

    ReleaseId release;
    QByteArray text;
    QString sourceName; ///< for error sentences, and to know the file again
    bool includeFenced = false;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Adds a condition that is judged before its phase is left.
struct AddCriterion {
    static constexpr const char *kWord = "criterion.add";
    using Answer = CriterionId;

    ReleaseId release;
    std::optional<PhaseId> phase;
    QString title;
    CriterionKind kind = CriterionKind::Manual;
    QJsonObject parameters;
    QString threshold;
    bool blocking = true;
    std::optional<PersonId> owner;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Evaluates: derives what follows from the checklist; a manual one takes what a person saw.
struct EvaluateCriterion {
    static constexpr const char *kWord = "criterion.evaluate";
    using Answer = Criterion;

    ReleaseId release;
    CriterionId criterion;
    std::optional<bool> holds; ///< of a manual one
    QString value;
    std::vector<NewEvidence> evidence;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::BadInput a manual criterion without an answer
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Takes a criterion away.
struct RemoveCriterion {
    static constexpr const char *kWord = "criterion.remove";
    using Answer = Done;

    ReleaseId release;
    CriterionId criterion;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
