// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/scope_content.h"

#include <QSet>

#include <utility>

namespace slipway {

using namespace Qt::StringLiterals;

std::vector<const SignedCommit *> coveredCommits(const ScopeContent &scope, const QString &role)
{
    QSet<QString> excused;
    if (!role.isEmpty())
        for (const LateChange &each : scope.lateChanges)
            if (each.state == LateChangeState::Approved && !each.affects.contains(role))
                for (const QString &commit : each.commits)
                    excused.insert(commit);
    // One change that affects the role outweighs another of the same commit that does not.
    for (const LateChange &each : scope.lateChanges)
        if (each.affects.contains(role))
            for (const QString &commit : each.commits)
                excused.remove(commit);
    std::vector<const SignedCommit *> covered;
    for (const SignedCommit &each : scope.commits)
        if (!excused.contains(each.id))
            covered.push_back(&each);
    return covered;
}

QJsonObject signedScope(const ScopeContent &scope, const QString &role)
{
    const auto covered = coveredCommits(scope, role);
    QJsonObject commits;
    for (const SignedCommit *each : covered)
        commits[each->id] = QJsonObject{{u"title"_s, each->title}};
    if (std::cmp_greater(scope.total, scope.commits.size()))
        commits[u"~"_s] = QJsonObject{{u"title"_s, u"%1 commits"_s.arg(scope.total)}, {u"value"_s, scope.digest}};
    const auto named = [](const QJsonObject &digests) {
        QJsonObject out;
        for (auto each = digests.begin(); each != digests.end(); ++each)
            out[each.key()] = QJsonObject{{u"title"_s, each.key()}, {u"value"_s, each.value()}};
        return out;
    };
    return {{u"commits"_s, commits},
            {u"artifacts"_s, named(scope.artifacts)},
            {u"configuration"_s, named(scope.configuration)}};
}

} // namespace slipway
