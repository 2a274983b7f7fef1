// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_tree.h"
#include "app/ctl/completion.h"

namespace slipway::ctl {

/// What an argument of that sort can be, from the workspace when it holds the answer.
/// @param workspace as given on the command line; may be empty @param begin what was typed of it
[[nodiscard]] Candidates valuesOf(Value value, const QString &workspace, const QString &begin);

} // namespace slipway::ctl
