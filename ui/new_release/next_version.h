// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ui {

/// The version that most likely comes next: the part that counted up lately counts up by one, parts behind it begin
/// again, zeros in front stay. Never one of those that are there.
/// @param latestFirst versions of the product, the one that ships last in front
/// @return empty when none of them has a number
[[nodiscard]] QString nextVersion(const QStringList &latestFirst);

} // namespace slipway::ui
