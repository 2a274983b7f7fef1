// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Addresses of Jenkins. A server behind a proxy writes its configured root address into what it answers, so only the paths
/// of its own addresses are used.
namespace slipway::ci::jenkins {

/// `team/site/feature%2Fx` → `/job/team/job/site/job/feature%252Fx`.
[[nodiscard]] QByteArray jobPath(const QString &fullName);

/// The full name of the job an address leads to, whatever prefix it stands under; empty when it leads to none.
[[nodiscard]] QString jobOfUrl(const QString &url);

/// The number in `…/queue/item/7/`; empty when there is none.
[[nodiscard]] QString queueIdOf(const QByteArray &location);

/// A path below an artifact folder: each segment encoded, the slashes kept.
[[nodiscard]] QByteArray artifactPath(const QString &relativePath);

} // namespace slipway::ci::jenkins
