// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"
#include "ui/widgets/log_view/log_accessible.h"
#include "ui/widgets/log_view/log_canvas.h"
#include "ui/widgets/log_view/log_copy.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFuture>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPromise>
#include <QScrollBar>
#include <QThreadPool>
#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr qint64 kLinesCopiedAtOnce = 2000;
constexpr qint64 kMostCopiedBytes = 64 * 1024 * 1024;
constexpr int kWheelRows = 3;
constexpr int kWheelNotch = 120;
constexpr std::chrono::milliseconds kEdgeScroll{40};

bool isWordLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_' || letter == u'-' || letter == u'.' || letter == u'/';
}

} // namespace

LogPlace LogCanvas::placeAt(QPoint point)
{
    const std::vector<LogRow> shown = rows();
    if (shown.empty())
        return {};
    const auto behind = std::ranges::upper_bound(shown, point.y(), {}, &LogRow::top);
    const LogRow &row = behind == shown.begin() ? shown.front() : *(behind - 1);
    const LogText &text = textOf(row.line);
    const auto cells = static_cast<int>(std::max(0.0, (point.x() - xOf(row, 0)) / m_painter.cellWidth() + 0.5));
    const int mostCells = m_isWrapped ? std::min(cells, (row.part + 1) * columnsPerPart()) : cells;
    return {row.line, text.letterAt(mostCells)};
}

void LogCanvas::moveCursor(LogPlace place, bool isSelecting)
{
    const LogPlace before = m_cursor;
    m_cursor = {std::clamp<qint64>(place.line, 0, std::max<qint64>(0, m_document.lineCount() - 1)), place.letter};
    m_cursor.letter = std::clamp<qsizetype>(m_cursor.letter, 0, textOf(m_cursor.line).text.size());
    if (!isSelecting)
        m_anchor = m_cursor;
    viewport()->update();
    if (m_cursor != before)
        tellCursor();
}

void LogCanvas::tellCursor()
{
    Q_EMIT cursorMoved();
    tellLogCursor(this);
}

void LogCanvas::goTo(LogPlace place, bool isSelecting)
{
    moveCursor(place, isSelecting);
    reveal(m_cursor);
    m_wanted = -1;
    if (m_isFollowing && !isAtEnd())
        setFollowing(false);
}

void LogCanvas::select(LogPlace from, LogPlace to)
{
    goTo(from);
    moveCursor(to, true);
}

void LogCanvas::selectAll()
{
    const qint64 last = std::max<qint64>(0, m_document.lineCount() - 1);
    m_anchor = {};
    m_cursor = {last, textOf(last).text.size()};
    viewport()->update();
    Q_EMIT cursorMoved();
}

QString LogCanvas::selectedText()
{
    const auto [from, to] = std::minmax(m_anchor, m_cursor);
    if (from == to || !m_document.mapping() || !m_document.mapping()->isWhole())
        return {};
    const QByteArrayView text = m_document.mapping()->bytes();
    const qint64 begin = m_document.startOf(from.line);
    const qint64 end = m_document.startOf(to.line) + m_document.line(to.line).size();
    return copiedLines(text.sliced(begin, end - begin), from.letter, to.letter);
}

