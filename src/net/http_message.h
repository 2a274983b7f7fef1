// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <cstdint>
#include <expected>
#include <optional>
#include <utility>

namespace slipway::net {

enum class Method : std::uint8_t { Get, Head, Post, Put, Patch, Delete };

/// What repeating a request would do; decides whether it ever is repeated.
enum class Effect : std::uint8_t {
    Read,       ///< repeated on connection errors, 408, 429, 500, 502, 503, 504; at most five times, with back-off
    Converging, ///< cancel, approve: sent once; the caller reads the state again before a second try
    Creating,   ///< trigger, rerun: sent exactly once, never repeated, no redirect followed
};

using Header = std::pair<QByteArray, QByteArray>;

/// What to ask of a server. Credentials are not in it: the client adds them, for its own origin only.
struct Request {
    Method method = Method::Get;
    QUrl url; ///< absolute, percent-encoded as the server wants it (`%2F` stays)
    QByteArray body{};
    QByteArray contentType{}; ///< of the body
    QByteArray accept = "application/json";
    QList<Header> headers{}; ///< further ones
    Effect effect = Effect::Read;
    std::chrono::milliseconds deadline = std::chrono::seconds(30); ///< for the whole exchange, repeats included
    qint64 maxBytes = 32LL * 1024 * 1024;                          ///< a longer answer is refused
    bool withCredentials = true;
    bool followsRedirects = true; ///< false: a redirect is the answer; of all but GET and HEAD always
    bool isUrgent = false;        ///< asked for by a person: may use what remains of a small budget
};

/// What a server answered, whatever its status.
struct Response {
    int status = 0;
    QList<Header> headers;
    QByteArray body;
    QUrl url;                          ///< where it came from in the end
    std::optional<Instant> serverTime; ///< its Date header
    int limitedInARow = 0; ///< refused for being asked too often so many times, this one included, each after a pause

    /// First header of that name, case-insensitively; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// How far a request got that has no answer.
enum class Delivery : std::uint8_t {
    NotSent, ///< the server cannot have acted on it: name not found, connection refused, TLS failed
    Unknown, ///< it may have
};

/// Why there is no answer.
struct Failure {
    Error error; ///< kind Remote, BadInput of an answer over `maxBytes`; names the server, never a secret
    Delivery delivery = Delivery::Unknown;
    bool isPassing = false; ///< a fault of the network, which may be gone at the next try
};

using Exchange = std::expected<Response, Failure>;

} // namespace slipway::net
