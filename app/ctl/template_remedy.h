// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/call.h"

namespace slipway::ctl {

/// Why a template makes no release, with the command that adds what it names and is not there.
[[nodiscard]] Error withRemedy(Call &call, const std::optional<TemplateId> &origin, Error error);

} // namespace slipway::ctl
