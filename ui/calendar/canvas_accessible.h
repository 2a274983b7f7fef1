// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace slipway::ui::calendar {

/// Makes every CalendarCanvas a list with one accessible child for each bar, freeze and event. Safe to call again.
void installCanvasAccessibility();

} // namespace slipway::ui::calendar
