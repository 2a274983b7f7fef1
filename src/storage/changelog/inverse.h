// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/transaction.h"

#include <vector>

namespace slipway::storage {

/// See Workspace::inverseOf.
[[nodiscard]] Result<std::vector<InverseChange>> inverseOfTransaction(Connection &connection, qint64 txn);

/// One row of the change log, for the activity list.
struct LoggedChange {
    QString kind;
    Uuid id;
    bool isInsert = false;
    QJsonObject before;
    QJsonObject after;
};

/// The changes of one transaction, in order, at most `most`; when `about` is given, only those of that row.
[[nodiscard]] Result<std::vector<LoggedChange>> changesOfTransaction(Connection &connection, qint64 txn, int most,
                                                                     const std::optional<Uuid> &about = {});

} // namespace slipway::storage
