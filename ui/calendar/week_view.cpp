// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/week_view.h"

#include "ui/calendar/bar_painting.h"
#include "ui/calendar/calendar_text.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QStyle>

#include <cmath>

namespace slipway::ui::calendar {

namespace {

constexpr int kGutter = 56;
constexpr int kEdgeHandle = 6;
constexpr int kHours = 24;
constexpr int kNarrowest = 6; ///< narrower moments of a crowded hour are in the list of the day only
constexpr int kFirstHourShown = 7;
constexpr float kTint = 0.45F;
constexpr double kShareOfBars = 0.45; ///< of the height, at most

} // namespace

/// What one paintEvent works with.
struct WeekView::Frame {
    QPainter &painter;
    const Theme &theme;
    BarFonts fonts;
    QDate today;

    [[nodiscard]] const QColor &color(Token token) const { return theme.color(token); }
};

WeekView::WeekView(QWidget *parent) : CalendarCanvas(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Week"));
}

void WeekView::setWeek(QDate first, QDate day)
{
    m_first = first;
    if (currentDay() < first || currentDay() >= first.addDays(7))
        setCurrentDay(day);
}

void WeekView::relayout()
{
    if (!m_first.isValid())
        return;
    const BarFonts fonts(font());
    m_barHeight = fonts.barHeight;
    m_headHeight = std::max(40, fonts.smallMetrics.height() + 20);
    m_chipHeight = fonts.titleMetrics.height() + fonts.captionMetrics.height() + 6;
    m_hourHeight = std::max(48, m_chipHeight + 4);
    m_layout = WeekLayout(page(), m_first, 60 * (m_chipHeight + 2) / m_hourHeight);
    const int room = static_cast<int>(viewport()->height() * kShareOfBars) - m_headHeight;
    m_lanes = std::clamp(week().laneCount, 1, std::max(1, room / (m_barHeight + 2)));
    bool isMore = false;
    for (int day = 0; day < 7; ++day)
        isMore = isMore || week().hiddenOn(day, m_lanes) > 0;
    m_hoursTop = m_headHeight + m_lanes * (m_barHeight + 2) + (isMore ? m_barHeight : 0) + 6;
    const int visible = std::max(1, viewport()->height() - m_hoursTop);
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setSingleStep(m_hourHeight / 2);
    verticalScrollBar()->setRange(0, std::max(0, kHours * m_hourHeight - visible));
    if (!m_wasShown && isVisible()) {
        m_wasShown = true;
        verticalScrollBar()->setValue(kFirstHourShown * m_hourHeight - m_barHeight / 2);
    }
}

int WeekView::left(int day) const
{
    return kGutter + (viewport()->width() - kGutter) * day / 7;
}

int WeekView::left(double position) const
{
    return kGutter + static_cast<int>((viewport()->width() - kGutter) * position / 7);
}

int WeekView::yOf(int minute) const
{
    return m_hoursTop + minute * m_hourHeight / 60 - verticalScrollBar()->value();
}

QRect WeekView::barAt(int firstDay, int lastDay, int lane) const
{
    return {left(firstDay) + 1, m_headHeight + 4 + lane * (m_barHeight + 2), left(lastDay + 1) - left(firstDay) - 3,
            m_barHeight};
}

QRect WeekView::moreRect(int day) const
{
    return {left(day) + 1, m_headHeight + 4 + m_lanes * (m_barHeight + 2), left(day + 1) - left(day) - 3,
            m_barHeight - 2};
}

QRect WeekView::momentRect(const WeekMoment &moment) const
{
    const int width = left(moment.day + 1) - left(moment.day) - 4;
    const int top = yOf(moment.fromMinute);
    return {left(moment.day) + 2 + width * moment.column / moment.columns, top, width / moment.columns - 1,
            std::max(m_chipHeight, yOf(moment.toMinute) - top) - 1};
}

QRect WeekView::entryRect(EntryKind kind, int entry) const
{
    if (!m_first.isValid())
        return {};
    for (const MonthSegment &each : week().segments)
        if (each.kind == kind && each.entry == entry && each.lane < m_lanes)
            return visual(barAt(each.firstDay, each.lastDay, each.lane));
    for (const WeekMoment &each : m_layout.moments())
        if (kind == EntryKind::Note && each.kind == MomentKind::Note && each.entry == entry)
            return visual(momentRect(each));
    return {};
}

CanvasHit WeekView::hitAt(QPoint point) const
{
    const QPoint at = logical(point);
    CanvasHit hit;
    if (!m_first.isValid() || at.x() < kGutter || at.x() >= viewport()->width() || at.y() < 0)
        return hit;
    int day = std::min(6, (at.x() - kGutter) * 7 / std::max(1, viewport()->width() - kGutter));
    if (day + 1 < 7 && at.x() >= left(day + 1))
        ++day;
    hit.day = m_first.addDays(day);
    if (at.y() >= m_hoursTop) {
        for (const WeekMoment &each : m_layout.moments()) {
            if (!momentRect(each).contains(at))
                continue;
            (each.kind == MomentKind::Note ? hit.note : hit.release) = each.entry;
            hit.part = BarPart::ShipEdge;
            if (each.kind == MomentKind::Milestone)
                hit.part = BarPart::None;
            return hit;
        }
        const auto band = std::ranges::find_if(m_layout.bands(), [&](const WeekBand &each) {
            return each.day == day && at.y() >= yOf(each.fromMinute) && at.y() < yOf(each.toMinute);
        });
        if (band != m_layout.bands().end())
            hit.freeze = band->freeze;
        return hit;
    }
    hit.isMore = week().hiddenOn(day, m_lanes) > 0 && moreRect(day).contains(at);
    for (const MonthSegment &each : week().segments) {
        const QRect bar = barAt(each.firstDay, each.lastDay, each.lane);
        if (each.lane >= m_lanes || !bar.adjusted(0, -1, 0, 1).contains(at))
            continue;
        (each.kind == EntryKind::Freeze ? hit.freeze
         : each.kind == EntryKind::Note ? hit.note
                                        : hit.release) = each.entry;
        if (each.kind == EntryKind::Release)
            hit.part = each.isStart && at.x() < bar.left() + kEdgeHandle  ? BarPart::StartEdge
                       : each.isEnd && at.x() > bar.right() - kEdgeHandle ? BarPart::ShipEdge
                                                                          : BarPart::Body;
    }
    return hit;
}

TimeSpan WeekView::dragTarget(const service::CalendarRelease &release, BarPart part, QPoint press, QPoint now) const
{
    if (part == BarPart::None)
        return release.span;
    const double width = std::max(1.0, (viewport()->width() - kGutter) / 7.0);
    const auto dayAt = [&](QPoint point) {
        return static_cast<int>(std::floor((logical(point).x() - kGutter) / width));
    };
    const int days = dayAt(now) - dayAt(press);
    if (press.y() < m_hoursTop || part != BarPart::ShipEdge)
        return movedByDays(release.span, part, days, release.zone);
    // In the hours a ship moves as a whole bar by days, and to another time of day in steps of a quarter of an hour.
    const int minutes = (now.y() - press.y()) * 60 / m_hourHeight / 15 * 15;
    const TimeSpan onDay = movedByDays(release.span, BarPart::Body, days, release.zone);
    const TimeSpan moved = movedBy(onDay, BarPart::ShipEdge, std::chrono::minutes(minutes));
    return minutes == 0 ? onDay : moved;
}

QRect WeekView::ghostRect() const
{
    if (!drag() || !drag()->isStarted)
        return {};
    const DayRange days = daysOf(m_layout.bars().grid(), drag()->shown, true);
    if (days.isEmpty())
        return {};
    const int lane = std::min(week().freeLane(days.first, days.last), m_lanes - 1);
    return visual(barAt(days.first, days.last, lane));
}

QRect WeekView::dayRect(QDate day) const
{
    const auto index = static_cast<int>(m_first.daysTo(day));
    if (index < 0 || index > 6)
        return viewport()->rect();
    return visual(QRect(left(index), 0, left(index + 1) - left(index), m_hoursTop));
}

void WeekView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void WeekView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Frame frame{painter, themeOf(this), BarFonts(font()), dayIn(now(), page().zone)};
    painter.fillRect(event->rect(), frame.color(Token::Surface));
    if (!m_first.isValid())
        return;
    painter.setClipRect(0, m_hoursTop, viewport()->width(), viewport()->height() - m_hoursTop);
    paintHours(frame);
    painter.setClipping(false);
    paintHead(frame);
    paintBars(frame);
    if (hasFocus() && current() < 0)
        paintFocusRing(painter, dayRect(currentDay()).adjusted(0, 0, -1, -1), frame.theme);
}

