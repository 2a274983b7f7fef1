// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <git2.h>

#include <QByteArray>

#include <shared_mutex>

namespace slipway::git {

/// Whose certificates are trusted while a remote is talked to: those of the system, or those of the file that git itself would
/// take (`GIT_SSL_CAINFO`, `http.<address>.sslCAInfo`, `http.sslCAInfo`).
///
/// libgit2 keeps them once for the process: talks that trust the same go on beside each other, others wait.
class TrustedAuthorities
{
public:
    /// @param url of the remote; only https asks for certificates
    /// @retval ErrorKind::BadInput the file that was named cannot be read, or holds no certificate
    [[nodiscard]] static Result<TrustedAuthorities> of(git_repository *repository, const char *url);

private:
    explicit TrustedAuthorities(std::shared_lock<std::shared_mutex> held) : m_held(std::move(held)) {}

    std::shared_lock<std::shared_mutex> m_held;
};

} // namespace slipway::git
