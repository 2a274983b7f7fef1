// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/holiday_book/holiday_book.h"

extern "C" Q_DECL_EXPORT slipway::service::HolidayBook *slipway_part()
{
    return &slipway::service::linkedHolidayBook();
}