void WeekView::paintHead(const Frame &frame) const
{
    QPainter &painter = frame.painter;
    const int width = viewport()->width();
    QColor tint = frame.theme.family(Family::Amber).soft;
    tint.setAlphaF(kTint);
    painter.fillRect(QRect(0, 0, width, m_headHeight), frame.color(Token::SurfaceAlt));
    const QFont strong = fontOf(Type::SmallStrong, font());
    const QFontMetrics metrics(strong);
    for (int day = 0; day < 7; ++day) {
        const QDate date = m_first.addDays(day);
        const QRect cell(left(day), 0, left(day + 1) - left(day), m_hoursTop);
        const QString holiday = m_layout.bars().holidayOn(day);
        if (!holiday.isEmpty())
            painter.fillRect(visual(cell), tint);
        painter.fillRect(visual(QRect(cell.left(), 0, 1, m_hoursTop)), frame.color(Token::Border));
        QRect line(cell.left() + 8, 0, cell.width() - 12, m_headHeight);
        const QString name = text::day(date);
        const bool isToday = date == frame.today;
        const int taken = paintLine(painter, visual(line), name, strong, metrics,
                                    frame.color(isToday ? Token::AccentText : Token::Text2), layoutDirection());
        line.setLeft(line.left() + taken + 8);
        paintLine(painter, visual(line), holiday, frame.fonts.small, frame.fonts.smallMetrics,
                  frame.color(Token::Text2), layoutDirection());
        if (isToday)
            painter.fillRect(visual(QRect(cell.left(), 0, cell.width(), 2)), frame.color(Token::AccentText));
    }
    painter.setFont(frame.fonts.small);
    painter.setPen(frame.color(Token::Text3));
    const int number = m_first.addDays((11 - m_first.dayOfWeek()) % 7).weekNumber();
    //: A calendar week: %1 its number
    painter.drawText(visual(QRect(0, 0, kGutter, m_headHeight)), static_cast<int>(Qt::AlignCenter),
                     tr("W%1").arg(number));
    painter.fillRect(QRect(0, m_headHeight - 1, width, 1), frame.color(Token::Border));
    painter.fillRect(QRect(0, m_hoursTop - 1, width, 1), frame.color(Token::BorderControl));
}

