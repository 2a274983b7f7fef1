// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rehearsal/rehearsal.h"
#include "support/plan_builder.h"

#include "core/readiness/content.h"
#include "core/release/roles.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kUtc = "UTC";

/// A Monday of the sample week: 11 January 2027.
Instant day(int n, int hour, int minute = 0)
{
    return fromWallTime(QDate(2027, 1, 11).addDays(n), QTime(hour, minute), kUtc);
}

Person person(int n, const QString &name, const QStringList &roles, const QByteArray &zone = kUtc)
{
    Person person;
    person.id = numbered<PersonId>(n);
    person.name = name;
    person.roles = roles;
    person.zone = zone;
    return person;
}

Item item(int n, const QString &title, int owner, Instant due)
{
    Item item;
    item.id = numbered<ItemId>(n);
    item.title = title;
    item.owner = numbered<PersonId>(owner);
    item.due = due;
    return item;
}

ReleaseJob job(int n, RunPurpose purpose, const QString &name)
{
    ReleaseJob job;
    job.id = numbered<ReleaseJobId>(n);
    job.purpose = purpose;
    job.name = name;
    job.job = name.toLower();
    job.connection = u"builder"_s;
    return job;
}

RunbookStep step(int n, const QString &title, int start, int minutes)
{
    RunbookStep step;
    step.id = numbered<RunbookStepId>(n);
    step.title = title;
    step.startMinutes = start;
    step.plannedMinutes = minutes;
    step.owner = numbered<PersonId>(1);
    return step;
}

/// Ships Thursday 14:00 into Production: one item, one test job and its criterion, one sign-off, a runbook of three steps.
RehearsalScene scene()
{
    RehearsalScene scene;
    scene.now = day(0, 8);
    Release &release = scene.plan.release;
    release.id = numbered<ReleaseId>(1);
    release.version = u"4.2"_s;
    release.state = ReleaseState::InProgress;
    release.start = day(-7, 9);
    release.ship = day(3, 14);
    release.shipZone = kUtc;
    release.coordinator = numbered<PersonId>(1);
    release.environment = numbered<EnvironmentId>(1);
    scene.people = {person(1, u"Cora"_s, {roles::kCoordinator.toString()}),
                    person(2, u"Quinn"_s, {roles::kQaLead.toString()}),
                    person(3, u"Dev"_s, {roles::kDevelopment.toString()})};
    scene.environments = {{numbered<EnvironmentId>(1), u"Production"_s, {}, {}, {}}};
    scene.plan.items = {item(1, u"Write the notes"_s, 3, day(1, 17))};
    scene.plan.jobs = {job(1, RunPurpose::Test, u"Integration"_s), job(2, RunPurpose::Deploy, u"Deploy"_s)};
    scene.jobs[numbered<ReleaseJobId>(1)].durations = {20min, 30min, 60min};
    scene.jobs[numbered<ReleaseJobId>(2)].durations = {8min, 9min, 10min};
    Criterion green;
    green.id = numbered<CriterionId>(1);
    green.title = u"Integration is green"_s;
    green.kind = CriterionKind::Ci;
    green.parameters = {{u"job"_s, u"Integration"_s}};
    scene.plan.criteria = {green};
    SignoffRequirement qa;
    qa.id = numbered<SignoffRequirementId>(1);
    qa.role = roles::kQaLead.toString();
    scene.plan.requirements = {qa};
    scene.steps = {step(1, u"Stop the queue"_s, 0, 10), step(2, u"Roll out"_s, 10, 15),
                   step(3, u"Start the queue"_s, 25, 5)};
    scene.steps[1].kind = StepKind::Job;
    scene.steps[1].job = numbered<ReleaseJobId>(2);
    scene.steps[1].dependsOn = {numbered<RunbookStepId>(1)};
    scene.steps[2].dependsOn = {numbered<RunbookStepId>(2)};
    return scene;
}

const RehearsalTask &taskOf(const Rehearsal &run, const QString &title)
{
    const auto found = std::ranges::find(run.tasks, title, &RehearsalTask::title);
    Q_ASSERT(found != run.tasks.end());
    return *found;
}

std::vector<RehearsalEvent> askedFor(const Rehearsal &run, const QString &title)
{
    std::vector<RehearsalEvent> found;
    for (const RehearsalEvent &each : run.events)
        if (each.kind == RehearsalEvent::Kind::Asked && run.tasks[*each.task].title == title)
            found.push_back(each);
    return found;
}

