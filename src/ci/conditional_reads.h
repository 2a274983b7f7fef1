// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"

#include <QCache>
#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace slipway::ci {

/// One JSON answer.
struct Reading {
    QJsonDocument json;
    QByteArray tag; ///< changes with the answer: its ETag, or a digest of its bytes
    QUrl next;      ///< next page of a list, at the endpoint's own origin; empty: the last
};

/// The pages of a list in one.
struct ReadingList {
    QJsonArray entries;
    QByteArray tag;
    bool isCut = false; ///< there were more than asked for
};

/// Reads JSON and remembers the answers by their ETags: what did not change is not sent again, and costs no quota where
/// servers say so. One per provider, thus per account.
class ConditionalReads
{
public:
    using ErrorOf = std::function<Error(const net::Response &)>;

    /// @param errorOf what a status of 400 and more means in this server's words
    ConditionalReads(net::HttpClient &http, ErrorOf errorOf);

    [[nodiscard]] QCoro::Task<Result<Reading>> read(net::Request request, std::stop_token stop = {});
    /// Follows `Link: …; rel="next"` until there are `most` entries.
    /// @param key of the list within each page; empty: the page is the list
    [[nodiscard]] QCoro::Task<Result<ReadingList>> list(net::Request request, QString key, int most,
                                                        std::stop_token stop = {});

private:
    [[nodiscard]] QUrl nextPage(const net::Response &response) const;

    net::HttpClient &m_http;
    ErrorOf m_errorOf;
    QCache<QByteArray, Reading> m_known;
};

/// One tag of several.
[[nodiscard]] QByteArray joinedTag(const QByteArrayList &tags);

} // namespace slipway::ci
