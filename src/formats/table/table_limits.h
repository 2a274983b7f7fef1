// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

/// What a table from outside may hold, so that a small file cannot fill the memory. Inside of `formats/table` only.
namespace slipway::formats {

inline constexpr qsizetype kLargestTableBytes = 32 * 1024 * 1024;
inline constexpr qsizetype kMostColumns = 500;
inline constexpr qsizetype kMostCells = 5'000'000;

} // namespace slipway::formats
