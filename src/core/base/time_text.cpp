// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"

#include <QLocale>

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

QString spanText(const TimeSpan &span, const QByteArray &zone)
{
    const QDate from = dayIn(span.from, zone);
    const QDate to = dayIn(span.isEmpty() ? span.to : span.to - std::chrono::milliseconds(1), zone);
    return from == to ? dayText(from) : dayText(from) + u" – "_s + dayText(to);
}

} // namespace slipway
