// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/queries.h"

namespace slipway::ui {

/// Looks for the first time to ship, at a time of day, at which the release starts today or later and collides with
/// nothing; for the free slot with the fewest conflicts when every near one has some.
///
/// Goes one preview at a time, so that other questions are answered in between.
class ShipProposal
{
public:
    /// @param wish ships at the earliest time to be proposed
    ShipProposal(service::CreateRelease wish, PersonId actor, Instant now);

    /// Looks at one more time. @return the error of the preview when the wish cannot be planned at all
    [[nodiscard]] Result<ShipProposal> next(service::Queries &queries) const;
    /// What was found; nothing while it is looked for.
    [[nodiscard]] std::optional<Instant> found() const { return m_found; }

private:
    service::CreateRelease m_wish;
    PersonId m_actor;
    Instant m_now;
    std::optional<Instant> m_best; ///< the free slot with the fewest conflicts so far
    std::size_t m_fewest = 0;      ///< its conflicts
    std::optional<Instant> m_found;
    int m_tries = 0;
};

} // namespace slipway::ui