void LogCanvas::copy()
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    if (first == last || !m_document.mapping() || !m_document.mapping()->isWhole())
        return;
    if (last.line - first.line < kLinesCopiedAtOnce) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    const qint64 begin = m_document.startOf(first.line);
    const qint64 length = m_document.startOf(last.line) + m_document.line(last.line).size() - begin;
    if (length > kMostCopiedBytes) {
        Q_EMIT refused(
            tr("The selection has more than 64 MB, too much for the clipboard. Select less, or save the log."));
        return;
    }
    const auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    promise->future().then(this, [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    QThreadPool::globalInstance()->start(
        [promise, mapping = m_document.mapping(), begin, length, from = first.letter, to = last.letter] {
            const bool isWhole = mapping->isWhole();
            promise->addResult(isWhole ? copiedLines(mapping->bytes().sliced(begin, length), from, to) : QString());
            promise->finish();
        });
}

std::optional<qsizetype> LogCanvas::letterOf(qint64 line, qsizetype byte)
{
    const QByteArrayView bytes = m_document.line(line);
    if (byte >= bytes.size() || byte >= formats::kLongestShownLine)
        return std::nullopt;
    const LogText &shown = textOf(line);
    const qsizetype letter = formats::parseAnsiLine(bytes.first(byte)).text.size() - shown.hiddenLength;
    if (letter < 0)
        return std::nullopt;
    return std::min(letter + shown.clockLength, shown.text.size());
}

void LogCanvas::toggleFold(qint64 line)
{
    if (m_lines.foldAt(line))
        setFolded(line, !m_lines.isFolded(line));
}

void LogCanvas::selectWordAt(LogPlace place)
{
    const QString &text = textOf(place.line).text;
    qsizetype from = place.letter;
    qsizetype to = place.letter;
    while (from > 0 && isWordLetter(text[from - 1]))
        --from;
    while (to < text.size() && isWordLetter(text[to]))
        ++to;
    moveCursor({place.line, from}, false);
    moveCursor({place.line, to}, true);
}

void LogCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const LogPlace place = placeAt(event->pos());
    m_wanted = -1;
    if (event->pos().x() < textLeft()) {
        moveCursor({place.line, 0}, event->modifiers().testFlag(Qt::ShiftModifier));
        toggleFold(place.line);
        return;
    }
    m_isDragging = true;
    moveCursor(place, event->modifiers().testFlag(Qt::ShiftModifier));
}

void LogCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const bool isOnFold = event->pos().x() < textLeft() && m_lines.foldAt(placeAt(event->pos()).line);
    viewport()->setCursor(isOnFold                        ? Qt::PointingHandCursor
                          : event->pos().x() < textLeft() ? Qt::ArrowCursor
                                                          : Qt::IBeamCursor);
    if (!m_isDragging)
        return;
    const bool isBeyond = event->pos().y() < 0 || event->pos().y() >= viewport()->height();
    if (isBeyond && m_scrollTimer == 0)
        m_scrollTimer = startTimer(kEdgeScroll);
    if (!isBeyond && m_scrollTimer != 0) {
        killTimer(m_scrollTimer);
        m_scrollTimer = 0;
    }
    moveCursor(placeAt(event->pos()), true);
}

void LogCanvas::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrollTimer) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    scrollRows(point.y() < 0 ? -1 : 1);
    moveCursor(placeAt(point), true);
}

void LogCanvas::mouseReleaseEvent(QMouseEvent *)
{
    if (m_scrollTimer != 0)
        killTimer(m_scrollTimer);
    m_scrollTimer = 0;
    m_isDragging = false;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (hasSelection() && clipboard->supportsSelection()
        && std::abs(m_anchor.line - m_cursor.line) < kLinesCopiedAtOnce)
        clipboard->setText(selectedText(), QClipboard::Selection);
}

void LogCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const LogPlace place = placeAt(event->pos());
    if (m_lines.foldAt(place.line))
        toggleFold(place.line);
    else
        selectWordAt(place);
}

void LogCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() == 0 || event->modifiers().testFlag(Qt::ShiftModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheelRest += event->angleDelta().y() * kWheelRows;
    scrollRows(-(m_wheelRest / kWheelNotch));
    m_wheelRest %= kWheelNotch;
    event->accept();
}

LogPlace LogCanvas::movedRows(qint64 by)
{
    const int column = textOf(m_cursor.line).columnOf(std::min(m_cursor.letter, textOf(m_cursor.line).text.size()));
    m_wanted = m_wanted < 0 ? column : m_wanted;
    const qint64 row =
        std::clamp<qint64>(m_lines.rowOf(m_cursor.line) + by, 0, std::max<qint64>(0, m_lines.rowCount() - 1));
    const qint64 line = m_lines.lineOf(row);
    return {line, textOf(line).letterAt(m_wanted)};
}

