// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/pipeline/connection.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace slipway {

/// How a notice reaches its readers.
enum class ChannelKind : std::uint8_t {
    Webhook, ///< a signed POST of JSON
    Mail,    ///< a draft for a mail program, written into a folder; a person sends it from there
};

/// Where notices are told.
struct NotificationChannel {
    NotificationChannelId id;
    QString name; ///< unique in the workspace, case-insensitively
    ChannelKind kind = ChannelKind::Webhook;
    QString address;                          ///< of a webhook its URL, of mail the folder of the drafts
    QString recipients;                       ///< of mail: addresses, a comma between
    QByteArray zone;                          ///< of its readers, whose clock notices show; empty: the release's
    SecretKind secretKind = SecretKind::None; ///< what a webhook is signed with
    QString secretName;                       ///< of the variable or the file
    QString caFile;                           ///< PEM file of an authority of one's own; empty: the system's
    bool mayUsePlainHttp = false;             ///< a person confirmed http to a machine other than this one
    QString order;

    bool operator==(const NotificationChannel &) const = default;
};

/// How far the maintenance is that a notice tells of.
enum class NoticeStage : std::uint8_t { Scheduled, InProgress, Verifying, Completed };

/// How far the telling is.
enum class NoticeState : std::uint8_t {
    Draft,
    Sending, ///< written down before it is sent
    Sent,
    Failed,  ///< it certainly did not arrive
    Unknown, ///< it may have arrived: never sent again by itself
};

/// What is told about one maintenance window through one channel.
struct MaintenanceNotice {
    MaintenanceNoticeId id;
    ReleaseId release;
    std::optional<EnvironmentId> environment;
    NoticeStage stage = NoticeStage::Scheduled;
    TimeSpan span; ///< of the maintenance
    QByteArray zone;
    NotificationChannelId channel;
    QString subject;
    QString body; ///< plain text
    NoticeState state = NoticeState::Draft;
    std::optional<Instant> dueAt; ///< a person switched on that it is sent then; none: only a person sends it
    std::optional<MaintenanceNoticeId> reminderOf; ///< the notice it reminds of
    std::optional<PersonId> draftedBy;
    Instant draftedAt;
    std::optional<PersonId> sentBy;
    std::optional<Instant> sentAt; ///< when it left
    QString message;               ///< what the receiver said, or why it failed

    bool operator==(const MaintenanceNotice &) const = default;
};

template <>
struct EnumText<ChannelKind> {
    static constexpr std::array<std::pair<ChannelKind, QStringView>, 2> values{{
        {ChannelKind::Webhook, u"webhook"},
        {ChannelKind::Mail, u"mail"},
    }};
};
template <>
struct EnumText<NoticeStage> {
    static constexpr std::array<std::pair<NoticeStage, QStringView>, 4> values{{
        {NoticeStage::Scheduled, u"scheduled"},
        {NoticeStage::InProgress, u"in_progress"},
        {NoticeStage::Verifying, u"verifying"},
        {NoticeStage::Completed, u"completed"},
    }};
};
template <>
struct EnumText<NoticeState> {
    static constexpr std::array<std::pair<NoticeState, QStringView>, 5> values{{
        {NoticeState::Draft, u"draft"},
        {NoticeState::Sending, u"sending"},
        {NoticeState::Sent, u"sent"},
        {NoticeState::Failed, u"failed"},
        {NoticeState::Unknown, u"unknown"},
    }};
};

} // namespace slipway
