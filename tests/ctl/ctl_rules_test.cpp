// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace slipway::tests;
using namespace Qt::StringLiterals;

/// What the rules of releases, freezes and names come to on the command line.
class CtlRulesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Slipwayctl> m_ctl;

    Slipwayctl &ctl() { return *m_ctl; }
    /// `days` from now.
    static QString day(int days) { return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyy-MM-dd"_s); }
    QString freeze(const QString &name, int from, int to)
    {
        return ctl().id({u"freeze"_s, u"add"_s, name, u"--from"_s, day(from), u"--to"_s, day(to)});
    }
    void shipped(const QString &version)
    {
        QVERIFY(!ctl().id({u"release"_s, u"create"_s, u"Ledger"_s, version, u"--ship"_s, day(30)}).isEmpty());
        for (const QString &state : {u"planned"_s, u"in_progress"_s, u"deploying"_s, u"released"_s})
            QCOMPARE(ctl().run({u"release"_s, u"state"_s, u"Ledger/"_s + version, state}).status, 0);
    }
    /// The cells of a row of a table.
    static QStringList rowOf(const Ran &ran, const QString &title)
    {
        static const QRegularExpression gap(u" {2,}"_s);
        for (const QString &line : QString::fromUtf8(ran.out).split(u'\n'))
            if (line.startsWith(title + u' '))
                return line.split(gap);
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Slipwayctl>();
        QCOMPARE(ctl().run({u"workspace"_s, u"init"_s}).status, 0);
        QVERIFY(!ctl()
                     .id({u"person"_s, u"add"_s, u"Mara"_s, u"--email"_s, u"mara@example.org"_s, u"--role"_s,
                          u"release_coordinator"_s})
                     .isEmpty());
        QVERIFY(!ctl()
                     .id({u"person"_s, u"add"_s, u"Wei"_s, u"--email"_s, u"wei@example.org"_s, u"--role"_s,
                          u"development"_s})
                     .isEmpty());
        ctl().set(u"SLIPWAY_AS"_s, u"Mara"_s);
        QVERIFY(!ctl().id({u"product"_s, u"add"_s, u"Ledger"_s}).isEmpty());
        QVERIFY(!ctl().id({u"environment"_s, u"add"_s, u"production"_s}).isEmpty());
    }

    void aReleaseThatShipsInAFreeze_isMade_withAWarning()
    {
        QVERIFY(!freeze(u"Quarter close"_s, 28, 33).isEmpty());
        const QStringList create{u"release"_s, u"create"_s, u"Ledger"_s, u"1.0"_s, u"--ship"_s, day(30)};
        const Ran made = ctl().json(create);
        QVERIFY2(made.status == 0, made.all());
        QVERIFY2(made.err.contains("Warning: Ledger 1.0 ships in a freeze: ") && made.err.contains("Quarter close")
                     && made.err.contains("Next free slot: "),
                 made.all());
        bool isFreeze = false;
        for (const QJsonValue each : made.json()[u"release"][u"conflicts"].toArray())
            isFreeze |= each[u"kind"].toString() == u"freeze";
        QVERIFY2(isFreeze, made.all());
        // Nothing is said where nothing collides. 10 March 2038 is a Wednesday.
        const Ran quiet =
            ctl().run({u"release"_s, u"create"_s, u"Ledger"_s, u"2.0"_s, u"--ship"_s, u"2038-03-10T10:00Z"_s});
        QVERIFY2(quiet.status == 0 && quiet.err.isEmpty(), quiet.all());
    }

    void anIncidentWithoutAKnownCause_standsAgainstClosing()
    {
        shipped(u"1.0"_s);
        const QString incident =
            ctl().id({u"incident"_s, u"open"_s, u"Ledger/1.0"_s, u"--title"_s, u"Reports are late"_s});
        const QStringList close{u"release"_s, u"close"_s, u"Ledger/1.0"_s, u"--no-lessons"_s, u"calm"_s};
        const Ran trial = ctl().json(close + QStringList{u"--dry-run"_s});
        QCOMPARE(trial.status, 1);
        QCOMPARE(trial.json()[u"obstacles"][0][u"kind"].toString(), u"incident"_s);
        const Ran refused = ctl().run(close + QStringList{u"--waive"_s, u"it is small"_s});
        QVERIFY2(refused.status == 5 && refused.err.contains("Reports are late"), refused.all());
        QCOMPARE(ctl().run({u"incident"_s, u"waive"_s, incident, u"--reason"_s, u"mended with 1.1"_s}).status, 0);
        QCOMPARE(ctl().run(close).status, 0);
    }

    void whatStandsAgainstClosing_isSaidAsTheStatusHasIt()
    {
        shipped(u"1.0"_s);
        const QStringList trial{u"release"_s, u"close"_s, u"Ledger/1.0"_s, u"--dry-run"_s};
        const Ran asked = ctl().run(trial);
        QCOMPARE(asked.status, 1);
        QVERIFY2(asked.out.contains("--no-lessons") && !asked.out.contains("Nothing stands"), asked.all());
        const QJsonArray obstacles = ctl().json(trial).json()[u"obstacles"].toArray();
        QCOMPARE(obstacles.size(), 1);
        QCOMPARE(obstacles[0][u"kind"].toString(), u"lesson"_s);
        const Ran told = ctl().run(trial + QStringList{u"--lesson"_s, u"Warm the cache"_s});
        QVERIFY2(told.status == 0 && told.out.contains("Nothing stands"), told.all());
    }

    void aFreezeInForce_isRemovedOnlyByWhoMayOverrideIt_withAReason()
    {
        QVERIFY(!freeze(u"In force"_s, -1, 2).isEmpty());
        QVERIFY(!freeze(u"To come"_s, 5, 6).isEmpty());
        const QStringList remove{u"freeze"_s, u"remove"_s, u"In force"_s};
        const Ran other = ctl().run(QStringList{u"--as"_s, u"Wei"_s} + remove + QStringList{u"--reason"_s, u"hurry"_s});
        QVERIFY2(other.status == 5 && other.err.contains("Wei"), other.all());
        const Ran silent = ctl().run(remove);
        QVERIFY2(silent.status == 3 && silent.err.contains("reason"), silent.all());
        QCOMPARE(ctl().json({u"freeze"_s, u"list"_s}).json()[u"freezes"].toArray().size(), 2);
        QCOMPARE(ctl().run({u"--as"_s, u"Wei"_s, u"freeze"_s, u"remove"_s, u"To come"_s}).status, 0);
        QCOMPARE(ctl().run(remove + QStringList{u"--reason"_s, u"the audit is over"_s}).status, 0);
        QCOMPARE(ctl().json({u"freeze"_s, u"list"_s}).json()[u"freezes"].toArray().size(), 0);
    }

    void theListOfReleases_asksNoGateOfWhatIsOver()
    {
        shipped(u"1.0"_s);
        QVERIFY(!ctl().id({u"release"_s, u"create"_s, u"Ledger"_s, u"1.1"_s, u"--ship"_s, day(40)}).isEmpty());
        QVERIFY(!ctl().id({u"signoff"_s, u"require"_s, u"Ledger/1.1"_s, u"--role"_s, u"qa_lead"_s}).isEmpty());
        QCOMPARE(ctl().run({u"release"_s, u"close"_s, u"Ledger/1.0"_s, u"--no-lessons"_s, u"calm"_s}).status, 0);
        const Ran list = ctl().run({u"release"_s, u"list"_s});
        QVERIFY2(rowOf(list, u"Ledger 1.0"_s).value(5) == u"–", list.all());
        QVERIFY2(rowOf(list, u"Ledger 1.1"_s).value(5) == u"no-go (1)", list.all());
        const QJsonArray releases = ctl().json({u"release"_s, u"list"_s}).json()[u"releases"].toArray();
        QCOMPARE(releases.size(), 2);
        for (const QJsonValue each : releases)
            QCOMPARE(each[u"readiness"][u"answer"],
                     each[u"state"].toString() == u"closed" ? QJsonValue() : QJsonValue(u"no_go"_s));
    }

    void aRollbackThatCannotBe_isNotRefusedInTheNameOfTheGate()
    {
        QVERIFY(!ctl().id({u"release"_s, u"create"_s, u"Ledger"_s, u"1.0"_s, u"--ship"_s, day(30)}).isEmpty());
        const Ran refused = ctl().run({u"rollback"_s, u"Ledger/1.0"_s, u"production"_s, u"--by-hand"_s, u"over ssh"_s});
        QVERIFY2(refused.status == 5 && refused.err.contains("nothing to roll back") && !refused.err.contains("gate"),
                 refused.all());
    }

    void aFile_isNamedAsItWasGiven()
    {
        for (const QString &noun : {u"delivery"_s, u"feedback"_s, u"schedule"_s}) {
            const Ran wrong = ctl().run({noun, u"import"_s, ctl().write(u"history.txt"_s, "\xFF\xFE no table")});
            QVERIFY2(wrong.status == 3 && wrong.err.contains("history.txt:"), wrong.all());
        }
        // It is told by what it begins with.
        const Ran json =
            ctl().run({u"delivery"_s, u"import"_s, ctl().write(u"history.txt"_s, " {\"deployments\": []}")});
        QVERIFY2(json.err.contains("history.txt: There are neither deployments nor incidents"), json.all());
        QVERIFY(QDir().mkpath(ctl().path(u"locked"_s)));
        QVERIFY(QFile::setPermissions(ctl().path(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner));
        const Ran backup = ctl().runAsOrdinary({u"workspace"_s, u"backup"_s, ctl().path(u"locked/copy.slipway"_s)});
        QVERIFY2(backup.status == 3 && backup.err.contains("locked/copy.slipway: ") && !backup.err.contains(".part"),
                 backup.all());
        QVERIFY(QFile::setPermissions(ctl().path(u"locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aName_isNoLongerThanOneLine_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &line) { QTest::newRow(name) << line; };
        row("a product", u"product|add|%1"_s);
        row("a person", u"person|add|%1|--email|a@example.org"_s);
        row("a freeze", u"freeze|add|%1|--from|2038-01-01|--to|2038-01-02"_s);
        row("a version", u"release|create|Ledger|%1|--ship|2038-03-10T10:00Z"_s);
        row("another version", u"release|edit|Ledger/1.0|--rename|%1"_s);
        row("a criterion", u"criterion|add|Ledger/1.0|%1"_s);
        row("a phase", u"phase|add|Ledger/1.0|%1"_s);
        row("a role", u"signoff|require|Ledger/1.0|--role|%1"_s);
        row("an incident", u"incident|open|Ledger/1.0|--title|%1"_s);
        row("a lesson", u"lesson|add|Ledger/1.0|%1"_s);
        row("a connection", u"ci|connection|add|%1|--kind|buildbot|--url|http://127.0.0.1:1"_s);
    }
    void aName_isNoLongerThanOneLine()
    {
        QFETCH(const QString, line);
        QVERIFY(!ctl().id({u"release"_s, u"create"_s, u"Ledger"_s, u"1.0"_s, u"--ship"_s, day(30)}).isEmpty());
        const Ran refused = ctl().json(line.arg(QString(10'000, u'x')).split(u'|'));
        QVERIFY2(refused.status == 3, refused.all().left(2000));
        QVERIFY2(refused.json()[u"error"][u"sentence"].toString().contains(u"Shorten it"_s), refused.all().left(2000));
        const Ran made = ctl().run(line.arg(QString(300, u'x')).split(u'|'));
        QVERIFY2(made.status == 0, made.all());
    }

    void aListOfAnotherTool_comesInWithItsLongLines()
    {
        QVERIFY(!ctl().id({u"release"_s, u"create"_s, u"Ledger"_s, u"1.0"_s, u"--ship"_s, day(30)}).isEmpty());
        const QByteArray text = "- [ ] " + QByteArray(5'000, 'x') + "\n";
        QCOMPARE(ctl().run({u"checklist"_s, u"import"_s, u"Ledger/1.0"_s, u"-"_s}, text).status, 0);
        const Ran list = ctl().run({u"checklist"_s, u"list"_s, u"Ledger/1.0"_s});
        QVERIFY2(list.status == 0 && list.out.contains("x…") && !list.out.contains(QByteArray(300, 'x')), list.all());
        QCOMPARE(ctl().run({u"checklist"_s, u"done"_s, u"Ledger/1.0"_s, u"xxxx"_s}).status, 0);
        QVERIFY(ctl().run({u"checklist"_s, u"export"_s, u"Ledger/1.0"_s, u"-"_s}).out.contains(QByteArray(5'000, 'x')));
        // A version that is too long is named with its place.
        const Ran table = ctl().run({u"schedule"_s, u"import"_s, u"-"_s, u"--product"_s, u"Ledger"_s},
                                    "version,ship\n2,2038-02-01\n" + QByteArray(5'000, '9') + ",2038-03-01\n");
        QVERIFY2(table.status == 3 && table.err.contains(":3: ") && table.err.contains("Shorten it"), table.all());
    }
};

QTEST_GUILESS_MAIN(CtlRulesTest)
#include "ctl_rules_test.moc"
