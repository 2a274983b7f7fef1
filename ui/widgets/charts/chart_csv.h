// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/charts/chart_contents.h"

#include <QByteArray>

namespace slipway::ui {

/// The samples of a chart within a time as CSV after RFC 4180: a row for each time (RFC 3339, UTC), a column for each series.
/// Values as the server told them, as far as a float holds them; a gap is an empty cell.
[[nodiscard]] QByteArray chartCsv(const ChartContents &contents, TimeSpan within);

} // namespace slipway::ui
