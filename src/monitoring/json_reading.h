// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/monitoring/alert.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <optional>

/// Reading values that servers write each in their own way.
namespace slipway::monitoring {

/// RFC 3339 with any number of decimals; nothing for anything else, and for the year 1 that Go writes for *never*.
[[nodiscard]] inline std::optional<Instant> rfc3339Instant(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.toMSecsSinceEpoch() <= 0)
        return std::nullopt;
    return fromUnixMilliseconds(time.toMSecsSinceEpoch());
}

/// Seconds since 1970 as a number; nothing for zero.
[[nodiscard]] inline std::optional<Instant> secondsInstant(const QJsonValue &value)
{
    if (!value.isDouble() || value.toDouble() <= 0)
        return std::nullopt;
    return fromUnixMilliseconds(std::llround(value.toDouble() * 1000));
}

/// Milliseconds since 1970 as a number; nothing for zero.
[[nodiscard]] inline std::optional<Instant> millisecondsInstant(const QJsonValue &value)
{
    if (!value.isDouble() || value.toDouble() <= 0)
        return std::nullopt;
    return fromUnixMilliseconds(value.toInteger());
}

/// The texts of an object.
[[nodiscard]] inline Labels labelsIn(const QJsonValue &value)
{
    Labels labels;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        labels.insert(it.key(), it.value().toString());
    return labels;
}

/// The texts of a list.
[[nodiscard]] inline QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

} // namespace slipway::monitoring
