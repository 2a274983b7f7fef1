// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/holidays.h"

#include "core/base/tr.h"
#include "service/holiday_book/holiday_book.h"

#include <QLocale>
#include <QMutex>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 20;

/// `de-by` of `de-by_de`
QString placeOf(const QString &code)
{
    return code.section(u'_', 0, 0);
}

/// The week as the country of the region works it: in Egypt Friday and Saturday are off.
void setWeekOf(WorkCalendar &calendar, const QString &region)
{
    const QLocale::Territory country = QLocale::codeToTerritory(placeOf(region).section(u'-', 0, 0));
    if (country == QLocale::AnyTerritory)
        return;
    std::array<bool, 7> isOff{};
    isOff.fill(true);
    for (const Qt::DayOfWeek day : QLocale(QLocale::AnyLanguage, country).weekdays())
        isOff[static_cast<std::size_t>(day) - 1] = false;
    calendar.setWeekend(isOff);
}

/// Whether the names are in the language most spoken in the country.
bool isInMainLanguage(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(placeOf(code).section(u'-', 0, 0));
    const QString language = code.section(u'_', 1, 1).section(u'-', 0, 0);
    return QLocale::codeToLanguage(language) == QLocale(QLocale::AnyLanguage, territory).language();
}

/// Short codes of the regions that belong to the same country, or are called like that.
QStringList nearTo(const QString &typed)
{
    static const QRegularExpression mark(u"[-_ ]"_s);
    const QString country = typed.section(mark, 0, 0);
    QStringList near;
    for (const QString &code : holidayBook().regions())
        if (placeOf(code).section(u'-', 0, 0) == country)
            near += placeOf(code);
    if (near.isEmpty() && typed.size() > 2)
        for (const QString &code : holidayBook().regions())
            if (holidayBook().nameOf(code).contains(typed, Qt::CaseInsensitive))
                near += placeOf(code);
    near.sort();
    near.removeDuplicates();
    return near.mid(0, kMostNamed);
}

/// Days off with their names.
std::vector<std::pair<QDate, QString>> publicHolidays(const QString &region, int firstYear, int lastYear)
{
    return holidayBook().daysOff(region, QDate(firstYear, 1, 1), QDate(lastYear, 12, 31));
}

/// Names of a region's holidays from the same region kept in another language, else from its country.
class TranslatedNames
{
public:
    TranslatedNames(const QString &region, QLocale::Language language, int firstYear, int lastYear)
    {
        if (holidayBook().languageOf(region) == language)
            return;
        const QString place = placeOf(region);
        for (const QString &wanted : {place, place.section(u'-', 0, 0)})
            for (const QString &code : holidayBook().regions())
                if (placeOf(code) == wanted && holidayBook().languageOf(code) == language)
                    for (const auto &[day, name] : publicHolidays(code, firstYear, lastYear))
                        m_names.emplace(day, name);
    }

    [[nodiscard]] QString of(QDate day, const QString &own) const
    {
        const auto found = m_names.find(day);
        return found == m_names.end() ? own : found->second;
    }

private:
    std::map<QDate, QString> m_names;
};

} // namespace

std::vector<std::pair<QString, QString>> holidayRegions()
{
    std::vector<std::pair<QString, QString>> regions;
    for (const QString &code : holidayBook().regions())
        regions.emplace_back(code, holidayBook().nameOf(code));
    std::ranges::sort(regions, {}, &std::pair<QString, QString>::second);
    return regions;
}

Result<QString> holidayRegionOf(const QString &typed)
{
    const QString wanted = typed.trimmed().toLower();
    std::vector<std::tuple<bool, qsizetype, QString>> found;
    for (const QString &code : holidayBook().regions()) {
        if (code.compare(wanted, Qt::CaseInsensitive) == 0)
            return code;
        if (placeOf(code) == wanted)
            found.emplace_back(!isInMainLanguage(code), code.size(), code);
    }
    if (!found.empty())
        return std::get<QString>(*std::ranges::min_element(found));
    const QStringList near = nearTo(wanted);
    return failure(ErrorKind::BadInput, tr("“%1” is no holiday region.").arg(typed.left(60)) + u' '
                                            + (near.isEmpty() ? tr("Write its country and part, as de or de-by.")
                                                              : tr("There are: %1.").arg(near.join(u", "_s))));
}

QString holidayRegionName(const QString &code)
{
    const QString name = holidayBook().nameOf(code);
    return name.isEmpty() ? code : name;
}

WorkCalendar workCalendarOf(const QString &region, int firstYear, int lastYear)
{
    if (region.isEmpty())
        return {};
    static QMutex mutex;
    static std::map<std::tuple<QString, int, int, QLocale::Language>, WorkCalendar> made;
    const QMutexLocker lock(&mutex);
    const QLocale::Language language = QLocale().language();
    const auto key = std::tuple(region, firstYear, lastYear, language);
    if (const auto found = made.find(key); found != made.end())
        return found->second;
    const TranslatedNames names(region, language, firstYear, lastYear);
    WorkCalendar calendar;
    setWeekOf(calendar, region);
    for (const auto &[day, name] : publicHolidays(region, firstYear, lastYear))
        calendar.addHoliday(day, names.of(day, name));
    made.emplace(key, calendar);
    return calendar;
}

} // namespace slipway::service
