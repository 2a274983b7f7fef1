// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/late_library.h"
#include "ui/widgets/charts/frame/chart_frame.h"

namespace slipway::ui {

ChartFrames &chartFrames()
{
    static ChartFrames &loaded = *reinterpret_cast<ChartFrames *(*)()>(late::loadedPart(QStringLiteral("charts")))();
    return loaded;
}

} // namespace slipway::ui
