// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/panel.h"

#include <QJsonArray>
#include <QJsonObject>

/// Parts of a panel as the workspace and the command line write them: `[{"expression", "legend"}]`,
/// `[{"value", "upper", "name"}]`.
namespace slipway {

/// Queries, in their order.
[[nodiscard]] QJsonArray toJson(const std::vector<PanelQuery> &queries);
/// Thresholds, in their order.
[[nodiscard]] QJsonArray toJson(const std::vector<PanelThreshold> &thresholds);
/// What is not there reads as empty.
[[nodiscard]] std::vector<PanelQuery> panelQueries(const QJsonArray &json);
/// As panelQueries().
[[nodiscard]] std::vector<PanelThreshold> panelThresholds(const QJsonArray &json);

} // namespace slipway
