// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

/// Times in sentences, as people say them, in the language of QLocale().
namespace slipway {

/// `Thu 14 Jan`
[[nodiscard]] QString dayText(QDate day);
/// `Thu 14 Jan 14:00`
[[nodiscard]] QString timeText(Instant at, const QByteArray &zone);
/// `CET`, `MEZ` in German: what the zone is called at that time where the language has a short name for it.
[[nodiscard]] QString zoneShort(Instant at, const QByteArray &zone);
/// `Thu 28 Jan – Mon 1 Feb`; one day when both fall on the same. The end is the last moment inside.
[[nodiscard]] QString spanText(const TimeSpan &span, const QByteArray &zone);

} // namespace slipway
