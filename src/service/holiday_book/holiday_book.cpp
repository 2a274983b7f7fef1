// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/holiday_book/holiday_book.h"

namespace slipway::service {

HolidayBook &holidayBook()
{
    return linkedHolidayBook();
}

} // namespace slipway::service
