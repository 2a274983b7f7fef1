// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/notice.h"
#include "net/secret.h"
#include "service/queries/incidents_page.h"

#include <QCoroTask>

namespace slipway::service {

/// What became of a notice that left.
struct Delivered {
    NoticeState state = NoticeState::Unknown; ///< Sent, Failed: it certainly did not arrive, or Unknown
    QString message;                          ///< for people; empty when there is nothing to say
};

/// Sends a notice through its channel, once. Of a webhook the body's HMAC-SHA256 with the channel's secret goes along as
/// `X-Slipway-Signature-256: sha256=…` and the notice's id as `Idempotency-Key`; any 2xx is sent, a 4xx and what never left failed,
/// all else unknown. Of mail a draft `notice-ID.eml` is written into the folder. Errors are what `message` says.
/// @param secrets of a keyring under the channel's id @param workspace its file, which is never written over
[[nodiscard]] QCoro::Task<Delivered> deliverNotice(MaintenanceNotice notice, NotificationChannel channel,
                                                   NoticeNames names, std::shared_ptr<net::SecretStore> secrets,
                                                   QString workspace);

} // namespace slipway::service
