// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace slipway::service {

/// Writes what is exported, whole or not at all, and never over a workspace or the files beside one.
///
/// @param openWorkspace the one this process has open; it is told by its place alone, for reading it would drop SQLite's locks
/// @retval ErrorKind::BadInput a folder, a workspace, or it cannot be written there; what stood there is as it was
[[nodiscard]] Result<> writeExport(const QString &name, const QByteArray &bytes, const QString &openWorkspace);

} // namespace slipway::service
