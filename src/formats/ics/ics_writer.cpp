// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ics/ics_calendar.h"

#include "formats/calendaring/calendar_library.h"
#include "formats/ics/ics_recurrence.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

/// A time as a property: on its wall clock where that says it exactly, else in UTC.
QByteArray timeLine(const QByteArray &name, Instant at, const IcsEvent &event)
{
    const QDateTime wall = inZone(at, event.zone);
    if (event.allDay)
        return name + ";VALUE=DATE:" + icsDay(wall.date());
    const bool isUtc = event.zone.isEmpty() || event.zone == "UTC" || !isZoneName(event.zone);
    const QTime clock(wall.time().hour(), wall.time().minute(), wall.time().second());
    if (isUtc || fromWallTime(wall.date(), clock, event.zone) + std::chrono::milliseconds(wall.time().msec()) != at)
        return name + ':' + icsUtc(at);
    // The zones that are a fixed offset are named `UTC+05:30`; a colon must stand in quotes.
    const QByteArray tzid = event.zone.contains(':') ? '"' + event.zone + '"' : event.zone;
    return name + ";TZID=" + tzid + ':' + wall.toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1();
}

struct Identity {
    QString series;
    std::optional<Instant> replaces;
};

Identity identityOf(const QString &uid)
{
    static const QRegularExpression exception(u"^(.+)/(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)$"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    const auto match = exception.match(uid);
    const auto at = match.hasMatch() ? parseTime(match.captured(2), "UTC") : std::nullopt;
    return at ? Identity{match.captured(1), at->at} : Identity{uid, {}};
}

/// Lines of the component it came from that say what no field of IcsEvent holds.
QByteArrayList otherLines(const QString &raw)
{
    static const QByteArrayList fields{
        "UID",           "DTSTART", "DTEND", "DURATION", "SUMMARY",       "DESCRIPTION",       "CATEGORIES",
        "RRULE",         "EXRULE",  "RDATE", "EXDATE",   "RECURRENCE-ID", "X-SLIPWAY-PRODUCT", "X-SLIPWAY-ENVIRONMENT",
        "X-SLIPWAY-ZONE"};
    QByteArrayList lines = raw.toUtf8().split('\n');
    if (lines.size() < 2)
        return {};
    lines = lines.sliced(1, lines.size() - 2);
    int depth = 0;
    lines.removeIf([&](const QByteArray &line) {
        const auto end = std::ranges::find_if(line, [](char c) { return c == ':' || c == ';'; });
        const QByteArray name = line.first(end - line.begin()).toUpper();
        const bool isField = depth == 0 && (fields.contains(name) || name.isEmpty());
        depth += name == "BEGIN" ? 1 : name == "END" ? -1 : 0;
        return isField;
    });
    return lines;
}

QByteArray eventText(const IcsEvent &event, const QSet<QString> &exceptions, Instant stamp)
{
    const Identity identity = identityOf(event.uid);
    QByteArrayList lines{"BEGIN:VEVENT", "UID:" + escapedText(identity.series)};
    if (identity.replaces)
        lines += timeLine("RECURRENCE-ID", *identity.replaces, event);
    lines += timeLine("DTSTART", event.span.from, event);
    if (event.span.to > event.span.from)
        lines += timeLine("DTEND", event.span.to, event);
    if (!event.summary.isEmpty())
        lines += "SUMMARY:" + escapedText(event.summary);
    if (!event.description.isEmpty())
        lines += "DESCRIPTION:" + escapedText(event.description);
    for (const auto &[name, list] :
         {std::pair("CATEGORIES:", event.categories), std::pair("X-SLIPWAY-PRODUCT:", event.products),
          std::pair("X-SLIPWAY-ENVIRONMENT:", event.environments)})
    {
        QByteArrayList entries;
        for (const QString &each : list)
            entries += escapedText(each);
        if (!entries.isEmpty())
            lines += name + entries.join(',');
    }
    if (event.saysZone)
        lines += "X-SLIPWAY-ZONE:" + event.zone;
    for (const QString &line : event.recurrence.split(u'\n', Qt::SkipEmptyParts))
        if (!exceptions.contains(identity.series + u'\n' + line))
            lines += (line.contains(u':') ? QByteArray() : QByteArray("RRULE:")) + line.toUtf8();
    const QByteArrayList others = otherLines(event.raw);
    if (std::ranges::none_of(others, [](const QByteArray &line) { return line.startsWith("DTSTAMP"); }))
        lines += "DTSTAMP:" + icsUtc(stamp);
    lines += others;
    lines += "END:VEVENT";
    QByteArray text;
    for (const QByteArray &line : lines)
        text += foldedLine(line);
    return text;
}

/// The VTIMEZONE of each zone that is used.
QByteArray zonesText(const std::vector<IcsEvent> &events)
{
    std::vector<ZoneUse> uses;
    QSet<QByteArray> seen{"UTC", ""};
    for (const IcsEvent &each : events) {
        if (each.allDay || seen.contains(each.zone) || !isZoneName(each.zone))
            continue;
        seen.insert(each.zone);
        uses.push_back({each.span, each.zone});
    }
    return uses.empty() ? QByteArray() : calendarLibrary().zones(uses);
}

/// `series\nEXDATE…` for each exception: reading adds these lines, so they are not written.
QSet<QString> exceptionLines(const std::vector<IcsEvent> &events)
{
    QHash<QString, const IcsEvent *> series;
    for (const IcsEvent &each : events)
        series.insert(each.uid, &each);
    QSet<QString> lines;
    for (const IcsEvent &each : events) {
        const Identity identity = identityOf(each.uid);
        const IcsEvent *master = identity.replaces ? series.value(identity.series) : nullptr;
        if (master)
            lines.insert(identity.series + u'\n' + exceptionDate(*identity.replaces, master->zone, master->allDay));
    }
    return lines;
}

} // namespace

QByteArray writeIcs(const std::vector<IcsEvent> &events, Instant stamp)
{
    const QSet<QString> exceptions = exceptionLines(events);
    QByteArray body;
    for (const IcsEvent &each : events)
        body += eventText(each, exceptions, stamp);
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Slipway//Slipway//EN\r\nCALSCALE:GREGORIAN\r\n"
           + zonesText(events) + body + "END:VCALENDAR\r\n";
}

} // namespace slipway::formats
