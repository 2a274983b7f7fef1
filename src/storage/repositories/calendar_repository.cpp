// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/calendar_repository.h"

namespace slipway::storage {

namespace {

template <class Entity>
Result<std::vector<Entity>> overlapping(Reader &reader, const TimeSpan &span)
{
    return reader.select<Entity>("del = 0 AND span_to > :from AND span_from < :to ORDER BY span_from, n",
                                 [&](Statement &s) { s.bind(":from", span.from).bind(":to", span.to); });
}

template <class Entity>
Result<std::optional<Entity>> firstWith(Reader &reader, const QByteArray &condition, const QString &text)
{
    return reader.select<Entity>("del = 0 AND " + condition + " LIMIT 1", [&](Statement &s) { s.bind(":text", text); })
        .transform([](std::vector<Entity> found) {
            return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
        });
}

} // namespace

Result<std::vector<Freeze>> freezesOverlapping(Reader &reader, const TimeSpan &span)
{
    return overlapping<Freeze>(reader, span);
}

Result<std::vector<Booking>> bookingsOverlapping(Reader &reader, const TimeSpan &span)
{
    return overlapping<Booking>(reader, span);
}

Result<std::vector<CalendarEvent>> eventsForSpan(Reader &reader, const TimeSpan &span)
{
    return reader.select<CalendarEvent>(
        "del = 0 AND span_from < :to AND (span_to > :from OR recurrence <> '') ORDER BY span_from, n",
        [&](Statement &s) { s.bind(":from", span.from).bind(":to", span.to); });
}

Result<std::optional<Freeze>> freezeOfUid(Reader &reader, const QString &uid)
{
    return firstWith<Freeze>(reader, "source_uid = :text AND source_uid <> ''", uid);
}

Result<std::optional<CalendarEvent>> eventOfUid(Reader &reader, const QString &uid)
{
    return firstWith<CalendarEvent>(reader, "uid = :text", uid);
}

Result<std::optional<Product>> productNamed(Reader &reader, const QString &name)
{
    return firstWith<Product>(reader, "name = :text COLLATE NOCASE", name);
}

Result<std::optional<Person>> personNamed(Reader &reader, const QString &nameOrEmail)
{
    return firstWith<Person>(reader, "(name = :text COLLATE NOCASE OR email = :text COLLATE NOCASE)", nameOrEmail);
}

} // namespace slipway::storage
