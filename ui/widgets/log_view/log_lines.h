// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/log/log_marks.h"

#include <map>
#include <set>
#include <vector>

namespace slipway::ui {

/// Which lines of a log are shown when some of its parts are folded. A row is a line that is shown.
class LogLines
{
public:
    /// Lines of the log.
    void setLineCount(qint64 lines);
    /// The log's foldable parts; those that were folded stay so.
    void setFolds(const std::vector<formats::LogFold> &folds);
    /// Forgets everything.
    void clear();

    [[nodiscard]] qint64 rowCount() const { return m_lines - m_hiddenLines; }
    [[nodiscard]] qint64 lineOf(qint64 row) const;
    /// The row of a line; of a hidden one that of the fold it is in.
    [[nodiscard]] qint64 rowOf(qint64 line) const;
    [[nodiscard]] bool isHidden(qint64 line) const;

    /// The part that begins at the line; null: none. Valid until the folds change.
    [[nodiscard]] const formats::LogFold *foldAt(qint64 line) const;
    [[nodiscard]] bool isFolded(qint64 line) const { return m_folded.contains(line); }
    /// Lines that the fold at the line hides or would hide.
    [[nodiscard]] qint64 hiddenBy(qint64 line) const;
    void setFolded(qint64 line, bool isFolded);
    void setAllFolded(bool areFolded);
    /// Unfolds whatever hides the line.
    /// @return true when something did
    bool reveal(qint64 line);
    [[nodiscard]] bool hasFolds() const { return !m_folds.empty(); }

private:
    /// Lines in a row that are not shown.
    struct Hidden {
        qint64 from = 0;
        qint64 to = 0;
        qint64 before = 0; ///< hidden lines before them
    };

    [[nodiscard]] qint64 lastOf(const formats::LogFold &fold) const;
    [[nodiscard]] std::vector<Hidden>::const_iterator firstBehind(qint64 line) const;
    void gather();

    std::map<qint64, formats::LogFold> m_folds; ///< by first line
    std::set<qint64> m_folded;                  ///< first lines of folded parts
    std::vector<Hidden> m_hidden;
    qint64 m_lines = 0;
    qint64 m_hiddenLines = 0;
};

} // namespace slipway::ui
