// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::ui {

class LogCanvas;

/// Makes every LogCanvas a list with one accessible child for each row that is shown. Safe to call again.
void installLogAccessibility();
/// Tells that the cursor stands in another line, so that it is read out.
void tellLogCursor(LogCanvas *canvas);

} // namespace slipway::ui
