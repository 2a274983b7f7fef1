// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"
#include "net/secret.h"

#include <QCoroTask>
#include <QJsonObject>

#include <stop_token>

namespace slipway::ci::buildbot {

/// Who we are at a master. Its sessions live in a cookie, which the client keeps, and end after a week; reading is often
/// open to everybody.
///
/// With an account: user name and password at `/auth/login`. With a secret alone: the session cookie of a browser, for
/// masters that sign people in elsewhere. With neither: nobody.
class Session
{
public:
    Session(net::HttpClient &http, QString account, net::Secret secret);

    /// Shows the session that was given, if one was.
    void begin();
    [[nodiscard]] bool hasAccount() const { return !m_account.isEmpty() && !m_secret.isEmpty(); }
    /// Signs in anew. @retval ErrorKind::NotAllowed user name or password are wrong, or the master takes none
    [[nodiscard]] QCoro::Task<Result<>> signIn(std::stop_token stop = {});
    /// Signs in when the session has ended.
    [[nodiscard]] QCoro::Task<Result<>> ensure(std::stop_token stop = {});
    /// `/config`. @retval ErrorKind::NotFound older masters have none
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> configuration(std::stop_token stop = {});

private:
    net::HttpClient &m_http;
    QString m_account;
    net::Secret m_secret;
};

/// Who `/config` says is signed in; empty: nobody.
[[nodiscard]] QString userIn(const QJsonObject &configuration);
/// The version of Buildbot in `/config`.
[[nodiscard]] QString versionIn(const QJsonObject &configuration);

} // namespace slipway::ci::buildbot
