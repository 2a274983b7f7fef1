// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closure/closure.h"
#include "core/report/lesson.h"
#include "service/commands/command.h"

#include <vector>

/// The formal end of a release, and its way back.
namespace slipway::service {

/// What stands against closing.
struct ClosingObstacle {
    enum class Kind : std::uint8_t { Item, Criterion, Watch, Incident, Action, Running };

    Kind kind = Kind::Item;
    QString text;            ///< a sentence
    bool isWaivable = false; ///< a reason of somebody who may override a gate is enough

    bool operator==(const ClosingObstacle &) const = default;
};

/// A lesson given while closing.
struct ClosingLesson {
    LessonKind kind = LessonKind::WentBadly;
    QString title;
};

/// What closing came to, or would come to.
struct Closing {
    std::vector<ClosingObstacle> obstacles;
    int lessons = 0;     ///< written down
    int openActions = 0; ///< that stay, with owner and date
    QString contentHash; ///< empty of a trial
};

/// Closes a release: checks what is open, takes the lessons, freezes the report, and seals what the workspace holds of it.
struct CloseRelease {
    static constexpr const char *kWord = "release.close";
    static constexpr bool kIsUndoable = false;
    using Answer = Closing;

    ReleaseId release;
    QString waiver; ///< why it is closed although something is open; empty: nothing is
    std::vector<ClosingLesson> lessons;
    QString noLessons;    ///< why nothing was learned; needed when nobody wrote a lesson
    bool isTrial = false; ///< only tells what stands against it

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed it did not ship and was not taken back, or something is open; `detail` lists it, one a line
    /// @retval ErrorKind::BadInput neither a lesson nor a word why there is none
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Opens a closed release again: what it was before it was closed, or what its server says by now. Its report follows the
/// workspace again.
struct ReopenRelease {
    static constexpr const char *kWord = "release.reopen";
    static constexpr bool kIsUndoable = false;
    using Answer = ReleaseState;

    ReleaseId release;
    QString reason;

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::NotAllowed it is not closed, or who acts is neither manager, release coordinator nor product owner
    /// @retval ErrorKind::BadInput no reason
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
