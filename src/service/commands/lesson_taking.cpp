// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"
#include "core/base/tr.h"
#include "service/command_context.h"
#include "service/commands/report_commands.h"
#include "service/templates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

bool hasItem(const std::vector<TemplateSpec::Item> &items, const QString &title)
{
    return std::ranges::any_of(items, [&](const TemplateSpec::Item &each) {
        return each.title.compare(title, Qt::CaseInsensitive) == 0 || hasItem(each.children, title);
    });
}

/// The phase a lesson names, else the first.
TemplateSpec::Phase *phaseFor(TemplateSpec &spec, const QString &key)
{
    const auto named = std::ranges::find(spec.phases, key, &TemplateSpec::Phase::key);
    if (named != spec.phases.end())
        return &*named;
    return spec.phases.empty() ? nullptr : &spec.phases.front();
}

bool hasItem(const ReleasePlan &plan, const QString &title)
{
    return std::ranges::any_of(plan.items,
                               [&](const Item &each) { return each.title.compare(title, Qt::CaseInsensitive) == 0; });
}

/// Adds an item behind all others; its title is in the plan then.
Result<> addLearned(CommandContext &context, ReleasePlan &plan, Item item, const QString &phaseKey)
{
    QString last;
    for (const Item &each : plan.items)
        last = std::max(last, each.order);
    const Phase *phase = plan.phaseByKey(phaseKey);
    item.id = context.newId<Item>();
    item.release = plan.release.id;
    item.phase = phase                 ? std::optional(phase->id)
                 : plan.phases.empty() ? std::nullopt
                                       : std::optional(plan.phases.front().id);
    item.order = orderkey::between(last, {});
    plan.items.push_back(item);
    return context.transaction().insert(item);
}

} // namespace

Result<Done> TakeLesson::execute(CommandContext &context) const
{
    auto found = context.get(lesson);
    auto origin = context.get(into);
    if (!found || !origin)
        return std::unexpected(found ? origin.error() : found.error());
    if (found->item.isEmpty())
        return failure(ErrorKind::BadInput,
                       tr("The lesson asks for no checklist item. Say first what is done from now on."), u"item"_s);
    auto spec = checkTemplate(origin->body.toUtf8(), origin->name);
    if (!spec)
        return std::unexpected(spec.error());
    TemplateSpec::Phase *phase = phaseFor(*spec, found->phase);
    if (!phase)
        return failure(ErrorKind::BadInput,
                       tr("The template %1 has no phase that could have the item.").arg(origin->name));
    for (const TemplateSpec::Phase &each : spec->phases)
        if (hasItem(each.items, found->item))
            return failure(ErrorKind::Conflict,
                           tr("The template %1 has the item “%2” already.").arg(origin->name, found->item));
    phase->items.push_back({.key = {},
                            .title = found->item,
                            .body = {},
                            .ownerRole = {},
                            .due = {},
                            .required = true,
                            .dependsOn = {},
                            .children = {}});
    origin->body = QString::fromUtf8(changedTemplate(origin->body.toUtf8(), *spec));
    found->takenInto = into;
    context.transaction().setSubject(found->release.value);
    context.setSummary(tr("The template %1 asks for “%2” from now on").arg(origin->name, found->item));
    return context.transaction()
        .update(*origin)
        .and_then([&] { return context.transaction().update(*found); })
        .transform([] { return Done{}; });
}

Result<int> TakeLessonsIntoRelease::execute(CommandContext &context) const
{
    auto plan = context.editablePlan(release);
    if (!plan)
        return std::unexpected(plan.error());
    int added = 0;
    for (const LessonId each : lessons) {
        const auto lesson = context.get(each);
        if (!lesson)
            return std::unexpected(lesson.error());
        if (lesson->item.isEmpty() || hasItem(*plan, lesson->item))
            continue;
        Item item;
        item.title = lesson->item;
        item.body = tr("Learned: %1").arg(lesson->title);
        if (const auto done = addLearned(context, *plan, std::move(item), lesson->phase); !done)
            return std::unexpected(done.error());
        ++added;
    }
    for (const ActionItemId each : actions) {
        const auto action = context.get(each);
        if (!action)
            return std::unexpected(action.error());
        if (action->isDone() || hasItem(*plan, action->title))
            continue;
        Item item;
        item.title = action->title;
        item.owner = action->owner;
        item.due = action->due;
        item.body = tr("Left to do by an earlier release.");
        if (const auto done = addLearned(context, *plan, std::move(item), {}); !done)
            return std::unexpected(done.error());
        ++added;
    }
    context.setSummary(tr("%n item(s) from what was learned before", nullptr, added));
    return added;
}

} // namespace slipway::service
