// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/bit_stream.h"

#include <span>
#include <vector>

namespace slipway {

/// Values in few bits, each bit of them as it was, NaN's too. Those that are decimal numbers of a few digits, as counters and
/// most programs' measurements are, as whole numbers; others as what differs from the value before (Gorilla's code).
void writeValues(BitWriter &out, std::span<const double> values);
/// @param count as many as were written
[[nodiscard]] std::vector<double> readValues(BitReader &in, std::size_t count);

} // namespace slipway
