// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace slipway::ui {

/// `wanted`, made smaller and moved as little as needed to lie inside `available`.
[[nodiscard]] QRect placeWithin(const QRect &wanted, const QRect &available);

} // namespace slipway::ui
