// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/lesson.h"
#include "service/commands/command.h"

/// What people add to the report of a release: words, lessons and action items. Of a release that is closed the report is
/// frozen; its action items can still be done.
namespace slipway::service {

/// Changes what is given. Writes the report where it has not written itself yet.
struct EditReport {
    static constexpr const char *kWord = "report.edit";
    using Answer = Done;

    ReleaseId release;
    std::optional<QString> summary{}; ///< Markdown, as the three below
    std::optional<QString> wentWell{};
    std::optional<QString> wentBadly{};
    std::optional<QString> remarks{};

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed the report is frozen @retval ErrorKind::BadInput a text is longer than 100,000 characters
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

struct AddLesson {
    static constexpr const char *kWord = "lesson.add";
    using Answer = LessonId;

    ReleaseId release;
    LessonKind kind = LessonKind::WentBadly;
    QString title;
    QString body{};
    QString item{};  ///< what the next release's checklist gets because of it
    QString phase{}; ///< key of its phase

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::BadInput no title @retval ErrorKind::NotAllowed the report is frozen
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Changes what is given.
struct EditLesson {
    static constexpr const char *kWord = "lesson.edit";
    using Answer = Done;

    LessonId lesson;
    std::optional<LessonKind> kind{};
    std::optional<QString> title{};
    std::optional<QString> body{};
    std::optional<QString> item{};
    std::optional<QString> phase{};

    [[nodiscard]] Uuid subject() const { return lesson.value; }
    /// Errors as AddLesson.
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

struct RemoveLesson {
    static constexpr const char *kWord = "lesson.remove";
    using Answer = Done;

    LessonId lesson;

    [[nodiscard]] Uuid subject() const { return lesson.value; }
    /// @retval ErrorKind::NotAllowed the report is frozen
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Gives a template the item that a lesson asks for, so that every release made from it has it. Allowed of closed releases too.
struct TakeLesson {
    static constexpr const char *kWord = "lesson.take";
    using Answer = Done;

    LessonId lesson;
    TemplateId into;

    [[nodiscard]] Uuid subject() const { return lesson.value; }
    /// @retval ErrorKind::BadInput the lesson asks for no item @retval ErrorKind::Conflict the template has it already
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Gives a release the items that lessons of its product ask for; those it has already are left out.
struct TakeLessonsIntoRelease {
    static constexpr const char *kWord = "lesson.plan";
    using Answer = int; ///< items that were added

    ReleaseId release;
    std::vector<LessonId> lessons;
    std::vector<ActionItemId> actions{}; ///< of earlier releases, as items with their owner and due date

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

struct AddActionItem {
    static constexpr const char *kWord = "action.add";
    using Answer = ActionItemId;

    ReleaseId release;
    QString title;
    std::optional<PersonId> owner{};
    std::optional<Instant> due{};
    std::optional<LessonId> lesson{};

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::BadInput no title, or a lesson of another release @retval ErrorKind::NotAllowed the report is frozen
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Changes what is given; owner and due date of closed releases too.
struct EditActionItem {
    static constexpr const char *kWord = "action.edit";
    using Answer = Done;

    ActionItemId action;
    std::optional<QString> title{};
    std::optional<std::optional<PersonId>> owner{};
    std::optional<std::optional<Instant>> due{};

    [[nodiscard]] Uuid subject() const { return action.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Done, or (`isDone` false) to be done again.
struct FinishActionItem {
    static constexpr const char *kWord = "action.finish";
    using Answer = Done;

    ActionItemId action;
    bool isDone = true;
    QString outcome{};

    [[nodiscard]] Uuid subject() const { return action.value; }
    /// @retval ErrorKind::NotAllowed it stands so already
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

struct RemoveActionItem {
    static constexpr const char *kWord = "action.remove";
    using Answer = Done;

    ActionItemId action;

    [[nodiscard]] Uuid subject() const { return action.value; }
    /// @retval ErrorKind::NotAllowed the report is frozen
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Replaces a text that reports are made from, for the whole workspace.
struct SetReportTemplate {
    static constexpr const char *kWord = "report.template";
    using Answer = Done;

    QString name;                ///< one of reportTemplateNames()
    std::optional<QString> body; ///< none: the program's own again

    [[nodiscard]] Uuid subject() const { return {}; }
    /// @retval ErrorKind::BadInput an unknown name, or a page that leaves out the content
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
