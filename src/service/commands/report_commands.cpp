// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/report_commands.h"

#include "core/base/title.h"
#include "core/base/tr.h"
#include "service/command_context.h"
#include "service/runs/report_writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

constexpr qsizetype kLongestReportText = 100'000;

Result<> checkTitle(const QString &title)
{
    if (title.isEmpty())
        return failure(ErrorKind::BadInput, tr("Say it in a few words: a title is needed."), u"title"_s);
    return checkTitleLength(title, u"title"_s);
}

Result<> checkLesson(const Lesson &lesson)
{
    if (lesson.body.size() > kLongestReportText || lesson.item.size() > kLongestTitle)
        return failure(ErrorKind::BadInput, tr("The lesson is too long."), u"body"_s);
    return checkTitle(lesson.title);
}

/// The lesson, which may be changed.
Result<Lesson> changeableLesson(CommandContext &context, LessonId id)
{
    return context.get(id).and_then([&](const Lesson &lesson) {
        context.transaction().setSubject(lesson.release.value);
        return mayChangeReport(context, lesson.release).transform([&] { return lesson; });
    });
}

/// Of a release that is closed too.
Result<ActionItem> action(CommandContext &context, ActionItemId id)
{
    return context.get(id).transform([&](const ActionItem &found) {
        context.transaction().setSubject(found.release.value);
        return found;
    });
}

} // namespace

Result<Done> EditReport::execute(CommandContext &context) const
{
    const auto text = mayChangeReport(context, release).and_then([&] { return writtenReport(context, release); });
    const auto found = context.get(release);
    if (!text || !found)
        return std::unexpected(text ? found.error() : text.error());
    ReportText changed = *text;
    const std::pair<const std::optional<QString> &, QString &> fields[] = {{summary, changed.summary},
                                                                           {wentWell, changed.wentWell},
                                                                           {wentBadly, changed.wentBadly},
                                                                           {remarks, changed.remarks}};
    for (const auto &[given, field] : fields) {
        if (given && given->size() > kLongestReportText)
            return failure(ErrorKind::BadInput,
                           tr("The text is too long; at most %1 characters.").arg(kLongestReportText));
        field = given.value_or(field);
    }
    if (changed == *text)
        return Done{};
    changed.editedAt = context.now();
    changed.editedBy = context.actorId();
    context.setSummary(tr("Edit the report of %1").arg(context.titleOf(*found)));
    return context.transaction().update(changed).transform([] { return Done{}; });
}

Result<LessonId> AddLesson::execute(CommandContext &context) const
{
    const auto found = context.get(release);
    if (!found)
        return std::unexpected(found.error());
    const Lesson made{.id = context.newId<Lesson>(),
                      .release = release,
                      .product = found->product,
                      .kind = kind,
                      .title = title.simplified(),
                      .body = body.trimmed(),
                      .item = item.simplified(),
                      .phase = phase.trimmed(),
                      .takenInto = {},
                      .addedBy = context.actorId(),
                      .addedAt = context.now()};
    context.setSummary(tr("Lesson: %1").arg(made.title));
    return mayChangeReport(context, release)
        .and_then([&] { return checkLesson(made); })
        .and_then([&] { return context.transaction().insert(made); })
        .transform([&] { return made.id; });
}

Result<Done> EditLesson::execute(CommandContext &context) const
{
    return changeableLesson(context, lesson).and_then([&](Lesson changed) {
        changed.kind = kind.value_or(changed.kind);
        changed.title = title ? title->simplified() : changed.title;
        changed.body = body ? body->trimmed() : changed.body;
        changed.item = item ? item->simplified() : changed.item;
        changed.phase = phase ? phase->trimmed() : changed.phase;
        context.setSummary(tr("Change the lesson “%1”").arg(changed.title));
        return checkLesson(changed).and_then([&] { return context.transaction().update(changed); }).transform([] {
            return Done{};
        });
    });
}

Result<Done> RemoveLesson::execute(CommandContext &context) const
{
    return changeableLesson(context, lesson).and_then([&](const Lesson &found) {
        context.setSummary(tr("Remove the lesson “%1”").arg(found.title));
        return context.transaction().remove(lesson).transform([] { return Done{}; });
    });
}

