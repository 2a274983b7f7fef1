// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

/// Control calls of Buildbot: JSON-RPC 2.0 over POST.
namespace slipway::ci::buildbot {

/// The body of a JSON-RPC call.
[[nodiscard]] QByteArray callBody(const QString &method, const QJsonObject &parameters);

/// What the server says is wrong: a sentence, or one for each field.
struct CallError {
    QString message;
    QMap<QString, QString> fields;
};
/// What a refused call says.
[[nodiscard]] CallError callError(const QByteArray &body);

/// What an answer to `force` or `rebuild` means: `[build set, {builder: request}]`.
[[nodiscard]] TriggerOutcome outcomeOf(const net::Exchange &answer, qint64 builder);

/// What an answer to `stop` or `cancel` means.
[[nodiscard]] Result<Ack> ackOfCall(const net::Exchange &answer);

} // namespace slipway::ci::buildbot
