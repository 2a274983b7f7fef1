// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/release_page.h"
#include "ui/widgets/table/row_table_model.h"

#include <memory>

namespace slipway::ui {

/// What one row of the checklist shows, worked out once per refresh.
struct ChecklistRow {
    QString key;
    bool isPhase = false;
    std::optional<ItemId> item;
    std::optional<PhaseId> phase;
    std::optional<ItemId> parent;
    QString title;     ///< on one line, of bearable length
    QString titleEdit; ///< as it stands in the workspace
    QString badge;     ///< "7 of 7", "optional", "skipped: page unchanged"
    Glyph glyph = Glyph::None;
    double progress = 0;
    QString owner;
    QString ownerId;
    QString due;
    std::optional<Instant> dueAt;
    QString dueRule;
    QString evidence;
    QString evidenceLink;
    QString blockedBy;
    QString blockedByKey;
    bool isOverdue = false;
    bool isToday = false;
    bool isSettled = false;
    bool isRequired = true;

    bool operator==(const ChecklistRow &) const = default;
};

/// When the row is due, to the second, with its rule; for the few rows that are asked, as it takes its time.
[[nodiscard]] QString exactDue(const ChecklistRow &row, const QByteArray &zone);
/// The rule or the date as it can be typed.
[[nodiscard]] QString typedDue(const ChecklistRow &row, const QByteArray &zone);

/// A row with the rows below it.
struct ChecklistBranch {
    ChecklistRow row;
    std::vector<std::unique_ptr<ChecklistBranch>> children;
};

/// The tree of a release: its phases in their order, items without a phase in a last one.
[[nodiscard]] std::vector<std::unique_ptr<ChecklistBranch>> checklistRows(const service::ReleasePage &page,
                                                                          Instant now);

/// What stands between an item and its doing: each step is blocked by the next. Ends at what can be worked on.
[[nodiscard]] std::vector<const Item *> blockedByChain(const ReleasePlan &plan, const Item &item);

/// How many items each view of the checklist shows.
struct ChecklistCounts {
    int all = 0;
    int mine = 0; ///< open ones
    int open = 0;
    int overdue = 0;
};
[[nodiscard]] ChecklistCounts countItems(const ReleasePlan &plan, PersonId me, Instant now);

} // namespace slipway::ui
