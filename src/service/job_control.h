// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <memory>

namespace slipway::service {

/// How far something long is, and the wish that it end. Shared between who does it and who watches; any thread.
class JobControl
{
public:
    /// Asks it to end; nothing is changed then, unless it was done already.
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

    /// @param total 0: not known
    void report(int done, int total)
    {
        m_total = total;
        m_done = done;
    }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }

    void finish() { m_isFinished = true; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }

private:
    std::atomic<bool> m_isCancelled = false;
    std::atomic<bool> m_isFinished = false;
    std::atomic<int> m_done = 0;
    std::atomic<int> m_total = 0;
};

using JobControlPtr = std::shared_ptr<JobControl>;

/// What something answers that was cancelled: that nothing was changed.
[[nodiscard]] Error cancelled();

} // namespace slipway::service
