// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"

using namespace slipway::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList absentKeys(const QJsonObject &object, const QString &keys)
{
    QStringList lacking;
    for (const QString &each : keys.split(u' '))
        if (!object.contains(each))
            lacking += each;
    return lacking;
}

const QString kIncidentKeys =
    u"id title severity state started_at detected_at mitigated_at resolved_at cause release release_id environment "
    "caused_by fixed_by source fingerprint labels owner opened_at waiver"_s;

} // namespace

/// Incidents, feedback and notices as scripts live with them.
class CtlIncidentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_ctl.run({u"workspace"_s, u"init"_s}).status, 0);
        QVERIFY(!m_ctl
                     .id({u"person"_s, u"add"_s, u"Mara"_s, u"--email"_s, u"m@example.org"_s, u"--role"_s,
                          u"release_coordinator"_s})
                     .isEmpty());
        m_ctl.set(u"SLIPWAY_AS"_s, u"Mara"_s);
        QVERIFY(!m_ctl.id({u"product"_s, u"add"_s, u"Ledger"_s}).isEmpty());
        QVERIFY(!m_ctl.id({u"environment"_s, u"add"_s, u"production"_s}).isEmpty());
        QVERIFY(!m_ctl.id({u"release"_s, u"create"_s, u"Ledger"_s, u"1.0"_s, u"--ship"_s, u"2030-03-10T10:00Z"_s})
                     .isEmpty());
        for (const QString &state : {u"planned"_s, u"in_progress"_s})
            QCOMPARE(m_ctl.run({u"release"_s, u"state"_s, kRelease, state}).status, 0);
        const Ran deployed = m_ctl.run({u"deploy"_s, kRelease, u"production"_s, u"--by-hand"_s, u"rsync"_s});
        QVERIFY2(deployed.status == 0, deployed.all());
    }

    void anIncident_goesItsWay()
    {
        const Ran opened = m_ctl.json({u"incident"_s, u"open"_s, kRelease, u"--title"_s, u"Checkout fails"_s,
                                       u"--severity"_s, u"sev2"_s, u"--deployment"_s, u"last"_s});
        QVERIFY2(opened.status == 0, opened.all());
        QVERIFY(opened.json()[u"new"].toBool());
        const QString id = opened.json()[u"id"].toString();
        const QJsonObject incident = opened.json()[u"incident"].toObject();
        QCOMPARE(absentKeys(incident, kIncidentKeys + u" timeline"_s), QStringList());
        QCOMPARE(incident[u"environment"].toString(), u"production"_s);
        QCOMPARE(incident[u"owner"].toString(), u"Mara"_s);
        QVERIFY(incident[u"caused_by"].isString());
        QVERIFY(incident[u"mitigated_at"].isNull());
        QCOMPARE(m_ctl.run({u"incident"_s, u"note"_s, id.left(13), u"called the hoster"_s}).status, 0);
        QCOMPARE(m_ctl.run({u"incident"_s, u"update"_s, u"Checkout"_s, u"--cause"_s, u"a missing index"_s}).status, 0);
        QCOMPARE(m_ctl.run({u"incident"_s, u"mitigate"_s, id, u"--note"_s, u"switched off"_s}).status, 0);
        const Ran resolved = m_ctl.json({u"incident"_s, u"resolve"_s, id, u"--fixed-by"_s, u"last"_s});
        QVERIFY2(resolved.status == 0, resolved.all());
        QCOMPARE(resolved.json()[u"incident"][u"state"].toString(), u"resolved"_s);
        QCOMPARE(resolved.json()[u"incident"][u"cause"].toString(), u"a missing index"_s);
        QVERIFY(resolved.json()[u"incident"][u"timeline"].toArray().size() >= 5);
        QCOMPARE(m_ctl.run({u"incident"_s, u"resolve"_s, id}).status, 5);
        QCOMPARE(m_ctl.run({u"incident"_s, u"reopen"_s, id, u"--reason"_s, u"again"_s}).status, 0);
        const Ran open = m_ctl.json({u"incident"_s, u"list"_s, kRelease, u"--open"_s});
        QCOMPARE(open.json()[u"incidents"].toArray().size(), 1);
        QCOMPARE(absentKeys(open.json()[u"incidents"][0].toObject(), kIncidentKeys), QStringList());
        const Ran shown = m_ctl.run({u"incident"_s, u"show"_s, id});
        QVERIFY2(shown.out.contains("called the hoster"), shown.all());
        const Ran today = m_ctl.json({u"today"_s});
        QCOMPARE(today.json()[u"items"][0][u"kind"].toString(), u"incident"_s);
        QCOMPARE(m_ctl.json({u"search"_s, u"checkout"_s}).json()[u"results"][0][u"kind"].toString(), u"incident"_s);
        QCOMPARE(m_ctl.run({u"incident"_s, u"waive"_s, id, u"--reason"_s, u"with 1.1"_s}).status, 0);
    }

    void anAlert_opensOneIncident()
    {
        const QStringList open{
            u"incident"_s, u"open"_s,    u"--environment"_s,  u"production"_s, u"--alert"_s,
            u"f00d"_s,     u"--label"_s, u"alertname=Slow"_s, u"--label"_s,    u"severity=critical"_s};
        const Ran first = m_ctl.json(open);
        QVERIFY2(first.status == 0, first.all());
        QCOMPARE(first.json()[u"incident"][u"title"].toString(), u"Slow"_s);
        QCOMPARE(first.json()[u"incident"][u"severity"].toString(), u"sev2"_s);
        const Ran again = m_ctl.json(open);
        QCOMPARE(again.status, 0);
        QVERIFY(!again.json()[u"new"].toBool(true));
        QCOMPARE(again.json()[u"id"], first.json()[u"id"]);
        QVERIFY(again.err.contains("under way"));
        QCOMPARE(m_ctl.run({u"incident"_s, u"alert-ended"_s, u"f00d"_s}).status, 0);
        QCOMPARE(m_ctl.run({u"incident"_s, u"alert-ended"_s, u"unknown"_s}).status, 1);
    }

    void whatIsWrong_hasItsStatus_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &line, int status, const QString &says) {
            QTest::newRow(name) << line << status << says;
        };
        row("nowhere", u"incident|open|--title|X"_s, 2, u"environment"_s);
        row("no title", u"incident|open|Ledger/1.0"_s, 2, u"--title"_s);
        row("an empty title", u"incident|open|Ledger/1.0|--title| "_s, 3, u"title"_s);
        row("no severity", u"incident|open|Ledger/1.0|--title|X|--severity|huge"_s, 2, u"sev1"_s);
        row("no such incident", u"incident|show|nothing"_s, 3, u"nothing"_s);
        row("nothing to change", u"incident|update|X"_s, 2, u"--title"_s);
        row("in the future", u"incident|open|Ledger/1.0|--title|X|--detected|2099-01-01"_s, 3, u"future"_s);
        row("no such deployment", u"incident|open|Ledger/1.0|--title|X|--deployment|abcdef"_s, 3, u"abcdef"_s);
        row("an empty note", u"feedback|add| "_s, 3, u"said"_s);
        row("no reason", u"feedback|dismiss|x"_s, 2, u"--reason"_s);
        row("no such note", u"feedback|assign|x|--release|Ledger/1.0"_s, 3, u"feedback list"_s);
        row("no channel", u"notice|draft|Ledger/1.0|--channel|Nobody"_s, 3, u"notice channel add"_s);
        row("a channel in clear text", u"notice|channel|add|P|--kind|webhook|--to|http://status.example/"_s, 3,
            u"encrypted"_s);
        row("nothing to send", u"notice|send"_s, 2, u"NOTICE|--due is missing"_s);
        row("no such notice", u"notice|send|nothing"_s, 3, u"notice list"_s);
    }
    void whatIsWrong_hasItsStatus()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        QFETCH(QString, says);
        const Ran ran = m_ctl.run(line.split(u'|'));
        QVERIFY2(ran.status == status, ran.all());
        QVERIFY2(ran.err.contains(says.toUtf8()), ran.all());
    }

    void feedback_comesInAndIsSettled()
    {
        m_ctl.write(u"reviews.csv"_s, "id,at,text,rating,app,version\n"
                                      "1,2026-01-03,It crashes,1,Ledger,1.0\n"
                                      "2,2026-01-03,Nice,5,,\n");
        const Ran taken = m_ctl.json({u"feedback"_s, u"import"_s, m_ctl.path(u"reviews.csv"_s)});
        QVERIFY2(taken.status == 0, taken.all());
        QCOMPARE(taken.json()[u"added"].toInt(), 2);
        QCOMPARE(taken.json()[u"assigned"].toInt(), 1);
        const QString added = m_ctl.id({u"feedback"_s, u"add"_s, u"Since Ledger 1.0 it is slow"_s, u"--source"_s,
                                        u"Support"_s, u"--sentiment"_s, u"negative"_s});
        QVERIFY(!added.isEmpty());
        const QJsonArray clusters = m_ctl.json({u"feedback"_s, u"list"_s, u"--inbox"_s}).json()[u"clusters"].toArray();
        QCOMPARE(clusters.size(), 2);
        QCOMPARE(absentKeys(clusters[0].toObject(), u"release release_id environment from to notes"_s), QStringList());
        const QJsonObject note = clusters[0][u"notes"][0].toObject();
        QCOMPARE(absentKeys(
                     note,
                     u"id source author sentiment text at link key product state release release_id reason suspects"_s),
                 QStringList());
        QCOMPARE(note[u"suspects"][0][u"release"].toString(), u"Ledger 1.0"_s);
        QCOMPARE(note[u"suspects"][0][u"confidence"].toString(), u"high"_s);
        QCOMPARE(m_ctl.run({u"feedback"_s, u"assign"_s, added.left(13), u"--release"_s, kRelease}).status, 0);
        QCOMPARE(m_ctl.json({u"feedback"_s, u"list"_s, kRelease}).json()[u"feedback"].toArray().size(), 2);
        QCOMPARE(m_ctl.run({u"feedback"_s, u"dismiss"_s, added, u"--reason"_s, u"a toaster"_s}).status, 0);
        QCOMPARE(m_ctl.json({u"feedback"_s, u"list"_s, kRelease}).json()[u"feedback"].toArray().size(), 1);
    }

    void aNotice_isDraftedReadAndSent()
    {
        QDir(m_ctl.path({})).mkdir(u"drafts"_s);
        QVERIFY(!m_ctl
                     .id({u"notice"_s, u"channel"_s, u"add"_s, u"Customers"_s, u"--kind"_s, u"mail"_s, u"--to"_s,
                          m_ctl.path(u"drafts"_s), u"--recipient"_s, u"all@example.org"_s, u"--zone"_s,
                          u"America/New_York"_s})
                     .isEmpty());
        const QJsonObject channel =
            m_ctl.json({u"notice"_s, u"channel"_s, u"list"_s}).json()[u"channels"][0].toObject();
        QCOMPARE(
            absentKeys(channel, u"id name kind address recipients zone secret_from secret_name ca_file plain_http"_s),
            QStringList());
        const Ran drafted = m_ctl.json(
            {u"notice"_s, u"draft"_s, kRelease, u"--channel"_s, u"Customers"_s, u"--environment"_s, u"production"_s});
        QVERIFY2(drafted.status == 0, drafted.all());
        const QJsonObject notice = drafted.json()[u"notice"].toObject();
        QCOMPARE(absentKeys(notice,
                            u"id release release_id environment stage from to zone channel subject text state due_at "
                            "reminder_of sent_by sent_at message"_s),
                 QStringList());
        QCOMPARE(notice[u"state"].toString(), u"draft"_s);
        QVERIFY2(notice[u"text"].toString().contains(u"EDT"_s), qPrintable(notice[u"text"].toString()));
        const QString id = drafted.json()[u"id"].toString();
        QVERIFY(!m_ctl.id({u"notice"_s, u"remind"_s, id, u"--before"_s, u"90"_s}).isEmpty());
        QCOMPARE(m_ctl.json({u"notice"_s, u"send"_s, u"--due"_s}).json()[u"sent"].toInt(), 0);
        const Ran sent = m_ctl.json({u"notice"_s, u"send"_s, id});
        QVERIFY2(sent.status == 0, sent.all());
        QCOMPARE(sent.json()[u"notice"][u"state"].toString(), u"sent"_s);
        QVERIFY(!m_ctl.read(u"drafts/notice-%1.eml"_s.arg(id)).isEmpty());
        QCOMPARE(m_ctl.run({u"notice"_s, u"send"_s, id}).status, 5);
        const QJsonArray all = m_ctl.json({u"notice"_s, u"list"_s, kRelease}).json()[u"notices"].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(m_ctl.run({u"notice"_s, u"channel"_s, u"remove"_s, u"Customers"_s}).status, 5);
    }

    void whatCannotBeReached_saysSo()
    {
        QVERIFY(!m_ctl
                     .id({u"notice"_s, u"channel"_s, u"add"_s, u"Status page"_s, u"--kind"_s, u"webhook"_s, u"--to"_s,
                          u"http://127.0.0.1:1/hook"_s})
                     .isEmpty());
        const QString id = m_ctl
                               .json({u"notice"_s, u"draft"_s, kRelease, u"--channel"_s, u"Status page"_s,
                                      u"--environment"_s, u"production"_s})
                               .json()[u"id"]
                               .toString();
        const Ran sent = m_ctl.json({u"notice"_s, u"send"_s, id});
        QVERIFY2(sent.status == 1, sent.all());
        QCOMPARE(sent.json()[u"notice"][u"state"].toString(), u"failed"_s);
    }

private:
    const QString kRelease = u"Ledger/1.0"_s;
    Slipwayctl m_ctl;
};

QTEST_GUILESS_MAIN(CtlIncidentsTest)
#include "ctl_incidents_test.moc"
