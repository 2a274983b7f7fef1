// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/words.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"

#include <QHash>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

namespace slipway::ui::words {

using namespace Qt::StringLiterals;

QString zoneShort(Instant at, const QByteArray &zone)
{
    return slipway::zoneShort(at, zone);
}

QString when(Instant at, const QByteArray &zone)
{
    return timeText(at, zone) + u' ' + zoneShort(at, zone);
}

QString exact(Instant at, const QByteArray &zone)
{
    const QDateTime local = inZone(at, zone);
    return u"%1 %2 (%3)"_s.arg(QLocale().toString(local, u"dddd, d MMMM yyyy HH:mm:ss"_s), QString::fromLatin1(zone),
                               zoneShort(at, zone));
}

QString clock(Instant at, const QByteArray &zone)
{
    return inZone(at, zone).time().toString(u"HH:mm"_s);
}

QString age(Instant since, Instant now)
{
    using namespace std::chrono;
    const auto minutes = duration_cast<std::chrono::minutes>(abs(now - since)).count();
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return tr("%1 h").arg(minutes / 60);
    return tr("%1 d").arg(minutes / (24 * 60));
}

QString relative(Instant at, Instant now, const QByteArray &zone)
{
    const auto distance = std::chrono::abs(now - at);
    if (distance < std::chrono::minutes(1))
        return tr("now");
    if (distance < std::chrono::hours(24))
        return at > now ? tr("in %1").arg(age(at, now)) : tr("%1 ago").arg(age(at, now));
    const qint64 days = dayIn(now, zone).daysTo(dayIn(at, zone));
    if (days == 1 || days == -1)
        return days > 0 ? tr("tomorrow") : tr("yesterday");
    return days > 0 ? tr("in %1 d").arg(days) : tr("%1 d ago").arg(-days);
}

QString due(Instant at, const QByteArray &zone, Instant now)
{
    if (at < now)
        return tr("%1 overdue").arg(age(at, now));
    if (dayIn(at, zone) == dayIn(now, zone))
        return tr("today %1").arg(clock(at, zone));
    return dayText(dayIn(at, zone));
}

QString shortHash(const QString &hash, int groups)
{
    QStringList parts;
    for (int i = 0; i < groups && i * 4 < hash.size(); ++i)
        parts.append(hash.mid(i * 4, 4));
    return parts.join(u' ');
}

QString percent(double share)
{
    return u"%1\u2009%"_s.arg(QLocale().toString(static_cast<int>(std::floor(share * 100 + 1e-9))));
}

QString capitalized(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.sliced(1);
}

} // namespace slipway::ui::words
