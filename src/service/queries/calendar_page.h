// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"

#include <QDate>
#include <QString>

#include <array>
#include <numeric>
#include <vector>

/// What the calendar shows of one span of time; made by CalendarQuery, painted by ui/calendar.
namespace slipway::service {

/// A phase inside a bar.
struct CalendarPhase {
    QString key;
    QString name;
    TimeSpan span;
    double done = 0; ///< share of its items done or skipped, 0…1
};

/// A named date on a bar.
struct CalendarMilestone {
    QString key;
    QString name;
    Instant at;
    bool isReached = false;
};

/// One release as a bar from its start to its ship.
struct CalendarRelease {
    ReleaseId id;
    ProductId product;
    QString productName;
    QString version;
    ReleaseState state = ReleaseState::Draft;
    bool isBlocked = false;   ///< a required item of it is blocked or overdue
    bool hasConflict = false; ///< not filled by calendar(): conflicts() tells, and takes longer
    TimeSpan span;            ///< start to ship
    QByteArray zone;
    std::optional<PersonId> coordinator;
    QString coordinatorName;
    std::optional<EnvironmentId> environment;
    QString environmentName;
    bool hasDetails = false; ///< phases and milestones were read
    std::vector<CalendarPhase> phases;
    std::vector<CalendarMilestone> milestones;

    [[nodiscard]] QString title() const { return productName + QLatin1Char(' ') + version; }
};

/// A freeze window as a hatched band.
struct CalendarFreeze {
    FreezeId id;
    QString name;
    TimeSpan span;
    QByteArray zone;
    QString scope;                           ///< "production, all products"
    std::vector<ProductId> products;         ///< empty: all
    std::vector<EnvironmentId> environments; ///< empty: all
};

/// A day off.
struct CalendarHoliday {
    QDate day;
    QString name;
    QString region = {}; ///< whose holiday it is, by name
};

/// One occurrence of an imported event.
struct CalendarNote {
    CalendarEventId id;
    QString title;
    TimeSpan span;
    bool allDay = false;
};

/// What a lane of the timeline stands for.
enum class LaneKind : std::uint8_t { Product, Environment, Person };

/// A lane of the timeline: a product, an environment or a person.
struct CalendarLane {
    Uuid id;
    QString title;
    QString subtitle; ///< the owner of the product, the role of the person
};

/// How much of a crowded span is read: it is cut into parts, and of each the releases that began first are taken.
struct CalendarLimit {
    int parts = 1;
    int mostOfPart = 100'000;
    bool isByLane =
        false; ///< when there are more, none is read: calendarCounts() and calendarLanes() tell lane by lane
};

/// Releases that ship in one stretch of time, by their state.
struct CalendarCount {
    std::array<int, 8> states{};

    [[nodiscard]] int of(ReleaseState state) const { return states[static_cast<std::size_t>(state)]; }
    [[nodiscard]] int all() const { return std::accumulate(states.begin(), states.end(), 0); }
};

/// A lane with more releases than bars can be told apart.
struct CalendarLaneCount {
    Uuid lane;
    int all = 0;                      ///< releases under way at some moment of the whole span
    std::vector<CalendarCount> parts; ///< what ships between neighbouring edges
};

/// What is written inside of a bar; read for those that are shown.
struct CalendarDetails {
    ReleaseId release;
    std::vector<CalendarPhase> phases;
    std::vector<CalendarMilestone> milestones;
};

/// Everything the calendar shows of one span.
struct CalendarPage {
    TimeSpan span;
    QByteArray zone;                       ///< the zone days are cut in
    std::vector<CalendarRelease> releases; ///< by start
    std::vector<TimeSpan> further;         ///< start to ship of the releases beyond the limit, by start
    bool isByLane = false;                 ///< there are more releases than the limit; none was read
    std::vector<CalendarFreeze> freezes;
    std::vector<CalendarHoliday> holidays;
    std::vector<CalendarNote> notes;
};

} // namespace slipway::service
