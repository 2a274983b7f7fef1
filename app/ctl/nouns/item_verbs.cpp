// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/nouns/item_verbs.h"

#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/given_evidence.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/text.h"
#include "core/release/transitions.h"
#include "service/commands/checklist_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace item_verbs_verbs {

QString titleOf(const Item &item)
{
    return item.title;
}

Result<std::vector<Item>> items(const Call &call, const ReleasePlan &plan, const char *name)
{
    std::vector<Item> found;
    for (const QString &each : call.all(name)) {
        const auto item = pickByTitle(plan.items, each, tr("item"), titleOf);
        if (!item)
            return std::unexpected(item.error());
        found.push_back(*item);
    }
    return found;
}

/// The items as they are now; a single one also under `item`.
Result<Answer> shown(Call &call, const std::vector<ItemId> &ids)
{
    const auto plan = call.plan();
    const auto names = call.names();
    if (!plan || !names)
        return std::unexpected(plan ? names.error() : plan.error());
    QJsonArray list;
    QStringList lines;
    for (const ItemId id : ids)
        if (const Item *item = plan->item(id)) {
            list.append(itemJson(*item, *plan, *names));
            lines += plain(u"%1: %2"_s.arg(item->title, stateWord(item->state)));
        }
    return Answer{.text = lines.join(u'\n'), .json = {{u"items"_s, list}}};
}

Result<Answer> setState(Call &call, ItemState state, service::SetItemState command)
{
    return call.plan().and_then([&](const ReleasePlan &plan) -> Result<Answer> {
        const auto found = items(call, plan, "ITEM");
        if (!found)
            return std::unexpected(found.error());
        command.release = plan.release.id;
        command.state = state;
        for (const Item &each : *found)
            command.items.push_back(each.id);
        return call.session().run(command).and_then([&](service::Done) { return shown(call, command.items); });
    });
}

Action stateAction(ItemState state)
{
    return [state](Call &call) {
        return setState(call, state, {.release = {}, .items = {}, .reason = {}, .evidence = {}, .comment = {}});
    };
}

Action reasonAction(ItemState state)
{
    return [state](Call &call) {
        return setState(call, state,
                        {.release = {}, .items = {}, .reason = call.text("--reason"), .evidence = {}, .comment = {}});
    };
}

Result<Answer> done(Call &call)
{
    if (call.has("--comment") && call.session().actor().isNull())
        return failure(ErrorKind::NotAllowed,
                       tr("A comment needs an author: name yourself with --as PERSON or $SLIPWAY_AS."));
    return givenEvidence(call.all("--evidence")).and_then([&](std::vector<service::NewEvidence> evidence) {
        return setState(call, ItemState::Done,
                        {.release = {},
                         .items = {},
                         .reason = {},
                         .evidence = std::move(evidence),
                         .comment = call.text("--comment")});
    });
}

Result<Answer> add(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) -> Result<Answer> {
        const auto phase = call.maybePhase("--phase", plan);
        const auto owner = call.maybePerson("--owner");
        const auto due = call.maybeTime("--due", plan.release.shipZone);
        const auto parent = items(call, plan, "--under");
        if (!phase || !owner)
            return std::unexpected(phase ? owner.error() : phase.error());
        if (!due || !parent)
            return std::unexpected(due ? parent.error() : due.error());
        service::AddItem command{.release = plan.release.id,
                                 .phase = *phase,
                                 .parent = {},
                                 .title = call.text("TITLE"),
                                 .required = !call.has("--optional"),
                                 .owner = *owner,
                                 .dueRule = call.text("--due-rule"),
                                 .due = *due};
        if (!parent->empty()) {
            command.parent = parent->front().id;
            command.phase = *phase ? *phase : parent->front().phase;
        }
        return call.session().run(command).and_then([&](ItemId id) {
            return shown(call, {id}).transform([&](Answer answer) {
                answer.text = id.toString();
                answer.json[u"id"_s] = id.toString();
                return answer;
            });
        });
    });
}

