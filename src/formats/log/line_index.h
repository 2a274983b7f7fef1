// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/log/byte_scan.h"

#include <QByteArrayView>

namespace slipway::formats {

/// Where the lines of a text begin. Keeps the offset of every 64th line only, so that a log of 100 MB takes some 200 kB;
/// the lines between are found by reading at most 64 of them.
class LineIndex
{
public:
    /// Goes on with the bytes that follow those it has seen.
    void append(QByteArrayView bytes);

    /// Bytes that were seen.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Lines that have begun; a line end at the very end begins none.
    [[nodiscard]] qint64 lineCount() const { return m_scan.newlines + (m_isOpen ? 1 : 0); }
    /// The line's bytes, without its line end.
    /// @param text the bytes that were seen, all of them
    [[nodiscard]] QByteArrayView line(QByteArrayView text, qint64 number) const;
    /// Offset of its first byte; size() for lines that are not there.
    [[nodiscard]] qint64 startOf(QByteArrayView text, qint64 number) const;
    /// The line that the byte at `offset` stands in.
    [[nodiscard]] qint64 lineOf(QByteArrayView text, qint64 offset) const;

private:
    NewlineScan m_scan;
    qint64 m_size = 0;
    bool m_isOpen = false; ///< the last byte is no line end
};

} // namespace slipway::formats
