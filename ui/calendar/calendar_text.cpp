// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_text.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "ui/widgets/words.h"

namespace slipway::ui::calendar::text {

QString stateOf(const service::CalendarRelease &release)
{
    return release.isBlocked ? tr("blocked") : stateWord(release.state);
}

QString day(QDate date)
{
    return dayText(date);
}

QString shortDay(QDate date, const QLocale &locale)
{
    //: Date format of Qt: a day without weekday and year
    return locale.toString(date, tr("d MMM"));
}

QString time(Instant at, const QByteArray &zone, const QLocale &locale)
{
    //: Time format of Qt: hours and minutes
    return locale.toString(inZone(at, zone).time(), tr("HH:mm"));
}

QString releaseTime(const service::CalendarRelease &release, Instant at, const QByteArray &shownZone,
                    const QLocale &locale)
{
    const QDateTime own = inZone(at, release.zone);
    const QDateTime shown = inZone(at, shownZone);
    const QString clock = time(at, release.zone, locale);
    if (own.offsetFromUtc() == shown.offsetFromUtc())
        return clock;
    const QString named = clock + u' ' + words::zoneShort(at, release.zone);
    return own.date() == shown.date() ? named : shortDay(own.date(), locale) + u' ' + named;
}

QString dayAndTime(Instant at, const QByteArray &zone, const QLocale &locale)
{
    return day(dayIn(at, zone)) + u' ' + time(at, zone, locale);
}

QString exact(Instant at, const QByteArray &zone, const QLocale &locale)
{
    const QDateTime wall = inZone(at, zone);
    //: Date format of Qt: a day with weekday and year
    return locale.toString(wall.date(), tr("ddd d MMM yyyy")) + u' ' + time(at, zone, locale) + u' '
           + words::zoneShort(at, zone);
}

QString accessibleName(const service::CalendarRelease &release)
{
    const QString ship = words::when(release.span.to, release.zone);
    //: Name of a bar of the calendar: %1 the release, %2 its state, %3 day and time it ships
    QString name = tr("%1, %2, ships %3").arg(release.title(), stateOf(release), ship);
    if (release.hasConflict)
        name += tr(", conflict");
    return name;
}

QString tip(const service::CalendarRelease &release, const QLocale &locale)
{
    QStringList lines{release.title() + QStringLiteral(" · ") + stateOf(release)};
    lines += tr("Starts %1").arg(exact(release.span.from, release.zone, locale));
    for (const service::CalendarMilestone &milestone : release.milestones)
        lines += tip(milestone, release, locale);
    lines += tr("Ships %1").arg(exact(release.span.to, release.zone, locale));
    if (!release.environmentName.isEmpty())
        lines += tr("To %1").arg(release.environmentName);
    if (!release.coordinatorName.isEmpty())
        lines += tr("Coordinated by %1").arg(release.coordinatorName);
    for (const service::CalendarPhase &phase : release.phases) {
        //: A phase of a release: %1 its name, %2 the percentage that is done
        lines += tr("%1: %2 % done").arg(phase.name).arg(qRound(phase.done * 100));
    }
    if (release.hasConflict)
        lines += tr("In conflict: see the list of conflicts");
    return lines.join(u'\n');
}

QString tip(const service::CalendarMilestone &milestone, const service::CalendarRelease &release, const QLocale &locale)
{
    return QStringLiteral("%1: %2").arg(milestone.name, exact(milestone.at, release.zone, locale));
}

QString tip(const service::CalendarFreeze &freeze, const QLocale &locale)
{
    return QStringList{tr("Freeze: %1").arg(freeze.name), freeze.scope,
                       tr("From %1").arg(exact(freeze.span.from, freeze.zone, locale)),
                       tr("To %1").arg(exact(freeze.span.to, freeze.zone, locale))}
        .join(u'\n');
}

QString tip(const service::CalendarNote &note, const QByteArray &zone, const QLocale &locale)
{
    if (note.allDay)
        return note.title + u'\n' + day(dayIn(note.span.from, zone));
    return note.title + u'\n' + dayAndTime(note.span.from, zone, locale) + QStringLiteral(" – ")
           + dayAndTime(note.span.to, zone, locale);
}

QString tip(const service::CalendarHoliday &holiday)
{
    if (holiday.region.isEmpty())
        return holiday.name;
    //: A holiday: %1 its name, %2 the region that has it
    return tr("%1 (%2)").arg(holiday.name, holiday.region);
}

QString endOf(const service::CalendarFreeze &freeze, const QLocale &locale)
{
    if (inZone(freeze.span.to, freeze.zone).time() != QTime(0, 0))
        return dayAndTime(freeze.span.to, freeze.zone, locale);
    return day(dayIn(freeze.span.to - std::chrono::milliseconds(1), freeze.zone));
}

QString accessibleName(const service::CalendarFreeze &freeze)
{
    //: Name of a freeze window: %1 its name, %2 what it is for, %3 its days
    return tr("Freeze %1, %2, %3").arg(freeze.name, freeze.scope, spanText(freeze.span, freeze.zone));
}

QString accessibleName(const service::CalendarNote &note, const QByteArray &zone, const QLocale &locale)
{
    //: Name of an imported event: %1 its title, %2 its day, or day and time
    return tr("Event %1, %2")
        .arg(note.title, note.allDay ? spanText(note.span, zone) : dayAndTime(note.span.from, zone, locale));
}

QString datesStand(const service::CalendarRelease &release)
{
    return tr("%1 is %2: its dates stand and are not moved.").arg(release.title(), stateWord(release.state));
}

} // namespace slipway::ui::calendar::text
