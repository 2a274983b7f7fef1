// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/connection.h"

/// Which fields of a connection the kinds of servers want.
namespace slipway::ui {

[[nodiscard]] QString addressHint(CiKind kind);
[[nodiscard]] bool hasRepository(CiKind kind);
/// Whether a parameter of its jobs may carry our key.
[[nodiscard]] bool mayCarryKey(CiKind kind);
/// http to another machine sends everything readable for all in between.
[[nodiscard]] bool isPlainHttpElsewhere(const QString &address);

} // namespace slipway::ui
