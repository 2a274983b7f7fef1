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
/// First by the key it was imported under, from this file before others; then, because items are renamed, moved and added here
/// too, by the title it has now in the phase it is in now. What is left under one heading of the file was retitled there when
/// as many items of that heading are left here, and each title in order is much like the other. No item is found twice.
class ChecklistRecognition
{
public:
    /// @param plan must outlive this
    /// @param sourceName of the file; its folder does not matter
    ChecklistRecognition(const ReleasePlan &plan, const formats::Checklist &list, const QString &sourceName);

    /// What an item keeps of a task: the name of the file and the key in it.
    [[nodiscard]] QString sourceKeyOf(const formats::ChecklistItem &task) const;
    /// The file gave it another title since it was imported.
    [[nodiscard]] bool isRetitled(const formats::ChecklistItem &task) const { return m_retitled.contains(&task); }

    /// Null for a new task.
    [[nodiscard]] const Item *itemOf(const formats::ChecklistItem &task) const { return m_found.value(&task); }
    /// Whether the item, found as retitled, still has the title it was imported with: nobody renamed it here.
    [[nodiscard]] bool hadTitle(const Item &item, const QString &titleKey) const;
    /// The file says the same as when it was imported: what was changed here since stays.
    [[nodiscard]] bool isAsImported(const formats::ChecklistItem &task) const;
    [[nodiscard]] bool knowsAny() const { return !m_found.isEmpty(); }
    /// How many items were imported from this file and have no task in it any more; 0 when nothing of it was found. Items of
    /// before files were told apart count for every file.
    [[nodiscard]] int missing(const ReleasePlan &plan) const;

private:
    struct Task {
        const formats::ChecklistItem *item;
        QString section;
    };

    void collect(const std::vector<formats::ChecklistItem> &tasks, const QString &section,
                 std::vector<Task> &into) const;
    [[nodiscard]] QHash<QString, std::vector<const Item *>> itemsByTitle(const ReleasePlan &plan) const;
    void take(const Task &task, const Item *item);
    void findByKey(const ReleasePlan &plan, std::vector<Task> &open);
    void findByTitle(const ReleasePlan &plan, std::vector<Task> &open);
    void findRetitled(const ReleasePlan &plan, const std::vector<Task> &open);
    [[nodiscard]] bool isOfThisFile(const Item &item) const;

    QHash<const formats::ChecklistItem *, const Item *> m_found;
    QSet<const Item *> m_taken;
    QSet<const formats::ChecklistItem *> m_retitled;
    QString m_file;
    bool m_isReadAgain = false; ///< a key was found
};

} // namespace slipway::service
