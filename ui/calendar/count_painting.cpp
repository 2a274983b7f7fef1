// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/count_painting.h"

#include <QStyle>

namespace slipway::ui::calendar {

namespace {

constexpr int kSign = 12;
constexpr int kWidthForSign = 20;
constexpr int kMostPictures = 500;

void paintCountParts(QPainter &painter, const QRect &rect, int headHeight, const service::CalendarCount &count,
                     const Theme &theme, const BarFonts &fonts, Qt::LayoutDirection direction)
{
    const auto visual = [&](const QRect &inner) { return QStyle::visualRect(direction, rect, inner); };
    const QRect head(rect.left(), rect.top(), rect.width(), headHeight);
    fillPart(painter, rect, rect, theme.color(Token::SurfaceAlt));
    const int all = count.all();
    paintLine(painter, visual(head.adjusted(6, 0, -2, 0)), QString::number(all), fonts.title, fonts.titleMetrics,
              theme.color(Token::Text), direction);
    int before = 0;
    for (std::size_t i = 0; i < count.states.size(); ++i) {
        if (count.states[i] == 0)
            continue;
        const Glyph glyph = glyphOf(static_cast<ReleaseState>(i));
        const Shades &shades = theme.family(familyOf(glyph));
        const int left = rect.left() + rect.width() * before / all;
        before += count.states[i];
        const QRect share(left, head.bottom() + 1, rect.left() + rect.width() * before / all - left,
                          rect.bottom() - head.bottom());
        fillPart(painter, rect, visual(share), shades.soft);
        painter.fillRect(visual(QRect(share.left(), share.top(), share.width(), 1)), shades.solid);
        if (share.width() >= kWidthForSign)
            paintSign(painter,
                      visual(QRect(share.left() + 6, share.top() + (share.height() - kSign) / 2, kSign, kSign)), glyph,
                      shades.fg, shades.soft);
    }
    paintOutline(painter, rect, theme.color(Token::BorderControl));
}

} // namespace

void CountPictures::paint(QPainter &painter, const QRect &rect, int headHeight, const service::CalendarCount &count,
                          const Theme &theme, const BarFonts &fonts, Qt::LayoutDirection direction)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const Look look{theme.color(Token::SurfaceAlt).rgba(), fonts.title, ratio, direction};
    if (look != m_look || m_pictures.size() > kMostPictures)
        m_pictures.clear();
    m_look = look;
    QPixmap &picture = m_pictures[{rect.size(), count.states}];
    if (picture.isNull()) {
        picture = QPixmap(rect.size() * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter inner(&picture);
        paintCountParts(inner, QRect(QPoint(), rect.size()), headHeight, count, theme, fonts, direction);
    }
    painter.drawPixmap(rect.topLeft(), picture);
}

} // namespace slipway::ui::calendar
