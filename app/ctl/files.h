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

/// Writes the file whole or not at all.
/// @retval ErrorKind::BadInput it cannot be written there; what stood there before is as it was
[[nodiscard]] Result<> writeFile(const QString &name, const QByteArray &bytes);

/// The name to give in sentences about the file: "standard input" for `-`.
[[nodiscard]] QString nameInSentences(const QString &name);

} // namespace slipway::ctl
