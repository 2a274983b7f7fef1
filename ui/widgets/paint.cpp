// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPixmapCache>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kPillHeight = 20;
constexpr int kPillInset = 8;
constexpr int kPillGlyph = 12;
constexpr int kPillGap = 4;

QFont pillFont(const QFont &base)
{
    QFont font = fontOf(Type::Small, base);
    font.setWeight(QFont::Medium);
    return font;
}

bool isWhole(qreal value)
{
    return value == std::floor(value);
}

/// How many pixels a unit of the painter is, where it is a whole number of them and edges of the rectangle are edges of
/// pixels; else 0.
int wholePixels(const QPainter &painter, const QRectF &rect)
{
    if (!painter.isActive() || painter.paintEngine()->type() != QPaintEngine::Raster)
        return 0;
    const QTransform &transform = painter.deviceTransform();
    const bool isEven = transform.type() <= QTransform::TxScale && transform.m11() == transform.m22();
    const std::array numbers{transform.m11(), transform.dx(), transform.dy(), rect.x(),
                             rect.y(),        rect.width(),   rect.height()};
    return isEven && std::ranges::all_of(numbers, isWhole) ? std::max(0, qRound(transform.m11())) : 0;
}

/// One shape upon the other, which takes half the time of a shape and the stroke around it.
void paintWholeBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal radius)
{
    const auto grown = [radius](qreal by) { return radius > 0 ? std::max(0.0, radius + by) : 0.0; };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(outline);
    painter.drawRoundedRect(rect, grown(.5), grown(.5));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), grown(-.5), grown(-.5));
    painter.restore();
}

/// A box of nothing but its corners, each of `end`.
QPixmap cornersOf(const QColor &fill, const QColor &outline, qreal radius, int end, int pixels)
{
    const QString key = u"box/%1/%2/%3/%4"_s.arg(fill.rgba()).arg(outline.rgba()).arg(radius).arg(pixels);
    QPixmap corners;
    if (QPixmapCache::find(key, &corners))
        return corners;
    corners = QPixmap(2 * end * pixels, 2 * end * pixels);
    corners.setDevicePixelRatio(pixels);
    corners.fill(Qt::transparent);
    QPainter painter(&corners);
    paintWholeBox(painter, QRectF(0, 0, 2 * end, 2 * end), fill, outline, radius);
    painter.end();
    QPixmapCache::insert(key, corners);
    return corners;
}

/// As paintWholeBox(), of pieces: boxes of one kind share their corners, and all between these is rectangles.
void paintBoxInPieces(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &outline, int end,
                      const QPixmap &corners)
{
    const int left = rect.left();
    const int top = rect.top();
    const int wide = rect.width() - 2 * end;
    const int tall = rect.height() - 2 * end;
    const int side = corners.width() / 2;
    for (const int x : {0, 1})
        for (const int y : {0, 1})
            painter.drawPixmap(QRect(left + x * (end + wide), top + y * (end + tall), end, end), corners,
                               QRect(x * side, y * side, side, side));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRects(QList{QRect(left + end, top + 1, wide, rect.height() - 2),
                            QRect(left + 1, top + end, end - 1, tall),
                            QRect(left + end + wide, top + end, end - 1, tall)});
    painter.setBrush(outline);
    painter.drawRects(QList{QRect(left + end, top, wide, 1), QRect(left + end, top + rect.height() - 1, wide, 1),
                            QRect(left, top + end, 1, tall), QRect(left + rect.width() - 1, top + end, 1, tall)});
    painter.restore();
}

} // namespace

