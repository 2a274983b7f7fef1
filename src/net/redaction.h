// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace slipway::net {

/// The text without credentials: values of Authorization, PRIVATE-TOKEN, Circle-Token, Cookie, Set-Cookie, X-…-Token,
/// `token=`, `sig=`, `Signature=`, `password=` and user information in URLs become `…`.
[[nodiscard]] QString redacted(QString text);
/// The address without user information, query values and fragment.
[[nodiscard]] QString redacted(const QUrl &url);

} // namespace slipway::net
