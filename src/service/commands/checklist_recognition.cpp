// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_recognition.h"

#include <algorithm>

namespace slipway::service {

namespace {

QString keyOf(const QString &section, const QString &title)
{
    return formats::titleKey(section) + u'/' + formats::titleKey(title);
}

} // namespace

ChecklistRecognition::ChecklistRecognition(const ReleasePlan &plan, const formats::Checklist &list)
{
    if (plan.items.empty())
        return;
    QHash<QString, const Item *> bySource;
    for (const Item &each : plan.items)
        if (!each.sourceKey.isEmpty())
            bySource.insert(each.sourceKey, &each);
    std::vector<Task> tasks;
    for (const formats::ChecklistSection &section : list.sections)
        collect(section.items, section.title, tasks);
    const auto take = [&](const Task &task, const Item *item) {
        m_found.insert(task.item, item);
        m_taken.insert(item);
    };
    std::vector<Task> others;
    for (const Task &task : tasks) {
        const Item *item = bySource.value(task.item->sourceKey);
        if (item)
            take(task, item);
        else
            others.push_back(task);
    }
    m_isReadAgain = !m_taken.isEmpty();
    if (others.empty() || m_taken.size() == std::ssize(plan.items))
        return;
    auto byTitle = itemsByTitle(plan);
    for (const Task &task : others) {
        const auto same = byTitle.find(keyOf(task.section, task.item->title));
        if (same == byTitle.end())
            continue;
        const auto item = std::ranges::find_if(*same, [&](const Item *each) { return !m_taken.contains(each); });
        if (item != same->end())
            take(task, *item);
    }
}

bool ChecklistRecognition::isAsImported(const formats::ChecklistItem &task) const
{
    const Item *item = itemOf(task);
    return item && item->sourceKey == task.sourceKey;
}

int ChecklistRecognition::missing(const ReleasePlan &plan) const
{
    if (!m_isReadAgain)
        return 0;
    return static_cast<int>(std::ranges::count_if(
        plan.items, [&](const Item &each) { return !each.sourceKey.isEmpty() && !m_taken.contains(&each); }));
}

void ChecklistRecognition::collect(const std::vector<formats::ChecklistItem> &tasks, const QString &section,
                                   std::vector<Task> &into) const
{
    for (const formats::ChecklistItem &task : tasks) {
        into.push_back({&task, section});
        collect(task.children, section, into);
    }
}

QHash<QString, std::vector<const Item *>> ChecklistRecognition::itemsByTitle(const ReleasePlan &plan) const
{
    QHash<PhaseId, QString> phases;
    for (const Phase &each : plan.phases)
        phases.insert(each.id, each.name);
    QHash<QString, std::vector<const Item *>> items;
    for (const Item &each : plan.items)
        if (!m_taken.contains(&each))
            items[keyOf(each.phase ? phases.value(*each.phase) : QString(), each.title)].push_back(&each);
    return items;
}

} // namespace slipway::service
