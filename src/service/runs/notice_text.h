// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/notice.h"
#include "formats/mail/mail_draft.h"
#include "service/command_context.h"

/// What a notice says and how it leaves.
namespace slipway::service {

/// When the maintenance of a release is planned: its booking of the environment, else its deployment phase, else an hour from
/// its ship date.
[[nodiscard]] TimeSpan plannedMaintenance(const ReleasePlan &plan, EnvironmentId environment);

/// The same; once a deployment began there, its begin is the actual one.
[[nodiscard]] Result<TimeSpan> maintenanceSpan(CommandContext &context, const ReleasePlan &plan,
                                               EnvironmentId environment, NoticeStage stage);

/// Subject and body, filled in.
struct NoticeText {
    QString subject;
    QString body;
};
/// @param subject template; empty: the one of its stage @param body likewise
/// @retval ErrorKind::BadInput a template names what is not there
[[nodiscard]] Result<NoticeText> fillNotice(CommandContext &context, const MaintenanceNotice &notice,
                                            const ReleasePlan &plan, const QString &environment, const QString &subject,
                                            const QString &body);

/// What a webhook posts: `{"event":"maintenance_notice", "id", "stage", "subject", "text", "release", "environment", "from",
/// "to", "zone", "is_reminder"}`.
[[nodiscard]] QByteArray noticePayload(const MaintenanceNotice &notice, const QString &release,
                                       const QString &environment);

/// The notice as a mail. @param recipients checked
[[nodiscard]] formats::MailDraft noticeMail(const MaintenanceNotice &notice, const QStringList &recipients);

} // namespace slipway::service
