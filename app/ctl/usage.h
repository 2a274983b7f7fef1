// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace slipway::ctl {

class CommandTree;

/// The innermost noun or verb that was read.
[[nodiscard]] const CLI::App *deepest(const CLI::App &root);

/// What is wrong with the words of a command line, and what would be right.
[[nodiscard]] Error usageError(const CommandTree &tree, const CLI::ParseError &wrong);

} // namespace slipway::ctl
