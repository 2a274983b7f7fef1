// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/release/entities.h"
#include "core/schedule/work_calendar.h"

#include <QHash>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace slipway {

/// Something in the plan that cannot stay as it is: what, with what, and what would solve it.
struct Conflict {
    /// What collides.
    enum class Kind : std::uint8_t {
        Freeze,         ///< ships while its environment is frozen
        Booking,        ///< an environment is booked by two releases at a time
        OverBooked,     ///< a person has more items due on a day than they take
        Away,           ///< a person is absent or on holiday when something of theirs is due
        MilestoneOrder, ///< milestones are not in the order of the release
        NonWorkingDay,  ///< ships on a weekend or a holiday of the product's region
        Dependency,     ///< a release it depends on ships later
    };

    Kind kind = Kind::Freeze;
    ReleaseId release;
    Uuid with;        ///< freeze, other release, person or milestone
    QString title;    ///< "Ledger 2.9 ships in a freeze"
    QString detail;   ///< "Quarter-close freeze, Thu 28 Jan – Mon 1 Feb"
    QString proposal; ///< "Next free slot: Mon 1 Feb 10:00"
    TimeSpan when;
    std::optional<Instant> proposedShip;              ///< solves it when the release ships then
    std::optional<EnvironmentId> proposedEnvironment; ///< solves it when booked instead
    std::vector<ReleaseId> others{}; ///< further releases that take part, as those whose items over-book a person

    bool operator==(const Conflict &) const = default;
    /// Whether the release is one of those that collide.
    [[nodiscard]] bool concerns(ReleaseId id) const
    {
        return release == id || with == id.value || std::ranges::contains(others, id);
    }
};

template <>
struct EnumText<Conflict::Kind> {
    static constexpr std::array<std::pair<Conflict::Kind, QStringView>, 7> values{{
        {Conflict::Kind::Freeze, u"freeze"},
        {Conflict::Kind::Booking, u"booking"},
        {Conflict::Kind::OverBooked, u"over_booked"},
        {Conflict::Kind::Away, u"away"},
        {Conflict::Kind::MilestoneOrder, u"milestone_order"},
        {Conflict::Kind::NonWorkingDay, u"non_working_day"},
        {Conflict::Kind::Dependency, u"dependency"},
    }};
};

/// Something a person has to do by a time; what over-booking and absences are judged by.
struct Assignment {
    PersonId person;
    ReleaseId release;
    ItemId item;
    QString title;
    Instant due;
};

/// The part of the plan that conflicts are looked for in.
struct Schedule {
    /// One active release with what is needed to judge its dates.
    struct Entry {
        Release release;                   ///< active
        QString title;                     ///< product and version
        std::vector<Milestone> milestones; ///< in their order
    };

    std::vector<Entry> releases;
    std::vector<Release> dependencies; ///< releases others depend on, when not among `releases`
    std::vector<Freeze> freezes;
    std::vector<FreezeOverride> overrides;
    std::vector<Booking> bookings;
    std::vector<Environment> environments;
    std::vector<Person> people;
    std::vector<Absence> absences;
    std::vector<Assignment> assignments; ///< open ones
    QHash<ProductId, WorkCalendar> productCalendars;
    QHash<PersonId, WorkCalendar> personCalendars;
};

/// All conflicts, by time, then title. Pure.
[[nodiscard]] std::vector<Conflict> findConflicts(const Schedule &schedule);

/// Those of `findConflicts` that concern one release.
[[nodiscard]] std::vector<Conflict> conflictsOf(const Schedule &schedule, ReleaseId release);

/// The first time from `from` on, keeping the wall time of `from`, on a working day outside all freezes of the release,
/// after everything it depends on and while its coordinator is there; nothing within a year.
[[nodiscard]] std::optional<Instant> nextFreeSlot(const Schedule &schedule, const Release &release, Instant from);

} // namespace slipway
