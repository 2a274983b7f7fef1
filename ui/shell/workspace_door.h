// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "service/job_control.h"

#include <functional>

namespace slipway::ui {

/// What the window asks of the program about whole workspace files. Filled in where the program is put together.
struct WorkspaceDoor {
    /// Shows another workspace in place of this one; when it cannot be opened, this one stays.
    std::function<Result<>(const QString &file)> open;
    /// Makes a workspace with the templates, or with the sample team, and shows it.
    std::function<Result<>(const QString &file, bool withSample)> create;
    /// Copies the workspace that is shown. May be called on any thread.
    std::function<Result<>(const QString &target, const service::JobControlPtr &control)> backUp;
    /// Puts a backup in the place of the workspace that is shown, and shows it.
    std::function<Result<>(const QString &backup)> restore;
};

} // namespace slipway::ui
