// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/releases_page.h"

/// What the cells of the table of releases say. Pure.
namespace slipway::ui::releasetext {

/// "Thu 14 Jan 14:00", with the year when it is not near: "14 Jan 2025 14:00".
[[nodiscard]] QString shipText(const service::ReleaseRow &row, const QByteArray &zone, Instant now);
/// "in 8 d"
[[nodiscard]] QString relativeText(const service::ReleaseRow &row, const QByteArray &zone, Instant now);
/// "In progress"; "Blocked" for one that is held up.
[[nodiscard]] QString stateText(const service::ReleaseRow &row);
/// Share of the items done or skipped, 0…1.
[[nodiscard]] double shareOf(const service::ReleaseRow &row);

/// How the gate before shipping stands.
enum class GateStanding : std::uint8_t {
    NotYetDue, ///< draft or planned
    Go,
    NoGo,
    Passed, ///< it shipped
    None,   ///< cancelled
};
[[nodiscard]] GateStanding gateStanding(const service::ReleaseRow &row);
/// "NO-GO: 3"
[[nodiscard]] QString gateText(const service::ReleaseRow &row);
/// "2 min ago", "Mon 4 Jan"; of one that nobody touched: when it was created
[[nodiscard]] QString changedText(const service::ReleaseRow &row, const QByteArray &zone, Instant now);

} // namespace slipway::ui::releasetext
