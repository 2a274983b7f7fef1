// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/log/line_index.h"
#include "formats/log/log_mapping.h"
#include "formats/log/log_marks.h"

#include <QObject>

namespace slipway::formats {

/// A log file that is shown: mapped, its lines and marks found on the pool's threads, followed while it grows.
///
/// Lives on one thread; open() knows the first lines at once, so that they can be shown whatever the size.
class LogDocument : public QObject
{
    Q_OBJECT

public:
    explicit LogDocument(QObject *parent = nullptr);
    ~LogDocument() override;

    /// Begins with another file; what was there before is forgotten.
    [[nodiscard]] Result<> open(const QString &path);
    /// Forgets the file.
    void close();
    /// Looks whether the file has grown or is another one. Cheap when it is not.
    void refresh();

    [[nodiscard]] QString path() const { return m_path; }
    /// Lines that are known so far.
    [[nodiscard]] qint64 lineCount() const { return m_index.lineCount(); }
    /// Bytes of a line without its line end; nothing when the file was truncated under it. Valid until the next refresh().
    [[nodiscard]] QByteArrayView line(qint64 number) const;
    /// The line that a byte stands in; 0 when the file was truncated under it.
    [[nodiscard]] qint64 lineOf(qint64 offset) const;
    /// Offset of a line's first byte; 0 when the file was truncated under it.
    [[nodiscard]] qint64 startOf(qint64 line) const;
    /// The mapping, for work beside; null without a file.
    [[nodiscard]] const LogMappingPtr &mapping() const { return m_mapping; }
    [[nodiscard]] qint64 size() const { return m_mapping ? m_mapping->bytes().size() : 0; }
    /// True while lines are still being counted.
    [[nodiscard]] bool isIndexing() const { return m_index.size() < size(); }
    /// True while errors and folds are still being looked for.
    [[nodiscard]] bool isMarking() const { return m_marks.size() < size(); }
    [[nodiscard]] const LogMarks &marks() const { return m_marks; }

Q_SIGNALS:
    /// More lines are known.
    void linesAdded();
    /// Errors or folds became known, or others than before.
    void marksChanged();
    /// Another file is at the path, or the same one was begun anew: line numbers mean something else now.
    void replaced();

private:
    struct FoundMarks;

    [[nodiscard]] QByteArrayView text() const;
    [[nodiscard]] bool isReadable() const { return m_mapping && m_mapping->isWhole(); }
    void begin(LogMappingPtr mapping);
    void work();
    template <class Found>
    void await(QFuture<Found> future, void (LogDocument::*take)(Found));
    [[nodiscard]] static FoundMarks marked(const LogMappingPtr &mapping, LogMarks marks);
    void takeLines(LineIndex index);
    void takeMarks(FoundMarks found);

    QString m_path;
    LogMappingPtr m_mapping;
    LineIndex m_index;
    LogMarks m_marks;         ///< of all lines
    LogMarks m_wholeMarks;    ///< of those that have ended
    quint64 m_generation = 0; ///< answers of work for an older one are dropped
    bool m_isWorking = false;
};

} // namespace slipway::formats
