// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/instantiate.h"

#include "core/release/roles.h"
#include "core/schedule/reschedule.h"
#include "support/plan_builder.h"

#include <QTest>

#include <set>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

TemplateSetting aTeam()
{
    TemplateSetting setting;
    setting.people = {aPerson(1, u"Aylin"_s, {u"development"_s}), aPerson(2, u"Jonas"_s, {u"qa_lead"_s}),
                      aPerson(3, u"Chiara"_s, {u"qa_lead"_s}),
                      aPerson(4, u"Mara"_s, {u"release_coordinator"_s, u"qa_lead"_s})};
    setting.environments = {{numbered<EnvironmentId>(1), u"production"_s, {}, {}, {}},
                            {numbered<EnvironmentId>(2), u"staging"_s, {}, {}, {}}};
    setting.newId = countingIds(1'000);
    return setting;
}

TemplateSpec aTemplate()
{
    TemplateSpec spec;
    spec.name = u"Standard"_s;
    spec.start = u"T-20wd@09:00"_s;
    spec.environment = u"Production"_s;
    spec.bookings = {u"STAGING"_s};
    spec.milestones = {{u"code_freeze"_s, u"Code freeze"_s, u"T-5wd@18:00"_s}};
    TemplateSpec::Phase development{u"development"_s, u"Development"_s, {}, u"code_freeze"_s, {}, {}, {}};
    TemplateSpec::Item merge;
    merge.key = u"merge"_s;
    merge.title = u"Merge"_s;
    merge.ownerRole = u"development"_s;
    merge.due = u"code_freeze"_s;
    TemplateSpec::Item part;
    part.title = u"Part"_s;
    part.required = false;
    merge.children = {part};
    development.items = {merge};
    TemplateSpec::Phase testing{u"testing"_s, u"Testing"_s, {}, u"T-1wd@18:00"_s, {}, {}, {}};
    TemplateSpec::Item load;
    load.title = u"Load test"_s;
    load.ownerRole = u"qa_lead"_s;
    load.due = u"T-2wd"_s;
    load.dependsOn = {u"merge"_s};
    testing.items = {load};
    testing.criteria = {{u"Done"_s,
                         CriterionKind::Checklist,
                         {{u"phase"_s, u"testing"_s}, {u"percent"_s, 90}},
                         {},
                         false,
                         u"qa_lead"_s}};
    testing.signoffs = {{u"qa_lead"_s, 2, u"T-1wd@12:00"_s}};
    spec.phases = {development, testing};
    return spec;
}

ReleasePlan made(const TemplateSpec &spec, std::optional<PersonId> coordinator = {})
{
    Release release = aRelease().raw().release;
    release.coordinator = coordinator;
    auto plan = instantiate(spec, release, aTeam()).and_then([](ReleasePlan fresh) {
        return withResolvedDates(std::move(fresh), {});
    });
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence));
    return *plan;
}

} // namespace

class InstantiateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTemplate_bringsAllOfItsParts()
    {
        const ReleasePlan plan = made(aTemplate());
        QCOMPARE(plan.milestones.size(), 1u);
        QCOMPARE(plan.phases.size(), 2u);
        QCOMPARE(plan.items.size(), 3u);
        QCOMPARE(plan.criteria.size(), 1u);
        QCOMPARE(plan.requirements.size(), 1u);
        QCOMPARE(plan.bookings.size(), 1u);
        QCOMPARE(plan.release.environment, std::optional(numbered<EnvironmentId>(1)));
        QCOMPARE(plan.release.version, u"4.2"_s);
        QCOMPARE(plan.criteria[0].blocking, false);
        QCOMPARE(plan.criteria[0].parameters[u"percent"].toInt(), 90);
        QCOMPARE(plan.requirements[0].quorum, 2);
        QCOMPARE(plan.requirements[0].phase, std::optional(plan.phases[1].id));
    }

    void jobs_belongToTheirPhaseAndEnvironment()
    {
        TemplateSpec spec = aTemplate();
        TemplateSpec::Job job;
        job.name = u"Integration"_s;
        job.phase = spec.phases[1].key;
        job.environment = u"STAGING"_s;
        job.connection = u"buildbot"_s;
        job.job = u"app"_s;
        job.parameters = {{u"version"_s, u"{{ release.version }}"_s}};
        spec.jobs = {job};
        spec.phases[0].items[0].automation = {{u"kind"_s, u"ci"_s}, {u"job"_s, u"Integration"_s}};
        const ReleasePlan plan = made(spec);
        QCOMPARE(plan.jobs.size(), 1u);
        QCOMPARE(plan.jobs[0].release, plan.release.id);
        QCOMPARE(plan.jobs[0].phase, std::optional(plan.phases[1].id));
        QCOMPARE(plan.jobs[0].environment, std::optional(numbered<EnvironmentId>(2)));
        QCOMPARE(plan.jobs[0].parameters, job.parameters);
        QCOMPARE(plan.items[0].automation, spec.phases[0].items[0].automation);
        spec.jobs[0].environment = u"moon"_s;
        QCOMPARE(instantiate(spec, aRelease().raw().release, aTeam()).error().kind, ErrorKind::NotFound);
    }

    void theDates_followTheShipDate()
    {
        const ReleasePlan plan = made(aTemplate());
        QCOMPARE(toRfc3339(plan.release.start), u"2026-12-17T08:00:00Z"_s);
        QCOMPARE(toRfc3339(plan.milestones[0].at), u"2027-01-07T17:00:00Z"_s);
        QCOMPARE(plan.items[0].due, std::optional(plan.milestones[0].at));
        QCOMPARE(plan.phases[0].span, TimeSpan({plan.release.start, plan.milestones[0].at}));
        QCOMPARE(plan.phases[1].span.from, plan.milestones[0].at);
        QCOMPARE(toRfc3339(plan.requirements[0].due.value()), u"2027-01-13T11:00:00Z"_s);
    }

    void bookings_followThePhaseTesting()
    {
        const ReleasePlan plan = made(aTemplate());
        QCOMPARE(plan.bookings[0].environment, numbered<EnvironmentId>(2));
        QCOMPARE(plan.bookings[0].span, plan.phases[1].span);
        TemplateSpec spec = aTemplate();
        spec.phases[1].key = u"verification"_s;
        const ReleasePlan other = made(spec);
        QCOMPARE(other.bookings[0].span, other.phases[0].span);
    }

    void nestingAndDependencies_becomeIds()
    {
        const ReleasePlan plan = made(aTemplate());
        QCOMPARE(plan.items[1].parent, std::optional(plan.items[0].id));
        QCOMPARE(plan.items[1].phase, plan.items[0].phase);
        QCOMPARE(plan.items[1].required, false);
        QCOMPARE(plan.items[2].dependsOn, std::vector{plan.items[0].id});
        QVERIFY(plan.items[0].order < plan.items[1].order && plan.items[1].order < plan.items[2].order);
    }

    void itemsOfARole_goToTheCoordinatorWhenTheyHoldIt_elseToTheFirst_data()
    {
        QTest::addColumn<int>("coordinator");
        QTest::addColumn<int>("expected");
        QTest::newRow("no coordinator") << 0 << 2;
        QTest::newRow("coordinator without the role") << 1 << 2;
        QTest::newRow("coordinator with the role") << 4 << 4;
    }
    void itemsOfARole_goToTheCoordinatorWhenTheyHoldIt_elseToTheFirst()
    {
        QFETCH(const int, coordinator);
        QFETCH(const int, expected);
        const ReleasePlan plan =
            made(aTemplate(), coordinator ? std::optional(numbered<PersonId>(coordinator)) : std::nullopt);
        QCOMPARE(plan.items[2].owner, std::optional(numbered<PersonId>(expected)));
        QVERIFY(!plan.items[1].owner);
    }

    void aRoleNobodyHolds_leavesTheItemWithoutOwner()
    {
        TemplateSpec spec = aTemplate();
        spec.phases[0].items[0].ownerRole = u"security"_s;
        QVERIFY(!made(spec).items[0].owner);
    }

    void theTemplate_mayLiftTheSeparationOfDuties()
    {
        TemplateSpec spec = aTemplate();
        QVERIFY(!made(spec).release.coordinatorMaySignQa);
        spec.coordinatorMaySignQa = true;
        QVERIFY(made(spec).release.coordinatorMaySignQa);
    }

    void anEnvironmentThatDoesNotExist_isNamed_data()
    {
        QTest::addColumn<bool>("isBooking");
        QTest::newRow("ships to") << false;
        QTest::newRow("books") << true;
    }
    void anEnvironmentThatDoesNotExist_isNamed()
    {
        QFETCH(const bool, isBooking);
        TemplateSpec spec = aTemplate();
        (isBooking ? spec.bookings[0] : spec.environment) = u"moon"_s;
        const auto plan = instantiate(spec, aRelease().raw().release, aTeam());
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::NotFound);
        QVERIFY(plan.error().sentence.contains(u"“moon”"));
    }

    void itemsThatWaitForEachOther_areRefused()
    {
        TemplateSpec spec = aTemplate();
        spec.phases[1].items[0].key = u"load"_s;
        spec.phases[0].items[0].dependsOn = {u"load"_s};
        const auto plan = instantiate(spec, aRelease().raw().release, aTeam());
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::BadInput);
    }

    void anEnvironmentThatWasChosen_isKept()
    {
        Release release = aRelease().raw().release;
        release.environment = numbered<EnvironmentId>(2);
        const auto plan = instantiate(aTemplate(), release, aTeam());
        QVERIFY(plan);
        QCOMPARE(plan->release.environment, std::optional(numbered<EnvironmentId>(2)));
    }

    void everyId_isFresh()
    {
        const ReleasePlan plan = made(aTemplate());
        std::set<Uuid> ids{plan.release.id.value};
        std::size_t count = 1;
        auto note = [&](const auto &list) {
            for (const auto &each : list) {
                ids.insert(each.id.value);
                ++count;
            }
        };
        note(plan.milestones);
        note(plan.phases);
        note(plan.items);
        note(plan.criteria);
        note(plan.requirements);
        note(plan.bookings);
        QCOMPARE(ids.size(), count);
    }
};

QTEST_GUILESS_MAIN(InstantiateTest)
#include "instantiate_test.moc"
