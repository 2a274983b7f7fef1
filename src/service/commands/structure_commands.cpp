// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/structure_commands.h"

#include "core/base/order_key.h"
#include "core/base/title.h"
#include "core/base/tr.h"
#include "core/readiness/measured_condition.h"
#include "core/schedule/due_rule.h"
#include "core/schedule/reschedule.h"
#include "service/command_context.h"
#include "service/commands/measured_writing.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// `Code freeze` as a word that rules can name: `code_freeze`.
QString structureKeyOf(const QString &name)
{
    QString key;
    for (const QChar c : name.toLower())
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    while (key.endsWith(u'_'))
        key.chop(1);
    return key;
}

/// Name and key of something new among its kin.
template <class Entity>
Result<> nameNew(const std::vector<Entity> &kin, Entity &made, const QString &name, const QString &key)
{
    made.name = name.trimmed();
    made.key = key.trimmed().isEmpty() ? structureKeyOf(name) : key.trimmed();
    if (made.name.isEmpty() || made.key.isEmpty())
        return failure(ErrorKind::BadInput, tr("It needs a name."));
    if (const auto fits = checkTitleLength(made.name); !fits)
        return fits;
    if (made.key != structureKeyOf(made.key) || DueRule::kShip.compare(made.key, Qt::CaseInsensitive) == 0
        || DueRule::kStart.compare(made.key, Qt::CaseInsensitive) == 0)
        return failure(ErrorKind::BadInput,
                       tr("“%1” is no key. Write a word like code_freeze; T and S are taken.").arg(made.key.left(60)));
    for (const Entity &each : kin)
        if (each.key == made.key || each.name.compare(made.name, Qt::CaseInsensitive) == 0)
            return failure(ErrorKind::Conflict, tr("The release has “%1” already.").arg(each.name));
    return {};
}

Result<> writeStructure(CommandContext &context, const ReleasePlan &before, const ReleasePlan &after)
{
    return withResolvedDates(after, context.calendarOf(before.release.product))
        .and_then([&](const ReleasePlan &resolved) { return context.writeDates(before, resolved); });
}

std::unexpected<Error> noSuchPart()
{
    return failure(ErrorKind::NotFound, tr("It is not there any more. Somebody may have removed it."));
}

/// What a date rule hangs on the milestone, by name; empty when nothing does.
QString followerOf(const ReleasePlan &plan, const Milestone &milestone)
{
    const auto follows = [&](const QString &text) {
        const auto rule = DueRule::parse(text);
        return rule && rule->anchor == milestone.key;
    };
    if (follows(plan.release.startRule))
        return tr("Start");
    for (const Milestone &each : plan.milestones)
        if (follows(each.rule))
            return each.name;
    for (const Phase &each : plan.phases)
        if (follows(each.startRule) || follows(each.endRule))
            return each.name;
    for (const Item &each : plan.items)
        if (follows(each.dueRule))
            return each.title;
    for (const SignoffRequirement &each : plan.requirements)
        if (follows(each.dueRule))
            return each.role;
    return {};
}

/// Whether the criterion asks for less than it did.
bool isLooser(const Criterion &before, const Criterion &after)
{
    const auto percent = [](const Criterion &each) { return each.parameters[u"percent"].toInt(100); };
    return before.blocking
           && (!after.blocking || before.phase != after.phase || percent(after) < percent(before)
               || before.parameters[u"phase"] != after.parameters[u"phase"]);
}

} // namespace

