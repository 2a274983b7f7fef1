// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs wrote into the workspace meanwhile.
#include "storage/audit/audit_chain.h"
#include "storage/changelog/inverse.h"
#include "storage/reader.h"
#include "storage/workspace.h"

namespace slipway::storage {

Result<bool> Workspace::isStillThere(qint64 txn, const QByteArray &hash)
{
    if (txn == 0)
        return true;
    auto statement = m_connection->prepare("SELECT h FROM audit WHERE txn = :txn");
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(":txn", txn).step().transform([&](bool isThere) {
        return isThere && statement->row().bytes("h") == hash;
    });
}

Result<bool> Workspace::goesOnFromSeen()
{
    auto goesOn = isStillThere(m_seenTxn, m_seenHead);
    for (auto own = m_own.cbegin(); own != m_own.cend() && goesOn && *goesOn; ++own)
        goesOn = isStillThere(own.key(), own.value());
    return goesOn;
}

Result<ChangeSet> Workspace::changesSinceSeen(qint64 newest)
{
    ChangeSet changes;
    changes.isForeign = true;
    const auto goesOn = goesOnFromSeen();
    if (!goesOn)
        return std::unexpected(goesOn.error());
    if (!*goesOn) {
        // A backup was restored: nothing that was read before needs to be so any more.
        for (const EntitySchema *each : allEntities())
            changes.changes.push_back({QString::fromLatin1(each->kind), {}, ChangeSet::Operation::Updated, {}});
        return changes;
    }
    for (qint64 txn = m_seenTxn + 1; txn <= newest; ++txn)
        if (!m_own.contains(txn))
            if (const auto digest = digestOfTransaction(*m_connection, txn, &changes); !digest)
                return std::unexpected(digest.error());
    return changes;
}

Result<std::optional<ChangeSet>> Workspace::foreignChanges()
{
    const auto version = m_connection->number("PRAGMA data_version");
    if (!version)
        return std::unexpected(version.error());
    if (*version == m_dataVersion)
        return std::nullopt;
    if (const auto ready = prepareOnce().and_then([&] { return followSchema(); }); !ready)
        return std::unexpected(ready.error());
    Reader reader(*m_connection);
    const Snapshot snapshot(reader);
    const auto newest = m_connection->number("SELECT txn FROM sync_ctl");
    const auto head = lastAuditHash(*m_connection);
    if (!newest || !head)
        return std::unexpected(newest ? head.error() : newest.error());
    auto changes = changesSinceSeen(*newest);
    if (!changes)
        return std::unexpected(changes.error());
    m_dataVersion = *version;
    m_seenTxn = *newest;
    m_seenHead = *head;
    m_own.clear();
    return changes->isEmpty() ? std::nullopt : std::optional(std::move(*changes));
}

} // namespace slipway::storage
