// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace slipway {

/// What class of thing went wrong; decides the exit status of `slipwayctl` and how the window shows it.
enum class ErrorKind {
    BadInput,   ///< a file or a value the person gave is wrong; nothing was changed
    NotFound,   ///< no such thing
    Conflict,   ///< somebody else changed it, or the name is taken
    NotAllowed, ///< a rule of the domain or a missing role forbids it
    Remote,     ///< another system refused or could not be reached
    Storage,    ///< the workspace file could not be read or written
};

/// Something that can go wrong in the normal run of things.
struct Error {
    ErrorKind kind = ErrorKind::BadInput;
    QString sentence; ///< for people: names what and the remedy; translated
    QString where;    ///< file, `file:line` or field; empty when the sentence says it all
    QString detail;   ///< for the log; never a secret

    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none.
template <class T = void>
using Result = std::expected<T, Error>;

/// Shorthand for leaving early: `return failure(ErrorKind::NotFound, tr("…"))`.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, QString sentence, QString where = {},
                                                    QString detail = {})
{
    return std::unexpected(Error{kind, std::move(sentence), std::move(where), std::move(detail)});
}

} // namespace slipway
