// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QString>

namespace slipway {

/// A commit of a repository. Texts come from outside: plain text, nothing of them is trusted.
struct Commit {
    QString id; ///< hexadecimal, lower case
    int parents = 0;
    QString author; ///< as the repository's mailmap calls them
    QString email;
    Instant authoredAt;
    Instant committedAt;
    QString title;       ///< first paragraph of the message on one line
    QString body;        ///< the rest
    bool isLate = false; ///< the branch did not hold it yet when the code was frozen

    bool operator==(const Commit &) const = default;
    [[nodiscard]] bool isMerge() const { return parents > 1; }
};

/// What became of a submodule between two commits.
struct SubmoduleChange {
    QString path;
    QString before; ///< commit; empty: it was added
    QString after;  ///< commit; empty: it was removed

    bool operator==(const SubmoduleChange &) const = default;
};

} // namespace slipway
