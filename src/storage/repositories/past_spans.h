// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <QString>

#include <span>

namespace slipway::storage {

class Transaction;

/// How long an item or a criterion was in a state, before the workspace saw it.
struct PastSpan {
    Uuid subject;
    ReleaseId release;
    QString state;  ///< of an item `in_progress`, `blocked`; of a criterion `satisfied`, `not_satisfied`
    QString reason; ///< of a block
    TimeSpan span;
};

/// Writes down what is told of the past; what the workspace sees itself is noted by delivery_upkeep.h.
[[nodiscard]] Result<> keepPastSpans(Transaction &transaction, std::span<const PastSpan> spans);

} // namespace slipway::storage
