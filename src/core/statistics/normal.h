// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway {

/// The chance that a standard normal value is above @p z; precise far into the tail.
[[nodiscard]] double normalUpperTail(double z);
/// The value that a standard normal one stays below with chance @p p; infinite at 0 and 1.
[[nodiscard]] double normalQuantile(double p);

} // namespace slipway
