// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/new_release_plan.h"

#include "core/base/title.h"
#include "core/base/tr.h"
#include "core/readiness/measured_condition.h"
#include "core/release/instantiate.h"
#include "core/release/roles.h"
#include "core/schedule/reschedule.h"
#include "formats/template/template_yaml.h"
#include "storage/repositories/release_repository.h"

namespace slipway::service {

namespace {

constexpr int kDefaultWorkingDays = 20;

Result<Product> productOf(storage::Reader &reader, const CreateRelease &wish)
{
    return reader.find(wish.product).and_then([](std::optional<Product> found) -> Result<Product> {
        if (!found)
            return failure(ErrorKind::NotFound, tr("There is no such product any more. Somebody may have removed it."));
        return std::move(*found);
    });
}

template <class Entity>
Result<> mustExist(storage::Reader &reader, const std::optional<Id<Entity>> &id, const QString &sentence)
{
    if (!id)
        return {};
    return reader.find(*id).and_then([&](const std::optional<Entity> &found) -> Result<> {
        return found ? Result<>{} : failure(ErrorKind::NotFound, sentence);
    });
}

/// What the wish names must be there.
Result<> checkWish(storage::Reader &reader, const CreateRelease &wish)
{
    if (!wish.zone.isEmpty() && !isZoneName(wish.zone))
        return failure(ErrorKind::BadInput,
                       tr("“%1” is no time zone. Write it like Europe/Berlin.").arg(QString::fromUtf8(wish.zone)));
    return mustExist(reader, wish.coordinator, tr("There is no such person any more. Choose another coordinator."))
        .and_then([&] {
            return mustExist(reader, wish.environment, tr("There is no such environment any more. Choose another."));
        })
        .and_then([&] { return mustExist(reader, wish.train, tr("There is no such train any more.")); });
}

Result<> checkVersion(storage::Reader &reader, const Product &product, const QString &version)
{
    if (version.isEmpty())
        return failure(ErrorKind::BadInput, tr("A release needs a version."));
    if (const auto fits = checkTitleLength(version); !fits)
        return fits;
    return storage::releaseOfVersion(reader, product.id, version).and_then([&](const auto &taken) -> Result<> {
        if (taken)
            return failure(ErrorKind::Conflict, tr("%1 has a release %2 already.").arg(product.name, version));
        return {};
    });
}

Release plainRelease(const Surroundings &surroundings, const Product &product, const std::optional<Person> &actor,
                     const CreateRelease &wish, const WorkCalendar &calendar)
{
    Release release;
    release.id = {surroundings.newId()};
    release.product = product.id;
    release.version = wish.version.trimmed();
    release.shipZone = !wish.zone.isEmpty() ? wish.zone : !product.zone.isEmpty() ? product.zone : surroundings.zone;
    release.ship = wish.ship;
    release.origin = wish.origin;
    release.environment = wish.environment;
    release.train = wish.train;
    release.coordinator = wish.coordinator;
    if (!release.coordinator)
        release.coordinator =
            actor && actor->roles.contains(roles::kCoordinator) ? std::optional(actor->id) : product.owner;
    const QDate shipDay = dayIn(wish.ship, release.shipZone);
    release.start = wish.start.value_or(
        fromWallTime(calendar.addWorkingDays(shipDay, -kDefaultWorkingDays), QTime(9, 0), release.shipZone));
    return release;
}

Result<ReleasePlan> planFromTemplate(storage::Reader &reader, const Surroundings &surroundings,
                                     const CreateRelease &wish, Release release)
{
    if (!wish.origin) {
        ReleasePlan plan;
        plan.release = std::move(release);
        return plan;
    }
    const auto origin = reader.find(*wish.origin);
    if (!origin)
        return std::unexpected(origin.error());
    if (!*origin)
        return failure(ErrorKind::NotFound, tr("There is no such template any more. Somebody may have removed it."));
    const auto spec = formats::parseTemplate((*origin)->body.toUtf8(), (*origin)->name);
    auto people = reader.all<Person>("name");
    auto environments = reader.all<Environment>("ord, name");
    if (!spec || !people || !environments)
        return std::unexpected(!spec ? spec.error() : people ? environments.error() : people.error());
    return instantiate(*spec, std::move(release), {std::move(*people), std::move(*environments), surroundings.newId})
        .transform([&](ReleasePlan plan) {
            if (wish.start) {
                plan.release.startRule.clear();
                plan.release.start = *wish.start;
            }
            for (Criterion &each : plan.criteria)
                if (isMeasured(each.kind))
                    each.threshold = measuredThreshold(each.kind, each.parameters);
            return plan;
        });
}

} // namespace

Result<ReleasePlan> planOfNew(storage::Reader &reader, const Surroundings &surroundings,
                              const std::optional<Person> &actor, const CreateRelease &wish)
{
    const auto product = productOf(reader, wish);
    if (!product)
        return std::unexpected(product.error());
    const WorkCalendar calendar = surroundings.workCalendar(product->region);
    return checkWish(reader, wish)
        .and_then([&] { return checkVersion(reader, *product, wish.version.trimmed()); })
        .and_then([&] {
            return planFromTemplate(reader, surroundings, wish,
                                    plainRelease(surroundings, *product, actor, wish, calendar));
        })
        .and_then([&](ReleasePlan plan) { return withResolvedDates(std::move(plan), calendar); })
        .and_then([](ReleasePlan plan) -> Result<ReleasePlan> {
            if (plan.release.start > plan.release.ship)
                return failure(ErrorKind::BadInput,
                               tr("The release would start after it ships. Choose an earlier start."));
            return plan;
        });
}

} // namespace slipway::service
