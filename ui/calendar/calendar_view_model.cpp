// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_view_model.h"

#include "ui/calendar/calendar_text.h"
#include "ui/calendar/month_layout.h"
#include "ui/calendar/time_axis.h"

namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimelineWeeks = 12;
constexpr int kTimelineDaysBefore = 30;

} // namespace

CalendarViewModel::CalendarViewModel(CalendarSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_firstDayOfWeek(QLocale().firstDayOfWeek())
    , m_anchor(dayIn(source.now(), source.zone()))
{
    const QDate first = firstDayOfWeekOf(m_anchor.addDays(-kTimelineDaysBefore), m_firstDayOfWeek);
    m_visible = {startOfDay(first, source.zone()), startOfDay(first.addDays(kTimelineWeeks * 7), source.zone())};
    connect(&m_source, &CalendarSource::changed, this, &CalendarViewModel::refresh);
    connect(&m_source, &CalendarSource::refused, this, &CalendarViewModel::refused);
    refresh();
}

QDate CalendarViewModel::today() const
{
    return dayIn(m_source.now(), m_source.zone());
}

std::vector<service::CalendarLane> CalendarViewModel::lanes() const
{
    std::vector<service::CalendarLane> lanes = m_source.lanes(m_laneKind);
    const auto keep = [&lanes](const auto &ids) {
        if (ids.empty())
            return;
        std::erase_if(lanes, [&ids](const service::CalendarLane &lane) {
            return std::ranges::none_of(ids, [&lane](const auto &id) { return id.value == lane.id; });
        });
    };
    switch (m_laneKind) {
    case LaneKind::Product:
        keep(m_filter.products);
        break;
    case LaneKind::Environment:
        keep(m_filter.environments);
        break;
    case LaneKind::Person:
        keep(m_filter.people);
        break;
    }
    return lanes;
}

QDate CalendarViewModel::firstDay() const
{
    switch (m_mode) {
    case CalendarMode::Month:
        return firstShownDay(m_anchor, m_firstDayOfWeek);
    case CalendarMode::Week:
        return firstDayOfWeekOf(m_anchor, m_firstDayOfWeek);
    case CalendarMode::Agenda:
        return {m_anchor.year(), m_anchor.month(), 1};
    case CalendarMode::Timeline:
        break;
    }
    return dayIn(m_visible.from, m_source.zone());
}

int CalendarViewModel::dayCount() const
{
    switch (m_mode) {
    case CalendarMode::Month:
        return 7 * weeksOfMonth(m_anchor, m_firstDayOfWeek);
    case CalendarMode::Week:
        return 7;
    case CalendarMode::Agenda:
        return m_anchor.daysInMonth();
    case CalendarMode::Timeline:
        break;
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
        return text::shortDay(first, locale) + u" – "_s + text::shortDay(last, locale) + u' '
               + QString::number(last.year());
    }
    const QDate last = dayIn(m_visible.to - std::chrono::milliseconds{1}, m_source.zone());
    const auto shortMonth = [&](QDate day) {
        return locale.standaloneMonthName(day.month(), QLocale::ShortFormat) + u' ' + QString::number(day.year());
    };
    if (first.year() == last.year() && first.month() == last.month())
        return monthAndYear(first, locale);
    return shortMonth(first) + u" – "_s + shortMonth(last);
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

void CalendarViewModel::setFilter(CalendarFilter filter)
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
    if (span.from < m_page.span.from || m_page.span.to < span.to)
        refresh();
}

void CalendarViewModel::step(int direction)
{
    switch (m_mode) {
    case CalendarMode::Month:
    case CalendarMode::Agenda:
        setAnchor(m_anchor.addMonths(direction));
        break;
    case CalendarMode::Week:
        setAnchor(m_anchor.addDays(7 * direction));
        break;
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

void CalendarViewModel::move(ReleaseId release, TimeSpan span)
{
    m_source.move(release, span);
}

void CalendarViewModel::openRelease(ReleaseId release)
{
    Q_EMIT releaseOpened(release);
}

void CalendarViewModel::requestRelease(QDate day)
{
    Q_EMIT newReleaseRequested(day);
}

TimeSpan CalendarViewModel::wantedSpan() const
{
    if (m_mode == CalendarMode::Timeline) {
        const auto margin = m_visible.to - m_visible.from;
        return {m_visible.from - margin, m_visible.to + margin};
    }
    return DayGrid(firstDay(), dayCount(), m_source.zone()).span();
}

void CalendarViewModel::refresh()
{
    const TimeSpan span = wantedSpan();
    m_page = m_source.load(span, m_filter);
    m_page.span = span;
    m_conflicts = m_source.conflicts(m_mode == CalendarMode::Timeline ? m_visible : span);
    Q_EMIT titleChanged();
    Q_EMIT pageChanged();
}

} // namespace slipway::ui::calendar
