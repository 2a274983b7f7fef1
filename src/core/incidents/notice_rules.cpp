// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/notice_rules.h"

#include "core/base/tr.h"
#include "core/pipeline/connection_address.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMostMinutesBefore = 30 * 24 * 60;

Result<> checkWebhook(const NotificationChannel &channel)
{
    const CiConnection asConnection{.id = {},
                                    .name = channel.name,
                                    .kind = CiKind::Webhook,
                                    .url = channel.address,
                                    .account = {},
                                    .secretKind = channel.secretKind,
                                    .secretName = channel.secretName,
                                    .caFile = channel.caFile,
                                    .mayUsePlainHttp = channel.mayUsePlainHttp,
                                    .options = {},
                                    .order = {}};
    if (const auto address = serverAddress(asConnection); !address)
        return std::unexpected(address.error());
    const bool isNamed = channel.secretKind == SecretKind::Environment || channel.secretKind == SecretKind::File;
    if (isNamed && channel.secretName.trimmed().isEmpty())
        return failure(ErrorKind::BadInput,
                       tr("Name the environment variable or the file that holds the secret posts are signed with."));
    return {};
}

} // namespace

Result<QStringList> recipientsOf(const NotificationChannel &channel)
{
    // No spaces, brackets or line ends: an address cannot add a header to the draft.
    static const QRegularExpression address(uR"(^[^\s@<>,;:"\\()\[\]]+@[^\s@<>,;:"\\()\[\]]+$)"_s);
    QStringList found;
    for (const QString &each : channel.recipients.split(u',', Qt::SkipEmptyParts)) {
        const QString one = each.trimmed();
        if (!address.match(one).hasMatch())
            return failure(ErrorKind::BadInput, tr("“%1” is not a mail address.").arg(one.left(120)), u"recipients"_s);
        found += one;
    }
    return found;
}

Result<> checkChannel(const NotificationChannel &channel)
{
    if (channel.name.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("A channel needs a name."), u"name"_s);
    if (!channel.zone.isEmpty() && !isZoneName(channel.zone))
        return failure(ErrorKind::BadInput, tr("“%1” is not a time zone.").arg(QString::fromUtf8(channel.zone)),
                       u"zone"_s);
    if (channel.kind == ChannelKind::Webhook)
        return checkWebhook(channel);
    if (channel.address.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Name the folder that drafts of mails are written into."), u"address"_s);
    return recipientsOf(channel).and_then([&](const QStringList &all) -> Result<> {
        if (all.isEmpty())
            return failure(ErrorKind::BadInput, tr("Name at least one mail address that notices go to."),
                           u"recipients"_s);
        return {};
    });
}

Result<> mayBecome(NoticeState from, NoticeState to)
{
    using enum NoticeState;
    const bool isBegin = to == Sending && (from == Draft || from == Failed);
    const bool isEnd = from == Sending && (to == Sent || to == Failed || to == Unknown);
    // A person found out what became of it.
    const bool isSettled = from == Unknown && (to == Sent || to == Failed);
    const bool isMissed = from == Draft && to == Failed;
    if (isBegin || isEnd || isSettled || isMissed)
        return {};
    if (from == Unknown)
        return failure(
            ErrorKind::NotAllowed,
            tr("It is not known whether the notice arrived. Ask the receiver and say so, or draft another one."));
    return failure(ErrorKind::NotAllowed, tr("The notice is %1. Draft another one instead.").arg(stateWord(from)));
}

Result<Instant> reminderTime(const TimeSpan &window, int before, Instant now)
{
    if (before < 1 || before > kMostMinutesBefore)
        return failure(ErrorKind::BadInput, tr("A reminder leaves from 1 minute to 30 days before the window."));
    const Instant at = window.from - std::chrono::minutes(before);
    if (at <= now)
        return failure(ErrorKind::BadInput, tr("The reminder would have left already. Send the notice now instead."));
    return at;
}

bool isStillOfUse(const MaintenanceNotice &reminder, Instant now)
{
    return now < reminder.span.to;
}

QString subjectTemplate(NoticeStage stage)
{
    switch (stage) {
    case NoticeStage::Scheduled: return tr("Scheduled maintenance: {{ product }} {{ version }}, {{ begin }}");
    case NoticeStage::InProgress: return tr("Maintenance in progress: {{ product }} {{ version }}");
    case NoticeStage::Verifying: return tr("Maintenance being verified: {{ product }} {{ version }}");
    case NoticeStage::Completed: return tr("Maintenance completed: {{ product }} {{ version }}");
    }
    return {};
}

QString bodyTemplate(NoticeStage stage)
{
    switch (stage) {
    case NoticeStage::Scheduled:
        return tr("{{ product }} {{ version }} will be deployed to {{ environment }}.\n\n"
                  "From: {{ begin }}\nTo: {{ end }}\nTime zone: {{ zone }}\n\n"
                  "It may be unavailable for short times. We tell you when it is over.");
    case NoticeStage::InProgress:
        return tr("{{ product }} {{ version }} is being deployed to {{ environment }}.\n\n"
                  "It began {{ begin }} and is expected to end {{ end }} ({{ zone }}).");
    case NoticeStage::Verifying:
        return tr(
            "{{ product }} {{ version }} was deployed to {{ environment }}; we are looking whether all is well.\n\n"
            "We tell you when it is over, at the latest {{ end }} ({{ zone }}).");
    case NoticeStage::Completed:
        return tr("The maintenance of {{ product }} in {{ environment }} is over. Version {{ version }} is running.\n\n"
                  "Thank you for your patience.");
    }
    return {};
}

QString stageWord(NoticeStage stage)
{
    switch (stage) {
    case NoticeStage::Scheduled: return tr("scheduled", "maintenance");
    case NoticeStage::InProgress: return tr("in progress", "maintenance");
    case NoticeStage::Verifying: return tr("verifying", "maintenance");
    case NoticeStage::Completed: return tr("completed", "maintenance");
    }
    return {};
}

QString stateWord(NoticeState state)
{
    switch (state) {
    case NoticeState::Draft: return tr("draft");
    case NoticeState::Sending: return tr("sending");
    case NoticeState::Sent: return tr("sent");
    case NoticeState::Failed: return tr("failed");
    case NoticeState::Unknown: return tr("not known");
    }
    return {};
}

} // namespace slipway
