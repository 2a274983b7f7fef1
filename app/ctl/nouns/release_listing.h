// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "core/base/result.h"

namespace slipway::ctl {

class Call;

/// `release list`
[[nodiscard]] Result<Answer> listReleases(Call &call);

} // namespace slipway::ctl