const RehearsalBlock *blockOf(const Rehearsal &run, RehearsalBlock::Kind kind)
{
    const auto found = std::ranges::find(run.blocks, kind, &RehearsalBlock::kind);
    return found == run.blocks.end() ? nullptr : &*found;
}

RehearsalFault fault(RehearsalFault::Kind kind, const QString &what, double factor = 1)
{
    return {kind, what, factor};
}

/// Any release of items that wait for each other, jobs, rings and steps.
rc::Gen<RehearsalScene> anyScene()
{
    return rc::gen::exec([] {
        RehearsalScene made = scene();
        const int items = *rc::gen::inRange(0, 7);
        for (int i = 0; i < items; ++i) {
            Item one = item(10 + i, u"Item %1"_s.arg(i), *rc::gen::inRange(1, 4),
                            day(*rc::gen::inRange(-1, 6), *rc::gen::inRange(0, 24)));
            for (int before = 0; before < i; ++before)
                if (*rc::gen::inRange(0, 3) == 0)
                    one.dependsOn.push_back(numbered<ItemId>(10 + before));
            if (*rc::gen::inRange(0, 4) == 0)
                one.due.reset();
            made.plan.items.push_back(one);
        }
        if (*rc::gen::arbitrary<bool>())
            made.absences = {{numbered<AbsenceId>(1), numbered<PersonId>(*rc::gen::inRange(1, 4)),
                              QDate(2027, 1, 11).addDays(*rc::gen::inRange(-2, 4)),
                              QDate(2027, 1, 11).addDays(*rc::gen::inRange(4, 9)), u"holiday"_s}};
        if (*rc::gen::arbitrary<bool>()) {
            Freeze freeze;
            freeze.id = numbered<FreezeId>(1);
            freeze.name = u"Quarter close"_s;
            const int from = *rc::gen::inRange(0, 6);
            freeze.span = {day(from, 0), day(from + *rc::gen::inRange(1, 4), *rc::gen::inRange(0, 24))};
            made.freezes = {freeze};
        }
        if (*rc::gen::arbitrary<bool>()) {
            made.environments.push_back({numbered<EnvironmentId>(2), u"Canary"_s, {}, {}, {}});
            made.rings = {{{numbered<RingId>(1), made.plan.release.id, numbered<EnvironmentId>(2),
                            *rc::gen::inRange(0, 2000), u"a"_s},
                           false},
                          {{numbered<RingId>(2), made.plan.release.id, numbered<EnvironmentId>(1), 0, u"b"_s}, false}};
        }
        if (*rc::gen::arbitrary<bool>())
            made.steps.clear();
        return made;
    });
}

/// Something to fail, and a seed.
RehearsalWish anyWish()
{
    RehearsalWish wish;
    if (*rc::gen::arbitrary<bool>())
        wish.seed = *rc::gen::arbitrary<quint64>();
    return wish;
}

} // namespace

