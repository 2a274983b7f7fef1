// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/holidays.h"
#include "service/session.h"

#include <QRandomGenerator>

#include <pwd.h>
#include <unistd.h>

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
