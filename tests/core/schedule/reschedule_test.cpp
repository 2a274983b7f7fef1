// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/reschedule.h"

#include "support/plan_builder.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WorkCalendar kWeekends;

PlanBuilder aStandardRelease()
{
    return aRelease()
        .startingBy(u"T-20wd@09:00"_s)
        .withMilestone(u"code_freeze"_s, u"T-5wd@18:00"_s)
        .withMilestone(u"candidate"_s, u"code_freeze+1wd@12:00"_s)
        .withPhase(u"development"_s, {}, u"code_freeze"_s)
        .withItem(u"Merge"_s, u"T-6wd@18:00"_s)
        .withPhase(u"testing"_s, {}, u"T-1wd@18:00"_s)
        .withItem(u"Load test"_s, u"candidate+1d"_s)
        .withItem(u"Write the report"_s)
        .requiring(u"qa_lead"_s)
        .booking(numbered<EnvironmentId>(7))
        .withPhase(u"deployment"_s, u"T"_s, u"T+4h"_s)
        .withItem(u"Deploy"_s, u"T"_s);
}

QString titleAndDay(const DateChange &change)
{
    return change.title + (change.isOtherDay ? u" (other day)"_s : QString());
}

Rescheduled moved(const ReleasePlan &plan, const char *ship)
{
    auto result = moveShip(plan, at(ship), {}, kWeekends);
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    return std::move(*result);
}

/// Rules that hang on what came before them, so that they never form a circle.
ReleasePlan anyPlan()
{
    PlanBuilder builder = aRelease();
    const bool hasStartRule = *rc::gen::arbitrary<bool>();
    auto rule = [](const QString &anchor) {
        const QString unit = QString::fromStdString(*rc::gen::element<std::string>("d", "wd", "w", "h", "min"));
        const int amount = *rc::gen::inRange(-12, 13);
        const bool hasTime = unit != u"h" && unit != u"min" && *rc::gen::arbitrary<bool>();
        return anchor + (amount < 0 ? u'-' : u'+') + QString::number(std::abs(amount)) + unit
               + (hasTime ? u"@10:30"_s : QString());
    };
    if (hasStartRule)
        builder.startingBy(u"T-60d@09:00"_s);
    QStringList anchors{u"T"_s, u"S"_s};
    auto anchor = [&] { return anchors[*rc::gen::inRange<qsizetype>(0, anchors.size())]; };
    const int milestones = *rc::gen::inRange(0, 4);
    for (int i = 0; i < milestones; ++i) {
        const QString key = u"m%1"_s.arg(i);
        builder.withMilestone(key, rule(anchor()));
        anchors += key;
    }
    const int phases = *rc::gen::inRange(0, 4);
    for (int i = 0; i < phases; ++i) {
        builder.withPhase(u"p%1"_s.arg(i), *rc::gen::arbitrary<bool>() ? rule(anchor()) : QString(), rule(anchor()));
        const int items = *rc::gen::inRange(0, 4);
        for (int k = 0; k < items; ++k)
            builder.withItem(u"i%1"_s.arg(k), *rc::gen::arbitrary<bool>() ? rule(anchor()) : QString(),
                             *rc::gen::element(ItemState::Open, ItemState::InProgress, ItemState::Blocked,
                                               ItemState::Done, ItemState::Skipped));
        builder.booking(numbered<EnvironmentId>(i));
    }
    return builder.plan();
}

} // namespace

class RescheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movingTheShipDate_movesWhatIsRelativeToItAndNothingElse()
    {
        ReleasePlan plan = aStandardRelease().plan();
        plan.items[2].due = at("2027-01-12T10:00");
        const ReleasePlan after = moved(plan, "2027-01-21T14:00").plan;
        QCOMPARE(toRfc3339(after.release.start), u"2026-12-24T08:00:00Z"_s);
        QCOMPARE(toRfc3339(after.milestones[0].at), u"2027-01-14T17:00:00Z"_s);
        QCOMPARE(toRfc3339(after.milestones[1].at), u"2027-01-15T11:00:00Z"_s);
        QCOMPARE(toRfc3339(after.phases[1].span.from), u"2027-01-14T17:00:00Z"_s);
        QCOMPARE(toRfc3339(after.phases[1].span.to), u"2027-01-20T17:00:00Z"_s);
        QCOMPARE(after.items[2].due, plan.items[2].due);
        QCOMPARE(after.bookings[0].span, after.phases[1].span);
        ReleasePlan others = after;
        others.release = plan.release;
        others.milestones = plan.milestones;
        others.phases = plan.phases;
        others.items = plan.items;
        others.bookings = plan.bookings;
        QCOMPARE(others == plan, true);
    }

    void theMove_listsWhatChangedAndWhoseDayChanged()
    {
        const ReleasePlan plan = aStandardRelease().plan();
        QStringList oneHour;
        for (const DateChange &each : moved(plan, "2027-01-14T15:00").changes)
            oneHour += titleAndDay(each);
        QCOMPARE(oneHour, (QStringList{u"Ship"_s, u"deployment"_s, u"Deploy"_s}));

        QStringList oneDay;
        for (const DateChange &each : moved(plan, "2027-01-15T14:00").changes)
            oneDay += titleAndDay(each);
        QCOMPARE(oneDay, (QStringList{u"Start (other day)"_s, u"Ship (other day)"_s, u"code_freeze (other day)"_s,
                                      u"candidate (other day)"_s, u"development (other day)"_s,
                                      u"testing (other day)"_s, u"deployment (other day)"_s, u"Merge (other day)"_s,
                                      u"Load test (other day)"_s, u"Deploy (other day)"_s, u"Booking (other day)"_s}));
    }

    void theDay_isThatOfTheZoneOfTheRelease()
    {
        const ReleasePlan plan =
            aRelease().inZone("Pacific/Auckland").starting("2027-01-01").shipping("2027-01-14T23:30").plan();
        const auto result = moveShip(plan, plan.release.ship + 1h, {}, kWeekends);
        QVERIFY(result);
        QCOMPARE(result->changes.size(), 1u);
        QVERIFY(result->changes[0].isOtherDay);
    }

    void completedItemsAndReachedMilestones_stay()
    {
        ReleasePlan plan = aStandardRelease().plan();
        plan.items[0].state = ItemState::Done;
        plan.items[1].state = ItemState::Skipped;
        plan.milestones[0].actual = plan.milestones[0].at;
        plan.release.startedAt = plan.release.start;
        const ReleasePlan after = moved(plan, "2027-02-11T14:00").plan;
        QCOMPARE(after.items[0].due, plan.items[0].due);
        QCOMPARE(after.items[1].due, plan.items[1].due);
        QCOMPARE(after.milestones[0].at, plan.milestones[0].at);
        QCOMPARE(after.release.start, plan.release.start);
        // What hangs on a reached milestone hangs on where it was reached.
        QCOMPARE(after.milestones[1].at, plan.milestones[1].at);
        QVERIFY(after.items[3].due != plan.items[3].due);
    }

    void movingThereAndBack_isIdentity()
    {
        QVERIFY(rc::check("there and back", [] {
            const ReleasePlan plan = anyPlan();
            const Instant there =
                plan.release.ship + std::chrono::minutes(*rc::gen::inRange(-60 * 24 * 20, 60 * 24 * 400));
            const auto moved = moveShip(plan, there, {}, kWeekends);
            RC_PRE(moved.has_value());
            const auto back = moveShip(moved->plan, plan.release.ship, {}, kWeekends);
            RC_ASSERT(back.has_value());
            RC_ASSERT(back->plan == plan);
        }));
    }

    void movingTwice_isAsMovingOnce()
    {
        QVERIFY(rc::check("the way does not matter", [] {
            const ReleasePlan plan = anyPlan();
            auto anyTime = [&] { return plan.release.ship + std::chrono::hours(*rc::gen::inRange(0, 24 * 300)); };
            const Instant over = anyTime();
            const Instant target = anyTime();
            const auto first = moveShip(plan, over, {}, kWeekends);
            const auto straight = moveShip(plan, target, {}, kWeekends);
            RC_PRE(first.has_value() && straight.has_value());
            const auto second = moveShip(first->plan, target, {}, kWeekends);
            RC_ASSERT(second.has_value());
            RC_ASSERT(second->plan == straight->plan);
        }));
    }

    void theListOfChanges_isExactlyWhatDiffers()
    {
        QVERIFY(rc::check("changes", [] {
            const ReleasePlan plan = anyPlan();
            const auto result =
                moveShip(plan, plan.release.ship + std::chrono::hours(*rc::gen::inRange(0, 500)), {}, kWeekends);
            RC_PRE(result.has_value());
            std::size_t expected =
                (plan.release.ship != result->plan.release.ship) + (plan.release.start != result->plan.release.start);
            for (std::size_t i = 0; i < plan.milestones.size(); ++i)
                expected += plan.milestones[i].at != result->plan.milestones[i].at;
            for (std::size_t i = 0; i < plan.phases.size(); ++i)
                expected += plan.phases[i].span != result->plan.phases[i].span;
            for (std::size_t i = 0; i < plan.items.size(); ++i)
                expected += plan.items[i].due != result->plan.items[i].due;
            for (std::size_t i = 0; i < plan.bookings.size(); ++i)
                expected += plan.bookings[i].span != result->plan.bookings[i].span;
            RC_ASSERT(result->changes.size() == expected);
            for (const DateChange &each : result->changes)
                RC_ASSERT(each.isOtherDay
                          == (dayIn(each.before, "Europe/Berlin") != dayIn(each.after, "Europe/Berlin")));
        }));
    }

    void aClockChangeBetweenPlanningAndShipping_keepsTheWallTime()
    {
        const ReleasePlan plan = aStandardRelease().plan();
        const ReleasePlan after = moved(plan, "2027-04-01T14:00").plan;
        QCOMPARE(inZone(after.milestones[0].at, "Europe/Berlin").time(), QTime(18, 0));
        QCOMPARE(inZone(after.release.start, "Europe/Berlin").time(), QTime(9, 0));
        QCOMPARE(toRfc3339(after.release.ship), u"2027-04-01T12:00:00Z"_s);
    }

    void holidaysOfTheRegion_areNotCounted()
    {
        WorkCalendar calendar;
        calendar.addHoliday(QDate(2027, 1, 6), u"Epiphany"_s);
        const ReleasePlan plan = aRelease().withMilestone(u"freeze"_s, u"T-6wd"_s).plan(calendar);
        QCOMPARE(dayIn(plan.milestones[0].at, "Europe/Berlin"), QDate(2027, 1, 5));
    }

    void rulesThatFormACircle_areRefused_data()
    {
        QTest::addColumn<QStringList>("milestones");
        QTest::addColumn<QString>("start");
        QTest::newRow("on itself") << QStringList{u"a=a+1d"_s} << QString();
        QTest::newRow("two on each other") << QStringList{u"a=b+1d"_s, u"b=a-1d"_s} << QString();
        QTest::newRow("three") << QStringList{u"a=b"_s, u"b=c"_s, u"c=a"_s} << QString();
        QTest::newRow("start on itself") << QStringList{} << u"S-5d"_s;
        QTest::newRow("start on a milestone that hangs on it") << QStringList{u"a=S+10d"_s} << u"a-20d"_s;
        QTest::newRow("start over two") << QStringList{u"a=b+1d"_s, u"b=S+1d"_s} << u"a-20d"_s;
    }
    void rulesThatFormACircle_areRefused()
    {
        QFETCH(const QStringList, milestones);
        QFETCH(const QString, start);
        PlanBuilder builder = aRelease().startingBy(start);
        for (const QString &each : milestones)
            builder.withMilestone(each.section(u'=', 0, 0), each.section(u'=', 1));
        const auto resolved = withResolvedDates(builder.raw(), kWeekends);
        QVERIFY(!resolved);
        QCOMPARE(resolved.error().kind, ErrorKind::BadInput);
        QVERIFY2(resolved.error().sentence.contains(u"circle"), qPrintable(resolved.error().sentence));
    }

    void longChains_areNoCircle()
    {
        PlanBuilder builder = aRelease().startingBy(u"m0-1d"_s);
        for (int i = 0; i < 50; ++i)
            builder.withMilestone(u"m%1"_s.arg(i), i == 49 ? u"T-1d"_s : u"m%1-1d"_s.arg(i + 1));
        const ReleasePlan plan = builder.plan();
        QCOMPARE(dayIn(plan.release.start, "Europe/Berlin"), QDate(2027, 1, 14).addDays(-51));
    }

    void aRuleThatNamesNothing_isRefusedByName_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("item") << 0;
        QTest::newRow("milestone") << 1;
        QTest::newRow("phase") << 2;
        QTest::newRow("start") << 3;
        QTest::newRow("sign-off") << 4;
    }
    void aRuleThatNamesNothing_isRefusedByName()
    {
        QFETCH(const int, place);
        ReleasePlan plan = aStandardRelease().plan();
        const QString rule = u"beta-2d"_s;
        (place == 0   ? plan.items[0].dueRule
         : place == 1 ? plan.milestones[0].rule
         : place == 2 ? plan.phases[0].endRule
         : place == 3 ? plan.release.startRule
                      : plan.requirements[0].dueRule) = rule;
        for (const auto &result :
             {moveShip(plan, at("2027-01-21T14:00"), {}, kWeekends), moveStart(plan, at("2026-12-01"), kWeekends)})
        {
            if (place == 3 && result)
                continue; // a start fixed by hand needs no rule
            QVERIFY(!result);
            QVERIFY(result.error().sentence.contains(u"“beta”"));
        }
    }

    void whatIsOver_cannotBeMoved_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isAllowed");
        for (const auto &[state, word] : EnumText<ReleaseState>::values) {
            using enum ReleaseState;
            QTest::newRow(qPrintable(word.toString()))
                << static_cast<int>(state) << (state != Released && state != Closed && state != Cancelled);
        }
    }
    void whatIsOver_cannotBeMoved()
    {
        QFETCH(const int, state);
        QFETCH(const bool, isAllowed);
        const ReleasePlan plan = aStandardRelease().in(static_cast<ReleaseState>(state)).plan();
        QCOMPARE(moveShip(plan, at("2027-01-21T14:00"), {}, kWeekends).has_value(), isAllowed);
        QCOMPARE(moveStart(plan, at("2026-12-01"), kWeekends).has_value(), isAllowed);
        QCOMPARE(moveSpan(plan, {at("2026-12-01"), at("2027-01-21T14:00")}, kWeekends).has_value(), isAllowed);
    }

    void aShipDateBeforeTheStart_isRefused()
    {
        const ReleasePlan plan = aRelease().starting("2027-01-04").plan();
        QVERIFY(!moveShip(plan, at("2027-01-03"), {}, kWeekends));
        QVERIFY(moveShip(plan, at("2027-01-04"), {}, kWeekends));
        QVERIFY(!moveStart(plan, at("2027-01-15"), kWeekends));
    }

    void anotherZone_keepsTheRulesAndReadsThemThere()
    {
        const ReleasePlan plan = aStandardRelease().plan();
        const auto result = moveShip(plan, at("2027-01-14T14:00", "America/New_York"), "America/New_York", kWeekends);
        QVERIFY(result);
        QCOMPARE(result->plan.release.shipZone, QByteArray("America/New_York"));
        QCOMPARE(inZone(result->plan.milestones[0].at, "America/New_York").time(), QTime(18, 0));
        QVERIFY(!moveShip(plan, plan.release.ship, "Middle/Earth", kWeekends));
    }

    void theStartFixedByHand_losesItsRule()
    {
        const ReleasePlan plan = aStandardRelease().plan();
        const auto result = moveStart(plan, at("2026-12-01T09:00"), kWeekends);
        QVERIFY(result);
        QVERIFY(result->plan.release.startRule.isEmpty());
        QCOMPARE(moved(result->plan, "2027-02-11T14:00").plan.release.start, at("2026-12-01T09:00"));
    }

    void aBarDraggedAsAWhole_keepsTheRuleOfItsStart()
    {
        const ReleasePlan plan = aStandardRelease().plan();
        const auto result = moveSpan(plan, {plan.release.start + 7 * 24h, plan.release.ship + 7 * 24h}, kWeekends);
        QVERIFY(result);
        QCOMPARE(result->plan.release.startRule, plan.release.startRule);
        QCOMPARE(result->plan, moved(plan, "2027-01-21T14:00").plan);
    }

    void aBarWithoutRulesDraggedFarBack_takesItsStartAlong()
    {
        const ReleasePlan plan = aRelease().starting("2027-01-11").plan();
        const auto result = moveSpan(plan, {plan.release.start - 90 * 24h, plan.release.ship - 90 * 24h}, kWeekends);
        QVERIFY(result);
        QCOMPARE(result->plan.release.start, plan.release.start - 90 * 24h);
        QCOMPARE(result->plan.release.ship, plan.release.ship - 90 * 24h);
    }

    void aBarDraggedOverAChangeOfTheClocks_keepsItsRulesAndComesBack()
    {
        const QByteArray zone = "Europe/Berlin";
        const auto shifted = [&](Instant at, int days) {
            const QDateTime wall = inZone(at, zone);
            return fromWallTime(wall.date().addDays(days), wall.time(), zone);
        };
        // Into summer, out of it, far, and a ship date in the hour that is skipped.
        for (const auto &[ship, days] : {std::pair("2027-03-25T14:00", 7),
                                         {"2027-11-04T14:00", -7},
                                         {"2027-02-04T14:00", 140},
                                         {"2027-03-21T02:30", 7}})
            for (const bool hasRule : {true, false}) {
                ReleasePlan plan = moved(aStandardRelease().starting("2026-11-02T09:00").plan(), ship).plan;
                if (!hasRule) {
                    plan.release.startRule.clear();
                    plan.release.start = shifted(plan.release.ship, -4);
                }
                const TimeSpan before{plan.release.start, plan.release.ship};
                const auto there = moveSpan(plan, {shifted(before.from, days), shifted(before.to, days)}, kWeekends);
                QVERIFY(there);
                QCOMPARE(there->plan.release.startRule, plan.release.startRule);
                QVERIFY(!hasRule || inZone(there->plan.release.start, zone).time() == QTime(9, 0));
                const auto back = moveSpan(there->plan, before, kWeekends);
                QVERIFY(back);
                QCOMPARE(back->plan.release, plan.release);
            }
    }

    void anEdgeThatIsDragged_leavesTheOtherWhereItIs()
    {
        const ReleasePlan plan = aStandardRelease().plan();
        const auto longer = moveSpan(plan, {plan.release.start, at("2027-01-20T14:00")}, kWeekends);
        QVERIFY(longer);
        QCOMPARE(longer->plan.release.start, plan.release.start);
        QCOMPARE(longer->plan.release.ship, at("2027-01-20T14:00"));
        const auto earlier = moveSpan(plan, {at("2026-12-01"), plan.release.ship}, kWeekends);
        QVERIFY(earlier);
        QCOMPARE(earlier->plan.release.start, at("2026-12-01"));
        QCOMPARE(earlier->plan.release.ship, plan.release.ship);
        const auto nowhere = moveSpan(plan, {plan.release.start, plan.release.ship}, kWeekends);
        QVERIFY(nowhere && nowhere->changes.empty());
        QCOMPARE(nowhere->plan, plan);
        QVERIFY(!moveSpan(plan, {at("2027-01-20"), at("2027-01-19")}, kWeekends));
    }
};

QTEST_GUILESS_MAIN(RescheduleTest)
#include "reschedule_test.moc"
