// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/product_scope.h"

#include "ui/widgets/choices.h"

namespace slipway::ui {
namespace {

template <class Entity>
void fill(CheckList *list, const std::vector<Entity> &entities)
{
    const QStringList checked = list->checked();
    list->clear();
    for (const Entity &each : entities)
        list->addChoice(each.id.toString(), each.name);
    list->setChecked(checked);
}

} // namespace

void fillWithProducts(CheckList *list, const std::vector<Product> &products)
{
    fill(list, products);
}

void fillWithEnvironments(CheckList *list, const std::vector<Environment> &environments)
{
    fill(list, environments);
}

} // namespace slipway::ui
