// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/timeline_painter.h"

#include "core/base/tr.h"
#include "ui/calendar/calendar_text.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

namespace slipway::ui::calendar {

namespace {

constexpr int kNarrow = 10;    ///< narrower bars are a block
constexpr int kTitleFrom = 24; ///< narrower bars have no title
constexpr int kDiamond = 12;
constexpr int kLabelBeside = 40; ///< what stands beside the title inside a bar
constexpr double kDone = 0.30;   ///< strength of the part that is done
constexpr double kLeftBehind = 0.55;

/// What a bar that lies whole in sight has for its title beside sign and diamond.
constexpr int titleRoom(int width)
{
    return width - 1 - 7 - 16 - kDiamond / 2;
}

QColor faded(QColor color, double share)
{
    color.setAlphaF(static_cast<float>(share));
    return color;
}

} // namespace

TimelinePainter::TimelinePainter(const TimelineView &view, QPainter &painter)
    : m_view(view),
      m_painter(painter),
      m_theme(themeOf(&view)),
      m_fonts(view.font()),
      m_span(view.scale().span()),
      m_axis(timeAxis(m_span, view.scale().pixelsPerDay(), view.page().zone, view.locale())),
      m_bottom(std::min(view.viewport()->height(), view.rowTop(view.timelineLayout().rowCount()))),
      m_direction(view.layoutDirection())
{}

int TimelinePainter::x(Instant at) const
{
    const double clamped = std::clamp(m_view.m_scale.x(at), -1000.0, m_view.m_scale.width() + 1000.0);
    return kLaneHead + static_cast<int>(std::lround(clamped));
}

void TimelinePainter::paint()
{
    const QRect whole = m_view.viewport()->rect();
    m_painter.fillRect(whole, color(Token::Surface));
    if (m_view.page().zone.isEmpty() && m_view.page().span.isEmpty())
        return;
    m_painter.setClipRect(visual(QRect(kLaneHead, m_view.m_headHeight, whole.width() - kLaneHead, whole.height())));
    paintGround();
    paintFreezes();
    paintToday();
    paintFreezeNames();
    paintBars();
    paintHoverLabel();
    m_painter.setClipping(false);
    paintTimeHead();
    paintLaneHeads();
}

QRect TimelinePainter::bandOf(const TimeSpan &span, int top, int bottom) const
{
    const int left = std::max(x(span.from), kLaneHead);
    return {left, top, x(span.to) - left, bottom - top};
}

void TimelinePainter::paintGround()
{
    const int top = m_view.m_headHeight;
    const int height = m_view.viewport()->height() - top;
    const QByteArray &zone = m_view.page().zone;
    if (m_axis.showsWeekends) {
        for (QDate day = dayIn(m_span.from, zone).addDays(-1); startOfDay(day, zone) < m_span.to; day = day.addDays(1))
            if (day.dayOfWeek() == Qt::Saturday)
                m_painter.fillRect(
                    visual(bandOf({startOfDay(day, zone), startOfDay(day.addDays(2), zone)}, top, top + height)),
                    color(Token::SurfaceAlt));
        const QColor tint = faded(m_theme.family(Family::Amber).soft, 0.45);
        for (const service::CalendarHoliday &holiday : m_view.page().holidays)
            m_painter.fillRect(visual(bandOf({startOfDay(holiday.day, zone), startOfDay(holiday.day.addDays(1), zone)},
                                             top, top + height)),
                               tint);
    }
    const auto &lines = m_axis.minor.size() > 130 ? m_axis.major : m_axis.minor;
    for (const AxisTick &tick : lines)
        m_painter.fillRect(visual(QRect(x(tick.at), top, 1, height)), color(Token::Border));
}

void TimelinePainter::paintFreezes()
{
    const QBrush hatch = hatchBrush(m_theme, m_view.devicePixelRatioF());
    const TimelineLayout &layout = m_view.m_layout;
    if (layout.rowCount() == 0)
        return;
    const int firstLane = layout.laneOfRow(m_view.firstVisibleRow());
    const int lastLane = layout.laneOfRow(m_view.lastVisibleRow());
    for (const service::CalendarFreeze &freeze : m_view.page().freezes) {
        if (!freeze.span.overlaps(m_span))
            continue;
        for (int i = firstLane; i <= lastLane; ++i) {
            const TimelineLane &lane = layout.lanes()[static_cast<std::size_t>(i)];
            if (!TimelineLayout::concerns(freeze, lane, m_view.m_kind))
                continue;
            const int top = m_view.rowTop(lane.firstRow);
            const QRect band =
                bandOf(freeze.span, std::max(top, m_view.m_headHeight), m_view.rowTop(lane.firstRow + lane.rowCount));
            m_painter.fillRect(visual(band), hatch);
            for (const int edge : {band.left(), band.right()})
                m_painter.fillRect(visual(QRect(edge, band.top(), 1, band.height())), color(Token::Hatch));
        }
    }
}

void TimelinePainter::paintBars()
{
    const TimelineLayout &layout = m_view.m_layout;
    for (const TimelineLane &lane : layout.lanes())
        m_painter.fillRect(visual(QRect(kLaneHead, m_view.rowTop(lane.firstRow + lane.rowCount) - 1,
                                        m_view.viewport()->width() - kLaneHead, 1)),
                           color(Token::Border));
    if (layout.rowCount() == 0)
        return;
    for (int row = m_view.firstVisibleRow(); row <= m_view.lastVisibleRow(); ++row)
        for (const TimelineBar &bar : layout.bars(row, m_span))
            paintBar(row, bar);
    for (int row = m_view.firstVisibleRow(); row <= m_view.lastVisibleRow(); ++row)
        paintHolds(row);
    const int lastLane = layout.laneOfRow(m_view.lastVisibleRow());
    for (int lane = layout.laneOfRow(m_view.firstVisibleRow()); lane <= lastLane; ++lane)
        paintCounts(lane);
    if (m_view.drag() && m_view.drag()->isStarted) {
        service::CalendarRelease moved = m_view.release(m_view.drag()->release);
        moved.span = m_view.drag()->shown;
        moved.phases.clear();
        const int row = layout.rowOf(m_view.drag()->release);
        if (row >= 0)
            paintBarAt(m_view.barAt(row, moved.span), moved, true);
    }
}

void TimelinePainter::paintCounts(int lane)
{
    const std::vector<service::CalendarCount> &counts = m_view.lane(lane).counts;
    for (int part = 0; part < std::ssize(counts); ++part) {
        const service::CalendarCount &count = counts[static_cast<std::size_t>(part)];
        if (count.all() == 0 || !m_view.stretchOf(part).overlaps(m_span))
            continue;
        const TimelineView::Counted here{lane, part};
        const QRect rect = m_view.countRect(here);
        m_view.m_pictures.paint(m_painter, visual(rect), m_view.m_titleHeight, count, m_theme, m_fonts, m_direction);
        if (m_view.m_counted == here && m_view.hasFocus())
            paintFocusRing(m_painter, visual(rect).adjusted(-1, -3, 1, 3), m_theme, kRadius + 1);
    }
}

void TimelinePainter::paintBar(int row, const TimelineBar &bar)
{
    const service::CalendarRelease &release = m_view.release(bar.release);
    const QRect rect = m_view.barAt(row, bar.span);
    const bool isLeftBehind = m_view.isDragged(bar.release);
    if (isLeftBehind)
        m_painter.setOpacity(kLeftBehind);
    if (rect.width() < kNarrow)
        paintNarrow(rect, release);
    else
        paintBarAt(rect, release, false);
    m_painter.setOpacity(1);
    if (m_view.showsFocusOn(bar.release) && !isLeftBehind)
        paintFocusRing(m_painter, visual(rect).adjusted(-3, -3, 3, 3), m_theme, kRadius + 1);
}

void TimelinePainter::paintNarrow(const QRect &bar, const service::CalendarRelease &release)
{
    const Shades &shades = m_theme.family(familyOfBar(release));
    const QRect rect = visual(bar);
    m_painter.fillRect(rect, shades.solid);
    if (rect.width() > 2)
        m_painter.fillRect(rect.adjusted(1, 1, -1, -1), shades.soft);
}

void TimelinePainter::paintBarAt(const QRect &bar, const service::CalendarRelease &release, bool isGhost)
{
    const Shades &shades = m_theme.family(familyOfBar(release));
    const QRect rect = visual(bar);
    fillPart(m_painter, rect, rect, isGhost ? color(Token::Selected) : shades.soft);
    if (!isGhost && bar.width() >= kWidthForPhases)
        paintPhases(bar, release);
    if (isGhost) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(color(Token::Accent), 2, Qt::DashLine));
        m_painter.drawRoundedRect(QRectF(rect).adjusted(.5, .5, -.5, -.5), kRadius, kRadius);
        m_painter.restore();
    } else {
        paintOutline(m_painter, rect, shades.solid);
    }
    if (bar.width() >= kTitleFrom)
        paintTitle(bar, release, isGhost);
    if (!isGhost && bar.width() < kWidthForPhases)
        paintVersion(bar, release);
    if (!isGhost)
        paintMilestones(bar, release);
    const QRect diamond(bar.right() - kDiamond / 2 + 1, bar.top() + m_view.m_titleHeight / 2 - kDiamond / 2 + 2,
                        kDiamond, kDiamond);
    paintSign(m_painter, visual(diamond), Glyph::MilestoneReached, shades.solid, color(Token::Surface));
}

