// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/release_commands.h"
#include "service/commands/structure_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace milestone_verbs {

Answer listed(const ReleasePlan &plan)
{
    const QByteArray &zone = plan.release.shipZone;
    Table table({tr("MILESTONE"), tr("AT"), tr("RULE"), tr("REACHED"), tr("KEY")});
    for (const Milestone &each : plan.milestones)
        table.add({each.name, wallText(each.at, zone), each.rule, wallText(each.actual, zone), each.key});
    return {.text = table.text(tr("There are no milestones.")),
            .json = {{u"milestones"_s,
                      jsonList(plan.milestones, [&](const Milestone &each) { return milestoneJson(each, zone); })}}};
}

/// The milestone by its key, else by id or a part of its name.
Result<Milestone> milestone(const Call &call, const ReleasePlan &plan)
{
    for (const Milestone &each : plan.milestones)
        if (each.key == call.text("MILESTONE"))
            return each;
    return pickByTitle(plan.milestones, call.text("MILESTONE"), tr("milestone"),
                       [](const Milestone &each) { return each.name; });
}

Result<Answer> change(Call &call, service::EditMilestone command)
{
    return call.session().run(command).and_then([&](service::Done) { return call.plan(); }).transform(listed);
}

Result<Answer> move(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) -> Result<Answer> {
        const auto which = milestone(call, plan);
        if (!which)
            return std::unexpected(which.error());
        const auto at = call.timeLike("--at", which->at, plan.release.shipZone);
        if (!at)
            return std::unexpected(at.error());
        return change(call, {plan.release.id, which->id, at->at, {}});
    });
}

Result<Answer> reach(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) -> Result<Answer> {
        const auto which = milestone(call, plan);
        const auto at = call.maybeTime("--at", plan.release.shipZone);
        if (!which || !at)
            return std::unexpected(which ? at.error() : which.error());
        const std::optional<Instant> reached =
            call.has("--not") ? std::nullopt : std::optional(at->value_or(call.session().now()));
        return change(call, {plan.release.id, which->id, {}, std::optional<std::optional<Instant>>(reached)});
    });
}

Result<Answer> add(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) -> Result<Answer> {
        const auto at = call.maybeTime("--at", plan.release.shipZone);
        if (!at)
            return std::unexpected(at.error());
        const service::AddMilestone command{plan.release.id, call.text("NAME"), call.text("--key"), call.text("--rule"),
                                            *at};
        return call.session().run(command).transform(
            [](MilestoneId id) { return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}}}; });
    });
}

Result<Answer> set(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) -> Result<Answer> {
        const auto which = milestone(call, plan);
        if (!which)
            return std::unexpected(which.error());
        const auto at = call.maybeTimeLike("--at", which->at, plan.release.shipZone);
        if (!at)
            return std::unexpected(at.error());
        return change(call, {plan.release.id, which->id, *at, {}, call.given("--name"), call.given("--rule")});
    });
}

Result<Answer> remove(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) {
        return milestone(call, plan).and_then([&](const Milestone &found) {
            return call.session()
                .run(service::RemoveMilestone{plan.release.id, found.id})
                .transform([&](service::Done) {
                    return Answer{.text = tr("Removed"), .json = {{u"removed"_s, found.id.toString()}}};
                });
        });
    });
}

} // namespace milestone_verbs
} // namespace

void addMilestone(CommandTree &tree)
{
    using namespace milestone_verbs;
    tree.noun("milestone", tr("Named dates of a release"));
    tree.verb("list", tr("Lists the milestones of a release"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .does([](Call &call) { return call.plan().transform(listed); });
    tree.verb("add", tr("Adds a milestone and prints its id"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("NAME", Value::Text, tr("Its name, as Code freeze"))
        .option("--at", "TIME", Value::Time, tr("When; without a zone: the release's"))
        .option("--rule", "RULE", Value::Text, tr("When, as T-5wd@18:00, following the ship date"))
        .option("--key", "KEY", Value::Text, tr("What rules call it; without: made from the name"))
        .needsOneOf({"--at", "--rule"})
        .notBoth("--at", "--rule")
        .does(add);
    tree.verb("set", tr("Changes name or date of a milestone"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("MILESTONE", Value::Text, tr("Key, id or a part of its name"))
        .option("--name", "NAME", Value::Text, tr("Another name"))
        .option("--at", "TIME", Value::Time,
                tr("When; it no longer follows the ship date; a date alone keeps the time of day"))
        .option("--rule", "RULE", Value::Text, tr("When, as T-5wd@18:00, following the ship date"))
        .needsOneOf({"--name", "--at", "--rule"})
        .notBoth("--at", "--rule")
        .does(set);
    tree.verb("remove", tr("Removes a milestone that no date follows"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("MILESTONE", Value::Text, tr("Key, id or a part of its name"))
        .does(remove);
    tree.verb("move", tr("Fixes the date of a milestone; it no longer follows the ship date"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("MILESTONE", Value::Text, tr("Key, id or a part of its name"))
        .requiredOption("--at", "TIME", Value::Time, tr("When; without a zone: the release's"))
        .does(move);
    tree.verb("reach", tr("Says that a milestone was reached"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("MILESTONE", Value::Text, tr("Key, id or a part of its name"))
        .option("--at", "TIME", Value::Time, tr("When; without: now"))
        .flag("--not", tr("It was not reached after all"))
        .does(reach);
}

} // namespace slipway::ctl
