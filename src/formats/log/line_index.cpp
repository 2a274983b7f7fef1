// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/log/line_index.h"

#include <algorithm>

namespace slipway::formats {

void LineIndex::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    m_scan.append(bytes, m_size);
    m_size += bytes.size();
    m_isOpen = bytes.back() != '\n';
}

qint64 LineIndex::startOf(QByteArrayView text, qint64 number) const
{
    if (number <= 0)
        return 0;
    if (number >= lineCount())
        return m_size;
    const qint64 kept = number / NewlineScan::kStride;
    qint64 at = m_scan.starts[static_cast<std::size_t>(kept)];
    for (qint64 line = kept * NewlineScan::kStride; line < number; ++line)
        at = text.indexOf('\n', at) + 1;
    return at;
}

QByteArrayView LineIndex::line(QByteArrayView text, qint64 number) const
{
    if (number < 0 || number >= lineCount())
        return {};
    const qint64 from = startOf(text, number);
    const QByteArrayView rest = text.sliced(from, m_size - from);
    const qsizetype end = rest.indexOf('\n');
    return end < 0 ? rest : rest.first(end);
}

qint64 LineIndex::lineOf(QByteArrayView text, qint64 offset) const
{
    const qint64 place = std::clamp<qint64>(offset, 0, std::max<qint64>(0, m_size - 1));
    const auto behind = std::ranges::upper_bound(m_scan.starts, place);
    const qint64 kept = behind - m_scan.starts.begin() - 1;
    const qint64 from = m_scan.starts[static_cast<std::size_t>(kept)];
    return kept * NewlineScan::kStride + text.sliced(from, place - from).count('\n');
}

} // namespace slipway::formats
