// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/report_clock.h"

#include "core/base/tr.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

/// Day and second of a wall time, as digits.
QString stampText(qint64 wall, qsizetype first, qsizetype length)
{
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds{wall}};
    const auto day = floor<days>(at);
    const year_month_day date{day};
    const int inDay = static_cast<int>(duration_cast<std::chrono::seconds>(at - day).count());
    std::array<char16_t, 19> text{};
    const auto put = [&](std::size_t place, int value, int digits) {
        for (int i = digits - 1; i >= 0; --i, value /= 10)
            text[place + static_cast<std::size_t>(i)] = static_cast<char16_t>(u'0' + value % 10);
    };
    put(0, int(date.year()), 4);
    text[4] = u'-';
    put(5, int(unsigned(date.month())), 2);
    text[7] = u'-';
    put(8, int(unsigned(date.day())), 2);
    text[10] = u' ';
    put(11, inDay / 3600, 2);
    text[13] = u':';
    put(14, inDay / 60 % 60, 2);
    text[16] = u':';
    put(17, inDay % 60, 2);
    return QStringView(text).sliced(first, length).toString();
}

} // namespace

qint64 ReportClock::offsetAt(qint64 at)
{
    if (m_from <= at && at < m_to)
        return m_offset;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC);
    m_offset = qint64{m_zone.offsetFromUtc(moment)} * 1000;
    // The zone knows changes after a moment, not at it.
    const QDateTime next = m_zone.hasTransitions() ? m_zone.nextTransition(moment).atUtc : QDateTime();
    const QDateTime previous =
        m_zone.hasTransitions() ? m_zone.previousTransition(moment.addMSecs(1)).atUtc : QDateTime();
    m_from = previous.isValid() ? previous.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    m_to = next.isValid() ? next.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    return m_offset;
}

QString ReportClock::time(Instant at)
{
    const qint64 ms = toUnixMilliseconds(at);
    return stampText(ms + offsetAt(ms), 0, 16);
}

QString ReportClock::second(Instant at)
{
    const qint64 ms = toUnixMilliseconds(at);
    return stampText(ms + offsetAt(ms), 0, 19);
}

QString ReportClock::day(Instant at)
{
    const qint64 ms = toUnixMilliseconds(at);
    return stampText(ms + offsetAt(ms), 0, 10);
}

QString ReportClock::tick(qint64 at, qint64 distance)
{
    constexpr qint64 day = 86'400'000;
    return distance >= day ? stampText(at + offsetAt(at), 5, 5) : stampText(at + offsetAt(at), 11, 5);
}

QString lengthText(std::chrono::milliseconds length)
{
    const qint64 seconds = (length.count() + 500) / 1000;
    const qint64 days = seconds / 86'400;
    const qint64 hours = seconds / 3600 % 24;
    const qint64 minutes = seconds / 60 % 60;
    if (days > 0)
        return hours > 0 ? u"%1 d %2 h"_s.arg(days).arg(hours) : u"%1 d"_s.arg(days);
    if (hours > 0)
        return minutes > 0 ? u"%1 h %2 min"_s.arg(hours).arg(minutes) : u"%1 h"_s.arg(hours);
    return minutes > 0 ? u"%1 min"_s.arg(minutes) : u"%1 s"_s.arg(seconds);
}

QString driftText(std::chrono::milliseconds drift)
{
    if (std::chrono::abs(drift) < std::chrono::minutes(1))
        return tr("on time");
    return (drift.count() > 0 ? u'+' : u'−') + lengthText(std::chrono::abs(drift));
}

} // namespace slipway::report
