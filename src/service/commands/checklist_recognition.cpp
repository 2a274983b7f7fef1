// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_recognition.h"

#include "service/commands/checklist_memory.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace slipway::service {

namespace {

QString keyUnder(const QString &section, const QString &title)
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
    Tasks all;
    for (const formats::ChecklistSection &section : list.sections)
        collect(section.items, section.title, all);
    Tasks open = all;
    const auto isMore = [&] { return !open.empty() && m_taken.size() < std::ssize(plan.items); };
    findByKey(plan, open);
    if (isMore())
        findByTitle(plan, open);
    if (isMore())
        findMoved(plan, open);
    findRenamedHeadings(plan, list, all);
    if (isMore())
        findRetitled(plan, open);
    countElsewhere(plan, open);
}

void ChecklistRecognition::take(const Task &task, const Item *item)
{
    m_found.insert(task.item, item);
    m_taken.insert(item);
}

void ChecklistRecognition::findByKey(const ReleasePlan &plan, Tasks &open)
{
    QHash<QString, const Item *> bySource;
    for (const Item &each : plan.items)
        if (isOfThisFile(each))
            if (const Item *&known = bySource[keyIn(each.sourceKey)]; !known || fileIn(known->sourceKey).isEmpty())
                known = &each;
    std::erase_if(open, [&](const Task &task) {
        const Item *item = bySource.value(task.item->sourceKey);
        if (item && !m_taken.contains(item))
            take(task, item);
        return m_found.contains(task.item);
    });
}

void ChecklistRecognition::findByTitle(const ReleasePlan &plan, Tasks &open)
{
    const auto byTitle = itemsByTitle(plan, false);
    std::erase_if(open, [&](const Task &task) {
        const auto same = byTitle.constFind(keyUnder(task.section, task.item->title));
        if (same == byTitle.constEnd())
            return false;
        const auto item = std::ranges::find_if(*same, [&](const Item *each) { return !m_taken.contains(each); });
        if (item != same->end())
            take(task, *item);
        return item != same->end();
    });
}

void ChecklistRecognition::findMoved(const ReleasePlan &plan, Tasks &open)
{
    QHash<QString, std::vector<const Item *>> byTitle;
    for (const Item &each : plan.items)
        if (isOfThisFile(each) && !m_taken.contains(&each))
            byTitle[titleIn(each)].push_back(&each);
    std::erase_if(open, [&](const Task &task) {
        const auto same = byTitle.find(formats::titleKey(task.item->title));
        if (same == byTitle.end() || same->empty())
            return false;
        take(task, same->front());
        same->erase(same->begin());
        m_moved.insert(task.item);
        return true;
    });
}

void ChecklistRecognition::findRenamedHeadings(const ReleasePlan &plan, const formats::Checklist &list,
                                               const Tasks &all)
{
    QSet<QString> inFile;
    for (const formats::ChecklistSection &section : list.sections)
        if (!section.items.empty())
            inFile.insert(formats::titleKey(section.title));
    QHash<QString, int> before;
    for (const Item &each : plan.items)
        if (isOfThisFile(each))
            ++before[sectionIn(each)];
    // By the heading now: how many of its tasks stood under which one that is gone.
    std::map<QString, std::map<QString, int>> from;
    for (const Task &task : all)
        if (const Item *item = m_found.value(task.item); item && m_moved.contains(task.item))
            if (const QString old = sectionIn(*item); !inFile.contains(old))
                ++from[formats::titleKey(task.section)][old];
    for (const auto &[now, olds] : from) {
        const auto most = std::ranges::max_element(olds, {}, &std::pair<const QString, int>::second);
        if (!now.isEmpty() && !most->first.isEmpty() && !before.contains(now)
            && most->second * 2 >= before.value(most->first))
            m_renamedFrom.insert(now, most->first);
    }
}

void ChecklistRecognition::findRetitled(const ReleasePlan &plan, Tasks &open)
{
    std::map<QString, Tasks> tasks;
    for (const Task &each : open)
        tasks[formats::titleKey(each.section)].push_back(each);
    for (const auto &[section, here] : tasks) {
        const QString before = m_renamedFrom.value(section, section);
        std::vector<const Item *> items;
        for (const Item &each : plan.items)
            if (isOfThisFile(each) && !m_taken.contains(&each) && sectionIn(each) == before)
                items.push_back(&each);
        if (items.size() != here.size())
            continue;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (similarity(titleIn(*items[i]), formats::titleKey(here[i].item->title)) < kMuchAlike)
                continue;
            take(here[i], items[i]);
            m_retitled.insert(here[i].item);
        }
    }
    std::erase_if(open, [&](const Task &task) { return m_found.contains(task.item); });
}

void ChecklistRecognition::countElsewhere(const ReleasePlan &plan, const Tasks &open)
{
    const auto foreign = itemsByTitle(plan, true);
    for (const Task &task : open)
        if (const auto same = foreign.constFind(keyUnder(task.section, task.item->title)); same != foreign.constEnd())
            ++m_alsoIn[fileIn(same->front()->sourceKey)];
}

bool ChecklistRecognition::isOfThisFile(const Item &item) const
{
    return !item.sourceKey.isEmpty() && (fileIn(item.sourceKey).isEmpty() || fileIn(item.sourceKey) == m_file);
}

QString ChecklistRecognition::keyOf(const Item &item) const
{
    return isOfThisFile(item) ? keyIn(item.sourceKey) : QString();
}

/// Key of the heading it stood under. An earlier version did not keep it apart; then neither half has a slash, we hope.
QString ChecklistRecognition::sectionIn(const Item &item) const
{
    const QString key = keyIn(item.sourceKey);
    const TaskMemory memory(item.imported);
    const QString section = memory.text(memory::kHeading);
    return !memory.isEmpty() && key.startsWith(section + u'/') ? section : key.section(u'/', 0, 0);
}

/// Key of the title it had, without the number that tells equal ones apart.
QString ChecklistRecognition::titleIn(const Item &item) const
{
    static const QRegularExpression number(QStringLiteral("#\\d+$"));
    return keyIn(item.sourceKey)
        .sliced(std::min(sectionIn(item).size() + 1, keyIn(item.sourceKey).size()))
        .remove(number);
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
    if (std::ranges::none_of(m_taken, [&](const Item *each) { return isOfThisFile(*each); }))
        return 0;
    return static_cast<int>(std::ranges::count_if(
        plan.items, [&](const Item &each) { return isOfThisFile(each) && !m_taken.contains(&each); }));
}

void ChecklistRecognition::collect(const std::vector<formats::ChecklistItem> &tasks, const QString &section,
                                   Tasks &into) const
{
    for (const formats::ChecklistItem &task : tasks) {
        into.push_back({&task, section});
        collect(task.children, section, into);
    }
}

QHash<QString, std::vector<const Item *>> ChecklistRecognition::itemsByTitle(const ReleasePlan &plan,
                                                                             bool isForeign) const
{
    QHash<PhaseId, QString> phases;
    for (const Phase &each : plan.phases)
        phases.insert(each.id, each.name);
    QHash<QString, std::vector<const Item *>> items;
    for (const Item &each : plan.items)
        if (!m_taken.contains(&each) && isMine(each) != isForeign)
            items[keyUnder(each.phase ? phases.value(*each.phase) : QString(), each.title)].push_back(&each);
    return items;
}

} // namespace slipway::service
