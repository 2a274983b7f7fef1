// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitoring/registry.h"
#include "net/limits.h"
#include "support/server_process.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// What the tests of all sources need.
namespace slipway::test {

template <class T>
[[nodiscard]] Result<T> waitFor(QCoro::Task<Result<T>> task)
{
    return QCoro::waitFor(std::move(task));
}

/// What it answers; when it fails, why is said, and the value is empty.
template <class T>
T get(QCoro::Task<Result<T>> task)
{
    Result<T> result = QCoro::waitFor(std::move(task));
    if (!result)
        qWarning().noquote() << "failed:" << result.error().sentence << result.error().detail;
    return result ? std::move(*result) : T{};
}

/// The source of a connection; none when it is refused.
[[nodiscard]] inline std::unique_ptr<monitoring::Source> made(const MonitoringConnection &connection,
                                                              const QByteArray &secret = {})
{
    auto source = monitoring::makeSource(connection, net::Secret(secret));
    if (!source)
        qWarning().noquote() << "refused:" << source.error().sentence;
    return source ? std::move(*source) : nullptr;
}

} // namespace slipway::test
