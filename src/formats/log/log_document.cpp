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

constexpr std::chrono::milliseconds kRestAfter{60}; ///< a first picture takes less

} // namespace

/// The marks that one piece of work on a pool's thread found.
struct LogDocument::FoundMarks {
    LogMarks ofWholeLines;
    std::optional<LogMarks> all; ///< once the end was reached
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
    if (isIndexing()) {
        await(indexedTo(m_mapping, m_index, std::min(size(), m_index.size() + kIndexStep)), &LogDocument::takeLines);
        return;
    }
    const auto promise = std::make_shared<QPromise<FoundMarks>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, mapping = m_mapping, marks = m_wholeMarks]() mutable {
        promise->addResult(marked(mapping, std::move(marks)));
        promise->finish();
    });
    await(promise->future(), &LogDocument::takeMarks);
}

template <class Found>
void LogDocument::await(QFuture<Found> future, void (LogDocument::*take)(Found))
{
    future.then(this, [this, take, generation = m_generation](Found found) {
        if (generation != m_generation)
            return;
        m_isWorking = false;
        if (m_mapping->isWhole())
            (this->*take)(std::move(found));
        else
            refresh();
    });
}

LogDocument::FoundMarks LogDocument::marked(const LogMappingPtr &mapping, LogMarks marks)
{
    FoundMarks found;
    if (mapping->isWhole()) {
        const QByteArrayView text = mapping->bytes();
        const QByteArrayView block =
            text.sliced(marks.size(), std::min<qint64>(kMarksStep, text.size() - marks.size()));
        const qsizetype whole = block.lastIndexOf('\n') + 1;
        const bool isLast = marks.size() + block.size() == text.size();
        marks.append(whole > 0 || isLast ? block.first(whole) : block);
        if (isLast) {
            found.all = marks;
            found.all->append(block.sliced(whole));
        }
    }
    found.ofWholeLines = std::move(marks);
    return found;
}

void LogDocument::takeLines(LineIndex index)
{
    const bool hasMoreLines = index.lineCount() != m_index.lineCount() || index.size() != m_index.size();
    m_index = std::move(index);
    work();
    if (hasMoreLines)
        Q_EMIT linesAdded();
}

void LogDocument::takeMarks(FoundMarks found)
{
    m_wholeMarks = std::move(found.ofWholeLines);
    m_marks = found.all ? std::move(*found.all) : m_wholeMarks;
    work();
    Q_EMIT marksChanged();
}

} // namespace slipway::formats
