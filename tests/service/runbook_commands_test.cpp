// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/runbook_commands.h"

#include "service/commands/deployment_commands.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

RunbookStepText step(const QString &title, int start, StepKind kind = StepKind::Manual)
{
    RunbookStepText text;
    text.title = title;
    text.kind = kind;
    text.startMinutes = start;
    text.plannedMinutes = 10;
    return text;
}

QStringList titlesOf(const RunbookPage &page)
{
    QStringList titles;
    for (const auto &each : page.steps)
        titles += each.step.title;
    return titles;
}

QStringList eventsOf(const RunbookPage &page)
{
    QStringList kinds;
    for (const auto &each : page.events)
        kinds += toText(each.event.kind) + (each.step.isEmpty() ? QString() : u' ' + each.step);
    return kinds;
}

} // namespace

/// A cut-over as a team lives it: planned by the minute, locked while it runs, every departure from it on record.
class RunbookCommandsTest : public QObject
{
    Q_OBJECT

private:
    TemporaryWorkspace m_workspace;
    Team m_team{m_workspace};
    ReleaseId m_release = m_team.plainRelease(u"4.2"_s);
    RunbookStepId m_stop;
    RunbookStepId m_migrate;
    RunbookStepId m_check;

    RunbookPage page() { return valueOf(m_workspace.queries().runbook(m_release)); }
    AdvanceStep advance(RunbookStepId id, StepState to, const QString &note = {}) const
    {
        AdvanceStep command;
        command.release = m_release;
        command.step = id;
        command.to = to;
        command.note = note;
        return command;
    }

private Q_SLOTS:
    void init() { m_workspace->setActor(m_team.mara); }

    void stepsStandInTheirOrder_andNeverWaitForThemselves()
    {
        m_stop = m_workspace.done(AddRunbookStep{m_release, step(u"Stop the workers"_s, 0), {}});
        m_check = m_workspace.done(AddRunbookStep{m_release, step(u"Go or no-go"_s, 20, StepKind::Checkpoint), {}});
        m_migrate = m_workspace.done(AddRunbookStep{m_release, step(u"Migrate"_s, 10), m_stop});
        QCOMPARE(titlesOf(page()), (QStringList{u"Stop the workers"_s, u"Migrate"_s, u"Go or no-go"_s}));
        RunbookStepText waits = step(u"Stop the workers"_s, 0);
        waits.dependsOn = {m_check};
        QCOMPARE(m_workspace.refused(SetRunbookStep{m_release, m_stop, waits}).kind, ErrorKind::BadInput);
        QCOMPARE(m_workspace.refused(AddRunbookStep{m_release, step(u" "_s, 0), {}}).kind, ErrorKind::BadInput);
        QCOMPARE(m_workspace.refused(AddRunbookStep{m_release, step(u"By CI"_s, 0, StepKind::Job), {}}).kind,
                 ErrorKind::BadInput);
    }

    void whileItRuns_thePlanIsLocked_andDeviationsAreNoted()
    {
        m_workspace.done(StartCutover{m_release, m_workspace.now() + 60min, false});
        QCOMPARE(m_workspace.refused(AddRunbookStep{m_release, step(u"Late idea"_s, 5), {}}).kind,
                 ErrorKind::NotAllowed);
        QCOMPARE(m_workspace.refused(RemoveRunbookStep{m_release, m_migrate}).kind, ErrorKind::NotAllowed);
        QCOMPARE(m_workspace.refused(StartCutover{m_release, {}, false}).kind, ErrorKind::NotAllowed);
        QCOMPARE(m_workspace.refused(AddDeviation{m_release, m_stop, u"  "_s}).kind, ErrorKind::BadInput);
        m_workspace.done(AddDeviation{m_release, m_stop, u"Stopped only half of the workers"_s});
        QVERIFY(eventsOf(page()).contains(u"deviation Stop the workers"_s));
        QVERIFY(m_workspace.undo().has_value()); // nor is the plan changed by taking back what came before
    }

    void aStep_waitsForACheckpoint_andIsTriedAgain()
    {
        QCOMPARE(m_workspace.refused(advance(m_check, StepState::Done)).kind, ErrorKind::NotAllowed);
        m_workspace.done(advance(m_stop, StepState::Running));
        m_workspace.setNow(m_workspace.now() + 12min);
        QCOMPARE(page().steps[0].clock.late, 2min);
        QCOMPARE(m_workspace.refused(advance(m_stop, StepState::Failed)).kind, ErrorKind::BadInput);
        m_workspace.done(advance(m_stop, StepState::Failed, u"One worker hangs"_s));
        m_workspace.done(advance(m_stop, StepState::Running));
        m_workspace.done(advance(m_stop, StepState::Done));
        QCOMPARE(eventsOf(page()), (QStringList{u"started"_s, u"deviation Stop the workers"_s,
                                                u"started Stop the workers"_s, u"failed Stop the workers"_s,
                                                u"retried Stop the workers"_s, u"finished Stop the workers"_s}));
    }

