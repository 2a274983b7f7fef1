// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/call.h"
#include "service/queries/analysis_page.h"

#include <QJsonObject>

/// Measured criteria for people and programs.
namespace slipway::ctl {

/// `{"at","value","phase","samples","said","server","query","warnings","error","detail"}`
[[nodiscard]] QJsonObject measurementJson(const MeasurementRecord &measurement);
/// `{"state","reason","started_at","decided_at","next_at","ends_at","warning"}`
[[nodiscard]] QJsonObject courseJson(const service::AnalysisView &view);
/// One line: when, which criterion, the value, how it stands.
[[nodiscard]] QString measurementLine(const service::AnalysisView &view, const MeasurementRecord &measurement,
                                      const QByteArray &zone);
/// A value as people read it; what there is instead of one.
[[nodiscard]] QString measuredText(const MeasurementRecord &measurement, ValueUnit unit);

} // namespace slipway::ctl
