// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "storage/check/parts.h"

#include "storage/audit/audit_chain.h"

namespace slipway::storage {

namespace {

class ChainWalk
{
public:
    ChainWalk(Reader &reader, Findings &findings) : m_reader(reader), m_findings(findings)
    {
        m_last.hash = QByteArray(32, '\0');
    }

    Result<> run(qint64 &entries)
    {
        return forEachAudit(m_reader, [&](const AuditEntry &entry) { visit(entry); })
            .and_then([&] { return m_failed; })
            .and_then([&] { return checkHead(); })
            .and_then([&] { return checkUncovered(); })
            .and_then([&] { return m_isBroken ? nameStrays() : Result<>{}; })
            .transform([&] { entries = m_seen; });
    }

private:
    void visit(const AuditEntry &entry)
    {
        ++m_seen;
        if (m_isBroken || !m_failed)
            return;
        const auto digest = digestOfTransaction(m_reader.connection(), entry.txn, nullptr);
        if (!digest) {
            m_failed = std::unexpected(digest.error());
            return;
        }
        if (const QString why = whyBroken(entry, *digest); !why.isEmpty()) {
            m_isBroken = true;
            m_findings.add(Finding::Kind::Audit, tr("The audit chain breaks at entry %1 (%2, %3): %4.")
                                                     .arg(entry.number)
                                                     .arg(toRfc3339(entry.at), entry.action, why));
        }
        m_last = entry;
    }

    QString whyBroken(const AuditEntry &entry, const LogDigest &digest) const
    {
        if (entry.number != m_last.number + 1)
            return tr("entry %1 is missing").arg(m_last.number + 1);
        if (entry.previous != m_last.hash)
            return tr("it does not follow the entry before it");
        if (entry.hash != auditHash(entry))
            return tr("its text was changed");
        if (entry.txn <= m_last.txn)
            return tr("its transaction is not later than the one before it");
        if (entry.opsDigest != digest.hash || entry.lastLogRow != digest.lastRow)
            return tr("the change log under it was changed");
        return {};
    }

    /// Links cut off at the end leave no gap; the seal in `sync_ctl` knows of them.
    Result<> checkHead()
    {
        auto control = m_reader.connection().prepare("SELECT txn, applying, seal FROM sync_ctl");
        if (!control)
            return std::unexpected(control.error());
        const auto isThere = control->step();
        const auto seal = headSeal(m_reader.connection());
        if (!isThere || !seal)
            return std::unexpected(isThere ? seal.error() : isThere.error());
        if (!*isThere) {
            m_findings.add(Finding::Kind::Audit, tr("The workspace has lost its identity (sync_ctl)."));
            return {};
        }
        if (control->row().integer("applying") != 0)
            m_findings.add(Finding::Kind::Audit, tr("The change log was switched off (sync_ctl.applying)."));
        if (m_isBroken || control->row().bytes("seal") == *seal)
            return {};
        m_isBroken = true;
        if (control->row().integer("txn") > m_last.txn)
            m_findings.add(
                Finding::Kind::Audit,
                tr("The audit chain breaks after entry %1: the entries up to transaction %2 were cut off at its end.")
                    .arg(m_last.number)
                    .arg(control->row().integer("txn")));
        else
            m_findings.add(
                Finding::Kind::Audit,
                tr("The audit chain breaks after entry %1: its seal does not fit. The end of the chain or of the change "
                   "log, or the record of this copy (sync_ctl), was changed.")
                    .arg(m_last.number));
        return {};
    }

    Result<> checkUncovered()
    {
        auto uncovered = m_reader.connection().prepare(
            "SELECT DISTINCT txn FROM oplog WHERE NOT EXISTS(SELECT 1 FROM audit WHERE audit.txn = oplog.txn) LIMIT 10");
        if (!uncovered)
            return std::unexpected(uncovered.error());
        return uncovered->each([&](const Row &row) {
            m_isBroken = true;
            m_findings.add(
                Finding::Kind::Audit,
                tr("The change log holds transaction %1, which no audit entry covers.").arg(row.integer("txn")));
        });
    }

    /// An edit from outside fires the triggers, too: its rows come after those that the audit entry counted.
    Result<> nameStrays()
    {
        auto strays = m_reader.connection().prepare(
            "SELECT o.kind AS kind, o.id AS id, o.fields AS fields, o.before IS NULL AS added FROM oplog AS o LEFT JOIN audit AS a"
            " ON a.txn = o.txn WHERE a.n IS NULL OR o.lseq > a.lseq ORDER BY o.lseq LIMIT 100");
        if (!strays)
            return std::unexpected(strays.error());
        return strays->each([&](const Row &row) {
            const QString who = row.text("kind") + u' ' + row.uuid("id").toString();
            if (row.integer("added") != 0) {
                m_findings.add(Finding::Kind::Content, tr("%1 was added behind Slipway's back.").arg(who));
                return;
            }
            for (const QString &field : QJsonDocument::fromJson(row.bytes("fields")).object().keys())
                m_findings.add(Finding::Kind::Content,
                               tr("%1: field “%2” was changed behind Slipway's back.").arg(who, field));
        });
    }

    Reader &m_reader;
    Findings &m_findings;
    AuditEntry m_last;
    qint64 m_seen = 0;
    bool m_isBroken = false;
    Result<> m_failed;
};

} // namespace

Result<> checkAudit(Reader &reader, Findings &findings, qint64 &entries)
{
    return ChainWalk(reader, findings).run(entries);
}

} // namespace slipway::storage
