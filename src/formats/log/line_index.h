// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/log/log_mapping.h"

#include <QByteArrayView>
#include <QFuture>

#include <vector>

namespace slipway::formats {

/// Where the lines of a text begin. Keeps how many line ends there are before each block of 4096 bytes, so that a log of 100 MB
/// takes some 200 kB; a line is found by reading one block.
class LineIndex
{
public:
    /// Goes on with the bytes that follow those it has seen.
    void append(QByteArrayView bytes);
    /// Goes on with what was seen of the bytes that follow, from the end of a block on.
    void append(const LineIndex &following);

    /// Bytes that were seen.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Lines that have begun; a line end at the very end begins none.
    [[nodiscard]] qint64 lineCount() const { return m_lineEnds + (m_isOpen ? 1 : 0); }
    /// The line's bytes, without its line end.
    /// @param text the bytes that were seen, all of them
    [[nodiscard]] QByteArrayView line(QByteArrayView text, qint64 number) const;
    /// Offset of its first byte; size() for lines that are not there.
    [[nodiscard]] qint64 startOf(QByteArrayView text, qint64 number) const;
    /// The line that the byte at `offset` stands in.
    [[nodiscard]] qint64 lineOf(QByteArrayView text, qint64 offset) const;
    /// The first end of a block at or behind `offset`.
    [[nodiscard]] static qint64 blockEnd(qint64 offset) { return (offset + kBlock - 1) / kBlock * kBlock; }

private:
    static constexpr qint64 kBlock = 4096;

    std::vector<qint64> m_before; ///< line ends before each block that has begun
    qint64 m_lineEnds = 0;
    qint64 m_size = 0;
    bool m_isOpen = false; ///< the last byte is no line end
};

/// Goes on to `end`, on two of the pool's threads where that is worth it. Ends earlier, with what it got, when the file was
/// truncated.
[[nodiscard]] QFuture<LineIndex> indexedTo(LogMappingPtr mapping, LineIndex index, qint64 end);

} // namespace slipway::formats
