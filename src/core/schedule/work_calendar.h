// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>

#include <array>

namespace slipway {

/// Which days are worked in a region: weekend days and holidays. Passed into every rule that counts working days.
class WorkCalendar
{
public:
    /// Saturday and Sunday off, no holidays.
    WorkCalendar();

    /// Which days of the week are off, from Monday on.
    void setWeekend(std::array<bool, 7> isOffFromMonday) { m_isOff = isOffFromMonday; }
    void addHoliday(QDate day, const QString &name) { m_holidays.insert(day, name); }

    /// Off by the week, holiday or not.
    [[nodiscard]] bool isWeekend(QDate day) const;
    /// Empty when it is none.
    [[nodiscard]] QString holidayName(QDate day) const { return m_holidays.value(day); }
    [[nodiscard]] const QHash<QDate, QString> &holidays() const { return m_holidays; }
    [[nodiscard]] bool isWorkingDay(QDate day) const { return !isWeekend(day) && !m_holidays.contains(day); }

    /// The `count`-th working day after `day` (before, when negative); `day` itself for 0, worked or not.
    [[nodiscard]] QDate addWorkingDays(QDate day, int count) const;
    /// `day`, or the first working day after it.
    [[nodiscard]] QDate workingDayFrom(QDate day) const;
    /// Working days in [from, to).
    [[nodiscard]] int workingDaysBetween(QDate from, QDate to) const;

private:
    std::array<bool, 7> m_isOff;
    QHash<QDate, QString> m_holidays;
};

} // namespace slipway
