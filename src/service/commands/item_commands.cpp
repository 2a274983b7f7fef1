// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/title.h"
#include "core/base/tr.h"
#include "service/commands/checklist_commands.h"

#include "core/base/order_key.h"
#include "core/release/transitions.h"
#include "core/schedule/due_rule.h"
#include "service/commands/evidence_writing.h"
#include "service/commands/item_rules.h"

#include <algorithm>

namespace slipway::service {

namespace {

std::unexpected<Error> noSuchItem()
{
    return failure(ErrorKind::NotFound, tr("There is no such item in this release any more."));
}

QString lastOrder(const ReleasePlan &plan)
{
    QString last;
    for (const Item &each : plan.items)
        last = std::max(last, each.order);
    return last;
}

/// Writes the item after its date was worked out from its rule.
Result<> writeResolved(CommandContext &context, const ReleasePlan &plan, ReleasePlan changed)
{
    return withResolvedDates(std::move(changed), context.calendarOf(plan.release.product))
        .and_then([&](const ReleasePlan &resolved) { return context.writeDates(plan, resolved); });
}

bool hasPhase(const ReleasePlan &plan, const std::optional<PhaseId> &id)
{
    return !id || plan.phase(*id);
}

std::unexpected<Error> noSuchPhase()
{
    return failure(ErrorKind::NotFound, tr("There is no such phase in this release any more."));
}

/// What an item names must belong to its release.
Result<> checkPlaces(CommandContext &context, const ReleasePlan &plan, const Item &item)
{
    if (!hasPhase(plan, item.phase))
        return noSuchPhase();
    if (item.parent && !plan.item(*item.parent))
        return noSuchItem();
    for (const ItemId needed : item.dependsOn)
        if (!plan.item(needed))
            return noSuchItem();
    return context.mustExist(item.owner);
}

/// Nested items stay with the item they are under.
void takeAlong(ReleasePlan &plan, ItemId item, std::optional<PhaseId> phase)
{
    const auto under = plan.itemsUnder(item);
    for (Item &each : plan.items)
        if (std::ranges::contains(under, each.id))
            each.phase = phase;
}

Item *itemIn(ReleasePlan &plan, ItemId id)
{
    const auto found = std::ranges::find(plan.items, id, &Item::id);
    return found == plan.items.end() ? nullptr : &*found;
}

} // namespace

Result<> mayBeDone(const ReleasePlan &plan, const Item &item, const std::vector<ItemId> &together)
{
    for (const ItemId needed : item.dependsOn) {
        const Item *other = plan.item(needed);
        if (!other || other->state == ItemState::Done || other->state == ItemState::Skipped
            || std::ranges::contains(together, needed))
            continue;
        return failure(ErrorKind::NotAllowed,
                       tr("“%1” waits for “%2”, which is %3.").arg(item.title, other->title, stateWord(other->state)));
    }
    return {};
}

Result<ItemId> AddItem::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<ItemId> {
        if (title.trimmed().isEmpty())
            return failure(ErrorKind::BadInput, tr("An item needs a title."));
        if (const auto fits = checkTitleLength(title.trimmed()); !fits)
            return std::unexpected(fits.error());
        Item item;
        item.id = context.newId<Item>();
        item.release = release;
        item.phase = phase;
        item.parent = parent;
        item.title = title.trimmed();
        item.required = required;
        item.owner = owner;
        item.dueRule = dueRule;
        item.due = due;
        item.order = orderkey::between(lastOrder(plan), {});
        if (const auto sound = checkPlaces(context, plan, item); !sound)
            return std::unexpected(sound.error());
        if (item.parent)
            item.phase = plan.item(*item.parent)->phase;
        ReleasePlan changed = plan;
        changed.items.push_back(item);
        return withResolvedDates(std::move(changed), context.calendarOf(plan.release.product))
            .and_then([&](const ReleasePlan &resolved) {
                context.setSummary(tr("Add the item “%1”").arg(item.title));
                return context.transaction().insert(resolved.items.back()).transform([&] { return item.id; });
            });
    });
}

