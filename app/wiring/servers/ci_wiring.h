// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/connection.h"
#include "service/pipelines/ci_desk.h"
#include "service/session.h"

#include <memory>

namespace slipway::wiring {

/// The desk of a session with all kinds of servers and the machine's own secrets. Asks nobody until it is asked.
[[nodiscard]] std::unique_ptr<service::CiDesk> makeCiDesk(service::Session &session);

/// A value that is told to nobody, from an environment variable or a private file; refused as the secret of a connection is.
[[nodiscard]] Result<QByteArray> readSecret(SecretKind kind, const QString &place);

} // namespace slipway::wiring
