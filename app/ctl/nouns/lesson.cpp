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
namespace lesson_verbs {

QStringList kindWords()
{
    QStringList words;
    for (const auto &[kind, word] : EnumText<LessonKind>::values)
        words += word.toString();
    return words;
}

Result<Answer> add(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    service::AddLesson command{release->id,         LessonKind::WentBadly, call.text("TITLE"),
                               call.text("--body"), call.text("--item"),   call.text("--phase")};
    if (call.has("--kind"))
        command.kind = fromText<LessonKind>(call.text("--kind")).value_or(command.kind);
    return call.session().run(command).transform(
        [](LessonId id) { return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}}}; });
}

Result<Answer> edit(Call &call)
{
    return call.queries().findLesson(call.text("LESSON")).and_then([&](const Lesson &lesson) {
        service::EditLesson command{lesson.id,
                                    std::nullopt,
                                    call.given("--title"),
                                    call.given("--body"),
                                    call.given("--item"),
                                    call.given("--phase")};
        if (call.has("--kind"))
            command.kind = fromText<LessonKind>(call.text("--kind"));
        return call.session().run(command).transform(
            [&](service::Done) { return Answer{.text = tr("Changed."), .json = {{u"id"_s, lesson.id.toString()}}}; });
    });
}

Result<Answer> remove(Call &call)
{
    return call.queries().findLesson(call.text("LESSON")).and_then([&](const Lesson &lesson) {
        return call.session().run(service::RemoveLesson{lesson.id}).transform([&](service::Done) {
            return Answer{.text = tr("Removed %1").arg(lesson.title), .json = {{u"removed"_s, lesson.id.toString()}}};
        });
    });
}

Result<Answer> list(Call &call)
{
    Result<std::vector<service::LessonRow>> rows;
    if (call.has("--product"))
        rows = call.product("--product")
                   .and_then([&](const Product &product) {
                       return call.queries().learnedBefore(product.id, call.text("--search"));
                   })
                   .transform([](service::LearnedBefore learned) { return std::move(learned.lessons); });
    else
        rows = call.release()
                   .and_then([&](const Release &release) { return call.queries().reportPage(release.id); })
                   .transform([](service::ReportPage page) { return std::move(page.lessons); });
    return rows.transform([](const std::vector<service::LessonRow> &all) {
        Table table({tr("LESSON"), tr("KIND"), tr("RELEASE"), tr("FROM NOW ON"), tr("TEMPLATE"), tr("ID")});
        for (const service::LessonRow &each : all)
            table.add({each.lesson.title, kindWord(each.lesson.kind), each.release, each.lesson.item, each.takenInto,
                       each.lesson.id.toString()});
        return Answer{.text = table.text(tr("There are no lessons.")),
                      .json = {{u"lessons"_s, jsonList(all, lessonJson)}}};
    });
}

Result<Answer> take(Call &call)
{
    const auto lesson = call.queries().findLesson(call.text("LESSON"));
    const auto origin = call.queries().findTemplate(call.text("TEMPLATE"));
    if (!lesson || !origin)
        return std::unexpected(lesson ? origin.error() : lesson.error());
    return call.session().run(service::TakeLesson{lesson->id, origin->id}).transform([&](service::Done) {
        return Answer{.text = tr("%1 asks for “%2” from now on.").arg(origin->name, lesson->item),
                      .json = {{u"id"_s, lesson->id.toString()}, {u"template"_s, origin->name}}};
    });
}

/// All that was learned of the release's product, or what was named.
Result<Answer> plan(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    const auto learned = call.queries().learnedBefore(release->product);
    if (!learned)
        return std::unexpected(learned.error());
    service::TakeLessonsIntoRelease command{release->id, {}};
    const bool takesAll = !call.has("--lesson") && !call.has("--action");
    for (const service::LessonRow &each : learned->lessons)
        if (takesAll && each.lesson.release != release->id && !each.lesson.takenInto)
            command.lessons.push_back(each.lesson.id);
    for (const service::ActionRow &each : learned->actions)
        if (takesAll && each.action.release != release->id)
            command.actions.push_back(each.action.id);
    for (const QString &each : call.all("--lesson")) {
        const auto found = call.queries().findLesson(each);
        if (!found)
            return std::unexpected(found.error());
        command.lessons.push_back(found->id);
    }
    for (const QString &each : call.all("--action")) {
        const auto found = call.queries().findActionItem(each);
        if (!found)
            return std::unexpected(found.error());
        command.actions.push_back(found->id);
    }
    return call.session().run(command).transform([](int added) {
        return Answer{.text = tr("%n item(s) added.", nullptr, added), .json = {{u"added"_s, added}}};
    });
}

} // namespace lesson_verbs
} // namespace

void addLesson(CommandTree &tree)
{
    using namespace lesson_verbs;
    const QString which = tr("Its id, the beginning of one, or a part of its title");
    tree.noun("lesson", tr("What was learned from a release"));
    tree.verb("add", tr("Adds a lesson and prints its id"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("TITLE", Value::Text, tr("What was learned, in a line"))
        .wordOption("--kind", "KIND", kindWords(), tr("Without: went_badly"))
        .option("--body", "TEXT", Value::Text, tr("More about it, in Markdown"))
        .option("--item", "TEXT", Value::Text, tr("What the next release's checklist gets because of it"))
        .option("--phase", "KEY", Value::Text, tr("Key of the phase that item belongs to"))
        .does(add);
    tree.verb("edit", tr("Changes what is given"))
        .argument("LESSON", Value::Text, which)
        .wordOption("--kind", "KIND", kindWords(), tr("Whether it went well"))
        .option("--title", "TEXT", Value::Text, tr("What was learned, in a line"))
        .option("--body", "TEXT", Value::Text, tr("More about it, in Markdown"))
        .option("--item", "TEXT", Value::Text, tr("What the next release's checklist gets because of it"))
        .option("--phase", "KEY", Value::Text, tr("Key of the phase that item belongs to"))
        .needsOneOf({"--kind", "--title", "--body", "--item", "--phase"})
        .does(edit);
    tree.verb("remove", tr("Removes a lesson")).argument("LESSON", Value::Text, which).does(remove);
    tree.verb("list", tr("Lists the lessons of a release, or of all releases of a product"))
        .optionalArgument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION; or --product"))
        .option("--product", "PRODUCT", Value::Product, tr("Of all its releases, newest first"))
        .option("--search", "TEXT", Value::Text, tr("Of a product: with all these words"))
        .byAnybody()
        .does(list);
    tree.verb("take", tr("Gives a template the item that a lesson asks for"))
        .argument("LESSON", Value::Text, which)
        .argument("TEMPLATE", Value::Template, tr("Its name or id"))
        .does(take);
    tree.verb(
            "plan",
            tr("Gives a release the items that lessons ask for and that earlier releases left to do; without options all"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .manyOption("--lesson", "LESSON", Value::Text, which)
        .manyOption("--action", "ACTION", Value::Text, which)
        .does(plan);
}

} // namespace slipway::ctl
