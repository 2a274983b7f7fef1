// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace slipway {

/// How often servers usually take samples.
inline constexpr std::chrono::milliseconds kUsualScrape{15'000};

/// The expression with the variables of Grafana filled in: `$__interval` is the step, `$__rate_interval` long enough for a
/// rate over missed samples, `$__range` the length of the span. Also written `${…}`; `…_s` and `…_ms` are bare numbers.
/// Source: grafana pkg/promlib/models/query.go.
[[nodiscard]] QString withVariables(QString expression, std::chrono::milliseconds step, std::chrono::milliseconds range,
                                    std::chrono::milliseconds scrape = kUsualScrape);

} // namespace slipway
