// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

namespace slipway::ci::gitlab {

/// What is new in a job's log, of which the server always sends the whole.
///
/// The cursor holds how many bytes were shown and a digest of the last 4 KiB of them. A trace that still has these bytes there
/// grew; any other was replaced (a retry, an erased log, masking). A letter that is cut at the end of an unfinished trace is
/// held back until the rest of it is there.
[[nodiscard]] LogPart newIn(const QByteArray &trace, const LogCursor &cursor, bool isComplete);

} // namespace slipway::ci::gitlab
