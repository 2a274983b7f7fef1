// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>
#include <coroutine>

namespace slipway::monitoring {

/// `co_await Delay(200ms)` goes on after that time. Whoever waited may be gone by then: look before touching it.
class Delay
{
public:
    explicit Delay(std::chrono::milliseconds time) : m_time(time) {}

    [[nodiscard]] bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [waiting] { waiting.resume(); }, Qt::QueuedConnection);
        m_timer.start(m_time);
    }
    void await_resume() const {}

private:
    QTimer m_timer;
    std::chrono::milliseconds m_time;
};

} // namespace slipway::monitoring
