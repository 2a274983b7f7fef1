// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/bar_painting.h"

#include <QPixmapCache>
#include <QStyle>

#include <cmath>

namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarGlyph = 12;
constexpr int kBarInset = 6;
constexpr int kGap = 4;
constexpr int kEdge = 3;
constexpr double kLeftBehind = 0.55;
/// Less than this is no text.
constexpr int kFewLetters = 3;

QFont medium(QFont font)
{
    font.setWeight(QFont::Medium);
    return font;
}

/// A rounded rectangle whose corners are round only where the bar really ends.
void paintShape(QPainter &painter, const QRectF &rect, bool roundLeft, bool roundRight, const QPen &pen,
                const QBrush &brush)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(brush);
    const double half = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    const QRectF grown =
        rect.adjusted(roundLeft ? half : -2.0 * kRadius, half, roundRight ? -half : 2.0 * kRadius, -half);
    painter.drawRoundedRect(grown, kRadius, kRadius);
    painter.restore();
}

void paintStartEdge(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, const QColor &color)
{
    QRect edge = rect;
    edge.setWidth(kEdge);
    if (direction == Qt::RightToLeft)
        edge.moveRight(rect.right());
    painter.save();
    painter.setClipRect(edge, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, kRadius, kRadius);
    painter.restore();
}

} // namespace

Glyph glyphOfBar(const service::CalendarRelease &release)
{
    return release.isBlocked ? Glyph::Blocked : glyphOf(release.state);
}

Family familyOfBar(const service::CalendarRelease &release)
{
    return familyOf(glyphOfBar(release));
}

void paintSign(QPainter &painter, const QRect &square, Glyph glyph, const QColor &color, const QColor &cut)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString key = u"sign/%1/%2/%3/%4/%5"_s.arg(static_cast<int>(glyph))
                            .arg(square.width())
                            .arg(color.rgba())
                            .arg(cut.rgba())
                            .arg(ratio);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap(square.size() * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter inner(&picture);
        paintGlyph(inner, QRectF(QPointF(), square.size()), glyph, color, cut);
        inner.end();
        QPixmapCache::insert(key, picture);
    }
    painter.drawPixmap(square.topLeft(), picture);
}

void paintOutline(QPainter &painter, const QRect &rect, const QColor &color)
{
    constexpr int corner = kRadius + 1;
    if (rect.width() < 2 * corner || rect.height() < 2 * corner) {
        paintBox(painter, rect, {}, color);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString key = u"outline/%1/%2"_s.arg(color.rgba()).arg(ratio);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap(QSize(2 * corner, 2 * corner) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter inner(&picture);
        paintBox(inner, QRectF(0, 0, 2 * corner, 2 * corner), {}, color);
        inner.end();
        QPixmapCache::insert(key, picture);
    }
    const double side = corner * ratio;
    const auto paintCorner = [&](int x, int y, double fromX, double fromY) {
        painter.drawPixmap(QRectF(x, y, corner, corner), picture, QRectF(fromX, fromY, side, side));
    };
    const int right = rect.right() - corner + 1;
    const int bottom = rect.bottom() - corner + 1;
    paintCorner(rect.left(), rect.top(), 0, 0);
    paintCorner(right, rect.top(), side, 0);
    paintCorner(rect.left(), bottom, 0, side);
    paintCorner(right, bottom, side, side);
    const int width = rect.width() - 2 * corner;
    const int height = rect.height() - 2 * corner;
    painter.fillRect(QRect(rect.left() + corner, rect.top(), width, 1), color);
    painter.fillRect(QRect(rect.left() + corner, rect.bottom(), width, 1), color);
    painter.fillRect(QRect(rect.left(), rect.top() + corner, 1, height), color);
    painter.fillRect(QRect(rect.right(), rect.top() + corner, 1, height), color);
}

void fillPart(QPainter &painter, const QRect &whole, const QRect &part, const QColor &color)
{
    // Line by line where the corners are; the outline hides the steps.
    const auto insetAt = [&](int y) {
        const int depth = std::min(y - whole.top(), whole.bottom() - y);
        if (depth >= kRadius)
            return 0;
        const double up = kRadius - depth - 0.5;
        return static_cast<int>(std::ceil(kRadius - std::sqrt(kRadius * kRadius - up * up)));
    };
    int plain = part.top();
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const int inset = insetAt(y);
        if (inset == 0)
            continue;
        if (plain < y)
            painter.fillRect(QRect(part.left(), plain, part.width(), y - plain), color);
        plain = y + 1;
        const int left = std::max(part.left(), whole.left() + inset);
        const int right = std::min(part.right(), whole.right() - inset);
        painter.fillRect(QRect(left, y, right - left + 1, 1), color);
    }
    if (plain <= part.bottom())
        painter.fillRect(QRect(part.left(), plain, part.width(), part.bottom() - plain + 1), color);
}

