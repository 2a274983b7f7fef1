// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/queries.h"

namespace slipway::ui {

/// The first time to ship from `wish.ship` on, at its time of day, at which the release starts today or later and collides
/// with nothing; the first that is at least a free slot when every near one collides with something.
/// @return the error of the preview when the wish cannot be planned at all
[[nodiscard]] Result<Instant> proposeShip(service::Queries &queries, service::CreateRelease wish, PersonId actor,
                                          Instant now);

} // namespace slipway::ui
