// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

CreateTrain aTrain(const Team &team, const char *rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
                   const char *pattern = "5.{n}")
{
    CreateTrain train;
    train.product = team.ledger;
    train.origin = team.standard;
    train.rrule = QString::fromLatin1(rule);
    train.start = at("2027-03-02T14:00");
    train.versionPattern = QString::fromLatin1(pattern);
    return train;
}

QStringList shown(TemporaryWorkspace &workspace, const Team &team)
{
    ReleaseFilter filter;
    filter.products = {team.ledger};
    QStringList lines;
    for (const ReleaseRow &each : valueOf(workspace.queries().releases(filter, ReleaseOrder::Ship, false, 0, 1'000)))
        lines += each.title.mid(7) + u' ' + inZone(each.ship, "Europe/Berlin").toString(u"yyyy-MM-dd HH:mm"_s);
    return lines;
}

} // namespace

class TrainCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATrainMade_tellsItsOriginInTheActivityOfEachRelease()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const auto train = workspace.done(aTrain(team));
        const auto made = workspace.done(ExpandTrain{train, at("2027-04-30")});
        QVERIFY(made.size() > 1);
        for (const ReleaseId id : made) {
            const auto activity = valueOf(workspace.queries().activity(id));
            QCOMPARE(activity.size(), 1U);
            QCOMPARE(activity.front().action, QString::fromLatin1(ExpandTrain::kWord));
            QVERIFY(activity.front().isVerified);
            QCOMPARE(activity.front().changes.size(), 1U); // of this release alone
            QCOMPARE(activity.front().changes.front().id, id.value);
        }
    }

    void aTrain_makesItsReleasesAndKeepsTheHourAcrossAClockChange()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const TrainId train = workspace.done(aTrain(team));
        const auto made = workspace.done(ExpandTrain{train, at("2027-04-30")});
        QCOMPARE(shown(workspace, team),
                 (QStringList{u"5.1 2027-03-02 14:00"_s, u"5.2 2027-03-16 14:00"_s, u"5.3 2027-03-30 14:00"_s,
                              u"5.4 2027-04-13 14:00"_s, u"5.5 2027-04-27 14:00"_s}));
        QCOMPARE(made.size(), 5u);
        QCOMPARE(team.plan(made[2]).release.train, std::optional(train));
        QCOMPARE(team.plan(made[2]).items.size(), 3u);
        QCOMPARE(inZone(team.plan(made[2]).milestones[0].at, "Europe/Berlin").time(), QTime(18, 0));
    }

    void expandingAgain_addsOnlyWhatIsNew()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const TrainId train = workspace.done(aTrain(team));
        const auto first = workspace.done(ExpandTrain{train, at("2027-03-31")});
        QCOMPARE(first.size(), 3u);
        const QStringList before = workspace.contents();
        QVERIFY(workspace.done(ExpandTrain{train, at("2027-03-31")}).empty());
        QVERIFY(workspace.done(ExpandTrain{train, at("2027-03-10")}).empty());
        QCOMPARE(workspace.contents(), before);
        workspace.done(RemoveRelease{first[0]});
        workspace.done(EditRelease{.release = first[1], .version = u"5.2-lts"_s});
        QCOMPARE(workspace.done(ExpandTrain{train, at("2027-04-14")}).size(), 1u);
        QCOMPARE(shown(workspace, team),
                 (QStringList{u"5.2-lts 2027-03-16 14:00"_s, u"5.3 2027-03-30 14:00"_s, u"5.4 2027-04-13 14:00"_s}));
        QVERIFY(!workspace.undo());
        QCOMPARE(shown(workspace, team).size(), 2);
    }

    void theDayGiven_isIncluded()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const TrainId train = workspace.done(aTrain(team));
        QCOMPARE(workspace.done(ExpandTrain{train, at("2027-03-02T14:00")}).size(), 1u);
    }

    void aReleaseThatHasTheVersion_stays()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        CreateRelease own;
        own.product = team.ledger;
        own.version = u"5.2"_s;
        own.ship = at("2027-03-17T10:00");
        workspace.done(own);
        const TrainId train = workspace.done(aTrain(team));
        QCOMPARE(workspace.done(ExpandTrain{train, at("2027-03-31")}).size(), 2u);
        QVERIFY(shown(workspace, team).contains(u"5.2 2027-03-17 10:00"_s));
    }

    void patterns_areFilledFromTheDay_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("month") << u"{yyyy}.{mm}"_s << u"2027-11-30T10:00"_s << u"FREQ=MONTHLY;BYMONTHDAY=-1"_s
                               << QStringList{u"2027.11"_s, u"2027.12"_s, u"2028.01"_s};
        QTest::newRow("day") << u"{yyyy}{mm}{dd}"_s << u"2027-12-30T10:00"_s << u"FREQ=DAILY;COUNT=3"_s
                             << QStringList{u"20271230"_s, u"20271231"_s, u"20280101"_s};
        QTest::newRow("week at the turn of the year")
            << u"{yyyy}.{week}"_s << u"2029-12-24T10:00"_s << u"FREQ=WEEKLY;COUNT=3"_s
            << QStringList{u"2029.52"_s, u"2030.01"_s, u"2030.02"_s};
        QTest::newRow("number") << u"v{n}-rc"_s << u"2027-12-30T10:00"_s << u"FREQ=DAILY;COUNT=2"_s
                                << QStringList{u"v1-rc"_s, u"v2-rc"_s};
    }
    void patterns_areFilledFromTheDay()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, start);
        QFETCH(const QString, rule);
        QFETCH(const QStringList, expected);
        TemporaryWorkspace workspace;
        const Team team(workspace);
        CreateTrain wish = aTrain(team, qPrintable(rule), qPrintable(pattern));
        wish.start = at(qPrintable(start));
        const TrainId train = workspace.done(wish);
        workspace.done(ExpandTrain{train, wish.start + std::chrono::days(70)});
        QStringList versions;
        for (const QString &each : shown(workspace, team))
            versions += each.section(u' ', 0, 0);
        QCOMPARE(versions, expected);
    }

    void whatIsNoTrain_isRefused_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("no rule") << QString() << u"{n}"_s;
        QTest::newRow("words") << u"every other Tuesday"_s << u"{n}"_s;
        QTest::newRow("no frequency") << u"BYDAY=TU"_s << u"{n}"_s;
        QTest::newRow("unknown frequency") << u"FREQ=FORTNIGHTLY"_s << u"{n}"_s;
        QTest::newRow("interval of none") << u"FREQ=WEEKLY;INTERVAL=0"_s << u"{n}"_s;
        QTest::newRow("same version always") << u"FREQ=WEEKLY"_s << u"5.0"_s;
        QTest::newRow("same version twice a month") << u"FREQ=WEEKLY"_s << u"{yyyy}.{mm}"_s;
        QTest::newRow("same version next year") << u"FREQ=MONTHLY"_s << u"5.{mm}"_s;
        QTest::newRow("same version next month") << u"FREQ=WEEKLY"_s << u"5.{dd}"_s;
    }
    void whatIsNoTrain_isRefused()
    {
        QFETCH(const QString, rule);
        QFETCH(const QString, pattern);
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const QStringList before = workspace.contents();
        QCOMPARE(workspace.refused(aTrain(team, qPrintable(rule), qPrintable(pattern))).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.contents(), before);
    }

    void whatATrainNeeds_mustBeThere()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        CreateTrain wish = aTrain(team);
        wish.product = numbered<ProductId>(9'999);
        QCOMPARE(workspace.refused(wish).kind, ErrorKind::NotFound);
        wish = aTrain(team);
        wish.origin = numbered<TemplateId>(9'999);
        QCOMPARE(workspace.refused(wish).kind, ErrorKind::NotFound);
        wish = aTrain(team);
        wish.zone = "Middle/Earth";
        QCOMPARE(workspace.refused(wish).kind, ErrorKind::BadInput);
        workspace.done(aTrain(team));
        QCOMPARE(workspace.refused(aTrain(team)).kind, ErrorKind::Conflict);
        wish = aTrain(team);
        wish.name = u"Ledger hotfixes"_s;
        workspace.done(wish);
        QCOMPARE(workspace.refused(ExpandTrain{numbered<TrainId>(9'999), at("2027-04-01")}).kind, ErrorKind::NotFound);
        QCOMPARE(workspace.refused(Remove<Template>{team.standard}).kind, ErrorKind::NotAllowed);
    }

    void aTrainThatWouldMakeThousands_isRefusedAsAWhole()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        CreateTrain wish = aTrain(team, "FREQ=DAILY");
        const TrainId train = workspace.done(wish);
        const QStringList before = workspace.contents();
        QCOMPARE(workspace.refused(ExpandTrain{train, at("2037-01-01")}).kind, ErrorKind::BadInput);
        QCOMPARE(workspace.contents(), before);
    }
};

QTEST_GUILESS_MAIN(TrainCommandsTest)
#include "train_commands_test.moc"
