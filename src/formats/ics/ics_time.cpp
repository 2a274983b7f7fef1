// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ics/ics_time.h"

#include "core/base/tr.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSearches = 40;
constexpr int kFirstYear = 2;
constexpr int kLastYear = 9000;

/// The number in `text`, digits only; -1 otherwise.
int digits(QByteArrayView text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return text.isEmpty() ? -1 : number;
}

/// `+0130` in seconds; nothing for anything else.
std::optional<int> offsetOf(const IcsProperty *property)
{
    if (!property || (property->value.size() != 5 && property->value.size() != 7))
        return std::nullopt;
    const QByteArrayView text(property->value);
    const int hours = digits(text.sliced(1, 2));
    const int minutes = digits(text.sliced(3, 2));
    if ((text[0] != '+' && text[0] != '-') || hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (text[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/// What a VTIMEZONE says about today: offsets and the months in which clocks change.
struct ZoneRules {
    int standard = 0;
    int daylight = 0;
    int daylightFrom = 0; ///< month; 0: no daylight saving
    int daylightTo = 0;

    /// Offset in the middle of a month; nothing for months in which clocks change.
    [[nodiscard]] std::optional<int> offsetIn(int month) const
    {
        if (daylightFrom == 0)
            return standard;
        if (month == daylightFrom || month == daylightTo)
            return std::nullopt;
        const bool isSummer = daylightFrom < daylightTo ? month > daylightFrom && month < daylightTo
                                                        : month > daylightFrom || month < daylightTo;
        return isSummer ? daylight : standard;
    }
};

/// Month in which a part of a VTIMEZONE begins each year; 0 when it does not come back.
int monthOf(const IcsComponent &part)
{
    const IcsProperty *rule = part.property("RRULE");
    if (!rule || rule->value.toUpper().contains("UNTIL="))
        return 0;
    for (const QByteArray &each : rule->value.toUpper().split(';'))
        if (each.startsWith("BYMONTH=")) {
            const int month = digits(QByteArrayView(each).sliced(8));
            return month >= 1 && month <= 12 ? month : 0;
        }
    const IcsProperty *start = part.property("DTSTART");
    const auto time = start ? icsTimeOf(start->value) : std::nullopt;
    return time ? time->day.month() : 0;
}

/// The part of that name that began last: the one in force today.
const IcsComponent *latest(const IcsComponent &zone, QByteArrayView name)
{
    const IcsComponent *found = nullptr;
    QByteArray start;
    for (const IcsComponent &each : zone.parts) {
        const IcsProperty *from = each.property("DTSTART");
        if (each.name == name && from && offsetOf(each.property("TZOFFSETTO")) && (!found || from->value >= start)) {
            found = &each;
            start = from->value;
        }
    }
    return found;
}

std::optional<ZoneRules> rulesOf(const IcsComponent &zone)
{
    const IcsComponent *standard = latest(zone, "STANDARD");
    const IcsComponent *daylight = latest(zone, "DAYLIGHT");
    if (!standard)
        return std::nullopt;
    ZoneRules rules;
    rules.standard = *offsetOf(standard->property("TZOFFSETTO"));
    if (!daylight || monthOf(*daylight) == 0 || monthOf(*standard) == 0)
        return rules;
    rules.daylight = *offsetOf(daylight->property("TZOFFSETTO"));
    rules.daylightFrom = monthOf(*daylight);
    rules.daylightTo = monthOf(*standard);
    return rules;
}

bool obeys(const QByteArray &id, const ZoneRules &rules)
{
    constexpr int kYear = 2026;
    if (!isZoneName(id))
        return false;
    const QTimeZone &zone = zoneNamed(id);
    for (int month = 1; month <= 12; ++month) {
        const auto wanted = rules.offsetIn(month);
        if (wanted && zone.offsetFromUtc(QDateTime(QDate(kYear, month, 15), QTime(12, 0), QTimeZone::UTC)) != *wanted)
            return false;
    }
    return true;
}

/// An IANA zone that obeys the rules, well-known places first.
QByteArray zoneObeying(const ZoneRules &rules)
{
    static constexpr std::array kFirst{"UTC",
                                       "Europe/London",
                                       "Europe/Berlin",
                                       "Europe/Helsinki",
                                       "Europe/Moscow",
                                       "America/New_York",
                                       "America/Chicago",
                                       "America/Denver",
                                       "America/Los_Angeles",
                                       "America/Phoenix",
                                       "America/Anchorage",
                                       "America/Halifax",
                                       "America/Sao_Paulo",
                                       "Asia/Kolkata",
                                       "Asia/Shanghai",
                                       "Asia/Tokyo",
                                       "Asia/Dubai",
                                       "Asia/Karachi",
                                       "Asia/Dhaka",
                                       "Asia/Bangkok",
                                       "Australia/Sydney",
                                       "Australia/Brisbane",
                                       "Australia/Adelaide",
                                       "Pacific/Auckland",
                                       "Africa/Johannesburg",
                                       "Africa/Lagos"};
    for (const char *id : kFirst)
        if (obeys(id, rules))
            return id;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds(rules.standard))
        if (id.contains('/') && !id.startsWith("Etc/") && obeys(id, rules))
            return id;
    if (rules.daylightFrom != 0)
        return {};
    const int minutes = std::abs(rules.standard) / 60;
    const QByteArray fixed = "UTC" + QByteArray(rules.standard < 0 ? "-" : "+")
                             + QByteArray::number(minutes / 60).rightJustified(2, '0') + ':'
                             + QByteArray::number(minutes % 60).rightJustified(2, '0');
    return isZoneName(fixed) ? fixed : QByteArray();
}

/// A name itself, or what is left of it after a vendor's prefix: `/mozilla.org/20070129_1/Europe/Berlin`.
QByteArray zoneNamedIn(const QByteArray &text)
{
    constexpr qsizetype kLongestName = 64;
    qsizetype from = 0;
    do {
        const QByteArray name = text.sliced(from);
        if (!name.isEmpty() && name.size() <= kLongestName && isZoneName(name))
            return name;
        from = text.indexOf('/', from) + 1;
    } while (from > 0);
    return {};
}

} // namespace

std::optional<IcsTime> icsTimeOf(QByteArrayView text)
{
    text = text.trimmed();
    const bool isUtc = text.endsWith('Z') || text.endsWith('z');
    if (isUtc)
        text.chop(1);
    const bool hasClock = text.size() == 15 || text.size() == 13;
    if (text.size() != 8 && !(hasClock && (text[8] == 'T' || text[8] == 't')))
        return std::nullopt;
    IcsTime time{QDate(digits(text.first(4)), digits(text.sliced(4, 2)), digits(text.sliced(6, 2))), {}, isUtc};
    // Far from the ends of four digits, so that zones and durations do not lead beyond them.
    if (!time.day.isValid() || time.day.year() < kFirstYear || time.day.year() > kLastYear)
        return std::nullopt;
    if (!hasClock) {
        time.isUtc = false; // a day is one wherever it is read, whatever Google writes after it
        return time;
    }
    const int hour = digits(text.sliced(9, 2));
    const int minute = digits(text.sliced(11, 2));
    const int second = text.size() == 15 ? digits(text.sliced(13, 2)) : 0;
    if (hour == 24 && minute == 0 && second == 0) {
        time.day = time.day.addDays(1);
        time.clock = QTime(0, 0);
        return time;
    }
    time.clock = QTime(hour, minute, second == 60 ? 59 : second);
    return time.clock->isValid() ? std::optional(time) : std::nullopt;
}

std::optional<IcsDuration> icsDurationOf(QByteArrayView text)
{
    text = text.trimmed();
    int sign = 1;
    if (text.startsWith('+') || text.startsWith('-')) {
        sign = text.front() == '-' ? -1 : 1;
        text = text.sliced(1);
    }
    if (!text.startsWith('P') && !text.startsWith('p'))
        return std::nullopt;
    IcsDuration duration;
    bool isTime = false;
    bool hasPart = false;
    for (qsizetype at = 1; at < text.size();) {
        if (text[at] == 'T' || text[at] == 't') {
            isTime = true;
            ++at;
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        if (at == from || at == text.size() || at - from > 8)
            return std::nullopt;
        const qint64 amount = sign * digits(text.sliced(from, at - from));
        hasPart = true;
        switch (text[at++] | 0x20) {
        case 'w': duration.days += 7 * amount; break;
        case 'd': duration.days += amount; break;
        case 'h': duration.seconds += 3600 * amount; break;
        case 'm': duration.seconds += 60 * amount; break;
        case 's': duration.seconds += amount; break;
        default: return std::nullopt;
        }
        if (std::abs(duration.days) > 40'000 || std::abs(duration.seconds) > 40'000LL * 86'400)
            return std::nullopt;
    }
    return hasPart || isTime ? std::optional(duration) : std::nullopt;
}

IcsZones::IcsZones(const std::vector<IcsComponent> &components, QByteArray defaultZone, IcsWarnings &warnings)
    : m_default(std::move(defaultZone)),
      m_warnings(warnings)
{
    for (const IcsComponent &each : components)
        if (const IcsProperty *id = each.name == "VTIMEZONE" ? each.property("TZID") : nullptr)
            m_defined.insert(id->value, &each);
}

QByteArray IcsZones::resolved(const QByteArray &tzid)
{
    if (const QByteArray zone = zoneNamedIn(tzid); !zone.isEmpty())
        return zone;
    const IcsComponent *defined = m_defined.value(tzid);
    const IcsProperty *location = defined ? defined->property("X-LIC-LOCATION") : nullptr;
    if (const QByteArray zone = location ? zoneNamedIn(location->value) : QByteArray(); !zone.isEmpty())
        return zone;
    if (const QByteArray zone = QTimeZone::windowsIdToDefaultIanaId(tzid); isZoneName(zone))
        return zone;
    // A search looks at every zone there is; a file with thousands of made-up ones shall not take minutes.
    if (const auto rules = defined && m_searches++ < kMostSearches ? rulesOf(*defined) : std::nullopt)
        if (const QByteArray zone = zoneObeying(*rules); !zone.isEmpty())
            return zone;
    QByteArray slashed = tzid;
    return zoneNamedIn(slashed.replace('-', '/'));
}

QByteArray IcsZones::zoneOf(const QByteArray &tzid, int line)
{
    const auto known = m_known.constFind(tzid);
    if (known != m_known.constEnd())
        return *known;
    QByteArray zone = resolved(tzid);
    if (zone.isEmpty()) {
        m_warnings.add(line, tr("the time zone “%1” is unknown; its times are taken in %2")
                                 .arg(QString::fromUtf8(tzid.left(60)), QString::fromUtf8(m_default)));
        zone = m_default;
    }
    m_known.insert(tzid, zone);
    return zone;
}

QByteArray IcsZones::zoneOf(const IcsProperty &property, const IcsTime &time)
{
    if (time.isUtc)
        return "UTC";
    const QByteArray tzid = property.parameter("TZID");
    return tzid.isEmpty() ? m_default : zoneOf(tzid, property.line);
}

Instant instantOf(const IcsTime &time, const QByteArray &zone)
{
    return fromWallTime(time.day, time.clock.value_or(QTime(0, 0)), time.isUtc ? QByteArray("UTC") : zone);
}

QByteArray icsUtc(Instant at)
{
    return inZone(at, "UTC").toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray icsDay(QDate day)
{
    return day.toString(u"yyyyMMdd"_s).toLatin1();
}

} // namespace slipway::formats
