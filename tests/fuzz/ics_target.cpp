// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"

#include "formats/ics/ics_calendar.h"

namespace slipway::fuzz {

namespace {

void expand(const formats::IcsEvent &event)
{
    constexpr int kMost = 50;
    const TimeSpan window{event.span.from - std::chrono::days(1), event.span.from + std::chrono::days(400)};
    const auto starts =
        formats::expandRecurrence(event.recurrence, event.span.from, event.zone, event.allDay, window, kMost);
    if (!starts)
        return;
    require(std::ssize(*starts) <= kMost, "no more occurrences than asked for");
    for (const Instant at : *starts)
        require(window.contains(at), "occurrences lie in the window");
}

} // namespace

void runOne(QByteArrayView bytes)
{
    const auto calendar = formats::parseIcs(bytes, QStringLiteral("calendar.ics"), "Europe/Berlin");
    if (!calendar) {
        requireGoodError(calendar.error());
        return;
    }
    int expanded = 0;
    for (const auto &event : calendar->events) {
        require(!event.uid.isEmpty() && event.span.from <= event.span.to,
                "an event has an identity and does not end before it begins");
        (void)formats::isFreeze(event);
        if (!event.recurrence.isEmpty() && ++expanded <= 3)
            expand(event);
    }
    const QByteArray written = formats::writeIcs(calendar->events, Instant{});
    const auto again = formats::parseIcs(written, QStringLiteral("again.ics"), "Europe/Berlin");
    require(again.has_value(), "what is written can be read");
    require(again->events.size() + static_cast<std::size_t>(again->cancelled.size()) == calendar->events.size(),
            "no event is lost by writing");
}

} // namespace slipway::fuzz
