// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <optional>

/// Reading values that servers write each in their own way.
namespace slipway::ci {

/// An ISO 8601 time; without a zone it is UTC. Nothing for anything else.
[[nodiscard]] inline std::optional<Instant> isoInstant(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return fromUnixMilliseconds(time.toMSecsSinceEpoch());
}

/// Milliseconds since 1970; nothing for zero and for what is no number.
[[nodiscard]] inline std::optional<Instant> millisecondInstant(const QJsonValue &value)
{
    if (!value.isDouble() || value.toDouble() <= 0)
        return std::nullopt;
    return fromUnixMilliseconds(value.toInteger());
}

/// A text, number or truth value as text: servers differ even within one list.
[[nodiscard]] inline QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isString() ? value.toString() : value.toVariant().toString();
}

} // namespace slipway::ci
