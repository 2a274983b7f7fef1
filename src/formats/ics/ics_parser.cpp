// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ics/ics_calendar.h"

#include "formats/ics/ics_lines.h"
#include "formats/text/source_text.h"

#include <KCalendarCore/Exceptions>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}

QByteArray zoneOf(const QDateTime &time, const QByteArray &defaultZone)
{
    if (time.timeSpec() == Qt::UTC)
        return "UTC";
    const QByteArray id = time.timeZone().id();
    return time.timeSpec() == Qt::TimeZone && isZoneName(id) ? id : defaultZone;
}

Instant instantOf(const QDateTime &time, const QByteArray &zone)
{
    // Floating times are meant in the zone of whoever reads them.
    return time.timeSpec() == Qt::LocalTime ? fromWallTime(time.date(), time.time(), zone) : fromDateTime(time);
}

TimeSpan spanOf(const KCalendarCore::Event &event, const QByteArray &zone)
{
    if (event.allDay()) {
        const QDate last = event.hasEndDate() ? event.dtEnd().date() : event.dtStart().date();
        return {fromWallTime(event.dtStart().date(), QTime(0, 0), zone), fromWallTime(std::max(last, event.dtStart().date()).addDays(1), QTime(0, 0), zone)};
    }
    const Instant from = instantOf(event.dtStart(), zone);
    return {from, std::max(from, instantOf(event.dtEnd(), zone))};
}

QString recurrenceLines(const QString &raw)
{
    static const QRegularExpression folded(u"\\r?\\n[ \\t]"_s);
    static const QRegularExpression lineEnd(u"\\r?\\n"_s);
    QString text = raw;
    text.remove(folded);
    QStringList lines;
    for (const QString &line : text.split(lineEnd))
        if (line.startsWith(u"RRULE") || line.startsWith(u"RDATE") || line.startsWith(u"EXDATE") || line.startsWith(u"EXRULE"))
            lines += line;
    return lines.join(u'\n');
}

QString eventText(const KCalendarCore::Event::Ptr &event)
{
    const QString calendar = KCalendarCore::ICalFormat().toString(event.staticCast<KCalendarCore::Incidence>());
    const qsizetype from = calendar.indexOf(u"BEGIN:VEVENT"_s);
    const qsizetype to = calendar.indexOf(u"END:VEVENT"_s);
    return from < 0 || to < 0 ? calendar : calendar.mid(from, to - from + 10);
}

IcsEvent toEvent(const KCalendarCore::Event::Ptr &event, const QByteArray &defaultZone)
{
    IcsEvent out;
    out.zone = event->allDay() ? defaultZone : zoneOf(event->dtStart(), defaultZone);
    out.uid = event->uid();
    if (event->hasRecurrenceId())
        out.uid += u'/' + toRfc3339(instantOf(event->recurrenceId(), out.zone));
    out.summary = event->summary();
    out.description = event->description();
    out.categories = event->categories();
    out.allDay = event->allDay();
    out.span = spanOf(*event, out.zone);
    out.raw = eventText(event);
    out.recurrence = event->recurs() ? recurrenceLines(out.raw) : QString();
    return out;
}

QByteArray eventLines(const IcsEvent &event)
{
    if (!event.raw.isEmpty()) {
        QString raw = event.raw;
        raw.remove(u'\r').replace(u'\n', u"\r\n"_s);
        return raw.toUtf8() + "\r\n";
    }
    KCalendarCore::Event::Ptr made(new KCalendarCore::Event);
    made->setUid(event.uid);
    made->setSummary(event.summary);
    made->setDescription(event.description);
    made->setCategories(event.categories);
    made->setAllDay(event.allDay);
    if (event.allDay) {
        made->setDtStart(dayIn(event.span.from, event.zone).startOfDay());
        made->setDtEnd(dayIn(event.span.to - std::chrono::milliseconds(1), event.zone).startOfDay());
        made->setAllDay(true);
    } else {
        made->setDtStart(inZone(event.span.from, event.zone));
        made->setDtEnd(inZone(event.span.to, event.zone));
    }
    QString text = eventText(made);
    text.remove(u'\r').replace(u'\n', u"\r\n"_s);
    return text.toUtf8() + "\r\n";
}

} // namespace

