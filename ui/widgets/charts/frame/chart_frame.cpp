// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/frame/chart_frame.h"

namespace slipway::ui {

ChartFrames &chartFrames()
{
    return linkedChartFrames();
}

} // namespace slipway::ui
