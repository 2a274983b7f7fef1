// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace slipway::ctl {

class CommandTree;

/// What a shell may complete a word to.
struct Candidates {
    enum class Kind {
        Words,   ///< `words`
        Partial, ///< `words`, each to be typed on: no blank after it
        Files,   ///< names of files; the shell knows them
    };
    Kind kind = Kind::Words;
    QStringList words; ///< `WORD`, or `WORD` tab `what it is`
};

/// What the last of `words` (it may be empty) can become. Never an error: what cannot be told is left out.
[[nodiscard]] Candidates candidatesFor(const CommandTree &tree, const QStringList &words);

/// Prints candidates for the scripts: a line `:words`, `:partial` or `:files`, then one a line. @return the exit status
[[nodiscard]] int printCandidates(const CommandTree &tree, const QStringList &words);

} // namespace slipway::ctl
