// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <absl/time/time.h>

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

/// Whether it looks like one of the IANA table; `localtime`, `right/…` and paths are no names of zones.
bool isSpelledAsZone(const QByteArray &name)
{
    return !name.isEmpty() && QChar::isUpper(uint(name.front())) && std::ranges::all_of(name, [](char each) {
        return QChar::isLetterOrNumber(uchar(each)) || QByteArrayView("_+-/").contains(each);
    });
}

/// Abseil reads the file of the one zone, where QTimeZone first opens the file of every other. Nothing when it has no file of its
/// own: `UTC+01:00`, or an old name on a machine that lacks those.
const std::optional<absl::TimeZone> &fileOf(const QByteArray &name)
{
    static thread_local QHash<QByteArray, std::optional<absl::TimeZone>> cache;
    auto found = cache.constFind(name);
    if (found == cache.constEnd()) {
        absl::TimeZone zone;
        const bool isThere = isSpelledAsZone(name) && absl::LoadTimeZone(name.toStdString(), &zone);
        found = cache.insert(name, isThere ? std::optional(zone) : std::nullopt);
    }
    return *found;
}

/// The zone that an old name such as `US/Eastern` stands for. Debian 13 keeps those names only in a package that few
/// install, but its table of links knows them.
QByteArray zoneOfOldName(const QByteArray &name)
{
    try {
        const std::string_view current =
            std::chrono::locate_zone(std::string_view(name.constData(), std::size_t(name.size())))->name();
        return {current.data(), qsizetype(current.size())};
    } catch (const std::runtime_error &) {
        return {};
    }
}

/// Invalid when nobody knows the name; an empty one would be the zone of the machine.
QTimeZone knownZone(const QByteArray &name)
{
    if (name.isEmpty())
        return {};
    if (const QTimeZone zone(name); zone.isValid())
        return zone;
    const QByteArray current = zoneOfOldName(name);
    return current.isEmpty() ? QTimeZone() : QTimeZone(current);
}

absl::TimeZone::CivilInfo clockAt(const absl::TimeZone &zone, Instant at)
{
    return zone.At(absl::FromUnixMillis(toUnixMilliseconds(at)));
}

} // namespace

const QTimeZone &zoneNamed(const QByteArray &name)
{
    static thread_local QHash<QByteArray, QTimeZone> cache;
    auto found = cache.constFind(name);
    if (found == cache.constEnd()) {
        const QTimeZone zone = knownZone(name);
        found = cache.insert(name, zone.isValid() ? zone : QTimeZone(QTimeZone::UTC));
    }
    return *found;
}

bool isZoneName(const QByteArray &name)
{
    return fileOf(name)
           || (!name.isEmpty() && (QTimeZone::isTimeZoneIdAvailable(name) || !zoneOfOldName(name).isEmpty()));
}

QString zoneAbbreviation(Instant at, const QByteArray &zone)
{
    if (const auto &file = fileOf(zone))
        return QString::fromLatin1(clockAt(*file, at).zone_abbr);
    return zoneNamed(zone).abbreviation(inZone(at, zone));
}

QDateTime inZone(Instant at, const QByteArray &zone)
{
    const auto &file = fileOf(zone);
    return QDateTime::fromMSecsSinceEpoch(
        toUnixMilliseconds(at), file ? QTimeZone::fromSecondsAheadOfUtc(clockAt(*file, at).offset) : zoneNamed(zone));
}

QDate dayIn(Instant at, const QByteArray &zone)
{
    return inZone(at, zone).date();
}

Instant fromWallTime(QDate day, QTime time, const QByteArray &zone)
{
    if (const auto &file = fileOf(zone); file && day.isValid() && time.isValid()) {
        const absl::CivilSecond wall(day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second());
        // With the offset before a gap or a repetition: moved on by the gap's length, or the first.
        const qint64 seconds = absl::ToUnixSeconds(file->At(wall).pre);
        return fromUnixMilliseconds(seconds * 1000 + time.msec());
    }
    const QDateTime wall(day, time, zoneNamed(zone), QDateTime::TransitionResolution::PreferBefore);
    // In a gap PreferBefore answers with the offset before it read backwards.
    const QDateTime resolved =
        wall.time() == time && wall.date() == day
            ? wall
            : QDateTime(day, time, zoneNamed(zone), QDateTime::TransitionResolution::PreferAfter);
    return fromDateTime(resolved);
}

