// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/insights/insights.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace slipway::ui {

/// Asks insights on a thread of its own, which ends with it.
class InsightsReader : public QObject
{
    Q_OBJECT

public:
    /// @param session outlives it
    explicit InsightsReader(service::Session &session, QObject *parent = nullptr);
    ~InsightsReader() override;

    /// @param question called with `Insights &` and a function that says whether to give up; answers with a Result
    template <class Question>
    [[nodiscard]] auto ask(Question question)
        -> QFuture<std::invoke_result_t<Question, service::Insights &, const std::function<bool()> &>>
    {
        using Answer = std::invoke_result_t<Question, service::Insights &, const std::function<bool()> &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        setPending(1);
        m_pool.start([this, promise, question = std::move(question)] {
            const auto insights = opened();
            promise->addResult(insights ? question(**insights, m_isEnding) : Answer(std::unexpected(insights.error())));
            promise->finish();
            QMetaObject::invokeMethod(this, [this] { setPending(-1); }, Qt::QueuedConnection);
        });
        return future;
    }

    /// Something was asked and not answered yet.
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    void busyChanged();

private:
    [[nodiscard]] Result<service::Insights *> opened();
    void setPending(int change);

    int m_pending = 0;

    service::Session &m_session;
    std::unique_ptr<service::Insights> m_insights; ///< used by the pool's one thread only
    std::shared_ptr<std::atomic<bool>> m_hasEnded = std::make_shared<std::atomic<bool>>(false);
    std::function<bool()> m_isEnding;
    QThreadPool m_pool; // last: it ends before what its work uses
};

} // namespace slipway::ui