Result<Done> EditItem::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        ReleasePlan changed = plan;
        const auto found = std::ranges::find(changed.items, item, &Item::id);
        if (found == changed.items.end())
            return noSuchItem();
        if (title && title->trimmed().isEmpty())
            return failure(ErrorKind::BadInput, tr("An item needs a title."));
        // One that a list of another tool brought may be longer, and stays.
        if (title)
            if (const auto fits = checkTitleChange(found->title, title->trimmed()); !fits)
                return std::unexpected(fits.error());
        found->title = title ? title->trimmed() : found->title;
        found->body = body.value_or(found->body);
        found->required = required.value_or(found->required);
        found->owner = owner.value_or(found->owner);
        found->dependsOn = dependsOn.value_or(found->dependsOn);
        if (phase) {
            found->phase = *phase;
            if (found->parent && plan.item(*found->parent) && plan.item(*found->parent)->phase != *phase)
                found->parent.reset();
            takeAlong(changed, item, *phase);
        }
        if (const auto sound = checkPlaces(context, changed, *found); !sound)
            return std::unexpected(sound.error());
        if (dueRule) {
            found->dueRule = *dueRule;
            if (dueRule->isEmpty())
                found->due.reset();
        }
        if (due) {
            found->due = *due;
            found->dueRule.clear();
        }
        if (dependsOn && changed.waitsForItself(item))
            return failure(ErrorKind::BadInput, tr("“%1” would wait for itself.").arg(found->title));
        context.setSummary(tr("Change the item “%1”").arg(found->title));
        return writeResolved(context, plan, changed).transform([] { return Done{}; });
    });
}

Result<Item> inState(CommandContext &context, const ReleasePlan &plan, const Item &item, ItemState state,
                     const QString &reason)
{
    Item changed = item;
    changed.state = state;
    changed.reason = state == ItemState::Blocked || state == ItemState::Skipped ? reason.trimmed() : QString();
    if (state != ItemState::Done) {
        changed.doneAt.reset();
        changed.doneBy.reset();
    } else if (item.state != ItemState::Done) {
        changed.doneAt = context.now();
        changed.doneBy = context.actorId();
    }
    const bool isReopened = state != ItemState::Done && state != ItemState::Skipped
                            && (item.state == ItemState::Done || item.state == ItemState::Skipped);
    if (!isReopened || item.dueRule.isEmpty())
        return changed;
    ReleasePlan around = plan;
    *itemIn(around, item.id) = changed;
    return withResolvedDates(std::move(around), context.calendarOf(plan.release.product))
        .transform([&](ReleasePlan resolved) { return *itemIn(resolved, item.id); });
}

static Result<> addProof(CommandContext &context, ReleaseId release, ItemId item,
                         const std::vector<NewEvidence> &evidence, const QString &comment)
{
    for (const NewEvidence &each : evidence) {
        const auto done = makeEvidence(context, release, item.value, each).and_then([&](const Evidence &made) {
            return context.transaction().insert(made);
        });
        if (!done)
            return done;
    }
    if (comment.trimmed().isEmpty())
        return {};
    return context.actor().and_then([&](const Person &actor) {
        return context.transaction().insert(
            Comment{context.newId<Comment>(), release, item.value, actor.id, comment.trimmed(), context.now()});
    });
}

Result<Done> SetItemState::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        if (const auto may = mayEnter(state, reason); !may)
            return std::unexpected(may.error());
        QStringList titles;
        for (const ItemId id : items) {
            const Item *found = plan.item(id);
            if (!found)
                return noSuchItem();
            if (state == ItemState::Done)
                if (const auto may = mayBeDone(plan, *found, items); !may)
                    return std::unexpected(may.error());
            const auto done = inState(context, plan, *found, state, reason)
                                  .and_then([&](const Item &changed) { return context.transaction().update(changed); })
                                  .and_then([&] { return addProof(context, release, id, evidence, comment); });
            if (!done)
                return std::unexpected(done.error());
            titles += found->title;
        }
        context.setReason(reason.trimmed());
        context.setSummary(tr("“%1” is now %2").arg(titles.join(QStringLiteral(", ")).left(120), stateWord(state)));
        return Done{};
    });
}

