// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/download.h"

#include "core/base/tr.h"
#include "net/client_core.h"
#include "net/failures.h"

namespace slipway::net {

namespace {

Error wrongChecksum(const QUrl &url)
{
    return Error{.kind = ErrorKind::Conflict,
                 .sentence = tr("What %1 sent is not what it promised: the SHA-256 checksum differs. Load it again.")
                                 .arg(serverName(url)),
                 .where = {},
                 .detail = {}};
}

QCoro::Task<Result<qint64>> downloadBy(std::shared_ptr<ClientCore> core, Download what, std::stop_token stop)
{
    Sink sink{.to = what.to, .progress = std::move(what.progress)};
    const Exchange answer = co_await exchange(std::move(core), what.request, std::move(stop), &sink);
    if (!answer)
        co_return std::unexpected(answer.error().error);
    if (!answer->isSuccess())
        co_return std::unexpected(statusError(*answer, saidBy(*answer)));
    if (!what.sha256.isEmpty() && sink.hash.result().toHex() != what.sha256.toLower())
        co_return std::unexpected(wrongChecksum(what.request.url));
    co_return sink.written;
}

} // namespace

QCoro::Task<Result<qint64>> download(HttpClient &client, Download what, std::stop_token stop)
{
    return downloadBy(client.core(), std::move(what), std::move(stop));
}

} // namespace slipway::net
