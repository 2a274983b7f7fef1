// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/pipeline/run_history.h"
#include "core/pipeline/soak.h"
#include "core/release/transitions.h"
#include "service/queries/parameter_sources.h"
#include "service/queries/queries_private.h"
#include "service/queries/rehearsal_page.h"
#include "service/schedule_loading.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/deployment_history.h"
#include "storage/repositories/pipeline_repository.h"

#include <set>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRunsLearntFrom = 100;
constexpr int kDecisionsLearntFrom = 200;
constexpr auto kLookedAhead = std::chrono::days(400);

/// Collects everything a rehearsal goes by.
class SceneReader
{
public:
    SceneReader(Queries &queries, storage::Reader &reader, const Surroundings &surroundings, PersonId actor)
        : m_queries(queries),
          m_reader(reader),
          m_surroundings(surroundings),
          m_actor(actor)
    {}

    Result<RehearsalScene> read(ReleasePlan plan)
    {
        m_scene.now = std::chrono::ceil<std::chrono::minutes>(m_surroundings.now());
        m_scene.plan = std::move(plan);
        return readPeople()
            .and_then([&] { return readRunbook(); })
            .and_then([&] { return readRings(); })
            .and_then([&] { return readPlaces(); })
            .and_then([&] { return readJobs(); })
            .and_then([&] { return readDecisions(); })
            .transform([&] { return std::move(m_scene); });
    }

private:
    const Release &release() const { return m_scene.plan.release; }

    Result<> readPeople()
    {
        return loadScheduleAround(m_reader, m_surroundings, m_scene.plan).transform([&](Schedule schedule) {
            m_scene.freezes = std::move(schedule.freezes);
            m_scene.overrides = std::move(schedule.overrides);
            m_scene.environments = std::move(schedule.environments);
            m_scene.people = std::move(schedule.people);
            m_scene.absences = std::move(schedule.absences);
            m_scene.calendars = std::move(schedule.personCalendars);
            m_scene.dependencies = std::move(schedule.dependencies);
        });
    }

    Result<> readRunbook()
    {
        return m_reader.where<RunbookStep>("release", release().id.value, "ord, n")
            .transform([&](std::vector<RunbookStep> steps) { m_scene.steps = std::move(steps); });
    }

    Result<> readRings()
    {
        const Uuid id = release().id.value;
        const auto rings = m_reader.where<Ring>("release", id, "ord, n");
        const auto marks = m_reader.where<SoakMark>("release", id, "n");
        const auto deployments = m_reader.where<Deployment>("release", id, "started_at, n");
        if (!rings || !marks || !deployments)
            return std::unexpected(!rings ? rings.error() : !marks ? marks.error() : deployments.error());
        for (const RingStanding &each : ringStandings(*rings, *marks, *deployments, m_scene.now)) {
            const bool isPassed =
                each.state == RingStanding::State::Soaked || each.state == RingStanding::State::Bypassed;
            m_scene.rings.push_back({*std::ranges::find(*rings, each.ring, &Ring::id), isPassed});
        }
        return {};
    }

    Result<> readPlaces()
    {
        std::set<EnvironmentId> places;
        if (release().environment)
            places.insert(*release().environment);
        for (const RehearsalRing &each : m_scene.rings)
            places.insert(each.ring.environment);
        const auto bookings =
            storage::bookingsOverlapping(m_reader, {m_scene.now, std::max(m_scene.now, release().ship) + kLookedAhead});
        if (!bookings)
            return std::unexpected(bookings.error());
        for (const Booking &each : *bookings)
            if (places.contains(each.environment) && each.release != release().id)
                m_scene.otherBookings.push_back(each);
        for (const EnvironmentId each : places) {
            const auto leases = storage::openLeases(m_reader, each);
            if (!leases)
                return std::unexpected(leases.error());
            m_scene.leases.insert(m_scene.leases.end(), leases->begin(), leases->end());
        }
        const auto place =
            m_scene.rings.empty() ? release().environment : std::optional(m_scene.rings.back().ring.environment);
        return storage::rollbackDurations(m_reader, release().product, place)
            .and_then([&](std::vector<std::chrono::milliseconds> took) {
                m_scene.rollbacks = std::move(took);
                return readTitles();
            });
    }

    Result<> readTitles()
    {
        std::set<ReleaseId> ids;
        for (const Booking &each : m_scene.otherBookings)
            ids.insert(each.release);
        for (const Lease &each : m_scene.leases)
            ids.insert(each.release);
        const auto products = m_reader.all<Product>("ord, name");
        if (!products)
            return std::unexpected(products.error());
        for (const ReleaseId each : ids) {
            const auto other = m_reader.find(each);
            if (!other)
                return std::unexpected(other.error());
            if (!*other)
                continue;
            const auto product = std::ranges::find(*products, (*other)->product, &Product::id);
            m_scene.titles.insert(each,
                                  (product == products->end() ? QString() : product->name + u' ') + (*other)->version);
        }
        return {};
    }

