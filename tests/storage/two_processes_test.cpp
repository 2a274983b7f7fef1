// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include <sqlite3.h>

#include <unistd.h>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// Writes people numbered from `first`, one a transaction, and keeps the count of one release's version up to date.
int writeMany(const QString &file, int first, int count)
{
    auto workspace = Workspace::open(file);
    if (!workspace)
        return 1;
    for (int i = 0; i < count; ++i) {
        const WriteContext context{{id(2)}, u"test"_s, id(77), fromUnixMilliseconds(1'798'000'000'000 + i), false};
        const auto done = (*workspace)->write(context, [&](Transaction &t) -> Result<> {
            auto release = valueOf(t.find(ReleaseId{id(77)}));
            release->version = QString::number(release->version.toInt() + 1);
            return t.insert(Person{.id = {id(first + i)}}).and_then([&] { return t.update(*release); });
        });
        if (!done)
            return 2;
    }
    return 0;
}

} // namespace

/// Two programs on one file: both go on, nothing is lost, each learns of the other.
class TwoProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalWriters_loseNothing()
    {
        constexpr int kWriters = 3;
        constexpr int kEach = 60;
        Store store;
        store.insert(Release{.id = {id(77)}, .version = u"0"_s});
        (void)valueOf(store.workspace().foreignChanges());
        std::vector<int> children;
        for (int i = 0; i < kWriters; ++i)
            children.push_back(startChild([&, i] { return writeMany(store.file(), 1000 * (i + 1), kEach); }));
        for (const int child : children) {
            const Ending ending = endOf(child);
            QVERIFY(!ending.wasKilled);
            QCOMPARE(ending.status, 0);
        }
        QCOMPARE(store.find(ReleaseId{id(77)})->version, QString::number(kWriters * kEach));
        QCOMPARE(peek(store.file(), "SELECT count(*) FROM people"), QString::number(kWriters * kEach));
        QCOMPARE(peek(store.file(), "SELECT count(*) || ',' || max(txn) FROM audit"),
                 u"%1,%1"_s.arg(kWriters * kEach + 1));
        const auto changes = valueOf(store.workspace().foreignChanges());
        QVERIFY(changes && changes->isForeign);
        QCOMPARE(std::ranges::count(changes->changes, u"person"_s, &ChangeSet::Change::kind), kWriters * kEach);
        QVERIFY(!valueOf(store.workspace().foreignChanges()));
        QVERIFY(!store.find(PersonId{id(77)}));
        QCOMPARE(findings(store.file()).filter(u"audit"_s) + findings(store.file()).filter(u"content"_s),
                 QStringList());
    }

    void foreignChanges_areNotHiddenByOnesOwn()
    {
        Store store;
        store.insert(Person{.id = {id(1)}});
        QVERIFY(!valueOf(store.workspace().foreignChanges()));
        const auto other = valueOf(Workspace::open(store.file()));
        const auto byOther = [&](int n) {
            valueOf(other->write(store.context(), [&](Transaction &t) { return t.insert(Product{.id = {id(n)}}); }));
        };
        byOther(10);
        store.insert(Person{.id = {id(2)}});
        byOther(11);
        store.insert(Person{.id = {id(3)}});
        const auto changes = valueOf(store.workspace().foreignChanges());
        QVERIFY(changes);
        QCOMPARE(changes->changes.size(), 2u);
        QCOMPARE(changes->changes[0].id, id(10));
        QCOMPARE(changes->changes[1].id, id(11));
        QVERIFY(!valueOf(store.workspace().foreignChanges()));
        store.insert(Person{.id = {id(4)}});
        QVERIFY(!valueOf(store.workspace().foreignChanges()));
        const auto forOther = valueOf(other->foreignChanges());
        QVERIFY(forOther);
        QCOMPARE(forOther->changes.size(), 3u);
    }

    void aForeignUpdate_namesTheFields()
    {
        Store store;
        Item item = SmallPlan(1).items[0];
        store.insert(item);
        (void)valueOf(store.workspace().foreignChanges());
        const auto other = valueOf(Workspace::open(store.file()));
        item.title = u"changed"_s;
        valueOf(other->write(store.context(), [&](Transaction &t) { return t.update(item); }));
        const auto changes = valueOf(store.workspace().foreignChanges());
        QVERIFY(changes);
        QCOMPARE(changes->changes[0].fields, QStringList{u"title"_s});
        QCOMPARE(changes->changes[0].operation, ChangeSet::Operation::Updated);
    }

    void aFileThatStaysLocked_isBusyInAClearSentence()
    {
        Store store;
        store.insert(Person{.id = {id(1)}});
        sqlite3 *hog = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(store.file()).constData(), &hog), SQLITE_OK);
        QCOMPARE(sqlite3_exec(hog, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_busy_timeout(store.workspace().connection().handle(), 50);
        const auto refused = store.tryWrite([](Transaction &t) { return t.insert(Person{.id = {id(2)}}); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().sentence.contains(u"Another program is writing"),
                 qPrintable(refused.error().sentence));
        QVERIFY(store.find(PersonId{id(1)})); // reading goes on
        {
            const auto second = Workspace::open(store.file()); // so does opening
            QVERIFY(second);
        }
        sqlite3_exec(hog, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(hog);
        store.insert(Person{.id = {id(2)}});
        QCOMPARE(findings(store.file()), QStringList());
    }

    void aShortLock_isWaitedFor()
    {
        Store store;
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const int child = startChild([&] {
            sqlite3 *hog = nullptr;
            sqlite3_open(QFile::encodeName(store.file()).constData(), &hog);
            sqlite3_exec(hog, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
            const bool isTold = ::write(ready[1], "x", 1) == 1;
            ::usleep(300'000);
            sqlite3_exec(hog, "ROLLBACK", nullptr, nullptr, nullptr);
            return isTold ? 0 : 1;
        });
        char told = 0;
        QCOMPARE(::read(ready[0], &told, 1), 1);
        store.insert(Person{.id = {id(2)}});
        QCOMPARE(endOf(child).status, 0);
        ::close(ready[0]);
        ::close(ready[1]);
    }

    void aSchemaThatChangesWhileTheLockIsWaitedFor_isSeenUnderIt()
    {
        Store store;
        const SmallPlan plan;
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const int child = startChild([&] {
            sqlite3 *other = nullptr;
            sqlite3_open(QFile::encodeName(store.file()).constData(), &other);
            sqlite3_exec(other, "BEGIN IMMEDIATE; DROP TRIGGER items_no_delete", nullptr, nullptr, nullptr);
            const bool isTold = ::write(ready[1], "x", 1) == 1;
            ::usleep(300'000);
            const bool isDone = sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
            sqlite3_close(other);
            return isTold && isDone ? 0 : 1;
        });
        // Else a child that ends without a word would be waited for without end.
        ::close(ready[1]);
        char told = 0;
        QCOMPARE(::read(ready[0], &told, 1), 1);
        // Asked before the lock, the schema is what it was.
        store.insert(Person{.id = {id(20)}});
        QCOMPARE(endOf(child).status, 0);
        ::close(ready[0]);
        QVERIFY(tryEdit(store.file(), "DELETE FROM items").contains(u"del=1"));
        QCOMPARE(findings(store.file()), QStringList());
    }

    void severalOpeningAtOnce_allOpen()
    {
        Store store;
        store.insert(Person{.id = {id(1)}});
        store.close();
        // As after an update of the program: every one of them finds guards to renew and a journal to switch.
        edit(store.file(), "DROP TRIGGER items_no_delete; PRAGMA journal_mode = DELETE");
        std::vector<int> children;
        for (int i = 0; i < 5; ++i)
            children.push_back(startChild([&, i] {
                const auto opened = Workspace::open(store.file());
                if (!opened) {
                    qWarning("%s %s", qPrintable(opened.error().sentence), qPrintable(opened.error().detail));
                    return 1;
                }
                return (*opened)->write(store.context(),
                                        [&](Transaction &t) { return t.insert(Person{.id = {id(10 + i)}}); })
                           ? 0
                           : 2;
            }));
        for (const int child : children)
            QCOMPARE(endOf(child).status, 0);
        QCOMPARE(peek(store.file(), "SELECT count(*) FROM people"), u"6"_s);
        QCOMPARE(findings(store.file()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TwoProcessesTest)
#include "two_processes_test.moc"
