// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QString>

namespace slipway::ui {

/// A Breeze icon by its name, recoloured to secondary text; disabled and checked follow the palette, as does the theme.
/// The names are listed in ui/theme/CMakeLists.txt, which takes the pictures into the program.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in one colour of the theme.
[[nodiscard]] QIcon icon(const QString &name, Token token);

} // namespace slipway::ui
