// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_view/log_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace slipway::ui {
namespace {

constexpr int kLeading = 5; ///< between lines, as in the mock-ups' rows of 22

bool isAscii(QChar letter)
{
    return letter >= u' ' && letter < u'\x7f';
}

} // namespace

LogPainter::LogPainter(const QFont &font) : m_fonts{font, font, font, font}
{
    for (const std::size_t bold : {1U, 3U})
        m_fonts[bold].setBold(true);
    for (const std::size_t italic : {2U, 3U})
        m_fonts[italic].setItalic(true);
    const QFontMetricsF metrics(font);
    m_cellWidth = metrics.horizontalAdvance(u'M');
    m_lineHeight = static_cast<int>(std::ceil(metrics.height())) + kLeading;
    m_baseline = static_cast<int>(std::round(metrics.ascent() + kLeading / 2.0));
}

const LogPainter::Face &LogPainter::face(std::size_t index)
{
    std::optional<Face> &face = m_faces[index];
    if (!face) {
        QString ascii;
        for (char16_t letter = 0; letter < 128; ++letter)
            ascii += isAscii(letter) ? QChar(letter) : QChar(u' ');
        face.emplace(QRawFont::fromFont(m_fonts[index]));
        const QList<quint32> glyphs = face->font.glyphIndexesForString(ascii);
        std::copy_n(glyphs.begin(), std::min<qsizetype>(glyphs.size(), 128), face->glyphs.begin());
    }
    return *face;
}

void LogPainter::paintGlyphs(QPainter &painter, QPointF origin, QStringView ascii, const Face &face)
{
    m_glyphs.clear();
    m_places.clear();
    qreal x = 0;
    for (const QChar letter : ascii) {
        if (letter != u' ') {
            m_glyphs.append(face.glyphs[letter.unicode() & 0x7F]);
            m_places.append(QPointF(x, 0));
        }
        x += m_cellWidth;
    }
    if (m_glyphs.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(face.font);
    run.setRawData(m_glyphs.constData(), m_places.constData(), static_cast<int>(m_glyphs.size()));
    painter.drawGlyphRun(origin + QPointF(0, m_baseline), run);
}

void LogPainter::paintPlain(QPainter &painter, QPointF origin, QStringView text, const QColor &color, bool isBold)
{
    painter.setPen(color);
    paintGlyphs(painter, origin, text, face(isBold ? 1 : 0));
}

void LogPainter::paint(QPainter &painter, QPointF origin, const LogText &line, qsizetype from, qsizetype to,
                       int firstColumn, const LogFormat &format)
{
    const std::size_t style = (format.isBold ? 1U : 0U) + (format.isItalic ? 2U : 0U);
    const auto xOf = [&](qsizetype letter) { return origin.x() + (line.columnOf(letter) - firstColumn) * m_cellWidth; };
    if (format.background.isValid())
        painter.fillRect(QRectF(xOf(from), origin.y(), xOf(to) - xOf(from), m_lineHeight), format.background);
    painter.setPen(format.foreground);
    for (qsizetype at = from; at < to;) {
        qsizetype end = at;
        if (isAscii(line.text[at])) {
            while (end < to && isAscii(line.text[end]))
                ++end;
            paintGlyphs(painter, {xOf(at), origin.y()}, QStringView(line.text).sliced(at, end - at), face(style));
        } else {
            // What shares a cell, or is a letter of a script that joins, is one text.
            const auto joins = [&](qsizetype letter) {
                return line.columnOf(letter) == line.columnOf(letter - 1)
                       || (line.text[letter].isLetter() && line.text[letter - 1].isLetter()
                           && line.columnOf(letter + 1) - line.columnOf(letter) == 1);
            };
            ++end;
            while (end < to && !isAscii(line.text[end]) && joins(end))
                ++end;
            if (line.text[at] != u'\t') {
                painter.setFont(m_fonts[style]);
                painter.drawText(QPointF(xOf(at), origin.y() + m_baseline), line.text.sliced(at, end - at));
            }
        }
        at = end;
    }
    const qreal below = origin.y() + m_baseline + 2.5;
    if (format.isUnderlined)
        painter.drawLine(QPointF(xOf(from), below), QPointF(xOf(to), below));
    if (format.isStruckOut) {
        const qreal through = origin.y() + m_baseline - m_lineHeight / 4.0;
        painter.drawLine(QPointF(xOf(from), through), QPointF(xOf(to), through));
    }
}

} // namespace slipway::ui
