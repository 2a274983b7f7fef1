// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/log/log_finder.h"

#include "formats/log/byte_scan.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace slipway::formats {
namespace {

constexpr std::size_t kMostKept = 65'536;
constexpr qint64 kSearchStep = 16 * 1024 * 1024; ///< between two looks at whether it is still wanted

} // namespace

void MatchIndex::keep(qint64 at, qint64 length)
{
    if (m_count % m_stride == 0) {
        if (m_kept.size() == kMostKept) {
            for (std::size_t i = 0; 2 * i < m_kept.size(); ++i)
                m_kept[i] = m_kept[2 * i];
            m_kept.resize(kMostKept / 2);
            m_stride *= 2;
        }
        if (m_count % m_stride == 0)
            m_kept.push_back(at);
    }
    ++m_count;
    m_behindLast = at + length;
}

void MatchIndex::appendLines(QByteArrayView text, const std::atomic<bool> &isCancelled)
{
    // The last line may have gone on; what was found in it stays.
    const qint64 lastLine = m_size == 0 ? 0 : text.first(m_size).lastIndexOf('\n') + 1;
    m_lines.each(text, std::max(m_behindLast, lastLine), [&](qint64 at, qint64 length) {
        keep(at, length);
        return !isCancelled;
    });
    m_size = text.size();
}

void MatchIndex::append(QByteArrayView text, const std::atomic<bool> &isCancelled)
{
    if (!m_query.isPlain())
        return appendLines(text, isCancelled);
    const qint64 length = m_query.word.size();
    // An occurrence may have begun before the end that was seen.
    qint64 from = std::max({m_behindLast, m_size - length + 1, qint64{0}});
    while (length > 0 && from + length <= text.size() && !isCancelled) {
        const qint64 end = std::min<qint64>(text.size(), from + kSearchStep + length - 1);
        eachOccurrence(text.sliced(from, end - from), m_query.word, m_query.ignoresCase, [&](qsizetype at) {
            keep(from + at, length);
            return true;
        });
        from = std::max(m_behindLast, end - length + 1);
    }
    m_size = text.size();
}

qint64 MatchIndex::offsetOf(QByteArrayView text, qint64 number) const
{
    if (number < 0 || number >= m_count)
        return -1;
    qint64 at = m_kept[static_cast<std::size_t>(number / m_stride)];
    if (!m_query.isPlain()) {
        qint64 left = number % m_stride;
        qint64 found = -1;
        m_lines.each(text, at, [&](qint64 each, qint64) {
            found = each;
            return left-- > 0;
        });
        return left < 0 ? found : -1;
    }
    for (qint64 skipped = number % m_stride; skipped > 0 && at >= 0; --skipped)
        at = firstOccurrence(text, m_query.word, m_query.ignoresCase, at + m_query.word.size());
    return at;
}

qint64 MatchIndex::numberAt(QByteArrayView text, qint64 offset) const
{
    const auto behind = std::ranges::lower_bound(m_kept, offset);
    if (behind == m_kept.begin())
        return 0;
    const qint64 kept = behind - m_kept.begin() - 1;
    qint64 number = kept * m_stride;
    if (!m_query.isPlain()) {
        m_lines.each(text.first(std::min<qint64>(m_size, text.size())), m_kept[static_cast<std::size_t>(kept)],
                     [&](qint64 at, qint64) { return at < offset && ++number >= 0; });
        return std::min(number, m_count);
    }
    for (qint64 at = m_kept[static_cast<std::size_t>(kept)]; at >= 0 && at < offset; ++number)
        at = firstOccurrence(text.first(std::min<qint64>(m_size, text.size())), m_query.word, m_query.ignoresCase,
                             at + m_query.word.size());
    return std::min(number, m_count);
}

LogFinder::LogFinder(QObject *parent) : QObject(parent) {}

LogFinder::~LogFinder()
{
    cancel();
}

void LogFinder::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled.reset();
    m_waiting.reset();
    m_isSearching = false;
}

void LogFinder::clear()
{
    cancel();
    m_query = {};
    m_matches = {};
    Q_EMIT found();
}

void LogFinder::find(const LogMappingPtr &mapping, const LogQuery &query)
{
    if (query.word.isEmpty() || !mapping) {
        clear();
        return;
    }
    cancel();
    m_query = query;
    m_matches = {};
    start(mapping, MatchIndex(query));
}

void LogFinder::goOn(const LogMappingPtr &mapping)
{
    if (m_query.word.isEmpty() || !mapping || (!m_isSearching && m_matches.size() == mapping->bytes().size()))
        return;
    if (m_isSearching)
        m_waiting = mapping;
    else
        start(mapping, m_matches);
}

void LogFinder::start(const LogMappingPtr &mapping, MatchIndex from)
{
    m_isSearching = true;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    const auto promise = std::make_shared<QPromise<MatchIndex>>();
    promise->start();
    promise->future().then(this, [this, isCancelled = m_isCancelled](MatchIndex matches) {
        if (*isCancelled)
            return;
        m_isSearching = false;
        m_matches = std::move(matches);
        if (const LogMappingPtr grown = std::exchange(m_waiting, nullptr))
            goOn(grown);
        Q_EMIT found();
    });
    QThreadPool::globalInstance()->start(
        [promise, mapping, matches = std::move(from), isCancelled = m_isCancelled]() mutable {
            if (mapping->isWhole())
                matches.append(mapping->bytes(), *isCancelled);
            promise->addResult(std::move(matches));
            promise->finish();
        });
}

} // namespace slipway::formats
