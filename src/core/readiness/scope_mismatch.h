// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/plan.h"
#include "core/scope/scope.h"
#include "core/scope/scope_records.h"

namespace slipway {

/// Where tickets and build do not agree.
struct ScopeMismatch {
    enum class Kind : std::uint8_t {
        NotInBuild, ///< planned, but no commit names it
        NotPlanned, ///< commits name it, but neither the scope's text nor an item does
        NoTicket,   ///< a commit that names nothing
        NotDone,    ///< in the build, while its item is not done
    };
    Kind kind = Kind::NotInBuild;
    QString subject; ///< reference; commit id of NoTicket
    QString title;   ///< of the commit or the item, for people
    QStringList commits{};
    std::optional<ItemId> item{};
    std::optional<ScopeExplanationId> explainedBy{}; ///< why it is all right; none: it is open
    QString reason{};

    bool operator==(const ScopeMismatch &) const = default;
};

/// Compares what was planned (references in the release's scope text and in its items) with what the build holds, four ways.
/// Merges, commits that were taken back and those of robots need no ticket.
[[nodiscard]] std::vector<ScopeMismatch> scopeMismatches(const ReleasePlan &plan, const Scope &scope,
                                                         const ReferencePatterns &patterns,
                                                         const std::vector<ScopeExplanation> &explanations);

/// How many nobody explained.
[[nodiscard]] int openMismatches(const std::vector<ScopeMismatch> &mismatches);

template <>
struct EnumText<ScopeMismatch::Kind> {
    static constexpr std::array<std::pair<ScopeMismatch::Kind, QStringView>, 4> values{{
        {ScopeMismatch::Kind::NotInBuild, u"not_in_build"},
        {ScopeMismatch::Kind::NotPlanned, u"not_planned"},
        {ScopeMismatch::Kind::NoTicket, u"no_ticket"},
        {ScopeMismatch::Kind::NotDone, u"not_done"},
    }};
};
/// The sentence people read, translated: "planned, but in no commit".
[[nodiscard]] QString kindWord(ScopeMismatch::Kind kind);

} // namespace slipway
