// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/frame/chart_frame.h"

extern "C" Q_DECL_EXPORT slipway::ui::ChartFrames *slipway_part()
{
    return &slipway::ui::linkedChartFrames();
}
