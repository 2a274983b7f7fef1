// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace slipway {

/// So many of so many, such as failed requests of all; 0 ≤ hits ≤ total.
struct Proportion {
    qint64 hits = 0;
    qint64 total = 0;
};

/// Two bounds, low ≤ high.
struct Bounds {
    double low = 0;
    double high = 0;
};

/// Wilson's interval for the true share, which stays sound at 0 and at few cases; nothing of nothing is anywhere in 0…1.
[[nodiscard]] Bounds wilsonBounds(const Proportion &share, double confidence = 0.95);

/// How many standard errors the first share is above the second, both taken as one (pooled); 0 when neither or all hit.
[[nodiscard]] double pooledZ(const Proportion &first, const Proportion &second);
/// The chance of a difference of this kind or larger when both are alike, by pooledZ; for many cases.
[[nodiscard]] double greaterByZ(const Proportion &first, const Proportion &second);
/// The same by Fisher's exact test, sound at any number.
[[nodiscard]] double greaterByFisher(const Proportion &first, const Proportion &second);

} // namespace slipway
