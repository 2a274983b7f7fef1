// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check.h"

#include "storage/audit/audit_chain.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::storage {

namespace {

constexpr int kMostOfAKind = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}

class Checker
{
public:
    explicit Checker(Reader &reader) : m_reader(reader), m_connection(reader.connection()) {}

    Result<CheckResult> run()
    {
        Snapshot snapshot(m_reader);
        return checkFile()
            .and_then([&] { return checkAudit(); })
            .and_then([&] { return checkUnaudited(); })
            .and_then([&] { return checkEntities(); })
            .transform([&] { return std::move(m_result); });
    }

private:
    void found(Finding::Kind kind, const QString &text)
    {
        const auto same = std::ranges::count(m_result.findings, kind, &Finding::kind);
        if (same < kMostOfAKind)
            m_result.findings.push_back({kind, text});
    }

    Result<> checkFile()
    {
        auto statement = m_connection.prepare("PRAGMA integrity_check(10)");
        if (!statement)
            return std::unexpected(statement.error());
        return statement->each([&](const Row &row) {
            const QString line = row.text("integrity_check");
            if (line != QLatin1StringView("ok"))
                found(Finding::Kind::Integrity, line);
        });
    }

    Result<> checkAudit()
    {
        QByteArray previous(32, '\0');
        qint64 expected = 1;
        bool isBroken = false;
        Result<> inner;
        const auto done = forEachAudit(m_reader, [&](const AuditEntry &entry) {
            ++m_result.auditEntries;
            if (isBroken || !inner)
                return;
            const auto digest = digestOfTransaction(m_connection, entry.txn, nullptr);
            if (!digest) {
                inner = std::unexpected(digest.error());
                return;
            }
            QString why;
            if (entry.number != expected)
                why = tr("entry %1 is missing").arg(expected);
            else if (entry.previous != previous)
                why = tr("it does not follow the entry before it");
            else if (entry.hash != auditHash(entry))
                why = tr("its text was changed");
            else if (entry.opsDigest != *digest)
                why = tr("the change log under it was changed");
            if (!why.isEmpty()) {
                isBroken = true;
                found(Finding::Kind::Audit, tr("The audit chain breaks at entry %1 (%2, %3): %4.")
                                                .arg(entry.number)
                                                .arg(toRfc3339(entry.at), entry.action, why));
            }
            previous = entry.hash;
            ++expected;
        });
        return done.and_then([&] { return inner; });
    }

    Result<> checkUnaudited()
    {
        auto stray = m_connection.prepare("SELECT DISTINCT txn FROM oplog WHERE NOT EXISTS(SELECT 1 FROM audit WHERE audit.txn = oplog.txn) LIMIT 10");
        if (!stray)
            return std::unexpected(stray.error());
        return stray->each([&](const Row &row) {
            found(Finding::Kind::Audit, tr("The change log holds transaction %1, which no audit entry covers.").arg(row.integer("txn")));
        });
    }

    Result<> checkEntities()
    {
        for (const EntitySchema *schema : allEntities()) {
            auto done = checkContent(*schema)
                            .and_then([&] { return checkVanished(*schema); })
                            .and_then([&] { return checkReferences(*schema); });
            if (!done)
                return done;
        }
        return {};
    }

    static QByteArray asLogged(const EntitySchema &schema)
    {
        QByteArray list = "'del', del";
        for (const Column &column : schema.columns) {
            const QByteArray name = column.name;
            list += ", '" + name + "', "
                    + (column.type == ColumnType::Blob ? "CASE WHEN " + name + " IS NULL THEN NULL ELSE lower(hex(" + name + ")) END" : name);
        }
        return "json_object(" + list + ")";
    }

    Result<> checkContent(const EntitySchema &schema)
    {
        auto rows = m_connection.prepare("SELECT id, " + asLogged(schema) + " AS now FROM " + schema.table);
        if (!rows)
            return std::unexpected(rows.error());
        Result<> inner;
        const auto done = rows->each([&](const Row &row) {
            ++m_result.entities;
            if (inner)
                inner = compareWithLog(schema, row.uuid("id"), QJsonDocument::fromJson(row.bytes("now")).object());
        });
        return done.and_then([&] { return inner; });
    }

    Result<> compareWithLog(const EntitySchema &schema, const Uuid &id, const QJsonObject &now)
    {
        auto log = m_connection.prepare("SELECT fields FROM oplog WHERE id = :id ORDER BY lseq");
        if (!log)
            return std::unexpected(log.error());
        QJsonObject expected;
        const auto done = log->bind(":id", id).each([&](const Row &row) {
            const QJsonObject fields = QJsonDocument::fromJson(row.bytes("fields")).object();
            for (auto field = fields.begin(); field != fields.end(); ++field)
                expected[field.key()] = field.value();
        });
        if (!done)
            return done;
        const QString who = QLatin1StringView(schema.kind) + u' ' + id.toString();
        if (expected.isEmpty()) {
            found(Finding::Kind::Content, tr("%1 was added behind Slipway's back.").arg(who));
            return {};
        }
        if (!expected.contains(QLatin1StringView("del")))
            expected[QLatin1StringView("del")] = 0;
        for (auto field = now.begin(); field != now.end(); ++field)
            if (expected.value(field.key()) != field.value())
                found(Finding::Kind::Content, tr("%1: field “%2” was changed behind Slipway's back.").arg(who, field.key()));
        return {};
    }

    Result<> checkVanished(const EntitySchema &schema)
    {
        auto statement = m_connection.prepare(QByteArray("SELECT id FROM oplog WHERE kind = :kind AND before IS NULL AND NOT EXISTS(SELECT 1 FROM ")
                                              + schema.table + " AS t WHERE t.id = oplog.id) LIMIT 100");
        if (!statement)
            return std::unexpected(statement.error());
        return statement->bind(":kind", QString::fromLatin1(schema.kind)).each([&](const Row &row) {
            found(Finding::Kind::Content, tr("%1 %2 was deleted behind Slipway's back.")
                                              .arg(QLatin1StringView(schema.kind), row.uuid("id").toString()));
        });
    }

    Result<> checkReferences(const EntitySchema &schema)
    {
        for (const Column &column : schema.columns) {
            if (!column.refersTo)
                continue;
            const EntitySchema *target = entityOfKind(QString::fromLatin1(column.refersTo));
            const QByteArray name = column.name;
            auto statement = m_connection.prepare("SELECT id FROM " + QByteArray(schema.table) + " AS f WHERE del = 0 AND " + name
                                                  + " IS NOT NULL AND " + name + " <> zeroblob(16) AND NOT EXISTS(SELECT 1 FROM "
                                                  + target->table + " AS t WHERE t.id = f." + name + ") LIMIT 100");
            if (!statement)
                return std::unexpected(statement.error());
            const auto done = statement->each([&](const Row &row) {
                found(Finding::Kind::Reference, tr("%1 %2: “%3” points to a %4 that is not there.")
                                                    .arg(QLatin1StringView(schema.kind), row.uuid("id").toString(),
                                                         QLatin1StringView(column.name), QLatin1StringView(column.refersTo)));
            });
            if (!done)
                return done;
        }
        return {};
    }

    Reader &m_reader;
    Connection &m_connection;
    CheckResult m_result;
};

} // namespace

Result<CheckResult> check(Reader &reader)
{
    return Checker(reader).run();
}

} // namespace slipway::storage
