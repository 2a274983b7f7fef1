// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_entry.h"

namespace slipway::ui {

class MonitoringSource;

/// The pages of Slipway. To add one, add it to pages.cpp.
/// @param pipelines, monitoring what is known of servers, outlive the window; null: what the workspace knows, no server is asked
[[nodiscard]] PageRegistry slipwayPages(PipelinesSource *pipelines = nullptr, MonitoringSource *monitoring = nullptr);

} // namespace slipway::ui
