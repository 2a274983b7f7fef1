// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_line.h"

#include <QCache>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace slipway::ui {
namespace {

/// More than the texts of a full screen.
constexpr int kMostShared = 500;

/// Dots per inch of every screen; 0 where they differ, for then fonts are equal that have different sizes.
qreal commonDensity()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const qreal first = screens.isEmpty() ? 0 : screens.first()->logicalDotsPerInch();
    const auto isOther = [first](const QScreen *each) { return each->logicalDotsPerInch() != first; };
    return std::ranges::any_of(screens, isOther) ? 0 : first;
}

struct Said {
    QString text;
    QFont font;
    qreal density;

    bool operator==(const Said &) const = default;
    friend size_t qHash(const Said &said, size_t seed) { return qHashMulti(seed, said.text, said.font, said.density); }
};

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
    const qreal density = commonDensity();
    if (density == 0) {
        m_density = 0;
        m_layout = shape(text, font);
        return;
    }
    if (m_layout && m_density == density && m_layout->text() == text)
        if (const QFont last = m_layout->font(); last.isCopyOf(font) || last == font)
            return;
    m_density = density;
    thread_local QCache<Said, std::shared_ptr<const QTextLayout>> shared(kMostShared);
    const Said said{text, font, density};
    if (const auto *present = shared.object(said)) {
        m_layout = *present;
        return;
    }
    m_layout = shape(text, font);
    shared.insert(said, new std::shared_ptr(m_layout));
}

void TextLine::draw(QPainter &painter, const QRectF &place, Qt::Alignment alignment) const
{
    if (!m_layout)
        return;
    const QTextLine line = m_layout->lineAt(0);
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
    if (!m_layout || width() <= place.width()) {
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
