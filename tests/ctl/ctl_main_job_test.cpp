// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"

using namespace slipway::tests;
using namespace Qt::StringLiterals;

/// The job a team uses the command line for, on real files, from an empty folder to `go`.
class CtlMainJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_ctl.run({u"workspace"_s, u"init"_s}).status, 0);
        QVERIFY(!m_ctl
                     .id({u"product"_s, u"add"_s, u"Payments"_s, u"--zone"_s, u"Europe/Berlin"_s, u"--region"_s,
                          u"de-be_de"_s})
                     .isEmpty());
        for (const auto &[name, role] : {std::pair{u"Mara Lindt"_s, u"release_coordinator"_s},
                                         {u"Jonas Weber"_s, u"qa_lead"_s},
                                         {u"Ada Obi"_s, u"security"_s}})
            QVERIFY(!m_ctl
                         .id({u"person"_s, u"add"_s, name, u"--email"_s,
                              name.section(u' ', 0, 0).toLower() + u"@example.org"_s, u"--role"_s, role})
                         .isEmpty());
        QVERIFY(!m_ctl.id({u"environment"_s, u"add"_s, u"production"_s}).isEmpty());
        m_ctl.set(u"SLIPWAY_AS"_s, u"mara@example.org"_s);
    }

    void threeRealChecklists_areReadWithTheirCounts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("tasks");
        QTest::newRow("nested and with links") << u"kubo__RELEASE_CHECKLIST.md"_s << u"1.0"_s << 73;
        QTest::newRow("with front matter") << u"napari__release.md"_s << u"2.0"_s << 34;
        QTest::newRow("without headings") << u"pygmt__4-release_checklist.md"_s << u"3.0"_s << 37;
    }

    void threeRealChecklists_areReadWithTheirCounts()
    {
        QFETCH(QString, file);
        QFETCH(QString, version);
        QFETCH(int, tasks);
        QVERIFY(!m_ctl.id({u"release"_s, u"create"_s, u"Payments"_s, version, u"--ship"_s, u"2027-03-10T14:00"_s})
                     .isEmpty());
        const QStringList import{u"checklist"_s, u"import"_s, u"payments/"_s + version,
                                 fixturePath(u"checklists/"_s + file)};
        const QJsonObject first = m_ctl.json(import).json()[u"import"].toObject();
        QCOMPARE(first[u"added"].toInt(), tasks);
        const QJsonObject again = m_ctl.json(import).json()[u"import"].toObject();
        QCOMPARE(again[u"added"].toInt(-1), 0);
        QCOMPARE(again[u"unchanged"].toInt(), tasks);
        QCOMPARE(m_ctl.json({u"checklist"_s, u"list"_s, u"Payments/"_s + version}).json()[u"items"].toArray().size(),
                 tasks);
    }

    void twoRealCalendars_areReadOnce_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("a schedule of releases") << u"sig-release__1.35-schedule.ics"_s;
        QTest::newRow("public holidays") << u"ical4j__google_aus_holidays.ics"_s;
    }

    void twoRealCalendars_areReadOnce()
    {
        QFETCH(QString, file);
        const QStringList import{u"calendar"_s, u"import"_s, fixturePath(u"calendars/"_s + file)};
        const Ran first = m_ctl.json(import);
        QVERIFY2(first.status == 0, first.all());
        const QJsonObject report = first.json()[u"import"].toObject();
        const int taken = report[u"events"].toInt() + report[u"freezes"].toInt();
        QVERIFY2(taken > 0, first.all());
        const QJsonObject again = m_ctl.json(import).json()[u"import"].toObject();
        QCOMPARE(again[u"events"].toInt(-1) + again[u"freezes"].toInt(-1), 0);
        QCOMPARE(again[u"unchanged"].toInt() + again[u"updated"].toInt(), taken);
    }

    void aReleaseInAFreeze_isSeenMovedAndSigned()
    {
        QVERIFY(!m_ctl
                     .id({u"freeze"_s, u"add"_s, u"Quarter close"_s, u"--from"_s, u"2027-01-13 Europe/Berlin"_s,
                          u"--to"_s, u"2027-01-15"_s})
                     .isEmpty());
        const QString id = m_ctl.id({u"release"_s, u"create"_s, u"Payments"_s, u"4.2"_s, u"--ship"_s,
                                     u"2027-01-14T14:00"_s, u"--environment"_s, u"production"_s});
        QVERIFY(!id.isEmpty());

        const QStringList conflicts{u"calendar"_s,   u"conflicts"_s, u"--from"_s,
                                    u"2027-01-01"_s, u"--to"_s,      u"2027-01-31"_s};
        Ran seen = m_ctl.json(conflicts);
        QCOMPARE(seen.status, 1);
        QCOMPARE(seen.json()[u"conflicts"].toArray()[0][u"kind"], u"freeze"_s);
        QCOMPARE(m_ctl.run({u"release"_s, u"move"_s, id, u"--ship"_s, u"2027-01-15T14:00"_s, u"--dry-run"_s}).status,
                 1);
        QCOMPARE(m_ctl.run({u"release"_s, u"move"_s, id, u"--ship"_s, u"2027-01-18T14:00"_s, u"--dry-run"_s}).status,
                 0);
        QCOMPARE(m_ctl.json({u"release"_s, u"show"_s, id}).json()[u"release"][u"ship"], u"2027-01-14T13:00:00Z"_s);
        QCOMPARE(m_ctl.run({u"release"_s, u"move"_s, id, u"--ship"_s, u"2027-01-18T14:00"_s}).status, 0);
        const QJsonObject moved = m_ctl.json({u"release"_s, u"show"_s, id}).json()[u"release"].toObject();
        QCOMPARE(moved[u"ship"], u"2027-01-18T13:00:00Z"_s);
        QCOMPARE(moved[u"ship_zone"], u"Europe/Berlin"_s);
        QCOMPARE(m_ctl.run(conflicts).status, 0);
        signIt(id);
    }

    void theWorkspace_isSoundInTheEndAndCanBeCarriedAway()
    {
        QCOMPARE(m_ctl.run({u"workspace"_s, u"check"_s}).status, 0);
        QCOMPARE(m_ctl.run({u"workspace"_s, u"backup"_s, u"copy.slipway"_s}).status, 0);
        QCOMPARE(m_ctl.run({u"release"_s, u"create"_s, u"Payments"_s, u"9.9"_s, u"--ship"_s, u"2027-05-05"_s}).status,
                 0);
        QCOMPARE(m_ctl.run({u"workspace"_s, u"restore"_s, u"copy.slipway"_s}).status, 0);
        QCOMPARE(m_ctl.run({u"release"_s, u"show"_s, u"Payments/9.9"_s}).status, 3);
        QCOMPARE(m_ctl.run({u"gate"_s, u"check"_s, u"Payments/4.2"_s}).status, 1); // the scope changed after signing
    }

