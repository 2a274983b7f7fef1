// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/connection.h"

/// What the form of a monitoring connection says, and how its silences are written in it.
namespace slipway::ui {

/// In one word.
[[nodiscard]] QString sourceName(MonitoringKind kind);
/// With what answers as it does.
[[nodiscard]] QString sourceWord(MonitoringKind kind);
/// What is typed as its address.
[[nodiscard]] QString placeHint(MonitoringKind kind);

/// `environment: matcher, matcher`, one environment a line.
[[nodiscard]] QString linesOfSilences(const MonitoringConnection &connection);
/// The connection with the silences of such lines and no others; a line without environment stands for any.
[[nodiscard]] MonitoringConnection withSilenceLines(MonitoringConnection connection, const QString &lines);

} // namespace slipway::ui