void WeekView::paintBars(const Frame &frame) const
{
    for (const MonthSegment &each : week().segments) {
        if (each.lane >= m_lanes)
            break;
        const QRect rect = visual(barAt(each.firstDay, each.lastDay, each.lane));
        if (each.kind == EntryKind::Freeze) {
            const service::CalendarFreeze &freeze = page().freezes[static_cast<std::size_t>(each.entry)];
            const bool endsLater = freeze.span.to > m_layout.bars().grid().span().to;
            const QString until = endsLater ? tr("to %1").arg(text::endOf(freeze, locale())) : QString();
            paintFreezeCaption(frame.painter, rect, freeze, until, frame.theme, frame.fonts, layoutDirection());
        } else if (each.kind == EntryKind::Note) {
            paintNote(frame.painter, rect, page().notes[static_cast<std::size_t>(each.entry)].title, frame.theme,
                      frame.fonts, layoutDirection());
        } else {
            BarLook look{.isStart = each.isStart, .isEnd = each.isEnd};
            look.isLeftBehind = isDragged(each.entry);
            look.isHovered = isHovered(each.entry);
            look.isFocused = showsFocusOn(each.entry) && !look.isLeftBehind;
            const service::CalendarRelease &shown = release(each.entry);
            look.time = each.isEnd ? text::releaseTime(shown, shown.span.to, page().zone, locale()) : QString();
            paintBar(frame.painter, rect, release(each.entry), look, frame.theme, frame.fonts, layoutDirection());
        }
    }
    for (int day = 0; day < 7; ++day) {
        const int hidden = week().hiddenOn(day, m_lanes);
        if (hidden > 0)
            paintLine(frame.painter, visual(moreRect(day).adjusted(6, 0, 0, 0)), tr("+%1").arg(hidden),
                      frame.fonts.small, frame.fonts.smallMetrics, frame.color(Token::Text2), layoutDirection());
    }
    if (const QRect ghost = ghostRect(); ghost.isValid()) {
        service::CalendarRelease moved = release(drag()->release);
        moved.span = drag()->shown;
        const DayRange days = daysOf(m_layout.bars().grid(), moved.span, true);
        BarLook look{.isStart = !days.startsBefore, .isEnd = !days.endsAfter};
        look.isGhost = true;
        look.time = text::releaseTime(moved, moved.span.to, page().zone, locale());
        paintBar(frame.painter, ghost, moved, look, frame.theme, frame.fonts, layoutDirection());
    }
}

