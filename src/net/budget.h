// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <optional>

namespace slipway::net {

/// How often a server may be asked: a bucket of tokens filled from its rate headers.
///
/// Reads that nobody waits for use at most half of what remains, spread over the time until it is reset with a small burst,
/// and nothing of the last tenth. What a person asked for may use everything.
class Budget
{
public:
    /// @param limit of a whole period; 0: not known
    void note(int remaining, int limit, Instant resetsAt, Instant now);
    /// The server asked for a pause, from everybody.
    void blockUntil(Instant at);
    /// A request leaves.
    void spend(bool isUrgent, Instant now);
    /// When the next request may leave; not after `now`: at once.
    [[nodiscard]] Instant nextFree(bool isUrgent, Instant now) const;

private:
    [[nodiscard]] double tokensAt(Instant now) const;

    Instant m_blockedUntil;
    int m_remaining = 0;
    int m_limit = 0;
    Instant m_resetsAt;
    double m_share = 0; ///< what background reads may still use until the reset
    double m_tokens = 0;
    double m_tokensPerMillisecond = 0;
    Instant m_countedAt;
};

} // namespace slipway::net
