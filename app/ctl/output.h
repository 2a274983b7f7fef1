// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "core/base/result.h"

#include <optional>

namespace slipway::ctl {

/// Prints an answer on standard output. @return the exit status
[[nodiscard]] int printAnswer(const Answer &answer, bool asJson);

/// Prints an error as one line on standard error, and as a JSON document on standard output when asked.
/// @param status none: what the error's kind says @return the exit status
[[nodiscard]] int printError(const Error &error, bool asJson, std::optional<Exit> status = std::nullopt);

/// Prints a warning as one line on standard error.
void printWarning(const QString &sentence);

/// The document as one line; characters a terminal could take as commands are escaped.
[[nodiscard]] QByteArray jsonLine(const QJsonObject &json);

/// Writes to standard output. @return false when it could not be written (a full disk, a closed pipe)
[[nodiscard]] bool writeOut(const QByteArray &bytes);

} // namespace slipway::ctl
