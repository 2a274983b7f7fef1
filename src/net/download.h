// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"

#include <QCoroTask>
#include <QIODevice>

#include <functional>
#include <stop_token>

namespace slipway::net {

/// A body to be streamed instead of held in memory.
struct Download {
    Request request; ///< `maxBytes` is the cap; `deadline` is how long the server may stay silent, not for the whole
    QIODevice *to = nullptr; ///< open for writing; stays the caller's and must outlive the download
    QByteArray sha256{};     ///< hexadecimal; what arrived is compared with it when it is not empty
    std::function<void(qint64 received, qint64 expected)> progress{}; ///< `expected` is -1 when the server does not say
};

/// Streams the body of a successful answer and returns how many bytes were written.
///
/// Redirects are followed as by HttpClient: credentials stay with the endpoint's origin. Repeated like a read as long as
/// nothing was written. After an error the device may hold a part of the body: throw it away.
/// @retval ErrorKind::BadInput it is longer than `maxBytes`; ask the person, then call again with a higher cap
/// @retval ErrorKind::Conflict it is not what the checksum promised
/// @retval ErrorKind::Storage the device takes no more
/// @retval ErrorKind::Remote @retval ErrorKind::NotAllowed @retval ErrorKind::NotFound as HttpClient::read
[[nodiscard]] QCoro::Task<Result<qint64>> download(HttpClient &client, Download what, std::stop_token stop = {});

} // namespace slipway::net
