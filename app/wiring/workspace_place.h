// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "service/session.h"

#include <memory>

/// What window and command line share when they start.
namespace slipway::wiring {

/// Which workspace is meant: `asked`, else $SLIPWAY_WORKSPACE, else the default one in the XDG data folder. Absolute.
[[nodiscard]] QString workspaceFile(const QString &asked = {});

/// The real surroundings; the zone is UTC where the system does not say one.
[[nodiscard]] service::Surroundings surroundings();

/// What a new workspace holds.
enum class Content {
    Templates, ///< only the templates that come with Slipway
    Sample,    ///< a team with products and a year of releases
};

/// Makes the workspace and its folder. When filling it fails, nothing is left behind.
/// @retval ErrorKind::Conflict a file of that name exists; it was not touched
[[nodiscard]] Result<std::unique_ptr<service::Session>> createWorkspace(const QString &file, Content content,
                                                                        service::Surroundings world = surroundings());

/// @retval ErrorKind::NotFound there is no such file @retval ErrorKind::Storage it cannot be opened
[[nodiscard]] Result<std::unique_ptr<service::Session>> openWorkspace(const QString &file);

/// Why nothing can be changed in it, for people; empty when it can be.
[[nodiscard]] QString readOnlyNotice(const service::Session &session);

/// A consistent copy of the workspace, also while others write to it. An older copy at `target` is replaced.
/// @retval ErrorKind::BadInput `target` is the workspace itself or a folder
/// @retval ErrorKind::Conflict there is a file at `target` that is no workspace
/// @param control tells how far it is, and cancels it
[[nodiscard]] Result<> backUpWorkspace(const QString &file, const QString &target,
                                       const service::JobControlPtr &control = {});

/// Puts a backup in the place of the workspace; what stood there is kept beside it.
/// @param isForced also when the backup's audit chain is broken
/// @return the first broken link of its audit chain; empty when the chain is whole
/// @retval ErrorKind::BadInput `source` is the workspace itself
[[nodiscard]] Result<QString> restoreWorkspace(const QString &source, const QString &file, bool isForced = false);

} // namespace slipway::wiring
