// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QRect>

class QPainter;

namespace slipway::ui {

/// The shadow of a popup that lies at `popup`: 4 down, 16 soft. Kept as nine patches, once per theme and ratio.
void paintShadow(QPainter &painter, const QRect &popup, const Theme &theme);

} // namespace slipway::ui
