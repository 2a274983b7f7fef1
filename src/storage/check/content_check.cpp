// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "storage/check/parts.h"

#include "storage/schema/triggers.h"

#include <QHash>

namespace slipway::storage {

namespace {

/// A row as it stands, and what the change log makes of it.
struct RowState {
    Uuid id;
    QByteArray values; ///< asLogged()
    QByteArray clock;
    qint64 removed = 0;
};

struct Replay {
    bool isInserted = false;
    bool isUntouched = true; ///< nothing came after the insert
    QByteArray inserted;
    QByteArray stamp;
    QJsonObject values;
    QJsonObject clock;
};

/// The present values; bytes that are not UTF-8 are read as replacement characters.
QJsonObject presentValues(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isNull() ? QJsonDocument::fromJson(QString::fromUtf8(json).toUtf8()).object() : document.object();
}

void apply(Replay &replay, const Row &row)
{
    const QByteArray fields = row.bytes("fields");
    const QByteArray stamp = row.bytes("stamp");
    if (row.isNull("before") && !replay.isInserted) {
        replay.isInserted = true;
        replay.inserted = fields;
        replay.stamp = stamp;
        return;
    }
    if (replay.isUntouched) {
        replay.isUntouched = false;
        replay.values = QJsonDocument::fromJson(replay.inserted).object();
        replay.clock = {{QStringLiteral("*"), QString::fromLatin1(replay.stamp)}};
    }
    const QJsonObject changed = QJsonDocument::fromJson(fields).object();
    for (auto field = changed.begin(); field != changed.end(); ++field) {
        replay.values[field.key()] = field.value();
        replay.clock[field.key()] = QString::fromLatin1(stamp);
    }
}

class ContentCheck
{
public:
    ContentCheck(Reader &reader, Findings &findings) : m_connection(reader.connection()), m_findings(findings) {}

    Result<qint64> rowsOf(const EntitySchema &schema)
    {
        auto rows =
            m_connection.prepare("SELECT id, " + asLogged(schema)
                                 + " AS now, clk, del, seq <> 0 OR ext IS NOT NULL AS foreigner FROM " + schema.table);
        if (!rows)
            return std::unexpected(rows.error());
        qint64 count = 0;
        Result<> inner;
        return rows
            ->each([&](const Row &row) {
                ++count;
                if (row.integer("foreigner") != 0)
                    changed(schema, row.uuid("id"), QStringLiteral("seq, ext"));
                if (inner)
                    inner = compare(schema, {row.uuid("id"), row.bytes("now"), row.bytes("clk"), row.integer("del")});
            })
            .and_then([&] { return inner; })
            .transform([&] { return count; });
    }

    /// Which kinds the change log has more inserts of than there are rows.
    Result<QHash<QByteArray, qint64>> inserts()
    {
        auto statement =
            m_connection.prepare("SELECT kind, count(*) AS inserts FROM oplog WHERE before IS NULL GROUP BY kind");
        if (!statement)
            return std::unexpected(statement.error());
        QHash<QByteArray, qint64> counts;
        return statement->each([&](const Row &row) { counts.insert(row.bytes("kind"), row.integer("inserts")); })
            .transform([&] { return counts; });
    }

    Result<> vanished(const EntitySchema &schema)
    {
        auto statement = m_connection.prepare(
            QByteArray("SELECT id FROM oplog WHERE kind = :kind AND before IS NULL AND NOT EXISTS(SELECT 1 FROM ")
            + schema.table + " AS t WHERE t.id = oplog.id) LIMIT 100");
        if (!statement)
            return std::unexpected(statement.error());
        return statement->bind(":kind", QString::fromLatin1(schema.kind)).each([&](const Row &row) {
            m_findings.add(Finding::Kind::Content,
                           tr("%1 was deleted behind Slipway's back.").arg(nameOf(schema, row.uuid("id"))));
        });
    }

    /// `changed_at` is no part of the log; it repeats the newest audit entry about the release.
    Result<> releaseMarks()
    {
        auto statement = m_connection.prepare(
            "SELECT id FROM releases WHERE changed_at IS NOT (SELECT at FROM audit WHERE subject = releases.id ORDER BY n DESC LIMIT 1) LIMIT 100");
        if (!statement)
            return std::unexpected(statement.error());
        return statement->each(
            [&](const Row &row) { changed(mappingOfRelease(), row.uuid("id"), QStringLiteral("changed_at")); });
    }

private:
    static const EntitySchema &mappingOfRelease() { return *entityOfKind(u"release"); }

    static QString nameOf(const EntitySchema &schema, const Uuid &id)
    {
        return QLatin1StringView(schema.kind) + u' ' + id.toString();
    }

    void changed(const EntitySchema &schema, const Uuid &id, const QString &field)
    {
        m_findings.add(Finding::Kind::Content,
                       tr("%1: field “%2” was changed behind Slipway's back.").arg(nameOf(schema, id), field));
    }

    Result<> compare(const EntitySchema &schema, const RowState &state)
    {
        auto log = m_connection.prepare(
            "SELECT fields, before, stamp FROM oplog WHERE id = :id AND kind = :kind ORDER BY lseq");
        if (!log)
            return std::unexpected(log.error());
        Replay replay;
        return log->bind(":id", state.id)
            .bind(":kind", QString::fromLatin1(schema.kind))
            .each([&](const Row &row) { apply(replay, row); })
            .transform([&] { judge(schema, state, replay); });
    }

    void judge(const EntitySchema &schema, const RowState &state, const Replay &replay)
    {
        if (!replay.isInserted) {
            m_findings.add(Finding::Kind::Content,
                           tr("%1 was added behind Slipway's back.").arg(nameOf(schema, state.id)));
            return;
        }
        const QByteArray birth = "{\"*\":\"" + replay.stamp + "\"}";
        if (replay.isUntouched && state.removed == 0 && state.values == replay.inserted && state.clock == birth)
            return;
        QJsonObject expected = replay.isUntouched ? QJsonDocument::fromJson(replay.inserted).object() : replay.values;
        const QJsonObject clock = replay.isUntouched ? QJsonDocument::fromJson(birth).object() : replay.clock;
        QJsonObject present = presentValues(state.values);
        present.insert(QStringLiteral("del"), state.removed);
        if (!expected.contains(QStringLiteral("del")))
            expected.insert(QStringLiteral("del"), 0);
        bool isNamed = false;
        for (auto field = expected.begin(); field != expected.end(); ++field)
            if (present.value(field.key()) != field.value()) {
                changed(schema, state.id, field.key());
                isNamed = true;
            }
        if (QJsonDocument::fromJson(state.clock).object() != clock)
            changed(schema, state.id, QStringLiteral("clk"));
        else if (!isNamed && !QUtf8StringView(state.values).isValidUtf8())
            changed(schema, state.id, QStringLiteral("*"));
    }

    Connection &m_connection;
    Findings &m_findings;
};

} // namespace

Result<> checkContent(Reader &reader, Findings &findings, qint64 &entities)
{
    ContentCheck check(reader, findings);
    const auto inserts = check.inserts();
    if (!inserts)
        return std::unexpected(inserts.error());
    for (const EntitySchema *schema : allEntities()) {
        const auto rows = check.rowsOf(*schema);
        if (!rows)
            return std::unexpected(rows.error());
        entities += *rows;
        if (inserts->value(schema->kind) != *rows)
            if (const auto done = check.vanished(*schema); !done)
                return done;
    }
    return check.releaseMarks();
}

} // namespace slipway::storage
