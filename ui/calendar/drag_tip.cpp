// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/drag_tip.h"

#include "ui/calendar/ink.h"

#include <QPainter>

namespace slipway::ui::calendar {

namespace {

constexpr int kInside = 12;
constexpr int kIcon = 14;
constexpr int kGap = 8;

} // namespace

DragTip::DragTip(QWidget *canvas)
    : QWidget(canvas)
{
    setObjectName(QStringLiteral("calendarDragTip"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DragTip::setPreview(const MovePreview &preview, bool isByKeys)
{
    m_preview = preview;
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
        place.moveBottom(point.y() - 20);
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
    const QFontMetrics bold(scaledFont(font(), 1, QFont::DemiBold));
    const QFontMetrics plain(font());
    const QFontMetrics small(scaledFont(font(), 0.92));
    int width = bold.horizontalAdvance(m_preview.headline) + 24 + small.horizontalAdvance(m_preview.delta);
    width = std::max({width, plain.horizontalAdvance(m_preview.detail), small.horizontalAdvance(m_hint)});
    for (const QString &conflict : m_preview.conflicts)
        width = std::max(width, kIcon + kGap + plain.horizontalAdvance(conflict));
    const int lines = 2 + (m_preview.detail.isEmpty() ? 0 : 1) + static_cast<int>(m_preview.conflicts.size());
    return {std::min(width + 2 * kInside + 2, 480), lines * (plain.height() + 4) + 2 * kInside};
}

void DragTip::paintEvent(QPaintEvent *)
{
    const Ink &ink = inkOf(parentWidget());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink.border);
    painter.setBrush(ink.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 6, 6);
    const QFont small = scaledFont(font(), 0.92);
    const int height = QFontMetrics(font()).height() + 4;
    QRect line(kInside, kInside, width() - 2 * kInside, height);
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const auto write = [&](const QRect &r, const QString &words, const QFont &with, const QColor &color, Qt::Alignment side) {
        painter.setFont(with);
        painter.setPen(color);
        painter.drawText(place(r), static_cast<int>(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter),
                         QFontMetrics(with).elidedText(words, Qt::ElideRight, r.width()));
    };
    write(line, m_preview.headline, scaledFont(font(), 1, QFont::DemiBold), ink.text, Qt::AlignLeft);
    write(line, m_preview.delta, small, ink.text2, Qt::AlignRight);
    line.translate(0, height);
    if (!m_preview.detail.isEmpty()) {
        write(line, m_preview.detail, font(), ink.text2, Qt::AlignLeft);
        line.translate(0, height);
    }
    for (const QString &conflict : m_preview.conflicts) {
        const QRect icon = place(QRect(line.left(), line.top() + (height - kIcon) / 2, kIcon, kIcon));
        paintMark(painter, icon, Mark::Warning, ink.amber.solid, ink.raised);
        write(line.adjusted(kIcon + kGap, 0, 0, 0), conflict, font(), ink.text, Qt::AlignLeft);
        line.translate(0, height);
    }
    write(line, m_hint, small, ink.text3, Qt::AlignLeft);
}

} // namespace slipway::ui::calendar
