// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/connection.h"
#include "service/commands/command.h"

namespace slipway::service {

/// Adds a CI connection, or changes it when its id is in the workspace; a null id is given one. Jobs of releases that name it
/// follow a new name.
struct SaveConnection {
    static constexpr const char *kWord = "ci.connection.save";
    using Answer = CiConnectionId;

    CiConnection connection;

    [[nodiscard]] Uuid subject() const { return connection.id.value; }
    /// @retval ErrorKind::BadInput no name, an address that is none, one that holds credentials, or plain http to another
    ///         machine that nobody confirmed; the sentence says the remedy
    /// @retval ErrorKind::Conflict the name is taken
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Removes a CI connection; its runs stay as history. Undo brings it back.
struct RemoveConnection {
    static constexpr const char *kWord = "ci.connection.remove";
    using Answer = Done;

    CiConnectionId id;

    [[nodiscard]] Uuid subject() const { return id.value; }
    /// @retval ErrorKind::NotAllowed runs on it are not over
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// What SaveConnection checks besides the name, for a form that is being filled in.
[[nodiscard]] Result<> checkConnection(const CiConnection &connection);

} // namespace slipway::service