    Result<> readJobs()
    {
        const auto ours = storage::runsOfRelease(m_reader, release().id, kRunsLearntFrom);
        if (!ours)
            return std::unexpected(ours.error());
        for (const ReleaseJob &job : m_scene.plan.jobs) {
            const auto connection = storage::connectionNamed(m_reader, job.connection);
            if (!connection)
                return std::unexpected(connection.error());
            RehearsalJob known;
            if (*connection) {
                const auto runs = storage::runsOfJob(m_reader, (*connection)->id, job.job, kRunsLearntFrom);
                if (!runs)
                    return std::unexpected(runs.error());
                learn(known, job, (*connection)->id, *runs, *ours);
            }
            known.whyNot = *connection ? missingValue(job) : tr("there is no CI connection “%1”").arg(job.connection);
            m_scene.jobs.insert(job.id, std::move(known));
        }
        return {};
    }

    Result<> readDecisions()
    {
        return storage::decisionsOfProduct(m_reader, release().product, kDecisionsLearntFrom)
            .transform([&](const std::vector<storage::AskedDecision> &all) {
                for (const storage::AskedDecision &each : all)
                    if (each.release != release().id)
                        m_scene.decisions.push_back({each.role, each.person, each.askedAt, each.decidedAt});
            });
    }

    static void learn(RehearsalJob &known, const ReleaseJob &job, CiConnectionId connection,
                      const std::vector<CiRun> &runs, const std::vector<CiRun> &ours)
    {
        std::vector<CiRun> alike;
        std::ranges::copy_if(runs, std::back_inserter(alike), [&](const CiRun &each) {
            return each.purpose == job.purpose && (!job.environment || each.environment == job.environment);
        });
        for (const std::chrono::seconds each : greenDurations(alike.empty() ? runs : alike))
            known.durations.emplace_back(each);
        const auto newest = std::ranges::find_if(ours, [&](const CiRun &each) {
            return each.connection == connection && each.job == job.job && isOver(each.state);
        });
        known.isGreen = newest != ours.end() && isGreen(newest->state, newest->result);
    }

    /// What of its parameters could not be filled in; empty when all can.
    QString missingValue(const ReleaseJob &job) const
    {
        const auto place = job.environment ? job.environment : release().environment;
        const auto sources = parameterSources(m_queries, job, place, m_actor, m_surroundings.zone);
        if (!sources)
            return sources.error().sentence;
        const auto values = parameterValues(*sources);
        if (const auto ref = filledIn(job.ref, values, tr("branch or tag")); !ref)
            return ref.error().sentence;
        for (auto each = job.parameters.begin(); each != job.parameters.end(); ++each)
            if (const auto value = filledIn(each.value().toString(), values, each.key()); !value)
                return value.error().sentence;
        return {};
    }

    Queries &m_queries;
    storage::Reader &m_reader;
    const Surroundings &m_surroundings;
    PersonId m_actor;
    RehearsalScene m_scene;
};

void addAsked(RehearsalPage &page, const std::vector<Person> &people)
{
    for (const RehearsalEvent &each : page.rehearsal.events) {
        if (each.kind != RehearsalEvent::Kind::Asked || !each.person)
            continue;
        const auto person = std::ranges::find(people, *each.person, &Person::id);
        const RehearsalTask &task = page.rehearsal.tasks[*each.task];
        page.asked.push_back({each.at, *each.person, person->name, person->zone,
                              each.role.isEmpty() ? QString() : roleWord(each.role),
                              each.question.isEmpty() ? task.title : each.question, each.reach, each.note, *each.task});
    }
}

} // namespace

Result<RehearsalPage> Queries::rehearsal(ReleaseId id, const RehearsalWish &wish, PersonId actor)
{
    const storage::Snapshot snapshot(d->read());
    const auto rows = releaseRows({id});
    if (!rows)
        return std::unexpected(rows.error());
    return d->plan(id)
        .and_then([&](ReleasePlan plan) {
            return SceneReader(*this, d->read(), d->surroundings, actor).read(std::move(plan));
        })
        .and_then([&](const RehearsalScene &scene) -> Result<RehearsalPage> {
            if (const QStringList unknown = unknownFaults(scene, wish); !unknown.empty())
                return failure(ErrorKind::NotFound,
                               tr("Nothing that is left to do is called “%1”. There is: %2.")
                                   .arg(unknown.front(), rehearsedNames(scene, wish).mid(0, 20).join(u", "_s)));
            RehearsalPage page{.release = scene.plan.release,
                               .title = rows->front().title,
                               .now = scene.now,
                               .wish = wish,
                               .rehearsal = rehearse(scene, wish),
                               .cautiousShip = {},
                               .asked = {},
                               .names = {}};
            RehearsalWish cautious = wish;
            cautious.seed.reset();
            cautious.percent = 80;
            page.cautiousShip = rehearse(scene, cautious).ships;
            for (const Person &each : scene.people)
                page.names.insert(each.id, each.name);
            addAsked(page, scene.people);
            return page;
        });
}

} // namespace slipway::service
