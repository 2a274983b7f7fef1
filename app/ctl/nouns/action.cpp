// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/learned_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/report_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace action_verbs {

Answer changed(ActionItemId id)
{
    return {.text = tr("Changed."), .json = {{u"id"_s, id.toString()}}};
}

Result<Answer> add(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    const auto owner = call.maybePerson("--owner");
    const auto due = call.maybeTime("--due", release->shipZone);
    if (!owner || !due)
        return std::unexpected(owner ? due.error() : owner.error());
    service::AddActionItem command{release->id, call.text("TITLE"), *owner, *due};
    if (call.has("--lesson")) {
        const auto lesson = call.queries().findLesson(call.text("--lesson"));
        if (!lesson)
            return std::unexpected(lesson.error());
        command.lesson = lesson->id;
    }
    return call.session().run(command).transform(
        [](ActionItemId id) { return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}}}; });
}

Result<Answer> edit(Call &call)
{
    const auto action = call.queries().findActionItem(call.text("ACTION"));
    const auto owner = call.maybePerson("--owner");
    const auto due = call.maybeTime("--due", call.zone());
    if (!action || !owner || !due)
        return std::unexpected(!action ? action.error() : owner ? due.error() : owner.error());
    service::EditActionItem command{.action = action->id, .title = call.given("--title")};
    if (*owner)
        command.owner = *owner;
    if (*due)
        command.due = *due;
    return call.session().run(command).transform([&](service::Done) { return changed(action->id); });
}

Result<Answer> finish(Call &call, bool isDone)
{
    return call.queries().findActionItem(call.text("ACTION")).and_then([&](const ActionItem &action) {
        return call.session()
            .run(service::FinishActionItem{action.id, isDone, isDone ? call.text("--outcome") : QString()})
            .transform([&](service::Done) { return changed(action.id); });
    });
}

Result<Answer> done(Call &call)
{
    return finish(call, true);
}

Result<Answer> reopen(Call &call)
{
    return finish(call, false);
}

Result<Answer> remove(Call &call)
{
    return call.queries().findActionItem(call.text("ACTION")).and_then([&](const ActionItem &action) {
        return call.session().run(service::RemoveActionItem{action.id}).transform([&](service::Done) {
            return Answer{.text = tr("Removed %1").arg(action.title), .json = {{u"removed"_s, action.id.toString()}}};
        });
    });
}

Result<Answer> list(Call &call)
{
    Result<std::vector<service::ActionRow>> rows;
    if (call.has("RELEASE")) {
        rows = call.release()
                   .and_then([&](const Release &release) { return call.queries().reportPage(release.id); })
                   .transform([](service::ReportPage page) { return std::move(page.actions); });
    } else {
        const auto owner = call.maybePerson("--owner");
        rows = owner.and_then([&](const std::optional<PersonId> &id) { return call.queries().openActions(id); });
    }
    return rows.transform([&](const std::vector<service::ActionRow> &all) {
        Table table({tr("ACTION ITEM"), tr("RELEASE"), tr("OWNER"), tr("DUE"), tr("DONE"), tr("ID")});
        for (const service::ActionRow &each : all)
            table.add({each.action.title, each.release, each.owner, wallText(each.action.due, each.zone),
                       wallText(each.action.doneAt, each.zone), each.action.id.toString()});
        return Answer{.text = table.text(tr("There is nothing left to do.")),
                      .json = {{u"actions"_s, jsonList(all, actionJson)}}};
    });
}

} // namespace action_verbs
} // namespace

void addAction(CommandTree &tree)
{
    using namespace action_verbs;
    const QString which = tr("Its id, the beginning of one, or a part of its title");
    tree.noun("action", tr("What somebody will do about what was learned"));
    tree.verb("add", tr("Adds an action item and prints its id; it waits in Today of its owner"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("TITLE", Value::Text, tr("What is to be done"))
        .option("--owner", "PERSON", Value::Person, tr("Who does it"))
        .option("--due", "TIME", Value::Time, tr("Until when"))
        .option("--lesson", "LESSON", Value::Text, tr("The lesson it follows from"))
        .does(add);
    tree.verb("edit", tr("Changes what is given; of closed releases owner and date only"))
        .argument("ACTION", Value::Text, which)
        .option("--title", "TEXT", Value::Text, tr("What is to be done"))
        .option("--owner", "PERSON", Value::Person, tr("Who does it"))
        .option("--due", "TIME", Value::Time, tr("Until when"))
        .needsOneOf({"--title", "--owner", "--due"})
        .does(edit);
    tree.verb("done", tr("It is done"))
        .argument("ACTION", Value::Text, which)
        .option("--outcome", "TEXT", Value::Text, tr("What came of it"))
        .does(done);
    tree.verb("reopen", tr("It was not done")).argument("ACTION", Value::Text, which).does(reopen);
    tree.verb("remove", tr("Removes an action item")).argument("ACTION", Value::Text, which).does(remove);
    tree.verb("list", tr("Lists the action items of a release, or all that are not done"))
        .optionalArgument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION; without: of all"))
        .option("--owner", "PERSON", Value::Person, tr("Of all: whose"))
        .byAnybody()
        .does(list);
}

} // namespace slipway::ctl
