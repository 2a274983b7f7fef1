// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/secret.h"

#include <QCoroTask>

/// The system's keyring through QtKeychain, under the service `slipway`. Nothing of it is touched before the first call.
namespace slipway::net {

/// Errors as SecretStore.
[[nodiscard]] QCoro::Task<Result<Secret>> readFromKeyring(QString key);
[[nodiscard]] QCoro::Task<Result<>> writeToKeyring(QString key, Secret secret);
[[nodiscard]] QCoro::Task<Result<>> removeFromKeyring(QString key);

} // namespace slipway::net
