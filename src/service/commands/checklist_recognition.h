// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/plan.h"
#include "formats/checklist/checklist.h"

#include <QHash>
#include <QSet>

namespace slipway::service {

/// Finds for each task of a file the item of a release that it is. Inside of `service/commands` only.
///
/// First by the key it was imported under; then, because items are renamed, moved and added here too, by the title it has now
/// in the phase it is in now. No item is found twice.
class ChecklistRecognition
{
public:
    /// @param plan must outlive this
    ChecklistRecognition(const ReleasePlan &plan, const formats::Checklist &list);

    /// Null for a new task.
    [[nodiscard]] const Item *itemOf(const formats::ChecklistItem &task) const { return m_found.value(&task); }
    /// The file says the same as when it was imported: what was changed here since stays.
    [[nodiscard]] bool isAsImported(const formats::ChecklistItem &task) const;
    [[nodiscard]] bool knowsAny() const { return !m_found.isEmpty(); }
    /// How many items were imported from a file with these keys and have no task in it any more; 0 when nothing of the file was
    /// imported before.
    [[nodiscard]] int missing(const ReleasePlan &plan) const;

private:
    struct Task {
        const formats::ChecklistItem *item;
        QString section;
    };

    void collect(const std::vector<formats::ChecklistItem> &tasks, const QString &section,
                 std::vector<Task> &into) const;
    [[nodiscard]] QHash<QString, std::vector<const Item *>> itemsByTitle(const ReleasePlan &plan) const;

    QHash<const formats::ChecklistItem *, const Item *> m_found;
    QSet<const Item *> m_taken;
    bool m_isReadAgain = false; ///< a key was found
};

} // namespace slipway::service
