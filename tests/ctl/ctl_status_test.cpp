// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"

using namespace slipway::tests;
using namespace Qt::StringLiterals;

/// Exit statuses and errors: what a script can rely on.
class CtlStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_ctl.run({u"workspace"_s, u"init"_s}).status, 0);
        QVERIFY(!m_ctl.id({u"product"_s, u"add"_s, u"Ledger"_s}).isEmpty());
        QVERIFY(!m_ctl
                     .id({u"person"_s, u"add"_s, u"Joe"_s, u"--email"_s, u"joe@example.org"_s, u"--role"_s,
                          u"development"_s})
                     .isEmpty());
        QVERIFY(!m_ctl.id({u"release"_s, u"create"_s, u"Ledger"_s, u"1.0"_s, u"--ship"_s, u"2027-03-10T10:00Z"_s})
                     .isEmpty());
        QVERIFY(!m_ctl.id({u"release"_s, u"create"_s, u"Ledger"_s, u"0.9"_s, u"--ship"_s, u"2027-02-10T10:00Z"_s})
                     .isEmpty());
        QCOMPARE(m_ctl.run({u"release"_s, u"state"_s, u"Ledger/0.9"_s, u"cancelled"_s}).status, 0);
        QCOMPARE(
            m_ctl
                .run({u"checklist"_s, u"import"_s, u"Ledger/1.0"_s, u"-"_s}, "- [ ] Load test\n- [ ] Load test again\n")
                .status,
            0);
        QVERIFY(!m_ctl.id({u"signoff"_s, u"require"_s, u"Ledger/1.0"_s, u"--role"_s, u"qa_lead"_s}).isEmpty());
        m_ctl.write(u"text.txt"_s, "no workspace\n");
        m_ctl.write(u"bad.csv"_s, "version,ship\n2,2027-02-01\n3,2027-02-31\n");
        m_ctl.write(u"bad.yaml"_s, "name: X\nphases:\n  - key: 1 2\n    nam: Y\n");
        m_ctl.write(u"bad.ics"_s, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n");
        m_ctl.write(u"bytes.bin"_s, QByteArray("\x00\x01\xff\xfe", 4));
        QDir(m_ctl.path({})).mkdir(u"folder"_s);
    }

    void everyEnd_hasItsStatusAndSaysWhy_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        auto row = [](const char *name, const QString &line, int status, const QString &kind, const QString &says) {
            QTest::newRow(name) << line << status << kind << says;
        };
        row("nothing", u""_s, 2, u"usage"_s, u"workspace"_s);
        row("a rehearsal of nothing", u"rehearse|Ledger/7"_s, 3, u"not_found"_s, u"Ledger"_s);
        row("a fault of nothing", u"rehearse|Ledger/1.0|--fail|Depoly"_s, 3, u"not_found"_s, u"Depoly"_s);
        row("a factor that is none", u"rehearse|Ledger/1.0|--slow|deploy=fast"_s, 3, u"bad_input"_s, u"JOB=FACTOR"_s);
        row("a seed that is none", u"rehearse|Ledger/1.0|--seed|x"_s, 3, u"bad_input"_s, u"--seed"_s);
        row("a noun alone", u"release"_s, 2, u"usage"_s, u"create, list"_s);
        row("a mistyped noun", u"relase|list"_s, 2, u"usage"_s, u"Did you mean release?"_s);
        row("a mistyped verb", u"release|crate"_s, 2, u"usage"_s, u"Did you mean create?"_s);
        row("a mistyped option", u"release|list|--sate|draft"_s, 2, u"usage"_s, u"Did you mean --state?"_s);
        row("a mistyped word", u"release|state|Ledger/1.0|plannd"_s, 2, u"usage"_s, u"did you mean planned?"_s);
        row("one word too many", u"product|list|all"_s, 2, u"usage"_s, u"too many"_s);
        row("a missing argument", u"release|create|Ledger"_s, 2, u"usage"_s, u"VERSION"_s);
        row("a missing option", u"release|create|Ledger|2"_s, 2, u"usage"_s, u"--ship"_s);
        row("an option without its value", u"release|move|Ledger/1.0|--ship"_s, 2, u"usage"_s, u"--ship"_s);

        row("an unknown product", u"release|create|Legder|2|--ship|2027-01-01"_s, 3, u"not_found"_s, u"Ledger"_s);
        row("an unknown release", u"release|show|Ledger/7"_s, 3, u"not_found"_s, u"1.0"_s);
        row("no release at all", u"release|show|Ledger"_s, 3, u"not_found"_s, u"PRODUCT/VERSION"_s);
        row("an unknown id", u"release|show|01a211dc-0000-7000-8000-000000000000"_s, 3, u"not_found"_s, u"01a211dc"_s);
        row("an unknown actor", u"--as|Nobody|product|list"_s, 3, u"not_found"_s, u"Joe"_s);
        row("two ways to say by when", u"checklist|add|Ledger/1.0|X|--due|2027-03-01|--due-rule|T-5d"_s, 2, u"usage"_s,
            u"--due"_s);
        row("a move to nowhere", u"release|move|Ledger/1.0"_s, 2, u"usage"_s, u"--ship|--start is missing"_s);
        row("a region that is none", u"product|add|X|--region|de-xx"_s, 3, u"bad_input"_s, u"de-by"_s);
        row("a template without its environment", u"release|create|Ledger|2|--ship|2027-06-01|--template|Hotfix"_s, 3,
            u"not_found"_s, u"slipwayctl environment add"_s);
        row("an empty actor", u"--as||product|list"_s, 3, u"bad_input"_s, u"--as"_s);
        row("an empty workspace", u"--workspace||product|list"_s, 3, u"bad_input"_s, u"--workspace"_s);
        row("a day that does not exist", u"release|create|Ledger|2|--ship|2027-02-31"_s, 3, u"bad_input"_s,
            u"2027-02-31"_s);
        row("a zone that does not exist", u"release|create|Ledger|2|--ship|2027-02-01 10:00 Mars/Olympus"_s, 3,
            u"bad_input"_s, u"Olympus"_s);
        row("an empty version", u"release|create|Ledger||--ship|2027-02-01"_s, 3, u"bad_input"_s, u"version"_s);
        row("a version that is there", u"release|create|Ledger|1.0|--ship|2027-02-01"_s, 3, u"conflict"_s, u"1.0"_s);
        row("an empty name", u"product|add| "_s, 3, u"bad_input"_s, u"name"_s);
        row("a taken name", u"product|add|LEDGER"_s, 3, u"conflict"_s, u"taken"_s);
        row("an address that is none", u"person|add|X|--email|nowhere"_s, 3, u"bad_input"_s, u"nowhere"_s);
        row("a taken address", u"person|add|X|--email|JOE@example.org"_s, 3, u"conflict"_s, u"Joe"_s);
        row("a huge number", u"signoff|require|Ledger/1.0|--role|qa_lead|--quorum|99999999999999999999"_s, 3,
            u"bad_input"_s, u"whole number"_s);
        row("a negative number", u"release|list|--limit|-1"_s, 3, u"bad_input"_s, u"whole number"_s);
        row("a backward span", u"freeze|add|F|--from|2027-02-02|--to|2027-01-01"_s, 3, u"bad_input"_s,
            u"ends before"_s);
        row("an ambiguous item", u"checklist|done|Ledger/1.0|load"_s, 3, u"bad_input"_s, u"Load test again"_s);
        row("an unknown item", u"checklist|done|Ledger/1.0|smoke"_s, 3, u"not_found"_s, u"smoke"_s);
        row("an empty reason", u"checklist|skip|Ledger/1.0|again|--reason| "_s, 3, u"bad_input"_s, u"reason"_s);
        row("an unknown phase", u"gate|check|Ledger/1.0|--phase|party"_s, 3, u"not_found"_s, u"party"_s);
        row("evidence that is not there", u"checklist|done|Ledger/1.0|again|--evidence|laod.txt"_s, 3, u"bad_input"_s,
            u"laod.txt"_s);
        row("a file that is not there", u"checklist|import|Ledger/1.0|none.md"_s, 3, u"bad_input"_s, u"none.md"_s);
        row("a folder for a file", u"checklist|import|Ledger/1.0|folder"_s, 3, u"bad_input"_s, u"folder"_s);
        row("bytes for a task list", u"checklist|import|Ledger/1.0|bytes.bin"_s, 3, u"bad_input"_s, u"bytes.bin:1"_s);
        row("bytes for a calendar", u"calendar|import|bytes.bin"_s, 3, u"bad_input"_s, u"bytes.bin"_s);
        row("a calendar cut off", u"calendar|import|bad.ics"_s, 3, u"bad_input"_s, u"bad.ics:"_s);
        row("a wrong date in a table", u"schedule|import|bad.csv"_s, 3, u"bad_input"_s, u"bad.csv:3"_s);
        row("an unknown field to map", u"schedule|import|bad.csv|--map|colour=ship"_s, 3, u"bad_input"_s, u"colour"_s);
        row("a map without a column", u"schedule|import|bad.csv|--map|ship"_s, 3, u"bad_input"_s, u"FIELD=COLUMN"_s);
        row("a wrong key in a template", u"template|import|bad.yaml"_s, 3, u"bad_input"_s, u"bad.yaml:"_s);
        row("a folder to write to", u"calendar|export|folder"_s, 3, u"bad_input"_s, u"folder"_s);
        row("a place that is not there", u"calendar|export|none/out.ics"_s, 3, u"bad_input"_s, u"none/out.ics"_s);
        row("a workspace that is none", u"--workspace|text.txt|product|list"_s, 3, u"storage"_s,
            u"not a Slipway workspace"_s);
        row("a folder for a workspace", u"--workspace|folder|product|list"_s, 3, u"storage"_s, u"folder"_s);
        row("a missing workspace", u"--workspace|none.slipway|product|list"_s, 3, u"not_found"_s,
            u"slipwayctl workspace init"_s);
        row("a workspace made twice", u"workspace|init"_s, 3, u"conflict"_s, u"not touched"_s);
        row("a backup onto itself", u"workspace|backup|w.slipway"_s, 3, u"bad_input"_s, u"itself"_s);
        row("a backup onto another file", u"workspace|backup|text.txt"_s, 3, u"conflict"_s, u"not touched"_s);
        row("a backup that is none", u"workspace|restore|text.txt"_s, 3, u"storage"_s, u"not a Slipway workspace"_s);
        row("a backup that is not there", u"workspace|restore|none"_s, 3, u"not_found"_s, u"no such backup"_s);

        row("a decision of nobody", u"signoff|approve|Ledger/1.0|--role|qa_lead"_s, 5, u"not_allowed"_s,
            u"--as PERSON"_s);
        row("a decision in another's role", u"--as|joe@example.org|signoff|approve|Ledger/1.0|--role|qa_lead"_s, 5,
            u"not_allowed"_s, u"QA lead"_s);
        row("an override without the role", u"--as|joe|gate|override|Ledger/1.0|--reason|x"_s, 5, u"not_allowed"_s,
            u"Joe"_s);
        row("a comment of nobody", u"comment|add|Ledger/1.0|hello"_s, 5, u"not_allowed"_s, u"--as PERSON"_s);
        row("a day of nobody", u"today"_s, 5, u"not_allowed"_s, u"--as PERSON"_s);
        row("a forbidden step", u"release|state|Ledger/1.0|released"_s, 5, u"not_allowed"_s,
            u"Possible now: planned"_s);
        row("a cancelled release moved", u"release|move|Ledger/0.9|--ship|2027-04-04"_s, 5, u"not_allowed"_s,
            u"cancelled"_s);
    }

    void everyEnd_hasItsStatusAndSaysWhy()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        QFETCH(QString, kind);
        QFETCH(QString, says);
        const QStringList arguments = line.isEmpty() ? QStringList() : line.split(u'|');
        const QByteArray before = m_ctl.json({u"workspace"_s, u"check"_s}).out;

        const Ran plain = m_ctl.run(arguments);
        QVERIFY2(plain.status == status, plain.all());
        QVERIFY2(plain.out.isEmpty(), plain.all());
        QVERIFY2(plain.err.startsWith("slipwayctl: ") && plain.err.endsWith('\n') && plain.err.count('\n') == 1,
                 plain.all());
        QVERIFY2(QString::fromUtf8(plain.err).contains(says), plain.all());

        const Ran json = m_ctl.json(arguments);
        QCOMPARE(json.status, status);
        QCOMPARE(json.err, plain.err);
        const QJsonObject error = json.json()[u"error"].toObject();
        QCOMPARE(error.keys(), (QStringList{u"detail"_s, u"kind"_s, u"sentence"_s, u"where"_s}));
        QCOMPARE(error[u"kind"].toString(), kind);
        QCOMPARE(m_ctl.json({u"workspace"_s, u"check"_s}).out, before); // not one entry more in the audit trail
    }

    void yesAndNo_areZeroAndOne_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::newRow("gate with open items") << u"gate|check|Ledger/1.0"_s << 1;
        QTest::newRow("a rehearsal of what nobody may sign") << u"rehearse|Ledger/1.0"_s << 1;
        QTest::newRow("a move onto a Sunday, tried") << u"release|move|Ledger/1.0|--ship|2027-03-14|--dry-run"_s << 1;
        QTest::newRow("a move onto a Tuesday, tried") << u"release|move|Ledger/1.0|--ship|2027-03-16|--dry-run"_s << 0;
        QTest::newRow("no conflicts in a quiet span") << u"calendar|conflicts|--from|2030-01-01|--to|2030-02-01"_s << 0;
        QTest::newRow("a sound workspace") << u"workspace|check"_s << 0;
        QTest::newRow("an empty search") << u"search|zzzzz"_s << 0;
        QTest::newRow("help") << u"release|create|--help"_s << 0;
        QTest::newRow("version") << u"--version"_s << 0;
        QTest::newRow("options after the verb") << u"product|list|--json|--as|Joe"_s << 0;
        QTest::newRow("options between noun and verb") << u"product|--json|list"_s << 0;
    }

    void yesAndNo_areZeroAndOne()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        const Ran ran = m_ctl.run(line.split(u'|'));
        QVERIFY2(ran.status == status, ran.all());
        QVERIFY2(ran.err.isEmpty() && !ran.out.isEmpty(), ran.all());
    }

    void anUnknownNameInTheEnvironment_stopsOnlyWhatChangesThings()
    {
        Slipwayctl fresh;
        QCOMPARE(fresh.run({u"workspace"_s, u"init"_s}).status, 0);
        fresh.set(u"SLIPWAY_AS"_s, u"Mara Lind"_s);
        QCOMPARE(fresh.run({u"release"_s, u"list"_s}).status, 0);
        const Ran refused = fresh.run({u"product"_s, u"add"_s, u"Ledger"_s});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains("$SLIPWAY_AS") && refused.err.contains("slipwayctl person add"), refused.all());
        QCOMPARE(fresh.run({u"--as"_s, u"Mara Lind"_s, u"release"_s, u"list"_s}).status, 3);
        QVERIFY(!fresh.id({u"person"_s, u"add"_s, u"Mara Lind"_s, u"--email"_s, u"mara@example.org"_s}).isEmpty());
        QVERIFY(!fresh.id({u"product"_s, u"add"_s, u"Ledger"_s}).isEmpty());
    }

    void aMissingWorkspace_isNeverMadeByTheWay()
    {
        QCOMPARE(m_ctl.run({u"--workspace"_s, u"other.slipway"_s, u"product"_s, u"add"_s, u"X"_s}).status, 3);
        QVERIFY(!QFile::exists(m_ctl.path(u"other.slipway"_s)));
        Slipwayctl elsewhere;
        elsewhere.unset(u"SLIPWAY_WORKSPACE"_s);
        elsewhere.set(u"XDG_DATA_HOME"_s, elsewhere.path(u"data"_s));
        QCOMPARE(elsewhere.run({u"workspace"_s, u"init"_s}).status, 0);
        QVERIFY(QFile::exists(elsewhere.path(u"data/slipway/workspace.slipway"_s)));
    }

    void anEditBehindItsBack_isNamedByTheCheck()
    {
        QCOMPARE(m_ctl.run({u"workspace"_s, u"backup"_s, u"edited.slipway"_s}).status, 0);
        QByteArray bytes = m_ctl.read(u"edited.slipway"_s);
        QVERIFY(bytes.contains("Load test again"));
        m_ctl.write(u"edited.slipway"_s, bytes.replace("Load test again", "Load test AGAIN"));
        const Ran ran = m_ctl.json({u"--workspace"_s, u"edited.slipway"_s, u"workspace"_s, u"check"_s});
        QVERIFY2(ran.status == 1, ran.all());
        QCOMPARE(ran.json()[u"sound"], false);
        QVERIFY(!ran.json()[u"problems"].toArray().isEmpty());
    }

private:
    Slipwayctl m_ctl;
};

QTEST_GUILESS_MAIN(CtlStatusTest)
#include "ctl_status_test.moc"
