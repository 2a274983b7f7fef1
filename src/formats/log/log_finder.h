// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/log/log_mapping.h"
#include "formats/log/log_query.h"

#include <QByteArray>
#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace slipway::formats {

/// Where a word stands in a text. Keeps every occurrence while they are few, every second, fourth … when they become many:
/// never more than some hundred kilobytes; those between are found by reading on from the one before.
class MatchIndex
{
public:
    MatchIndex() = default;
    explicit MatchIndex(LogQuery query) : m_query(std::move(query)), m_lines(m_query) {}

    /// Goes on to the end of `text`, whose first size() bytes are those it has seen.
    /// @param isCancelled asked now and then; true ends it early, and the index is of no use any more
    void append(QByteArrayView text, const std::atomic<bool> &isCancelled);

    [[nodiscard]] const LogQuery &query() const { return m_query; }
    /// Bytes that were searched.
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] qint64 count() const { return m_count; }
    /// Offset of an occurrence, from 0; -1 when there are not so many.
    [[nodiscard]] qint64 offsetOf(QByteArrayView text, qint64 number) const;
    /// The number of the first occurrence at or behind `offset`; count() when there is none.
    [[nodiscard]] qint64 numberAt(QByteArrayView text, qint64 offset) const;

private:
    void keep(qint64 at, qint64 length);
    void appendLines(QByteArrayView text, const std::atomic<bool> &isCancelled);

    LogQuery m_query;
    LineMatcher m_lines;        ///< of a query that is not plain
    std::vector<qint64> m_kept; ///< offsets of the occurrences 0, m_stride, 2 m_stride …
    qint64 m_stride = 1;
    qint64 m_count = 0;
    qint64 m_size = 0;
    qint64 m_behindLast = 0; ///< end of the last occurrence
};

/// Finds a word in a log on the pool's threads; the latest question wins.
class LogFinder : public QObject
{
    Q_OBJECT

public:
    explicit LogFinder(QObject *parent = nullptr);
    ~LogFinder() override;

    /// An empty word ends the search.
    void find(const LogMappingPtr &mapping, const LogQuery &query);
    /// Goes on in a file that has grown.
    void goOn(const LogMappingPtr &mapping);
    /// Ends the search, and forgets what was found.
    void clear();

    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    [[nodiscard]] const LogQuery &query() const { return m_query; }
    /// Occurrences in the whole file, when they are known.
    [[nodiscard]] const MatchIndex &matches() const { return m_matches; }

Q_SIGNALS:
    /// The search has ended, or was cleared.
    void found();

private:
    void start(const LogMappingPtr &mapping, MatchIndex from);
    void cancel();

    LogQuery m_query;
    MatchIndex m_matches;
    LogMappingPtr m_waiting; ///< has grown while the search ran
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    bool m_isSearching = false;
};

} // namespace slipway::formats
