// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "service/trains.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

Train fortnightly(const Team &team)
{
    Train train;
    train.name = u"Ledger train"_s;
    train.product = team.ledger;
    train.origin = team.standard;
    train.rrule = u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s;
    train.start = at("2027-03-02T14:00");
    train.zone = "Europe/Berlin";
    train.versionPattern = u"5.{n}"_s;
    return train;
}

} // namespace

class TrainPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTrain_isSaved_changed_andRemoved_eachOneStepOfUndo()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        Train train = fortnightly(team);
        train.id = workspace.done(Save<Train>{train});
        train.versionPattern = u"6.{n}"_s;
        workspace.done(Save<Train>{train});
        QCOMPARE(valueOf(workspace.queries().trains()).front().versionPattern, u"6.{n}"_s);
        workspace.done(Remove<Train>{train.id});
        QVERIFY(valueOf(workspace.queries().trains()).empty());
        QVERIFY(!workspace.undo());
        QVERIFY(!workspace.undo());
        QCOMPARE(valueOf(workspace.queries().trains()).front().versionPattern, u"5.{n}"_s);
    }

    void aTrainThatCannotBe_isNotSaved()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        Train train = fortnightly(team);
        train.versionPattern = u"5.0"_s;
        QCOMPARE(workspace.refused(Save<Train>{train}).kind, ErrorKind::BadInput);
        train = fortnightly(team);
        train.name = u" "_s;
        QCOMPARE(workspace.refused(Save<Train>{train}).kind, ErrorKind::BadInput);
        train = fortnightly(team);
        train.zone = "Middle/Earth";
        QCOMPARE(workspace.refused(Save<Train>{train}).kind, ErrorKind::BadInput);
    }

    void thePreview_marksConflictsAndWhatIsThere_andWritesNothing()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        Freeze freeze;
        freeze.name = u"Quarter close"_s;
        freeze.span = {at("2027-03-15T00:00"), at("2027-03-18T00:00")};
        freeze.zone = "Europe/Berlin";
        workspace.done(Save<Freeze>{freeze});
        CreateRelease own;
        own.product = team.ledger;
        own.version = u"5.3"_s;
        own.ship = at("2027-03-30T14:00");
        const ReleaseId there = workspace.done(own);
        const QStringList before = workspace.contents();
        const auto next = valueOf(workspace.queries().previewTrain(fortnightly(team), 4, team.mara));
        QCOMPARE(workspace.contents(), before);
        QCOMPARE(next.size(), 4U);
        QCOMPARE(next[0].version, u"5.1"_s);
        QCOMPARE(next[0].ship, at("2027-03-02T14:00"));
        QVERIFY(next[0].isToBeMade());
        QVERIFY(std::ranges::any_of(next[1].conflicts,
                                    [](const Conflict &each) { return each.kind == Conflict::Kind::Freeze; }));
        QCOMPARE(next[2].release, std::optional(there));
        QVERIFY(!next[2].isToBeMade());
    }

    void whatWasRemovedAfterExpanding_isLeftOut()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        Train train = fortnightly(team);
        train.id = workspace.done(Save<Train>{train});
        const auto made = workspace.done(ExpandTrain{train.id, at("2027-03-17")});
        workspace.done(RemoveRelease{made[1]});
        train = valueOf(workspace.queries().trains()).front();
        const auto next = valueOf(workspace.queries().previewTrain(train, 3, team.mara));
        QVERIFY(next[0].release);
        QVERIFY(next[1].isLeftOut);
        QVERIFY(next[2].isToBeMade());
    }

    void expandingFromADay_leavesOutWhatWasBefore()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        Train train = fortnightly(team);
        train.id = workspace.done(Save<Train>{train});
        workspace.setNow(at("2027-03-10T09:00"));
        const auto next = valueOf(workspace.queries().previewTrain(train, 1, team.mara));
        QCOMPARE(next[0].version, u"5.2"_s);
        const auto made = workspace.done(ExpandTrain{train.id, at("2027-03-31"), workspace.now()});
        QCOMPARE(made.size(), 2U);
        QCOMPARE(team.plan(made[0]).release.version, u"5.2"_s);
    }

    void aCancelledExpansion_changesNothing()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        Train train = fortnightly(team);
        train.id = workspace.done(Save<Train>{train});
        const QStringList before = workspace.contents();
        auto control = std::make_shared<JobControl>();
        control->cancel();
        const auto answer = workspace->start(ExpandTrain{train.id, at("2028-03-31")}, control).takeResult();
        QVERIFY(!answer);
        QCOMPARE(answer.error(), cancelled());
        QVERIFY(control->isFinished());
        QCOMPARE(workspace.contents(), before);
        QCOMPARE(workspace.done(ExpandTrain{train.id, at("2027-03-31")}).size(), 3U); // and it goes on as ever
    }

    void aCancelledCommand_changesNothing_evenWhereItDoesNotLook()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        const QStringList before = workspace.contents();
        auto control = std::make_shared<JobControl>();
        control->cancel();
        QVERIFY(!workspace->start(Save<Train>{fortnightly(team)}, control).takeResult());
        QCOMPARE(workspace.contents(), before);
    }

    void aCancelledCheck_endsAndSaysSo()
    {
        TemporaryWorkspace workspace;
        const Team team(workspace);
        auto control = std::make_shared<JobControl>();
        control->cancel();
        const auto report = workspace.queries().check(control);
        QVERIFY(!report);
        QCOMPARE(report.error(), cancelled());
        QVERIFY(valueOf(workspace.queries().check()).isSound());
    }

    void aWrongRule_isToldWithItsPlace_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("where");
        QTest::newRow("frequency") << u"FREQ=FORTNIGHTLY"_s << u"character 1"_s;
        QTest::newRow("second part") << u"FREQ=WEEKLY;BYDAY=XX"_s << u"character 13"_s;
        QTest::newRow("after RRULE:") << u"RRULE:FREQ=WEEKLY;INTERVAL=0"_s << u"character 19"_s;
        QTest::newRow("nothing") << QString() << u"character 1"_s;
    }
    void aWrongRule_isToldWithItsPlace()
    {
        QFETCH(const QString, rule);
        const auto wrong = checkRecurrenceRule(rule);
        QVERIFY(!wrong);
        QTEST(wrong.error().where, "where");
        QVERIFY(checkRecurrenceRule(u"FREQ=MONTHLY;BYDAY=-1FR"_s));
    }
};

QTEST_GUILESS_MAIN(TrainPreviewTest)
#include "train_preview_test.moc"
