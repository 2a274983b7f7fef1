// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/late_library.h"
#include "formats/calendaring/calendar_library.h"

namespace slipway::formats {

CalendarLibrary &calendarLibrary()
{
    static CalendarLibrary &loaded =
        *reinterpret_cast<CalendarLibrary *(*)()>(late::loadedPart(QStringLiteral("calendars")))();
    return loaded;
}

} // namespace slipway::formats
