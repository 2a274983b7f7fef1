// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ci_waiting.h"

#include <QMap>

namespace slipway::ctl {

/// `K=V` pairs. @retval ErrorKind::BadInput one has no `=`, or a key stands twice
[[nodiscard]] Result<QMap<QString, QString>> givenParameters(const QStringList &pairs);

/// What `--wait` and `--follow` of a verb ask for.
[[nodiscard]] Waiting waitingOf(const Call &call);

} // namespace slipway::ctl
