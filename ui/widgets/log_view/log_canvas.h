// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/log/log_document.h"
#include "ui/widgets/code_view/line_highlighter.h"
#include "ui/widgets/log_view/log_lines.h"
#include "ui/widgets/log_view/log_painter.h"

#include <QAbstractScrollArea>
#include <QCache>

#include <compare>

class QMenu;

namespace slipway::ui {

/// A place in a log: before a letter of a line as it is shown.
struct LogPlace {
    qint64 line = 0;
    qsizetype letter = 0;

    auto operator<=>(const LogPlace &) const = default;
};

/// A line, or a part of a wrapped one, that the viewport shows.
struct LogRow {
    qint64 line = 0;
    int part = 0;
    int top = 0; ///< in the viewport
};

/// What is looked for, to be marked in the lines.
struct LogSearchMark {
    QString word;
    Qt::CaseSensitivity caseSensitivity = Qt::CaseSensitive;
    bool isPattern = false;  ///< the word is a regular expression
    LogPlace current{-1, 0}; ///< of the occurrence one is at

    bool operator==(const LogSearchMark &) const = default;
};

/// Shows a log: paints the visible lines only, whatever the size. Cursor and selection by mouse and keyboard, folds, wrapping,
/// following the end. Everything is plain text. Reads from left to right in every language, as logs do.
class LogCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LogCanvas(QWidget *parent = nullptr);
    ~LogCanvas() override;

    [[nodiscard]] formats::LogDocument &document() { return m_document; }
    /// Begins with a file at its first line, or at its end when it is followed.
    [[nodiscard]] Result<> open(const QString &path);
    /// Shows no log but a sentence.
    void showMessage(const QString &sentence);

    void setWrapped(bool isWrapped);
    [[nodiscard]] bool isWrapped() const { return m_isWrapped; }
    /// Keeps the end in view while the log grows; scrolling away ends it.
    void setFollowing(bool isFollowing);
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    void setSearchMark(const LogSearchMark &mark);

    /// Puts the cursor there, unfolds what hides it and scrolls it into view.
    void goTo(LogPlace place, bool isSelecting = false);
    [[nodiscard]] LogPlace cursor() const { return m_cursor; }
    void select(LogPlace from, LogPlace to);
    void selectAll();
    [[nodiscard]] bool hasSelection() const { return m_anchor != m_cursor; }
    /// What is selected, as it is shown.
    [[nodiscard]] QString selectedText();
    /// Copies the selection; a large one is put together beside.
    void copy();
    /// Where a byte of a line stands among the letters that are shown; nothing when it is not shown.
    [[nodiscard]] std::optional<qsizetype> letterOf(qint64 line, qsizetype byte);

    [[nodiscard]] const LogLines &lines() const { return m_lines; }
    void setFolded(qint64 line, bool isFolded);
    void setAllFolded(bool areFolded);

    /// Rows in the viewport, from the top.
    [[nodiscard]] std::vector<LogRow> rows();
    [[nodiscard]] QRect rectOf(const LogRow &row) const;
    /// A line for people who listen: its number, whether it is an error or folded, its text.
    [[nodiscard]] QString spokenLine(qint64 line);
    /// A line as it is shown.
    [[nodiscard]] const LogText &textOf(qint64 line);
    /// The entries for a menu at the lines: copying, folds, wrapping.
    void fillMenu(QMenu *menu);

Q_SIGNALS:
    void followingChanged(bool isFollowing);
    void wrappedChanged(bool isWrapped);
    void cursorMoved();
    /// Lines or folds are others than before.
    void contentsChanged();
    /// Something could not be done, and why.
    void refused(const QString &sentence);
    /// A menu is about to open: others may add to it.
    void menuRequested(QMenu *menu);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /// The row and the part of it at the top.
    struct Top {
        qint64 row = 0;
        int part = 0;

        auto operator<=>(const Top &) const = default;
    };

    void forgetLines();
    void takeLines();
    void takeMarks();
    void beginAnew();
    void restyle();
    void needHighlighter();
    [[nodiscard]] formats::AnsiStyle styleBefore(qint64 line);

    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int columnsPerPart() const;
    [[nodiscard]] int partsOf(qint64 line);
    [[nodiscard]] int rowsPerPage() const;
    [[nodiscard]] Top lastTop();
    [[nodiscard]] bool isAtEnd();
    void updateBars();
    void scrollTo(Top top);
    [[nodiscard]] Top movedTop(Top top, int by);
    void scrollRows(int by);
    void reveal(LogPlace place);

    void paintRow(QPainter &painter, const LogRow &row);
    void paintGutter(QPainter &painter, const LogRow &row, bool isError);
    void paintFold(QPainter &painter, const LogRow &row, const LogText &text);
    void paintOverlay(QPainter &painter, const LogRow &row, const LogText &text, qsizetype from, qsizetype to,
                      const QColor &fill, const QColor &outline, int width);
    void paintSearch(QPainter &painter, const LogRow &row, const LogText &text);
    void paintSelection(QPainter &painter, const LogRow &row, const LogText &text);
    [[nodiscard]] qreal xOf(const LogRow &row, int column) const;

    [[nodiscard]] LogPlace placeAt(QPoint point);
    void moveCursor(LogPlace place, bool isSelecting);
    [[nodiscard]] bool moveByKey(QKeyEvent *event);
    [[nodiscard]] LogPlace movedRows(qint64 by);
    void selectWordAt(LogPlace place);
    void toggleFold(qint64 line);
    void tellCursor();

    formats::LogDocument m_document;
    LogLines m_lines;
    LogPainter m_painter;
    LineHighlighter m_highlighter;
    QCache<qint64, LogText> m_texts;
    LogText m_nothing;
    QString m_message;
    LogSearchMark m_mark;
    Top m_top;
    LogPlace m_cursor;
    LogPlace m_anchor;
    int m_wanted = -1; ///< column that moving up and down tries to keep; -1: that of the cursor
    int m_widest = 0;  ///< cells of the widest line that was shown
    qint64 m_lastLineCount = 0;
    qint64 m_expectedLines = 0; ///< until they are counted: keeps the gutter as wide as it will be
    int m_wheelRest = 0;
    int m_scrollTimer = 0; ///< while the mouse selects beyond an edge
    bool m_isHighlighting = false;
    bool m_isWrapped = false;
    bool m_isFollowing = false;
    bool m_isDragging = false;
    bool m_isSettingBars = false;
};

} // namespace slipway::ui
