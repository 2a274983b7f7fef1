// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/calendaring/calendar_library.h"

extern "C" Q_DECL_EXPORT slipway::formats::CalendarLibrary *slipway_part()
{
    return &slipway::formats::linkedCalendarLibrary();
}
