// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QString>

#include <vector>

namespace slipway::ui {

/// A moment that the time axis names.
struct TimeTick {
    Instant at;
    QString text;

    bool operator==(const TimeTick &) const = default;
};

/// Round local times inside a span, at most `most` of them, rising. From hours on they are those of the clock on the wall,
/// across changes of daylight-saving time too; a midnight is named by its day.
[[nodiscard]] std::vector<TimeTick> timeTicks(TimeSpan span, const QByteArray &zone, int most);

} // namespace slipway::ui
