// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month_layout.h"

namespace slipway::ui::calendar {

namespace {

using service::CalendarPage;

/// The tail of a freeze that reaches this little into a week is hatched there without a caption.
constexpr std::chrono::hours kShortTail{12};

/// Which days of a week are taken in each lane, one bit a day.
class LaneFinder
{
public:
    int take(int firstDay, int lastDay)
    {
        const unsigned days = ((1U << (lastDay - firstDay + 1)) - 1U) << firstDay;
        for (std::size_t lane = 0; lane < m_taken.size(); ++lane) {
            if ((m_taken[lane] & days) == 0) {
                m_taken[lane] |= days;
                return static_cast<int>(lane);
            }
        }
        m_taken.push_back(days);
        return static_cast<int>(m_taken.size()) - 1;
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_taken.size()); }

private:
    std::vector<unsigned> m_taken;
};

/// Who gets a lane first where there are more entries than lanes: what still moves before what is over.
int rankOf(EntryKind kind, const service::CalendarRelease *release)
{
    if (kind == EntryKind::Freeze)
        return 0;
    if (kind == EntryKind::Note)
        return 2;
    const bool isOver = release->state == ReleaseState::Closed || release->state == ReleaseState::Cancelled
                        || release->state == ReleaseState::RolledBack;
    return isOver ? 3 : 1;
}

class WeekFiller
{
public:
    WeekFiller(std::vector<MonthWeek> &weeks, const DayGrid &grid)
        : m_weeks(weeks),
          m_grid(grid),
          m_waiting(weeks.size())
    {}

    void add(EntryKind kind, int entry, TimeSpan span, int rank)
    {
        const DayRange days = daysOf(m_grid, span, kind == EntryKind::Release);
        if (days.isEmpty())
            return;
        for (int week = days.first / 7; week <= days.last / 7; ++week) {
            MonthSegment segment{.kind = kind, .entry = entry};
            segment.firstDay = std::max(days.first - week * 7, 0);
            segment.lastDay = std::min(days.last - week * 7, 6);
            segment.isStart = !days.startsBefore && week == days.first / 7;
            segment.isEnd = !days.endsAfter && week == days.last / 7;
            if (kind == EntryKind::Freeze && !segment.isStart && span.to - m_grid.start(week * 7) < kShortTail)
                continue;
            m_waiting[static_cast<std::size_t>(week)].push_back({rank, segment});
        }
    }

    void addFurther(TimeSpan span)
    {
        const DayRange days = daysOf(m_grid, span, true);
        for (int day = days.first; day <= days.last; ++day)
            ++m_weeks[static_cast<std::size_t>(day / 7)].further[static_cast<std::size_t>(day % 7)];
    }

    void finish()
    {
        for (std::size_t week = 0; week < m_weeks.size(); ++week) {
            std::ranges::stable_sort(m_waiting[week], {}, [](const Waiting &each) {
                return std::tuple(each.rank, !each.segment.isEnd, each.segment.firstDay, -each.segment.lastDay);
            });
            LaneFinder lanes;
            for (Waiting &each : m_waiting[week]) {
                each.segment.lane = lanes.take(each.segment.firstDay, each.segment.lastDay);
                m_weeks[week].segments.push_back(each.segment);
            }
            m_weeks[week].laneCount = lanes.count();
            std::ranges::sort(m_weeks[week].segments, {},
                              [](const MonthSegment &s) { return std::pair(s.lane, s.firstDay); });
        }
    }

private:
    struct Waiting {
        int rank = 0;
        MonthSegment segment;
    };

    std::vector<MonthWeek> &m_weeks;
    const DayGrid &m_grid;
    std::vector<std::vector<Waiting>> m_waiting;
};

} // namespace

int MonthWeek::hiddenOn(int day, int lanes) const
{
    const auto hidden = std::ranges::count_if(
        segments, [&](const MonthSegment &segment) { return segment.lane >= lanes && segment.covers(day); });
    return static_cast<int>(hidden) + further[static_cast<std::size_t>(day)];
}

int MonthWeek::freeLane(int firstDay, int lastDay) const
{
    for (int lane = 0;; ++lane) {
        const bool isTaken = std::ranges::any_of(segments, [&](const MonthSegment &segment) {
            return segment.lane == lane && segment.firstDay <= lastDay && firstDay <= segment.lastDay;
        });
        if (!isTaken)
            return lane;
    }
}

MonthLayout::MonthLayout(const CalendarPage &page, QDate first, int weeks, NoteBars notes)
    : m_grid(first, weeks * 7, page.zone),
      m_weeks(static_cast<std::size_t>(weeks)),
      m_holidays(static_cast<std::size_t>(weeks * 7))
{
    for (int week = 0; week < weeks; ++week)
        m_weeks[static_cast<std::size_t>(week)].first = first.addDays(week * 7);
    WeekFiller filler(m_weeks, m_grid);
    for (int i = 0; i < std::ssize(page.freezes); ++i)
        filler.add(EntryKind::Freeze, i, page.freezes[static_cast<std::size_t>(i)].span,
                   rankOf(EntryKind::Freeze, nullptr));
    for (int i = 0; i < std::ssize(page.releases); ++i)
        filler.add(EntryKind::Release, i, page.releases[static_cast<std::size_t>(i)].span,
                   rankOf(EntryKind::Release, &page.releases[static_cast<std::size_t>(i)]));
    for (int i = 0; i < std::ssize(page.notes); ++i) {
        const service::CalendarNote &note = page.notes[static_cast<std::size_t>(i)];
        if (note.allDay || notes == NoteBars::All)
            filler.add(EntryKind::Note, i, note.span, rankOf(EntryKind::Note, nullptr));
    }
    for (const TimeSpan &span : page.further)
        filler.addFurther(span);
    filler.finish();
    for (const service::CalendarHoliday &holiday : page.holidays) {
        const int day = m_grid.indexOf(holiday.day);
        if (day < 0 || day >= m_grid.count())
            continue;
        QString &names = m_holidays[static_cast<std::size_t>(day)];
        if (!names.isEmpty())
            names += QLatin1String(", ");
        names += holiday.name;
    }
}

QDate firstDayOfWeekOf(QDate day, Qt::DayOfWeek firstDayOfWeek)
{
    return day.addDays(-((day.dayOfWeek() - static_cast<int>(firstDayOfWeek) + 7) % 7));
}

QDate firstShownDay(QDate day, Qt::DayOfWeek firstDayOfWeek)
{
    return firstDayOfWeekOf(QDate(day.year(), day.month(), 1), firstDayOfWeek);
}

int weeksOfMonth(QDate day, Qt::DayOfWeek firstDayOfWeek)
{
    const QDate last(day.year(), day.month(), day.daysInMonth());
    return static_cast<int>(firstShownDay(day, firstDayOfWeek).daysTo(last)) / 7 + 1;
}

} // namespace slipway::ui::calendar
