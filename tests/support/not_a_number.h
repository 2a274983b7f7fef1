// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace slipway::test {

/// What a metric says when there is nothing to say.
inline constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

} // namespace slipway::test
