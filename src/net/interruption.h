// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <coroutine>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <stop_token>

namespace slipway::net {

class Pause;

/// What ends an exchange early: its deadline, a cancel from any thread, or the end of its client. Lives in the exchange's
/// coroutine; is the context of all connections made for it.
class Interruption final : public QObject
{
public:
    enum class Why : std::uint8_t { None, Deadline, Cancelled, ClientGone };

    /// @param all where a client knows its exchanges from; outlives this
    Interruption(std::set<Interruption *> &all, std::stop_token stop, std::chrono::milliseconds deadline);
    ~Interruption() override;

    [[nodiscard]] Why why() const { return m_why; }
    [[nodiscard]] bool happened() const { return m_why != Why::None; }
    /// Until the deadline.
    [[nodiscard]] std::chrono::milliseconds remaining() const;
    [[nodiscard]] std::chrono::milliseconds deadline() const { return m_deadline; }
    /// The deadline counts anew from now.
    void extend();
    /// There is no deadline any more.
    void forgetDeadline() { m_timer.stop(); }
    /// Resumes the coroutine; this object may be gone afterwards.
    void interrupt(Why why);

private:
    friend class Pause;

    std::set<Interruption *> &m_all;
    std::chrono::milliseconds m_deadline;
    QTimer m_timer;
    Why m_why = Why::None;
    Pause *m_pause = nullptr;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

/// `co_await` suspends until wake() is called or the interruption happens.
class Pause
{
public:
    explicit Pause(Interruption &interruption) : m_interruption(interruption) {}
    Pause(const Pause &) = delete;
    Pause &operator=(const Pause &) = delete;

    /// Resumes the coroutine; this object may be gone afterwards.
    void wake();

    [[nodiscard]] bool await_ready() const { return m_isOver || m_interruption.happened(); }
    void await_suspend(std::coroutine_handle<> waiting);
    void await_resume();

private:
    Interruption &m_interruption;
    std::coroutine_handle<> m_waiting;
    bool m_isOver = false;
};

} // namespace slipway::net
