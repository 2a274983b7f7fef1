// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/states.h"

#include <QByteArray>

/// SQL conditions that several repositories share.
namespace slipway::storage {

/// The item is still to do.
inline constexpr const char *kOpenItem = "state IN ('open', 'in_progress', 'blocked')";

/// The release is neither over nor given up: isActive() of its state.
inline constexpr const char *kActiveRelease = "state IN ('draft', 'planned', 'in_progress', 'deploying')";

/// `(x'…', x'…')`
template <class Ids>
[[nodiscard]] QByteArray idList(const Ids &ids)
{
    QByteArray list;
    for (const auto &each : ids)
        list += (list.isEmpty() ? "x'" : ", x'") + each.value.toBytes().toHex() + '\'';
    return '(' + list + ')';
}

/// ` AND …` for the states, products, coordinators and environments that a selection names; empty lists ask for nothing.
template <class Selection>
[[nodiscard]] QByteArray scopeCondition(const Selection &selection)
{
    QByteArray sql;
    if (!selection.states.empty()) {
        QByteArray words;
        for (const ReleaseState each : selection.states)
            words += (words.isEmpty() ? "'" : ", '") + toText(each).toLatin1() + '\'';
        sql += " AND state IN (" + words + ')';
    }
    if (!selection.products.empty())
        sql += " AND product IN " + idList(selection.products);
    if (!selection.coordinators.empty())
        sql += " AND coordinator IN " + idList(selection.coordinators);
    if (!selection.environments.empty())
        sql += " AND environment IN " + idList(selection.environments);
    return sql;
}

} // namespace slipway::storage
