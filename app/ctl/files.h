// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

/// Files named on the command line; `-` is standard input or output.
namespace slipway::ctl {

inline constexpr QStringView kStandardStream = u"-";

/// @retval ErrorKind::BadInput it is not there, a folder, may not be read or is larger than 64 MB; `where` names it
[[nodiscard]] Result<QByteArray> readFile(const QString &name);

/// The name to give in sentences about the file: "standard input" for `-`.
[[nodiscard]] QString nameInSentences(const QString &name);

} // namespace slipway::ctl
