// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <optional>

namespace slipway::ci {

/// What an answer to a creating request means when it is not a success; nothing when it is one.
///
/// A definite 4xx is Rejected, 429 Limited. No answer, a 5xx, or a redirect that may follow a success is Unknown: it may have
/// started. @param fieldErrors what the server said about single parameters
[[nodiscard]] std::optional<TriggerOutcome> refusal(const net::Exchange &answer,
                                                    QMap<QString, QString> fieldErrors = {});

/// An outcome of the given kind with the time of the answer.
[[nodiscard]] TriggerOutcome outcomeAt(TriggerOutcome::Kind kind, const net::Response &answer);

/// Nothing was sent, for a reason found before.
[[nodiscard]] TriggerOutcome notSent(const Error &why);

/// What an answer to a request that changes a run came to; 404, 409 and 410 say that it was too late.
[[nodiscard]] Result<Ack> ackOf(const net::Exchange &answer);

/// Milliseconds since 1970 now, by this machine's clock put right with the server's.
[[nodiscard]] Instant serverNow(const net::HttpClient &http);

} // namespace slipway::ci
