// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <QHash>
#include <QRegularExpression>

namespace slipway {

using namespace Qt::StringLiterals;

const QTimeZone &zoneNamed(const QByteArray &name)
{
    static thread_local QHash<QByteArray, QTimeZone> cache;
    auto found = cache.constFind(name);
    if (found == cache.constEnd()) {
        const QTimeZone zone(name);
        found = cache.insert(name, zone.isValid() ? zone : QTimeZone(QTimeZone::UTC));
    }
    return *found;
}

bool isZoneName(const QByteArray &name)
{
    return !name.isEmpty() && QTimeZone(name).isValid();
}

QDateTime inZone(Instant at, const QByteArray &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(at), zoneNamed(zone));
}

QDate dayIn(Instant at, const QByteArray &zone)
{
    return inZone(at, zone).date();
}

Instant fromWallTime(QDate day, QTime time, const QByteArray &zone)
{
    const QDateTime wall(day, time, zoneNamed(zone), QDateTime::TransitionResolution::PreferBefore);
    // In a gap PreferBefore answers with the offset before it read backwards; the offset before the gap read
    // forwards is what moves the time on by the gap's length.
    const QDateTime resolved = wall.time() == time && wall.date() == day
                                   ? wall
                                   : QDateTime(day, time, zoneNamed(zone), QDateTime::TransitionResolution::PreferAfter);
    return fromDateTime(resolved);
}

Instant fromDateTime(const QDateTime &time)
{
    return fromUnixMilliseconds(time.toMSecsSinceEpoch());
}

QString toRfc3339(Instant at)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(at), QTimeZone::UTC);
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<ZonedTime> parseTime(QStringView text, const QByteArray &defaultZone, QTime timeOfDay)
{
    static const QRegularExpression pattern(
        uR"(^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?))?\s*(Z|[+-]\d{2}:\d{2}|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)*)?$)"_s);
    const auto match = pattern.matchView(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    QTime time = timeOfDay;
    if (match.hasCaptured(2)) {
        QString clock = match.captured(2);
        if (clock.indexOf(u':') == 1)
            clock.prepend(u'0');
        time = QTime::fromString(clock, Qt::ISODateWithMs);
        if (!time.isValid())
            return std::nullopt;
    }
    const QString zone = match.captured(3);
    if (zone.isEmpty())
        return ZonedTime{fromWallTime(day, time, defaultZone), defaultZone};
    if (zone == u"Z")
        return ZonedTime{fromWallTime(day, time, "UTC"), defaultZone.isEmpty() ? "UTC" : defaultZone};
    if (zone.front() == u'+' || zone.front() == u'-') {
        if (!match.hasCaptured(2))
            return std::nullopt;
        const int minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(4, 2).toInt();
        if (minutes > 14 * 60)
            return std::nullopt;
        const auto offset = std::chrono::minutes(zone.front() == u'-' ? -minutes : minutes);
        return ZonedTime{fromWallTime(day, time, "UTC") - offset, defaultZone};
    }
    const QByteArray name = zone.toLatin1();
    if (!isZoneName(name))
        return std::nullopt;
    return ZonedTime{fromWallTime(day, time, name), name};
}

} // namespace slipway
