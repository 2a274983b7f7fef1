// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/notice.h"
#include "service/commands/command.h"

/// Telling people about maintenance. A person sends; only reminders that a person switched on leave by themselves.
namespace slipway::service {

/// Adds a channel, or changes it when its id is in the workspace; a null id is given one.
struct SaveChannel {
    static constexpr const char *kWord = "channel.save";
    using Answer = NotificationChannelId;

    NotificationChannel channel;

    [[nodiscard]] Uuid subject() const { return channel.id.value; }
    /// @retval ErrorKind::BadInput see checkChannel() @retval ErrorKind::Conflict the name is taken
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Removes a channel; what was told through it stays. Undo brings it back.
struct RemoveChannel {
    static constexpr const char *kWord = "channel.remove";
    using Answer = Done;

    NotificationChannelId channel;

    [[nodiscard]] Uuid subject() const { return channel.value; }
    /// @retval ErrorKind::NotAllowed a notice through it is being sent, or a reminder waits
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Drafts a notice from the plan of the release, in the time of the channel's readers.
struct DraftNotice {
    static constexpr const char *kWord = "notice.draft";
    using Answer = MaintenanceNoticeId;

    ReleaseId release;
    NotificationChannelId channel;
    NoticeStage stage = NoticeStage::Scheduled;
    std::optional<EnvironmentId> environment; ///< none: where the release ships to
    std::optional<TimeSpan>
        span; ///< none: that of its booking there, else of the deployment phase, else an hour from its ship date
    QString subjectText; ///< template; empty: subjectTemplate()
    QString bodyText;    ///< likewise

    [[nodiscard]] Uuid subject() const { return release.value; }
    /// @retval ErrorKind::BadInput no environment is known, the span is empty, or a template is wrong
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Changes what a draft says.
struct EditNotice {
    static constexpr const char *kWord = "notice.edit";
    using Answer = Done;

    MaintenanceNoticeId notice;
    QString subjectText;
    QString bodyText;

    [[nodiscard]] Uuid subject() const { return notice.value; }
    /// @retval ErrorKind::NotAllowed it was sent @retval ErrorKind::BadInput a text is empty
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Throws a draft away, or switches a reminder off.
struct RemoveNotice {
    static constexpr const char *kWord = "notice.remove";
    using Answer = Done;

    MaintenanceNoticeId notice;

    [[nodiscard]] Uuid subject() const { return notice.value; }
    /// @retval ErrorKind::NotAllowed it was sent
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Switches on that a notice of scheduled maintenance is told again before its window, by itself.
struct SwitchOnReminder {
    static constexpr const char *kWord = "notice.remind";
    using Answer = MaintenanceNoticeId;

    MaintenanceNoticeId notice;
    int minutesBefore = 60;

    [[nodiscard]] Uuid subject() const { return notice.value; }
    /// @retval ErrorKind::BadInput see reminderTime() @retval ErrorKind::NotAllowed nobody acts, or it is no scheduled one
    /// @retval ErrorKind::Conflict a reminder of it waits for the same time
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Writes down that a notice is about to leave; it is sent after this, once.
struct BeginNotice {
    static constexpr const char *kWord = "notice.send";
    static constexpr bool kIsUndoable = false;
    using Answer = MaintenanceNotice;

    MaintenanceNoticeId notice;
    bool isReminder = false; ///< it is due and leaves by itself; whoever switched it on sends it

    [[nodiscard]] Uuid subject() const { return notice.value; }
    /// @retval ErrorKind::NotAllowed nobody acts, or see mayBecome() @retval ErrorKind::NotFound its channel was removed
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Writes down what became of a notice.
struct EndNotice {
    static constexpr const char *kWord = "notice.sent";
    static constexpr bool kIsUndoable = false;
    static constexpr bool kIsFact = true;
    using Answer = MaintenanceNotice;

    MaintenanceNoticeId notice;
    NoticeState state = NoticeState::Sent; ///< Sent, Failed or Unknown
    QString message;

    [[nodiscard]] Uuid subject() const { return notice.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// A person found out whether a notice in doubt arrived.
struct SettleNotice {
    static constexpr const char *kWord = "notice.settle";
    static constexpr bool kIsUndoable = false;
    using Answer = Done;

    MaintenanceNoticeId notice;
    bool hasArrived = false;

    [[nodiscard]] Uuid subject() const { return notice.value; }
    /// @retval ErrorKind::NotAllowed nobody acts, or it is not in doubt
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
