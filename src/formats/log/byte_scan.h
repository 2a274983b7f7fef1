// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <functional>
#include <vector>

/// Scans over many bytes, with AVX2 where the processor has it.
namespace slipway::formats {

/// Counts line ends and keeps the offset behind every `stride`-th of them.
struct NewlineScan {
    static constexpr qint64 kStride = 64;

    qint64 newlines = 0;
    std::vector<qint64> starts{0}; ///< offsets of the lines 0, 64, 128, …

    /// Goes on with the bytes that stand at `offset`.
    void append(QByteArrayView bytes, qint64 offset);
};

/// Calls `hit` with the offset of each occurrence, in order and without overlap, until it returns false.
/// @param ignoresCase letters A–Z and a–z are the same; of other letters the case counts
void eachOccurrence(QByteArrayView bytes, QByteArrayView needle, bool ignoresCase,
                    const std::function<bool(qsizetype)> &hit);

/// Offset of the first occurrence at or behind `from`; -1: there is none.
[[nodiscard]] qsizetype firstOccurrence(QByteArrayView bytes, QByteArrayView needle, bool ignoresCase,
                                        qsizetype from = 0);

} // namespace slipway::formats
