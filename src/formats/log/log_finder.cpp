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

void MatchIndex::append(QByteArrayView text, const std::atomic<bool> &isCancelled)
{
    const qint64 length = m_needle.size();
    // An occurrence may have begun before the end that was seen.
    qint64 from = std::max({m_behindLast, m_size - length + 1, qint64{0}});
    while (length > 0 && from + length <= text.size() && !isCancelled) {
        const qint64 end = std::min<qint64>(text.size(), from + kSearchStep + length - 1);
        eachOccurrence(text.sliced(from, end - from), m_needle, m_ignoresCase, [&](qsizetype at) {
            if (m_count % m_stride == 0) {
                if (m_kept.size() == kMostKept) {
                    for (std::size_t i = 0; 2 * i < m_kept.size(); ++i)
                        m_kept[i] = m_kept[2 * i];
                    m_kept.resize(kMostKept / 2);
                    m_stride *= 2;
                }
                if (m_count % m_stride == 0)
                    m_kept.push_back(from + at);
            }
            ++m_count;
            m_behindLast = from + at + length;
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
    for (qint64 skipped = number % m_stride; skipped > 0 && at >= 0; --skipped)
        at = firstOccurrence(text, m_needle, m_ignoresCase, at + m_needle.size());
    return at;
}

qint64 MatchIndex::numberAt(QByteArrayView text, qint64 offset) const
{
    const auto behind = std::ranges::lower_bound(m_kept, offset);
    if (behind == m_kept.begin())
        return 0;
    const qint64 kept = behind - m_kept.begin() - 1;
    qint64 number = kept * m_stride;
    for (qint64 at = m_kept[static_cast<std::size_t>(kept)]; at >= 0 && at < offset; ++number)
        at = firstOccurrence(text.first(std::min<qint64>(m_size, text.size())), m_needle, m_ignoresCase,
                             at + m_needle.size());
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
    m_needle.clear();
    m_matches = {};
    Q_EMIT found();
}

void LogFinder::find(const LogMappingPtr &mapping, const QByteArray &needle, bool ignoresCase)
{
    if (needle.isEmpty() || !mapping) {
        clear();
        return;
    }
    cancel();
    m_needle = needle;
    m_ignoresCase = ignoresCase;
    m_matches = {};
    start(mapping, MatchIndex(needle, ignoresCase));
}

void LogFinder::goOn(const LogMappingPtr &mapping)
{
    if (m_needle.isEmpty() || !mapping || (!m_isSearching && m_matches.size() == mapping->bytes().size()))
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