std::optional<QTime> skippedWallTime(Instant before, Instant after, const QByteArray &zone)
{
    const QTime kept = inZone(before, zone).time();
    const QDateTime taken = inZone(after, zone);
    return taken.time() != kept && fromWallTime(taken.date(), kept, zone) == after ? std::optional(kept) : std::nullopt;
}

Instant fromDateTime(const QDateTime &time)
{
    return fromUnixMilliseconds(time.toMSecsSinceEpoch());
}

QString toRfc3339(Instant at)
{
    using namespace std::chrono;
    const Instant written = std::clamp(at, kEarliestTime, kLatestTime);
    const sys_days day = floor<days>(written);
    const year_month_day date(day);
    const hh_mm_ss clock(written - day);
    QString text(u"0000-00-00T00:00:00.000Z"_s);
    QChar *const to = text.data();
    const auto put = [&](int from, int digits, auto value) {
        for (int i = from + digits - 1; i >= from; --i, value /= 10)
            to[i] = QChar(u'0' + static_cast<int>(value % 10));
    };
    put(0, 4, static_cast<int>(date.year()));
    put(5, 2, static_cast<unsigned>(date.month()));
    put(8, 2, static_cast<unsigned>(date.day()));
    put(11, 2, clock.hours().count());
    put(14, 2, clock.minutes().count());
    put(17, 2, clock.seconds().count());
    put(20, 3, clock.subseconds().count());
    return clock.subseconds().count() == 0 ? text.remove(19, 4) : text;
}

namespace {

/// Minutes east of UTC of `Z`, `+01:00` or `-03:30`; nothing when no place on earth has it.
std::optional<std::chrono::minutes> offsetIn(const QString &text)
{
    constexpr int kFarthest = 14 * 60;
    if (text.compare(u"Z", Qt::CaseInsensitive) == 0)
        return std::chrono::minutes(0);
    const int minutes = text.mid(4, 2).toInt();
    const int all = text.mid(1, 2).toInt() * 60 + minutes;
    if (minutes > 59 || all > kFarthest)
        return std::nullopt;
    return std::chrono::minutes(text.front() == u'-' ? -all : all);
}

} // namespace

static std::optional<ZonedTime> readTime(QStringView text, const QByteArray &defaultZone, QTime timeOfDay)
{
    static const QRegularExpression pattern(
        uR"(^(?<day>\d{4}-\d{2}-\d{2}))"
        uR"((?:[Tt ](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.(?<fraction>\d+))?)?(?:\s*(?<offset>[Zz](?![A-Za-z])|[+-]\d{2}:\d{2}))?)?)"
        uR"((?:\s*(?:(?<zone>[A-Za-z][A-Za-z0-9_+/-]*)|\[(?<boxed>[A-Za-z][A-Za-z0-9_+/-]*)\]))?$)"_s);
    const auto match = pattern.matchView(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(match.captured(u"day"), Qt::ISODate);
    QTime time = timeOfDay;
    if (match.hasCaptured(u"hour"))
        time =
            QTime(match.captured(u"hour").toInt(), match.captured(u"minute").toInt(), match.captured(u"second").toInt(),
                  match.captured(u"fraction").leftJustified(3, u'0', true).toInt());
    const QString named = match.captured(u"zone") + match.captured(u"boxed");
    const QByteArray zone = !named.isEmpty()        ? named.toLatin1()
                            : defaultZone.isEmpty() ? QByteArray("UTC")
                                                    : defaultZone;
    if (!day.isValid() || !time.isValid() || (!named.isEmpty() && !isZoneName(zone)))
        return std::nullopt;
    if (!match.hasCaptured(u"offset")) {
        const Instant at = fromWallTime(day, time, zone);
        return ZonedTime{at, zone, inZone(at, zone).time() == time ? std::nullopt : std::optional(time)};
    }
    const auto offset = offsetIn(match.captured(u"offset"));
    if (!offset || match.hasCaptured(u"zone"))
        return std::nullopt;
    return ZonedTime{fromWallTime(day, time, "UTC") - *offset, zone};
}

std::optional<ZonedTime> parseTime(QStringView text, const QByteArray &defaultZone, QTime timeOfDay)
{
    auto time = readTime(text, defaultZone, timeOfDay);
    return time && isInCalendar(time->at) ? time : std::nullopt;
}

} // namespace slipway
