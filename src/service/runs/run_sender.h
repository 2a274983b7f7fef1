// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/run.h"

/// Who sends the request of a run: so that nobody else settles it, or looks for it, while it may still leave.
namespace slipway::service {

/// Something in this process that sends requests; while it lives, what it has begun to send is not given up.
class RunSender
{
public:
    RunSender();
    ~RunSender();
    RunSender(const RunSender &) = delete;
    RunSender &operator=(const RunSender &) = delete;

    /// Nothing that it began is sent any more.
    void close();
    /// What CiRun::before keeps of it.
    [[nodiscard]] QJsonObject toJson() const;

private:
    QString m_id;
};

/// Until when the request of a run in state `sending` may still leave. Its sender cannot be asked when it is on another
/// machine: it is given a minute from the time it last said it would send.
/// @retval nullopt its sender is gone, or was silent too long
[[nodiscard]] std::optional<Instant> maySendUntil(const CiRun &run, Instant now);

} // namespace slipway::service
