// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_text.h"
#include "ui/calendar/month_view.h"

/// Which days something is held on, and what is said of it.
namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {
constexpr int kHoldSign = 12;
}

std::vector<int> MonthView::holdsOn(QDate day) const
{
    const TimeSpan whole{startOfDay(day, page().zone), startOfDay(day.addDays(1), page().zone)};
    std::vector<int> found;
    for (int i = 0; i < std::ssize(holds()); ++i)
        if (holds()[static_cast<std::size_t>(i)].span.overlaps(whole))
            found.push_back(i);
    return found;
}

QRect MonthView::holdSign(const QRect &cell) const
{
    const int head = m_geometry.firstBar() - 1;
    return {cell.right() - kHoldSign - 5, cell.top() + (head - kHoldSign) / 2, kHoldSign, kHoldSign};
}

QString MonthView::tipOf(const CanvasHit &hit) const
{
    QStringList parts;
    if (const QString own = CalendarCanvas::tipOf(hit); !own.isEmpty())
        parts += own;
    if (hit.day.isValid())
        for (const int each : holdsOn(hit.day))
            parts += text::tip(holds()[static_cast<std::size_t>(each)], page().zone, locale());
    return parts.join(u"\n\n"_s);
}

} // namespace slipway::ui::calendar
