// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QString>

/// Times and numbers as people say them, in the language of QLocale().
namespace slipway::ui::words {

/// `Thu 14 Jan 14:00 CET`
[[nodiscard]] QString when(Instant at, const QByteArray &zone);
/// `Thursday, 14 January 2027 14:00:00 Europe/Berlin (CET)`: for tooltips.
[[nodiscard]] QString exact(Instant at, const QByteArray &zone);
/// `CET`, in German `MEZ`: what the zone is called at that time.
[[nodiscard]] QString zoneShort(Instant at, const QByteArray &zone);
/// `14:00`
[[nodiscard]] QString clock(Instant at, const QByteArray &zone);
/// `in 3 h`, `now`, `tomorrow`, `in 8 d`, `2 d ago`: hours within a day, beyond it the days of the calendar in the
/// person's zone.
[[nodiscard]] QString relative(Instant at, Instant now, const QByteArray &zone);
/// `12 min`, `2 d`: the time between the two, in its largest unit.
[[nodiscard]] QString age(Instant since, Instant now);
/// Due of an open thing: `today 17:00`, `1 d overdue`, `Fri 8 Jan`; without the time of day beyond today.
[[nodiscard]] QString due(Instant at, const QByteArray &zone, Instant now);
/// `b41f 92e0 7c3d 18aa`: the first `groups` groups of four.
[[nodiscard]] QString shortHash(const QString &hash, int groups = 4);
/// `70 %`, with a thin space.
[[nodiscard]] QString percent(double share);
/// `In progress`: the first letter large, as a pill shows a state's word.
[[nodiscard]] QString capitalized(const QString &text);

} // namespace slipway::ui::words
