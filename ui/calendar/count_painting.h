// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/bar_painting.h"

namespace slipway::ui::calendar {

/// How many releases ship in a stretch of time, and below it the shares of their states. Kept as a picture: a year of
/// many lanes holds the same few over and over.
/// @param rect visual @param headHeight of the part with the number
void paintCount(QPainter &painter, const QRect &rect, int headHeight, const service::CalendarCount &count,
                const Theme &theme, const BarFonts &fonts, Qt::LayoutDirection direction);

} // namespace slipway::ui::calendar
