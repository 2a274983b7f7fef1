// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/notice_commands.h"

#include "core/base/tr.h"
#include "core/incidents/notice_rules.h"
#include "service/commands/named_saving.h"
#include "service/runs/notice_text.h"
#include "storage/repositories/incident_repository.h"

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

/// Only drafts are changed; what was told stays as it was told.
Result<MaintenanceNotice> draftNotice(CommandContext &context, MaintenanceNoticeId id)
{
    return context.get(id).and_then([](MaintenanceNotice notice) -> Result<MaintenanceNotice> {
        if (notice.state != NoticeState::Draft)
            return failure(ErrorKind::NotAllowed,
                           tr("The notice is %1 and stays as it is. Draft another one.").arg(stateWord(notice.state)));
        return notice;
    });
}

QString noticeTitle(CommandContext &context, const MaintenanceNotice &notice)
{
    const auto release = context.get(notice.release);
    return tr("notice “%1” of %2", "maintenance notice of release")
        .arg(stageWord(notice.stage), release ? context.titleOf(*release) : QString());
}

void setNoticeSubject(CommandContext &context, const MaintenanceNotice &notice)
{
    context.transaction().setSubject(notice.release.value);
}

} // namespace

Result<NotificationChannelId> SaveChannel::execute(CommandContext &context) const
{
    NotificationChannel made = channel;
    made.name = made.name.simplified();
    made.address = made.address.trimmed();
    made.recipients = made.recipients.simplified();
    if (const auto sound = checkChannel(made); !sound)
        return std::unexpected(sound.error());
    return savedUnderName(context, made, storage::channelNamed(context.transaction(), made.name),
                          tr("Add the channel “%1”"), tr("Change the channel “%1”"),
                          [](const NotificationChannel &) { return Result<>{}; });
}

Result<Done> RemoveChannel::execute(CommandContext &context) const
{
    const auto found = context.get(channel);
    const auto sending = storage::noticesBeingSent(context.transaction());
    const auto waiting = storage::waitingReminders(context.transaction());
    if (!found || !sending || !waiting)
        return std::unexpected(!found ? found.error() : sending ? waiting.error() : sending.error());
    const auto usesIt = [&](const MaintenanceNotice &each) { return each.channel == channel; };
    if (std::ranges::any_of(*sending, usesIt))
        return failure(ErrorKind::NotAllowed, tr("A notice is being sent through “%1”. Wait for it.").arg(found->name));
    if (std::ranges::any_of(*waiting, usesIt))
        return failure(ErrorKind::NotAllowed,
                       tr("A reminder waits to be sent through “%1”. Switch it off first.").arg(found->name));
    context.setSummary(tr("Remove the channel “%1”").arg(found->name));
    return context.transaction().remove(channel).transform([] { return Done{}; });
}

Result<MaintenanceNoticeId> DraftNotice::execute(CommandContext &context) const
{
    const auto plan = context.plan(release);
    const auto way = context.get(channel);
    if (!plan || !way)
        return std::unexpected(plan ? way.error() : plan.error());
    const auto place = environment ? environment : plan->release.environment;
    if (!place)
        return failure(ErrorKind::BadInput,
                       tr("The release does not say where it ships to. Name the environment of the maintenance."));
    const auto where = context.get(*place);
    if (!where)
        return std::unexpected(where.error());
    const auto planned = span ? Result<TimeSpan>(*span) : maintenanceSpan(context, *plan, *place, stage);
    if (!planned)
        return std::unexpected(planned.error());
    if (planned->isEmpty())
        return failure(ErrorKind::BadInput, tr("The maintenance ends after it begins."));
    MaintenanceNotice made{.id = context.newId<MaintenanceNotice>(),
                           .release = release,
                           .environment = *place,
                           .stage = stage,
                           .span = *planned,
                           .zone = way->zone.isEmpty() ? plan->release.shipZone : way->zone,
                           .channel = channel,
                           .subject = {},
                           .body = {},
                           .state = NoticeState::Draft,
                           .dueAt = {},
                           .reminderOf = {},
                           .draftedBy = context.actorId(),
                           .draftedAt = context.now(),
                           .sentBy = {},
                           .sentAt = {},
                           .message = {}};
    const auto text = fillNotice(context, made, *plan, where->name, subjectText, bodyText);
    if (!text)
        return std::unexpected(text.error());
    made.subject = text->subject;
    made.body = text->body;
    context.setSummary(tr("Draft the %1").arg(noticeTitle(context, made)));
    return context.transaction().insert(made).transform([&] { return made.id; });
}

