// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/calendaring/calendar_library.h"

namespace slipway::formats {

CalendarLibrary &calendarLibrary()
{
    return linkedCalendarLibrary();
}

} // namespace slipway::formats
