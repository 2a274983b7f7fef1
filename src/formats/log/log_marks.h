// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace slipway::formats {

/// A part of the log that can be folded. Parts lie in each other or beside each other.
struct LogFold {
    qint64 from = 0; ///< the line that stays
    qint64 to = -1;  ///< the last line that is hidden; -1: still open
    QString title;
    bool isCollapsed = false; ///< the server would show it folded

    bool operator==(const LogFold &) const = default;
};

/// What is worth going to in a log: its errors and its foldable parts. Gathered line by line, so that a log that grows is
/// only read on.
class LogMarks
{
public:
    /// Goes on with the bytes that follow those it has seen: whole lines but for the last of the log.
    void append(QByteArrayView bytes);
    /// Lines it has seen.
    [[nodiscard]] qint64 lineCount() const { return m_lines; }
    [[nodiscard]] qint64 size() const { return m_size; }

    /// First lines of errors; lines of errors that follow each other are one. Ascending.
    [[nodiscard]] const std::vector<qint64> &errors() const { return m_errors; }
    /// By their first line.
    [[nodiscard]] const std::vector<LogFold> &folds() const { return m_folds; }

private:
    /// A fold that has not ended.
    struct OpenFold {
        std::size_t fold = 0;
        QByteArray id;
        bool isHeader = false;
    };

    void readBlock(QByteArrayView block);
    void readMarkers(QByteArrayView line);
    void closeFrom(std::size_t open, qint64 last);
    void addError(QByteArrayView line);

    std::vector<qint64> m_errors;
    std::vector<LogFold> m_folds;
    std::vector<OpenFold> m_open;
    qint64 m_lines = 0;
    qint64 m_size = 0;
    qint64 m_lastErrorLine = -2;
};

} // namespace slipway::formats
