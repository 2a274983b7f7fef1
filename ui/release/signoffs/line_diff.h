// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace slipway::ui {

/// A line of a difference between two texts.
struct DiffLine {
    enum class Kind : std::uint8_t { Same, Removed, Added };

    Kind kind = Kind::Same;
    int number = 0; ///< in the text it stands in, from 1; a removed one: in the text before
    QString text;

    bool operator==(const DiffLine &) const = default;
};

/// The shortest line-by-line difference; very long texts are shown as wholly removed and added.
/// @param around how many unchanged lines to keep around a change; negative: all
[[nodiscard]] std::vector<DiffLine> lineDiff(const QString &before, const QString &after, int around = -1);

} // namespace slipway::ui