Result<IcsCalendar> parseIcs(QByteArrayView bytes, const QString &sourceName, const QByteArray &defaultZone)
{
    const auto text = readText(bytes, sourceName);
    if (!text)
        return std::unexpected(text.error());
    IcsCalendar out;
    if (const auto sound = checkContentLines(*text, sourceName, out.warnings); !sound)
        return std::unexpected(sound.error());
    KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(zoneNamed(defaultZone)));
    KCalendarCore::ICalFormat format;
    // Several VCALENDAR objects in one stream are allowed (RFC 5545 §3.4); the library reads only the first.
    for (qsizetype from = 0; from >= 0;) {
        const qsizetype next = text->indexOf("\nBEGIN:VCALENDAR", from + 1);
        const QByteArray part = text->mid(from, next < 0 ? -1 : next + 1 - from);
        if (!part.trimmed().isEmpty() && !format.fromRawString(calendar, part) && format.exception()
            && format.exception()->code() != KCalendarCore::Exception::NoCalendar)
            return failureAt(sourceName, lineOfOffset(*text, from), tr("The calendar that begins here could not be read."));
        from = next < 0 ? -1 : next + 1;
    }
    for (const auto &event : calendar->rawEvents(KCalendarCore::EventSortUnsorted)) {
        if (event->dtStart().isValid())
            out.events.push_back(toEvent(event, defaultZone));
        else
            ++out.undated;
    }
    std::ranges::sort(out.events, {}, [](const IcsEvent &each) { return std::tuple(each.span.from, each.uid); });
    out.todos = static_cast<int>(calendar->rawTodos().size());
    out.journals = static_cast<int>(calendar->rawJournals().size());
    return out;
}

QByteArray writeIcs(const std::vector<IcsEvent> &events)
{
    QByteArray zones;
    QByteArray body;
    for (const IcsEvent &each : events)
        body += eventLines(each);
    // The library writes the VTIMEZONE of each zone; one empty event per zone collects them.
    KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
    QByteArrayList seen{"UTC", ""};
    for (const IcsEvent &each : events) {
        if (each.allDay || seen.contains(each.zone))
            continue;
        seen.append(each.zone);
        KCalendarCore::Event::Ptr event(new KCalendarCore::Event);
        event->setDtStart(inZone(each.span.from, each.zone));
        event->setDtEnd(inZone(each.span.to, each.zone));
        calendar->addEvent(event);
    }
    const QByteArray withZones = KCalendarCore::ICalFormat().toString(calendar.staticCast<KCalendarCore::Calendar>()).toUtf8();
    for (qsizetype from = withZones.indexOf("BEGIN:VTIMEZONE"); from >= 0; from = withZones.indexOf("BEGIN:VTIMEZONE", from + 1)) {
        const qsizetype end = withZones.indexOf("END:VTIMEZONE", from);
        zones += withZones.mid(from, end - from) + "END:VTIMEZONE\r\n";
    }
    return "BEGIN:VCALENDAR\r\nPRODID:-//Slipway//Slipway//EN\r\nVERSION:2.0\r\n" + zones + body + "END:VCALENDAR\r\n";
}

bool isFreeze(const IcsEvent &event)
{
    static const QRegularExpression words(u"\\b(freeze|frozen|blackout|moratorium|no[- ]deploy\\w*|sperrfenster|einfrier\\w*|deploymentsperre|change stop)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const bool isLong = event.allDay || event.span.to - event.span.from >= std::chrono::hours(2);
    return isLong && (words.match(event.summary).hasMatch() || event.categories.contains(u"freeze"_s, Qt::CaseInsensitive));
}

Result<std::vector<Instant>> expandRecurrence(const QString &recurrence, Instant start, const QByteArray &zone, bool allDay,
                                              const TimeSpan &window, int most)
{
    KCalendarCore::Event::Ptr event;
    QStringList lines = recurrence.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines) {
        if (!line.contains(u':'))
            line.prepend(u"RRULE:"_s);
        if (!line.startsWith(u"RRULE"))
            continue;
        QStringList ignored;
        const QByteArray wrapped = "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + line.toUtf8() + "\nEND:VEVENT\nEND:VCALENDAR\n";
        if (const auto sound = checkContentLines(wrapped, {}, ignored); !sound)
            return failure(ErrorKind::BadInput, tr("“%1” is no recurrence rule of RFC 5545, such as FREQ=WEEKLY;BYDAY=TU.").arg(line.left(80)));
    }
    const QDateTime first = inZone(start, zone);
    const QString head = allDay ? u"DTSTART;VALUE=DATE:"_s + first.toString(u"yyyyMMdd"_s)
                                : u"DTSTART:"_s + first.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString text = u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Slipway//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n"_s + head + u"\r\n"_s
                         + lines.join(u"\r\n"_s) + u"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"_s;
    KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(zoneNamed(zone)));
    if (!KCalendarCore::ICalFormat().fromRawString(calendar, text.toUtf8()) || calendar->rawEvents().isEmpty())
        return failure(ErrorKind::BadInput, tr("“%1” is no recurrence rule of RFC 5545.").arg(recurrence.left(80)));
    event = calendar->rawEvents().first();
    // Days are counted on the calendar of the zone, so that a rule keeps its wall time when clocks change.
    if (!allDay)
        event->setDtStart(first);
    std::vector<Instant> found;
    const QDateTime from = inZone(window.from, zone);
    const QDateTime to = inZone(window.to, zone);
    for (const QDateTime &each : event->recurrence()->timesInInterval(from.addMSecs(-1), to)) {
        const Instant at = instantOf(each, zone);
        if (window.contains(at) && std::ssize(found) < most)
            found.push_back(at);
    }
    return found;
}

} // namespace slipway::formats
