// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <compare>
#include <optional>

namespace slipway {

/// A point in time, UTC, in milliseconds since 1970. Zones appear only at the edges.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A half-open span [from, to).
struct TimeSpan {
    Instant from;
    Instant to;

    auto operator<=>(const TimeSpan &) const = default;
    [[nodiscard]] bool isEmpty() const { return to <= from; }
    [[nodiscard]] bool contains(Instant at) const { return from <= at && at < to; }
    /// Spans that only touch do not overlap.
    [[nodiscard]] bool overlaps(const TimeSpan &other) const { return from < other.to && other.from < to; }
};

/// From and to milliseconds since 1970, UTC.
[[nodiscard]] inline Instant fromUnixMilliseconds(qint64 ms)
{
    return Instant{std::chrono::milliseconds{ms}};
}
/// See fromUnixMilliseconds.
[[nodiscard]] inline qint64 toUnixMilliseconds(Instant at)
{
    return at.time_since_epoch().count();
}

/// The zone with that IANA name, cached for the calling thread; UTC when `name` is empty or unknown.
[[nodiscard]] const QTimeZone &zoneNamed(const QByteArray &name);
/// True for an IANA name this machine knows.
[[nodiscard]] bool isZoneName(const QByteArray &name);
/// What the clocks of the zone are called then: `CEST`.
[[nodiscard]] QString zoneAbbreviation(Instant at, const QByteArray &zone);

/// `at` as people in `zone` read it on their clocks. Knows the offset of that moment, not the zone: for reckoning on, take
/// date and time through fromWallTime().
[[nodiscard]] QDateTime inZone(Instant at, const QByteArray &zone);
/// The calendar day `at` falls on in `zone`.
[[nodiscard]] QDate dayIn(Instant at, const QByteArray &zone);
/// Wall time to UTC. A time that a DST change skips moves forward by the gap; one that occurs twice is the first.
[[nodiscard]] Instant fromWallTime(QDate day, QTime time, const QByteArray &zone);
/// The wall time of `before` when the clocks skip it on the day of `after`, which shows the time that was taken for it.
[[nodiscard]] std::optional<QTime> skippedWallTime(Instant before, Instant after, const QByteArray &zone);
[[nodiscard]] Instant fromDateTime(const QDateTime &time);

/// The years 1 to 9999, which is what calendars and RFC 3339 can write.
inline constexpr Instant kEarliestTime{std::chrono::sys_days{std::chrono::January / 1 / 1}};
inline constexpr Instant kLatestTime{std::chrono::sys_days{std::chrono::December / 31 / 9999} + std::chrono::days(1)
                                     - std::chrono::milliseconds(1)};
[[nodiscard]] inline bool isInCalendar(Instant at)
{
    return kEarliestTime <= at && at <= kLatestTime;
}

/// RFC 3339 in UTC, whole seconds unless there are milliseconds: `2027-01-14T13:00:00Z`. What no calendar holds
/// reads as the nearest time one does.
[[nodiscard]] QString toRfc3339(Instant at);

/// What a person typed for a time, and the zone they meant.
struct ZonedTime {
    Instant at;
    QByteArray zone;                ///< IANA name
    std::optional<QTime> skipped{}; ///< what was typed when the clocks skip it that day; `at` is later by the gap

    bool operator==(const ZonedTime &) const = default;
};

/// Reads RFC 3339 (`2027-01-14T14:00:00+01:00`, `…Z`) or `YYYY-MM-DD[THH:MM[:SS]][Area/City]`, a space for `T` allowed;
/// the zone may stand in brackets, behind an offset too (RFC 9557).
/// Without a time of day: `timeOfDay`. Without a zone: `defaultZone`, UTC when that is empty; an offset keeps it.
/// @return nothing when the text is none of these, the zone is unknown, or it is outside the years 1 to 9999
[[nodiscard]] std::optional<ZonedTime> parseTime(QStringView text, const QByteArray &defaultZone,
                                                 QTime timeOfDay = QTime(0, 0));

} // namespace slipway
