// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// Runs what a command line asks for and prints the answer. @param arguments without the program's name
/// @return the exit status
[[nodiscard]] int runProgram(const QStringList &arguments);

} // namespace slipway::ctl
