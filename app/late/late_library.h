// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

/// Parts of the program that are loaded when they are first needed: the libraries they bring take longer to load than the
/// first page takes to draw. Each is a library of its own beside the program, in `../lib/slipway`.
namespace slipway::late {

/// Files of parts that are not where they belong; none in a whole installation.
[[nodiscard]] QStringList missingParts();

/// Loads a part and finds the function that makes it. @param part as `servers` @param name of the function
/// @retval ErrorKind::Storage its file is missing or damaged; `where` is the file
[[nodiscard]] Result<QFunctionPointer> findPart(const QString &part, const char *name = "slipway_part");

/// As findPart(), of a part that nothing goes on without: says what is wrong and ends the program with exit status 3.
[[nodiscard]] QFunctionPointer loadedPart(const QString &part, const char *name = "slipway_part");

/// What is wrong with a part, on standard error.
void tellOfPart(const Error &error);

/// How loadedPart() says it before the end besides: a window has nobody who reads standard error.
void showLastWordsBy(std::function<void(const QString &)> show);

} // namespace slipway::late
