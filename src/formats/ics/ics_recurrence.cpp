// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ics/ics_recurrence.h"

#include "core/base/tr.h"
#include "formats/calendaring/calendar_library.h"
#include "formats/ics/ics_calendar.h"
#include "formats/ics/ics_rule.h"
#include "formats/text/source_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

/// A rule that names more times of day than this would fill the memory when it is expanded for a year.
constexpr qsizetype kMostTimesADay = 288;
constexpr qsizetype kMostValues = 400;
constexpr qint64 kLargestCount = 100'000;

struct RulePart {
    QByteArray name;
    QByteArray value;
};

/// The parts of a rule in upper case; empty ones, as a `;` too many leaves them, are left out.
std::vector<RulePart> partsOf(QByteArrayView rule)
{
    std::vector<RulePart> parts;
    for (const QByteArray &each : rule.toByteArray().toUpper().split(';')) {
        const qsizetype equals = each.indexOf('=');
        if (!each.trimmed().isEmpty())
            parts.push_back({each.first(equals < 0 ? each.size() : equals).trimmed(),
                             equals < 0 ? QByteArray() : each.sliced(equals + 1).trimmed()});
    }
    return parts;
}

struct NumberList {
    const char *name;
    int lowest;
    int highest;
    bool isSigned; ///< counts from the end when negative; 0 is not allowed
};

constexpr NumberList kNumberLists[] = {
    {"BYSECOND", 0, 60, false},  {"BYMINUTE", 0, 59, false}, {"BYHOUR", 0, 23, false},  {"BYMONTHDAY", 1, 31, true},
    {"BYYEARDAY", 1, 366, true}, {"BYWEEKNO", 1, 53, true},  {"BYMONTH", 1, 12, false}, {"BYSETPOS", 1, 366, true},
};

bool isListOf(const NumberList &form, const QByteArray &value)
{
    return std::ranges::all_of(value.split(','), [&](const QByteArray &each) {
        bool isNumber = false;
        const int number = each.trimmed().toInt(&isNumber);
        const int size = form.isSigned ? std::abs(number) : number;
        return isNumber && size >= form.lowest && size <= form.highest;
    });
}

QString partMistake(const RulePart &part)
{
    static const QRegularExpression frequency(u"^(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$"_s);
    static const QRegularExpression days(
        u"^([+-]?[1-9]\\d?)?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-9]\\d?)?(MO|TU|WE|TH|FR|SA|SU))*$"_s);
    const QString name = QString::fromUtf8(part.name.left(40));
    const QString value = QString::fromUtf8(part.value.left(40));
    if (part.value.count(',') > kMostValues)
        return tr("“%1” lists too many values").arg(name);
    if (part.name == "FREQ" && !frequency.match(value).hasMatch())
        return tr("“%1” is no frequency of a recurrence rule").arg(value);
    if (part.name == "COUNT" || part.name == "INTERVAL") {
        bool isNumber = false;
        const int number = part.value.toInt(&isNumber);
        if (!isNumber || number < 1)
            return tr("“%1” must be a number above 0").arg(name);
    }
    if (part.name == "UNTIL" && !icsTimeOf(part.value))
        return tr("“%1” after UNTIL is no date").arg(value);
    if (part.name == "BYDAY" && !days.match(QString::fromUtf8(part.value)).hasMatch())
        return tr("“%1” after BYDAY is no list of weekdays").arg(value);
    if (part.name == "WKST" && (part.value.size() != 2 || !days.match(value).hasMatch()))
        return tr("“%1” after WKST is no weekday").arg(value);
    static const QByteArrayList others{"FREQ", "COUNT", "INTERVAL", "UNTIL", "BYDAY", "WKST", "RSCALE", "SKIP"};
    const bool isKnown =
        others.contains(part.name) || part.name.startsWith("X-")
        || std::ranges::any_of(kNumberLists, [&](const NumberList &each) { return part.name == each.name; });
    if (!isKnown)
        return tr("“%1” is no part of a recurrence rule").arg(name);
    for (const NumberList &each : kNumberLists)
        if (part.name == each.name && !isListOf(each, part.value))
            return tr("“%1” after %2 is no list of numbers from %3 to %4")
                .arg(value, name)
                .arg(each.lowest)
                .arg(each.highest);
    return {};
}

/// Rule with its end in the form the event has, and a count no larger than anybody looks at.
QByteArray normalRule(const QByteArray &rule, const IcsStart &start)
{
    QByteArrayList parts;
    for (const RulePart &part : partsOf(rule)) {
        QByteArray value = part.value;
        if (part.name == "UNTIL") {
            IcsTime end = *icsTimeOf(value);
            if (start.allDay) {
                value = icsDay(end.day);
            } else {
                end.clock = end.clock.value_or(QTime(23, 59, 59));
                value = icsUtc(instantOf(end, start.zone));
            }
        } else if (part.name == "COUNT") {
            value = QByteArray::number(std::min(value.toLongLong(), kLargestCount));
        }
        parts += part.name + '=' + value;
    }
    return parts.join(';');
}

/// One date of an RDATE or EXDATE; of a period its start.
QString dateLine(const IcsProperty &property, const IcsTime &time, const IcsStart &start, IcsZones &zones)
{
    const QString name = QString::fromLatin1(property.name);
    if (start.allDay)
        return name + u";VALUE=DATE:"_s + QString::fromLatin1(icsDay(time.day));
    IcsTime exact = time;
    QByteArray zone = zones.zoneOf(property, time);
    if (!exact.clock) {
        // A day alone means the occurrence of that day.
        exact.clock = inZone(start.at, start.zone).time();
        zone = start.zone;
    }
    return name + u':' + QString::fromLatin1(icsUtc(instantOf(exact, zone)));
}

