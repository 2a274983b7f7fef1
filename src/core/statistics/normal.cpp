// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/normal.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace slipway {

namespace {

/// Acklam's rational approximation for 0 < p ≤ 0.5, relative error 1.2e-9.
double roughNormalQuantile(double p)
{
    if (p < 0.02425) {
        const double q = std::sqrt(-2 * std::log(p));
        return (((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838e+00) * q
                  - 2.549732539343734e+00)
                     * q
                 + 4.374664141464968e+00)
                    * q
                + 2.938163982698783e+00)
               / ((((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) * q
                   + 3.754408661907416e+00)
                      * q
                  + 1);
    }
    const double q = p - 0.5;
    const double r = q * q;
    return (((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r
              + 1.383577518672690e+02)
                 * r
             - 3.066479806614716e+01)
                * r
            + 2.506628277459239e+00)
           * q
           / (((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r
                + 6.680131188771972e+01)
                   * r
               - 1.328068155288572e+01)
                  * r
              + 1);
}

} // namespace

double normalUpperTail(double z)
{
    return 0.5 * std::erfc(z / std::numbers::sqrt2);
}

double normalQuantile(double p)
{
    if (!(p > 0))
        return -std::numeric_limits<double>::infinity();
    if (!(p < 1))
        return std::numeric_limits<double>::infinity();
    if (p > 0.5)
        return -normalQuantile(1 - p);
    const double z = roughNormalQuantile(p);
    // One step of Halley's method brings it to the precision of double.
    const double error = (normalUpperTail(-z) - p) * std::sqrt(2 * std::numbers::pi) * std::exp(z * z / 2);
    return z - error / (1 + z * error / 2);
}

} // namespace slipway
