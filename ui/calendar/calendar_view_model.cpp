// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_view_model.h"

#include "ui/calendar/calendar_text.h"
#include "ui/calendar/month_layout.h"
#include "ui/calendar/time_axis.h"
#include "ui/widgets/words.h"

namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimelineWeeks = 12;
constexpr int kTimelineDaysBefore = 30;
/// What is read of a crowded span: more than ever fits, and no more than is painted in one frame.
constexpr service::CalendarLimit kMonthLimit{.parts = 6, .mostOfPart = 14};
constexpr service::CalendarLimit kWeekLimit{.parts = 7, .mostOfPart = 14};
/// Beyond these the timeline reads what comes into sight.
constexpr service::CalendarLimit kTimelineLimit{.parts = 1, .mostOfPart = 2000, .isByLane = true};
constexpr service::CalendarLimit kAgendaLimit{.parts = 31, .mostOfPart = 24};
constexpr service::CalendarLimit kDayLimit{.parts = 1, .mostOfPart = 200};

} // namespace

CalendarViewModel::CalendarViewModel(CalendarSource &source, QObject *parent)
    : QObject(parent),
      m_source(source),
      m_firstDayOfWeek(QLocale().firstDayOfWeek()),
      m_anchor(dayIn(source.now(), source.zone()))
{
    const QDate first = firstDayOfWeekOf(m_anchor.addDays(-kTimelineDaysBefore), m_firstDayOfWeek);
    m_visible = {startOfDay(first, source.zone()), startOfDay(first.addDays(kTimelineWeeks * 7), source.zone())};
    connect(&m_source, &CalendarSource::conflictsFound, this, &CalendarViewModel::takeConflicts);
}

QDate CalendarViewModel::today() const
{
    return dayIn(m_source.now(), m_source.zone());
}

std::vector<service::CalendarLane> CalendarViewModel::lanes() const
{
    std::vector<service::CalendarLane> lanes = m_source.lanes(m_laneKind);
    const auto keep = [&lanes](const auto &ids) {
        if (!ids.empty())
            std::erase_if(lanes, [&ids](const service::CalendarLane &lane) { return !ids.contains({lane.id}); });
    };
    switch (m_laneKind) {
    case LaneKind::Product: keep(m_filter.products); break;
    case LaneKind::Environment: keep(m_filter.environments); break;
    case LaneKind::Person: keep(m_filter.people); break;
    }
    return lanes;
}

QDate CalendarViewModel::firstDay() const
{
    switch (m_mode) {
    case CalendarMode::Month: return firstShownDay(m_anchor, m_firstDayOfWeek);
    case CalendarMode::Week: return firstDayOfWeekOf(m_anchor, m_firstDayOfWeek);
    case CalendarMode::Agenda: return {m_anchor.year(), m_anchor.month(), 1};
    case CalendarMode::Timeline: break;
    }
    return dayIn(m_visible.from, m_source.zone());
}

int CalendarViewModel::dayCount() const
{
    switch (m_mode) {
    case CalendarMode::Month: return 7 * weeksOfMonth(m_anchor, m_firstDayOfWeek);
    case CalendarMode::Week: return 7;
    case CalendarMode::Agenda: return m_anchor.daysInMonth();
    case CalendarMode::Timeline: break;
    }
    return static_cast<int>(firstDay().daysTo(dayIn(m_visible.to, m_source.zone()))) + 1;
}

QString CalendarViewModel::title(const QLocale &locale) const
{
    if (m_mode == CalendarMode::Month || m_mode == CalendarMode::Agenda)
        return monthAndYear(m_anchor, locale);
    const QDate first = firstDay();
    if (m_mode == CalendarMode::Week) {
        const QDate last = first.addDays(6);
        const bool isOneMonth = first.month() == last.month();
        return (isOneMonth ? QString::number(first.day()) : text::shortDay(first, locale)) + u" – "_s
               + text::shortDay(last, locale) + u' ' + QString::number(last.year());
    }
    const QDate last = dayIn(m_visible.to - std::chrono::milliseconds{1}, m_source.zone());
    const auto shortMonth = [&](QDate day) {
        return locale.standaloneMonthName(day.month(), QLocale::ShortFormat) + u' ' + QString::number(day.year());
    };
    if (first.year() == last.year() && first.month() == last.month())
        return monthAndYear(first, locale);
    return shortMonth(first) + u" – "_s + shortMonth(last);
}

QString CalendarViewModel::zoneShort() const
{
    return words::zoneShort(startOfDay(firstDay().addDays(dayCount() / 2), m_source.zone()), m_source.zone());
}

void CalendarViewModel::restore(CalendarMode mode, LaneKind kind, service::CalendarFilter filter)
{
    m_mode = mode;
    m_laneKind = kind;
    m_filter = std::move(filter);
}

void CalendarViewModel::setMode(CalendarMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    Q_EMIT modeChanged();
    refresh();
}

void CalendarViewModel::setAnchor(QDate day)
{
    if (!day.isValid() || day == m_anchor)
        return;
    m_anchor = day;
    refresh();
}

