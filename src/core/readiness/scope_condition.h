// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/readiness/scope_mismatch.h"

#include <QHash>

/// Criteria that ask a release's repository, of kind `scope`.
///
/// The condition is `{"check": c}` with one of `tag` (the tag of the version is there and stands for the scope's head, at the
/// remote too as far as that was asked), `branch`
/// (with `"branch": name`: it holds the scope's head), `freeze` (nothing came after the code freeze without an approved late
/// change), `items` (everything that commits refer to is done), `tickets` (tickets and build agree, or it was explained why not),
/// `version` (the version fits what the scope holds).
namespace slipway {

/// What became of a version's tag at the remote since it was recorded.
enum class TagUpstream : std::uint8_t {
    Unasked, ///< nobody saw it there yet
    Same,
    Moved,
    Gone, ///< it was there
};

/// What was seen in the repository when it was looked at, besides the scope.
struct RepositoryFacts {
    QString tag;                   ///< of the version; empty: there is none
    QString tagCommit;             ///< what it stands for
    QHash<QString, bool> branches; ///< whether a branch holds the head; what was not asked is missing
    QStringList versionWarnings;
    bool hasFreeze = false;                      ///< the release has a milestone `code_freeze`
    std::optional<Instant> frozenAt{};           ///< when that is, as commits were told late by it
    TagUpstream upstream = TagUpstream::Unasked; ///< of the tag, as the remote was asked last
    QString upstreamCommit{};                    ///< what a moved tag stands for there

    bool operator==(const RepositoryFacts &) const = default;
};

/// What is known of the tag now that the remote told which tags it has. @param there the commit it stands for; empty: it has none
[[nodiscard]] RepositoryFacts withTagUpstream(RepositoryFacts facts, const QString &there);

/// What the remote made of the tag, as a sentence for people; empty: it is what was recorded.
[[nodiscard]] QString upstreamSentence(const RepositoryFacts &facts);

/// As JSON for keeping it with the scope, and back.
[[nodiscard]] QJsonObject toJson(const RepositoryFacts &facts);
/// See toJson().
[[nodiscard]] RepositoryFacts factsFromJson(const QJsonObject &json);

/// What is known of a release's scope.
struct ScopeEvidence {
    bool isKnown = false; ///< somebody looked at the repository
    QString head;
    Scope scope;
    RepositoryFacts facts;
    std::vector<ScopeMismatch> mismatches;
};

[[nodiscard]] bool hangsOnScope(const ReleasePlan &plan);

/// Fills in state, value and threshold of the criteria of kind `scope`. Value and threshold are signed and stored, therefore the
/// same in every language.
void deriveScopeCriteria(ReleasePlan &plan, const ScopeEvidence &evidence);

/// Late commits without an approved late change.
[[nodiscard]] QStringList unexcusedLate(const Scope &scope, const std::vector<LateChange> &changes);

/// Whether a condition says what it must. @retval ErrorKind::BadInput the sentence names the key
[[nodiscard]] Result<> checkScopeCondition(const QJsonObject &condition);

/// Words of the checks, in the order they are offered.
[[nodiscard]] QStringList scopeChecks();
/// The check as people read it, translated.
[[nodiscard]] QString scopeCheckWord(const QString &check);
/// Branches that criteria of the plan ask about.
[[nodiscard]] QStringList askedBranches(const ReleasePlan &plan);

template <>
struct EnumText<TagUpstream> {
    static constexpr std::array<std::pair<TagUpstream, QStringView>, 4> values{{
        {TagUpstream::Unasked, u"unasked"},
        {TagUpstream::Same, u"same"},
        {TagUpstream::Moved, u"moved"},
        {TagUpstream::Gone, u"gone"},
    }};
};

} // namespace slipway
