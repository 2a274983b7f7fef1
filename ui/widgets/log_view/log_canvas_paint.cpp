// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"
#include "ui/widgets/log_view/log_canvas.h"

#include <QPainter>
#include <QPainterPath>
#include <QPaintEvent>
#include <QRegularExpression>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kErrorBar = 3;
constexpr int kNumberGap = 10; ///< between a number and the edge of its column
constexpr int kTriangle = 8;

} // namespace

qreal LogCanvas::xOf(const LogRow &row, int column) const
{
    const int first = m_isWrapped ? row.part * columnsPerPart() : 0;
    const int scrolled = m_isWrapped ? 0 : horizontalScrollBar()->value();
    return textLeft() - scrolled + (column - first) * m_painter.cellWidth();
}

void LogCanvas::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeOf(this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.color(Token::Surface));
    if (!m_message.isEmpty() || m_document.lineCount() == 0) {
        painter.setPen(theme.color(Token::Text3));
        painter.setFont(fontOf(Type::Body, font()));
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                         m_message.isEmpty() ? tr("The log is empty so far.") : m_message);
        return;
    }
    const int widest = m_widest;
    painter.fillRect(0, 0, gutterWidth(), viewport()->height(), theme.color(Token::SurfaceAlt));
    for (const LogRow &row : rows())
        paintRow(painter, row);
    painter.fillRect(gutterWidth() - 1, 0, 1, viewport()->height(), theme.color(Token::Border));
    for (const LogRow &row : rows())
        if (textOf(row.line).kind.isError())
            painter.fillRect(gutterWidth() - kErrorBar, row.top, kErrorBar, m_painter.lineHeight(),
                             theme.family(Family::Red).solid);
    needHighlighter();
    if (m_widest != widest)
        QMetaObject::invokeMethod(this, &LogCanvas::updateBars, Qt::QueuedConnection);
}

void LogCanvas::paintRow(QPainter &painter, const LogRow &row)
{
    const Theme &theme = themeOf(this);
    const LogText &text = textOf(row.line);
    const QRect rect = rectOf(row);
    const bool isError = text.kind.isError();
    const bool isHeading = m_lines.foldAt(row.line) != nullptr;
    if (isError)
        painter.fillRect(rect, logBackground(true, theme));
    else if (isHeading)
        painter.fillRect(rect, theme.color(Token::SurfaceAlt));
    else if (row.line == m_cursor.line && hasFocus())
        painter.fillRect(rect.adjusted(gutterWidth(), 0, 0, 0), theme.color(Token::Hover));
    painter.save();
    painter.setClipRect(rect.adjusted(gutterWidth(), 0, 0, 0));
    const int columns = m_isWrapped ? columnsPerPart() : 0;
    const qsizetype from = m_isWrapped ? text.letterAt(row.part * columns) : 0;
    const qsizetype to = m_isWrapped ? text.letterAt((row.part + 1) * columns) : text.text.size();
    const int firstColumn = text.columnOf(from);
    // Letters beyond the edges are not painted: a line may have thousands.
    const auto visibleFrom =
        m_isWrapped ? from : text.letterAt(static_cast<int>(horizontalScrollBar()->value() / m_painter.cellWidth()));
    const auto visibleTo =
        m_isWrapped
            ? to
            : text.letterAt(
                  static_cast<int>((horizontalScrollBar()->value() + viewport()->width()) / m_painter.cellWidth()) + 1);
    const QPointF origin(xOf(row, firstColumn), row.top);
    for (const LogRun &run : text.runs) {
        const qsizetype begin = std::max({run.from, from, visibleFrom});
        const qsizetype end = std::min({run.from + run.length, to, visibleTo});
        if (begin < end)
            m_painter.paint(painter, origin, text, begin, end, firstColumn, run.format);
    }
    paintSearch(painter, row, text);
    paintSelection(painter, row, text);
    if (row.part == 0 && isHeading)
        paintFold(painter, row, text);
    if (hasFocus() && row.line == m_cursor.line && m_cursor.letter >= from
        && (m_cursor.letter < to || to == text.text.size()))
        painter.fillRect(QRectF(xOf(row, text.columnOf(std::min(m_cursor.letter, text.text.size()))) - 1, row.top + 2,
                                2, m_painter.lineHeight() - 4),
                         theme.color(Token::Focus));
    painter.restore();
    paintGutter(painter, row, isError);
}

void LogCanvas::paintGutter(QPainter &painter, const LogRow &row, bool isError)
{
    const Theme &theme = themeOf(this);
    if (!isError && m_lines.foldAt(row.line))
        painter.fillRect(QRect(0, row.top, gutterWidth(), m_painter.lineHeight()), theme.color(Token::SurfaceAlt));
    if (row.part > 0)
        return;
    const QString number = QString::number(row.line + 1);
    const qreal width = static_cast<qreal>(number.size()) * m_painter.cellWidth();
    const QColor color = isError                     ? theme.family(Family::Red).fg
                         : row.line == m_cursor.line ? theme.color(Token::Text)
                                                     : theme.color(Token::Text3);
    m_painter.paintPlain(painter, QPointF(gutterWidth() - kNumberGap - width, row.top), number, color);
}

