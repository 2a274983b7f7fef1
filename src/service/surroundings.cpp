// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/holidays.h"
#include "service/session.h"

#include <QFile>
#include <QRandomGenerator>

#include <pwd.h>
#include <unistd.h>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// How far from today holidays are known to the rules.
constexpr int kYearsBack = 3;
constexpr int kYearsAhead = 5;

Uuid drawUuid()
{
    std::array<std::uint8_t, 10> random{};
    auto *generator = QRandomGenerator::system();
    for (auto &byte : random)
        byte = static_cast<std::uint8_t>(generator->bounded(256));
    return Uuid::version7(QDateTime::currentMSecsSinceEpoch(), random);
}

/// What QTimeZone::systemTimeZoneId() says, which opens the files of all zones first; it is asked where neither $TZ nor the
/// machine names a zone.
QByteArray systemZone()
{
    const QByteArray told = qgetenv("TZ");
    const QByteArray named = told.isEmpty()
                                 ? QFile::symLinkTarget(u"/etc/localtime"_s).section(u"/zoneinfo/"_s, 1).toLatin1()
                                 : told.sliced(told.startsWith(':') ? 1 : 0);
    return isZoneName(named) ? named : QTimeZone::systemTimeZoneId();
}

QString nameOfSystemUser()
{
    static const QString name = [] {
        const passwd *entry = getpwuid(getuid());
        return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(getuid());
    }();
    return name;
}

} // namespace

Surroundings Surroundings::real()
{
    return {[] { return fromUnixMilliseconds(QDateTime::currentMSecsSinceEpoch()); }, drawUuid,
            [](const QString &region) {
                const int year = QDate::currentDate().year();
                return workCalendarOf(region, year - kYearsBack, year + kYearsAhead);
            },
            systemZone(), nameOfSystemUser};
}

} // namespace slipway::service
