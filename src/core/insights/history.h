// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/pipeline/deployment.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// What was delivered before Slipway was there, or beside it: imported, counted like what was done here.
namespace slipway {

using HistoryDeploymentId = Id<struct HistoryDeployment>;
using HistoryIncidentId = Id<struct HistoryIncident>;
using AttributionId = Id<struct Attribution>;

/// A deployment to production that was imported.
struct HistoryDeployment {
    HistoryDeploymentId id; ///< made of product and key, so that importing again finds it
    ProductId product;
    QString key; ///< what the file calls it
    QString version;
    Instant finishedAt;
    DeploymentOutcome outcome = DeploymentOutcome::Succeeded;
    bool isRollback = false;
    std::optional<HistoryDeploymentId> rollbackOf;
    std::optional<HistoryDeploymentId> hotfixFor;
    bool isUnplanned = false;
    QJsonObject commits{}; ///< hash → milliseconds since 1970 of its commit

    bool operator==(const HistoryDeployment &) const = default;
};

/// An incident that was imported.
struct HistoryIncident {
    HistoryIncidentId id;
    ProductId product;
    QString key;
    QString title;
    Instant startedAt;
    std::optional<Instant> resolvedAt;
    std::optional<HistoryDeploymentId> causedBy;

    bool operator==(const HistoryIncident &) const = default;
};

/// Who judged which deployment caused an incident; append-only, the newest holds.
struct Attribution {
    AttributionId id;
    IncidentId incident;
    std::optional<DeploymentId> deployment; ///< none: no deployment did
    PersonId person;
    QString note;
    Instant at;

    bool operator==(const Attribution &) const = default;
};

} // namespace slipway
