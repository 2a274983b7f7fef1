// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canonical_object.h"
#include "core/scope/late_change.h"

#include <QJsonObject>

#include <vector>

namespace slipway {

/// A commit as a sign-off covers it.
struct SignedCommit {
    QString id; ///< hexadecimal, lower case
    QString title;

    bool operator==(const SignedCommit &) const = default;
};

/// Each sign-off keeps what it covers: beyond this, the newest commits by name and all by their digest.
inline constexpr int kMostSignedByName = 3000;

/// What a release takes from its repository, as far as sign-offs cover it.
struct ScopeContent {
    QString head;                      ///< commit that the scope ends with
    std::vector<SignedCommit> commits; ///< newest first; of a very long scope the newest kMostSignedByName
    int total = 0;                     ///< how many there are
    QString digest;                    ///< SHA-256, hex, over the ids of all of them
    QJsonObject artifacts;             ///< digests of what is shipped, by name
    QJsonObject configuration;         ///< SHA-256 of the configuration, by name
    std::vector<LateChange> lateChanges;

    bool operator==(const ScopeContent &) const = default;
};

/// The commits that a sign-off of that role covers: not those of approved late changes that do not affect it. An empty role
/// covers all of them.
[[nodiscard]] std::vector<const SignedCommit *> coveredCommits(const ScopeContent &scope, const QString &role);

/// Sets what a sign-off of that role covers: `"commits": {id: {"title"}}, "artifacts": …, "configuration": …`.
void addSignedScope(const ScopeContent &scope, const QString &role, CanonicalObject &out);

} // namespace slipway
