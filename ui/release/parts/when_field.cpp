// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/parts/when_field.h"

#include "ui/theme/type.h"

#include <QCalendarWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

WhenField::WhenField(const QString &name, QWidget *parent) : QDateTimeEdit(parent)
{
    setAccessibleName(name);
    setCalendarPopup(true);
    // Holds the wall time; the zone is applied when it is read.
    setTimeZone(QTimeZone::UTC);
    setDisplayFormat(u"ddd d MMM yyyy  HH:mm"_s);
    setMinimumHeight(heightFor(32, font()));
}

void WhenField::setInstant(Instant at, const QByteArray &zone)
{
    m_zone = zone;
    const QDateTime local = inZone(at, zone);
    setDateTime(QDateTime(local.date(), local.time(), QTimeZone::UTC));
    setToolTip(tr("Time in %1").arg(QString::fromLatin1(zone)).toHtmlEscaped());
}

Instant WhenField::instant() const
{
    return fromWallTime(date(), time(), m_zone);
}

} // namespace slipway::ui
