// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/plan.h"
#include "service/commands/release_commands.h"
#include "service/session.h"
#include "storage/reader.h"

namespace slipway::service {

/// The release that `wish` asks for, with everything its template brings and all dates worked out; nothing is written.
/// @param actor who asks; coordinates it when they may and nobody else was named
/// @retval ErrorKind::NotFound there is no such product, template or environment
/// @retval ErrorKind::BadInput the version is missing, or it would start after it ships
/// @retval ErrorKind::Conflict the product has that version already
[[nodiscard]] Result<ReleasePlan> planOfNew(storage::Reader &reader, const Surroundings &surroundings,
                                            const std::optional<Person> &actor, const CreateRelease &wish);

} // namespace slipway::service
