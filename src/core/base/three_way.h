// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// Two versions of a text brought together.
struct MergedText {
    QString text;
    int conflicts = 0; ///< places that both changed; there `mine` stands, then the lines that are only in `theirs`

    bool operator==(const MergedText &) const = default;
};

/// Takes over what `theirs` changed since `base`, and keeps what `mine` changed. By lines; nothing of `mine` is lost.
[[nodiscard]] MergedText threeWayMerge(const QString &base, const QString &mine, const QString &theirs);

} // namespace slipway
