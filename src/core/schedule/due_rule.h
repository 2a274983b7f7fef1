// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/schedule/work_calendar.h"

#include <QString>
#include <QTime>

#include <cstdint>
#include <optional>

namespace slipway {

/// A date relative to another one, as in `T-5wd@09:00`: five working days before the ship date at nine o'clock.
///
///     RULE   = ANCHOR [ SIGN NUMBER UNIT ] [ "@" HH:MM ]
///     ANCHOR = "T" (ship) | "S" (start) | key of a milestone, as `code_freeze`
///     UNIT   = "min" | "h" | "d" | "wd" (working days) | "w"
///
/// Days and weeks count on the calendar of the release's zone and keep the wall time, whatever a DST change does to the
/// hours between; minutes and hours are elapsed time and take no `@`.
struct DueRule {
    enum class Unit : std::uint8_t { Minutes, Hours, Days, WorkingDays, Weeks };

    static constexpr QStringView kShip = u"T";
    static constexpr QStringView kStart = u"S";

    QString anchor;
    int amount = 0; ///< negative: before the anchor
    Unit unit = Unit::Days;
    std::optional<QTime> timeOfDay;

    bool operator==(const DueRule &) const = default;

    /// @retval ErrorKind::BadInput the text is no rule; the sentence says what a rule looks like
    [[nodiscard]] static Result<DueRule> parse(QStringView text);
    [[nodiscard]] QString toString() const;
    /// @param anchorAt where the anchor stands
    /// @retval ErrorKind::BadInput the date would lie outside the years 1 to 9999
    [[nodiscard]] Result<Instant> resolve(Instant anchorAt, const QByteArray &zone, const WorkCalendar &calendar) const;

private:
    [[nodiscard]] Instant resolved(Instant anchorAt, const QByteArray &zone, const WorkCalendar &calendar) const;
};

} // namespace slipway
