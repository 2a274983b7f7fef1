// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/holidays.h"
#include "service/session.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::service {

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

QString nameOfSystemUser()
{
    const passwd *entry = getpwuid(getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(getuid());
}

/// As QTimeZone::systemTimeZoneId(), which opens every zone of the system first.
QByteArray systemZone()
{
    constexpr QLatin1StringView kFolder("/zoneinfo/");
    if (!qEnvironmentVariableIsSet("TZ")) {
        const QString target = QFileInfo(u"/etc/localtime"_s).symLinkTarget();
        if (const auto at = target.lastIndexOf(kFolder); at >= 0) {
            const QByteArray zone = target.sliced(at + kFolder.size()).toLatin1();
            if (QTimeZone(zone).isValid())
                return zone;
        }
    }
    return QTimeZone::systemTimeZoneId();
}

} // namespace

Surroundings Surroundings::real()
{
    return {[] { return fromUnixMilliseconds(QDateTime::currentMSecsSinceEpoch()); }, drawUuid,
            [](const QString &region) {
                const int year = QDate::currentDate().year();
                return workCalendarOf(region, year - kYearsBack, year + kYearsAhead);
            },
            systemZone(), nameOfSystemUser()};
}

} // namespace slipway::service
