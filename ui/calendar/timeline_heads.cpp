// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "ui/calendar/calendar_text.h"
#include "ui/calendar/timeline_painter.h"

#include <QPainter>

namespace slipway::ui::calendar {

std::optional<QRect> TimelinePainter::freeRectFor(const QRect &band, QSize size, const std::vector<QRect> &taken) const
{
    // The caption stands where no bar and no other caption is, as low as possible, best in the middle of its band.
    const int middle = band.left() + (band.width() - size.width()) / 2;
    const int mostLeft = m_view.viewport()->width() - size.width() - 4;
    const auto isTaken = [&](const QRect &place) {
        return std::ranges::any_of(taken,
                                   [&](const QRect &other) { return other.adjusted(-4, -4, 4, 4).intersects(place); });
    };
    const TimelineLayout &layout = m_view.m_layout;
    for (const int wanted : {middle, band.left() + 4, band.right() - size.width() - 4}) {
        const int left = std::clamp(wanted, kLaneHead + 4, std::max(kLaneHead + 4, mostLeft));
        const TimeSpan under{m_view.m_scale.at(left - kLaneHead - 8),
                             m_view.m_scale.at(left - kLaneHead + size.width() + 8)};
        for (int row = m_view.lastVisibleRow(); row >= m_view.firstVisibleRow(); --row) {
            const QRect place(left, m_view.rowTop(row) + (m_view.m_rowHeight - size.height()) / 2, size.width(),
                              size.height());
            const bool isSeen =
                place.bottom() <= m_view.viewport()->height() - 4 && place.top() >= m_view.m_headHeight + 2;
            const bool isFree = layout.bars(row, under).empty() && !layout.isOfHolds(row)
                                && m_view.lane(layout.laneOfRow(row)).counts.empty();
            if (isSeen && isFree && !isTaken(place))
                return place;
        }
    }
    return std::nullopt;
}

void TimelinePainter::paintFreezeNames()
{
    if (m_view.m_layout.rowCount() == 0)
        return;
    std::vector<QRect> taken;
    for (const service::CalendarFreeze &freeze : m_view.page().freezes) {
        if (!freeze.span.overlaps(m_span))
            continue;
        QRect band = bandOf(freeze.span, m_view.m_headHeight, m_bottom);
        band.setRight(std::min(band.right(), m_view.viewport()->width()));
        const QString until = tr("to %1").arg(text::endOf(freeze, m_view.locale()));
        const int name = m_fonts.titleMetrics.horizontalAdvance(freeze.name);
        const int width = 10 + 14 + 6 + name + 6 + m_fonts.smallMetrics.horizontalAdvance(until) + 10;
        if (band.width() < 24)
            continue;
        const QSize size(width, m_fonts.barHeight + 2);
        const std::optional<QRect> free = freeRectFor(band, size, taken);
        // Without such a place only the sign stands, behind the bars where it must be; the name is in the tooltip.
        const int sign = m_fonts.barHeight + 2;
        const QRect box = free ? *free
                               : freeRectFor(band, {sign, sign}, taken)
                                     .value_or(QRect(band.center().x() - sign / 2, m_bottom - sign - 3, sign, sign));
        taken.push_back(box);
        paintBox(m_painter, visual(box), color(Token::Surface), color(Token::Hatch));
        const QRect glyph(box.left() + (free ? 8 : (box.width() - 14) / 2), box.top() + (box.height() - 14) / 2, 14,
                          14);
        paintGlyph(m_painter, visual(glyph), Glyph::Freeze, color(Token::Text2), color(Token::Surface));
        if (!free)
            continue;
        QRect line(glyph.right() + 6, box.top(), box.right() - glyph.right() - 10, box.height());
        const int used = paintLine(m_painter, visual(line), freeze.name, m_fonts.title, m_fonts.titleMetrics,
                                   color(Token::Text), m_direction);
        line.setLeft(line.left() + used + 6);
        paintLine(m_painter, visual(line), until, m_fonts.small, m_fonts.smallMetrics, color(Token::Text2),
                  m_direction);
    }
}

void TimelinePainter::paintToday()
{
    if (!m_span.contains(m_view.now()))
        return;
    m_painter.fillRect(visual(QRect(x(m_view.now()) - 1, m_view.m_headHeight, 2, m_view.viewport()->height())),
                       color(Token::AccentText));
}

void TimelinePainter::paintTimeHead()
{
    const int height = m_view.m_headHeight;
    const int half = height / 2;
    const int width = m_view.viewport()->width();
    m_painter.setClipRect(visual(QRect(kLaneHead, 0, width - kLaneHead, height)));
    m_painter.fillRect(QRect(0, 0, width, height), color(Token::SurfaceAlt));
    const QFont strong = fontOf(Type::SmallStrong, m_view.font());
    const QFontMetrics metrics(strong);
    const auto paintRow = [&](const std::vector<AxisTick> &ticks, int top, const QFont &font, const QFontMetrics &with,
                              Token ink) {
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            const int left = x(ticks[i].at);
            const int right = i + 1 < ticks.size() ? x(ticks[i + 1].at) : width;
            m_painter.fillRect(visual(QRect(left, top, 1, half)),
                               color(top == 0 ? Token::BorderControl : Token::Border));
            const QRect line(std::max(left, kLaneHead) + 6, top, right - std::max(left, kLaneHead) - 8, half);
            for (const QString &label : {ticks[i].label, ticks[i].shortLabel}) {
                if (label.isEmpty() || with.horizontalAdvance(label) > line.width())
                    continue;
                paintLine(m_painter, visual(line), label, font, with, color(ink), m_direction);
                break;
            }
        }
    };
    paintRow(m_axis.major, 0, strong, metrics, Token::Text);
    paintRow(m_axis.minor, half, m_fonts.caption, m_fonts.captionMetrics, Token::Text3);
    m_painter.fillRect(QRect(0, height - 1, width, 1), color(Token::Border));
    if (m_span.contains(m_view.now())) {
        const QString day = text::day(dayIn(m_view.now(), m_view.page().zone));
        const int wide = metrics.horizontalAdvance(day) + 16;
        const QRect badge(x(m_view.now()) - wide / 2, half - 1, wide, half - 1);
        paintBox(m_painter, visual(badge), color(Token::Accent), {});
        m_painter.setFont(strong);
        m_painter.setPen(color(Token::OnAccent));
        m_painter.drawText(visual(badge), static_cast<int>(Qt::AlignCenter), day);
    }
    m_painter.setClipping(false);
}