void LogCanvas::paintFold(QPainter &painter, const LogRow &row, const LogText &text)
{
    const Theme &theme = themeOf(this);
    const bool isFolded = m_lines.isFolded(row.line);
    const QPointF middle(gutterWidth() + (textLeft() - gutterWidth()) / 2.0, row.top + m_painter.lineHeight() / 2.0);
    QPainterPath triangle;
    const qreal half = kTriangle / 2.0;
    if (isFolded) {
        triangle.moveTo(middle + QPointF(-half / 2, -half));
        triangle.lineTo(middle + QPointF(half / 1.5, 0));
        triangle.lineTo(middle + QPointF(-half / 2, half));
    } else {
        triangle.moveTo(middle + QPointF(-half, -half / 2));
        triangle.lineTo(middle + QPointF(half, -half / 2));
        triangle.lineTo(middle + QPointF(0, half / 1.5));
    }
    triangle.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(triangle, theme.color(Token::Text2));
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!isFolded)
        return;
    painter.setFont(fontOf(Type::Small, font()));
    painter.setPen(theme.color(Token::Text3));
    const auto lines = static_cast<int>(std::min<qint64>(m_lines.hiddenBy(row.line), INT_MAX));
    painter.drawText(QRectF(xOf(row, text.width() + 2), row.top, 400, m_painter.lineHeight()),
                     Qt::AlignVCenter | Qt::AlignLeft, tr("%n lines", nullptr, lines));
}

void LogCanvas::paintOverlay(QPainter &painter, const LogRow &row, const LogText &text, qsizetype from, qsizetype to,
                             const QColor &fill, const QColor &outline, int width)
{
    const int columns = columnsPerPart();
    const qsizetype begin = m_isWrapped ? std::max(from, text.letterAt(row.part * columns)) : from;
    const qsizetype end = m_isWrapped ? std::min(to, text.letterAt((row.part + 1) * columns)) : to;
    if (begin >= end)
        return;
    const int first = text.columnOf(begin);
    const QRectF box(xOf(row, first), row.top, (text.columnOf(end) - first) * m_painter.cellWidth(),
                     m_painter.lineHeight());
    painter.fillRect(box, fill);
    LogFormat format;
    format.foreground = themeOf(this).color(Token::Text);
    m_painter.paint(painter, box.topLeft(), text, begin, end, first, format);
    if (width == 0)
        return;
    const qreal inset = width / 2.0;
    painter.setPen(QPen(outline, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(inset - 1, inset + 1, 1 - inset, -inset - 1));
}

void LogCanvas::paintSearch(QPainter &painter, const LogRow &row, const LogText &text)
{
    if (m_mark.word.isEmpty())
        return;
    const Shades &amber = themeOf(this).family(Family::Amber);
    const auto mark = [&](qsizetype at, qsizetype length) {
        const bool isCurrent = m_mark.current == LogPlace{row.line, at};
        paintOverlay(painter, row, text, at, at + length, amber.soft, amber.solid, isCurrent ? 2 : 1);
    };
    if (m_mark.isPattern) {
        const QRegularExpression pattern(m_mark.word, QRegularExpression::UseUnicodePropertiesOption
                                                          | (m_mark.caseSensitivity == Qt::CaseSensitive
                                                                 ? QRegularExpression::NoPatternOption
                                                                 : QRegularExpression::CaseInsensitiveOption));
        if (!pattern.isValid())
            return;
        for (auto matches = pattern.globalMatch(text.text); matches.hasNext();)
            if (const auto match = matches.next(); match.capturedLength() > 0)
                mark(match.capturedStart(), match.capturedLength());
        return;
    }
    for (qsizetype at = text.text.indexOf(m_mark.word, 0, m_mark.caseSensitivity); at >= 0;
         at = text.text.indexOf(m_mark.word, at + m_mark.word.size(), m_mark.caseSensitivity))
        mark(at, m_mark.word.size());
}

void LogCanvas::paintSelection(QPainter &painter, const LogRow &row, const LogText &text)
{
    const auto [from, to] = std::minmax(m_anchor, m_cursor);
    if (from == to || row.line < from.line || row.line > to.line)
        return;
    const QColor &fill = themeOf(this).color(Token::Selected);
    const qsizetype begin = row.line == from.line ? std::min(from.letter, text.text.size()) : 0;
    const qsizetype end = row.line == to.line ? std::min(to.letter, text.text.size()) : text.text.size();
    paintOverlay(painter, row, text, begin, end, fill, fill, 0);
    // The line end is selected too.
    if (row.line < to.line && (!m_isWrapped || row.part == partsOf(row.line) - 1))
        painter.fillRect(QRectF(xOf(row, text.width()), row.top, m_painter.cellWidth(), m_painter.lineHeight()), fill);
}

} // namespace slipway::ui
