// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/monitoring/connection.h"
#include "core/monitoring/panel.h"

/// What a connection and a panel must be before they are kept.
namespace slipway {

/// Whether text holds what proves who asks: `Bearer …`, `Basic …`, `password=…`, credentials in an address.
[[nodiscard]] bool holdsSecret(const QString &text);

/// All but whether its name is free.
/// @retval ErrorKind::BadInput the sentence names the field and the remedy, Error::where is the field
[[nodiscard]] Result<> checkMonitoringConnection(const MonitoringConnection &connection);

/// @retval ErrorKind::BadInput no title, no connection, no query, or a secret in one
[[nodiscard]] Result<> checkPanel(const Panel &panel);

} // namespace slipway
