// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ui {

/// The workspace files opened lately on this machine, the latest first, at most eight; without those that are gone.
[[nodiscard]] QStringList recentWorkspaces();
/// Puts the file first.
void rememberWorkspace(const QString &file);

} // namespace slipway::ui
