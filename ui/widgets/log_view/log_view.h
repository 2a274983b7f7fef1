// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "formats/log/log_finder.h"
#include "ui/widgets/log_view/log_canvas.h"

#include <QTimer>
#include <QWidget>

namespace slipway::ui {

class LogBar;

/// A log with all that is done with one: a bar to find, go to errors, wrap, copy, save and follow, and the lines.
///
/// Shows a file: whoever gets the log writes it there, appending, or renames a new one to it.
/// Keys: Ctrl+F find, F3 and Shift+F3 matches, F8 and Shift+F8 errors; in the lines those of an editor, Space folds.
class LogView : public QWidget
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);
    ~LogView() override;

    /// Shows a file. Everything but the first page is read on other threads.
    /// @retval ErrorKind::NotFound, ErrorKind::Storage it cannot be read; the view says so too
    Result<> openLog(const QString &path);
    /// Shows a sentence instead of a log, as why there is none.
    void showMessage(const QString &sentence);
    /// A live log is looked at twice a second, and can be followed; a complete one is not.
    void setLive(bool isLive);
    /// Looks now whether the file has grown.
    void refresh();
    /// What the file is called when it is saved, as `integration-tests-1842.log`.
    void setSuggestedName(const QString &name) { m_suggestedName = name; }

    [[nodiscard]] LogCanvas *canvas() const { return m_canvas; }
    void find(const QString &word);
    void nextMatch();
    void previousMatch();
    void nextError();
    void previousError();
    /// Errors in the log, as far as it was read.
    [[nodiscard]] qint64 errorCount() const;
    /// Saves the log as the server gave it.
    void saveTo(const QString &path);

Q_SIGNALS:
    /// Something was done or could not be done, to be told at the lower edge of the window.
    void told(const QString &sentence, bool isProblem);

private:
    void buildActions();
    [[nodiscard]] LogSearchMark markAt(const LogPlace &place) const;
    void showMatches();
    void goToMatch(qint64 number);
    void stepMatch(int by);
    void stepError(int by);
    void showErrors();
    void askWhereToSave();

    LogBar *m_bar;
    LogCanvas *m_canvas;
    formats::LogFinder m_finder;
    QTimer m_looking;
    QString m_suggestedName;
    LogPlace m_foundFrom;         ///< where one was when the search began
    qint64 m_match = -1;          ///< number of the occurrence one is at, from 0
    bool m_isFirstWanted = false; ///< the search is new: its first occurrence is gone to
    bool m_isLive = false;
};

} // namespace slipway::ui
