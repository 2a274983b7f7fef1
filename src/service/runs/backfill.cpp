// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/backfill.h"

#include "core/base/order_key.h"
#include "core/base/tr.h"
#include "core/readiness/measured_condition.h"
#include "core/release/transitions.h"
#include "core/schedule/due_rule.h"
#include "service/runs/deploying.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

Result<Instant> dueAfter(CommandContext &context, const SkippedGate &gate, const Release &shipped)
{
    return DueRule::parse(gate.dueRule).and_then([&](const DueRule &rule) {
        return rule.resolve(shipped.shippedAt.value_or(context.now()), shipped.shipZone,
                            context.calendarOf(shipped.product));
    });
}

/// A release that was rolled back is watched no more.
Result<> hasBaked(CommandContext &context, const ReleasePlan &plan, const QString &waiver)
{
    GateAnswer open;
    QStringList texts;
    for (const Criterion &each : plan.criteria) {
        const bool isOpen = each.blocking && isJudgedAfterShipping(each) && each.state != CriterionState::Satisfied;
        if (!isOpen || plan.release.state != ReleaseState::Released)
            continue;
        texts += tr("“%1” is %2").arg(each.title, each.value.isEmpty() ? stateWord(each.state) : each.value);
        open.reasons.push_back({GateReason::Kind::Criterion, each.id.value, texts.back()});
    }
    if (texts.isEmpty())
        return {};
    if (!waiver.trimmed().isEmpty())
        return recordOverrides(context, plan, {}, open, waiver);
    return failure(ErrorKind::NotAllowed,
                   tr("The release is still watched (%1): %2. Wait until it passed, or waive it with a reason.")
                       .arg(texts.size())
                       .arg(texts.mid(0, 3).join(u", "_s)),
                   {}, texts.join(u'\n'));
}

} // namespace

Result<> makeBackfill(CommandContext &context, const Release &shipped)
{
    const auto plan = context.plan(shipped.id);
    if (!plan)
        return std::unexpected(plan.error());
    QString last;
    for (const Item &each : plan->items)
        last = std::max(last, each.order);
    for (SkippedGate gate : plan->skippedGates) {
        if (gate.backfill)
            continue;
        const auto due = dueAfter(context, gate, shipped);
        if (!due)
            return std::unexpected(due.error());
        Item item;
        item.id = context.newId<Item>();
        item.release = shipped.id;
        item.title = tr("Make up for: %1").arg(gate.title);
        item.body = tr("It was left out before shipping: %1").arg(gate.reason);
        item.required = gate.required;
        item.owner = gate.owner ? gate.owner : shipped.coordinator;
        item.due = *due;
        item.order = last = orderkey::between(last, {});
        gate.backfill = item.id;
        const auto done =
            context.transaction().insert(item).and_then([&] { return context.transaction().update(gate); });
        if (!done)
            return done;
    }
    return {};
}

Result<> mayClose(CommandContext &context, const ReleasePlan &plan, const QString &waiver)
{
    QStringList open;
    for (const SkippedGate &gate : plan.skippedGates) {
        const Item *item = gate.backfill ? plan.item(*gate.backfill) : nullptr;
        if (gate.required && item && item->state != ItemState::Done && item->state != ItemState::Skipped)
            open += u"“"_s + item->title + u'”';
    }
    if (open.isEmpty())
        return hasBaked(context, plan, waiver);
    return failure(ErrorKind::NotAllowed,
                   tr("Gates that were left out are not made up for yet (%1): %2. Do them, or skip them with a reason.")
                       .arg(open.size())
                       .arg(open.mid(0, 3).join(u", "_s)),
                   {}, open.join(u'\n'));
}

} // namespace slipway::service