Result<Done> MoveItem::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        const Item *found = plan.item(item);
        if (!found)
            return noSuchItem();
        const auto under = plan.itemsUnder(item);
        if (parent && (*parent == item || std::ranges::contains(under, *parent)))
            return failure(ErrorKind::BadInput, tr("“%1” cannot lie under itself.").arg(found->title));
        if ((after && !plan.item(*after)) || (parent && !plan.item(*parent)))
            return noSuchItem();
        if (!hasPhase(plan, phase))
            return noSuchPhase();
        QString before;
        QString next;
        for (const Item &each : plan.items) {
            if (each.id == item)
                continue;
            if (after && each.id == *after)
                before = each.order;
            else if (next.isEmpty() && (!after || (!before.isEmpty() && each.order > before)))
                next = each.order;
        }
        ReleasePlan changed = plan;
        Item &mine = *itemIn(changed, item);
        mine.phase = parent ? plan.item(*parent)->phase : phase;
        mine.parent = parent;
        mine.order = orderkey::between(before, next);
        takeAlong(changed, item, mine.phase);
        context.setSummary(tr("Move the item “%1”").arg(found->title));
        return context.writeDates(plan, changed).transform([] { return Done{}; });
    });
}

Result<Done> RemoveItems::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        std::vector<ItemId> all;
        for (const ItemId id : items) {
            if (!plan.item(id))
                return noSuchItem();
            if (plan.madeUpBy(id))
                return failure(ErrorKind::NotAllowed,
                               tr("“%1” makes up for a gate that was left out; skip it with a reason instead.")
                                   .arg(plan.item(id)->title));
            std::vector<ItemId> mine = plan.itemsUnder(id);
            mine.push_back(id);
            for (const ItemId each : mine)
                if (!std::ranges::contains(all, each))
                    all.push_back(each);
        }
        // Nothing waits for what is no longer there.
        ReleasePlan changed = plan;
        for (Item &each : changed.items)
            std::erase_if(each.dependsOn, [&](ItemId needed) { return std::ranges::contains(all, needed); });
        std::erase_if(changed.items, [&](const Item &each) { return std::ranges::contains(all, each.id); });
        if (const auto done = context.writeDates(plan, changed); !done)
            return std::unexpected(done.error());
        for (const ItemId id : all)
            if (const auto done = context.transaction().remove(id); !done)
                return std::unexpected(done.error());
        context.setSummary(tr("Remove %1 items").arg(all.size()));
        return Done{};
    });
}

Result<EvidenceId> AddEvidence::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<EvidenceId> {
        const bool isThere =
            plan.item(ItemId{about}) || std::ranges::contains(plan.criteria, CriterionId{about}, &Criterion::id);
        if (!isThere)
            return failure(ErrorKind::NotFound, tr("There is no such item or criterion in this release any more."));
        return makeEvidence(context, release, about, evidence).and_then([&](const Evidence &made) {
            context.setSummary(
                tr("Add the evidence %1").arg(made.title.isEmpty() ? made.location.left(80) : made.title));
            return context.transaction().insert(made).transform([&] { return made.id; });
        });
    });
}

Result<Done> RemoveEvidence::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        if (!std::ranges::contains(plan.evidence, evidence, &Evidence::id))
            return failure(ErrorKind::NotFound, tr("There is no such evidence in this release any more."));
        context.setSummary(tr("Remove evidence"));
        return context.transaction().remove(evidence).transform([] { return Done{}; });
    });
}

} // namespace slipway::service
