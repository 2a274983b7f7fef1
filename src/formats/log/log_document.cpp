// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/log/log_document.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

namespace slipway::formats {
namespace {

constexpr qint64 kFirstBytes = 256 * 1024;       ///< indexed at once: more than a page
constexpr qint64 kIndexStep = 256 * 1024 * 1024; ///< some milliseconds
constexpr qint64 kMarksStep = 8 * 1024 * 1024;   ///< some ten milliseconds

constexpr std::chrono::milliseconds kRestAfter{16};
constexpr qint64 kWorthTwoThreads = 16 * 1024 * 1024;

} // namespace

/// What one piece of work on a pool's thread found.
struct LogDocument::Found {
    LineIndex index;
    std::optional<LogMarks> marks; ///< of whole lines
    std::optional<LogMarks> all;
};

LogDocument::LogDocument(QObject *parent) : QObject(parent) {}

LogDocument::~LogDocument() = default;

Result<> LogDocument::open(const QString &path)
{
    auto mapping = LogMapping::open(path);
    if (!mapping)
        return std::unexpected(mapping.error());
    close();
    m_path = path;
    begin(std::move(*mapping));
    return {};
}

void LogDocument::close()
{
    ++m_generation;
    m_path.clear();
    m_mapping.reset();
    m_index = {};
    m_marks = {};
    m_wholeMarks = {};
    m_isWorking = false;
}

void LogDocument::begin(LogMappingPtr mapping)
{
    m_mapping = std::move(mapping);
    m_index.append(text().first(std::min<qsizetype>(kFirstBytes, text().size())));
    // The first page is painted before the rest is read.
    QTimer::singleShot(kRestAfter, this, [this, generation = m_generation] {
        if (generation == m_generation)
            work();
    });
}

void LogDocument::refresh()
{
    if (!m_mapping)
        return;
    const LogMapping::Change change = m_mapping->change();
    if (change == LogMapping::Change::None || change == LogMapping::Change::Gone)
        return;
    auto mapping = LogMapping::open(m_path);
    if (!mapping)
        return; // it is being replaced: the next look finds the new one
    if (change == LogMapping::Change::Grown) {
        m_mapping = std::move(*mapping);
        work();
        return;
    }
    const QString path = m_path;
    close();
    m_path = path;
    begin(std::move(*mapping));
    Q_EMIT replaced();
}

QByteArrayView LogDocument::text() const
{
    return m_mapping ? m_mapping->bytes() : QByteArrayView();
}

QByteArrayView LogDocument::line(qint64 number) const
{
    return isReadable() ? m_index.line(text(), number) : QByteArrayView();
}

qint64 LogDocument::lineOf(qint64 offset) const
{
    return isReadable() ? m_index.lineOf(text(), offset) : 0;
}

qint64 LogDocument::startOf(qint64 line) const
{
    return isReadable() ? m_index.startOf(text(), line) : 0;
}

void LogDocument::work()
{
    if (m_isWorking || !m_mapping || (!isIndexing() && m_marks.size() == size()))
        return;
    m_isWorking = true;
    const auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    promise->future().then(this, [this, generation = m_generation](Found found) {
        if (generation == m_generation)
            take(std::move(found));
    });
    // Mapping the pages takes longer than reading them: half of it is done by another thread.
    if (const qint64 left = std::min(size() - m_index.size(), kIndexStep); left > kWorthTwoThreads)
        QThreadPool::globalInstance()->start(
            [mapping = m_mapping, from = m_index.size() + left / 2, left] { mapping->bringIn(from, left - left / 2); });
    QThreadPool::globalInstance()->start(
        [promise, mapping = m_mapping, index = m_index, marks = m_wholeMarks, isIndexing = isIndexing()]() mutable {
            Found found;
            const QByteArrayView text = mapping->bytes();
            const auto next = [text](qint64 from, qint64 step) {
                return text.sliced(from, std::min<qint64>(step, text.size() - from));
            };
            if (!mapping->isWhole()) {
                found.index = std::move(index);
            } else if (isIndexing) {
                index.append(next(index.size(), kIndexStep));
                found.index = std::move(index);
            } else {
                const QByteArrayView block = next(marks.size(), kMarksStep);
                const qsizetype whole = block.lastIndexOf('\n') + 1;
                const bool isLast = marks.size() + block.size() == text.size();
                marks.append(whole > 0 || isLast ? block.first(whole) : block);
                found.marks = marks;
                if (isLast) {
                    found.all = std::move(marks);
                    found.all->append(block.sliced(whole));
                }
                found.index = std::move(index);
            }
            promise->addResult(std::move(found));
            promise->finish();
        });
}

void LogDocument::take(Found found)
{
    m_isWorking = false;
    if (!m_mapping->isWhole()) {
        refresh();
        return;
    }
    const bool hasMoreLines = found.index.lineCount() != m_index.lineCount() || found.index.size() != m_index.size();
    m_index = std::move(found.index);
    if (found.marks) {
        m_wholeMarks = std::move(*found.marks);
        m_marks = found.all ? std::move(*found.all) : m_wholeMarks;
    }
    work();
    if (hasMoreLines)
        Q_EMIT linesAdded();
    if (found.marks)
        Q_EMIT marksChanged();
}

} // namespace slipway::formats
