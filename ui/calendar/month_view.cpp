// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month_view.h"

#include "ui/calendar/bar_painting.h"
#include "ui/calendar/calendar_text.h"
#include "ui/theme/icon.h"

#include <QPainter>
#include <QPaintEvent>

namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHandle = 6;
constexpr int kDiamond = 9;
constexpr float kTint = 0.45F;

} // namespace

/// What one paintEvent works with.
struct MonthView::Frame {
    QPainter &painter;
    const Theme &theme;
    BarFonts fonts;
    QDate today;

    [[nodiscard]] const QColor &color(Token token) const { return theme.color(token); }
};

MonthView::MonthView(QWidget *parent) : CalendarCanvas(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Month"));
}

void MonthView::setMonth(QDate day, QDate first, int weeks)
{
    m_month = day;
    m_first = first;
    m_weeks = weeks;
    if (currentDay() < first || currentDay() >= first.addDays(7 * weeks))
        setCurrentDay(day);
}

void MonthView::relayout()
{
    if (m_weeks == 0)
        return;
    const BarFonts fonts(font());
    m_layout = MonthLayout(page(), m_first, m_weeks);
    m_geometry =
        MonthGeometry(viewport()->size(), m_weeks, fonts.barHeight, std::max(28, fonts.smallMetrics.height() + 10));
}

QString MonthView::timeOf(int release) const
{
    const service::CalendarRelease &shown = this->release(release);
    return text::releaseTime(shown, shown.span.to, page().zone, locale());
}

QRect MonthView::entryRect(EntryKind kind, int entry) const
{
    if (kind == EntryKind::Hold) {
        for (int day = 0; day < 7 * m_weeks; ++day)
            if (std::ranges::contains(holdsOn(m_first.addDays(day)), entry))
                return visual(holdSign(m_geometry.cell(day / 7, day % 7)));
        return {};
    }
    const int lanes = m_geometry.lanes();
    for (int week = 0; week < std::ssize(m_layout.weeks()); ++week) {
        for (const MonthSegment &each : m_layout.weeks()[static_cast<std::size_t>(week)].segments)
            if (each.kind == kind && each.entry == entry && each.lane < lanes)
                return visual(m_geometry.bar(week, each.firstDay, each.lastDay, each.lane));
    }
    return {};
}

CanvasHit MonthView::hitAt(QPoint point) const
{
    const QPoint at = logical(point);
    CanvasHit hit;
    const auto [week, day] = m_geometry.dayAt(at);
    if (week < 0)
        return hit;
    const MonthWeek &row = m_layout.weeks()[static_cast<std::size_t>(week)];
    hit.day = row.first.addDays(day);
    hit.isMore = row.hiddenOn(day, m_geometry.lanes()) > 0 && m_geometry.more(week, day).contains(at);
    for (const MonthSegment &each : row.segments) {
        const QRect bar = m_geometry.bar(week, each.firstDay, each.lastDay, each.lane);
        if (each.lane >= m_geometry.lanes() || !bar.adjusted(0, -1, 0, 1).contains(at))
            continue;
        if (each.kind == EntryKind::Freeze) {
            hit.freeze = each.entry;
        } else if (each.kind == EntryKind::Note) {
            hit.note = each.entry;
        } else {
            hit.release = each.entry;
            hit.part = each.isStart && at.x() < bar.left() + kHandle  ? BarPart::StartEdge
                       : each.isEnd && at.x() > bar.right() - kHandle ? BarPart::ShipEdge
                                                                      : BarPart::Body;
            const auto &milestones = release(each.entry).milestones;
            for (int i = 0; i < std::ssize(milestones); ++i)
                if (diamondOf(milestones[static_cast<std::size_t>(i)], week, each).adjusted(-2, -2, 2, 2).contains(at))
                    hit.milestone = i;
        }
    }
    return hit;
}

TimeSpan MonthView::dragTarget(const service::CalendarRelease &release, BarPart part, QPoint press, QPoint now) const
{
    const QRect inside = viewport()->rect().adjusted(0, m_geometry.headHeight(), -1, -1);
    const auto clamped = [&](QPoint point) {
        const QPoint at = logical(point);
        return QPoint(std::clamp(at.x(), MonthGeometry::kWeekColumn, inside.right()),
                      std::clamp(at.y(), inside.top(), inside.bottom()));
    };
    const auto [fromWeek, fromDay] = m_geometry.dayAt(clamped(press));
    const auto [toWeek, toDay] = m_geometry.dayAt(clamped(now));
    if (fromWeek < 0 || toWeek < 0)
        return release.span;
    return movedByDays(release.span, part, (toWeek - fromWeek) * 7 + toDay - fromDay, release.zone);
}

