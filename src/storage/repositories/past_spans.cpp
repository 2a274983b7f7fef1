// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/past_spans.h"

#include "storage/transaction.h"

namespace slipway::storage {

Result<> keepPastSpans(Transaction &transaction, std::span<const PastSpan> spans)
{
    for (const PastSpan &each : spans) {
        auto write =
            transaction.connection().prepare("INSERT INTO work_spans(subject, release, state, reason, from_at, to_at)"
                                             " VALUES(:subject, :release, :state, :reason, :from, :to)");
        if (!write)
            return std::unexpected(write.error());
        const auto done = write->bind(":subject", each.subject)
                              .bind(":release", each.release)
                              .bind(":state", each.state)
                              .bind(":reason", each.reason)
                              .bind(":from", each.span.from)
                              .bind(":to", each.span.to)
                              .run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace slipway::storage
