// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/failing_writes.h"
#include "storage/store.h"

#include <QDir>
#include <QRandomGenerator>

#include <csignal>

#include <poll.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// Every transaction writes its number into as many rows as this, and takes back what the one before it did to others.
int rowsOf(int number)
{
    return 1 + number * 7 % 23;
}

/// One transaction: new items that bear its number, every item of the plan renamed to it, one removed or brought back.
Result<> writeNumbered(Transaction &t, const SmallPlan &plan, int number)
{
    std::vector<Item> added;
    for (int i = 0; i < rowsOf(number); ++i)
        added.push_back({.id = {id(100'000 + 100 * number + i)},
                         .release = plan.release.id,
                         .title = u"added by %1"_s.arg(number),
                         .sourceKey = QString::number(number)});
    Result<> done = t.insertMany(added);
    for (std::size_t i = 1; i < plan.items.size() && done; ++i) {
        Item item = plan.items[i];
        item.title = u"number %1"_s.arg(number);
        item.body = QString(number % 5 * 300, u'x');
        done = t.update(item);
    }
    return done.and_then(
        [&] { return t.setRemoved(mappingOf<Item>().schema, plan.items[0].id.value, number % 2 == 0); });
}

WriteContext contextOf(int number)
{
    return {{id(2)}, u"numbered"_s, id(77), fromUnixMilliseconds(1'798'000'000'000 + number), number % 4 == 0};
}

/// Writes numbered transactions until it is killed, and tells the pipe the number of each that was committed.
int writeUntilKilled(const QString &file, const SmallPlan &plan, int first, int pipe)
{
    auto workspace = Workspace::open(file);
    if (!workspace) {
        qWarning("%s %s", qPrintable(workspace.error().sentence), qPrintable(workspace.error().detail));
        return 1;
    }
    for (int number = first;; ++number) {
        const auto done =
            (*workspace)->write(contextOf(number), [&](Transaction &t) { return writeNumbered(t, plan, number); });
        if (!done || ::write(pipe, &number, sizeof number) != sizeof number)
            return 2;
    }
}

/// What is wrong with the file after a crash, when every transaction up to `committed` was reported. `newest` gets the
/// number of the newest that is there.
QString damageOf(const QString &file, int committed, int &newest)
{
    const auto opened = Workspace::open(file);
    if (!opened)
        return opened.error().sentence + opened.error().detail;
    if (const QStringList found = findings(file); !found.isEmpty())
        return found.join(u'\n');
    const QString counts = peek(
        file, "SELECT coalesce(group_concat(source_key || ':' || rows, ' ' ORDER BY CAST(source_key AS INTEGER)), '')"
              " FROM (SELECT source_key, count(*) AS rows FROM items WHERE source_key <> '' GROUP BY source_key)");
    newest = counts.section(u' ', -1).section(u':', 0, 0).toInt();
    if (newest < committed)
        return u"transaction %1 was committed and is lost; the newest is %2"_s.arg(committed).arg(newest);
    if (newest > committed + 1)
        return u"transaction %1 was never begun"_s.arg(newest);
    QStringList expected;
    for (int number = 1; number <= newest; ++number)
        expected += u"%1:%2"_s.arg(number).arg(rowsOf(number));
    if (counts != expected.join(u' '))
        return u"a transaction is there by halves: "_s + counts;
    if (newest == 0)
        return {};
    const QString titles =
        peek(file, "SELECT group_concat(DISTINCT title) FROM items WHERE ord BETWEEN '1001' AND '1999'");
    if (titles != u"number %1"_s.arg(newest))
        return u"the updates of transaction %1 are there by halves: %2"_s.arg(newest).arg(titles);
    if (peek(file, "SELECT count(*) FROM audit WHERE action = 'numbered'").toInt() != newest)
        return u"the audit trail does not hold every transaction"_s;
    return {};
}

/// Starts the writer, kills it after a random while, reads what it had reported.
QString killOnce(const QString &file, const SmallPlan &plan, QRandomGenerator &random, int &newest)
{
    int pipe[2];
    if (::pipe(pipe) != 0)
        return u"no pipe"_s;
    const int child = startChild([&] {
        ::close(pipe[0]);
        return writeUntilKilled(file, plan, newest + 1, pipe[1]);
    });
    ::close(pipe[1]);
    // Some die while they open the file, most while they write.
    if (random.bounded(8) != 0) {
        pollfd first{pipe[0], POLLIN, 0};
        ::poll(&first, 1, 10'000);
    }
    ::usleep(random.bounded(12'000u));
    ::kill(child, SIGKILL);
    const Ending ending = endOf(child);
    int committed = newest;
    for (int number = 0; ::read(pipe[0], &number, sizeof number) == sizeof number;)
        committed = number;
    ::close(pipe[0]);
    if (!ending.wasKilled)
        return u"the writer gave up with %1"_s.arg(ending.status);
    return damageOf(file, committed, newest);
}

/// Kills on one file, which each time goes on where the last one stopped.
int killBatch(int kills, quint32 seed)
{
    Store store;
    const SmallPlan plan(6);
    store.write([&](Transaction &t) { return plan.insertInto(t); });
    store.close();
    QRandomGenerator random(seed);
    int newest = 0;
    for (int i = 0; i < kills; ++i)
        if (const QString damage = killOnce(store.file(), plan, random, newest); !damage.isEmpty()) {
            qWarning("seed %u, kill %d: %s", seed, i, qPrintable(damage));
            return 1;
        }
    return newest > 0 ? 0 : 3;
}

} // namespace

/// A process may be killed at any moment: what it had committed is there, what it had not is not, nothing by halves.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredKillsAtRandomMoments_loseNothing()
    {
        constexpr int kBatches = 4;
        constexpr quint32 kFiles = 5;
        constexpr int kKills = 10;
        std::vector<int> batches;
        for (int i = 0; i < kBatches; ++i) {
            const quint32 seed = QRandomGenerator::global()->generate();
            batches.push_back(startChild([seed] {
                int answer = 0;
                for (quint32 file = 0; file < kFiles && answer == 0; ++file)
                    answer = killBatch(kKills, seed + file);
                return answer;
            }));
        }
        for (const int batch : batches) {
            const Ending ending = endOf(batch);
            QVERIFY(!ending.wasKilled);
            QCOMPARE(ending.status, 0);
        }
    }

    void killedBeforeEachCallThatWrites_losesNothing_data()
    {
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("during a transaction") << false;
        QTest::newRow("during a transaction and the write-back at closing") << true;
    }
    void killedBeforeEachCallThatWrites_losesNothing()
    {
        QFETCH(bool, isClosed);
        Store store;
        const SmallPlan plan(3);
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        store.close();
        QFile original(store.file());
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray bytes = original.readAll();
        original.close();
        int kills = 0;
        for (int nth = 1;; ++nth) {
            for (const char *suffix : {"-wal", "-shm"})
                QFile::remove(store.file() + QLatin1StringView(suffix));
            QVERIFY(original.open(QIODevice::WriteOnly) && original.write(bytes) == bytes.size());
            original.close();
            const Ending ending = inChild([&] {
                auto workspace = valueOf(Workspace::open(store.file()));
                breakWrites(nth, Mishap::Kill);
                valueOf(workspace->write(contextOf(1), [&](Transaction &t) { return writeNumbered(t, plan, 1); }));
                if (!isClosed)
                    return 0;
                workspace.reset();
                return 0;
            });
            int newest = 0;
            const QString damage = damageOf(store.file(), ending.wasKilled ? 0 : 1, newest);
            QVERIFY2(damage.isEmpty(), qPrintable(u"call %1: "_s.arg(nth) + damage));
            if (!ending.wasKilled)
                break;
            ++kills;
        }
        QVERIFY2(kills > (isClosed ? 40 : 20), qPrintable(QString::number(kills)));
    }

    void killedWhileMaking_leavesNoHalfWorkspace()
    {
        int kills = 0;
        for (int nth = 1;; nth += 3) {
            QTemporaryDir folder(folderTemplate());
            const QString file = folder.filePath(u"w.slipway"_s);
            const Ending ending = inChild([&] {
                breakWrites(nth, Mishap::Kill);
                return Workspace::create(file, id(1), id(2)) ? 0 : 1;
            });
            if (QFile::exists(file))
                QCOMPARE(findings(file), QStringList());
            else
                QVERIFY(Workspace::create(file, id(1), id(2)));
            if (!ending.wasKilled)
                break;
            ++kills;
        }
        QVERIFY(kills > 10);
    }

    void killedWhileBackingUpOrRestoring_bothStaySound_data()
    {
        QTest::addColumn<bool>("isRestore");
        QTest::newRow("backing up") << false;
        QTest::newRow("restoring") << true;
    }
    void killedWhileBackingUpOrRestoring_bothStaySound()
    {
        QFETCH(bool, isRestore);
        Store store;
        const QString backup = store.path(u"b.backup"_s);
        store.insert(Person{.id = {id(2)}, .name = u"old"_s});
        valueOf(backUp(store.workspace().connection(), backup));
        store.insert(Person{.id = {id(3)}, .name = u"new"_s});
        store.close();
        int kills = 0;
        for (int nth = 1;; nth += isRestore ? 9 : 5) {
            const Ending ending = inChild([&] {
                if (isRestore) {
                    breakWrites(nth, Mishap::Kill);
                    return restore(backup, store.file()) ? 0 : 1;
                }
                auto workspace = valueOf(Workspace::open(store.file()));
                breakWrites(nth, Mishap::Kill);
                const bool isDone = backUp(workspace->connection(), backup).has_value();
                mendWrites(); // what closing the workspace writes is no part of the backup
                return isDone ? 0 : 1;
            });
            QVERIFY(Workspace::open(store.file()));
            QCOMPARE(findings(store.file()), QStringList());
            QCOMPARE(findings(backup), QStringList());
            const int people = peek(isRestore ? store.file() : backup, "SELECT count(*) FROM people").toInt();
            if (ending.wasKilled && !isRestore)
                QCOMPARE(people, 1); // the older backup, until the new one has its name
            else if (ending.wasKilled)
                QVERIFY(people == 2
                        || people == 1); // killed before the commit, or while what was restored is written back
            else
                QCOMPARE(people, isRestore ? 1 : 2);
            if (!ending.wasKilled)
                break;
            ++kills;
        }
        QVERIFY(kills > 5);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