std::vector<std::pair<int, MonthSegment>> MonthView::ghostSegments() const
{
    std::vector<std::pair<int, MonthSegment>> parts;
    if (!drag() || !drag()->isStarted)
        return parts;
    const DayRange days = daysOf(m_layout.grid(), drag()->shown, true);
    if (days.isEmpty())
        return parts;
    for (int week = days.first / 7; week <= days.last / 7; ++week) {
        MonthSegment part{.kind = EntryKind::Release, .entry = drag()->release};
        part.firstDay = std::max(days.first - week * 7, 0);
        part.lastDay = std::min(days.last - week * 7, 6);
        part.isStart = !days.startsBefore && week == days.first / 7;
        part.isEnd = !days.endsAfter && week == days.last / 7;
        const int free = m_layout.weeks()[static_cast<std::size_t>(week)].freeLane(part.firstDay, part.lastDay);
        part.lane = std::min(free, m_geometry.lanes() - 1);
        parts.emplace_back(week, part);
    }
    return parts;
}

QRect MonthView::ghostRect() const
{
    const auto parts = ghostSegments();
    if (parts.empty())
        return {};
    const auto &[week, last] = parts.back();
    return visual(m_geometry.bar(week, last.firstDay, last.lastDay, last.lane));
}

QRect MonthView::dayRect(QDate day) const
{
    const auto index = static_cast<int>(m_first.daysTo(day));
    if (index < 0 || index >= m_weeks * 7)
        return viewport()->rect();
    return visual(m_geometry.cell(index / 7, index % 7));
}

void MonthView::paintEvent(QPaintEvent *event)
{
    std::vector<int> shown;
    for (const MonthWeek &week : m_layout.weeks())
        for (const MonthSegment &each : week.segments)
            if (each.kind == EntryKind::Release && each.lane < m_geometry.lanes())
                shown.push_back(each.entry);
    std::ranges::sort(shown);
    shown.erase(std::ranges::unique(shown).begin(), shown.end());
    needDetails(shown);
    QPainter painter(viewport());
    const Frame frame{painter, themeOf(this), BarFonts(font()), dayIn(now(), page().zone)};
    painter.fillRect(event->rect(), frame.color(Token::Surface));
    if (m_weeks == 0)
        return;
    paintDays(frame);
    paintHatch(frame);
    for (int week = 0; week < m_weeks; ++week)
        for (int day = 0; day < 7; ++day)
            paintDay(frame, week, day);
    paintHead(frame);
    paintSegments(frame);
    paintGhost(frame);
    if (hasFocus() && current() < 0)
        paintFocusRing(painter, dayRect(currentDay()).adjusted(0, 0, -1, -1), frame.theme);
}

void MonthView::paintHead(const Frame &frame) const
{
    QPainter &painter = frame.painter;
    const int height = m_geometry.headHeight();
    const int width = viewport()->width();
    painter.fillRect(QRect(0, 0, width, height), frame.color(Token::SurfaceAlt));
    const QFont head = fontOf(Type::SmallStrong, font());
    const QFontMetrics metrics(head);
    for (int day = 0; day < 7; ++day) {
        const QRect cell(m_geometry.left(day) + 7, 0, m_geometry.left(day + 1) - m_geometry.left(day) - 8, height);
        const QString name = locale().standaloneDayName(m_first.addDays(day).dayOfWeek(), QLocale::ShortFormat);
        paintLine(painter, visual(cell), name, head, metrics, frame.color(Token::Text2), layoutDirection());
    }
    painter.fillRect(QRect(0, height - 1, width, 1), frame.color(Token::Border));
    for (int week = 0; week < m_weeks; ++week) {
        const QRect cell(0, m_geometry.top(week), MonthGeometry::kWeekColumn - 1, m_geometry.firstBar());
        painter.setFont(frame.fonts.small);
        painter.setPen(frame.color(Token::Text3));
        // The week of a row is the one its Thursday is in, as ISO 8601 has it, whatever day weeks begin with here.
        const QDate first = m_layout.weeks()[static_cast<std::size_t>(week)].first;
        painter.drawText(visual(cell), static_cast<int>(Qt::AlignCenter),
                         QString::number(first.addDays((11 - first.dayOfWeek()) % 7).weekNumber()));
    }
}