Result<PhaseId> AddPhase::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<PhaseId> {
        Phase made{.id = context.newId<Phase>(),
                   .release = release,
                   .key = {},
                   .name = {},
                   .startRule = startRule.trimmed(),
                   .endRule = endRule.trimmed(),
                   .span = {plan.release.start, plan.release.ship},
                   .order = {}};
        if (const auto named = nameNew(plan.phases, made, name, key); !named)
            return std::unexpected(named.error());
        if (made.endRule.isEmpty())
            made.endRule = u"T"_s;
        ReleasePlan changed = plan;
        auto place = changed.phases.end();
        if (after) {
            place = std::ranges::find(changed.phases, *after, &Phase::id);
            if (place == changed.phases.end())
                return noSuchPart();
            ++place;
        }
        made.order = orderkey::between(place == changed.phases.begin() ? QString() : std::prev(place)->order,
                                       place == changed.phases.end() ? QString() : place->order);
        changed.phases.insert(place, made);
        context.setSummary(tr("Add the phase %1").arg(made.name));
        return context.transaction()
            .insert(made)
            .and_then([&] {
                ReleasePlan before = plan;
                before.phases = changed.phases;
                return writeStructure(context, before, changed);
            })
            .transform([&] { return made.id; });
    });
}

Result<Done> EditPhase::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        ReleasePlan changed = plan;
        const auto mine = std::ranges::find(changed.phases, phase, &Phase::id);
        if (mine == changed.phases.end())
            return noSuchPart();
        if (name && name->trimmed().isEmpty())
            return failure(ErrorKind::BadInput, tr("It needs a name."));
        if (name)
            if (const auto fits = checkTitleChange(mine->name, name->trimmed()); !fits)
                return std::unexpected(fits.error());
        for (const Phase &each : plan.phases)
            if (name && each.id != phase && each.name.compare(name->trimmed(), Qt::CaseInsensitive) == 0)
                return failure(ErrorKind::Conflict, tr("The release has “%1” already.").arg(each.name));
        mine->name = name.value_or(mine->name).trimmed();
        mine->startRule = startRule.value_or(mine->startRule).trimmed();
        mine->endRule = endRule.value_or(mine->endRule).trimmed();
        mine->description = description.value_or(mine->description);
        context.setSummary(tr("Change the phase %1").arg(mine->name));
        return writeStructure(context, plan, changed).transform([] { return Done{}; });
    });
}

Result<Done> RemovePhase::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        const Phase *found = plan.phase(phase);
        if (!found)
            return noSuchPart();
        const auto isIn = [&](const auto &each) { return each.phase == phase; };
        const auto counts = [&](const Criterion &each) {
            return each.kind == CriterionKind::Checklist && each.parameters[u"phase"].toString() == found->key;
        };
        const auto parts = std::ranges::count_if(plan.items, isIn) + std::ranges::count_if(plan.criteria, isIn)
                           + std::ranges::count_if(plan.requirements, isIn)
                           + std::ranges::count_if(plan.bookings, isIn);
        if (parts > 0)
            return failure(
                ErrorKind::NotAllowed,
                tr("The phase %1 is not empty: %2 items, criteria, sign-offs and bookings belong to it. Move "
                   "or remove them first.")
                    .arg(found->name)
                    .arg(parts));
        if (const auto counted = std::ranges::find_if(plan.criteria, counts); counted != plan.criteria.end())
            return failure(ErrorKind::NotAllowed,
                           tr("The criterion “%1” counts the items of the phase %2. Change or remove it first.")
                               .arg(counted->title, found->name));
        context.setSummary(tr("Remove the phase %1").arg(found->name));
        ReleasePlan before = plan;
        std::erase_if(before.phases, [&](const Phase &each) { return each.id == phase; });
        return context.transaction()
            .remove(phase)
            .and_then([&] { return writeStructure(context, before, before); })
            .transform([] { return Done{}; });
    });
}

Result<MilestoneId> AddMilestone::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<MilestoneId> {
        if (rule.trimmed().isEmpty() == !at)
            return failure(ErrorKind::BadInput, tr("A milestone needs either a date or a rule like T-5wd@18:00."));
        Milestone made{.id = context.newId<Milestone>(),
                       .release = release,
                       .key = {},
                       .name = {},
                       .rule = rule.trimmed(),
                       .at = at.value_or(plan.release.ship),
                       .actual = {},
                       .order = {}};
        if (const auto named = nameNew(plan.milestones, made, name, key); !named)
            return std::unexpected(named.error());
        ReleasePlan changed = plan;
        changed.milestones.push_back(made);
        const auto resolved = withResolvedDates(std::move(changed), context.calendarOf(plan.release.product));
        if (!resolved)
            return std::unexpected(resolved.error());
        made = resolved->milestones.back();
        const auto later =
            std::ranges::find_if(plan.milestones, [&](const Milestone &each) { return each.at > made.at; });
        made.order = orderkey::between(later == plan.milestones.begin() ? QString() : std::prev(later)->order,
                                       later == plan.milestones.end() ? QString() : later->order);
        context.setSummary(tr("Add the milestone %1").arg(made.name));
        return context.transaction().insert(made).transform([&] { return made.id; });
    });
}