std::vector<TimelinePainter::PhaseCell> TimelinePainter::phaseCells(const service::CalendarRelease &release,
                                                                    const QRect &strip) const
{
    std::vector<PhaseCell> cells;
    for (const service::CalendarPhase &phase : release.phases) {
        const int from = x(phase.span.from);
        const QRect whole = QRect(from, strip.top(), x(phase.span.to) - from, strip.height()).intersected(strip);
        if (whole.width() < 1)
            continue;
        QRect free = whole;
        if (!cells.empty())
            free.setLeft(std::max(free.left(), cells.back().cell.right() + 1));
        if (free.width() > 0) {
            cells.push_back({free, phase.name, phase.done, 0});
            continue;
        }
        PhaseCell &shared = cells.back();
        ++shared.more;
        shared.done += (phase.done - shared.done) / (shared.more + 1);
    }
    return cells;
}

void TimelinePainter::paintPhases(const QRect &bar, const service::CalendarRelease &release)
{
    const Shades &shades = m_theme.family(familyOfBar(release));
    const int top = bar.top() + m_view.m_titleHeight;
    const QRect strip(bar.left() + 1, top, bar.width() - 2, bar.bottom() - top);
    const QRect shape = visual(bar);
    const auto fill = [&](const QRect &part, const QColor &with) { fillPart(m_painter, shape, visual(part), with); };
    fill(strip, color(Token::Surface));
    const QColor done = faded(shades.solid, kDone);
    const std::vector<PhaseCell> cells = phaseCells(release, strip);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QRect &cell = cells[i].cell;
        const int width = static_cast<int>(std::lround(cell.width() * cells[i].done));
        if (width > 0)
            fill(QRect(cell.left(), top, width, cell.height()), done);
        if (cell.left() > strip.left() + 1)
            m_painter.fillRect(visual(QRect(cell.left(), top, 1, cell.height())), shades.solid);
        const bool isFollowed = i + 1 < cells.size() && cells[i + 1].cell.left() <= cell.right() + 1;
        if (!isFollowed && cell.right() < strip.right() - 1)
            m_painter.fillRect(visual(QRect(cell.right(), top, 1, cell.height())), shades.solid);
        const QRect inside =
            cell.adjusted(5, 0, -3, 0).intersected(QRect(kLaneHead + 4, top, m_view.m_scale.width(), cell.height()));
        paintPhaseName(inside, cells[i]);
    }
    m_painter.fillRect(visual(QRect(bar.left(), top, bar.width(), 1)), shades.solid);
}

