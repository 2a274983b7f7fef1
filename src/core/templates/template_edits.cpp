// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/template_edits.h"

#include "core/schedule/due_rule.h"

#include <algorithm>
#include <utility>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestKey = 40;

void collect(const std::vector<TemplateSpec::Item> &items, const PlacedItem &above, std::vector<PlacedItem> &all)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        const PlacedItem placed{above.phase, above.path + ItemPath{static_cast<int>(i)}, &items[i]};
        all.push_back(placed);
        collect(items[i].children, placed, all);
    }
}

template <class Change>
void forEachItem(std::vector<TemplateSpec::Item> &items, const Change &change)
{
    for (TemplateSpec::Item &each : items) {
        change(each);
        forEachItem(each.children, change);
    }
}

/// Every date rule of the template.
template <class Change>
void forEachRule(TemplateSpec &spec, const Change &change)
{
    change(spec.start);
    for (TemplateSpec::Milestone &each : spec.milestones)
        change(each.rule);
    for (TemplateSpec::Phase &phase : spec.phases) {
        change(phase.start);
        change(phase.end);
        forEachItem(phase.items, [&](TemplateSpec::Item &item) { change(item.due); });
        for (TemplateSpec::Signoff &each : phase.signoffs)
            change(each.due);
    }
}

} // namespace

QString keyFor(const QString &name, const QStringList &taken)
{
    QString key;
    for (const QChar c : name.toLower().replace(u"ß"_s, u"ss"_s).normalized(QString::NormalizationForm_KD)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            key += c;
        else if (!c.isMark() && !key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    key = key.left(kLongestKey);
    while (key.endsWith(u'_'))
        key.chop(1);
    if (key.isEmpty() || key.front().isDigit())
        key.prepend(key.isEmpty() ? u"key"_s : u"key_"_s);
    QString free = key;
    for (int i = 2; taken.contains(free); ++i)
        free = key + u'_' + QString::number(i);
    return free;
}

QStringList milestoneKeys(const TemplateSpec &spec)
{
    QStringList keys;
    for (const TemplateSpec::Milestone &each : spec.milestones)
        keys += each.key;
    return keys;
}

QStringList phaseKeys(const TemplateSpec &spec)
{
    QStringList keys;
    for (const TemplateSpec::Phase &each : spec.phases)
        keys += each.key;
    return keys;
}

QStringList itemKeys(const TemplateSpec &spec)
{
    QStringList keys;
    for (const PlacedItem &each : placedItems(spec))
        if (!each.item->key.isEmpty())
            keys += each.item->key;
    return keys;
}

void renameMilestone(TemplateSpec &spec, const QString &from, const QString &to)
{
    for (TemplateSpec::Milestone &each : spec.milestones)
        if (each.key == from)
            each.key = to;
    forEachRule(spec, [&](QString &rule) {
        const auto parsed = DueRule::parse(rule);
        if (parsed && parsed->anchor == from)
            rule.replace(rule.indexOf(from), from.size(), to);
    });
}

void renamePhase(TemplateSpec &spec, const QString &from, const QString &to)
{
    for (TemplateSpec::Phase &phase : spec.phases) {
        if (phase.key == from)
            phase.key = to;
        for (TemplateSpec::Criterion &each : phase.criteria)
            if (each.parameters[u"phase"_s].toString() == from)
                each.parameters[u"phase"_s] = to;
    }
    for (TemplateSpec::Job &each : spec.jobs)
        if (each.phase == from)
            each.phase = to;
}

std::vector<TemplateSpec::Item> *siblingsOf(TemplateSpec::Phase &phase, const ItemPath &path)
{
    std::vector<TemplateSpec::Item> *list = &phase.items;
    for (const int number : path.first(std::max<qsizetype>(0, path.size() - 1))) {
        if (number < 0 || std::cmp_greater_equal(number, list->size()))
            return nullptr;
        list = &(*list)[static_cast<std::size_t>(number)].children;
    }
    return list;
}

TemplateSpec::Item *itemAt(TemplateSpec::Phase &phase, const ItemPath &path)
{
    auto *list = path.isEmpty() ? nullptr : siblingsOf(phase, path);
    if (!list || path.last() < 0 || std::cmp_greater_equal(path.last(), list->size()))
        return nullptr;
    return &(*list)[static_cast<std::size_t>(path.last())];
}

const TemplateSpec::Item *itemAt(const TemplateSpec::Phase &phase, const ItemPath &path)
{
    const std::vector<TemplateSpec::Item> *list = &phase.items;
    const TemplateSpec::Item *found = nullptr;
    for (const int number : path) {
        if (number < 0 || std::cmp_greater_equal(number, list->size()))
            return nullptr;
        found = &(*list)[static_cast<std::size_t>(number)];
        list = &found->children;
    }
    return found;
}

std::vector<PlacedItem> placedItems(const TemplateSpec &spec)
{
    std::vector<PlacedItem> all;
    for (std::size_t i = 0; i < spec.phases.size(); ++i)
        collect(spec.phases[i].items, {static_cast<int>(i), {}, nullptr}, all);
    return all;
}

} // namespace slipway