void TimelinePainter::paintLaneHeads()
{
    const int height = m_view.m_headHeight;
    const TimelineLayout &layout = m_view.m_layout;
    m_painter.fillRect(visual(QRect(0, 0, kLaneHead, m_view.viewport()->height())), color(Token::Surface));
    m_painter.setClipRect(visual(QRect(0, height, kLaneHead, m_view.viewport()->height() - height)));
    for (const TimelineLane &lane : layout.lanes()) {
        const int top = m_view.rowTop(lane.firstRow);
        const int bottom = m_view.rowTop(lane.firstRow + lane.rowCount);
        if (bottom <= height)
            continue;
        if (top >= m_view.viewport()->height())
            break;
        // The name stays in sight while any row of the lane is.
        const int shown = std::min(std::max(top, height), bottom - m_view.m_rowHeight);
        const QFontMetrics body(m_fonts.body);
        const int lines = body.height() + (lane.head.subtitle.isEmpty() ? 0 : m_fonts.captionMetrics.height());
        QRect line(16, shown + (m_view.m_rowHeight - lines) / 2, kLaneHead - 24, body.height());
        paintLine(m_painter, visual(line), lane.head.title, m_fonts.body, body, color(Token::Text), m_direction);
        line.translate(0, body.height());
        line.setHeight(m_fonts.captionMetrics.height());
        paintLine(m_painter, visual(line), lane.head.subtitle, m_fonts.caption, m_fonts.captionMetrics,
                  color(Token::Text3), m_direction);
        m_painter.fillRect(visual(QRect(0, bottom - 1, kLaneHead, 1)), color(Token::Border));
    }
    m_painter.setClipping(false);
    m_painter.fillRect(visual(QRect(0, 0, kLaneHead, height)), color(Token::SurfaceAlt));
    const auto isCounted = [&](const TimelineLane &lane) { return !lane.counts.empty(); };
    const bool counts = std::ranges::any_of(layout.lanes(), isCounted);
    const QRect head(16, counts ? 4 : 0, kLaneHead - 24, counts ? height / 2 - 4 : height);
    paintLine(m_painter, visual(head), m_view.m_title, fontOf(Type::SmallStrong, m_view.font()),
              QFontMetrics(fontOf(Type::SmallStrong, m_view.font())), color(Token::Text2), m_direction);
    if (counts) {
        //: Under the heading of lanes that show numbers instead of bars
        paintLine(m_painter, visual(head.translated(0, height / 2 - 4)), tr("Number that ship"), m_fonts.caption,
                  m_fonts.captionMetrics, color(Token::Text3), m_direction);
    }
    m_painter.fillRect(visual(QRect(0, height - 1, kLaneHead, 1)), color(Token::Border));
    m_painter.fillRect(visual(QRect(kLaneHead - 1, 0, 1, m_view.viewport()->height())), color(Token::Border));
}

} // namespace slipway::ui::calendar
