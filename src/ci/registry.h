// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <memory>

namespace slipway::ci {

/// Makes the provider of a connection. @retval ErrorKind::BadInput its address or an option is wrong; the sentence says which
[[nodiscard]] Result<std::unique_ptr<CiProvider>> makeProvider(const CiConnection &connection, net::Secret secret);

/// What makeProvider() calls; one per kind, in the kind's own folder.
using ProviderMaker = Result<std::unique_ptr<CiProvider>> (*)(const CiConnection &, net::Secret);

} // namespace slipway::ci
