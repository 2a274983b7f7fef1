// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/alert.h"

namespace slipway {

/// A span in which a server calls nobody: a silence of Alertmanager, a downtime of Nagios and Icinga. It hides no state.
struct Silence {
    enum class State : std::uint8_t { Pending, Active, Expired };
    QString id;                         ///< the server's; empty: not created yet
    std::vector<LabelMatcher> matchers; ///< Alertmanager: all of them must match
    QString host;                       ///< Nagios, Icinga
    QString service;                    ///< of the host; empty: the host itself
    bool withServices = true;           ///< of a host: its services too
    Instant startsAt;
    Instant endsAt;
    QString createdBy;
    QString comment;
    State state = State::Pending;

    bool operator==(const Silence &) const = default;
};

/// What stands in a comment so that what was created for `key` is found again after a crash: `[slipway:KEY]`.
[[nodiscard]] QString silenceTag(const QString &key);
/// The key in a comment's tag; empty: it has none.
[[nodiscard]] QString taggedKey(const QString &comment);
/// Created for that key, and not over.
[[nodiscard]] bool isOpenFor(const Silence &silence, const QString &key);
/// A comment with the tag of `key`; twice is once.
[[nodiscard]] QString taggedComment(const QString &comment, const QString &key);

/// How much longer than its window a silence lasts: enough for a late end, little enough after a crash.
inline constexpr std::chrono::minutes kSilenceMargin{15};

} // namespace slipway
