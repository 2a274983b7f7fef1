// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/ids.h"
#include "core/base/time.h"

#include <QString>

#include <optional>

namespace slipway {

/// One step of a staged rollout: an environment that must be green for a while before the next ring is deployed to.
struct Ring {
    RingId id;
    ReleaseId release;
    EnvironmentId environment;
    int soakMinutes = 0; ///< how long it must be green without a break; 0: the next may follow at once
    QString order;

    bool operator==(const Ring &) const = default;
};

/// What was seen of a ring, or that somebody let the next one go before its time; append-only.
struct SoakMark {
    enum class Kind : std::uint8_t {
        Green,    ///< healthy from here on
        Red,      ///< not healthy: the clock begins anew with the next green mark
        Bypassed, ///< somebody who may override lets the next ring go, with a reason
    };

    SoakMarkId id;
    ReleaseId release;
    RingId ring;
    Kind kind = Kind::Green;
    std::optional<PersonId> person; ///< none: seen by a criterion or a run
    QString role;
    QString reason;
    Instant at;

    bool operator==(const SoakMark &) const = default;
};

template <>
struct EnumText<SoakMark::Kind> {
    static constexpr std::array<std::pair<SoakMark::Kind, QStringView>, 3> values{{
        {SoakMark::Kind::Green, u"green"},
        {SoakMark::Kind::Red, u"red"},
        {SoakMark::Kind::Bypassed, u"bypassed"},
    }};
};

} // namespace slipway
