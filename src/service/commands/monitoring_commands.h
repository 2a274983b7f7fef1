// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/connection.h"
#include "core/monitoring/panel.h"
#include "service/commands/command.h"

namespace slipway::service {

/// Adds a monitoring connection, or changes it when its id is in the workspace; a null id is given one. Panels of
/// environments and of releases that are not over follow a new name.
struct SaveMonitoringConnection {
    static constexpr const char *kWord = "monitoring.connection.save";
    using Answer = MonitoringConnectionId;

    MonitoringConnection connection;

    [[nodiscard]] Uuid subject() const { return connection.id.value; }
    /// @retval ErrorKind::BadInput no name, an address that is none, holds credentials, or is plain http to another machine
    ///         that nobody confirmed; a secret in a header; a silence that cannot be; the sentence says the remedy
    /// @retval ErrorKind::Conflict the name is taken
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Removes a monitoring connection; what it told stays. Undo brings it back.
struct RemoveMonitoringConnection {
    static constexpr const char *kWord = "monitoring.connection.remove";
    using Answer = Done;

    MonitoringConnectionId id;

    [[nodiscard]] Uuid subject() const { return id.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Adds a panel to a release or an environment, at the end, or changes the one of its id in its place.
struct SavePanel {
    static constexpr const char *kWord = "panel.save";
    using Answer = PanelId;

    Panel panel; ///< a null id is given one; its order is given here

    [[nodiscard]] Uuid subject() const;
    /// @retval ErrorKind::BadInput no title, connection or query; a secret in a query
    /// @retval ErrorKind::NotAllowed the release is over
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Takes a panel away; samples stay.
struct RemovePanel {
    static constexpr const char *kWord = "panel.remove";
    using Answer = Done;

    PanelId id;

    [[nodiscard]] Uuid subject() const { return id.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Puts a panel before another of the same release or environment.
struct MovePanel {
    static constexpr const char *kWord = "panel.move";
    using Answer = Done;

    PanelId id;
    std::optional<PanelId> before; ///< none: to the end

    [[nodiscard]] Uuid subject() const { return id.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
