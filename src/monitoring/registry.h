// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitoring/source.h"
#include "net/secret.h"

#include <memory>

namespace slipway::monitoring {

/// Makes the source of a connection. @retval ErrorKind::BadInput its address or an option is wrong; the sentence says which
[[nodiscard]] Result<std::unique_ptr<Source>> makeSource(const MonitoringConnection &connection,
                                                         const net::Secret &secret);

} // namespace slipway::monitoring
