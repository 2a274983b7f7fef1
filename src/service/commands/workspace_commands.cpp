// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/workspace_commands.h"

#include "core/base/order_key.h"
#include "core/base/title.h"
#include "core/base/tr.h"
#include "core/readiness/signoffs.h"
#include "core/release/transitions.h"
#include "core/schedule/freezes.h"
#include "formats/template/template_yaml.h"
#include "service/command_context.h"
#include "service/holidays.h"
#include "service/runs/secret_parameters.h"
#include "service/trains.h"
#include "storage/repositories/release_repository.h"
#include "storage/repositories/release_table.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> bad(const QString &sentence)
{
    return failure(ErrorKind::BadInput, sentence);
}

Result<> checkZone(const QByteArray &zone)
{
    if (!zone.isEmpty() && !isZoneName(zone))
        return bad(tr("“%1” is no time zone. Write it like Europe/Berlin.").arg(QString::fromLatin1(zone)));
    return {};
}

/// Keeps the region under the code it is known by.
template <class Entity>
Result<> settleRegion(Entity &entity)
{
    if constexpr (requires { entity.region; }) {
        if (entity.region.isEmpty())
            return {};
        return holidayRegionOf(entity.region).transform([&](const QString &code) { entity.region = code; });
    }
    return {};
}

template <class Entity>
Result<> checkName(CommandContext &context, const Entity &entity)
{
    if (entity.name.trimmed().isEmpty())
        return bad(tr("A name is needed."));
    const auto same = context.transaction().template select<Entity>(
        "del = 0 AND name = :name COLLATE NOCASE AND id <> :id LIMIT 1",
        [&](storage::Statement &s) { s.bind(":name", entity.name.trimmed()).bind(":id", entity.id); });
    if (!same)
        return std::unexpected(same.error());
    if (!same->empty())
        return failure(ErrorKind::Conflict, tr("The name “%1” is taken.").arg(entity.name));
    return {};
}

Result<> checkEntity(CommandContext &context, const Product &entity)
{
    return checkName(context, entity).and_then([&] { return checkZone(entity.zone); }).and_then([&] {
        return context.mustExist(entity.owner);
    });
}
Result<> checkEntity(CommandContext &context, const Person &entity)
{
    if (entity.itemsPerDay < 1)
        return bad(tr("A person takes at least one item a day."));
    return checkName(context, entity).and_then([&] { return checkZone(entity.zone); });
}
Result<> checkEntity(CommandContext &context, const Environment &entity)
{
    return checkName(context, entity);
}
Result<> checkEntity(CommandContext &context, const Template &entity)
{
    return formats::parseTemplate(entity.body.toUtf8(), entity.name)
        .and_then([&](const TemplateSpec &spec) -> Result<> {
            for (const TemplateSpec::Job &job : spec.jobs)
                if (const auto sound = checkNoSecrets(job.parameters, {}); !sound)
                    return failure(ErrorKind::BadInput, sound.error().sentence, entity.name + u": "_s + job.name);
            return {};
        })
        .and_then([&] { return checkName(context, entity); });
}
Result<> checkEntity(CommandContext &context, const Freeze &entity)
{
    for (const ProductId each : entity.products)
        if (const auto there = context.get(each); !there)
            return std::unexpected(there.error());
    for (const EnvironmentId each : entity.environments)
        if (const auto there = context.get(each); !there)
            return std::unexpected(there.error());
    if (const auto sound = checkZone(entity.zone); !sound)
        return sound;
    if (entity.name.trimmed().isEmpty())
        return bad(tr("A name is needed."));
    if (entity.span.isEmpty())
        return bad(tr("The freeze ends before it begins."));
    return {};
}
Result<> checkEntity(CommandContext &context, const Train &entity)
{
    if (const auto owner = context.get(entity.product); !owner)
        return std::unexpected(owner.error());
    if (const auto origin = context.get(entity.origin); !origin)
        return std::unexpected(origin.error());
    return checkName(context, entity).and_then([&] { return checkTrainRule(entity); });
}
Result<> checkEntity(CommandContext &context, const Absence &entity)
{
    if (!entity.from.isValid() || entity.to < entity.from)
        return bad(tr("The absence ends before it begins."));
    return context.get(entity.person).transform([](const Person &) {});
}
Result<> checkEntity(CommandContext &, const SavedView &entity)
{
    return entity.name.trimmed().isEmpty() ? Result<>(bad(tr("A name is needed."))) : Result<>{};
}

