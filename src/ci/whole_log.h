// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <QByteArray>

namespace slipway::ci {

/// The new part of a log that a server only gives as a whole: what stands behind the part known already. The cursor holds
/// how much that was and a checksum of its end, by which a log that was replaced is noticed.
[[nodiscard]] LogPart grownPart(const QByteArray &whole, const LogCursor &cursor, bool isComplete);

} // namespace slipway::ci
