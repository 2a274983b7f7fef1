// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/late_library.h"
#include "service/holiday_book/holiday_book.h"

namespace slipway::service {

HolidayBook &holidayBook()
{
    static HolidayBook &loaded = *reinterpret_cast<HolidayBook *(*)()>(late::loadedPart(QStringLiteral("holidays")))();
    return loaded;
}

} // namespace slipway::service
