// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "app/ctl/call.h"
#include "service/pipelines/ci_desk.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

/// Waiting for CI servers without a window.
namespace slipway::ctl {

/// Lets the event loop run until the future is answered.
template <class T>
[[nodiscard]] Result<T> waitedFor(QFuture<Result<T>> future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    return future.takeResult();
}

/// How a run is waited for.
struct Waiting {
    bool isWaited = false;   ///< until it is over
    bool isFollowed = false; ///< and its log is printed as it grows
    bool asJson = false;     ///< the log goes to standard error then
};

/// What `ci trigger`, `deploy` and `rollback` answer of a run that was asked for: accepted or green is yes, refused or red is
/// no. @retval ErrorKind::Remote it is not known whether it started, or the server cannot be reached
[[nodiscard]] Result<Answer> answerAfter(Call &call, service::CiDesk &desk, const CiRun &run, const Waiting &waiting);

/// Lets the desk end what it has begun, such as taking tests into the release; a while at most.
void letFinish(const service::CiDesk &desk);

/// Prints a log to standard output: what is there, or all of it until the run is over.
[[nodiscard]] Result<> printLog(service::CiDesk &desk, CiRunId run, const QString &part, bool isFollowed, bool toError);

} // namespace slipway::ctl
