// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/history.h"
#include "service/commands/command.h"

#include <QByteArray>

/// What changes the numbers of insights: imported history, and who caused what.
namespace slipway::service {

/// What an import did.
struct DeliveryImport {
    int deployments = 0; ///< new or changed
    int incidents = 0;
    int unchanged = 0;
    int left = 0; ///< not to production
};

/// Takes deployments, commits and incidents from a file. Importing again changes what is different.
struct ImportDelivery {
    static constexpr const char *kWord = "delivery.import";
    using Answer = DeliveryImport;

    QByteArray text;
    QString sourceName;               ///< tells JSON from CSV, see formats::isJsonTable()
    std::optional<ProductId> product; ///< of entries that name none

    [[nodiscard]] Uuid subject() const { return {}; }
    /// @retval ErrorKind::BadInput nothing was taken; `where` names the place
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Says which deployment caused an incident, or that none did. What was said before stays in the trail.
struct AttributeIncident {
    static constexpr const char *kWord = "incident.attribute";
    static constexpr bool kIsUndoable = false;
    using Answer = Done;

    IncidentId incident;
    std::optional<DeploymentId> deployment;
    QString note;

    [[nodiscard]] Uuid subject() const { return incident.value; }
    /// @retval ErrorKind::NotAllowed nobody acts @retval ErrorKind::BadInput the deployment is of another release
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
