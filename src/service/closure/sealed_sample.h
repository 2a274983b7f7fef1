// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/commands/command.h"

namespace slipway::service {

/// The sample as MakeSample makes it, its closed releases closed as CloseRelease does: report frozen, contents sealed, by the
/// coordinator and two days after they shipped.
struct MakeSealedSample {
    static constexpr const char *kWord = "workspace.sample";
    static constexpr bool kIsUndoable = false; ///< releases that shipped and were closed stay so
    using Answer = Done;

    [[nodiscard]] Uuid subject() const { return {}; }
    /// @retval ErrorKind::Conflict the workspace is not empty
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
