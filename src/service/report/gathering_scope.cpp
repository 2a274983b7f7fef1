// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/scope.h"
#include "service/report/gathering.h"
#include "storage/repositories/scope_repository.h"

namespace slipway::service {

namespace {

constexpr std::size_t kMostReportedCommits = 5'000;

} // namespace

Result<> gatherScope(Gathered &to)
{
    const auto snapshot = storage::newestSnapshot(to.reader, to.wish.release);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    if (!*snapshot)
        return {};
    const Scope scope = scopeFromJson((*snapshot)->document);
    ReportScope made{.from = (*snapshot)->fromName,
                     .to = (*snapshot)->toName,
                     .head = (*snapshot)->head,
                     .commits = scope.commits,
                     .merges = scope.merges,
                     .reverted = scope.reverted,
                     .breaking = scope.breaking};
    for (const ScopeAuthor &each : scope.authors)
        made.authors += each.name;
    for (const ScopeReference &each : scope.references)
        made.issues += each.key;
    for (const ScopeEntry &each : scope.entries) {
        if (made.list.size() == kMostReportedCommits)
            break;
        made.list.push_back({.sha = each.commit,
                             .title = each.title,
                             .author = each.author,
                             .at = each.at,
                             .kind = each.type,
                             .isBreaking = each.isBreaking,
                             .issues = each.references});
    }
    to.report.scope = std::move(made);
    to.tell((*snapshot)->takenAt);
    return {};
}

} // namespace slipway::service
