// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/failing_writes.h"
#include "storage/store.h"

#include <QDir>

#include <csignal>

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t kNobody = 65534;

/// For root nothing is read-only, so a child becomes somebody else first.
Ending asOrdinaryUser(const std::function<int()> &work)
{
    return inChild([&] {
        if (::geteuid() == 0
            && (::setgroups(0, nullptr) != 0 || ::setresgid(kNobody, kNobody, kNobody) != 0
                || ::setresuid(kNobody, kNobody, kNobody) != 0))
            return 99;
        return work();
    });
}

void giveAway(const QString &path)
{
    if (::geteuid() == 0 && ::chown(QFile::encodeName(path).constData(), kNobody, kNobody) != 0)
        qFatal("cannot give %s away", qPrintable(path));
}

void setMode(const QString &path, mode_t mode)
{
    if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("cannot change the mode of %s", qPrintable(path));
}

/// A closed workspace with one person, in a folder that an ordinary user owns.
class Prepared : public Store
{
public:
    Prepared()
    {
        insert(Person{.id = {id(2)}, .name = u"Ada"_s});
        close();
        giveAll();
    }
    ~Prepared() { setMode(folder(), 0700); }

    [[nodiscard]] QString folder() const { return QFileInfo(file()).absolutePath(); }
    void giveAll()
    {
        giveAway(folder());
        for (const QString &name : QDir(folder()).entryList(QDir::Files))
            giveAway(path(name));
    }
};

/// Opens, reads, and is refused to write in a clear sentence. @return 0 when all of that holds
int readsButDoesNotWrite(const QString &file, int people)
{
    const auto opened = Workspace::open(file);
    if (!opened) {
        qWarning("%s %s", qPrintable(opened.error().sentence), qPrintable(opened.error().detail));
        return 1;
    }
    if (!(*opened)->isReadOnly())
        return 2;
    const auto reader = Reader::open(file);
    if (!reader || (*reader)->count("people", "1", {}).value_or(-1) != people
        || !valueOf(check(**reader)).findings.empty())
        return 3;
    const auto refused = (*opened)->write({{id(2)}, u"test"_s, {}, {}, false},
                                          [](Transaction &t) { return t.insert(Person{.id = {id(9)}}); });
    if (refused || refused.error().kind != ErrorKind::Storage || !refused.error().sentence.contains(u"read-only")
        || refused.error().where != file)
        return 4;
    return 0;
}

} // namespace

/// Where nothing may be written: reading works, writing says why not.
class ReadOnlyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutLeaveToWrite_readingGoesOn_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::newRow("read-only file") << 0444 << 0700;
        QTest::newRow("read-only folder") << 0644 << 0555;
        QTest::newRow("both") << 0444 << 0555;
    }
    void withoutLeaveToWrite_readingGoesOn()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        Prepared store;
        setMode(store.file(), static_cast<mode_t>(fileMode));
        setMode(store.folder(), static_cast<mode_t>(folderMode));
        const auto size = QFileInfo(store.file()).size();
        QCOMPARE(asOrdinaryUser([&] { return readsButDoesNotWrite(store.file(), 1); }).status, 0);
        setMode(store.folder(), 0700);
        setMode(store.file(), 0600);
        QCOMPARE(QFileInfo(store.file()).size(), size);
        store.reopen();
        store.insert(Person{.id = {id(3)}, .name = u"Bea"_s});
        QCOMPARE(findings(store.file()), QStringList());
    }

    void aCrashedWorkspaceInAReadOnlyFolder_isNeverShownWithoutItsLastChanges()
    {
        Prepared store;
        const Ending crash = inChild([&] {
            auto workspace = valueOf(Workspace::open(store.file()));
            valueOf(workspace->write(store.context(),
                                     [](Transaction &t) { return t.insert(Person{.id = {id(3)}, .name = u"Bea"_s}); }));
            ::kill(::getpid(), SIGKILL);
            return 0;
        });
        QVERIFY(crash.wasKilled);
        store.giveAll();
        for (const bool hasIndex : {true, false}) {
            setMode(store.folder(), 0700);
            if (!hasIndex)
                QVERIFY(QFile::remove(store.file() + u"-shm"_s));
            setMode(store.folder(), 0555);
            const Ending ending = asOrdinaryUser([&] {
                const auto opened = Workspace::open(store.file());
                if (!opened)
                    return opened.error().sentence.contains(u"cannot be opened")
                                   || opened.error().sentence.contains(u"read-only")
                               ? 0
                               : 1;
                Reader reader((*opened)->connection());
                return reader.count("people", "1", {}).value_or(2) == 2 ? 0 : 2;
            });
            QCOMPARE(ending.status, 0);
        }
        setMode(store.folder(), 0700);
        store.reopen();
        QVERIFY(store.find(PersonId{id(3)}));
        QCOMPARE(findings(store.file()), QStringList());
    }

    void whatMayNotBeRead_saysSo_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::newRow("unreadable file") << 0000 << 0700;
        QTest::newRow("write-only file") << 0200 << 0700;
        QTest::newRow("folder that may not be entered") << 0644 << 0600;
    }
    void whatMayNotBeRead_saysSo()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        Prepared store;
        setMode(store.file(), static_cast<mode_t>(fileMode));
        setMode(store.folder(), static_cast<mode_t>(folderMode));
        const Ending ending = asOrdinaryUser([&] {
            const auto opened = Workspace::open(store.file());
            if (opened)
                return 1;
            const Error &error = opened.error();
            return error.where == store.file()
                           && (error.kind == ErrorKind::NotFound || error.sentence.contains(u"may be read"))
                       ? 0
                       : 2;
        });
        QCOMPARE(ending.status, 0);
    }

    void makingOrCopyingIntoAReadOnlyFolder_saysSoAndLeavesNothing()
    {
        Prepared store;
        QTemporaryDir closed(folderTemplate());
        giveAway(closed.path());
        setMode(closed.path(), 0555);
        const Ending ending = asOrdinaryUser([&] {
            const auto made = Workspace::create(closed.filePath(u"w.slipway"_s), id(1), id(2));
            if (made || made.error().kind != ErrorKind::Storage
                || made.error().where != closed.filePath(u"w.slipway"_s))
                return 1;
            auto workspace = valueOf(Workspace::open(store.file()));
            const auto copied = backUp(workspace->connection(), closed.filePath(u"b"_s));
            if (copied || copied.error().kind != ErrorKind::Storage)
                return 2;
            workspace.reset();
            return restore(store.file(), closed.filePath(u"r.slipway"_s)) ? 3 : 0;
        });
        QCOMPARE(ending.status, 0);
        setMode(closed.path(), 0700);
        QVERIFY(QDir(closed.path()).isEmpty());
    }

    void anOlderOrNewerSchema_isRefusedWithoutLeaveToWrite()
    {
        Prepared store;
        edit(store.file(), "PRAGMA user_version = 99");
        setMode(store.file(), 0444);
        setMode(store.folder(), 0555);
        const Ending ending = asOrdinaryUser([&] {
            const auto opened = Workspace::open(store.file());
            return !opened && opened.error().sentence.contains(u"newer Slipway") ? 0 : 1;
        });
        QCOMPARE(ending.status, 0);
    }
};

QTEST_GUILESS_MAIN(ReadOnlyTest)
#include "read_only_test.moc"
