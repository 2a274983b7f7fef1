// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace slipway {

/// Who looks at a run.
enum class Attention : std::uint8_t {
    Visible,    ///< somebody looks at it
    Background, ///< the program is in use, the run is not looked at
    Minimized,  ///< nobody sees the program, or it runs on battery
};

/// How long to wait before a run is read again: 2 s in the first 30 s, then half as long again each time, up to 15 s
/// (visible), 60 s (background) or 5 min (minimized).
///
/// @param quiet  since the run last changed or somebody acted on it; a change begins anew
/// @param jitter −1…1, drawn by the caller; moves the answer by up to a fifth, so that many programs do not ask at once
[[nodiscard]] std::chrono::milliseconds pollPace(std::chrono::milliseconds quiet, Attention attention, double jitter);

/// How long to wait before looking again for what became of a request: as pollPace() in the first minute, then every 15 s;
/// nothing after ten minutes, when it probably never started.
/// @param looking since the first look
[[nodiscard]] std::optional<std::chrono::milliseconds> lookPace(std::chrono::milliseconds looking, double jitter);

/// From here on a request that was taken and not found counts as unresolved.
inline constexpr std::chrono::seconds kSoonFound{60};

} // namespace slipway
