// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include <QDir>

#include <sys/stat.h>

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

/// A sound workspace with three transactions, closed.
QByteArray soundBytes()
{
    Store store;
    const SmallPlan plan(200);
    store.write([&](Transaction &t) { return plan.insertInto(t); });
    store.remove(plan.items[0].id);
    store.insert(Comment{.id = {id(5)}, .release = {id(77)}, .author = {id(2)}, .body = u"fine"_s});
    store.close();
    return contentOf(store.file());
}

/// Another program's database, with a journal of its own that only it may roll back or write back.
void putForeignDatabase(const QString &file, bool withWal)
{
    put(file, {});
    const auto left = inChild([&] {
        edit(file, withWal ? "PRAGMA journal_mode = WAL; CREATE TABLE x(a); INSERT INTO x VALUES(1)"
                           : "CREATE TABLE x(a); INSERT INTO x VALUES(1)");
        return 0;
    });
    if (withWal) {
        // Left behind as by a crash: content in the WAL that is not yet in the file.
        put(file + u"-wal"_s, QByteArray(8192, 'w'));
    }
    if (left.wasKilled)
        qFatal("no foreign database");
}

} // namespace

/// Opening what is no workspace, or no longer one: a clear sentence, and the file is never touched.
class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoWorkspace_isRefusedAndNotTouched_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("sentence");
        const QString notOurs = u"is not a Slipway workspace"_s;
        QTest::newRow("empty file") << u"empty"_s << u"empty"_s;
        QTest::newRow("text file") << u"text"_s << notOurs;
        QTest::newRow("long text file") << u"long text"_s << notOurs;
        QTest::newRow("one byte") << u"byte"_s << notOurs;
        QTest::newRow("half a header") << u"half header"_s << notOurs;
        QTest::newRow("foreign SQLite file") << u"foreign"_s << notOurs;
        QTest::newRow("foreign SQLite file with a journal of its own") << u"foreign wal"_s << notOurs;
        QTest::newRow("link to a foreign file") << u"link"_s << notOurs;
        QTest::newRow("folder") << u"folder"_s << u"folder"_s;
        QTest::newRow("pipe") << u"pipe"_s << u"pipe"_s;
        QTest::newRow("header only") << u"truncated 100"_s << u"damaged"_s;
        QTest::newRow("first page only") << u"truncated 4096"_s << u"damaged"_s;
        QTest::newRow("half a page") << u"truncated 6000"_s << u"damaged"_s;
        QTest::newRow("half the file") << u"truncated half"_s << u"damaged"_s;
        QTest::newRow("schema overwritten") << u"zeroed"_s << u"damaged"_s;
    }
    void whatIsNoWorkspace_isRefusedAndNotTouched()
    {
        QFETCH(QString, what);
        QFETCH(QString, sentence);
        QTemporaryDir folder(folderTemplate());
        const QString file = folder.filePath(u"w.slipway"_s);
        static const QByteArray sound = soundBytes();
        if (what == u"text" || what == u"long text")
            put(file, QByteArray("Dear diary,\n").repeated(what == u"text" ? 1 : 5000));
        else if (what == u"byte")
            put(file, "S");
        else if (what == u"half header")
            put(file, sound.first(50));
        else if (what.startsWith(u"foreign"))
            putForeignDatabase(file, what.endsWith(u"wal"));
        else if (what == u"link") {
            putForeignDatabase(folder.filePath(u"foreign.db"_s), false);
            QVERIFY(QFile::link(folder.filePath(u"foreign.db"_s), file));
        } else if (what == u"folder")
            QVERIFY(QDir().mkpath(file));
        else if (what == u"pipe")
            QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
        else if (what == u"truncated half")
            put(file, sound.first(sound.size() / 2));
        else if (what.startsWith(u"truncated"))
            put(file, sound.first(what.section(u' ', 1).toInt()));
        else if (what == u"zeroed")
            put(file, sound.first(100) + QByteArray(8192, '\0') + sound.sliced(8292));
        else
            put(file, {});
        const QByteArray before = fingerprint(file);

        const auto expectRefusal = [&](const Error &error) {
            QCOMPARE(error.kind, ErrorKind::Storage);
            QVERIFY2(error.sentence.contains(sentence), qPrintable(error.sentence + error.detail));
            QCOMPARE(error.where, file);
        };
        expectRefusal(Workspace::open(file).error_or(Error{}));
        if (sentence != u"damaged") // which a reader finds when it reads
            expectRefusal(Reader::open(file).error_or(Error{}));
        QCOMPARE(fingerprint(file), before);
    }

    void whatIsNotThere_isNotFound_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("nothing") << u"nothing"_s;
        QTest::newRow("link to nothing") << u"dangling"_s;
        QTest::newRow("link to itself") << u"loop"_s;
        QTest::newRow("no folder") << u"no folder"_s;
    }
    void whatIsNotThere_isNotFound()
    {
        QFETCH(QString, what);
        QTemporaryDir folder(folderTemplate());
        QString file = folder.filePath(u"w.slipway"_s);
        if (what == u"dangling")
            QVERIFY(QFile::link(folder.filePath(u"gone"_s), file));
        else if (what == u"loop")
            QVERIFY(QFile::link(file, file));
        else if (what == u"no folder")
            file = folder.filePath(u"a/b/w.slipway"_s);
        const auto opened = Workspace::open(file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
        QVERIFY(opened.error().sentence.contains(u"slipwayctl workspace init"));
        QCOMPARE(opened.error().where, file);
    }

    void creating_neverTouchesWhatIsThere_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *each :
             {"workspace", "text", "empty", "folder", "dangling link", "text under the name of the draft"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }
    void creating_neverTouchesWhatIsThere()
    {
        QFETCH(QString, what);
        QTemporaryDir folder(folderTemplate());
        const QString file = folder.filePath(u"w.slipway"_s);
        if (what == u"workspace")
            (void)valueOf(Workspace::create(file, id(1), id(2)));
        else if (what == u"text" || what == u"empty")
            put(file, what == u"text" ? QByteArray("mine") : QByteArray());
        else if (what == u"folder")
            QVERIFY(QDir().mkpath(file));
        else if (what == u"dangling link")
            QVERIFY(QFile::link(folder.filePath(u"gone"_s), file));
        else
            put(file + u".new"_s, "mine");
        const QByteArray before = fingerprint(file);
        const auto made = Workspace::create(file, id(3), id(4));
        if (what.startsWith(u"text under")) {
            QVERIFY(made);
            QCOMPARE(contentOf(file + u".new"_s), "mine");
            return;
        }
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Conflict);
        QVERIFY(made.error().sentence.contains(u"not touched"));
        QCOMPARE(fingerprint(file), before);
    }

    void creatingWhereNothingCanBe_saysSoAndLeavesNothing()
    {
        QTemporaryDir folder(folderTemplate());
        const auto made = Workspace::create(folder.filePath(u"no/such/folder/w.slipway"_s), id(1), id(2));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Storage);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void manyCreatingAtOnce_oneWinsAndTheOthersSaySo()
    {
        QTemporaryDir folder(folderTemplate());
        const QString file = folder.filePath(u"w.slipway"_s);
        std::vector<int> children;
        for (int i = 0; i < 6; ++i)
            children.push_back(startChild([&, i] {
                const auto made = Workspace::create(file, id(10 + i), id(20 + i));
                return made ? 0 : made.error().kind == ErrorKind::Conflict ? 1 : 2;
            }));
        int winners = 0;
        for (const int child : children) {
            const Ending ending = endOf(child);
            QVERIFY(!ending.wasKilled && ending.status < 2);
            winners += ending.status == 0 ? 1 : 0;
        }
        QCOMPARE(winners, 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"w.slipway"_s});
        QCOMPARE(findings(file), QStringList());
    }

    void aLinkToAWorkspace_opensIt()
    {
        Store store;
        const QString link = store.path(u"link"_s);
        QVERIFY(QFile::link(store.file(), link));
        store.close();
        {
            auto workspace = valueOf(Workspace::open(link));
            QVERIFY(!workspace->isReadOnly());
            valueOf(workspace->write(store.context(), [](Transaction &t) { return t.insert(Person{.id = {id(2)}}); }));
        }
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(peek(store.file(), "SELECT count(*) FROM people"), u"1"_s);
    }

    void unusualNames_areNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *each :
             {"file:x?mode=memory", "x:memory:", "a b%20c#d?e.slipway", "größe 漢字 🚢", "%1 %2 %3", "-", "'; --"})
            QTest::newRow(each) << QString::fromUtf8(each);
    }
    void unusualNames_areNames()
    {
        QFETCH(QString, name);
        QTemporaryDir folder(folderTemplate());
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const bool isMade = Workspace::create(name, id(1), id(2)).has_value();
        const bool isOpened = Workspace::open(name).has_value();
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(isMade && isOpened);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
    }

    void theFileVanishesWhileOpen_writingSaysSoInsteadOfLosingIt_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("deleted") << u"deleted"_s;
        QTest::newRow("moved") << u"moved"_s;
        QTest::newRow("replaced") << u"replaced"_s;
        QTest::newRow("journal deleted") << u"journal"_s;
    }
    void theFileVanishesWhileOpen_writingSaysSoInsteadOfLosingIt()
    {
        QFETCH(QString, how);
        Store store;
        store.insert(Person{.id = {id(2)}});
        if (how == u"journal")
            QVERIFY(QFile::remove(store.file() + u"-wal"_s));
        else if (how == u"moved")
            QVERIFY(QFile::rename(store.file(), store.path(u"elsewhere"_s)));
        else
            QVERIFY(QFile::remove(store.file()));
        if (how == u"replaced")
            put(store.file(), "something else");
        const auto refused = store.tryWrite([](Transaction &t) { return t.insert(Person{.id = {id(3)}}); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().sentence.contains(u"while it was open"), qPrintable(refused.error().sentence));
        QVERIFY(!store.find(PersonId{id(3)}));
        store.close();
        if (how == u"replaced")
            QCOMPARE(contentOf(store.file()), "something else");
        if (how == u"journal")
            QCOMPARE(findings(store.file()), QStringList());
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "opening_test.moc"
