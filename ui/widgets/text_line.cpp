// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_line.h"

#include <QPainter>

namespace slipway::ui {

TextLine::TextLine()
{
    m_layout.setCacheEnabled(true);
}

Qt::LayoutDirection TextLine::directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

void TextLine::set(const QString &text, const QFont &font)
{
    const QFont last = m_layout.font();
    if (m_layout.lineCount() == 1 && m_layout.text() == text && (last.isCopyOf(font) || last == font))
        return;
    m_layout.setText(text);
    m_layout.setFont(font);
    QTextOption option;
    option.setTextDirection(directionOf(text));
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    m_layout.createLine();
    m_layout.endLayout();
}

void TextLine::draw(QPainter &painter, const QRectF &place, Qt::Alignment alignment) const
{
    const QTextLine line = m_layout.lineAt(0);
    const QSizeF room = place.size() - QSizeF(line.horizontalAdvance(), line.ascent() + line.descent());
    QPointF at = place.topLeft();
    if (alignment & Qt::AlignRight)
        at.rx() += room.width();
    else if (alignment & Qt::AlignHCenter)
        at.rx() += room.width() / 2;
    if (alignment & Qt::AlignBottom)
        at.ry() += room.height();
    else if (alignment & Qt::AlignVCenter)
        at.ry() += room.height() / 2;
    if (room.width() >= 0 && room.height() >= 0)
        return m_layout.draw(&painter, at);
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    m_layout.draw(&painter, at);
    painter.restore();
}

bool TextLine::drawElided(QPainter &painter, const QRectF &place, Qt::Alignment alignment) const
{
    if (width() <= place.width()) {
        draw(painter, place, alignment);
        return true;
    }
    const QFont font = m_layout.font();
    painter.save();
    painter.setFont(font);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(place, static_cast<int>(alignment),
                     QFontMetricsF(font).elidedText(m_layout.text(), Qt::ElideRight, place.width()));
    painter.restore();
    return false;
}

} // namespace slipway::ui
