// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/release_notes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

ScopeEntry entry(ChangeKind kind, const QString &text, const QString &part = {}, const QStringList &references = {})
{
    ScopeEntry made;
    made.commit = QString(40, u'a');
    made.title = made.text = text;
    made.kind = kind;
    made.part = part;
    made.references = references;
    return made;
}

NotesSource aSource()
{
    NotesSource source{.product = u"Payments"_s,
                       .version = u"4.2.0"_s,
                       .day = QDate(2027, 1, 14),
                       .fromName = u"v4.1.0"_s,
                       .head = QString(40, u'f'),
                       .scope = {}};
    source.scope.commits = 6;
    source.scope.authors = {{u"Ada"_s, 4}, {u"Bo"_s, 2}};
    source.scope.entries = {entry(ChangeKind::Fixed, u"rounding"_s, u"api"_s, {u"PAY-2"_s}),
                            entry(ChangeKind::Added, u"refunds"_s), entry(ChangeKind::Other, u"build faster"_s),
                            entry(ChangeKind::Added, u"was taken back"_s), entry(ChangeKind::Changed, u"old flag"_s)};
    source.scope.entries[3].isReverted = true;
    source.scope.entries[4].isBreaking = true;
    source.scope.entries[4].breaking = u"use --new"_s;
    source.scope.breaking = 1;
    return source;
}

} // namespace

class ReleaseNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usersReadWhatTheyNoticeInSections()
    {
        QCOMPARE(
            draftedNotes(aSource(), NotesAudience::Users),
            u"## [4.2.0] - 2027-01-14\n\n### Added\n\n- Refunds\n\n### Changed\n\n- **Breaking:** Old flag: use --new\n\n"
            "### Fixed\n\n- **api:** Rounding (PAY-2)\n"_s);
    }

    void operationsReadEverythingAndTheBuild()
    {
        NotesSource source = aSource();
        source.artifacts = {{u"app.tar"_s, u"sha256:1"_s}};
        source.scope.submodules = {{u"libs/x"_s, {}, QString(40, u'b')}};
        const QString notes = draftedNotes(source, NotesAudience::Operations);
        QVERIFY(notes.contains(u"### Other\n\n- Build faster (aaaaaaaaaa)"_s));
        QVERIFY(notes.contains(u"- Commit `ffff"_s));
        QVERIFY(notes.contains(u"- app.tar: `sha256:1`"_s));
        QVERIFY(notes.contains(u"- Submodule libs/x: `bbbbbbbbbb`"_s));
        QVERIFY(!notes.contains(u"taken back"_s));
    }

    void managementReadsNumbersAndWhatIsNewOrBreaks()
    {
        const QString notes = draftedNotes(aSource(), NotesAudience::Management);
        QVERIFY(notes.contains(u"6 changes by 2 people, 0 tickets, 1 breaks something."_s));
        QVERIFY(notes.contains(u"- Refunds"_s));
        QVERIFY(notes.contains(u"Old flag"_s));
        QVERIFY(!notes.contains(u"ounding"_s));
    }

    void theSameSourceGivesTheSameBytes()
    {
        for (const auto audience : {NotesAudience::Users, NotesAudience::Operations, NotesAudience::Management})
            QCOMPARE(draftedNotes(aSource(), audience), draftedNotes(aSource(), audience));
    }

    void textFromOutsideStaysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("script") << u"<script>alert(1)</script>"_s << u"\\<script\\>alert(1)\\</script\\>"_s;
        QTest::newRow("link") << u"[x](javascript:y)"_s << u"\\[x\\](javascript:y)"_s;
        QTest::newRow("heading") << u"# x"_s << u"\\# x"_s;
        QTest::newRow("issue") << u"#1931"_s << u"#1931"_s;
        QTest::newRow("names") << u"use snake_case and _this_"_s << u"use snake_case and \\_this\\_"_s;
        QTest::newRow("line break") << u"a\n\n# b"_s << u"a  # b"_s;
        QTest::newRow("entity") << u"&lt;b&gt; `x`"_s << u"\\&lt;b\\&gt; \\`x\\`"_s;
        QTest::newRow("plain") << u"Closes #12, see ABC-1"_s << u"Closes #12, see ABC-1"_s;
    }

    void textFromOutsideStaysText()
    {
        QFETCH(QString, text);
        QTEST(markdownEscaped(text), "escaped");
    }

    void notesStandInFrontOfAChangelogOnce()
    {
        const QString notes = u"## [4.2.0] - 2027-01-14\n\n- Refunds\n"_s;
        const QString changelog =
            u"# Changelog\n\nAll of it.\n\n## [Unreleased]\n\n- soon\n\n## [4.1.0] - 2026-12-01\n\n- old\n"_s;
        const auto made = prependedChangelog(changelog, u"4.2.0"_s, notes);
        QVERIFY(made && *made);
        QCOMPARE(**made,
                 u"# Changelog\n\nAll of it.\n\n## [Unreleased]\n\n- soon\n\n## [4.2.0] - 2027-01-14\n\n- Refunds\n\n"
                 "## [4.1.0] - 2026-12-01\n\n- old\n"_s);
        const auto again = prependedChangelog(**made, u"4.2.0"_s, notes);
        QVERIFY(again);
        QVERIFY(!*again);
        const auto other = prependedChangelog(**made, u"4.2.0"_s, u"## [4.2.0] - 2027-01-14\n\n- else\n"_s);
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::Conflict);
        QCOMPARE(**prependedChangelog(QString(), u"4.2.0"_s, notes), u"# Changelog\n\n"_s + notes);
    }

    void notesStandInFrontOfChangelogsOfOtherForms_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("newest");
        QTest::newRow("a heading for each version") << u"All changes.\n\n"_s << u"# 4.1.0\n\n- old\n"_s;
        QTest::newRow("with the name") << u"# Changes\n\n"_s << u"## Payments 4.1 (2026)\n\n- old\n"_s;
        QTest::newRow("underlined") << u"Changes\n=======\n\n"_s << u"v4.1.0\n------\n\n- old\n"_s;
        QTest::newRow("in words") << QString() << u"Release 4.1.0, December\n- old\n"_s;
    }

    void notesStandInFrontOfChangelogsOfOtherForms()
    {
        QFETCH(QString, head);
        QFETCH(QString, newest);
        const QString notes = u"## [4.2.0] - 2027-01-14\n\n- Refunds\n"_s;
        QCOMPARE(**prependedChangelog(head + newest, u"4.2.0"_s, notes), head + notes + u'\n' + newest);
    }

    void aChangelogKeepsItsBytes()
    {
        const QString notes = u"## [4.2.0] - 2027-01-14\n\n- Grüße\n"_s;
        const QByteArray windows("\xEF\xBB\xBF# Changelog\r\n\r\n## 4.1.0\r\n- old\r\n");
        const auto made = prependedChangelog(windows, u"4.2.0"_s, notes);
        QVERIFY(made && *made);
        QCOMPARE(**made, QByteArray("\xEF\xBB\xBF# Changelog\r\n\r\n## [4.2.0] - 2027-01-14\r\n\r\n- Gr\xC3\xBC\xC3\x9F"
                                    "e\r\n\r\n## 4.1.0\r\n- old\r\n"));
        QVERIFY(!*prependedChangelog(**made, u"4.2.0"_s, notes));
        // What cannot be read cannot be written back as it was.
        const auto latin = prependedChangelog(QByteArray("# \xC4nderungen\n\n## 4.1.0\n"), u"4.2.0"_s, notes);
        QVERIFY(!latin);
        QCOMPARE(latin.error().kind, ErrorKind::BadInput);
    }

    void whatCommandsTerminalsAndTurnsWritingIsShown()
    {
        QCOMPARE(markdownEscaped(u"red\x1b[31m \x7 \u202Efdp.exe\u2066"_s),
                 u"red\u241B\\[31m \u2407 \uFFFDfdp.exe\uFFFD"_s);
        QCOMPARE(markdownEscaped(u"1. first"_s), u"1\\. first"_s);
        QCOMPARE(markdownEscaped(u"1.5 times"_s), u"1.5 times"_s);
        QCOMPARE(markdownEscaped(u"---"_s), u"\\---"_s);
        QCOMPARE(markdownEscaped(u"#12 and ada@example.org"_s), u"#12 and ada@example.org"_s);
        QCOMPARE(markdownEscaped(u"thanks @ada"_s), u"thanks \\@ada"_s);
    }

    void aCommitThatSaysNothingIsNoLine()
    {
        NotesSource source = aSource();
        source.scope.entries.push_back(entry(ChangeKind::Changed, {}));
        for (const NotesAudience audience : {NotesAudience::Users, NotesAudience::Operations})
            QCOMPARE(draftedNotes(source, audience), draftedNotes(aSource(), audience));
    }
};

QTEST_GUILESS_MAIN(ReleaseNotesTest)
#include "release_notes_test.moc"
