// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/pipeline/leases.h"
#include "core/release/transitions.h"
#include "service/queries/queries_private.h"
#include "service/queries/runbook_page.h"
#include "service/runs/rings.h"
#include "storage/repositories/deployment_history.h"

#include <algorithm>

namespace slipway::service {

namespace {

QString nameOf(const QHash<PersonId, Person> &people, const std::optional<PersonId> &id)
{
    return id ? people.value(*id).name : QString();
}

Result<> readExecution(storage::Reader &reader, RunbookPage &page)
{
    auto all = reader.where<Cutover>("release", page.release.id.value, "started_at, n");
    if (!all)
        return std::unexpected(all.error());
    if (!all->empty())
        page.cutover = std::move(all->back());
    return reader.where<Hold>("release", page.release.id.value, "n").transform([&](const std::vector<Hold> &holds) {
        if (const Hold *held = standingHold(holds))
            page.hold = *held;
    });
}

Result<> readEvents(storage::Reader &reader, const QHash<PersonId, Person> &people,
                    const std::vector<RunbookStep> &steps, RunbookPage &page)
{
    if (!page.cutover)
        return {};
    return reader.where<RunbookEvent>("release", page.release.id.value, "n")
        .transform([&](std::vector<RunbookEvent> events) {
            for (RunbookEvent &each : events) {
                if (each.cutover != page.cutover->id)
                    continue;
                const auto step =
                    std::ranges::find(steps, each.step, [](const RunbookStep &s) { return std::optional(s.id); });
                const QString title = step == steps.end() ? QString() : step->title;
                page.events.push_back({each, nameOf(people, each.person), nameOf(people, each.secondPerson), title});
            }
        });
}

Result<> readRollback(storage::Reader &reader, Instant now, RunbookPage &page)
{
    const auto took = storage::rollbackDurations(reader, page.release.product, page.release.environment);
    if (!took)
        return std::unexpected(took.error());
    page.rollback = rollbackWindow(*took, page.isRunning() ? page.cutover->windowEnd : std::nullopt, now);
    return storage::lastRehearsal(reader, page.release.product).transform([&](std::optional<Instant> at) {
        page.lastRehearsal = at;
    });
}

} // namespace

Result<std::vector<RollbackStanding>> Queries::rollbackStandings()
{
    const storage::Snapshot snapshot(d->read());
    const auto running = storage::runningCutovers(d->read());
    if (!running)
        return std::unexpected(running.error());
    std::vector<RollbackStanding> standings;
    for (const Cutover &each : *running) {
        const auto release = d->read().find(each.release);
        if (!release)
            return std::unexpected(release.error());
        if (each.isRehearsal || !*release)
            continue;
        const auto product = d->read().find((*release)->product);
        const auto took = storage::rollbackDurations(d->read(), (*release)->product, (*release)->environment);
        if (!product || !took)
            return std::unexpected(product ? took.error() : product.error());
        standings.push_back({each.release, product->value_or(Product{}).name + u' ' + (*release)->version, each.id,
                             rollbackWindow(*took, each.windowEnd, d->now()), (*release)->shipZone});
    }
    return standings;
}

Result<RunbookPage> Queries::runbook(ReleaseId id)
{
    const storage::Snapshot snapshot(d->read());
    auto release = d->read().find(id);
    if (!release)
        return std::unexpected(release.error());
    if (!*release)
        return failure(ErrorKind::NotFound, tr("There is no such release any more."));
    RunbookPage page;
    page.release = std::move(**release);
    auto steps = d->read().where<RunbookStep>("release", id.value, "ord, n");
    const auto people = d->peopleById();
    if (!steps || !people)
        return std::unexpected(!steps ? steps.error() : people.error());
    const Instant now = d->now();
    return readExecution(d->read(), page)
        .and_then([&] { return readEvents(d->read(), *people, *steps, page); })
        .and_then([&] { return loadRings(d->read(), id, now); })
        .transform([&](std::vector<RingRow> rings) { page.rings = std::move(rings); })
        .and_then([&] { return readRollback(d->read(), now, page); })
        .transform([&] {
            const bool ran = page.cutover.has_value();
            const Instant start = ran ? page.cutover->startedAt : page.release.ship;
            const Instant at = page.isRunning() ? now : ran ? *page.cutover->finishedAt : start;
            page.clock = clockOf(*steps, start, ran ? page.cutover->windowEnd : std::nullopt, at);
            for (const RunbookStep &each : *steps) {
                const auto clock = std::ranges::find(page.clock.steps, each.id, &StepClock::step);
                page.steps.push_back({each,
                                      clock == page.clock.steps.end() ? StepClock{each.id, {}, {}, {}, false} : *clock,
                                      each.owner            ? nameOf(*people, each.owner)
                                      : each.role.isEmpty() ? QString()
                                                            : roleWord(each.role)});
            }
            return std::move(page);
        });
}

} // namespace slipway::service