/// Whether what is there may become that, or go; the reason is kept where the rule asks for one.
template <class Entity>
Result<> mayBecome(CommandContext &, const Entity &, const std::optional<Entity> &, const QString &)
{
    return {};
}
Result<> mayBecome(CommandContext &context, const Freeze &before, const std::optional<Freeze> &after,
                   const QString &reason)
{
    if (!isLoosened(before, after, context.now()))
        return {};
    return context.actor()
        .and_then([&](const Person &person) { return mayLoosen(person, before, reason); })
        .transform([&] { context.setReason(reason.trimmed()); });
}

/// Behind the last of its kind.
template <class Entity>
Result<QString> nextOrder(CommandContext &context)
{
    return context.transaction().template all<Entity>("ord, n").transform([](const std::vector<Entity> &all) {
        return orderkey::between(all.empty() ? QString() : all.back().order, {});
    });
}

/// What is there under that id; a removed one cannot be changed any more.
template <class Entity>
Result<std::optional<Entity>> knownUnder(CommandContext &context, const Id<Entity> &id)
{
    if (id.isNull())
        return std::nullopt;
    auto found = context.transaction().find(id);
    if (!found || *found)
        return found;
    const auto traces = context.transaction().count(storage::mappingOf<Entity>().schema.table, "id = :id",
                                                    [&](storage::Statement &s) { s.bind(":id", id); });
    if (!traces)
        return std::unexpected(traces.error());
    if (*traces > 0)
        return failure(ErrorKind::NotFound,
                       tr("What should be changed is no longer there. Somebody may have removed it."));
    return std::nullopt;
}

template <class Entity>
QString nameOf(const Entity &entity)
{
    if constexpr (requires { entity.name; })
        return entity.name;
    else
        return entity.reason;
}

template <class Entity>
Result<> mayBeRemoved(CommandContext &, const Id<Entity> &)
{
    return {};
}
/// Refuses with `sentence` when one of the columns still names it.
Result<> mustBeUnused(CommandContext &context, const Uuid &id,
                      std::initializer_list<std::pair<const char *, const char *>> uses, const QString &sentence)
{
    for (const auto &[table, column] : uses) {
        const auto isUsed = storage::isReferenced(context.transaction(), table, column, id);
        if (!isUsed)
            return std::unexpected(isUsed.error());
        if (*isUsed)
            return failure(ErrorKind::NotAllowed, sentence);
    }
    return {};
}
template <>
Result<> mayBeRemoved(CommandContext &context, const ProductId &id)
{
    return mustBeUnused(context, id.value, {{"releases", "product"}, {"trains", "product"}},
                        tr("It has releases or a train; remove those first."));
}
template <>
Result<> mayBeRemoved(CommandContext &context, const EnvironmentId &id)
{
    const auto bookings = context.transaction().where<Booking>("environment", id.value, "n");
    if (!bookings)
        return std::unexpected(bookings.error());
    for (const Booking &each : *bookings)
        if (const auto release = context.get(each.release); release && isActive(release->state))
            return failure(ErrorKind::NotAllowed,
                           tr("%1 has it booked; it cannot be removed.").arg(context.titleOf(*release)));
    return mustBeUnused(context, id.value, {{"releases", "environment"}},
                        tr("Releases ship there; it cannot be removed."));
}
template <>
Result<> mayBeRemoved(CommandContext &context, const TemplateId &id)
{
    return mustBeUnused(context, id.value, {{"trains", "origin"}},
                        tr("A train makes its releases from it; it cannot be removed."));
}
/// A rejection that nobody could take back any more would hold its release for ever.
Result<> mustHoldNothingUp(CommandContext &context, PersonId id)
{
    const auto decisions = context.transaction().where<Signoff>("person", id.value, "n");
    if (!decisions)
        return std::unexpected(decisions.error());
    std::set<ReleaseId> releases;
    for (const Signoff &each : *decisions)
        releases.insert(each.release);
    for (const ReleaseId &each : releases) {
        const auto plan = context.plan(each);
        if (!plan || !isActive(plan->release.state))
            continue;
        for (const SignoffRequirement &requirement : plan->requirements)
            for (const PersonDecision &decision : signoffStatus(*plan, requirement).decisions)
                if (decision.event->person == id
                    && (decision.event->decision == Decision::Rejected
                        || decision.event->decision == Decision::Withdrawn))
                    return failure(ErrorKind::NotAllowed,
                                   tr("Their decision as %1 holds up %2; they must decide anew first.")
                                       .arg(roleWord(requirement.role), context.titleOf(plan->release)));
    }
    return {};
}

