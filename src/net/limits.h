// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "net/http_message.h"

#include <QByteArrayView>

#include <chrono>
#include <optional>

/// What headers say about time and about how much may be asked. Instants are of our own clock unless said otherwise.
namespace slipway::net {

/// `Wed, 25 Nov 2026 22:00:00 GMT` (IMF-fixdate, RFC 9110 5.6.7), on the clock of who wrote it.
[[nodiscard]] std::optional<Instant> fromHttpDate(QByteArrayView text);

/// `Retry-After` in seconds or as a date, which is taken relative to the server's own Date.
[[nodiscard]] std::optional<Instant> retryAfter(const Response &response, Instant now);

struct RateLimit {
    int remaining = 0;
    int limit = 0; ///< 0: not said
    Instant resetsAt;
};
/// `x-ratelimit-…` or `RateLimit-…`; the reset in seconds since 1970 or from now.
[[nodiscard]] std::optional<RateLimit> rateLimit(const Response &response, Instant now);

/// The server did not act because it was asked too often: 429, or 403 with a `Retry-After`, nothing remaining, or those words.
[[nodiscard]] bool isLimited(const Response &response);
/// When a limited server may be asked again: as it says, else after a minute that doubles with each such answer in a row.
/// Nothing of another answer that does not say.
[[nodiscard]] std::optional<Instant> freeAgain(const Response &response, Instant now);

/// How long to wait before a read that ended so is repeated; nothing: it is not. @param repeats made so far
/// @param jitter 0…1, spreads the wait by ±20 %
[[nodiscard]] std::optional<std::chrono::milliseconds> waitBeforeRepeat(const Exchange &exchange, int repeats,
                                                                        double jitter, Instant now);

[[nodiscard]] inline Instant systemNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace slipway::net