Result<ActionItemId> AddActionItem::execute(CommandContext &context) const
{
    const ActionItem made{.id = context.newId<ActionItem>(),
                          .release = release,
                          .lesson = lesson,
                          .title = title.simplified(),
                          .owner = owner,
                          .due = due,
                          .doneAt = {},
                          .doneBy = {},
                          .outcome = {},
                          .addedBy = context.actorId(),
                          .addedAt = context.now()};
    const auto from = lesson ? context.get(*lesson).transform([](const Lesson &each) { return std::optional(each); })
                             : Result<std::optional<Lesson>>();
    if (!from)
        return std::unexpected(from.error());
    if (*from && (*from)->release != release)
        return failure(ErrorKind::BadInput, tr("The lesson belongs to another release."), u"lesson"_s);
    context.setSummary(tr("Action item: %1").arg(made.title));
    return mayChangeReport(context, release)
        .and_then([&] { return checkTitle(made.title); })
        .and_then([&] { return context.mustExist(owner); })
        .and_then([&] { return context.transaction().insert(made); })
        .transform([&] { return made.id; });
}

Result<Done> EditActionItem::execute(CommandContext &context) const
{
    return service::action(context, action).and_then([&](ActionItem changed) -> Result<Done> {
        if (title)
            if (const auto may = mayChangeReport(context, changed.release); !may)
                return std::unexpected(may.error());
        changed.title = title ? title->simplified() : changed.title;
        changed.owner = owner.value_or(changed.owner);
        changed.due = due.value_or(changed.due);
        context.setSummary(tr("Change the action item “%1”").arg(changed.title));
        return checkTitle(changed.title)
            .and_then([&] { return context.mustExist(changed.owner); })
            .and_then([&] { return context.transaction().update(changed); })
            .transform([] { return Done{}; });
    });
}

Result<Done> FinishActionItem::execute(CommandContext &context) const
{
    return service::action(context, action).and_then([&](ActionItem changed) -> Result<Done> {
        if (changed.isDone() == isDone)
            return failure(ErrorKind::NotAllowed, isDone ? tr("“%1” is done already.").arg(changed.title)
                                                         : tr("“%1” is not done.").arg(changed.title));
        changed.doneAt = isDone ? std::optional(context.now()) : std::nullopt;
        changed.doneBy = isDone ? context.actorId() : std::nullopt;
        changed.outcome = isDone ? outcome.trimmed() : QString();
        context.setSummary(isDone ? tr("Done: %1").arg(changed.title) : tr("To be done again: %1").arg(changed.title));
        return context.transaction().update(changed).transform([] { return Done{}; });
    });
}

Result<Done> RemoveActionItem::execute(CommandContext &context) const
{
    return service::action(context, action).and_then([&](const ActionItem &found) {
        context.setSummary(tr("Remove the action item “%1”").arg(found.title));
        return mayChangeReport(context, found.release)
            .and_then([&] { return context.transaction().remove(action); })
            .transform([] { return Done{}; });
    });
}

Result<Done> SetReportTemplate::execute(CommandContext &context) const
{
    if (!reportTemplateNames().contains(name))
        return failure(
            ErrorKind::BadInput,
            tr("There is no template “%1”. There are: %2.").arg(name.left(80), reportTemplateNames().join(u", "_s)));
    if (body && name.startsWith(u"page.") && !body->contains(u"{{"_s))
        return failure(
            ErrorKind::BadInput,
            tr("The template shows nothing of a report: it needs {{ body }}, or sections as {{ section.plan }}."));
    const auto present = context.transaction().find(idOfReportTemplate(name));
    if (!present)
        return std::unexpected(present.error());
    context.setSummary(body ? tr("Reports are made with another %1").arg(name)
                            : tr("Reports are made with the program's %1").arg(name));
    const ReportTemplate kept{idOfReportTemplate(name), name, body.value_or(QString())};
    // An empty one stands for the program's own: a removed row could not be added again under its id.
    const auto done = *present ? context.transaction().update(kept)
                      : body   ? context.transaction().insert(kept)
                               : Result<>{};
    return done.transform([] { return Done{}; });
}

} // namespace slipway::service
