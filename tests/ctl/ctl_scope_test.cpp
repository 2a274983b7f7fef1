// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"
#include "support/git_clone.h"

using namespace slipway::tests;
using slipway::test::GitClone;
using namespace Qt::StringLiterals;

/// Scope and release notes as scripts live with them.
class CtlScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_clone.commit(u"feat: first"_s);
        m_clone.tag(u"v1.0.0"_s);
        m_clone.commit(u"feat(api)!: <script>alert(1)</script>\n\nCloses #12"_s);
        m_clone.commit(u"fix: rounding\n\nPAY-2"_s);
        QCOMPARE(m_ctl.run({u"workspace"_s, u"init"_s}).status, 0);
        QVERIFY(!m_ctl
                     .id({u"person"_s, u"add"_s, u"Mara"_s, u"--email"_s, u"m@example.org"_s, u"--role"_s,
                          u"release_coordinator"_s})
                     .isEmpty());
        QVERIFY(
            !m_ctl.id({u"person"_s, u"add"_s, u"Henrik"_s, u"--email"_s, u"h@example.org"_s, u"--role"_s, u"manager"_s})
                 .isEmpty());
        m_ctl.set(u"SLIPWAY_AS"_s, u"Mara"_s);
        QVERIFY(!m_ctl.id({u"product"_s, u"add"_s, u"Ledger"_s, u"--repo"_s, m_clone.path()}).isEmpty());
        QVERIFY(!m_ctl.id({u"product"_s, u"add"_s, u"Here"_s, u"--repo"_s, u"."_s}).isEmpty());
        const Ran here = m_ctl.run({u"scope"_s, u"settings"_s, u"Here"_s});
        QVERIFY2(here.out.startsWith("Repository: /"), here.all());
        QVERIFY(!m_ctl.id({u"release"_s, u"create"_s, u"Ledger"_s, u"1.1.0"_s, u"--ship"_s, u"2030-03-10T10:00Z"_s})
                     .isEmpty());
    }

    void aScopeIsLookedAtAndShown()
    {
        QCOMPARE(m_ctl.run({u"scope"_s, u"show"_s, kRelease}).status, 3);
        const Ran seen =
            m_ctl.json({u"scope"_s, u"refresh"_s, kRelease, u"--artifact"_s, u"app.tar="_s + QString(64, u'a')});
        QVERIFY2(seen.status == 0, seen.all());
        const Ran shown = m_ctl.json({u"scope"_s, u"show"_s, kRelease});
        const QJsonObject scope = shown.json()[u"scope"].toObject();
        QCOMPARE(scope[u"from"].toString(), u"v1.0.0"_s);
        QCOMPARE(scope[u"to"].toString(), u"main"_s);
        QCOMPARE(scope[u"head"].toString(), m_clone.head());
        QCOMPARE(QString::number(scope[u"commits"].toInt()),
                 m_clone.git({u"rev-list"_s, u"--count"_s, u"v1.0.0..main"_s}));
        QCOMPARE(scope[u"merges"].toInt(-1), 0);
        QCOMPARE(scope[u"authors"].toInt(), 1);
        QCOMPARE(scope[u"breaking"].toInt(), 1);
        QCOMPARE(scope[u"issues"].toArray(), (QJsonArray{u"PAY-2"_s, u"#12"_s}));
        QCOMPARE(scope[u"manifest"][u"artifacts"][u"app.tar"].toString(), u"sha256:"_s + QString(64, u'a'));
        // A minor version for what breaks is warned of.
        QVERIFY(!scope[u"warnings"].toArray().isEmpty());
        QCOMPARE(m_ctl.json({u"scope"_s, u"manifest"_s, kRelease}).json()[u"manifest_hash"], scope[u"manifest_hash"]);
    }

    void whatIsWrongIsSaid()
    {
        QCOMPARE(m_ctl.run({u"scope"_s, u"refresh"_s, kRelease, u"--from"_s, u"v9"_s}).status, 3);
        QCOMPARE(m_ctl.run({u"scope"_s, u"refresh"_s, kRelease, u"--artifact"_s, u"x=1"_s}).status, 3);
        QCOMPARE(m_ctl.run({u"scope"_s, u"refresh"_s, kRelease, u"--artifact"_s, u"x"_s}).status, 2);
        QCOMPARE(m_ctl.run({u"scope"_s, u"settings"_s, u"Ledger"_s, u"--tags"_s, u"release"_s}).status, 3);
        QCOMPARE(m_ctl.run({u"criterion"_s, u"add"_s, kRelease, u"x"_s, u"--kind"_s, u"scope"_s}).status, 3);
    }

    void criteriaFollowTheRepository()
    {
        QCOMPARE(
            m_ctl
                .run({u"criterion"_s, u"add"_s, kRelease, u"Tagged"_s, u"--kind"_s, u"scope"_s, u"--check"_s, u"tag"_s})
                .status,
            0);
        const auto state = [&] {
            for (const QJsonValue each :
                 m_ctl.json({u"criterion"_s, u"list"_s, kRelease}).json()[u"criteria"].toArray())
                if (each[u"title"] == u"Tagged"_s)
                    return each[u"state"].toString();
            return QString();
        };
        QCOMPARE(state(), u"not_satisfied"_s);
        m_clone.tag(u"v1.1.0"_s);
        QCOMPARE(m_ctl.run({u"scope"_s, u"refresh"_s, kRelease}).status, 0);
        QCOMPARE(state(), u"satisfied"_s);
    }

    void aBranchThatMovedIsSeenWithoutARefresh()
    {
        GitClone clone;
        clone.commit(u"feat: first"_s);
        const QString release = u"Mover/1.0"_s;
        QVERIFY(!m_ctl.id({u"product"_s, u"add"_s, u"Mover"_s, u"--repo"_s, clone.path()}).isEmpty());
        QVERIFY(!m_ctl.id({u"release"_s, u"create"_s, u"Mover"_s, u"1.0"_s, u"--ship"_s, u"2030-03-12T10:00Z"_s})
                     .isEmpty());
        QCOMPARE(m_ctl.run({u"signoff"_s, u"require"_s, release, u"--role"_s, u"manager"_s}).status, 0);
        QCOMPARE(m_ctl.run({u"scope"_s, u"refresh"_s, release}).status, 0);
        m_ctl.set(u"SLIPWAY_AS"_s, u"Henrik"_s);
        QCOMPARE(m_ctl.run({u"signoff"_s, u"approve"_s, release, u"--role"_s, u"manager"_s}).status, 0);
        m_ctl.set(u"SLIPWAY_AS"_s, u"Mara"_s);
        QCOMPARE(m_ctl.run({u"gate"_s, u"check"_s, release}).status, 0);
        for (const QString &state : {u"planned"_s, u"in_progress"_s})
            QCOMPARE(m_ctl.run({u"release"_s, u"state"_s, release, state}).status, 0);

        clone.commit(u"fix: late one"_s);
        const Ran gate = m_ctl.run({u"gate"_s, u"check"_s, release});
        QCOMPARE(gate.status, 1);
        const Ran signoffs = m_ctl.run({u"signoff"_s, u"list"_s, release});
        QVERIFY2(signoffs.out.contains("stale") && signoffs.out.contains("late one"), signoffs.all());
        const QStringList byHand{u"deploy"_s, release, u"Production"_s, u"--by-hand"_s, u"with the old script"_s};
        QCOMPARE(m_ctl.run({u"environment"_s, u"add"_s, u"Production"_s}).status, 0);
        const Ran refused = m_ctl.run(byHand);
        QVERIFY2(refused.status == 5 && refused.err.contains("stale"), refused.all());

        clone.commit(u"fix: later one"_s);
        QCOMPARE(m_ctl.json({u"scope"_s, u"show"_s, release}).json()[u"scope"][u"head"].toString(), clone.head());

        // Where the clone cannot be looked at, what is shown says so, and a gate that asks it is not answered.
        QVERIFY(QDir().rename(clone.path(), clone.path() + u".away"_s));
        const auto back = qScopeGuard([&] { QDir().rename(clone.path() + u".away"_s, clone.path()); });
        const Ran shown = m_ctl.run({u"scope"_s, u"show"_s, release});
        QVERIFY2(shown.status == 0 && shown.err.contains("could not be looked at"), shown.all());
        QCOMPARE(
            m_ctl.run({u"criterion"_s, u"add"_s, release, u"Tagged"_s, u"--kind"_s, u"scope"_s, u"--check"_s, u"tag"_s})
                .status,
            0);
        const Ran asked = m_ctl.run({u"gate"_s, u"check"_s, release});
        QVERIFY2(asked.status == 1 && asked.out.contains("could not be verified") && asked.out.contains("stale"),
                 asked.all());
        const Ran listed = m_ctl.run({u"signoff"_s, u"list"_s, release});
        QVERIFY2(listed.status == 0 && listed.err.contains("could not be verified"), listed.all());
        // What happened is recorded all the same, and what came later says nothing of what was told afterwards.
        QCOMPARE(m_ctl.run(byHand + QStringList{u"--failed"_s}).status, 0);
    }

    void lateChangesAreAskedForAndDecided()
    {
        const Ran asked = m_ctl.json({u"scope"_s, u"late"_s, kRelease, u"--title"_s, u"rounding"_s, u"--commit"_s,
                                      m_clone.head(), u"--reason"_s, u"wrong sums"_s, u"--risk"_s, u"low"_s});
        QVERIFY2(asked.status == 0, asked.all());
        QCOMPARE(m_ctl.run({u"scope"_s, u"approve"_s, kRelease, u"rounding"_s}).status, 5);
        m_ctl.set(u"SLIPWAY_AS"_s, u"Henrik"_s);
        const Ran approved = m_ctl.json({u"scope"_s, u"approve"_s, kRelease, u"rounding"_s});
        m_ctl.set(u"SLIPWAY_AS"_s, u"Mara"_s);
        QVERIFY2(approved.status == 0, approved.all());
        QCOMPARE(approved.json()[u"late_change"][u"state"].toString(), u"approved"_s);
    }

    void notesAreDraftedExportedAndPrepended()
    {
        const Ran drafted = m_ctl.json({u"notes"_s, u"draft"_s, kRelease});
        QVERIFY2(drafted.status == 0, drafted.all());
        const QString text = drafted.json()[u"notes"][u"text"].toString();
        QVERIFY(text.contains(u"### Fixed\n\n- Rounding (PAY-2)"_s));
        const QString html = m_ctl.path(u"notes.html"_s);
        QCOMPARE(m_ctl.run({u"notes"_s, u"export"_s, kRelease, html}).status, 0);
        const QByteArray page = m_ctl.read(u"notes.html"_s);
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(!page.contains("<script"));
        QVERIFY(page.contains("&lt;script&gt;"));
        const QString changelog = m_ctl.write(u"CHANGELOG.md"_s, "# Changelog\n\n## [1.0.0] - 2026-01-01\n\n- old\n");
        const QStringList prepend{u"notes"_s, u"export"_s, kRelease, u"--changelog"_s, changelog};
        QCOMPARE(m_ctl.run(prepend).status, 0);
        const QByteArray once = m_ctl.read(u"CHANGELOG.md"_s);
        QVERIFY(once.indexOf("## [1.1.0]") < once.indexOf("## [1.0.0]"));
        QCOMPARE(m_ctl.json(prepend).json()[u"changed"].toBool(true), false);
        QCOMPARE(m_ctl.read(u"CHANGELOG.md"_s), once);
        for (const QByteArray &bad : {QByteArray("a\0b", 3), QByteArray("\xff\xfe"), QByteArray(" \n")}) {
            const Ran refused = m_ctl.run({u"notes"_s, u"edit"_s, kRelease, m_ctl.write(u"bad.md"_s, bad)});
            QCOMPARE(refused.status, 3);
            QVERIFY2(refused.err.contains("bad.md"), refused.all());
        }
        QCOMPARE(m_ctl.run({u"notes"_s, u"edit"_s, kRelease, u"-"_s}, "## [1.1.0] - other\n").status, 0);
        QCOMPARE(m_ctl.run(prepend).status, 3);
        QCOMPARE(m_ctl.run({u"notes"_s, u"export"_s, kRelease}).out, "## [1.1.0] - other\n");
        QCOMPARE(m_ctl.run({u"notes"_s, u"publish"_s, kRelease}).status, 3);
    }

    void theRemoteIsAskedWhetherTheTagIsAsRecorded()
    {
        GitClone upstream;
        upstream.git({u"init"_s, u"-q"_s, u"--bare"_s, u"r.git"_s});
        const auto asked = [&] {
            const Ran ran = m_ctl.json({u"scope"_s, u"verify"_s, kRelease});
            return u"%1 %2"_s.arg(ran.status).arg(ran.json()[u"tag"][u"upstream"].toString());
        };
        QCOMPARE(asked(), u"3 "_s);
        m_clone.git({u"remote"_s, u"add"_s, u"origin"_s, upstream.path(u"r.git"_s)});
        QCOMPARE(asked(), u"1 unasked"_s);
        m_clone.git({u"push"_s, u"-q"_s, u"origin"_s, u"v1.1.0"_s});
        QCOMPARE(asked(), u"0 same"_s);
        upstream.git({u"-C"_s, u"r.git"_s, u"tag"_s, u"-d"_s, u"v1.1.0"_s});
        QCOMPARE(asked(), u"1 gone"_s);
        QVERIFY2(m_ctl.run({u"scope"_s, u"show"_s, kRelease}).out.contains("was deleted at the remote"),
                 m_ctl.run({u"scope"_s, u"show"_s, kRelease}).all());
        m_clone.git({u"remote"_s, u"set-url"_s, u"origin"_s, upstream.path(u"nowhere"_s)});
        QCOMPARE(asked(), u"4 "_s);
    }

    void notesAreNotWrittenAsWhatTheyAreNot()
    {
        const QString name = m_clone.path(u"notes.pdf"_s);
        QCOMPARE(m_ctl.run({u"notes"_s, u"export"_s, kRelease, name}).status, 2);
        QVERIFY(!QFile::exists(name));
    }

private:
    const QString kRelease = u"Ledger/1.1.0"_s;
    Slipwayctl m_ctl;
    GitClone m_clone;
};

QTEST_GUILESS_MAIN(CtlScopeTest)
#include "ctl_scope_test.moc"
