// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace slipway::ui {

/// A run of letters of a text.
struct LetterRun {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const LetterRun &) const = default;
};

/// How a text matches what was typed.
struct TextMatch {
    int rank = 0; ///< lower is better: 0 the text begins so, 1 words begin so, 2 it occurs, 3 its words' initials
    std::vector<LetterRun> runs; ///< matched letters, ascending, apart from each other
};

/// Matches each word of `typed` somewhere in `text`, whatever the case and the accents; or `typed` as initials of words.
/// @return nothing when it does not match; for nothing typed: everything matches, without letters
[[nodiscard]] std::optional<TextMatch> matchText(const QString &text, const QString &typed);

} // namespace slipway::ui
