// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/run_state.h"

namespace slipway {

bool isOver(RunState state)
{
    return state == RunState::Done || state == RunState::Rejected || state == RunState::Superseded
           || state == RunState::Lost;
}

bool isUnderWay(RunState state)
{
    switch (state) {
    case RunState::Accepted:
    case RunState::Unresolved:
    case RunState::Queued:
    case RunState::Running:
    case RunState::WaitingGate:
    case RunState::WaitingResource:
    case RunState::Finishing:
    case RunState::Cancelling: return true;
    default: return false;
    }
}

bool isGreen(RunState state, RunResult result)
{
    return state == RunState::Done && result == RunResult::Success;
}

bool mayFollow(RunState from, RunState to)
{
    if (from == to)
        return true;
    switch (from) {
    case RunState::Draft: return to == RunState::Sending;
    case RunState::Sending:
        return to == RunState::Rejected || to == RunState::SendUnknown || to == RunState::Accepted || isUnderWay(to)
               || to == RunState::Done;
    case RunState::SendUnknown: // found by its key, or a person says that it never started
        return to != RunState::Draft && to != RunState::Sending;
    case RunState::Rejected:
    case RunState::Superseded: return false;
    case RunState::Lost: // a server that was restored may know it again
        return isUnderWay(to) || to == RunState::Done;
    case RunState::Done: // run again under the same id
        return isUnderWay(to) || to == RunState::Lost;
    default:
        return to != RunState::Draft && to != RunState::Sending && to != RunState::SendUnknown
               && (to != RunState::Rejected || from == RunState::Accepted || from == RunState::Unresolved);
    }
}

} // namespace slipway
