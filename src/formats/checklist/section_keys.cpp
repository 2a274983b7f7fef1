// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/checklist/section_keys.h"

#include "formats/checklist/task_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::formats {

namespace {

constexpr qsizetype kLongestSectionKey = 48;

QString wordOf(const QString &title)
{
    QString word;
    for (const QChar c : titleKey(title)) {
        if (c.isLetterOrNumber())
            word += c;
        else if (!word.isEmpty() && !word.endsWith(u'_'))
            word += u'_';
        if (word.size() >= kLongestSectionKey)
            break;
    }
    while (word.endsWith(u'_'))
        word.chop(1);
    return word.isEmpty() ? u"section"_s : word;
}

using Counters = QHash<QString, int>;

void assignItemKeys(std::vector<ChecklistItem> &items, const QString &section, Counters &seen)
{
    for (ChecklistItem &item : items) {
        const QString key = section + u'/' + titleKey(item.title);
        const int number = ++seen[key];
        item.sourceKey = number == 1 ? key : key + u'#' + QString::number(number);
        assignItemKeys(item.children, section, seen);
    }
}

void count(const std::vector<ChecklistItem> &items, int depth, ChecklistCounts &into)
{
    for (const ChecklistItem &item : items) {
        const int own = depth + static_cast<int>(item.context.size());
        ++into.tasks;
        into.nested += own > 0 ? 1 : 0;
        into.numbered += item.numbered ? 1 : 0;
        into.checked += item.checked ? 1 : 0;
        into.withLink += item.linkInPlace ? 1 : 0;
        into.withMention += item.owner.isEmpty() ? 0 : 1;
        count(item.children, own + 1, into);
    }
}

} // namespace

void assignKeys(Checklist &list)
{
    Counters sections; ///< how often a word was numbered
    QSet<QString> taken;
    Counters items;
    const auto first = std::ranges::find(list.sections, 1, &ChecklistSection::level);
    list.title = first == list.sections.end() ? QString() : first->title;
    for (ChecklistSection &section : list.sections) {
        const QString word = wordOf(section.title);
        QString key = word;
        // `word_2` may itself be a title; the counter goes on where it stopped, or many equal titles would take for ever.
        while (taken.contains(key))
            key = word + u'_' + QString::number(++sections[word] + 1);
        taken.insert(key);
        section.key = key;
        assignItemKeys(section.items, titleKey(section.title), items);
    }
}

ChecklistCounts countsOf(const Checklist &list)
{
    ChecklistCounts counts;
    for (const ChecklistSection &section : list.sections) {
        counts.headings += section.level > 0 ? 1 : 0;
        count(section.items, 0, counts);
    }
    return counts;
}

bool ChecklistItem::operator==(const ChecklistItem &other) const
{
    return title == other.title && body == other.body && checked == other.checked && numbered == other.numbered
           && owner == other.owner && links == other.links && context == other.context && sourceKey == other.sourceKey
           && children == other.children;
}

bool ChecklistSection::operator==(const ChecklistSection &other) const
{
    return title == other.title && level == other.level && key == other.key && items == other.items;
}

bool Checklist::operator==(const Checklist &other) const
{
    return frontMatter == other.frontMatter && title == other.title && sections == other.sections
           && fencedTasks == other.fencedTasks;
}

} // namespace slipway::formats
