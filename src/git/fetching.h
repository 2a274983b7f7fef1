// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/repository.h"

#include <QHash>

#include <functional>

namespace slipway::git {

/// How far a fetch is.
struct FetchProgress {
    int objects = 0; ///< received
    int total = 0;   ///< 0: not known yet
    qint64 bytes = 0;
};

/// What a remote is shown.
struct Credential {
    enum class Kind : std::uint8_t { Agent, Password };
    Kind kind = Kind::Agent; ///< Agent: the SSH agent's keys
    QString user;            ///< empty: the one of the address, else `git`
    QByteArray secret;       ///< password or token; only for Password
};

/// What to fetch and how.
struct FetchWish {
    QString remote = QStringLiteral("origin");
    /// Asked once when the remote wants to know who it is. Its error ends the fetch.
    std::function<Result<Credential>(const QString &url)> credential;
    /// Called often, on the thread that fetches; false cancels.
    std::function<bool(const FetchProgress &)> goOn;
};

/// Fetches branches and tags of a remote; the work tree and the clone's own branches stay as they are. Blocks; a server that is
/// silent for half a minute is given up.
/// Redirects to another host are not followed, and a password is not sent over plain HTTP. Certificates are held against the
/// authorities of the system, or those that git's own setting `http.sslCAInfo` (`GIT_SSL_CAINFO`) names; keys of hosts against
/// the `known_hosts` of SSH.
/// @retval ErrorKind::NotFound the clone has no such remote
/// @retval ErrorKind::NotAllowed it was cancelled, or the password would have gone out in the clear
/// @retval ErrorKind::BadInput the authorities that were named cannot be read
/// @retval ErrorKind::Remote it cannot be reached, is not who it should be, or refused the credentials
[[nodiscard]] Result<> fetchFrom(Repository &repository, const FetchWish &wish);

/// The tags that a remote has now, and the commits they stand for; nothing is fetched. Blocks and fails as fetchFrom().
[[nodiscard]] Result<QHash<QString, QString>> tagsUpstream(Repository &repository, const FetchWish &wish);

} // namespace slipway::git