Result<Done> RemoveMilestone::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        const auto found = std::ranges::find(plan.milestones, milestone, &Milestone::id);
        if (found == plan.milestones.end())
            return noSuchPart();
        if (const QString follower = followerOf(plan, *found); !follower.isEmpty())
            return failure(ErrorKind::NotAllowed,
                           tr("The date of “%1” follows the milestone %2. Give it another rule first.")
                               .arg(follower, found->name));
        context.setSummary(tr("Remove the milestone %1").arg(found->name));
        return context.transaction().remove(milestone).transform([] { return Done{}; });
    });
}

Result<Done> EditCriterion::execute(CommandContext &context) const
{
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) -> Result<Done> {
        const auto found = std::ranges::find(plan.criteria, criterion, &Criterion::id);
        if (found == plan.criteria.end())
            return noSuchPart();
        Criterion changed = *found;
        if (title && title->trimmed().isEmpty())
            return failure(ErrorKind::BadInput, tr("A criterion needs a title."));
        if (title)
            if (const auto fits = checkTitleChange(changed.title, title->trimmed()); !fits)
                return std::unexpected(fits.error());
        if ((percent || countedKey) && changed.kind != CriterionKind::Checklist)
            return failure(ErrorKind::BadInput,
                           tr("“%1” is judged by a person; no items are counted for it.").arg(changed.title));
        // What a server decides by is a parameter.
        const bool isParameter = threshold && isMeasured(changed.kind) && *threshold != changed.threshold;
        if (isParameter && changed.kind != CriterionKind::Metric)
            return failure(ErrorKind::BadInput,
                           tr("“%1” is measured: change what its server is asked.").arg(changed.title));
        if (percent && (*percent < 1 || *percent > 100))
            return failure(ErrorKind::BadInput,
                           tr("The share of items that must be done is a percentage from 1 to 100."));
        if (countedKey && !countedKey->isEmpty() && !plan.phaseByKey(*countedKey))
            return failure(ErrorKind::BadInput, tr("The release has no phase “%1”.").arg(*countedKey));
        if (phase && *phase && !plan.phase(**phase))
            return noSuchPart();
        if (const auto sound = context.mustExist(owner.value_or(std::nullopt)); !sound)
            return std::unexpected(sound.error());
        changed.title = title.value_or(changed.title).trimmed();
        changed.blocking = blocking.value_or(changed.blocking);
        changed.phase = phase.value_or(changed.phase);
        changed.owner = owner.value_or(changed.owner);
        if (percent)
            changed.parameters[u"percent"_s] = *percent;
        if (countedKey)
            changed.parameters[u"phase"_s] = *countedKey;
        if (isParameter) {
            QJsonObject parameters = changed.parameters;
            parameters[u"threshold"_s] = *threshold;
            if (const auto taken = takeParameters(context, plan.release, changed, parameters); !taken)
                return std::unexpected(taken.error());
        } else {
            changed.threshold = threshold.value_or(changed.threshold);
        }
        if (changed.threshold != found->threshold && changed.kind == CriterionKind::Manual) {
            changed.state = CriterionState::Unknown;
            changed.evaluatedAt.reset();
            changed.evaluatedBy.reset();
        }
        if (isLooser(*found, changed))
            if (const auto may = context.mayLoosenGate(plan.release); !may)
                return std::unexpected(may.error());
        context.setSummary(tr("Change the criterion “%1”").arg(changed.title));
        return context.transaction().update(changed).transform([] { return Done{}; });
    });
}

} // namespace slipway::service
