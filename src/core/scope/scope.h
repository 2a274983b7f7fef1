// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/scope/commit.h"
#include "core/scope/references.h"

#include <QJsonObject>

#include <cstdint>
#include <vector>

namespace slipway {

/// A section of a changelog, as keepachangelog.com 1.1.0 names them; Other is for what users do not see.
enum class ChangeKind : std::uint8_t { Added, Changed, Deprecated, Removed, Fixed, Security, Other };

/// One commit of a scope, understood.
struct ScopeEntry {
    QString commit;
    QString title; ///< as the commit has it
    QString author;
    Instant at; ///< when it was committed
    ChangeKind kind = ChangeKind::Changed;
    QString type; ///< of Conventional Commits; empty: the title has another form
    QString part; ///< its scope there: which part it changes
    QString text; ///< what changelogs say: the description without type
    bool isMerge = false;
    bool isBreaking = false;
    QString breaking{}; ///< what breaks, when the commit says so
    QStringList references{};
    bool isReverted = false; ///< another commit of the scope took it back, or it is what took one back
    bool isLate = false;     ///< came after the code freeze

    bool operator==(const ScopeEntry &) const = default;
};

/// Who made how many commits of a scope; as `git shortlog -sn`.
struct ScopeAuthor {
    QString name;
    int commits = 0;

    bool operator==(const ScopeAuthor &) const = default;
};

/// An issue or request that commits of a scope refer to.
struct ScopeReference {
    QString key; ///< `ABC-123`
    QStringList commits;

    bool operator==(const ScopeReference &) const = default;
};

/// What a release takes from its repository, in numbers and by its parts.
struct Scope {
    int commits = 0;
    int merges = 0;
    int breaking = 0; ///< commits that break something and were not taken back
    int reverted = 0; ///< commits that were taken back within it
    int late = 0;
    std::vector<ScopeAuthor> authors;       ///< most commits first, then by name
    std::vector<ScopeReference> references; ///< in the order of their newest commit
    std::vector<ScopeEntry> entries;        ///< newest first; all of them, or the newest kMostEntries
    std::vector<SubmoduleChange> submodules;

    bool operator==(const Scope &) const = default;
};

inline constexpr std::size_t kMostEntries = 10'000;

/// Understands commits, children before parents: forms, references, what breaks, and pairs that revert each other; a revert that
/// was reverted itself takes nothing back.
[[nodiscard]] Scope scopeOf(const std::vector<Commit> &commits, const std::vector<SubmoduleChange> &submodules,
                            const ReferencePatterns &patterns);

/// As JSON for keeping it, and back; what cannot be read is left out.
[[nodiscard]] QJsonObject toJson(const Scope &scope);
/// See toJson().
[[nodiscard]] Scope scopeFromJson(const QJsonObject &json);

/// Whether changelogs leave it out: merges, what was taken back, what robots commit, and what says nothing.
[[nodiscard]] bool isNoise(const ScopeEntry &entry);

template <>
struct EnumText<ChangeKind> {
    static constexpr std::array<std::pair<ChangeKind, QStringView>, 7> values{{
        {ChangeKind::Added, u"added"},
        {ChangeKind::Changed, u"changed"},
        {ChangeKind::Deprecated, u"deprecated"},
        {ChangeKind::Removed, u"removed"},
        {ChangeKind::Fixed, u"fixed"},
        {ChangeKind::Security, u"security"},
        {ChangeKind::Other, u"other"},
    }};
};
/// The word people read, translated.
[[nodiscard]] QString kindWord(ChangeKind kind);

} // namespace slipway
