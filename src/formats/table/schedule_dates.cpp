// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/table/schedule_dates.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOpeningHour = 10;

struct Slashes {
    int first = 0;
    int second = 0;
    int year = 0;
};

std::optional<Slashes> slashesIn(const QString &cell)
{
    static const QRegularExpression form(u"^(\\d{1,2})/(\\d{1,2})/(\\d{4})$"_s);
    const auto match = form.match(cell);
    return match.hasMatch()
               ? std::optional(Slashes{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()})
               : std::nullopt;
}

/// A day in one of the forms that say which part is which.
QDate dayOf(const QString &cell, SlashOrder order)
{
    if (const auto slashes = slashesIn(cell)) {
        if (order == SlashOrder::Unknown)
            return {};
        return order == SlashOrder::DayFirst ? QDate(slashes->year, slashes->second, slashes->first)
                                             : QDate(slashes->year, slashes->first, slashes->second);
    }
    static const std::array<QString, 9> kForms{u"yyyy/M/d"_s,    u"yyyyMMdd"_s,    u"d.M.yyyy"_s,
                                               u"d MMM yyyy"_s,  u"d MMMM yyyy"_s, u"MMM d yyyy"_s,
                                               u"MMMM d yyyy"_s, u"d-MMM-yyyy"_s,  u"yyyy-MMM-d"_s};
    QString plain = cell;
    plain.remove(u',');
    static const QRegularExpression weekday(u"^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.? "_s,
                                            QRegularExpression::CaseInsensitiveOption);
    plain = plain.remove(weekday).simplified();
    for (const QString &form : kForms)
        if (const QDate day = QLocale::c().toDate(plain, form); day.isValid())
            return day;
    return {};
}

} // namespace

SlashOrder slashOrderOf(const QStringList &cells)
{
    bool dayFirst = false;
    bool monthFirst = false;
    for (const QString &cell : cells) {
        const auto slashes = slashesIn(cell.trimmed());
        dayFirst = dayFirst || (slashes && slashes->first > 12);
        monthFirst = monthFirst || (slashes && slashes->second > 12);
    }
    if (dayFirst == monthFirst)
        return SlashOrder::Unknown;
    return dayFirst ? SlashOrder::DayFirst : SlashOrder::MonthFirst;
}

bool isNoDate(const QString &cell)
{
    static const QStringList words{u"-"_s,       u"–"_s,    u"—"_s,    u"?"_s,     u"n/a"_s,   u"na"_s,
                                   u"tbd"_s,     u"tba"_s,  u"tbc"_s,  u"none"_s,  u"null"_s,  u"nil"_s,
                                   u"unknown"_s, u"open"_s, u"true"_s, u"false"_s, u"never"_s, u"ongoing"_s};
    const QString text = cell.trimmed();
    return text.isEmpty() || words.contains(text, Qt::CaseInsensitive);
}

std::optional<TableDate> tableDateOf(const QString &cell, SlashOrder order, const QByteArray &zone)
{
    static const QRegularExpression month(u"^\\d{4}-\\d{2}$"_s);
    static const QRegularExpression clock(u"\\d:\\d\\d"_s);
    const QString text = cell.trimmed();
    const bool isMonth = month.match(text).hasMatch();
    if (const auto time = parseTime(isMonth ? text + u"-01"_s : text, zone, QTime(kOpeningHour, 0)))
        return TableDate{time->at, !clock.match(text).hasMatch()};
    if (const QDate day = dayOf(text, order); day.isValid())
        return TableDate{fromWallTime(day, QTime(kOpeningHour, 0), zone), true};
    return std::nullopt;
}

} // namespace slipway::formats