BarFonts::BarFonts(const QFont &base)
    : body(fontOf(Type::Body, base)),
      title(medium(fontOf(Type::Small, base))),
      small(fontOf(Type::Small, base)),
      caption(fontOf(Type::Caption, base)),
      titleMetrics(title),
      smallMetrics(small),
      captionMetrics(caption),
      barHeight(std::max(22, titleMetrics.height() + 5))
{}

int paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QFontMetrics &metrics,
              const QColor &color, Qt::LayoutDirection direction, bool isTrailing)
{
    if (rect.width() <= 0 || text.isEmpty())
        return 0;
    const int whole = metrics.horizontalAdvance(text);
    if (whole > rect.width() && rect.width() < metrics.averageCharWidth() * kFewLetters)
        return 0;
    const QString shown = whole <= rect.width() ? text : metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(color);
    // Names are in any script; "+3" and "14:00" read the same everywhere.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Qt::Alignment side = isTrailing ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(rect,
                     static_cast<int>(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter | Qt::AlignAbsolute)
                         | Qt::TextSingleLine,
                     shown);
    return std::min(whole, rect.width());
}

void paintBar(QPainter &painter, const QRect &rect, const service::CalendarRelease &release, const BarLook &look,
              const Theme &theme, const BarFonts &fonts, Qt::LayoutDirection direction)
{
    const Glyph glyph = glyphOfBar(release);
    const Shades &shades = theme.family(familyOf(glyph));
    const bool isMirrored = direction == Qt::RightToLeft;
    const bool roundLeft = isMirrored ? look.isEnd : look.isStart;
    const bool roundRight = isMirrored ? look.isStart : look.isEnd;
    const auto place = [&](const QRect &inner) { return QStyle::visualRect(direction, rect, inner); };
    painter.save();
    if (look.isLeftBehind)
        painter.setOpacity(kLeftBehind);
    QPen outline(Qt::NoPen);
    if (look.isGhost)
        outline = QPen(theme.color(Token::Accent), 2, Qt::DashLine);
    else if (look.isLeftBehind)
        outline = QPen(shades.solid, 1, Qt::DashLine);
    else if (look.isHovered)
        outline = QPen(shades.solid, 1);
    paintShape(painter, rect, roundLeft, roundRight, outline,
               look.isGhost ? theme.color(Token::Selected) : shades.soft);
    if (look.isStart && !look.isGhost)
        paintStartEdge(painter, rect, direction, shades.solid);

    const QColor ground = look.isGhost ? theme.color(Token::Selected) : shades.soft;
    QRect inside = rect.adjusted(kBarInset, 0, -kBarInset, 0); // logical within rect: mirrored by place()
    const int middle = rect.top() + (rect.height() - kBarGlyph) / 2;
    const QRect glyphRect(inside.left(), middle, kBarGlyph, kBarGlyph);
    if (inside.width() >= kBarGlyph)
        paintSign(painter, place(glyphRect), glyph, shades.fg, ground);
    inside.setLeft(inside.left() + kBarGlyph + kGap);
    const auto takeTrailing = [&](int width) {
        const QRect part(inside.right() - width + 1, rect.top(), width, rect.height());
        inside.setRight(inside.right() - width - kGap);
        return place(part);
    };
    const auto squareIn = [&](const QRect &part) {
        return QRect(part.left(), rect.top() + (rect.height() - part.width()) / 2, part.width(), part.width());
    };
    // The name goes first: what stands at the end gives way to it.
    const int room = inside.width() - std::min(fonts.titleMetrics.horizontalAdvance(release.title()), inside.width());
    const int timeWidth = fonts.captionMetrics.horizontalAdvance(look.time);
    if (look.isEnd && inside.width() > 3 * kBarGlyph)
        paintSign(painter, squareIn(takeTrailing(10)), Glyph::MilestoneReached, shades.solid, ground);
    if (look.isEnd && room > timeWidth + 3 * kBarGlyph)
        paintLine(painter, takeTrailing(timeWidth), look.time, fonts.caption, fonts.captionMetrics, shades.fg,
                  direction);
    if (release.hasConflict && inside.width() > 2 * kBarGlyph)
        paintSign(painter, squareIn(takeTrailing(kBarGlyph)), Glyph::Warning, theme.family(Family::Amber).solid,
                  ground);
    const QColor ink = release.state == ReleaseState::Cancelled ? theme.color(Token::Text2) : shades.fg;
    paintLine(painter, place(QRect(inside.left(), rect.top(), inside.width(), rect.height())), release.title(),
              fonts.title, fonts.titleMetrics, ink, direction);
    painter.restore();
    if (look.isFocused)
        paintFocusRing(painter, rect.adjusted(-2, -2, 2, 2), theme, kRadius + 1);
}

