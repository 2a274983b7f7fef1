// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace slipway::service {

/// A field as the change log keeps it, as programs read it: times RFC 3339 in UTC, ids with dashes, lists and switches as such.
/// @param kind of the entity, as `item` @param raw as in ActivityEntry::Change; empty: null
[[nodiscard]] QJsonValue loggedValue(const QString &kind, const QString &field, const QString &raw);

/// All fields of a record as the change log keeps them, without its place among others.
[[nodiscard]] QJsonObject loggedRecord(const QString &kind, const QJsonObject &raw);

} // namespace slipway::service