void TimelinePainter::paintMilestones(const QRect &bar, const service::CalendarRelease &release)
{
    for (const service::CalendarMilestone &each : release.milestones)
        if (const QRect diamond = m_view.diamondOf(each, release.span, bar); !diamond.isEmpty())
            paintMilestone(m_painter, visual(diamond), each, release, m_theme);
}

void TimelinePainter::paintPhaseName(const QRect &inside, const PhaseCell &phase)
{
    if (inside.width() < 2 * m_fonts.captionMetrics.averageCharWidth())
        return;
    //: %1 a phase of a release, %2 how many others run at the same time
    QString label = phase.more > 0 ? tr("%1 +%2").arg(phase.name).arg(phase.more) : phase.name;
    if (phase.done > 0 && phase.done < 1) {
        const QString share = tr("%1 %2 %").arg(label).arg(static_cast<int>(std::floor(phase.done * 100)));
        if (m_fonts.captionMetrics.horizontalAdvance(share) <= inside.width())
            label = share;
    }
    if (m_fonts.captionMetrics.horizontalAdvance(label) <= inside.width())
        paintLine(m_painter, visual(inside), label, m_fonts.caption, m_fonts.captionMetrics, color(Token::Text),
                  m_direction);
}

void TimelinePainter::paintVersion(const QRect &bar, const service::CalendarRelease &release)
{
    // A bar too narrow for phases has its version where they would be, unless it stands above.
    if (bar.width() >= kTitleFrom && m_fonts.titleMetrics.horizontalAdvance(release.version) <= titleRoom(bar.width()))
        return;
    const QRect line(bar.left() + 3, bar.top() + m_view.m_titleHeight, bar.width() - 5,
                     bar.height() - m_view.m_titleHeight);
    if (m_fonts.captionMetrics.horizontalAdvance(release.version) <= line.width())
        paintLine(m_painter, visual(line), release.version, m_fonts.caption, m_fonts.captionMetrics,
                  m_theme.family(familyOfBar(release)).fg, m_direction);
}

