// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QFuture>
#include <QPromise>

#include <memory>

namespace slipway::net {

/// Answers a task as a future; what is asked for is done even when nobody waits.
template <class T>
[[nodiscard]] QFuture<Result<T>> answered(QCoro::Task<Result<T>> task)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    [](QCoro::Task<Result<T>> work, std::shared_ptr<QPromise<Result<T>>> to) -> QCoro::Task<> {
        to->addResult(co_await std::move(work));
        to->finish();
    }(std::move(task), std::move(promise));
    return future;
}

/// Lets a task run by itself.
template <class T>
void detach(QCoro::Task<T> task)
{
    [](QCoro::Task<T> work) -> QCoro::Task<> { (void)co_await std::move(work); }(std::move(task));
}

} // namespace slipway::net
