// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/holiday_book/holiday_book.h"

#include <KHolidays/HolidayRegion>

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;
using KHolidays::HolidayRegion;

namespace {

class LinkedHolidayBook : public HolidayBook
{
public:
    QStringList regions() override { return HolidayRegion::regionCodes(); }
    QString nameOf(const QString &region) override { return HolidayRegion::name(region); }

    QLocale::Language languageOf(const QString &region) override
    {
        return QLocale::codeToLanguage(HolidayRegion::languageCode(region).section(u'_', 0, 0));
    }

    std::vector<std::pair<QDate, QString>> daysOff(const QString &region, QDate first, QDate last) override
    {
        std::vector<std::pair<QDate, QString>> days;
        const HolidayRegion holidays(region);
        if (!holidays.isValid())
            return days;
        for (const KHolidays::Holiday &each : holidays.rawHolidays(first, last, u"public"_s))
            if (each.dayType() == KHolidays::Holiday::NonWorkday)
                for (int i = 0; i < std::max(1, each.duration()); ++i)
                    days.emplace_back(each.observedStartDate().addDays(i), each.name());
        return days;
    }
};

} // namespace

HolidayBook &linkedHolidayBook()
{
    static LinkedHolidayBook book;
    return book;
}

} // namespace slipway::service
