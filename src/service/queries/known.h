// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reader.h"

#include <map>

namespace slipway::service {

/// Entities by their id, each read once: for a page that meets the same ones in several places. Of one moment, so it lives no
/// longer than the snapshot that the page is read in.
template <class Entity>
class Known
{
public:
    explicit Known(storage::Reader &reader) : m_reader(reader) {}

    /// Null when there is none (any more); points into this.
    [[nodiscard]] Result<const Entity *> find(const Id<Entity> &id)
    {
        auto known = m_known.find(id);
        if (known == m_known.end()) {
            auto found = m_reader.find(id);
            if (!found)
                return std::unexpected(found.error());
            known = m_known.emplace(id, std::move(*found)).first;
        }
        return known->second ? &*known->second : nullptr;
    }

private:
    storage::Reader &m_reader;
    std::map<Id<Entity>, std::optional<Entity>> m_known;
};

} // namespace slipway::service
