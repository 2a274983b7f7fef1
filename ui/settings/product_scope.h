// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "service/session.h"

class QComboBox;

namespace slipway::ui {

class CheckList;

/// Fills a list with all products, keeping what is checked.
void fillWithProducts(CheckList *list, const std::vector<Product> &products);
/// Fills a list with all environments, keeping what is checked.
void fillWithEnvironments(CheckList *list, const std::vector<Environment> &environments);

/// Ids as the keys of a check list, and back.
template <class Entity>
[[nodiscard]] QStringList keysOf(const std::vector<Id<Entity>> &ids)
{
    QStringList keys;
    for (const Id<Entity> &id : ids)
        keys.append(id.toString());
    return keys;
}
template <class Entity>
[[nodiscard]] std::vector<Id<Entity>> idsOf(const QStringList &keys)
{
    std::vector<Id<Entity>> ids;
    for (const QString &key : keys)
        if (const auto id = Uuid::fromString(key))
            ids.push_back({*id});
    return ids;
}

} // namespace slipway::ui
