// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/incidents/notice.h"

#include <QFuture>
#include <QObject>

namespace slipway::service {

/// Sends notices, for the window and the command line alike: written down (state `sending`), sent exactly once, then what became
/// of it is written down. Nothing leaves that a person did not send, but reminders that a person switched on.
///
/// Lives on the thread of the session; futures are answered there. SendingDesk is the one there is; the libraries it needs are
/// loaded with it.
class NoticeDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Notices that a crash left behind become `unknown`; from now on reminders leave when they are due. Once, after opening.
    virtual void resume() = 0;
    /// Whether nothing is on its way; screenshots and tests wait for it.
    [[nodiscard]] virtual bool isIdle() const = 0;
    /// Sends a draft, or one that certainly did not arrive. The answer is the notice as known afterwards: sent, failed or unknown.
    /// @retval ErrorKind::NotAllowed nobody acts, or it was sent @retval ErrorKind::NotFound its channel was removed
    [[nodiscard]] virtual QFuture<Result<MaintenanceNotice>> send(MaintenanceNoticeId notice) = 0;
    /// Sends the reminders that are due now; one whose window is over is given up. @return how many left
    [[nodiscard]] virtual QFuture<Result<int>> sendDue() = 0;
};

} // namespace slipway::service
