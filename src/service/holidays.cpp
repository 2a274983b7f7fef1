// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/holidays.h"

#include <KHolidays/HolidayRegion>

#include <QMutex>

#include <algorithm>
#include <map>
#include <tuple>

namespace slipway::service {

std::vector<std::pair<QString, QString>> holidayRegions()
{
    std::vector<std::pair<QString, QString>> regions;
    for (const QString &code : KHolidays::HolidayRegion::regionCodes())
        regions.emplace_back(code, KHolidays::HolidayRegion::name(code));
    std::ranges::sort(regions, {}, &std::pair<QString, QString>::second);
    return regions;
}

bool isHolidayRegion(const QString &code)
{
    return KHolidays::HolidayRegion::isValid(code);
}

WorkCalendar workCalendarOf(const QString &region, int firstYear, int lastYear)
{
    if (region.isEmpty())
        return {};
    static QMutex mutex;
    static std::map<std::tuple<QString, int, int>, WorkCalendar> made;
    const QMutexLocker lock(&mutex);
    const auto key = std::tuple(region, firstYear, lastYear);
    if (const auto found = made.find(key); found != made.end())
        return found->second;
    WorkCalendar calendar;
    const KHolidays::HolidayRegion holidays(region);
    if (holidays.isValid())
        for (const KHolidays::Holiday &each : holidays.rawHolidays(QDate(firstYear, 1, 1), QDate(lastYear, 12, 31), QStringLiteral("public")))
            if (each.dayType() == KHolidays::Holiday::NonWorkday)
                for (int i = 0; i < std::max(1, each.duration()); ++i)
                    calendar.addHoliday(each.observedStartDate().addDays(i), each.name());
    made.emplace(key, calendar);
    return calendar;
}

} // namespace slipway::service
