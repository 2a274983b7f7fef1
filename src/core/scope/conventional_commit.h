// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace slipway {

/// A commit message as Conventional Commits 1.0.0 reads it.
struct ConventionalCommit {
    QString type;        ///< lower case: `feat`, `fix`, …
    QString scope;       ///< in the brackets; empty: none
    QString description; ///< behind the colon
    bool isBreaking = false;
    QString breaking{}; ///< what the footer says breaks; empty: only the `!` says so

    bool operator==(const ConventionalCommit &) const = default;
};

/// @return nothing for a title of another form
[[nodiscard]] std::optional<ConventionalCommit> conventionalCommit(const QString &title, const QString &body);

/// What a `BREAKING CHANGE:` or `BREAKING-CHANGE:` footer says, of any message; empty: there is none.
[[nodiscard]] QString breakingFooter(const QString &body);

/// Ids of the commits that a message says it reverts, as `git revert` writes them: lower case, 7 to 64 digits.
[[nodiscard]] QStringList revertedIds(const QString &body);

} // namespace slipway
