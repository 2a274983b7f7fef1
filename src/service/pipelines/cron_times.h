// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <vector>

namespace slipway::service {

/// The spans between two cron expressions of five fields (minute hour day month weekday) in a zone, as servers tell their
/// freeze periods: from each time of the first to the next time of the second. Windows that touch the span are there whole.
/// Day and weekday both given: either fits, as crontab(5) has it. Names of months and days are understood, `@` words are not.
/// @retval ErrorKind::BadInput an expression is none; the sentence names it
[[nodiscard]] Result<std::vector<TimeSpan>> cronWindows(const QString &start, const QString &end,
                                                        const QByteArray &zone, const TimeSpan &span);

} // namespace slipway::service
