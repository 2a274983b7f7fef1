// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_source.h"

#include <QLocale>

namespace slipway::ui::calendar {

enum class CalendarMode { Month, Week, Timeline, Agenda };

/// What the calendar page shows: mode, time, filter, data and conflicts. Knows no widgets.
class CalendarViewModel : public QObject
{
    Q_OBJECT

public:
    /// @param source outlives the view model
    explicit CalendarViewModel(CalendarSource &source, QObject *parent = nullptr);

    [[nodiscard]] CalendarSource &source() const { return m_source; }
    [[nodiscard]] CalendarMode mode() const { return m_mode; }
    [[nodiscard]] QDate anchor() const { return m_anchor; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const service::CalendarFilter &filter() const { return m_filter; }
    [[nodiscard]] LaneKind laneKind() const { return m_laneKind; }
    [[nodiscard]] const service::CalendarPage &page() const { return m_page; }
    /// Who holds environments; with bookings where the lanes are environments.
    [[nodiscard]] const std::vector<CalendarHold> &holds() const { return m_holds; }
    [[nodiscard]] const std::vector<ConflictRow> &conflicts() const { return m_conflicts; }
    /// Releases in a conflict, also those that the page leaves to be read lane by lane.
    [[nodiscard]] const MarkedReleases &marked() const { return m_marked; }
    [[nodiscard]] std::vector<service::CalendarLane> lanes() const;
    /// The first day and the number of days of the mode; of the timeline what is visible.
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] int dayCount() const;
    [[nodiscard]] TimeSpan visibleSpan() const { return m_visible; }
    /// "January 2027", "4 – 10 Jan 2027", "Dec 2026 – Feb 2027"
    [[nodiscard]] QString title(const QLocale &locale) const;
    /// "CET", as it is called in the middle of what is shown.
    [[nodiscard]] QString zoneShort() const;
    [[nodiscard]] Qt::DayOfWeek firstDayOfWeek() const { return m_firstDayOfWeek; }

    /// Begins where it was left; reads nothing yet.
    void restore(CalendarMode mode, LaneKind kind, service::CalendarFilter filter);
    void setMode(CalendarMode mode);
    void setAnchor(QDate day);
    void setFilter(service::CalendarFilter filter);
    void setLaneKind(LaneKind kind);
    /// What the timeline shows; loads more when the span leaves what is loaded.
    void setVisibleSpan(TimeSpan span);
    /// The previous (-1) or next (+1) month, week or half of the visible span.
    void step(int direction);
    void goToToday();
    /// Reads the page and the conflicts again.
    void refresh();
    /// Everything on one day, also what the page has no room for.
    [[nodiscard]] service::CalendarPage everythingOn(QDate day) const;

Q_SIGNALS:
    void modeChanged();
    void titleChanged();
    void pageChanged();
    /// Found a while after the page changed; the marks of the page are set.
    void conflictsChanged();
    void filterChanged();
    /// The timeline shall show this span.
    void visibleSpanRequested(slipway::TimeSpan span);

private:
    [[nodiscard]] TimeSpan wantedSpan() const;
    [[nodiscard]] service::CalendarLimit limit() const;
    void addDetails();
    void readHolds();
    void takeConflicts(const std::vector<ConflictRow> &rows);
    void markConflicts();

    CalendarSource &m_source;
    CalendarMode m_mode = CalendarMode::Month;
    LaneKind m_laneKind = LaneKind::Product;
    Qt::DayOfWeek m_firstDayOfWeek = Qt::Monday;
    QDate m_anchor;
    service::CalendarFilter m_filter;
    TimeSpan m_visible;
    service::CalendarPage m_page;
    std::vector<CalendarHold> m_holds;
    std::vector<ConflictRow> m_conflicts;
    MarkedReleases m_marked = std::make_shared<std::set<ReleaseId>>();
};

} // namespace slipway::ui::calendar
