// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/silence.h"

#include <QByteArray>
#include <QJsonObject>

/// Alertmanager's JSON and our values.
namespace slipway::monitoring::alertmanager {

[[nodiscard]] Alert alertFrom(const QJsonObject &object);
[[nodiscard]] AlertGroup groupFrom(const QJsonObject &object);
[[nodiscard]] Silence silenceFrom(const QJsonObject &object);
/// What is posted to create or change it.
[[nodiscard]] QJsonObject toJson(const Silence &silence);
/// What it says when it refuses: a JSON text, an object with a `message`, a plain text; empty: nothing.
[[nodiscard]] QString refusalText(const QByteArray &body);

} // namespace slipway::monitoring::alertmanager
