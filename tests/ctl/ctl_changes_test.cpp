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
        QVERIFY(!m_ctl->id({u"release"_s, u"create"_s, u"Ledger"_s, u"1.0"_s, u"--ship"_s,
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

    void anyOtherTime_isTakenWithoutAWord()
    {
        const Ran ran = m_ctl->json(
            {u"release"_s, u"move"_s, u"Ledger/1.0"_s, u"--ship"_s, u"2027-03-28T03:30Europe/Berlin"_s});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err, QByteArray());
        QVERIFY(ran.json()[u"skipped_time"].isNull());
    }

private:
    std::optional<Slipwayctl> m_ctl;
};

QTEST_GUILESS_MAIN(CtlChangesTest)
#include "ctl_changes_test.moc"
