// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// Text from outside that no terminal takes as a command and that shows no other name than it has: control characters become
/// visible, marks that turn the writing direction too. Tabs and separators of lines become spaces.
/// @param keepsLines line feeds stay; else they become spaces
[[nodiscard]] QString harmlessText(const QString &text, bool keepsLines);

} // namespace slipway
