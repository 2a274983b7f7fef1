// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/monitoring/alert.h"

namespace slipway::monitoring::file {

/// The part of PromQL that names series: `http_requests_total{code=~"5..",track!="canary"}`.
///
/// @retval ErrorKind::BadInput it is something else; Error::where is the place as `line:column`
[[nodiscard]] Result<std::vector<LabelMatcher>> parseSelector(const QString &text);

} // namespace slipway::monitoring::file
