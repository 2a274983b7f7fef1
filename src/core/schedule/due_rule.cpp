// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/due_rule.h"

#include "core/base/tr.h"

#include <algorithm>
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

bool isLetter(QChar each)
{
    return (each >= u'A' && each <= u'Z') || (each >= u'a' && each <= u'z');
}

bool isDigit(QChar each)
{
    return each >= u'0' && each <= u'9';
}

bool isBlank(QChar each)
{
    return each == u' ' || (each >= u'\t' && each <= u'\r');
}

/// Takes a rule's text apart from its front. Each step tells whether its part was there, or gives it.
class RuleText
{
public:
    explicit RuleText(QStringView text) : m_rest(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    template <class Predicate>
    QStringView takeWhile(Predicate belongs, qsizetype most)
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.begin() + std::min(most, m_rest.size()), belongs);
        return take(end - m_rest.begin());
    }
    QStringView takeDigits(qsizetype most) { return takeWhile(isDigit, most); }
    void skipBlanks() { takeWhile(isBlank, m_rest.size()); }
    bool takeOne(QStringView candidates)
    {
        const bool isThere = !m_rest.isEmpty() && candidates.contains(m_rest.front());
        take(isThere ? 1 : 0);
        return isThere;
    }
    std::optional<DueRule::Unit> takeUnit()
    {
        for (const auto &[unit, word] : kUnits)
            if (m_rest.startsWith(word)) {
                take(word.size());
                return unit;
            }
        return std::nullopt;
    }

private:
    QStringView take(qsizetype count)
    {
        const QStringView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }

    QStringView m_rest;
};
} // namespace

Result<DueRule> DueRule::parse(QStringView text)
{
    RuleText rest(text.trimmed());
    DueRule rule;
    const QStringView anchor =
        rest.takeWhile([](QChar each) { return isLetter(each) || isDigit(each) || each == u'_'; }, text.size());
    if (anchor.isEmpty() || !isLetter(anchor.front()))
        return notARule(text);
    rule.anchor = anchor.toString();
    rest.skipBlanks();
    const bool isLater = rest.takeOne(u"+");
    // The minus signs people paste from documents are accepted beside the hyphen.
    if (isLater || rest.takeOne(u"-\u2212\u2013")) {
        rest.skipBlanks();
        const QStringView digits = rest.takeDigits(6);
        const int amount = digits.toInt();
        rest.skipBlanks();
        const auto unit = rest.takeUnit();
        if (digits.isEmpty() || !unit || amount > kLargestAmount)
            return notARule(text);
        rule.amount = isLater ? amount : -amount;
        rule.unit = *unit;
        rest.skipBlanks();
    }
    if (rest.takeOne(u"@")) {
        rest.skipBlanks();
        const QStringView hour = rest.takeDigits(2);
        const bool isParted = rest.takeOne(u":");
        const QStringView minute = rest.takeDigits(2);
        const QTime time(hour.toInt(), minute.toInt());
        if (hour.isEmpty() || !isParted || minute.size() != 2 || !time.isValid() || isElapsed(rule.unit))
            return notARule(text);
        rule.timeOfDay = time;
    }
    if (!rest.isAtEnd())
        return notARule(text);
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