private:
    /// Items with evidence, decisions of two people besides the coordinator, then the gate.
    void signIt(const QString &id)
    {
        QCOMPARE(m_ctl.run({u"checklist"_s, u"import"_s, id, u"-"_s}, "# Testing\n- [ ] Load test\n- [ ] Smoke test\n")
                     .status,
                 0);
        QCOMPARE(m_ctl.run({u"signoff"_s, u"require"_s, id, u"--role"_s, u"QA lead"_s}).status, 0);
        QCOMPARE(m_ctl.run({u"signoff"_s, u"require"_s, id, u"--role"_s, u"security"_s}).status, 0);
        const Ran noGo = m_ctl.json({u"gate"_s, u"check"_s, id});
        QCOMPARE(noGo.status, 1);
        QCOMPARE(noGo.json()[u"answer"], u"no_go"_s);
        QCOMPARE(noGo.json()[u"reasons"].toArray().size(), 4);

        m_ctl.write(u"load.txt"_s, "p99 812 ms\n");
        QCOMPARE(m_ctl.run({u"checklist"_s, u"done"_s, id, u"load"_s, u"--evidence"_s, u"load.txt"_s}).status, 0);
        QCOMPARE(m_ctl
                     .run({u"checklist"_s, u"done"_s, id, u"smoke"_s, u"--evidence"_s, u"https://ci.example.org/7"_s,
                           u"--comment"_s, u"green"_s})
                     .status,
                 0);
        const QJsonArray items = m_ctl.json({u"checklist"_s, u"list"_s, id}).json()[u"items"].toArray();
        QCOMPARE(items[0][u"evidence"][0][u"kind"], u"file"_s);
        QCOMPARE(items[0][u"evidence"][0][u"sha256"].toString().size(), 64);
        QCOMPARE(items[1][u"evidence"][0][u"kind"], u"link"_s);

        QCOMPARE(m_ctl.run({u"signoff"_s, u"approve"_s, id, u"--role"_s, u"qa_lead"_s}).status,
                 5); // the coordinator holds another role
        QCOMPARE(m_ctl
                     .run({u"--as"_s, u"Jonas Weber"_s, u"signoff"_s, u"approve"_s, id, u"--role"_s, u"qa_lead"_s,
                           u"--comment"_s, u"tested"_s})
                     .status,
                 0);
        QCOMPARE(
            m_ctl.run({u"signoff"_s, u"approve"_s, id, u"--role"_s, u"security"_s, u"--as"_s, u"ADA@example.org"_s})
                .status,
            0);
        const Ran go = m_ctl.json({u"gate"_s, u"check"_s, id});
        QVERIFY2(go.status == 0, go.all());
        QCOMPARE(go.json()[u"answer"], u"go"_s);

        QCOMPARE(m_ctl.run({u"release"_s, u"edit"_s, id, u"--scope"_s, u"one thing more"_s}).status, 0);
        const QJsonArray signoffs = m_ctl.json({u"signoff"_s, u"list"_s, id}).json()[u"signoffs"].toArray();
        QCOMPARE(signoffs.size(), 2);
        QCOMPARE(signoffs[0][u"stale"], true);
        QVERIFY(!signoffs[0][u"changes"].toArray().isEmpty());
    }

    Slipwayctl m_ctl;
};

QTEST_GUILESS_MAIN(CtlMainJobTest)
#include "ctl_main_job_test.moc"
