// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QImage;
class QWidget;

namespace slipway::ui {

/// Asks the system for the memory of `pixels` with one call. Untouched memory comes page by page when it is first painted, each
/// after an interruption: a thousand of them for a window.
///
/// Pixels keep what they are. Does nothing where the system knows no such call (Linux before 5.14).
void takeAtOnce(const QImage &pixels);

/// Those that `window` is painted into; null where it is not painted into memory.
[[nodiscard]] const QImage *pixelsOf(const QWidget &window);

} // namespace slipway::ui