void TimelinePainter::paintHoverLabel()
{
    // What a narrow bar has no room for stands beside it while it is pointed at or current.
    const int count = static_cast<int>(m_view.page().releases.size());
    const int hovered = m_view.hovered();
    const int current = m_view.hasFocus() ? m_view.current() : -1;
    const int shown = hovered >= 0 && hovered < count ? hovered : current;
    const int row = m_view.m_layout.rowOf(shown);
    if (row < 0 || (m_view.drag() && m_view.drag()->isStarted))
        return;
    const service::CalendarRelease &release = m_view.release(shown);
    const QRect bar = m_view.barAt(row, release.span);
    const int wide = m_fonts.titleMetrics.horizontalAdvance(release.title());
    if (bar.width() >= wide + kLabelBeside)
        return;
    QRect box(bar.right() + 10, bar.top() + (bar.height() - m_fonts.barHeight) / 2, wide + 16, m_fonts.barHeight);
    if (box.right() > m_view.viewport()->width())
        box.moveRight(bar.left() - 6);
    paintBox(m_painter, visual(box), color(Token::Raised), color(Token::BorderControl));
    paintLine(m_painter, visual(box.adjusted(8, 0, -6, 0)), release.title(), m_fonts.title, m_fonts.titleMetrics,
              color(Token::Text), m_direction);
}

void TimelinePainter::paintTitle(const QRect &bar, const service::CalendarRelease &release, bool isGhost)
{
    const Glyph glyph = glyphOfBar(release);
    const Shades &shades = m_theme.family(familyOf(glyph));
    const QColor ground = isGhost ? color(Token::Selected) : shades.soft;
    // A bar that begins before what is seen carries its title where it comes in.
    const int left = std::max(bar.left(), kLaneHead) + 7;
    QRect line(left, bar.top(), std::min(bar.right(), m_view.viewport()->width()) - left - kDiamond / 2,
               m_view.m_titleHeight);
    if (line.width() < 12)
        return;
    paintSign(m_painter, visual(QRect(line.left(), line.top() + (line.height() - 12) / 2, 12, 12)), glyph, shades.fg,
              ground);
    line.setLeft(line.left() + 16);
    const int warning = release.hasConflict && line.width() > 24 ? 18 : 0;
    QRect words = line.adjusted(0, 0, -warning, 0);
    const bool fits = m_fonts.titleMetrics.horizontalAdvance(release.title()) <= words.width();
    const bool isProductLane = m_view.m_kind == LaneKind::Product;
    const QString title = fits || !isProductLane ? release.title() : release.version;
    const QColor ink = release.state == ReleaseState::Cancelled ? color(Token::Text2) : shades.fg;
    const int taken = paintLine(m_painter, visual(words), title, m_fonts.title, m_fonts.titleMetrics, ink, m_direction);
    if (warning > 0) {
        const QRect sign(words.left() + taken + 5, line.top() + (line.height() - 13) / 2, 13, 13);
        paintSign(m_painter, visual(sign), Glyph::Warning, m_theme.family(Family::Amber).solid, ground);
    }
    words.setLeft(words.left() + taken + warning + 8);
    const QString ship = tr("ship %1").arg(text::day(dayIn(release.span.to, release.zone)));
    if (m_fonts.captionMetrics.horizontalAdvance(ship) <= words.width())
        paintLine(m_painter, visual(words), ship, m_fonts.caption, m_fonts.captionMetrics, ink, m_direction);
}

} // namespace slipway::ui::calendar
