// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_message.h"
#include "net/interruption.h"

#include <QNetworkReply>

/// Sentences for exchanges that have no answer.
namespace slipway::net {

/// Host, with a port that is not the scheme's own.
[[nodiscard]] QString serverName(const QUrl &url);

[[nodiscard]] Error interruptionError(const QUrl &url, const Interruption &interruption);
[[nodiscard]] Error timeoutError(const QUrl &url, std::chrono::milliseconds patience);
[[nodiscard]] Error networkError(const QUrl &url, QNetworkReply::NetworkError code, const QString &text);
/// The server ended TLS because of our certificate, or because it wants one.
[[nodiscard]] bool isCertificateRefused(const QString &text);
/// The server cannot have got a whole request.
[[nodiscard]] bool isBeforeSending(QNetworkReply::NetworkError code);
[[nodiscard]] Error tooLongError(const QUrl &url, qint64 cap);
[[nodiscard]] Error waitError(const QUrl &url, Instant freeAt);
[[nodiscard]] Error plainHttpError(const QUrl &url);
/// @param from of what redirected
[[nodiscard]] Error redirectError(const QUrl &from, const QUrl &to);
/// What was asked for as a stream of events is none.
[[nodiscard]] Error noEventsError(const QUrl &url);
/// A moment as this machine's clock on the wall shows it.
[[nodiscard]] QString wallClock(Instant at);

} // namespace slipway::net
