// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace slipway {

/// A duration as Prometheus writes it: `500ms`, `90s`, `15m`, `4h`, `2d`, `1w`, or several from large to small, as `1h30m`; a bare
/// number is seconds. @return nothing for anything else, and for more than ten years
[[nodiscard]] std::optional<std::chrono::milliseconds> durationFrom(QStringView text);

/// The shortest text that durationFrom() reads as this; `0s` for nothing. @param length not negative
[[nodiscard]] QString durationCode(std::chrono::milliseconds length);

} // namespace slipway
