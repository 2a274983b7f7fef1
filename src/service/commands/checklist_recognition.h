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
/// Only among items that came from this file, or from none: another file's are never meant. First by the key it was imported
/// under; then, because items are renamed, moved and added here too, by the title it has now in the phase it is in now; then,
/// because the file moves tasks and renames headings, by its title under another heading of the file. What is left under one
/// heading was retitled there when as many items of that heading are left here, and each title in order is much like the other.
/// No item is found twice.
class ChecklistRecognition
{
public:
    /// @param plan must outlive this
    /// @param sourceName of the file; its folder does not matter
    ChecklistRecognition(const ReleasePlan &plan, const formats::Checklist &list, const QString &sourceName);

    /// The file's name without its folder, as items and phases keep it.
    [[nodiscard]] const QString &file() const { return m_file; }
    /// What an item keeps of a task: the name of the file and the key in it.
    [[nodiscard]] QString sourceKeyOf(const formats::ChecklistItem &task) const;
    /// The key in the file that the item was imported under; empty: it came from no file, or from another.
    [[nodiscard]] QString keyOf(const Item &item) const;
    /// The file gave it another title since it was imported.
    [[nodiscard]] bool isRetitled(const formats::ChecklistItem &task) const { return m_retitled.contains(&task); }
    /// The file put it under another heading since it was imported, or gave its heading another name.
    [[nodiscard]] bool isMoved(const formats::ChecklistItem &task) const { return m_moved.contains(&task); }

    /// Null for a new task.
    [[nodiscard]] const Item *itemOf(const formats::ChecklistItem &task) const { return m_found.value(&task); }
    /// Whether the item, found as retitled, still has the title it was imported with: nobody renamed it here.
    [[nodiscard]] bool hadTitle(const Item &item, const QString &titleKey) const;
    /// The file says the same as when it was imported: what was changed here since stays.
    [[nodiscard]] bool isAsImported(const formats::ChecklistItem &task) const;
    /// The key of the heading that is called so in the file now, with its tasks; empty: it is no new name.
    [[nodiscard]] QString headingBefore(const QString &headingKey) const { return m_renamedFrom.value(headingKey); }
    [[nodiscard]] bool isOfThisFile(const Item &item) const;
    [[nodiscard]] bool knowsAny() const { return !m_found.isEmpty(); }
    /// How many items were imported from this file and have no task in it any more; 0 when nothing of it was found. Items of
    /// before files were told apart count for every file.
    [[nodiscard]] int missing(const ReleasePlan &plan) const;
    /// Other files that tasks new to this one stand in as well, with how many.
    [[nodiscard]] const QHash<QString, int> &alsoIn() const { return m_alsoIn; }

private:
    struct Task {
        const formats::ChecklistItem *item;
        QString section;
    };
    using Tasks = std::vector<Task>;

    void collect(const std::vector<formats::ChecklistItem> &tasks, const QString &section, Tasks &into) const;
    [[nodiscard]] QHash<QString, std::vector<const Item *>> itemsByTitle(const ReleasePlan &plan, bool isForeign) const;
    void take(const Task &task, const Item *item);
    void findByKey(const ReleasePlan &plan, Tasks &open);
    void findByTitle(const ReleasePlan &plan, Tasks &open);
    void findMoved(const ReleasePlan &plan, Tasks &open);
    void findRenamedHeadings(const ReleasePlan &plan, const formats::Checklist &list, const Tasks &all);
    void findRetitled(const ReleasePlan &plan, Tasks &open);
    void countElsewhere(const ReleasePlan &plan, const Tasks &open);
    [[nodiscard]] bool isMine(const Item &item) const { return item.sourceKey.isEmpty() || isOfThisFile(item); }
    [[nodiscard]] QString sectionIn(const Item &item) const;
    [[nodiscard]] QString titleIn(const Item &item) const;

    QHash<const formats::ChecklistItem *, const Item *> m_found;
    QSet<const Item *> m_taken;
    QSet<const formats::ChecklistItem *> m_retitled;
    QSet<const formats::ChecklistItem *> m_moved;
    QHash<QString, QString> m_renamedFrom;
    QHash<QString, int> m_alsoIn;
    QString m_file;
};

} // namespace slipway::service
