// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/monitoring/check_state.h"
#include "core/monitoring/silence.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// What Icinga 2's API answers, and what it is asked.
namespace slipway::monitoring::icinga {

/// One of `results` of `/v1/objects/hosts` or `/services`.
[[nodiscard]] CheckState checkFrom(const QJsonObject &object);
/// One of `results` of `/v1/objects/downtimes`.
[[nodiscard]] Silence downtimeFrom(const QJsonObject &object, Instant now);

/// The body of a query. Names and values travel beside the filter, so that nothing in them can change its meaning.
[[nodiscard]] QJsonObject queryBody(const CheckFilter &filter, bool ofServices);
/// The body of `schedule-downtime`.
[[nodiscard]] QJsonObject downtimeBody(const Silence &downtime);

/// Whether a list of permissions, with `*` in them, holds this one.
[[nodiscard]] bool isPermitted(const QStringList &permissions, const QString &permission);

/// What an action came to for one object that did not take it; nothing: all took it.
[[nodiscard]] std::optional<Error> problemIn(const QJsonArray &results);

} // namespace slipway::monitoring::icinga
