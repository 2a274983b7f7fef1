// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/readiness/signoffs.h"

/// Words and times as the release page says them. Qt Core only.
namespace slipway::ui::release_text {

/// `Thu 14 Jan 14:00 CET`
[[nodiscard]] QString when(Instant at, const QByteArray &zone);
/// `Thursday, 14 January 2027 14:00:00 Europe/Berlin (CET)`: for tooltips.
[[nodiscard]] QString exact(Instant at, const QByteArray &zone);
/// `in 8 d`, `3 h ago`, `now`
[[nodiscard]] QString relative(Instant at, Instant now);
/// `12 min`, `2 d`: the time between the two, in its largest unit.
[[nodiscard]] QString age(Instant since, Instant now);
/// Due of an open thing: `today 17:00`, `1 d overdue`, `Fri 8 Jan`.
[[nodiscard]] QString due(Instant at, const QByteArray &zone, Instant now);
/// `b41f 92e0 7c3d 18aa`: the first `groups` groups of four.
[[nodiscard]] QString shortHash(const QString &hash, int groups = 4);
/// The translated name of a field of the workspace, as the activity names it.
[[nodiscard]] QString fieldName(const QString &field);
/// Text of the outside for places that read HTML.
[[nodiscard]] QString plain(const QString &text);

} // namespace slipway::ui::release_text
