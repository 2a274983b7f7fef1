// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/pipeline_repository.h"
#include "storage/schema/triggers.h"
#include "storage/store.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <sqlite3.h>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

/// What every table must be like, read from the file itself.
class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsStrict()
    {
        Store store;
        QCOMPARE(
            peek(
                store.file(),
                "SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"
                " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"),
            QString());
        QVERIFY(peek(store.file(), "SELECT count(*) FROM pragma_table_list WHERE strict = 1").toInt() >= 24);
    }

    void noTableHasAForeignKey()
    {
        Store store;
        QCOMPARE(
            peek(store.file(),
                 "SELECT count(*) FROM sqlite_schema AS s, pragma_foreign_key_list(s.name) WHERE s.type = 'table'"),
            u"0"_s);
    }

    void entityTables_haveWhatTheRegistrySaysAndWhatSyncNeeds()
    {
        Store store;
        QSet<int> numbers;
        for (const EntitySchema *schema : allEntities()) {
            const bool isSearched = !schema->searchTitle.empty() || !schema->searchBody.empty();
            QVERIFY2(schema->number >= (isSearched ? 1 : 0) && schema->number <= 31
                         && !numbers.contains(schema->number),
                     schema->kind);
            if (schema->number > 0)
                numbers.insert(schema->number);
            QStringList wanted{u"n:INTEGER"_s, u"id:BLOB"_s,     u"ext:TEXT"_s,
                               u"clk:TEXT"_s,  u"seq:INTEGER"_s, u"del:INTEGER"_s};
            // Read at once: to open the file takes longer than all else here.
            const QStringList free =
                peek(store.file(), QByteArray("SELECT coalesce(group_concat(name), '') FROM pragma_table_info('")
                                       + schema->table + "') WHERE \"notnull\" = 0")
                    .split(u',');
            for (const Column &column : schema->columns) {
                static const QString types[] = {u"INTEGER"_s, u"TEXT"_s, u"BLOB"_s};
                wanted += QLatin1StringView(column.name) + u':' + types[static_cast<int>(column.type)];
                QVERIFY2(free.contains(QLatin1StringView(column.name)) == column.isNullable, column.name);
            }
            // changed_at and version_key are local to releases.
            QStringList found =
                peek(store.file(), QByteArray("SELECT group_concat(name || ':' || type) FROM pragma_table_info('")
                                       + schema->table + "') WHERE name NOT IN ('changed_at', 'version_key')")
                    .split(u',');
            wanted.sort();
            found.sort();
            QCOMPARE(found, wanted);
        }
        QVERIFY(allEntities().size() >= 36u);
    }

    void whatIsAskedEachTime_isFoundByIndex_data()
    {
        QTest::addColumn<std::function<void(Reader &)>>("ask");
        QTest::addColumn<QString>("index");
        const auto row = [](const char *name, std::function<void(Reader &)> ask, const QString &index) {
            QTest::newRow(name) << std::move(ask) << index;
        };
        row(
            "closed on what is contradicted",
            [](Reader &reader) { (void)valueOf(closedOnWhatIsContradicted(reader, 5)); }, u"ci_runs_contradicted"_s);
        row(
            "the deployment of a contradicted run",
            [](Reader &reader) { (void)valueOf(closedOnWhatIsContradicted(reader, 5)); }, u"deployments_by_run"_s);
        row(
            "the deployment of a run", [](Reader &reader) { (void)valueOf(deploymentOfRun(reader, {id(1)})); },
            u"deployments_by_run"_s);
        row(
            "leases given back",
            [](Reader &reader) {
                const Instant at = fromUnixMilliseconds(1'798'000'000'000);
                (void)valueOf(leasesGivenBack(reader, {at, at + std::chrono::hours(1)}, 10));
            },
            u"leases_given_back"_s);
    }
    void whatIsAskedEachTime_isFoundByIndex()
    {
        QFETCH(const std::function<void(Reader &)>, ask);
        QFETCH(const QString, index);
        Store store;
        sqlite3 *database = store.workspace().connection().handle();
        QByteArrayList asked;
        const auto note = [](unsigned, void *list, void *statement, void *) {
            char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
            static_cast<QByteArrayList *>(list)->append(sql);
            sqlite3_free(sql);
            return 0;
        };
        sqlite3_trace_v2(database, SQLITE_TRACE_STMT, note, &asked);
        {
            Reader reader(store.workspace().connection());
            ask(reader);
        }
        sqlite3_trace_v2(database, 0, nullptr, nullptr);
        QCOMPARE(asked.size(), 1);
        const auto addStep = [](void *list, int, char **values, char **) {
            static_cast<QStringList *>(list)->append(QString::fromUtf8(values[3]));
            return 0;
        };
        QStringList plan;
        QCOMPARE(sqlite3_exec(database, ("EXPLAIN QUERY PLAN " + asked.first()).constData(), addStep, &plan, nullptr),
                 SQLITE_OK);
        const QString shown = plan.join(u'\n');
        QVERIFY2(shown.contains(index), qPrintable(shown));
        static const QRegularExpression whole(u"^SCAN (deployments|leases|releases|d)$"_s,
                                              QRegularExpression::MultilineOption);
        QVERIFY2(!whole.match(shown).hasMatch(), qPrintable(shown));
    }

    void ids_areBlobsOf16BytesAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("too short") << QByteArray("x'00'");
        QTest::newRow("too long") << QByteArray("randomblob(17)");
        QTest::newRow("text") << QByteArray("'018bcfe5-6be8-7000-8000-0007000003e8'");
        QTest::newRow("null") << QByteArray("NULL");
    }
    void ids_areBlobsOf16BytesAndNothingElse()
    {
        QFETCH(QByteArray, value);
        Store store;
        const QString refused = tryEdit(
            store.file(),
            "INSERT INTO saved_views(id, page, name, filter, ord) VALUES(" + value + ", '', '', '{}', '')", false);
        QVERIFY2(refused.contains(u"constraint") || refused.contains(u"cannot store"), qPrintable(refused));
        QCOMPARE(
            tryEdit(store.file(),
                    "INSERT INTO saved_views(id, page, name, filter, ord) VALUES(randomblob(16), '', '', '{}', '')",
                    false),
            QString());
    }

    void rowsAreNeverDeleted_onlyMarked()
    {
        Store store;
        const SmallPlan plan;
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        for (const EntitySchema *schema : allEntities())
            if (peek(store.file(), QByteArray("SELECT count(*) FROM ") + schema->table) != u"0")
                QVERIFY(tryEdit(store.file(), QByteArray("DELETE FROM ") + schema->table).contains(u"del=1"));
        store.remove(plan.items[0].id);
        QVERIFY(!store.find(plan.items[0].id));
        QCOMPARE(peek(store.file(), "SELECT count(*) FROM items WHERE del = 1"), u"1"_s);
    }

    void aGuardDroppedWhileTheWorkspaceIsOpen_isBackWithTheNextWrite()
    {
        Store store;
        const SmallPlan plan;
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        edit(store.file(), "DROP TRIGGER items_no_delete");
        store.remove(plan.items[0].id);
        QVERIFY(tryEdit(store.file(), "DELETE FROM items").contains(u"del=1"));
        QCOMPARE(findings(store.file()), QStringList());
    }

    void theMarkOfTheGuards_isTheirHash()
    {
        QCryptographicHash hash(QCryptographicHash::Blake2b_256);
        for (const Trigger &each : guardTriggers())
            hash.addData(each.sql);
        Store store;
        const QString mark = peek(store.file(), "SELECT triggers FROM sync_ctl");
        QCOMPARE(mark.section(u':', 0, 0), QString::fromLatin1(hash.result().toHex()));
    }

    void triggersComeFromTheRegistryAlone_alsoWhenSomebodyChangedThem_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("dropped") << QByteArray("DROP TRIGGER items_no_delete");
        QTest::newRow("guard dropped") << QByteArray("DROP TRIGGER audit_stays");
        QTest::newRow("added") << QByteArray(
            "CREATE TRIGGER spy AFTER INSERT ON items BEGIN UPDATE items SET title = 'spied' WHERE n = NEW.n; END");
        QTest::newRow("replaced") << QByteArray(
            "DROP TRIGGER items_no_delete;"
            "CREATE TRIGGER items_no_delete BEFORE DELETE ON items BEGIN SELECT 1; END");
    }
    void triggersComeFromTheRegistryAlone_alsoWhenSomebodyChangedThem()
    {
        QFETCH(QByteArray, sql);
        Store store;
        const SmallPlan plan;
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        store.close();
        edit(store.file(), sql);
        QVERIFY(findings(store.file()).join(u'\n').startsWith(u"integrity: The trigger "));
        store.reopen();
        Item changed = plan.items[0];
        changed.title = u"written through the trigger"_s;
        QVERIFY(store.update(changed).txn > 0);
        QCOMPARE(store.find(changed.id)->title, changed.title);
        QCOMPARE(findings(store.file()), QStringList());
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
