// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace slipway::formats {

/// Checks the grammar of content lines (RFC 5545 §3.1): every line is a name, parameters and a value; components nest and
/// close; dates and recurrence rules look like ones. KCalendarCore reads over such mistakes or fails without a place.
///
/// @param text     line ends normalised to `\n`
/// @param warnings gets `FILE:LINE: what` for lines that are skipped without harm
[[nodiscard]] Result<> checkContentLines(QByteArrayView text, const QString &sourceName, QStringList &warnings);

} // namespace slipway::formats
