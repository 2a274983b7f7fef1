// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace slipway {

/// Whether a job may run on a branch or tag. Asked before a run is written down and again right before it is sent.
///
/// The whole name must match, with or without `refs/heads/` or `refs/tags/` before it. An empty pattern lets any pass.
/// @retval ErrorKind::NotAllowed the ref does not match, or none was given @retval ErrorKind::BadInput the pattern is none
[[nodiscard]] Result<> refFits(const QString &pattern, const QString &ref);

/// The name without `refs/heads/` or `refs/tags/`.
[[nodiscard]] QString shortRef(const QString &ref);

} // namespace slipway
