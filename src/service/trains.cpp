// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/trains.h"

#include "core/base/tr.h"
#include "formats/ics/ics_calendar.h"
#include "formats/ics/ics_rule.h"

#include <QSet>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDatesOfATrain = 20'000;
/// How far a new train is looked along for versions that repeat.
constexpr auto kTriedOut = std::chrono::days(3 * 366);

} // namespace

QString trainVersion(const QString &pattern, int number, QDate day)
{
    QString version = pattern;
    // A year beside a week is the year the week belongs to, which differs around New Year.
    int yearOfWeek = day.year();
    const int week = day.weekNumber(&yearOfWeek);
    const int year = version.contains(u"{week}") ? yearOfWeek : day.year();
    return version.replace(u"{n}"_s, QString::number(number))
        .replace(u"{yyyy}"_s, QString::number(year))
        .replace(u"{mm}"_s, day.toString(u"MM"_s))
        .replace(u"{dd}"_s, day.toString(u"dd"_s))
        .replace(u"{week}"_s, QString::number(week).rightJustified(2, u'0'));
}

Result<std::vector<Instant>> trainDates(const Train &train, Instant until)
{
    return formats::expandRecurrence(train.rrule, train.start, train.zone, false,
                                     {train.start, until + std::chrono::milliseconds(1)}, kMostDatesOfATrain);
}

Result<> checkTrainRule(const Train &train)
{
    if (!isZoneName(train.zone))
        return failure(ErrorKind::BadInput,
                       tr("“%1” is no time zone. Write it like Europe/Berlin.").arg(QString::fromUtf8(train.zone)));
    return trainDates(train, train.start + kTriedOut).and_then([&](const std::vector<Instant> &dates) -> Result<> {
        if (dates.empty())
            return failure(ErrorKind::BadInput, tr("The rule %1 names no date at all.").arg(train.rrule));
        // A pattern that repeats would leave releases out without a word.
        QSet<QString> versions;
        int number = 0;
        for (const Instant at : dates) {
            const QString version = trainVersion(train.versionPattern, ++number, dayIn(at, train.zone));
            if (versions.contains(version))
                return failure(ErrorKind::BadInput,
                               tr("The version pattern “%1” gives two releases the version %2. Use {n}, or enough of "
                                  "{yyyy}, {mm}, {dd} and {week}.")
                                   .arg(train.versionPattern, version));
            versions.insert(version);
        }
        return {};
    });
}

Result<> checkRecurrenceRule(const QString &rule)
{
    const auto mistake = formats::firstRuleMistake(rule);
    if (!mistake)
        return {};
    return failure(ErrorKind::BadInput, mistake->sentence, tr("character %1").arg(mistake->position + 1));
}

} // namespace slipway::service
