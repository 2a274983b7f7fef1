// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <span>
#include <vector>

/// Samples in the form in which they are kept in the workspace: compressed, every bit of every value as it was, with a checksum.
namespace slipway {

/// Samples of one series over a time.
struct Samples {
    std::vector<qint64> times; ///< milliseconds since 1970, UTC, rising
    std::vector<double> values;
};

/// The most samples of one block: a day at one per second, and some.
inline constexpr std::size_t kMostBlockSamples = 100'000;

/// Packs samples; the same ones give the same bytes. Regular times take nothing, counters and rounded values about a byte each,
/// any other value up to nine.
/// @param times, values as many of each, at most kMostBlockSamples
[[nodiscard]] QByteArray packBlock(std::span<const qint64> times, std::span<const double> values);

/// The other way.
/// @param name names the block in an error: series and time, for example
/// @retval ErrorKind::Storage the block is damaged, or of a newer version
[[nodiscard]] Result<Samples> unpackBlock(QByteArrayView block, const QString &name);

} // namespace slipway
