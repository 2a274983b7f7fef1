// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shadow.h"

#include "ui/widgets/paint.h"

#include <QPixmapCache>

#include <qdrawutil.h>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kSoft = 16;
constexpr int kDown = 4;
constexpr int kCorner = kSoft + kRadius + kSoft; ///< of the patch; the middle may be stretched

/// Rings from the outside in, each a little darker: near enough to a blur, and cheap.
QPixmap patch(const Theme &theme, qreal ratio)
{
    const QString key = u"shadow/%1/%2"_s.arg(theme.isDark()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    constexpr int side = 2 * kCorner + 4;
    pixmap = QPixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor full = theme.color(Token::Shadow);
    for (int ring = 0; ring < kSoft; ++ring) {
        QColor color = full;
        color.setAlphaF(full.alphaF() * static_cast<float>(ring + 1) / (kSoft * kSoft / 2.0F));
        painter.setBrush(color);
        const qreal inset = ring;
        painter.drawRoundedRect(QRectF(inset, inset, side - 2 * inset, side - 2 * inset), kRadius + kSoft - inset,
                                kRadius + kSoft - inset);
    }
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

void paintShadow(QPainter &painter, const QRect &popup, const Theme &theme)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1.0;
    const QPixmap pixmap = patch(theme, ratio);
    const QRect area = popup.adjusted(-kSoft, -kSoft + kDown, kSoft, kSoft + kDown);
    const auto corner = static_cast<int>(kCorner);
    qDrawBorderPixmap(&painter, area, QMargins(corner, corner, corner, corner), pixmap);
}

} // namespace slipway::ui
