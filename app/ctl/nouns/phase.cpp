// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/structure_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace phase_verbs {

Answer listed(const ReleasePlan &plan)
{
    const QByteArray &zone = plan.release.shipZone;
    Table table({tr("PHASE"), tr("FROM"), tr("TO"), tr("STARTS"), tr("ENDS"), tr("KEY")});
    for (const Phase &each : plan.phases)
        table.add({each.name, wallText(each.span.from, zone), wallText(each.span.to, zone), each.startRule,
                   each.endRule, each.key});
    return {.text = table.text(tr("There are no phases.")),
            .json = {{u"phases"_s, jsonList(plan.phases, [&](const Phase &each) {
                          return QJsonObject{{u"id"_s, each.id.toString()},
                                             {u"key"_s, each.key},
                                             {u"name"_s, each.name},
                                             {u"description"_s, orNull(each.description)},
                                             {u"from"_s, toRfc3339(each.span.from)},
                                             {u"to"_s, toRfc3339(each.span.to)},
                                             {u"zone"_s, zoneOrNull(zone)},
                                             {u"start_rule"_s, orNull(each.startRule)},
                                             {u"end_rule"_s, orNull(each.endRule)}};
                      })}}};
}

Result<PhaseId> phase(Call &call, const ReleasePlan &plan)
{
    return call.maybePhase("PHASE", plan).transform([](std::optional<PhaseId> found) { return *found; });
}

Result<Answer> add(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) -> Result<Answer> {
        const auto after = call.maybePhase("--after", plan);
        if (!after)
            return std::unexpected(after.error());
        const service::AddPhase command{plan.release.id,       call.text("NAME"),   call.text("--key"),
                                        call.text("--starts"), call.text("--ends"), *after};
        return call.session().run(command).transform(
            [](PhaseId id) { return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}}}; });
    });
}

Result<Answer> change(Call &call, const service::EditPhase &command)
{
    return call.session().run(command).and_then([&](service::Done) { return call.plan(); }).transform(listed);
}

Result<Answer> rename(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) {
        return phase(call, plan).and_then([&](PhaseId id) {
            return change(call, {plan.release.id, id, call.text("NAME"), {}, {}, {}});
        });
    });
}

Result<Answer> set(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) {
        return phase(call, plan).and_then([&](PhaseId id) {
            return change(
                call,
                {plan.release.id, id, {}, call.given("--starts"), call.given("--ends"), call.given("--description")});
        });
    });
}

Result<Answer> remove(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) {
        return phase(call, plan).and_then([&](PhaseId id) {
            return call.session().run(service::RemovePhase{plan.release.id, id}).transform([&](service::Done) {
                return Answer{.text = tr("Removed"), .json = {{u"removed"_s, id.toString()}}};
            });
        });
    });
}

} // namespace phase_verbs
} // namespace

void addPhase(CommandTree &tree)
{
    using namespace phase_verbs;
    tree.noun("phase", tr("Stages of a release"));
    tree.verb("list", tr("Lists the phases of a release"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .does([](Call &call) { return call.plan().transform(listed); });
    tree.verb("add", tr("Adds a phase and prints its id"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("NAME", Value::Text, tr("Its name, as Security review"))
        .option("--after", "PHASE", Value::Text, tr("Comes behind this one; without: at the end"))
        .option("--starts", "RULE", Value::Text, tr("When it begins, as T-10wd; without: when the one before ends"))
        .option("--ends", "RULE", Value::Text, tr("When it ends, as T-5wd@18:00; without: at the ship date"))
        .option("--key", "KEY", Value::Text, tr("What criteria call it; without: made from the name"))
        .does(add);
    tree.verb("rename", tr("Gives a phase another name; its key stays"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("PHASE", Value::Text, tr("Key, name or id"))
        .argument("NAME", Value::Text, tr("Its new name"))
        .does(rename);
    tree.verb("set", tr("Changes the dates or the description of a phase"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("PHASE", Value::Text, tr("Key, name or id"))
        .option("--starts", "RULE", Value::Text, tr("When it begins, as T-10wd; empty: when the one before ends"))
        .option("--ends", "RULE", Value::Text, tr("When it ends, as T-5wd@18:00"))
        .option("--description", "TEXT", Value::Text, tr("What it is about, Markdown"))
        .needsOneOf({"--starts", "--ends", "--description"})
        .does(set);
    tree.verb("remove", tr("Removes a phase that nothing belongs to"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("PHASE", Value::Text, tr("Key, name or id"))
        .does(remove);
}

} // namespace slipway::ctl
