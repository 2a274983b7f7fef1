// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pipeline/connection.h"

#include <QUrl>

namespace slipway {

/// Where requests of a connection go: its address without a closing slash.
///
/// @retval ErrorKind::BadInput it is no http(s) address, holds credentials, or is plain http to another machine that nobody confirmed
[[nodiscard]] Result<QUrl> serverAddress(const CiConnection &connection);

} // namespace slipway
