// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/monitoring/connection.h"
#include "core/monitoring/silence.h"

#include <QStringList>

#include <vector>

/// What a connection is told to keep quiet about while something is deployed. It stands in the connection's options:
/// `{"silence": {"production": ["service=\"shop\"", "severity!=\"page\""], "*": […]}}`, by the environment's name, `*` for any
/// other. Of Alertmanager all matchers make one silence; of Nagios and Icinga each text is `HOST` (with its services) or
/// `HOST/SERVICE`.
namespace slipway {

/// Reads `service="shop"`, `code=~5..`, `track!="canary"`, `region!~"eu-.*"`; quotation marks may be left out.
/// @retval ErrorKind::BadInput it is none; the sentence shows one
[[nodiscard]] Result<LabelMatcher> labelMatcher(const QString &text);

/// Without times, comment and author. Empty: the connection stays as it is. What cannot be read is left out.
[[nodiscard]] std::vector<Silence> silencesFor(const MonitoringConnection &connection, const QString &environment);

/// @retval ErrorKind::BadInput a matcher that is none, or one that would silence everything
[[nodiscard]] Result<> checkSilences(const MonitoringConnection &connection);

/// The connection with other texts for an environment; none: it is not told any more.
[[nodiscard]] MonitoringConnection withSilences(MonitoringConnection connection, const QString &environment,
                                                const QStringList &texts);
/// The texts as they stand, by environment.
[[nodiscard]] QMap<QString, QStringList> silenceTexts(const MonitoringConnection &connection);

} // namespace slipway
