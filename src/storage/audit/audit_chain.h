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
    qint64 lastLogRow = 0; ///< of the change log; what comes later with its `txn` was added behind Slipway's back
    QByteArray opsDigest;
    QByteArray previous;
    QByteArray hash;
};

/// The hash the entry must have.
[[nodiscard]] QByteArray auditHash(const AuditEntry &entry);

/// What the change log of one transaction holds.
struct LogDigest {
    QByteArray hash; ///< BLAKE2b-256 over its rows, in order and with their numbers
    qint64 lastRow = 0;
};

/// `changes` gets what the transaction changed, as far as it is short enough to tell.
[[nodiscard]] Result<LogDigest> digestOfTransaction(Connection &connection, qint64 txn, ChangeSet *changes);

/// Over the identity, the clock and the last link of the chain. Kept in `sync_ctl`, it shows links cut off at the end.
[[nodiscard]] Result<QByteArray> headSeal(Connection &connection);
/// Keeps the present headSeal().
[[nodiscard]] Result<> sealHead(Connection &connection);

/// The hash of the last link; 32 zero bytes before the first.
[[nodiscard]] Result<QByteArray> lastAuditHash(Connection &connection);

/// Appends the link for the transaction under way and seals the head. Fills in number, previous and hash.
[[nodiscard]] Result<> appendAudit(Connection &connection, AuditEntry &entry);

/// The entries about one subject, or that touched its row, as an import or a train does; newest first, from before
/// `beforeNumber` (0: from the newest).
[[nodiscard]] Result<std::vector<AuditEntry>> auditOf(Reader &reader, const Uuid &subject, int most,
                                                      qint64 beforeNumber);
[[nodiscard]] Result<std::optional<AuditEntry>> auditOfTransaction(Reader &reader, qint64 txn);

/// Calls `visit` for every entry, oldest first.
[[nodiscard]] Result<> forEachAudit(Reader &reader, const std::function<void(const AuditEntry &)> &visit);

} // namespace slipway::storage