/// What a person did stays with their name; what they still have to do must go to somebody else first.
template <>
Result<> mayBeRemoved(CommandContext &context, const PersonId &id)
{
    storage::ReleaseSelection theirs;
    theirs.coordinators = {id};
    for (const auto &[state, word] : EnumText<ReleaseState>::values)
        if (isActive(state))
            theirs.states.insert(state);
    const auto releases = storage::countReleases(context.transaction(), theirs);
    const auto items = storage::countItemsToDo(context.transaction(), id);
    if (!releases || !items)
        return std::unexpected(releases ? items.error() : releases.error());
    if (*releases + *items > 0)
        return failure(ErrorKind::NotAllowed,
                       tr("They still coordinate releases or have items to do; give those to somebody else first."));
    return mustHoldNothingUp(context, id).and_then([&] {
        return mustBeUnused(context, id.value, {{"products", "owner"}},
                            tr("They own a product; name another owner first."));
    });
}

} // namespace

template <class Entity>
Result<Id<Entity>> Save<Entity>::execute(CommandContext &context) const
{
    Entity made = entity;
    if constexpr (requires { made.name; })
        made.name = made.name.trimmed();
    if (const auto sound = checkEntity(context, made).and_then([&] { return settleRegion(made); }); !sound)
        return std::unexpected(sound.error());
    const auto known = knownUnder(context, made.id);
    if (!known)
        return std::unexpected(known.error());
    if constexpr (requires { made.name; })
        if (const auto fits = checkTitleChange(*known ? (*known)->name : QString(), made.name); !fits)
            return std::unexpected(fits.error());
    if (*known)
        if (const auto may = mayBecome(context, **known, std::optional(made), reason); !may)
            return std::unexpected(may.error());
    if (made.id.isNull())
        made.id = context.newId<Entity>();
    if constexpr (requires { made.order; }) {
        const auto order = made.order.isEmpty() ? nextOrder<Entity>(context) : Result<QString>(made.order);
        if (!order)
            return std::unexpected(order.error());
        made.order = *order;
    }
    context.setSummary(*known ? tr("Change “%1”").arg(nameOf(made)) : tr("Add “%1”").arg(nameOf(made)));
    const auto done = *known ? context.transaction().update(made) : context.transaction().insert(made);
    return done.transform([&] { return made.id; });
}

template <class Entity>
Result<Done> Remove<Entity>::execute(CommandContext &context) const
{
    return context.get(id).and_then([&](const Entity &entity) {
        const auto may = mayBeRemoved(context, id).and_then([&] {
            return mayBecome(context, entity, std::optional<Entity>(), reason);
        });
        return may.and_then([&] {
            context.setSummary(tr("Remove “%1”").arg(nameOf(entity)));
            return context.transaction().remove(id).transform([] { return Done{}; });
        });
    });
}

template struct Save<Product>;
template struct Save<Person>;
template struct Save<Absence>;
template struct Save<Environment>;
template struct Save<Template>;
template struct Save<Freeze>;
template struct Save<Train>;
template struct Save<SavedView>;
template struct Remove<Product>;
template struct Remove<Person>;
template struct Remove<Absence>;
template struct Remove<Environment>;
template struct Remove<Template>;
template struct Remove<Freeze>;
template struct Remove<Train>;
template struct Remove<SavedView>;

} // namespace slipway::service
