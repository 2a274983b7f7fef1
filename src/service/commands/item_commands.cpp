// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_commands.h"

#include "core/base/order_key.h"
#include "core/release/transitions.h"
#include "core/schedule/due_rule.h"
#include "service/commands/evidence_writing.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::service {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}

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
    return withResolvedDates(std::move(changed), context.calendarOf(plan.release.product)).and_then([&](const ReleasePlan &resolved) {
        return context.writeDates(plan, resolved);
    });
}

bool dependsOnItself(const ReleasePlan &plan, ItemId start)
{
    std::vector<ItemId> open{start};
    std::vector<ItemId> seen;
    while (!open.empty()) {
        const Item *item = plan.item(open.back());
        open.pop_back();
        if (!item)
            continue;
        for (const ItemId each : item->dependsOn) {
            if (each == start)
                return true;
            if (!std::ranges::contains(seen, each)) {
                seen.push_back(each);
                open.push_back(each);
            }
        }
    }
    return false;
}

Result<> mayBeDone(const ReleasePlan &plan, const Item &item, const std::vector<ItemId> &together)
{
    for (const ItemId needed : item.dependsOn) {
        const Item *other = plan.item(needed);
        if (!other || other->state == ItemState::Done || other->state == ItemState::Skipped || std::ranges::contains(together, needed))
            continue;
        return failure(ErrorKind::NotAllowed, tr("“%1” waits for “%2”, which is %3.").arg(item.title, other->title, stateWord(other->state)));
    }
    return {};
}

} // namespace

Result<ItemId> AddItem::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<ItemId> {
        if (title.trimmed().isEmpty())
            return failure(ErrorKind::BadInput, tr("An item needs a title."));
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
        ReleasePlan changed = plan;
        changed.items.push_back(item);
        return withResolvedDates(std::move(changed), context.calendarOf(plan.release.product)).and_then([&](const ReleasePlan &resolved) {
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
        found->title = title ? title->trimmed() : found->title;
        found->body = body.value_or(found->body);
        found->required = required.value_or(found->required);
        found->owner = owner.value_or(found->owner);
        found->phase = phase.value_or(found->phase);
        found->dependsOn = dependsOn.value_or(found->dependsOn);
        if (dueRule) {
            found->dueRule = *dueRule;
            if (dueRule->isEmpty())
                found->due.reset();
        }
        if (due) {
            found->due = *due;
            found->dueRule.clear();
        }
        if (dependsOn && dependsOnItself(changed, item))
            return failure(ErrorKind::BadInput, tr("“%1” would wait for itself.").arg(found->title));
        context.setSummary(tr("Change the item “%1”").arg(found->title));
        return writeResolved(context, plan, changed).transform([] { return Done{}; });
    });
}

Result<Done> SetItemState::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        if (const auto may = mayEnter(state, reason); !may)
            return std::unexpected(may.error());
        QString titles;
        for (const ItemId id : items) {
            const Item *found = plan.item(id);
            if (!found)
                return noSuchItem();
            if (state == ItemState::Done)
                if (const auto may = mayBeDone(plan, *found, items); !may)
                    return std::unexpected(may.error());
            Item changed = *found;
            changed.state = state;
            changed.reason = state == ItemState::Blocked || state == ItemState::Skipped ? reason.trimmed() : QString();
            changed.doneAt = state == ItemState::Done ? std::optional(context.now()) : std::nullopt;
            changed.doneBy = state == ItemState::Done ? context.actorId() : std::nullopt;
            auto done = context.transaction().update(changed);
            for (const NewEvidence &each : evidence)
                done = done.and_then([&] { return makeEvidence(context, release, id.value, each); }).and_then([&](const Evidence &made) {
                    return context.transaction().insert(made);
                });
            if (!comment.trimmed().isEmpty() && context.actorId())
                done = done.and_then([&] {
                    return context.transaction().insert(Comment{context.newId<Comment>(), release, id.value, *context.actorId(), comment.trimmed(), context.now()});
                });
            if (!done)
                return std::unexpected(done.error());
            titles += (titles.isEmpty() ? QString() : QStringLiteral(", ")) + found->title;
        }
        context.setReason(reason);
        context.setSummary(tr("“%1” is now %2").arg(titles.left(120), stateWord(state)));
        return Done{};
    });
}

Result<Done> MoveItem::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        const Item *found = plan.item(item);
        if (!found)
            return noSuchItem();
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
        Item changed = *found;
        changed.phase = phase;
        changed.parent = parent;
        changed.order = orderkey::between(before, next);
        context.setSummary(tr("Move the item “%1”").arg(found->title));
        return context.transaction().update(changed).transform([] { return Done{}; });
    });
}

Result<Done> RemoveItems::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        std::vector<ItemId> all = items;
        for (std::size_t i = 0; i < all.size(); ++i)
            for (const Item &each : plan.items)
                if (each.parent == all[i] && !std::ranges::contains(all, each.id))
                    all.push_back(each.id);
        for (const ItemId id : all)
            if (const auto done = context.transaction().remove(id); !done)
                return std::unexpected(done.error());
        context.setSummary(tr("Remove %1 items").arg(all.size()));
        return Done{};
    });
}

Result<EvidenceId> AddEvidence::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &) {
        return makeEvidence(context, release, about, evidence).and_then([&](const Evidence &made) {
            context.setSummary(tr("Add the evidence %1").arg(made.title.isEmpty() ? made.location.left(80) : made.title));
            return context.transaction().insert(made).transform([&] { return made.id; });
        });
    });
}

Result<Done> RemoveEvidence::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &) {
        context.setSummary(tr("Remove evidence"));
        return context.transaction().remove(evidence).transform([] { return Done{}; });
    });
}

} // namespace slipway::service