bool repeatsWithinDays(const QByteArray &rule)
{
    return std::ranges::any_of(partsOf(rule), [](const RulePart &part) {
        return part.name == "FREQ" && (part.value == "SECONDLY" || part.value == "MINUTELY" || part.value == "HOURLY");
    });
}

} // namespace

QString ruleMistake(QByteArrayView rule)
{
    bool hasFrequency = false;
    qsizetype timesADay = 1;
    for (const RulePart &part : partsOf(rule)) {
        if (const QString mistake = partMistake(part); !mistake.isEmpty())
            return mistake;
        hasFrequency = hasFrequency || part.name == "FREQ";
        if (part.name == "BYHOUR" || part.name == "BYMINUTE" || part.name == "BYSECOND")
            timesADay *= part.value.count(',') + 1;
    }
    if (!hasFrequency)
        return tr("the recurrence rule has no FREQ");
    return timesADay > kMostTimesADay ? tr("the rule names more than %1 times a day").arg(kMostTimesADay) : QString();
}

std::optional<RuleMistake> firstRuleMistake(const QString &rule)
{
    qsizetype position = rule.startsWith("RRULE:"_L1, Qt::CaseInsensitive) ? 6 : 0;
    const QString text = rule.sliced(position);
    const QString whole = ruleMistake(text.toUtf8());
    if (whole.isEmpty())
        return std::nullopt;
    for (const QString &each : text.split(u';')) {
        for (const RulePart &part : partsOf(each.toUtf8()))
            if (const QString mistake = partMistake(part); !mistake.isEmpty())
                return RuleMistake{position, mistake + u'.'};
        position += each.size() + 1;
    }
    return RuleMistake{rule.size() - text.size(), whole.left(1).toUpper() + whole.mid(1) + u'.'};
}

QString exceptionDate(Instant at, const QByteArray &zone, bool allDay)
{
    return allDay ? u"EXDATE;VALUE=DATE:"_s + QString::fromLatin1(icsDay(dayIn(at, zone)))
                  : u"EXDATE:"_s + QString::fromLatin1(icsUtc(at));
}

Result<QString> recurrenceOf(const IcsComponent &event, const IcsStart &start, IcsZones &zones, IcsWarnings &warnings)
{
    QStringList lines;
    for (const IcsProperty &property : event.properties) {
        const QString name = QString::fromLatin1(property.name);
        if (property.name == "RRULE" || property.name == "EXRULE") {
            if (const QString mistake = ruleMistake(property.value); !mistake.isEmpty())
                return failureAt(warnings.source(), property.line, u"%1: %2."_s.arg(name, mistake));
            lines += name + u':' + QString::fromUtf8(normalRule(property.value, start));
        }
        if (property.name != "RDATE" && property.name != "EXDATE")
            continue;
        if (property.value.isEmpty()) {
            warnings.add(property.line, tr("%1 names no date").arg(name));
            continue;
        }
        for (const QByteArray &each : property.value.split(',')) {
            const QByteArray value = each.first(each.indexOf('/') < 0 ? each.size() : each.indexOf('/'));
            const auto time = icsTimeOf(value);
            if (!time)
                return failureAt(warnings.source(), property.line,
                                 tr("%1: “%2” is no date.").arg(name, QString::fromUtf8(value.left(40))));
            lines += dateLine(property, *time, start, zones);
        }
    }
    return orderedRecurrence(std::move(lines));
}

QString orderedRecurrence(QStringList lines)
{
    const auto dates =
        std::ranges::stable_partition(lines, [](const QString &line) { return line.contains(u"RULE:"); });
    std::ranges::sort(dates);
    lines.removeDuplicates();
    return lines.join(u'\n');
}

Result<std::vector<Instant>> expandRecurrence(const QString &recurrence, Instant start, const QByteArray &zone,
                                              bool allDay, const TimeSpan &window, int most)
{
    QStringList lines = recurrence.split(u'\n', Qt::SkipEmptyParts);
    bool isFine = false; ///< repeats more often than daily
    for (QString &line : lines) {
        if (!line.contains(u':'))
            line.prepend(u"RRULE:"_s);
        if (!line.startsWith(u"RRULE") && !line.startsWith(u"EXRULE"))
            continue;
        const QByteArray rule = line.section(u':', 1).toUtf8();
        if (!ruleMistake(rule).isEmpty())
            return failure(
                ErrorKind::BadInput,
                tr("“%1” is no recurrence rule of RFC 5545, such as FREQ=WEEKLY;BYDAY=TU.").arg(line.left(80)));
        line = line.section(u':', 0, 0) + u':' + QString::fromUtf8(normalRule(rule, {start, zone, allDay}));
        isFine = isFine || repeatsWithinDays(rule);
    }
    const QString head = allDay ? u"DTSTART;VALUE=DATE:"_s + QString::fromLatin1(icsDay(dayIn(start, zone)))
                                : u"DTSTART:"_s + QString::fromLatin1(icsUtc(start));
    const QString text = u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Slipway//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n"_s
                         + head + u"\r\n"_s + lines.join(u"\r\n"_s) + u"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"_s;
    auto found = calendarLibrary().starts({text.toUtf8(), start, zone, allDay, window, most, isFine});
    if (!found)
        return failure(ErrorKind::BadInput, tr("“%1” is no recurrence rule of RFC 5545.").arg(recurrence.left(80)));
    return *std::move(found);
}

} // namespace slipway::formats
