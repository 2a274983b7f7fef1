// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/monitoring/query.h"

#include <QByteArray>

#include <optional>

namespace slipway::monitoring::prometheus {

/// The answer to `/api/v1/query` or `/query_range`. Takes the body, and frees it when it is read: with all its points it never
/// needs 2.5 times the body. Safe on any thread.
///
/// @retval ErrorKind::Remote it is no such answer; Error::detail says where it breaks
/// @retval ErrorKind::BadInput the envelope says `error`; as queryError()
[[nodiscard]] Result<QueryAnswer> parseAnswer(QByteArray body);

/// What a server says about a query that it does not answer.
struct Refusal {
    QString type; ///< `bad_data`, `execution`, `timeout` …; empty: it answered with plain text
    QString text;
};
/// From any body: the JSON envelope, or the first line of a text. Nothing when there is neither.
[[nodiscard]] std::optional<Refusal> refusalIn(const QByteArray &body);
/// As an Error: BadInput for `bad_data` and `execution`, which asking again does not change, Remote for all else; `where` is
/// the place in the query when the text names one.
[[nodiscard]] Error queryError(const Refusal &refusal);

} // namespace slipway::monitoring::prometheus
