// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace slipway {

/// What is asked about the first group against the second.
enum class Alternative : std::uint8_t { TwoSided, Less, Greater };

/// The rank-sum test of Mann and Whitney (Wilcoxon) of two groups: whether one tends to have larger values.
struct MannWhitney {
    std::size_t countX = 0;
    std::size_t countY = 0;
    double uX = 0; ///< pairs in which x is larger, ties counted half
    double uY = 0;
    double mean = 0;  ///< of U when both groups are alike
    double sigma = 0; ///< of U when both groups are alike, corrected for ties; 0: all values are equal
    bool hasTies = false;
};

/// Ranks both groups. Neither holds NaN.
[[nodiscard]] MannWhitney mannWhitney(std::span<const double> x, std::span<const double> y);

/// By the normal approximation; nothing when all values are equal or a group is empty.
/// @param isContinuous takes half a step off the distance, as is usual
[[nodiscard]] std::optional<double> asymptoticP(const MannWhitney &test, Alternative alternative,
                                                bool isContinuous = true);
/// By counting all arrangements; only right without ties. Nothing when a group is empty.
[[nodiscard]] std::optional<double> exactP(const MannWhitney &test, Alternative alternative);
/// The exact one where it is right and cheap, else the approximation with continuity: SciPy's rule (no ties, and at most eight
/// values in one of the groups).
[[nodiscard]] std::optional<double> pValue(const MannWhitney &test, Alternative alternative = Alternative::TwoSided);

/// The chance that a value of x is above one of y, ties counted half ("common language effect size"); 0.5: alike.
[[nodiscard]] double commonLanguageEffect(const MannWhitney &test);
/// Cliff's delta, −1…1; 0: alike.
[[nodiscard]] double cliffsDelta(const MannWhitney &test);
/// Cohen's d: difference of the means in units of the pooled standard deviation. Nothing when that is 0 or a group has
/// fewer than two values.
[[nodiscard]] std::optional<double> cohensD(std::span<const double> x, std::span<const double> y);

} // namespace slipway
