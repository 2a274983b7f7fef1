// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_place.h"

#include <algorithm>

namespace slipway::ui {

QRect placeWithin(const QRect &wanted, const QRect &available)
{
    if (available.isEmpty())
        return wanted;
    const QSize size = wanted.size().boundedTo(available.size());
    const int left = std::clamp(wanted.left(), available.left(), available.right() + 1 - size.width());
    const int top = std::clamp(wanted.top(), available.top(), available.bottom() + 1 - size.height());
    return {QPoint(left, top), size};
}

} // namespace slipway::ui
