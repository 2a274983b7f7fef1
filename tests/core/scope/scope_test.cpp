// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/conventional_commit.h"
#include "core/scope/scope.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QString idOf(int number)
{
    return QString::number(number, 16).rightJustified(40, u'0');
}

Commit commitOf(int number, const QString &title, const QString &body = {}, const QString &author = u"Ada"_s,
                int parents = 1)
{
    Commit made;
    made.id = idOf(number);
    made.parents = parents;
    made.author = author;
    made.title = title;
    made.body = body;
    made.committedAt = fromUnixMilliseconds(1'790'000'000'000 + number * 1000);
    return made;
}

Scope scopeFrom(const std::vector<Commit> &commits)
{
    return scopeOf(commits, {}, ReferencePatterns());
}

} // namespace

class ScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreReadAsConventionalCommits_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isBreaking");
        QTest::newRow("feature") << u"feat: send e-mails"_s << u"feat"_s << QString() << u"send e-mails"_s << false;
        QTest::newRow("part") << u"fix(parser): quotes"_s << u"fix"_s << u"parser"_s << u"quotes"_s << false;
        QTest::newRow("breaking") << u"refactor!: drop Node 6"_s << u"refactor"_s << QString() << u"drop Node 6"_s
                                  << true;
        QTest::newRow("part, breaking") << u"feat(api)!: no v1"_s << u"feat"_s << u"api"_s << u"no v1"_s << true;
        QTest::newRow("capital") << u"Fix: case"_s << u"fix"_s << QString() << u"case"_s << false;
        QTest::newRow("no space") << u"feat:x"_s << QString() << QString() << QString() << false;
        QTest::newRow("sentence") << u"Merge pull request #7 from a/b"_s << QString() << QString() << QString()
                                  << false;
        QTest::newRow("no text") << u"feat: "_s << QString() << QString() << QString() << false;
        QTest::newRow("path") << u"gitweb/blame.c: fix"_s << QString() << QString() << QString() << false;
    }

    void titlesAreReadAsConventionalCommits()
    {
        QFETCH(QString, title);
        QFETCH(QString, type);
        const auto read = conventionalCommit(title, {});
        QCOMPARE(read.has_value(), !type.isEmpty());
        if (!read)
            return;
        QCOMPARE(read->type, type);
        QTEST(read->scope, "part");
        QTEST(read->description, "text");
        QTEST(read->isBreaking, "isBreaking");
    }

    void footersSayWhatBreaks_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << u"Nothing breaking change: here"_s << QString();
        QTest::newRow("space") << u"Body\n\nBREAKING CHANGE: the flag is gone"_s << u"the flag is gone"_s;
        QTest::newRow("hyphen") << u"BREAKING-CHANGE: a\n b"_s << u"a b"_s;
        QTest::newRow("another footer") << u"BREAKING CHANGE: long\ntext of it\n\nReviewed-by: Z\nRefs: #1"_s
                                        << u"long text of it"_s;
        QTest::newRow("lower case") << u"breaking change: no"_s << QString();
    }

    void footersSayWhatBreaks()
    {
        QFETCH(QString, body);
        QTEST(breakingFooter(body), "says");
    }

    void referencesAreFoundByThePatternsOfTheProduct_data()
    {
        QTest::addColumn<QStringList>("patterns");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QStringList usual;
        QTest::newRow("issue") << usual << u"Closes #12, see #7."_s << QStringList{u"#12"_s, u"#7"_s};
        QTest::newRow("tracker") << usual << u"PAY-42: refunds (also ABC-1)"_s << QStringList{u"PAY-42"_s, u"ABC-1"_s};
        QTest::newRow("request") << usual << u"See merge request !45"_s << QStringList{u"!45"_s};
        QTest::newRow("bug") << usual << u"text\nBUG: 12345\nCCBUG: 99"_s << QStringList{u"BUG:12345"_s, u"BUG:99"_s};
        QTest::newRow("twice") << usual << u"#1 and #1"_s << QStringList{u"#1"_s};
        QTest::newRow("standards") << usual << u"UTF-8, SHA-256, CVE-2024-1234 and ISO-8601"_s << QStringList{};
        QTest::newRow("colours and addresses") << usual << u"a/b#12 x#5 &#39; http://x/#12a"_s << QStringList{};
        QTest::newRow("only one kind") << QStringList{u"ABC-123"_s} << u"PAY-1 #2"_s << QStringList{u"PAY-1"_s};
        QTest::newRow("own") << QStringList{u"ticket (\\d+)"_s} << u"ticket 77"_s << QStringList{u"77"_s};
    }

    void referencesAreFoundByThePatternsOfTheProduct()
    {
        QFETCH(QStringList, patterns);
        QFETCH(QString, text);
        const auto made = ReferencePatterns::from(patterns);
        QVERIFY(made);
        QTEST(made->in(text), "found");
    }

    void aPatternThatFitsEverythingIsRefused()
    {
        QVERIFY(!ReferencePatterns::from({u"(\\d*)"_s}));
        QVERIFY(!ReferencePatterns::from({u"(unclosed"_s}));
    }

    void aScopeIsToldInNumbers()
    {
        const Scope scope =
            scopeFrom({commitOf(5, u"Merge branch 'x'"_s, {}, u"Bo"_s, 2),
                       commitOf(4, u"feat(api)!: new"_s, u"Closes #4"_s), commitOf(3, u"fix: #4 once more"_s),
                       commitOf(2, u"docs: words"_s, {}, u"Cy"_s), commitOf(1, u"Add a thing"_s)});
        QCOMPARE(scope.commits, 5);
        QCOMPARE(scope.merges, 1);
        QCOMPARE(scope.breaking, 1);
        QCOMPARE(scope.authors, (std::vector<ScopeAuthor>{{u"Ada"_s, 3}, {u"Bo"_s, 1}, {u"Cy"_s, 1}}));
        QCOMPARE(scope.references, (std::vector<ScopeReference>{{u"#4"_s, {idOf(4), idOf(3)}}}));
        QCOMPARE(scope.entries[1].kind, ChangeKind::Added);
        QCOMPARE(scope.entries[2].kind, ChangeKind::Fixed);
        QCOMPARE(scope.entries[3].kind, ChangeKind::Other);
        QCOMPARE(scope.entries[4].kind, ChangeKind::Added);
    }

    void whatWasRevertedIsTakenBackWithWhatTookItBack()
    {
        const auto reverts = [](int number) { return u"This reverts commit %1."_s.arg(idOf(number)); };
        const Scope scope = scopeFrom({commitOf(4, u"Revert \"feat: a\""_s, reverts(1)), commitOf(3, u"fix: b"_s),
                                       commitOf(2, u"Revert \"older\""_s, reverts(99)), commitOf(1, u"feat!: a"_s)});
        QVERIFY(scope.entries[0].isReverted);
        QVERIFY(!scope.entries[1].isReverted);
        QVERIFY(!scope.entries[2].isReverted);
        QVERIFY(scope.entries[3].isReverted);
        QCOMPARE(scope.breaking, 0);
        QCOMPARE(scope.reverted, 2);
    }

    void aRevertThatWasRevertedTakesNothingBack()
    {
        const auto reverts = [](int number) { return u"This reverts commit %1."_s.arg(idOf(number).left(40)); };
        const Scope scope = scopeFrom({commitOf(3, u"Revert \"Revert\""_s, reverts(2)),
                                       commitOf(2, u"Revert \"a\""_s, reverts(1)), commitOf(1, u"feat: a"_s)});
        QVERIFY(scope.entries[0].isReverted);
        QVERIFY(scope.entries[1].isReverted);
        QVERIFY(!scope.entries[2].isReverted);
    }

    void aScopeIsKeptAsItIs()
    {
        std::vector<Commit> commits{
            commitOf(4, u"feat(api)!: <script>\u202e"_s, u"BREAKING CHANGE: all\n\nCloses #4"_s),
            commitOf(3, u"Merge #7"_s, {}, u"Bö"_s, 2), commitOf(2, u"fix: b"_s)};
        commits[2].isLate = true;
        const Scope scope = scopeOf(commits, {{u"libs/x"_s, idOf(7), idOf(8)}}, ReferencePatterns());
        QCOMPARE(scope.late, 1);
        QCOMPARE(scopeFromJson(toJson(scope)), scope);
        QCOMPARE(scopeFromJson({}), Scope());
    }
};

QTEST_GUILESS_MAIN(ScopeTest)
#include "scope_test.moc"