void MonthView::paintDays(const Frame &frame) const
{
    QColor tint = frame.theme.family(Family::Amber).soft;
    tint.setAlphaF(kTint);
    for (int week = 0; week < m_weeks; ++week) {
        for (int day = 0; day < 7; ++day) {
            const QRect cell = visual(m_geometry.cell(week, day));
            if (m_first.addDays(day).dayOfWeek() >= Qt::Saturday)
                frame.painter.fillRect(cell, frame.color(Token::SurfaceAlt));
            if (!m_layout.holidayOn(week * 7 + day).isEmpty())
                frame.painter.fillRect(cell, tint);
        }
    }
}

void MonthView::paintHatch(const Frame &frame) const
{
    const QBrush hatch = hatchBrush(frame.theme, devicePixelRatioF());
    const DayGrid &grid = m_layout.grid();
    for (const service::CalendarFreeze &freeze : page().freezes) {
        const double from = grid.position(freeze.span.from);
        const double to = grid.position(freeze.span.to);
        for (int week = static_cast<int>(from) / 7; week < m_weeks && week * 7 < to; ++week) {
            const int left = m_geometry.left(std::max(from - week * 7, 0.0));
            const int right = m_geometry.left(std::min(to - week * 7, 7.0));
            const int top = m_geometry.top(week) + m_geometry.firstBar() - 1;
            const QRect band(left, top, right - left, m_geometry.top(week + 1) - top);
            frame.painter.fillRect(visual(band), hatch);
        }
    }
}

void MonthView::paintDay(const Frame &frame, int week, int day) const
{
    QPainter &painter = frame.painter;
    const QRect cell = m_geometry.cell(week, day);
    const QDate date = m_first.addDays(week * 7 + day);
    const int head = m_geometry.firstBar() - 1;
    const QRect shown = visual(cell);
    const int edge = layoutDirection() == Qt::RightToLeft ? shown.right() : shown.left();
    painter.fillRect(QRect(edge, shown.top(), 1, shown.height()), frame.color(Token::Border));
    painter.fillRect(QRect(shown.left(), shown.bottom(), shown.width(), 1), frame.color(Token::Border));
    if (day == 0)
        painter.fillRect(visual(QRect(0, cell.bottom(), MonthGeometry::kWeekColumn, 1)), frame.color(Token::Border));
    QRect line(cell.left() + 7, cell.top(), cell.width() - 12, head);
    const bool isFirst = date.day() == 1 || (week == 0 && day == 0);
    const QString number = isFirst ? text::shortDay(date, locale()) : QString::number(date.day());
    const QFontMetrics metrics(frame.fonts.body);
    const int width = metrics.horizontalAdvance(number);
    if (date == frame.today) {
        painter.fillRect(visual(QRect(cell.left(), cell.top() - 1, cell.width(), 2)), frame.color(Token::AccentText));
        QFont bold = frame.fonts.body;
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics wide(bold);
        const QRect badge(cell.left() + 3, cell.top() + (head - wide.height() - 2) / 2,
                          wide.horizontalAdvance(number) + 14, wide.height() + 2);
        paintBox(painter, visual(badge), frame.color(Token::Accent), {});
        painter.setFont(bold);
        painter.setPen(frame.color(Token::OnAccent));
        painter.drawText(visual(badge), static_cast<int>(Qt::AlignCenter), number);
        line.setLeft(badge.right() + 8);
    } else {
        const bool isOther = date.month() != m_month.month();
        paintLine(painter, visual(line), number, frame.fonts.body, metrics,
                  frame.color(isOther ? Token::Text3 : Token::Text), layoutDirection());
        line.setLeft(line.left() + width + 12);
    }
    paintHolds(frame, date, cell, line);
    const int hidden = m_layout.weeks()[static_cast<std::size_t>(week)].hiddenOn(day, m_geometry.lanes());
    if (hidden > 0) {
        //: Number of further things on a day
        const QString more = tr("+%1").arg(hidden);
        const int taken = paintLine(painter, visual(line), more, frame.fonts.small, frame.fonts.smallMetrics,
                                    frame.color(Token::Text2), layoutDirection(), true);
        line.setRight(line.right() - taken - 6);
    }
    paintLine(painter, visual(line), m_layout.holidayOn(week * 7 + day), frame.fonts.small, frame.fonts.smallMetrics,
              frame.color(Token::Text2), layoutDirection());
}

