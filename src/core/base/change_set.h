// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace slipway {

/// What one transaction changed; announced after its commit.
struct ChangeSet {
    enum class Operation : std::uint8_t { Inserted, Updated, Removed };

    /// What became of one entity.
    struct Change {
        QString kind; ///< word of the entity in the schema registry, as `item`
        Uuid id;
        Operation operation = Operation::Updated;
        QStringList fields; ///< changed columns; empty when inserted or removed

        bool operator==(const Change &) const = default;
    };

    std::vector<Change> changes;
    bool isForeign = false; ///< made by another process

    bool operator==(const ChangeSet &) const = default;
    [[nodiscard]] bool isEmpty() const { return changes.empty(); }
    /// Whether an entity of that kind is among them.
    [[nodiscard]] bool touches(QStringView kind) const
    {
        return std::ranges::any_of(changes, [&](const Change &each) { return each.kind == kind; });
    }
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::ChangeSet)
