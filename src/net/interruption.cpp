// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/interruption.h"

namespace slipway::net {

Interruption::Interruption(std::set<Interruption *> &all, std::stop_token stop, std::chrono::milliseconds deadline)
    : m_all(all),
      m_deadline(deadline)
{
    m_all.insert(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { interrupt(Why::Deadline); });
    m_timer.start(deadline);
    m_onStop.emplace(std::move(stop), [this] {
        QMetaObject::invokeMethod(this, [this] { interrupt(Why::Cancelled); }, Qt::QueuedConnection);
    });
}

Interruption::~Interruption()
{
    m_onStop.reset();
    m_all.erase(this);
}

std::chrono::milliseconds Interruption::remaining() const
{
    return std::max(m_timer.remainingTimeAsDuration(), std::chrono::milliseconds::zero());
}

void Interruption::extend()
{
    m_timer.start(m_deadline);
}

void Interruption::interrupt(Why why)
{
    if (happened())
        return;
    m_why = why;
    m_timer.stop();
    if (Pause *pause = m_pause)
        pause->wake();
}

void Pause::wake()
{
    m_isOver = true;
    if (const auto waiting = std::exchange(m_waiting, {}))
        waiting.resume();
}

void Pause::await_suspend(std::coroutine_handle<> waiting)
{
    m_waiting = waiting;
    m_interruption.m_pause = this;
}

void Pause::await_resume()
{
    m_interruption.m_pause = nullptr;
}

} // namespace slipway::net
