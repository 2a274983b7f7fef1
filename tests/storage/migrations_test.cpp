// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/failing_writes.h"
#include "storage/schema/migrations.h"
#include "storage/store.h"

#include <QDir>

#include <sqlite3.h>

#include <csignal>

#include <unistd.h>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// The steps that exist, and two that are still to come: each changes the schema and the data in several statements.
std::vector<Migration> stepsToCome(int count = 2)
{
    std::vector<Migration> steps = allMigrations();
    const int present = steps.back().version;
    for (int i = 1; i <= count; ++i) {
        const QByteArray n = QByteArray::number(i);
        steps.push_back({present + i, u"%1_to_come.sql"_s.arg(present + i, 4, 10, QChar(u'0')),
                         "CREATE TABLE later_" + n
                             + "(n INTEGER PRIMARY KEY, what TEXT NOT NULL) STRICT;"
                               "INSERT INTO later_"
                             + n
                             + "(what) SELECT title FROM items;"
                               "ALTER TABLE saved_views ADD COLUMN extra_"
                             + n
                             + " TEXT;"
                               "CREATE INDEX later_"
                             + n + "_by_what ON later_" + n
                             + "(what);"
                               "INSERT INTO later_"
                             + n + "(what) VALUES('last')"});
    }
    return steps;
}

int newest()
{
    return allMigrations().back().version;
}

std::unique_ptr<Connection> connectionTo(const QString &file)
{
    return valueOf(Connection::open(file, Connection::Mode::ReadWrite));
}

QString versionOf(const QString &file)
{
    return peek(
        file,
        "SELECT (SELECT user_version FROM pragma_user_version) || '/' || (SELECT max(version) FROM schema_migrations)");
}

QString bothAre(int version)
{
    return u"%1/%1"_s.arg(version);
}

int reached(const QString &version)
{
    return version.section(u'/', 0, 0).toInt();
}

/// What of the step to come is there: tables and indexes, the column, the rows.
QString traceOf(const QString &file, int i)
{
    const QByteArray n = QByteArray::number(i);
    const QString schema =
        peek(file, "SELECT (SELECT count(*) FROM sqlite_schema WHERE name LIKE 'later_" + n
                       + "%') || ',' ||"
                         " (SELECT count(*) FROM pragma_table_info('saved_views') WHERE name = 'extra_"
                       + n + "')");
    return schema == u"0,0" ? u"nothing"_s : schema + u',' + peek(file, "SELECT count(*) FROM later_" + n);
}

/// A workspace file of the present version with three items, closed. Files of earlier versions stand in tests/fixtures/workspaces.
QString oldFile(Store &store)
{
    const SmallPlan plan;
    store.write([&](Transaction &t) { return plan.insertInto(t); });
    store.close();
    return store.file();
}

int killAfterSteps(void *left)
{
    if (--*static_cast<int *>(left) <= 0)
        ::kill(::getpid(), SIGKILL);
    return 0;
}

} // namespace

