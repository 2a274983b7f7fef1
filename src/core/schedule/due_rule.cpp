// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/due_rule.h"

#include "core/base/tr.h"

#include <QRegularExpression>

#include <array>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLargestAmount = 10'000;

constexpr std::array<std::pair<DueRule::Unit, QStringView>, 5> kUnits{{
    {DueRule::Unit::Minutes, u"min"},
    {DueRule::Unit::Hours, u"h"},
    {DueRule::Unit::Days, u"d"},
    {DueRule::Unit::WorkingDays, u"wd"},
    {DueRule::Unit::Weeks, u"w"},
}};

bool isElapsed(DueRule::Unit unit)
{
    return unit == DueRule::Unit::Minutes || unit == DueRule::Unit::Hours;
}

std::unexpected<Error> notARule(QStringView text)
{
    return failure(ErrorKind::BadInput,
                   tr("“%1” is no due date rule. Write it like T-5wd@09:00: T (ship), S (start) or a "
                      "milestone, then + or - a number of min, h, d, wd or w, then @ and a time of day.")
                       .arg(text.left(80)));
}
} // namespace

Result<DueRule> DueRule::parse(QStringView text)
{
    // The minus sign people paste from documents is accepted beside the hyphen.
    static const QRegularExpression pattern(
        uR"(^([A-Za-z][A-Za-z0-9_]*)(?:\s*([-+\x{2212}\x{2013}])\s*(\d{1,6})\s*(min|h|wd|d|w))?(?:\s*@\s*(\d{1,2}:\d{2}))?$)"_s);
    const auto match = pattern.matchView(text.trimmed());
    if (!match.hasMatch())
        return notARule(text);
    DueRule rule;
    rule.anchor = match.captured(1);
    if (match.hasCaptured(2)) {
        rule.amount = match.capturedView(3).toInt();
        if (rule.amount > kLargestAmount)
            return notARule(text);
        if (match.capturedView(2) != u"+")
            rule.amount = -rule.amount;
        for (const auto &[unit, word] : kUnits)
            if (word == match.capturedView(4))
                rule.unit = unit;
    }
    if (match.hasCaptured(5)) {
        const QStringView clock = match.capturedView(5);
        const qsizetype colon = clock.indexOf(u':');
        const QTime time(clock.first(colon).toInt(), clock.sliced(colon + 1).toInt());
        if (!time.isValid() || isElapsed(rule.unit))
            return notARule(text);
        rule.timeOfDay = time;
    }
    if (rule.amount == 0)
        rule.unit = Unit::Days;
    return rule;
}

QString DueRule::toString() const
{
    QString text = anchor;
    if (amount != 0) {
        text += amount < 0 ? u'-' : u'+';
        text += QString::number(std::abs(amount));
        for (const auto &[candidate, word] : kUnits)
            if (candidate == unit)
                text += word;
    }
    if (timeOfDay)
        text += u'@' + timeOfDay->toString(u"HH:mm"_s);
    return text;
}

Result<Instant> DueRule::resolve(Instant anchorAt, const QByteArray &zone, const WorkCalendar &calendar) const
{
    const Instant at = isInCalendar(anchorAt) ? resolved(anchorAt, zone, calendar) : anchorAt;
    if (!isInCalendar(at))
        return failure(ErrorKind::BadInput, tr("“%1” leads to a date outside the years 1 to 9999.").arg(toString()));
    return at;
}

Instant DueRule::resolved(Instant anchorAt, const QByteArray &zone, const WorkCalendar &calendar) const
{
    if (unit == Unit::Minutes)
        return anchorAt + std::chrono::minutes(amount);
    if (unit == Unit::Hours)
        return anchorAt + std::chrono::hours(amount);
    if (amount == 0 && !timeOfDay)
        return anchorAt;
    const QDateTime anchorWall = inZone(anchorAt, zone);
    QDate day = anchorWall.date();
    switch (unit) {
    case Unit::WorkingDays: day = calendar.addWorkingDays(day, amount); break;
    case Unit::Weeks: day = day.addDays(7 * amount); break;
    default: day = day.addDays(amount); break;
    }
    return fromWallTime(day, timeOfDay.value_or(anchorWall.time()), zone);
}

} // namespace slipway
