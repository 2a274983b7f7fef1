// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::ctl {

class CommandTree;

/// The verbs of `checklist` that change single items: add, edit, remove, done, reopen, begin, skip, block.
void addItemVerbs(CommandTree &tree);

} // namespace slipway::ctl
