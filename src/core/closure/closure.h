// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/release/states.h"

#include <QString>

namespace slipway {

using ClosureId = Id<struct Closure>;

/// A release was closed, or opened again; append-only.
struct Closure {
    ClosureId id;
    ReleaseId release;
    bool isClosed = true;
    ReleaseState fromState = ReleaseState::Released; ///< what it was before; where reopening leads back to
    PersonId person;
    Instant at;
    QString reason;      ///< of reopening, or why something open was waived
    QString contentHash; ///< SHA-256, hex, of everything the workspace held of it; empty when reopened
    QString reportHash;  ///< of its frozen report

    bool operator==(const Closure &) const = default;
};

} // namespace slipway
