// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/ids.h"
#include "core/base/time.h"

#include <QStringList>

#include <cstdint>
#include <optional>

namespace slipway {

using LateChangeId = Id<struct LateChange>;

/// How much a late change can spoil, as who asks for it judges.
enum class ChangeRisk : std::uint8_t { Low, Medium, High };
/// What was decided about it.
enum class LateChangeState : std::uint8_t { Requested, Approved, Rejected };

/// Leave for commits that arrive after the code freeze.
///
/// An approved one makes only the sign-offs of the roles in `affects` stale; commits without one make all of them stale.
struct LateChange {
    LateChangeId id;
    ReleaseId release;
    QString title;
    QStringList commits; ///< full ids, lower case
    ChangeRisk risk = ChangeRisk::Medium;
    std::optional<PersonId> owner;
    QString tests;       ///< what is run again, plain text
    QString reason;      ///< why it cannot wait
    QStringList affects; ///< roles whose sign-offs have to be given anew
    LateChangeState state = LateChangeState::Requested;
    std::optional<PersonId> requestedBy;
    Instant requestedAt;
    std::optional<PersonId> decidedBy;
    std::optional<Instant> decidedAt;
    QString decision{}; ///< what who decided said

    bool operator==(const LateChange &) const = default;
};

template <>
struct EnumText<ChangeRisk> {
    static constexpr std::array<std::pair<ChangeRisk, QStringView>, 3> values{{
        {ChangeRisk::Low, u"low"},
        {ChangeRisk::Medium, u"medium"},
        {ChangeRisk::High, u"high"},
    }};
};
template <>
struct EnumText<LateChangeState> {
    static constexpr std::array<std::pair<LateChangeState, QStringView>, 3> values{{
        {LateChangeState::Requested, u"requested"},
        {LateChangeState::Approved, u"approved"},
        {LateChangeState::Rejected, u"rejected"},
    }};
};

} // namespace slipway
