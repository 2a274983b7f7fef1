// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"
#include "net/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace slipway::net {

/// An address below the endpoint's. @param encoded begins with `/` and is percent-encoded already
[[nodiscard]] QUrl under(const Endpoint &endpoint, const QByteArray &encoded);

/// One path segment or one query value, percent-encoded.
[[nodiscard]] QByteArray encoded(const QString &text);

/// `application/x-www-form-urlencoded`; the same for the query of an address.
[[nodiscard]] QByteArray formBody(const QList<std::pair<QString, QString>> &fields);

/// `Authorization: Basic …`, sent ahead of being asked for.
[[nodiscard]] Header basicCredentials(const QString &account, const Secret &secret);

} // namespace slipway::net
