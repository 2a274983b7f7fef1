// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/buildbot/force_scheduler.h"
#include "ci/buildbot/session.h"
#include "ci/buildbot/values.h"

#include <stop_token>

namespace slipway::ci::buildbot {

/// What is asked of one master. Names are stored, ids resolved anew: they depend on the order in which builders were made.
class Api
{
public:
    Api(net::HttpClient &http, Session &session) : m_http(http), m_session(session) {}

    /// A list of the data API. @param path behind `/api/v2/`, percent-encoded
    template <class T>
    [[nodiscard]] QCoro::Task<Result<std::vector<T>>> list(QByteArray path, QString key, std::stop_token stop = {})
    {
        const Result<QJsonDocument> answer = co_await read(std::move(path), stop);
        if (!answer)
            co_return std::unexpected(answer.error());
        co_return listed<T>(*answer, key);
    }
    /// The first of a list. @retval ErrorKind::NotFound it is empty, or the server knows no such thing
    template <class T>
    [[nodiscard]] QCoro::Task<Result<T>> one(QByteArray path, QString key)
    {
        Result<std::vector<T>> all = co_await list<T>(std::move(path), std::move(key));
        if (!all)
            co_return std::unexpected(std::move(all.error()));
        if (all->empty())
            co_return failure(ErrorKind::NotFound, gone());
        co_return std::move(all->front());
    }

    /// The server's own description: version, title, who is signed in. @retval ErrorKind::NotFound it gives none
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> configuration(std::stop_token stop = {});
    /// @retval ErrorKind::NotFound no builder of that name is configured
    [[nodiscard]] QCoro::Task<Result<Builder>> builder(QString name);

    [[nodiscard]] QCoro::Task<Result<BuildRequest>> request(qint64 id);
    [[nodiscard]] QCoro::Task<Result<BuildSet>> buildSet(qint64 id);
    /// Of one request, oldest first, with all properties.
    [[nodiscard]] QCoro::Task<Result<std::vector<Build>>> buildsOf(qint64 request);
    [[nodiscard]] QCoro::Task<Result<std::vector<Step>>> stepsOf(qint64 build);

    /// A control call, signed in when the connection has an account.
    [[nodiscard]] QCoro::Task<net::Exchange> call(QByteArray path, QString method, QJsonObject parameters,
                                                  net::Effect effect, std::stop_token stop = {});

private:
    [[nodiscard]] QCoro::Task<Result<QJsonDocument>> read(QByteArray path, std::stop_token stop);
    [[nodiscard]] static QString gone();

    net::HttpClient &m_http;
    Session &m_session;
};

} // namespace slipway::ci::buildbot
