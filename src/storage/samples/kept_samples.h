// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/samples/sample_cache.h"

/// The samples that are kept with a release, for its report. Only read: also inside of a transaction that writes.
namespace slipway::storage {

/// What is kept of one query.
struct KeptQuery {
    SampleQuery query;
    SampleSpan span;
    std::optional<Instant> askedAt; ///< when the server last answered it
    QStringList warnings;           ///< of that answer
};

/// By connection and expression.
[[nodiscard]] Result<std::vector<KeptQuery>> keptQueriesOf(Connection &connection, ReleaseId release);
/// The series of a query inside the span, by their labels; damaged blocks are left out.
[[nodiscard]] Result<std::vector<Series>> keptSeries(Connection &connection, const KeptQuery &kept);

} // namespace slipway::storage
