// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/pipelines_page.h"
#include "ui/widgets/table/row_table_model.h"

/// The rings of a release and who holds its environments, as rows of cells.
namespace slipway::ui::release_rollout {

/// What links of the tables lead to.
inline constexpr auto kGreen = QLatin1StringView("green/");   ///< says that the ring with that id is healthy
inline constexpr auto kRed = QLatin1StringView("red/");       ///< says that it is not
inline constexpr auto kBypass = QLatin1StringView("bypass/"); ///< lets the next ring go before its time
inline constexpr auto kGiveBack = QLatin1StringView("give/"); ///< ends the lease with that id

/// Rings in their order: how each stands, what is left of its time, what set its clock back, and what can be said of it.
[[nodiscard]] std::vector<TableRow> ringRows(const std::vector<service::RingRow> &rings, const QByteArray &zone,
                                             Instant now);
/// Who holds environments and who waits. @param release whose page it is
[[nodiscard]] std::vector<TableRow> leaseRows(const std::vector<service::LeaseRow> &leases, ReleaseId release,
                                              const QByteArray &zone, Instant now);

} // namespace slipway::ui::release_rollout
