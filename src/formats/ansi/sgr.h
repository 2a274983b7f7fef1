// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/ansi/ansi_line.h"

namespace slipway::formats {

/// Changes the style as the parameters of a “select graphic rendition” say (ECMA-48 §8.3.117; colours of ISO 8613-6, with
/// semicolons or colons). What is not known is passed over.
void applySgr(QByteArrayView parameters, AnsiStyle &style);

} // namespace slipway::formats
