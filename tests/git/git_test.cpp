// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/fetching.h"
#include "git/history.h"
#include "git/repository.h"
#include "support/criss_cross.h"
#include "support/git_clone.h"

#include <QCryptographicHash>
#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::git;
using slipway::test::crissCross;
using slipway::test::GitClone;

namespace {

struct Opened {
    explicit Opened(const GitClone &clone) : repository(Repository::open(clone.path())) {}
    Repository &operator*() { return *repository; }
    Repository *operator->() { return &*repository; }
    Result<Repository> repository;
};

Range range(Opened &opened, const QString &from, const QString &to, const QStringList &paths = {})
{
    return {from.isEmpty() ? QString() : opened->resolve(from).value(), opened->resolve(to).value(), paths};
}

QStringList idsOf(const Result<History> &history)
{
    QStringList ids;
    if (history)
        for (const Commit &each : history->commits)
            ids += each.id;
    return ids;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// As `git shortlog -sn` prints it.
QStringList shortlog(const History &history)
{
    QHash<QString, int> counts;
    for (const Commit &each : history.commits)
        ++counts[each.author];
    QStringList lines;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        lines += QString::number(each.value()) + u' ' + each.key();
    return sorted(lines);
}

QStringList gitShortlog(GitClone &clone, const QString &range)
{
    QStringList lines;
    for (const QString &each : clone.git({u"shortlog"_s, u"-sn"_s, range}).split(u'\n'))
        lines += each.simplified();
    return sorted(lines);
}

} // namespace

class GitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommitsOfARangeAreThoseOfGit()
    {
        GitClone clone;
        clone.commit(u"first"_s);
        clone.tag(u"v1.0"_s);
        clone.commit(u"feat: second\n\nBody of it\n\nCloses #12"_s);
        clone.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"side"_s});
        clone.authoredBy(u"Ada"_s, u"ada@example.org"_s);
        const QString side = clone.commit(u"fix: third"_s, u"side"_s);
        clone.git({u"checkout"_s, u"-q"_s, u"main"_s});
        clone.merge(u"side"_s, u"Merge pull request #7"_s);
        clone.git({u"tag"_s, u"-a"_s, u"v1.1"_s, u"-m"_s, u"annotated"_s});

        Opened opened(clone);
        QVERIFY(opened.repository);
        const auto history = historyOf(*opened, range(opened, u"v1.0"_s, u"v1.1"_s));
        QVERIFY(history);
        QCOMPARE(QString::number(history->commits.size()), clone.git({u"rev-list"_s, u"--count"_s, u"v1.0..v1.1"_s}));
        QCOMPARE(idsOf(history), clone.git({u"rev-list"_s, u"--date-order"_s, u"v1.0..v1.1"_s}).split(u'\n'));
        QCOMPARE(std::ranges::count_if(history->commits, &Commit::isMerge), 1);
        const auto second = std::ranges::find(history->commits, u"feat: second"_s, &Commit::title);
        QVERIFY(second != history->commits.end());
        QCOMPARE(second->body, u"Body of it\n\nCloses #12"_s);
        QCOMPARE(second->author, u"Mara Lind"_s);
        QCOMPARE(shortlog(*history), gitShortlog(clone, u"v1.0..v1.1"_s));
        QVERIFY(opened->isAncestor(side, clone.head()).value());
        QVERIFY(!opened->isAncestor(clone.head(), side).value());

        auto tags = opened->tags().value();
        std::ranges::sort(tags, {}, &Tag::name);
        QCOMPARE(tags.size(), 2U);
        QCOMPARE(tags[1].name, u"v1.1"_s);
        QCOMPARE(tags[1].commit, clone.head());
        QCOMPARE(sorted(opened->branches().value()), (QStringList{u"main"_s, u"side"_s}));
    }

    void authorsAreCalledAsTheMailmapSays()
    {
        GitClone clone;
        clone.write(
            u".mailmap"_s,
            "Ada Lovelace <ada@example.org> <a@old.example>\nMara Lind <mara@example.org> <M@OLD.example>\n# a comment\n"
            "Robot <robot@example.org> Build <shared@example.org>\n");
        clone.commit(u"one"_s);
        clone.authoredBy(u"ada"_s, u"a@old.example"_s);
        clone.commit(u"two"_s);
        clone.authoredBy(u"mlind"_s, u"m@old.example"_s);
        clone.commit(u"three"_s);
        clone.authoredBy(u"Build"_s, u"shared@example.org"_s);
        clone.commit(u"four"_s);
        clone.authoredBy(u"root"_s, u"shared@example.org"_s);
        clone.commit(u"five"_s);
        Opened opened(clone);
        const auto history = historyOf(*opened, range(opened, {}, u"main"_s));
        QVERIFY(history);
        QCOMPARE(shortlog(*history), gitShortlog(clone, u"main"_s));
        QCOMPARE(shortlog(*history), (QStringList{u"1 Ada Lovelace"_s, u"1 Robot"_s, u"1 root"_s, u"2 Mara Lind"_s}));
        const QTemporaryDir folder;
        clone.git({u"clone"_s, u"-q"_s, u"--bare"_s, clone.path(), folder.filePath(u"bare"_s)});
        auto bare = Repository::open(folder.filePath(u"bare"_s));
        QVERIFY(bare);
        const auto same = historyOf(*bare, {{}, bare->resolve(u"main"_s).value(), {}});
        QVERIFY(same);
        QCOMPARE(shortlog(*same), shortlog(*history));
    }

    void withPathsTheCommitsAreThoseThatGitShows()
    {
        GitClone clone;
        const QByteArray stream = crissCross(12, 3);
        clone.git({u"fast-import"_s, u"--quiet"_s, u"--done"_s}, stream);
        Opened opened(clone);
        QVERIFY(opened.repository);
        for (const QString &path : {u"a"_s, u"b"_s, u"a/merged"_s, u"b/1"_s, u"none"_s, u"a/last"_s}) {
            for (const QString &from : {u"v1.0.0"_s, u"v1.5.0"_s}) {
                const auto history = historyOf(*opened, range(opened, from, u"main"_s, {path}));
                QVERIFY(history);
                const QString said = clone.git({u"rev-list"_s, from + u"..main"_s, u"--"_s, path});
                QCOMPARE(sorted(idsOf(history)), sorted(said.split(u'\n', Qt::SkipEmptyParts)));
            }
        }
        const auto both = historyOf(*opened, range(opened, {}, u"main"_s, {u"a/1/"_s, u"./b/2"_s}));
        QCOMPARE(sorted(idsOf(both)),
                 sorted(clone.git({u"rev-list"_s, u"main"_s, u"--"_s, u"a/1"_s, u"b/2"_s}).split(u'\n')));
    }

    void aPathThatLeadsOutIsRefused()
    {
        GitClone clone;
        clone.commit(u"one"_s);
        Opened opened(clone);
        for (const QString &path : {u"/etc"_s, u"../other"_s, u"a/../../b"_s, u"*.cpp"_s, u":(glob)x"_s}) {
            const auto history = historyOf(*opened, range(opened, {}, u"main"_s, {path}));
            QVERIFY2(!history, qPrintable(path));
            QCOMPARE(history.error().kind, ErrorKind::BadInput);
        }
    }

    void aHistoryOfOver50000CommitsWithCrissCrossMergesIsThatOfGit()
    {
        GitClone clone;
        const QByteArray stream = crissCross(4200, 5);
        clone.git({u"fast-import"_s, u"--quiet"_s, u"--done"_s}, stream);
        Opened opened(clone);
        QVERIFY(opened.repository);
        for (const QString &from : {u"v1.0.0"_s, u"v1.5.0"_s}) {
            const auto history = historyOf(*opened, range(opened, from, u"main"_s));
            QVERIFY(history);
            const QString between = from + u"..main"_s;
            QCOMPARE(QString::number(history->commits.size()), clone.git({u"rev-list"_s, u"--count"_s, between}));
            QCOMPARE(QString::number(std::ranges::count_if(history->commits, &Commit::isMerge)),
                     clone.git({u"rev-list"_s, u"--count"_s, u"--merges"_s, between}));
            QCOMPARE(shortlog(*history), gitShortlog(clone, between));
        }
        const auto whole = historyOf(*opened, range(opened, {}, u"main"_s));
        QVERIFY(whole && whole->commits.size() > 50'000);
    }

    void readingStopsWhenItIsToldTo()
    {
        GitClone clone;
        clone.git({u"fast-import"_s, u"--quiet"_s, u"--done"_s}, crissCross(200, 4));
        Opened opened(clone);
        int asked = 0;
        const auto history = historyOf(*opened, range(opened, {}, u"main"_s), [&](int) { return ++asked < 2; });
        QVERIFY(!history);
        QCOMPARE(history.error().kind, ErrorKind::NotAllowed);
        QCOMPARE(asked, 2);
    }

    void changesOfSubmodulesAreNamed()
    {
        GitClone part;
        const QString before = part.commit(u"part"_s);
        GitClone clone;
        clone.commit(u"one"_s);
        clone.git({u"submodule"_s, u"add"_s, u"-q"_s, part.path(), u"libs/part"_s});
        clone.commitStaged(u"takes the part in"_s);
        clone.tag(u"v1"_s);
        const QString after = part.commit(u"newer"_s);
        clone.git({u"-C"_s, u"libs/part"_s, u"pull"_s, u"-q"_s});
        clone.commit(u"part: newer"_s);
        Opened opened(clone);
        const auto history = historyOf(*opened, range(opened, u"v1"_s, u"main"_s));
        QVERIFY(history);
        QCOMPARE(history->submodules, (std::vector<SubmoduleChange>{{u"libs/part"_s, before, after}}));
        const auto whole = historyOf(*opened, range(opened, {}, u"main"_s));
        QCOMPARE(whole->submodules, (std::vector<SubmoduleChange>{{u"libs/part"_s, {}, after}}));
        QVERIFY(historyOf(*opened, range(opened, u"v1"_s, u"main"_s, {u"file"_s}))->submodules.empty());
    }

    void fetchingBringsBranchesAndTagsAndLeavesTheCloneAsItIs()
    {
        GitClone server;
        server.commit(u"one"_s);
        GitClone clone;
        clone.git({u"remote"_s, u"add"_s, u"origin"_s, server.path()});
        Opened opened(clone);
        int told = 0;
        const auto first = fetchFrom(*opened, {u"origin"_s, {}, [&](const FetchProgress &) { return ++told > 0; }});
        QVERIFY2(first, first ? "" : qPrintable(first.error().sentence));
        QVERIFY(told > 0);
        const QString before = opened->resolve(u"main"_s).value();
        QCOMPARE(before, server.head());
        server.commit(u"two"_s);
        server.tag(u"v2"_s);
        QVERIFY(fetchFrom(*opened, {}));
        QCOMPARE(opened->resolve(u"main"_s).value(), server.head());
        QCOMPARE(opened->resolve(u"v2"_s).value(), server.head());
        QCOMPARE(clone.git({u"branch"_s, u"--list"_s}), QString());
        QCOMPARE(opened->branches().value(), QStringList{u"main"_s});
    }

    void aFetchIsCancelledAndRefusedInWords()
    {
        GitClone server;
        server.commit(u"one"_s);
        GitClone clone;
        clone.git({u"remote"_s, u"add"_s, u"origin"_s, server.path()});
        clone.git({u"remote"_s, u"add"_s, u"gone"_s, server.path(u"nowhere"_s)});
        Opened opened(clone);
        const auto cancelled = fetchFrom(*opened, {u"origin"_s, {}, [](const FetchProgress &) { return false; }});
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::NotAllowed);
        const auto none = fetchFrom(*opened, {u"other"_s, {}, {}});
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        const auto gone = fetchFrom(*opened, {u"gone"_s, {}, {}});
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::Remote);
    }

    void whatTheBranchTookInAfterTheFreezeIsLateWheneverItWasMade()
    {
        GitClone clone;
        clone.commit(u"first"_s);
        clone.tag(u"v1"_s);
        clone.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"side"_s});
        const QString early = clone.commit(u"made before the freeze"_s, u"side"_s);
        clone.git({u"checkout"_s, u"-q"_s, u"main"_s});
        const QString inTime = clone.commit(u"in time"_s);
        const Instant freeze = fromUnixMilliseconds((clone.time() + 1) * 1000);
        const QString merge = clone.merge(u"side"_s, u"merged after it"_s);
        const QString last = clone.commit(u"after it"_s);
        Opened opened(clone);
        Range wanted = range(opened, u"v1"_s, u"main"_s);
        wanted.frozenAt = freeze;
        const auto history = historyOf(*opened, wanted);
        QVERIFY(history);
        QStringList late;
        for (const Commit &each : history->commits)
            if (each.isLate)
                late += each.id;
        QCOMPARE(sorted(late), sorted({early, merge, last}));
        wanted.frozenAt = Instant{};
        QVERIFY(std::ranges::all_of(historyOf(*opened, wanted)->commits, &Commit::isLate));
        wanted.frozenAt = fromUnixMilliseconds((clone.time() + 1) * 1000);
        QVERIFY(std::ranges::none_of(historyOf(*opened, wanted)->commits, &Commit::isLate));
        Q_UNUSED(inTime)
    }

    void aFileIsKnownByItsDigest()
    {
        GitClone clone;
        clone.write(u"config/app.yaml"_s, "a: 1\n");
        clone.commit(u"one"_s);
        Opened opened(clone);
        const QString digest = opened->fileDigest(clone.head(), u"config/app.yaml"_s).value();
        QCOMPARE(digest, QString::fromLatin1(QCryptographicHash::hash("a: 1\n", QCryptographicHash::Sha256).toHex()));
        QCOMPARE(opened->fileDigest(clone.head(), u"none"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(opened->fileDigest(clone.head(), u"config"_s).error().kind, ErrorKind::BadInput);
    }
};

QTEST_GUILESS_MAIN(GitTest)
#include "git_test.moc"
