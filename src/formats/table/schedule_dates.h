// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QStringList>

#include <optional>

/// Dates as tables write them. Inside of `formats/table` only.
namespace slipway::formats {

/// What `1/2/2027` means.
enum class SlashOrder { Unknown, DayFirst, MonthFirst };

/// What the cells of one column say together: a first part above 12 is a day, a second one too.
[[nodiscard]] SlashOrder slashOrderOf(const QStringList &cells);

/// Nothing there, or a word for it: `N/A`, `TBD`, `-`.
[[nodiscard]] bool isNoDate(const QString &cell);

/// A date as a cell says it.
struct TableDate {
    Instant at;
    bool isDay = false; ///< without a time of day
};

/// `YYYY-MM` counts as its first day; a day as ten o'clock.
[[nodiscard]] std::optional<TableDate> tableDateOf(const QString &cell, SlashOrder order, const QByteArray &zone);

} // namespace slipway::formats
