// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// What was delivered elsewhere: deployments to production, their commits, and the incidents they caused.
namespace slipway::formats {

/// A deployment as the file tells it; others are named by their `key`.
struct DeliveredRow {
    QString key;
    QString product; ///< empty: the file does not say
    QString version;
    Instant finishedAt;
    bool hasSucceeded = true;
    bool isRollback = false;
    QString rollbackOf;
    QString hotfixFor;
    bool isUnplanned = false;
    std::vector<std::pair<QString, Instant>> commits{}; ///< hash, time of the commit
    int line = 0;                                       ///< 0 in JSON
};

/// An incident as the file tells it.
struct FailureRow {
    QString key;
    QString product;
    QString title;
    Instant startedAt;
    std::optional<Instant> resolvedAt;
    QString causedBy; ///< key of a deployment; empty: none
    int line = 0;
};

struct DeliveryFile {
    std::vector<DeliveredRow> deployments;
    std::vector<FailureRow> incidents;
    int left = 0; ///< deployments to other environments than production
};

/// Reads JSON (`{"deployments": […], "commits": {hash: time}, "incidents": […]}`) or CSV with a column `type` whose rows are
/// deployments, commits or incidents. Times are RFC 3339 or seconds since 1970; commits of a deployment are their hashes, blanks
/// between them in CSV. Environments that are named and do not begin with `prod` are left out.
/// @param sourceName tells JSON from CSV, see isJsonTable()
/// @retval ErrorKind::BadInput no such file, a time that is none, a deployment named twice, or a commit whose time is not
///         told; `where` names the place
[[nodiscard]] Result<DeliveryFile> parseDelivery(QByteArrayView bytes, const QString &sourceName);

} // namespace slipway::formats
