// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"

using namespace slipway::tests;
using namespace Qt::StringLiterals;

/// What verbs change, and what they say about it.
class CtlChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl.emplace();
        QCOMPARE(m_ctl->run({u"workspace"_s, u"init"_s}).status, 0);
        QVERIFY(!m_ctl->id({u"product"_s, u"add"_s, u"Ledger"_s}).isEmpty());
        QVERIFY(!m_ctl
                     ->id({u"release"_s, u"create"_s, u"Ledger"_s, u"1.0"_s, u"--ship"_s,
                           u"2027-03-10T10:00Europe/Berlin"_s})
                     .isEmpty());
    }

    void aTimeThatTheClocksSkip_isWarnedOf_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("skipped");
        const QString gap = u"2027-03-28T02:30Europe/Berlin"_s;
        QTest::newRow("move") << u"release|move|Ledger/1.0|--ship|"_s + gap << u"02:30"_s;
        QTest::newRow("preview") << u"release|move|Ledger/1.0|--dry-run|--ship|"_s + gap << u"02:30"_s;
        QTest::newRow("create") << u"release|create|Ledger|1.1|--ship|"_s + gap << QString();
        QTest::newRow("freeze") << u"freeze|add|Easter|--to|2027-04-02|--from|"_s + gap << QString();
    }
    void aTimeThatTheClocksSkip_isWarnedOf()
    {
        QFETCH(QString, line);
        QFETCH(QString, skipped);
        const Ran ran = m_ctl->json(line.split(u'|'));
        QVERIFY2(ran.status <= 1, ran.all());
        QVERIFY2(ran.err.contains("the clocks skip 02:30 that day; 2027-03-28 03:30 Europe/Berlin was taken"),
                 ran.all());
        if (!skipped.isEmpty())
            QCOMPARE(ran.json()[u"skipped_time"].toString(), skipped);
    }

    void aDateAlone_keepsTheTimeOfDayOfWhatIsMoved()
    {
        m_ctl->run({u"release"_s, u"create"_s, u"Ledger"_s, u"7"_s, u"--ship"_s, u"2027-03-10T10:15Europe/Berlin"_s});
        const Ran ran = m_ctl->json({u"release"_s, u"move"_s, u"Ledger/7"_s, u"--ship"_s, u"2027-07-01"_s});
        QCOMPARE(ran.status, 0);
        const auto ship = [&] {
            return m_ctl->json({u"release"_s, u"show"_s, u"Ledger/7"_s}).json()[u"release"][u"ship"].toString();
        };
        QCOMPARE(ship(), u"2027-07-01T08:15:00Z"_s); // summer time: the wall time is kept
        m_ctl->run({u"milestone"_s, u"add"_s, u"Ledger/7"_s, u"Freeze"_s, u"--at"_s, u"2027-06-01T17:30"_s});
        const Ran moved =
            m_ctl->json({u"milestone"_s, u"move"_s, u"Ledger/7"_s, u"freeze"_s, u"--at"_s, u"2027-06-03"_s});
        QCOMPARE(moved.status, 0);
        QVERIFY2(moved.out.contains("2027-06-03T15:30:00Z"), moved.all());
        QCOMPARE(m_ctl->run({u"release"_s, u"move"_s, u"Ledger/7"_s, u"--ship"_s, u"2027-07-02T00:00"_s}).status, 0);
        QCOMPARE(ship(), u"2027-07-01T22:00:00Z"_s);
    }

    void anyOtherTime_isTakenWithoutAWord()
    {
        const Ran ran =
            m_ctl->json({u"release"_s, u"move"_s, u"Ledger/1.0"_s, u"--ship"_s, u"2027-03-28T03:30Europe/Berlin"_s});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err, QByteArray());
        QVERIFY(ran.json()[u"skipped_time"].isNull());
    }

    void aForgedBackup_isOnlyRestoredByForce()
    {
        const QString backup = m_ctl->path(u"b.backup"_s);
        QCOMPARE(m_ctl->run({u"workspace"_s, u"backup"_s, backup}).status, 0);
        QProcess sqlite;
        sqlite.start(u"python3"_s,
                     {u"-c"_s,
                      u"import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute('DROP TRIGGER "
                      "audit_stays'); c.execute(\"UPDATE audit SET summary='forged' WHERE n=2\"); c.commit()"_s,
                      backup});
        QVERIFY(sqlite.waitForFinished() && sqlite.exitCode() == 0);
        const Ran refused = m_ctl->json({u"workspace"_s, u"restore"_s, backup});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains("The audit chain breaks at entry 2"), refused.all());
        const Ran forced = m_ctl->json({u"workspace"_s, u"restore"_s, backup, u"--force"_s});
        QCOMPARE(forced.status, 0);
        QVERIFY2(forced.err.contains("The audit chain breaks at entry 2"), forced.all());
        QVERIFY(forced.json()[u"workspace"][u"broken_link"].toString().contains(u"entry 2"_s));
    }

    void aCancelledRelease_isNoGo()
    {
        QCOMPARE(m_ctl->run({u"release"_s, u"state"_s, u"Ledger/1.0"_s, u"cancelled"_s}).status, 0);
        const Ran gate = m_ctl->json({u"gate"_s, u"check"_s, u"Ledger/1.0"_s});
        QCOMPARE(gate.status, 1);
        QCOMPARE(gate.json()[u"answer"].toString(), u"no_go"_s);
        QCOMPARE(gate.json()[u"reasons"][0][u"kind"].toString(), u"release"_s);
        QVERIFY(gate.json()[u"reasons"][0][u"text"].toString().contains(u"cancelled"_s));
    }

    void theList_isFilteredAndSorted()
    {
        for (const QString &version : {u"1.10"_s, u"1.9"_s})
            QVERIFY(
                !m_ctl->id({u"release"_s, u"create"_s, u"Ledger"_s, version, u"--ship"_s, u"2027-06-01"_s}).isEmpty());
        QVERIFY(
            !m_ctl
                 ->id({u"person"_s, u"add"_s, u"Joe"_s, u"--email"_s, u"joe@example.org"_s, u"--role"_s, u"security"_s})
                 .isEmpty());
        m_ctl->set(u"SLIPWAY_AS"_s, u"Joe"_s);
        QVERIFY(!m_ctl->id({u"signoff"_s, u"require"_s, u"Ledger/1.9"_s, u"--role"_s, u"security"_s}).isEmpty());
        QVERIFY(!m_ctl->id({u"checklist"_s, u"add"_s, u"Ledger/1.10"_s, u"Watch"_s}).isEmpty());
        QCOMPARE(m_ctl->run({u"checklist"_s, u"done"_s, u"Ledger/1.10"_s, u"Watch"_s}).status, 0);
        const auto listed = [&](const QStringList &options) {
            QStringList versions;
            const QJsonObject json = m_ctl->json(QStringList{u"release"_s, u"list"_s} + options).json();
            for (const QJsonValue &each : json[u"releases"].toArray())
                versions += each[u"version"].toString();
            return versions.join(u' ');
        };
        QCOMPARE(listed({u"--sort"_s, u"version"_s}), u"1.0 1.9 1.10"_s);
        QCOMPARE(listed({u"--mine"_s}), u"1.9"_s);
        QCOMPARE(listed({u"--progress-from"_s, u"100"_s}), u"1.10"_s);
        QCOMPARE(listed({u"--progress-below"_s, u"100"_s, u"--sort"_s, u"version"_s}), u"1.0 1.9"_s);
        QCOMPARE(listed({u"--phase"_s, u"testing"_s}), QString());
        m_ctl->unset(u"SLIPWAY_AS"_s);
        QCOMPARE(m_ctl->run({u"release"_s, u"list"_s, u"--mine"_s}).status, 5);
    }

    void dutiesAreSeparated_whereTheRequirementSaysSo()
    {
        QVERIFY(!m_ctl
                     ->id({u"signoff"_s, u"require"_s, u"Ledger/1.0"_s, u"--role"_s, u"security"_s,
                           u"--separate-duties"_s, u"yes"_s})
                     .isEmpty());
        const Ran listed = m_ctl->json({u"signoff"_s, u"list"_s, u"Ledger/1.0"_s});
        QVERIFY2(listed.json()[u"signoffs"][0][u"separate_duties"].toBool(), listed.all());
    }

    void phasesMilestonesAndCriteria_areChangedByTheirVerbs()
    {
        const auto done = [&](const QString &line) {
            const Ran ran = m_ctl->json(line.split(u'|'));
            if (ran.status != 0)
                qWarning("%s", ran.all().constData());
            return ran.status == 0;
        };
        QVERIFY(done(u"phase|add|Ledger/1.0|Testing|--starts|T-10d|--ends|T-1d"_s));
        QVERIFY(done(u"phase|add|Ledger/1.0|Review|--after|testing"_s));
        QVERIFY(done(u"phase|rename|Ledger/1.0|review|Security review"_s));
        QVERIFY(done(u"phase|set|Ledger/1.0|review|--description|By security"_s));
        const QJsonArray phases = m_ctl->json({u"phase"_s, u"list"_s, u"Ledger/1.0"_s}).json()[u"phases"].toArray();
        QCOMPARE(phases.size(), 2);
        QCOMPARE(phases[1][u"name"].toString(), u"Security review"_s);
        QCOMPARE(phases[1][u"key"].toString(), u"review"_s);
        QCOMPARE(phases[1][u"description"].toString(), u"By security"_s);
        QVERIFY(done(u"phase|remove|Ledger/1.0|review"_s));

        QVERIFY(done(u"milestone|add|Ledger/1.0|Code freeze|--rule|T-5d@18:00"_s));
        QVERIFY(done(u"milestone|set|Ledger/1.0|code_freeze|--name|Freeze of the code"_s));
        const QJsonObject listed = m_ctl->json({u"milestone"_s, u"list"_s, u"Ledger/1.0"_s}).json();
        QCOMPARE(listed[u"milestones"][0][u"name"].toString(), u"Freeze of the code"_s);
        QCOMPARE(listed[u"milestones"][0][u"rule"].toString(), u"T-5d@18:00"_s);
        QVERIFY(done(u"milestone|remove|Ledger/1.0|code_freeze"_s));

        QVERIFY(done(u"criterion|add|Ledger/1.0|Fast"_s));
        QVERIFY(done(u"criterion|set|Ledger/1.0|Fast|--threshold|100 ms|--phase|testing|--not-blocking"_s));
        const QJsonObject criteria = m_ctl->json({u"criterion"_s, u"list"_s, u"Ledger/1.0"_s}).json();
        QCOMPARE(criteria[u"criteria"][0][u"threshold"].toString(), u"100 ms"_s);
        QCOMPARE(m_ctl->run({u"criterion"_s, u"set"_s, u"Ledger/1.0"_s, u"Fast"_s}).status, 2);
    }

    void theThresholdOfAMetric_isChangedWithTheRestInOneEntry()
    {
        const auto entries = [&] {
            return m_ctl->json({u"activity"_s, u"Ledger/1.0"_s}).json()[u"activities"].toArray();
        };
        const auto metric = [&] {
            return m_ctl->json({u"criterion"_s, u"list"_s, u"Ledger/1.0"_s}).json()[u"criteria"][0].toObject();
        };
        const Ran added =
            m_ctl->run(u"criterion|add|Ledger/1.0|Errors|--connection|Metrics|--metric|errors|--threshold|<= 0.01"_s.split(
                u'|'));
        QVERIFY2(added.status == 0, added.all());
        const qsizetype before = entries().size();
        const Ran set =
            m_ctl->run(u"criterion|set|Ledger/1.0|Errors|--threshold|<= 0.02|--title|Few errors|--not-blocking"_s.split(
                u'|'));
        QVERIFY2(set.status == 0, set.all());
        QCOMPARE(entries().size(), before + 1);
        QCOMPARE(entries()[0][u"action"].toString(), u"criterion.edit"_s);
        QCOMPARE(metric()[u"title"].toString(), u"Few errors"_s);
        QCOMPARE(metric()[u"threshold"].toString(), u"<= 0.02"_s);
        // Nothing of it happens when a part cannot.
        const Ran wrong = m_ctl->run(
            u"criterion|set|Ledger/1.0|Few errors|--threshold|little|--title|Hardly any errors"_s.split(u'|'));
        QCOMPARE(wrong.status, 3);
        QVERIFY2(wrong.err.contains("little"), wrong.all());
        QCOMPARE(entries().size(), before + 1);
        QCOMPARE(metric()[u"title"].toString(), u"Few errors"_s);
    }

    void whoWritesWithoutAName_isToldAsTheSystemKnowsThem()
    {
        const Ran ran = m_ctl->run({u"activity"_s, u"Ledger/1.0"_s});
        QVERIFY2(ran.out.contains("unknown"), ran.all());
        QVERIFY2(ran.out.contains("system user "), ran.all());
        QVERIFY(m_ctl->json({u"activity"_s, u"Ledger/1.0"_s}).json()[u"activities"][0][u"actor"].isNull());
        QVERIFY(!m_ctl->id({u"person"_s, u"add"_s, u"Joe"_s, u"--email"_s, u"joe@example.org"_s}).isEmpty());
        QCOMPARE(
            m_ctl->run({u"--as"_s, u"Joe"_s, u"release"_s, u"edit"_s, u"Ledger/1.0"_s, u"--scope"_s, u"x"_s}).status,
            0);
        const QJsonObject named = m_ctl->json({u"activity"_s, u"Ledger/1.0"_s}).json()[u"activities"][0].toObject();
        QCOMPARE(named[u"actor"].toString(), u"Joe"_s);
        QVERIFY2(named[u"reason"].isNull(), m_ctl->run({u"activity"_s, u"Ledger/1.0"_s}).all());
    }

    void environments_areHeld_queuedFor_andGivenBack()
    {
        QVERIFY(!m_ctl->id({u"environment"_s, u"add"_s, u"staging"_s}).isEmpty());
        QVERIFY(
            !m_ctl->id({u"person"_s, u"add"_s, u"Joe"_s, u"--email"_s, u"joe@example.org"_s, u"--role"_s, u"manager"_s})
                 .isEmpty());
        QVERIFY(!m_ctl->id({u"person"_s, u"add"_s, u"Ann"_s, u"--email"_s, u"ann@example.org"_s}).isEmpty());
        QVERIFY(!m_ctl
                     ->id({u"release"_s, u"create"_s, u"Ledger"_s, u"2.0"_s, u"--ship"_s,
                           u"2027-04-10T10:00Europe/Berlin"_s})
                     .isEmpty());
        const auto as = [&](const QString &who, const QString &line) {
            return m_ctl->json(QStringList{u"--as"_s, who} + line.split(u'|'));
        };
        const Ran taken = as(u"Joe"_s, u"lease|take|Ledger/1.0|staging|--until|2100-01-01T10:00Z|--note|tests"_s);
        QVERIFY2(taken.status == 0, taken.all());
        QCOMPARE(as(u"Ann"_s, u"lease|take|Ledger/2.0|staging"_s).status, 0);
        const QJsonArray leases = m_ctl->json({u"lease"_s, u"list"_s}).json()[u"leases"].toArray();
        QCOMPARE(leases.size(), 2);
        QCOMPARE(leases[0][u"holds"].toBool(), true);
        QCOMPARE(leases[0][u"person"].toString(), u"Joe"_s);
        QCOMPARE(leases[1][u"place"].toInt(), 1);
        QCOMPARE(leases[1][u"expected_at"].toString(), u"2100-01-01T10:00:00Z"_s);
        QVERIFY(as(u"Ann"_s, u"lease|release|Ledger/1.0|staging|--reason|mine"_s).status != 0); // she may not
        QCOMPARE(as(u"Joe"_s, u"lease|release|Ledger/1.0|staging"_s).json()[u"leases"][0][u"release"].toString(),
                 u"Ledger 2.0"_s);
        QVERIFY2(m_ctl->run({u"lease"_s, u"list"_s, u"staging"_s}).out.contains("Ledger 2.0"), "a table");
    }

    void rollingBack_isACriterion_thatSaysWhatItLacks()
    {
        QCOMPARE(m_ctl
                     ->run({u"criterion"_s, u"add"_s, u"Ledger/1.0"_s, u"Back"_s, u"--rollback-rehearsed"_s,
                            u"--within"_s, u"30"_s})
                     .status,
                 0);
        const Ran gate = m_ctl->run({u"gate"_s, u"check"_s, u"Ledger/1.0"_s});
        QCOMPARE(gate.status, 1);
        QVERIFY2(gate.out.contains("there is no rollback plan"), gate.all());
        QCOMPARE(m_ctl->run({u"release"_s, u"edit"_s, u"Ledger/1.0"_s, u"--rollback-plan"_s, u"Redeploy 0.9"_s}).status,
                 0);
        const QJsonValue criterion = m_ctl->json({u"criterion"_s, u"list"_s, u"Ledger/1.0"_s}).json()[u"criteria"][0];
        QCOMPARE(criterion[u"kind"].toString(), u"rollback"_s);
        QCOMPARE(criterion[u"value"].toString(), u"plan: release, not rehearsed"_s);
        QCOMPARE(m_ctl->run({u"criterion"_s, u"add"_s, u"Ledger/1.0"_s, u"X"_s, u"--within"_s, u"3"_s}).status, 3);
    }

private:
    std::optional<Slipwayctl> m_ctl;
};

QTEST_GUILESS_MAIN(CtlChangesTest)
#include "ctl_changes_test.moc"
