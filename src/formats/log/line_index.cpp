// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/log/line_index.h"

#include "formats/log/byte_scan.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace slipway::formats {
namespace {

constexpr qint64 kWorthTwoThreads = 16 * 1024 * 1024;

/// Two stretches that are indexed beside each other; who is ready last joins them.
struct Halves {
    LogMappingPtr mapping;
    LineIndex first;
    LineIndex second;
    qint64 middle = 0;
    qint64 end = 0;
    std::atomic<int> underWay = 2;
    QPromise<LineIndex> promise{};

    void finishOne()
    {
        if (underWay.fetch_sub(1) > 1)
            return;
        if (first.size() == middle)
            first.append(second);
        promise.addResult(std::move(first));
        promise.finish();
    }
};

} // namespace

void LineIndex::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    for (QByteArrayView rest = bytes; !rest.isEmpty();) {
        if (m_size % kBlock == 0)
            m_before.push_back(m_lineEnds);
        const QByteArrayView block = rest.first(std::min<qsizetype>(rest.size(), kBlock - m_size % kBlock));
        m_lineEnds += countByte(block, '\n');
        m_size += block.size();
        rest = rest.sliced(block.size());
    }
    m_isOpen = bytes.back() != '\n';
}

void LineIndex::append(const LineIndex &following)
{
    if (following.m_size == 0)
        return;
    Q_ASSERT(m_size % kBlock == 0);
    m_before.reserve(m_before.size() + following.m_before.size());
    for (const qint64 before : following.m_before)
        m_before.push_back(m_lineEnds + before);
    m_lineEnds += following.m_lineEnds;
    m_size += following.m_size;
    m_isOpen = following.m_isOpen;
}

qint64 LineIndex::startOf(QByteArrayView text, qint64 number) const
{
    if (number <= 0)
        return 0;
    if (number >= lineCount())
        return m_size;
    const auto behind = std::ranges::lower_bound(m_before, number);
    const qint64 block = behind - m_before.begin() - 1;
    qint64 at = block * kBlock;
    for (qint64 line = m_before[static_cast<std::size_t>(block)]; line < number; ++line)
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
    if (m_size == 0)
        return 0;
    const qint64 place = std::clamp<qint64>(offset, 0, m_size - 1);
    const qint64 from = place / kBlock * kBlock;
    return m_before[static_cast<std::size_t>(from / kBlock)] + countByte(text.sliced(from, place - from), '\n');
}

QFuture<LineIndex> indexedTo(LogMappingPtr mapping, LineIndex index, qint64 end)
{
    const auto work = std::make_shared<Halves>();
    work->middle =
        end - index.size() > kWorthTwoThreads ? LineIndex::blockEnd(index.size() + (end - index.size()) / 2) : end;
    work->end = end;
    work->mapping = std::move(mapping);
    work->first = std::move(index);
    work->promise.start();
    const auto go = [](const std::shared_ptr<Halves> &halves, LineIndex &part, qint64 from, qint64 to) {
        QThreadPool::globalInstance()->start([halves, &part, from, to] {
            if (halves->mapping->isWhole())
                part.append(halves->mapping->bytes().sliced(from, to - from));
            halves->finishOne();
        });
    };
    const qint64 from = work->first.size();
    go(work, work->second, work->middle, work->end);
    go(work, work->first, from, work->middle);
    return work->promise.future();
}

} // namespace slipway::formats