void CalendarViewModel::setFilter(service::CalendarFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    Q_EMIT filterChanged();
    refresh();
}

void CalendarViewModel::setLaneKind(LaneKind kind)
{
    if (kind == m_laneKind)
        return;
    m_laneKind = kind;
    readHolds();
    Q_EMIT pageChanged();
}

void CalendarViewModel::setVisibleSpan(TimeSpan span)
{
    if (span == m_visible)
        return;
    m_visible = span;
    if (m_mode != CalendarMode::Timeline)
        return;
    Q_EMIT titleChanged();
    const bool isOutside = span.from < m_page.span.from || m_page.span.to < span.to;
    // After zooming in what was left out or counted in a crowded span may have room.
    const bool isClose =
        (m_page.isByLane || !m_page.further.empty()) && (span.to - span.from) * 4 < m_page.span.to - m_page.span.from;
    if (isOutside || isClose)
        refresh();
}

void CalendarViewModel::step(int direction)
{
    switch (m_mode) {
    case CalendarMode::Month:
    case CalendarMode::Agenda: setAnchor(m_anchor.addMonths(direction)); break;
    case CalendarMode::Week: setAnchor(m_anchor.addDays(7 * direction)); break;
    case CalendarMode::Timeline: {
        const auto by = direction * (m_visible.to - m_visible.from) / 2;
        Q_EMIT visibleSpanRequested({m_visible.from + by, m_visible.to + by});
        break;
    }
    }
}

void CalendarViewModel::goToToday()
{
    if (m_mode == CalendarMode::Timeline) {
        const auto length = m_visible.to - m_visible.from;
        const Instant from = startOfDay(today(), m_source.zone()) - length * 3 / 8;
        Q_EMIT visibleSpanRequested({from, from + length});
    }
    setAnchor(today());
}

TimeSpan CalendarViewModel::wantedSpan() const
{
    if (m_mode == CalendarMode::Timeline) {
        // A little more than is seen, so that panning reads only now and then.
        const auto margin = (m_visible.to - m_visible.from) / 8;
        return {m_visible.from - margin, m_visible.to + margin};
    }
    return DayGrid(firstDay(), dayCount(), m_source.zone()).span();
}

service::CalendarLimit CalendarViewModel::limit() const
{
    switch (m_mode) {
    case CalendarMode::Month: return kMonthLimit;
    case CalendarMode::Week: return kWeekLimit;
    case CalendarMode::Timeline: return kTimelineLimit;
    case CalendarMode::Agenda: break;
    }
    return kAgendaLimit;
}

void CalendarViewModel::refresh()
{
    const TimeSpan span = wantedSpan();
    m_page = m_source.load(span, m_filter, limit());
    // Month and timeline have many more bars than they show: they ask for the inside of those that they paint.
    if (m_mode == CalendarMode::Week || m_mode == CalendarMode::Agenda)
        addDetails();
    readHolds();
    markConflicts();
    m_source.findConflicts(m_mode == CalendarMode::Timeline ? m_visible : span);
    Q_EMIT titleChanged();
    Q_EMIT pageChanged();
}

void CalendarViewModel::readHolds()
{
    const bool isTimeline = m_mode == CalendarMode::Timeline;
    m_holds = isTimeline || m_mode == CalendarMode::Month
                  ? m_source.holds(m_page.span, isTimeline && m_laneKind == LaneKind::Environment)
                  : std::vector<CalendarHold>{};
    if (!m_filter.environments.empty())
        std::erase_if(m_holds,
                      [this](const CalendarHold &each) { return !m_filter.environments.contains(each.environment); });
}

void CalendarViewModel::addDetails()
{
    std::vector<ReleaseId> ids;
    for (const service::CalendarRelease &each : m_page.releases)
        ids.push_back(each.id);
    std::vector<service::CalendarDetails> details = m_source.details(ids);
    for (std::size_t i = 0; i < details.size() && i < m_page.releases.size(); ++i) {
        m_page.releases[i].phases = std::move(details[i].phases);
        m_page.releases[i].milestones = std::move(details[i].milestones);
        m_page.releases[i].hasDetails = true;
    }
}

void CalendarViewModel::takeConflicts(const std::vector<ConflictRow> &rows)
{
    if (rows == m_conflicts)
        return;
    m_conflicts = rows;
    std::set<ReleaseId> marked;
    for (const ConflictRow &row : m_conflicts)
        if (!row.isBlocking)
            marked.insert(row.concerns.begin(), row.concerns.end());
    m_marked = std::make_shared<const std::set<ReleaseId>>(std::move(marked));
    markConflicts();
    Q_EMIT conflictsChanged();
}

void CalendarViewModel::markConflicts()
{
    for (service::CalendarRelease &each : m_page.releases)
        each.hasConflict = m_marked->contains(each.id);
}

service::CalendarPage CalendarViewModel::everythingOn(QDate day) const
{
    return m_source.load(DayGrid(day, 1, m_source.zone()).span(), m_filter, kDayLimit);
}

} // namespace slipway::ui::calendar
