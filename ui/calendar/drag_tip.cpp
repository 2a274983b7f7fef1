// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/drag_tip.h"

#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyle>

namespace slipway::ui::calendar {

namespace {

constexpr int kInside = 12;
constexpr int kIcon = 14;
constexpr int kGap = 8;
constexpr int kShadow = 8; ///< room for the shadow around the box
constexpr int kMostInTip = 5;

/// A soft shadow, a little lower than the box.
void paintShadow(QPainter &painter, const QRect &around, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor shade = theme.color(Token::Shadow);
    shade.setAlphaF(shade.alphaF() / kShadow);
    painter.setBrush(shade);
    for (int i = 0; i < kShadow; ++i)
        painter.drawRoundedRect(around.adjusted(i, i + 2, -i, -i + 2), kRadius + kShadow - i, kRadius + kShadow - i);
    painter.restore();
}

} // namespace

DragTip::DragTip(QWidget *canvas) : QWidget(canvas)
{
    setObjectName(QStringLiteral("calendarDragTip"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DragTip::setPreview(const MovePreview &preview, bool isByKeys)
{
    m_preview = preview;
    if (m_preview.conflicts.size() > kMostInTip) {
        const auto more = static_cast<int>(m_preview.conflicts.size()) - kMostInTip + 1;
        m_preview.conflicts.resize(kMostInTip - 1);
        m_preview.conflicts += tr("%n more conflict(s)", nullptr, more);
    }
    m_hint = isByKeys ? tr("Enter to move, Esc to cancel") : tr("Drop to move, Esc to cancel");
    setAccessibleName(preview.headline + u' ' + preview.delta);
    setAccessibleDescription(preview.conflicts.join(QStringLiteral(", ")));
    resize(sizeHint());
    update();
}

void DragTip::showNear(QPoint point)
{
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    QRect place(point + QPoint(16, 20), size());
    if (place.bottom() > room.bottom())
        place.moveBottom(std::min(point.y() - 20, room.bottom()));
    if (place.right() > room.right())
        place.moveRight(room.right());
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    move(place.topLeft());
    show();
    raise();
}

QSize DragTip::sizeHint() const
{
    const QFontMetrics bold(fontOf(Type::Strong, font()));
    const QFontMetrics plain(font());
    const QFontMetrics small(fontOf(Type::Small, font()));
    int width = bold.horizontalAdvance(m_preview.headline) + 24 + small.horizontalAdvance(m_preview.delta);
    width = std::max({width, plain.horizontalAdvance(m_preview.detail), small.horizontalAdvance(m_hint)});
    for (const QString &conflict : m_preview.conflicts)
        width = std::max(width, kIcon + kGap + plain.horizontalAdvance(conflict));
    const int lines = 2 + (m_preview.detail.isEmpty() ? 0 : 1) + static_cast<int>(m_preview.conflicts.size());
    return {std::min(width + 2 * kInside + 2, 480) + 2 * kShadow,
            lines * (plain.height() + 4) + 2 * kInside + 2 * kShadow};
}

QRect DragTip::box() const
{
    return rect().adjusted(kShadow, kShadow, -kShadow, -kShadow);
}

void DragTip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(parentWidget());
    QPainter painter(this);
    paintShadow(painter, rect(), theme);
    paintBox(painter, box(), theme.color(Token::Raised), theme.color(Token::Border));
    const QFont small = fontOf(Type::Small, font());
    const int height = QFontMetrics(font()).height() + 4;
    QRect line = box().adjusted(kInside, kInside, -kInside, 0);
    line.setHeight(height);
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const auto write = [&](const QRect &r, const QString &words, const QFont &with, const QColor &color,
                           Qt::Alignment side) {
        painter.setFont(with);
        painter.setPen(color);
        painter.drawText(place(r),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter),
                         QFontMetrics(with).elidedText(words, Qt::ElideRight, r.width()));
    };
    write(line, m_preview.headline, fontOf(Type::Strong, font()), theme.color(Token::Text), Qt::AlignLeft);
    write(line, m_preview.delta, small, theme.color(Token::Text2), Qt::AlignRight);
    line.translate(0, height);
    if (!m_preview.detail.isEmpty()) {
        write(line, m_preview.detail, font(), theme.color(Token::Text2), Qt::AlignLeft);
        line.translate(0, height);
    }
    for (const QString &conflict : m_preview.conflicts) {
        const QRect icon = place(QRect(line.left(), line.top() + (height - kIcon) / 2, kIcon, kIcon));
        paintGlyph(painter, icon, Glyph::Warning, theme, theme.color(Token::Raised));
        write(line.adjusted(kIcon + kGap, 0, 0, 0), conflict, font(), theme.color(Token::Text), Qt::AlignLeft);
        line.translate(0, height);
    }
    write(line, m_hint, small, theme.color(Token::Text3), Qt::AlignLeft);
}

} // namespace slipway::ui::calendar
