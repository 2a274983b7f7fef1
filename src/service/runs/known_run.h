// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/runs/run_view.h"

#include <QJsonObject>

namespace slipway::service {

/// A run of the workspace as its server told it last: the row, and what CiRun::detail keeps beside it.
[[nodiscard]] RunView knownRun(const CiRun &run);

/// What CiRun::detail keeps of a run: title, who began it, parts and what may be done with it.
[[nodiscard]] QJsonObject detailOf(const RunView &run);

/// A run as sentences name it: “Integration tests” 41.
[[nodiscard]] QString runTitle(const CiRun &run);

/// Whether a run of tests ended in a release and nobody has asked its server for their results, not too long ago.
[[nodiscard]] bool missesTests(const CiRun &run, Instant now);

} // namespace slipway::service
