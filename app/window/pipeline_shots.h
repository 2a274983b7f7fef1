// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <functional>
#include <vector>

namespace slipway::ui {
class MainWindow;
}

namespace slipway::window {

/// A picture of a dialog of pipelines or the runbook: its name, and what opens it.
struct SheetShot {
    QString name;
    std::function<void(ui::MainWindow &)> open;
};

[[nodiscard]] std::vector<SheetShot> pipelineShots(ReleaseId release);
/// Pictures of a cut-over that runs and of environments that are held: they begin it, so they are taken last.
[[nodiscard]] std::vector<SheetShot> rolloutShots(ReleaseId release);

} // namespace slipway::window
