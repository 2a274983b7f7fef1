// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/lesson.h"

#include <optional>
#include <vector>

/// What people add to reports: shown by the tab of a release, by Today, by planning and by the command line.
namespace slipway::service {

/// A lesson with the names it needs.
struct LessonRow {
    Lesson lesson{};
    QString release{}; ///< "Payments 4.2"
    QString takenInto{};
    QString addedBy{};
};

/// An action item with the names it needs.
struct ActionRow {
    ActionItem action{};
    QString release{};
    QString owner{};
    QByteArray zone{}; ///< of its release
    bool isOverdue = false;
};

/// The words, lessons and action items of one release.
struct ReportPage {
    ReportText text{}; ///< empty texts where the report was not written yet
    bool isWritten = false;
    QString editedBy{};
    QString frozenBy{};
    std::vector<LessonRow> lessons{};
    std::vector<ActionRow> actions{};
    QString whyFrozen{}; ///< why it cannot be changed; empty: it can

    [[nodiscard]] bool isFrozen() const { return text.frozenAt.has_value(); }
    /// Not done.
    [[nodiscard]] int openActions() const;
};

/// What to think of when a product is planned again.
struct LearnedBefore {
    std::vector<LessonRow> lessons{}; ///< newest first
    std::vector<ActionRow> actions{}; ///< not done, due first at the front
    int overdue = 0;                  ///< of the actions
};

} // namespace slipway::service
