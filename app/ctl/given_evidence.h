// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "service/commands/checklist_commands.h"

namespace slipway::ctl {

/// Evidence as given on the command line: a link, a file that is there, or a sentence of more than one word.
/// @retval ErrorKind::BadInput one word that is neither: most likely the name of a file, mistyped
[[nodiscard]] Result<std::vector<service::NewEvidence>> givenEvidence(const QStringList &given);

} // namespace slipway::ctl