/// Bringing older files up to date.
class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_areNumberedWithoutGapsFromOne()
    {
        int expected = 1;
        for (const Migration &each : allMigrations()) {
            QCOMPARE(each.version, expected++);
            QVERIFY(each.name.startsWith(u"%1_"_s.arg(each.version, 4, 10, QChar(u'0'))));
            QVERIFY(!each.sql.isEmpty());
        }
        QVERIFY(expected > 1);
    }

    void aNewFile_hasTheNewestVersionAndTheChecksumOfEachStep()
    {
        Store store;
        QCOMPARE(versionOf(store.file()), bothAre(newest()));
        QCOMPARE(peek(store.file(), "SELECT count(*) FROM schema_migrations WHERE length(checksum) = 64"),
                 QString::number(newest()));
        QCOMPARE(QDir(store.path(QString())).entryList({u"*.backup"_s}, QDir::Files), QStringList());
    }

    void anOlderFile_isCopiedFirstAndThenBroughtUpToDate()
    {
        Store store;
        const QString file = oldFile(store);
        valueOf(migrate(*connectionTo(file), stepsToCome()));
        QCOMPARE(versionOf(file), bothAre(newest() + 2));
        QCOMPARE(traceOf(file, 1), u"2,1,4"_s);
        QCOMPARE(traceOf(file, 2), u"2,1,4"_s);
        const QString copy = file + u".before-v%1.backup"_s.arg(newest() + 2);
        QVERIFY(QFile::exists(copy));
        QCOMPARE(versionOf(copy), bothAre(newest()));
        QCOMPARE(findings(copy), QStringList());
        valueOf(migrate(*connectionTo(file), stepsToCome())); // again: nothing to do
        QCOMPARE(traceOf(file, 1), u"2,1,4"_s);
    }

    void anUpgradedFile_hasTheSchemaOfANewOne()
    {
        Store store;
        const QString file = oldFile(store);
        valueOf(migrate(*connectionTo(file), stepsToCome()));
        const auto fresh = valueOf(Connection::openInMemory());
        valueOf(migrate(*fresh, stepsToCome()));
        const auto schemaOf = [](Connection &connection) {
            auto statement = valueOf(connection.prepare(
                "SELECT type, name, coalesce(sql, '') AS sql FROM sqlite_schema WHERE type <> 'trigger' ORDER BY type, name"));
            QStringList lines;
            valueOf(statement.each(
                [&](const Row &row) { lines += row.text("type") + u' ' + row.text("name") + u' ' + row.text("sql"); }));
            return lines;
        };
        QCOMPARE(schemaOf(*connectionTo(file)), schemaOf(*fresh));
    }

    void olderFiles_ofEveryReleasedVersionOpen()
    {
        const QDir folder(QStringLiteral(SLIPWAY_FIXTURES) + u"/workspaces"_s);
        QVERIFY(folder.exists());
        int files = 0;
        for (const QString &name : folder.entryList({u"v*.slipway"_s}, QDir::Files, QDir::Name)) {
            ++files;
            QTemporaryDir place(folderTemplate());
            const QString file = place.filePath(name);
            QVERIFY(QFile::copy(folder.filePath(name), file));
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
            const QString before = peek(
                file,
                "SELECT (SELECT count(*) FROM items) || ',' || (SELECT count(*) FROM oplog) || ',' || (SELECT count(*) FROM audit)");
            const auto opened = Workspace::open(file);
            QVERIFY2(opened,
                     opened ? "" : qPrintable(name + u": "_s + opened.error().sentence + opened.error().detail));
            QCOMPARE(versionOf(file), bothAre(newest()));
            QCOMPARE(
                peek(
                    file,
                    "SELECT (SELECT count(*) FROM items) || ',' || (SELECT count(*) FROM oplog) || ',' || (SELECT count(*) FROM audit)"),
                before);
            QCOMPARE(findings(file), QStringList());
        }
        QVERIFY2(files >= newest() - 1, "see README.md in tests/fixtures/workspaces");
    }

    void recordersThatAnOlderProgramLeftInTheFile_areNoFinding_andGoWhenItIsWritten()
    {
        const QTemporaryDir place(folderTemplate());
        const QString file = place.filePath(u"v7.slipway"_s);
        QVERIFY(QFile::copy(QStringLiteral(SLIPWAY_FIXTURES) + u"/workspaces/v7.slipway"_s, file));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray recorders = "SELECT count(*) FROM sqlite_schema WHERE name GLOB '*_log_*'";
        QVERIFY(peek(file, recorders) != u"0");
        const QStringList before = findings(file);
        QVERIFY2(before.filter(u"trigger"_s).isEmpty(), qPrintable(before.join(u'\n')));
        const auto workspace = valueOf(Workspace::open(file));
        QCOMPARE(peek(file, recorders), u"0"_s);
        const auto logged = [&] { return peek(file, "SELECT count(*) FROM oplog").toInt(); };
        const int known = logged();
        valueOf(workspace->write({{id(2)}, u"test"_s, {}, Instant{std::chrono::hours(500'000)}, false},
                                 [](Transaction &t) { return t.insert(Person{.id = {id(77)}}); }));
        QCOMPARE(logged(), known + 1);
        QCOMPARE(findings(file), QStringList());
    }

    void aStepThatFails_leavesTheFileAtTheStepBefore()
    {
        Store store;
        const QString file = oldFile(store);
        auto steps = stepsToCome();
        steps.back().sql += "; INSERT INTO no_such_table VALUES(1)";
        const auto refused = migrate(*connectionTo(file), steps);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().sentence.contains(steps.back().name), qPrintable(refused.error().sentence));
        QCOMPARE(versionOf(file), bothAre(newest() + 1));
        QCOMPARE(traceOf(file, 1), u"2,1,4"_s);
        QCOMPARE(traceOf(file, 2), u"nothing"_s);
        valueOf(migrate(*connectionTo(file), stepsToCome())); // mended, it goes on from there
        QCOMPARE(traceOf(file, 2), u"2,1,4"_s);
    }

    void aFileOfANewerProgram_isRefusedAndNotTouched()
    {
        Store store;
        const QString file = oldFile(store);
        valueOf(migrate(*connectionTo(file), stepsToCome()));
        const QByteArray before = fingerprint(file);
        const auto refused = Workspace::open(file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().sentence.contains(u"made by a newer Slipway"), qPrintable(refused.error().sentence));
        QVERIFY(refused.error().sentence.contains(QString::number(newest() + 2))
                && refused.error().sentence.contains(u"Update Slipway"));
        QCOMPARE(fingerprint(file), before);
    }

    void aFileThatANewerProgramTookOverMeanwhile_isNotWritten()
    {
        Store store;
        store.insert(Person{.id = {id(1)}});
        valueOf(migrate(*connectionTo(store.file()), stepsToCome()));
        const auto refused =
            store.workspace().write(store.context(), [](Transaction &t) { return t.insert(Person{.id = {id(2)}}); });
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(u"made by a newer Slipway"), qPrintable(refused.error().sentence));
        QCOMPARE(peek(store.file(), "SELECT count(*) FROM people"), u"1"_s);
    }

    void aFileOfAnOlderProgram_restoredBesideOneThatIsOpen_isWrittenOnce()
    {
        Store store;
        store.insert(Person{.id = {id(1)}}); // it records
        valueOf(restore(QStringLiteral(SLIPWAY_FIXTURES) + u"/workspaces/v7.slipway"_s, store.file()));
        const auto logged = [&] { return peek(store.file(), "SELECT count(*) FROM oplog").toInt(); };
        const int before = logged();
        store.insert(Person{.id = {id(77)}});
        QCOMPARE(versionOf(store.file()), bothAre(newest()));
        QCOMPARE(logged(), before + 1);
        const auto second = valueOf(Workspace::open(store.file()));
        valueOf(second->write(store.context(), [](Transaction &t) { return t.insert(Person{.id = {id(78)}}); }));
        QCOMPARE(logged(), before + 2);
        QCOMPARE(peek(store.file(), "SELECT count(*) FROM sqlite_schema WHERE name GLOB '*_log_*'"), u"0"_s);
        QCOMPARE(findings(store.file()), QStringList());
    }

    void anEditedStep_isRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("another checksum")
            << QByteArray("UPDATE schema_migrations SET checksum = replace(checksum, substr(checksum, 1, 1), 'z')");
        QTest::newRow("no record of it") << QByteArray("DELETE FROM schema_migrations");
    }
    void anEditedStep_isRefused()
    {
        QFETCH(QByteArray, sql);
        Store store;
        const QString file = oldFile(store);
        edit(file, sql);
        const QByteArray before = fingerprint(file);
        const auto refused = Workspace::open(file);
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(allMigrations()[0].name), qPrintable(refused.error().sentence));
        QCOMPARE(fingerprint(file), before);
    }

    void oneChangedByteOfAStep_isRefused()
    {
        Store store;
        const QString file = oldFile(store);
        auto steps = allMigrations();
        steps[0].sql += ' ';
        const auto connection = connectionTo(file);
        QVERIFY(!migrate(*connection, steps));
    }

    void twoProgramsAtOnce_bringItUpToDateOnce()
    {
        Store store;
        const QString file = oldFile(store);
        std::vector<int> children;
        for (int i = 0; i < 4; ++i)
            children.push_back(startChild([&] { return migrate(*connectionTo(file), stepsToCome()) ? 0 : 1; }));
        for (const int child : children)
            QCOMPARE(endOf(child).status, 0);
        QCOMPARE(versionOf(file), bothAre(newest() + 2));
        QCOMPARE(traceOf(file, 1), u"2,1,4"_s);
        QCOMPARE(traceOf(file, 2), u"2,1,4"_s);
    }

    /// `Kill` before each call that writes a file, or after every so many steps of SQLite's machine.
    void killedAtAnyStep_aStepIsThereWhollyOrNotAtAll_data()
    {
        QTest::addColumn<bool>("isInMachine");
        QTest::addColumn<int>("stride");
        QTest::newRow("before a call that writes") << false << 5;
        QTest::newRow("within a statement") << true << 1;
    }
    void killedAtAnyStep_aStepIsThereWhollyOrNotAtAll()
    {
        QFETCH(bool, isInMachine);
        QFETCH(int, stride);
        Store store;
        const QString file = oldFile(store);
        QFile original(file);
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray bytes = original.readAll();
        original.close();
        QSet<QString> seen;
        for (int nth = 1;; nth += stride) {
            for (const char *suffix : {"-wal", "-shm", "-journal"})
                QFile::remove(file + QLatin1StringView(suffix));
            QVERIFY(original.open(QIODevice::WriteOnly) && original.write(bytes) == bytes.size());
            original.close();
            const Ending ending = inChild([&] {
                const auto connection = connectionTo(file);
                int left = nth;
                if (isInMachine)
                    sqlite3_progress_handler(connection->handle(), 100, killAfterSteps, &left);
                else
                    breakWrites(nth, Mishap::Kill);
                return migrate(*connection, stepsToCome()) ? 0 : 1;
            });
            const QString version = versionOf(file);
            seen += version;
            QVERIFY(version == bothAre(newest()) || version == bothAre(newest() + 1)
                    || version == bothAre(newest() + 2));
            for (const int step : {1, 2})
                QCOMPARE(traceOf(file, step), reached(version) >= newest() + step ? u"2,1,4"_s : u"nothing"_s);
            QCOMPARE(peek(file, "PRAGMA integrity_check"), u"ok"_s);
            if (!ending.wasKilled) {
                QCOMPARE(ending.status, 0);
                QCOMPARE(version, bothAre(newest() + 2));
                break;
            }
            if (nth % 10 == 1)
                valueOf(migrate(*connectionTo(file), stepsToCome()));
        }
        QCOMPARE(seen.size(), 3);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
