// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace slipway::service {

/// When which regions are off. May be used on any thread.
class HolidayBook
{
public:
    HolidayBook() = default;
    virtual ~HolidayBook() = default;
    Q_DISABLE_COPY_MOVE(HolidayBook)

    /// Codes of all regions, as `de-by_de`.
    [[nodiscard]] virtual QStringList regions() = 0;
    /// Translated; empty when there is no such region.
    [[nodiscard]] virtual QString nameOf(const QString &region) = 0;
    /// That the names of its holidays are in.
    [[nodiscard]] virtual QLocale::Language languageOf(const QString &region) = 0;
    /// Each public holiday on which people do not work, with its name, from the first day to the last; one of several days
    /// stands at each of them. None when there is no such region.
    [[nodiscard]] virtual std::vector<std::pair<QDate, QString>> daysOff(const QString &region, QDate first,
                                                                         QDate last) = 0;
};

/// That of KF6 Holidays.
[[nodiscard]] HolidayBook &linkedHolidayBook();

/// That of the program: linkedHolidayBook() unless it defines this function itself, to load the library when it is needed.
[[nodiscard]] HolidayBook &holidayBook();

} // namespace slipway::service
