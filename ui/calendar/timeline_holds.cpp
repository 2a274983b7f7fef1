// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/timeline_painter.h"
#include "ui/theme/icon.h"

#include <QPainter>

/// Environments that are held, waited for or booked, as low bars.
namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLock = 12;
constexpr int kTextMargin = 6;
constexpr int kLeastHold = 8; ///< so that an hour is seen in a year

Token inkOf(const CalendarHold &hold)
{
    return hold.isOverdue ? Token::Text : Token::Text2;
}

} // namespace

QRect TimelineView::holdAt(int row, TimeSpan span) const
{
    const QRect bar = barAt(row, span);
    return {bar.left(), rowTop(row) + 3, std::max(kLeastHold, bar.width()), m_holdHeight - 6};
}

QRect TimelineView::entryRect(EntryKind kind, int entry) const
{
    const bool isHold = kind == EntryKind::Hold;
    if (kind != EntryKind::Release && !isHold)
        return {};
    const int row = isHold ? m_layout.rowOfHold(entry) : m_layout.rowOf(entry);
    if (row < 0)
        return {};
    const QRect whole = viewport()->rect().adjusted(TimelinePainter::kLaneHead, m_headHeight, 0, 0);
    const QRect bar =
        isHold ? holdAt(row, holds()[static_cast<std::size_t>(entry)].span) : barAt(row, release(entry).span);
    const QRect seen = bar.intersected(whole);
    return seen.isEmpty() ? QRect() : visual(seen);
}

void TimelinePainter::paintHolds(int row)
{
    const std::vector<TimelineHold> &holds = m_view.m_layout.holds(row);
    for (std::size_t i = 0; i < holds.size(); ++i) {
        if (!holds[i].span.overlaps(m_span))
            continue;
        const CalendarHold &hold = m_view.holds()[static_cast<std::size_t>(holds[i].hold)];
        const QRect bar = m_view.holdAt(row, hold.span);
        paintHold(bar, hold);
        // What a short bar has no room for stands behind it, as far as the next one.
        const int after =
            i + 1 < holds.size() ? m_view.holdAt(row, holds[i + 1].span).left() - 8 : m_view.viewport()->width();
        const QString words =
            text::barText(hold, m_view.m_kind != LaneKind::Environment, m_view.page().zone, m_view.locale());
        const int wide = m_fonts.captionMetrics.horizontalAdvance(words);
        const int lock = hold.kind == CalendarHold::Kind::Booking ? 0 : kLock + 4;
        QRect line = bar.adjusted(std::max(0, kLaneHead - bar.left()) + kTextMargin + lock, 0, -kTextMargin, 0);
        if (line.width() < wide)
            line = QRect(bar.right() + 5, bar.top(), after - bar.right() - 5, bar.height());
        if (line.width() >= wide || bar.width() < 2 * kLock)
            paintLine(m_painter, visual(line), words, m_fonts.caption, m_fonts.captionMetrics, color(inkOf(hold)),
                      m_direction);
        else
            paintLine(m_painter, visual(bar.adjusted(kTextMargin + lock, 0, -kTextMargin, 0)), words, m_fonts.caption,
                      m_fonts.captionMetrics, color(inkOf(hold)), m_direction);
    }
}

void TimelinePainter::paintHold(const QRect &bar, const CalendarHold &hold)
{
    const QRect rect = visual(bar);
    const bool isBooking = hold.kind == CalendarHold::Kind::Booking;
    const Shades &shades = m_theme.family(hold.isOverdue ? Family::Amber : Family::Blue);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(hold.kind == CalendarHold::Kind::Lease ? shades.soft : color(Token::Surface));
    m_painter.setPen(QPen(isBooking ? color(Token::BorderControl) : shades.solid, 1,
                          hold.kind == CalendarHold::Kind::Waiting ? Qt::DashLine : Qt::SolidLine));
    m_painter.drawRoundedRect(QRectF(rect).adjusted(.5, .5, -.5, -.5), kRadius / 2.0, kRadius / 2.0);
    m_painter.restore();
    const int left = std::max(bar.left(), kLaneHead) + 4;
    if (!isBooking && bar.right() - left >= kLock + 2)
        icon(u"object-locked"_s, inkOf(hold))
            .paint(&m_painter, visual(QRect(left, bar.top() + (bar.height() - kLock) / 2, kLock, kLock)));
}

} // namespace slipway::ui::calendar
