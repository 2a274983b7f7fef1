// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>

/// Scans over many bytes, with AVX2 where the processor has it.
namespace slipway::formats {

/// How many bytes of the text are that one.
[[nodiscard]] qint64 countByte(QByteArrayView bytes, char byte);

/// Calls `hit` with the offset of each occurrence, in order and without overlap, until it returns false.
/// @param ignoresCase letters A–Z and a–z are the same; of other letters the case counts
void eachOccurrence(QByteArrayView bytes, QByteArrayView needle, bool ignoresCase,
                    const std::function<bool(qsizetype)> &hit);

/// Offset of the first occurrence at or behind `from`; -1: there is none.
[[nodiscard]] qsizetype firstOccurrence(QByteArrayView bytes, QByteArrayView needle, bool ignoresCase,
                                        qsizetype from = 0);

} // namespace slipway::formats
