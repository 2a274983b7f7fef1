// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/late_library.h"
#include "ui/widgets/code_view/highlighting.h"

namespace slipway::ui {

Highlighting &highlighting()
{
    static Highlighting &loaded =
        *reinterpret_cast<Highlighting *(*)()>(late::loadedPart(QStringLiteral("highlighting")))();
    return loaded;
}

} // namespace slipway::ui
