// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/failing_writes.h"
#include "storage/store.h"

#include <QDir>

#include <csignal>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kNoMount = 77;

Result<> insertLarge(Transaction &t, int first, int count, int length = 10'000)
{
    std::vector<Comment> comments;
    for (int i = 0; i < count; ++i)
        comments.push_back(
            {.id = {id(first + i)}, .release = {id(77)}, .author = {id(2)}, .body = QString(length, u'x')});
    return t.insertMany(comments);
}

/// Fills the disk through `workspace` until it is full; then everything must be as it was.
int fillAndCheck(Workspace &workspace, const std::function<void()> &makeRoom)
{
    const WriteContext context{{id(2)}, u"test"_s, id(77), fromUnixMilliseconds(1'798'000'000'000), false};
    int committed = 0;
    Result<Committed> done;
    for (;; ++committed) {
        if (committed > 200)
            return 1; // the disk never became full
        done = workspace.write(context, [&](Transaction &t) { return insertLarge(t, 1000 + 20 * committed, 20); });
        if (!done)
            break;
    }
    if (done.error().kind != ErrorKind::Storage || !done.error().sentence.contains(u"disk is full")) {
        qWarning("%s %s", qPrintable(done.error().sentence), qPrintable(done.error().detail));
        return 2;
    }
    Reader reader(workspace.connection());
    if (valueOf(reader.count("comments", "1", {})) != 20 * committed || committed == 0)
        return 3;
    makeRoom();
    if (!workspace.write(context, [&](Transaction &t) { return insertLarge(t, 90'000, 20); }))
        return 4;
    if (const auto found = valueOf(check(reader)).findings;
        std::ranges::contains(found, Finding::Kind::Audit, &Finding::kind)
        || std::ranges::contains(found, Finding::Kind::Content, &Finding::kind))
        return 5;
    return 0;
}

void limitFileSize(rlim_t bytes)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

bool mountSmall(const QString &folder, const char *size)
{
    if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    return ::mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, size) == 0;
}

} // namespace

/// No room left: a clear sentence, nothing lost, and on it goes when there is room again.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatMayNotGrow_isAFullDisk()
    {
        Store store;
        const SmallPlan plan(10);
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        store.close();
        const Ending ending = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            auto workspace = valueOf(Workspace::open(store.file()));
            limitFileSize(2'000'000);
            return fillAndCheck(*workspace, [] { limitFileSize(RLIM_INFINITY); });
        });
        QVERIFY(!ending.wasKilled);
        QCOMPARE(ending.status, 0);
        store.reopen();
        QVERIFY(store.find(plan.items[9].id) == plan.items[9]);
        QCOMPARE(findings(store.file()), QStringList());
    }

    void aSmallDisk_becomesFull()
    {
        QTemporaryDir folder(folderTemplate());
        const QString file = folder.filePath(u"w.slipway"_s);
        const Ending ending = inChild([&] {
            if (!mountSmall(folder.path(), "size=4m"))
                return kNoMount;
            {
                QFile ballast(folder.filePath(u"ballast"_s));
                if (!ballast.open(QIODevice::WriteOnly) || ballast.write(QByteArray(1'000'000, 'b')) != 1'000'000)
                    return 10;
            }
            auto workspace = valueOf(Workspace::create(file, id(1), id(2)));
            const int answer = fillAndCheck(*workspace, [&] { QFile::remove(folder.filePath(u"ballast"_s)); });
            if (answer != 0)
                return answer;
            const auto copied = backUp(workspace->connection(), folder.filePath(u"backup"_s));
            if (copied || !copied.error().sentence.contains(u"disk is full"))
                return 11;
            return QDir(folder.path()).entryList({u"*backup*"_s}).isEmpty() ? 0 : 12;
        });
        QVERIFY2(ending.status != kNoMount, "a small disk cannot be mounted: allow user namespaces, or run as root");
        QVERIFY(!ending.wasKilled);
        QCOMPARE(ending.status, 0);
    }

    void makingAWorkspaceOnAFullDisk_leavesNothing()
    {
        for (const int nth : {1, 2, 10, 50, 100}) {
            QTemporaryDir folder(folderTemplate());
            const Ending ending = inChild([&] {
                breakWrites(nth, Mishap::DiskFull);
                const auto made = Workspace::create(folder.filePath(u"w.slipway"_s), id(1), id(2));
                return !made && made.error().sentence.contains(u"disk is full")
                               && made.error().where.endsWith(u"w.slipway")
                           ? 0
                           : 1;
            });
            QCOMPARE(ending.status, 0);
            QVERIFY2(QDir(folder.path()).isEmpty(), qPrintable(QDir(folder.path()).entryList(QDir::Files).join(u' ')));
        }
    }

    void fullAtEachCallThatWrites_changesNothing_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("length");
        QTest::newRow("some large ones") << 3 << 10'000;
        QTest::newRow("a bulk") << 250 << 300;
    }
    void fullAtEachCallThatWrites_changesNothing()
    {
        QFETCH(int, rows);
        QFETCH(int, length);
        Store store;
        const SmallPlan plan(4);
        store.write([&](Transaction &t) { return plan.insertInto(t); });
        Item changed = plan.items[1];
        changed.title = u"changed"_s;
        int failures = 0;
        for (int nth = 1;; ++nth) {
            breakWrites(nth, Mishap::DiskFull);
            const auto done = store.tryWrite([&](Transaction &t) {
                return insertLarge(t, 1000, rows, length).and_then([&] { return t.update(changed); }).and_then([&] {
                    return t.remove(plan.items[2].id);
                });
            });
            mendWrites();
            const bool isDone = done.has_value();
            if (!isDone) {
                ++failures;
                QVERIFY2(done.error().sentence.contains(u"disk is full"),
                         qPrintable(done.error().sentence + done.error().detail));
            }
            QCOMPARE(store.find(CommentId{id(1002)}).has_value(), isDone);
            QCOMPARE(store.find(changed.id)->title, isDone ? u"changed"_s : u"item 1"_s);
            QCOMPARE(store.find(plan.items[2].id).has_value(), !isDone);
            store.insert(Comment{.id = {id(5000 + nth)}, .release = {id(77)}, .author = {id(2)}, .body = u"found"_s});
            if (nth % 5 == 0 || isDone)
                QCOMPARE(findings(store.file()).join(u'\n'), QString());
            if (isDone)
                break;
        }
        QVERIFY2(failures > 10, qPrintable(QString::number(failures)));
        store.reopen();
        QCOMPARE(findings(store.file()), QStringList());
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "full_disk_test.moc"
