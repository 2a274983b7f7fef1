// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/arguments.h"
#include "ui/style/look.h"

#include <QApplication>

namespace slipway::window {

/// Draws the pages into files as `today-light.png`. Without a workspace: of the sample, at a fixed time, so that the
/// pictures are the same each time.
/// @return exit status of the program: 0, 1 when something could not be read or written, 2 for a page that is not there
[[nodiscard]] int renderScreenshots(QApplication &application, const Arguments &arguments);

} // namespace slipway::window