Result<Done> EditNotice::execute(CommandContext &context) const
{
    auto found = draftNotice(context, notice);
    if (!found)
        return std::unexpected(found.error());
    found->subject = subjectText.simplified();
    found->body = bodyText.trimmed();
    if (found->subject.isEmpty() || found->body.isEmpty())
        return failure(ErrorKind::BadInput, tr("A notice needs a subject and a text."));
    setNoticeSubject(context, *found);
    context.setSummary(tr("Change the %1").arg(noticeTitle(context, *found)));
    return context.transaction().update(*found).transform([] { return Done{}; });
}

Result<Done> RemoveNotice::execute(CommandContext &context) const
{
    return draftNotice(context, notice).and_then([&](const MaintenanceNotice &found) {
        setNoticeSubject(context, found);
        context.setSummary(found.dueAt ? tr("Switch off the reminder of the %1").arg(noticeTitle(context, found))
                                       : tr("Throw away the %1").arg(noticeTitle(context, found)));
        return context.transaction().remove(notice).transform([] { return Done{}; });
    });
}

Result<MaintenanceNoticeId> SwitchOnReminder::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    const auto found = context.get(notice);
    if (!actor || !found)
        return std::unexpected(actor ? found.error() : actor.error());
    if (found->stage != NoticeStage::Scheduled || found->reminderOf)
        return failure(ErrorKind::NotAllowed, tr("Only a notice of scheduled maintenance has a reminder."));
    const auto at = reminderTime(found->span, minutesBefore, context.now());
    const auto waiting = storage::waitingReminders(context.transaction());
    if (!at || !waiting)
        return std::unexpected(at ? waiting.error() : at.error());
    for (const MaintenanceNotice &each : *waiting)
        if (each.reminderOf == notice && each.dueAt == *at)
            return failure(ErrorKind::Conflict, tr("A reminder of the notice waits for that time already."));
    MaintenanceNotice made = *found;
    made.id = context.newId<MaintenanceNotice>();
    made.subject = tr("Reminder: %1").arg(found->subject);
    made.state = NoticeState::Draft;
    made.dueAt = *at;
    made.reminderOf = notice;
    made.draftedBy = actor->id;
    made.draftedAt = context.now();
    made.sentBy.reset();
    made.sentAt.reset();
    made.message.clear();
    setNoticeSubject(context, made);
    context.setSummary(tr("Switch on a reminder of the %1, %2").arg(noticeTitle(context, made), toRfc3339(*at)));
    return context.transaction().insert(made).transform([&] { return made.id; });
}

Result<MaintenanceNotice> BeginNotice::execute(CommandContext &context) const
{
    auto found = context.get(notice);
    if (!found)
        return std::unexpected(found.error());
    const bool leavesByItself = isReminder && found->dueAt && *found->dueAt <= context.now();
    if (isReminder && !leavesByItself)
        return failure(ErrorKind::NotAllowed, tr("The reminder is not due yet."));
    if (!isReminder)
        if (const auto actor = context.actor(); !actor)
            return std::unexpected(actor.error());
    const auto may =
        mayBecome(found->state, NoticeState::Sending).and_then([&] { return context.get(found->channel); });
    if (!may)
        return std::unexpected(may.error());
    found->state = NoticeState::Sending;
    found->sentBy = isReminder ? found->draftedBy : context.actorId();
    found->sentAt = context.now();
    found->message.clear();
    setNoticeSubject(context, *found);
    context.setSummary(tr("Send the %1 through “%2”").arg(noticeTitle(context, *found), may->name));
    return context.transaction().update(*found).transform([&] { return *found; });
}

Result<MaintenanceNotice> EndNotice::execute(CommandContext &context) const
{
    auto found = context.get(notice);
    if (!found)
        return std::unexpected(found.error());
    if (const auto may = mayBecome(found->state, state); !may)
        return std::unexpected(may.error());
    found->state = state;
    found->message = message.simplified().left(500);
    setNoticeSubject(context, *found);
    context.setSummary(tr("The %1: %2").arg(noticeTitle(context, *found), stateWord(state)));
    return context.transaction().update(*found).transform([&] { return *found; });
}

Result<Done> SettleNotice::execute(CommandContext &context) const
{
    const auto actor = context.actor();
    auto found = context.get(notice);
    if (!actor || !found)
        return std::unexpected(actor ? found.error() : actor.error());
    if (found->state != NoticeState::Unknown)
        return failure(ErrorKind::NotAllowed, tr("The notice is not in doubt: it is %1.").arg(stateWord(found->state)));
    found->state = hasArrived ? NoticeState::Sent : NoticeState::Failed;
    found->message = hasArrived ? tr("%1 says that it arrived").arg(actor->name)
                                : tr("%1 says that it did not arrive").arg(actor->name);
    setNoticeSubject(context, *found);
    context.setSummary(tr("The %1: %2").arg(noticeTitle(context, *found), stateWord(found->state)));
    return context.transaction().update(*found).transform([] { return Done{}; });
}

} // namespace slipway::service
