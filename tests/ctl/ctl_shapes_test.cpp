// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"

using namespace slipway::tests;
using namespace Qt::StringLiterals;

namespace {

/// Every key is there, absent ones as null.
QStringList missing(const QJsonObject &object, const QString &keys)
{
    QStringList lacking;
    for (const QString &each : keys.split(u' '))
        if (!object.contains(each))
            lacking += each;
    return lacking;
}

} // namespace

/// The JSON shapes scripts depend on, over the sample workspace and one release that has everything.
class CtlShapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Ran made = m_ctl.json({u"workspace"_s, u"init"_s, u"--sample"_s});
        QVERIFY2(made.status == 0, made.all());
        const QJsonArray releases =
            m_ctl.json({u"release"_s, u"list"_s, u"--state"_s, u"in_progress"_s}).json()[u"releases"].toArray();
        QVERIFY(!releases.isEmpty());
        m_release = releases[0][u"id"].toString();
        const QJsonArray items = m_ctl.json({u"checklist"_s, u"list"_s, m_release}).json()[u"items"].toArray();
        QVERIFY(items.size() > 5);
        m_item = items[0][u"id"].toString();
        QCOMPARE(
            m_ctl.run({u"checklist"_s, u"done"_s, m_release, m_item, u"--evidence"_s, u"https://ci.example.org/1"_s})
                .status,
            0);
        m_ctl.set(u"SLIPWAY_AS"_s, u"Jonas Weber"_s);
        QCOMPARE(
            m_ctl.run({u"signoff"_s, u"reject"_s, m_release, u"--role"_s, u"qa_lead"_s, u"--comment"_s, u"not yet"_s})
                .status,
            0);
        QVERIFY(!m_ctl.id({u"comment"_s, u"add"_s, m_release, u"Looks odd"_s}).isEmpty());
        QVERIFY(!m_ctl
                     .id({u"absence"_s, u"add"_s, u"Jonas Weber"_s, u"--from"_s, u"2027-01-04"_s, u"--to"_s,
                          u"2027-01-08"_s})
                     .isEmpty());
        QVERIFY(!m_ctl
                     .id({u"booking"_s, u"add"_s, m_release, u"staging"_s, u"--from"_s, u"2027-01-04"_s, u"--to"_s,
                          u"2027-01-08"_s})
                     .isEmpty());
        QVERIFY(!m_ctl
                     .id({u"train"_s, u"create"_s, u"Ledger"_s, u"--rrule"_s, u"FREQ=WEEKLY;BYDAY=TU"_s, u"--start"_s,
                          u"2028-01-04T10:00"_s, u"--template"_s, u"Hotfix"_s, u"--version"_s, u"{yyyy}.{week}"_s})
                     .isEmpty());
    }

    void lists_standUnderOnePluralKey_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("members");
        auto row = [](const QString &line, const QString &key, const QString &members) {
            QTest::newRow(qPrintable(line)) << line << key << members;
        };
        row(u"release|list|--limit|3"_s, u"releases"_s,
            u"id product version state start ship ship_zone phase readiness"_s);
        row(u"checklist|list|RELEASE"_s, u"items"_s,
            u"id title phase state required owner due due_zone evidence depends_on"_s);
        row(u"signoff|list|RELEASE"_s, u"signoffs"_s, u"role person decision stale comment decided_at content_hash"_s);
        row(u"criterion|list|RELEASE"_s, u"criteria"_s,
            u"id title kind state value threshold evaluated_at measurements"_s);
        row(u"freeze|list"_s, u"freezes"_s, u"id name from from_zone to to_zone products environments"_s);
        row(u"calendar|conflicts|--from|2026-01-01|--to|2028-01-01"_s, u"conflicts"_s,
            u"kind release_id with title detail proposal from to proposed_ship"_s);
        row(u"product|list"_s, u"products"_s, u"id name repository owner region zone"_s);
        row(u"person|list"_s, u"people"_s, u"id name email roles region zone"_s);
        row(u"environment|list"_s, u"environments"_s, u"id name products"_s);
        row(u"template|list"_s, u"templates"_s, u"id name description phases items"_s);
        row(u"train|list"_s, u"trains"_s,
            u"id name product template rrule start start_zone version_pattern expanded_until"_s);
        row(u"absence|list"_s, u"absences"_s, u"id person from to reason"_s);
        row(u"booking|list|RELEASE"_s, u"bookings"_s, u"id environment release_id from to note"_s);
        row(u"milestone|list|RELEASE"_s, u"milestones"_s, u"id key name at at_zone rule reached_at"_s);
        row(u"evidence|list|RELEASE"_s, u"evidence"_s, u"id about kind location title sha256 added_by added_at"_s);
        row(u"comment|list|RELEASE"_s, u"comments"_s, u"id about author body at"_s);
        row(u"activity|RELEASE"_s, u"activities"_s, u"number at actor action summary reason verified changes"_s);
        row(u"search|load"_s, u"results"_s, u"kind id title detail release_id"_s);
    }

    void lists_standUnderOnePluralKey()
    {
        QFETCH(QString, line);
        QFETCH(QString, key);
        QFETCH(QString, members);
        const Ran ran = m_ctl.json(line.replace(u"RELEASE"_s, m_release).split(u'|'));
        QVERIFY2(ran.err.isEmpty() && ran.out.count('\n') == 1, ran.all());
        QCOMPARE(ran.json().keys(), QStringList{key});
        const QJsonArray list = ran.json()[key].toArray();
        QVERIFY2(!list.isEmpty(), ran.all());
        for (const QJsonValue &each : list)
            QCOMPARE(missing(each.toObject(), members), QStringList());
        static const QRegularExpression capital(u"\"[a-z_]*[A-Z][A-Za-z_]*\":"_s);
        QVERIFY2(!capital.match(QString::fromUtf8(ran.out)).hasMatch(), ran.all());
    }

    void times_areRfc3339InUtc()
    {
        const QJsonObject release = m_ctl.json({u"release"_s, u"show"_s, m_release}).json()[u"release"].toObject();
        static const QRegularExpression utc(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$)"_s);
        for (const QString &key : {u"start"_s, u"ship"_s})
            QVERIFY2(utc.match(release[key].toString()).hasMatch(), qPrintable(release[key].toString()));
        QCOMPARE(release[u"ship_zone"], u"Europe/Berlin"_s);
        QVERIFY(release[u"shipped_at"].isNull());
        QCOMPARE(missing(release, u"milestones phases gate conflicts scope notes read_only overdue"_s), QStringList());
    }

    void theGate_isTheWholeAnswer()
    {
        const QJsonObject gate = m_ctl.json({u"gate"_s, u"check"_s, m_release}).json();
        QCOMPARE(gate.keys(), (QStringList{u"answer"_s, u"overridden_by"_s, u"reasons"_s, u"unverified"_s}));
        QCOMPARE(gate[u"answer"], u"no_go"_s);
        QVERIFY(gate[u"overridden_by"].isNull());
        for (const QJsonValue &each : gate[u"reasons"].toArray())
            QCOMPARE(each.toObject().keys(), (QStringList{u"id"_s, u"kind"_s, u"overridden"_s, u"text"_s}));
    }

    void aMove_tellsItsChangesAndConflicts()
    {
        const Ran ran =
            m_ctl.json({u"release"_s, u"move"_s, m_release, u"--ship"_s, u"2027-01-30T14:00"_s, u"--dry-run"_s});
        QCOMPARE(ran.status, 1); // a Saturday
        QCOMPARE(ran.json().keys(), (QStringList{u"changes"_s, u"conflicts"_s, u"dry_run"_s, u"skipped_time"_s}));
        const QJsonObject ship = ran.json()[u"changes"].toArray()[0].toObject();
        QCOMPARE(missing(ship, u"kind id title before after after_zone other_day"_s), QStringList());
        QCOMPARE(ship[u"after"], u"2027-01-30T13:00:00Z"_s);
    }

    void aDecision_isListedWithItsHash()
    {
        bool isSeen = false;
        for (const QJsonValue &each : m_ctl.json({u"signoff"_s, u"list"_s, m_release}).json()[u"signoffs"].toArray()) {
            const bool isPending = each[u"decision"] == u"pending"_s;
            QCOMPARE(each[u"person"].isNull(), isPending);
            QCOMPARE(each[u"content_hash"].toString().size(), isPending ? 0 : 64);
            if (each[u"role"] != u"qa_lead"_s || each[u"person"] != u"Jonas Weber"_s)
                continue;
            isSeen = true;
            QCOMPARE(each[u"decision"], u"rejected"_s);
            QCOMPARE(each[u"comment"], u"not yet"_s);
            QCOMPARE(each[u"stale"], false);
        }
        QVERIFY(isSeen);
    }

    void creating_printsTheIdAndNothingElse_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("product") << u"product|add|New product %1"_s;
        QTest::newRow("person") << u"person|add|New person %1|--email|new%1@example.org|--role|manager"_s;
        QTest::newRow("environment") << u"environment|add|new-%1"_s;
        QTest::newRow("freeze") << u"freeze|add|Freeze %1|--from|2029-01-01|--to|2029-01-02"_s;
        QTest::newRow("release") << u"release|create|Ledger|n%1|--ship|2029-03-01T10:00|--template|Hotfix"_s;
        QTest::newRow("item") << u"checklist|add|RELEASE|New item %1"_s;
        QTest::newRow("criterion") << u"criterion|add|RELEASE|New criterion %1"_s;
        QTest::newRow("requirement") << u"signoff|require|RELEASE|--role|role%1"_s;
    }

    void creating_printsTheIdAndNothingElse()
    {
        QFETCH(QString, line);
        line.replace(u"RELEASE"_s, m_release);
        static const QRegularExpression id(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
        const Ran plain = m_ctl.run(QString(line).replace(u"%1"_s, u"1"_s).split(u'|'));
        QVERIFY2(plain.status == 0 && id.match(plain.line()).hasMatch(), plain.all());
        const Ran json = m_ctl.json(QString(line).replace(u"%1"_s, u"2"_s).split(u'|'));
        QVERIFY2(json.status == 0 && id.match(json.json()[u"id"].toString()).hasMatch(), json.all());
    }

    void theList_tellsTheGateAsShowDoes()
    {
        const QJsonArray listed =
            m_ctl.json({u"release"_s, u"list"_s, u"--limit"_s, u"40"_s}).json()[u"releases"].toArray();
        QCOMPARE(listed.size(), 40);
        for (int i = 0; i < 40; i += 13) {
            const QJsonObject shown =
                m_ctl.json({u"release"_s, u"show"_s, listed[i][u"id"].toString()}).json()[u"release"].toObject();
            // What is over asks no gate.
            const bool isActive = QStringList{u"draft"_s, u"planned"_s, u"in_progress"_s, u"deploying"_s}.contains(
                listed[i][u"state"].toString());
            QCOMPARE(listed[i][u"readiness"][u"answer"].isString(), isActive);
            QCOMPARE(listed[i][u"readiness"], shown[u"readiness"]);
        }
    }

    void theActivity_tellsTimesIdsAndWhatWasAdded()
    {
        const QString id =
            m_ctl.id({u"release"_s, u"create"_s, u"Ledger"_s, u"a1"_s, u"--ship"_s, u"2029-05-03T10:00Z"_s});
        QCOMPARE(m_ctl.run({u"release"_s, u"move"_s, id, u"--ship"_s, u"2029-05-10T10:00Z"_s}).status, 0);
        QCOMPARE(m_ctl.run({u"release"_s, u"edit"_s, id, u"--coordinator"_s, u"Jonas Weber"_s}).status, 0);
        const QJsonArray entries = m_ctl.json({u"activity"_s, id}).json()[u"activities"].toArray();
        QCOMPARE(entries.size(), 3);
        const auto changeOf = [&](int entry, const QString &field) {
            for (const QJsonValue &each : entries[entry][u"changes"].toArray())
                if (each[u"field"] == field)
                    return each.toObject();
            return QJsonObject();
        };
        static const QRegularExpression dashed(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
        QVERIFY(dashed.match(changeOf(0, u"coordinator"_s)[u"after"].toString()).hasMatch());
        QCOMPARE(changeOf(1, u"ship"_s)[u"before"], u"2029-05-03T10:00:00Z"_s);
        QCOMPARE(changeOf(1, u"ship"_s)[u"after"], u"2029-05-10T10:00:00Z"_s);
        QCOMPARE(changeOf(1, u"ship"_s)[u"id"], id);
        const QJsonObject added = changeOf(2, u"added"_s)[u"after"].toObject();
        QCOMPARE(added[u"version"], u"a1"_s);
        QCOMPARE(added[u"ship"], u"2029-05-03T10:00:00Z"_s);
        QVERIFY(dashed.match(added[u"product"].toString()).hasMatch());
        QVERIFY(added[u"coordinator_may_sign_qa"].isBool());
    }

    void theStart_movesAloneOrWithTheShipDate()
    {
        const QString id = m_ctl.id({u"release"_s, u"create"_s, u"Ledger"_s, u"b1"_s, u"--ship"_s,
                                     u"2029-06-07T10:00Z"_s, u"--start"_s, u"2029-05-31T08:00Z"_s});
        const Ran dry = m_ctl.json({u"release"_s, u"move"_s, id, u"--start"_s, u"2029-05-24T08:00Z"_s, u"--dry-run"_s});
        QCOMPARE(dry.json()[u"changes"][0][u"kind"], u"start"_s);
        const auto shown = [&] { return m_ctl.json({u"release"_s, u"show"_s, id}).json()[u"release"].toObject(); };
        QCOMPARE(shown()[u"start"], u"2029-05-31T08:00:00Z"_s);
        QCOMPARE(m_ctl.run({u"release"_s, u"move"_s, id, u"--start"_s, u"2029-05-24T08:00Z"_s}).status, 0);
        QCOMPARE(shown()[u"start"], u"2029-05-24T08:00:00Z"_s);
        QCOMPARE(shown()[u"ship"], u"2029-06-07T10:00:00Z"_s);
        QCOMPARE(m_ctl
                     .run({u"release"_s, u"move"_s, id, u"--start"_s, u"2029-05-02T08:00Z"_s, u"--ship"_s,
                           u"2029-05-17T10:00Z"_s})
                     .status,
                 0);
        QCOMPARE(shown()[u"start"], u"2029-05-02T08:00:00Z"_s);
        QCOMPARE(shown()[u"ship"], u"2029-05-17T10:00:00Z"_s);
    }

    void conflicts_lieInTheSpanAskedFor()
    {
        QVERIFY(!m_ctl
                     .id({u"release"_s, u"create"_s, u"Ledger"_s, u"c1"_s, u"--ship"_s, u"2029-09-15T10:00Z"_s,
                          u"--start"_s, u"2029-08-01"_s})
                     .isEmpty()); // ships on a Saturday
        const auto asked = [&](const QString &from, const QString &to) {
            return m_ctl.json({u"calendar"_s, u"conflicts"_s, u"--from"_s, from, u"--to"_s, to})
                .json()[u"conflicts"]
                .toArray();
        };
        QCOMPARE(asked(u"2029-08-01"_s, u"2029-08-31"_s).size(), 0);
        QCOMPARE(asked(u"2029-09-15"_s, u"2029-09-15"_s).size(), 1);
    }

    void whatAReleaseNeeds_isNamedWithItsProduct()
    {
        const QString needed =
            m_ctl.id({u"release"_s, u"create"_s, u"Payments"_s, u"d1"_s, u"--ship"_s, u"2029-11-08T10:00Z"_s});
        const QString id =
            m_ctl.id({u"release"_s, u"create"_s, u"Ledger"_s, u"d2"_s, u"--ship"_s, u"2029-11-01T10:00Z"_s});
        QCOMPARE(m_ctl.run({u"release"_s, u"edit"_s, id, u"--depends-on"_s, needed}).status, 0);
        const Ran shown = m_ctl.run({u"release"_s, u"show"_s, id});
        QVERIFY2(shown.out.contains("Needs Payments d1, which ships"), shown.all());
    }

    void importsOfCalendarsAndLists_sayWhatWasLeft()
    {
        const QByteArray calendar =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\n"
            "BEGIN:VEVENT\r\nUID:s\r\nDTSTART:20290101T100000Z\r\nSUMMARY:Tick\r\n"
            "RRULE:FREQ=SECONDLY;COUNT=100\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        const QJsonObject read =
            m_ctl.json({u"calendar"_s, u"import"_s, u"-"_s}, calendar).json()[u"import"].toObject();
        QCOMPARE(read[u"ignored"], 1);
        QCOMPARE(read[u"warnings"].toArray().size(), 2);
        const QString id =
            m_ctl.id({u"release"_s, u"create"_s, u"Ledger"_s, u"e1"_s, u"--ship"_s, u"2029-12-06T10:00Z"_s});
        const QStringList import{u"checklist"_s, u"import"_s, id, u"-"_s};
        QCOMPARE(m_ctl.json(import, "- [ ] One\n- [ ] Two\n- [ ] Three\n").json()[u"import"][u"missing"], 0);
        QCOMPARE(m_ctl.json(import, "- [ ] One\n").json()[u"import"][u"missing"], 2);
        const Ran plain = m_ctl.run(import, "- [ ] One\n");
        QVERIFY2(plain.out.contains("no longer in the file; they were left as they are"), plain.all());
    }

    void theVersion_isOneDocumentToo()
    {
        const QJsonObject said = m_ctl.json({u"--version"_s}).json();
        QCOMPARE(said.keys(), QStringList{u"version"_s});
        QVERIFY(m_ctl.run({u"--version"_s}).line().endsWith(said[u"version"].toString()));
    }

    void aTrain_expandsOnce()
    {
        const QStringList expand{u"train"_s, u"expand"_s, u"Ledger"_s, u"--until"_s, u"2028-01-31"_s};
        const QJsonArray made = m_ctl.json(expand).json()[u"releases"].toArray();
        QCOMPARE(made.size(), 4);
        QCOMPARE(made[0][u"version"], u"2028.01"_s);
        QVERIFY(!made[0][u"phase"].isNull());
        QVERIFY(made[0][u"readiness"][u"items"].toInt() > 0);
        QCOMPARE(made[0][u"readiness"][u"answer"], u"no_go"_s);
        QCOMPARE(m_ctl.json(expand).json()[u"releases"].toArray().size(), 0);
    }

    void aTemplate_goesOutAndIn()
    {
        QCOMPARE(m_ctl.run({u"template"_s, u"export"_s, u"hotfix"_s, u"h.yaml"_s}).status, 0);
        QByteArray yaml = m_ctl.read(u"h.yaml"_s);
        QCOMPARE(m_ctl.run({u"template"_s, u"export"_s, u"hotfix"_s, u"-"_s}).out, yaml);
        QCOMPARE(m_ctl.json({u"template"_s, u"import"_s, u"h.yaml"_s}).json()[u"added"], false);
        QVERIFY(yaml.contains("name: Hotfix"));
        QCOMPARE(m_ctl.json({u"template"_s, u"import"_s, u"-"_s}, yaml.replace("name: Hotfix", "name: Small fix"))
                     .json()[u"added"],
                 true);
        QCOMPARE(m_ctl.json({u"template"_s, u"list"_s}).json()[u"templates"].toArray().size(), 4);
    }

    void theList_isNarrowedByItsOptions()
    {
        auto count = [&](const QString &options) {
            return m_ctl.json(QStringList{u"release"_s, u"list"_s} + options.split(u'|'))
                .json()[u"releases"]
                .toArray()
                .size();
        };
        const auto all = count(u"--limit|100000"_s);
        QVERIFY(all > 80);
        QCOMPARE(count(u"--limit|10"_s), 10);
        QCOMPARE(count(u"--offset|10|--limit|100000"_s), all - 10);
        QVERIFY(count(u"--product|Payments"_s) < all);
        QCOMPARE(count(u"--product|Payments|--product|Ledger"_s),
                 count(u"--product|Payments"_s) + count(u"--product|Ledger"_s));
        QCOMPARE(count(u"--to|2026-06-30"_s) + count(u"--from|2026-07-01"_s), all);
    }

private:
    Slipwayctl m_ctl;
    QString m_release;
    QString m_item;
};

QTEST_GUILESS_MAIN(CtlShapesTest)
#include "ctl_shapes_test.moc"
