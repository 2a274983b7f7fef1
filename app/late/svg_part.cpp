// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/insights/svg/svg_document.h"

using WriteSvg = decltype(&slipway::ui::linkedSvgDocument);

extern "C" Q_DECL_EXPORT WriteSvg slipway_part()
{
    return &slipway::ui::linkedSvgDocument;
}
