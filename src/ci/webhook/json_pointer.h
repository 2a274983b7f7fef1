// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace slipway::ci::webhook {

/// Whether a text is a JSON pointer (RFC 6901): empty, or `/` before each reference token, `~` only in `~0` and `~1`.
[[nodiscard]] bool isJsonPointer(QStringView pointer);

/// The value that a pointer names; nothing when there is none, or the text is no pointer.
[[nodiscard]] std::optional<QJsonValue> valueAt(const QJsonValue &root, QStringView pointer);

} // namespace slipway::ci::webhook
