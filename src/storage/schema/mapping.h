// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/schema/registry.h"

/// The words the registry is written in: how the members of an entity stand in the columns of its table.
namespace slipway::storage {

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <class Entity, class T>
Field<Entity> field(const char *name, T Entity::*member, const char *refersTo = nullptr)
{
    static const Entity measured{};
    const auto place = reinterpret_cast<const char *>(&(measured.*member)) - reinterpret_cast<const char *>(&measured);
    return {{name, ColumnValue<T>::type, isOptional<T>, refersTo}, place, &kColumnCodec<T>};
}

template <class Entity>
Mapping<Entity> mapping(EntitySchema schema, std::vector<Field<Entity>> fields)
{
    for (const auto &each : fields)
        schema.columns.push_back(each.column);
    return {std::move(schema), std::move(fields)};
}

using Texts = std::vector<const char *>;

inline EntitySchema entity(const char *kind, const char *table, int number, Texts title = {}, Texts body = {})
{
    return {kind, table, number, false, {}, std::move(title), std::move(body)};
}

inline EntitySchema event(const char *kind, const char *table, int number)
{
    return {kind, table, number, true, {}, {}, {}};
}

} // namespace slipway::storage
