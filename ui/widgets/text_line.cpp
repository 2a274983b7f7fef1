// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_line.h"

#include <QCache>
#include <QPainter>

#include <utility>

namespace slipway::ui {
namespace {

/// More than the texts of a full screen.
constexpr int kMostShared = 500;

std::shared_ptr<const QTextLayout> shape(const QString &text, const QFont &font)
{
    auto layout = std::make_shared<QTextLayout>(text, font);
    layout->setCacheEnabled(true);
    QTextOption option;
    option.setTextDirection(TextLine::directionOf(text));
    layout->setTextOption(option);
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    return layout;
}

} // namespace

Qt::LayoutDirection TextLine::directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

void TextLine::set(const QString &text, const QFont &font)
{
    if (m_layout && m_layout->text() == text)
        if (const QFont last = m_layout->font(); last.isCopyOf(font) || last == font)
            return;
    using Layout = std::shared_ptr<const QTextLayout>;
    thread_local QCache<std::pair<QString, QFont>, Layout> shared(kMostShared);
    const std::pair key(text, font);
    if (const Layout *present = shared.object(key)) {
        m_layout = *present;
        return;
    }
    m_layout = shape(text, font);
    shared.insert(key, new Layout(m_layout));
}

void TextLine::draw(QPainter &painter, const QRectF &place, Qt::Alignment alignment) const
{
    if (!m_layout)
        return;
    const QTextLine line = this->line();
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
        return m_layout->draw(&painter, at);
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    m_layout->draw(&painter, at);
    painter.restore();
}

bool TextLine::drawElided(QPainter &painter, const QRectF &place, Qt::Alignment alignment) const
{
    if (width() <= place.width()) {
        draw(painter, place, alignment);
        return true;
    }
    const QFont font = m_layout->font();
    painter.save();
    painter.setFont(font);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(place, static_cast<int>(alignment),
                     QFontMetricsF(font).elidedText(m_layout->text(), Qt::ElideRight, place.width()));
    painter.restore();
    return false;
}

} // namespace slipway::ui
