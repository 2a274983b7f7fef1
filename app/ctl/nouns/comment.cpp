// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/signoff_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace comment_verbs {

Result<std::optional<Uuid>> subject(const Call &call, const ReleasePlan &plan)
{
    if (!call.has("--item"))
        return std::nullopt;
    return pickByTitle(plan.items, call.text("--item"), tr("item"), [](const Item &each) { return each.title; })
        .transform([](const Item &item) { return std::optional(item.id.value); });
}

Result<Answer> add(Call &call)
{
    return call.plan()
        .and_then([&](const ReleasePlan &plan) {
            return subject(call, plan).and_then([&](const std::optional<Uuid> &about) {
                return call.session().run(service::AddComment{plan.release.id, about, call.text("TEXT")});
            });
        })
        .transform([](CommentId id) { return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}}}; });
}

Result<Answer> list(Call &call)
{
    return call.release().and_then([&](const Release &release) -> Result<Answer> {
        const auto page = call.queries().release(release.id);
        const auto names = call.names();
        if (!page || !names)
            return std::unexpected(page ? names.error() : page.error());
        QStringList lines;
        for (const Comment &each : page->comments)
            lines +=
                plain(u"%1  %2: %3"_s.arg(wallText(each.at, call.zone()), names->people.value(each.author), each.body));
        return Answer{.text = lines.isEmpty() ? tr("There are no comments.") : lines.join(u'\n'),
                      .json = {{u"comments"_s, jsonList(page->comments, [&](const Comment &each) {
                                    return commentJson(each, *names);
                                })}}};
    });
}

} // namespace comment_verbs
} // namespace

void addComment(CommandTree &tree)
{
    using namespace comment_verbs;
    tree.noun("comment", tr("What people say about a release"));
    tree.verb("add", tr("Adds a comment and prints its id"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("TEXT", Value::Text, tr("What you say"))
        .option("--item", "ITEM", Value::Text, tr("About this item of the checklist"))
        .does(add);
    tree.verb("list", tr("Lists the comments"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .does(list);
}

} // namespace slipway::ctl
