// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/store.h"

#include <QDir>

#include <csignal>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

QByteArray contentOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QString people(const QString &file)
{
    return peek(file, "SELECT coalesce(group_concat(name, ',' ORDER BY name), '') FROM people WHERE del = 0");
}

Person person(int n, const QString &name)
{
    return {.id = {id(n)}, .name = name};
}

} // namespace

/// A copy while others write, and back from one.
class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackup_isOneSoundFileThatOpens()
    {
        Store store;
        store.insert(person(2, u"Ada"_s));
        const QString backup = store.path(u"b.backup"_s);
        valueOf(backUp(store.workspace().connection(), backup));
        QVERIFY(!QFile::exists(backup + u"-wal"_s));
        QCOMPARE(findings(backup), QStringList());
        QCOMPARE(people(backup), u"Ada"_s);
        store.insert(person(3, u"Bea"_s));
        valueOf(backUp(store.workspace().connection(), backup));
        QCOMPARE(people(backup), u"Ada,Bea"_s);
        QVERIFY(valueOf(Workspace::open(backup)));
    }

    void aBackupThatIsCancelled_leavesTheEarlierOneAndNothingBeside()
    {
        Store store;
        store.insert(person(2, u"Ada"_s));
        const QString backup = store.path(u"b.backup"_s);
        valueOf(backUp(store.workspace().connection(), backup));
        store.insert(person(3, u"Bea"_s));
        valueOf(store.workspace().write(store.context(), [](Transaction &t) {
            std::vector<Person> many;
            for (int i = 0; i < 4'000; ++i)
                many.push_back(person(1'000 + i, u"x"_s + QString::number(i)));
            return t.insertMany(many);
        }));
        const QStringList before = QFileInfo(backup).dir().entryList(QDir::Files, QDir::Name);
        const auto cancelled =
            backUp(store.workspace().connection(), backup, [](int done, int total) { return done * 2 < total; });
        QVERIFY(!cancelled);
        QVERIFY(cancelled.error().sentence.contains(u"Nothing was changed"_s));
        QCOMPARE(people(backup), u"Ada"_s);
        QCOMPARE(QFileInfo(backup).dir().entryList(QDir::Files, QDir::Name), before);
        int told = 0;
        valueOf(backUp(store.workspace().connection(), backup, [&](int done, int total) {
            told += done > 0 && done <= total ? 1 : 0;
            return true;
        }));
        QVERIFY(told > 0);
        QVERIFY(people(backup).startsWith(u"Ada,Bea"_s));
    }

    void aBackupWhileOthersWrite_holdsWholeTransactions()
    {
        Store store;
        // Each transaction adds two people; a backup with an odd number would be torn.
        const int child = startChild([&] {
            auto workspace = valueOf(Workspace::open(store.file()));
            for (int i = 0;; i += 2)
                valueOf(workspace->write(store.context(), [&](Transaction &t) {
                    return t.insert(person(100 + i, u"a"_s)).and_then([&] {
                        return t.insert(person(101 + i, u"b"_s));
                    });
                }));
            return 0;
        });
        qint64 largest = 0;
        for (int i = 0; i < 6; ++i) {
            const QString backup = store.path(u"b%1"_s.arg(i));
            valueOf(backUp(store.workspace().connection(), backup));
            QCOMPARE(findings(backup), QStringList());
            const qint64 count = peek(backup, "SELECT count(*) FROM people").toLongLong();
            QCOMPARE(count % 2, 0);
            QVERIFY(count >= largest);
            largest = count;
        }
        ::kill(child, SIGKILL);
        (void)endOf(child);
        QVERIFY(largest > 0);
    }

    void aBackup_replacesNothingButABackup_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *each : {"the workspace itself", "the workspace by another name", "text", "an open workspace",
                                 "another workspace", "a folder"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }
    void aBackup_replacesNothingButABackup()
    {
        QFETCH(QString, what);
        Store store;
        store.insert(person(2, u"Ada"_s));
        QString target = store.path(u"target"_s);
        std::unique_ptr<Workspace> other;
        if (what == u"the workspace itself")
            target = store.file();
        else if (what == u"the workspace by another name")
            QVERIFY(QFile::link(store.file(), target));
        else if (what == u"text")
            put(target, "my notes");
        else if (what == u"a folder")
            QVERIFY(QDir().mkpath(target));
        else {
            other = valueOf(Workspace::create(target, id(5), id(6)));
            valueOf(other->write(store.context(), [](Transaction &t) { return t.insert(person(9, u"Zoe"_s)); }));
            if (what == u"another workspace")
                other.reset();
        }
        const auto refused = backUp(store.workspace().connection(), target);
        QVERIFY(!refused);
        QVERIFY(!refused.error().sentence.isEmpty());
        other.reset();
        if (what == u"text")
            QCOMPARE(contentOf(target), "my notes");
        else if (what != u"a folder")
            QCOMPARE(people(target), what.endsWith(u" workspace") && what.startsWith(u"an") ? u"Zoe"_s : u"Ada"_s);
        store.insert(person(3, u"Bea"_s));
        QCOMPARE(findings(store.file()), QStringList());
        QCOMPARE(QDir(store.path(QString())).entryList({u"*.part*"_s}, QDir::Files), QStringList());
    }

    void restoring_bringsTheBackupAndKeepsWhatWasThere()
    {
        Store store;
        store.insert(person(2, u"Ada"_s));
        const QString backup = store.path(u"b.backup"_s);
        valueOf(backUp(store.workspace().connection(), backup));
        store.insert(person(3, u"Bea"_s));
        store.close();
        valueOf(restore(backup, store.file()));
        QCOMPARE(people(store.file()), u"Ada"_s);
        QCOMPARE(people(store.file() + u".before-restore.backup"_s), u"Ada,Bea"_s);
        QCOMPARE(findings(store.file()), QStringList());
        QCOMPARE(findings(store.file() + u".before-restore.backup"_s), QStringList());
        store.reopen();
        store.insert(person(4, u"Cleo"_s));
        store.close();
        valueOf(restore(backup, store.file()));
        QCOMPARE(people(store.file() + u".before-restore-2.backup"_s), u"Ada,Cleo"_s);
        QCOMPARE(people(store.file() + u".before-restore.backup"_s), u"Ada,Bea"_s);
        QCOMPARE(findings(store.file()), QStringList());
    }

    void restoringUnderAnOpenProgram_isSeenByItAndItsWritesGoOn()
    {
        Store store;
        store.insert(person(2, u"Ada"_s));
        const QString backup = store.path(u"b.backup"_s);
        valueOf(backUp(store.workspace().connection(), backup));
        store.insert(person(3, u"Bea"_s));
        (void)valueOf(store.workspace().foreignChanges());
        QCOMPARE(inChild([&] { return restore(backup, store.file()) ? 0 : 1; }).status, 0);
        const auto changes = valueOf(store.workspace().foreignChanges());
        QVERIFY(changes);
        QVERIFY(changes->touches(u"person") && changes->touches(u"item"));
        QVERIFY(!store.find(PersonId{id(3)}));
        store.insert(person(4, u"Cleo"_s));
        store.close();
        QCOMPARE(people(store.file()), u"Ada,Cleo"_s);
        QCOMPARE(findings(store.file()), QStringList());
    }

    void restoringWhereNothingIs_makesTheWorkspace()
    {
        Store store;
        store.insert(person(2, u"Ada"_s));
        valueOf(backUp(store.workspace().connection(), store.path(u"b"_s)));
        valueOf(restore(store.path(u"b"_s), store.path(u"new.slipway"_s)));
        QCOMPARE(people(store.path(u"new.slipway"_s)), u"Ada"_s);
        QVERIFY(!QFile::exists(store.path(u"new.slipway.before-restore.backup"_s)));
    }

    void restoringOverADamagedWorkspace_keepsItsBytes()
    {
        Store store;
        store.insert(person(2, u"Ada"_s));
        valueOf(backUp(store.workspace().connection(), store.path(u"b"_s)));
        store.close();
        const QByteArray damaged = contentOf(store.file()).first(5000);
        put(store.file(), damaged);
        valueOf(restore(store.path(u"b"_s), store.file()));
        QCOMPARE(people(store.file()), u"Ada"_s);
        QCOMPARE(contentOf(store.file() + u".before-restore.backup"_s), damaged);
        QCOMPARE(findings(store.file()), QStringList());
    }

    void aBackupWithABrokenAuditChain_isOnlyRestoredWhenToldSo()
    {
        Store store;
        store.insert(person(2, u"Ada"_s));
        const QString backup = store.path(u"b"_s);
        valueOf(backUp(store.workspace().connection(), backup));
        store.insert(person(3, u"Bea"_s));
        store.close();
        edit(backup, "UPDATE audit SET summary = 'forged'");
        const QByteArray before = fingerprint(store.file());
        const auto refused = restore(backup, store.file());
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(u"The audit chain breaks at entry 1"_s),
                 qPrintable(refused.error().sentence));
        QVERIFY(refused.error().sentence.contains(u"--force"_s));
        QCOMPARE(fingerprint(store.file()), before);
        const QString link = valueOf(restore(backup, store.file(), BrokenChain::PutUpWith));
        QVERIFY2(link.startsWith(u"The audit chain breaks at entry 1"_s), qPrintable(link));
        QCOMPARE(people(store.file()), u"Ada"_s);
    }

    void aBadBackup_isRefusedAndTheWorkspaceStays_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *each :
             {"nothing", "text", "empty", "truncated", "of a newer program", "the workspace itself", "folder"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }
    void aBadBackup_isRefusedAndTheWorkspaceStays()
    {
        QFETCH(QString, what);
        Store store;
        const SmallPlan plan(100);
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        QString backup = store.path(u"b"_s);
        valueOf(backUp(store.workspace().connection(), backup));
        store.insert(person(3, u"Bea"_s));
        store.close();
        if (what == u"nothing")
            QFile::remove(backup);
        else if (what == u"text" || what == u"empty")
            put(backup, what == u"text" ? QByteArray("my notes") : QByteArray());
        else if (what == u"truncated")
            put(backup, contentOf(backup).chopped(40'000));
        else if (what == u"of a newer program")
            edit(backup, "PRAGMA user_version = 99");
        else if (what == u"folder")
            backup = store.path(QString());
        else
            backup = store.file();
        const QByteArray before = fingerprint(store.file());
        const auto refused = restore(backup, store.file());
        QVERIFY(!refused);
        QVERIFY(!refused.error().sentence.isEmpty());
        QCOMPARE(fingerprint(store.file()), before);
        QCOMPARE(people(store.file()), u"Bea,Jonas"_s);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
