// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_view/highlighting.h"

namespace slipway::ui {

Highlighting &highlighting()
{
    return linkedHighlighting();
}

} // namespace slipway::ui