void WeekView::paintHourGrid(const Frame &frame) const
{
    QPainter &painter = frame.painter;
    const int bottom = yOf(kHours * 60);
    const int top = yOf(0);
    for (int day = 0; day < 7; ++day)
        if (m_first.addDays(day).dayOfWeek() >= Qt::Saturday)
            painter.fillRect(visual(QRect(left(day), top, left(day + 1) - left(day), bottom - top)),
                             frame.color(Token::SurfaceAlt));
    const QBrush hatch = hatchBrush(frame.theme, devicePixelRatioF());
    for (const WeekBand &each : m_layout.bands()) {
        const int from = yOf(each.fromMinute);
        painter.fillRect(
            visual(QRect(left(each.day), from, left(each.day + 1) - left(each.day), yOf(each.toMinute) - from)), hatch);
    }
    for (int hour = 0; hour < kHours; ++hour) {
        const int y = yOf(hour * 60);
        painter.fillRect(visual(QRect(kGutter, y, viewport()->width() - kGutter, 1)), frame.color(Token::Border));
        const QRect label(0, y - m_barHeight / 2, kGutter - 8, m_barHeight);
        if (hour > 0)
            paintLine(painter, visual(label), locale().toString(QTime(hour, 0), QStringLiteral("HH:mm")),
                      frame.fonts.caption, frame.fonts.captionMetrics, frame.color(Token::Text3), layoutDirection(),
                      true);
    }
    for (int day = 0; day < 7; ++day)
        painter.fillRect(visual(QRect(left(day), top, 1, bottom - top)), frame.color(Token::Border));
}

void WeekView::paintHours(const Frame &frame) const
{
    paintHourGrid(frame);
    const int today = static_cast<int>(m_first.daysTo(frame.today));
    if (today >= 0 && today < 7) {
        const QTime time = inZone(now(), page().zone).time();
        const int y = yOf(time.hour() * 60 + time.minute());
        frame.painter.fillRect(visual(QRect(left(today), y - 1, left(today + 1) - left(today), 2)),
                               frame.color(Token::AccentText));
    }
    for (const WeekMoment &each : m_layout.moments())
        paintMoment(frame, each);
}

void WeekView::paintMoment(const Frame &frame, const WeekMoment &moment) const
{
    const QRect rect = visual(momentRect(moment));
    if (rect.bottom() < m_hoursTop || rect.top() > viewport()->height() || rect.width() < kNarrowest)
        return;
    if (moment.kind == MomentKind::Note) {
        const service::CalendarNote &note = page().notes[static_cast<std::size_t>(moment.entry)];
        paintNote(frame.painter, rect, text::time(note.span.from, page().zone, locale()) + u' ' + note.title,
                  frame.theme, frame.fonts, layoutDirection());
        return;
    }
    const service::CalendarRelease &release = this->release(moment.entry);
    const bool isShip = moment.kind == MomentKind::Ship;
    const Shades &shades = frame.theme.family(isShip ? familyOfBar(release) : Family::Blue);
    const QColor ground = isShip ? shades.soft : frame.color(Token::Surface);
    paintBox(frame.painter, rect, ground, isShip && !isHovered(moment.entry) ? QColor() : shades.solid);
    const QRect glyph = QStyle::visualRect(layoutDirection(), rect,
                                           QRect(rect.left() + 5, rect.top() + (m_barHeight - 11) / 2 + 1, 11, 11));
    const service::CalendarMilestone *milestone =
        isShip ? nullptr : &release.milestones[static_cast<std::size_t>(moment.milestone)];
    const Instant at = isShip ? release.span.to : milestone->at;
    const bool isReached = isShip || milestone->isReached;
    paintSign(frame.painter, glyph, isReached ? Glyph::MilestoneReached : Glyph::MilestoneAhead, shades.solid, ground);
    // What above, when and whose below; where several share the width the time is left to the scale of hours.
    const QString time = text::releaseTime(release, at, page().zone, locale());
    const QString below = isShip               ? time
                          : moment.columns > 1 ? release.title()
                                               : time + QStringLiteral(" · ") + release.title();
    const int first = frame.fonts.titleMetrics.height();
    const auto line = [&](int top, int height) {
        return QStyle::visualRect(layoutDirection(), rect,
                                  QRect(rect.left() + 20, rect.top() + top, rect.width() - 23, height));
    };
    const QColor ink = isShip ? shades.fg : frame.color(Token::Text);
    paintLine(frame.painter, line(3, first), isShip ? release.title() : milestone->name, frame.fonts.title,
              frame.fonts.titleMetrics, ink, layoutDirection());
    paintLine(frame.painter, line(3 + first, frame.fonts.captionMetrics.height()), below, frame.fonts.caption,
              frame.fonts.captionMetrics, isShip ? ink : frame.color(Token::Text2), layoutDirection());
    if (showsFocusOn(moment.entry) && isShip)
        paintFocusRing(frame.painter, rect.adjusted(-2, -2, 2, 2), frame.theme, kRadius + 1);
}

} // namespace slipway::ui::calendar
