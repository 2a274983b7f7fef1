// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"

#include <cstdint>

namespace slipway {

/// Where one execution of a CI job is, in the same words for every kind of server.
enum class RunState : std::uint8_t {
    Draft,       ///< not asked for yet
    Sending,     ///< written down; the request is on its way, or was when the program ended
    Rejected,    ///< the server refused: nothing was started
    SendUnknown, ///< sent, but no answer came: it may or may not have started
    Accepted,    ///< the server took it; what it became is not known yet
    Unresolved,  ///< accepted, and looked for in vain or found more than once
    Queued,
    Running,
    WaitingGate,     ///< a person must approve
    WaitingResource, ///< a lock, a worker, a concurrency group
    Finishing,       ///< has a result, still works
    Cancelling,      ///< asked to stop; the server has not confirmed
    Done,
    Superseded, ///< merged into or replaced by another run
    Lost,       ///< the server no longer knows it
};

/// What a run came to; None until it is done.
enum class RunResult : std::uint8_t {
    None,
    Success,
    Unstable,
    Failure,
    Cancelled,
    Skipped,
    TimedOut,
    InfraError,
    Neutral,
    Unknown
};

/// What a run is for, as the template names its jobs.
enum class RunPurpose : std::uint8_t { Build, Test, Deploy, Rollback, Other };

/// Whether a run may go from one state to the other. A done run can begin again as a new attempt.
[[nodiscard]] bool mayFollow(RunState from, RunState to);
/// Nothing more is to be expected of it, unless somebody runs it again.
[[nodiscard]] bool isOver(RunState state);
/// Whether the server is known to have taken it and it is not over.
[[nodiscard]] bool isUnderWay(RunState state);
/// Whether it counts as green: success, nothing less.
[[nodiscard]] bool isGreen(RunState state, RunResult result);

template <>
struct EnumText<RunState> {
    static constexpr std::array<std::pair<RunState, QStringView>, 15> values{{
        {RunState::Draft, u"draft"},
        {RunState::Sending, u"sending"},
        {RunState::Rejected, u"rejected"},
        {RunState::SendUnknown, u"send_unknown"},
        {RunState::Accepted, u"accepted"},
        {RunState::Unresolved, u"unresolved"},
        {RunState::Queued, u"queued"},
        {RunState::Running, u"running"},
        {RunState::WaitingGate, u"waiting_gate"},
        {RunState::WaitingResource, u"waiting_resource"},
        {RunState::Finishing, u"finishing"},
        {RunState::Cancelling, u"cancelling"},
        {RunState::Done, u"done"},
        {RunState::Superseded, u"superseded"},
        {RunState::Lost, u"lost"},
    }};
};
template <>
struct EnumText<RunResult> {
    static constexpr std::array<std::pair<RunResult, QStringView>, 10> values{{
        {RunResult::None, u"none"},
        {RunResult::Success, u"success"},
        {RunResult::Unstable, u"unstable"},
        {RunResult::Failure, u"failure"},
        {RunResult::Cancelled, u"cancelled"},
        {RunResult::Skipped, u"skipped"},
        {RunResult::TimedOut, u"timed_out"},
        {RunResult::InfraError, u"infra_error"},
        {RunResult::Neutral, u"neutral"},
        {RunResult::Unknown, u"unknown"},
    }};
};
template <>
struct EnumText<RunPurpose> {
    static constexpr std::array<std::pair<RunPurpose, QStringView>, 5> values{{
        {RunPurpose::Build, u"build"},
        {RunPurpose::Test, u"test"},
        {RunPurpose::Deploy, u"deploy"},
        {RunPurpose::Rollback, u"rollback"},
        {RunPurpose::Other, u"other"},
    }};
};

} // namespace slipway
