// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/template_form/items_part.h"

#include "core/release/transitions.h"
#include "ui/settings/role_box.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

/// An item by its place, for those without a key.
QString placeOf(const PlacedItem &placed)
{
    QStringList numbers{QString::number(placed.phase)};
    for (const int each : placed.path)
        numbers += QString::number(each);
    return numbers.join(u'.');
}

} // namespace

template <class Value, class Set>
auto ItemsPart::setting(Set set)
{
    return [this, set](TemplateSpec &spec, const Value &value) {
        if (Item *item = currentIn(spec))
            set(*item, value);
    };
}

ItemsPart::ItemsPart(TemplateDocument &document, QWidget *parent)
    : ListPart(document,
               {tr("Item"),
                tr("Items"),
                tr("Add item"),
                tr("Remove item"),
                tr("No items. They are what has to be done in this phase."),
                {tr("Title"), tr("Due"), tr("Owner")}},
               parent),
      m_title(addName(u"itemTitle"_s, tr("Title"), setting<QString>([](Item &i, const QString &v) { i.title = v; }))),
      m_owner(
          addRole(u"itemOwner"_s, tr("Owner"), setting<QString>([](Item &i, const QString &v) { i.ownerRole = v; }))),
      m_due(addRule(u"itemDue"_s, tr("Due"), setting<QString>([](Item &i, const QString &v) { i.due = v; }))),
      m_required(addCheck(u"itemRequired"_s, tr("Required: the phase cannot end without it"),
                          setting<bool>([](Item &i, bool v) { i.required = v; }))),
      m_body(addText(u"itemBody"_s, tr("Notes"), setting<QString>([](Item &i, const QString &v) { i.body = v; }))),
      m_dependsOn(addChecks(u"itemDependsOn"_s, tr("Depends on"),
                            [this](TemplateSpec &spec, const QStringList &places) { setDependencies(spec, places); })),
      m_addUnder(addTool(u"view-list-tree"_s, tr("Add an item under this one"), u"addUnder"_s))
{
    connect(m_addUnder, &QToolButton::clicked, this,
            [this] { addBy([this](TemplateSpec &spec) { return addUnder(spec); }); });
    finishFields();
}

QString ItemsPart::heading(const TemplateSpec &spec) const
{
    const TemplateSpec::Phase *in = phaseOf(spec);
    return in ? tr("Items of “%1”").arg(in->name) : tr("Items");
}

ItemsPart::Item *ItemsPart::currentIn(TemplateSpec &spec) const
{
    TemplateSpec::Phase *in = phaseOf(spec);
    return in ? itemAt(*in, current()) : nullptr;
}

std::vector<ListPart::Row> ItemsPart::rows(const TemplateSpec &spec) const
{
    std::vector<Row> rows;
    for (const PlacedItem &each : placedItems(spec))
        if (each.phase == phase())
            rows.push_back(
                {each.path,
                 {each.item->required ? each.item->title : tr("%1 (optional)").arg(each.item->title), each.item->due,
                  each.item->ownerRole.isEmpty() ? QString() : roleWord(each.item->ownerRole)}});
    return rows;
}

ItemPath ItemsPart::add(TemplateSpec &spec, const ItemPath &behind) const
{
    TemplateSpec::Phase *in = phaseOf(spec);
    auto *list = in ? siblingsOf(*in, behind) : nullptr;
    if (!list)
        return {};
    ItemPath path = behind;
    if (path.isEmpty())
        path.append(static_cast<int>(list->size()));
    else
        ++path.last();
    Item fresh;
    fresh.title = tr("New item");
    list->insert(list->begin() + std::min<std::ptrdiff_t>(path.last(), std::ssize(*list)), fresh);
    return path;
}

ItemPath ItemsPart::addUnder(TemplateSpec &spec) const
{
    Item *above = currentIn(spec);
    if (!above)
        return add(spec, {});
    Item fresh;
    fresh.title = tr("New item");
    above->children.push_back(fresh);
    return current() + ItemPath{static_cast<int>(above->children.size()) - 1};
}

void ItemsPart::remove(TemplateSpec &spec, const ItemPath &path) const
{
    TemplateSpec::Phase *in = phaseOf(spec);
    if (auto *list = in ? siblingsOf(*in, path) : nullptr; list && path.last() < std::ssize(*list))
        list->erase(list->begin() + path.last());
}

std::optional<ItemPath> ItemsPart::moved(TemplateSpec &spec, const ItemPath &path, int by) const
{
    TemplateSpec::Phase *in = phaseOf(spec);
    auto *list = in ? siblingsOf(*in, path) : nullptr;
    const int to = path.last() + by;
    if (!list || to < 0 || to >= std::ssize(*list))
        return std::nullopt;
    std::swap((*list)[static_cast<std::size_t>(path.last())], (*list)[static_cast<std::size_t>(to)]);
    ItemPath after = path;
    after.last() = to;
    return after;
}

void ItemsPart::setDependencies(TemplateSpec &spec, const QStringList &places) const
{
    QStringList keys;
    QStringList taken = itemKeys(spec);
    for (const PlacedItem &placed : placedItems(spec)) {
        if (!places.contains(placeOf(placed)))
            continue;
        // What is depended on needs a key to be called by.
        Item *item = itemAt(spec.phases[static_cast<std::size_t>(placed.phase)], placed.path);
        if (item->key.isEmpty()) {
            item->key = keyFor(item->title, taken);
            taken += item->key;
        }
        keys += item->key;
    }
    if (Item *item = currentIn(spec))
        item->dependsOn = keys;
}

void ItemsPart::fillFields(const TemplateSpec &spec)
{
    const TemplateSpec::Phase *in = phaseOf(spec);
    const Item *item = in ? itemAt(*in, current()) : nullptr;
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_owner, m_due, m_body, m_dependsOn})
        setRowVisible(each, item);
    m_required->setVisible(item);
    setAvailable(m_addUnder, item ? QString() : tr("Choose a row first."), tr("Add an item under this one"));
    if (!item)
        return;
    put(m_title, item->title);
    put(m_owner, item->ownerRole);
    put(m_due, item->due);
    put(m_required, item->required);
    put(m_body, item->body);
    fillDependencies(spec, *item);
}

void ItemsPart::fillDependencies(const TemplateSpec &spec, const Item &item)
{
    std::vector<std::pair<QString, QString>> choices;
    QStringList checked;
    for (const PlacedItem &each : placedItems(spec)) {
        if (each.item == &item)
            continue;
        choices.emplace_back(placeOf(each), each.item->title);
        if (!each.item->key.isEmpty() && item.dependsOn.contains(each.item->key))
            checked += placeOf(each);
    }
    m_dependsOn->setChoices(choices);
    put(m_dependsOn, checked);
    setRowVisible(m_dependsOn, !choices.empty());
}

} // namespace slipway::ui
