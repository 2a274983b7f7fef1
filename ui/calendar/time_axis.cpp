// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/time_axis.h"

#include "core/base/tr.h"
#include "ui/calendar/calendar_text.h"
#include "ui/calendar/day_grid.h"

namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {

enum class Unit { Hour, Day, Week, Month, Quarter, Year };

struct Scale {
    double minimalPixelsPerDay;
    Unit major;
    Unit minor;
    int hours; ///< step of Unit::Hour
};

constexpr std::array kScales{
    Scale{1100, Unit::Day, Unit::Hour, 1}, Scale{400, Unit::Day, Unit::Hour, 3},
    Scale{160, Unit::Day, Unit::Hour, 6},  Scale{26, Unit::Month, Unit::Day, 0},
    Scale{6, Unit::Month, Unit::Week, 0},  Scale{2.4, Unit::Quarter, Unit::Month, 0},
    Scale{0, Unit::Year, Unit::Month, 0},
};
constexpr double kWeekendsFrom = 4;

const Scale &scaleOf(double pixelsPerDay)
{
    return *std::ranges::find_if(kScales,
                                 [&](const Scale &candidate) { return pixelsPerDay >= candidate.minimalPixelsPerDay; });
}

QDate floorTo(QDate day, Unit unit)
{
    switch (unit) {
    case Unit::Week: return day.addDays(1 - day.dayOfWeek());
    case Unit::Month: return {day.year(), day.month(), 1};
    case Unit::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Unit::Year: return {day.year(), 1, 1};
    case Unit::Hour:
    case Unit::Day: break;
    }
    return day;
}

QDate next(QDate day, Unit unit)
{
    switch (unit) {
    case Unit::Week: return day.addDays(7);
    case Unit::Month: return day.addMonths(1);
    case Unit::Quarter: return day.addMonths(3);
    case Unit::Year: return day.addYears(1);
    case Unit::Hour:
    case Unit::Day: break;
    }
    return day.addDays(1);
}

AxisTick majorTick(QDate day, Unit unit, const QLocale &locale)
{
    switch (unit) {
    case Unit::Year: return {{}, QString::number(day.year()), {}};
    case Unit::Quarter:
        //: A quarter of a year: %1 its number, %2 the year
        return {{}, tr("Q%1 %2").arg((day.month() + 2) / 3).arg(day.year()), {}};
    case Unit::Month:
        return {{}, monthAndYear(day, locale), locale.standaloneMonthName(day.month(), QLocale::ShortFormat)};
    default:
        //: Date format of Qt: a day as a heading
        return {{}, locale.toString(day, tr("dddd d MMMM yyyy")), text::shortDay(day, locale)};
    }
}

AxisTick minorTick(QDate day, Unit unit, double pixelsPerDay, const QLocale &locale)
{
    switch (unit) {
    case Unit::Month: {
        const QString shortName = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
        return {{}, shortName, locale.standaloneMonthName(day.month(), QLocale::NarrowFormat)};
    }
    case Unit::Week: {
        //: A calendar week: %1 its number
        const QString week = tr("W%1").arg(day.weekNumber());
        return {{}, week + u' ' + text::shortDay(day, locale), week};
    }
    default: {
        const QString number = QString::number(day.day());
        const QString name = locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
        return {{}, pixelsPerDay >= 44 ? name + u' ' + number : number, number};
    }
    }
}

std::vector<AxisTick> hourTicks(TimeSpan visible, int step, const QByteArray &zone, const QLocale &locale)
{
    std::vector<AxisTick> ticks;
    for (QDate day = dayIn(visible.from, zone); startOfDay(day, zone) < visible.to; day = day.addDays(1)) {
        for (int hour = 0; hour < 24; hour += step) {
            const Instant at = fromWallTime(day, QTime(hour, 0), zone);
            // An hour that the clock skips would stand where the next one does.
            if (inZone(at, zone).time().hour() == hour && at < visible.to)
                ticks.push_back({at, locale.toString(QTime(hour, 0), u"HH:mm"_s), QString::number(hour)});
        }
    }
    return ticks;
}

} // namespace

QString monthAndYear(QDate day, const QLocale &locale)
{
    return locale.standaloneMonthName(day.month(), QLocale::LongFormat) + u' ' + QString::number(day.year());
}

bool showsHours(double pixelsPerDay)
{
    return scaleOf(pixelsPerDay).minor == Unit::Hour;
}

std::vector<Instant> stretches(TimeSpan span, double pixelsPerDay, const QByteArray &zone)
{
    const Unit unit = showsHours(pixelsPerDay) ? Unit::Day : scaleOf(pixelsPerDay).minor;
    QDate day = floorTo(dayIn(span.from, zone), unit);
    std::vector<Instant> edges{startOfDay(day, zone)};
    while (edges.back() < span.to || edges.size() < 2) {
        day = next(day, unit);
        edges.push_back(startOfDay(day, zone));
    }
    return edges;
}

TimeAxis timeAxis(TimeSpan visible, double pixelsPerDay, const QByteArray &zone, const QLocale &locale)
{
    const Scale &scale = scaleOf(pixelsPerDay);
    TimeAxis axis;
    axis.showsWeekends = pixelsPerDay >= kWeekendsFrom;
    const QDate firstDay = dayIn(visible.from, zone);
    for (QDate day = floorTo(firstDay, scale.major); startOfDay(day, zone) < visible.to; day = next(day, scale.major)) {
        axis.major.push_back(majorTick(day, scale.major, locale));
        axis.major.back().at = startOfDay(day, zone);
    }
    if (scale.minor == Unit::Hour) {
        axis.minor = hourTicks(visible, scale.hours, zone, locale);
        return axis;
    }
    for (QDate day = floorTo(firstDay, scale.minor); startOfDay(day, zone) < visible.to; day = next(day, scale.minor)) {
        axis.minor.push_back(minorTick(day, scale.minor, pixelsPerDay, locale));
        axis.minor.back().at = startOfDay(day, zone);
    }
    return axis;
}

} // namespace slipway::ui::calendar
