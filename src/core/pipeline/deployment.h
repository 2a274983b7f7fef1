// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/ids.h"
#include "core/base/time.h"

#include <QString>

#include <optional>

namespace slipway {

/// What a deployment came to.
enum class DeploymentOutcome : std::uint8_t { Running, Succeeded, Failed, Cancelled, Unknown };

/// A release placed into an environment; a rollback is one too.
struct Deployment {
    DeploymentId id;
    ReleaseId release;
    EnvironmentId environment;
    bool isRollback = false;
    std::optional<CiRunId> run; ///< none: made elsewhere and recorded by hand
    Instant startedAt;
    std::optional<Instant> finishedAt;
    DeploymentOutcome outcome = DeploymentOutcome::Running;
    std::optional<PersonId> person;
    QString overrideReason; ///< why it went although the gate said no-go; empty: the gate said go
    QString note;
    bool isUnverified = false; ///< confirmed by hand while the server could not be asked

    bool operator==(const Deployment &) const = default;
};

/// Who holds an environment, and who waits for it. The oldest one not given back holds it.
struct Lease {
    LeaseId id;
    EnvironmentId environment;
    ReleaseId release;
    PersonId person;
    Instant requestedAt;
    std::optional<Instant> expectedUntil; ///< when the holder expects to give it back
    std::optional<Instant> releasedAt;
    QString note;
    std::optional<DeploymentId> deployment{}; ///< that took it by itself; none: a person asked for it

    bool operator==(const Lease &) const = default;
};

/// Somebody pulled the cord on a release, or let it go on; append-only.
struct Hold {
    HoldId id;
    ReleaseId release;
    bool isHeld = true; ///< false: let go
    PersonId person;
    QString role;
    QString reason;
    Instant at;

    bool operator==(const Hold &) const = default;
};

template <>
struct EnumText<DeploymentOutcome> {
    static constexpr std::array<std::pair<DeploymentOutcome, QStringView>, 5> values{{
        {DeploymentOutcome::Running, u"running"},
        {DeploymentOutcome::Succeeded, u"succeeded"},
        {DeploymentOutcome::Failed, u"failed"},
        {DeploymentOutcome::Cancelled, u"cancelled"},
        {DeploymentOutcome::Unknown, u"unknown"},
    }};
};

} // namespace slipway
