// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/release/plan.h"
#include "core/schedule/work_calendar.h"

#include <cstdint>
#include <vector>

namespace slipway {

/// One date that a move changed.
struct DateChange {
    enum class Subject : std::uint8_t { Start, Ship, Milestone, Phase, Item, Signoff, Booking };

    Subject subject = Subject::Ship;
    Uuid id;
    QString title;
    Instant before;
    Instant after;
    bool isOtherDay = false; ///< the calendar day in the release's zone differs too

    bool operator==(const DateChange &) const = default;
};

/// A plan after a move, and what that changed.
struct Rescheduled {
    ReleasePlan plan;                ///< with the new dates
    std::vector<DateChange> changes; ///< start and ship first, then in the order of the plan
    std::optional<QTime> skipped{};  ///< the wall time of the ship date before, when the clocks skip it on the new day
};

/// Works out every date that follows a rule from the release's start and ship, in `plan.release.shipZone`.
///
/// What has no rule stays. What is over stays: items done or skipped, milestones reached. Bookings follow their phase.
/// @retval ErrorKind::BadInput a rule is malformed, names an unknown milestone, or rules go round in a circle
[[nodiscard]] Result<ReleasePlan> withResolvedDates(ReleasePlan plan, const WorkCalendar &calendar);

/// Moves the ship date: shifts what is relative to it and nothing else. Pure; nothing is written.
///
/// @retval ErrorKind::NotAllowed the release is shipped, closed or cancelled
/// @retval ErrorKind::BadInput   as withResolvedDates; the zone is unknown; it would ship before it starts
[[nodiscard]] Result<Rescheduled> moveShip(const ReleasePlan &plan, Instant newShip, const QByteArray &zone,
                                           const WorkCalendar &calendar);

/// Fixes the start by hand; what is relative to the start follows.
/// @retval ErrorKind::BadInput the start would lie after the ship date
[[nodiscard]] Result<Rescheduled> moveStart(const ReleasePlan &plan, Instant newStart, const WorkCalendar &calendar);

/// Moves both ends, as dragging a bar or one of its edges does: an end that stays the same stays. A start that follows a
/// rule goes on following it when the whole bar was moved, and is fixed by hand otherwise.
/// @retval ErrorKind::BadInput the start would lie after the ship date
[[nodiscard]] Result<Rescheduled> moveSpan(const ReleasePlan &plan, const TimeSpan &span, const WorkCalendar &calendar);

/// The dates that differ between two versions of one plan.
[[nodiscard]] std::vector<DateChange> changedDates(const ReleasePlan &before, const ReleasePlan &after);

} // namespace slipway
