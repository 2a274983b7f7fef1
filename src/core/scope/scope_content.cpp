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

void addSignedScope(const ScopeContent &scope, const QString &role, CanonicalObject &out)
{
    const auto named = [](const QJsonObject &digests) {
        CanonicalObject all;
        for (auto each = digests.begin(); each != digests.end(); ++each) {
            CanonicalObject one;
            one.setText(u"title"_s, each.key());
            one.setValue(u"value"_s, each.value());
            all.setObject(each.key(), one);
        }
        return all;
    };
    CanonicalObject commits;
    for (const SignedCommit *each : coveredCommits(scope, role)) {
        CanonicalObject commit;
        commit.setText(u"title"_s, each->title);
        commits.setObject(each->id, commit);
    }
    if (std::cmp_greater(scope.total, scope.commits.size())) {
        CanonicalObject all;
        all.setText(u"title"_s, u"%1 commits"_s.arg(scope.total));
        all.setText(u"value"_s, scope.digest);
        commits.setObject(u"~"_s, all);
    }
    out.setObject(u"artifacts"_s, named(scope.artifacts));
    out.setObject(u"commits"_s, commits);
    out.setObject(u"configuration"_s, named(scope.configuration));
}

} // namespace slipway