void MonthView::paintHolds(const Frame &frame, QDate day, const QRect &cell, QRect &line) const
{
    const std::vector<int> held = holdsOn(day);
    if (held.empty())
        return;
    const QRect sign = holdSign(cell);
    const bool isOverdue =
        std::ranges::any_of(held, [this](int each) { return holds()[static_cast<std::size_t>(each)].isOverdue; });
    icon(u"object-locked"_s, isOverdue ? Token::Text : Token::Text2).paint(&frame.painter, visual(sign));
    line.setRight(sign.left() - 5);
    const int index = static_cast<int>(m_first.daysTo(day));
    if (!m_layout.holidayOn(index).isEmpty())
        return;
    QStringList names;
    for (const int each : held)
        names += holds()[static_cast<std::size_t>(each)].environmentName;
    names.removeDuplicates();
    const int taken = paintLine(frame.painter, visual(line), names.join(u", "_s), frame.fonts.small,
                                frame.fonts.smallMetrics, frame.color(Token::Text2), layoutDirection(), true);
    line.setRight(line.right() - taken - 6);
}

void MonthView::paintSegments(const Frame &frame) const
{
    const int lanes = m_geometry.lanes();
    for (int week = 0; week < m_weeks; ++week) {
        for (const MonthSegment &each : m_layout.weeks()[static_cast<std::size_t>(week)].segments) {
            if (each.lane >= lanes)
                break;
            const QRect rect = visual(m_geometry.bar(week, each.firstDay, each.lastDay, each.lane));
            if (each.kind == EntryKind::Freeze) {
                const service::CalendarFreeze &freeze = page().freezes[static_cast<std::size_t>(each.entry)];
                const bool endsLater = freeze.span.to > m_layout.grid().span().to;
                const QString until = endsLater ? tr("to %1").arg(text::endOf(freeze, locale())) : QString();
                paintFreezeCaption(frame.painter, rect.adjusted(-1, 0, 2, 0), freeze, until, frame.theme, frame.fonts,
                                   layoutDirection());
            } else if (each.kind == EntryKind::Note) {
                paintNote(frame.painter, rect, page().notes[static_cast<std::size_t>(each.entry)].title, frame.theme,
                          frame.fonts, layoutDirection());
            } else {
                BarLook look{.isStart = each.isStart, .isEnd = each.isEnd};
                look.isLeftBehind = isDragged(each.entry);
                look.isHovered = isHovered(each.entry);
                look.isFocused = showsFocusOn(each.entry) && !look.isLeftBehind;
                look.time = each.isEnd ? timeOf(each.entry) : QString();
                paintBar(frame.painter, rect, release(each.entry), look, frame.theme, frame.fonts, layoutDirection());
                if (!look.isLeftBehind)
                    paintMilestones(frame, week, each);
            }
        }
    }
}

QRect MonthView::diamondOf(const service::CalendarMilestone &milestone, int week, const MonthSegment &part) const
{
    const int day = m_layout.grid().dayOf(milestone.at) - 7 * week;
    if (!isInside(milestone, release(part.entry).span) || !part.covers(day))
        return {};
    const QRect bar = m_geometry.bar(week, part.firstDay, part.lastDay, part.lane);
    const int middle = m_geometry.left(m_layout.grid().position(milestone.at) - 7 * week);
    // On the lower edge, so that the name of the release stays free.
    const int left = std::clamp(middle - kDiamond / 2, bar.left(), std::max(bar.left(), bar.right() + 1 - kDiamond));
    return {left, bar.bottom() + 2 - kDiamond, kDiamond, kDiamond};
}

void MonthView::paintMilestones(const Frame &frame, int week, const MonthSegment &part) const
{
    const service::CalendarRelease &shown = release(part.entry);
    for (const service::CalendarMilestone &each : shown.milestones)
        if (const QRect diamond = diamondOf(each, week, part); !diamond.isEmpty())
            paintMilestone(frame.painter, visual(diamond), each, shown, frame.theme);
}

void MonthView::paintGhost(const Frame &frame) const
{
    for (const auto &[week, part] : ghostSegments()) {
        service::CalendarRelease moved = release(part.entry);
        moved.span = drag()->shown;
        BarLook look{.isStart = part.isStart, .isEnd = part.isEnd};
        look.isGhost = true;
        look.time = part.isEnd ? text::releaseTime(moved, moved.span.to, page().zone, locale()) : QString();
        paintBar(frame.painter, visual(m_geometry.bar(week, part.firstDay, part.lastDay, part.lane)), moved, look,
                 frame.theme, frame.fonts, layoutDirection());
    }
}

} // namespace slipway::ui::calendar
