// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <coroutine>

namespace slipway::net {

/// `co_await AwaitFuture(future)` goes on, on this thread, when the future is finished. QCoro's own way connects without a
/// context, which this house refuses. The future must not be cancelled without a result.
template <class T>
class AwaitFuture
{
public:
    explicit AwaitFuture(const QFuture<T> &future) { m_watcher.setFuture(future); }

    [[nodiscard]] bool await_ready() const { return m_watcher.isFinished(); }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        QObject::connect(
            &m_watcher, &QFutureWatcherBase::finished, &m_watcher, [waiting] { waiting.resume(); },
            Qt::QueuedConnection);
    }
    [[nodiscard]] T await_resume() { return m_watcher.future().takeResult(); }

private:
    QFutureWatcher<T> m_watcher;
};

} // namespace slipway::net
