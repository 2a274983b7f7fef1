// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_recognition.h"

#include <algorithm>
#include <map>

namespace slipway::service {

namespace {

QString keyOf(const QString &section, const QString &title)
{
    return formats::titleKey(section) + u'/' + formats::titleKey(title);
}

/// Neither a file's name nor a key holds one.
constexpr QChar kBetween = u'\n';
/// Shares of letter pairs from which two titles are one that was edited.
constexpr double kMuchAlike = 0.6;

QString fileIn(const QString &sourceKey)
{
    return sourceKey.contains(kBetween) ? sourceKey.section(kBetween, 0, 0) : QString();
}

QString keyIn(const QString &sourceKey)
{
    return sourceKey.section(kBetween, -1);
}

/// How many of their pairs of neighbouring letters two titles share, from 0 to 1 (Dice's coefficient).
double similarity(const QString &one, const QString &other)
{
    if (one.size() < 2 || other.size() < 2)
        return one == other ? 1 : 0;
    QHash<std::pair<QChar, QChar>, int> pairs;
    for (qsizetype i = 1; i < one.size(); ++i)
        ++pairs[{one[i - 1], one[i]}];
    qsizetype shared = 0;
    for (qsizetype i = 1; i < other.size(); ++i)
        if (int &left = pairs[{other[i - 1], other[i]}]; left > 0) {
            --left;
            ++shared;
        }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(one.size() + other.size() - 2);
}

} // namespace

ChecklistRecognition::ChecklistRecognition(const ReleasePlan &plan, const formats::Checklist &list,
                                           const QString &sourceName)
    : m_file(sourceName.section(u'/', -1).simplified())
{
    if (plan.items.empty())
        return;
    std::vector<Task> open;
    for (const formats::ChecklistSection &section : list.sections)
        collect(section.items, section.title, open);
    findByKey(plan, open);
    m_isReadAgain = !m_taken.isEmpty();
    if (!open.empty() && m_taken.size() < std::ssize(plan.items))
        findByTitle(plan, open);
    if (!open.empty() && m_taken.size() < std::ssize(plan.items))
        findRetitled(plan, open);
}

void ChecklistRecognition::take(const Task &task, const Item *item)
{
    m_found.insert(task.item, item);
    m_taken.insert(item);
}

void ChecklistRecognition::findByKey(const ReleasePlan &plan, std::vector<Task> &open)
{
    QHash<QString, const Item *> bySource;
    for (const Item &each : plan.items) {
        const Item *&known = bySource[keyIn(each.sourceKey)];
        if (!each.sourceKey.isEmpty() && (!known || (!isOfThisFile(*known) && isOfThisFile(each))))
            known = &each;
    }
    std::erase_if(open, [&](const Task &task) {
        const Item *item = bySource.value(task.item->sourceKey);
        if (item && !m_taken.contains(item))
            take(task, item);
        return m_found.contains(task.item);
    });
}

void ChecklistRecognition::findByTitle(const ReleasePlan &plan, std::vector<Task> &open)
{
    const auto byTitle = itemsByTitle(plan);
    std::erase_if(open, [&](const Task &task) {
        const auto same = byTitle.constFind(keyOf(task.section, task.item->title));
        if (same == byTitle.constEnd())
            return false;
        const auto item = std::ranges::find_if(*same, [&](const Item *each) { return !m_taken.contains(each); });
        if (item != same->end())
            take(task, *item);
        return item != same->end();
    });
}

void ChecklistRecognition::findRetitled(const ReleasePlan &plan, const std::vector<Task> &open)
{
    std::map<QString, std::vector<Task>> tasks;
    for (const Task &each : open)
        tasks[formats::titleKey(each.section) + u'/'].push_back(each);
    for (const auto &[section, here] : tasks) {
        std::vector<const Item *> items;
        for (const Item &each : plan.items)
            if (isOfThisFile(each) && !m_taken.contains(&each) && keyIn(each.sourceKey).startsWith(section))
                items.push_back(&each);
        if (items.size() != here.size())
            continue;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const QString before = keyIn(items[i]->sourceKey).sliced(section.size());
            if (similarity(before, formats::titleKey(here[i].item->title)) < kMuchAlike)
                continue;
            take(here[i], items[i]);
            m_retitled.insert(here[i].item);
        }
    }
}

bool ChecklistRecognition::isOfThisFile(const Item &item) const
{
    return !item.sourceKey.isEmpty() && (fileIn(item.sourceKey).isEmpty() || fileIn(item.sourceKey) == m_file);
}

bool ChecklistRecognition::hadTitle(const Item &item, const QString &titleKey) const
{
    // A plain bullet may stand before the title.
    return !titleKey.isEmpty() && (u'/' + titleKey).endsWith(keyIn(item.sourceKey).section(u'/', 1));
}

QString ChecklistRecognition::sourceKeyOf(const formats::ChecklistItem &task) const
{
    return m_file + kBetween + task.sourceKey;
}

bool ChecklistRecognition::isAsImported(const formats::ChecklistItem &task) const
{
    const Item *item = itemOf(task);
    return item && keyIn(item->sourceKey) == task.sourceKey;
}

int ChecklistRecognition::missing(const ReleasePlan &plan) const
{
    if (!m_isReadAgain)
        return 0;
    return static_cast<int>(std::ranges::count_if(
        plan.items, [&](const Item &each) { return isOfThisFile(each) && !m_taken.contains(&each); }));
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