void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal radius)
{
    const bool isOpaque = outline.alpha() == 255 && fill.alpha() == 255 && painter.opacity() >= 1;
    if (outline.isValid() && fill.isValid() && isOpaque && rect.width() > 2 && rect.height() > 2) {
        const int end = static_cast<int>(std::ceil(radius + .5));
        const bool hasRoom = radius > 0 && rect.width() >= 2 * end && rect.height() >= 2 * end;
        if (const int pixels = hasRoom ? wholePixels(painter, rect) : 0)
            paintBoxInPieces(painter, rect.toRect(), fill, outline, end, cornersOf(fill, outline, radius, end, pixels));
        else
            paintWholeBox(painter, rect, fill, outline, radius);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(outline.isValid() ? rect.adjusted(.5, .5, -.5, -.5) : rect, radius, radius);
    painter.restore();
}

QSize pillSize(const QString &text, bool hasGlyph, const QFont &base)
{
    const QFontMetrics metrics(pillFont(base));
    const int glyph = hasGlyph ? kPillGlyph + kPillGap : 0;
    return {metrics.horizontalAdvance(text) + glyph + 2 * kPillInset, std::max(kPillHeight, metrics.height() + 4)};
}

void paintPill(QPainter &painter, const QRect &area, Glyph glyph, const QString &text, Family family,
               const Theme &theme, const QFont &base, bool onSelected, Qt::LayoutDirection direction)
{
    const Shades &shades = theme.family(family);
    QSize size = pillSize(text, glyph != Glyph::None, base);
    size.setWidth(std::min(size.width(), area.width()));
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, area);
    paintBox(painter, pill, shades.soft, onSelected ? shades.fg : QColor());
    QRect inside = pill.adjusted(kPillInset, 0, -kPillInset, 0);
    if (glyph != Glyph::None) {
        const QRect square =
            QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {kPillGlyph, kPillGlyph}, inside);
        paintGlyph(painter, square, glyph, shades.fg, shades.soft);
        const int taken = kPillGlyph + kPillGap;
        inside = direction == Qt::RightToLeft ? inside.adjusted(0, 0, -taken, 0) : inside.adjusted(taken, 0, 0, 0);
    }
    painter.save();
    const QFont font = pillFont(base);
    painter.setFont(font);
    painter.setPen(shades.fg);
    painter.drawText(inside, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width() + 1));
    painter.restore();
}

QString initialsOf(const QString &name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    const QString first = parts.first().left(1);
    return (parts.size() == 1 ? parts.first().left(2) : first + parts.last().left(1)).toUpper();
}

void paintAvatar(QPainter &painter, const QRectF &disc, const QString &name, const Theme &theme, const QFont &base,
                 bool onSelected)
{
    if (name.isEmpty())
        return;
    const Shades &shades = theme.family(familyOf(name));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(onSelected ? theme.color(Token::Surface) : shades.soft);
    painter.drawEllipse(disc);
    // Drawn smaller or larger: a font for each size of avatar would be looked for among all of the system's at a start.
    const QFont font = fontOf(Type::CaptionStrong, base);
    const qreal scale = std::max(8.0, disc.height() * 0.42) / QFontInfo(font).pixelSize();
    painter.translate(disc.center());
    painter.scale(scale, scale);
    painter.setFont(font);
    painter.setPen(shades.fg);
    painter.drawText(QRectF(-disc.width(), -disc.height(), 2 * disc.width(), 2 * disc.height()),
                     static_cast<int>(Qt::AlignCenter), initialsOf(name));
    painter.restore();
}

void paintProgress(QPainter &painter, const QRectF &area, double share, const QColor &fill, const Theme &theme,
                   Qt::LayoutDirection direction)
{
    constexpr qreal height = 6;
    const QRectF track(area.left(), area.center().y() - height / 2, area.width(), height);
    QPainterPath shape;
    shape.addRoundedRect(track, height / 2, height / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, theme.color(Token::Pressed));
    const qreal done = std::clamp(share, 0.0, 1.0) * track.width();
    if (done > 0) {
        QRectF part = track;
        part.setWidth(done);
        if (direction == Qt::RightToLeft)
            part.moveRight(track.right());
        QPainterPath filled;
        filled.addRoundedRect(part, height / 2, height / 2);
        painter.fillPath(shape.intersected(filled), fill);
    }
    painter.restore();
}

QBrush hatchBrush(const Theme &theme, qreal devicePixelRatio)
{
    constexpr int tile = 6;
    const QString key = u"hatch/%1/%2"_s.arg(theme.isDark()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(QSize(tile, tile) * devicePixelRatio);
        pixmap.setDevicePixelRatio(devicePixelRatio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(Token::Hatch), 1));
        for (const int shift : {-tile, 0, tile})
            painter.drawLine(QPointF(shift, tile), QPointF(shift + tile, 0));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    return QBrush(pixmap);
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Token::Focus), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void paintRow(QPainter &painter, const QRect &rect, bool isSelected, bool isHovered, bool isFirstColumn,
              const Theme &theme, Qt::LayoutDirection direction)
{
    if (isSelected)
        painter.fillRect(rect, theme.color(Token::Selected));
    else if (isHovered)
        painter.fillRect(rect, theme.color(Token::Hover));
    if (isSelected && isFirstColumn) {
        QRect line = rect;
        line.setWidth(2);
        if (direction == Qt::RightToLeft)
            line.moveRight(rect.right());
        painter.fillRect(line, theme.color(Token::AccentText));
    }
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(Token::Border));
}

} // namespace slipway::ui
