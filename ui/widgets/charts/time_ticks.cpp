// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/time_ticks.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecond = 1;
constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 86400;
constexpr std::array kTickSteps{kSecond,     5 * kSecond,  10 * kSecond, 30 * kSecond, kMinute,    2 * kMinute,
                                5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute, kHour,      2 * kHour,
                                3 * kHour,   6 * kHour,    12 * kHour,   kDay,         2 * kDay,   7 * kDay,
                                14 * kDay,   28 * kDay,    91 * kDay,    182 * kDay,   365 * kDay, 1826 * kDay};

QString tickText(const QDateTime &local, qint64 step)
{
    const QLocale locale;
    if (step >= 182 * kDay)
        return locale.toString(local.date(), u"MMM yyyy"_s);
    if (step >= kDay || local.time() == QTime(0, 0))
        return locale.toString(local.date(), step >= 7 * kDay ? u"d MMM"_s : u"ddd d"_s);
    return local.time().toString(step < kMinute ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

} // namespace

std::vector<TimeTick> timeTicks(TimeSpan span, const QByteArray &zone, int most)
{
    std::vector<TimeTick> ticks;
    if (span.isEmpty())
        return ticks;
    const qint64 length = std::chrono::duration_cast<std::chrono::seconds>(span.to - span.from).count();
    const auto fits = [&](qint64 step) { return length / step <= std::max(most, 2); };
    const auto found = std::ranges::find_if(kTickSteps, fits);
    const qint64 step = found != kTickSteps.end() ? *found : kTickSteps.back();

    const QDateTime first = inZone(span.from, zone);
    if (step >= kDay) {
        const qint64 days = step / kDay;
        qint64 day = first.date().toJulianDay();
        for (day -= day % days; day <= first.date().toJulianDay() + length / kDay + 1; day += days) {
            const Instant at = fromWallTime(QDate::fromJulianDay(day), QTime(0, 0), zone);
            if (span.from <= at && at <= span.to)
                ticks.push_back({at, tickText(inZone(at, zone), step)});
        }
        return ticks;
    }
    // From midnight on in steps of the clock on the wall; what a change of the clocks skips or repeats is left out.
    for (QDate day = first.date();; day = day.addDays(1)) {
        const Instant midnight = fromWallTime(day, QTime(0, 0), zone);
        if (midnight > span.to)
            return ticks;
        const auto next = fromWallTime(day.addDays(1), QTime(0, 0), zone);
        qint64 from = 0;
        if (midnight < span.from)
            from = std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(span.from - midnight).count()
                                           - 2 * kHour);
        for (qint64 second = from / step * step; second < kDay; second += step) {
            const QTime time = QTime(0, 0).addSecs(static_cast<int>(second));
            const Instant at = step <= 30 * kMinute && next - midnight == std::chrono::hours(24)
                                   ? midnight + std::chrono::seconds(second)
                                   : fromWallTime(day, time, zone);
            if (at > span.to)
                break;
            if (at >= span.from && (ticks.empty() || at > ticks.back().at))
                ticks.push_back({at, tickText(inZone(at, zone), step)});
        }
    }
}

} // namespace slipway::ui
