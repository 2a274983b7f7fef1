// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace slipway {

/// A line of a comparison of two texts.
struct DiffLine {
    enum class Kind : std::uint8_t { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;
    int before = 0; ///< its number in the old text, from 1; 0 when added
    int after = 0;  ///< its number in the new text, from 1; 0 when removed

    bool operator==(const DiffLine &) const = default;
};

/// The shortest way from one text to the other, line by line; removed lines stand before added ones.
/// Texts of more than 4,000 differing lines are shown as wholly replaced.
[[nodiscard]] std::vector<DiffLine> lineDiff(const QString &before, const QString &after);

} // namespace slipway
