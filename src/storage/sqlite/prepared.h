// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/statement.h"

namespace slipway::storage {

class Connection;

/// A cached statement; `isLent` while somebody steps through it.
struct Statement::Prepared {
    sqlite3_stmt *handle = nullptr;
    Connection *connection = nullptr;
    QHash<QByteArray, int> columns;
    bool isLent = false;
    int bindError = 0;
};

} // namespace slipway::storage
