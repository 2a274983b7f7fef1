// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"

#include <QHash>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

QString dayText(QDate day)
{
    const QLocale locale;
    return locale.toString(day, locale.language() == QLocale::German ? u"ddd d. MMM"_s : u"ddd d MMM"_s);
}

QString timeText(Instant at, const QByteArray &zone)
{
    const QDateTime wall = inZone(at, zone);
    return dayText(wall.date()) + u' ' + wall.time().toString(u"HH:mm"_s);
}

QString zoneShort(Instant at, const QByteArray &zone)
{
    // Names in other languages take long to look up, and tables ask for them in every row.
    static thread_local QHash<QString, QString> known;
    const QString usual = zoneAbbreviation(at, zone);
    const bool isWord = std::ranges::any_of(usual, [](QChar each) { return each.isLetter(); });
    const QLocale locale;
    if (isWord && (locale.language() == QLocale::C || locale.language() == QLocale::English))
        return usual;
    QString &name = known[QString::fromLatin1(zone) + u'/' + usual + u'/' + locale.name()];
    if (!name.isEmpty())
        return name;
    name = zoneNamed(zone).displayName(inZone(at, zone), QTimeZone::ShortName, locale);
    const bool isOffset = std::ranges::any_of(name, [](QChar each) { return each.isDigit(); });
    // Most languages have names for few zones and offsets for the rest.
    if (name.isEmpty() || (isOffset && isWord))
        name = usual;
    return name;
}

QString spanText(const TimeSpan &span, const QByteArray &zone)
{
    const QDate from = dayIn(span.from, zone);
    const QDate to = dayIn(span.isEmpty() ? span.to : span.to - std::chrono::milliseconds(1), zone);
    return from == to ? dayText(from) : dayText(from) + u" – "_s + dayText(to);
}

} // namespace slipway
