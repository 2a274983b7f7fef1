// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/incident.h"
#include "service/command_context.h"

/// What commands about incidents and the closing of releases share.
namespace slipway::service {

/// "Payments 4.2 in Production", for sentences.
[[nodiscard]] QString deploymentName(CommandContext &context, DeploymentId deployment);

/// Adds a line to its timeline. @param person who acts; nobody: an alert told it
[[nodiscard]] Result<IncidentEventId> addIncidentEvent(CommandContext &context, IncidentId incident,
                                                       IncidentEvent::Kind kind, const QString &text, Instant at,
                                                       std::optional<PersonId> person);

/// What the audit trail counts it to: its release, else itself.
void setIncidentSubject(CommandContext &context, const Incident &incident);

/// Whether no incident that a deployment of the release caused is under way without leave to close.
/// @retval ErrorKind::NotAllowed the sentence names the incidents and the two ways out
[[nodiscard]] Result<> incidentsLetClose(CommandContext &context, ReleaseId release);

} // namespace slipway::service
