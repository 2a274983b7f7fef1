// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_view/highlighting.h"

extern "C" Q_DECL_EXPORT slipway::ui::Highlighting *slipway_part()
{
    return &slipway::ui::linkedHighlighting();
}
