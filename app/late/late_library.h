// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Parts of the program that are loaded when they are first needed: the libraries they bring take longer to load than the
/// first page takes to draw. Each is a library of its own beside the program, in `../lib/slipway`.
namespace slipway::late {

/// Files of parts that are not where they belong; none in a whole installation.
[[nodiscard]] QStringList missingParts();

/// Loads a part and finds the function that makes it. Ends the program when the part cannot be loaded: the installation is
/// damaged. @param part as `servers` @param name of the function
[[nodiscard]] QFunctionPointer loadedPart(const QString &part, const char *name = "slipway_part");

} // namespace slipway::late