void paintMilestone(QPainter &painter, const QRect &square, const service::CalendarMilestone &milestone,
                    const service::CalendarRelease &release, const Theme &theme)
{
    paintSign(painter, square, milestone.isReached ? Glyph::MilestoneReached : Glyph::MilestoneAhead,
              theme.family(familyOfBar(release)).solid, theme.color(Token::Surface));
}

void paintNote(QPainter &painter, const QRect &rect, const QString &title, const Theme &theme, const BarFonts &fonts,
               Qt::LayoutDirection direction)
{
    paintBox(painter, rect, theme.color(Token::Surface), theme.color(Token::Border));
    paintLine(painter, rect.adjusted(kBarInset + 2, 0, -kBarInset, 0), title, fonts.small, fonts.smallMetrics,
              theme.color(Token::Text2), direction);
}

void paintFreezeCaption(QPainter &painter, const QRect &rect, const service::CalendarFreeze &freeze,
                        const QString &until, const Theme &theme, const BarFonts &fonts, Qt::LayoutDirection direction)
{
    const QColor ground = theme.color(Token::Surface);
    painter.fillRect(rect, ground);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.color(Token::Hatch));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(Token::Hatch));
    const auto place = [&](const QRect &inner) { return QStyle::visualRect(direction, rect, inner); };
    QRect inside = rect.adjusted(kBarInset + 2, 0, -kBarInset - 2, 0);
    const QRect glyph(inside.left(), rect.top() + (rect.height() - 14) / 2, 14, 14);
    paintGlyph(painter, place(glyph), Glyph::Freeze, theme.color(Token::Text2), ground);
    inside.setLeft(glyph.right() + kGap + 2);
    const int name = paintLine(painter, place(inside), freeze.name, fonts.title, fonts.titleMetrics,
                               theme.color(Token::Text), direction);
    inside.setLeft(inside.left() + name + kBarInset);
    const int untilWidth = fonts.smallMetrics.horizontalAdvance(until);
    if (!until.isEmpty() && untilWidth <= inside.width()) {
        const QRect end(inside.right() - untilWidth, rect.top(), untilWidth + 1, rect.height());
        paintLine(painter, place(end), until, fonts.small, fonts.smallMetrics, theme.color(Token::Text), direction);
        inside.setRight(end.left() - kBarInset);
    }
    paintLine(painter, place(inside), freeze.scope, fonts.small, fonts.smallMetrics, theme.color(Token::Text2),
              direction);
}

} // namespace slipway::ui::calendar
