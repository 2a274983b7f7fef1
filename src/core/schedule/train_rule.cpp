// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/train_rule.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 7> kDayCodes{u"MO", u"TU", u"WE", u"TH", u"FR", u"SA", u"SU"};
constexpr int kLongestSearch = 62; ///< days; every weekday of a month comes within two months

/// `TU`, `2TU`, `-1FR`: the weekday and its number in the month, 0 for none.
std::optional<std::pair<int, int>> dayOf(const QString &text)
{
    static const QRegularExpression form(u"^([+-]?\\d)?([A-Z]{2})$"_s);
    const auto match = form.match(text);
    const auto code = std::ranges::find(kDayCodes, match.capturedView(2));
    if (!match.hasMatch() || code == kDayCodes.end())
        return std::nullopt;
    return std::pair(static_cast<int>(code - kDayCodes.begin()) + 1, match.captured(1).toInt());
}

bool takeDays(TrainRule &rule, const QString &value)
{
    std::optional<int> week;
    for (const QString &each : value.split(u',')) {
        const auto day = dayOf(each);
        if (!day || (week && *week != day->second))
            return false;
        week = day->second;
        rule.weekdays += day->first;
    }
    std::ranges::sort(rule.weekdays);
    if (rule.unit == TrainRule::Unit::Weeks)
        return week == 0;
    rule.week = week.value_or(1);
    return rule.week == TrainRule::kLast || (rule.week >= 1 && rule.week <= 4);
}

bool takeNumber(const QString &value, int &number)
{
    bool isNumber = false;
    number = value.toInt(&isNumber);
    return isNumber && number > 0;
}

} // namespace

std::optional<TrainRule> TrainRule::parse(const QString &rrule)
{
    TrainRule rule;
    QString days;
    bool hasFrequency = false;
    QString text = rrule.trimmed().toUpper();
    if (text.startsWith("RRULE:"_L1))
        text.remove(0, 6);
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        bool isTaken = true;
        int count = 0;
        if (name == "FREQ"_L1) {
            hasFrequency = value == "WEEKLY"_L1 || value == "MONTHLY"_L1;
            isTaken = hasFrequency;
            rule.unit = value == "MONTHLY"_L1 ? Unit::Months : Unit::Weeks;
        } else if (name == "INTERVAL"_L1) {
            isTaken = takeNumber(value, rule.interval);
        } else if (name == "BYDAY"_L1) {
            days = value;
        } else if (name == "COUNT"_L1) {
            isTaken = takeNumber(value, count);
            rule.count = count;
        } else if (name == "UNTIL"_L1) {
            rule.until = QDate::fromString(value.left(8), u"yyyyMMdd"_s);
            isTaken = rule.until->isValid() && value.size() == 8;
        } else {
            isTaken = name == "WKST"_L1 && value == "MO"_L1;
        }
        if (!isTaken)
            return std::nullopt;
    }
    if (!hasFrequency || (rule.count && rule.until) || (!days.isEmpty() && !takeDays(rule, days)))
        return std::nullopt;
    // Without a weekday a month counts by the day of the month, which is another thing.
    if (rule.unit == Unit::Months && rule.weekdays.isEmpty())
        return std::nullopt;
    return rule;
}

QString TrainRule::toString() const
{
    QStringList parts{unit == Unit::Weeks ? u"FREQ=WEEKLY"_s : u"FREQ=MONTHLY"_s};
    if (interval > 1)
        parts += u"INTERVAL="_s + QString::number(interval);
    QStringList days;
    for (const int day : weekdays)
        days += (unit == Unit::Months ? QString::number(week) : QString())
                + kDayCodes[static_cast<std::size_t>(day - 1)].toString();
    if (!days.isEmpty())
        parts += u"BYDAY="_s + days.join(u',');
    if (until)
        parts += u"UNTIL="_s + until->toString(u"yyyyMMdd"_s);
    else if (count)
        parts += u"COUNT="_s + QString::number(*count);
    return parts.join(u';');
}

QDate TrainRule::firstFrom(QDate day) const
{
    for (int i = 0; i < kLongestSearch; ++i) {
        const QDate candidate = day.addDays(i);
        const bool isInWeek =
            unit == Unit::Weeks
            || (week == kLast ? candidate.day() + 7 > candidate.daysInMonth() : (candidate.day() - 1) / 7 + 1 == week);
        if (isInWeek && (weekdays.isEmpty() || weekdays.contains(candidate.dayOfWeek())))
            return candidate;
    }
    return day;
}

} // namespace slipway
