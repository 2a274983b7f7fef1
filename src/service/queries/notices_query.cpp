// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "service/queries/incident_names.h"
#include "service/runs/notice_text.h"
#include "storage/repositories/incident_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

constexpr int kMostNotices = 1'000;

/// Dates of the plan, as the change log calls them.
bool movesThePlan(const ActivityEntry &entry)
{
    return std::ranges::any_of(entry.changes, [](const ActivityEntry::Change &each) {
        return each.field == u"ship" || each.field == u"span";
    });
}

} // namespace

Result<std::vector<NotificationChannel>> Queries::channels()
{
    return d->read().all<NotificationChannel>("ord, name");
}

Result<NotificationChannel> Queries::channel(NotificationChannelId id)
{
    return d->read().find(id).and_then(
        [](const std::optional<NotificationChannel> &found) -> Result<NotificationChannel> {
            if (!found)
                return failure(ErrorKind::NotFound, tr("The channel was removed. Draft the notice for another one."));
            return *found;
        });
}

Result<NotificationChannel> Queries::findChannel(const QString &reference)
{
    return channels().and_then([&](const std::vector<NotificationChannel> &all) -> Result<NotificationChannel> {
        QStringList names;
        for (const NotificationChannel &each : all) {
            if (each.id.toString() == reference || each.name.compare(reference, Qt::CaseInsensitive) == 0)
                return each;
            names += each.name;
        }
        return failure(
            ErrorKind::NotFound,
            names.isEmpty()
                ? tr("There is no channel yet. Add one: slipwayctl notice channel add NAME --kind KIND --to ADDRESS")
                : tr("There is no channel “%1”. There are: %2.").arg(reference, names.join(u", "_s)));
    });
}

Result<std::vector<NoticeRow>> Queries::notices(std::optional<ReleaseId> release)
{
    storage::Snapshot snapshot(d->read());
    const auto found =
        release ? storage::noticesOf(d->read(), *release) : storage::newestNotices(d->read(), kMostNotices);
    const auto ways = channels();
    auto names = IncidentNames::load(*d);
    if (!found || !ways || !names)
        return std::unexpected(!found ? found.error() : ways ? names.error() : ways.error());
    QHash<NotificationChannelId, QString> called;
    for (const NotificationChannel &each : *ways)
        called.insert(each.id, each.name);
    std::vector<NoticeRow> rows;
    for (const MaintenanceNotice &each : *found)
        rows.push_back({each, names->release(each.release), names->environment(each.environment),
                        called.value(each.channel), names->person(each.sentBy)});
    return rows;
}

Result<MaintenanceNotice> Queries::findNotice(const QString &reference)
{
    if (const auto id = Uuid::fromString(reference)) {
        const auto found = d->read().find(MaintenanceNoticeId{*id});
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return **found;
    }
    if (const auto beginning = idBeginning(reference)) {
        const auto found = storage::noticesWithPrefix(d->read(), *beginning);
        if (!found)
            return std::unexpected(found.error());
        if (found->size() == 1)
            return found->front();
        if (found->size() > 1)
            return failure(ErrorKind::BadInput, tr("“%1” is the beginning of more than one notice.").arg(reference));
    }
    return failure(ErrorKind::NotFound,
                   tr("There is no notice “%1”. slipwayctl notice list shows their ids.").arg(reference.left(80)));
}

Result<NoticeNames> Queries::noticeNames(const MaintenanceNotice &notice)
{
    return IncidentNames::load(*d).transform([&](IncidentNames names) {
        return NoticeNames{names.release(notice.release), names.environment(notice.environment)};
    });
}

Result<std::vector<MaintenanceNotice>> Queries::waitingReminders()
{
    return storage::waitingReminders(d->read());
}

Result<std::vector<MaintenanceNotice>> Queries::noticesBeingSent()
{
    return storage::noticesBeingSent(d->read());
}

Result<QString> Queries::whyReminderIsStale(const MaintenanceNotice &reminder)
{
    const auto plan = this->plan(reminder.release);
    if (!plan)
        return plan.error().kind == ErrorKind::NotFound ? Result<QString>(tr("Its release is not there any more."))
                                                        : std::unexpected(plan.error());
    if (isReadOnly(plan->release.state))
        return tr("Its release is %1.").arg(stateWord(plan->release.state));
    if (!reminder.environment || plannedMaintenance(*plan, *reminder.environment) == reminder.span)
        return QString();
    // A notice may have a time of its own; it is stale only where the plan was changed behind it.
    const auto since = activity(reminder.release);
    if (!since)
        return std::unexpected(since.error());
    const bool isMoved = std::ranges::any_of(
        *since, [&](const ActivityEntry &each) { return each.at >= reminder.draftedAt && movesThePlan(each); });
    return isMoved ? tr("The plan was changed after it was switched on. Draft the notice anew.") : QString();
}

} // namespace slipway::service
