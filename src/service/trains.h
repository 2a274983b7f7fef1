// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/release/entities.h"

#include <vector>

/// What a train's rule and pattern come to.
namespace slipway::service {

/// The version of the `number`th release of a train, that ships on that day.
[[nodiscard]] QString trainVersion(const QString &pattern, int number, QDate day);

/// When its releases ship, from the first up to and with `until`.
/// @retval ErrorKind::BadInput the rule is none
[[nodiscard]] Result<std::vector<Instant>> trainDates(const Train &train, Instant until);

/// That the zone is one, the rule names dates, and the pattern tells the releases of the next years apart.
/// @retval ErrorKind::BadInput with what is wrong
[[nodiscard]] Result<> checkTrainRule(const Train &train);

/// That a text is a recurrence rule of RFC 5545.
/// @retval ErrorKind::BadInput `where` is `character N`, from 1
[[nodiscard]] Result<> checkRecurrenceRule(const QString &rule);

} // namespace slipway::service
