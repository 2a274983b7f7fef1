// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change_set.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "storage/reader.h"

#include <vector>

namespace slipway::storage {

/// One link of the chain: a transaction, who ran it, and the hashes that make later edits visible.
///
/// `h = SHA-256(previous || SHA-256(body))`, the body being the canonical text of every other field; the first link
/// follows 32 zero bytes. `opsDigest` covers the transaction's rows of the change log.
struct AuditEntry {
    qint64 number = 0; ///< 1, 2, 3 … without gaps
    Uuid replica;
    qint64 txn = 0;
    Instant at;
    PersonId actor;
    QString action;
    Uuid subject;
    QString summary;
    QString reason;
    QByteArray opsDigest;
    QByteArray previous;
    QByteArray hash;
};

/// The hash the entry must have.
[[nodiscard]] QByteArray auditHash(const AuditEntry &entry);

/// SHA-256 over the change log of one transaction; `changes` gets what it changed, as far as it is short enough to tell.
[[nodiscard]] Result<QByteArray> digestOfTransaction(Connection &connection, qint64 txn, ChangeSet *changes);

/// Appends the link for the transaction under way.
[[nodiscard]] Result<> appendAudit(Connection &connection, AuditEntry entry);

/// The entries about one subject, newest first, from before `beforeNumber` (0: from the newest).
[[nodiscard]] Result<std::vector<AuditEntry>> auditOf(Reader &reader, const Uuid &subject, int most, qint64 beforeNumber);
[[nodiscard]] Result<std::optional<AuditEntry>> auditOfTransaction(Reader &reader, qint64 txn);

/// Calls `visit` for every entry, oldest first.
[[nodiscard]] Result<> forEachAudit(Reader &reader, const std::function<void(const AuditEntry &)> &visit);

} // namespace slipway::storage