Result<Answer> edit(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) -> Result<Answer> {
        const auto item = pickByTitle(plan.items, call.text("ITEM"), tr("item"), titleOf);
        const auto phase = call.maybePhase("--phase", plan);
        const auto owner = call.maybePerson("--owner");
        const auto needed = items(call, plan, "--depends-on");
        if (!item || !phase || !owner)
            return std::unexpected(!item ? item.error() : !phase ? phase.error() : owner.error());
        const auto due = call.maybeTimeLike("--due", item->due, plan.release.shipZone);
        if (!due || !needed)
            return std::unexpected(due ? needed.error() : due.error());
        service::EditItem command{.release = plan.release.id,
                                  .item = item->id,
                                  .title = call.given("--title"),
                                  .body = call.given("--body"),
                                  .required = {},
                                  .owner = {},
                                  .dueRule = call.given("--due-rule"),
                                  .due = {},
                                  .phase = {},
                                  .dependsOn = {}};
        if (call.has("--optional") || call.has("--required"))
            command.required = call.has("--required");
        if (*owner)
            command.owner = *owner;
        if (*due)
            command.due = *due;
        if (*phase)
            command.phase = *phase;
        if (!needed->empty()) {
            command.dependsOn.emplace();
            for (const Item &each : *needed)
                command.dependsOn->push_back(each.id);
        }
        return call.session().run(command).and_then([&](service::Done) { return shown(call, {item->id}); });
    });
}

Result<Answer> remove(Call &call)
{
    return call.plan().and_then([&](const ReleasePlan &plan) -> Result<Answer> {
        const auto found = items(call, plan, "ITEM");
        if (!found)
            return std::unexpected(found.error());
        service::RemoveItems command{plan.release.id, {}};
        QJsonArray ids;
        for (const Item &each : *found) {
            command.items.push_back(each.id);
            ids.append(each.id.toString());
        }
        return call.session().run(command).transform(
            [&](service::Done) { return Answer{.text = tr("Removed"), .json = {{u"removed"_s, ids}}}; });
    });
}

Verb itemVerb(CommandTree &tree, const char *name, const QString &help)
{
    Verb verb = tree.verb(name, help);
    verb.argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("ITEM", Value::Text, tr("Id, or a part of the title no other item has"));
    return verb;
}

Verb withFields(Verb verb)
{
    verb.option("--phase", "PHASE", Value::Text, tr("Key or name of its phase"))
        .option("--owner", "PERSON", Value::Person, tr("Who does it"))
        .option("--due", "TIME", Value::Time, tr("By when; a date alone keeps the time of day it had"))
        .option("--due-rule", "RULE", Value::Text, tr("By when, relative to a date of the release, as T-5wd@09:00"))
        .notBoth("--due", "--due-rule")
        .flag("--optional", tr("The gate does not wait for it"));
    return verb;
}

} // namespace item_verbs_verbs
} // namespace

void addItemVerbs(CommandTree &tree)
{
    using namespace item_verbs_verbs;
    withFields(tree.verb("add", tr("Adds an item and prints its id"))
                   .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
                   .argument("TITLE", Value::Text, tr("What is to be done"))
                   .option("--under", "ITEM", Value::Text, tr("The item it belongs under")))
        .does(add);
    itemVerb(tree, "done", tr("Ticks an item"))
        .manyOption("--evidence", "URL-OR-FILE", Value::File,
                    tr("What shows it: a link, a file or a sentence; may be repeated"))
        .option("--comment", "TEXT", Value::Text, tr("Something to say about it"))
        .does(done);
    itemVerb(tree, "reopen", tr("Takes a tick, a block or a skip back")).does(stateAction(ItemState::Open));
    itemVerb(tree, "begin", tr("Marks an item as being worked on")).does(stateAction(ItemState::InProgress));
    itemVerb(tree, "skip", tr("Leaves an item out"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why"))
        .does(reasonAction(ItemState::Skipped));
    itemVerb(tree, "block", tr("Marks an item as blocked"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("What blocks it"))
        .does(reasonAction(ItemState::Blocked));
    withFields(itemVerb(tree, "edit", tr("Changes what is given"))
                   .option("--title", "TEXT", Value::Text, tr("Another title"))
                   .option("--body", "TEXT", Value::Text, tr("Further text, Markdown"))
                   .manyOption("--depends-on", "ITEM", Value::Text, tr("Must be done before; may be repeated"))
                   .flag("--required", tr("The gate waits for it")))
        .does(edit);
    itemVerb(tree, "remove", tr("Removes an item and what is nested under it")).does(remove);
}

} // namespace slipway::ctl
