// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/filter_text.h"

#include <QLocale>
#include <QRegularExpression>

namespace slipway::ui::filtertext {

using namespace Qt::StringLiterals;

namespace {

/// First day and the day after the last one.
struct Days {
    QDate first;
    QDate behind;
};

const QDate kEarliest(1970, 1, 1);
const QDate kLatest(2200, 1, 1);

/// A day as people write it, in the language of QLocale().
constexpr auto kWrittenDay = "d MMM yyyy";

std::optional<Days> parseDays(const QString &text)
{
    for (const char *format : {kWrittenDay, "d MMMM yyyy"})
        if (const QDate day = QLocale().toDate(text, QString::fromLatin1(format)); day.isValid())
            return Days{day, day.addDays(1)};
    if (const QDate day = QDate::fromString(text, u"yyyy-M-d"_s); day.isValid())
        return Days{day, day.addDays(1)};
    if (const QDate month = QDate::fromString(text, u"yyyy-M"_s); month.isValid())
        return Days{month, month.addMonths(1)};
    if (const QDate year = QDate::fromString(text, u"yyyy"_s); year.isValid() && text.size() == 4)
        return Days{year, year.addYears(1)};
    return std::nullopt;
}

std::optional<Days> parseEnds(const QString &from, const QString &to)
{
    const auto last = to.isEmpty() ? Days{kLatest, kLatest} : parseDays(to);
    auto first = from.isEmpty() ? Days{kEarliest, kEarliest} : parseDays(from);
    if (!first && last) // "1 Oct – 31 Dec 2026"
        first = parseDays(from + u' ' + QString::number(last->behind.addDays(-1).year()));
    if (!first || !last || (from.isEmpty() && to.isEmpty()) || last->behind <= first->first)
        return std::nullopt;
    return Days{first->first, last->behind};
}

TimeSpan spanOf(const Days &days, const QByteArray &zone)
{
    return {fromWallTime(days.first, QTime(0, 0), zone), fromWallTime(days.behind, QTime(0, 0), zone)};
}

QString written(QDate day)
{
    return QLocale().toString(day, QString::fromLatin1(kWrittenDay));
}

} // namespace

std::optional<TimeSpan> parseSpan(QStringView text, QDate today, const QByteArray &zone)
{
    static const QRegularExpression ahead(uR"(^\+?\s*(\d{1,4})\s*d$)"_s);
    static const QRegularExpression dots(uR"(\s*(?:\.\.\.?|…|–|\bto\b)\s*)"_s);
    const QString typed = text.trimmed().toString();
    if (const auto match = ahead.match(typed); match.hasMatch())
        return spanOf({today, today.addDays(match.captured(1).toInt() + 1)}, zone);
    if (const auto days = parseDays(typed))
        return spanOf(*days, zone);
    const QStringList ends = typed.split(dots);
    if (ends.size() != 2)
        return std::nullopt;
    const auto days = parseEnds(ends[0], ends[1]);
    return days ? std::optional(spanOf(*days, zone)) : std::nullopt;
}

QString spanText(const TimeSpan &span, const QByteArray &zone)
{
    const QDate first = dayIn(span.from, zone);
    const QDate last = dayIn(span.to - std::chrono::milliseconds(1), zone);
    if (first == last)
        return written(first);
    const QString to = last.addDays(1) >= kLatest ? QString() : written(last);
    const QString from = first <= kEarliest            ? QString()
                         : first.year() == last.year() ? QLocale().toString(first, u"d MMM"_s)
                                                       : written(first);
    return (from + u" – "_s + to).trimmed();
}

std::optional<Instant> parseSince(QStringView text, Instant now, const QByteArray &zone)
{
    static const QRegularExpression ago(uR"(^(\d{1,5})\s*(min|h|d|w)$)"_s);
    const QString typed = text.trimmed().toString();
    if (const auto match = ago.match(typed); match.hasMatch()) {
        const int number = match.captured(1).toInt();
        const QString unit = match.captured(2);
        return now
               - (unit == u"min" ? std::chrono::minutes(number)
                  : unit == u"h" ? std::chrono::hours(number)
                  : unit == u"d" ? std::chrono::hours(24 * number)
                                 : std::chrono::hours(24 * 7 * number));
    }
    const auto day = parseDays(typed);
    const bool isDay = day && day->first.addDays(1) == day->behind;
    return isDay ? std::optional(fromWallTime(day->first, QTime(0, 0), zone)) : std::nullopt;
}

QString sinceText(Instant since, const QByteArray &zone)
{
    return written(dayIn(since, zone));
}

std::optional<service::ProgressRange> parseProgress(QStringView text)
{
    static const QRegularExpression one(uR"(^(<=|>=|<|>|≤|≥|=)?\s*(\d{1,3})\s*%?$)"_s);
    static const QRegularExpression between(uR"(^(\d{1,3})\s*%?\s*(?:\.\.\.?|…|–|-)\s*(\d{1,3})\s*%?$)"_s);
    const QString typed = text.trimmed().toString();
    service::ProgressRange range;
    if (const auto both = between.match(typed); both.hasMatch()) {
        range = {both.captured(1).toInt(), both.captured(2).toInt()};
    } else if (const auto match = one.match(typed); match.hasMatch()) {
        const QString sign = match.captured(1);
        const int number = match.captured(2).toInt();
        if (sign == u"<" || sign == u"<=" || sign == u"≤")
            range.most = sign == u"<" ? number - 1 : number;
        else if (sign == u">" || sign == u">=" || sign == u"≥")
            range.least = sign == u">" ? number + 1 : number;
        else
            range = {number, number};
    } else {
        return std::nullopt;
    }
    const bool isRange = range.least >= 0 && range.least <= range.most && range.most <= 100;
    return isRange ? std::optional(range) : std::nullopt;
}

QString progressText(const service::ProgressRange &range)
{
    if (range == service::ProgressRange{})
        return {};
    if (range.least == range.most)
        return u"%1 %"_s.arg(range.least);
    if (range.least == 0)
        return u"< %1 %"_s.arg(range.most + 1);
    if (range.most == 100)
        return u"≥ %1 %"_s.arg(range.least);
    return u"%1 – %2 %"_s.arg(range.least).arg(range.most);
}

} // namespace slipway::ui::filtertext