    void skipping_needsAReasonAndASecondPerson()
    {
        AdvanceStep skip = advance(m_migrate, StepState::Skipped, u"Nothing to migrate"_s);
        QCOMPARE(m_workspace.refused(skip).kind, ErrorKind::NotAllowed);
        skip.secondPerson = m_team.mara; // who acts is no second person
        QCOMPARE(m_workspace.refused(skip).kind, ErrorKind::NotAllowed);
        skip.secondPerson = m_team.jonas;
        skip.note.clear();
        QCOMPARE(m_workspace.refused(skip).kind, ErrorKind::BadInput);
        skip.note = u"Nothing to migrate"_s;
        m_workspace.done(skip);
        QCOMPARE(page().events.back().event.secondPerson, std::optional(m_team.jonas));
        QVERIFY(!page().events.back().secondPerson.isEmpty());
    }

    void thePulledCord_stopsTheNextStep()
    {
        // Everything before the checkpoint is settled; only the cord is in the way of beginning it.
        m_workspace.done(PullCord{m_release, u"Error rate doubled"_s});
        QCOMPARE(m_workspace.refused(advance(m_check, StepState::Running)).kind, ErrorKind::NotAllowed);
        QVERIFY(page().hold.has_value());
        m_workspace.done(LetGo{m_release, u"A false alarm"_s});
        QVERIFY(!page().hold.has_value());
    }

    void confirmedByHand_isUnverifiedUntilItWasSeen_andTheLastStepEndsIt()
    {
        AdvanceStep byHand = advance(m_check, StepState::Done);
        byHand.isUnverified = true;
        QCOMPARE(m_workspace.refused(byHand).kind, ErrorKind::BadInput);
        byHand.note = u"Seen on the console of the server"_s;
        m_workspace.done(byHand);
        QVERIFY(!page().isRunning());
        QVERIFY(page().steps[2].step.isUnverified);
        m_workspace.done(VerifyStep{m_release, m_check, u"The log says so"_s});
        QVERIFY(!page().steps[2].step.isUnverified);
        QCOMPARE(eventsOf(page()).last(), u"verified Go or no-go"_s);
        QVERIFY(!page().lastRehearsal.has_value());
    }

    void aRehearsal_startsFromTheBeginning_andIsRemembered()
    {
        m_workspace.done(StartCutover{m_release, {}, true});
        QCOMPARE(page().clock.settled, 0);
        m_workspace.done(AbortCutover{m_release, u"Somebody is ill"_s});
        QVERIFY(!page().lastRehearsal.has_value());
        m_workspace.done(StartCutover{m_release, {}, true});
        for (const auto id : {m_stop, m_migrate, m_check})
            m_workspace.done(advance(id, StepState::Done));
        QCOMPARE(page().lastRehearsal, m_workspace.now());
        m_workspace.done(AddRunbookStep{m_release, step(u"Late idea"_s, 30), {}}); // unlocked again
    }

    void rings_areBypassedOnlyByWhoMayOverride()
    {
        m_workspace.done(SetRings{m_release, {{m_team.staging, 60}, {m_team.production, 0}}});
        const RingId first = page().rings.at(0).ring.id;
        m_workspace->setActor(m_team.wei);
        QCOMPARE(m_workspace.refused(MarkRing{m_release, first, SoakMark::Kind::Bypassed, u"In a hurry"_s}).kind,
                 ErrorKind::NotAllowed);
        QCOMPARE(m_workspace.refused(MarkRing{m_release, first, SoakMark::Kind::Red, {}}).kind, ErrorKind::BadInput);
        m_workspace->setActor(m_team.henrik);
        m_workspace.done(MarkRing{m_release, first, SoakMark::Kind::Bypassed, u"A security fix"_s});
        QCOMPARE(m_workspace.refused(SetRings{m_release, {{m_team.staging, 60}, {m_team.staging, 10}}}).kind,
                 ErrorKind::BadInput);
    }
};

QTEST_GUILESS_MAIN(RunbookCommandsTest)
#include "runbook_commands_test.moc"
