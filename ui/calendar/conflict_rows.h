// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/commands/calendar_commands.h"
#include "ui/calendar/calendar_source.h"

namespace slipway::ui::calendar {

/// How many conflicts the panel lists; more are a matter of the filter.
inline constexpr int kMostConflicts = 60;

/// The rows of the panel: conflicts of releases that touch `span`, then releases that something blocks.
[[nodiscard]] Result<std::vector<ConflictRow>> conflictRows(service::Queries &queries, const TimeSpan &span);

/// The command that does Remedy::Book. @retval ErrorKind::NotFound the booking is gone by now
[[nodiscard]] Result<service::BookEnvironment> bookingInstead(service::Queries &queries, const ConflictRow &row);

} // namespace slipway::ui::calendar
