// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/timeline_painter.h"
#include "ui/theme/icon.h"

#include <QPainter>

#include <algorithm>

/// Environments that are held, waited for or booked, as low bars.
namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLock = 12;
constexpr int kTextMargin = 6;
constexpr int kLeastHold = 8;     ///< so that an hour is seen in a year
constexpr int kReadableHold = 24; ///< its sign and outline, where the next one leaves room

/// Somebody has it or waits for it: not so of what is booked or was given back.
bool hasLock(const CalendarHold &hold)
{
    return hold.kind == CalendarHold::Kind::Lease || hold.kind == CalendarHold::Kind::Waiting;
}

Token inkOf(const CalendarHold &hold)
{
    if (hold.isOverdue)
        return Token::Text;
    return hold.kind == CalendarHold::Kind::Past ? Token::Text3 : Token::Text2;
}

} // namespace

QRect TimelineView::holdAt(int row, TimeSpan span) const
{
    const QRect bar = barAt(row, span);
    const std::vector<TimelineHold> &others = m_layout.holds(row);
    const auto next =
        std::ranges::upper_bound(others, span.from, {}, [](const TimelineHold &each) { return each.span.from; });
    const int room = next == others.end() ? kReadableHold : barAt(row, next->span).left() - 2 - bar.left();
    return {bar.left(), rowTop(row) + 3, std::max({kLeastHold, bar.width(), std::min(kReadableHold, room)}),
            m_holdHeight - 6};
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
        const int lock = hasLock(hold) ? kLock + 4 : 0;
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
    const bool isOutlined = hold.kind == CalendarHold::Kind::Waiting || hold.kind == CalendarHold::Kind::Past;
    const Shades &shades = m_theme.family(hold.isOverdue ? Family::Amber : Family::Blue);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(hold.kind == CalendarHold::Kind::Lease ? shades.soft : color(Token::Surface));
    m_painter.setPen(
        QPen(hasLock(hold) ? shades.solid : color(Token::BorderControl), 1, isOutlined ? Qt::DashLine : Qt::SolidLine));
    m_painter.drawRoundedRect(QRectF(rect).adjusted(.5, .5, -.5, -.5), kRadius / 2.0, kRadius / 2.0);
    m_painter.restore();
    const int left = std::max(bar.left(), kLaneHead) + 4;
    if (hasLock(hold) && bar.right() - left >= kLock + 2)
        icon(u"object-locked"_s, inkOf(hold))
            .paint(&m_painter, visual(QRect(left, bar.top() + (bar.height() - kLock) / 2, kLock, kLock)));
}

} // namespace slipway::ui::calendar
