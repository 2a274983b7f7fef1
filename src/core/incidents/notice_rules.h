// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/incidents/notice.h"

#include <QStringList>

namespace slipway {

/// Whether a channel says what it must.
/// @retval ErrorKind::BadInput the sentence names the field and the remedy
[[nodiscard]] Result<> checkChannel(const NotificationChannel &channel);

/// The mail addresses of a channel, each trimmed. @retval ErrorKind::BadInput one is none
[[nodiscard]] Result<QStringList> recipientsOf(const NotificationChannel &channel);

/// Whether the state of a notice may become another: a draft, or one that certainly did not arrive, is sent; what may have
/// arrived is never sent again.
/// @retval ErrorKind::NotAllowed the sentence says what to do instead
[[nodiscard]] Result<> mayBecome(NoticeState from, NoticeState to);

/// When a reminder leaves. @param before the window begins, in minutes
/// @retval ErrorKind::BadInput less than a minute or more than 30 days, or that moment is past
[[nodiscard]] Result<Instant> reminderTime(const TimeSpan &window, int before, Instant now);

/// Whether a reminder that is due is still worth sending: before its window ends.
[[nodiscard]] bool isStillOfUse(const MaintenanceNotice &reminder, Instant now);

/// Subject and body as they are drafted, with `{{ product }}`, `{{ version }}`, `{{ environment }}`, `{{ begin }}`,
/// `{{ end }}`, `{{ zone }}` and `{{ stage }}` for what a release fills in; in the language of the program.
[[nodiscard]] QString subjectTemplate(NoticeStage stage);
[[nodiscard]] QString bodyTemplate(NoticeStage stage);

/// For people, translated.
[[nodiscard]] QString stageWord(NoticeStage stage);
[[nodiscard]] QString stateWord(NoticeState state);

} // namespace slipway