/// A whole release gone through with an accelerated clock and simulated servers.
class RehearsalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTookItsTimeBefore_takesItAgain_fourInFive()
    {
        RehearsalScene learnt = scene();
        const auto deploy = [&] { return taskOf(rehearse(learnt, {}), u"Roll out"_s); };
        const auto lengthOf = [](const RehearsalTask &task) { return task.endedAt - task.begunAt; };
        QCOMPARE(lengthOf(deploy()), 9min); // of three the middle
        QVERIFY(!deploy().learnt);
        learnt.jobs[numbered<ReleaseJobId>(2)].durations = {8min, 9min, 10min, 11min, 20min};
        QCOMPARE(lengthOf(deploy()), 11min);
        QCOMPARE(deploy().learnt, std::optional(RehearsalLength{5, 11min}));

        const auto signoff = [&] { return taskOf(rehearse(learnt, {}), u"Sign-off QA lead"_s); };
        QCOMPARE(lengthOf(signoff()), 15min);
        // Asked at 16:00 and given at 10:00 the next day are two hours of work.
        for (int i = 0; i < 5; ++i)
            learnt.decisions.push_back(
                {roles::kQaLead.toString(), numbered<PersonId>(2), day(-14 + i % 3, 16), day(-13 + i % 3, 10)});
        QCOMPARE(lengthOf(signoff()), 2h);
        QCOMPARE(signoff().learnt->samples, 5);
    }

    void everythingReady_shipsOnTheHour()
    {
        const RehearsalScene made = scene();
        const Rehearsal run = rehearse(made, {});
        QVERIFY(run.blocks.empty());
        QVERIFY(run.isOnTime());
        QCOMPARE(run.plannedEnd, made.plan.release.ship + 30min);
        // The deployment takes the middle of what it took, nine minutes, not the fifteen of the plan; the last step has its hour.
        QCOMPARE(taskOf(run, u"Roll out"_s).endedAt, made.plan.release.ship + 19min);
        QCOMPARE(*run.ships, made.plan.release.ship + 30min);
        QCOMPARE(run.late, 0min);
    }

    void people_areAskedWhenTheirTurnComes()
    {
        RehearsalScene made = scene();
        made.people[1].zone = "America/New_York"; // nine in the morning there is 14:00 UTC
        const Rehearsal run = rehearse(made, {});
        const auto notes = askedFor(run, u"Write the notes"_s);
        QCOMPARE(notes.size(), 1u);
        QCOMPARE(notes[0].at, day(0, 9)); // the working day before it is due
        QCOMPARE(notes[0].reach, Reach::AtWork);
        QCOMPARE(taskOf(run, u"Write the notes"_s).begunAt, day(0, 9));
        QCOMPARE(taskOf(run, u"Write the notes"_s).endedAt, day(0, 13));
        const auto qa = std::ranges::find(run.tasks, RehearsalTask::Kind::Signoff, &RehearsalTask::kind);
        QCOMPARE(qa->readyAt, day(0, 13));   // what is signed is complete
        QCOMPARE(qa->begunAt, day(0, 14));   // and New York at work
        made.plan.items[0].due = day(7, 12); // a Monday: asked on the Friday before
        QCOMPARE(askedFor(rehearse(made, {}), u"Write the notes"_s)[0].at, day(4, 9));
    }

    void aCutoverAtNight_saysWhoIsWoken()
    {
        RehearsalScene made = scene();
        made.plan.release.ship = day(5, 2); // Saturday
        const Rehearsal run = rehearse(made, {});
        const auto asked = askedFor(run, u"Stop the queue"_s);
        QCOMPARE(asked[0].at, day(5, 2));
        QCOMPARE(asked[0].reach, Reach::DayOff);
        QVERIFY(run.isOnTime());
        made.calendars[numbered<PersonId>(1)].addHoliday(QDate(2027, 1, 16), u"Feast"_s);
        const Rehearsal feast = rehearse(made, {});
        QCOMPARE(askedFor(feast, u"Stop the queue"_s)[0].reach, Reach::Holiday);
        QCOMPARE(askedFor(feast, u"Stop the queue"_s)[0].note, u"Feast"_s);
    }

    void somebodyAway_holdsItUpUntilTheyAreBack()
    {
        RehearsalScene made = scene();
        made.absences = {{numbered<AbsenceId>(1), numbered<PersonId>(1), QDate(2027, 1, 14), QDate(2027, 1, 15), {}}};
        const Rehearsal run = rehearse(made, {});
        const RehearsalBlock *away = blockOf(run, RehearsalBlock::Kind::Person);
        QVERIFY(away);
        QCOMPARE(away->until, day(5, 9));
        QVERIFY(away->text.contains(u"Cora"));
        QVERIFY(!run.isOnTime());
        QCOMPARE(taskOf(run, u"Stop the queue"_s).begunAt, day(5, 9));
        // A role instead of a name: whoever is there does it.
        for (RunbookStep &each : made.steps) {
            each.owner.reset();
            each.role = roles::kDevelopment.toString();
        }
        QVERIFY(rehearse(made, {}).isOnTime());
    }

    void freezesBookingsAndLeases_moveTheDeployment()
    {
        RehearsalScene made = scene();
        made.titles[numbered<ReleaseId>(9)] = u"Ledger 2.9"_s;
        Freeze freeze;
        freeze.id = numbered<FreezeId>(1);
        freeze.name = u"Quarter close"_s;
        freeze.span = {day(3, 0), day(4, 10)};
        made.freezes = {freeze};
        Booking booking;
        booking.environment = numbered<EnvironmentId>(1);
        booking.release = numbered<ReleaseId>(9);
        booking.span = {day(4, 9), day(4, 12)};
        made.otherBookings = {booking};
        const Rehearsal run = rehearse(made, {});
        QCOMPARE(blockOf(run, RehearsalBlock::Kind::Freeze)->until, day(4, 10));
        QCOMPARE(blockOf(run, RehearsalBlock::Kind::Booking)->until, day(4, 12));
        QVERIFY(blockOf(run, RehearsalBlock::Kind::Booking)->text.contains(u"Ledger 2.9"));
        QCOMPARE(*run.ships, day(4, 12, 30));
        QCOMPARE(run.late, 22h);
        // Leave to pass the freeze, and a lease that nobody says the end of.
        made.overrides = {
            {numbered<FreezeOverrideId>(1), freeze.id, made.plan.release.id, {}, {}, {}, made.now, day(9, 0)}};
        made.otherBookings.clear();
        QVERIFY(rehearse(made, {}).isOnTime());
        Lease lease;
        lease.environment = numbered<EnvironmentId>(1);
        lease.release = numbered<ReleaseId>(9);
        made.leases = {lease};
        const Rehearsal held = rehearse(made, {});
        QVERIFY(!held.ships);
        QVERIFY(!blockOf(held, RehearsalBlock::Kind::Lease)->until);
    }

    void whatNobodyCanLift_isSaidAndTheRestGoesOn_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        for (const char *each : {"no approver", "too few", "blocked item", "no such job", "no connection", "held",
                                 "over", "dependency", "no owner", "no tests"})
            QTest::newRow(each) << QString::fromLatin1(each)
                                << int(QByteArrayView(each) == "blocked item" ? RehearsalBlock::Kind::Item
                                       : QByteArrayView(each) == "no such job" || QByteArrayView(each) == "no tests"
                                           ? RehearsalBlock::Kind::Criterion
                                       : QByteArrayView(each) == "no connection" ? RehearsalBlock::Kind::Job
                                       : QByteArrayView(each) == "held" || QByteArrayView(each) == "over"
                                           ? RehearsalBlock::Kind::Release
                                       : QByteArrayView(each) == "dependency" ? RehearsalBlock::Kind::Dependency
                                                                              : RehearsalBlock::Kind::Nobody);
    }

    void whatNobodyCanLift_isSaidAndTheRestGoesOn()
    {
        QFETCH(QString, what);
        QFETCH(int, kind);
        RehearsalScene made = scene();
        if (what == u"no approver")
            made.people[1].roles.clear();
        if (what == u"too few")
            made.plan.requirements[0].quorum = 2;
        if (what == u"blocked item")
            made.plan.items[0].state = ItemState::Blocked;
        if (what == u"no such job")
            made.plan.criteria[0].parameters[u"job"_s] = u"Load"_s;
        if (what == u"no connection")
            made.jobs[numbered<ReleaseJobId>(2)].whyNot = u"there is no connection “builder”"_s;
        if (what == u"held")
            made.plan.hold = Hold{{}, {}, true, {}, {}, u"leak"_s, {}};
        if (what == u"over")
            made.plan.release.state = ReleaseState::Cancelled;
        if (what == u"dependency") {
            Release other;
            other.version = u"Core 1"_s;
            other.ship = day(-3, 9);
            made.dependencies = {other};
        }
        if (what == u"no owner") {
            made.plan.items[0].owner.reset();
            made.plan.release.coordinator.reset();
        }
        if (what == u"no tests") {
            made.plan.criteria[0].kind = CriterionKind::Tests;
            made.plan.jobs[0].purpose = RunPurpose::Other;
        }
        const Rehearsal run = rehearse(made, {});
        const RehearsalBlock *found = blockOf(run, RehearsalBlock::Kind(kind));
        QVERIFY(found);
        QVERIFY(!found->until);
        QVERIFY(!found->text.isEmpty());
        QVERIFY(!run.ships);
        QVERIFY(!run.isOnTime());
        QVERIFY(run.shipsIfLifted >= made.plan.release.ship);
        QVERIFY(!askedFor(run, u"Roll out"_s).empty());
    }

    void duties_stayApart()
    {
        RehearsalScene made = scene();
        made.people[0].roles += roles::kQaLead.toString(); // who coordinates
        made.people[1].roles.clear();
        QVERIFY(blockOf(rehearse(made, {}), RehearsalBlock::Kind::Nobody));
        made.plan.release.coordinatorMaySignQa = true;
        QVERIFY(!blockOf(rehearse(made, {}), RehearsalBlock::Kind::Nobody));
    }

    void aServerThatFailsIsSlowOrAway_costsTime()
    {
        const RehearsalScene made = scene();
        const auto ship = made.plan.release.ship;
        const Rehearsal failed = rehearse(made, {.faults = {fault(RehearsalFault::Kind::Fails, u"deploy"_s)}});
        // Nine minutes, a quarter of an hour to decide, nine minutes again, then the last step.
        QCOMPARE(taskOf(failed, u"Roll out"_s).endedAt, ship + 43min);
        QCOMPARE(*failed.ships, ship + 48min);
        QCOMPARE(failed.late, 18min);
        QVERIFY(!failed.isOnTime());
        QVERIFY(blockOf(failed, RehearsalBlock::Kind::Failure));
        QCOMPARE(askedFor(failed, u"Roll out"_s).size(), 2u);

        const Rehearsal slow = rehearse(made, {.faults = {fault(RehearsalFault::Kind::Slow, u"Roll out"_s, 10)}});
        QCOMPARE(taskOf(slow, u"Roll out"_s).endedAt, ship + 100min);

        const Rehearsal away = rehearse(made, {.faults = {fault(RehearsalFault::Kind::Away, u"builder"_s)}});
        QVERIFY(taskOf(away, u"Integration"_s).isUnverified);
        QVERIFY(taskOf(away, u"Roll out"_s).isUnverified);
        QVERIFY(!away.isOnTime());
        QVERIFY(away.ships);
    }

    void unknownFaults_areNamed()
    {
        const RehearsalWish wish{.faults = {fault(RehearsalFault::Kind::Fails, u"Deploy"_s),
                                            fault(RehearsalFault::Kind::Fails, u"Nothing"_s),
                                            fault(RehearsalFault::Kind::Away, u"Write the notes"_s)}};
        QCOMPARE(unknownFaults(scene(), wish), (QStringList{u"Nothing"_s, u"Write the notes"_s}));
    }

    void rings_areDeployedEarlyEnoughToSoak()
    {
        RehearsalScene made = scene();
        made.steps.clear();
        made.environments.push_back({numbered<EnvironmentId>(2), u"Canary"_s, {}, {}, {}});
        made.rings = {{{numbered<RingId>(1), made.plan.release.id, numbered<EnvironmentId>(2), 24 * 60, u"a"_s}, false},
                      {{numbered<RingId>(2), made.plan.release.id, numbered<EnvironmentId>(1), 0, u"b"_s}, false}};
        const Rehearsal run = rehearse(made, {});
        QCOMPARE(taskOf(run, u"Deployment to Canary"_s).begunAt, made.plan.release.ship - 24h - 10min);
        QVERIFY(run.isOnTime());
        made.rings[0].ring.soakMinutes = 4 * 24 * 60; // begins at once, and is not enough
        QVERIFY(!rehearse(made, {}).isOnTime());
        made.rings[0].isPassed = true;
        QVERIFY(rehearse(made, {}).isOnTime());
    }

    void aSignature_isAskedForAgainWhenWhatItCoversChanges()
    {
        RehearsalScene made = scene();
        made.plan.criteria.clear();
        Signoff given;
        given.role = roles::kQaLead.toString();
        given.person = numbered<PersonId>(2);
        given.decision = Decision::Approved;
        given.contentHash = signedContent(made.plan, {}).hash;
        made.plan.signoffs = {given};
        const auto signoffs = [](const Rehearsal &run) {
            return std::ranges::count(run.tasks, RehearsalTask::Kind::Signoff, &RehearsalTask::kind);
        };
        QCOMPARE(signoffs(rehearse(made, {})), 1); // an item is still open: it will be stale
        made.plan.items[0].state = ItemState::Done;
        made.plan.signoffs[0].contentHash = signedContent(made.plan, {}).hash;
        QCOMPARE(signoffs(rehearse(made, {})), 0);
    }

    void aGreenRunThatGetsTooOld_isRunAgain()
    {
        RehearsalScene made = scene();
        made.jobs[numbered<ReleaseJobId>(1)].isGreen = true;
        made.plan.criteria[0].state = CriterionState::Satisfied;
        const auto jobs = [](const Rehearsal &run) {
            return std::ranges::count(run.tasks, u"Integration"_s, &RehearsalTask::title);
        };
        QCOMPARE(jobs(rehearse(made, {})), 0);
        made.plan.criteria[0].parameters[u"max_age_hours"_s] = 24;
        const Rehearsal run = rehearse(made, {});
        QCOMPARE(jobs(run), 1);
        QCOMPARE(taskOf(run, u"Integration"_s).begunAt, day(2, 14));
    }

    void theLastSafeRollback_isKnownFromHistory()
    {
        RehearsalScene made = scene();
        made.rollbacks = {10min, 15min, 20min};
        Booking own;
        own.environment = numbered<EnvironmentId>(1);
        own.release = made.plan.release.id;
        own.span = {day(3, 13), day(3, 15)};
        made.plan.bookings = {own};
        const Rehearsal run = rehearse(made, {});
        QCOMPARE(run.windowEnd, day(3, 15));
        QCOMPARE(*run.rollback.lastSafe, day(3, 14, 40));
        QVERIFY(!run.isPastRollback);
        QVERIFY(rehearse(made, {.faults = {fault(RehearsalFault::Kind::Fails, u"Roll out"_s)}}).isPastRollback);
    }

    void whatFollowsTheShipping_doesNotHoldItUp()
    {
        RehearsalScene made = scene();
        Phase watch;
        watch.id = numbered<PhaseId>(1);
        watch.span = {made.plan.release.ship, made.plan.release.ship + 48h};
        made.plan.phases = {watch};
        Item blocked = item(5, u"Close the ticket"_s, 3, day(5, 9));
        blocked.phase = watch.id;
        blocked.state = ItemState::Blocked;
        made.plan.items.push_back(blocked);
        const Rehearsal run = rehearse(made, {});
        QVERIFY(run.isOnTime());
        QVERIFY(blockOf(run, RehearsalBlock::Kind::Item));
        QVERIFY(taskOf(run, u"Close the ticket"_s).readyAt >= *run.ships);
    }

    void order_isCausal()
    {
        QVERIFY(rc::check("what waits comes after what it waits for", [] {
            const RehearsalScene made = *anyScene();
            const Rehearsal run = rehearse(made, anyWish());
            RC_ASSERT(std::ranges::is_sorted(run.events, {}, &RehearsalEvent::at));
            std::vector<bool> isOver(run.tasks.size());
            for (const RehearsalEvent &each : run.events) {
                if (!each.task)
                    continue;
                const RehearsalTask &task = run.tasks[*each.task];
                RC_ASSERT(each.at >= made.now);
                for (const std::size_t before : task.after)
                    RC_ASSERT(isOver[before]);
                RC_ASSERT(!isOver[*each.task]);
                if (each.kind == RehearsalEvent::Kind::Ended)
                    isOver[*each.task] = true;
            }
            for (const RehearsalTask &each : run.tasks)
                RC_ASSERT(each.readyAt <= each.begunAt && each.begunAt <= each.endedAt);
        }));
    }

    void theSameSeed_givesTheSame()
    {
        QVERIFY(rc::check("nothing but scene and wish decides", [] {
            const RehearsalScene made = *anyScene();
            const RehearsalWish wish = anyWish();
            const Rehearsal one = rehearse(made, wish);
            const Rehearsal two = rehearse(made, wish);
            RC_ASSERT(one.shipsIfLifted == two.shipsIfLifted);
            RC_ASSERT(one.events.size() == two.events.size());
            for (std::size_t i = 0; i < one.events.size(); ++i)
                RC_ASSERT(one.events[i].at == two.events[i].at && one.events[i].kind == two.events[i].kind
                          && one.events[i].task == two.events[i].task);
        }));
    }

    void whatGoesWrong_neverShipsSooner()
    {
        QVERIFY(rc::check("a fault never gives an earlier ship", [] {
            const RehearsalScene made = *anyScene();
            RehearsalWish wish = anyWish();
            const Rehearsal well = rehearse(made, wish);
            RC_PRE(!well.tasks.empty());
            const auto which = *rc::gen::inRange<std::size_t>(0, well.tasks.size());
            const auto kind =
                *rc::gen::element(RehearsalFault::Kind::Fails, RehearsalFault::Kind::Slow, RehearsalFault::Kind::Away);
            wish.faults = {{kind, well.tasks[which].subject.toString(), double(*rc::gen::inRange(1, 20))}};
            const Rehearsal badly = rehearse(made, wish);
            RC_ASSERT(badly.shipsIfLifted >= well.shipsIfLifted);
            RC_ASSERT(!badly.ships || well.ships);
        }));
    }
};

QTEST_GUILESS_MAIN(RehearsalTest)
#include "rehearsal_test.moc"