bool LogCanvas::moveByKey(QKeyEvent *event)
{
    const bool isSelecting = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isWhole = event->modifiers().testFlag(Qt::ControlModifier);
    const qsizetype length = textOf(m_cursor.line).text.size();
    LogPlace place = m_cursor;
    bool keepsColumn = false;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isWhole) {
            scrollRows(event->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        place = movedRows(event->key() == Qt::Key_Up ? -1 : 1);
        keepsColumn = true;
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int page = std::max(1, rowsPerPage() - 1);
        scrollRows(event->key() == Qt::Key_PageUp ? -page : page);
        place = movedRows(event->key() == Qt::Key_PageUp ? -page : page);
        keepsColumn = true;
        break;
    }
    case Qt::Key_Left:
        place = m_cursor.letter > 0 || m_cursor.line == 0 ? LogPlace{m_cursor.line, m_cursor.letter - 1}
                                                          : LogPlace{movedRows(-1).line, LLONG_MAX};
        break;
    case Qt::Key_Right:
        place =
            m_cursor.letter < length ? LogPlace{m_cursor.line, m_cursor.letter + 1} : LogPlace{movedRows(1).line, 0};
        break;
    case Qt::Key_Home: place = isWhole ? LogPlace{} : LogPlace{m_cursor.line, 0}; break;
    case Qt::Key_End:
        place = {isWhole ? m_lines.lineOf(std::max<qint64>(0, m_lines.rowCount() - 1)) : m_cursor.line, LLONG_MAX};
        break;
    default: return false;
    }
    const int column = keepsColumn ? m_wanted : -1;
    goTo(place, isSelecting);
    m_wanted = column;
    return true;
}

void LogCanvas::keyPressEvent(QKeyEvent *event)
{
    if (m_document.lineCount() == 0) {
        event->ignore();
        return;
    }
    if (event == QKeySequence::Copy) {
        copy();
    } else if (event == QKeySequence::SelectAll) {
        selectAll();
    } else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        toggleFold(m_cursor.line);
    } else if (event->key() == Qt::Key_Escape && hasSelection()) {
        moveCursor(m_cursor, false);
    } else if (!moveByKey(event)) {
        event->ignore();
    }
}

bool LogCanvas::event(QEvent *event)
{
    // Keys that move the cursor or copy are not the window's while the log has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void LogCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    fillMenu(&menu);
    Q_EMIT menuRequested(&menu);
    menu.exec(event->globalPos());
}

void LogCanvas::fillMenu(QMenu *menu)
{
    const auto add = [&](const QString &text, auto &&then, const QKeySequence &keys = {}) {
        QAction *action = menu->addAction(text, this, std::forward<decltype(then)>(then));
        action->setShortcut(keys);
        return action;
    };
    add(tr("Copy"), [this] { copy(); }, QKeySequence::Copy)->setEnabled(hasSelection());
    add(tr("Select all"), [this] { selectAll(); }, QKeySequence::SelectAll);
    menu->addSeparator();
    QAction *wrap = add(tr("Wrap long lines"), [this] { setWrapped(!m_isWrapped); });
    wrap->setCheckable(true);
    wrap->setChecked(m_isWrapped);
    if (!m_lines.hasFolds())
        return;
    add(tr("Fold all sections"), [this] { setAllFolded(true); });
    add(tr("Unfold all sections"), [this] { setAllFolded(false); });
}

void LogCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    tellLogCursor(this);
}

void LogCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QString LogCanvas::spokenLine(qint64 line)
{
    const LogText &text = textOf(line);
    QStringList words{tr("Line %1").arg(line + 1)};
    if (text.kind.test == formats::LineTest::Failed)
        words += tr("failed test");
    else if (text.kind.level == formats::LineLevel::Error)
        words += tr("error");
    else if (text.kind.level == formats::LineLevel::Warning)
        words += tr("warning");
    if (m_lines.foldAt(line)) {
        const auto lines = static_cast<int>(std::min<qint64>(m_lines.hiddenBy(line), INT_MAX));
        words += m_lines.isFolded(line) ? tr("section, folded, %n lines", nullptr, lines)
                                        : tr("section, unfolded, %n lines", nullptr, lines);
    }
    return words.join(u", "_s) + u": "_s + text.text;
}

} // namespace slipway::ui
