// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <concepts>
#include <variant>

namespace slipway::service {

class CommandContext;

/// The answer of a command that has nothing to tell.
using Done = std::monostate;

/// A command changes something: a plain value that says what to do, run in one transaction on behalf of a person.
///
/// `kWord` is its stable name in the audit trail, `subject()` the release (or other entity) it is about, `execute` checks
/// the rules and writes. When it answers with an Error, nothing was changed.
/// `kIsFact` (optional): tells what somebody else did, as a CI server; done in nobody's name. `kIsUndoable` (optional, true
/// when missing): whether the person at work may take it back.
template <class C>
concept Command = requires(const C &command, CommandContext &context) {
    typename C::Answer;
    {
        C::kWord
    } -> std::convertible_to<const char *>;
    {
        command.subject()
    } -> std::convertible_to<Uuid>;
    {
        command.execute(context)
    } -> std::same_as<Result<typename C::Answer>>;
};

} // namespace slipway::service
