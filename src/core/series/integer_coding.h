// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/bit_stream.h"

#include <span>
#include <vector>

namespace slipway {

/// Whole numbers that follow each other closely, in few bits: what is left of each after a guess from those before it (none, the
/// last, or the line through the last two; whichever leaves least), in Rice's code. Numbers of one step take no bits at all.
void writeIntegers(BitWriter &out, std::span<const std::int64_t> numbers);
/// @param count as many as were written
[[nodiscard]] std::vector<std::int64_t> readIntegers(BitReader &in, std::size_t count);

} // namespace slipway
