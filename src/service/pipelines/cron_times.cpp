// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipelines/cron_times.h"

#include "core/base/tr.h"

#include <QStringList>

#include <bitset>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFields = 5;
constexpr std::size_t kMostValues = 60;
/// Windows longer than this before the span are not looked for.
constexpr int kDaysBack = 62;
constexpr int kDaysAhead = 400;

using Values = std::bitset<kMostValues>;

struct FieldRange {
    int low;
    int high;
    QStringList names; ///< of the values from `low` on
};

const std::array<FieldRange, kFields> &fieldRanges()
{
    static const std::array<FieldRange, kFields> ranges{
        {{0, 59, {}},
         {0, 23, {}},
         {1, 31, {}},
         {1,
          12,
          {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s,
           u"dec"_s}},
         {0, 7, {u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s}}}};
    return ranges;
}

std::optional<int> valueFrom(const QString &text, const FieldRange &range)
{
    if (const auto index = range.names.indexOf(text.toLower()); index >= 0)
        return range.low + static_cast<int>(index);
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= range.low && value <= range.high ? std::optional(value) : std::nullopt;
}

std::optional<Values> valuesFrom(const QString &field, const FieldRange &range)
{
    Values values;
    for (const QString &part : field.split(u',')) {
        const QStringList halves = part.split(u'/');
        bool isStep = true;
        const int step = halves.size() == 2 ? halves[1].toInt(&isStep) : 1;
        if (halves.size() > 2 || !isStep || step < 1)
            return std::nullopt;
        int low = range.low;
        int high = range.high;
        if (halves[0] != u"*") {
            const QStringList ends = halves[0].split(u'-');
            const auto first = valueFrom(ends[0], range);
            const auto last = ends.size() == 2 ? valueFrom(ends[1], range) : first;
            if (ends.size() > 2 || !first || !last || *last < *first)
                return std::nullopt;
            low = *first;
            high = ends.size() == 1 && halves.size() == 2 ? range.high : *last;
        }
        for (int value = low; value <= high; value += step)
            values.set(static_cast<std::size_t>(value));
    }
    return values;
}

/// A cron expression that was read.
struct Cron {
    std::array<Values, kFields> fields;
    bool isAnyDay = true;
    bool isAnyWeekday = true;

    [[nodiscard]] bool fits(QDate day) const
    {
        const auto weekday = static_cast<std::size_t>(day.dayOfWeek() % 7);
        const bool byDay = fields[2].test(static_cast<std::size_t>(day.day()));
        const bool byWeekday = fields[4].test(weekday) || (weekday == 0 && fields[4].test(7));
        const bool isDay = isAnyDay || isAnyWeekday ? byDay && byWeekday : byDay || byWeekday;
        return isDay && fields[3].test(static_cast<std::size_t>(day.month()));
    }
};

Result<Cron> cronFrom(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ');
    Cron cron;
    bool isSound = parts.size() == kFields;
    for (std::size_t i = 0; isSound && i < kFields; ++i) {
        const auto values = valuesFrom(parts[static_cast<qsizetype>(i)], fieldRanges()[i]);
        isSound = values.has_value();
        if (values)
            cron.fields[i] = *values;
    }
    if (!isSound)
        return failure(ErrorKind::BadInput, tr("“%1” is no cron expression of five fields.").arg(text));
    cron.isAnyDay = parts[2].startsWith(u'*');
    cron.isAnyWeekday = parts[4].startsWith(u'*');
    return cron;
}

/// All times of the expression on the days, in order.
std::vector<Instant> timesOf(const Cron &cron, QDate first, QDate last, const QByteArray &zone)
{
    std::vector<Instant> times;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (!cron.fits(day))
            continue;
        for (int hour = 0; hour < 24; ++hour)
            for (int minute = 0; cron.fields[1].test(static_cast<std::size_t>(hour)) && minute < 60; ++minute)
                if (cron.fields[0].test(static_cast<std::size_t>(minute)))
                    times.push_back(fromWallTime(day, QTime(hour, minute), zone));
    }
    return times;
}

} // namespace

Result<std::vector<TimeSpan>> cronWindows(const QString &start, const QString &end, const QByteArray &zone,
                                          const TimeSpan &span)
{
    const auto from = cronFrom(start);
    const auto to = cronFrom(end);
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    const QDate first = dayIn(span.from, zone).addDays(-kDaysBack);
    const auto starts = timesOf(*from, first, dayIn(span.to, zone), zone);
    const auto ends = timesOf(*to, first, dayIn(span.to, zone).addDays(kDaysAhead), zone);
    std::vector<TimeSpan> windows;
    for (const Instant begin : starts) {
        const auto close = std::ranges::upper_bound(ends, begin);
        if (close == ends.end() || (!windows.empty() && begin < windows.back().to))
            continue;
        const TimeSpan window{begin, *close};
        if (window.overlaps(span))
            windows.push_back(window);
    }
    return windows;
}

} // namespace slipway::service
